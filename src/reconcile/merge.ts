import type { DossierActor, DossierPlace, Evidence, Reconciliation } from '../model/index.ts';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPlace = (a: Evidence, b: Evidence): number => order(a.doc, b.doc) || a.start - b.start;

/**
 * Joins the reconciliations of blocks, given in order of their first reports. Actors and places of one key are one; claims stand in order of their reports, contested points
 * by weight, everything else story by story. One block is handed on as it is.
 */
export function mergeBlocks(blocks: readonly Reconciliation[]): Reconciliation {
  if (blocks.length === 1) return blocks[0]!;
  const all = <T>(of: (b: Reconciliation) => readonly T[]): readonly T[] => blocks.flatMap((b) => of(b) as T[]);
  return {
    actors: mergeActors(all((b) => b.actors)),
    places: mergePlaces(all((b) => b.places)),
    claims: [...all((b) => b.claims)].sort((a, b) => order(a.doc, b.doc)),
    links: [...all((b) => b.links)],
    ledger: all((b) => b.ledger),
    contested: [...all((b) => b.contested)].sort((a, b) => b.weight - a.weight),
    positions: all((b) => b.positions),
    origins: all((b) => b.origins),
    copies: all((b) => b.copies),
    copyGroups: all((b) => b.copyGroups),
    agreements: all((b) => b.agreements),
    channels: all((b) => b.channels),
    tracks: all((b) => b.tracks),
    statuses: all((b) => b.statuses),
    timeline: all((b) => b.timeline),
  };
}

const byReach = (
  a: { readonly docs: readonly string[]; readonly mentions: readonly Evidence[]; readonly key: string },
  b: { readonly docs: readonly string[]; readonly mentions: readonly Evidence[]; readonly key: string },
): number => b.docs.length - a.docs.length || b.mentions.length - a.mentions.length || order(a.key, b.key);

function groupsOf<T extends { readonly key: string }>(list: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const x of list) {
    const g = groups.get(x.key);
    if (g) g.push(x);
    else groups.set(x.key, [x]);
  }
  return [...groups.values()];
}

/** Actors of blocks, in the order of the blocks, those of one key made one; by reach. */
export function mergeActors(list: readonly DossierActor[]): readonly DossierActor[] {
  return groupsOf(list)
    .map((group): DossierActor => {
      if (group.length === 1) return group[0]!;
      // The block that speaks of it most names it.
      const first = [...group].sort(byReach)[0]!;
      return {
        ...first,
        names: [...new Set([...first.names, ...group.flatMap((a) => a.names)])],
        mentions: group.flatMap((a) => a.mentions).sort(byPlace),
        docs: group.flatMap((a) => a.docs).sort(order),
        reasons: [...new Map(group.flatMap((a) => a.reasons).map((r) => [r.code + r.en, r])).values()],
      };
    })
    .sort(byReach);
}

/** Places of blocks, in the order of the blocks, those of one key made one; by reach. */
export function mergePlaces(list: readonly DossierPlace[]): readonly DossierPlace[] {
  return groupsOf(list)
    .map((group): DossierPlace => {
      if (group.length === 1) return group[0]!;
      const mentions = group.flatMap((p) => p.mentions).sort(byPlace);
      const count = new Map<string, number>();
      for (const m of mentions) if (m.quote !== undefined) count.set(m.quote, (count.get(m.quote) ?? 0) + 1);
      return {
        ...group[0]!,
        names: [...count].sort((a, b) => b[1] - a[1] || order(a[0], b[0])).map(([n]) => n),
        mentions,
        docs: group.flatMap((p) => p.docs).sort(order),
      };
    })
    .sort(byReach);
}
