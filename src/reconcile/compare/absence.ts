import type { Actors } from '../actors.ts';
import { type Clause, type Weights, wording } from '../clauses.ts';
import { excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { denies } from './denial.ts';
import { phraseAt } from './opposed.ts';

/** Words behind "there is no" that tell what is not there. */
const REACH = 7;
/** Stems that another clause shares with what is not there, at least. */
const SHARED = 2;
/** Clauses that the rarest of them stands in, at most: words that are everywhere tell nothing. */
const RARE = 14;
/** Clauses of a side, at most. */
const MOST = 6;

/** Things that one voice says are not there ("no stores of ammunition", "لم يعثر على آثار صواريخ") and others tell of. */
export function absencePoints(
  clauses: readonly Clause[],
  weights: Weights,
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const holding = new Map<string, Clause[]>();
  for (const c of clauses)
    for (const s of c.stems) if (weights.frequency(s) <= RARE) (holding.get(s) ?? holding.set(s, []).get(s)!).push(c);
  for (const no of clauses) {
    const phrases = no.report.language?.reconciling.contrasts.absence;
    const at = phrases ? phraseAt(no, phrases) : -1;
    if (at < 0) continue;
    const missing = new Set<string>();
    const last = Math.min(no.report.sentences[no.sentence]!.last, at + REACH + 1);
    for (let t = at + 1; t < last; t++) if (no.report.stems[t] && !/^[0-9]/.test(no.report.stems[t]!)) missing.add(no.report.stems[t]!);
    if (missing.size < SHARED) continue;
    const voice = narratorOf(no, actors);
    const near = [...new Set([...missing].flatMap((s) => holding.get(s) ?? []))].sort(inOrder);
    const yes = near.filter((c) => {
      if (
        (c.report === no.report && c.sentence === no.sentence) ||
        narratorOf(c, actors) === voice ||
        denies(c) ||
        c.completion.has('negated')
      )
        return false;
      const shared = c.stems.filter((s) => missing.has(s));
      return shared.length >= SHARED && phraseAt(c, phrases!) < 0;
    });
    if (yes.length === 0) continue;
    const sides = [sideOf(yes.slice(0, MOST)), sideOf([no])];
    drafts.push({
      kind: 'outcome',
      about: headings.fill('outcome/absent', { x: excerpt(wording(yes[0]!)) }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.6, sides, reports),
      reasons: [
        { code: 'outcome/absent', en: 'one account tells of it, another says it is not there', ar: 'رواية تذكره وأخرى تقول إنه غير موجود' },
      ],
    });
  }
  return drafts;
}

const inOrder = (a: Clause, b: Clause): number => (a.report.doc < b.report.doc ? -1 : a.report.doc > b.report.doc ? 1 : a.start - b.start);
