import type { Dossier } from '../../model/index.ts';
import { unreviewed } from '../review.ts';

/** Places and sightings as GeoJSON (RFC 7946): longitude first, WGS 84. Features without a known point have a null geometry; how sure a point is stands in `precisionKm`, what a person decided about it in `review`. */
export function renderGeojson(dossier: Dossier): string {
  const point = (p: { readonly lat: number | null; readonly lon: number | null }): object | null =>
    p.lat === null || p.lon === null ? null : { type: 'Point', coordinates: [p.lon, p.lat] };
  const places = dossier.places.map((p) => ({
    type: 'Feature',
    id: `place:${p.key}`,
    geometry: point(p),
    properties: {
      feature: 'place',
      name: p.name,
      names: p.names,
      kind: p.kind,
      country: p.country,
      precisionKm: p.precisionKm,
      reports: p.docs,
      mentions: p.mentions.length,
      review: (p.review ?? unreviewed).status,
    },
  }));
  const sightings = dossier.tracks.flatMap((t) =>
    t.sightings.map((s, i) => ({
      type: 'Feature',
      id: `${t.id}:${i}`,
      geometry: point(s),
      properties: {
        feature: 'sighting',
        group: t.name,
        place: s.placeName,
        way: s.way,
        status: s.status,
        earliest: s.earliest,
        latest: s.latest,
        known: s.how,
        count: s.count?.asWritten ?? null,
        source: s.source.name,
        reported: s.reported,
        doc: s.evidence.doc,
        start: s.evidence.start,
        end: s.evidence.end,
        quote: s.evidence.quote ?? null,
        review: (t.review ?? unreviewed).status,
      },
    })),
  );
  return `${JSON.stringify({ type: 'FeatureCollection', features: [...places, ...sightings] }, null, 2)}\n`;
}
