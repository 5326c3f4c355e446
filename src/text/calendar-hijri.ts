import { HIJRI_FIRST, HIJRI_LAST, HIJRI_LENGTHS, HIJRI_START } from './calendar-hijri-table.ts';

/** First day number of each month of the Umm al-Qura table, one more at the end. */
const months = new Int32Array((HIJRI_LAST - HIJRI_FIRST + 1) * 12 + 1);
{
  let day = HIJRI_START;
  for (let i = 0; i < months.length - 1; i++) {
    months[i] = day;
    const at = Math.floor(i / 12) * 6;
    day += 28 + ((Number.parseInt(HIJRI_LENGTHS.slice(at, at + 6), 16) >> (2 * (i % 12))) & 3);
  }
  months[months.length - 1] = day;
}

/** Years AH for which the Umm al-Qura calendar is exact here: 1343 (1924) to 1500 (2077). */
export const hijriYears: readonly [number, number] = [HIJRI_FIRST, HIJRI_LAST];

/** First and last day number of a Hijri month; null outside the table. */
export function hijriMonth(year: number, month: number): readonly [number, number] | null {
  if (month < 1 || month > 12 || year < HIJRI_FIRST || year > HIJRI_LAST) return null;
  const i = (year - HIJRI_FIRST) * 12 + month - 1;
  return [months[i]!, months[i + 1]! - 1];
}

/** Day number of a Hijri date; null outside the table or when the month has no such day. */
export function hijriDay(year: number, month: number, day: number): number | null {
  const m = hijriMonth(year, month);
  return m !== null && day >= 1 && m[0] + day - 1 <= m[1] ? m[0] + day - 1 : null;
}

/** Hijri date of a day number; null outside the table. */
export function hijriDate(n: number): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (n < months[0]! || n >= months[months.length - 1]!) return null;
  let lo = 0;
  let hi = months.length - 1;
  while (hi - lo > 1) {
    const mid = (lo + hi) >> 1;
    if (months[mid]! <= n) lo = mid;
    else hi = mid;
  }
  return { year: HIJRI_FIRST + Math.floor(lo / 12), month: (lo % 12) + 1, day: n - months[lo]! + 1 };
}
