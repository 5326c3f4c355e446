import type { Span } from '../model/index.ts';

/** A line of a text without its break, white space at its ends left out. `start === end` for a blank one. */
export interface Line extends Span {
  readonly words: number;
  /** Whether it ends like a sentence: full stop, question mark, closing quotation after one. */
  readonly closed: boolean;
}

const SENTENCE_END = /[.!?؟。…]["»”’')\]]*$/;

/** The lines of `text` from `from` on, in one pass. */
export function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let a = at;
    let b = end;
    while (a < b && isGap(text.charCodeAt(a))) a++;
    while (b > a && isGap(text.charCodeAt(b - 1))) b--;
    let words = 0;
    let inWord = false;
    // Counted up to a length no headline has: a line longer than this is a paragraph whatever its words.
    for (let i = a; i < Math.min(b, a + 2000); i++) {
      const gap = isGap(text.charCodeAt(i));
      if (!gap && !inWord) words++;
      inWord = !gap;
    }
    lines.push({ start: a, end: b, words, closed: SENTENCE_END.test(text.slice(Math.max(a, b - 6), b)) });
    at = end + 1;
  }
  return lines;
}

function isGap(c: number): boolean {
  return c <= 0x20 || c === 0xa0 || c === 0x200b || c === 0x200e || c === 0x200f || c === 0xfeff || c === 0x3000;
}
