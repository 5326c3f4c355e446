import { KIND } from './forms.ts';
import { isArabicMark, isInvisible } from './letters.ts';
import type { Tokens } from './tokens.ts';

/** A number written in digits: tokens `first..last` (exclusive). */
export interface DigitNumber {
  readonly first: number;
  readonly last: number;
  /** Null when the digits and separators are no single number: an address, a date, a version. */
  readonly value: number | null;
  /** Digits only: no separator. */
  readonly plain: boolean;
  /** Number of digits of the first run. */
  readonly digits: number;
  readonly leadingZero: boolean;
}

const POINTS = ".,،٫٬'’";
/** No counted thing needs more; a longer run is a key or an attack. */
const LONGEST = 16;

/** Whether token `i + 1` follows token `i` at once; invisible characters and marks between do not part them. */
export function touching(tokens: Tokens, i: number): boolean {
  if (i < 0 || i + 1 >= tokens.count) return false;
  const a = tokens.end[i]!;
  const b = tokens.start[i + 1]!;
  if (a === b) return true;
  if (b - a > 3) return false;
  for (let k = a; k < b; k++) {
    const c = tokens.text.charCodeAt(k);
    if (!isInvisible(c) && !isArabicMark(c) && !(c >= 0x0300 && c <= 0x036f)) return false;
  }
  return true;
}

/** Whether exactly one white space stands between token `i` and the next. */
function oneSpace(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.start[i + 1]! - tokens.end[i]! === 1;
}

/** Whether the gap after token `i` is one no-break or thin space, with which some pages part thousands. */
function thinSpace(tokens: Tokens, i: number): boolean {
  if (!oneSpace(tokens, i)) return false;
  const c = tokens.text.charCodeAt(tokens.end[i]!);
  return c === 0xa0 || c === 0x202f || c === 0x2009;
}

/**
 * Reads the number in digits that starts at token `i`, thousands and decimals in every notation of Arabic and English pages: `1,234 ١٬٢٣٤ 1.234.567 7,3 1 234 567`.
 * A chain of digits and separators is read once and whole, so that a scan that goes on at `last` stays linear.
 * @param dotGroups whether a single dot before three digits parts thousands (`1.700`)
 */
export function readDigits(tokens: Tokens, i: number, dotGroups: boolean): DigitNumber {
  const parts: string[] = [tokens.words[i]!.fold];
  let seps = '';
  let j = i + 1;
  for (;;) {
    if (
      j + 1 < tokens.count &&
      tokens.kind[j] === KIND.punctuation &&
      tokens.kind[j + 1] === KIND.number &&
      touching(tokens, j - 1) &&
      touching(tokens, j) &&
      POINTS.includes(tokens.words[j]!.raw)
    ) {
      if (parts.length < 12) {
        seps += tokens.words[j]!.raw;
        parts.push(tokens.words[j + 1]!.fold);
      } else seps = '?';
      j += 2;
    } else break;
  }
  const first = parts[0]!;
  if (parts.length === 1 && first.length <= 3) {
    // Thousands parted by spaces: a thin space is enough; with plain spaces two groups are needed.
    let k = j;
    let value = first;
    let thin = true;
    while (
      k < tokens.count &&
      k - j < 5 &&
      tokens.kind[k] === KIND.number &&
      tokens.words[k]!.fold.length === 3 &&
      oneSpace(tokens, k - 1)
    ) {
      thin &&= thinSpace(tokens, k - 1);
      value += tokens.words[k]!.fold;
      k++;
    }
    if ((k - j >= 2 || (k - j === 1 && thin)) && !(k < tokens.count && tokens.kind[k] === KIND.number) && first[0] !== '0')
      return { first: i, last: k, value: Number(value), plain: false, digits: first.length, leadingZero: false };
  }
  return {
    first: i,
    last: j,
    value: seps.includes('?') ? null : readParts(parts, seps, dotGroups),
    plain: parts.length === 1,
    digits: first.length,
    leadingZero: first.length > 1 && first[0] === '0',
  };
}

function readParts(parts: readonly string[], seps: string, dotGroups: boolean): number | null {
  const length = parts.reduce((n, p) => n + p.length, 0);
  if (length > LONGEST) return null;
  if (parts.length === 1) return Number(parts[0]);
  const threes = (from: number, to: number): boolean => parts[0]!.length <= 3 && parts.slice(from, to).every((p) => p.length === 3);
  const last = seps.at(-1)!;
  const others = seps.slice(0, -1);
  const group = (to: number): string => parts.slice(0, to).join('');
  if (seps.length === 1) {
    const grouped = threes(1, 2) && parts[0] !== '0' && parts[0]![0] !== '0';
    if (last === '٫') return Number(`${parts[0]}.${parts[1]}`);
    if (last === '٬' || last === "'" || last === '’') return grouped ? Number(group(2)) : null;
    if (last === '.' && !dotGroups) return Number(`${parts[0]}.${parts[1]}`);
    return grouped ? Number(group(2)) : Number(`${parts[0]}.${parts[1]}`);
  }
  const same = [...others].every((s) => s === others[0]);
  if (!same || !threes(1, parts.length - 1)) return null;
  if (last === others[0]) return threes(1, parts.length) && last !== '٫' ? Number(group(parts.length)) : null;
  return last === '٬' || last === "'" ? null : Number(`${group(parts.length - 1)}.${parts.at(-1)}`);
}

/**
 * Reads `7, 3` or `5. 8`: a number whose separator a page has set off with a space. Such a pair can as well be two numbers of a list, so the caller must know
 * that a measure is meant. Null when the tokens have another form.
 */
export function readSpacedDigits(tokens: Tokens, i: number): DigitNumber | null {
  if (i + 2 >= tokens.count || tokens.kind[i + 1] !== KIND.punctuation || tokens.kind[i + 2] !== KIND.number) return null;
  if (!touching(tokens, i) || !oneSpace(tokens, i + 1) || !'.,،'.includes(tokens.words[i + 1]!.raw)) return null;
  const a = tokens.words[i]!.fold;
  const b = tokens.words[i + 2]!.fold;
  if (a.length > 3 || b.length > 3 || (a.length > 1 && a[0] === '0')) return null;
  // A third run would make it a list or a date.
  if (i + 4 < tokens.count && touching(tokens, i + 2) && ',.،'.includes(tokens.words[i + 3]!.raw) && tokens.kind[i + 4] === KIND.number)
    return null;
  const thousands = b.length === 3 && a !== '0';
  return {
    first: i,
    last: i + 3,
    value: Number(thousands ? a + b : `${a}.${b}`),
    plain: false,
    digits: a.length,
    leadingZero: false,
  };
}
