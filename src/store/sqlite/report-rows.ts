import type { Database } from 'better-sqlite3';
import type { Analysis, Annotation, Report } from '../../model/index.ts';
import type { StoredReport } from '../store.ts';

const kinds = ['statements', 'figures', 'times', 'places', 'actors', 'positions', 'events'] as const;

/** Columns a report is made of. */
export interface ReportRow {
  readonly data: string;
  readonly text: string;
  readonly analysis: string;
}

/** The analysis of a report, of its head and its rows of annotations. */
export function analysisOf(db: Database, doc: string, head: string): Analysis {
  const lists: Record<string, unknown[]> = Object.fromEntries(kinds.map((k) => [k, []]));
  for (const [kind, data] of db.prepare('SELECT kind, data FROM annotations WHERE doc = ? ORDER BY kind, pos').raw().all(doc) as [
    string,
    string,
  ][])
    lists[kind]?.push(JSON.parse(data));
  const { diagnostics, ...rest } = JSON.parse(head) as Analysis;
  return { ...rest, ...lists, diagnostics } as Analysis;
}

/** The report of a row. */
export function reportOf(row: Pick<ReportRow, 'data' | 'text'>): Report {
  const { doc, hash, ...rest } = JSON.parse(row.data) as Omit<Report, 'text'>;
  return { doc, hash, text: row.text, ...rest };
}

/** Writes one report and its annotations. To be called inside a transaction. */
export function reportWriter(db: Database): (r: StoredReport) => void {
  const remove = db.prepare('DELETE FROM reports WHERE doc = ?');
  const put = db.prepare(`INSERT INTO reports VALUES (${Array(17).fill('?').join(',')})`);
  const annotation = db.prepare('INSERT INTO annotations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  return ({ key, report: r, analysis }) => {
    remove.run(r.doc);
    const { text, ...data } = r;
    const { statements, figures, times, places, actors, positions, events, ...head } = analysis;
    put.run(
      r.doc,
      key,
      r.hash,
      text,
      r.language,
      r.source.value,
      r.source.how,
      r.title.value,
      r.title.how,
      r.byline.value,
      r.byline.how,
      r.published.value,
      r.published.how,
      r.url,
      text.length,
      JSON.stringify(data),
      JSON.stringify(head),
    );
    const lists: Readonly<Record<(typeof kinds)[number], readonly Annotation[]>> = {
      statements,
      figures,
      times,
      places,
      actors,
      positions,
      events,
    };
    for (const kind of kinds)
      for (const [i, a] of lists[kind].entries()) annotation.run(r.doc, kind, i, a.id, a.start, a.end, a.quote, a.rule, JSON.stringify(a));
  };
}
