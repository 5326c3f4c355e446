import { foldWord, isArabicLetter } from './letters.ts';
import { identityMap, type OffsetMap } from './offset-map.ts';

/** Kinds of token. White space makes no token; a line break makes one of kind `breakLine`. */
export const KIND = { word: 1, number: 2, punctuation: 3, breakLine: 4, symbol: 5 } as const;

/** One written form, shared by all its occurrences, so that whatever is computed of it is computed once. */
export interface Word {
  /** As written. */
  readonly raw: string;
  /** Folded for look-up (`foldWord`). For numbers: ASCII digits. For punctuation: the character. */
  readonly fold: string;
  readonly map: OffsetMap;
  readonly kind: number;
  readonly arabic: boolean;
  /** Latin: starts with an upper-case letter. */
  readonly capital: boolean;
  /** What is known of its attributes: a byte for each `wordAttribute` from `row` on (`ANSWERS`), in an array shared with other words. */
  readonly known: Uint8Array;
  readonly row: number;
  /** Computed attributes that are none of the common answers. */
  values: readonly unknown[];
}

// The table of written forms: open addressing over hashes of code units, so that a form met again costs neither a substring nor a string hash.
// What a look-up touches lies close together: the table is no larger than its forms need, a form is told by one row of 32 bytes,
// and the forms met first (the commonest) stand side by side. What extractors ask of forms in every pass stands in rows of its own (`signs.ts`).
const SMALLEST = 1 << 14;
const FORMS_KEPT = 300_000;
/** With so many forms the table is emptied before the next text. */
const FORMS_FULL = 60_000;
/** Longest form that is kept, in code units. */
const LONGEST_KEPT = 64;
/** Forms made to collide end their search here and are recorded anew each time: slower by a constant, never by their number. */
export const PROBES = 24;
/** Bits of a place of the table that are the form's number; those above are bits of its hash. A place of 0 is free. */
export const FORM = (1 << 19) - 1;
/** Numbers in a form's head: its length and kind, then its units, or, of a long form, where they begin in `units`. */
export const HEAD = 8;
/** Longest form whose units stand in its head. */
export const INLINE = 2 * (HEAD - 1);

/** The forms kept, numbered from 1. */
export const forms = {
  table: new Int32Array(SMALLEST),
  heads: new Int32Array(SMALLEST * HEAD),
  /** `heads`, unit by unit. */
  halves: new Uint16Array(0),
  /** Units of long forms. */
  units: new Uint16Array(1 << 12),
  kept: [] as Word[],
  /** Number of the form before the first one kept: numbers are not given again when the table is emptied, so that older tokens stay right. */
  base: 0,
};
forms.halves = new Uint16Array(forms.heads.buffer);
let hashes = new Int32Array(SMALLEST);
let unitCount = 0;
let slotCount = 0;
const emptied: (() => void)[] = [];
const NONE: readonly unknown[] = [];

/** Answers that take no room but their byte, which is their place here; 0: not asked yet. Bytes from here on are places in the word's `values`. */
const ANSWERS: readonly unknown[] = [undefined, null, false, true, '', 0, 1, -1];
/** Bytes of a word's row: attributes beyond are kept by the word itself. */
const WIDTH = 128;
/** Rows made at once. */
const ROWS = 1024;
let rows = new Uint8Array(0);
let rowsUsed = 0;

/**
 * A function of a word that is computed once a written form: `compute` must depend on nothing but the word. It takes a place in the rows when it is first
 * asked: most attributes of a process are of languages and stages that it never meets.
 */
export function wordAttribute<T>(compute: (word: Word) => T): (word: Word) => T {
  let slot = -1;
  let beyond: ((word: Word) => T) | null = null;
  return (word) => {
    if (slot >= 0) {
      const known = word.known[word.row + slot]!;
      if (known >= ANSWERS.length) return word.values[known - ANSWERS.length] as T;
      if (known !== 0) return ANSWERS[known] as T;
    } else {
      if (beyond !== null) return beyond(word);
      if (slotCount === WIDTH) return (beyond = byWord(compute))(word);
      slot = slotCount++;
    }
    const made = (compute(word) ?? null) as T;
    const answer = Object.is(made, -0) ? -1 : ANSWERS.indexOf(made, 1);
    if (answer > 0) word.known[word.row + slot] = answer;
    else if (word.values.length + ANSWERS.length < 256) {
      // Computing may have added values.
      word.known[word.row + slot] = word.values.length + ANSWERS.length;
      word.values = [...word.values, made];
    }
    return made;
  };
}

/** An attribute that found no room in the rows. */
function byWord<T>(compute: (word: Word) => T): (word: Word) => T {
  const known = new WeakMap<Word, T>();
  return (word) => {
    if (known.has(word)) return known.get(word)!;
    const made = (compute(word) ?? null) as T;
    known.set(word, made);
    return made;
  };
}

/** A string of its own: V8 makes parts of 13 units and more point into the whole, and a word would keep its report in memory. */
function ownCopy(s: string): string {
  return s.length < 13 ? s : s.split('').join('');
}

/** A form that is not in the table. `alone`: it will not be kept there, and shares no array. */
export function record(written: string, kind: number, alone = true): Word {
  if (!alone && rowsUsed * WIDTH === rows.length) {
    rows = new Uint8Array(ROWS * WIDTH);
    rowsUsed = 0;
  }
  // A form that is not kept goes with its report, and may be as long.
  const raw = alone ? written : ownCopy(written);
  const first = raw.charCodeAt(0);
  const folded = kind === KIND.word || kind === KIND.number ? foldWord(raw) : { text: raw, map: identityMap(raw.length) };
  return {
    raw,
    fold: folded.text,
    map: folded.map,
    kind,
    arabic: kind === KIND.word && isArabicLetter(first),
    capital: kind === KIND.word && first < 0x2000 && raw[0] !== raw[0]!.toLowerCase(),
    known: alone ? new Uint8Array(WIDTH) : rows,
    row: alone ? 0 : WIDTH * rowsUsed++,
    values: NONE,
  };
}

/** Calls `then` each time the table has been emptied. */
export function onEmptied(then: () => void): void {
  emptied.push(then);
}

/** Empties a table that has grown full. Between texts only: a text's forms stay while it is cut. */
export function makeRoom(): void {
  if (forms.kept.length < FORMS_FULL) return;
  forms.base += forms.kept.length;
  forms.table.fill(0);
  forms.kept = [];
  rows = new Uint8Array(0);
  rowsUsed = 0;
  unitCount = 0;
  for (const then of emptied) then();
}

/** Hash of a form as the token pass works it out, unit by unit. */
function hashOf(raw: string): number {
  let hash = 0;
  for (let i = 0; i < raw.length; i++) hash = (Math.imul(hash, 31) + raw.charCodeAt(i)) | 0;
  return hash;
}

/** Number of a form whose hash the caller has, from 1, recorded if it is new; 0 for one that is not kept. */
export function formOf(raw: string, kind: number, hash: number): number {
  const { length } = raw;
  if (length > LONGEST_KEPT) return 0;
  const { table, heads, halves, units } = forms;
  const shape = (length << 3) | kind;
  const mask = table.length - 1;
  let at = (hash ^ (hash >>> 15)) & mask;
  for (let probe = 0; probe < PROBES; probe++, at = (at + 1) & mask) {
    const place = table[at]!;
    if (place === 0) return forms.kept.length < FORMS_KEPT ? keep(raw, kind, hash, at) : 0;
    const form = place & FORM;
    if (((place ^ hash) & ~FORM) !== 0 || heads[form * HEAD] !== shape) continue;
    const inline = length <= INLINE;
    const where = inline ? halves : units;
    const from = inline ? form * 2 * HEAD + 2 : heads[form * HEAD + 1]!;
    let k = 0;
    while (k < length && where[from + k] === raw.charCodeAt(k)) k++;
    if (k === length) return form;
  }
  return 0;
}

/** Records a form at a free place of the table. */
function keep(raw: string, kind: number, hash: number, at: number): number {
  const { length } = raw;
  const form = forms.kept.push(record(raw, kind, false));
  if ((form + 1) * HEAD > forms.heads.length) {
    forms.heads = longer(forms.heads, new Int32Array(forms.heads.length * 2));
    forms.halves = new Uint16Array(forms.heads.buffer);
    hashes = longer(hashes, new Int32Array(hashes.length * 2));
  }
  hashes[form] = hash;
  forms.heads[form * HEAD] = (length << 3) | kind;
  if (length <= INLINE) for (let k = 0; k < length; k++) forms.halves[form * 2 * HEAD + 2 + k] = raw.charCodeAt(k);
  else {
    forms.heads[form * HEAD + 1] = unitCount;
    if (unitCount + length > forms.units.length) forms.units = longer(forms.units, new Uint16Array(forms.units.length * 2));
    for (let k = 0; k < length; k++) forms.units[unitCount++] = raw.charCodeAt(k);
  }
  forms.table[at] = (hash & ~FORM) | form;
  if (2 * form > forms.table.length) spread();
  return form;
}

/** Makes the table twice as large. Forms that find no place near their own are recorded anew when they are met again. */
function spread(): void {
  const table = new Int32Array(forms.table.length * 2);
  const mask = table.length - 1;
  for (let form = 1; form <= forms.kept.length; form++) {
    const hash = hashes[form]!;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < PROBES; probe++, at = (at + 1) & mask)
      if (table[at] === 0) {
        table[at] = (hash & ~FORM) | form;
        break;
      }
  }
  forms.table = table;
}

/** The shared record of a written form. */
export function wordOf(raw: string, kind: number = KIND.word): Word {
  const form = formOf(raw, kind, hashOf(raw));
  return form > 0 ? forms.kept[form - 1]! : record(raw, kind);
}

/** `long` with the contents of `short` at its beginning. */
export function longer<T extends Int32Array | Uint16Array | Uint8Array>(short: T, long: T): T {
  long.set(short);
  return long;
}
