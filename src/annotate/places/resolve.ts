import type { NameSense, PlaceLexicon } from './lexicon.ts';

/** A place of the gazetteer. */
export type Place = ReturnType<PlaceLexicon['gazetteer']['place']>;

/** What the rest of the report and the words nearby say about where a name lies. */
export interface Surroundings {
  /** How often each country is named in the report, by names that mean one country only. */
  readonly countries: ReadonlyMap<string, number>;
  /** Country told right beside the name ("X, Iraq"; "X السورية"); empty when none is. */
  readonly country: string;
  /** Kind told by a head word; null when none is. */
  readonly kind: string | null;
  /** Middle of the report's places; null when it has none. */
  readonly centre: { readonly lat: number; readonly lon: number } | null;
}

const broad = new Set(['province', 'region', 'district']);

/** Senses of a name, best first: the country said beside it, the countries of the report, nearness to its other places, size, kind. */
export function rankSenses(lexicon: PlaceLexicon, senses: readonly NameSense[], s: Surroundings): readonly Place[] {
  const { gazetteer } = lexicon;
  if (senses.length === 1) return [gazetteer.place(senses[0]!.place)];
  const tiers = new Map<number, number>();
  for (const x of senses) tiers.set(x.place, Math.min(x.tier, tiers.get(x.place) ?? 2));
  if (tiers.size < 2) return [...tiers.keys()].map((i) => gazetteer.place(i));
  let all = 0;
  for (const n of s.countries.values()) all += n;
  const score = (p: Place, tier: number): number => {
    let v = p.rank / 10 + (p.capital ? 1.5 : 0) - 0.7 * tier;
    if (p.country !== null) {
      v += (6 * (s.countries.get(p.country) ?? 0)) / Math.max(2, all);
      if (s.country !== '') v += p.country === s.country ? 8 : -8;
    }
    if (s.centre && p.kind !== 'country') v += 3 * Math.exp(-kilometres(p, s.centre) / 600);
    if (s.kind !== null) {
      if (s.kind === p.kind) v += 2;
      else if (broad.has(s.kind) !== broad.has(p.kind) || p.kind === 'country') v -= 1.5;
    }
    return v;
  };
  const ranked: { readonly p: Place; readonly v: number }[] = [];
  for (const [i, tier] of tiers) {
    const p = gazetteer.place(i);
    ranked.push({ p, v: score(p, tier) });
  }
  return ranked.sort((a, b) => b.v - a.v || (a.p.key < b.p.key ? -1 : 1)).map(({ p }) => p);
}

/** Middle of the places that can be no other: names with one sense, countries left out. */
export function centreOf(
  lexicon: PlaceLexicon,
  names: readonly (readonly NameSense[])[],
): { readonly lat: number; readonly lon: number } | null {
  let n = 0;
  let lat = 0;
  let lon = 0;
  for (const senses of names) {
    if (senses.length !== 1) continue;
    const p = lexicon.gazetteer.place(senses[0]!.place);
    if (p.kind === 'country' || p.kind === 'water') continue;
    n++;
    lat += p.lat;
    lon += p.lon;
  }
  return n === 0 ? null : { lat: lat / n, lon: lon / n };
}

/** Kilometres between two points; flat earth is near enough to compare. */
function kilometres(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const k = Math.PI / 180;
  return 6371 * k * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * k));
}
