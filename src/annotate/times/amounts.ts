import type { TimeUnit } from '../../lang/words/times.ts';
import type { Cursor } from './cursor.ts';
import { decimalAt, isClock } from './units.ts';

/** A length of time as it is written: numbers of units, largest first as a rule. */
export type Parts = readonly { readonly unit: TimeUnit; readonly n: number }[];

/** Units shorter than a day are counted in seconds, longer ones in days or months. */
const SECONDS: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const FINER: Partial<Record<TimeUnit, TimeUnit>> = { minute: 'second', hour: 'minute', day: 'hour', week: 'day', month: 'day' };

/**
 * The sum of a length in its finest unit; in a finer one where that is not a whole number. Where months meet days,
 * a month is 30 days and a year 365.
 */
export function total(parts: Parts): { readonly unit: TimeUnit; readonly n: number } | null {
  const months = parts.every((p) => MONTHS[p.unit] !== undefined);
  if (months) {
    const n = parts.reduce((sum, p) => sum + p.n * MONTHS[p.unit]!, 0);
    const finest = parts.reduce((a, b) => (MONTHS[a.unit]! <= MONTHS[b.unit]! ? a : b)).unit;
    const whole = n / MONTHS[finest]!;
    if (Number.isInteger(whole)) return { unit: finest, n: whole };
    if (Number.isInteger(n)) return { unit: 'month', n };
    return { unit: 'day', n: Math.round(n * 30) };
  }
  let n = 0;
  let finest: TimeUnit = 'week';
  for (const p of parts) {
    const days = p.unit === 'year' ? 365 : (MONTHS[p.unit] ?? 0) * 30;
    const each = SECONDS[p.unit] ?? days * 86_400;
    if (each === 0) return null;
    n += p.n * each;
    if ((SECONDS[p.unit] ?? 604_800) < SECONDS[finest]!) finest = p.unit;
  }
  while (!Number.isInteger(n / SECONDS[finest]!)) {
    const finer = FINER[finest];
    if (finer === undefined) return null;
    finest = finer;
  }
  return { unit: finest, n: n / SECONDS[finest]! };
}

/** Seconds of a length made of clock units alone; null where a day or a longer unit is in it. */
export function seconds(parts: Parts): number | null {
  return parts.every((p) => isClock(p.unit)) ? parts.reduce((n, p) => n + p.n * SECONDS[p.unit]!, 0) : null;
}

/** A length read at a token. */
export interface Amount {
  readonly parts: Parts;
  /** Token after the last. */
  readonly last: number;
  readonly start: number;
}

/** A number with fractions: "1/2", "2.5", "one and a quarter", "5 and a half", "three quarters of an". */
function number(c: Cursor, i: number): { value: number; last: number } | null {
  const half = c.atom(i, 'half');
  if (half) return { value: half.value, last: half.item.last };
  const top = c.item(i)?.digits;
  const below = c.raw(i + 1, '/') && c.touches(i) && c.touches(i + 1) ? c.item(i + 2)?.digits : null;
  if (top && below && top.length < 3 && below.length < 3 && Number(below) > 0) return { value: Number(top) / Number(below), last: i + 3 };
  const q = decimalAt(c, i) ?? c.quantity(i);
  if (!q) return null;
  const and = c.skip(q.last, 'and');
  if (and > q.last) {
    const few = c.quantity(and);
    const at = few && few.value < 4 ? few.last : and;
    const part = c.atom(at, 'half');
    if (part) return { value: q.value + part.value, last: part.item.last };
    const quarters = c.atom(at, 'unit');
    if (few && few.value < 4 && quarters?.unit === 'quarter') return { value: q.value + few.value / 4, last: quarters.item.last };
  }
  return { value: q.value, last: q.last };
}

/** A length of time with all its parts: "2 hours and 30 minutes", "an hour and a half", "1 hour fifteen", "2m", "1/2 h". */
export function amount(c: Cursor, i: number): Amount | null {
  const parts: { unit: TimeUnit; n: number }[] = [];
  let last = c.skip(i, 'about');
  const start = c.item(i)?.start ?? c.tokens.start[i] ?? 0;
  for (let k = 0; k < 6; k++) {
    const joined = k === 0 ? last : c.skip(c.comma(last), 'and');
    const n = number(c, joined);
    if (!n) break;
    let at = c.skip(n.last, 'of', 'more');
    const article = c.atom(at, 'number');
    if (article?.article) at = article.item.last;
    if (c.raw(at, '-')) at++;
    const u = c.atom(at, 'unit');
    const sign = u ? null : c.words.unitSigns.get(c.tokens.words[at]?.raw ?? '');
    if (u === null && sign === undefined) {
      // "1 hour fifteen", "2 hours and 10": the next unit down goes without saying.
      const down = parts.length > 0 && parts[parts.length - 1]!.unit === 'hour' && n.value < 60 && Number.isInteger(n.value);
      if (!down || c.atom(at, 'month') || c.atom(at, 'daypart')) break;
      parts.push({ unit: 'minute', n: n.value });
      last = n.last;
      break;
    }
    parts.push(u ? { unit: u.unit, n: n.value * u.n } : { unit: sign!, n: n.value });
    last = u ? u.item.last : at + 1;
    const and = c.skip(last, 'and');
    if (and > last) {
      const one = c.atom(and, 'number');
      const half = c.atom(one?.article ? one.item.last : and, 'half');
      if (half && !c.atom(half.item.last, 'unit') && c.atom(half.item.last, 'number')?.article !== true) {
        const final = parts[parts.length - 1]!;
        parts[parts.length - 1] = { unit: final.unit, n: final.n + half.value };
        last = half.item.last;
      }
    }
  }
  return parts.length === 0 ? null : { parts, last, start };
}
