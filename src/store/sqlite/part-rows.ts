import type { Database } from 'better-sqlite3';
import type { PartName, PartPage, PartQuery, ReportQuery, ReportSummary } from '../store.ts';

/** How a list of the dossier is asked for: its table, the expression of its key, its date, and what each filter asks of a row. */
interface Part {
  readonly table: string;
  readonly id: string;
  /** Columns of the dossier's order; block and place in the block when left out. */
  readonly order?: string;
  readonly date?: string;
  readonly filters: Readonly<Record<string, string>>;
}

const among = (table: string, key: string, of: string): string => `EXISTS (SELECT 1 FROM ${table} x WHERE x.${key} = ${of} AND x.doc = ?)`;
const inDocs = "EXISTS (SELECT 1 FROM json_each(data, '$.docs') d WHERE d.value = ?)";
const review = 'review = ?';
const reach = 'docs DESC, mentions DESC, key';

const parts: Readonly<Record<PartName, Part>> = {
  claims: {
    table: 'claims',
    id: 'id',
    order: 'doc, n',
    date: 'said',
    filters: { doc: 'doc = ?', kind: 'kind = ?', polarity: 'polarity = ?', origin: 'origin = ?', review },
  },
  ledger: {
    table: 'ledger',
    id: 'id',
    filters: { doc: among('ledger_values', 'entry', 'ledger.id'), role: 'role = ?', verdict: 'verdict = ?', kind: 'unit = ?', review },
  },
  contested: {
    table: 'contested',
    id: 'id',
    order: 'weight DESC, block, n',
    filters: { doc: among('side_evidence', 'point', 'contested.id'), kind: 'kind = ?', nature: 'nature = ?', review },
  },
  positions: {
    table: 'positions',
    id: "actor || '|' || issue",
    filters: {
      doc: among('position_entries', 'cell', 'positions.pos'),
      actor: 'actor = ?',
      issue: 'issue = ?',
      verdict: 'verdict = ?',
      review,
    },
  },
  origins: {
    table: 'origins',
    id: 'id',
    filters: {
      doc: "EXISTS (SELECT 1 FROM json_each(data, '$.evidence') e WHERE json_extract(e.value, '$.doc') = ?)",
      origin: 'origin = ?',
      review,
    },
  },
  timeline: {
    table: 'timeline',
    id: `doc || ':' || start || '-' || "end" || ':' || happened`,
    date: 'happened',
    filters: { doc: 'doc = ?', kind: 'how = ?', origin: 'source = ?', review },
  },
  places: { table: 'places', id: 'key', order: reach, filters: { doc: inDocs, country: 'country = ?', kind: 'kind = ?', review } },
  actors: { table: 'actors', id: 'key', order: reach, filters: { doc: inDocs, kind: 'kind = ?', review } },
  agreements: { table: 'agreements', id: 'id', filters: { review } },
  channels: {
    table: 'channels',
    id: 'id',
    filters: { doc: among('channel_accounts', 'channel', 'channels.id'), kind: 'kind = ?', verdict: 'status = ?', review },
  },
  tracks: { table: 'tracks', id: 'id', filters: { doc: among('sightings', 'track', 'tracks.id'), review } },
  statuses: {
    table: 'statuses',
    id: 'id',
    filters: { doc: among('status_steps', 'history', 'statuses.id'), verdict: 'standing = ?', review },
  },
  copies: { table: 'copy_groups', id: "json_extract(data, '$.docs[0]')", filters: { doc: inDocs, review } },
  links: { table: 'links', id: "kind || ':' || from_id || '>' || to_id", filters: { kind: 'kind = ?', review } },
};

/** An EDTF date by its digits: "2017-09~" and "../2017-09" begin in September 2017. */
export const digits = (column: string): string => `ltrim(${column}, './~?%')`;
/** Behind a day it makes a bound that the whole day, or month, lies below. */
export const AFTER = '\u{10ffff}';

/** A page of a list. */
export function pageOf(db: Database, name: PartName, query: PartQuery): PartPage<unknown> {
  const part = parts[name];
  const { where, values } = conditions(part, query);
  const total = db.prepare(`SELECT count(*) FROM ${part.table} ${where}`).pluck().get(values) as number;
  const data = db
    .prepare(`SELECT data FROM ${part.table} ${where} ORDER BY ${part.order ?? 'block, n'} LIMIT ? OFFSET ?`)
    .pluck()
    .all([...values, query.limit, query.offset]) as string[];
  return { total, records: data.map((d) => JSON.parse(d)) };
}

/** Places of a page of a list: read from an index where there is one for the filter. */
export function positionsOf(db: Database, name: PartName, query: PartQuery): PartPage<number> {
  const part = parts[name];
  const { where, values } = conditions(part, query);
  const total = db.prepare(`SELECT count(*) FROM ${part.table} ${where}`).pluck().get(values) as number;
  const records = db
    .prepare(`SELECT pos FROM ${part.table} ${where} ORDER BY ${part.order ?? 'block, n'} LIMIT ? OFFSET ?`)
    .pluck()
    .all([...values, query.limit, query.offset]) as number[];
  return { total, records };
}

/** The records at places of a list. */
export function recordsAt(db: Database, name: PartName, positions: readonly number[]): readonly unknown[] {
  const one = db.prepare(`SELECT data FROM ${parts[name].table} WHERE pos = ?`).pluck();
  return positions.map((p) => JSON.parse(one.get(p) as string));
}

/** One record of a list; null when no record has the key. */
export function recordOf(db: Database, name: PartName, id: string): unknown {
  const part = parts[name];
  const data = db.prepare(`SELECT data FROM ${part.table} WHERE ${part.id} = ? LIMIT 1`).pluck().get(id) as string | undefined;
  return data === undefined ? null : JSON.parse(data);
}

function conditions(part: Part, query: PartQuery): { readonly where: string; readonly values: string[] } {
  const asked: string[] = [];
  const values: string[] = [];
  const ask = (condition: string, value: string): void => {
    asked.push(condition);
    values.push(value);
  };
  for (const [name, value] of Object.entries(query.equal ?? {})) {
    const condition = Object.hasOwn(part.filters, name) ? part.filters[name] : undefined;
    if (condition === undefined) continue;
    const now = name === 'review' ? query.reviewedNow : undefined;
    if (now === undefined || now.with.length + now.without.length === 0) ask(condition, value);
    else {
      const listed = `${part.id} IN (SELECT value FROM json_each(?))`;
      const stays = `${condition} AND NOT ${listed}`;
      values.push(value, JSON.stringify(now.without));
      if (now.with.length === 0) asked.push(stays);
      else {
        asked.push(`((${stays}) OR ${listed})`);
        values.push(JSON.stringify(now.with));
      }
    }
  }
  if (part.date !== undefined && query.from !== undefined) ask(`${digits(part.date)} >= ?`, query.from);
  if (part.date !== undefined && query.to !== undefined) ask(`${digits(part.date)} <= ?`, query.to + AFTER);
  if (query.ids !== undefined) ask(`${part.id} IN (SELECT value FROM json_each(?))`, JSON.stringify(query.ids));
  return { where: asked.length > 0 ? `WHERE ${asked.join(' AND ')}` : '', values };
}

/** A page of the reports: by publication, those without a date last. */
export function reportPage(db: Database, query: ReportQuery): PartPage<ReportSummary> {
  const asked: string[] = [];
  const values: string[] = [];
  const ask = (condition: string, value: string | undefined): void => {
    if (value === undefined) return;
    asked.push(condition);
    values.push(value);
  };
  ask('source = ?', query.outlet);
  ask('language = ?', query.language);
  ask(`${digits('published')} >= ?`, query.from);
  ask(`${digits('published')} <= ?`, query.to === undefined ? undefined : query.to + AFTER);
  ask('doc IN (SELECT value FROM json_each(?))', query.docs === undefined ? undefined : JSON.stringify(query.docs));
  const where = asked.length > 0 ? `WHERE ${asked.join(' AND ')}` : '';
  const total = db.prepare(`SELECT count(*) FROM reports ${where}`).pluck().get(values) as number;
  const records = db
    .prepare(
      `SELECT doc, title, source AS outlet, byline, published, published_how AS publishedHow, language, length, url,
         (SELECT count(*) FROM claims c WHERE c.doc = reports.doc) AS claims
       FROM reports ${where} ORDER BY published IS NULL, ${digits('published')}, doc LIMIT ? OFFSET ?`,
    )
    .all([...values, query.limit, query.offset]) as ReportSummary[];
  return { total, records };
}

/** Number of rows of each list, or of those asked for. */
export function countRows(db: Database, asked?: readonly string[]): Readonly<Record<string, number>> {
  const tables: Readonly<Record<string, string>> = {
    reports: 'reports',
    annotations: 'annotations',
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.table])),
    judgements: 'judgements',
  };
  return Object.fromEntries(
    Object.entries(tables)
      .filter(([name]) => asked === undefined || asked.includes(name))
      .map(([name, table]) => [name, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number]),
  );
}

/** Languages or outlets of the reports, the commonest first. */
export function tally(db: Database, what: 'language' | 'outlet'): readonly { readonly value: string; readonly count: number }[] {
  const column = what === 'language' ? 'language' : 'source';
  return db
    .prepare(
      `SELECT ${column} AS value, count(*) AS count FROM reports WHERE ${column} IS NOT NULL GROUP BY ${column} ORDER BY count DESC, value`,
    )
    .all() as { value: string; count: number }[];
}

/** First and last day of publication. */
export function publishedRange(db: Database): { readonly from: string | null; readonly to: string | null } {
  const day = digits('published');
  return db.prepare(`SELECT min(${day}) AS "from", max(${day}) AS "to" FROM reports WHERE published IS NOT NULL`).get() as {
    from: string | null;
    to: string | null;
  };
}
