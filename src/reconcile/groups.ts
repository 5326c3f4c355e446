import { common } from './clauses.ts';

/** Keys shared by more items than this join nothing. */
const CROWD = 60;

/**
 * Groups items that `same` holds for, directly or through others. Only items that share a key are ever compared, and keys of a crowd are passed over:
 * linear in the number of items. A group of `most` items grows no further: beyond that single links have run together. Groups and members keep the order of the items.
 */
export function clusterBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  same: (a: T, b: T, shared: readonly string[]) => boolean,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly T[])[] {
  const keys = items.map((i) => [...new Set(keysOf(i))].sort());
  const postings = new Map<string, number[]>();
  keys.forEach((list, i) => {
    for (const k of list) (postings.get(k) ?? postings.set(k, []).get(k)!).push(i);
  });
  const parent = items.map((_, i) => i);
  const size = items.map(() => 1);
  const find = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r]!;
    for (let x = i; parent[x] !== r; ) {
      const next = parent[x]!;
      parent[x] = r;
      x = next;
    }
    return r;
  };
  const seen = new Set<number>();
  for (const [, list] of postings) {
    if (list.length > CROWD) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const a = list[x]!;
        const b = list[y]!;
        const pair = a * items.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const ra = find(a);
        const rb = find(b);
        if (ra === rb || size[ra]! + size[rb]! > most || !same(items[a]!, items[b]!, common(keys[a]!, keys[b]!))) continue;
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
        size[Math.min(ra, rb)]! += size[Math.max(ra, rb)]!;
      }
  }
  const groups = new Map<number, T[]>();
  items.forEach((item, i) => {
    const r = find(i);
    (groups.get(r) ?? groups.set(r, []).get(r)!).push(item);
  });
  return [...groups.values()];
}
