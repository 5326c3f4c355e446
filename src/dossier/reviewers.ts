import type { Judgement } from '../model/index.ts';
import { standing } from './review.ts';

/** How far two reviewers agree on one kind of thing (`claim`, `contested` …), over the items both judged. */
export interface PairAgreement {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly items: number;
  readonly agreed: number;
  /** Cohen's kappa; null when chance agreement is complete (all of one verdict). */
  readonly kappa: number | null;
  /** Krippendorff's alpha for nominal data over the two; null when there is no variation. */
  readonly alpha: number | null;
}

/** Verdict of a reviewer on an item: the last of these decisions. */
const verdicts: ReadonlySet<string> = new Set(['accept', 'reject', 'edit', 'retype', 'merge', 'split']);

/** Agreement of every two reviewers, by kind of thing; kinds and reviewers in order of their names. */
export function reviewersAgree(judgements: readonly Judgement[]): {
  readonly reviewers: readonly string[];
  readonly pairs: readonly PairAgreement[];
} {
  const last = new Map<string, Map<string, string>>();
  for (const j of standing(judgements)) {
    if (!verdicts.has(j.decision)) continue;
    (last.get(j.who) ?? last.set(j.who, new Map()).get(j.who)!).set(j.about, j.decision);
  }
  const reviewers = [...last.keys()].sort();
  const pairs: PairAgreement[] = [];
  for (const [i, a] of reviewers.entries())
    for (const b of reviewers.slice(i + 1)) {
      const kinds = new Map<string, (readonly [string, string])[]>();
      for (const [about, x] of last.get(a)!) {
        const y = last.get(b)!.get(about);
        const kind = about.slice(0, about.indexOf(':'));
        if (y !== undefined) (kinds.get(kind) ?? kinds.set(kind, []).get(kind)!).push([x, y]);
      }
      for (const kind of [...kinds.keys()].sort()) {
        const list = kinds.get(kind)!;
        pairs.push({
          kind,
          a,
          b,
          items: list.length,
          agreed: list.filter(([x, y]) => x === y).length,
          kappa: cohen(list),
          alpha: krippendorff(list),
        });
      }
    }
  return { reviewers, pairs };
}

/** Cohen (1960): (observed - expected) / (1 - expected), expected from each reviewer's own shares. */
export function cohen(pairs: readonly (readonly [string, string])[]): number | null {
  const n = pairs.length;
  if (n === 0) return null;
  const observed = pairs.filter(([x, y]) => x === y).length / n;
  const share = (side: 0 | 1, value: string): number => pairs.filter((p) => p[side] === value).length / n;
  let expected = 0;
  for (const value of new Set(pairs.flat())) expected += share(0, value) * share(1, value);
  return expected >= 1 ? null : (observed - expected) / (1 - expected);
}

/** Krippendorff (2011), nominal, two coders, no value missing: 1 - observed disagreement / expected disagreement, expected from the pooled values. */
export function krippendorff(pairs: readonly (readonly [string, string])[]): number | null {
  const values = pairs.flat();
  const n = values.length;
  if (n < 2) return null;
  let alike = 0;
  for (const value of new Set(values)) {
    const k = values.filter((v) => v === value).length;
    alike += k * (k - 1);
  }
  const expected = 1 - alike / (n * (n - 1));
  return expected === 0 ? null : 1 - pairs.filter(([x, y]) => x !== y).length / pairs.length / expected;
}
