import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';

/** The drawing that outlines are asked for: scale and place of its Mercator projection, and its size, all in its own units. */
export interface Asked {
  readonly scale: number;
  readonly translate: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

/** A country as it is drawn. */
export interface Outline {
  readonly key: string;
  /** Path of an SVG. */
  readonly d: string;
  /** ISO 3166-1 alpha-2 and where the name stands: the middle of what is seen of it. Null where little is, or the name is not written. */
  readonly label: { readonly code: string; readonly x: number; readonly y: number } | null;
}

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

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  outlines(data).then(
    (all) => postMessage(all),
    (e: unknown) => postMessage({ failed: String(e) }),
  );
});

/** Reads the bundled countries, a file of this server, and draws those that lie near. */
async function outlines({ scale, translate, width, height }: Asked): Promise<readonly Outline[]> {
  const topology = (await (await fetch(atlas)).json()) as Topology<{ countries: GeometryCollection }>;
  const projection = (extent: [[number, number], [number, number]]): GeoProjection =>
    geoMercator().scale(scale).translate([translate[0], translate[1]]).clipExtent(extent);
  const seen = geoPath(
    projection([
      [0, 0],
      [width, height],
    ]),
  );
  // Whoever moves the map finds land there as well.
  const around = geoPath(
    projection([
      [-width, -height],
      [2 * width, 2 * height],
    ]),
  ).digits(2);
  return topology.objects.countries.geometries.flatMap((geometry, i) => {
    const shape = feature(topology, geometry) as Feature<Geometry>;
    const d = around(shape);
    if (d === null) return [];
    const code = named[String(shape.id)];
    const [x, y] = code === undefined || seen.area(shape) < 2500 ? [Number.NaN, Number.NaN] : seen.centroid(shape);
    return [
      { key: `${shape.id ?? ''} ${i}`, d, label: code !== undefined && Number.isFinite(x) && Number.isFinite(y) ? { code, x, y } : null },
    ];
  });
}
