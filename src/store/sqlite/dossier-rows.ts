import type { Database } from 'better-sqlite3';
import type { Dossier, Evidence, Hop, Reason, Review } from '../../model/index.ts';
import type { DossierBlocks } from '../store.ts';
import { blockReports, writeBlocks } from './block-rows.ts';

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

/** Rows beside those lists: their table, the column that names the record, and the list's table and column it stands in. */
const side = [
  ['actor_names', 'actor', 'actors', 'key'],
  ['claim_evidence', 'claim', 'claims', 'id'],
  ['hops', 'claim', 'claims', 'id'],
  ['ledger_values', 'entry', 'ledger', 'id'],
  ['contested_sides', 'point', 'contested', 'id'],
  ['side_evidence', 'point', 'contested', 'id'],
  ['position_entries', 'cell', 'positions', 'pos'],
  ['origin_relays', 'origin', 'origins', 'id'],
  ['origin_denials', 'origin', 'origins', 'id'],
  ['channel_accounts', 'channel', 'channels', 'id'],
  ['sightings', 'track', 'tracks', 'id'],
  ['status_steps', 'history', 'statuses', 'id'],
] as const;

/** Parts that are read from rows of their own where the dossier stands in blocks. */
const inRows: ReadonlySet<string> = new Set(['reports', 'copies', 'diagnostics']);

/** Names of the parts that keep the order of a dossier's fields, what was told of inputs, and a value beside the dossier. */
const ORDER = '(order)';
const NOTES = '(notes)';
const keptName = (name: string): string => `(${name})`;

type Cell = string | number | null;

/** Removes the rows of blocks, actors and places; everything where nothing is named. */
function clear(db: Database, gone: DossierBlocks['gone']): void {
  if (gone === null) {
    for (const table of [...Object.values(lists), ...side.map(([t]) => t), 'copies']) db.exec(`DELETE FROM ${table}`);
    return;
  }
  // Records that rest on no report are made again each time.
  const blocks = JSON.stringify(['', ...gone.blocks]);
  const keys = { actors: JSON.stringify(gone.actors), places: JSON.stringify(gone.places) };
  const which = (table: string): readonly [string, string] =>
    table === 'actors' || table === 'places'
      ? ['key IN (SELECT value FROM json_each(?))', keys[table]]
      : ['block IN (SELECT value FROM json_each(?))', blocks];
  for (const [table, column, of, id] of side) {
    const [condition, values] = which(of);
    db.prepare(`DELETE FROM ${table} WHERE ${column} IN (SELECT ${id} FROM ${of} WHERE ${condition})`).run(values);
  }
  for (const table of [...Object.values(lists), 'copies']) {
    const [condition, values] = which(table);
    db.prepare(`DELETE FROM ${table} WHERE ${condition}`).run(values);
  }
}

/** Writes a dossier into its tables, in place of the one there, or a part of it in place of that part. To be called inside a transaction. */
export function writeDossier(db: Database, dossier: Dossier, change?: DossierBlocks): void {
  clear(db, change?.gone ?? null);
  db.exec('DELETE FROM dossier_parts');
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
  // Place of a record: its block, and its number there.
  const counters = new Map<string, number>();
  const place = (list: string, record: unknown): readonly [string, number] => {
    const block = change?.blockOf(list, record) ?? '';
    const n = counters.get(`${list} ${block}`) ?? 0;
    counters.set(`${list} ${block}`, n + 1);
    return [block, n];
  };
  // Row number of the next record of a list whose other rows name it by that.
  const next = (table: string, column: string): number =>
    ((db.prepare(`SELECT max(${column}) FROM ${table}`).pluck().get() as number | null) ?? -1) + 1;
  // What has no table of its own is kept whole, and the order of the fields with it.
  for (const [name, value] of Object.entries(dossier))
    if (!(name in lists) && !(change && inRows.has(name))) put('dossier_parts', name, j(value));
  put('dossier_parts', ORDER, j(Object.keys(dossier)));
  if (change) {
    writeBlocks(db, change);
    put('dossier_parts', NOTES, j(change.notes));
    for (const [name, value] of Object.entries(change.kept)) put('dossier_parts', keptName(name), j(value));
  } else for (const t of ['blocks', 'block_reports', 'block_features', 'block_pieces']) db.exec(`DELETE FROM ${t}`);
  for (const a of dossier.actors) {
    put('actors', null, a.key, a.name, a.kind, a.ref, a.docs.length, j(a), review(a), a.mentions.length);
    for (const [n, name] of a.names.entries()) put('actor_names', a.key, n, name);
  }
  for (const p of dossier.places)
    put('places', null, p.key, p.name, p.country, p.kind, p.lat, p.lon, p.precisionKm, p.docs.length, p.mentions.length, j(p), review(p));
  for (const c of dossier.claims) {
    put(
      'claims',
      null,
      c.id,
      c.doc,
      c.kind,
      c.text,
      c.origin.name,
      c.origin.kind,
      c.polarity,
      c.strength,
      c.said,
      j(c),
      review(c),
      ...place('claims', c),
    );
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
  }
  for (const l of dossier.links)
    put(
      'links',
      null,
      l.kind,
      l.from,
      l.to,
      l.score,
      words(l.reasons, 'en'),
      words(l.reasons, 'ar'),
      j(l),
      review(l),
      ...place('links', l),
    );
  for (const l of dossier.ledger) {
    put(
      'ledger',
      null,
      l.id,
      l.thing.en,
      l.thing.ar,
      l.headClass,
      l.role,
      l.unit,
      l.scope,
      l.min,
      l.max,
      l.verdict,
      j(l),
      review(l),
      ...place('ledger', l),
    );
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
  }
  for (const c of dossier.contested) {
    put(
      'contested',
      null,
      c.id,
      c.kind,
      c.about,
      c.aboutIn.en,
      c.aboutIn.ar,
      c.nature,
      c.weight,
      j(c),
      review(c),
      ...place('contested', c),
    );
    for (const [n, s] of c.sides.entries()) {
      put('contested_sides', c.id, n, s.says, s.sources.map((x) => x.name).join('; '), s.origins.min, s.origins.max);
      for (const [k, e] of s.evidence.entries()) put('side_evidence', c.id, n, k, ...at(e));
    }
  }
  let cell = next('positions', 'pos');
  for (const p of dossier.positions) {
    put('positions', cell, p.actor, p.actorName, p.issue, p.issueName, p.verdict, j(p), review(p), ...place('positions', p));
    for (const [n, e] of p.entries.entries())
      put('position_entries', cell, n, e.stance, e.by, e.source.name, ...at(e.evidence), e.reported);
    cell++;
  }
  for (const o of dossier.origins) {
    put('origins', null, o.id, o.claim, o.origin, o.independent.min, o.independent.max, j(o), review(o), ...place('origins', o));
    for (const [n, r] of o.relayed_by.entries()) put('origin_relays', o.id, n, r);
    for (const [n, d] of o.deniedBy.entries()) put('origin_denials', o.id, n, d.source.name, d.claim, ...at(d.evidence));
  }
  let grp = next('copies', 'grp');
  for (const group of dossier.copies) {
    const where = place('copies', group);
    for (const doc of new Set(group)) put('copies', grp, doc, ...where);
    grp++;
  }
  for (const c of dossier.channels) {
    const through = c.through.map((x) => x.name).join('; ');
    put(
      'channels',
      null,
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
      ...place('channels', c),
    );
    for (const [n, a] of c.accounts.entries())
      put('channel_accounts', c.id, n, a.stand, a.source.name, a.claim, ...at(a.evidence), a.reported, a.when);
  }
  for (const t of dossier.tracks) {
    put('tracks', null, t.id, t.name.en, t.name.ar, j(t), review(t), ...place('tracks', t));
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
  }
  for (const h of dossier.statuses) {
    put('statuses', null, h.id, h.says, h.standing, h.origins.min, h.origins.max, j(h), review(h), ...place('statuses', h));
    for (const [n, s] of h.steps.entries())
      put('status_steps', h.id, n, s.status, s.at, s.by.name, s.claim, ...at(s.evidence), words(s.reasons, 'en'), words(s.reasons, 'ar'));
  }
  for (const g of dossier.copyGroups) put('copy_groups', null, j(g), review(g), ...place('copyGroups', g));
  for (const a of dossier.agreements)
    put('agreements', null, a.id, a.parties.join('; '), a.terms.join('; '), a.status, j(a), review(a), ...place('agreements', a));
  for (const t of dossier.timeline)
    put(
      'timeline',
      null,
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
      ...place('timeline', t),
    );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Records of a list in the dossier's order. By code unit as everywhere, which the database's own order of text is not. */
function inOrder(db: Database, field: string, table: string): readonly unknown[] {
  if (field === 'actors' || field === 'places') {
    const rows = db.prepare(`SELECT key, docs, mentions, data FROM ${table}`).raw().all() as [string, number, number, string][];
    return rows.sort((a, b) => b[1] - a[1] || b[2] - a[2] || order(a[0], b[0])).map((r) => JSON.parse(r[3]));
  }
  const first = field === 'claims' ? 'doc' : field === 'contested' ? '-weight' : '0';
  const rows = db.prepare(`SELECT ${first}, block, n, data FROM ${table}`).raw().all() as [string | number, string, number, string][];
  const by = (a: string | number, b: string | number): number => (typeof a === 'number' ? a - (b as number) : order(a, b as string));
  return rows.sort((a, b) => by(a[0], b[0]) || order(a[1], b[1]) || a[2] - b[2]).map((r) => JSON.parse(r[3]));
}

/** Groups of copies in the dossier's order. */
function copiesIn(db: Database): readonly (readonly string[])[] {
  const groups = new Map<number, { readonly block: string; readonly n: number; readonly docs: string[] }>();
  for (const [grp, doc, block, n] of db.prepare('SELECT grp, doc, block, n FROM copies').raw().all() as [
    number,
    string,
    string,
    number,
  ][]) {
    const known = groups.get(grp);
    if (known) known.docs.push(doc);
    else groups.set(grp, { block, n, docs: [doc] });
  }
  return [...groups.values()].sort((a, b) => order(a.block, b.block) || a.n - b.n).map((g) => g.docs.sort(order));
}

/** One part of the dossier that is no list of its own; undefined when there is none. */
export function partOf(db: Database, name: string): unknown {
  const data = db.prepare('SELECT data FROM dossier_parts WHERE name = ?').pluck().get(name) as string | undefined;
  if (data !== undefined) return JSON.parse(data);
  const notes = inRows.has(name)
    ? (db.prepare('SELECT data FROM dossier_parts WHERE name = ?').pluck().get(NOTES) as string | undefined)
    : undefined;
  if (notes === undefined) return undefined;
  if (name === 'copies') return copiesIn(db);
  const reports = blockReports(db);
  return name === 'reports'
    ? reports.map((r) => r.report)
    : [...reports.flatMap((r) => r.diagnostics), ...(JSON.parse(notes) as unknown[])];
}

/** A value kept beside the dossier; null when there is none. */
export function keptBeside(db: Database, name: string): unknown {
  return partOf(db, keptName(name)) ?? null;
}

/** The dossier in the tables, its fields in the order they were written in; null when none was written. */
export function readDossier(db: Database): Dossier | null {
  const fields = partOf(db, ORDER) as readonly string[] | undefined;
  if (fields === undefined) return null;
  return Object.fromEntries(
    fields.map((field) => {
      const table = (lists as Readonly<Record<string, string | undefined>>)[field];
      return [field, table === undefined ? partOf(db, field) : inOrder(db, field, table)];
    }),
  ) as unknown as Dossier;
}

function words(reasons: readonly Reason[], language: 'en' | 'ar'): string {
  return reasons.map((r) => r[language]).join('; ');
}

/** A chain as one line, nearest to the reader first. */
function chain(hops: readonly Hop[]): string {
  return hops.map((h) => h.from.name).join(' > ');
}
