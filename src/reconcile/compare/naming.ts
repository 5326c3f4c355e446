import { KIND } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Headings } from '../headings.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';

/** Things that a number names (a brigade, a regiment, a resolution) and that accounts call differently under one number. */
export function numberedPoints(clauses: readonly Clause[], headings: Headings, reports: number): readonly Draft[] {
  const byNumber = new Map<string, Map<string, { written: string; clauses: Clause[] }>>();
  for (const c of clauses) {
    const naming = c.report.language?.figures.naming;
    if (!naming) continue;
    const { tokens, stems, language } = c.report;
    for (let t = c.first + 1; t < c.last; t++) {
      if (tokens.kind[t] !== KIND.number || tokens.words[t]!.fold.length < 2) continue;
      const before = tokens.words[t - 1]!;
      if (!language!.readings(before).some((r) => naming.has(r.stem)) || !stems[t - 1]) continue;
      const names = byNumber.get(tokens.words[t]!.fold) ?? byNumber.set(tokens.words[t]!.fold, new Map()).get(tokens.words[t]!.fold)!;
      const e = names.get(stems[t - 1]!) ?? { written: `${before.raw} ${tokens.words[t]!.raw}`, clauses: [] };
      if (!e.clauses.includes(c)) e.clauses.push(c);
      names.set(stems[t - 1]!, e);
    }
  }
  const drafts: Draft[] = [];
  for (const number of [...byNumber.keys()].sort()) {
    const names = byNumber.get(number)!;
    if (names.size < 2) continue;
    const sides = [...names.values()].map((e) => sideOf(e.clauses, e.written));
    drafts.push({
      kind: 'identity',
      about: headings.fill('identity/name', { x: number }),
      sides,
      nature: 'wording',
      weight: weightOf(0.45, sides, reports),
      reasons: [{ code: 'identity/numbered', en: 'one number, different names', ar: 'رقم واحد وأسماء مختلفة' }],
    });
  }
  return drafts;
}
