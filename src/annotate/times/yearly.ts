import { type Period, weekdayOf } from '../../text/index.ts';

/** What decides between occurrences: the tense of the sentence, and what the caller prefers without one. */
interface Choice {
  readonly future: boolean;
  readonly prefer: 'past' | 'future';
}

/**
 * The occurrence of a yearly date that is meant: by its step, by the weekday beside it, or by tense and nearness.
 * `at`: the date in a year; `year` and `a`: those of the anchor; `current`: a month, and that of the anchor.
 */
export function nearest(
  at: (y: number) => Period | null,
  year: number,
  a: number,
  choice: Choice,
  step?: -1 | 0 | 1,
  weekday?: number,
  current = false,
): Period | null {
  const all = [year - 1, year, year + 1].map(at);
  const [before, now, after] = all as [Period | null, Period | null, Period | null];
  if (weekday !== undefined) {
    const hits = all.filter((p): p is Period => p !== null && weekdayOf(p.from) === weekday);
    if (hits.length > 0) return hits.reduce((x, y) => (Math.abs(x.from - a) <= Math.abs(y.from - a) ? x : y));
  }
  if (step === 0) return now;
  // A month with "last" or "next" is never the month of the report itself.
  if (step === -1) return now && now.to < a && !current ? now : before;
  if (step === 1) return now && (now.from > a || (now.from === a && now.to === a)) ? now : after;
  const past = now && now.from <= a ? now : before;
  const next = now && now.to >= a ? now : after;
  if (past && next && past.from === next.from) return past;
  if (choice.prefer === 'future') return next;
  if (choice.future) return next;
  if (!past || !next) return past ?? next;
  // Without a cue: what has happened, unless the coming one is much nearer.
  return (next.from - a) * 6 < a - past.to ? next : past;
}

/** The same of a day that not every year has: the last or the next one within four years. */
export function sparse(at: (y: number) => Period | null, year: number, a: number, choice: Choice, step?: -1 | 0 | 1): Period | null {
  const years = [0, 1, 2, 3, 4];
  const back = years.map((n) => at(year - n)).find((p) => p !== null && (step === -1 ? p.to < a : p.from <= a)) ?? null;
  const on = years.map((n) => at(year + n)).find((p) => p !== null && (step === 1 ? p.from > a : p.to >= a)) ?? null;
  if (step === -1) return back;
  if (step === 1) return on;
  return choice.prefer === 'future' || choice.future ? (on ?? back) : (back ?? on);
}
