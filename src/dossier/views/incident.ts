import type { Dossier, FigureRole } from '../../model/index.ts';
import { incidentPlace } from './incident-place.ts';
import { type Toll, tollsOf } from './incident-tolls.ts';

/** An incident as casualty recorders list it. Counts are of civilians, lowest to highest over the accounts (policy `airwars`). */
export interface IncidentSummary {
  readonly killed: readonly [number, number] | null;
  readonly injured: readonly [number, number] | null;
  readonly place: { readonly name: string; readonly lat: number | null; readonly lon: number | null } | null;
  /** Names of those said to have fought or struck, the most named first. */
  readonly belligerents: readonly string[];
  /** The accounts that give each end of a range: claims whose values, summed, make it. */
  readonly basis: { readonly killed: RangeBasis | null; readonly injured: RangeBasis | null };
}

/** What the two ends of a range rest on: for each, the claims of every account that gives it. */
export interface RangeBasis {
  readonly policy: 'airwars';
  readonly low: readonly string[];
  readonly high: readonly string[];
}

/** Share of the reports behind the toll most of them give from which another toll counts: a lone one is most often of another incident. */
const BACKED = 0.5;
/** A toll this many times the middle one is of something else: a war's, a week's. */
const OUTLIER = 3;
/** Parties listed. */
const PARTIES = 5;

/** Summary of the one incident that a dossier's reports are about. */
export function incidentSummary(dossier: Dossier): IncidentSummary {
  const at = incidentPlace(dossier);
  const killed = range(dossier, 'killed', at?.place ?? null);
  const injured = range(dossier, 'wounded', at?.place ?? null);
  return {
    killed: killed?.ends ?? null,
    injured: injured?.ends ?? null,
    place: at === null ? null : { name: at.place.names[0] ?? at.place.name, lat: at.lat, lon: at.lon },
    belligerents: belligerentsOf(dossier),
    basis: { killed: killed?.basis ?? null, injured: injured?.basis ?? null },
  };
}

interface Range {
  readonly ends: readonly [number, number];
  readonly basis: RangeBasis;
}

/** Lowest and highest of the tolls that the reports give for the incident. */
function range(dossier: Dossier, role: FigureRole, at: Parameters<typeof tollsOf>[2]): Range | null {
  const told = role === 'wounded' ? woundedTolls(dossier, at) : [...tollsOf(dossier, role, at).values()];
  // An unnumbered plural counts where no account has a number.
  const numbered = told.map((tolls) => tolls.filter((t) => !t.unnumbered));
  const all =
    [
      numbered.flatMap((tolls) => newsOf(tolls) ?? []),
      told.flatMap((tolls) => newsOf(tolls) ?? []),
      numbered.flatMap((list) => list.find((t) => !t.background) ?? []),
    ].find((list) => list.length > 0) ?? [];
  if (all.length === 0) return null;
  // Where most reports count, one that only names a victim tells of a part.
  const stated = all.filter((t) => t.stated);
  const counts = stated.length >= 2 && stated.length * 2 > all.length ? stated : all;
  const middle = counts.map((t) => t.low).sort((a, b) => a - b)[(counts.length - 1) >> 1]!;
  const tolls = counts.filter((t) => t.low <= Math.max(middle * OUTLIER, middle + 2));
  const backing = new Map<number, number>();
  for (const t of tolls) backing.set(t.low, (backing.get(t.low) ?? 0) + 1);
  const most = Math.max(...backing.values());
  const kept = tolls.filter((t) => backing.get(t.low)! >= most * BACKED);
  const low = Math.min(...kept.map((t) => t.low));
  const high = Math.max(...kept.map((t) => t.high));
  const claims = (end: number, of: (t: Toll) => number): readonly string[] => kept.filter((t) => of(t) === end).flatMap((t) => t.claims);
  return { ends: [low, high], basis: { policy: 'airwars', low: claims(low, (t) => t.low), high: claims(high, (t) => t.high) } };
}

/**
 * The tolls of the wounded by report. A report that knows of no dead and counts as many wounded as others count dead and wounded together is of the hour before
 * some of them died: it is left out.
 */
function woundedTolls(dossier: Dossier, at: Parameters<typeof tollsOf>[2]): readonly (readonly Toll[])[] {
  const wounded = tollsOf(dossier, 'wounded', at);
  const killed = tollsOf(dossier, 'killed', at);
  const numbered = (tolls: readonly Toll[] | undefined): Toll | null => newsOf((tolls ?? []).filter((t) => !t.unnumbered));
  const together = new Set<number>();
  for (const [doc, tolls] of wounded) {
    const [hurt, dead] = [numbered(tolls), numbered(killed.get(doc))];
    if (hurt && dead) together.add(hurt.low + dead.low);
  }
  const before = (doc: string, tolls: readonly Toll[]): boolean => !killed.has(doc) && together.has(numbered(tolls)?.low ?? -1);
  return [...wounded].filter(([doc, tolls]) => !before(doc, tolls)).map(([, tolls]) => tolls);
}

/** The toll that a report's news of the incident gives: the first put at its place, else the first put nowhere; background is no news. */
function newsOf(tolls: readonly Toll[]): Toll | null {
  const news = tolls.filter((t) => !t.background);
  return news.find((t) => t.where === 'here') ?? news.find((t) => t.where === 'unsaid') ?? null;
}

function belligerentsOf(dossier: Dossier): readonly string[] {
  const able = dossier.actors.filter((a) => a.kind === 'armed-group' || a.kind === 'state' || a.kind === 'organ');
  return able.slice(0, PARTIES).map((a) => a.name);
}
