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
export class WordSign {
  private readonly compute: (word: Word) => number;
  private rows: Rows | null = null;
  private place = 0;

  constructor(compute: (word: Word) => number) {
    this.compute = compute;
  }

  /** The number of the word at token `i`. */
  at(tokens: Tokens, i: number): number {
    if (this.rows === null) {
      this.rows = signRows(1);
      this.place = this.rows.used++;
    }
    const form = tokens.form[i]! - forms.base;
    const known = form > 0 ? this.rows.bytes[form * LINE + this.place] : 0;
    // Behind the end of the rows too.
    return known ? known - 1 : this.ask(this.rows, tokens, i);
  }

  private ask(rows: Rows, tokens: Tokens, i: number): number {
    const sign = this.compute(tokens.words[i]!);
    // Computing may have met new words and emptied the table.
    const form = tokens.form[i]! - forms.base;
    if (form > 0) {
      reach(rows, form);
      rows.bytes[form * LINE + this.place] = sign + 1;
    }
    return sign;
  }
}

/** `WordSign` as a function of tokens. */
export function wordSign(compute: (word: Word) => number): (tokens: Tokens, i: number) => number {
  const sign = new WordSign(compute);
  return (tokens, i) => sign.at(tokens, i);
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

/** Columns of numbers side by side, one row a form. What a text asks of one of them it asks of the others: they are gathered in one pass over its tokens. */
class Columns {
  private readonly rows = rowsOf(4 * ABREAST);
  private used = 0;
  private tokens: Tokens | null = null;
  /** Columns that the text before asked for, and those that this one has. */
  private expected = 0;
  private asked = 0;
  private gathered: Int32Array[] = [];

  constructor() {
    onEmptied(() => {
      this.tokens = null;
    });
  }

  /** A new column; -1 when there is room for no more. */
  place(): number {
    return this.used < ABREAST ? this.used++ : -1;
  }

  /** The numbers of column `at` by token; 0 for those that are not known yet. The caller may write into them. */
  of(tokens: Tokens, at: number): Int32Array {
    if (this.tokens !== tokens) {
      this.expected = this.asked;
      this.asked = 0;
      this.tokens = tokens;
      this.gathered = this.gather(tokens, this.expected | (1 << at));
    }
    this.asked |= 1 << at;
    const numbers = this.gathered[at]!;
    return numbers.length === tokens.count ? numbers : (this.gathered[at] = this.gather(tokens, 1 << at)[at]!);
  }

  private gather({ count, form }: Tokens, columns: number): Int32Array[] {
    const { quads } = this.rows;
    const { base } = forms;
    const has0 = (columns & 1) !== 0;
    const has1 = (columns & 2) !== 0;
    const has2 = (columns & 4) !== 0;
    const has3 = (columns & 8) !== 0;
    const a0 = has0 ? ints(count) : NONE;
    const a1 = has1 ? ints(count) : NONE;
    const a2 = has2 ? ints(count) : NONE;
    const a3 = has3 ? ints(count) : NONE;
    for (let i = 0; i < count; i++) {
      const row = (form[i]! - base) * ABREAST;
      // Behind the end of the rows nothing is known.
      if (row < 0 || row >= quads.length) continue;
      if (has0) a0[i] = quads[row]!;
      if (has1) a1[i] = quads[row + 1]!;
      if (has2) a2[i] = quads[row + 2]!;
      if (has3) a3[i] = quads[row + 3]!;
    }
    return [a0, a1, a2, a3];
  }

  /** Keeps the number of a token's form. */
  keep(tokens: Tokens, i: number, at: number, number: number): void {
    // Computing it may have met new words and emptied the table.
    const form = tokens.form[i]! - forms.base;
    if (form <= 0) return;
    reach(this.rows, form);
    this.rows.quads[form * ABREAST + at] = number;
  }

  clear(at: number): void {
    const { quads } = this.rows;
    for (let k = at; k < quads.length; k += ABREAST) quads[k] = 0;
    this.tokens = null;
  }
}

const NONE = new Int32Array(0);
let abreast = new Columns();

/** One number a form, in rows shared with others. */
class Column {
  private columns: Columns | null = null;
  private at = 0;

  /** The numbers of a text's tokens; 0 for those that are not known yet. */
  gather(tokens: Tokens): Int32Array {
    return this.placed().of(tokens, this.at);
  }

  /** Keeps the number of a token's form. */
  keep(tokens: Tokens, i: number, number: number): void {
    this.placed().keep(tokens, i, this.at, number);
  }

  clear(): void {
    this.columns?.clear(this.at);
  }

  private placed(): Columns {
    if (this.columns !== null) return this.columns;
    let at = abreast.place();
    if (at < 0) {
      abreast = new Columns();
      at = abreast.place();
    }
    this.at = at;
    return (this.columns = abreast);
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
    const made = column.gather(tokens);
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
    const marks = this.answers.gather(tokens);
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
