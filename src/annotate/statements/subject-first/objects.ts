import { BIT } from './lexicon.ts';
import { bitsOf, foldOf, isComma, isNominal, isStop, type Reader } from './reader.ts';

/** Whether what is counted and its figure stand behind a verb: "the death toll at nine", "a toll of 14". */
export function measures(r: Reader, first: number, high: number): boolean {
  const { words } = r.lexicon;
  if (!startsPhrase(r, first)) return false;
  let noun = false;
  for (let t = first; t < Math.min(high - 1, first + 10) && !isStop(r, t) && !isComma(r, t); t++) {
    if (words.measures.has(foldOf(r, t))) noun = true;
    else if (
      noun &&
      words.toFigure.has(foldOf(r, t)) &&
      (isNumeral(r, t + 1) || !(bitsOf(r, t + 1) & (BIT.determiner | BIT.possessive | BIT.capital)))
    )
      return true;
  }
  return false;
}

function isNumeral(r: Reader, t: number): boolean {
  const kind = bitsOf(r, t) & BIT.word ? r.page.language.figures.numeral(r.tokens.words[t]!)?.kind : undefined;
  return kind !== undefined && kind !== 'article' && kind !== 'ordinal';
}

/** Whether a noun phrase, a pronoun or a quotation opens at token `i`. */
export function startsPhrase(r: Reader, i: number): boolean {
  return isNominal(r, i) || (bitsOf(r, i) & (BIT.determiner | BIT.object | BIT.subject)) !== 0 || r.quoteAt(i)?.open === i;
}

/** Whether a quotation opens between two tokens before the clause ends. */
export function quotes(r: Reader, first: number, last: number): boolean {
  for (let t = first; t < last && !isStop(r, t); t++) {
    if (r.quoteAt(t)?.open === t) return true;
    if (isComma(r, t)) return false;
  }
  return false;
}

/** Whether behind a definite object stands what it is called: a phrase with its own article, or an adjective at the end of the clause. */
export function namesIt(r: Reader, first: number, last: number): boolean {
  const { words } = r.lexicon;
  if (!(bitsOf(r, first) & (BIT.determiner | BIT.object | BIT.possessive))) return false;
  let t = first + 1;
  for (; t < last && !isStop(r, t) && !isComma(r, t) && !(bitsOf(r, t) & (BIT.conjunction | BIT.relative)); t++) {
    if (bitsOf(r, t) & BIT.preposition && foldOf(r, t) !== words.markers.partitive) return false;
    if (words.indefinite.has(foldOf(r, t))) return true;
  }
  return t - first >= 2 && words.isJudgement(foldOf(r, t - 1));
}
