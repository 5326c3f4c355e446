import type { Dossier, DossierPlace } from '../../model/index.ts';

/** Where the incident was: the place, and the point to draw it at when its own is not known. */
export interface IncidentPlace {
  readonly place: DossierPlace;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** How exactly a kind of place tells where. */
const fine: Readonly<Record<DossierPlace['kind'], number>> = {
  village: 3,
  quarter: 3,
  site: 2.5,
  city: 2.5,
  district: 2.4,
  unknown: 1.5,
  derived: 1,
  province: 0.7,
  water: 0.5,
  region: 0.5,
  country: 0.2,
};
/** From this on a place can be the spot itself. */
const SPOT = 1.5;
/** UTF-16 units from a place to the wider one named behind it to say where it lies: "Sarmin, east of Idlib". */
const BEHIND = 40;
/** What being so named leaves of a place's weight. */
const CONTAINER = 0.25;
/** From this share of its mentions on a place stands for what lies around it. */
const AROUND = 0.3;
/** What a place loses of its weight where it is told alone, when elsewhere it always only says where another lies. */
const WIDE = 0.5;
/** UTF-16 units after which a place named has half the weight of one that opens the report. */
const OPENING = 300;
/** UTF-16 units between a place and the harm done there, and how far into a report harm is its news. */
const NEAR = 150;
const NEWS = 1500;
/** Kilometres from the middle of a dossier's places beyond which a lone place is a namesake. */
const FAR = 400;

/** A place named in a report: UTF-16 offsets. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly place: DossierPlace;
}

/** Mentions of places, by report and in order. */
export function placeMentions(dossier: Dossier): ReadonlyMap<string, readonly Mention[]> {
  const byDoc = new Map<string, Mention[]>();
  for (const place of dossier.places)
    for (const { doc, start, end } of place.mentions) (byDoc.get(doc) ?? byDoc.set(doc, []).get(doc)!).push({ start, end, place });
  for (const list of byDoc.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return byDoc;
}

/** Whether a place is small enough to be where something struck. */
export const isSpot = (place: DossierPlace): boolean => fine[place.kind] >= SPOT;

/**
 * The place that the reports put the incident at: named early, near the harm done, by most of them; the village before the town it lies by.
 */
export function incidentPlace(dossier: Dossier): IncidentPlace | null {
  const harm = new Map<string, number[]>();
  for (const { role, values } of dossier.ledger) {
    if (role !== 'killed' && role !== 'wounded' && role !== 'killed-or-wounded') continue;
    for (const { doc, evidence } of values) if (evidence.start < NEWS) (harm.get(doc) ?? harm.set(doc, []).get(doc)!).push(evidence.start);
  }
  const score = new Map<DossierPlace, number>();
  const mentions = placeMentions(dossier);
  const containing = containerShares(mentions);
  for (const [doc, list] of mentions) {
    const best = new Map<DossierPlace, number>();
    list.forEach((m, n) => {
      const before = list[n - 1];
      let weight = fine[m.place.kind];
      if (isContainer(m, before)) weight *= CONTAINER;
      else weight *= 1 - WIDE * containing.get(m.place)!;
      const near = harm.get(doc)?.some((at) => Math.abs(at - m.start) < NEAR) ? 1 : 0;
      best.set(m.place, Math.max(best.get(m.place) ?? 0, weight * (1 + 1 / (1 + m.start / OPENING) + near)));
    });
    for (const [place, s] of best) score.set(place, (score.get(place) ?? 0) + s);
  }
  const place = [...score].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))[0]?.[0];
  return place ? { place, ...pointOf(place, dossier, mentions) } : null;
}

/** Places that, in these reports, often only say where a smaller one lies, `at` itself left out: towns and provinces around it. */
export function placesAround(mentions: ReadonlyMap<string, readonly Mention[]>, at: DossierPlace | null): ReadonlySet<DossierPlace> {
  return new Set([...containerShares(mentions)].filter(([place, share]) => place !== at && share >= AROUND).map(([place]) => place));
}

/** Whether a place only says where the smaller one named right before it lies. */
function isContainer(m: Mention, before: Mention | undefined): boolean {
  return (
    before !== undefined &&
    before.place !== m.place &&
    isSpot(before.place) &&
    m.start - before.end < BEHIND &&
    wider(m.place, before.place)
  );
}

/** For each place, in what share of its mentions it only says where a smaller one lies: near 1 for a provincial capital in news of its villages. */
function containerShares(mentions: ReadonlyMap<string, readonly Mention[]>): ReadonlyMap<DossierPlace, number> {
  const counts = new Map<DossierPlace, { all: number; as: number }>();
  for (const list of mentions.values())
    list.forEach((m, n) => {
      const c = counts.get(m.place) ?? counts.set(m.place, { all: 0, as: 0 }).get(m.place)!;
      c.all++;
      if (isContainer(m, list[n - 1])) c.as++;
    });
  // "the countryside of X", a region, names X as what lies around.
  for (const [place, c] of counts)
    for (const [region, { all }] of counts)
      if (
        region.kind === 'region' &&
        place.kind === 'city' &&
        place.names.some((n) => region.names.some((r) => r !== n && r.endsWith(` ${n}`)))
      ) {
        c.all += all;
        c.as += all;
      }
  return new Map([...counts].map(([place, { all, as }]) => [place, as / all]));
}

const wider = (a: DossierPlace, b: DossierPlace): boolean =>
  a.kind !== 'village' && a.kind !== 'quarter' && a.kind !== 'site' && (fine[a.kind] < fine[b.kind] || b.kind === 'city');

/** The place's own point; that of the place named beside it most often when it has none, or lies far from all others of the reports. */
function pointOf(
  place: DossierPlace,
  dossier: Dossier,
  mentions: ReadonlyMap<string, readonly Mention[]>,
): { readonly lat: number | null; readonly lon: number | null } {
  // Each counts as often as reports name it, and where most of them lie together: else they are no measure of what is far.
  const known = dossier.places.filter((p) => p !== place && p.lat !== null && p.kind !== 'country').flatMap((p) => p.docs.map(() => p));
  const lat = middle(known.map((p) => p.lat!));
  const lon = middle(known.map((p) => p.lon!));
  const far = (p: DossierPlace): boolean => kilometres(p.lat!, p.lon!, lat, lon) > FAR;
  const together = known.length >= 3 && known.filter(far).length * 2 < known.length;
  const stray = (p: DossierPlace): boolean => together && far(p);
  if (place.lat !== null && !stray(place)) return place;
  const beside = new Map<DossierPlace, number>();
  for (const list of mentions.values())
    list.forEach((m, n) => {
      if (m.place !== place) return;
      for (const other of [list[n + 1], list[n - 1]]) {
        if (!other || other.place.lat === null || other.place.kind === 'country' || stray(other.place)) continue;
        const gap = other.start > m.start ? other.start - m.end : m.start - other.end;
        if (gap < BEHIND * 2) beside.set(other.place, (beside.get(other.place) ?? 0) + fine[other.place.kind]);
      }
    });
  const next = [...beside].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))[0]?.[0];
  return next ?? { lat: null, lon: null };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Distance on a sphere, near enough to tell a namesake: one degree of latitude is 111 km. */
function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  return 111 * Math.hypot(latA - latB, (lonA - lonB) * Math.cos((latA * Math.PI) / 180));
}
