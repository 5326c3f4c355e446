import type { LedgerEntry, LedgerValue } from '../../model/index.ts';
import { type AccuOptions, accuCopy } from './accu-copy.ts';

/** What truth discovery makes of a counted thing: an optional policy, asked for by name, never stored. */
export interface TruthEstimate {
  readonly policy: 'accucopy';
  readonly entry: string;
  /** Bounds of the likeliest value. */
  readonly low: number | null;
  readonly high: number | null;
  readonly best: number | null;
  /** How likely it is under the model, [0, 1]. */
  readonly probability: number;
  readonly basis: { readonly low: readonly string[]; readonly best: readonly string[]; readonly high: readonly string[] };
}

/** What it makes of a ledger, with what it found of the sources on the way. */
export interface LedgerTruth {
  readonly estimates: readonly TruthEstimate[];
  /** Accuracy of each source under the model, by the name of the source. */
  readonly accuracy: readonly { readonly source: string; readonly accuracy: number; readonly values: number }[];
}

const keyOf = (v: LedgerValue): string => `${v.low ?? ''}..${v.high ?? ''}`;

/**
 * Truth discovery on a ledger. A source is who a value goes back to, not who carried it, so that a relay adds nothing; parts of other values and values withdrawn are
 * left out. Entries with one value are told with the probability that the model gives it.
 */
export function ledgerTruth(ledger: readonly LedgerEntry[], options: AccuOptions = {}): LedgerTruth {
  const used = ledger.map((e) => ({
    e,
    values: e.values.filter((v) => v.relation !== 'part' && v.retracted === null && (v.low !== null || v.high !== null)),
  }));
  const names = new Map(used.flatMap(({ values }) => values.map((v) => [v.origin.key, v.origin.name] as const)));
  const claims = used.flatMap(({ e, values }) => values.map((v) => ({ source: v.origin.key, item: e.id, value: keyOf(v) })));
  const { findings, accuracy } = accuCopy(claims, options);
  const byItem = new Map(findings.map((f) => [f.item, f.values[0]]));
  const count = new Map<string, number>();
  for (const c of claims) count.set(c.source, (count.get(c.source) ?? 0) + 1);
  return {
    estimates: used.flatMap(({ e, values }): readonly TruthEstimate[] => {
      const top = byItem.get(e.id);
      const of = top ? values.filter((v) => keyOf(v) === top.value) : [];
      const first = of[0];
      if (!top || !first) return [];
      const low = first.low ?? first.high;
      const high = first.high ?? first.low;
      const from = of.map((v) => v.claim);
      return [
        {
          policy: 'accucopy',
          entry: e.id,
          low,
          high,
          best: low === high ? low : null,
          probability: Math.round(top.probability * 1000) / 1000,
          basis: { low: from, best: from, high: from },
        },
      ];
    }),
    accuracy: [...accuracy].map(([source, a]) => ({
      source: names.get(source) ?? source,
      accuracy: Math.round(a * 1000) / 1000,
      values: count.get(source) ?? 0,
    })),
  };
}
