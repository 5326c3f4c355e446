import type { DayPart } from '../../lang/words/times.ts';
import { KIND } from '../../text/index.ts';
import type { Cursor } from './cursor.ts';
import type { Clock } from './meaning.ts';

/** A time of day read at a token. */
export interface ClockParsed extends Clock {
  readonly first: number;
  /** Token after the last. */
  readonly last: number;
  readonly start: number;
  /** A number that only a word around it could make an hour. */
  readonly loose: boolean;
  /** Token after the hour and its minutes, before the part of the day. */
  readonly core: number;
  /** Whether morning or evening is said, or the hour is beyond noon. */
  readonly sided: boolean;
}

/** The hour in the half of the day that a part names: 3 in the afternoon is 15. */
export function sideHour(hour: number, part: DayPart): number {
  if (part.name === 'night' || part.name === 'midnight') return hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
  if (part.name === 'noon') return hour >= 1 && hour <= 4 ? hour + 12 : hour;
  if (part.from >= 12) return hour < 12 ? hour + 12 : hour;
  return hour === 12 && part.to <= 12 ? 0 : hour;
}

/** "am", "p.m.", "صباحا", "in the morning", "بعد الظهر" at a token. */
function side(c: Cursor, i: number): { part: DayPart; last: number } | null {
  const { words, count } = c.tokens;
  if (i < count && c.tokens.kind[i] === KIND.word) {
    const w = words[i]!.fold;
    if (w === 'am' || w === 'pm' || ((w === 'a' || w === 'p') && !c.words.agoBefore)) {
      let last = i + 1;
      if (w.length === 1) {
        if (c.raw(last, '.')) last++;
        if (last < count && words[last]!.fold === 'm') last++;
        else if (last > i + 1 || !c.touches(i - 1)) return null;
      }
      if (c.raw(last, '.') && c.touches(last - 1) && last - i >= 3) last++;
      const pm = w[0] === 'p';
      return { part: { k: 'daypart', name: pm ? 'afternoon' : 'morning', from: pm ? 12 : 0, to: pm ? 24 : 12, suffix: true }, last };
    }
  }
  let at = c.skip(i, 'in', 'of', 'from', 'at');
  at = c.skip(at, 'the');
  const part = c.atom(at, 'daypart');
  if (!part || part.item.and) return at > i ? ampm(c, at) : null;

  return { part, last: part.item.last };
}

function ampm(c: Cursor, i: number): { part: DayPart; last: number } | null {
  const w = i < c.tokens.count ? c.tokens.words[i]!.fold : '';
  return w === 'am' || w === 'pm' ? side(c, i) : null;
}

/** Minutes after the hour: "و18 دقيقة", "والنصف", "وربع", "إلا ربع". */
function arabicMinutes(c: Cursor, i: number): { minutes: number; last: number } | null {
  let total = 0;
  let last = i;
  for (let n = 0; n < 2; n++) {
    const item = c.item(last);
    if (!item) break;
    let at = last;
    let sign = 0;
    if (item.and) sign = 1;
    else if (c.is(last, 'and')) {
      sign = 1;
      at = c.skip(last, 'and');
    } else if (c.is(last, 'less')) {
      sign = -1;
      at = c.skip(last, 'less');
    }
    if (sign === 0) break;
    const half = c.atom(at, 'half');
    if (half) {
      total += sign * Math.round(60 * half.value);
      last = half.item.last;
      continue;
    }
    const three = c.count(at);
    if (!three || three.value < 1 || three.value > 59) break;
    const unit = c.atom(three.last, 'unit');
    if (unit?.unit === 'minute') {
      total += sign * three.value;
      last = unit.item.last;
    } else if (sign === -1 || three.kind === 'cardinal') {
      total += sign * three.value;
      last = three.last;
    } else break;
  }
  return last > i ? { minutes: total, last } : null;
}

/** A zone after a time: GMT, "بتوقيت غرينتش"; with minutes east of Greenwich where the name says them. */
function zone(c: Cursor, i: number): { readonly last: number; readonly minutes?: number } {
  const open = c.raw(i, '(') ? i + 1 : i;
  const named = c.atom(open, 'zone');
  const after = named ? named.item.last : c.skip(open, 'zone');
  if (after === open) return { last: i };
  const last = open === i ? after : c.raw(after, ')') ? after + 1 : i;
  return { last, ...(named && last > i ? { minutes: named.minutes } : {}) };
}

/** A time of day: "06:00", "3 pm", "half past 3", "الساعة السادسة صباحا", "16h30", "noon". `inner`: the hour that minutes already read belong to. */
export function clock(c: Cursor, i: number, inner = false): ClockParsed | null {
  const { tokens } = c;
  let at = i;
  const head = c.item(i);
  let start = head?.start ?? tokens.start[i] ?? 0;
  let named = c.skip(at, 'hour');
  const unit = c.atom(at, 'unit');
  if (named === at && unit?.unit === 'hour' && unit.definite) named = unit.item.last;
  const hasHour = named > at;
  if (hasHour) at = named;
  // "about" before the hour, a part of the day before it: "مساء 7", "بعد الظهر 7:00".
  let before: DayPart | null = null;
  const lead = c.atom(at, 'daypart');
  if (lead && c.words.agoBefore && !hasHour && lead.name !== 'midnight') {
    before = lead;
    at = lead.item.last;
  }
  let hasZero = false;
  const finish = (hour: number, minute: number, last: number, loose: boolean, seconds?: number): ClockParsed | null => {
    if (hour > 24 || minute > 59 || hour < 0) return null;
    const worded = c.words.agoBefore && c.atom(at, 'number') !== null && c.atom(at, 'ordinal') === null;
    let h = hour;
    let end = last;
    let sided = before !== null || (h > 12 && !loose);
    if (before) h = sideHour(h, before);
    const s = side(c, end);
    if (s && h <= 12) {
      h = sideHour(h, s.part);
      end = s.last;
      sided = true;
    } else if (s && h > 12 && s.part.suffix) end = s.last;
    if (!c.words.agoBefore && c.is(end, 'hour')) {
      end = c.skip(end, 'hour');
      const t = side(c, end);
      if (t) {
        h = sideHour(h, t.part);
        end = t.last;
        sided = true;
      }
      loose = false;
    }
    let minutes = h * 60 + minute;
    if (c.words.agoBefore) {
      const m = arabicMinutes(c, end);
      if (m && minute === 0) {
        minutes += m.minutes;
        end = m.last;
        const t = side(c, end);
        if (t && !sided) {
          minutes = sideHour(h, t.part) * 60 + m.minutes;
          end = t.last;
          sided = true;
        }
        loose = loose && !sided && !hasHour;
      }
    }
    const z = zone(c, end);
    return {
      from: (minutes + 1440) % 1440,
      ...(seconds === undefined ? {} : { seconds }),
      first: i,
      last: z.last,
      ...(z.minutes === undefined ? {} : { zone: z.minutes }),
      ...(c.everything && !sided && !hasZero ? { half: true } : {}),
      core: last,
      start,
      // "أصيب ثلاثة صباح اليوم": after a cardinal the noun of a part of the day belongs to the day that follows.
      loose: loose && !hasHour && (!sided || (worded && s !== null && !s.part.suffix)),
      sided,
    };
  };
  // Noon and midnight by themselves.
  const part = c.atom(at, 'daypart');
  if (part && (part.name === 'midnight' || (part.name === 'noon' && !c.words.agoBefore)))
    return { from: part.name === 'noon' ? 720 : 0, first: i, last: part.item.last, core: part.item.last, start, loose: false, sided: true };
  if (!c.words.agoBefore && !inner) {
    // "half past 3", "a quarter to five", "20 minutes past 3pm".
    const half = c.atom(at, 'half');
    const quarter = /^quarter$/.test(tokens.words[c.atom(at, 'number')?.article ? at + 1 : at]?.fold ?? '')
      ? c.atom(at, 'number')?.article
        ? at + 2
        : at + 1
      : -1;
    const n = c.count(at);
    let minutes = -1;
    let after = at;
    if (half) {
      minutes = 30;
      after = half.item.last;
    } else if (quarter > 0) {
      minutes = 15;
      after = quarter;
    } else if (n && n.value < 60) {
      minutes = n.value;
      after = n.last;
      const u = c.atom(after, 'unit');
      if (u?.unit === 'minute') after = u.item.last;
    }
    if (minutes >= 0) {
      const w = after < tokens.count ? tokens.words[after]!.fold : '';
      const past = w === 'past' || w === 'after';
      const ranged = c.everything && n !== null && i > 0 && c.is(i - 1, 'from', 'between');
      const to = !ranged && (w === 'to' || w === 'before' || w === 'till');
      if (past || to) {
        const rest = clock(c, after + 1, true);
        if (rest && (!rest.loose || half || quarter > 0))
          return { ...rest, from: (rest.from + (past ? minutes : -minutes) + 1440) % 1440, first: i, start, loose: false };
      }
      if (half && minutes === 30) {
        const rest = c.count(after);
        if (rest && rest.value <= 12 && rest.kind === 'cardinal') return finish(rest.value, 30, rest.last, !c.everything);
      }
    }
  }
  const n = c.count(at);
  if (!n || n.value > 24 || (n.kind === 'digits' && n.width > 2)) {
    // "1030", "730" after "at".
    const digits = c.item(at)?.digits;
    if (digits && (digits.length === 3 || digits.length === 4) && n) {
      const hour = Math.floor(n.value / 100);
      return hour < 24 ? finish(hour, n.value % 100, n.last, true) : null;
    }
    return null;
  }
  if (c.everything && n.kind !== 'ordinal' && n.value <= 12) {
    // "twelve oh three", "at 3 15".
    const o = c.raw(n.last, '-') ? n.last + 1 : n.last;
    if (n.kind === 'cardinal' && o < tokens.count && c.words.zero.has(tokens.words[o]!.fold)) {
      const m = c.count(c.raw(o + 1, '-') ? o + 2 : o + 1);
      if (m?.kind === 'cardinal' && m.value < 10) return finish(n.value, m.value, m.last, false);
    }
    const two = n.kind === 'digits' && i > 0 && c.is(i - 1, 'at') ? c.item(n.last)?.digits : null;
    if (two?.length === 2 && Number(two) < 60) return finish(n.value, Number(two), n.last + 1, false);
  }
  if (n.kind === 'digits') {
    hasZero = c.item(at)?.digits?.startsWith('0') === true;
    if (c.raw(n.last, ':٫') && c.touches(n.last - 1) && c.touches(n.last) && c.item(n.last + 1)?.digits?.length === 2) {
      const minute = Number(c.item(n.last + 1)!.digits);
      const sec =
        c.raw(n.last + 2, ':') && c.touches(n.last + 1) && c.touches(n.last + 2) && c.item(n.last + 3)?.digits?.length === 2
          ? Number(c.item(n.last + 3)!.digits)
          : undefined;
      return finish(n.value, minute, n.last + (sec === undefined ? 2 : 4), false, sec);
    }
    const h = tokens.words[n.last];
    if (h && h.fold === 'h' && c.touches(n.last - 1)) {
      hasZero = true;
      const m = c.touches(n.last) ? c.item(n.last + 1)?.digits : null;
      return m?.length === 2 ? finish(n.value, Number(m), n.last + 2, false) : finish(n.value, 0, n.last + 1, false);
    }
  }
  if (n.kind === 'ordinal' && !c.words.agoBefore) return null;
  if (n.kind === 'cardinal' && !c.words.agoBefore && n.value <= 12) {
    // "ten thirty", "ten-thirty".
    const at2 = c.raw(n.last, '-') ? n.last + 1 : n.last;
    const m = c.count(at2);
    if (m && m.kind === 'cardinal' && m.value >= 10 && m.value < 60) return finish(n.value, m.value, m.last, false);
  }
  start = Math.min(start, n.start);
  return finish(n.value, 0, n.last, true);
}
