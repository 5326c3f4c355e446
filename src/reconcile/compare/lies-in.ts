import type { PlaceMention } from '../../model/index.ts';
import { KIND, tokenFrom } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import type { Headings } from '../headings.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';

/** UTF-16 units between a place and what it is said to lie in. */
const GAP = 40;
/** Words between them. */
const MOST = 5;
/** Kinds in which something can be said to lie with a difference: countries hold too much. */
const holders: ReadonlySet<string> = new Set(['city', 'province']);

/** Classes of people. */
const persons: ReadonlySet<string> = new Set(['person', 'fighter', 'soldier', 'civilian', 'child', 'woman', 'family']);

/** Where a place lies, when accounts put it into different cities or provinces. */
export function liesInPoints(clauses: readonly Clause[], headings: Headings, reports: number): readonly Draft[] {
  const byPlace = new Map<string, { place: PlaceMention; holders: Map<string, { place: PlaceMention; clauses: Clause[] }> }>();
  for (const c of clauses) {
    const { tokens, language } = c.report;
    if (!language) continue;
    for (let i = 0; i + 1 < c.places.length; i++) {
      const inner = c.places[i]!;
      const outer = c.places[i + 1]!;
      if (outer.start - inner.end > GAP || !holders.has(outer.kind) || inner.kind === 'country' || inner.name === outer.name) continue;
      // Only "in" and a noun like "city" may stand between, and no "and".
      let said = false;
      let words = 0;
      // "The displaced of X in Y": the people are in Y.
      const people = (t: number): boolean => persons.has(language.figures.noun(tokens.words[t]!)?.noun.class ?? '');
      const before = tokenFrom(tokens, inner.start) - 1;
      if (before >= c.first && people(before)) continue;
      for (let t = c.first; t < c.last && tokens.start[t]! < outer.end; t++) {
        if (tokens.start[t]! < inner.end) continue;
        const readings = language.readings(tokens.words[t]!);
        if (language.reconciling.direction(tokens.words[t]!) === 'in' && !language.reconciling.compass.has(c.report.stems[t]!)) said = true;
        if (readings.some((r) => r.preposition === 'ب')) said = true;
        if (tokens.start[t]! >= outer.start) continue;
        words++;
        // "Those who shelled X are in Y": what stands before the copula is not X.
        const other = people(t) || (language.order === 'verb-first' && language.reconciling.is.has(tokens.words[t]!.fold));
        if (
          other ||
          tokens.kind[t] !== KIND.word ||
          language.figures.and.has(tokens.words[t]!.fold) ||
          readings.some((r) => r.conjunction !== '')
        )
          words = MOST + 1;
      }
      if (words > MOST) continue;
      if (!said) continue;
      const key = inner.ref ?? inner.name;
      const e = byPlace.get(key) ?? byPlace.set(key, { place: inner, holders: new Map() }).get(key)!;
      const h =
        e.holders.get(outer.ref ?? outer.name) ??
        e.holders.set(outer.ref ?? outer.name, { place: outer, clauses: [] }).get(outer.ref ?? outer.name)!;
      h.clauses.push(c);
    }
  }
  const drafts: Draft[] = [];
  for (const { place, holders: by } of byPlace.values()) {
    if (by.size < 2 || by.size > 4) continue;
    const sides = [...by.values()].map((h) => sideOf(h.clauses, h.place.quote));
    drafts.push({
      kind: 'place',
      about: headings.fill('place/lies', { x: { en: place.name, ar: place.quote } }),
      sides,
      nature: 'wording',
      weight: weightOf(0.35, sides, reports),
      reasons: [{ code: 'place/lies', en: 'accounts put it into different places', ar: 'تضعه الروايات في أماكن مختلفة' }],
    });
  }
  return drafts;
}
