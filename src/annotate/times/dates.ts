import { isCivilDate, KIND } from '../../text/index.ts';
import { type Cursor, kindBit } from './cursor.ts';
import type { Meaning, Parsed } from './meaning.ts';

type DateMeaning = Extract<Meaning, { is: 'date' }>;

/** Years that a four-digit number is read as without a calendar beside it. */
export const YEARS: readonly [number, number] = [1000, 2149];

/** Month at a token, with a second name of the same month beside it: "أيار/مايو", "يونيو (حزيران)", "تشرين الثاني نوفمبر". */
export function month(
  c: Cursor,
  i: number,
): { month: number; calendar: 'gregorian' | 'hijri'; weak: boolean; last: number; paired: boolean } | null {
  const m = c.atom(i, 'month');
  if (!m) return null;
  let last = m.item.last;
  if (m.short && c.raw(last, '.') && c.touches(last - 1)) last++;
  let paired = false;
  const open = c.raw(last, '/-(–[') ? last + 1 : last;
  const other = c.atom(open, 'month');
  if (other && other.calendar === m.calendar && other.month === m.month && other.item.last > last) {
    const close = c.raw(open - 1, '([') && open > last;
    if (!close) {
      last = other.item.last;
      paired = true;
    } else if (c.raw(other.item.last, ')]')) {
      last = other.item.last + 1;
      paired = true;
    }
  }
  return { month: m.month, calendar: m.calendar, weak: m.weak === true, last, paired };
}

/** Token after a marker of the calendar (هـ, م, AD) at `i`, with the calendar it says. */
function era(c: Cursor, i: number): { calendar: 'gregorian' | 'hijri' | null; last: number } {
  const open = c.raw(i, '(') ? i + 1 : i;
  const hijri = c.skip(open, 'hijri');
  const after = hijri > open ? hijri : c.skip(open, 'common-era');
  if (after === open || (open > i && !c.raw(after, ')'))) return { calendar: null, last: i };
  return { calendar: hijri > open ? 'hijri' : 'gregorian', last: open === i ? after : after + 1 };
}

/** A year in four digits (or a Hijri one in four), with its era. `named`: the words "the year" stand before. */
export function yearNumber(
  c: Cursor,
  i: number,
  named: boolean,
): { year: number; calendar: 'gregorian' | 'hijri' | null; last: number } | null {
  const item = c.item(i);
  if (c.everything && named) {
    // "عام تسعة عشر تسعة وتسعون": the century, then the year in it.
    const century = c.count(i);
    const rest = century && (century.value === 19 || century.value === 20) && century.kind === 'cardinal' ? c.count(century.last) : null;
    if (rest?.kind === 'cardinal' && rest.value >= 10 && rest.value < 100)
      return { year: century!.value * 100 + rest.value, calendar: null, last: rest.last };
    if (item?.digits?.length === 3) return { year: Number(item.digits), calendar: null, last: item.last };
  }
  if (!item?.digits || (item.digits.length !== 4 && !(named && item.digits.length === 3))) return null;
  const n = c.count(i);
  if (n?.kind !== 'digits') return null;
  if (c.raw(n.last, '%٪') || (c.raw(n.last, '/:') && c.touches(n.last - 1) && c.tokens.kind[n.last + 1] === KIND.number)) return null;
  const e = era(c, n.last);
  const hijri = e.calendar === 'hijri' || (e.calendar === null && n.value >= 1300 && n.value < 1500 && named && c.words.agoBefore);
  if (!hijri && (n.value < YEARS[0] || n.value > YEARS[1]) && e.calendar === null) return null;
  return { year: n.value, calendar: hijri ? 'hijri' : e.calendar, last: e.last };
}

/** "the year 2014", "عام 2014", "year" with its step ("of last year"), or a bare year; after a month. */
export function yearAfter(
  c: Cursor,
  i: number,
): { year?: number; yearStep?: number; same?: boolean; calendar: 'gregorian' | 'hijri' | null; last: number } | null {
  let at = c.raw(i, '/') && c.item(i + 1)?.digits?.length === 4 ? i + 1 : c.comma(i);
  at = c.skip(at, 'of', 'in');
  at = c.skip(at, 'the');
  const unit = c.atom(at, 'unit');
  if (unit?.unit === 'year' && unit.n === 1 && !unit.plural) {
    const y = yearNumber(c, unit.item.last, true);
    if (y) return y;
    if (at === i && unit.item.preposition === '' && !unit.definite) return null;
    const step = c.atom(unit.item.last, 'step');
    if (step) {
      const y = yearNumber(c, step.item.last, true);
      return y ?? { yearStep: step.step, calendar: null, last: step.item.last };
    }
    const same = c.skip(unit.item.last, 'same');
    if (same > unit.item.last) return { same: true, calendar: null, last: same };
    return null;
  }
  const step = c.atom(at, 'step');
  if (step && at > i) {
    const u = c.atom(step.item.last, 'unit');
    if (u?.unit === 'year' && u.n === 1 && !u.plural) return { yearStep: step.step, calendar: null, last: u.item.last };
    return null;
  }
  const same = c.skip(at, 'same');
  if (same > at) {
    const u = c.atom(same, 'unit');
    if (u?.unit === 'year') return { same: true, calendar: null, last: u.item.last };
  }
  return yearNumber(c, at, false);
}

/** Two digits after an apostrophe, or after a full date of the month: '17. */
function shortYear(c: Cursor, i: number): { year: number; last: number } | null {
  const at = c.raw(i, "'’") ? i + 1 : i;
  const digits = c.item(at)?.digits;
  if (digits?.length !== 2 || at === i) return null;
  const y = Number(digits);
  return { year: y < 50 ? 2000 + y : 1900 + y, last: at + 1 };
}

/** What follows a month: a year, or a step ("الماضي"). */
function tail(c: Cursor, last: number, m: DateMeaning, hyphened = false): { meaning: DateMeaning; last: number } {
  // "31-Oct-2017": the separator before the month comes again after it.
  const hyphen = hyphened && c.raw(last, '-') && c.touches(last - 1) && c.touches(last) ? c.item(last + 1)?.digits : null;
  const joined = hyphen && (hyphen.length === 4 || hyphen.length === 2) && m.day !== undefined ? Number(hyphen) : null;
  const year =
    joined !== null
      ? { year: hyphen!.length === 4 ? joined : joined < 50 ? 2000 + joined : 1900 + joined, last: last + 2 }
      : (yearAfter(c, last) ?? shortYear(c, last));
  if (year) {
    const { last: after, ...rest } = year as {
      last: number;
      year?: number;
      yearStep?: number;
      same?: boolean;
      calendar?: 'gregorian' | 'hijri' | null;
    };
    return {
      meaning: {
        ...m,
        calendar: rest.calendar ?? m.calendar,
        ...(rest.year !== undefined ? { year: rest.year } : {}),
        ...(rest.yearStep !== undefined ? { yearStep: rest.yearStep } : {}),
        ...(rest.same ? { same: true } : {}),
      },
      last: after,
    };
  }
  const step = c.atom(last, 'step');
  if (step && !step.loose && c.words.agoBefore && !step.item.and && step.item.preposition === '') {
    const y = yearAfter(c, step.item.last);
    if (y?.year !== undefined) return { meaning: { ...m, year: y.year }, last: y.last };
    return { meaning: { ...m, step: step.step }, last: step.item.last };
  }
  const e = era(c, last);
  if (e.calendar === 'hijri') return { meaning: { ...m, calendar: 'hijri' }, last: e.last };
  return { meaning: m, last };
}

/** "5 September 2017", "الخامس من أيلول", "23 of this month", "23 الجاري". */
function dayMonth(c: Cursor, i: number): Parsed | null {
  const n = c.count(i);
  if (!n || n.value < 1 || n.value > 31 || n.width > 2) return null;
  let at = n.last;
  const first = at;
  if (c.raw(at, '-–./') && c.tokens.kind[at + 1] === KIND.word) at++;
  at = c.skip(at, 'of', 'in', 'from');
  at = c.skip(at, 'the');
  const hadOf = at > first;
  const unit = c.atom(at, 'unit');
  let named = false;
  if (unit?.unit === 'month' && unit.n === 1 && !unit.plural) {
    // "23 of the current month", "5 الشهر الجاري", "23 من الشهر".
    const ok = hadOf || (unit.definite && n.kind !== 'cardinal');
    const step = c.atom(unit.item.last, 'step') ?? null;
    const number = c.item(unit.item.last);
    if (ok && step)
      return done(c, n.start, i, step.item.last, { is: 'date', calendar: 'gregorian', day: n.value, monthStep: step.step }, 'day-of-month');
    const same = c.skip(unit.item.last, 'same');
    if (ok && same > unit.item.last)
      return done(c, n.start, i, same, { is: 'date', calendar: 'gregorian', day: n.value, same: true }, 'day-of-month');
    if (c.atom(unit.item.last, 'month')) {
      at = unit.item.last;
      named = true;
    } else if (number?.digits && Number(number.digits) <= 12 && Number(number.digits) >= 1 && ok) {
      const t = tail(c, number.last, { is: 'date', calendar: 'gregorian', day: n.value, month: Number(number.digits) });
      return done(c, n.start, i, t.last, t.meaning, 'day-of-numbered-month');
    } else {
      const o = c.count(unit.item.last);
      if (ok && o && o.kind !== 'digits' && o.value >= 1 && o.value <= 12) {
        const t = tail(c, o.last, { is: 'date', calendar: 'gregorian', day: n.value, month: o.value });
        return done(c, n.start, i, t.last, t.meaning, 'day-of-numbered-month');
      }
      if (ok && unit.definite && hadOf && n.kind !== 'cardinal')
        return done(c, n.start, i, unit.item.last, { is: 'date', calendar: 'gregorian', day: n.value, monthStep: 0 }, 'day-of-month');
      return null;
    }
  }
  const step = c.atom(at, 'step');
  if (step && !named) {
    const u = c.atom(step.item.last, 'unit');
    if (u?.unit === 'month' && u.n === 1 && !u.plural && (hadOf || step.loose))
      return done(c, n.start, i, u.item.last, { is: 'date', calendar: 'gregorian', day: n.value, monthStep: step.step }, 'day-of-month');
    if (
      c.words.agoBefore &&
      n.kind === 'digits' &&
      step.step !== 1 &&
      !step.loose &&
      step.item.last === step.item.first + 1 &&
      c.tokens.words[at]!.fold.startsWith('ال') &&
      c.atom(step.item.last, 'unit') === null
    )
      return done(c, n.start, i, step.item.last, { is: 'date', calendar: 'gregorian', day: n.value, monthStep: step.step }, 'day-of-month');
  }
  const m = month(c, at);
  if (!m) return null;
  const t = tail(c, m.last, { is: 'date', calendar: m.calendar, day: n.value, month: m.month }, c.raw(n.last, '-'));
  // "one May" is no date; an ordinal or digits make one.
  if (m.weak && n.kind === 'cardinal' && t.meaning.year === undefined && !hadOf) return null;
  return done(c, n.start, i, t.last, t.meaning, 'day-month');
}

/** "September 5, 2017", "September 2017", "last September" is elsewhere; "شهر أيلول". */
function monthFirst(c: Cursor, i: number): Parsed | null {
  const unit = c.atom(i, 'unit');
  let at = i;
  let named = false;
  if (unit?.unit === 'month' && unit.n === 1 && !unit.plural) {
    if (!c.atom(unit.item.last, 'month')) return null;
    at = unit.item.last;
    named = true;
  }
  const m = month(c, at);
  if (!m) return null;
  const head = c.item(i)!;
  // "March of last year", "May 2017" before "May 20".
  const dayAt = c.skip(c.raw(m.last, '-') && c.touches(m.last - 1) ? m.last + 1 : m.last, 'the');
  const n = c.count(dayAt);
  if (n && n.value >= 1 && n.value <= 31 && n.width <= 2 && n.kind !== 'cardinal' && dayFollows(c, n.last, n.kind)) {
    if (!(c.words.agoBefore && n.kind === 'ordinal' && c.tokens.words[dayAt]!.arabic && n.value > 1 && named)) {
      const t = tail(c, n.last, { is: 'date', calendar: m.calendar, day: n.value, month: m.month });
      return done(c, head.start, i, t.last, t.meaning, 'month-day');
    }
  }
  if (c.words.agoBefore && dayAt === m.last && n && n.kind === 'cardinal' && n.value >= 1 && n.value <= 31) {
    const t = tail(c, n.last, { is: 'date', calendar: m.calendar, day: n.value, month: m.month });
    return { ...done(c, head.start, i, t.last, t.meaning, 'month-day'), loose: true };
  }
  const t = tail(c, m.last, { is: 'date', calendar: m.calendar, month: m.month });
  const bare = t.last === m.last && !named && !m.paired;
  const parsed = done(c, head.start, i, t.last, t.meaning, 'month');
  const cued =
    i > 0 && at === i && c.words.beforeMonth.has(c.tokens.words[i - 1]!.fold) && (c.words.agoBefore || c.tokens.words[i]!.capital);
  return bare && m.weak && !cued ? { ...parsed, loose: true } : parsed;
}

/** What may follow a day written after its month: not a clock time, a noun counted, a decimal. */
function dayFollows(c: Cursor, i: number, kind: 'digits' | 'cardinal' | 'ordinal'): boolean {
  if (kind === 'ordinal') return true;
  if (c.raw(i, ':%٪') && c.touches(i - 1) && c.touches(i)) return false;
  if (i >= c.tokens.count || c.tokens.kind[i] !== KIND.word) return true;
  if (!c.words.agoBefore) return true;
  // Arabic counts nouns after a number: "تموز 13 قتيلا".
  const item = c.item(i);
  return item !== null || c.words.afterYear.has(c.tokens.words[i]!.fold);
}

/** "the year 2014", "عام 2014", "سنة 1438 هـ". */
function namedYear(c: Cursor, i: number): Parsed | null {
  const unit = c.atom(i, 'unit');
  if (unit?.unit !== 'year' || unit.plural || unit.n > 1) return null;
  const y = yearNumber(c, unit.item.last, true);
  if (!y) return null;
  const step = c.words.agoBefore ? c.atom(y.last, 'step') : null;
  return done(
    c,
    unit.item.start,
    i,
    step && !step.loose ? step.item.last : y.last,
    { is: 'date', calendar: y.calendar ?? 'gregorian', year: y.year },
    'year',
  );
}

/** A four-digit number that the words around it make a year. */
function bareYear(c: Cursor, i: number): Parsed | null {
  const y = yearNumber(c, i, false);
  if (!y) return null;
  const start = c.tokens.start[i]!;
  const parsed = done(c, start, i, y.last, { is: 'date', calendar: y.calendar ?? 'gregorian', year: y.year }, 'bare-year');
  if (y.calendar !== null) return parsed;
  if (y.year < 1800 || y.year > 2060) return { ...parsed, loose: true };
  const before = i > 0 ? c.tokens.words[i - 1]! : null;
  const touching = c.touches(i - 1) && !c.raw(i - 1, '(,،"“«[–-/');
  const after = i + 1 < c.tokens.count ? c.tokens.words[i + 1]! : null;
  if (before?.raw === '©' || touching || (c.touches(i) && (c.tokens.kind[i + 1] === KIND.word || c.raw(i + 1, '-–/'))))
    return { ...parsed, loose: true };
  const countable =
    c.tokens.kind[i + 1] === KIND.word && after !== null && !c.words.afterYear.has(after.fold) && !c.words.isPastCue(after.fold, '');
  const cued = before !== null && c.words.beforeYear.has(before.fold);
  const round = y.year % 100 === 0;
  if (c.words.agoBefore)
    return cued
      ? countable && round
        ? { ...parsed, loose: true }
        : parsed
      : countable || round || y.year < 1900
        ? { ...parsed, loose: true }
        : parsed;
  return cued && !(round && countable) ? parsed : round || y.year < 1900 || before === null ? { ...parsed, loose: true } : parsed;
}

/** "5/9/2017", "2017-09-05", "13.11. 2017", "14-09-1432 هـ". */
function numeric(c: Cursor, i: number): Parsed | null {
  const a = c.item(i)?.digits;
  if (!a || a.length > 4 || (c.touches(i - 1) && c.raw(i - 1, './-–,:') && c.touches(i - 2) && c.item(i - 2)?.digits)) return null;
  const { tokens } = c;
  const sepAt = i + 1;
  if (sepAt + 1 >= tokens.count || !c.raw(sepAt, '/-.–\\')) return null;
  const sep = tokens.words[sepAt]!.raw;
  const gap = (t: number): boolean => t > 0 && t < tokens.count && tokens.start[t]! - tokens.end[t - 1]! <= 1;
  if (!gap(sepAt) || !gap(sepAt + 1)) return null;
  const b = c.item(sepAt + 1)?.digits;
  if (!b || b.length > 4) return null;
  const start = tokens.start[i]!;
  const make = (year: number | undefined, mo: number, d: number | undefined, last: number, loose = false): Parsed | null => {
    const e = era(c, last);
    const hijri = e.calendar === 'hijri' || (year !== undefined && year >= 1300 && year < 1500 && e.calendar === null);
    if (mo < 1 || mo > 12) return null;
    if (d !== undefined && (d < 1 || d > 31 || (hijri ? d > 30 : year !== undefined && !isCivilDate(year, mo, d)))) return null;
    const parsed = done(
      c,
      start,
      i,
      e.last,
      {
        is: 'date',
        calendar: hijri ? 'hijri' : 'gregorian',
        ...(year !== undefined ? { year } : {}),
        month: mo,
        ...(d !== undefined ? { day: d } : {}),
      },
      'numeric',
    );
    return loose ? { ...parsed, loose: true } : parsed;
  };
  const third = c.raw(sepAt + 2, sep === '.' ? '.' : sep) && gap(sepAt + 2) && gap(sepAt + 3) ? c.item(sepAt + 3)?.digits : null;
  if (third) {
    const last = sepAt + 4;
    if (c.raw(last, sep) && c.touches(last - 1) && tokens.kind[last + 1] === KIND.number) return null;
    if (a.length === 4 && b.length <= 2 && third.length <= 2)
      return make(Number(a), Number(b), Number(third), last) ?? make(Number(a), Number(third), Number(b), last);
    if (a.length > 2 || b.length > 2) return null;
    if (third.length !== 4 && third.length !== 2) return null;
    if (third.length === 2 && sep === '.' && a.length === 1 && b.length === 1) return null;
    const year = third.length === 4 ? Number(third) : Number(third) < 50 ? 2000 + Number(third) : 1900 + Number(third);
    if (year < YEARS[0] || year > YEARS[1]) return null;
    const dayFirst = make(year, Number(b), Number(a), last);
    const monthFirst = make(year, Number(a), Number(b), last);
    return c.words.numericOrder === 'day-first' || sep === '.' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }
  const last = sepAt + 2;
  if (c.touches(last - 1) && c.raw(last, '/-.') && tokens.kind[last + 1] === KIND.number) return null;
  // "3/2015", "2015-03": a month of a year.
  if (a.length <= 2 && b.length === 4 && (sep === '/' || sep === '-')) {
    const y = Number(b);
    return y >= 1800 && y <= YEARS[1] ? make(y, Number(a), undefined, last, sep === '-') : null;
  }
  if (a.length === 4 && b.length <= 2 && (sep === '/' || sep === '-')) {
    const y = Number(a);
    return y >= 1800 && y <= YEARS[1] ? make(y, Number(b), undefined, last, sep === '-' && b.length === 1) : null;
  }
  if (a.length <= 2 && b.length <= 2) {
    // Without a year: a date only after a word that says so; else a score, a fraction, a range.
    if (c.everything && /^[ap]m?$/.test(tokens.words[last]?.fold ?? '')) return null; // "9-11am" are hours.
    const cued = i > 0 && c.is(i - 1, 'date') && sep === '/';
    const year = c.raw(last, ',') ? c.item(last + 1)?.digits : null;
    const y = year && (year.length === 4 || year.length === 2) ? (year.length === 4 ? Number(year) : 2000 + Number(year)) : undefined;
    const end = y !== undefined ? last + 2 : last;
    const dayFirst = make(y, Number(b), Number(a), end, !cued);
    const monthFirst = make(y, Number(a), Number(b), end, !cued);
    return c.words.numericOrder === 'day-first' && y === undefined ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }
  return null;
}

/** Any date that starts at a token, the longest reading. */
export function date(c: Cursor, i: number): Parsed | null {
  if (c.dateAt === i) return c.date;
  const made = read(c, i);
  c.dateAt = i;
  c.date = made;
  return made;
}

function read(c: Cursor, i: number): Parsed | null {
  const item = c.item(i);
  if (item === null) return null;
  const digits = item.digits !== null;
  const unit = (item.kinds & kindBit.unit) !== 0;
  let best = digits ? numeric(c, i) : null;
  best = better(best, dayMonth(c, i));
  if (unit || (item.kinds & kindBit.month) !== 0) best = better(best, monthFirst(c, i));
  if (unit) best = better(best, namedYear(c, i));
  if (digits) best = better(best, bareYear(c, i));
  return best;
}

/** The longer of two readings, of equally long ones the one that stands without more; else the first. */
function better(best: Parsed | null, p: Parsed | null): Parsed | null {
  return best === null || (p !== null && (p.last > best.last || (best.loose && !p.loose && p.last === best.last))) ? p : best;
}

/** Makes a reading. */
export function done(c: Cursor, start: number, first: number, last: number, meaning: Meaning, rule: string): Parsed {
  const calendar = meaning.is === 'date' ? meaning.calendar : 'none';
  return { meaning, first, last, start: Math.max(start, c.tokens.start[first]!), rule, calendar };
}
