import type { DayPart } from '../../lang/words/times.ts';
import { KIND } from '../../text/index.ts';
import { type Cursor, kindBit } from './cursor.ts';
import { date, done } from './dates.ts';
import type { Meaning, Parsed } from './meaning.ts';
import { singleUnit, steppedUnit } from './units.ts';

/** Whether the word between is part of a name: an outlet, a programme, a day of remembrance. */
export function titled(c: Cursor, first: number, last: number): boolean {
  const { words, count } = c.tokens;
  if (headsTitle(c, first, last)) return true;
  return c.words.isTitle(
    first > 0 ? words[first - 1]!.fold : '',
    first > 1 ? words[first - 2]!.fold : '',
    last < count ? words[last]!.fold : '',
  );
}

/** Whether the word closes a name of two or three words in quotation marks («دمشق اليوم»), or the name that opens a line up to a bar or dash ("الأوراس اليوم - الحدث"). */
function headsTitle(c: Cursor, first: number, last: number): boolean {
  const { words, kind, count } = c.tokens;
  const word = (i: number): boolean => i >= 0 && kind[i] === KIND.word;
  if (!word(first - 1) || last >= count) return false;
  const two = first - 2;
  if ('"”»'.includes(words[last]!.raw)) {
    const opens = (i: number): boolean => i >= 0 && '"“«'.includes(words[i]!.raw);
    return opens(two) || (word(two) && opens(two - 1));
  }
  const opensLine = two < 0 || kind[two] === KIND.breakLine;
  return opensLine && (kind[last] === KIND.breakLine || '-–|/'.includes(words[last]!.raw));
}

/** What "tonight" says of the hour. */
const night: DayPart = { k: 'daypart', name: 'night', from: 18, to: 30 };

/** "yesterday", "أمس", with a weekday or a date beside it: "أمس الأحد", "اليوم الاثنين (13 نوفمبر)". */
export function shift(c: Cursor, i: number): Parsed | null {
  const s = c.atom(i, 'shift');
  if (!s) {
    const o = c.atom(i, 'overnight');
    if (o) return done(c, o.item.start, i, o.item.last, { is: 'overnight' }, 'overnight');
    const k = c.atom(i, 'context');
    return k ? done(c, k.item.start, i, k.item.last, { is: 'context', unit: 'day', n: k.days }, 'next-day') : null;
  }
  if (s.days >= 0 && titled(c, i, s.item.last)) return null;
  let last = s.item.last;
  let meaning: Meaning = { is: 'shift', unit: 'day', n: s.days };
  const w = apposed(c, last);
  if (w) {
    last = w.last;
    if (w.date) meaning = w.date;
  }
  const p: Parsed = { ...done(c, s.item.start, i, last, meaning, 'shift'), ...(s.night ? { part: night } : {}) };
  return s.weak && last === s.item.last ? { ...p, loose: true } : p;
}

/** A weekday and a date set beside a day: "(الأحد)", "، 5 أيلول 2017", "الموافق 14 شباط". */
function apposed(c: Cursor, i: number): { last: number; date: Meaning | null } | null {
  let last = i;
  let found: Meaning | null = null;
  for (let n = 0; n < 2; n++) {
    let at = last;
    const open = c.raw(at, '([');
    if (open) at++;
    else at = c.comma(at);
    const spaced = at > last;
    if (!open) {
      const day = c.atom(at, 'unit');
      if (day?.unit === 'day' && day.n === 1 && !day.plural && c.atom(day.item.last, 'weekday')) at = day.item.last;
    }
    const w = c.atom(at, 'weekday');
    if (w && !w.item.and && (!w.weak || open) && w.item.preposition === '' && !(spaced && !open && n === 0)) {
      let end = w.item.last;
      if (open) {
        const d = fullDate(c, c.comma(end));
        if (d) {
          end = d.last;
          found = d.meaning;
        }
        if (!c.raw(end, ')]')) break;
        end++;
      }
      last = end;
      continue;
    }
    let k = c.skip(at, 'corresponding');
    k = c.skip(k, 'on', 'in', 'for', 'date');
    const d = fullDate(c, k);
    if (!d) break;
    let end = d.last;
    if (open) {
      if (!c.raw(end, ')]')) break;
      end++;
    }
    last = end;
    found = d.meaning;
  }
  return last > i ? { last, date: found } : null;
}

/** A date with day and month. */
export function fullDate(c: Cursor, i: number): Parsed | null {
  const item = c.item(i);
  if (!item || item.and) return null;
  const d = date(c, i);
  return d && d.meaning.is === 'date' && d.meaning.day !== undefined && (d.meaning.month !== undefined || d.meaning.monthStep !== undefined)
    ? d
    : null;
}

/** What a weekday can begin with: itself, a step, the word "day", an article. */
const LEADS = kindBit.weekday | kindBit.step | kindBit.unit | kindBit.mark;

/** "Thursday", "يوم الأحد", "last Tuesday", "الثلاثاء الماضي", "Thursday, 12 July", "Monday last week". */
export function weekday(c: Cursor, i: number): Parsed | null {
  const head = c.item(i);
  if (!head || (head.kinds & LEADS) === 0) return null;
  let at = i;
  let named = false;
  const day = c.atom(at, 'unit');
  if (day?.unit === 'day' && day.n === 1 && !day.plural) {
    at = day.item.last;
    named = true;
  }
  at = c.skip(at, 'the');
  const before = c.atom(at, 'step');
  if (before) at = before.item.last;
  if (before && c.words.agoBefore && !before.loose) return null;
  if (before && c.words.agoBefore) {
    const again = c.atom(at, 'unit');
    if (again?.unit === 'day' && again.n === 1) at = again.item.last;
  }
  const w = c.atom(at, 'weekday');
  if (!w) return null;
  if (w.item.and && at > i) return null;
  if (!named && !before && titled(c, i, w.item.last)) return null;
  let last = w.item.last;
  if (w.weak && c.raw(last, '.') && c.touches(last - 1)) last++;
  const weak = w.weak === true && !(c.words.agoBefore && named);
  let step = before ? before.step : undefined;
  let weekStep: number | undefined;
  // "Monday last week", "الأحد من الأسبوع الماضي", "Tuesday of this week".
  let of = c.skip(last, 'of', 'from');
  of = c.skip(of, 'the');
  const s1 = c.atom(of, 'step');
  const u = c.atom(s1 ? s1.item.last : of, 'unit');
  if (u && u.unit === 'week' && u.n === 1 && !u.plural) {
    const s2 = s1 ?? c.atom(u.item.last, 'step');
    if (s2) {
      weekStep = s2.step;
      last = s1 ? u.item.last : s2.item.last;
    }
  }
  if (weekStep === undefined && step === undefined) {
    const after = c.atom(last, 'step');
    if (after && !after.loose && !after.item.and && after.item.preposition === '' && !c.atom(after.item.last, 'unit')) {
      step = after.step;
      last = after.item.last;
    }
  }
  const meaning: Meaning =
    step === undefined && weekStep === undefined
      ? { is: 'weekday', weekday: w.day }
      : {
          is: 'weekday',
          weekday: w.day,
          ...(step !== undefined ? { step } : {}),
          ...(weekStep !== undefined ? { weekStep } : {}),
        };
  const more = weekdayDate(c, last, w.day);
  if (more) return { ...done(c, head.start, i, more.last, more.meaning, 'weekday-date'), calendar: more.calendar };
  const p = done(c, head.start, i, last, meaning, step === undefined ? 'weekday' : 'weekday-step');
  return weak && step === undefined ? { ...p, loose: true } : p;
}

/** "هذا الأسبوع الجمعة": the week first, then its day. */
export function weekThenDay(c: Cursor, i: number): Parsed | null {
  const week = steppedUnit(c, i);
  if (week?.meaning.is !== 'shift' || week.meaning.unit !== 'week') return null;
  const w = c.atom(week.last, 'weekday');
  if (!w || w.weak || w.item.and || w.item.preposition !== '') return null;
  return done(c, week.start, i, w.item.last, { is: 'weekday', weekday: w.day, weekStep: week.meaning.n }, 'week-day');
}

/** The date after a weekday, in apposition, in brackets, or joined by a word for "corresponding to". */
function weekdayDate(c: Cursor, i: number, weekday: number): Parsed | null {
  let at = c.comma(i);
  const open = c.raw(at, '([');
  if (open) at++;
  at = c.skip(at, 'corresponding');
  at = c.skip(at, 'on', 'in', 'for', 'date');
  at = c.skip(at, 'the');
  const d = fullDate(c, at);
  if (d) {
    if (open && !c.raw(d.last, ')]')) return null;
    return { ...d, last: open ? d.last + 1 : d.last, meaning: d.meaning.is === 'date' ? { ...d.meaning, weekday } : d.meaning };
  }
  const n = c.count(at);
  if (n && !open && n.kind === 'ordinal' && n.value >= 1 && n.value <= 31 && !c.atom(n.last, 'unit') && !c.is(n.last, 'of'))
    return { ...done(c, n.start, at, n.last, { is: 'date', calendar: 'gregorian', day: n.value, weekday }, 'weekday-day'), loose: true };
  if (
    n &&
    !open &&
    n.kind === 'digits' &&
    n.value >= 1 &&
    n.value <= 31 &&
    n.width <= 2 &&
    c.words.agoBefore &&
    c.item(n.last) === null &&
    (n.last >= c.tokens.count || !c.tokens.words[n.last]!.arabic)
  )
    return { ...done(c, n.start, at, n.last, { is: 'date', calendar: 'gregorian', day: n.value, weekday }, 'weekday-day'), loose: true };
  return null;
}

/** "يوم 6 نيسان", "يوم 23 الجاري": the word "day" before a date. */
export function dayThenDate(c: Cursor, i: number): Parsed | null {
  const day = c.atom(i, 'unit');
  if (day?.unit !== 'day' || day.n !== 1 || day.plural || day.definite || !c.words.agoBefore) return null;
  const d = fullDate(c, day.item.last);
  return d && !d.loose ? { ...d, first: i, start: day.item.start } : null;
}

/** The longer of two readings; the first of equally long ones. */
function longer(a: Parsed | null, b: Parsed | null): Parsed | null {
  return a === null || (b !== null && b.last > a.last) ? b : a;
}

/** A single day: shift, weekday or date. */
export function day(c: Cursor, i: number): Parsed | null {
  return longer(longer(longer(shift(c, i), weekday(c, i)), fullDate(c, i)), dayThenDate(c, i));
}

/** A day followed by a part of it: "Thursday afternoon", "yesterday evening", "أمس مساء". */
export function dayThenPart(c: Cursor, i: number): Parsed | null {
  const d = day(c, i);
  if (!d) return null;
  let at = d.last;
  let early = at;
  const adjective = c.atom(at, 'part');
  if (adjective && adjective.part !== 'middle' && !c.words.agoBefore) early = adjective.item.last;
  at = early;
  const part = c.atom(at, 'daypart');
  if (
    part &&
    !part.item.and &&
    part.item.preposition === '' &&
    !(part.name === 'evening' && part.item.last === at + 1 && c.tokens.words[at]!.fold.length === 1)
  )
    return { ...d, last: part.item.last, loose: false, part };
  return d;
}

/** "Thursday afternoon", "this morning", "مساء أمس", "صباح هذا اليوم", "the early hours of Sunday", "ليل الجمعة السبت". */
export function dayPart(c: Cursor, i: number, inner = false): Parsed | null {
  const at = c.skip(i, 'the');
  const start = c.item(i)?.start ?? 0;
  const small = inner ? null : c.atom(at, 'smallhours');
  if (small) {
    const k = c.skip(c.skip(small.item.last, 'of', 'from', 'in'), 'the');
    const more = dayPart(c, k, true) ?? day(c, k);
    if (more) return { ...more, first: i, start, rule: 'day-part' };
    return at > i ? done(c, start, i, small.item.last, { is: 'context', unit: 'day', n: 0 }, 'day-part') : null;
  }
  const part = c.atom(at, 'daypart');
  if (part && (!part.suffix || at > i)) {
    let k = part.item.last;
    k = c.skip(k, 'of', 'from', 'in', 'on');
    if (k > part.item.last && c.words.agoBefore) k = part.item.last;
    const of = dayPart2(c, k);
    if (of) return { ...of, first: i, start, rule: 'day-part', part };
    const then = c.skip(k, 'of', 'from');
    const far = then > k ? dayPart2(c, then) : null;
    if (far) return { ...far, first: i, start, rule: 'day-part', part };
  }
  return null;
}

/** A day, or "this day", after a part of one; two weekdays name the night between them. */
function dayPart2(c: Cursor, i: number): Parsed | null {
  const d = day(c, i);
  if (!d) {
    const u = singleUnit(c, i);
    const step = c.atom(i, 'step');
    if (step?.loose && step.step === 0) {
      const v = singleUnit(c, step.item.last);
      if (v?.unit === 'day') return done(c, step.item.start, i, v.last, { is: 'shift', unit: 'day', n: 0 }, 'day-part');
    }
    if (u?.unit === 'day' && u.definite) return done(c, u.start, i, u.last, { is: 'shift', unit: 'day', n: 0 }, 'day-part');
    return null;
  }
  if (d.meaning.is === 'weekday' && d.last === i + 1) {
    const at = c.raw(d.last, '-–/') ? d.last + 1 : d.last;
    const next = c.atom(at, 'weekday');
    if (next && !next.weak && !next.item.and && next.item.preposition === '' && next.day === (d.meaning.weekday + 1) % 7)
      return { ...d, last: next.item.last };
  }
  return d;
}

/** "this morning", "last night", "tomorrow night", "that evening", "هذا الصباح", "the evening". */
export function steppedPart(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const start = c.item(i)?.start ?? 0;
  const step = c.atom(at, 'step');
  let k = step ? step.item.last : at;
  const early = c.atom(k, 'part');
  if (early && early.part !== 'middle' && !c.words.agoBefore) k = early.item.last;
  const part = c.atom(k, 'daypart');
  if (!part) {
    const u = singleUnit(c, k);
    return u?.unit === 'day' && at > i && !step && i > 0 && c.is(i - 1, 'during')
      ? done(c, start, i, u.last, { is: 'context', unit: 'day', n: 0 }, 'during-the-day')
      : null;
  }
  if (
    !step &&
    !c.words.agoBefore &&
    i > 0 &&
    (c.is(i - 1, 'by', 'during') ||
      (at > i && c.is(i - 1, 'in') && closes(c, part.item.last) && !(i > 1 && (c.is(i - 2, 'hour') || c.count(i - 2) !== null)))) &&
    !c.is(part.item.last, 'of')
  )
    return { ...done(c, start, i, part.item.last, { is: 'context', unit: 'day', n: 0 }, 'part-of-the-day'), part };
  if (step) {
    const days = step.step === -1 ? -1 : step.step;
    if (step.step === -1 && part.name !== 'night' && part.name !== 'evening') return null;
    return { ...done(c, start, i, part.item.last, { is: 'shift', unit: 'day', n: days }, 'part-step'), part };
  }
  const after = c.atom(part.item.last, 'step');
  if (after && !after.loose && c.words.agoBefore)
    return done(c, start, i, after.item.last, { is: 'shift', unit: 'day', n: after.step }, 'part-step');
  return null;
}

/** Whether a phrase ends here: no noun follows. */
function closes(c: Cursor, i: number): boolean {
  return i >= c.tokens.count || c.tokens.kind[i] !== 1 || c.words.afterYear.has(c.tokens.words[i]!.fold);
}
