import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleDossier, sampleReport, storeContract } from '../contract.ts';
import { StoreError } from '../store.ts';
import { openSqlite } from './sqlite-store.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-store-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
let n = 0;
const fresh = (): string => path.join(folder, `${n++}.tabari`);

storeContract('SQLite in memory', async () => openSqlite(':memory:'));
storeContract('SQLite file', async () => openSqlite(fresh()));

const code = (open: () => unknown): string => {
  try {
    open();
  } catch (e) {
    if (e instanceof StoreError) return e.code;
    throw e;
  }
  return 'opened';
};

describe('opening', () => {
  test('what is no dossier is refused and left as it is', () => {
    const text = fresh();
    fs.writeFileSync(text, 'A letter to nobody, longer than the head of a file.');
    expect(code(() => openSqlite(text))).toBe('store/foreign');
    expect(fs.readFileSync(text, 'utf8')).toMatch(/^A letter/);
    const other = fresh();
    const db = new Database(other);
    db.exec('CREATE TABLE poems (line TEXT)');
    db.close();
    const before = fs.readFileSync(other);
    expect(code(() => openSqlite(other))).toBe('store/foreign');
    expect(fs.readFileSync(other).equals(before)).toBe(true);
    expect(code(() => openSqlite(folder))).toBe('store/foreign');
    expect(code(() => openSqlite(path.join(folder, 'no', 'such', 'folder.tabari')))).toBe('store/unreadable');
    expect(code(() => openSqlite(fresh(), { readOnly: true }))).toBe('store/not-found');
  });

  test('a file of a newer version is refused, a torn one is told of', async () => {
    const file = fresh();
    await openSqlite(file).close();
    const db = new Database(file);
    db.pragma('user_version = 99');
    db.close();
    expect(code(() => openSqlite(file))).toBe('store/newer');
    const torn = fresh();
    fs.writeFileSync(torn, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5000, 7)]));
    expect(code(() => openSqlite(torn))).toBe('store/unreadable');
  });

  test('commits are synced and the log is kept beside the file', async () => {
    const file = fresh();
    const store = openSqlite(file);
    const db = new Database(file, { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    db.close();
    await store.close();
    expect(fs.existsSync(`${file}-wal`)).toBe(false);
    // A finished dossier is one file, and stays one when it is read.
    const reader = openSqlite(file, { readOnly: true });
    expect(await reader.keys()).toEqual(new Map());
    await reader.close();
    expect(fs.readdirSync(folder).filter((f) => f.startsWith(path.basename(file)))).toEqual([path.basename(file)]);
  });
});

test('every view can be read with plain SQL and speaks of what was put', async () => {
  const file = fresh();
  const store = openSqlite(file);
  await store.putReports([sampleReport('00'), sampleReport('01')]);
  await store.putDiagnostics([{ code: 'ingest/empty', severity: 'warning', message: 'is empty', where: 'x' }]);
  await store.putDossier(sampleDossier);
  await store.close();
  const db = new Database(file, { readonly: true });
  const views = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").pluck().all() as string[];
  const rows = Object.fromEntries(views.map((v) => [v, db.prepare(`SELECT * FROM ${v}`).all().length]));
  expect(rows).toEqual({
    v_accounts: 1,
    v_actors: 2,
    v_agreements: 1,
    v_channels: 1,
    v_contested: 2,
    v_copies: 2,
    v_diagnostics: 3,
    v_ledger: 1,
    v_origins: 1,
    v_places: 1,
    v_positions: 1,
    v_reports: 2,
    v_statuses: 1,
    v_timeline: 1,
    v_tracks: 1,
  });
  expect(db.prepare('SELECT source, chain, text, doc, start, "end" FROM v_accounts').get()).toEqual({
    source: 'مصدر',
    chain: 'مصدر',
    text: 'Nine',
    doc: '00',
    start: 0,
    end: 4,
  });
  expect(db.prepare('SELECT relayed_by, denied_by FROM v_origins').get()).toEqual({ relayed_by: '00, 01', denied_by: 'مصدر' });
  const documented = fs.readFileSync(path.join(import.meta.dirname, '../../../docs/store.md'), 'utf8');
  for (const name of db
    .prepare("SELECT name FROM sqlite_schema WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[])
    expect(documented, `docs/store.md lacks ${name}`).toContain(`\`${name}\``);
  db.close();
});

test('judgements cannot be changed or removed behind the program’s back', async () => {
  const file = fresh();
  const store = openSqlite(file);
  await store.addJudgement({ id: 'j', when: '2020-11-03T10:00:00Z', who: 'Dana', about: 'link:x', decision: 'accept' });
  await store.close();
  const db = new Database(file);
  expect(() => db.exec("UPDATE judgements SET who = 'Nobody'")).toThrow(/appended/);
  expect(() => db.exec('DELETE FROM judgements')).toThrow(/retired/);
  db.close();
});

const writer = (file: string, prefix: string, count: number): string => `
  import { openSqlite } from ${JSON.stringify(new URL('./sqlite-store.ts', import.meta.url).href)};
  const store = openSqlite(${JSON.stringify(file)});
  const unknown = { value: null, how: 'unknown' };
  for (let i = 0; i < ${count}; i++) {
    const doc = '${prefix}' + i;
    const report = { doc, hash: '', text: 'x', language: 'en', source: unknown, title: unknown, byline: unknown, published: unknown, url: null, blocks: [], diagnostics: [] };
    const lists = { statements: [], figures: [], times: [], places: [], actors: [], positions: [], events: [] };
    await store.putReports([{ key: doc, report, analysis: { doc, language: 'en', source: null, published: null, regions: [], ...lists, diagnostics: [] } }]);
    process.stdout.write(doc + '\\n');
  }
  await store.close();
`;

function run(script: string): { readonly acknowledged: string[]; readonly ended: Promise<number | null>; kill(): void } {
  const acknowledged: string[] = [];
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let rest = '';
  child.stdout.on('data', (d: Buffer) => {
    const lines = (rest + d.toString()).split('\n');
    rest = lines.pop()!;
    acknowledged.push(...lines);
  });
  return { acknowledged, ended: new Promise((resolve) => child.on('close', (c) => resolve(c))), kill: () => void child.kill('SIGKILL') };
}

test('two processes write to one new file at once: nothing is lost', async () => {
  const file = fresh();
  const runs = ['a', 'b'].map((p) => run(writer(file, p, 150)));
  expect(await Promise.all(runs.map((r) => r.ended))).toEqual([0, 0]);
  const store = openSqlite(file);
  expect((await store.keys()).size).toBe(300);
  await store.close();
});

test('killed while writing: every acknowledged report is there and the file is sound', async () => {
  for (const after of [1, 20, 60]) {
    const file = fresh();
    const r = run(writer(file, 'a', 100_000));
    while (r.acknowledged.length < after) await new Promise((resolve) => setTimeout(resolve, 2));
    r.kill();
    await r.ended;
    const store = openSqlite(file);
    const keys = await store.keys();
    for (const doc of r.acknowledged) expect(keys.has(doc)).toBe(true);
    await store.close();
    const db = new Database(file);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  }
});
