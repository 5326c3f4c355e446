import type { Database } from 'better-sqlite3';
import type { Dossier, Evidence, Hop, Reason, Review } from '../../model/index.ts';

/** Tables of a dossier's lists that keep whole records in `data`, by the dossier's field. */
const lists = {
  actors: 'actors',
  places: 'places',
  claims: 'claims',
  links: 'links',
  ledger: 'ledger',
  contested: 'contested',
  positions: 'positions',
  origins: 'origins',
  copyGroups: 'copy_groups',
  agreements: 'agreements',
  channels: 'channels',
  tracks: 'tracks',
  statuses: 'statuses',
  timeline: 'timeline',
} as const;

const side = [
  'actor_names',
  'claim_evidence',
  'hops',
  'ledger_values',
  'contested_sides',
  'side_evidence',
  'position_entries',
  'origin_relays',
  'origin_denials',
  'copies',
  'channel_accounts',
  'sightings',
  'status_steps',
];

/** Name of the part that keeps the order of a dossier's fields. */
const ORDER = '(order)';

type Cell = string | number | null;

/** Writes a dossier into its tables, in place of the one there. To be called inside a transaction. */
export function writeDossier(db: Database, dossier: Dossier): void {
  for (const table of [...Object.values(lists), ...side, 'dossier_parts']) db.exec(`DELETE FROM ${table}`);
  const writers = new Map<string, (row: readonly Cell[]) => void>();
  const put = (table: string, ...row: readonly Cell[]): void => {
    let write = writers.get(table);
    if (write === undefined) {
      const statement = db.prepare(`INSERT INTO ${table} VALUES (${row.map(() => '?').join(',')})`);
      write = (cells) => void statement.run(...cells);
      writers.set(table, write);
    }
    write(row);
  };
  const j = JSON.stringify;
  const review = (x: { readonly review?: Review }): string => x.review?.status ?? 'unreviewed';
  const at = (e: Evidence): readonly [string, number, number, string | null] => [e.doc, e.start, e.end, e.quote ?? null];
  // What has no table of its own is kept whole, and the order of the fields with it.
  for (const [name, value] of Object.entries(dossier)) if (!(name in lists)) put('dossier_parts', name, j(value));
  put('dossier_parts', ORDER, j(Object.keys(dossier)));
  dossier.actors.forEach((a, i) => {
    put('actors', i, a.key, a.name, a.kind, a.ref, a.docs.length, j(a), review(a));
    for (const [n, name] of a.names.entries()) put('actor_names', a.key, n, name);
  });
  for (const [i, p] of dossier.places.entries())
    put('places', i, p.key, p.name, p.country, p.kind, p.lat, p.lon, p.precisionKm, p.docs.length, p.mentions.length, j(p), review(p));
  dossier.claims.forEach((c, i) => {
    put('claims', i, c.id, c.doc, c.kind, c.text, c.origin.name, c.origin.kind, c.polarity, c.strength, c.said, j(c), review(c));
    for (const [n, e] of c.evidence.entries()) put('claim_evidence', c.id, n, ...at(e));
    for (const [n, h] of c.chain.entries())
      put(
        'hops',
        c.id,
        n,
        h.from.name,
        h.from.kind,
        h.to.name,
        h.to.kind,
        h.verb,
        h.at?.doc ?? null,
        h.at?.start ?? null,
        h.at?.end ?? null,
      );
  });
  for (const [i, l] of dossier.links.entries())
    put('links', i, l.kind, l.from, l.to, l.score, words(l.reasons, 'en'), words(l.reasons, 'ar'), j(l), review(l));
  dossier.ledger.forEach((l, i) => {
    put('ledger', i, l.id, l.thing.en, l.thing.ar, l.headClass, l.role, l.unit, l.scope, l.min, l.max, l.verdict, j(l), review(l));
    for (const [n, v] of l.values.entries())
      put(
        'ledger_values',
        l.id,
        n,
        v.claim,
        v.doc,
        v.low,
        v.high,
        v.approx ? 1 : 0,
        v.asWritten,
        v.evidence.start,
        v.evidence.end,
        v.origin.name,
        chain(v.chain),
        v.reported,
        v.asOf,
        v.relation,
      );
  });
  dossier.contested.forEach((c, i) => {
    put('contested', i, c.id, c.kind, c.about, c.aboutIn.en, c.aboutIn.ar, c.nature, c.weight, j(c), review(c));
    for (const [n, s] of c.sides.entries()) {
      put('contested_sides', c.id, n, s.says, s.sources.map((x) => x.name).join('; '), s.origins.min, s.origins.max);
      for (const [k, e] of s.evidence.entries()) put('side_evidence', c.id, n, k, ...at(e));
    }
  });
  dossier.positions.forEach((p, i) => {
    put('positions', i, p.actor, p.actorName, p.issue, p.issueName, p.verdict, j(p), review(p));
    for (const [n, e] of p.entries.entries()) put('position_entries', i, n, e.stance, e.by, e.source.name, ...at(e.evidence), e.reported);
  });
  dossier.origins.forEach((o, i) => {
    put('origins', i, o.id, o.claim, o.origin, o.independent.min, o.independent.max, j(o), review(o));
    for (const [n, r] of o.relayed_by.entries()) put('origin_relays', o.id, n, r);
    for (const [n, d] of o.deniedBy.entries()) put('origin_denials', o.id, n, d.source.name, d.claim, ...at(d.evidence));
  });
  dossier.copies.forEach((group, i) => {
    for (const doc of new Set(group)) put('copies', i, doc);
  });
  dossier.channels.forEach((c, i) => {
    const through = c.through.map((x) => x.name).join('; ');
    put(
      'channels',
      i,
      c.id,
      c.kind,
      c.from?.name ?? null,
      c.to?.name ?? null,
      c.directed ? 1 : 0,
      through,
      c.what,
      c.status,
      j(c),
      review(c),
    );
    for (const [n, a] of c.accounts.entries())
      put('channel_accounts', c.id, n, a.stand, a.source.name, a.claim, ...at(a.evidence), a.reported, a.when);
  });
  dossier.tracks.forEach((t, i) => {
    put('tracks', i, t.id, t.name.en, t.name.ar, j(t), review(t));
    for (const [n, s] of t.sightings.entries())
      put(
        'sightings',
        t.id,
        n,
        s.placeName,
        s.lat,
        s.lon,
        s.way,
        s.status,
        s.when,
        s.how,
        s.earliest,
        s.latest,
        s.count?.low ?? null,
        s.count?.high ?? null,
        s.source.name,
        s.claim,
        ...at(s.evidence),
        s.reported,
      );
  });
  dossier.statuses.forEach((h, i) => {
    put('statuses', i, h.id, h.says, h.standing, h.origins.min, h.origins.max, j(h), review(h));
    for (const [n, s] of h.steps.entries())
      put('status_steps', h.id, n, s.status, s.at, s.by.name, s.claim, ...at(s.evidence), words(s.reasons, 'en'), words(s.reasons, 'ar'));
  });
  for (const [i, g] of dossier.copyGroups.entries()) put('copy_groups', i, j(g), review(g));
  for (const [i, a] of dossier.agreements.entries())
    put('agreements', i, a.id, a.parties.join('; '), a.terms.join('; '), a.status, j(a), review(a));
  for (const [i, t] of dossier.timeline.entries())
    put(
      'timeline',
      i,
      t.when,
      t.how,
      t.what,
      t.claim,
      t.evidence.doc,
      t.evidence.start,
      t.evidence.end,
      t.reported,
      t.source.name,
      j(t),
      review(t),
    );
}

/** The dossier in the tables, its fields in the order they were written in; null when none was written. */
export function readDossier(db: Database): Dossier | null {
  const parts = new Map(db.prepare('SELECT name, data FROM dossier_parts').raw().all() as [string, string][]);
  const order = parts.get(ORDER);
  if (order === undefined) return null;
  const fields = (JSON.parse(order) as string[]).map((field) => {
    const table = (lists as Readonly<Record<string, string | undefined>>)[field];
    if (table === undefined) return [field, JSON.parse(parts.get(field)!)];
    const rows = db.prepare(`SELECT data FROM ${table} ORDER BY pos`).pluck().all() as string[];
    return [field, rows.map((d) => JSON.parse(d))];
  });
  return Object.fromEntries(fields) as Dossier;
}

function words(reasons: readonly Reason[], language: 'en' | 'ar'): string {
  return reasons.map((r) => r[language]).join('; ');
}

/** A chain as one line, nearest to the reader first. */
function chain(hops: readonly Hop[]): string {
  return hops.map((h) => h.from.name).join(' > ');
}
