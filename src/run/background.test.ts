import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossiersAsOf } from './as-of.ts';
import { Background } from './background.ts';
import { build, inProcess, openSqlite } from './index.ts';

const examples = path.join(import.meta.dirname, '../../examples/qalamoun-convoy');
const DAY = '2017-08-30';
const ALL = { offset: 0, limit: 1000, equal: {} };
let folder: string;
let file: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-background-'));
  file = path.join(folder, 'convoy.tabari');
  const store = openSqlite(file);
  await build({ inputs: [examples], store, engine: inProcess() });
  await store.close();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test('a day replayed: whole, a list of it, a record of it', async () => {
  const background = new Background(file, false);
  const store = openSqlite(file);
  const [then] = await dossiersAsOf(store, [DAY]);
  await store.close();
  expect(then!.claims.length).toBeGreaterThan(10);
  const rows = await background.replayedList(DAY, 'claims', ALL);
  expect(rows.items.map((r) => r.id)).toEqual(then!.claims.map((c) => c.id));
  expect(await background.replay(DAY)).toEqual(then);
  expect(await background.replayedRecord(DAY, 'claims', rows.items[3]!.id)).toEqual(then!.claims[3]);
  expect(await background.replayedRecord(DAY, 'claims', 'no such claim')).toBeNull();
  const some = await background.replayedList(DAY, 'claims', { offset: 1, limit: 2, equal: { kind: 'statement' } });
  expect(some.total).toBe(then!.claims.filter((c) => c.kind === 'statement').length);
  expect(some.items).toHaveLength(2);
  await background.close();
});

test('what nobody waits for any more is not begun; what is under way is done', async () => {
  const background = new Background(file, false);
  const first = background.replayedList('2017-09-05', 'contested', ALL);
  const leaving = new AbortController();
  const second = background.replayedList('2017-09-06', 'contested', ALL, leaving.signal);
  const third = background.replayedList('2017-09-07', 'contested', ALL);
  leaving.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  await expect(background.replayedList(DAY, 'contested', ALL, leaving.signal)).rejects.toThrow('gone');
  expect((await first).total).toBeGreaterThan(0);
  expect((await third).total).toBeGreaterThanOrEqual((await first).total);
  // Too late: it was under way and its answer has come.
  leaving.abort();
  await background.close();
});

test('a thread without work ends, and the next task begins another', async () => {
  const background = new Background(file, false, 1);
  const { total } = await background.replayedList(DAY, 'claims', ALL);
  await expect.poll(() => background.running, { timeout: 60_000 }).toBe(false);
  expect((await background.replayedList(DAY, 'claims', ALL)).total).toBe(total);
  await background.close();
  expect(background.running).toBe(false);
});

test('closing ends what waits behind the task under way', async () => {
  const background = new Background(file, false);
  const asked = [DAY, '2017-09-01', '2017-09-02'].map((day) => background.replayedList(day, 'claims', ALL));
  const ends = Promise.allSettled(asked);
  await background.close();
  const [, second, third] = await ends;
  expect([second?.status, third?.status]).toEqual(['rejected', 'rejected']);
});
