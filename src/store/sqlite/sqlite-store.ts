import fs from 'node:fs';
import Database from 'better-sqlite3';
import type { Analysis, Diagnostic, Dossier, Judgement, LoggedJudgement, PileItem, Report } from '../../model/index.ts';
import { type LogRow, NO_HASH, rowHash } from '../judgement-log.ts';
import {
  type DossierBlocks,
  type PartName,
  type PartPage,
  type PartQuery,
  type Piece,
  type PieceList,
  type ReportQuery,
  type ReportSummary,
  type SearchItem,
  type SearchQuery,
  type SearchResult,
  type Store,
  type StoredFeatures,
  type StoredReport,
  StoreError,
} from '../store.ts';
import { blocksWith, featuresOf, holderCountsOf, holdersOf, piecesOf } from './block-rows.ts';
import { keptBeside, partOf, readDossier, writeDossier } from './dossier-rows.ts';
import { countRows, pageOf, positionsOf, publishedRange, recordOf, recordsAt, reportPage, tally } from './part-rows.ts';
import { analysisOf, type ReportRow, reportOf, reportWriter } from './report-rows.ts';
import { APPLICATION_ID, steps } from './schema.ts';
import { findIn, writeSearch } from './search-rows.ts';

/** How a dossier file is opened. */
export interface OpenOptions {
  /** Refuse a file that does not exist, and write nothing. */
  readonly readOnly?: boolean;
  /** Milliseconds to wait for another process that writes. */
  readonly busyTimeout?: number;
}

/** Opens a dossier file, makes it when it is missing (`:memory:` for one that is kept nowhere). Throws `StoreError`. */
export function openSqlite(file: string, options: OpenOptions = {}): Store {
  if (file !== ':memory:' && fs.existsSync(file)) checkHead(file);
  else if (options.readOnly) throw new StoreError('store/not-found', `${file}: no such dossier file`);
  try {
    const db = new Database(file, { readonly: options.readOnly ?? false, timeout: options.busyTimeout ?? 15_000 });
    prepare(db, file, options.readOnly ?? false);
    return typed(new SqliteStore(db), file);
  } catch (e) {
    if (e instanceof StoreError) throw e;
    throw (
      typedError(e as Error, file) ?? new StoreError('store/unreadable', `${file}: cannot be opened as a dossier: ${(e as Error).message}`)
    );
  }
}

/** What SQLite says by its codes, in ours; null for what is no fault of the file. */
function typedError(e: Error & { readonly code?: string }, file: string): StoreError | null {
  const code = e.code ?? '';
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || code === 'SQLITE_IOERR_SHMSIZE' || code === 'SQLITE_IOERR_TRUNCATE')
    return new StoreError(
      'store/full',
      `${file}: the disk is full, or the file may grow no further; what was kept before is whole (${code})`,
    );
  if (code.startsWith('SQLITE_READONLY')) return new StoreError('store/read-only', `${file}: cannot be written to (${code})`);
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED')
    return new StoreError('store/busy', `${file}: another program has been writing for too long; try again (${code})`);
  if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT_') || code.startsWith('SQLITE_IOERR'))
    return new StoreError('store/unreadable', `${file}: is damaged or cannot be read: ${e.message} (${code})`);
  return null;
}

/** The store with every fault of its file as a `StoreError` that names it. */
function typed(store: SqliteStore, file: string): Store {
  const rethrow = (e: unknown): never => {
    throw typedError(e as Error, file) ?? e;
  };
  return new Proxy<Store>(store, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value !== 'function') return value;
      if (name === 'pile')
        return async function* (): AsyncGenerator<PileItem> {
          try {
            yield* target.pile();
          } catch (e) {
            rethrow(e);
          }
        };
      return (...args: unknown[]): unknown => {
        const result: unknown = value.apply(target, args);
        return result instanceof Promise ? result.catch(rethrow) : result;
      };
    },
  });
}

function checkHead(file: string): void {
  const stat = fs.statSync(file);
  if (stat.isDirectory()) throw new StoreError('store/foreign', `${file}: is a folder, not a dossier file`);
  if (stat.size === 0) return;
  const head = Buffer.alloc(16);
  const fd = fs.openSync(file, 'r');
  try {
    fs.readSync(fd, head, 0, 16, 0);
  } finally {
    fs.closeSync(fd);
  }
  if (head.toString('latin1') !== 'SQLite format 3\0')
    throw new StoreError('store/foreign', `${file}: is not a dossier file; it was left as it is`);
}

function prepare(db: Database.Database, file: string, readOnly: boolean): void {
  const number = (pragma: string): number => db.pragma(pragma, { simple: true }) as number;
  const check = (): number => {
    const version = number('user_version');
    const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
    if (tables > 0 && number('application_id') !== APPLICATION_ID)
      throw new StoreError('store/foreign', `${file}: is a SQLite file of another program; it was left as it is`);
    if (version > steps.length)
      throw new StoreError('store/newer', `${file}: was made by a newer Tabari (schema ${version}, this one reads up to ${steps.length})`);
    return version;
  };
  const version = check();
  db.pragma('foreign_keys = ON');
  if (readOnly) {
    if (version < steps.length)
      throw new StoreError('store/older', `${file}: has schema ${version}; run "tabari build" on it to bring it to ${steps.length}`);
    return;
  }
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  if (version === steps.length) return;
  // Two processes may open a new file at once: the version is read again under the lock.
  db.transaction(() => {
    for (let v = check(); v < steps.length; v++) {
      const step = steps[v]!;
      if (typeof step === 'string') db.exec(step);
      else step(db);
      db.pragma(`user_version = ${v + 1}`);
    }
    db.pragma(`application_id = ${APPLICATION_ID}`);
  }).immediate();
}

/** A dossier in one SQLite file: write-ahead log, every commit synced to disk. */
class SqliteStore implements Store {
  private readonly db: Database.Database;
  private readonly putReport: (r: StoredReport) => void;

  constructor(db: Database.Database) {
    this.db = db;
    this.putReport = reportWriter(db);
  }

  async meta(name: string): Promise<string | null> {
    return (this.db.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(name) as string | undefined) ?? null;
  }

  async setMeta(name: string, value: string): Promise<void> {
    this.writeMeta({ [name]: value });
  }

  private writeMeta(meta: Readonly<Record<string, string>>): void {
    const put = this.db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value');
    for (const [name, value] of Object.entries(meta)) put.run(name, value);
  }

  async keys(): Promise<ReadonlyMap<string, string>> {
    return new Map(this.db.prepare('SELECT doc, key FROM reports').raw().all() as [string, string][]);
  }

  async putReports(batch: readonly StoredReport[]): Promise<void> {
    this.db
      .transaction(() => {
        for (const r of batch) this.putReport(r);
      })
      .immediate();
  }

  async removeReports(docs: readonly string[]): Promise<void> {
    const remove = this.db.prepare('DELETE FROM reports WHERE doc = ?');
    this.db.transaction(() => docs.forEach((d) => void remove.run(d))).immediate();
  }

  async report(doc: string): Promise<Report | null> {
    const row = this.db.prepare('SELECT data, text FROM reports WHERE doc = ?').get(doc) as Pick<ReportRow, 'data' | 'text'> | undefined;
    return row === undefined ? null : reportOf(row);
  }

  async analysis(doc: string): Promise<Analysis | null> {
    const row = this.db.prepare('SELECT analysis FROM reports WHERE doc = ?').pluck().get(doc) as string | undefined;
    return row === undefined ? null : analysisOf(this.db, doc, row);
  }

  async *pile(): AsyncGenerator<PileItem> {
    const docs = [...(await this.keys()).keys()].sort();
    const one = this.db.prepare('SELECT data, text, analysis FROM reports WHERE doc = ?');
    for (const doc of docs) {
      const row = one.get(doc) as ReportRow | undefined;
      if (row) yield { report: reportOf(row), analysis: analysisOf(this.db, doc, row.analysis) };
    }
  }

  async putDiagnostics(diagnostics: readonly Diagnostic[]): Promise<void> {
    const put = this.db.prepare('INSERT INTO input_diagnostics VALUES (?, ?, ?, ?, ?, ?)');
    this.db
      .transaction(() => {
        this.db.exec('DELETE FROM input_diagnostics');
        diagnostics.forEach((d, i) => void put.run(i, d.code, d.severity, d.message, d.where ?? null, JSON.stringify(d)));
      })
      .immediate();
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    return (this.db.prepare('SELECT data FROM input_diagnostics ORDER BY pos').pluck().all() as string[]).map((d) => JSON.parse(d));
  }

  async changed(): Promise<readonly string[]> {
    return this.db.prepare('SELECT doc FROM changed_reports').pluck().all() as string[];
  }

  async stored(doc: string): Promise<StoredReport | null> {
    return this.db
      .transaction((): StoredReport | null => {
        const row = this.db.prepare('SELECT key, data, text, analysis FROM reports WHERE doc = ?').get(doc) as
          | (ReportRow & { readonly key: string })
          | undefined;
        return row === undefined ? null : { key: row.key, report: reportOf(row), analysis: analysisOf(this.db, doc, row.analysis) };
      })
      .deferred();
  }

  async sizes(): Promise<{ readonly blocks: number; readonly reports: number }> {
    return this.db.prepare('SELECT (SELECT count(*) FROM blocks) AS blocks, (SELECT count(*) FROM block_reports) AS reports').get() as {
      blocks: number;
      reports: number;
    };
  }

  async blocks(docs: readonly string[]): Promise<readonly (readonly string[])[]> {
    return blocksWith(this.db, docs);
  }

  async features(docs: readonly string[]): Promise<ReadonlyMap<string, StoredFeatures>> {
    return featuresOf(this.db, docs);
  }

  async holders(list: keyof StoredFeatures, features: Iterable<number>, most: number): Promise<ReadonlyMap<number, readonly string[]>> {
    return holdersOf(this.db, list, features, most);
  }

  async holderCounts(list: keyof StoredFeatures, features: Iterable<number>, most: number): Promise<ReadonlyMap<number, number>> {
    return holderCountsOf(this.db, list, features, most);
  }

  async pieces(list: PieceList, by: Parameters<Store['pieces']>[1]): Promise<readonly Piece[]> {
    return piecesOf(this.db, list, by);
  }

  async kept(name: string): Promise<unknown> {
    return keptBeside(this.db, name);
  }

  async putDossier(dossier: Dossier, meta: Readonly<Record<string, string>> = {}, blocks?: DossierBlocks): Promise<boolean> {
    return this.db
      .transaction(() => {
        const state = this.db.prepare("SELECT value FROM meta WHERE name = 'dossier-state'").pluck().get() as string | undefined;
        if (blocks !== undefined && (state ?? '0') !== blocks.state) return false;
        writeDossier(this.db, dossier, blocks);
        this.writeMeta({ ...meta, 'dossier-state': String(Number(state ?? '0') + 1) });
        return true;
      })
      .immediate();
  }

  async dossier(): Promise<Dossier | null> {
    // One read transaction: another process may be writing a new dossier meanwhile.
    return this.db.transaction(() => readDossier(this.db)).deferred();
  }

  async revision(): Promise<string> {
    const own = this.db.prepare('SELECT total_changes()').pluck().get() as number;
    return `${this.db.pragma('data_version', { simple: true })}.${own}`;
  }

  async counts(asked?: readonly string[]): Promise<Readonly<Record<string, number>>> {
    return countRows(this.db, asked);
  }

  async tally(what: 'language' | 'outlet'): Promise<readonly { readonly value: string; readonly count: number }[]> {
    return tally(this.db, what);
  }

  async published(): Promise<{ readonly from: string | null; readonly to: string | null }> {
    return publishedRange(this.db);
  }

  async reports(query: ReportQuery): Promise<PartPage<ReportSummary>> {
    return reportPage(this.db, query);
  }

  async part(name: PartName, query: PartQuery): Promise<PartPage<unknown>> {
    return pageOf(this.db, name, query);
  }

  async positions(name: PartName, query: PartQuery): Promise<PartPage<number>> {
    return positionsOf(this.db, name, query);
  }

  async at(name: PartName, positions: readonly number[]): Promise<readonly unknown[]> {
    return recordsAt(this.db, name, positions);
  }

  async record(name: PartName, id: string): Promise<unknown> {
    return recordOf(this.db, name, id);
  }

  async dossierPart(name: string): Promise<unknown> {
    return this.db.transaction(() => partOf(this.db, name) ?? null).deferred();
  }

  async putSearchIndex(items: Iterable<SearchItem>, meta: Readonly<Record<string, string>> = {}): Promise<void> {
    this.db
      .transaction(() => {
        writeSearch(this.db, items);
        this.writeMeta(meta);
      })
      .immediate();
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    return this.db.transaction(() => findIn(this.db, query)).deferred();
  }

  async addJudgement(j: Judgement): Promise<LoggedJudgement> {
    const data = JSON.stringify(j);
    return this.db
      .transaction((): LoggedJudgement => {
        const last = this.db.prepare('SELECT n, hash FROM judgements ORDER BY n DESC LIMIT 1').get() as
          | { readonly n: number; readonly hash: string }
          | undefined;
        const n = (last?.n ?? 0) + 1;
        const previous = last?.hash ?? NO_HASH;
        const hash = rowHash(n, previous, data);
        this.db
          .prepare(
            'INSERT INTO judgements (n, id, made, who, about, decision, retires, data, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
          )
          .run(n, j.id, j.when, j.who, j.about, j.decision, j.retires ?? null, data, previous, hash);
        this.db
          .prepare("INSERT INTO meta VALUES ('judgement-head', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
          .run(`${n} ${hash}`);
        return { n, previous, hash, judgement: j };
      })
      .immediate();
  }

  async judgements(): Promise<readonly Judgement[]> {
    return (this.db.prepare('SELECT data FROM judgements ORDER BY n').pluck().all() as string[]).map((d) => JSON.parse(d));
  }

  async judgementLog(): Promise<readonly LogRow[]> {
    return this.db
      .prepare('SELECT n, id, made, who, about, decision, retires, data, previous, hash FROM judgements ORDER BY n')
      .all() as LogRow[];
  }

  async close(): Promise<void> {
    if (!this.db.open) return;
    if (!this.db.readonly) {
      // The log is folded in and given up, so that a finished dossier is one file, readable where nothing can be written. Another process that has it open keeps it.
      this.db.pragma('busy_timeout = 0');
      try {
        this.db.pragma('journal_mode = DELETE');
      } catch (e) {
        if (!/busy|locked/i.test((e as Error).message)) throw e;
      }
    }
    this.db.close();
  }
}
