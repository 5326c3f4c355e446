import type { Figure, PlaceMention, Span, TimeExpression } from '../../model/index.ts';
import { KIND, tokenFrom } from '../../text/index.ts';
import type { Clause } from '../clauses.ts';
import { excerpt, type Headings } from '../headings.ts';
import type { OpenReport } from '../open.ts';
import { type Draft, type DraftSide, sideOf, weightOf } from '../points.ts';

/** Words between what is said and "not", and between "not" and what is denied. */
const BEFORE = 5;
const BEHIND = 2;
/** Words of a name or number that no extractor reads, at most. */
const NAME = 3;

type Kind = 'figure' | 'time' | 'place';

/** "A, not B": what is denied, and the clause that says what is so instead. */
interface Correction {
  readonly kind: Kind;
  readonly clause: Clause;
  /** Key of the figure, time or place denied. */
  readonly key: string | null;
  /** Whether another clause says what is denied here. */
  readonly denies: (other: Clause) => boolean;
}

/**
 * What one account corrects in another: "thirteen floors, not nine", "in Amman, not in Muscat". The other side are the accounts that say what is denied; where
 * none in the pile does, nothing is contested. Counts that are `asked` about already are not asked about again.
 */
export function correctionPoints(
  clauses: readonly Clause[],
  asked: readonly Draft[],
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const keyed = new Map<string, Clause[]>();
  for (const c of clauses)
    for (const key of new Set([...c.figures.map(figureKey), ...c.times.map(timeKey), ...c.places.map(placeKey)]))
      (keyed.get(key) ?? keyed.set(key, []).get(key)!).push(c);
  for (const clause of clauses) {
    const found = correctionIn(clause);
    if (found === null) continue;
    // A name that no extractor reads has no key: it is looked for everywhere.
    const others = (found.key === null ? clauses : (keyed.get(found.key) ?? [])).filter(
      (c) => (c.report !== clause.report || c.sentence !== clause.sentence) && found.denies(c) && correctionIn(c)?.kind !== found.kind,
    );
    if (others.length === 0) continue;
    const sides = [sideOf(others), sideOf([clause])];
    if (asked.some((d) => sides.every((s) => d.sides.some((x) => touch(s, x))))) continue;
    drafts.push({
      kind: found.kind,
      about: headings.fill(`${found.kind}/variant`, { x: excerpt(clause.report.text.slice(clause.start, clause.end)) }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.7, sides, reports),
      reasons: [{ code: `${found.kind}/corrected`, en: 'one account says the other is wrong', ar: 'رواية تقول إن الأخرى غير صحيحة' }],
    });
  }
  return drafts;
}

const touch = (a: DraftSide, b: DraftSide): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => x.doc === y.doc && x.start < y.end && y.start < x.end));

/** The correction a clause makes; null when it makes none. */
function correctionIn(c: Clause): Correction | null {
  const { report } = c;
  const nor = report.language?.reconciling.nor;
  if (!nor) return null;
  const { tokens } = report;
  for (let t = c.first; t < c.last; t++) {
    if (tokens.kind[t] !== KIND.word || !nor.has(tokens.words[t]!.fold)) continue;
    const { figures, times, places } = report.item.analysis;
    const f = startsBehind(report, t, figures);
    const n = f && near(report, t, f, figures);
    if (f && n && figureKey(f) !== figureKey(n) && (f.head === null || f.headClass === n.headClass))
      return {
        kind: 'figure',
        clause: c,
        key: figureKey(f),
        denies: (o) => o.figures.some((x) => figureKey(x) === figureKey(f) && counts(o, x, c, n)),
      };
    const time = startsBehind(report, t, times);
    if (time?.value && near(report, t, time, times)?.value)
      return { kind: 'time', clause: c, key: timeKey(time), denies: (o) => shares(o, c) };
    const place = startsBehind(report, t, places);
    if (place && near(report, t, place, places)?.name !== undefined)
      return { kind: 'place', clause: c, key: placeKey(place), denies: (o) => shares(o, c) };
    const name = report.language!.order === 'subject-first' ? nameBehind(report, t, c.last) : null;
    if (name !== null) return { kind: 'place', clause: c, key: null, denies: (o) => says(o, name) && shares(o, c) };
  }
  return null;
}

const figureKey = (f: Figure): string => `figure ${f.low}:${f.high}`;
const timeKey = (t: TimeExpression): string => `day ${t.value?.slice(0, 10) ?? ''}`;
const placeKey = (p: PlaceMention): string => `place ${p.ref ?? p.name}`;

/** The annotation that starts within two words behind token `t`. */
function startsBehind<T extends Span>(report: OpenReport, t: number, list: readonly T[]): T | null {
  const { tokens } = report;
  for (const x of list) {
    const at = tokenFrom(tokens, x.start);
    // A preposition written on the word starts before the name.
    if (at > t && at - t <= BEHIND) return x;
  }
  return null;
}

/** What is said instead: an annotation of the same kind shortly before "not", or behind what is denied. */
function near<T extends Span>(report: OpenReport, t: number, denied: T, list: readonly T[]): T | null {
  const { tokens } = report;
  const last = tokenFrom(tokens, denied.end);
  let found: T | null = null;
  for (const x of list) {
    const [from, to] = [tokenFrom(tokens, x.start), tokenFrom(tokens, x.end)];
    if (to <= t && t - to <= BEFORE) found = x;
    else if (found === null && x !== denied && from >= last && from - last <= BEFORE) return x;
  }
  return found;
}

/** Whether a figure counts what the one said instead counts: the same noun, or what befell the same kind. */
function counts(o: Clause, x: Figure, c: Clause, instead: Figure): boolean {
  const stem = (clause: Clause, f: Figure): string =>
    f.head ? (clause.report.stems[tokenFrom(clause.report.tokens, f.head.start)] ?? '') : '';
  if (x.unit !== instead.unit) return false;
  if (x.unit !== 'count') return x.unitCode === instead.unitCode && shares(o, c);
  const [a, b] = [stem(o, x), stem(c, instead)];
  return (a !== '' && a === b) || (x.role !== null && x.role === instead.role && x.headClass === instead.headClass);
}

/** Whether two clauses have a telling word in common that is no number. */
function shares(a: Clause, b: Clause): boolean {
  return a.stems.some((s) => !/^[0-9]/.test(s) && b.stems.includes(s));
}

/** A name behind "not": capitals and numbers ("Shed 4"), folded; null when there is none. Arabic shows no capitals. */
function nameBehind(report: OpenReport, t: number, end: number): readonly string[] | null {
  const { tokens } = report;
  let from = t + 1;
  if (from < end && tokens.kind[from] === KIND.word && !tokens.words[from]!.capital) from++;
  const words: string[] = [];
  let numbered = false;
  for (let k = from; k < Math.min(end, from + NAME); k++) {
    const word = tokens.words[k]!;
    if (tokens.kind[k] === KIND.number) numbered = true;
    else if (tokens.kind[k] !== KIND.word || !word.capital) break;
    words.push(word.fold);
  }
  return words.length >= 2 && numbered ? words : null;
}

function says(c: Clause, name: readonly string[]): boolean {
  const { tokens } = c.report;
  for (let t = c.first; t + name.length <= c.last; t++) if (name.every((w, k) => tokens.words[t + k]!.fold === w)) return true;
  return false;
}
