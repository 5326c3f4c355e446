import { FORM, forms, KIND, longer, onEmptied, type Word, wordAttribute } from './forms.ts';
import { ints } from './slab.ts';
import type { Tokens } from './tokens.ts';

// One row a form for the small numbers that passes over all tokens ask of it, so that they touch no record and lie close together.
const ROW = 128;
let bytes = new Uint8Array(1 << 20);
/** The same, four bytes by four. */
let quads = new Int32Array(bytes.buffer);
/** Bytes of a row that are given out. */
let used = 0;
/** Place of a sign that nobody has asked yet. */
const UNASKED = -99;
onEmptied(() => bytes.fill(0));

/**
 * A small number (0 to 254) that a word has, computed once a written form, for passes over all tokens: read by token, it costs two look-ups in typed
 * arrays and touches no record. `compute` must depend on nothing but the word. Its place in the rows is given out when it is first asked, so that the
 * signs that one language needs stand side by side.
 */
export function wordSign(compute: (word: Word) => number): (tokens: Tokens, i: number) => number {
  let at = UNASKED;
  let beyond: ((word: Word) => number) | null = null;
  return (tokens, i) => {
    if (at < 0) {
      if (at === UNASKED) at = room(1);
      if (at < 0) return (beyond ??= wordAttribute(compute))(tokens.words[i]!);
    }
    const form = tokens.form[i]! - forms.base;
    const known = form > 0 ? bytes[form * ROW + at] : 0;
    // Behind the end of the rows too.
    if (known) return known - 1;
    const sign = compute(tokens.words[i]!);
    // Computing may have met new words and emptied the table.
    const now = tokens.form[i]! - forms.base;
    if (now > 0) {
      rows(now);
      bytes[now * ROW + at] = sign + 1;
    }
    return sign;
  };
}

/** The same for up to thirty bits. */
export function wordBits(compute: (word: Word) => number): (tokens: Tokens, i: number) => number {
  let at = UNASKED;
  let beyond: ((word: Word) => number) | null = null;
  return (tokens, i) => {
    if (at < 0) {
      if (at === UNASKED) at = room(4) >> 2;
      if (at < 0) return (beyond ??= wordAttribute(compute))(tokens.words[i]!);
    }
    const form = tokens.form[i]! - forms.base;
    const known = form > 0 ? quads[form * (ROW >> 2) + at] : 0;
    if (known) return known - 1;
    const bits = compute(tokens.words[i]!);
    const now = tokens.form[i]! - forms.base;
    if (now > 0) {
      rows(now);
      quads[now * (ROW >> 2) + at] = bits + 1;
    }
    return bits;
  };
}

/**
 * A number (0 to 2^30 - 1) that a word has, computed once a written form, for passes that ask it of all tokens of a text again and again: the answers of
 * a text stand in one array, by token. `compute` must depend on nothing but the word.
 */
export function wordNumbers(compute: (word: Word) => number): (tokens: Tokens) => Int32Array {
  let answers = new Int32Array(1 << 10);
  let last: Tokens | null = null;
  let numbers: Int32Array = new Int32Array(0);
  onEmptied(() => {
    answers.fill(0);
    last = null;
  });
  const answer = (tokens: Tokens, i: number): number => {
    const made = compute(tokens.words[i]!) + 1;
    // Computing may have met new words and emptied the table.
    const form = tokens.form[i]! - forms.base;
    if (form > 0) {
      while (form >= answers.length) answers = longer(answers, new Int32Array(2 * answers.length));
      answers[form] = made;
    }
    return made;
  };
  return (tokens) => {
    if (last === tokens) return numbers;
    const { count, form } = tokens;
    const made = ints(count);
    for (let i = 0; i < count; i++) made[i] = (answers[form[i]! - forms.base]! || answer(tokens, i)) - 1;
    last = tokens;
    numbers = made;
    return made;
  };
}

/** Place in the rows for a sign of so many bytes, a multiple of its size; negative when they are full, and not `UNASKED`. */
function room(size: 1 | 4): number {
  const at = Math.ceil(used / size) * size;
  if (at + size > ROW) return -4;
  used = at + size;
  return at;
}

/** Sees to it that there is a row for a form. */
function rows(form: number): void {
  if ((form + 1) * ROW <= bytes.length) return;
  bytes = longer(bytes, new Uint8Array(Math.min(2 * bytes.length, (FORM + 1) * ROW)));
  quads = new Int32Array(bytes.buffer);
  rows(form);
}

/** Set in the answers of a form that has been asked. */
const ASKED = 1 << 30;

/**
 * Yes-or-no questions about words, answered all at once: the answers of a form stand in one number, those of a text's tokens in one array. A pass that
 * looks for the few words that matter to it reads that array in order, and touches nothing of the many others.
 */
export class WordMarks {
  private readonly questions: ((word: Word) => boolean)[] = [];
  private answers = new Int32Array(1 << 10);
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
    const { count, form } = tokens;
    const marks = ints(count);
    for (let i = 0; i < count; i++) marks[i] = this.answers[form[i]! - forms.base]! || this.answer(tokens, i);
    this.tokens = tokens;
    this.marks = marks;
    return marks;
  }

  private answer(tokens: Tokens, i: number): number {
    let bits = ASKED;
    this.questions.forEach((question, n) => {
      if (question(tokens.words[i]!)) bits |= 1 << n;
    });
    // Answering may have met new words and emptied the table.
    const form = tokens.form[i]! - forms.base;
    if (form > 0) {
      while (form >= this.answers.length) this.answers = longer(this.answers, new Int32Array(2 * this.answers.length));
      this.answers[form] = bits;
    }
    return bits;
  }

  private forget(): void {
    this.answers.fill(0);
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

/** `endingOf` the word at token `i`; 0 for what is no word. Tells most words of a text from the few looked for, those of three letters or more. */
export const endingAt: (tokens: Tokens, i: number) => number = wordBits((word) => (word.kind === KIND.word ? endingOf(word.fold) : 0));
