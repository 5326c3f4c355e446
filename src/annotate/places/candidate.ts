import type { PlaceHead } from '../../lang/words/places.ts';
import { KIND, type Reading, sourceOffset, type Tokens } from '../../text/index.ts';
import type { NameSense } from './lexicon.ts';

/** Words that may name a place: tokens `first..last` (exclusive). */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Where the span starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  readonly reading: Reading | null;
  /** Places the name may mean; empty for names the gazetteer does not know. */
  readonly senses: readonly NameSense[];
  readonly tier: number;
  /** The word inside the span that tells the kind ("airport"), and the first token of the name it governs. */
  readonly head: PlaceHead | null;
  readonly inner: number;
}

/** The reading of a word taken as it stands. */
export const noReading: Reading = { stem: '', at: 0, tail: 0, conjunction: '', preposition: '', article: false };

/** Where a name starts whose first word was read so: after its clitics, but `لل` has swallowed the article and stays. */
export function startOf(tokens: Tokens, i: number, reading: Reading | null): number {
  if (reading === null || reading.at === 0) return tokens.start[i]!;
  return sourceOffset(tokens, i, reading.article ? reading.conjunction.length : reading.at);
}

/** Hyphens, underscores of hashtags and quotation marks, which may stand inside a name that is known without them. */
export function isMark(tokens: Tokens, i: number): boolean {
  const raw = tokens.words[i]?.raw;
  return tokens.kind[i] === KIND.punctuation && (raw === '-' || raw === '‐' || raw === '–' || raw === '"' || raw === "'" || raw === '_');
}

/** A double quotation mark or guillemet. */
export function isQuote(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.punctuation && '"“”«»„'.includes(tokens.words[i]!.raw);
}

/** Whether one blank stands between a token and the next. */
export function adjacentBySpace(tokens: Tokens, i: number): boolean {
  return tokens.start[i + 1]! - tokens.end[i]! === 1;
}
