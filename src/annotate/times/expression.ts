import { KIND } from '../../text/index.ts';
import { type Cursor, DIGITS, kindBit, MEMO } from './cursor.ts';
import { date } from './dates.ts';
import { dayPart, dayThenPart, fullDate, steppedPart, weekThenDay } from './days.ts';
import type { Parsed } from './meaning.ts';
import { decade, holiday, nth, part, season, steppedMonth } from './stretches.ts';
import { offset, steppedUnit, window } from './units.ts';

const b = kindBit;
/** Kinds that make an expression by themselves. */
const ALONE = b.month | b.weekday | b.shift | b.overnight | b.context | b.season | b.decade | b.holiday;

/** Every expression that is not a range or a clock time; the longest at a token. */
export function expression(c: Cursor, i: number): Parsed | null {
  const slot = i & (MEMO - 1);
  if (c.parsedAt[slot] === i) return c.parsed[slot]!;
  const parsed = read(c, i);
  c.parsedAt[slot] = i;
  c.parsed[slot] = parsed;
  return parsed;
}

function read(c: Cursor, i: number): Parsed | null {
  const head = c.item(i);
  if (head === null) return null;
  const inner = c.is(i, 'the') ? c.item(head.last) : null;
  const k = head.kinds | (inner?.kinds ?? 0);
  // Nothing that could join it: most numbers and units of a text end here.
  const core = inner ?? head;
  const next = c.item(core.last);
  // Two numbers in a row say nothing.
  const apart = next !== null && core.digits !== null && next.digits !== null && !c.touches(core.first) && !c.everything;
  if ((k & ALONE) === 0 && core.digits?.length !== 4 && (next === null || apart) && !c.raw(core.last, '-–./\\(,،:')) {
    const suffixed = core.digits !== null && c.touches(core.first);
    const ends = core.last >= c.tokens.count || c.tokens.kind[core.last] === KIND.word || core.digits === null || apart;
    if (ends && !suffixed) return (k & (b.daypart | b.smallhours | b.unit)) !== 0 && i > 0 ? (dayPart(c, i) ?? steppedPart(c, i)) : null;
  }
  let best: Parsed | null = null;
  const keep = (p: Parsed | null): void => {
    if (p && (best === null || p.last > best.last || (p.last === best.last && best.loose && !p.loose))) best = p;
  };
  const has = (bits: number): boolean => (k & bits) !== 0;
  const counted = has(DIGITS | b.number | b.ordinal);
  if (counted || has(b.month | b.unit)) keep(date(c, i));
  if (has(DIGITS | b.shift | b.weekday | b.overnight | b.context | b.step | b.unit)) keep(dayThenPart(c, i));
  if (has(b.step | b.unit)) {
    keep(steppedUnit(c, i));
    keep(weekThenDay(c, i));
  }
  if (has(b.step)) keep(steppedMonth(c, i));
  if (counted || has(b.step | b.unit | b.few)) keep(window(c, i));
  if (counted || has(b.mark | b.few | b.unit | b.half)) keep(offset(c, i));
  if (has(b.daypart | b.smallhours)) keep(dayPart(c, i));
  if (has(b.step | b.part | b.daypart | b.unit)) keep(steppedPart(c, i));
  if (has(b.part)) keep(part(c, i));
  if (has(b.season | b.step)) keep(season(c, i));
  if (has(b.decade | DIGITS) || inner?.digits) keep(decade(c, i));
  if (has(b.ordinal | b.unit | b.weekday | DIGITS)) keep(nth(c, i));
  if (has(b.holiday | b.step)) keep(holiday(c, i));
  return best === null ? null : dual(c, best);
}

/** A date followed by the same day in another calendar, or bracketed: "14-09-1432 هـ الموافق 14 أغسطس 2011". The Gregorian one gives the value. */
function dual(c: Cursor, p: Parsed): Parsed {
  if (p.meaning.is !== 'date' || p.meaning.day === undefined) return p;
  let at = c.comma(p.last);
  if (c.raw(at, '-–')) at++;
  const open = c.raw(at, '([');
  if (open) at++;
  const said = c.skip(at, 'corresponding');
  if (said === at && !open && !c.raw(p.last, '-–,،')) return p;
  const d = fullDate(c, c.skip(c.skip(said, 'in', 'on', 'for', 'date'), 'the'));
  if (!d || (open && !c.raw(d.last, ')]'))) return p;
  if (said === at && d.calendar === p.calendar) return p;
  const last = open ? d.last + 1 : d.last;
  const gregorian = d.meaning.is === 'date' && d.meaning.calendar === 'gregorian' ? d.meaning : p.meaning;
  return { ...p, last, meaning: gregorian, rule: 'dual-date' };
}
