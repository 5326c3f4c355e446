import type { Database } from 'better-sqlite3';
import type { Facet, SearchHit, SearchItem, SearchQuery, SearchResult } from '../store.ts';
import { AFTER, digits } from './part-rows.ts';

/** Writes the index of words in place of the one there. To be called inside a transaction. */
export function writeSearch(db: Database, items: Iterable<SearchItem>): void {
  db.exec("DELETE FROM search_items; INSERT INTO search_terms(search_terms) VALUES('delete-all');");
  const item = db.prepare('INSERT INTO search_items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const terms = db.prepare('INSERT INTO search_terms(rowid, name, body) VALUES (?, ?, ?)');
  let n = 0;
  for (const i of items) {
    n++;
    item.run(n, i.kind, i.id, i.doc, i.title, i.outlet, i.language, i.published, i.at, i.text);
    terms.run(n, i.name, i.body);
  }
}

const facets = { kind: 'kind', outlet: 'outlet', language: 'language', month: `substr(${digits('published')}, 1, 7)` } as const;
const filters = {
  kind: 'i.kind = ?',
  outlet: 'i.outlet = ?',
  language: 'i.language = ?',
  from: `${digits('i.published')} >= ?`,
  to: `${digits('i.published')} <= ?`,
} as const;
/** Filters that a facet leaves out: its own. */
const own: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind'],
  outlet: ['outlet'],
  language: ['language'],
  month: ['from', 'to'],
};

/** Looks up the index of words. A name counts four times as much as the text below it. */
export function findIn(db: Database, query: SearchQuery): SearchResult {
  const asked = (without: readonly string[]): { readonly sql: string; readonly values: string[] } => {
    const parts = ['search_terms MATCH ?'];
    const values = [query.match];
    for (const name of Object.keys(filters) as (keyof typeof filters)[]) {
      const value = query[name];
      if (value === undefined || without.includes(name)) continue;
      parts.push(filters[name]);
      values.push(name === 'to' ? value + AFTER : value);
    }
    return { sql: `FROM search_terms t JOIN search_items i ON i.n = t.rowid WHERE ${parts.join(' AND ')}`, values };
  };
  const all = asked([]);
  const total = db.prepare(`SELECT count(*) ${all.sql}`).pluck().get(all.values) as number;
  const hits = db
    .prepare(
      `SELECT i.kind, i.id, i.doc, i.title, i.outlet, i.language, i.published, i.at, i.text, -bm25(search_terms, 4.0, 1.0) AS score
       ${all.sql} ORDER BY score DESC, i.n LIMIT ? OFFSET ?`,
    )
    .all([...all.values, query.limit, query.offset]) as SearchHit[];
  const facet = (name: keyof typeof facets): Facet => {
    const { sql, values } = asked(own[name]!);
    return db
      .prepare(
        `SELECT ${facets[name]} AS value, count(*) AS count ${sql} AND ${facets[name]} IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT 200`,
      )
      .all(values) as { value: string; count: number }[];
  };
  return { total, hits, facets: { kind: facet('kind'), outlet: facet('outlet'), language: facet('language'), month: facet('month') } };
}
