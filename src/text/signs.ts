import { forms, KIND, longer, onEmptied, type Word } from './forms.ts';
import { ints } from './slab.ts';
import type { Tokens } from './tokens.ts';

// Rows of answers by form, for what passes over all tokens ask of it: they touch no record, and answers that one text needs stand side by side, so that
// whatever asks second finds in the processor's cache what the first has brought there.

/** A table with one row a form. */
interface Rows {
  bytes: Uint8Array;
  /** The same, four bytes by four. */
  quads: Int32Array;
  /** Bytes of a row, a multiple of four. */
  readonly width: number;
  /** Bytes of a row that are given out. */
  used: number;
}

const tables: Rows[] = [];

function rowsOf(width: number): Rows {
  const bytes = new Uint8Array(width << 10);
  const rows: Rows = { bytes, quads: new Int32Array(bytes.buffer), width, used: 0 };
  tables.push(rows);
  return rows;
}
onEmptied(() => {
  for (const rows of tables) rows.bytes.fill(0);
});

/** Sees to it that there is a row for a form. */
function reach(rows: Rows, form: number): void {
  const needed = (form + 1) * rows.width;
  if (needed <= rows.bytes.length) return;
  let length = 2 * rows.bytes.length;
  while (length < needed) length *= 2;
  rows.bytes = longer(rows.bytes, new Uint8Array(length));
  rows.quads = new Int32Array(rows.bytes.buffer);
}

/** A processor reads no less at a time. */
const LINE = 64;
let signs = rowsOf(LINE);
/** The table in which the next sign of so many bytes has room: one more table when the last is full. */
function signRows(size: 1 | 4): Rows {
  signs.used = Math.ceil(signs.used / size) * size;
  if (signs.used + size > LINE) signs = rowsOf(LINE);
  return signs;
}

/**
 * A small number (0 to 254) that a word has, computed once a written form, for passes over all tokens: read by token, it costs two look-ups in typed
 * arrays and touches no record. `compute` must depend on nothing but the word. Its place in the rows is given out when it is first asked, so that the
 * signs that one language needs stand side by side.
 */
export function wordSign(compute: (word: Word) => number): (tokens: Tokens, i: number) => number {
  let rows: Rows | null = null;
  let at = 0;
  return (tokens, i) => {
    if (rows === null) {
      rows = signRows(1);
      at = rows.used++;
    }
    const form = tokens.form[i]! - forms.base;
    const known = form > 0 ? rows.bytes[form * LINE + at] : 0;
    // Behind the end of the rows too.
    if (known) return known - 1;
    const sign = compute(tokens.words[i]!);
    // Computing may have met new words and emptied the table.
    const now = tokens.form[i]! - forms.base;
    if (now > 0) {
      reach(rows, now);
      rows.bytes[now * LINE + at] = sign + 1;
    }
    return sign;
  };
}

/** The same for up to thirty bits. */
export function wordBits(compute: (word: Word) => number): (tokens: Tokens, i: number) => number {
  let rows: Rows | null = null;
  let at = 0;
  return (tokens, i) => {
    if (rows === null) {
      rows = signRows(4);
      at = rows.used >> 2;
      rows.used += 4;
    }
    const form = tokens.form[i]! - forms.base;
    const known = form > 0 ? rows.quads[form * (LINE >> 2) + at] : 0;
    if (known) return known - 1;
    const bits = compute(tokens.words[i]!);
    const now = tokens.form[i]! - forms.base;
    if (now > 0) {
      reach(rows, now);
      rows.quads[now * (LINE >> 2) + at] = bits + 1;
    }
    return bits;
  };
}

/** Numbers in a row of the tables for what is asked of all tokens of a text. */
const ABREAST = 4;
let abreast = rowsOf(4 * ABREAST);

/** One number a form, in rows shared with others. */
class Column {
  private rows: Rows | null = null;
  private at = 0;

  /** Fills `into` with the numbers of a text's tokens; 0 for those that are not known yet. */
  gather({ count, form }: Tokens, into: Int32Array): void {
    const { quads } = this.placed();
    const { at } = this;
    const { base } = forms;
    for (let i = 0; i < count; i++) into[i] = quads[(form[i]! - base) * ABREAST + at]!;
  }

  /** Keeps the number of a token's form. */
  keep(tokens: Tokens, i: number, number: number): void {
    // Computing it may have met new words and emptied the table.
    const form = tokens.form[i]! - forms.base;
    if (form <= 0) return;
    const rows = this.placed();
    reach(rows, form);
    rows.quads[form * ABREAST + this.at] = number;
  }

  clear(): void {
    if (this.rows === null) return;
    const { quads } = this.rows;
    for (let k = this.at; k < quads.length; k += ABREAST) quads[k] = 0;
  }

  private placed(): Rows {
    if (this.rows !== null) return this.rows;
    if (abreast.used === abreast.width) abreast = rowsOf(4 * ABREAST);
    this.at = abreast.used >> 2;
    abreast.used += 4;
    return (this.rows = abreast);
  }
}

/**
 * A number (0 to 2^30 - 1) that a word has, computed once a written form, for passes that ask it of all tokens of a text again and again: the answers of
 * a text stand in one array, by token. `compute` must depend on nothing but the word.
 */
export function wordNumbers(compute: (word: Word) => number): (tokens: Tokens) => Int32Array {
  const column = new Column();
  let last: Tokens | null = null;
  let numbers: Int32Array = new Int32Array(0);
  onEmptied(() => {
    last = null;
  });
  const answer = (tokens: Tokens, i: number): number => {
    const made = compute(tokens.words[i]!) + 1;
    column.keep(tokens, i, made);
    return made;
  };
  return (tokens) => {
    if (last === tokens) return numbers;
    const made = ints(tokens.count);
    column.gather(tokens, made);
    for (let i = 0; i < made.length; i++) made[i] = (made[i]! || answer(tokens, i)) - 1;
    last = tokens;
    numbers = made;
    return made;
  };
}

/** Set in the answers of a form that has been asked. */
const ASKED = 1 << 30;

/**
 * Yes-or-no questions about words, answered all at once: the answers of a form stand in one number, those of a text's tokens in one array. A pass that
 * looks for the few words that matter to it reads that array in order, and touches nothing of the many others.
 */
export class WordMarks {
  private readonly questions: ((word: Word) => boolean)[] = [];
  private readonly answers = new Column();
  private tokens: Tokens | null = null;
  private marks: Int32Array = new Int32Array(0);

  constructor() {
    onEmptied(() => this.forget());
  }

  /** Adds a question, thirty at most; returns the bit of its answer. It must depend on nothing but the word. */
  ask(question: (word: Word) => boolean): number {
    if (this.questions.length === 30) throw new RangeError('no more than thirty questions can be asked of a word');
    this.forget();
    return 1 << (this.questions.push(question) - 1);
  }

  /** The answers by token. */
  of(tokens: Tokens): Int32Array {
    if (this.tokens === tokens) return this.marks;
    const marks = ints(tokens.count);
    this.answers.gather(tokens, marks);
    for (let i = 0; i < marks.length; i++) if (marks[i] === 0) marks[i] = this.answer(tokens, i);
    this.tokens = tokens;
    this.marks = marks;
    return marks;
  }

  private answer(tokens: Tokens, i: number): number {
    let bits = ASKED;
    this.questions.forEach((question, n) => {
      if (question(tokens.words[i]!)) bits |= 1 << n;
    });
    this.answers.keep(tokens, i, bits);
    return bits;
  }

  private forget(): void {
    this.answers.clear();
    this.tokens = null;
  }
}

/** A number from 1 to 4093 for the last three letters of a folded form: clitics before a word and its article leave it as it is. */
export function endingOf(fold: string): number {
  const n = fold.length;
  if (n < 3) return 4094;
  return 1 + ((fold.charCodeAt(n - 1) + fold.charCodeAt(n - 2) * 31 + fold.charCodeAt(n - 3) * 961) % 4093);
}

/** Marks for `endingOf`, none set. */
export function endingMarks(): Uint8Array {
  return new Uint8Array(4096);
}

/** `endingOf` the words of a text, by token; 0 for what is no word. Tells most words of a text from the few looked for, those of three letters or more. */
export const endingsIn: (tokens: Tokens) => Int32Array = wordNumbers((word) => (word.kind === KIND.word ? endingOf(word.fold) : 0));
