import type { LedgerEntry, LedgerValue } from '../model/index.ts';

/** Ways of making one figure out of competing ones. Named, chosen by the reader, computed on demand and never stored. */
export type Policy = 'airwars' | 'ucdp' | 'acled' | 'latest';

/** What a policy makes of an entry. `best` is null under policies that give a range only. */
export interface Estimate {
  readonly policy: Policy;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** Claims of the values that the figures rest on. */
  readonly from: readonly string[];
  /** Claims of the accounts that give each end of the range, and the best value; empty where there is none. */
  readonly basis: { readonly low: readonly string[]; readonly best: readonly string[]; readonly high: readonly string[] };
}

const lowOf = (v: LedgerValue): number | null => v.low ?? v.high;
const highOf = (v: LedgerValue): number | null => v.high ?? v.low;

/** Whether the bounds are those of a vague word: dozens, hundreds, thousands. */
const isVague = (v: LedgerValue): boolean =>
  v.low !== null && v.high !== null && ['20-99', '200-999', '2000-9999'].includes(`${v.low}-${v.high}`);

/** Values of whole counts: no parts of another value; a plural without a number only where nobody counts. */
function wholes(entry: LedgerEntry): readonly LedgerValue[] {
  // What a person rejected stays in the ledger and is counted no more.
  const standing = entry.values.filter((v) => v.review?.status !== 'rejected');
  const whole = standing.filter((v) => v.relation !== 'part');
  const all = whole.length > 0 ? whole : standing;
  const numbered = all.filter((v) => v.how === 'stated' || v.high !== null);
  return numbered.length > 0 ? numbered : all;
}

/** Claims of the values that give a figure. */
function givers(list: readonly LedgerValue[], of: (v: LedgerValue) => number | null, n: number | null): readonly string[] {
  return n === null ? [] : list.filter((v) => of(v) === n).map((v) => v.claim);
}

const minimum = (list: readonly (number | null)[]): number | null => {
  const known = list.filter((n): n is number => n !== null);
  return known.length > 0 ? Math.min(...known) : null;
};
const maximum = (list: readonly (number | null)[]): number | null => {
  const known = list.filter((n): n is number => n !== null);
  return known.length > 0 ? Math.max(...known) : null;
};

/**
 * Airwars: the range from the lowest to the highest count any source gives for the incident; "at least N" counts as N, vague words by their lower bound.
 * After "Airwars Casualty Recording and Public Data Methodology".
 */
function airwars(entry: LedgerEntry): Estimate {
  const list = wholes(entry);
  const top = (v: LedgerValue): number | null => (isVague(v) ? v.low : highOf(v));
  const low = minimum(list.map(lowOf));
  const high = maximum(list.map(top));
  return {
    policy: 'airwars',
    low,
    best: null,
    high,
    from: list.map((v) => v.claim),
    basis: { low: givers(list, lowOf, low), best: [], high: givers(list, top, high) },
  };
}

/**
 * UCDP: low is the lowest and high the highest reliable estimate; best is the most reliable one: here the value that most independent sources give, the
 * latest of them where several tie, the lower one where dates tie. After the UCDP Georeferenced Event Dataset codebook, "best, high and low estimates".
 */
function ucdp(entry: LedgerEntry): Estimate {
  const list = wholes(entry);
  const votes = new Map<number, { sources: Set<string>; latest: string; claims: string[] }>();
  for (const v of list) {
    const n = lowOf(v);
    if (n === null) continue;
    const e = votes.get(n) ?? { sources: new Set<string>(), latest: '', claims: [] };
    e.sources.add(v.origin.key);
    e.claims.push(v.claim);
    const when = v.asOf ?? v.reported ?? '';
    if (when > e.latest) e.latest = when;
    votes.set(n, e);
  }
  const best = [...votes].sort(
    (a, b) => b[1].sources.size - a[1].sources.size || (a[1].latest < b[1].latest ? 1 : a[1].latest > b[1].latest ? -1 : a[0] - b[0]),
  )[0];
  const low = minimum(list.map(lowOf));
  const high = maximum(list.map(highOf));
  return {
    policy: 'ucdp',
    low,
    best: best?.[0] ?? null,
    high,
    from: best?.[1].claims ?? [],
    basis: { low: givers(list, lowOf, low), best: best?.[1].claims ?? [], high: givers(list, highOf, high) },
  };
}

/**
 * ACLED: the most conservative of the figures reported; vague words by fixed numbers ("dozens" 12, "hundreds" 100, "several" 3).
 * After the ACLED codebook, "Fatalities": "the lowest, most conservative estimate".
 */
function acled(entry: LedgerEntry): Estimate {
  const list = wholes(entry);
  const fixed = (v: LedgerValue): number | null => {
    if (v.low === 20 && v.high === 99) return 12;
    if (v.low === 200 && v.high === 999) return 100;
    return lowOf(v);
  };
  const best = minimum(list.map(fixed));
  const from = givers(list, fixed, best);
  return { policy: 'acled', low: best, best, high: best, from, basis: { low: from, best: from, high: from } };
}

/** The value counted or reported last; among several of one day the range of them. */
function latest(entry: LedgerEntry): Estimate {
  const list = wholes(entry);
  const when = (v: LedgerValue): string => v.asOf ?? v.reported ?? '';
  const last = list.reduce((m, v) => (when(v) > m ? when(v) : m), '');
  const of = list.filter((v) => when(v) === last);
  const low = minimum(of.map(lowOf));
  const high = maximum(of.map(highOf));
  const best = low === high ? low : null;
  return {
    policy: 'latest',
    low,
    best,
    high,
    from: of.map((v) => v.claim),
    basis: { low: givers(of, lowOf, low), best: givers(of, lowOf, best), high: givers(of, highOf, high) },
  };
}

/** All policies, in the order they are shown. */
export const policyNames: readonly Policy[] = ['airwars', 'ucdp', 'acled', 'latest'];

const policies: Readonly<Record<Policy, (entry: LedgerEntry) => Estimate>> = { airwars, ucdp, acled, latest };

/** The estimate of a policy for a ledger entry. */
export function estimate(entry: LedgerEntry, policy: Policy): Estimate {
  return policies[policy](entry);
}

/** The entry as a reader saw it on a day (EDTF day, inclusive): values reported later are left out, those of unknown date kept. Null when nothing is left. */
export function asOf(entry: LedgerEntry, day: string): LedgerEntry | null {
  const values = entry.values.filter((v) => v.reported === null || v.reported.slice(0, 10) <= day);
  if (values.length === 0) return null;
  const bounds = values.flatMap((v) => [v.low, v.high]).filter((n): n is number => n !== null);
  return { ...entry, values, min: bounds.length > 0 ? Math.min(...bounds) : null, max: bounds.length > 0 ? Math.max(...bounds) : null };
}
