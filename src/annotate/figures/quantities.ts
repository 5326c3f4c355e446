import type { FigureWords, Qualifier } from '../../lang/words/figures.ts';
import { KIND, type PhraseMatch, type PhraseTrie, sourceOffset, type Tokens, touching } from '../../text/index.ts';
import { type NumberMatch, numberAt } from './numbers.ts';

/** A number with all that bounds it: qualifiers, the other end of a range, the sign of a share, a currency sign. Tokens `first..last` (exclusive). */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly number: NumberMatch;
  /** The other end of a range. */
  readonly upper: NumberMatch | null;
  readonly percent: boolean;
  /** ISO 4217 code of a currency sign that belongs to the span, and the sign's token. */
  readonly currency: { readonly code: string; readonly token: number } | null;
  /** Token of the noun that is part of the span (جنديان, ساعة ونصف); null where the noun stands outside. */
  readonly noun: number | null;
  readonly qualifiers: readonly Qualifier[];
  readonly rule: string;
}

const LOOK_BACK = 7;
const dashes = new Set(['-', '–', '—', '‑', '−']);

/** The longest phrase of the trie that ends right before token `end`; null when none does. Looks at a fixed number of tokens. */
export function phraseBefore<T>(trie: PhraseTrie<T>, tokens: Tokens, end: number): PhraseMatch<T> | null {
  let found: PhraseMatch<T> | null = null;
  if (end < 1 || end > tokens.count || !trie.endsAt(tokens, end - 1)) return null;
  for (let k = end - 1; k >= Math.max(0, end - LOOK_BACK) && tokens.kind[k] !== KIND.breakLine; k--) {
    const m = trie.match(tokens, k);
    if (m && m.last === end && m.reading.tail === 0) found = m;
  }
  return found;
}

/** Offset at which a phrase found in the text starts, its clitics left out. */
export function phraseStart(tokens: Tokens, m: PhraseMatch<unknown>): number {
  const at = m.reading.article && tokens.words[m.first]!.fold.startsWith('ال', m.reading.at - 2) ? m.reading.at - 2 : m.reading.at;
  return at === 0 ? tokens.start[m.first]! : sourceOffset(tokens, m.first, at);
}

/** The quantity around the number `n`, and the token at which a scan goes on. */
export function quantityAround(tokens: Tokens, n: NumberMatch, words: FigureWords): Quantity {
  let { first, last, start, end } = n;
  let rule = n.low === n.high ? 'exact' : 'vague';
  let upper: NumberMatch | null = null;
  let lower = n;
  let percent = false;
  let currency: Quantity['currency'] = null;

  // A currency sign stands before or after; brackets around a lone number belong to it.
  const sign = first - 1;
  if (sign >= 0 && tokens.kind[sign] !== KIND.breakLine && tokens.start[first]! - tokens.end[sign]! <= 1) {
    const code = words.currency.get(tokens.words[sign]!.fold);
    if (code !== undefined && n.digits) {
      currency = { code, token: sign };
      first = sign;
      start = tokens.start[sign]!;
      if (first > 0 && /^(US|U\.S\.|C|A|HK)$/.test(tokens.words[first - 1]!.raw) && touching(tokens, first - 1)) {
        first--;
        start = tokens.start[first]!;
      }
    }
  }
  if (
    n.digits &&
    tokens.words[first - 1]?.raw === '(' &&
    tokens.words[last]?.raw === ')' &&
    touching(tokens, first - 1) &&
    touching(tokens, last - 1)
  ) {
    first--;
    last++;
    start = tokens.start[first]!;
    end = tokens.end[last - 1]!;
  }

  // الـ72: the article is a token of its own before digits.
  if (n.digits && first > 0 && tokens.words[first - 1]!.fold === 'ال' && tokens.start[first]! - tokens.end[first - 1]! <= 1) {
    first--;
    start = tokens.start[first]!;
  }

  // %50, ٪50
  const mark = first - 1;
  if (
    n.digits &&
    mark >= 0 &&
    touching(tokens, mark) &&
    tokens.kind[mark] === KIND.punctuation &&
    words.percent.match(tokens, mark)?.last === first
  ) {
    if (mark === 0 || tokens.kind[mark - 1] !== KIND.number) {
      percent = true;
      first = mark;
      start = tokens.start[first]!;
    }
  }
  const share = percent ? last : shareAfter(tokens, last, words);
  if (share > last) {
    percent = true;
    last = share;
    end = tokens.end[last - 1]!;
  }

  const open = phraseBefore(words.rangeOpen, tokens, first);
  // "0.1 percentage points to 4.2 percent": a step and where it leads.
  const step = percent && /^percentage$/.test(tokens.words[share - 2]?.fold ?? '');
  const other = step ? null : upperEnd(tokens, last, n, words, open?.values[0] ?? null, currency !== null);
  if (other) {
    const scaled = scaleOf(other.number);
    if (lower.low < other.number.low / scaled && scaled > 1 && scaleOf(lower) === 1)
      lower = { ...lower, low: lower.low * scaled, high: lower.high * scaled };
    const moved = open?.values[0] === 'from' && changeBefore(tokens, open.first, words);
    if (other.number.low > lower.low && !moved) {
      upper = other.number;
      last = other.number.last;
      end = other.number.end;
      rule = 'range';
      if (open && open.values[0] === (other.by === 'and' ? 'between' : open.values[0])) {
        first = open.first;
        start = phraseStart(tokens, open);
      }
      const shared = shareAfter(tokens, last, words);
      if (shared > last) {
        percent = true;
        last = shared;
        end = tokens.end[last - 1]!;
      }
    }
  }

  // A sign after the digits: 5$, 20 €.
  const codeLike =
    last < tokens.count &&
    (tokens.kind[last] === KIND.word
      ? tokens.words[last]!.raw === tokens.words[last]!.raw.toUpperCase() && !tokens.words[last]!.arabic
      : tokens.kind[last] !== KIND.breakLine);
  if (!currency && !percent && n.digits && codeLike) {
    const code = words.currency.get(tokens.words[last]!.fold);
    if (code !== undefined && tokens.start[last]! - tokens.end[last - 1]! <= 1) currency = { code, token: last };
    if (currency) {
      end = tokens.end[last]!;
      last++;
    }
  }

  const high = upper ? upper.high : lower.high;
  const found = {
    first,
    last,
    start,
    end,
    low: lower.low,
    high,
    approx: false,
    number: lower,
    upper,
    percent,
    currency,
    noun: null,
    qualifiers: [],
    rule,
  };
  return qualified(tokens, found, words);
}

/** The quantity with the qualifiers around it; its bounds and span follow from them. */
export function qualified(tokens: Tokens, q: Quantity, words: FigureWords): Quantity {
  let { first, last, start, end, low, high, approx, rule } = q;
  const qualifiers: Qualifier[] = [];
  for (let k = 0; k < 2; k++) {
    const m = phraseBefore(words.before, tokens, first);
    if (!m || (q.number.joined && k === 0 && first === q.number.first)) break;
    // "ارتفع السعر ليصل إلى 71": where it ended, no bound.
    if (words.results.has(tokens.words[m.first]!.fold)) break;
    qualifiers.unshift(m.values[0]!);
    first = m.first;
    start = phraseStart(tokens, m);
    rule = m.values[0]!;
  }
  const bound = (by: Qualifier): void => {
    if (by === 'min') high = null;
    else if (by === 'max') low = null;
    else approx = true;
  };
  for (const by of qualifiers) bound(by);
  const tail = qualifierAfter(tokens, last, words);
  if (tail) {
    qualifiers.push(tail.qualifier);
    bound(tail.qualifier);
    last = tail.last;
    end = tokens.end[last - 1]!;
    rule = tail.qualifier;
  }
  // أكثر من أقل من 5: nonsense, but a figure has a bound.
  if (low === null && high === null) low = q.low;
  return { ...q, first, last, start, end, low, high, approx, qualifiers, rule: q.percent ? 'percent' : rule };
}

/** A qualifier at token `at` that belongs to the number before: not one that a further number takes ("20 people, at least 5 of them"). */
export function qualifierAfter(tokens: Tokens, at: number, words: FigureWords): { qualifier: Qualifier; last: number } | null {
  let k = at;
  if (k < tokens.count && dashes.has(tokens.words[k]!.raw) && touching(tokens, k - 1) && touching(tokens, k)) k++;
  if (k >= tokens.count || tokens.kind[k] === KIND.breakLine) return null;
  const m = words.after.match(tokens, k);
  if (!m) return null;
  // "33 قتيلا وأكثر من ستين جريحا": the words bound the number to come.
  for (let j = k; j < m.last; j++) {
    const ahead = words.before.match(tokens, j);
    if (ahead && ahead.last > m.last - (j > k ? 1 : 0) && numberFollows(tokens, ahead.last, words)) return null;
  }
  // "+" and "odd" stand at the number itself.
  if (m.last < tokens.count && tokens.kind[m.last] !== KIND.breakLine) {
    if (tokens.kind[m.last] === KIND.number) return null;
    if (tokens.kind[m.last] === KIND.word) {
      const n = words.numeral(tokens.words[m.last]!);
      if (n && !n.joined && n.kind !== 'article' && n.kind !== 'ordinal') return null;
    }
  }
  return { qualifier: m.values[0]!, last: m.last };
}

function numberFollows(tokens: Tokens, at: number, words: FigureWords): boolean {
  if (at >= tokens.count) return false;
  if (tokens.kind[at] !== KIND.word) return tokens.kind[at] === KIND.number;
  const n = words.numeral(tokens.words[at]!);
  return n !== null && !n.joined && n.kind !== 'article' && n.kind !== 'ordinal';
}

/** Token after a sign of share at `at`; `at` itself when there is none. */
function shareAfter(tokens: Tokens, at: number, words: FigureWords): number {
  if (at >= tokens.count || tokens.kind[at] === KIND.breakLine) return at;
  return words.percent.match(tokens, at)?.last ?? at;
}

/** Power of the scale that the number ends on; 1 for none. */
function scaleOf(n: NumberMatch): number {
  return n.scale;
}

/** The second number of a range and what links it: إلى, `to`, a dash, `and` after "between", `or`. */
function upperEnd(
  tokens: Tokens,
  at: number,
  n: NumberMatch,
  words: FigureWords,
  open: 'between' | 'from' | null,
  money: boolean,
): { number: NumberMatch; by: 'to' | 'and' | 'dash' | 'or' } | null {
  if (n.ordinal || n.low !== n.high || at >= tokens.count || tokens.kind[at] === KIND.breakLine) return null;
  const usable = (m: NumberMatch | null): NumberMatch | null =>
    m && !m.ordinal && m.low === m.high && !Number.isNaN(m.low) && !m.share ? m : null;
  const number = (k: number): NumberMatch | null => {
    if (k >= tokens.count || tokens.kind[k] === KIND.breakLine) return null;
    const skip = money && words.currency.has(tokens.words[k]!.fold) ? 1 : 0;
    return usable(numberAt(tokens, k + skip, words));
  };
  const fold = tokens.words[at]!.fold;
  const kind = tokens.kind[at]!;
  if (kind === KIND.punctuation && dashes.has(tokens.words[at]!.raw) && n.digits) {
    const m = number(at + 1);
    // A third run makes a date, a telephone number or a score sheet.
    const chain =
      m && dashes.has(tokens.words[m.last]?.raw ?? '') && tokens.kind[m.last + 1] === KIND.number && touching(tokens, m.last - 1);
    return m?.digits && !chain && !dashes.has(tokens.words[n.first - 1]?.raw ?? '') ? { number: m, by: 'dash' } : null;
  }
  if (kind !== KIND.word) return null;
  if (words.rangeTo.has(fold)) {
    let k = at + 1;
    // "ما بين 300 إلى نحو 500"
    const q = k < tokens.count ? words.before.match(tokens, k) : null;
    if (q && q.values[0] === 'about') k = q.last;
    const m = number(k);
    return m ? { number: m, by: 'to' } : null;
  }
  if (words.or.has(fold)) {
    const m = number(at + 1);
    return m && m.low <= 3 * n.low && (m.digits === null) === (n.digits === null) ? { number: m, by: 'or' } : null;
  }
  if (open !== 'between') return null;
  const linked = (k: number): NumberMatch | null => {
    if (k >= tokens.count || tokens.kind[k] !== KIND.word) return null;
    if (words.and.has(tokens.words[k]!.fold)) return number(k + 1);
    const m = usable(numberAt(tokens, k, words));
    return m?.joined ? m : null;
  };
  const m = linked(at);
  if (m) return { number: m, by: 'and' };
  // "بين سبع درجات و 7.9": the measure stands at the first end.
  const unit = words.measures.match(tokens, at);
  if (unit) {
    const far = linked(unit.last);
    if (far) return { number: far, by: 'and' };
  }
  return null;
}

/** Whether a verb of change stands shortly before: "rose from 300 to 500" is two figures. */
function changeBefore(tokens: Tokens, at: number, words: FigureWords): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 9) && tokens.kind[k] !== KIND.breakLine; k--) {
    const word = tokens.words[k]!;
    if (tokens.kind[k] === KIND.punctuation && '.!?؟'.includes(word.raw)) return false;
    if (words.change.has(word.fold) || (word.arabic && 'وف'.includes(word.fold[0]!) && words.change.has(word.fold.slice(1)))) return true;
  }
  return false;
}
