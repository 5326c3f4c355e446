import { FORM, formOf, forms, HEAD, INLINE, KIND, longer, makeRoom, PROBES, record, type Word } from './forms.ts';
import { digitValue, isArabicLetter, isArabicMark, isGapMark, isInvisible } from './letters.ts';
import { toSource } from './offset-map.ts';
import { ints, octets } from './slab.ts';

/** The tokens of a text in order. Parallel arrays: token `i` covers `start[i]..end[i]` (UTF-16 code units, half-open) and is an occurrence of `words[i]`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly words: readonly Word[];
  /** Number of the written form of token `i`, for `wordSign`; 0 for forms that are not kept. */
  readonly form: Int32Array;
}

/** Offset in the text of unit `i` of the folded form of token `t`. */
export function sourceOffset(tokens: Tokens, t: number, i: number): number {
  return tokens.start[t]! + toSource(tokens.words[t]!.map, i);
}

// Character classes of the Basic Multilingual Plane: one array look-up a character, worked out the first time it is met.
const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const PUNCT = 4;
const BREAK = 5;
const MARK = 6;
const OTHER = 7;
const INVISIBLE = 8;
const ARABIC = 9;
const classes = new Uint8Array(65536);
const letter = /\p{L}/u;
const mark = /\p{M}/u;
const space = /\s|\p{Zs}/u;
const punct = /\p{P}/u;

function workOutClass(c: number): number {
  const s = String.fromCharCode(c);
  if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029 || c === 0x0b || c === 0x0c || c === 0x85) return BREAK;
  if (isInvisible(c)) return INVISIBLE;
  if (space.test(s) || c < 0x20 || c === 0x7f) return SPACE;
  if (digitValue(c) >= 0) return DIGIT;
  if (isArabicMark(c) || mark.test(s)) return MARK;
  if (isArabicLetter(c)) return ARABIC;
  if (letter.test(s)) return LETTER;
  return punct.test(s) ? PUNCT : OTHER;
}

// The text at hand, unit by unit, with two spaces behind it, and what the pass has cut of it so far. Units are read from an array because a string that
// may have any of V8's many shapes is read several times slower; the arrays are used again for the next text.
const SMALL = 1 << 12;
/** After a text so long the arrays are given back. */
const LARGE = 1 << 20;
let text = new Uint16Array(SMALL);
let start = new Int32Array(SMALL);
let end = new Int32Array(SMALL);
let kind = new Uint8Array(SMALL);
let form = new Int32Array(SMALL);
let hashes = new Int32Array(SMALL);
let count = 0;
const { charCodeAt } = String.prototype;

/** Puts a text into the array; returns its length. */
function load(source: string): number {
  const n = source.length;
  if (n + 2 > text.length) text = new Uint16Array(Math.max(2 * text.length, n + 2));
  const to = text;
  for (let i = 0; i < n; i++) to[i] = charCodeAt.call(source, i);
  to[n] = to[n + 1] = 0x20;
  return n;
}

/** Makes the arrays of a length of their own again. */
function allot(length: number): void {
  text = new Uint16Array(length);
  start = new Int32Array(length);
  end = new Int32Array(length);
  kind = new Uint8Array(length);
  form = new Int32Array(length);
  hashes = new Int32Array(length);
}

/** Class of the unit at `i` of the text at hand. */
function classAt(i: number): number {
  const c = text[i]!;
  const known = classes[c]!;
  return known !== UNKNOWN ? known : (classes[c] = workOutClass(c));
}

/** Whether the code unit at `i` is an apostrophe between Latin letters. */
function isApostrophe(i: number): boolean {
  const c = text[i]!;
  return (c === 0x27 || c === 0x2019) && classAt(i + 1) === LETTER;
}

/** Whether an apostrophe at `i` begins a possessive: `'s` at the end of the word. */
function isPossessive(i: number): boolean {
  return isApostrophe(i) && (text[i + 1]! | 0x20) === 0x73 && classAt(i + 2) !== LETTER;
}

const TATWEEL = 0x640;

/**
 * Where a word goes on that was cut up so that no machine should read it (قتـ.ـلى, شهـ ـيد): behind the marks between two tatweels, or between a tatweel and a
 * letter where no space is among them; 0 where the word ends. Read at the unit right after a tatweel.
 */
function behindGap(i: number): number {
  let spaces = 0;
  for (let j = i; j <= i + LONGEST_GAP; j++) {
    const c = text[j]!;
    if (isGapMark(c)) spaces += c === 0x20 ? 1 : 0;
    else if (j === i || spaces > 1) return 0;
    else return c === TATWEEL || (spaces === 0 && classAt(j) === ARABIC) ? j : 0;
  }
  return 0;
}
const LONGEST_GAP = 3;

/** Where the character at `i` ends. */
function behindOne(i: number): number {
  return (text[i]! & 0xfc00) === 0xd800 && (text[i + 1]! & 0xfc00) === 0xdc00 ? i + 2 : i + 1;
}

/** Whether a pair that `high` begins, its other half in a range, stands at `i`. */
function isPair(i: number, high: number, from: number, to: number): boolean {
  return text[i] === high && text[i + 1]! >= from && text[i + 1]! <= to;
}

/** Whether an emoji or its like stands at `i`. */
function isPicture(i: number): boolean {
  return classAt(i) === OTHER && /^\p{Extended_Pictographic}$/u.test(String.fromCharCode(...text.subarray(i, behindOne(i))));
}

/** Where the sign at `i` ends: a flag is two characters, an emoji goes on with selectors, tones of skin, tags, and others behind a joiner (UAX 29, GB9, GB11, GB12). */
function endOfSign(i: number): number {
  let j = behindOne(i);
  if (isPair(i, 0xd83c, 0xdde6, 0xddff)) return isPair(j, 0xd83c, 0xdde6, 0xddff) ? j + 2 : j;
  for (;;) {
    const c = text[j]!;
    if ((c >= 0xfe00 && c <= 0xfe0f) || c === 0x20e3) j++;
    else if (isPair(j, 0xd83c, 0xdffb, 0xdfff) || isPair(j, 0xdb40, 0xdc20, 0xdc7f)) j += 2;
    else if (c === 0x200d && isPicture(j + 1)) j = behindOne(j + 1);
    else return j;
  }
}

/**
 * Cuts on from `i` to the end of the text or of the arrays; returns where it stopped. Borders and hashes only: the forms are looked up afterwards, all together,
 * so that one look-up need not wait for the memory of the one before.
 */
function cut(i: number, n: number): number {
  const capacity = start.length;
  let at = count;
  while (i < n && at < capacity) {
    const c = text[i]!;
    const k = classes[c]! || classAt(i);
    if (k === SPACE || k === INVISIBLE || k === MARK) {
      i++;
      continue;
    }
    let last = i + 1;
    let hash = c;
    let what: number = KIND.punctuation;
    if (k === ARABIC || k === LETTER) {
      // Letters of another script begin another word, even without a space.
      what = KIND.word;
      let running = c;
      for (let j = last; j < n; ) {
        const d = text[j]!;
        const q = classes[d]! || classAt(j);
        running = (Math.imul(running, 31) + d) | 0;
        if (q === k || q === MARK || (k === LETTER && q === PUNCT && isApostrophe(j) && !isPossessive(j))) {
          last = ++j;
          hash = running;
        } else if (q === INVISIBLE) j++;
        else {
          const on = k === ARABIC && text[last - 1] === TATWEEL && j === last ? behindGap(j) : 0;
          if (on === 0) break;
          for (j++; j < on; j++) running = (Math.imul(running, 31) + text[j]!) | 0;
        }
      }
    } else if (k === BREAK) {
      what = KIND.breakLine;
      if (c === 0x0d && text[last] === 0x0a) hash = (Math.imul(c, 31) + text[last++]!) | 0;
    } else if (k === DIGIT) {
      what = KIND.number;
      // What nobody sees between two digits must not make two numbers of one.
      let running = hash;
      for (let j = last; j < n; ) {
        const q = classAt(j);
        running = (Math.imul(running, 31) + text[j]!) | 0;
        if (q === DIGIT) {
          last = ++j;
          hash = running;
        } else if (q === INVISIBLE || q === MARK) j++;
        else break;
      }
    } else if (k === PUNCT) {
      if ((c === 0x27 || c === 0x2019) && at > 0 && end[at - 1] === i && isLatin(at - 1) && isPossessive(i)) {
        what = KIND.word;
        last = i + 2;
        hash = (Math.imul(c, 31) + text[i + 1]!) | 0;
      }
    } else {
      what = KIND.symbol;
      for (const behind = endOfSign(i); last < behind; last++) hash = (Math.imul(hash, 31) + text[last]!) | 0;
    }
    start[at] = i;
    end[at] = last;
    kind[at] = what;
    hashes[at++] = hash;
    i = last;
  }
  count = at;
  return i;
}

/** Notes for the tokens from `t` on what stands at their first place of the table: reads that do not wait for one another, so that the memory is asked for many at a time. */
function ask(t: number): void {
  const { table } = forms;
  const mask = table.length - 1;
  const to = form;
  const of = hashes;
  for (; t < count; t++) {
    const hash = of[t]!;
    to[t] = table[(hash ^ (hash >>> 15)) & mask]!;
  }
}

/** Looks up the forms of the tokens from `t` on, up to the first that is not in the table; returns its number. Nothing is made here: forms are recorded outside this loop. */
function lookUp(t: number): number {
  const { table, heads, halves, units } = forms;
  const mask = table.length - 1;
  for (; t < count; t++) {
    const i = start[t]!;
    const length = end[t]! - i;
    const shape = (length << 3) | kind[t]!;
    const hash = hashes[t]!;
    let found = 0;
    let place = (hash ^ (hash >>> 15)) & mask;
    let seen = form[t]!;
    for (let probe = 0; probe < PROBES; probe++, place = (place + 1) & mask, seen = table[place]!) {
      if (seen === 0) break;
      if (((seen ^ hash) & ~FORM) !== 0) continue;
      const f = seen & FORM;
      if (heads[f * HEAD] !== shape) continue;
      let same = 0;
      if (length <= INLINE) {
        const from = f * 2 * HEAD + 2;
        while (same < length && halves[from + same] === text[i + same]) same++;
      } else {
        const from = heads[f * HEAD + 1]!;
        while (same < length && units[from + same] === text[i + same]) same++;
      }
      if (same === length) {
        found = f;
        break;
      }
    }
    form[t] = found;
    if (found === 0) break;
  }
  return t;
}

/** Whether token `t` is a word of letters other than Arabic. */
function isLatin(t: number): boolean {
  return kind[t] === KIND.word && classAt(start[t]!) === LETTER;
}

/**
 * Cuts a text into words, numbers (a run of decimal digits of one kind), punctuation (one character each), symbols (an emoji sequence or a flag is one) and line breaks. Linear.
 * Marks and invisible characters inside a word or a number belong to it, and so do the marks that cut a word up between tatweels; at its borders the invisible ones belong to nothing.
 * An English possessive is a word of its own: `Assad` + `'s`.
 */
export function tokenize(source: string): Tokens {
  makeRoom();
  const n = load(source);
  count = 0;
  // Words that are not kept in the table, by token.
  let rare: Map<number, Word> | null = null;
  for (let i = cut(0, n); i < n; i = cut(i, n)) {
    start = longer(start, new Int32Array(2 * count));
    end = longer(end, new Int32Array(2 * count));
    kind = longer(kind, new Uint8Array(2 * count));
    form = longer(form, new Int32Array(2 * count));
    hashes = longer(hashes, new Int32Array(2 * count));
  }
  ask(0);
  for (let t = lookUp(0); t < count; t = lookUp(t + 1)) {
    const raw = source.slice(start[t], end[t]);
    const f = formOf(raw, kind[t]!, hashes[t]!);
    form[t] = f;
    if (f === 0) (rare ??= new Map()).set(t, record(raw, kind[t]!));
  }
  const { kept, base } = forms;
  const tokens = {
    text: source,
    count,
    start: ints(count),
    end: ints(count),
    kind: octets(count),
    words: new Array<Word>(count),
    form: ints(count),
  };
  const { words } = tokens;
  tokens.start.set(start.subarray(0, count));
  tokens.end.set(end.subarray(0, count));
  tokens.kind.set(kind.subarray(0, count));
  const numbers = tokens.form;
  for (let t = 0; t < count; t++) {
    const f = form[t]!;
    words[t] = f > 0 ? kept[f - 1]! : rare!.get(t)!;
    if (f > 0) numbers[t] = base + f;
  }
  if (n > LARGE) allot(SMALL);
  return tokens;
}

/** Whether token `i + 1` follows token `i` without white space or a break between. */
export function adjacent(tokens: Tokens, i: number): boolean {
  return i >= 0 && i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1];
}

/** First token that starts at or after `offset`: binary search. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let lo = 0,
    hi = tokens.count;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens.start[mid]! < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
