import type { FigureWords, NumeralKind } from '../../lang/words/figures.ts';
import { type DigitNumber, KIND, type Tokens, touching } from '../../text/index.ts';
import { follow, hyphens, type NumberOptions, type Part, partAt } from './number-parts.ts';

/** A number as read by the grammar: tokens `first..last` (exclusive), span, bounds. */
export interface NumberMatch {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Equal unless the word is vague (dozens: 20 to 99). */
  readonly low: number;
  readonly high: number;
  readonly ordinal: boolean;
  /** A share of something: half, two thirds. Not set where a scale follows (half a million). */
  readonly share: boolean;
  /** Digits it starts with, if it does. */
  readonly digits: DigitNumber | null;
  /** Kind of the first part: what a lone number word is. */
  readonly kind: NumeralKind;
  /** Written with the article (الثلاثة). */
  readonly article: boolean;
  /** A pronoun is glued on, which is the thing counted (نصفهم). */
  readonly pronoun: boolean;
  /** The conjunction is glued on (وعشرون). */
  readonly joined: boolean;
  readonly preposition: boolean;
  /** Power of the scale it ends on (5 million: 1000000); 1 for none. */
  readonly scale: number;
}

/** A number below a thousand in the making, then times a scale. */
interface Group {
  value: number;
  state: string;
  last: number;
  end: number;
  /** Power of the scale that closed it; 1 for none. */
  base: number;
}

/** Extends a group as far as the language's joins allow, and closes it with a scale. Bounded: every step takes a token and states run out. */
function readGroup(tokens: Tokens, from: Part, words: FigureWords, options: NumberOptions): Group {
  const g: Group = { value: from.value, state: from.kind, last: from.last, end: from.end, base: 1 };
  if (from.kind === 'scale') {
    g.base = from.base;
    g.state = 'scale';
    return widen(tokens, g, words, options);
  }
  if (from.pronoun) return g;
  for (let step = 0; step < 8; step++) {
    const next = follow(tokens, g.last, words, options);
    if (next) {
      const { part, link } = next;
      if (link === 'and' && part.kind === 'unit' && g.state !== 'fraction') {
        // عشرون وثلاثة أخماس: a whole and parts of one.
        const parts = partAt(tokens, part.last, words, options);
        if (parts?.kind === 'fractions' && !parts.joined) {
          g.value += part.value * parts.value;
          g.state = 'mixed';
          g.last = parts.last;
          g.end = parts.end;
          continue;
        }
      }
      const join = words.joins.get(`${g.state} ${link} ${part.kind}`);
      if (join && part.kind === 'hundred' && g.state === 'digits' && (g.value >= 100 || part.plural)) break;
      if (join && !(part.kind === 'digits' && !(part.digits!.plain && part.value < 100))) {
        if (join.op === '+') g.value += part.kind === 'fraction' ? Math.round(1 / part.value) : part.value;
        else g.value *= part.base || part.value;
        g.state = join.state;
        g.last = part.last;
        g.end = part.end;
        continue;
      }
      if (part.kind === 'scale' && link !== 'and' && multiplies(tokens, part, g, words)) {
        g.value *= part.base;
        g.base = part.base;
        g.state = 'scale';
        g.last = part.last;
        g.end = part.end;
        return widen(tokens, g, words, options);
      }
      if (part.kind === 'fraction' && link === 'and' && !part.bound && g.state !== 'fraction' && g.state !== 'ordinal') {
        g.value += part.value;
        g.last = part.last;
        g.end = part.end;
        g.state = 'mixed';
        continue;
      }
      // "two and a half", "half a million", "a third of a million".
      if (part.kind === 'article' && link === 'and') {
        const half = partAt(tokens, part.last, words, options);
        if (half?.kind === 'fraction' && g.state !== 'fraction') {
          g.value += half.value;
          g.last = half.last;
          g.end = half.end;
          g.state = 'mixed';
          continue;
        }
      }
    }
    if (g.state === 'fraction') {
      let k = g.last;
      while (k < g.last + 2 && k < tokens.count && tokens.kind[k] === KIND.word && words.of.has(tokens.words[k]!.fold)) k++;
      const scale = k > g.last ? partAt(tokens, k, words, options) : null;
      if (scale && (scale.kind === 'scale' || scale.kind === 'dozen') && !scale.bound && !scale.plural) {
        g.value *= scale.base;
        g.base = scale.base;
        g.state = 'scale';
        g.last = scale.last;
        g.end = scale.end;
        return g;
      }
    }
    const point = options.rare || g.state === 'unit' || g.state === 'digits' ? decimals(tokens, g.last, words) : null;
    if (point && g.state !== 'mixed') {
      g.value += point.value;
      g.last = point.last;
      g.end = tokens.end[point.last - 1]!;
      g.state = 'mixed';
      continue;
    }
    break;
  }
  return g;
}

/** Whether a scale word multiplies the group before it. Letters (`k`, `bn`) do so only where they are glued to digits. */
function multiplies(tokens: Tokens, part: Part, g: Group, words: FigureWords): boolean {
  if (g.state === 'ordinal') return false;
  // The day of a date (2017-11-13) multiplies nothing.
  if (
    g.state === 'digits' &&
    hyphens.has(tokens.words[g.last - 2]?.raw ?? '') &&
    tokens.kind[g.last - 3] === KIND.number &&
    touching(tokens, g.last - 3)
  )
    return false;
  if (!part.bound) return true;
  const word = tokens.words[part.first]!;
  if (g.state !== 'digits' || !touching(tokens, part.first - 1)) return word.fold.length === 2 && g.state === 'digits';
  // "9m" is nine metres, "$9m" nine millions.
  return word.fold.length === 2 || word.fold === 'k' || word.capital || currencyBefore(tokens, g.last - 1, words);
}

function currencyBefore(tokens: Tokens, digit: number, words: FigureWords): boolean {
  for (let k = digit; k >= Math.max(0, digit - 4); k--) {
    if (tokens.kind[k] === KIND.number || '.,'.includes(tokens.words[k]!.raw)) continue;
    return words.currency.has(tokens.words[k]!.fold);
  }
  return false;
}

/** `point two five`: the digits after a word for the decimal mark. */
function decimals(tokens: Tokens, at: number, words: FigureWords): { value: number; last: number } | null {
  if (at + 1 >= tokens.count || tokens.kind[at] !== KIND.word || words.numeral(tokens.words[at]!)?.kind !== 'point') return null;
  let digits = '';
  let k = at + 1;
  for (; k < tokens.count && k < at + 7; k++) {
    if (tokens.kind[k] === KIND.number) digits += tokens.words[k]!.fold;
    else {
      const n = tokens.kind[k] === KIND.word ? words.numeral(tokens.words[k]!) : null;
      if (n && !n.joined && (n.kind === 'unit' || n.kind === 'zero')) digits += n.value;
      else break;
    }
  }
  return digits === '' || digits.length > 9 ? null : { value: Number(`0.${digits}`), last: k };
}

/** A scale times a scale: ألف مليون, three thousand millions. */
function widen(tokens: Tokens, g: Group, words: FigureWords, options: NumberOptions): Group {
  for (let step = 0; step < 3; step++) {
    const next = follow(tokens, g.last, words, options);
    if (next?.part.kind !== 'scale' || next.link !== 'next' || next.part.bound || next.part.base < g.base) break;
    if (g.base * next.part.base > 1e15) break;
    g.value *= next.part.base;
    g.base *= next.part.base;
    g.last = next.part.last;
    g.end = next.part.end;
  }
  return g;
}

/** The number that starts at token `i`, as long as it goes; null when none does. A scan that goes on at `last` reads each token a bounded number of times. */
export function numberAt(tokens: Tokens, i: number, words: FigureWords, options: NumberOptions = { rare: false }): NumberMatch | null {
  let p = partAt(tokens, i, words, options);
  if (!p) return null;
  const first = p;
  let sign = 1;
  if (p.kind === 'sign') {
    const n = follow(tokens, p.last, words, options);
    if (n?.link !== 'next') return null;
    sign = -1;
    p = n.part;
  }
  if (p.kind === 'point') {
    const d = decimals(tokens, i, words);
    return d && made(first, d.last, tokens.end[d.last - 1]!, d.value, d.value, false);
  }
  if (p.kind === 'several' || p.kind === 'article') {
    const n = follow(tokens, p.last, words, options);
    if (n?.link !== 'next') return null;
    if (p.kind === 'article' && n.part.kind === 'several') {
      const m = follow(tokens, n.part.last, words, options);
      const found = m && m.link === 'next' ? severalOf(m.part) : null;
      if (found) return made(first, m!.part.last, m!.part.end, found.low, found.high, false);
      const few = n.part;
      const of = tokens.words[few.last]?.fold;
      if (few.value > 0 && (options.rare || (few.value === 2 && of !== undefined && words.of.has(of))))
        return made(first, few.last, few.end, few.value, few.value, false);
      return null;
    }
    if (p.kind === 'several') {
      const found = severalOf(n.part);
      if (!found) return null;
      const wide = vagueTimes(tokens, n.part.last, found, words, options);
      return made(first, wide?.last ?? n.part.last, wide?.end ?? n.part.end, (wide ?? found).low, (wide ?? found).high, false);
    }
    if (n.part.plural || n.part.value === 0) return null;
    if (n.part.kind === 'hundred' || n.part.kind === 'dozen' || n.part.kind === 'fraction') {
      const g = readGroup(tokens, n.part, words, options);
      return finish(tokens, first, g, words, options, n.part.kind);
    }
    if (n.part.kind !== 'scale' || n.part.bound) return null;
    return finish(tokens, first, readGroup(tokens, n.part, words, options), words, options, 'scale');
  }
  if (p.kind === 'vague' || (p.plural && (p.kind === 'hundred' || p.kind === 'scale' || p.kind === 'dozen'))) {
    const own = p.kind === 'vague' || p.kind === 'dozen' ? { low: 20, high: 99 } : { low: 2 * p.base, high: 10 * p.base - 1 };
    const wide = vagueTimes(tokens, p.last, own, words, options);
    if (!wide && p.bound) return null;
    return made(first, wide?.last ?? p.last, wide?.end ?? p.end, (wide ?? own).low, (wide ?? own).high, false);
  }
  if (p.kind === 'fractions') return null;
  if (Number.isNaN(p.value)) return made(first, p.last, p.end, Number.NaN, Number.NaN, false);
  if (p.kind === 'digits' && touching(tokens, p.last - 1) && words.ordinalEndings.has(tokens.words[p.last]!.fold))
    return made(first, p.last + 1, tokens.end[p.last]!, p.value, p.value, true);
  const g = readGroup(tokens, p, words, options);
  if (p.bound && g.last === p.last) return p.kind === 'fraction' ? made(first, p.last, p.end, 3, 3, true) : null;
  const m = finish(tokens, first, g, words, options, p.kind);
  return sign === 1 ? m : { ...m, low: -m.high, high: -m.low };
}

/** Bounds of "several" + plural. */
function severalOf(part: Part): { low: number; high: number } | null {
  if (part.kind === 'vague' || part.kind === 'dozen') return { low: 20, high: 99 };
  if (part.kind === 'hundred' || (part.kind === 'scale' && !part.bound)) return { low: 2 * part.base, high: 10 * part.base - 1 };
  return null;
}

/** A vague word times a scale: عشرات الآلاف, hundreds of thousands. */
function vagueTimes(
  tokens: Tokens,
  last: number,
  own: { low: number; high: number },
  words: FigureWords,
  options: NumberOptions,
): { low: number; high: number; last: number; end: number } | null {
  let k = last;
  if (k < tokens.count && tokens.kind[k] === KIND.word && words.of.has(tokens.words[k]!.fold)) k++;
  const part = partAt(tokens, k, words, options);
  if (part?.kind !== 'scale' || part.joined || part.preposition || part.bound) return null;
  return { low: own.low * part.base, high: (own.high + 1) * part.base - 1, last: part.last, end: part.end };
}

/** Adds smaller groups to a closed one (four thousand, two hundred and six) and the half after a scale (ثلاثة ملايين ونصف). */
function finish(tokens: Tokens, first: Part, head: Group, words: FigureWords, options: NumberOptions, kind: NumeralKind): NumberMatch {
  let { value, last, end, base } = head;
  let state = head.state;
  for (let step = 0; step < 6 && state === 'scale' && base > 1; step++) {
    const next = follow(tokens, last, words, options);
    if (!next) break;
    const { part, link } = next;
    if (part.kind === 'fraction' && link === 'and' && !part.bound && !part.pronoun) {
      value += part.value * base;
      last = part.last;
      end = part.end;
      const again = partAt(tokens, last, words, options);
      if (again?.kind === 'scale' && !again.joined && again.base === base) {
        last = again.last;
        end = again.end;
      }
      break;
    }
    if (!words.joins.has(`scale ${link} ${part.kind}`) || part.plural) break;
    if (part.kind === 'digits' && (!part.digits!.plain || part.digits!.leadingZero)) break;
    const g = readGroup(tokens, part.kind === 'article' ? { ...part, value: 1 } : part, words, options);
    if ((g.state === 'scale' ? g.base : g.value) >= base || g.state === 'ordinal' || g.state === 'fraction') break;
    // ألف واحد is no 1001, and 4 آلاف 300 are two numbers; 4 آلاف 3 مئة is one.
    if (
      link === 'next' &&
      g.last === part.last &&
      (part.kind === 'digits' || (part.kind === 'unit' && part.value <= 2 && !words.joins.has('scale next one')))
    )
      break;
    value += g.value;
    last = g.last;
    end = g.end;
    state = g.state;
    base = g.base;
  }
  const ordinal = state === 'ordinal' || (first.kind === 'ordinal' && kind === 'ordinal');
  return made(first, last, end, value, value, ordinal, kind, head.state === 'fraction', head.state === 'scale' ? head.base : 1);
}

function made(
  p: Part,
  last: number,
  end: number,
  low: number,
  high: number,
  ordinal: boolean,
  kind = p.kind,
  share = false,
  scale = 1,
): NumberMatch {
  return {
    first: p.first,
    last,
    start: p.start,
    end,
    low: tidy(low),
    high: tidy(high),
    ordinal,
    share,
    digits: p.digits,
    kind,
    article: p.article,
    pronoun: p.pronoun,
    joined: p.joined,
    preposition: p.preposition,
    scale,
  };
}

/** Takes the noise of binary fractions off: 2.2 × 1000000. */
function tidy(n: number): number {
  return Number.isFinite(n) && !Number.isInteger(n) ? Number(n.toPrecision(12)) : n;
}
