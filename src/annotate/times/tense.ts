import { KIND } from '../../text/index.ts';
import type { Cursor } from './cursor.ts';

/** Tokens looked at on each side. */
const BACK = 14;
const AHEAD = 8;
const FAR = 22;

/**
 * Whether the clause around tokens `first..last` speaks of what is to come. Back to the nearest cue of tense in the sentence: a future one says yes,
 * a verb of reporting no. Then ahead, to the end of the clause. `tensed`: the bit of `marks` that tells the words that can be such cues.
 */
export function speaksOfFuture(
  c: Cursor,
  first: number,
  last: number,
  sentenceFirst: number,
  sentenceLast: number,
  marks: Int32Array,
  tensed: number,
): boolean {
  const { tokens, words } = c;
  for (let i = first - 1; i >= sentenceFirst && i >= first - BACK; i--) {
    if (tokens.kind[i] !== KIND.word) {
      if (tokens.kind[i] === KIND.punctuation && ';؛:'.includes(tokens.words[i]!.raw)) break;
      continue;
    }
    if ((marks[i]! & tensed) === 0) continue;
    const w = tokens.words[i]!.fold;
    if (words.isFutureCue(w, i > 0 ? tokens.words[i - 1]!.fold : '')) return true;
    if (words.isPastCue(w, i > 0 ? tokens.words[i - 1]!.fold : '')) return false;
  }
  // An expression that opens its sentence waits for the verb; one inside it looks to the end of its clause.
  const opens = first - sentenceFirst <= 2;
  for (let i = last; i < sentenceLast && i < last + (opens ? FAR : AHEAD); i++) {
    if (tokens.kind[i] !== KIND.word) {
      if (tokens.kind[i] === KIND.punctuation && ',،;؛:('.includes(tokens.words[i]!.raw) && i > last && !opens) break;
      continue;
    }
    if ((marks[i]! & tensed) === 0) continue;
    const w = tokens.words[i]!.fold;
    if (words.isFutureCue(w, i > 0 ? tokens.words[i - 1]!.fold : '')) return true;
    if (words.isPastCue(w, i > 0 ? tokens.words[i - 1]!.fold : '') || words.isClauseStart(w)) return false;
  }
  return false;
}
