import type { TimeUnit } from '../../lang/words/times.ts';
import type { Cursor } from './cursor.ts';
import { done, yearAfter } from './dates.ts';
import type { Meaning, Parsed } from './meaning.ts';

/** The unit at a token when it is one definite stretch that a step can be put to. */
export function singleUnit(c: Cursor, i: number): { unit: TimeUnit; definite: boolean; last: number; start: number } | null {
  const u = c.atom(i, 'unit');
  return u && u.n === 1 && !u.plural ? { unit: u.unit, definite: u.definite, last: u.item.last, start: u.item.start } : null;
}

/** Units of the clock. */
export function isClock(u: TimeUnit): boolean {
  return u === 'hour' || u === 'minute' || u === 'second';
}

/** "last week", "the current month", "this year", "الأسبوع الماضي", "هذا العام", "العام الجاري 2017". */
export function steppedUnit(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const step = c.atom(at, 'step');
  if (step) {
    const u = singleUnit(c, step.item.last);
    if (!u || isClock(u.unit)) return null;
    if (c.words.agoBefore && !(u.definite && step.loose)) return null;
    // "هذا العام الجاري": a second step after the unit says no more.
    const start = c.item(i)!.start;
    return done(c, start, i, u.last, { is: 'shift', unit: u.unit, n: step.step }, 'unit-step');
  }
  const u = singleUnit(c, at);
  if (!u || isClock(u.unit)) return null;
  const start = c.item(i)!.start;
  const after = c.atom(u.last, 'step');
  if (after && !after.item.and && after.item.preposition === '' && (c.words.agoBefore ? u.definite && !after.loose : !after.loose)) {
    if (u.unit === 'year') {
      const y = yearAfter(c, after.item.last);
      if (y?.year !== undefined && y.last === after.item.last + 1)
        return done(c, start, i, y.last, { is: 'date', calendar: 'gregorian', year: y.year }, 'unit-step');
    }
    return done(c, start, i, after.item.last, { is: 'shift', unit: u.unit, n: after.step }, 'unit-step');
  }
  if (u.unit === 'weekend' && (u.definite || at > i)) return done(c, start, i, u.last, { is: 'shift', unit: 'weekend', n: 0 }, 'weekend');
  const same = c.skip(u.last, 'same');
  if (same > u.last && u.definite && c.words.agoBefore) return done(c, start, i, same, { is: 'context', unit: u.unit, n: 0 }, 'same-unit');
  return null;
}

/** "the past 72 hours", "last three days", "next two weeks", "الساعات الـ72 الماضية", "آخر 24 ساعة". */
export function window(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const start = c.item(i)?.start ?? 0;
  const step = c.atom(at, 'step');
  const last = c.atom(at, 'ordinal');
  if ((step && !c.words.agoBefore) || (last && last.value === -1 && c.words.agoBefore)) {
    const n = c.quantity((step ?? last)!.item.last);
    if (!n || n.value > 999) return null;
    const u = c.atom(n.last, 'unit');
    if (!u) return null;
    const sign = step ? step.step : -1;
    if (sign === 0) return null;
    return vague(done(c, start, i, u.item.last, { is: 'window', unit: u.unit, n: sign * n.value * u.n }, 'window'), n.few);
  }
  // number unit step / unit number step.
  const before = c.quantity(at);
  const u = c.atom(before ? before.last : at, 'unit');
  if (!u) return null;
  const middle = before ? null : c.quantity(u.item.last);
  // "خمسة الشهر الماضي": a number does not count a definite singular.
  if (c.words.agoBefore && before && u.definite && !u.plural) return null;
  const value = before?.value ?? middle?.value ?? (u.n === 2 ? 1 : u.plural ? 3 : 0);
  if (value === 0 || value > 999) return null;
  const end = c.atom(before ? u.item.last : (middle?.last ?? u.item.last), 'step');
  if (!end || end.loose || end.step === 0 || end.item.and || end.item.preposition !== '') return null;
  if (c.words.agoBefore === false && !before) return null;
  if (before === null && middle === null && u.n === 1) {
    // "الأيام الماضية": no number, no point in time.
    return { ...done(c, start, i, end.item.last, { is: 'window', unit: u.unit, n: end.step * 3 }, 'window'), loose: true };
  }
  return vague(
    done(c, start, i, end.item.last, { is: 'window', unit: u.unit, n: end.step * value * u.n }, 'window'),
    before?.few === true || middle?.few === true,
  );
}

/** "A few days" is no point on a calendar. */
function vague(p: Parsed, few: boolean): Parsed {
  return few ? { ...p, loose: true } : p;
}

/** A quantity of units: "three days", "two weeks", "ثلاثة أيام", "أسبوع", "يومين", "نصف ساعة". */
export function length(
  c: Cursor,
  i: number,
): { parts: { unit: TimeUnit; n: number }[]; last: number; start: number; few: boolean; bare: boolean } | null {
  const about = c.skip(i, 'about');
  const head = c.item(about);
  if (!head) return null;
  const half = c.atom(about, 'half');
  if (half) {
    const at = c.skip(c.skip(half.item.last, 'of'), 'the');
    const one = c.quantity(at);
    const u = c.atom(one?.value === 1 ? one.last : at, 'unit');
    if (u && u.n === 1 && !u.plural)
      return { parts: [{ unit: u.unit, n: half.value }], last: u.item.last, start: head.start, few: false, bare: false };
  }
  const u0 = c.atom(about, 'unit');
  if (u0 && c.words.agoBefore && u0.unit !== 'decade' && !u0.plural && (u0.n === 2 || !u0.definite)) {
    const one = c.atom(u0.item.last, 'number');
    return {
      parts: [{ unit: u0.unit, n: u0.n }],
      last: one && one.value === 1 ? one.item.last : u0.item.last,
      start: head.start,
      few: false,
      bare: u0.n === 1,
    };
  }
  const decimal = decimalAt(c, about);
  const n = decimal ? { ...decimal, start: head.start, few: false } : c.quantity(about);
  if (!n) return null;
  const at = c.raw(n.last, '-') ? n.last + 1 : n.last;
  const u = c.atom(at, 'unit');
  if (!u || u.n === 2) return null;
  return { parts: [{ unit: u.unit, n: n.value * u.n }], last: u.item.last, start: head.start, few: n.few, bare: false };
}

/** A number with a decimal fraction: "3.5". */
export function decimalAt(c: Cursor, i: number): { value: number; last: number } | null {
  const whole = c.item(i)?.digits;
  if (!whole || !c.raw(i + 1, '.٫') || !c.touches(i) || !c.touches(i + 1)) return null;
  const rest = c.item(i + 2)?.digits;
  return rest && whole.length < 9 && rest.length < 9 ? { value: Number(`${whole}.${rest}`), last: i + 3 } : null;
}

/** "three days ago", "قبل ثلاثة أيام", "منذ يومين", "بعد أسبوع", "in two weeks". */
export function offset(c: Cursor, i: number): Parsed | null {
  const head = c.item(i);
  if (!head) return null;
  const make = (sign: number, l: NonNullable<ReturnType<typeof length>>, last: number, rule: string, loose = false): Parsed => {
    const { unit, n } = l.parts[0]!;
    const exact = isClock(unit)
      ? { is: 'moment', seconds: sign * n * (unit === 'hour' ? 3600 : unit === 'minute' ? 60 : 1) }
      : { is: 'offset', unit, n: sign * n };
    const p = done(c, head.start, i, last, (l.few ? { ...exact, approx: true } : exact) as Meaning, rule);
    return loose || l.few ? { ...p, loose: true } : p;
  };
  if (!c.words.agoBefore) {
    const l = length(c, i);
    if (l) {
      const ago = c.skip(l.last, 'ago');
      if (ago > l.last) return make(-1, l, ago, 'ago');
      const hence = c.skip(l.last, 'hence');
      if (hence > l.last) return make(1, l, hence, 'hence');
      const later = c.skip(l.last, 'later', 'earlier');
      if (later > l.last) {
        const { unit, n } = l.parts[0]!;
        if (isClock(unit) || l.few) return null;
        return done(c, head.start, i, later, { is: 'context', unit, n: (c.is(l.last, 'later') ? 1 : -1) * n }, 'later');
      }
    }
    if (l && i > 0 && c.is(i - 1, 'in')) {
      const after = l;
      if (after && !c.is(after.last, 'of')) return { ...make(1, after, after.last, 'in-units'), ahead: true };
    }
    return null;
  }
  const before = c.skip(i, 'before', 'since');
  const back = before > i;
  const after = back ? before : c.skip(i, 'after');
  if (after === i) {
    const l = length(c, c.skip(i, 'from', 'of'));
    return l && c.is(i, 'from') && l.bare
      ? make(-1, l, l.last, 'from-units', false) && { ...make(-1, l, l.last, 'from-units'), loose: true }
      : null;
  }
  if (c.is(after, 'about') && !back) return null;
  const l = length(c, after);
  if (!l || (l.bare && l.parts[0]!.unit === 'year' && c.item(l.last)?.digits)) return null;
  const now = c.skip(l.last, 'hence');
  if (now > l.last) return make(back ? -1 : 1, l, now, 'offset');
  // "بعد يومين من القصف", "قبل أسبوع على": counted from something else than the report.
  const of = c.item(l.last);
  if (of && !of.and && !of.digits && (c.is(l.last, 'of', 'on') || c.is(l.last, 'from'))) return null;
  if (c.is(i, 'since')) {
    // "منذ ثلاث سنوات" says how long, not when.
    const { unit, n } = l.parts[0]!;
    if (
      !isClock(unit) &&
      (unit === 'year' || unit === 'century' || unit === 'month' || unit === 'decade' || n > 14 || (unit === 'week' && n > 1))
    )
      return { ...make(-1, l, l.last, 'since-units'), loose: true };
    return make(-1, l, l.last, 'since-units');
  }
  if (!back) return { ...make(1, l, l.last, 'after-units'), ahead: true };
  return make(-1, l, l.last, 'offset');
}
