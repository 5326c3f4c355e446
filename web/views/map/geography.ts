import { type GeoPermissibleObjects, type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';

/** Size of the drawing in its own units; the page scales it. */
export const WIDTH = 960;
/** Height of the drawing. */
export const HEIGHT = 700;

/** Countries whose names are written on the map: ISO 3166-1 numeric to alpha-2. */
const named: Readonly<Record<string, string>> = {
  '760': 'SY',
  '422': 'LB',
  '368': 'IQ',
  '400': 'JO',
  '376': 'IL',
  '275': 'PS',
  '818': 'EG',
  '682': 'SA',
  '887': 'YE',
  '512': 'OM',
  '784': 'AE',
  '634': 'QA',
  '414': 'KW',
  '048': 'BH',
  '364': 'IR',
  '792': 'TR',
  '196': 'CY',
  '434': 'LY',
  '729': 'SD',
  '728': 'SS',
  '012': 'DZ',
  '504': 'MA',
  '788': 'TN',
  '478': 'MR',
  '706': 'SO',
  '262': 'DJ',
  '232': 'ER',
  '231': 'ET',
  '004': 'AF',
  '586': 'PK',
  '051': 'AM',
  '031': 'AZ',
  '268': 'GE',
  '300': 'GR',
  '643': 'RU',
  '804': 'UA',
  '148': 'TD',
  '562': 'NE',
  '466': 'ML',
  '840': 'US',
  '826': 'GB',
  '250': 'FR',
  '276': 'DE',
  '380': 'IT',
  '724': 'ES',
  '156': 'CN',
  '356': 'IN',
};

/** A country of the base map. */
export interface Country {
  readonly key: string;
  /** ISO 3166-1 alpha-2, where its name is written. */
  readonly code: string | null;
  readonly shape: Feature<Geometry>;
}

/** Reads the bundled countries: a file of this server, no network. */
export async function loadCountries(signal: AbortSignal): Promise<readonly Country[]> {
  const topology = (await (await fetch(atlas, { signal })).json()) as Topology<{ countries: GeometryCollection }>;
  const all = feature(topology, topology.objects.countries) as FeatureCollection;
  return all.features.map((shape, i) => ({ key: `${shape.id ?? ''} ${i}`, code: named[String(shape.id)] ?? null, shape }));
}

/** A point with the kilometres it may be off. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** The projection that shows these spots, never closer than some 300 km across; the Levant and Iraq when there are none. */
export function projectionFor(spots: readonly Spot[]): GeoProjection {
  const fine = spots.filter((s) => s.km <= 150);
  const basis = fine.length > 0 ? fine : spots;
  const near = basis.length > 0 ? nearby(basis) : [{ lat: 34, lon: 40, km: 300 }];
  const lats = near.map((s) => s.lat);
  const lons = near.map((s) => s.lon);
  const pad = (min: number, max: number): readonly [number, number] => {
    const more = Math.max(0.8, (max - min) * 0.25, (3 - (max - min)) / 2);
    return [min - more, max + more];
  };
  const [south, north] = pad(Math.min(...lats), Math.max(...lats));
  const [west, east] = pad(Math.min(...lons), Math.max(...lons));
  const corners: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  return geoMercator().fitExtent(
    [
      [20, 20],
      [WIDTH - 20, HEIGHT - 20],
    ],
    corners,
  );
}

/** Spots without the few far ones: a capital across the ocean would make the story a dot. */
function nearby(spots: readonly Spot[]): readonly Spot[] {
  const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[(list.length - 1) >> 1] ?? 0;
  const lat = middle(spots.map((s) => s.lat));
  const lon = middle(spots.map((s) => s.lon));
  const near = spots.filter((s) => Math.abs(s.lat - lat) < 15 && Math.abs(s.lon - lon) < 20);
  return near.length >= spots.length / 2 ? near : spots;
}

/** Units of the drawing that a number of kilometres takes at a point. */
export function kilometres(projection: GeoProjection, spot: Spot, km: number): number {
  const a = projection([spot.lon, spot.lat]);
  const b = projection([spot.lon, Math.min(89, spot.lat + km / 111.2)]);
  return a && b ? Math.abs(a[1] - b[1]) : 0;
}

/** Outline of a country in the drawing, null when it lies outside. */
export function outline(projection: GeoProjection, country: Country): string | null {
  return geoPath(
    projection.clipExtent([
      [-WIDTH, -HEIGHT],
      [2 * WIDTH, 2 * HEIGHT],
    ]),
  )(country.shape);
}

/** Where a country's name stands: the middle of what is seen of it; null when little is. */
export function labelPoint(projection: GeoProjection, country: Country): readonly [number, number] | null {
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]),
  );
  if (path.area(country.shape) < 2500) return null;
  const [x, y] = path.centroid(country.shape);
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}
