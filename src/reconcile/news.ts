import type { Likeness, Wording } from './clauses.ts';

/** Least likeness of two wordings of one piece of news. */
const SAME = 0.5;
/** A piece of news grows to at most so many wordings: beyond that single links have run together. */
const MOST = 120;

/** A piece of news: wordings that say the same, whoever says it. */
export interface News {
  readonly wordings: readonly Wording[];
}

/** Joins wordings into pieces of news, the likest pairs first, so that a chain of weak links cannot join what is far apart. */
export function piecesOfNews(wordings: readonly Wording[], pairs: readonly Likeness[]): readonly News[] {
  const at = new Map(wordings.map((w, i) => [w.key, i]));
  const parent = wordings.map((_, i) => i);
  const size = wordings.map(() => 1);
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
  const likeness = (p: Likeness): number => Math.max(p.cosine, p.shared.length >= 4 ? p.containment * 0.75 : 0);
  const ranked = pairs
    .filter((p) => likeness(p) >= SAME && p.shared.length >= 3)
    .map((p) => ({ p, i: at.get(p.a.key)!, j: at.get(p.b.key)! }))
    .sort((x, y) => likeness(y.p) - likeness(x.p) || x.i - y.i || x.j - y.j);
  for (const { i, j } of ranked) {
    const a = find(i);
    const b = find(j);
    if (a === b || size[a]! + size[b]! > MOST) continue;
    const [to, from] = a < b ? [a, b] : [b, a];
    parent[from] = to;
    size[to]! += size[from]!;
  }
  const groups = new Map<number, Wording[]>();
  wordings.forEach((w, i) => {
    const r = find(i);
    (groups.get(r) ?? groups.set(r, []).get(r)!).push(w);
  });
  return [...groups.values()].map((list) => ({ wordings: list }));
}
