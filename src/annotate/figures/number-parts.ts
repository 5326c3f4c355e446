import type { FigureWords, NumeralKind, NumeralLink } from '../../lang/words/figures.ts';
import { type DigitNumber, KIND, readDigits, readSpacedDigits, sourceOffset, type Tokens, touching } from '../../text/index.ts';

/** What the reader of numbers may take: `rare` switches on what news prose does not count with (1/5, minus, a pair, a dozen as a noun). */
export interface NumberOptions {
  readonly rare: boolean;
}

/** One word or run of digits of a number. Digits that are no number have the value NaN. */
export interface Part {
  kind: NumeralKind;
  value: number;
  high: number;
  base: number;
  plural: boolean;
  bound: boolean;
  first: number;
  last: number;
  start: number;
  end: number;
  joined: boolean;
  preposition: boolean;
  article: boolean;
  pronoun: boolean;
  digits: DigitNumber | null;
}

/** Marks that tie two words into one number: twenty-five. */
export const hyphens = new Set(['-', '‐', '‑', '–', '—']);

/** The part of a number at token `i`; null when none stands there. Digits that are no number have the value NaN. */
export function partAt(tokens: Tokens, i: number, words: FigureWords, options: NumberOptions): Part | null {
  if (i >= tokens.count) return null;
  if (tokens.kind[i] === KIND.number) {
    let d = readDigits(tokens, i, words.dotGroups);
    if (d.value === null && options.rare && tokens.words[i]!.fold.length <= 15)
      d = { ...d, last: i + 1, value: Number(tokens.words[i]!.fold), plain: true };
    else if (d.plain) {
      const spaced = readSpacedDigits(tokens, i);
      if (spaced && spacedMeant(tokens, i, spaced, words)) d = spaced;
    }
    let value = d.value ?? Number.NaN;
    let last = d.last;
    if (
      options.rare &&
      tokens.words[last]?.raw === '/' &&
      touching(tokens, last - 1) &&
      touching(tokens, last) &&
      tokens.kind[last + 1] === KIND.number
    ) {
      const below = readDigits(tokens, last + 1, words.dotGroups);
      if (tokens.words[below.last]?.raw !== '/' && below.value) {
        value /= below.value;
        last = below.last;
      }
    }
    return {
      kind: 'digits',
      value,
      high: value,
      base: 0,
      plural: false,
      bound: false,
      first: i,
      last,
      start: tokens.start[i]!,
      end: tokens.end[last - 1]!,
      joined: false,
      preposition: false,
      article: false,
      pronoun: false,
      digits: d,
    };
  }
  if (tokens.kind[i] !== KIND.word) return null;
  const word = tokens.words[i]!;
  const n = words.numeral(word);
  if (n === null || (n.rare && !options.rare)) return null;
  return {
    kind: n.kind,
    value: n.value,
    high: n.high ?? n.value,
    base: n.base ?? n.value,
    plural: n.plural === true,
    bound: n.bound === true,
    first: i,
    last: i + 1,
    start: n.at === 0 ? tokens.start[i]! : sourceOffset(tokens, i, n.at),
    end: n.tail === 0 ? tokens.end[i]! : sourceOffset(tokens, i, word.fold.length - n.tail),
    joined: n.joined,
    preposition: n.preposition,
    article: n.article,
    pronoun: n.tail > 0,
    digits: null,
  };
}

/** Whether "7, 3" is one number here: a measure, a share or a scale follows, or a word for strength stands before. */
function spacedMeant(tokens: Tokens, i: number, d: DigitNumber, words: FigureWords): boolean {
  const n = d.last;
  if (n < tokens.count && tokens.kind[n] !== KIND.breakLine) {
    if (words.percent.match(tokens, n) || words.measures.match(tokens, n)) return true;
    const next = tokens.kind[n] === KIND.word ? words.numeral(tokens.words[n]!) : null;
    if (next && next.kind === 'scale' && !next.joined) return true;
    if (d.value! >= 1000 && tokens.kind[n] === KIND.word && words.noun(tokens.words[n]!)) return true;
  }
  for (let k = i - 1; k >= Math.max(0, i - 3) && tokens.kind[k] !== KIND.breakLine; k--) if (words.strength.match(tokens, k)) return true;
  return false;
}

/** The part that follows token `last`, with the link between; null when no part stands there on the same line. */
export function follow(tokens: Tokens, last: number, words: FigureWords, options: NumberOptions): { part: Part; link: NumeralLink } | null {
  if (last >= tokens.count) return null;
  const kind = tokens.kind[last]!;
  if (kind === KIND.word || kind === KIND.number) {
    const word = tokens.words[last]!;
    if (kind === KIND.word && words.and.has(word.fold)) {
      const part = partAt(tokens, last + 1, words, options);
      return part && !part.joined && !part.preposition ? { part, link: 'and' } : null;
    }
    const part = partAt(tokens, last, words, options);
    return part && !part.preposition ? { part, link: part.joined ? 'and' : 'next' } : null;
  }
  if (kind === KIND.punctuation && hyphens.has(tokens.words[last]!.raw) && touching(tokens, last - 1) && touching(tokens, last)) {
    const part = partAt(tokens, last + 1, words, options);
    return part && !part.joined && !part.preposition ? { part, link: 'hyphen' } : null;
  }
  return null;
}
