import { CROWD, type Features, leastShared, linked } from '../reconcile/index.ts';
import type { Store } from '../store/store.ts';

/** What a change of the pile makes of its blocks. */
export interface Parted {
  /** Blocks that are not any more, by their first reports. */
  readonly gone: readonly string[];
  /** Blocks that are new or have other or changed reports: keys, sorted. */
  readonly made: readonly (readonly string[])[];
}

const kinds = ['named', 'words'] as const;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Parts a kept pile again after a change: `now` are the features of reports that are new or changed, null for one that is gone. Looks only at blocks that a change can touch,
 * through the store's index of features. Null where every block must be looked at: a small pile, or one whose size passed a step of `leastShared`.
 */
export async function partAgain(store: Store, now: ReadonlyMap<string, Features | null>): Promise<Parted | null> {
  const docs = [...now.keys()];
  const before = await store.features(docs);
  const { reports: size, blocks: total } = await store.sizes();
  const sizeNow = size - before.size + docs.filter((d) => now.get(d) !== null).length;
  if (size <= CROWD || sizeNow <= CROWD || docs.length * 4 > size) return null;
  const least = leastShared(sizeNow);
  if (JSON.stringify(least) !== JSON.stringify(leastShared(size))) return null;

  const dirty = new Set(docs);
  // One more than a crowd, whatever the changed reports add or take away.
  const most = CROWD + 2 + docs.length;
  for (const kind of [...kinds, 'bands'] as const) {
    const asked = new Set<number>();
    for (const d of docs) for (const f of [...(before.get(d)?.[kind] ?? []), ...(now.get(d)?.[kind] ?? [])]) asked.add(f);
    const held = await store.holders(kind, asked, most);
    const holders = new Map<number, string[]>();
    for (const [f, list] of held)
      holders.set(
        f,
        list.filter((d) => !now.has(d)),
      );
    for (const d of docs) for (const f of now.get(d)?.[kind] ?? []) holders.get(f)!.push(d);
    if (kind === 'bands') {
      for (const d of docs) for (const f of now.get(d)?.bands ?? []) for (const h of holders.get(f)!) dirty.add(h);
      continue;
    }
    for (const f of asked) {
      const [then, after] = [held.get(f)!, holders.get(f)!];
      // It links its holders no more, or again.
      if (then.length <= CROWD !== after.length <= CROWD) for (const h of then.length <= CROWD ? then : after) dirty.add(h);
    }
    for (const d of docs) {
      const shared = new Map<string, number>();
      for (const f of now.get(d)?.[kind] ?? []) {
        const list = holders.get(f)!;
        if (list.length <= CROWD) for (const h of list) shared.set(h, (shared.get(h) ?? 0) + 1);
      }
      for (const [h, n] of shared) if (n >= least[kind]) dirty.add(h);
    }
  }

  const old = await store.blocks([...dirty]);
  const members = [...new Set([...old.flat(), ...docs])].filter((d) => now.get(d) !== null).sort(order);
  const known = await store.features(members);
  // Another program may have written meanwhile; what is made of it will not be put.
  if (members.some((d) => !now.has(d) && !known.has(d))) return null;
  const features = members.map((d) => now.get(d) ?? known.get(d)!);
  const frequency = { named: new Map<number, number>(), words: new Map<number, number>() };
  for (const kind of kinds) {
    const asked = new Set<number>();
    for (const f of features) for (const x of f[kind]) asked.add(x);
    const count = frequency[kind];
    for (const [f, n] of await store.holderCounts(kind, asked, most)) count.set(f, n);
    for (const d of docs) {
      for (const f of before.get(d)?.[kind] ?? []) if (count.has(f)) count.set(f, count.get(f)! - 1);
      for (const f of now.get(d)?.[kind] ?? []) count.set(f, count.get(f)! + 1);
    }
  }
  const groups = linked(features, (kind, f) => frequency[kind].get(f) ?? 0, least).map((g) => g.map((i) => members[i]!));
  if (total < 2 || total - old.length + groups.length < 2) return null;
  const stays = new Set(old.map((b) => b.join('\n')));
  const made = groups.filter((g) => g.some((d) => now.has(d)) || !stays.has(g.join('\n')));
  const kept = new Set(groups.filter((g) => !made.includes(g)).map((g) => g[0]!));
  return { gone: old.map((b) => b[0]!).filter((b) => !kept.has(b)), made };
}
