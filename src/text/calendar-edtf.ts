import { civilDate, dayNumber, daysInMonth, isCivilDate } from './calendar.ts';

/** How fine a period is: what of its EDTF form is written. */
export type Grain = 'day' | 'month' | 'year' | 'season' | 'decade' | 'century' | 'interval';

/** A stretch of whole days, first and last included, with the fineness it is known to. */
export interface Period {
  /** Day numbers. */
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  /** EDTF `~`. */
  readonly approx: boolean;
  /** ISO 8601-2 season number, 21 spring … 24 winter, for grain `season`. */
  readonly season?: number;
}

/** Four digits or more; years before the year 0 with a minus. */
function year4(y: number): string {
  return y < 0 ? `-${String(-y).padStart(4, '0')}` : String(y).padStart(4, '0');
}

/** ISO 8601 calendar date of a day number. */
export function isoDate(n: number): string {
  const { year, month, day } = civilDate(n);
  return `${year4(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** EDTF (ISO 8601-2) of a period. */
export function edtf(p: Period): string {
  const a = civilDate(p.from);
  const mark = p.approx ? '~' : '';
  switch (p.grain) {
    case 'day':
      return isoDate(p.from) + mark;
    case 'month':
      return `${year4(a.year)}-${String(a.month).padStart(2, '0')}${mark}`;
    case 'year':
      return year4(a.year) + mark;
    case 'season':
      return `${year4(a.year)}-${p.season}${mark}`;
    case 'decade':
      return `${year4(a.year).slice(0, -1)}X${mark}`;
    case 'century':
      return `${year4(a.year).slice(0, -2)}XX${mark}`;
    case 'interval':
      return p.from === p.to ? isoDate(p.from) + mark : `${isoDate(p.from)}${mark}/${isoDate(p.to)}${mark}`;
  }
}

/** Days of a month or a year as a period. */
export function monthPeriod(year: number, month: number): Period {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)), grain: 'month', approx: false };
}

/** Days of a year as a period. */
export function yearPeriod(year: number): Period {
  return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), grain: 'year', approx: false };
}

/** One day as a period. */
export function dayPeriod(n: number): Period {
  return { from: n, to: n, grain: 'day', approx: false };
}

/** Months of a season in the northern calendar the Arabic and English press use: spring March to May … winter December to February. */
export function seasonPeriod(year: number, season: number): Period {
  const first = dayNumber(year, (season - 20) * 3, 1);
  const last = season === 24 ? dayNumber(year + 1, 3, 1) - 1 : dayNumber(year, (season - 20) * 3 + 3, 1) - 1;
  return { from: first, to: last, grain: 'season', approx: false, season };
}

/** Reads an EDTF date, date and time, month, year, season, decade or closed interval; null for anything else. */
export function parseEdtf(s: string): Period | null {
  const slash = s.indexOf('/');
  if (slash >= 0) {
    const a = parseEdtf(s.slice(0, slash));
    const b = parseEdtf(s.slice(slash + 1));
    return a && b && a.from <= b.to ? { from: a.from, to: b.to, grain: 'interval', approx: a.approx || b.approx } : null;
  }
  const m = /^(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T[0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?([~?%])?$/.exec(s);
  if (!m) {
    const x = /^([0-9]{2})([0-9]|X)X([~?%])?$/.exec(s);
    if (!x) return null;
    const approx = x[3] !== undefined;
    if (x[2] === 'X') {
      const y = Number(x[1]) * 100;
      return { from: dayNumber(y, 1, 1), to: dayNumber(y + 99, 12, 31), grain: 'century', approx };
    }
    const y = Number(x[1]! + x[2]!) * 10;
    return { from: dayNumber(y, 1, 1), to: dayNumber(y + 9, 12, 31), grain: 'decade', approx };
  }
  const approx = m[4] !== undefined;
  const year = Number(m[1]);
  if (m[2] === undefined) return { ...yearPeriod(year), approx };
  const month = Number(m[2]);
  if (m[3] === undefined) {
    if (month >= 21 && month <= 24) return { ...seasonPeriod(year, month), approx };
    return month >= 1 && month <= 12 ? { ...monthPeriod(year, month), approx } : null;
  }
  const day = Number(m[3]);
  return isCivilDate(year, month, day) ? { ...dayPeriod(dayNumber(year, month, day)), approx } : null;
}
