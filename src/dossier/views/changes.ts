import type {
  Agreement,
  Channel,
  ContestedPoint,
  Dossier,
  DossierReport,
  Evidence,
  LedgerEntry,
  LedgerValue,
  PositionCell,
  StatusHistory,
  StatusStep,
} from '../../model/index.ts';

/** A thing that is in both dossiers and not the same. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** A counted thing with the values that have come. `before` is null for a thing not counted before. */
export interface LedgerChange {
  readonly before: LedgerEntry | null;
  readonly after: LedgerEntry;
  readonly values: readonly LedgerValue[];
  /** Values that the outlet has withdrawn since. */
  readonly retracted: readonly LedgerValue[];
}

/** A stance of an actor with the entries that have come. */
export interface PositionChange {
  readonly before: PositionCell | null;
  readonly after: PositionCell;
  readonly entries: PositionCell['entries'];
}

/** A piece of news that stands otherwise than before. */
export interface StatusChange {
  readonly before: StatusHistory | null;
  readonly after: StatusHistory;
  readonly steps: readonly StatusStep[];
}

/** What is in one dossier and not in another of the same story: what has changed from `before` to `after`. Lists in the order of the later dossier. */
export interface DossierChanges {
  readonly reports: { readonly added: readonly DossierReport[]; readonly removed: readonly DossierReport[] };
  readonly ledger: readonly LedgerChange[];
  readonly contested: {
    readonly opened: readonly ContestedPoint[];
    readonly closed: readonly ContestedPoint[];
    /** Another nature, another number of sides, or more evidence on one. */
    readonly changed: readonly Changed<ContestedPoint>[];
  };
  readonly positions: readonly PositionChange[];
  readonly statuses: readonly StatusChange[];
  readonly agreements: { readonly added: readonly Agreement[]; readonly changed: readonly Changed<Agreement>[] };
  readonly channels: { readonly added: readonly Channel[]; readonly changed: readonly Changed<Channel>[] };
}

const at = (e: Evidence): string => `${e.doc} ${e.start}-${e.end}`;

/**
 * Pairs the items of two lists that rest on the same characters: the pair that shares most first, each item once. Ids are no help: an earlier report that
 * comes in later gives a thing another first mention, hence another id.
 */
function paired<T>(before: readonly T[], after: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<T, T> {
  const holders = new Map<string, number[]>();
  before.forEach((item, i) => {
    for (const k of new Set(keysOf(item))) (holders.get(k) ?? holders.set(k, []).get(k)!).push(i);
  });
  const found: { readonly i: number; readonly j: number; readonly shared: number }[] = [];
  after.forEach((item, j) => {
    const shared = new Map<number, number>();
    for (const k of new Set(keysOf(item))) for (const i of holders.get(k) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    for (const [i, n] of shared) found.push({ i, j, shared: n });
  });
  found.sort((a, b) => b.shared - a.shared || a.j - b.j || a.i - b.i);
  const taken = new Set<number>();
  const pairs = new Map<T, T>();
  for (const { i, j } of found) {
    if (taken.has(i) || pairs.has(after[j]!)) continue;
    taken.add(i);
    pairs.set(after[j]!, before[i]!);
  }
  return pairs;
}

const fresh = <T>(after: readonly T[], before: readonly T[] | undefined, keyOf: (x: T) => string): readonly T[] => {
  const known = new Set((before ?? []).map(keyOf));
  return after.filter((x) => !known.has(keyOf(x)));
};

/** What changed from one dossier of a story to a later one. Pure. */
export function changesBetween(before: Dossier, after: Dossier): DossierChanges {
  const docs = new Set(before.reports.map((r) => r.doc));
  const still = new Set(after.reports.map((r) => r.doc));

  const entries = paired(before.ledger, after.ledger, (e) => e.values.map((v) => at(v.evidence)));
  const ledger = after.ledger.flatMap((e): readonly LedgerChange[] => {
    const was = entries.get(e) ?? null;
    const values = fresh(e.values, was?.values, (v) => at(v.evidence));
    const withdrawn = new Set((was?.values ?? []).filter((v) => v.retracted === null).map((v) => at(v.evidence)));
    const retracted = e.values.filter((v) => v.retracted !== null && withdrawn.has(at(v.evidence)));
    return values.length > 0 || retracted.length > 0 ? [{ before: was, after: e, values, retracted }] : [];
  });

  const sides = (p: ContestedPoint): readonly string[] => p.sides.flatMap((s) => s.evidence.map((e) => `${p.kind} ${at(e)}`));
  const points = paired(before.contested, after.contested, sides);
  const kept = new Set(points.values());
  const changedPoints = after.contested.flatMap((p) => {
    const was = points.get(p);
    const more =
      was !== undefined &&
      (fresh(sides(p), sides(was), (k) => k).length > 0 || was.nature !== p.nature || was.sides.length !== p.sides.length);
    return was && more ? [{ before: was, after: p }] : [];
  });

  const cells = paired(before.positions, after.positions, (c) => c.entries.map((e) => at(e.evidence)));
  const byName = new Map(before.positions.map((c) => [`${c.actor}\n${c.issue}`, c]));
  const positions = after.positions.flatMap((c): readonly PositionChange[] => {
    const was = cells.get(c) ?? byName.get(`${c.actor}\n${c.issue}`) ?? null;
    const come = fresh(c.entries, was?.entries, (e) => at(e.evidence));
    return come.length > 0 ? [{ before: was, after: c, entries: come }] : [];
  });

  const histories = paired(before.statuses, after.statuses, (h) => h.steps.map((s) => at(s.evidence)));
  const statuses = after.statuses.flatMap((h): readonly StatusChange[] => {
    const was = histories.get(h) ?? null;
    const steps = fresh(h.steps, was?.steps, (s) => `${s.status} ${at(s.evidence)}`);
    return was === null || was.standing !== h.standing || steps.length > 0 ? [{ before: was, after: h, steps }] : [];
  });

  const deals = paired(before.agreements, after.agreements, (a) => a.evidence.map(at));
  const channels = paired(before.channels, after.channels, (c) => c.accounts.map((a) => at(a.evidence)));
  return {
    reports: { added: after.reports.filter((r) => !docs.has(r.doc)), removed: before.reports.filter((r) => !still.has(r.doc)) },
    ledger,
    contested: {
      opened: after.contested.filter((p) => !points.has(p)),
      closed: before.contested.filter((p) => !kept.has(p)),
      changed: changedPoints,
    },
    positions,
    statuses,
    agreements: {
      added: after.agreements.filter((a) => !deals.has(a)),
      changed: after.agreements.flatMap((a) => {
        const was = deals.get(a);
        return was &&
          (was.status !== a.status ||
            was.parties.join('\n') !== a.parties.join('\n') ||
            fresh(a.compliance, was.compliance, (c) => at(c.evidence)).length > 0)
          ? [{ before: was, after: a }]
          : [];
      }),
    },
    channels: {
      added: after.channels.filter((c) => !channels.has(c)),
      changed: after.channels.flatMap((c) => {
        const was = channels.get(c);
        return was && (was.status !== c.status || was.accounts.length !== c.accounts.length) ? [{ before: was, after: c }] : [];
      }),
    },
  };
}
