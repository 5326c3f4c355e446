import type { TimeUnit } from '../../lang/words/times.ts';
import {
  civilDate,
  dayNumber,
  dayPeriod,
  daysInMonth,
  edtf,
  hijriDate,
  hijriDay,
  hijriMonth,
  isCivilDate,
  isoDate,
  monthPeriod,
  type Period,
  seasonPeriod,
  weekdayOf,
  yearPeriod,
} from '../../text/index.ts';
import { jewishFeast } from './feasts.ts';
import { holidayDay } from './holidays.ts';
import { lacksYear, type Meaning } from './meaning.ts';
import { addMonths, interval, moved, nthOf, offsetFrom, partOf, quarter } from './periods.ts';
import { nearest, sparse } from './yearly.ts';

/** What an expression is set against. */
export interface Setting {
  /** Day number of the report; null when it is not known. */
  readonly anchor: number | null;
  /** Whether the sentence speaks of what is to come. */
  readonly future: boolean;
  /** Bare weekdays and dates without a year: the nearest, past first (news), or the next to come (an assistant). */
  readonly prefer: 'past' | 'future';
  /** The date mentioned before. */
  readonly previous: Period | null;
}

/** A period worked out, with its EDTF form, and whether the anchor was needed. */
export interface Resolved {
  readonly value: string;
  readonly period: Period;
  readonly anchored: boolean;
}

/** Thrown-free failure: the expression cannot be worked out in this setting. */
type Maybe = Period | null;

class Resolution {
  anchored = false;
  private readonly s: Setting;

  constructor(s: Setting) {
    this.s = s;
  }

  private get anchor(): number | null {
    this.anchored = true;
    return this.s.anchor;
  }

  period(m: Meaning): Maybe {
    switch (m.is) {
      case 'date':
        return m.calendar === 'hijri' ? this.hijri(m) : this.date(m);
      case 'shift':
        return this.shift(m.unit, m.n);
      case 'offset':
        return this.offset(m.unit, m.n, m.approx === true);
      case 'window':
        return this.window(m.unit, m.n);
      case 'weekday':
        return this.weekday(m);
      case 'context':
        return this.context(m.unit, m.n);
      case 'overnight': {
        const a = this.anchor;
        return a === null ? null : interval(a - 1, a);
      }
      case 'part': {
        const of = this.period(m.of);
        if (this.s.prefer === 'future' && of?.grain === 'year' && m.part !== 'rest' && m.part !== 'middle') {
          // An assistant's start of a year is its first quarter, its end the last third.
          const { year } = civilDate(of.from);
          const start = m.part === 'start' || m.part === 'early';
          return start ? interval(of.from, addMonths(year, 3).to) : interval(addMonths(year, 9).from, of.to);
        }
        if (m.part !== 'rest') return of && partOf(of, m.part);
        const a = this.anchor;
        return of && a !== null && a <= of.to ? interval(Math.max(a, of.from), of.to) : null;
      }
      case 'season': {
        if (m.year !== undefined) return seasonPeriod(m.year, m.season);
        const a = this.anchor;
        if (a === null) return null;
        const { year } = civilDate(a);
        if (m.yearStep !== undefined) return seasonPeriod(year + m.yearStep, m.season);
        const now = seasonPeriod(year, m.season);
        if (m.step === -1) return now.to < a ? now : seasonPeriod(year - 1, m.season);
        if (m.step === 1) return now.from > a ? now : seasonPeriod(year + 1, m.season);
        return now;
      }
      case 'decade':
        return {
          from: dayNumber(m.year, 1, 1),
          to: dayNumber(m.year + m.span - 1, 12, 31),
          grain: m.span === 10 ? 'decade' : 'century',
          approx: false,
        };
      case 'nth':
        return this.nth(m);
      case 'range': {
        const a = this.period(m.from);
        const b = this.period(m.to);
        return a && b && a.from <= b.to ? { from: a.from, to: b.to, grain: 'interval', approx: a.approx || b.approx } : null;
      }
      case 'after':
        return this.after(m);
      case 'from': {
        const a = this.anchor;
        return a === null ? null : new Resolution({ ...this.s, anchor: moved(a, m.parts) }).period(m.of);
      }
      case 'week': {
        const of = this.period(m.of);
        return of && interval(of.from - weekdayOf(of.from), of.from - weekdayOf(of.from) + 6);
      }
      case 'closest':
        return this.closest(m);
      case 'holiday':
        return this.holiday(m);
      case 'moment': {
        const a = this.anchor;
        if (a === null) return null;
        // The hour of publication is not known: "two hours ago" is the day of the report.
        const days = Math.trunc(m.seconds / 86_400);
        return dayPeriod(a + days);
      }
      case 'duration':
      case 'clock':
        return null;
    }
  }

  private date(m: Extract<Meaning, { is: 'date' }>): Maybe {
    const { day, month } = m;
    if (m.monthStep !== undefined || (m.same && month === undefined && day !== undefined) || (day !== undefined && month === undefined)) {
      let base: number | null;
      if (m.same) base = this.s.previous && this.s.previous.grain !== 'year' ? this.s.previous.from : null;
      else base = this.anchor;
      if (base === null) return null;
      const c = civilDate(base);
      let step = m.monthStep ?? 0;
      if (day === undefined) return addMonths(c.year, c.month + step);
      if (m.weekday !== undefined && m.monthStep === undefined)
        return this.matching(
          (y, mo) => (isCivilDate(y, mo, day) && weekdayOf(dayNumber(y, mo, day)) === m.weekday ? dayNumber(y, mo, day) : null),
          c.year,
          c.month,
        );
      // "23 of the current month" in a report of the 1st looks back to the month that has just ended.
      if (step === 0 && !m.same && !this.s.future && this.s.prefer === 'past' && day > c.day + 1) step = -1;
      else if (m.monthStep === undefined && !m.same && this.s.prefer === 'future' && day < c.day) step = 1;
      const p = addMonths(c.year, c.month + step);
      const { year, month: mo } = civilDate(p.from);
      return isCivilDate(year, mo, day) ? dayPeriod(dayNumber(year, mo, day)) : null;
    }
    if (month === undefined) {
      if (m.year !== undefined) return yearPeriod(m.year);
      return null;
    }
    const at = (y: number): Maybe =>
      day === undefined ? monthPeriod(y, month) : isCivilDate(y, month, day) ? dayPeriod(dayNumber(y, month, day)) : null;
    if (m.year !== undefined) return at(m.year);
    if (m.same) return this.s.previous ? at(civilDate(this.s.previous.from).year) : null;
    const a = this.anchor;
    if (a === null) return null;
    const now = civilDate(a);
    if (m.yearStep !== undefined) return at(now.year + m.yearStep);
    return nearest(at, now.year, a, this.s, m.step, m.weekday, month === now.month && day === undefined);
  }

  /** The month nearest to the one given in which `day` finds a day. */
  private matching(day: (y: number, m: number) => number | null, year: number, month: number): Maybe {
    for (const step of [0, -1, 1, -2, 2]) {
      const c = civilDate(addMonths(year, month + step).from);
      const n = day(c.year, c.month);
      if (n !== null) return dayPeriod(n);
    }
    return null;
  }

  private hijri(m: Extract<Meaning, { is: 'date' }>): Maybe {
    const at = (y: number): Maybe => {
      if (m.month === undefined) {
        const first = hijriMonth(y, 1);
        const last = hijriMonth(y, 12);
        return first && last ? interval(first[0], last[1]) : null;
      }
      if (m.day === undefined) {
        const p = hijriMonth(y, m.month);
        return p ? interval(p[0], p[1]) : null;
      }
      const d = hijriDay(y, m.month, m.day);
      return d === null ? null : dayPeriod(d);
    };
    if (m.year !== undefined) return at(m.year);
    const a = this.anchor;
    const now = a === null ? null : hijriDate(a);
    if (a === null || now === null) return null;
    if (m.yearStep !== undefined) return at(now.year + m.yearStep);
    return nearest(at, now.year, a, this.s, m.step, m.weekday, m.month === now.month && m.day === undefined);
  }

  private shift(unit: TimeUnit, n: number): Maybe {
    const a = this.anchor;
    if (a === null) return null;
    const c = civilDate(a);
    switch (unit) {
      case 'day':
        return dayPeriod(a + n);
      case 'week': {
        const monday = a - weekdayOf(a) + 7 * n;
        return interval(monday, monday + 6);
      }
      case 'weekend': {
        let saturday = a - weekdayOf(a) + 5 + 7 * n;
        // Early in the week "this weekend" of a report is the one that has just been.
        if (n === 0 && this.s.prefer === 'past' && !this.s.future && weekdayOf(a) < 4) saturday -= 7;
        return interval(saturday, saturday + 1);
      }
      case 'month':
        return addMonths(c.year, c.month + n);
      case 'quarter': {
        const q = Math.floor((c.month - 1) / 3) + n;
        return quarter(c.year, q);
      }
      case 'year':
        return yearPeriod(c.year + n);
      case 'decade': {
        const y = Math.floor(c.year / 10) * 10 + 10 * n;
        return { from: dayNumber(y, 1, 1), to: dayNumber(y + 9, 12, 31), grain: 'decade', approx: false };
      }
      case 'century': {
        const y = Math.floor(c.year / 100) * 100 + 100 * n;
        return { from: dayNumber(y, 1, 1), to: dayNumber(y + 99, 12, 31), grain: 'century', approx: false };
      }
      default:
        return null;
    }
  }

  private offset(unit: TimeUnit, n: number, approx: boolean): Maybe {
    const a = this.anchor;
    if (a === null) return null;
    const p = offsetFrom(a, unit, n);
    return p && (approx ? { ...p, approx: true } : p);
  }

  private window(unit: TimeUnit, n: number): Maybe {
    const a = this.anchor;
    if (a === null) return null;
    if (this.s.prefer === 'future' && unit !== 'hour' && unit !== 'minute' && unit !== 'second' && Number.isInteger(n)) {
      // An assistant counts whole units of the calendar, this one left out.
      const first = this.shift(unit, n > 0 ? 1 : n);
      const last = this.shift(unit, n > 0 ? n : -1);
      return first && last && interval(first.from, last.to);
    }
    let days: number;
    const c = civilDate(a);
    switch (unit) {
      case 'second':
      case 'minute':
        return null;
      case 'hour':
        days = Math.sign(n) * Math.ceil(Math.abs(n) / 24);
        break;
      case 'day':
        days = n;
        break;
      case 'week':
        days = 7 * n;
        break;
      case 'month':
      case 'quarter':
      case 'year':
      case 'decade': {
        const months = n * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : 120);
        const p = civilDate(addMonths(c.year, c.month + months).from);
        const other = dayNumber(p.year, p.month, Math.min(c.day, daysInMonth(p.year, p.month)));
        return interval(Math.min(a, other), Math.max(a, other));
      }
      default:
        return null;
    }
    return interval(Math.min(a, a + days), Math.max(a, a + days));
  }

  private weekday(m: Extract<Meaning, { is: 'weekday' }>): Maybe {
    const a = this.anchor;
    if (a === null) return null;
    const today = weekdayOf(a);
    if (m.weekStep !== undefined) return dayPeriod(a - today + 7 * m.weekStep + m.weekday);
    const back = (today - m.weekday + 7) % 7;
    const ahead = (m.weekday - today + 7) % 7;
    if (m.step === -1) return dayPeriod(a - (back || 7));
    if (m.step === 1) return dayPeriod(a + (ahead || 7));
    if (this.s.prefer === 'future') return dayPeriod(a + (m.step === 0 ? ahead : ahead || 7));
    return dayPeriod(this.s.future ? a + ahead : a - back);
  }

  private context(unit: TimeUnit, n: number): Maybe {
    const p = this.s.previous;
    if (unit === 'day' && (n === 0 || this.s.prefer === 'future') && p?.grain !== 'day') {
      const a = this.anchor;
      return a === null ? null : dayPeriod(a + n);
    }
    if (p === null) return null;
    const c = civilDate(p.from);
    if (unit === 'day') return p.grain === 'day' ? dayPeriod(p.to + n) : null;
    if (n !== 0)
      return p.grain === 'day' || (p.grain === 'month' && unit !== 'week') || unit === 'year' ? offsetFrom(p.from, unit, n) : null;
    if (unit === 'week' && p.grain === 'day') return interval(p.from - weekdayOf(p.from), p.from - weekdayOf(p.from) + 6);
    if (unit === 'month' && p.grain !== 'year') return monthPeriod(c.year, c.month);
    return unit === 'year' ? yearPeriod(c.year) : null;
  }

  private nth(m: Extract<Meaning, { is: 'nth' }>): Maybe {
    const of = this.period(m.of);
    return of && nthOf(m, of);
  }

  private after(m: Extract<Meaning, { is: 'after' }>): Maybe {
    const base = this.period(m.base);
    if (base === null) return null;
    if ('parts' in m) return dayPeriod(moved(base.from, m.parts));
    const w = m.weekday;
    const ahead = (w - weekdayOf(base.to) + 7) % 7 || 7;
    const back = (weekdayOf(base.from) - w + 7) % 7 || 7;
    return dayPeriod(m.n > 0 ? base.to + ahead + 7 * (m.n - 1) : base.from - back + 7 * (m.n + 1));
  }

  /** Of the occurrences on either side of a day. */
  private closest(m: Extract<Meaning, { is: 'closest' }>): Maybe {
    const to = this.period(m.to);
    if (to === null || m.n < 1 || m.n > 8) return null;
    const found: Period[] = [];
    for (const prefer of ['past', 'future'] as const) {
      let at = to.from;
      for (let k = 0; k < m.n; k++) {
        const p: Maybe = new Resolution({ ...this.s, anchor: at, prefer, future: prefer === 'future' }).period(m.of);
        if (p === null) break;
        if (!found.some((f) => f.from === p.from)) found.push(p);
        at = prefer === 'past' ? p.from - 1 : p.to + 1;
      }
    }
    found.sort((x, y) => Math.abs(x.from - to.from) - Math.abs(y.from - to.from));
    return found[m.n - 1] ?? null;
  }

  private holiday(m: Extract<Meaning, { is: 'holiday' }>): Maybe {
    const at = (y: number): Maybe => {
      const d = holidayDay(m.holiday, y);
      // An assistant dates a Jewish feast by the evening on which it begins; a report by its day.
      return d === null ? null : dayPeriod(this.s.prefer === 'future' && jewishFeast(m.holiday, y) !== null ? d - 1 : d);
    };
    if (m.year !== undefined) return at(m.year);
    const a = this.anchor;
    if (a === null) return null;
    const { year } = civilDate(a);
    if (m.yearStep !== undefined) return at(year + m.yearStep);
    // "this Thanksgiving" asked for is the one to come.
    const step = m.step === 0 && this.s.prefer === 'future' ? undefined : m.step;
    return [year - 1, year, year + 1].every((y) => at(y) !== null) ? nearest(at, year, a, this.s, step) : sparse(at, year, a, this.s, step);
  }
}

/** Works an expression out in a setting; null when something it needs is not known. */
export function resolve(meaning: Meaning, setting: Setting): Resolved | null {
  const r = new Resolution(setting);
  if (meaning.is === 'range') {
    // The ends keep their own fineness: 2011/2013-05.
    const b = r.period(meaning.to);
    // A start without a year is the last one before the end.
    const before = b && lacksYear(meaning.from) ? new Resolution({ ...setting, anchor: b.from, future: false, prefer: 'past' }) : r;
    const a = before.period(meaning.from);
    if (!a || !b || a.from > b.to) return null;
    const p: Period = { from: a.from, to: b.to, grain: 'interval', approx: a.approx || b.approx };
    const plain = (x: Period): boolean => x.grain !== 'interval';
    const value = plain(a) && plain(b) ? `${edtf(a)}/${edtf(b)}` : edtf({ ...p, approx: false });
    return { value, period: p, anchored: r.anchored };
  }
  const p = r.period(meaning);
  if (p && meaning.is === 'window' && meaning.unit !== 'hour' && meaning.unit !== 'day' && meaning.unit !== 'week') {
    // Months and years back are not counted in days.
    const years = meaning.unit === 'year' || meaning.unit === 'decade';
    const [a, b] = [p.from, p.to].map((d) => isoDate(d).slice(0, years ? 4 : 7));
    return { value: `${a}/${b}`, period: p, anchored: r.anchored };
  }
  return p && { value: edtf(p), period: p, anchored: r.anchored };
}
