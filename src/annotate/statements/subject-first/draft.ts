import type { QuotedSpan, Span, Statement } from '../../../model/index.ts';
import { quoted } from '../../../model/index.ts';
import { KIND, tokenFrom } from '../../../text/index.ts';
import type { Clause } from './clause.ts';
import type { Range } from './noun-phrases.ts';
import { foldOf, type Reader } from './reader.ts';
import type { Speaker } from './speakers.ts';

/** A statement in the making. */
export interface Draft {
  readonly clause: Clause;
  /** Speaker as read, or taken over from the clause before. */
  speaker: Range | null;
  /** Draft whose speaker is meant by "and said", ", adding". */
  readonly sameAs: Draft | null;
  /** Content pieces, UTF-16 units. */
  readonly pieces: Span[];
  /** Clauses of those who relay it, innermost first. */
  readonly relays: Draft[];
  /** Persons, outlets and media addressed or used: those that are outlets carry it. */
  readonly outlets: Range[];
  /** Whoever is said to carry it: "Reuters quoted X". */
  readonly carriers: Range[];
  readonly sentence: number;
  /** Sentence up to which it has been continued. */
  until: number;
  dropped: boolean;
  /** Who the speaker is; null until `finishDrafts` has found out. */
  said: Speaker | null;
}

/** Whether a code unit is white space, a comma, a stop or a dash: trimmed before a piece and behind it. */
function isTrim(c: number): boolean {
  if (c < 0x80) return c === 0x20 || c === 0x2c || c === 0x2e || c === 0x2d || c === 0x3a || c === 0x3b || (c >= 0x09 && c <= 0x0d);
  return (c >= 0x2013 && c <= 0x2015) || /\s/.test(String.fromCharCode(c));
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

/** A piece without outer quotation marks, white space and final stops; null when nothing is left. */
export function trimmedPiece(r: Reader, span: Span): Span | null {
  const { text } = r.page;
  let { start, end } = span;
  for (let round = 0; round < 3; round++) {
    while (start < end && isTrim(text.charCodeAt(start)) && !(text[start] === '.' && isDigit(text.charCodeAt(start + 1)))) start++;
    while (end > start && (isTrim(text.charCodeAt(end - 1)) || text[end - 1] === '،') && !isAbbreviated(text, end)) end--;
    if (end <= start) return null;
    const first = tokenFrom(r.tokens, start);
    const quote = r.quoteAt(first);
    if (quote !== null && quote.open === first && (quote.end >= end - 2 || quote.close >= tokenFrom(r.tokens, end) - 1)) {
      start = quote.start;
      end = Math.min(end, quote.end);
    } else if (
      quote !== null &&
      quote.open < first &&
      r.tokens.start[quote.close]! < end &&
      r.tokens.end[quote.close]! >= end &&
      quote.end >= start
    ) {
      end = quote.end;
    } else break;
  }
  return end > start ? { start, end } : null;
}

/** "U.S." keeps its last dot. */
function isAbbreviated(text: string, end: number): boolean {
  return text[end - 1] === '.' && end >= 4 && /[A-Z]/.test(text[end - 2]!) && text[end - 3] === '.';
}

/** Whether the words of the pieces stand in quotation marks: all, none or some. */
export function modeOf(r: Reader, pieces: readonly Span[]): Statement['mode'] {
  let inside = 0;
  let outside = 0;
  for (const p of pieces)
    for (let t = tokenFrom(r.tokens, p.start); t < r.tokens.count && r.tokens.start[t]! < p.end; t++) {
      if (r.tokens.kind[t] !== KIND.word) continue;
      if (r.quoteAt(t) !== null) inside++;
      else outside++;
      // The rest changes nothing.
      if (outside > 0 && (inside > 0 || r.quotes.length === 0)) return inside > 0 ? 'mixed' : 'indirect';
    }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
}

/** Pieces trimmed, in order, those that overlap joined. */
export function contentOf(r: Reader, pieces: readonly Span[]): readonly QuotedSpan[] {
  const sorted: Span[] = [];
  for (const p of pieces) {
    const trimmed = trimmedPiece(r, p);
    if (trimmed !== null) sorted.push(trimmed);
  }
  if (sorted.length > 1) sorted.sort((a, b) => a.start - b.start);
  const out: QuotedSpan[] = [];
  for (let k = 0; k < sorted.length; k++) {
    const { start } = sorted[k]!;
    let { end } = sorted[k]!;
    while (k + 1 < sorted.length && sorted[k + 1]!.start <= end) end = Math.max(end, sorted[++k]!.end);
    out.push(quoted(r.page.text, start, end));
  }
  return out;
}

/** Last token of a sentence that is no stop. */
export function lastWord(r: Reader, low: number, high: number): number {
  let t = high - 1;
  while (t > low && r.tokens.kind[t] === KIND.punctuation && '.!?'.includes(foldOf(r, t))) t--;
  return t;
}
