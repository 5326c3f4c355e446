import type { NumberAtom, TimeAtom, TimeMark, TimeWords } from '../../lang/words/times.ts';
import { KIND, sourceOffset, type Tokens } from '../../text/index.ts';
import type { Parsed } from './meaning.ts';

/** A phrase of the grammar, or a number, at a token. */
export interface Item {
  readonly first: number;
  /** Token after the last. */
  readonly last: number;
  /** Offset in the text, after glued conjunction and preposition. */
  readonly start: number;
  /** Conjunction glued on. */
  readonly and: boolean;
  /** Preposition glued on, or empty. */
  readonly preposition: string;
  readonly atoms: readonly TimeAtom[];
  /** The atoms with their item, made when first asked for. */
  held: (Held<TimeAtom['k']> | undefined)[] | null;
  /** Bits of the kinds among the atoms (`kindBit`), and `DIGITS`. */
  readonly kinds: number;
  /** Written in digits. */
  readonly digits: string | null;
}

/** A number read, with how it was written. */
export interface Count {
  readonly value: number;
  readonly last: number;
  readonly start: number;
  readonly kind: 'digits' | 'cardinal' | 'ordinal';
  /** Digits written, for numbers in digits. */
  readonly width: number;
}

type AtomOf<K extends TimeAtom['k']> = K extends 'number' | 'ordinal' ? NumberAtom : Extract<TimeAtom, { k: K }>;

type Held<K extends TimeAtom['k']> = AtomOf<K> & { readonly item: Item };

/** One bit for each kind of atom. */
export const kindBit = {
  month: 1,
  weekday: 1 << 1,
  shift: 1 << 2,
  unit: 1 << 3,
  step: 1 << 4,
  number: 1 << 5,
  ordinal: 1 << 6,
  daypart: 1 << 7,
  overnight: 1 << 8,
  now: 1 << 9,
  context: 1 << 10,
  few: 1 << 11,
  half: 1 << 12,
  part: 1 << 13,
  smallhours: 1 << 14,
  season: 1 << 15,
  decade: 1 << 16,
  holiday: 1 << 17,
  mark: 1 << 18,
  zone: 1 << 19,
} as const satisfies Readonly<Record<TimeAtom['k'], number>>;

/** `kindBit` of a kind. No look-up by name: where the kind is written in the call the compiler knows the answer. */
function bitOf(kind: TimeAtom['k']): number {
  switch (kind) {
    case 'month':
      return kindBit.month;
    case 'weekday':
      return kindBit.weekday;
    case 'shift':
      return kindBit.shift;
    case 'unit':
      return kindBit.unit;
    case 'step':
      return kindBit.step;
    case 'number':
      return kindBit.number;
    case 'ordinal':
      return kindBit.ordinal;
    case 'daypart':
      return kindBit.daypart;
    case 'overnight':
      return kindBit.overnight;
    case 'now':
      return kindBit.now;
    case 'context':
      return kindBit.context;
    case 'few':
      return kindBit.few;
    case 'half':
      return kindBit.half;
    case 'part':
      return kindBit.part;
    case 'smallhours':
      return kindBit.smallhours;
    case 'season':
      return kindBit.season;
    case 'decade':
      return kindBit.decade;
    case 'holiday':
      return kindBit.holiday;
    case 'mark':
      return kindBit.mark;
    case 'zone':
      return kindBit.zone;
  }
}

/** An atom with its item. The common kinds are written out: copying an atom of any kind is slow. */
function hold(atom: TimeAtom, item: Item): Held<TimeAtom['k']> {
  switch (atom.k) {
    case 'unit':
      return { k: atom.k, unit: atom.unit, n: atom.n, definite: atom.definite, plural: atom.plural, item };
    case 'step':
      return { k: atom.k, step: atom.step, loose: atom.loose === true, item };
    case 'weekday':
      return { k: atom.k, day: atom.day, weak: atom.weak === true, item };
    case 'month':
      return { k: atom.k, month: atom.month, calendar: atom.calendar, weak: atom.weak === true, short: atom.short === true, item };
    case 'number':
    case 'ordinal':
      return { k: atom.k, value: atom.value, tens: atom.tens === true, article: atom.article === true, item };
    default:
      return { ...atom, item } as Held<TimeAtom['k']>;
  }
}

/** The bit of a number in digits. */
export const DIGITS = 1 << 20;

/** Items kept: more than any rule looks around. A power of two. */
const RING = 64;
const none: readonly TimeAtom[] = [];
/** Expressions kept. A power of two. */
export const MEMO = 16;

/** Reads items from a token array, each token once. */
export class Cursor {
  readonly tokens: Tokens;
  readonly words: TimeWords;
  /** Whether the caller asks for everything that could be a time. */
  readonly everything: boolean;
  private readonly at: number[] = new Array<number>(RING).fill(-1);
  private readonly items: (Item | null)[] = new Array<Item | null>(RING).fill(null);
  /** The expressions read last, by token: a range and the one after it ask again. */
  readonly parsedAt: number[] = new Array<number>(MEMO).fill(-1);
  readonly parsed: (Parsed | null)[] = new Array<Parsed | null>(MEMO).fill(null);
  /** The date read last, and the token it was asked for at: several rules ask in turn. */
  dateAt = -1;
  date: Parsed | null = null;

  constructor(tokens: Tokens, words: TimeWords, everything = false) {
    this.tokens = tokens;
    this.words = words;
    this.everything = everything;
  }

  /** The item at a token; null when the token means nothing here. */
  item(i: number): Item | null {
    if (i < 0 || i >= this.tokens.count) return null;
    const slot = i & (RING - 1);
    if (this.at[slot] === i) return this.items[slot]!;
    const made = this.read(i);
    this.at[slot] = i;
    this.items[slot] = made;
    return made;
  }

  private read(i: number): Item | null {
    const { tokens } = this;
    const kind = tokens.kind[i]!;
    if (kind === KIND.number)
      return {
        first: i,
        last: i + 1,
        start: tokens.start[i]!,
        and: false,
        preposition: '',
        atoms: none,
        held: null,
        kinds: DIGITS,
        digits: tokens.words[i]!.fold,
      };
    if (kind !== KIND.word) return null;
    if (this.everything && this.words.yearWords.has(tokens.words[i]!.fold)) return this.yearInWords(i);
    const m = this.words.atoms.match(tokens, i);
    if (m === null || m.reading.tail > 0) return null;
    const glued = m.reading.conjunction.length + m.reading.preposition.length;
    let kinds = 0;
    for (const a of m.values) kinds |= bitOf(a.k);
    return {
      first: i,
      last: m.last,
      start: glued === 0 ? tokens.start[i]! : sourceOffset(tokens, i, glued),
      and: m.reading.conjunction !== '',
      preposition: m.reading.preposition,
      atoms: m.values,
      held: null,
      kinds,
      digits: null,
    };
  }

  /** Thousands, hundreds and what is below them, as one number: "ألفين وأربعة عشر". */
  private yearInWords(i: number): Item {
    const { tokens } = this;
    let value = 0;
    let last = i;
    for (let k = 0; k < 3 && last < tokens.count; k++) {
      const w = tokens.words[last]!.fold;
      const n = this.words.yearWords.get(k > 0 && w[0] === 'و' ? w.slice(1) : k > 0 ? '' : w);
      if (n === undefined || (k > 0 && n >= 1000)) break;
      value += n;
      last++;
    }
    const below = this.item(last)?.and ? this.count(last) : null;
    if (below && below.value < 100 && below.kind === 'cardinal') {
      value += below.value;
      last = below.last;
    }
    const digits = String(value);
    return { first: i, last, start: tokens.start[i]!, and: false, preposition: '', atoms: none, held: null, kinds: DIGITS, digits };
  }

  /** The atom of a kind at a token, with its item. */
  atom<K extends TimeAtom['k']>(i: number, k: K): Held<K> | null {
    const item = this.item(i);
    if (item === null || (item.kinds & bitOf(k)) === 0) return null;
    for (let n = 0; n < item.atoms.length; n++) {
      const atom = item.atoms[n]!;
      if (atom.k !== k) continue;
      item.held ??= new Array<undefined>(item.atoms.length);
      return (item.held[n] ??= hold(atom, item)) as unknown as Held<K>;
    }
    return null;
  }

  /** Token after one of the marks at `i`; `i` itself when none stands there. */
  skip(i: number, one: TimeMark, two?: TimeMark, three?: TimeMark, four?: TimeMark): number {
    return this.item(i)?.and ? i : this.skipJoined(i, one, two, three, four);
  }

  /** The same where a conjunction may be glued on: "وحتى". */
  skipJoined(i: number, one: TimeMark, two?: TimeMark, three?: TimeMark, four?: TimeMark): number {
    const item = this.item(i);
    if (item === null || (item.kinds & kindBit.mark) === 0) return i;
    for (const a of item.atoms)
      if (a.k === 'mark' && (a.mark === one || a.mark === two || a.mark === three || a.mark === four)) return item.last;
    return i;
  }

  /** Whether one of the marks stands at `i`. */
  is(i: number, one: TimeMark, two?: TimeMark, three?: TimeMark, four?: TimeMark): boolean {
    return this.skip(i, one, two, three, four) > i;
  }

  /** Whether the token is this punctuation or symbol. */
  raw(i: number, chars: string): boolean {
    return (
      i < this.tokens.count &&
      this.tokens.kind[i] !== KIND.word &&
      this.tokens.kind[i] !== KIND.number &&
      chars.includes(this.tokens.words[i]!.raw)
    );
  }

  /** Token after a comma; `i` when there is none. */
  comma(i: number): number {
    return this.raw(i, ',،') ? i + 1 : i;
  }

  /** Whether tokens `i` and `i + 1` touch. */
  touches(i: number): boolean {
    return i >= 0 && i + 1 < this.tokens.count && this.tokens.end[i] === this.tokens.start[i + 1];
  }

  /** A whole number in digits or words, cardinal or ordinal; with the article before it, if any. */
  count(i: number): Count | null {
    const at = this.skip(i, 'the');
    const item = this.item(at);
    if (item === null) return null;
    const start = at === i ? item.start : this.item(i)!.start;
    if (item.digits !== null) {
      if (item.digits.length > 4) return null;
      // Part of a decimal, a figure with thousands, or a longer code.
      if (this.raw(at + 1, '.,٫٬') && this.touches(at) && this.touches(at + 1) && this.tokens.kind[at + 2] === KIND.number) return null;
      if (
        at > 0 &&
        this.raw(at - 1, '.,٫٬$€£') &&
        this.touches(at - 1) &&
        (this.tokens.kind[at - 2] === KIND.number || !this.raw(at - 1, '.,'))
      )
        return null;
      let { last } = item;
      let kind: Count['kind'] = 'digits';
      if (this.touches(at) && this.tokens.kind[last] === KIND.word && /^(?:st|nd|rd|th)$/.test(this.tokens.words[last]!.fold)) {
        last++;
        kind = 'ordinal';
      }
      return { value: Number(item.digits), last, start, kind, width: item.digits.length };
    }
    const ordinal = this.atom(at, 'ordinal');
    const cardinal = this.atom(at, 'number');
    const one = cardinal ?? ordinal;
    if (one === null || one.article) return null;
    // "twenty-first", "twenty one"; "واحد وعشرون", "الحادي والعشرين".
    let next = item.last;
    if (one.tens) {
      if (this.raw(next, '-') && this.touches(next - 1)) next++;
      const unit = this.item(next);
      if (unit && !unit.and) {
        const o = this.atom(next, 'ordinal');
        const c = this.atom(next, 'number');
        if (c && !c.tens && c.value < 10) return { value: one.value + c.value, last: unit.last, start, kind: 'cardinal', width: 0 };
        if (o && !o.tens && o.value > 0 && o.value < 10)
          return { value: one.value + o.value, last: unit.last, start, kind: 'ordinal', width: 0 };
      }
      return { value: one.value, last: item.last, start, kind: cardinal ? 'cardinal' : 'ordinal', width: 0 };
    }
    if (one.value > 0 && one.value < 10) {
      const tens = this.item(next);
      const spaced = this.raw(next, 'و') ? next + 1 : this.skip(next, 'and');
      const t = tens?.and
        ? (this.atom(next, 'number') ?? this.atom(next, 'ordinal'))
        : spaced > next && this.touches(next)
          ? this.atom(spaced, 'number')
          : null;
      // "الحادي والعشرين" carries its article twice; "الرابعة وأربعون دقيقة" is an hour and its minutes.
      const definite = (at: number): boolean => /^و?ال/.test(this.tokens.words[at]!.fold);
      const fits = cardinal !== null || t === null || item.preposition !== '' || definite(t.item.first) === definite(item.first);
      if (t?.tens && fits && t.value < 100)
        return { value: one.value + t.value, last: t.item.last, start, kind: cardinal ? 'cardinal' : 'ordinal', width: 0 };
    }
    return { value: one.value, last: item.last, start, kind: cardinal ? 'cardinal' : 'ordinal', width: 0 };
  }

  /** Number of units: a count, "a few", "a"; or none written, which is `null`. */
  quantity(i: number): { readonly value: number; readonly last: number; readonly start: number; readonly few: boolean } | null {
    const few = this.atom(this.skip(i, 'the'), 'few');
    if (few) return { value: few.value, last: this.skip(few.item.last, 'of'), start: this.item(i)!.start, few: true };
    const article = this.atom(i, 'number');
    if (article?.article) return { value: 1, last: article.item.last, start: article.item.start, few: false };
    const n = this.count(i);
    if (n && n.value >= 0 && (n.kind !== 'ordinal' || this.words.agoBefore))
      return { value: n.value, last: n.last, start: n.start, few: false };
    return null;
  }
}
