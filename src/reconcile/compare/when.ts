import type { DayTime, Happening } from '../../lang/words/happenings.ts';
import type { Span, TimeExpression } from '../../model/index.ts';
import type { Actors } from '../actors.ts';
import type { Clause, Weights } from '../clauses.ts';
import { clusterBy } from '../groups.ts';
import { excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { FEW } from './ties.ts';

/** Words between what happened and when, at most; between kind and what it is of. */
const REACH = 12;
const OF = 5;
/** Words of a sentence that is read, at most: a longer one is no sentence, and all its times would be held against all its events. */
const LONGEST = 300;
/** Words between "after" and what it is after; between a word of saying and the time of saying. */
const RELATIVE = 2;
/** Days between two tellings of one event, at most: what lies further apart is another one. */
const DAYS = 10;
/** Minutes that two clocks, and the ends of two parts of a day, must lie apart. */
const MINUTES = 20;
const PARTS = 60;
/** Wordings that a stem which ties two tellings stands in, at most; sides of one question. */
const TIE = 40;
const SIDES = 4;

const DAY = 1440;

/** One telling of when something happened. */
interface Told {
  readonly kind: string;
  /** The clauses from the event to its time, as one. */
  readonly clause: Clause;
  readonly voice: string;
  /** Days since 1970; null when no day is said. */
  readonly day: number | null;
  readonly clock: DayTime | null;
  /** Times as written. */
  readonly written: string;
}

/**
 * When something happened, where accounts put one event on different days or at different hours. The event is known by its kind (a collapse, an explosion), whatever the words;
 * a voice that itself tells of two such events at two times tells of two.
 */
export function whenPoints(
  clauses: readonly Clause[],
  weights: Weights,
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const told = tellings(clauses, actors);
  const docs = new Map<string, Set<string>>();
  for (const t of told) (docs.get(t.kind) ?? docs.set(t.kind, new Set()).get(t.kind)!).add(t.clause.report.doc);
  const drafts: Draft[] = [];
  for (const kind of [...docs.keys()].sort()) {
    const own = told.filter((t) => t.kind === kind);
    if (own.length < 2) continue;
    const groups = clusterBy(
      own,
      (t) => keysOf(t, weights),
      (_a, _b, shared) => shared.length >= (reports > FEW ? 2 : 1),
    );
    for (const g of groups) {
      const sides = sidesOf(g);
      if (sides === null) continue;
      const list = sides.map((s) => {
        const best = s.toSorted((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0]!;
        const { report, start, end } = best.clause;
        return sideOf(
          s.map((t) => t.clause),
          `${best.written}: ${quoted(excerpt(report.text.slice(start, end), 160))}`,
        );
      });
      drafts.push({
        kind: 'time',
        about: headings.fill('time/when', { x: headings.fill(`happening/${kind}`, {}) }),
        sides: list,
        nature: 'conflict',
        weight: weightOf(0.6, list, reports),
        reasons: [{ code: 'time/when', en: 'accounts give different times for it', ar: 'تذكر له الروايات أوقاتا مختلفة' }],
      });
    }
  }
  return drafts;
}

const quoted = (s: string): string => (/\p{Script=Arabic}/u.test(s) ? `«${s}»` : `“${s}”`);

/** Stems that tie a telling to others of its kind, places and actors among them. */
function keysOf(t: Told, weights: Weights): readonly string[] {
  return ['', ...t.clause.stems.filter((s) => !/^[0-9]/u.test(s) && weights.frequency(s) <= TIE)];
}

/** Whether two times cannot both be of one event. */
function apart(a: Told, b: Told): boolean {
  const days = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  if (days === 1 && (straddles(a) || straddles(b))) return false;
  if (days > 0) return true;
  if (a.clock === null || b.clock === null) return false;
  const [x, y] = [a.clock, b.clock];
  const far = (shift: number): boolean => {
    const gap = Math.max(y.from + shift - x.to, x.from - y.to - shift);
    return gap >= (x.from === x.to && y.from === y.to ? MINUTES : PARTS);
  };
  // Half past four may be of either half of the day.
  const shifts = [0, DAY, -DAY].flatMap((s) => (x.half || y.half ? [s, s + DAY / 2, s - DAY / 2] : [s]));
  return shifts.every(far);
}

const exact = ({ clock, day }: Told): boolean => day === null && clock !== null && clock.from === clock.to;

/** A night belongs to two days: Friday night and the dawn of Saturday may be one. */
function straddles({ clock }: Told): boolean {
  return clock !== null && (clock.to > DAY || (clock.from !== clock.to && clock.to <= 420));
}

/** Tellings by what they say, the fullest first; null where there is no question, or where they are of more than one event. */
function sidesOf(group: readonly Told[]): readonly (readonly Told[])[] | null {
  const full = ({ day, clock }: Told): number => (day === null ? 0 : 1) + (clock === null ? 0 : clock.from === clock.to ? 2 : 0.5);
  const byVoice = new Map<string, Told[]>();
  for (const t of group) {
    const key = `${t.clause.report.doc} ${t.voice}`;
    const own = byVoice.get(key) ?? byVoice.set(key, []).get(key)!;
    // Two hours in a row are what an outlet found to differ: "she says a quarter past ten. The log has it at 9.40".
    const doubts = (o: Told): boolean => exact(o) && exact(t) && t.clause.sentence - o.clause.sentence === 1;
    if (own.some((o) => apart(o, t) && !doubts(o))) return null;
    own.push(t);
  }
  const sides: Told[][] = [];
  for (const t of group.toSorted((a, b) => full(b) - full(a))) {
    const fits = sides.filter((s) => !s.some((o) => apart(o, t)));
    if (fits.length === 0) sides.push([t]);
    else if (fits.length === 1) fits[0]!.push(t);
  }
  if (sides.length < 2 || sides.length > SIDES) return null;
  const days = sides.flatMap((s) => s.flatMap((t) => (t.day === null ? [] : [t.day])));
  return days.length > 0 && Math.max(...days) - Math.min(...days) > DAYS ? null : sides;
}

/** All tellings of a time of a known kind of event, sentence by sentence. */
function tellings(clauses: readonly Clause[], actors: Actors): readonly Told[] {
  const found: Told[] = [];
  const loose: Told[] = [];
  for (let i = 0; i < clauses.length; ) {
    let j = i + 1;
    while (j < clauses.length && clauses[j]!.report === clauses[i]!.report && clauses[j]!.sentence === clauses[i]!.sentence) j++;
    for (const t of ofSentence(clauses.slice(i, j), actors)) (t.kind === '' ? loose : found).push(t);
    i = j;
  }
  // "It was a quarter past ten", "a call came at ten past three": of what most reports date.
  const count = new Map<string, Set<string>>();
  for (const t of found) (count.get(t.kind) ?? count.set(t.kind, new Set()).get(t.kind)!).add(t.clause.report.doc);
  const main = [...count].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  const leading = main.length > 0 && (main.length === 1 || main[0]![1].size > main[1]![1].size) ? main[0]![0] : null;
  return leading === null ? found : [...found, ...loose.map((t) => ({ ...t, kind: leading }))];
}

/** A time in a sentence: a day, an hour, or both. */
interface When extends Span {
  readonly first: number;
  readonly last: number;
  readonly day: number | null;
  readonly clock: DayTime | null;
}

function ofSentence(list: readonly Clause[], actors: Actors): readonly Told[] {
  const { report, sentence } = list[0]!;
  const words = report.language?.reconciling.happenings;
  const s = report.sentences[sentence];
  if (!words || !s || s.last - s.first > LONGEST) return [];
  const { tokens } = report;
  const events: { readonly kind: Happening; readonly at: number }[] = [];
  let alarm = -1;
  for (let t = s.first; t < s.last; t++) {
    const word = tokens.words[t]!;
    if (words.alarm.has(word.fold)) alarm = t;
    if (!words.any(word)) continue;
    for (const kind of words.kinds) if (kind.says(word) && isOf(kind, report, t, s)) events.push({ kind, at: t });
  }
  const was = words.was.has(tokens.words[s.first]!.fold) || (s.first + 1 < s.last && words.was.has(tokens.words[s.first + 1]!.fold));
  if (events.length === 0 && alarm < 0 && !was) return [];
  const times = timesIn(report, s.first, s.last);
  if (times.length === 0) return [];
  const cues = report.item.analysis.statements.filter((x) => x.start < s.end && x.end > s.start);
  const inside = (at: number): string => cues.find((x) => x.content.some((c) => c.start <= at && at < c.end))?.id ?? '';
  const told: Told[] = [];
  for (const w of times) {
    const near = (at: number): number => (at < w.first ? w.first - at : at - w.last + 1);
    const event = events
      .filter((e) => near(e.at) <= REACH && inside(tokens.start[e.at]!) === inside(w.start) && !relative(report, e.at, w, words.relative))
      .sort((a, b) => near(a.at) - near(b.at))[0];
    const exact = w.clock !== null && w.clock.from === w.clock.to && events.length === 0;
    const told0 = event?.at ?? (alarm >= 0 && alarm < w.first ? alarm : was && exact && w.first - s.first <= REACH ? s.first : -1);
    if (told0 < 0 || (event === undefined && w.clock === null)) continue;
    // "said on Monday": the time is that of the saying.
    const saying = cues.some(
      (x) =>
        x.cue !== null &&
        Math.abs(x.cue.start - w.start) < Math.abs(tokens.start[told0]! - w.start) &&
        inside(w.start) === '' &&
        x.content.length > 0,
    );
    if (saying && event !== undefined) continue;
    const [from, to] = [Math.min(told0, w.first), Math.max(told0 + 1, w.last)];
    const holding = list.filter((c) => c.last > from && c.first < to);
    if (holding.length === 0) continue;
    const own = holding.find((c) => c.first <= w.first && w.first < c.last) ?? holding[0]!;
    const clause: Clause = {
      ...own,
      first: holding[0]!.first,
      last: holding.at(-1)!.last,
      start: holding[0]!.start,
      end: holding.at(-1)!.end,
      stems: [...new Set(holding.flatMap((c) => c.stems))].sort(),
    };
    told.push({
      kind: event?.kind.id ?? '',
      clause,
      voice: narratorOf(own, actors),
      day: w.day,
      clock: w.clock,
      written: report.text.slice(w.start, w.end).replace(/\s+/gu, ' '),
    });
  }
  return told;
}

/** Whether the event has what it must be of beside it, and nothing that makes it something else. */
export function isOf(kind: Happening, report: Clause['report'], t: number, s: { readonly first: number; readonly last: number }): boolean {
  const { another } = report.language!.reconciling.happenings;
  const { words } = report.tokens;
  let of = kind.of === null;
  for (let k = Math.max(s.first, t - OF); k < Math.min(s.last, t + 1 + OF); k++) {
    if (k === t) continue;
    if (another.has(words[k]!.fold) && Math.abs(k - t) <= 2) return false;
    if (kind.not?.(words[k]!) && Math.abs(k - t) <= 2) return false;
    of ||= kind.of!(words[k]!);
  }
  return of;
}

/** Whether a word like "after" parts the event from the time, or "since" opens the time. */
function relative(report: Clause['report'], at: number, w: When, words: ReadonlySet<string>): boolean {
  const fold = (t: number): string => (t >= 0 ? report.tokens.words[t]!.fold.replace(/^[وف](?=.{2})/u, '') : '');
  // "Shortly before four" is near enough to four.
  if (words.has(fold(w.first - 1)) && !(w.clock !== null && w.clock.from === w.clock.to)) return true;
  for (let k = w.last; k < at; k++) if (dashes.has(report.tokens.words[k]!.raw)) return true;
  for (let k = 1; k <= RELATIVE; k++) if (words.has(fold(at - k)) && !(w.first > at && w.first - at <= 3)) return true;
  return false;
}

/** Marks that end what is said, and those between a dateline and its news. */
const stops: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…']);
const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '(', ')', ':', '|', '/']);

/** The days and hours of a sentence; a day and an hour beside each other are one time. */
function timesIn(report: Clause['report'], first: number, last: number): readonly When[] {
  const { tokens, text, language, item } = report;
  const words = language!.reconciling;
  const list: When[] = [];
  const [from, to] = [tokens.start[first]!, tokens.end[last - 1]!];
  const days = item.analysis.times.filter((x) => x.start >= from && x.end <= to);
  for (let t = first; t < last; t++) {
    const day = days.find((d) => d.start === tokens.start[t]);
    // The stamp of a post (".12:47 PM") is no part of what it says.
    const clock = t > first && !stops.has(tokens.words[t - 1]!.raw) ? words.happenings.dayTime(tokens.words, t, last) : null;
    if (day && (clock === null || dayOf(day) !== null)) {
      let end = t + 1;
      while (end < last && tokens.end[end - 1]! < day.end) end++;
      const value = dayOf(day);
      // "not on Tuesday"
      const denied = words.nor.has(tokens.words[t - 1]?.fold ?? '') || words.contrasts.negation.has(tokens.words[t - 1]?.fold ?? '');
      let own: DayTime | null = day.clock ? clockOf(day.clock) : null;
      for (let k = t; own === null && k < end; k++) own = words.happenings.dayTime(tokens.words, k, end);
      if (value !== null && !denied) list.push({ start: day.start, end: day.end, first: t, last: end, day: value, clock: own });
      t = end - 1;
    } else if (clock !== null) {
      list.push({ start: tokens.start[t]!, end: tokens.end[clock.last - 1]!, first: t, last: clock.last, day: null, clock });
      t = clock.last - 1;
    }
  }
  const joined: When[] = [];
  for (const w of list) {
    const before = joined.at(-1);
    if (before && w.first - before.last <= 2 && (before.day === null) !== (w.day === null)) {
      joined[joined.length - 1] = {
        start: before.start,
        end: w.end,
        first: before.first,
        last: w.last,
        day: before.day ?? w.day,
        clock: finer(before.clock, w.clock),
      };
    } else joined.push(w);
  }
  return joined.filter((w) => text.slice(w.start, w.end) !== '');
}

const finer = (a: DayTime | null, b: DayTime | null): DayTime | null => (a === null || (b !== null && b.from === b.to) ? b : a);

/** The day of a time, as days since 1970; null for anything longer or unknown. */
function dayOf({ value }: TimeExpression): number | null {
  const day = value?.match(/^\d{4}-\d{2}-\d{2}(?=$|T)/u)?.[0];
  return day === undefined ? null : Date.parse(day) / 86_400_000;
}

/** `T06:00`, `T06:00/T07:00`. */
function clockOf(clock: string): DayTime | null {
  const m = clock.match(/^T(\d{2}):(\d{2})(?:\/T(\d{2}):(\d{2}))?/u);
  if (!m) return null;
  const from = Number(m[1]) * 60 + Number(m[2]);
  return { from, to: m[3] === undefined ? from : Number(m[3]) * 60 + Number(m[4]), half: false, last: 0 };
}
