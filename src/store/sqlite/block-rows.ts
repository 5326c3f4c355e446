import type { Database } from 'better-sqlite3';
import type { Diagnostic, DossierReport } from '../../model/index.ts';
import type { DossierBlocks, Piece, PieceList, StoredFeatures } from '../store.ts';

const featureLists = ['named', 'words', 'bands'] as const;

/** Features as they are kept with a report: the lengths of the lists, then the lists. */
function packed(f: StoredFeatures): Buffer {
  const all = new Float64Array(3 + f.named.length + f.words.length + f.bands.length);
  all.set([f.named.length, f.words.length, f.bands.length]);
  let at = 3;
  for (const l of featureLists) {
    all.set(f[l], at);
    at += f[l].length;
  }
  return Buffer.from(all.buffer);
}

function unpacked(data: Buffer): StoredFeatures {
  const all = new Float64Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
  const [named, words] = [all[0]!, all[1]!];
  return { named: all.slice(3, 3 + named), words: all.slice(3 + named, 3 + named + words), bands: all.slice(3 + named + words) };
}

/** Blocks that hold any of the reports, in no order. */
export function blocksWith(db: Database, docs: readonly string[]): readonly (readonly string[])[] {
  const rows = db
    .prepare('SELECT docs FROM blocks WHERE block IN (SELECT b.block FROM block_reports b JOIN json_each(?) d ON b.doc = d.value)')
    .pluck()
    .all(JSON.stringify(docs)) as string[];
  return rows.map((r) => JSON.parse(r) as string[]);
}

/** Features of reports, by report. */
export function featuresOf(db: Database, docs: readonly string[]): ReadonlyMap<string, StoredFeatures> {
  const one = db.prepare('SELECT features FROM block_reports WHERE doc = ?').pluck();
  const found = new Map<string, StoredFeatures>();
  for (const doc of docs) {
    const data = one.get(doc) as Buffer | null | undefined;
    if (data) found.set(doc, unpacked(data));
  }
  return found;
}

/** Reports that have a feature. */
export function holdersOf(
  db: Database,
  list: keyof StoredFeatures,
  features: Iterable<number>,
  most: number,
): ReadonlyMap<number, readonly string[]> {
  const one = db
    .prepare('SELECT b.doc FROM block_features f JOIN block_reports b ON b.r = f.r WHERE f.list = ? AND f.feature = ? LIMIT ?')
    .pluck();
  const n = featureLists.indexOf(list);
  return new Map([...features].map((f) => [f, one.all(n, f, most) as string[]]));
}

/** How many reports have a feature. */
export function holderCountsOf(
  db: Database,
  list: keyof StoredFeatures,
  features: Iterable<number>,
  most: number,
): ReadonlyMap<number, number> {
  const one = db.prepare('SELECT count(*) FROM (SELECT 1 FROM block_features WHERE list = ? AND feature = ? LIMIT ?)').pluck();
  const n = featureLists.indexOf(list);
  return new Map([...features].map((f) => [f, one.get(n, f, most) as number]));
}

/** What blocks hold of actors or places. */
export function piecesOf(
  db: Database,
  list: PieceList,
  by: { readonly keys: readonly string[] } | { readonly blocks: readonly string[] },
): readonly Piece[] {
  const [column, values] = 'keys' in by ? ['key', by.keys] : ['block', by.blocks];
  const rows = db
    .prepare(`SELECT key, block, data FROM block_pieces WHERE list = ? AND ${column} IN (SELECT value FROM json_each(?))`)
    .all(list, JSON.stringify(values)) as { readonly key: string; readonly block: string; readonly data: string }[];
  return rows.map((r) => ({ ...r, data: JSON.parse(r.data) as Piece['data'] }));
}

/** Reports of the dossier in order of their keys, with what was told of them. */
export function blockReports(db: Database): readonly { readonly report: DossierReport; readonly diagnostics: readonly Diagnostic[] }[] {
  const rows = db.prepare('SELECT doc, data, diagnostics FROM block_reports').raw().all() as [string, string, string][];
  return rows
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, data, diagnostics]) => ({ report: JSON.parse(data) as DossierReport, diagnostics: JSON.parse(diagnostics) as Diagnostic[] }));
}

/** Writes blocks, their reports, features and pieces. To be called inside a transaction. */
export function writeBlocks(db: Database, change: DossierBlocks): void {
  const { gone } = change;
  if (gone === null) for (const t of ['blocks', 'block_reports', 'block_features', 'block_pieces']) db.exec(`DELETE FROM ${t}`);
  else {
    const list = JSON.stringify(gone.blocks);
    for (const t of ['blocks', 'block_pieces']) db.prepare(`DELETE FROM ${t} WHERE block IN (SELECT value FROM json_each(?))`).run(list);
  }
  const unfeature = db.prepare('DELETE FROM block_features WHERE list = ? AND feature = ? AND r = ?');
  const known = db.prepare('SELECT r, features FROM block_reports WHERE doc = ?');
  const drop = db.prepare('DELETE FROM block_reports WHERE doc = ?');
  for (const [doc, now] of change.features) {
    const row = known.get(doc) as { readonly r: number; readonly features: Buffer | null } | undefined;
    if (!row) continue;
    if (row.features) {
      const old = unpacked(row.features);
      featureLists.forEach((l, n) => {
        for (const f of old[l]) unfeature.run(n, f, row.r);
      });
    }
    if (now === null) drop.run(doc);
  }
  const blockOf = new Map(change.blocks.flatMap((docs) => docs.map((d) => [d, docs[0]!] as const)));
  const put = db.prepare(
    `INSERT INTO block_reports (doc, block, key, data, diagnostics) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (doc) DO UPDATE SET block = excluded.block, key = excluded.key, data = excluded.data, diagnostics = excluded.diagnostics`,
  );
  for (const r of change.reports) put.run(r.doc, blockOf.get(r.doc) ?? '', r.key, JSON.stringify(r.report), JSON.stringify(r.diagnostics));
  const keep = db.prepare('UPDATE block_reports SET features = ? WHERE doc = ? RETURNING r').pluck();
  const rows: (readonly [number, number, number])[] = [];
  for (const [doc, f] of change.features) {
    if (f === null) continue;
    const r = keep.get(packed(f), doc) as number;
    featureLists.forEach((l, n) => {
      for (const feature of f[l]) rows.push([n, feature, r]);
    });
  }
  // In order of the index: a new dossier has millions.
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const feature = db.prepare('INSERT INTO block_features VALUES (?, ?, ?)');
  for (const row of rows) feature.run(...row);
  const block = db.prepare('INSERT INTO blocks VALUES (?, ?)');
  for (const docs of change.blocks) block.run(docs[0], JSON.stringify(docs));
  const piece = db.prepare('INSERT INTO block_pieces VALUES (?, ?, ?, ?)');
  for (const list of ['actors', 'places'] as const)
    for (const p of change.pieces[list]) piece.run(list, p.key, p.block, JSON.stringify(p.data));
  // A report that was put again meanwhile stays changed.
  const settle = db.prepare(
    'DELETE FROM changed_reports WHERE doc = ? AND coalesce((SELECT key FROM reports WHERE reports.doc = changed_reports.doc), ?) = ?',
  );
  const keyOf = new Map(change.reports.map((r) => [r.doc, r.key]));
  for (const doc of change.features.keys()) settle.run(doc, keyOf.has(doc) ? '' : '(gone)', keyOf.get(doc) ?? '(gone)');
}
