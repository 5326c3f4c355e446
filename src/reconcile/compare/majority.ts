import type { Clause } from '../clauses.ts';
import { excerpt, type Headings } from '../headings.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';

/** Words from "most" to what it is most of. */
const REACH = 5;

/** Who the larger part of a group were: clauses with "most of" people, from at least two sources, that say different things. */
export function majorityPoints(clauses: readonly Clause[], headings: Headings, reports: number): readonly Draft[] {
  const found: { clause: Clause; of: string; source: string }[] = [];
  for (const clause of clauses) {
    const words = clause.report.language?.reconciling;
    const figures = clause.report.language?.figures;
    if (!words || !figures) continue;
    const { tokens } = clause.report;
    for (let t = clause.first; t < clause.last; t++) {
      if (!words.majority.has(tokens.words[t]!.fold)) continue;
      let of = '';
      for (let k = t + 1; k < Math.min(clause.last, t + REACH) && of === ''; k++) {
        const noun = figures.noun(tokens.words[k]!)?.noun;
        const cue = figures.roles.match(tokens, k)?.values[0];
        if (noun?.role === 'killed' || cue?.role === 'killed' || words.victims.has(tokens.words[k]!.fold)) of = report(clause, k);
      }
      if (of !== '') found.push({ clause, of, source: clause.claim?.origin.key ?? `outlet:${clause.report.doc}` });
      break;
    }
  }
  const wordings = new Map(found.map((f) => [f.clause.stems.join(' '), f]));
  if (wordings.size < 2 || new Set(found.map((f) => f.source)).size < 2) return [];
  const bySaying = new Map<string, Clause[]>();
  for (const f of found) {
    const k = f.clause.stems.join(' ');
    (bySaying.get(k) ?? bySaying.set(k, []).get(k)!).push(f.clause);
  }
  const sides = [...bySaying.values()].slice(0, 6).map((cs) => sideOf(cs));
  return [
    {
      kind: 'identity',
      about: headings.fill('identity/majority', { x: excerpt(found[0]!.of, 40) }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.6, sides, reports),
      reasons: [
        { code: 'identity/majority', en: 'sources say different things of the larger part', ar: 'تقول المصادر أشياء مختلفة عن الغالبية' },
      ],
    },
  ];
}

const report = (c: Clause, t: number): string => c.report.tokens.words[t]!.raw;
