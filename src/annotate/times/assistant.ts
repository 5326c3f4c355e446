import { isCivilDate } from '../../text/index.ts';
import { type Amount, amount, seconds } from './amounts.ts';
import { clock } from './clock.ts';
import type { Cursor } from './cursor.ts';
import { done } from './dates.ts';
import { day, fullDate } from './days.ts';
import { expression } from './expression.ts';
import type { Meaning, Parsed } from './meaning.ts';
import { holiday, steppedMonth, stretch } from './stretches.ts';
import { steppedUnit } from './units.ts';

/** What a caller who asks for everything may also say, and a report does not: the longest reading of these forms at a token. */
export function assistant(c: Cursor, i: number): Parsed | null {
  let best: Parsed | null = null;
  for (const rule of c.words.agoBefore ? agoBeforeForms : agoAfterForms) {
    const p = rule(c, i);
    if (p && (best === null || p.last > best.last)) best = p;
  }
  return best;
}

/** Forms where a preposition counts back (`agoBefore`), and where a particle does. */
const agoBeforeForms = [partAlone, weekOf, weekDays, own];
const agoAfterForms = [
  weekOf,
  sum,
  dayInPart,
  lateDay,
  roughly,
  soon,
  spaced,
  offsets,
  after,
  counted,
  afterNext,
  quarterOfYear,
  partOfMonth,
  moved,
  nearest,
  partAlone,
  lasting,
  bounded,
];

const TODAY: Meaning = { is: 'shift', unit: 'day', n: 0 };

/** "the week of October 5": the week a day lies in. */
function weekOf(c: Cursor, i: number): Parsed | null {
  const u = c.atom(c.skip(i, 'the'), 'unit');
  if (u?.unit !== 'week' || u.n !== 1 || u.plural || u.definite) return null;
  const k = c.skip(c.skip(u.item.last, 'of'), 'the');
  const of = k > u.item.last || c.words.agoBefore ? fullDate(c, k) : null;
  return of && done(c, c.item(i)!.start, i, of.last, { is: 'week', of: of.meaning }, 'week-of');
}

/** "الأسبوع المقبل بين الأربعاء والجمعة": weekdays of a week named before them. */
function weekDays(c: Cursor, i: number): Parsed | null {
  const week = steppedUnit(c, i);
  if (week?.meaning.is !== 'shift' || week.meaning.unit !== 'week') return null;
  const at = c.skip(week.last, 'between', 'from');
  const a = c.atom(at, 'weekday');
  if (at === week.last || !a) return null;
  const b = c.atom(c.skip(a.item.last, 'to', 'until', 'and'), 'weekday');
  if (!b || (b.item.first === a.item.last) !== b.item.and) return null;
  const of = (w: number): Meaning => ({ is: 'weekday', weekday: w, weekStep: (week.meaning as { n: number }).n });
  return done(c, week.start, i, b.item.last, { is: 'range', from: of(a.day), to: of(b.day) }, 'week-days');
}

/** "my week", "the rest of my week". */
function own(c: Cursor, i: number): Parsed | null {
  const p = c.atom(i, 'part');
  const k = p?.part === 'rest' ? p.item.last : i;
  const unit = k < c.tokens.count ? c.words.ownUnits.get(c.tokens.words[k]!.fold) : undefined;
  if (!unit) return null;
  const of: Meaning = { is: 'shift', unit, n: 0 };
  return done(c, c.tokens.start[i]!, i, k + 1, k > i ? { is: 'part', part: 'rest', of } : of, 'own-unit');
}

/** A length of time by itself. */
function sum(c: Cursor, i: number): Parsed | null {
  const a = amount(c, i);
  return a && done(c, a.start, i, a.last, { is: 'duration', parts: a.parts }, 'duration');
}

/** "February the 15th in the morning". */
function dayInPart(c: Cursor, i: number): Parsed | null {
  const d = day(c, i);
  if (!d || d.part) return null;
  const k = c.skip(d.last, 'in');
  const part = k > d.last ? c.atom(c.skip(k, 'the'), 'daypart') : null;
  return part && !part.item.and ? { ...d, last: part.item.last, loose: false, part } : null;
}

/** "late last night". */
function lateDay(c: Cursor, i: number): Parsed | null {
  const p = c.atom(i, 'part');
  const late = p?.part === 'late' || p?.part === 'early' ? p.part : null;
  const d = late ? expression(c, p!.item.last) : null;
  return d?.part ? { ...d, first: i, start: p!.item.start, late: late! } : null;
}

/** "approximately 1030", "3pm approximately". */
function roughly(c: Cursor, i: number): Parsed | null {
  const about = c.skip(i, 'about');
  const t = clock(c, about);
  if (!t) return null;
  const last = c.skip(t.last, 'about');
  if (about === i ? last === t.last || (t.loose && !t.sided) : false) return null;
  // A bare number after "about" counts things; four digits do not look like it.
  if (about > i && t.loose && !t.sided && c.item(about)?.digits?.length !== 4) return null;
  return {
    ...done(c, c.item(i)!.start, i, last, { is: 'clock' }, 'clock'),
    clock: { from: t.from, ...(t.zone === undefined ? {} : { zone: t.zone }), ...(t.half ? { half: true } : {}) },
  };
}

/** "as soon as possible". */
function soon(c: Cursor, i: number): Parsed | null {
  const now = c.atom(i, 'now');
  return now?.soon ? { ...done(c, now.item.start, i, now.item.last, { is: 'moment', seconds: 0 }, 'soon'), open: 'after' } : null;
}

/** "31 10 1974": a date with nothing between its numbers. */
function spaced(c: Cursor, i: number): Parsed | null {
  const [a, b, y] = [c.item(i)?.digits, c.item(i + 1)?.digits, c.item(i + 2)?.digits];
  if (!a || !b || y?.length !== 4 || a.length > 2 || b.length > 2) return null;
  const dayFirst = c.words.numericOrder === 'day-first';
  const [first, second] = [Number(a), Number(b)];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (!isCivilDate(Number(y), month, day)) return null;
  return done(c, c.tokens.start[i]!, i, i + 3, { is: 'date', calendar: 'gregorian', year: Number(y), month, day }, 'numeric');
}

/** An amount, counted back or on from now: "in 3 years and 2 months", "an hour and a half ago". */
function offsets(c: Cursor, i: number): Parsed | null {
  const ahead = c.skip(i, 'in');
  const a = amount(c, ahead);
  if (!a) return null;
  const hence = c.skip(a.last, 'hence');
  const ago = c.skip(a.last, 'ago');
  const sign = hence > a.last ? 1 : ago > a.last ? -1 : ahead > i ? 1 : 0;
  if (sign === 0) return null;
  const last = Math.max(a.last, hence, ago);
  return done(c, c.item(i)!.start, i, last, placed(a, sign), 'offset');
}

function placed(a: Amount, sign: 1 | -1): Meaning {
  const s = seconds(a.parts);
  if (s !== null) return { is: 'moment', seconds: sign * s };
  const [one, more] = a.parts;
  if (one && !more) return { is: 'offset', unit: one.unit, n: sign * one.n };
  return { is: 'after', base: TODAY, parts: a.parts.map((p) => ({ unit: p.unit, n: sign * p.n })) };
}

/** A length or a count of weekdays from a day or an hour: "three days after Easter", "third tuesday after christmas 2014", "15 minutes from 1pm". */
function after(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const nth = c.count(at);
  const w = nth && nth.value > 0 ? c.atom(nth.last, 'weekday') : null;
  const a = w ? null : amount(c, i);
  const last = w ? w.item.last : a?.last;
  if (last === undefined) return null;
  const on = c.skip(last, 'after', 'from');
  const back = c.skip(last, 'before');
  const k = Math.max(on, back);
  if (k === last) return null;
  const sign = back > last ? -1 : 1;
  const s = a ? seconds(a.parts) : null;
  const start = c.item(i)?.start ?? 0;
  if (s !== null) {
    const t = clock(c, k);
    if (!t || (t.loose && !t.sided)) return null;
    return { ...done(c, start, i, t.last, { is: 'clock' }, 'clock'), clock: { from: (((t.from + (sign * s) / 60) % 1440) + 1440) % 1440 } };
  }
  const of = day(c, c.skip(k, 'the')) ?? holiday(c, k);
  if (!of) return null;
  const meaning: Meaning = w
    ? { is: 'after', base: of.meaning, weekday: w.day, n: sign * nth!.value }
    : { is: 'after', base: of.meaning, parts: a!.parts.map((p) => ({ unit: p.unit, n: sign * p.n })) };
  return done(c, start, i, of.last, meaning, 'after');
}

/** "two Sundays from now", "2 Thursdays ago". */
function counted(c: Cursor, i: number): Parsed | null {
  const n = c.count(i);
  const w = n && n.value > 0 ? c.atom(n.last, 'weekday') : null;
  if (!n || !w) return null;
  const hence = c.skip(w.item.last, 'hence');
  const ago = c.skip(w.item.last, 'ago');
  const last = Math.max(hence, ago);
  if (last === w.item.last) return null;
  return done(c, n.start, i, last, { is: 'after', base: TODAY, weekday: w.day, n: ago > w.item.last ? -n.value : n.value }, 'weekdays');
}

/** "Wednesday after next", "March after next". */
function afterNext(c: Cursor, i: number): Parsed | null {
  const w = c.atom(i, 'weekday');
  const m = c.atom(i, 'month');
  const end = (w ?? m)?.item.last;
  if (end === undefined) return null;
  const k = c.skip(end, 'after');
  const step = k > end ? c.atom(k, 'step') : null;
  if (step?.step !== 1) return null;
  const meaning: Meaning = w
    ? { is: 'after', base: { is: 'weekday', weekday: w.day, step: 1 }, weekday: w.day, n: 1 }
    : { is: 'from', of: { is: 'date', calendar: m!.calendar, month: m!.month }, parts: [{ unit: 'year', n: 1 }] };
  return done(c, c.item(i)!.start, i, step.item.last, meaning, 'after-next');
}

/** "the third quarter": of this year. */
function quarterOfYear(c: Cursor, i: number): Parsed | null {
  const n = c.count(c.skip(i, 'the'));
  const u = n?.kind === 'ordinal' && n.value > 0 && n.value <= 4 ? c.atom(n.last, 'unit') : null;
  if (u?.unit !== 'quarter') return null;
  return done(
    c,
    c.item(i)!.start,
    i,
    u.item.last,
    { is: 'nth', n: n!.value, unit: 'quarter', of: { is: 'shift', unit: 'year', n: 0 } },
    'nth',
  );
}

/** "EOM", "at the beginning of month", "end of around next week". */
function partOfMonth(c: Cursor, i: number): Parsed | null {
  const at = c.skip(i, 'the');
  const start = c.item(i)?.start ?? 0;
  const letters = at < c.tokens.count ? c.words.endOf.get(c.tokens.words[at]!.fold) : undefined;
  if (letters) return done(c, c.tokens.start[i]!, i, at + 1, { is: 'part', part: 'end', of: { is: 'shift', unit: letters, n: 0 } }, 'part');
  const p = c.atom(at, 'part');
  if (!p?.of || !c.is(p.item.last, 'of')) return null;
  const k = c.skip(c.skip(p.item.last, 'of'), 'about');
  const of = stretch(c, k);
  if (of) return done(c, start, i, of.last, { is: 'part', part: p.part, of: of.meaning }, 'part');
  const u = c.atom(k, 'unit');
  if (!u || u.plural || (u.unit !== 'week' && u.unit !== 'month' && u.unit !== 'year')) return null;
  return done(c, start, i, u.item.last, { is: 'part', part: p.part, of: { is: 'shift', unit: u.unit, n: 0 } }, 'part');
}

/** A feast or a month seen from another day: "thanksgiving in 9 months", "tax day two years ago", "March in 1 year". */
function moved(c: Cursor, i: number): Parsed | null {
  const m = c.atom(i, 'month');
  const of = holiday(c, i);
  const last = of?.last ?? m?.item.last;
  if (last === undefined) return null;
  const in_ = c.skip(last, 'in');
  const a = amount(c, in_);
  if (!a) return null;
  const ago = c.skip(a.last, 'ago');
  const hence = c.skip(a.last, 'hence');
  if (in_ === last && ago === a.last && hence === a.last) return null;
  const meaning: Meaning = of ? of.meaning : { is: 'date', calendar: m!.calendar, month: m!.month };
  const sign = ago > a.last ? -1 : 1;
  return done(
    c,
    c.item(i)!.start,
    i,
    Math.max(a.last, ago, hence),
    { is: 'from', of: meaning, parts: a.parts.map((p) => ({ unit: p.unit, n: sign * p.n })) },
    'moved',
  );
}

/** "the closest Monday to Oct 5th", "the second closest xmas to today". */
function nearest(c: Cursor, i: number): Parsed | null {
  let at = c.skip(i, 'the');
  const nth = c.count(at);
  if (nth) at = nth.last;
  const near = c.skip(at, 'closest');
  if (near === at) return null;
  const h = c.atom(near, 'holiday');
  const w = c.atom(near, 'weekday');
  const end = (h ?? w)?.item.last;
  if (end === undefined) return null;
  const k = c.skip(end, 'to');
  const to = k > end ? (expression(c, c.skip(k, 'the')) ?? expression(c, k)) : null;
  if (!to) return null;
  const of: Meaning = h ? { is: 'holiday', holiday: h.holiday } : { is: 'weekday', weekday: w!.day };
  return done(c, c.item(i)?.start ?? 0, i, to.last, { is: 'closest', of, to: to.meaning, n: nth?.value ?? 1 }, 'closest');
}

/** A part of the day with no day: "in the afternoon", "early in the evening", "أواخر الصباح". */
function partAlone(c: Cursor, i: number): Parsed | null {
  let at = c.skip(i, 'in', 'during');
  at = c.skip(at, 'the');
  const small = c.atom(at, 'smallhours');
  const adjective = c.atom(at, 'part');
  const late = small ? (small.late ? 'late' : 'early') : adjective?.part === 'late' || adjective?.part === 'early' ? adjective.part : null;
  if (late) at = c.skip(c.skip((small ?? adjective)!.item.last, 'of', 'in', 'from'), 'the');
  const part = c.atom(at, 'daypart');
  if (!part || part.item.and || part.name === 'noon' || part.name === 'midnight') return null;
  if (part.item.last === part.item.first + 1 && c.tokens.words[part.item.first]!.fold.length === 1) return null;
  const hours = c.words.dayHours[part.name];
  if (!hours) return null;
  const half = (hours[0] + hours[1]) / 2;
  const p = done(c, c.item(i)!.start, i, part.item.last, { is: 'clock' }, 'part-of-day');
  return { ...p, part, clock: { from: 60 * (late === 'late' ? half : hours[0]), to: 60 * (late === 'early' ? half : hours[1]) } };
}

/** A stretch told by its start and length: "for 10 days from 18th Dec", "4pm for 30 mins". */
function lasting(c: Cursor, i: number): Parsed | null {
  const lead = c.skip(i, 'for');
  const first = lead > i ? amount(c, lead) : null;
  let at = first ? first.last : i;
  if (first) {
    const from = c.skip(at, 'from');
    if (from === at) return null;
    at = from;
  } else at = c.skip(at, 'from');
  const t = clock(c, at);
  const d = day(c, at);
  const end = d && (!t || d.last > t.last) ? d.last : t?.last;
  if (end === undefined) return null;
  let a = first;
  let last = end;
  if (!a) {
    const k = c.skip(end, 'for');
    if (k === end) return null;
    a = amount(c, k);
    if (!a) return null;
    last = a.last;
  }
  const start = c.item(i)?.start ?? c.tokens.start[i]!;
  const s = seconds(a.parts);
  if (t && s !== null && (!t.loose || t.sided))
    return { ...done(c, start, i, last, { is: 'clock' }, 'lasting'), clock: { from: t.from, to: (t.from + s / 60) % 1440 } };
  if (!d || s !== null) return null;
  return done(c, start, i, last, { is: 'range', from: d.meaning, to: { is: 'after', base: d.meaning, parts: a.parts } }, 'lasting');
}

/** Bounded on one side: "after 2 pm", "before 11 am", "anytime after 2014", "by the end of the month". */
function bounded(c: Cursor, i: number): Parsed | null {
  const on = c.skip(i, 'after', 'since');
  const back = c.skip(i, 'before', 'until');
  const by = c.skip(i, 'by');
  const k = Math.max(on, back, by);
  if (k === i) return null;
  const open = on > i ? 'after' : back > i ? 'before' : 'by';
  const start = c.item(i)!.start;
  const t = clock(c, k);
  const e = partOfMonth(c, k) ?? expression(c, k) ?? steppedUnit(c, k) ?? steppedMonth(c, k);
  if (t && (t.sided || !t.loose) && (!e || t.last >= e.last))
    return {
      ...done(c, start, i, t.last, { is: 'clock' }, 'bounded'),
      clock: { from: t.from, ...(t.zone === undefined ? {} : { zone: t.zone }) },
      open,
    };
  if (e) return { ...e, first: i, start, open, rule: 'bounded', loose: false };
  const a = amount(c, k);
  return a && open === 'after' ? { ...done(c, start, i, a.last, placed(a, 1), 'bounded'), open } : null;
}
