import type { DayHours, TimeUnit } from '../../lang/words/times.ts';
import { civilDate, dayNumber } from '../../text/index.ts';
import { moved } from './periods.ts';
import type { TimeReading } from './read.ts';

/** The moment a request is made. */
export interface Now {
  /** Seconds of the local clock since 1970. */
  readonly seconds: number;
  /** Minutes east of Greenwich; null when it is not known. */
  readonly zone: number | null;
}

/** A stretch of time to the second, on the clock of the one who asks: `from` ≤ t < `to`. */
export interface Instant {
  readonly from: number;
  readonly to: number;
  /** No end, or no start, is said: the named point is `from`. */
  readonly open?: 'after' | 'before';
  /** `to` is a time of the clock that the text names. */
  readonly named?: boolean;
}

const DAY = 86_400;
const HALF_DAY = 43_200;
const CLOCK: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600 };

/** What a reading means to the second for someone who asks at `now`; null for a length without a place, or an unknown one. */
export function instantOf(r: TimeReading, now: Now, hours: DayHours): Instant | null {
  const base = closed(r, now, hours);
  if (base === null || r.open === undefined) return base;
  if (r.open === 'by') return base.to > now.seconds ? { from: now.seconds, to: base.to } : null;
  return { ...base, open: r.open };
}

function closed(r: TimeReading, now: Now, hours: DayHours): Instant | null {
  const m = r.meaning;
  const today = Math.floor(now.seconds / DAY);
  if (m.is === 'moment') return { from: now.seconds + m.seconds, to: now.seconds + m.seconds + 1 };
  if (m.is === 'duration') return null;
  if (m.is === 'window' && CLOCK[m.unit] !== undefined) {
    // Whole units of the clock, this one left out.
    const step = CLOCK[m.unit]!;
    const first = Math.floor(now.seconds / step) * step;
    return m.n > 0 ? { from: first + step, to: first + step * (m.n + 1) } : { from: first + step * m.n, to: first };
  }
  if (r.clock) {
    const { clock } = r;
    const shift = clock.zone === undefined || now.zone === null ? 0 : (now.zone - clock.zone) * 60;
    const from = clock.from * 60 + (clock.seconds ?? 0) + shift;
    const length = clock.to === undefined ? 60 : (clock.to - clock.from + (clock.to < clock.from ? 1440 : 0)) * 60;
    const at = r.period ? r.period.from * DAY + from : next(today * DAY + from, now.seconds, clock.half === true, clock.to !== undefined);
    return { from: at, to: at + length, ...(clock.to === undefined || r.part !== undefined ? {} : { named: true }) };
  }
  if (!r.period) return null;
  if (m.is === 'offset') {
    // As fine as the unit below: days to the hour, weeks and months to the day, years to the month.
    const day = moved(today, [{ unit: m.unit, n: m.n }]);
    if (m.unit === 'day') {
      const at = day * DAY + Math.floor((now.seconds - today * DAY) / 3600) * 3600;
      return { from: at, to: at + 3600 };
    }
    if (m.unit !== 'year') return { from: day * DAY, to: (day + 1) * DAY };
    const c = civilDate(day);
    const end = c.month === 12 ? dayNumber(c.year + 1, 1, 1) : dayNumber(c.year, c.month + 1, 1);
    return { from: dayNumber(c.year, c.month, 1) * DAY, to: end * DAY };
  }
  if ('unit' in m && m.unit === 'weekend') {
    // By the hour a weekend is from Friday evening to the end of Sunday.
    return { from: r.period.from * DAY - 6 * 3600, to: (r.period.to + 1) * DAY };
  }
  const part = r.part === undefined || r.period.from !== r.period.to ? undefined : hours[r.part];
  if (part) {
    const half = (part[0] + part[1]) / 2;
    const from = r.late === 'late' ? half : part[0];
    const to = r.late === 'early' ? half : part[1];
    return { from: r.period.from * DAY + from * 3600, to: r.period.from * DAY + to * 3600 };
  }
  return { from: r.period.from * DAY, to: (r.period.to + 1) * DAY };
}

/** The next time that the clock shows it; twice a day where neither half is said. A stretch that has begun today is today's. */
function next(at: number, now: number, half: boolean, stretch: boolean): number {
  if (at >= now || stretch) return at;
  return half && at + HALF_DAY >= now ? at + HALF_DAY : at + DAY;
}
