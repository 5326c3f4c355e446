import type { Span } from '../../../model/index.ts';
import { AUXILIARY, BIT, SIGN } from './lexicon.ts';
import { bitsOf, foldOf, isComma, isDash, isHyphen, isNominal, isPeriod, isStop, type Reader, signsOf } from './reader.ts';

/** Tokens `first..last`, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Longest noun phrase looked at, in tokens. */
const REACH = 40;

/** Whether a clause may start behind token `t`. */
export function opensClause(r: Reader, t: number, low: number): boolean {
  if (t < low || isStop(r, t) || isComma(r, t) || isDash(r, t)) return true;
  const b = bitsOf(r, t);
  if (bitsOf(r, t + 1) & BIT.determiner && bitsOf(r, t + 1) & BIT.capital) return true;
  return (b & (BIT.conjunction | BIT.subordinator | BIT.relative | BIT.complementiser)) !== 0 || isMark(r, t);
}

/** Whether the token is a quotation mark or bracket. */
export function isMark(r: Reader, t: number): boolean {
  return (signsOf(r, t) & SIGN.bracket) !== 0;
}

/** First token of the plain noun phrase that ends at token `p`, no complements; -1 when there is none. */
function baseBefore(r: Reader, p: number, low: number): number {
  let i = p;
  const stop = Math.max(low, p - REACH);
  while (i >= stop) {
    const quote = r.quoteAt(i);
    if (quote !== null) {
      // A quotation that ends in a comma or stop is content, not a word of the phrase.
      if (quote.open < stop || i - quote.open > 6 || ',.?!'.includes(foldOf(r, quote.close - 1))) break;
      i = quote.open - 1;
      continue;
    }
    if (signsOf(r, i) & SIGN.closing) {
      let j = i - 1;
      while (j > i - 9 && j >= stop && foldOf(r, j) !== '(') j--;
      if (j < stop || foldOf(r, j) !== '(') break;
      i = j - 1;
      continue;
    }
    if (isNominal(r, i)) {
      i--;
      continue;
    }
    const b = bitsOf(r, i);
    if (b & BIT.determiner && !(b & (BIT.subject | BIT.complementiser))) {
      i--;
      while (i >= stop && bitsOf(r, i) & BIT.determiner && !(bitsOf(r, i) & BIT.complementiser)) i--;
    }
    break;
  }
  let first = i + 1;
  while (first <= p && leadsNothing(r, first)) first++;
  return first > p ? -1 : first;
}

/** Adverbs and stray marks before a noun phrase: "meanwhile officials". */
function leadsNothing(r: Reader, t: number): boolean {
  const b = bitsOf(r, t);
  if (b & BIT.determiner) return false;
  if (b & BIT.adverb) return true;
  const mark = foldOf(r, t);
  return mark === "'" || mark === '’' || mark === '-' || mark === '.' || mark === '/' || mark === "'s";
}

/**
 * The noun phrase that ends at token `p` (inclusive): plain phrase, then complements and coordinations to the left as long as the whole begins where a clause may begin.
 * Null when token `p` ends none.
 */
export function nounPhraseBefore(r: Reader, p: number, low: number): Range | null {
  let first = baseBefore(r, p, low);
  if (first < 0 || !hasNoun(r, first, p + 1)) return null;
  let best = first;
  for (let rounds = 0; rounds < 6; rounds++) {
    const j = first - 1;
    // A capital article in mid-sentence: a full stop is missing, the phrase starts here.
    if (bitsOf(r, first) & BIT.determiner && bitsOf(r, first) & BIT.capital) break;
    if (j <= low || !isNominalEnd(r, j - 1)) break;
    const joins = (bitsOf(r, j) & BIT.joins) !== 0 || (isComma(r, j) && rounds > 0 && best !== first);
    if (!(signsOf(r, j) & SIGN.attaching) && !joins) break;
    const next = baseBefore(r, j - 1, low);
    if (next < 0 || !hasNoun(r, next, j) || hasVerb(r, next, j)) break;
    first = next;
    if (foldOf(r, j) === r.lexicon.words.markers.partitive || opensClause(r, first - 1, low)) best = first;
  }
  return { first: best, last: p + 1 };
}

function isNominalEnd(r: Reader, t: number): boolean {
  return (
    (signsOf(r, t) & SIGN.closing) !== 0 ||
    (isNominal(r, t) && (bitsOf(r, t) & (BIT.word | BIT.number)) !== 0) ||
    ((bitsOf(r, t) & BIT.determiner) !== 0 && (signsOf(r, t + 1) & SIGN.attaching) !== 0)
  );
}

function hasNoun(r: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const b = bitsOf(r, i);
    if (b & BIT.determiner && isBareDeterminer(r, i)) continue;
    if (b & BIT.word && !(b & BIT.adverb && !(b & BIT.determiner)) && !(b & BIT.possessive)) return true;
  }
  return false;
}

/** An article or possessive: stands for nobody, as "some" or "another" can. */
function isBareDeterminer(r: Reader, t: number): boolean {
  return (signsOf(r, t) & (SIGN.article | SIGN.possessive)) !== 0;
}

/** Whether a verb stands among the tokens. */
export function hasVerb(r: Reader, first: number, last: number): boolean {
  // "a Britain-based group", "the injured": participles inside a phrase.
  for (let i = first; i < last; i++)
    if (isFiniteVerb(r, i) && !(bitsOf(r, i) & BIT.verbLike && (isHyphen(r, i - 1) || bitsOf(r, i - 1) & BIT.determiner))) return true;
  return false;
}

/** Whether the token is, or looks like, a finite verb. */
export function isFiniteVerb(r: Reader, i: number): boolean {
  const b = bitsOf(r, i);
  if (b & AUXILIARY) return true;
  if (b & BIT.capital) return false;
  return (b & (BIT.finite | BIT.verbLike)) !== 0;
}

/** Whether a clause with a verb of its own stands among the tokens: what "said" without "that" must have behind it. */
export function looksClausal(r: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (isStop(r, i)) return false;
    const b = bitsOf(r, i);
    // "believed the claim that …": the verb behind it is not that of the clause.
    if (i > first && b & BIT.complementiser) return false;
    // "promised a veto and attempted": a second verb of the same subject.
    if (bitsOf(r, i - 1) & BIT.conjunction && !(b & AUXILIARY)) continue;
    if (
      i > first &&
      (isFiniteVerb(r, i) || (b & BIT.cueVerb && !(b & BIT.capital) && !(bitsOf(r, i - 1) & (BIT.possessive | BIT.determiner))))
    )
      return true;
    // Regular third person: "the attack targets".
    if (
      i > first + 1 &&
      b & BIT.word &&
      !(b & (BIT.capital | BIT.possessive)) &&
      b & BIT.plural &&
      bitsOf(r, i + 1) & (BIT.determiner | BIT.preposition)
    )
      return true;
  }
  return false;
}

/** End (exclusive) of the plain noun phrase that starts at token `i`; `i` when there is none. */
export function baseAfter(r: Reader, i: number, high: number): number {
  let j = i;
  const stop = Math.min(high, i + REACH);
  while (j < stop && bitsOf(r, j) & BIT.determiner && !(bitsOf(r, j) & BIT.complementiser)) j++;
  const head = j;
  while (j < stop && !isStop(r, j)) {
    const b = bitsOf(r, j);
    if (r.quoteAt(j) !== null) break;
    if (!isNominal(r, j) || isDash(r, j) || (j > head && isPeriod(r, j))) break;
    // Verbs that could be nouns end the phrase only behind its head.
    if (j > head && !(b & BIT.capital) && b & BIT.verbLike && !(bitsOf(r, j + 1) & BIT.word && isNominal(r, j + 1))) break;
    if (j > head && b & BIT.adverb && !(b & BIT.capital)) break;
    j++;
  }
  if (foldOf(r, j) === '(') {
    let k = j + 1;
    while (k < stop && k < j + 8 && foldOf(r, k) !== ')') k++;
    if (foldOf(r, k) === ')') j = k + 1;
  }
  return j === head && !(head > i) ? i : j;
}

/** End (exclusive) of the noun phrase that starts at token `i` with its complements: "a spokesman for the ministry in Paris". */
export function nounPhraseAfter(r: Reader, i: number, high: number): number {
  let j = baseAfter(r, i, high);
  if (j === i) return i;
  for (let rounds = 0; rounds < 6 && j < high; rounds++) {
    if (!(signsOf(r, j) & SIGN.attaching) && !(bitsOf(r, j) & BIT.joins)) break;
    if (bitsOf(r, j + 1) & (BIT.time | BIT.output) || (bitsOf(r, j + 2) & BIT.output && foldOf(r, j) !== r.lexicon.words.markers.partitive))
      break;
    const next = baseAfter(r, j + 1, high);
    if (next === j + 1) break;
    if (bitsOf(r, j) & BIT.joins && hasVerb(r, j, Math.min(high, next + 2))) break;
    j = next;
  }
  return j;
}

/** The characters a range of tokens covers. */
export function spanOf(r: Reader, range: Range): Span {
  return { start: r.tokens.start[range.first]!, end: r.tokens.end[range.last - 1]! };
}
