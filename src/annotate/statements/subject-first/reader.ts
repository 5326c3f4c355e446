import { ints, KIND, type Tokens } from '../../../text/index.ts';
import type { Page } from '../../extractor.ts';
import { BIT, type Lexicon, lexiconOf, SIGN } from './lexicon.ts';
import { type Quote, quotesOf } from './quotes.ts';

/** A page with what every part of the engine asks of its tokens. */
export interface Reader {
  readonly page: Page;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  /** Bits of each token. */
  readonly bits: Int32Array;
  readonly quotes: readonly Quote[];
  /** Quotation that covers token `t`, its marks included; null outside quotations. */
  quoteAt(t: number): Quote | null;
}

/** Makes a page ready for the engine. */
export function readerOf(page: Page): Reader {
  const { tokens } = page;
  const quotes = quotesOf(page);
  const at = ints(quotes.length > 0 ? tokens.count : 0);
  quotes.forEach((q, i) => {
    at.fill(i + 1, q.open, Math.min(q.close + 1, tokens.count));
  });
  const lexicon = lexiconOf(page.language);
  return {
    page,
    tokens,
    lexicon,
    bits: lexicon.bits(tokens),
    quotes,
    quoteAt: (t) => (quotes.length > 0 && at[t]! > 0 ? quotes[at[t]! - 1]! : null),
  };
}

/** Bits of token `t`; 0 outside the text. */
export function bitsOf(r: Reader, t: number): number {
  return t >= 0 && t < r.bits.length ? r.bits[t]! : 0;
}

/** Signs of token `t`; 0 outside the text. */
export function signsOf(r: Reader, t: number): number {
  return t >= 0 && t < r.bits.length && (r.bits[t]! & BIT.signed) !== 0 ? r.lexicon.signs(r.tokens, t) : 0;
}

/** Folded form of token `t`; for punctuation the character; empty outside the text. */
export function foldOf(r: Reader, t: number): string {
  return t >= 0 && t < r.tokens.count ? r.tokens.words[t]!.fold : '';
}

/** Whether the token is a comma. */
export function isComma(r: Reader, t: number): boolean {
  return (signsOf(r, t) & SIGN.comma) !== 0;
}

/** Whether the token is a dash that stands for a pause, not the hyphen inside a word. */
export function isDash(r: Reader, t: number): boolean {
  const sign = signsOf(r, t);
  if ((sign & (SIGN.dash | SIGN.hyphen)) === 0) return false;
  if (sign & SIGN.dash) return true;
  // Two hyphens are a dash; one is when white space surrounds it.
  if ((signsOf(r, t - 1) | signsOf(r, t + 1)) & SIGN.hyphen) return true;
  const { start, end } = r.tokens;
  return (t === 0 || end[t - 1]! < start[t]!) && (t + 1 >= r.tokens.count || end[t]! < start[t + 1]!);
}

/** Whether a hyphen joins token `t - 1` and `t + 1`. */
export function isHyphen(r: Reader, t: number): boolean {
  return (signsOf(r, t) & (SIGN.hyphen | SIGN.link)) !== 0 && !isDash(r, t);
}

/** Whether the token ends a sentence or clause for good: stop, colon, semicolon, line break. */
export function isStop(r: Reader, t: number): boolean {
  if (t < 0 || t >= r.tokens.count) return true;
  const kind = r.tokens.kind[t]!;
  if (kind === KIND.breakLine) return true;
  const sign = signsOf(r, t);
  return (sign & SIGN.stop) !== 0 && kind === KIND.punctuation && !((sign & SIGN.dot) !== 0 && isInnerDot(r, t));
}

/** Whether the dot at `t` stands inside an abbreviation or after a title ("U.S.", "Mr."): glued to a letter or word before, more of the sentence behind. */
function isInnerDot(r: Reader, t: number): boolean {
  if (t === 0 || r.tokens.end[t - 1] !== r.tokens.start[t]) return false;
  const before = r.tokens.words[t - 1]!;
  const glued = t + 1 < r.tokens.count && r.tokens.start[t + 1] === r.tokens.end[t] && (bitsOf(r, t + 1) & (BIT.word | BIT.number)) !== 0;
  return glued || ((before.fold.length === 1 || r.page.language.abbreviations.has(before.fold)) && bitsOf(r, t + 1) !== 0);
}

/** Whether the token can be part of a noun phrase between its determiner and its head. */
export function isNominal(r: Reader, t: number): boolean {
  const b = bitsOf(r, t);
  if (b & BIT.number) return true;
  if (!(b & BIT.word)) {
    const sign = signsOf(r, t);
    if ((sign & (SIGN.inner | SIGN.hyphen | SIGN.link | SIGN.dot)) === 0) return false;
    return (sign & SIGN.inner) !== 0 || isHyphen(r, t) || ((sign & SIGN.dot) !== 0 && !isStop(r, t));
  }
  if (b & BIT.possessive) return true;
  // "Theresa May", "April Jones": a capital behind a capital is a name.
  if (b & BIT.capital && b & BIT.time && bitsOf(r, t - 1) & BIT.capital && !(bitsOf(r, t - 1) & (BIT.preposition | BIT.determiner)))
    return true;
  if (b & (BIT.subject | BIT.auxiliary | BIT.be | BIT.relative | BIT.conjunction | BIT.negation)) return false;
  if (b & (BIT.preposition | BIT.subordinator | BIT.determiner | BIT.time)) return false;
  return (b & BIT.capital) !== 0 || (b & BIT.finite) === 0;
}

/** Whether "last week", "this month", "earlier Monday" stands at `i`. */
export function isPeriod(r: Reader, i: number): boolean {
  return (
    (signsOf(r, i) & SIGN.beforePeriod) !== 0 && ((bitsOf(r, i + 1) & BIT.time) !== 0 || r.lexicon.words.periods.has(foldOf(r, i + 1)))
  );
}
