import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderJson } from '../dossier/formats/json.ts';
import type { Dossier } from '../model/index.ts';
import { openSqlite } from '../store/sqlite/sqlite-store.ts';
import { type Engine, inProcess } from './engine.ts';
import { type BuildOptions, type BuildResult, build } from './pipeline.ts';
import { WorkerPool } from './pool.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-run-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const examples = path.join(import.meta.dirname, '../../examples/qalamoun-convoy');
let n = 0;

function pile(): string {
  const folder = path.join(root, `pile${n++}`, 'convoy');
  fs.cpSync(examples, folder, { recursive: true });
  return folder;
}

async function run(
  file: string,
  inputs: readonly string[],
  more: Partial<BuildOptions> = {},
  engine: Engine = inProcess(),
): Promise<BuildResult & { readonly dossier: Dossier | null }> {
  const store = openSqlite(file);
  try {
    const result = await build({ inputs, store, engine, ...more });
    return { ...result, dossier: result.counts === null ? null : await store.dossier() };
  } finally {
    await engine.close();
    await store.close();
  }
}

const counts = (r: BuildResult): readonly number[] => [r.analysed, r.unchanged, r.failed];

test('the same bytes whatever the workers, the order of the inputs, and how often', async () => {
  const folder = pile();
  fs.writeFileSync(path.join(folder, '99-broken.txt'), Buffer.alloc(100, 1));
  const files = fs.readdirSync(folder).map((f) => path.join(folder, f));
  const expected = renderJson((await run(path.join(root, 'a.tabari'), [folder])).dossier!);
  expect(JSON.parse(expected).reports).toHaveLength(files.length - 1);
  const pool = (workers: number): Engine => new WorkerPool({ workers, timeLimit: 60_000 });
  expect(renderJson((await run(path.join(root, 'b.tabari'), [folder], {}, pool(1))).dossier!)).toBe(expected);
  const three = path.join(root, 'c.tabari');
  expect(renderJson((await run(three, [folder], {}, pool(3))).dossier!)).toBe(expected);
  expect(renderJson((await run(three, [folder], {}, pool(2))).dossier!)).toBe(expected);
  expect(renderJson((await run(path.join(root, 'd.tabari'), [...files].reverse(), { story: 'convoy' })).dossier!)).toBe(expected);
  // Half of the reports first, the others later.
  const halves = path.join(root, 'e.tabari');
  await run(
    halves,
    files.filter((_, i) => i % 2 === 1),
    { story: 'convoy' },
  );
  expect(renderJson((await run(halves, [folder])).dossier!)).toBe(expected);
});

test('only what is new or changed is analysed', async () => {
  const folder = pile();
  const file = path.join(root, 'i.tabari');
  const total = fs.readdirSync(folder).length;
  expect(counts(await run(file, [folder]))).toEqual([total, 0, 0]);
  expect(counts(await run(file, [folder]))).toEqual([0, total, 0]);
  fs.writeFileSync(path.join(folder, '50-new.txt'), 'The council said that nine buses left on Monday.');
  expect(counts(await run(file, [folder]))).toEqual([1, total, 0]);
  fs.appendFileSync(path.join(folder, '50-new.txt'), ' Ten came back.');
  expect(counts(await run(file, [folder]))).toEqual([1, total, 0]);
  // Metadata beside a report is part of it.
  fs.writeFileSync(path.join(folder, '50-new.json'), '{"source": "Orchard Wire", "published": "2020-11-03"}');
  const r = await run(file, [folder]);
  expect(counts(r)).toEqual([1, total, 0]);
  expect(r.dossier!.reports.find((x) => x.doc === '50-new')).toMatchObject({
    source: { value: 'Orchard Wire', how: 'given' },
    published: { value: '2020-11-03', how: 'given' },
  });
});

test('reports that are not among the inputs are kept, and removed only when asked', async () => {
  const folder = pile();
  const file = path.join(root, 'p.tabari');
  const whole = await run(file, [folder]);
  const gone = fs.readdirSync(folder).find((f) => f.endsWith('.txt'))!;
  fs.rmSync(path.join(folder, gone));
  const kept = await run(file, [folder]);
  expect(kept.others).toEqual([gone.replace('.txt', '')]);
  expect(kept.dossier!.reports).toHaveLength(whole.dossier!.reports.length);
  const pruned = await run(file, [folder], { prune: true });
  expect(pruned.dossier!.reports).toHaveLength(whole.dossier!.reports.length - 1);
  expect(pruned.dossier!.reports.some((r) => r.doc === gone.replace('.txt', ''))).toBe(false);
});

test('a file that stops being a report takes its report along and says so', async () => {
  const folder = pile();
  const file = path.join(root, 's.tabari');
  const before = (await run(file, [folder])).dossier!.reports.length;
  const name = fs.readdirSync(folder).find((f) => f.endsWith('.txt'))!;
  fs.writeFileSync(path.join(folder, name), Buffer.alloc(100, 1));
  const after = await run(file, [folder]);
  expect(after.dossier!.reports).toHaveLength(before - 1);
  expect(after.diagnostics.map((d) => `${d.where} ${d.code}`)).toEqual([`${name} ingest/binary`]);
  expect(after.dossier!.diagnostics.some((d) => d.code === 'ingest/binary')).toBe(true);
});

test('a stopped build keeps what it did, and the next goes on from there', async () => {
  const folder = pile();
  const total = fs.readdirSync(folder).length;
  const file = path.join(root, 'stop.tabari');
  const stop = new AbortController();
  const stopped = await run(file, [folder], { signal: stop.signal, onProgress: (p) => p.analysed === 4 && stop.abort() });
  expect(stopped.dossier).toBeNull();
  const done = stopped.analysed;
  expect(done).toBeGreaterThanOrEqual(4);
  expect(done).toBeLessThan(total);
  expect(counts(await run(file, [folder]))).toEqual([total - done, done, 0]);
});

test('every offset of a build holds', async () => {
  const file = path.join(root, 'o.tabari');
  const { dossier } = await run(file, [examples]);
  const store = openSqlite(file);
  const texts = new Map<string, string>();
  for await (const { report, analysis } of store.pile()) {
    texts.set(report.doc, report.text);
    for (const a of [
      ...analysis.statements,
      ...analysis.figures,
      ...analysis.times,
      ...analysis.places,
      ...analysis.actors,
      ...analysis.positions,
    ])
      expect(report.text.slice(a.start, a.end)).toBe(a.quote);
  }
  await store.close();
  const check = (e: { doc: string; start: number; end: number; quote?: string } | undefined): void => {
    if (!e) return;
    expect(e.end).toBeLessThanOrEqual(texts.get(e.doc)!.length);
    if (e.quote !== undefined) expect(texts.get(e.doc)!.slice(e.start, e.end)).toBe(e.quote);
  };
  for (const c of dossier!.claims) c.evidence.forEach(check);
  for (const c of dossier!.contested) for (const s of c.sides) s.evidence.forEach(check);
  for (const l of dossier!.ledger) for (const v of l.values) check(v.evidence);
  for (const o of dossier!.origins) o.evidence.forEach(check);
  for (const t of dossier!.timeline) check(t.evidence);
});
