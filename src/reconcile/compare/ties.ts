import { type Clause, common, type Weights } from '../clauses.ts';
import { ofSentence } from '../sentence-words.ts';

/** In a pile of so many reports what befell is one thing; in a larger one a place or a telling word must tie two accounts of it. */
export const FEW = 8;
/** Wordings that such a word stands in, at most. */
const TIE = 40;

/** Kinds of place in which more than one thing happens. */
const wide: ReadonlySet<string> = new Set(['country', 'province', 'region', 'water']);

/** Places below a province in the clause's sentence. */
const placesOf = ofSentence(
  ({ item, sentences }, sentence): ReadonlySet<string> =>
    new Set(
      item.analysis.places
        .filter((p) => p.start >= sentences[sentence]!.start && p.end <= sentences[sentence]!.end && !wide.has(p.kind))
        .map((p) => p.ref ?? p.name),
    ),
);

/** Whether two clauses may speak of one thing that happened: those put at two places do not; with `weights` they must stand side by side or share a telling word. */
export function mayBeOne(a: Clause, b: Clause, weights: Weights | null): boolean {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (x.size > 0 && y.size > 0) return [...x].some((p) => y.has(p));
  if (weights === null || (a.report === b.report && Math.abs(a.sentence - b.sentence) <= 1)) return true;
  return common(a.stems, b.stems).some((s) => weights.frequency(s) <= TIE);
}

/** Clauses of a side that another side is compared with, at most: enough to find a tie, and no more in a pile of one story. */
const COMPARED = 24;

/** What of each side may speak of one thing with something of another side; sides without any go. */
export function tiedSides<K, T extends { readonly clause: Clause }>(
  sides: ReadonlyMap<K, readonly T[]>,
  weights: Weights | null,
): Map<K, readonly T[]> {
  const kept = new Map<K, readonly T[]>();
  const samples = [...sides].map(([key, list]) => [key, list.slice(0, COMPARED)] as const);
  for (const [key, list] of sides) {
    const others = samples.flatMap(([k, s]) => (k === key ? [] : s));
    const own = list.filter((t) => others.some((o) => mayBeOne(t.clause, o.clause, weights)));
    if (own.length > 0) kept.set(key, own);
  }
  return kept;
}
