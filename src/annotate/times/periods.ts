import type { StretchPart, TimeUnit } from '../../lang/words/times.ts';
import { civilDate, dayNumber, dayPeriod, daysInMonth, monthPeriod, type Period, weekdayOf, yearPeriod } from '../../text/index.ts';
import type { Meaning } from './meaning.ts';

/** Days from one to another, both included. */
export function interval(from: number, to: number): Period {
  return { from, to, grain: 'interval', approx: false };
}

/** A month counted from January of a year: 13 is January of the next. */
export function addMonths(year: number, month: number): Period {
  const y = year + Math.floor((month - 1) / 12);
  return monthPeriod(y, ((((month - 1) % 12) + 12) % 12) + 1);
}

/** Quarter `q` (0 the first) of a year; may run over into others. */
export function quarter(year: number, q: number): Period {
  const first = addMonths(year, q * 3 + 1);
  return interval(first.from, addMonths(year, q * 3 + 3).to);
}

/** Start, middle, end of a stretch: months in thirds, years by their first, middle and last month, marked `~`. */
export function partOf(p: Period, part: StretchPart): Period | null {
  const c = civilDate(p.from);
  const start = part === 'start' || part === 'early';
  const length = p.to - p.from + 1;
  switch (p.grain) {
    case 'month':
      if (part === 'middle') return { ...dayPeriod(p.from + 14), approx: true };
      return start ? interval(p.from, p.from + 9) : interval(p.from + 20, p.to);
    case 'year':
      return { ...monthPeriod(c.year, start ? 1 : part === 'middle' ? 6 : 12), approx: true };
    case 'season':
    case 'decade':
    case 'century':
      return { ...p, approx: true };
    case 'interval':
      if (length === 7)
        return part === 'middle'
          ? { ...dayPeriod(p.from + 2), approx: true }
          : start
            ? interval(p.from, p.from + 2)
            : interval(p.from + 4, p.to);
      if (length < 6) return p;
      if (part === 'middle') return { ...dayPeriod(p.from + (length >> 1)), approx: true };
      return start ? interval(p.from, p.from + Math.floor(length / 3) - 1) : interval(p.to - Math.floor(length / 3) + 1, p.to);
    case 'day':
      return null;
  }
}

/** The n-th unit or weekday of a stretch. */
export function nthOf(m: Extract<Meaning, { is: 'nth' }>, of: Period): Period | null {
  if (m.n === 0) return null;
  if (m.weekday !== undefined) {
    const first = of.from + ((m.weekday - weekdayOf(of.from) + 7) % 7);
    const last = of.to - ((weekdayOf(of.to) - m.weekday + 7) % 7);
    const n = m.n > 0 ? first + 7 * (m.n - 1) : last + 7 * (m.n + 1);
    return n >= of.from && n <= of.to ? dayPeriod(n) : null;
  }
  const c = civilDate(of.from);
  switch (m.unit) {
    case 'day': {
      const n = m.n > 0 ? of.from + m.n - 1 : of.to + m.n + 1;
      return n >= of.from && n <= of.to ? dayPeriod(n) : null;
    }
    case 'week': {
      if (of.grain === 'year') {
        // ISO 8601: the first week of a year is the one with 4 January in it.
        const fourth = m.n > 0 ? dayNumber(c.year, 1, 4) : dayNumber(c.year, 12, 28);
        const monday = fourth - weekdayOf(fourth) + 7 * (m.n > 0 ? m.n - 1 : m.n + 1);
        return interval(monday, monday + 6);
      }
      const first = of.from + ((7 - weekdayOf(of.from)) % 7);
      const last = of.to - ((weekdayOf(of.to) + 1) % 7) - 6;
      const n = m.n > 0 ? first + 7 * (m.n - 1) : last + 7 * (m.n + 1);
      return n >= of.from && n + 6 <= of.to + 6 ? interval(n, n + 6) : null;
    }
    case 'weekend': {
      const first = of.from + ((5 - weekdayOf(of.from) + 7) % 7);
      const last = of.to - ((weekdayOf(of.to) - 5 + 7) % 7);
      const n = m.n > 0 ? first + 7 * (m.n - 1) : last + 7 * (m.n + 1);
      return interval(n, n + 1);
    }
    case 'month':
      return of.grain === 'year' && m.n <= 12 ? monthPeriod(c.year, m.n > 0 ? m.n : 13 + m.n) : null;
    case 'quarter':
      return of.grain === 'year' && m.n <= 4 ? quarter(c.year, m.n > 0 ? m.n - 1 : 4 + m.n) : null;
    default:
      return null;
  }
}

/** A day moved by a length; the last of the month where the day is not in it. */
export function moved(day: number, parts: readonly { readonly unit: TimeUnit; readonly n: number }[]): number {
  let at = day;
  for (const { unit, n } of parts) {
    const months = unit === 'month' ? n : unit === 'quarter' ? 3 * n : unit === 'year' ? 12 * n : unit === 'decade' ? 120 * n : 0;
    if (Number.isInteger(months) && months !== 0) {
      const c = civilDate(at);
      const first = civilDate(addMonths(c.year, c.month + months).from);
      at = dayNumber(first.year, first.month, Math.min(c.day, daysInMonth(first.year, first.month)));
    } else if (months !== 0) at += Math.round(months * 30);
    else if (unit === 'day' || unit === 'week') at += Math.trunc(n * (unit === 'week' ? 7 : 1));
  }
  return at;
}

/** So many units from a day, as fine as the unit: a day, a month, a year. */
export function offsetFrom(a: number, unit: TimeUnit, n: number): Period | null {
  const c = civilDate(a);
  switch (unit) {
    case 'day':
      return dayPeriod(a + Math.trunc(n));
    case 'week':
      return dayPeriod(a + Math.trunc(7 * n));
    case 'month':
      return addMonths(c.year, c.month + Math.trunc(n));
    case 'year':
      return Number.isInteger(n) ? yearPeriod(c.year + n) : addMonths(c.year, c.month + Math.round(12 * n));
    case 'decade':
      return yearPeriod(c.year + 10 * n);
    case 'century':
      return yearPeriod(c.year + 100 * n);
    default:
      return null;
  }
}
