import type { Direction } from '../../lang/words/reconciling.ts';
import type { PlaceMention } from '../../model/index.ts';
import type { Clause } from '../clauses.ts';
import { type Both, excerpt, type Headings } from '../headings.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';

/** Classes whose name says what moves; others are shown by the word. */
const vehicles: ReadonlySet<string> = new Set(['bus', 'vehicle', 'ship', 'aircraft', 'hostage', 'body', 'soldier', 'fighter']);
/** How many of the story's leading nouns are followed. */
const SUBJECTS = 5;
/** Fewest clauses with a subject, and most places that are still one question. */
const LEAST = 3;
const MOST_SIDES = 7;

/** Units of text from a place to the one it lies in. */
const BESIDE = 8;

/** Where the story's leading thing went, came from, or is: the places given with a preposition in clauses that speak of it. */
export function whereaboutsPoints(clauses: readonly Clause[], headings: Headings, reports: number): readonly Draft[] {
  const subjects = leading(clauses, headings);
  const drafts: Draft[] = [];
  for (const [subject, written] of subjects) {
    const byWay = new Map<Direction, Map<string, { place: PlaceMention; clauses: Clause[] }>>();
    for (const c of clauses) {
      if (!c.stems.includes(subject)) continue;
      const told = new Set<Direction>();
      for (const [n, place] of c.places.entries()) {
        // What a place lies in is not where the thing is: "to Raqqa in the north".
        if (n > 0 && place.start - c.places[n - 1]!.end <= BESIDE) continue;
        if (!follows(c, subject, place)) continue;
        if (place.kind === 'country') continue;
        const way = wayTo(c, place);
        if (way === null || told.has(way)) continue;
        told.add(way);
        const places = byWay.get(way) ?? byWay.set(way, new Map()).get(way)!;
        const key = place.ref ?? place.name;
        (places.get(key) ?? places.set(key, { place, clauses: [] }).get(key)!).clauses.push(c);
      }
    }
    for (const [way, places] of byWay) {
      const told = [...places.values()].reduce((n, p) => n + p.clauses.length, 0);
      if (places.size < 2 || places.size > MOST_SIDES || (reports > 1 && told <= LEAST)) continue;
      const sides = [...places.values()]
        .sort((a, b) => b.clauses.length - a.clauses.length || (a.place.name < b.place.name ? -1 : 1))
        .map(({ place, clauses: cs }) => {
          const s = sideOf(cs);
          return { ...s, says: `${place.quote}: «${excerpt(s.says, 140)}»` };
        });
      drafts.push({
        kind: 'place',
        about: headings.fill(`place/${way}`, { x: written }),
        sides,
        nature: 'wording',
        weight: weightOf(0.5, sides, reports),
        reasons: [{ code: `place/${way}`, en: 'different places are named for it', ar: 'تذكر له أماكن مختلفة' }],
      });
    }
  }
  return drafts;
}

/** The stems that most clauses with a place speak of and that name no place or actor themselves, with a written form. */
function leading(clauses: readonly Clause[], headings: Headings): readonly (readonly [string, Both])[] {
  const count = new Map<string, { n: number; written: string; class: string | null }>();
  for (const c of clauses) {
    if (c.places.length === 0) continue;
    const { tokens, stems } = c.report;
    const seen = new Set<string>();
    for (let t = c.first; t < c.last; t++) {
      const s = stems[t];
      if (!s || seen.has(s) || !c.report.language?.reconciling.movable.has(s)) continue;
      const named = (list: readonly { start: number; end: number }[]): boolean =>
        list.some((x) => x.start <= tokens.start[t]! && tokens.end[t]! <= x.end);
      if (c.places.some((p) => p.start >= tokens.end[t]! && p.start - tokens.end[t]! <= 1)) continue;
      if (named(c.places) || named(c.actors) || named(c.times) || named(c.figures)) continue;
      seen.add(s);
      const e = count.get(s) ?? {
        n: 0,
        written: tokens.words[t]!.raw,
        class: vehicles.has(c.report.language.figures.noun(tokens.words[t]!)?.noun.class ?? '')
          ? c.report.language.figures.noun(tokens.words[t]!)!.noun.class
          : null,
      };
      e.n++;
      if (tokens.words[t]!.raw.length < e.written.length) e.written = tokens.words[t]!.raw;
      count.set(s, e);
    }
  }
  return [...count]
    .filter(([, e]) => e.n >= LEAST)
    .sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1))
    .slice(0, SUBJECTS)
    .map(([s, e]) => [s, headings.named(e.class, e.written)] as const);
}

/** Whether the subject stands at most fourteen words before the place. */
function follows(c: Clause, subject: string, place: PlaceMention): boolean {
  const { tokens, stems } = c.report;
  let t = c.first;
  while (t < c.last && tokens.start[t]! < place.start) t++;
  for (let k = t - 1; k >= Math.max(c.first, t - 14); k--) if (stems[k] === subject) return true;
  return false;
}

/** The preposition within two words before a place. */
function wayTo(c: Clause, place: PlaceMention): Direction | null {
  const { tokens, language } = c.report;
  if (!language) return null;
  let t = c.first;
  while (t < c.last && tokens.start[t]! < place.start) t++;
  for (let k = t - 1; k >= Math.max(c.first, t - 2); k--) {
    const way = language.reconciling.direction(tokens.words[k]!);
    if (way !== null) return way;
  }
  return null;
}
