import type { Language } from '../../lang/language.ts';
import type { DayPart, TimeWords } from '../../lang/words/times.ts';
import { findSentences, KIND, type Period, parseEdtf, type Sentence, type Tokens, tokenize, type WordMarks } from '../../text/index.ts';
import type { Writable } from '../extractor.ts';
import { marksOf } from '../marks.ts';
import { assistant } from './assistant.ts';
import { type ClockParsed, clock } from './clock.ts';
import { Cursor, DIGITS, kindBit } from './cursor.ts';
import { expression } from './expression.ts';
import type { Clock, Meaning, Parsed } from './meaning.ts';
import { range } from './range.ts';
import { type Resolved, resolve } from './resolve.ts';
import { speaksOfFuture } from './tense.ts';
import { whole } from './whole.ts';

/** How expressions are chosen and resolved. */
export interface TimePolicy {
  /** Bare weekdays and dates without a year: nearest past first (a news report), or the next to come (an assistant). */
  readonly prefer: 'past' | 'future';
  /** Also readings a news reader would refuse: bare day numbers, ambiguous words, plain clock times, durations. */
  readonly everything: boolean;
}

/** The policy of a news report. */
export const newsPolicy: TimePolicy = { prefer: 'past', everything: false };

/** A time expression read from tokens. */
export interface TimeReading {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** EDTF; null when it cannot be worked out. */
  readonly value: string | null;
  readonly period: Period | null;
  readonly meaning: Meaning;
  readonly calendar: 'gregorian' | 'hijri' | 'none';
  /** Whether the anchor was needed. */
  readonly anchored: boolean;
  readonly clock?: Clock;
  /** The part of the day named with it. */
  readonly part?: DayPart['name'];
  /** Bounded on one side only: what lies after or before it, or from now up to it. */
  readonly open?: 'after' | 'before' | 'by';
  /** The first or second half of the part of the day. */
  readonly late?: 'early' | 'late';
  readonly rule: string;
}

/** Kinds of phrase that mean nothing before a word that means nothing: what is told by a step, a mark and the like needs the word it is of. */
const LEANING = kindBit.step | kindBit.now | kindBit.few | kindBit.half | kindBit.part | kindBit.mark | kindBit.zone;

/** Questions of times about a word, as bits of `marks`. */
interface Asked {
  readonly marks: WordMarks;
  /** It is a number or starts an expression. */
  readonly opens: number;
  /** It can stand in a phrase of times. */
  readonly holds: number;
  /** By itself it is nothing, or what needs another word behind it. */
  readonly leans: number;
  /** It is an article and nothing else. */
  readonly articles: number;
  /** It can be a cue of tense or open a clause. */
  readonly tensed: number;
}

const made = new Map<TimeWords, Asked>();

function askedOf(language: Language): Asked {
  const words = language.times;
  let asked = made.get(words);
  if (!asked) {
    const marks = marksOf(language);
    asked = {
      marks,
      opens: marks.ask((word) => word.kind === KIND.number || (word.kind === KIND.word && words.starts(word))),
      holds: marks.ask((word) => words.atoms.holds(word)),
      leans: marks.ask((word) => {
        const alone = word.kind === KIND.word ? words.atoms.alone(word) : null;
        return (
          alone === null ||
          alone.every((a) => ((kindBit[a.k] & LEANING) !== 0 && !(a.k === 'mark' && a.mark === 'hour')) || (a.k === 'number' && a.article))
        );
      }),
      articles: marks.ask((word) => {
        const alone = word.kind === KIND.word ? words.atoms.alone(word) : null;
        return alone?.every((a) => (a.k === 'mark' && a.mark === 'the') || (a.k === 'number' && a.article === true)) ?? false;
      }),
      tensed: marks.ask((word) => word.kind === KIND.word && words.isTensed(word.fold)),
    };
    made.set(words, asked);
  }
  return asked;
}

/** Whether the word behind token `i` means nothing to times and leaves `i` meaning nothing: "308 fighters", "this report". */
function leansOnNothing(tokens: Tokens, i: number, marks: Int32Array, asked: Asked): boolean {
  if (i + 1 >= tokens.count) return false;
  if (tokens.kind[i + 1] !== KIND.word) return tokens.kind[i + 1] !== KIND.number && (marks[i]! & asked.articles) !== 0;
  if ((marks[i + 1]! & asked.holds) !== 0) return false;
  if (tokens.kind[i] !== KIND.number) return (marks[i]! & asked.leans) !== 0;
  // Four digits are a year; "5pm", "13th", "5 h".
  return tokens.words[i]!.fold.length !== 4 && tokens.end[i] !== tokens.start[i + 1] && tokens.words[i + 1]!.fold.length > 2;
}

/** Reads all time expressions of a tokenised text, in order. `anchor`: what the report's own date is known to be. Linear. */
export function readTokens(
  tokens: Tokens,
  sentences: readonly Sentence[],
  language: Language,
  anchor: Period | null,
  policy: TimePolicy,
): readonly TimeReading[] {
  const words = language.times;
  const asked = askedOf(language);
  const marks = asked.marks.of(tokens);
  const c = new Cursor(tokens, words, policy.everything);
  const found: TimeReading[] = [];
  let previous: Period | null = null;
  let pending: ClockParsed | null = null;
  let s = 0;
  for (let i = 0; i < tokens.count; ) {
    const kind = tokens.kind[i]!;
    if (
      (marks[i]! & asked.opens) === 0
        ? !(policy.everything && kind === KIND.word)
        : !policy.everything && leansOnNothing(tokens, i, marks, asked)
    ) {
      i++;
      continue;
    }
    if (kind === KIND.number && chained(c, i)) {
      i++;
      continue;
    }
    if (
      !policy.everything &&
      kind === KIND.word &&
      tokens.words[i]!.fold === words.article &&
      c.item(i)?.kinds === kindBit.mark &&
      i + 1 < tokens.count &&
      tokens.kind[i + 1] === KIND.word &&
      (marks[i + 1]! & asked.opens) === 0
    ) {
      i++;
      continue;
    }
    while (s + 1 < sentences.length && sentences[s]!.last <= i) s++;
    const sentence = sentences[s];
    let p = parse(c, i, policy);
    const time = policy.everything || (p === null && mayBeClock(c, i)) ? clockAt(c, i) : null;
    if (p === null && time !== null && !time.loose) {
      // "06:00 (03:00 GMT)": the local time stands first.
      pending = localFirst(c, pending, time, i);
      if (!policy.everything) {
        // The part of the day may belong to a day that follows: "السابعة من صباح اليوم".
        i = Math.max(time.core, i + 1);
        continue;
      }
    }
    if (policy.everything) {
      const more = assistant(c, i);
      p = whole(c, i, more && (p === null || more.last > p.last) ? more : p, time);
    }
    if (p === null) {
      i++;
      continue;
    }
    const future =
      (p.ahead || needsTense(p.meaning)) &&
      sentence !== undefined &&
      speaksOfFuture(c, p.first, p.last, sentence.first, sentence.last, marks, asked.tensed);
    if (p.ahead && !future && !policy.everything) {
      i++;
      continue;
    }
    const r = settle(p.meaning, anchor, future, policy, previous);
    if (r !== null && r.period.grain !== 'decade' && r.period.grain !== 'century') previous = r.period;
    const clock: Clock | null = p.clock ?? (policy.everything ? null : clockBeside(c, p, pending, sentence?.first ?? 0));
    const reading: Writable<TimeReading> = {
      start: p.start,
      end: tokens.end[p.last - 1]!,
      value: r === null ? null : p.approx && !r.value.endsWith('~') && !r.value.includes('/') ? `${r.value}~` : r.value,
      period: r?.period ?? null,
      meaning: p.meaning,
      calendar: p.calendar,
      anchored: r?.anchored ?? true,
      rule: p.rule,
    };
    if (clock) reading.clock = clock;
    if (p.part) reading.part = p.part.name;
    if (p.open) reading.open = p.open;
    if (p.late) reading.late = p.late;
    found.push(reading);
    i = p.last;
  }
  return found;
}

/** Whether a number stands inside a longer chain of numbers, "1/1/1/1": a date or a time starts at the first, or nowhere. */
function chained(c: Cursor, i: number): boolean {
  const { kind } = c.tokens;
  if (i < 2 || kind[i - 2] !== KIND.number || kind[i + 2] !== KIND.number) return false;
  const link = (k: number): boolean => c.touches(k - 1) && c.touches(k);
  // "1,2.3٬4": neither a thousands comma nor a decimal sign parts a date.
  if (c.raw(i + 1, ',٬٫') && c.raw(i - 1, '.,٬٫') && link(i - 1) && link(i + 1)) return true;
  if (!c.raw(i - 1, '/:.-') || !link(i - 1) || !link(i + 1) || c.tokens.words[i + 1]!.raw !== c.tokens.words[i - 1]!.raw) return false;
  // "2-3-4 May" may be a range.
  return !c.raw(i - 1, '-') || (i >= 4 && kind[i - 4] === KIND.number && c.raw(i - 3, '-') && link(i - 3));
}

/** "06:00 (03:00 GMT)": of two times side by side the one before the bracket. */
function localFirst(c: Cursor, pending: ClockParsed | null, time: ClockParsed, i: number): ClockParsed {
  return pending !== null && c.raw(i - 1, '(') && pending.last === i - 1 ? { ...pending, last: time.last } : time;
}

/** Tokens between a clock time and the day it is of: "06:00 (03:00 GMT) on Thursday". */
const CLOCK_GAP = 7;

/** The time of day written beside a day, before or after it. */
function clockBeside(c: Cursor, p: Parsed, pending: ClockParsed | null, sentenceFirst: number): Clock | null {
  let at = c.comma(p.last);
  at = c.skip(at, 'at', 'in', 'on');
  const after = clockAt(c, at);
  if (after && !after.loose) return after;
  return pending && pending.first >= sentenceFirst && pending.core <= p.first && p.first - pending.core <= CLOCK_GAP ? pending : null;
}

/** Whether a clock time can start here: an hour named, or digits with a colon or a part of the day after them. */
function mayBeClock(c: Cursor, i: number): boolean {
  const item = c.item(i);
  if (item === null) return false;
  if (item.digits === null)
    return (item.kinds & (kindBit.ordinal | kindBit.number)) !== 0
      ? (c.item(item.last)?.kinds ?? 0) !== 0
      : c.is(i, 'hour') || c.atom(i, 'unit')?.unit === 'hour';
  if (item.digits.length > 2) return false;
  if (c.raw(i + 1, ':٫')) return c.touches(i) && c.touches(i + 1);
  return (
    i + 1 < c.tokens.count &&
    c.tokens.kind[i + 1] === KIND.word &&
    (c.item(i + 1) !== null || /^[aph]m?$/.test(c.tokens.words[i + 1]!.fold))
  );
}

/** A clock time at a token; in prose a bare number is none. */
function clockAt(c: Cursor, i: number): ClockParsed | null {
  const t = clock(c, i);
  return t !== null && t.last > i ? t : null;
}

/** The reading at a token that the policy takes. */
function parse(c: Cursor, i: number, policy: TimePolicy): Parsed | null {
  const head = c.item(i);
  if (head === null) return null;
  const one = expression(c, i);
  const kinds = head.kinds | (c.is(i, 'the') ? (c.item(head.last)?.kinds ?? 0) : 0);
  const countable = (kinds & (DIGITS | kindBit.number | kindBit.ordinal | kindBit.unit)) !== 0;
  // A lone number opens a range only before a word that joins, or its own ending ("13th").
  const next = c.item(head.last);
  const joins =
    (next !== null && (next.digits === null || head.digits === null || policy.everything)) ||
    c.raw(head.last, '-–—') ||
    (head.digits !== null && c.touches(i));
  const both = one !== null || (countable && joins) ? range(c, i) : null;
  const best = both && (one === null || both.last > one.last) ? both : one;
  if (best === null || best.last <= i) return null;
  return best.loose && !policy.everything ? null : best;
}

/** Whether the tense of the sentence can change what an expression means. */
function needsTense(m: Meaning): boolean {
  switch (m.is) {
    case 'weekday':
      return m.step === undefined && m.weekStep === undefined;
    case 'date':
      return m.year === undefined && m.yearStep === undefined && m.step === undefined;
    case 'shift':
      return m.unit === 'weekend';
    case 'part':
    case 'nth':
      return needsTense(m.of);
    case 'range':
      return needsTense(m.from) || needsTense(m.to);
    default:
      return false;
  }
}

/** The value on which both ends of the anchor agree: a report of "December 2017" can date "last month" but not "yesterday". */
function settle(meaning: Meaning, anchor: Period | null, future: boolean, policy: TimePolicy, previous: Period | null): Resolved | null {
  const at = (day: number | null): Resolved | null => resolve(meaning, { anchor: day, future, prefer: policy.prefer, previous });
  if (anchor === null) return at(null);
  const first = at(anchor.from);
  if (anchor.to === anchor.from || first === null || !first.anchored) return first;
  const last = at(anchor.to);
  return last !== null && last.value === first.value ? first : null;
}

/** Reads the time expressions of a text. `reference`: EDTF of the date it was written; null when unknown. Pure. */
export function readTimes(
  text: string,
  language: Language,
  reference: string | null,
  policy: TimePolicy = newsPolicy,
): readonly TimeReading[] {
  const tokens = tokenize(text);
  return readTokens(
    tokens,
    findSentences(tokens, language.abbreviations),
    language,
    reference === null ? null : parseEdtf(reference),
    policy,
  );
}
