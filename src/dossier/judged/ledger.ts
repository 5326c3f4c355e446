import type { Judgement, LedgerEntry, LedgerValue, Reconciliation, Review } from '../../model/index.ts';
import { targets } from '../../model/index.ts';
import { reviewWith, unreviewed } from '../review.ts';

/** Reviews of values (their own, else their claim's), and what the ledger says once rejected values no longer count. Rejected values stay in their entry. */
export function judgeLedger(made: Reconciliation, judgements: readonly Judgement[], met: Set<string>): Reconciliation {
  const ofClaim = new Map<string, Review>(made.claims.flatMap((c) => (c.review === undefined ? [] : [[c.id, c.review] as const])));
  const ofValue = new Map<string, Judgement[]>();
  for (const j of judgements) if (j.about.startsWith('value:')) (ofValue.get(j.about) ?? ofValue.set(j.about, []).get(j.about)!).push(j);
  const ledger = made.ledger.map((entry) => {
    let touched = false;
    const values = entry.values.map((v): LedgerValue => {
      let review = ofClaim.get(v.claim) ?? unreviewed;
      for (const j of ofValue.get(targets.value(v)) ?? []) {
        met.add(j.id);
        // An edit was worked into the figure itself, and came here through its claim.
        if (!(review.judgements ?? []).includes(j.id)) review = reviewWith(review, j);
      }
      if (review.status === 'rejected') touched = true;
      return { ...v, review };
    });
    return touched ? countedAgain({ ...entry, values }) : { ...entry, values };
  });
  return { ...made, ledger };
}

const standsOf = (values: readonly LedgerValue[]): readonly LedgerValue[] => values.filter((v) => v.review?.status !== 'rejected');

function countedAgain(entry: LedgerEntry): LedgerEntry {
  const stand = standsOf(entry.values);
  const bounds = stand.flatMap((v) => [v.low, v.high]).filter((n): n is number => n !== null);
  return {
    ...entry,
    min: bounds.length > 0 ? Math.min(...bounds) : null,
    max: bounds.length > 0 ? Math.max(...bounds) : null,
    verdict: verdictOf(entry.verdict, stand),
  };
}

/** The verdict over the values that stand: never graver than the one over all. */
function verdictOf(all: LedgerEntry['verdict'], stand: readonly LedgerValue[]): LedgerEntry['verdict'] {
  if (stand.length <= 1) return 'single';
  const low = (v: LedgerValue): number => v.low ?? -Infinity;
  const high = (v: LedgerValue): number => v.high ?? Infinity;
  if (stand.every((v) => low(v) === low(stand[0]!) && high(v) === high(stand[0]!))) return 'agree';
  const overlap = Math.max(...stand.map(low)) <= Math.min(...stand.map(high));
  if (overlap) return 'compatible';
  return all;
}
