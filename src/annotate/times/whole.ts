import { type ClockParsed, clock, sideHour } from './clock.ts';
import type { Cursor } from './cursor.ts';
import { done } from './dates.ts';
import { expression } from './expression.ts';
import type { Clock, Meaning, Parsed } from './meaning.ts';
import { length, singleUnit } from './units.ts';

/**
 * The reading of a caller who asks for everything: a day with its clock time in one span, clock times and their ranges alone, durations, lone days of the month.
 * News reading leaves these out.
 */
export function whole(c: Cursor, i: number, p: Parsed | null, time: ClockParsed | null): Parsed | null {
  const strong = time && (!time.loose || clockCue(c, i, time.last) || clockRange(c, time) !== null) ? time : null;
  // A clock time, its range, and a day after it.
  const reach = strong ? (clockRange(c, strong)?.last ?? strong.last) : 0;
  if (strong && (p === null || reach > p.last || ((p.loose || p.meaning.is === 'duration') && reach === p.last))) {
    const range = clockRange(c, strong);
    let last = range?.last ?? strong.last;
    const value: { from: number; to?: number; seconds?: number; zone?: number; half?: boolean } = range ?? told(strong);
    let at = c.comma(last);
    at = c.skip(at, 'on', 'of', 'in', 'from');
    const day = expression(c, at);
    let meaning: Meaning = { is: 'clock' };
    let calendar: Parsed['calendar'] = 'none';
    if (day && isDay(day.meaning)) {
      last = day.last;
      meaning = day.meaning;
      if (day.part && !strong.sided && range === null)
        value.from = (sideHour(Math.floor(strong.from / 60), day.part) * 60 + (strong.from % 60)) % 1440;
      calendar = day.calendar;
    }
    return { ...done(c, strong.start, i, last, meaning, 'clock'), calendar, clock: value };
  }
  // A day and the clock time after it.
  if (p && isDay(p.meaning) && !p.clock) {
    let at = c.comma(p.last);
    at = c.skip(at, 'at', 'on', 'in', 'from');
    at = c.skip(at, 'between');
    const hour = clock(c, at);
    const after =
      hour && p.part && !hour.sided && hour.from < 780
        ? { ...hour, from: sideHour(Math.floor(hour.from / 60), p.part) * 60 + (hour.from % 60), sided: true }
        : hour;
    if (after && (!after.loose || at > p.last || clockRange(c, after) !== null)) {
      const range = clockRange(c, after);
      return {
        ...p,
        last: range?.last ?? after.last,
        clock: range ?? told(after),
      };
    }
  }
  if (p) return p;
  const lone = loneDay(c, i);
  if (c.atom(i, 'now')) {
    const now = c.item(i)!;
    return done(c, now.start, i, now.last, { is: 'moment', seconds: 0 }, 'now');
  }
  const all = i > 0 && c.is(i - 1, 'throughout') ? singleUnit(c, i) : null;
  if (all)
    return {
      ...done(c, c.tokens.start[i - 1]!, i - 1, all.last, { is: 'duration', parts: [{ unit: all.unit, n: 1 }] }, 'duration'),
      start: c.tokens.start[i - 1]!,
    };
  if (!c.words.agoBefore) return lone;
  const l = length(c, i);
  if (l && (lone === null || l.last > lone.last)) {
    const parts = [...l.parts];
    let { last } = l;
    // "a year, a month and 21 days".
    for (let n = 0; n < 4; n++) {
      const at = c.skip(c.comma(last), 'and');
      const item = c.item(at);
      if (at === last && !item?.and) break;
      const half = c.atom(at, 'half');
      if (half && parts.length > 0) {
        const final = parts[parts.length - 1]!;
        parts[parts.length - 1] = { unit: final.unit, n: final.n + half.value };
        last = half.item.last;
        continue;
      }
      const more = length(c, at);
      if (!more) break;
      parts.push(...more.parts);
      last = more.last;
    }
    return done(c, l.start, i, c.skip(last, 'whole'), { is: 'duration', parts }, 'duration');
  }
  return lone;
}

/** What a clock time says, without its tokens. */
function told(t: ClockParsed): Clock {
  return {
    from: t.from,
    ...(t.seconds === undefined ? {} : { seconds: t.seconds }),
    ...(t.zone === undefined ? {} : { zone: t.zone }),
    ...(t.half && !t.sided ? { half: true } : {}),
  };
}

/** Whether a word before a bare number makes it an hour, or its form does: "السابعة" agrees with the hour left out. */
function clockCue(c: Cursor, i: number, last: number): boolean {
  // "nine tomorrow morning": the part of a day that follows at once.
  if (!c.words.agoBefore && c.count(i)?.last === last && expression(c, last)?.part) return true;
  const w = c.tokens.words[i]!.fold;
  if (c.words.agoBefore && w.startsWith('ال') && w.endsWith('ه') && c.atom(i, 'ordinal')) return true;
  return i > 0 && (c.is(i - 1, 'at', 'about') || c.raw(i - 1, '@'));
}

/** Whether a clock time can be put to it. */
function isDay(m: Meaning): boolean {
  return (
    (m.is === 'date' && m.day !== undefined) ||
    m.is === 'weekday' ||
    (m.is === 'shift' && m.unit === 'day') ||
    (m.is === 'offset' && m.unit !== 'hour') ||
    m.is === 'context' ||
    m.is === 'holiday' ||
    m.is === 'nth'
  );
}

/** "9:30 - 11:00", "من الثالثة إلى الرابعة مساء", "3-4pm". */
function clockRange(c: Cursor, a: ClockParsed): (Clock & { to: number; last: number }) | null {
  let at = a.last;
  if (c.raw(at, '-–—')) at++;
  else {
    const between = a.first > 0 && c.is(a.first - 1, 'between');
    const skipped = c.skipJoined(at, 'to', 'until');
    if (skipped > at) at = skipped;
    else if (between) at = c.skip(at, 'and');
    else return null;
  }
  const b = clock(c, at);
  if (!b || (a.loose && b.loose && !b.sided)) return null;
  let from = a.from;
  // "3-4 pm": the side said at the end holds for both.
  if (!a.sided && b.sided && from < 720 && b.from >= 720 && from + 720 <= b.from) from += 720;
  // "8am until 6": the end is of the half in which it comes after the start.
  const to = a.sided && !b.sided && b.from < 720 && b.from <= from ? b.from + 720 : b.from;
  const zone = b.zone ?? a.zone;
  return { from, to, last: b.last, ...(zone === undefined ? {} : { zone }) };
}

/** "the 24th", "on the 24th", "في 15". */
function loneDay(c: Cursor, i: number): Parsed | null {
  const n = c.count(i);
  if (!n || n.value < 1 || n.value > 31 || n.width > 2) return null;
  const article = c.is(i, 'the');
  const cue = i > 0 && c.is(i - 1, 'in', 'on', 'to', 'date');
  if (!(article && n.kind !== 'cardinal') && !(cue && n.kind !== 'cardinal') && n.kind !== 'ordinal') return null;
  if (c.item(n.last)?.atoms.some((a) => a.k === 'unit')) return null;
  return done(c, n.start, i, n.last, { is: 'date', calendar: 'gregorian', day: n.value }, 'lone-day');
}
