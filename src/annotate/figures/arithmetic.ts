import type { FigureWords } from '../../lang/words/figures.ts';
import { KIND, type Tokens, touching } from '../../text/index.ts';
import { type NumberMatch, numberAt } from './numbers.ts';

const RARE = { rare: true } as const;

/**
 * Numbers written as a sum: divisions (3 على 4, جزء من مئة), a whole with a slash fraction (1 4/5), powers (1.1^23, 12e14), a fifth before a noun (خمس الفطيرة).
 * For readers of numbers in general; reports count with none of them. Returns `m` when there is nothing to compute.
 */
export function computed(tokens: Tokens, i: number, m: NumberMatch | null, words: FigureWords): NumberMatch | null {
  const fraction = tokens.kind[i] === KIND.word ? words.fractionOf.get(tokens.words[i]!.fold) : undefined;
  if (fraction !== undefined && (m === null || m.last === i + 1) && tokens.words[i + 1]?.fold.startsWith('ال'))
    return { ...(m ?? bare(tokens, i)), low: fraction, high: fraction, share: true };
  const one = m === null && tokens.kind[i] === KIND.word ? words.oneOver.match(tokens, i) : null;
  if (one && one.reading.at === 0) {
    const below = numberAt(tokens, one.last, words, RARE);
    if (below && usable(below))
      return { ...bare(tokens, i), last: below.last, end: below.end, low: 1 / below.low, high: 1 / below.low, share: true };
  }
  if (m === null || !usable(m)) return m;
  return over(tokens, m, words) ?? power(tokens, m, words) ?? mixed(tokens, m, words) ?? m;
}

function usable(m: NumberMatch): boolean {
  return m.low === m.high && !m.ordinal && m.low !== 0;
}

function bare(tokens: Tokens, i: number): NumberMatch {
  return {
    first: i,
    last: i + 1,
    start: tokens.start[i]!,
    end: tokens.end[i]!,
    low: 1,
    high: 1,
    ordinal: false,
    share: false,
    digits: null,
    kind: 'unit',
    article: false,
    pronoun: false,
    joined: false,
    preposition: false,
    scale: 1,
  };
}

function result(m: NumberMatch, far: NumberMatch, value: number): NumberMatch | null {
  return Number.isFinite(value) ? { ...m, last: far.last, end: far.end, low: value, high: value } : null;
}

function over(tokens: Tokens, m: NumberMatch, words: FigureWords): NumberMatch | null {
  if (m.last >= tokens.count || tokens.kind[m.last] !== KIND.word) return null;
  const link = words.over.match(tokens, m.last);
  if (!link || link.reading.at > 0 || link.last >= tokens.count) return null;
  const below = numberAt(tokens, link.last, words, RARE);
  return below && usable(below) && below.first === link.last && below.start === tokens.start[link.last]
    ? result(m, below, m.low / below.low)
    : null;
}

function power(tokens: Tokens, m: NumberMatch, words: FigureWords): NumberMatch | null {
  if (m.digits === null || m.last + 1 >= tokens.count || !touching(tokens, m.last - 1)) return null;
  const mark = tokens.words[m.last]!.fold;
  if (mark !== '^' && mark !== 'e') return null;
  const sign = tokens.words[m.last + 1]!.raw;
  const signed = sign === '-' || sign === '+' ? 1 : 0;
  const exponent = touching(tokens, m.last) ? numberAt(tokens, m.last + 1 + signed, words, RARE) : null;
  if (!exponent?.digits || !usable(exponent)) return null;
  const e = sign === '-' ? -exponent.low : exponent.low;
  return result(m, exponent, mark === 'e' ? m.low * 10 ** e : Math.sign(m.low) * Math.abs(m.low) ** e);
}

function mixed(tokens: Tokens, m: NumberMatch, words: FigureWords): NumberMatch | null {
  if (m.digits === null || m.last >= tokens.count || tokens.kind[m.last] !== KIND.number) return null;
  const next = numberAt(tokens, m.last, words, RARE);
  if (!next || !usable(next)) return null;
  const whole = (x: NumberMatch): boolean => x.last === x.first + 1 || x.low < 0;
  const slashed = (x: NumberMatch): boolean => x.last > x.first + 2 && tokens.words[x.last - 2]!.raw === '/' && Math.abs(x.low) < 1;
  if (!(whole(m) && slashed(next)) && !(slashed(m) && whole(next))) return null;
  return result(m, next, m.low < 0 ? m.low - next.low : m.low + next.low);
}
