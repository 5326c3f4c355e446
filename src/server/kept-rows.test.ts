import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { madeRow } from '../dossier/views/list.ts';
import { Background, build, inProcess, openSqlite } from '../run/index.ts';
import { KeptRows } from './kept-rows.ts';
import { openServed } from './served.ts';

test('rows made ahead are those of the records, and go with the dossier they were made of', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-rows-'));
  const file = path.join(folder, 'convoy.tabari');
  const store = openSqlite(file);
  await build({ inputs: [path.join(import.meta.dirname, '../../examples/qalamoun-convoy')], store, engine: inProcess() });
  await store.close();
  const [served] = openServed([file]);
  const background = new Background(file, false);
  const rows = new KeptRows();
  await rows.makeAhead(served!, background);
  const made = (await served!.store.meta('dossier-key')) ?? '';
  for (const list of ['ledger', 'contested', 'origins'] as const) {
    const places = (await served!.store.positions(list, { offset: 0, limit: 1000 })).records;
    const records = await served!.store.at(list, places);
    expect(records.length).toBeGreaterThan(3);
    expect(places.map((p) => rows.of(served!, made, list).get(p))).toEqual(records.map((r) => madeRow(list, r)));
  }
  expect(rows.of(served!, 'another making', 'ledger').size).toBe(0);
  await background.close();
  await served!.store.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
