import type { DossierPlace, Evidence, PlaceMention } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { OpenReport } from './open.ts';

/** The places of a pile: mentions of one gazetteer entry, or of one name the gazetteer does not know. Most mentioned first. */
export function joinPlaces(reports: readonly OpenReport[]): readonly DossierPlace[] {
  const groups = new Map<string, { first: PlaceMention; names: Map<string, number>; mentions: Evidence[] }>();
  const add = (p: PlaceMention, key: string, doc: string): void => {
    const g = groups.get(key) ?? groups.set(key, { first: p, names: new Map(), mentions: [] }).get(key)!;
    // Of a place that nobody knows the mention that tells best where it lies.
    if (p.ref === null && (p.precisionKm ?? Infinity) < (g.first.precisionKm ?? Infinity)) g.first = p;
    g.names.set(p.quote, (g.names.get(p.quote) ?? 0) + 1);
    g.mentions.push({ doc, start: p.start, end: p.end, quote: p.quote });
  };
  for (const r of reports)
    for (const p of r.item.analysis.places) {
      add(p, p.ref ?? `name:${fold(p.name.replace(/["“”«»_#]+/g, ' ').trim())}`, r.doc);
      if (p.away) add({ ...p, ...p.away, ref: null, kind: 'derived' }, `name:${fold(p.away.name)}`, r.doc);
    }
  const gazetteer = reports.find((r) => r.language !== null)?.language?.places.gazetteer();
  return [...groups]
    .map(([key, { first, names, mentions }]) => ({
      key,
      name: first.name,
      names: withArabic(
        [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([n]) => n),
        first.ref === null ? null : gazetteer?.arabicName(first.ref),
      ),
      country: first.country,
      kind: first.kind,
      lat: first.lat,
      lon: first.lon,
      precisionKm: first.precisionKm,
      mentions,
      docs: [...new Set(mentions.map((m) => m.doc))].sort(),
    }))
    .sort((a, b) => b.docs.length - a.docs.length || b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1));
}

/** Names as written, and behind them the gazetteer's Arabic one where no report writes one. */
function withArabic(names: readonly string[], arabic: string | null | undefined): readonly string[] {
  return arabic === null || arabic === undefined || names.some((n) => /\p{Script=Arabic}/u.test(n)) ? names : [...names, arabic];
}
