import type { Span } from '../model/index.ts';
import { KIND } from './forms.ts';
import { touching } from './numerals.ts';
import { wordSign } from './signs.ts';
import type { Tokens } from './tokens.ts';

/** A sentence: tokens `first..last` (exclusive) and the span they cover. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Number of the paragraph it stands in, from 0. */
  readonly paragraph: number;
}

// What a mark can do here: end a sentence; follow the mark that ends it; be the dot; end one whatever stands behind.
const STOP = 1;
const FOLLOWS = 2;
const DOT = 4;
const PLAIN = 8;
const marked = wordSign(
  ({ raw }) =>
    ('.!?؟…۔'.includes(raw) ? STOP : 0) |
    ('.!?؟…”»"’)]'.includes(raw) ? FOLLOWS : 0) |
    (raw === '.' ? DOT : 0) |
    ('.!?؟…'.includes(raw) ? PLAIN : 0),
);

/**
 * Cuts tokens into sentences. A sentence ends at a line break, or after `. ! ? ؟ … ۔` with the closing marks that follow, when white space or the end comes next
 * (Arabic pages often leave the space out: a stop between two Arabic words of three letters or more ends a sentence) and the word before is no abbreviation (`abbreviations`: folded, without the dot). A single letter before a dot is an initial. A dot between digits never ends one.
 * Behind a quotation mark or bracket a small Latin letter goes on with the sentence: `"Why?" he asked`, `Smith (D-Wis.) said`.
 */
export function findSentences(tokens: Tokens, abbreviations: ReadonlySet<string>): readonly Sentence[] {
  const { count, start, end, kind, words } = tokens;
  const found: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number): void => {
    if (last > first) found.push({ first, last, start: start[first]!, end: end[last - 1]!, paragraph });
    first = last;
  };
  // "the 1970s.": the letter is no initial.
  const afterDigit = (i: number): boolean => i > 0 && kind[i - 1] === KIND.number && end[i - 1] === start[i];
  for (let i = 0; i < count; i++) {
    if (kind[i] === KIND.breakLine) {
      close(i);
      first = i + 1;
      paragraph++;
      continue;
    }
    if (kind[i] !== KIND.punctuation) continue;
    const mark = marked(tokens, i);
    if ((mark & STOP) === 0) continue;
    const dot = (mark & DOT) !== 0;
    // Closing quotation marks and brackets, and further stops, belong to the sentence they end.
    let j = i + 1;
    while (j < count && kind[j] === KIND.punctuation && touching(tokens, j - 1) && (marked(tokens, j) & FOLLOWS) !== 0) j++;
    const gap = j >= count || kind[j] === KIND.breakLine || !touching(tokens, j - 1);
    if (!gap && !(!dot && j === i + 1) && !isGlued(tokens, i, j)) continue;
    if (dot && j === i + 1 && i > first) {
      const before = words[i - 1]!;
      if (
        end[i - 1] === start[i] &&
        kind[i - 1] === KIND.word &&
        ((before.fold.length === 1 && !afterDigit(i - 1)) || abbreviations.has(before.fold))
      )
        continue;
      if (j < count && kind[i - 1] === KIND.number && kind[j] === KIND.number && end[i - 1] === start[i] && start[j]! - end[i]! <= 1)
        continue;
    }
    // A comma or another stop goes on with the sentence (UAX 29, SB8a): "Why?", he asked.
    if (j < count && kind[j] === KIND.punctuation && '.!?؟۔,،;؛'.includes(words[j]!.raw)) {
      i = j - 1;
      continue;
    }
    if (j > i + 1 && j < count && kind[j] === KIND.word && goesOn(words[j]!.raw.charCodeAt(0)) && (marked(tokens, j - 1) & PLAIN) === 0) {
      i = j - 1;
      continue;
    }
    close(j);
    i = j - 1;
  }
  close(count);
  return found;
}

function goesOn(c: number): boolean {
  return c >= 0x61 && c <= 0x7a;
}

/** Whether the stop at `i` stands between two Arabic words of three letters or more with no space: "القرية.وقال". Two letters may be a domain: "السورية.نت". */
function isGlued(tokens: Tokens, i: number, next: number): boolean {
  const { kind, words } = tokens;
  if (next !== i + 1 || i === 0 || kind[i - 1] !== KIND.word || kind[next] !== KIND.word) return false;
  const before = words[i - 1]!;
  const after = words[next]!;
  return before.arabic && after.arabic && before.fold.length >= 3 && after.fold.length >= 3;
}
