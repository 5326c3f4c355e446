import type { Language } from '../../lang/language.ts';
import { KIND, type Tokens, tokenize, touching } from '../../text/index.ts';
import { computed } from './arithmetic.ts';
import { type NumberMatch, numberAt } from './numbers.ts';
import { type Quantity, quantityAround } from './quantities.ts';

/** A number of any text, with none of a news reader's judgement: ordinals, ages and years are numbers here. */
export interface PlainNumber {
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** A quantity of any text: a number with qualifier or range, as bounds. */
export interface PlainQuantity {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly percent: boolean;
  /** End with the noun of measure or money that follows, if one does. */
  readonly endWithUnit: number;
  /** ISO 4217 or SI-like code of that noun or of a currency sign; null when there is none. */
  readonly unitCode: string | null;
}

/** Every number of a text, by the number grammar alone. Vague words (dozens) have no value and are left out. */
export function readNumbers(text: string, language: Language): readonly PlainNumber[] {
  const tokens = tokenize(text);
  const out: PlainNumber[] = [];
  for (let i = 0; i < tokens.count; ) {
    const alone = wideNumberAt(tokens, i, language);
    const m = computed(tokens, i, alone, language.figures);
    if (!m) {
      i++;
      continue;
    }
    const ordinal = m.ordinal || (m.article && m.digits === null && !m.share);
    if (m.low === m.high && !gluedToLetters(tokens, m)) out.push({ start: m.start, end: m.end, value: m.low, ordinal });
    i = m.last;
  }
  return out;
}

/** Every number of a text with what bounds it: qualifiers, ranges, the sign of a share. */
export function readQuantities(text: string, language: Language): readonly PlainQuantity[] {
  const tokens = tokenize(text);
  const out: PlainQuantity[] = [];
  for (let i = 0; i < tokens.count; ) {
    const m = wideNumberAt(tokens, i, language);
    if (!m) {
      i++;
      continue;
    }
    const q: Quantity | null = Number.isNaN(m.low) ? null : quantityAround(tokens, m, language.figures);
    if (q) {
      const unit = q.last < tokens.count ? language.figures.measures.match(tokens, q.last) : null;
      const { start, end, low, high, percent } = q;
      const unitCode = q.currency?.code ?? (unit ? unit.values[0]!.code : null);
      out.push({ start, end, low, high, percent, endWithUnit: unit ? tokens.end[unit.last - 1]! : end, unitCode });
    }
    i = Math.max(m.last, q?.last ?? 0);
  }
  return out;
}

const minus = new Set(['-', '−', '–']);

/** A number with what may stand glued before it: a sign, a decimal mark without a nought. */
function wideNumberAt(tokens: Tokens, i: number, language: Language): NumberMatch | null {
  const free = i === 0 || tokens.end[i - 1]! < tokens.start[i]! || tokens.words[i - 1]!.raw === '(';
  if (tokens.kind[i] !== KIND.punctuation || !free) return numberAt(tokens, i, language.figures, { rare: true });
  if (!minus.has(tokens.words[i]!.raw)) return fractionAt(tokens, i, language);
  if (i + 1 >= tokens.count || tokens.kind[i + 1] === KIND.breakLine) return null;
  const m = fractionAt(tokens, i + 1, language) ?? numberAt(tokens, i + 1, language.figures, { rare: true });
  return m?.digits ? { ...m, first: i, start: tokens.start[i]!, low: -m.high, high: -m.low } : null;
}

/** `.77`, `٫٧٧`: decimals with no nought before the mark. */
function fractionAt(tokens: Tokens, i: number, language: Language): NumberMatch | null {
  const raw = tokens.words[i]!.raw;
  if ((raw !== '.' && raw !== '٫') || i + 1 >= tokens.count || tokens.kind[i + 1] !== KIND.number || !touching(tokens, i)) return null;
  const digits = tokens.words[i + 1]!.fold;
  const m = numberAt(tokens, i + 1, language.figures, { rare: true });
  if (!m || digits.length > 15 || m.digits?.last !== i + 2) return null;
  const value = Number((Number(`0.${digits}`) * m.scale).toPrecision(12));
  return { ...m, first: i, start: tokens.start[i]!, low: value, high: value };
}

/** Whether Arabic letters run on right after the digits (250مل): at word borders only are digits a number of their own. */
function gluedToLetters(tokens: Tokens, m: NumberMatch): boolean {
  const end = m.digits?.last;
  return end !== undefined && end < tokens.count && touching(tokens, end - 1) && tokens.words[end]!.arabic;
}
