import { total } from '../annotate/times/amounts.ts';
import { instantOf, type Now } from '../annotate/times/instant.ts';
import { readTimes, type TimePolicy, type TimeReading } from '../annotate/times/read.ts';
import { languageOf } from '../lang/index.ts';
import type { Language } from '../lang/language.ts';
import type { TimeUnit } from '../lang/words/times.ts';
import { civilDate, dayNumber, isoDate } from '../text/index.ts';
import { caseLines, type Runner, type RunnerRow } from './runner.ts';

/** One row of `times.*.jsonl`. */
interface Case {
  readonly id: string;
  readonly suite: string;
  readonly text: string;
  /** ISO date and time the text was written at; null when the suite gives none. */
  readonly ref: string | null;
  readonly expect: readonly {
    readonly kind: string;
    readonly start: number | null;
    readonly end: number | null;
    readonly value: string | null;
  }[];
  readonly trusted: boolean;
}

/** One row of `duckling.*.jsonl`. */
interface DucklingCase {
  readonly suite: string;
  readonly text: string;
  readonly ref: string;
  readonly expected: {
    readonly kind: string;
    /** Which side an open stretch lies on. */
    readonly dir?: string;
    readonly value?: readonly number[] | number;
    readonly from?: readonly number[];
    readonly to?: readonly number[];
    readonly grain?: string;
  };
}

/** An assistant's policy: the date to come, and everything that could be a time. */
const assistant: TimePolicy = { prefer: 'future', everything: true };
/** The same with the past preferred: suites whose expectation names both accept either. */
const reporter: TimePolicy = { prefer: 'past', everything: true };

/** ISO 8601 duration of units counted. */
export function isoDuration(parts: readonly { readonly unit: TimeUnit; readonly n: number }[]): string {
  const letter: Partial<Record<TimeUnit, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M', second: 'S' };
  let days = '';
  let clock = '';
  for (const { unit, n } of parts) {
    const count = unit === 'decade' ? 10 * n : unit === 'century' ? 100 * n : unit === 'quarter' ? 3 * n : n;
    const l = unit === 'decade' || unit === 'century' ? 'Y' : unit === 'quarter' ? 'M' : letter[unit];
    if (unit === 'hour' || unit === 'minute' || unit === 'second') clock += count + (l ?? '');
    else days += count + (l ?? '');
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}

function timeText(minutes: number, seconds = 0): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:${two(seconds)}`;
}

/** Seconds since 1970 of an ISO date and time, its zone left aside. */
function localSeconds(iso: string): number {
  const m = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}):([0-9]{2}))?/.exec(iso);
  if (!m) throw new Error(`no ISO date: ${iso}`);
  return (
    dayNumber(Number(m[1]), Number(m[2]), Number(m[3])) * 86_400 + Number(m[4] ?? 0) * 3600 + Number(m[5] ?? 0) * 60 + Number(m[6] ?? 0)
  );
}

/** ISO date and time of seconds since 1970. */
function isoSeconds(s: number): string {
  const day = Math.floor(s / 86_400);
  const rest = s - day * 86_400;
  return isoDate(day) + timeText(Math.floor(rest / 60), rest % 60);
}

/** All ways to write what a reading says in the notation of the suites. */
function written(r: TimeReading, ref: string | null): readonly string[] {
  const m = r.meaning;
  if (m.is === 'duration') return [isoDuration(m.parts)];
  if (m.is === 'moment') return ref === null ? [] : [isoSeconds(localSeconds(ref) + m.seconds)];
  const out: string[] = [];
  if (r.clock) {
    const at = timeText(r.clock.from, r.clock.seconds);
    const to = r.clock.to === undefined ? null : timeText(r.clock.to);
    const day = r.period ? isoDate(r.period.from) : m.is === 'clock' && ref ? ref.slice(0, 10) : null;
    if (day !== null) out.push(to ? `${day}${at}/${day}${to}` : day + at);
    // A suite that writes no day compares the clock alone.
    if (m.is === 'clock' || to) out.push(to ? `${at}/${to}` : at);
    return out;
  }
  // The night is said by name; the suites write its hours.
  if (r.part === 'night' && r.period) out.push(`${isoDate(r.period.from)}T18:00:00/${isoDate(r.period.from + 1)}T00:00:00`);
  // A season without a year.
  if (m.is === 'season' && m.year === undefined && m.yearStep === undefined && m.step === undefined) out.push(`XXXX-${m.season}`);
  if (r.value !== null) out.push(r.value, r.value.replaceAll('~', ''));
  if (r.period) {
    const { from, to, grain } = r.period;
    const [a, b] = [isoDate(from), isoDate(to)];
    if (grain === 'decade') out.push(`${a.slice(0, 4)}/${b.slice(0, 4)}`);
    if (a.endsWith('-01') && isoDate(to + 1).endsWith('-01')) out.push(`${a.slice(0, 7)}/${b.slice(0, 7)}`);
    // What is to come starts tomorrow.
    if (m.is === 'window' && m.n > 0) out.push(`${isoDate(from + 1)}/${b}`);
    // A number of months or years ago, to the day.
    if (m.is === 'offset' && (m.unit === 'month' || m.unit === 'year') && ref !== null && Number.isInteger(m.n)) {
      const at = civilDate(from);
      const day = Number(ref.slice(8, 10));
      out.push(isoDate(dayNumber(at.year, m.unit === 'year' ? Number(ref.slice(5, 7)) : at.month, day)));
    }
    out.push(`${isoDate(from)}/${isoDate(to)}`);
    if (r.period.approx && r.period.grain === 'day') out.push(isoDate(from));
  }
  return out;
}

function overlaps(r: TimeReading, start: number, end: number): boolean {
  const common = Math.min(r.end, end) - Math.max(r.start, start);
  return common > 0 && common >= 0.3 * (Math.max(r.end, end) - Math.min(r.start, start));
}

/** Whether a case holds: every expected span read with an accepted value, and nothing else where nothing is expected. */
export function holds(c: Case, language: string): boolean {
  const lang = languageOf(language);
  if (!lang) throw new Error(`no language ${language}`);
  const anchor = c.ref === null ? null : c.ref.slice(0, 10);
  const read = [assistant, reporter].map((p) => readTimes(c.text, lang, anchor, p));
  if (c.expect.length === 0) return readTimes(c.text, lang, anchor).length === 0;
  return read.some((readings) =>
    c.expect.every((e) => {
      const near = readings.filter((r) => e.start === null || e.end === null || overlaps(r, e.start, e.end));
      if (e.value === null) return near.length > 0;
      const accepted = e.value.startsWith('[') ? e.value.slice(1, -1).split(',') : [e.value];
      return near.some((r) => written(r, c.ref).some((w) => accepted.includes(w)));
    }),
  );
}

/** What English of the kingdom reads otherwise: the day before the month, Mother's Day in Lent. */
const BRITISH = { numericOrder: 'day-first', localFeasts: new Map([['mothers-day', 'mothering-sunday']]) } as const;
let british: Language | undefined;

/** End (exclusive) of a stretch of a grain that starts at a moment, in seconds; null for a grain shorter than a day. */
function grainEnd(start: number, grain: string): number | null {
  const day = Math.floor(start / 86_400);
  const c = civilDate(day);
  const months = grain === 'month' ? 1 : grain === 'quarter' ? 3 : grain === 'year' ? 12 : 0;
  if (grain === 'day') return start + 86_400;
  if (grain === 'week') return start + 7 * 86_400;
  if (months === 0) return null;
  const m = c.month - 1 + months;
  return dayNumber(c.year + Math.floor(m / 12), (m % 12) + 1, c.day) * 86_400;
}

/**
 * Whether an English case of Duckling holds. A reading of half the text or more must name what the suite expects: of a point its start and, from the day up, its end too
 * (for hours and minutes the suite's grain is a habit of notation); of a stretch both ends. A stretch of the clock ends at the time named, which the suite writes with the
 * last hour or minute counted in. A length must have the same sum: in months where both are made of months and years, else in seconds.
 */
export function holdsDuckling(c: DucklingCase): boolean {
  const lang = languageOf('en');
  if (!lang) throw new Error('no language en');
  const e = c.expected;
  const grain = (e.grain ?? '').toLowerCase();
  const words = c.suite.endsWith('/GB') ? (british ??= { ...lang, times: { ...lang.times, ...BRITISH } }) : lang;
  const readings = readTimes(c.text, words, c.ref.slice(0, 10), assistant);
  const at = (v: readonly number[]): number => dayNumber(v[0]!, v[1]!, v[2]!) * 86_400 + v[3]! * 3600 + v[4]! * 60 + v[5]!;
  const now: Now = { seconds: localSeconds(c.ref), zone: zoneMinutes(c.ref) };
  const whole = readings.filter((r) => r.end - r.start >= 0.5 * c.text.length);
  if (e.kind === 'duration') {
    return whole.some((r) => {
      if (r.meaning.is !== 'duration') return false;
      const read = total(r.meaning.parts);
      const want = { unit: grain as TimeUnit, n: e.value as number };
      return read !== null && (read.unit === want.unit ? read.n === want.n : sameLength(read, want));
    });
  }
  const spans = whole.map((r) => instantOf(r, now, words.times.dayHours)).filter((x) => x !== null);
  if (e.kind === 'openinterval' && Array.isArray(e.value)) {
    const want = at(e.value);
    return spans.some((x) => x.open === e.dir?.toLowerCase() && x.from === want);
  }
  if (e.kind === 'datetime' && Array.isArray(e.value)) {
    const want = at(e.value);
    const end = grainEnd(want, grain);
    return spans.some((x) => !x.open && x.from === want && (end === null ? x.to - x.from <= 3600 && !x.named : x.to === end));
  }
  if (e.kind === 'interval' && e.from && e.to) {
    const [from, to] = [at(e.from), at(e.to)];
    const step = grain === 'hour' ? 3600 : 60;
    return spans.some((x) => !x.open && x.from === from && (x.to === to || (x.named === true && x.to + step === to)));
  }
  return false;
}

/** Whether two lengths are the same: counted in months where both can be, else in seconds. */
function sameLength(a: { readonly unit: TimeUnit; readonly n: number }, b: { readonly unit: TimeUnit; readonly n: number }): boolean {
  const in_ = (x: typeof a, unit: TimeUnit): number | null => {
    const t = total([x, { unit, n: 0 }]);
    return t?.unit === unit ? t.n : null;
  };
  for (const unit of ['month', 'second'] as const) {
    const n = in_(a, unit);
    if (n !== null && n === in_(b, unit)) return true;
  }
  return false;
}

/** Minutes east of Greenwich at the end of an ISO time; null when it says none. */
function zoneMinutes(iso: string): number | null {
  const m = /([+-])([0-9]{2}):([0-9]{2})$/.exec(iso);
  return m ? (m[1] === '-' ? -1 : 1) * (Number(m[2]) * 60 + Number(m[3])) : null;
}

/** A run over cases of which each passes or fails, suite by suite. */
class Tally {
  private readonly rows = new Map<string, { passed: number; total: number }>();
  readonly misses: object[] = [];

  count(suite: string, ok: boolean, miss: object): void {
    const row = this.rows.get(suite) ?? { passed: 0, total: 0 };
    row.total++;
    if (ok) row.passed++;
    else this.misses.push(miss);
    this.rows.set(suite, row);
  }

  table(): readonly RunnerRow[] {
    return [...this.rows].map(([suite, r]) => ({ suite, ...r }));
  }
}

/** Times of the public Arabic suites (`times.*.jsonl`), trusted rows; the others are counted apart. */
export const timesRunner: Runner = {
  async run(folder) {
    const tally = new Tally();
    const doubtful = new Tally();
    for (const line of caseLines(folder, 'conformance', 'times.')) {
      const c = JSON.parse(line) as Case;
      (c.trusted ? tally : doubtful).count(c.suite, holds(c, 'ar'), { suite: c.suite, text: c.text, ref: c.ref, expect: c.expect });
    }
    const apart = doubtful.table().map((r) => ({ ...r, suite: `(doubtful) ${r.suite}`, note: 'rows doubtful at their source' }));
    return { rows: [...tally.table(), ...apart], misses: tally.misses };
  },
};

/** Times and durations of Duckling's English suite (`duckling.*.jsonl`). */
export const englishTimesRunner: Runner = {
  async run(folder) {
    const tally = new Tally();
    for (const line of caseLines(folder, 'english', 'duckling.')) {
      const c = JSON.parse(line) as DucklingCase;
      if (!c.suite.startsWith('Time/') && !c.suite.startsWith('Duration/')) continue;
      if (c.expected.kind === 'raw') continue;
      tally.count(`duckling_en/${c.suite}`, holdsDuckling(c), { suite: c.suite, text: c.text, expected: c.expected });
    }
    return { rows: tally.table(), misses: tally.misses };
  },
};
