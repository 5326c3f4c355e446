import type { Dossier, Evidence } from '../model/index.ts';

type Record<L extends keyof Dossier> = Dossier[L] extends readonly (infer T)[] | undefined ? T : never;

const docOf = (e: Evidence | undefined): string | null => e?.doc ?? null;
const linkEnd = (kind: string, id: string): string | null =>
  kind === 'copy-of' || kind === 'shares-passage' ? id.replace(/^doc:/, '') : id.includes('#') ? id.slice(0, id.lastIndexOf('#')) : null;

const homes: { readonly [L in keyof Dossier]?: (record: never) => string | null } = {
  claims: (c: Record<'claims'>) => c.doc,
  links: (l: Record<'links'>) => linkEnd(l.kind, l.from.replace(/^claim:/, '')),
  ledger: (l: Record<'ledger'>) => l.values[0]?.doc ?? null,
  contested: (c: Record<'contested'>) => docOf(c.sides.find((s) => s.evidence.length > 0)?.evidence[0]),
  positions: (p: Record<'positions'>) => docOf(p.entries[0]?.evidence),
  origins: (o: Record<'origins'>) => docOf(o.evidence[0]),
  copies: (g: Record<'copies'>) => g[0] ?? null,
  copyGroups: (g: Record<'copyGroups'>) => g.docs[0] ?? null,
  agreements: (a: Record<'agreements'>) => docOf(a.evidence[0]),
  channels: (c: Record<'channels'>) => docOf(c.accounts[0]?.evidence),
  tracks: (t: Record<'tracks'>) => docOf(t.sightings[0]?.evidence),
  statuses: (s: Record<'statuses'>) => docOf(s.steps[0]?.evidence),
  timeline: (t: Record<'timeline'>) => docOf(t.evidence),
};

/** The report that a record of one of the dossier's lists first rests on: it stands in that report's block. Null for one that rests on none. */
export function homeOf(list: keyof Dossier, record: unknown): string | null {
  return homes[list]?.(record as never) ?? null;
}
