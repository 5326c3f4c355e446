import type { TimeUnit } from '../../lang/words/times.ts';
import type { Cursor } from './cursor.ts';
import { date, done, month, yearAfter } from './dates.ts';
import type { Meaning, Parsed } from './meaning.ts';
import { isClock, singleUnit, steppedUnit } from './units.ts';

/** "last March", "next July", "this May", "هذا يناير". */
export function steppedMonth(c: Cursor, i: number): Parsed | null {
  const step = c.atom(i, 'step');
  if (!step) return null;
  const unit = c.atom(step.item.last, 'unit');
  const at = unit?.unit === 'month' ? unit.item.last : step.item.last;
  const m = month(c, at);
  if (!m) return null;
  const n = c.count(m.last);
  if (n && n.value >= 1 && n.value <= 31 && n.kind !== 'cardinal') return null;
  const p = done(c, step.item.start, i, m.last, { is: 'date', calendar: m.calendar, month: m.month, step: step.step }, 'month-step');
  return { ...p, calendar: m.calendar };
}

/** "summer 2014", "صيف العام الماضي", "last winter". */
export function season(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const step = c.atom(at, 'step');
  const s = c.atom(step ? step.item.last : at, 'season');
  if (!s) return null;
  const start = c.item(i)!.start;
  const { season } = s;
  if (step) return done(c, start, i, s.item.last, { is: 'season', season, step: step.step }, 'season');
  const after = c.atom(s.item.last, 'step');
  if (after && !after.loose && c.words.agoBefore)
    return done(c, start, i, after.item.last, { is: 'season', season, step: after.step }, 'season');
  const y = yearAfter(c, s.item.last);
  if (!y || y.same) return c.everything ? { ...done(c, start, i, s.item.last, { is: 'season', season }, 'season'), loose: true } : null;
  return done(
    c,
    start,
    i,
    y.last,
    { is: 'season', season, ...(y.year !== undefined ? { year: y.year } : { yearStep: y.yearStep ?? 0 }) },
    'season',
  );
}

/** "the 1990s", "التسعينيات", "ثمانينات القرن الماضي", "the last century". */
export function decade(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const start = c.item(i)?.start ?? 0;
  const item = c.item(at);
  if (!item) return null;
  if (item.digits && (item.digits.length === 4 || item.digits.length === 2) && item.digits.endsWith('0') && at + 1 < c.tokens.count) {
    const s = c.tokens.words[at + 1]!.fold;
    const next = c.touches(at) ? at + 1 : -1;
    if (next > 0 && (s === 's' || s === "'s")) {
      const year = item.digits.length === 4 ? Number(item.digits) : 1900 + Number(item.digits);
      if (item.digits.length === 2 && at === i) return null;
      return done(c, start, i, next + 1, { is: 'decade', year, span: 10 }, 'decade');
    }
  }
  const d = c.atom(at, 'decade');
  if (d) {
    const century = c.skip(c.skip(d.item.last, 'of'), 'last-century');
    return done(c, start, i, Math.max(century, d.item.last), { is: 'decade', year: 1900 + d.tens, span: 10 }, 'decade');
  }
  return null;
}

/** "Christmas 2014", "عيد الفطر 2013", "last Easter". */
export function holiday(c: Cursor, i: number): Parsed | null {
  const step = c.atom(i, 'step');
  const h = c.atom(step ? step.item.last : i, 'holiday');
  if (!h) return null;
  const start = c.item(i)!.start;
  const after = step ? null : c.atom(h.item.last, 'step');
  const y = yearAfter(c, h.item.last);
  const base = { is: 'holiday', holiday: c.words.localFeasts.get(h.holiday) ?? h.holiday } as const;
  if (step) return done(c, start, i, h.item.last, { ...base, step: step.step }, 'holiday');
  // "Super Tuesday last year".
  if (after && c.everything) {
    const u = c.atom(after.item.last, 'unit');
    if (u?.unit === 'year' && u.n === 1) return done(c, start, i, u.item.last, { ...base, yearStep: after.step }, 'holiday');
  }
  if (y && !y.same)
    return done(c, start, i, y.last, { ...base, ...(y.year !== undefined ? { year: y.year } : { yearStep: y.yearStep ?? 0 }) }, 'holiday');
  if (after && !after.loose && c.words.agoBefore) return done(c, start, i, after.item.last, { ...base, step: after.step }, 'holiday');
  return { ...done(c, start, i, h.item.last, base, 'holiday'), loose: true };
}

/** "the first Monday of March", "the third quarter of 2017", "آخر يوم من شهر", "الأسبوع الأول من أكتوبر", "النصف الأول من". */
export function nth(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const start = c.item(i)?.start ?? 0;
  const before = c.count(at);
  const lead = before && (before.kind === 'ordinal' || before.value < 0) ? before : null;
  let k = lead ? lead.last : at;
  // "the third last week".
  const fromEnd = !c.words.agoBefore && lead && lead.value > 0 ? c.atom(k, 'ordinal') : null;
  if (fromEnd?.value === -1) k = fromEnd.item.last;
  const dayWord = c.atom(k, 'unit');
  let what: { unit: TimeUnit } | { weekday: number } | null = null;
  if (dayWord?.unit === 'day' && c.atom(dayWord.item.last, 'weekday')) k = dayWord.item.last;
  const w = c.atom(k, 'weekday');
  const u = c.atom(k, 'unit');
  if (w) what = { weekday: w.day };
  else if (u && u.n === 1 && !u.plural && !isClock(u.unit)) what = { unit: u.unit };
  if (!what) return null;
  k = (w ?? u)!.item.last;
  let n = lead ? (fromEnd?.value === -1 ? -lead.value : lead.value) : null;
  if (n === null) {
    const after = c.count(k);
    if (after?.kind !== 'ordinal' || !c.words.agoBefore) return null;
    n = after.value;
    k = after.last;
  }
  if ('weekday' in what && n > 5) return null;
  const joined = c.skip(k, 'of', 'in', 'from');
  const item = c.item(joined);
  if (
    joined === k &&
    !(c.everything && c.words.agoBefore) &&
    !(item && item.preposition === 'ب') &&
    !(item?.digits?.length === 4 && u?.unit === 'quarter')
  )
    return null;
  const of = stretch(c, c.skip(joined, 'the')) ?? stretch(c, joined);
  const numbered = of?.rule === 'numbered-month';
  if (!of || (of.loose === true && !numbered && !c.everything && !c.atom(joined, 'month'))) return null;
  return {
    ...(numbered ? { loose: true } : {}),
    ...done(c, start, i, of.last, { is: 'nth', n, ...what, of: of.meaning }, 'nth'),
    calendar: of.calendar,
  };
}

/** "mid-November", "late 2011", "the end of the year", "أواخر الشهر الماضي", "مطلع العام 2015". */
export function part(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const p = c.atom(at, 'part');
  if (!p) return null;
  const start = c.item(i)!.start;
  let k = p.item.last;
  if (c.raw(k, '-') && c.touches(k - 1)) k++;
  const joined = c.skip(k, 'of', 'in', 'for');
  if (p.of && !(joined > k && c.is(k, 'of'))) return null;
  const of = stretch(c, joined);
  if (!of || of.last === joined) return null;
  // "the first July", "آخر أيلول" are days of months elsewhere; the part must be of a stretch, not of a day.
  const m = of.meaning;
  if (m.is === 'date' && m.day !== undefined) return null;
  if (m.is === 'weekday' || (m.is === 'shift' && m.unit === 'day') || (m.is === 'context' && m.unit === 'day')) return null;
  // In Arabic the end of the week is the weekend.
  if (c.words.agoBefore && p.part === 'end' && m.is === 'shift' && m.unit === 'week')
    return done(c, start, i, of.last, { is: 'shift', unit: 'weekend', n: m.n }, 'part');
  return { ...done(c, start, i, of.last, { is: 'part', part: p.part, of: m }, 'part'), calendar: of.calendar };
}

/** Whether an adjective that is no step follows: "العام الدراسي". */
function qualified(c: Cursor, i: number): boolean {
  return c.words.agoBefore && i < c.tokens.count && c.item(i) === null && c.tokens.words[i]!.fold.startsWith('ال');
}

/** A stretch of a week or longer: what has parts and an n-th day. */
export function stretch(c: Cursor, i: number): Parsed | null {
  let best: Parsed | null = null;
  const keep = (p: Parsed | null): void => {
    if (p && (best === null || p.last > best.last)) best = p;
  };
  keep(steppedUnit(c, i));
  keep(steppedMonth(c, i));
  keep(season(c, i));
  keep(decade(c, i));
  const d = date(c, i);
  if (d && d.meaning.is === 'date' && d.meaning.day === undefined) keep(d);
  const at = c.skip(i, 'the');
  const u = singleUnit(c, at);
  if (
    best === null &&
    u &&
    (u.definite || at > i) &&
    (u.unit === 'week' || u.unit === 'month' || u.unit === 'year') &&
    !qualified(c, u.last)
  )
    keep(done(c, c.item(i)!.start, i, u.last, { is: 'shift', unit: u.unit, n: 0 }, 'unit'));
  if (best === null && u && u.unit === 'month' && c.words.agoBefore) {
    const n = c.count(u.last);
    if (n && n.value >= 1 && n.value <= 12) {
      const y = yearAfter(c, n.last);
      const meaning: Meaning = {
        is: 'date',
        calendar: 'gregorian',
        month: n.value,
        ...(y?.year !== undefined ? { year: y.year } : {}),
        ...(y?.yearStep !== undefined ? { yearStep: y.yearStep } : {}),
      };
      keep({ ...done(c, c.item(i)!.start, i, y?.last ?? n.last, meaning, 'numbered-month'), loose: true });
    }
  }
  return best;
}
