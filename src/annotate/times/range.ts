import type { Cursor } from './cursor.ts';
import { date, done } from './dates.ts';
import { expression } from './expression.ts';
import type { Meaning, Parsed } from './meaning.ts';

/** Token after what joins the two ends of a range; -1 when nothing does. `and`: whether "and" may. */
function joint(c: Cursor, i: number, and: boolean): number {
  if (c.raw(i, '-–—')) return i + 1;
  let at = c.comma(i);
  const item = c.item(at);
  if (!item) return -1;
  if (c.is(at, 'and') && c.is(item.last, 'until', 'to')) {
    at = item.last;
    return c.skip(at, 'until', 'to');
  }
  for (const a of item.atoms) if (a.k === 'mark' && (a.mark === 'to' || a.mark === 'until') && item.preposition === '') return item.last;
  if (!and || at !== i) return -1;
  if (item.and) return i;
  return c.is(i, 'and') ? c.skip(i, 'and') : -1;
}

/** A lone day of a month or a year, as one end of a range. */
function lone(c: Cursor, i: number): Parsed | null {
  const n = c.count(i);
  if (!n || n.kind === 'cardinal') return null;
  if (n.width <= 2 && n.value >= 1 && n.value <= 31)
    return done(c, n.start, i, n.last, { is: 'date', calendar: 'gregorian', day: n.value }, 'range');
  return null;
}

/** One month after another: "شهري أغسطس وسبتمبر". */
function both(m: Meaning, of: Meaning): Meaning {
  if (m.is !== 'date' || of.is !== 'date') return m;
  const filled: Record<string, unknown> = { ...m };
  if (m.day !== undefined && m.month === undefined && m.monthStep === undefined && !m.same) {
    for (const k of ['month', 'monthStep', 'same', 'year', 'yearStep', 'step', 'calendar'] as const)
      if (of[k] !== undefined) filled[k] = of[k];
  } else if (m.month !== undefined && m.year === undefined && m.yearStep === undefined && m.step === undefined && !m.same) {
    for (const k of ['year', 'yearStep', 'step', 'same'] as const) if (of[k] !== undefined) filled[k] = of[k];
    // "December to February 2012": the first is of the year before.
    if (of.year !== undefined && of.month !== undefined && of.month < m.month) filled.year = of.year - 1;
  }
  return filled as unknown as Meaning;
}

/** Whether two readings can be the ends of one range. */
function joinable(a: Meaning, b: Meaning): boolean {
  const fine = (m: Meaning): string =>
    m.is === 'date'
      ? m.day !== undefined
        ? 'day'
        : m.month !== undefined
          ? 'month'
          : 'year'
      : m.is === 'weekday' || (m.is === 'shift' && m.unit === 'day')
        ? 'day'
        : m.is;
  const x = fine(a);
  const y = fine(b);
  if (x === 'range' || y === 'range' || x === 'window' || y === 'window' || x === 'duration' || y === 'duration') return false;
  return true;
}

/** "from 28 August to 5 September", "3-4 February", "2011-2013", "بين 3 و12 سبتمبر", "يومي 3 و4 فبراير", "February 3-4". */
export function range(c: Cursor, i: number): Parsed | null {
  const head = c.item(i);
  if (!head) return null;
  let at = i;
  // A dual head: two days, months or years.
  const dual = c.atom(i, 'unit');
  let open = i > 0 && (c.skipJoined(i - 1, 'between') > i - 1 || (i > 1 && c.is(i - 2, 'between') && c.is(i - 1, 'the')));
  let headed = false;
  if (dual?.n === 2 && (dual.unit === 'day' || dual.unit === 'month' || dual.unit === 'year')) {
    at = dual.item.last;
    open = true;
    headed = true;
  }
  const a = expression(c, at);
  const first = lone(c, at);
  const candidates: Parsed[] = [];
  if (first && (!a || first.last <= a.last)) candidates.push(first);
  if (a && !(a.loose && !(c.everything && a.rule === 'weekday-day') && a.rule !== 'bare-year' && a.rule !== 'month')) candidates.unshift(a);
  for (const x of candidates) {
    let b = joint(c, x.last, open);
    if (b < 0) continue;
    const hyphen = c.raw(b - 1, '-–—') && b - 1 === x.last;
    b = c.skip(b, 'the');
    const y0 = expression(c, b) ?? date(c, b);
    const y =
      y0 && !(y0.loose && !(c.everything && y0.rule === 'weekday-day') && y0.rule !== 'bare-year' && y0.rule !== 'month') ? y0 : null;
    const start = head.start;
    const rule = 'range';
    if (y && y.rule !== 'window') {
      const isLone = x === first && x !== a;
      if (
        isLone &&
        !(
          y.meaning.is === 'date' &&
          y.meaning.day !== undefined &&
          (y.meaning.month !== undefined || y.meaning.monthStep !== undefined || y.meaning.same)
        )
      ) {
        // Two plain numbers, or a number before something else than a date.
        continue;
      }
      if (!joinable(x.meaning, y.meaning)) continue;
      if (x.meaning.is === 'date' && x.meaning.year !== undefined && x.meaning.month === undefined) {
        // Years: "2011-2013".
        if (
          !(
            y.meaning.is === 'date' &&
            y.meaning.year !== undefined &&
            y.meaning.month === undefined &&
            y.meaning.year > x.meaning.year &&
            y.meaning.year - x.meaning.year < 200
          )
        )
          continue;
      } else if (hyphen && x.rule !== 'range' && !(x.meaning.is === 'date' && y.meaning.is === 'date')) {
        if (!(x.meaning.is === 'weekday' && y.meaning.is === 'weekday')) continue;
      }
      if (open && !headed && x.meaning.is === 'shift' && y.meaning.is === 'shift' && x.meaning.unit !== y.meaning.unit) continue;
      const ends = { from: both(x.meaning, y.meaning), to: both(y.meaning, x.meaning) };
      const calendar = y.calendar === 'none' ? x.calendar : y.calendar;
      return { ...done(c, start, i, y.last, { is: 'range', ...ends }, rule), calendar };
    }
    // "February 3-4", "تموز 13 الى 15".
    if (x === a && x.rule.startsWith('month-day') && x.meaning.is === 'date' && x.meaning.year === undefined) {
      const d = lone(c, b);
      if (d && d.meaning.is === 'date' && (d.meaning.day ?? 0) > (x.meaning.day ?? 99)) {
        const year = c.comma(d.last) > d.last || c.item(d.last)?.digits?.length === 4 ? date(c, c.comma(d.last)) : null;
        const withYear = year && year.rule === 'bare-year' && year.meaning.is === 'date' && !year.loose ? year : null;
        const m = withYear && withYear.meaning.is === 'date' ? { ...x.meaning, year: withYear.meaning.year! } : x.meaning;
        return {
          ...done(c, start, i, withYear?.last ?? d.last, { is: 'range', from: m, to: both(d.meaning, m) }, rule),
          calendar: x.calendar,
        };
      }
    }
    // "from 5 to 22 this month" is read as a lone day and a day of a month above; "5 to 22 of the month before" likewise.
  }
  return null;
}
