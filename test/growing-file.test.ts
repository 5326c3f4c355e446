import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { generated } from '../bench/pile.ts';
import type { Judgement, PileItem } from '../src/model/index.ts';
import { buildDossier } from '../src/run/dossier.ts';
import { openSqlite, refreshDossier, type Store } from '../src/run/index.ts';
import { engineVersion } from '../src/run/version.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-growing-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const stories = (count: number, each: number): readonly PileItem[] =>
  Array.from({ length: count * each }, (_, i) => generated(i % count, Math.floor(i / count)));

const put = (store: Store, items: readonly PileItem[]): Promise<void> =>
  store.putReports(items.map((i) => ({ ...i, key: `key of ${i.report.doc} ${i.report.text.length}` })));

/** What a file says, table by table; row numbers say nothing and are left out, where another table names a row by its number the row is taken instead. */
function tables(file: string): Readonly<Record<string, readonly string[]>> {
  const db = new Database(file, { readonly: true });
  const rows = (sql: string): readonly string[] => (db.prepare(sql).raw().all() as unknown[][]).map((r) => JSON.stringify(r)).sort();
  const own: Readonly<Record<string, string>> = {
    position_entries:
      'SELECT p.actor, p.issue, e.n, e.stance, e.quote, e.doc, e.start FROM position_entries e JOIN positions p ON p.pos = e.cell',
    copies: 'SELECT c.block, c.n, c.doc FROM copies c',
    block_reports: 'SELECT doc, block, key, data, diagnostics, features FROM block_reports',
    block_features: 'SELECT f.list, f.feature, b.doc FROM block_features f JOIN block_reports b ON b.r = f.r',
    meta: "SELECT * FROM meta WHERE name NOT IN ('dossier-state', 'dossier-key')",
  };
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'")
    .pluck()
    .all() as string[];
  const all = Object.fromEntries(
    names.map((name) => {
      const columns = (db.pragma(`table_info(${name})`) as { readonly name: string }[])
        .map((c) => `"${c.name}"`)
        .filter((c) => c !== '"pos"');
      return [name, rows(own[name] ?? `SELECT ${columns.join(', ')} FROM ${name}`)];
    }),
  );
  const views = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all() as string[];
  for (const v of views) {
    const columns = (db.pragma(`table_info(${v})`) as { readonly name: string }[])
      .map((c) => `"${c.name}"`)
      .filter((c) => c !== '"copy_group"');
    // The order of a view is part of what it says.
    all[v] = (
      db
        .prepare(`SELECT ${columns.join(', ')} FROM ${v}`)
        .raw()
        .all() as unknown[][]
    ).map((r) => JSON.stringify(r));
  }
  db.close();
  return all;
}

async function compare(grown: string, items: readonly PileItem[], judgements: readonly Judgement[], name: string): Promise<void> {
  const file = path.join(root, `${name}.tabari`);
  const once = openSqlite(file);
  await put(once, items);
  for (const j of judgements) await once.addJudgement(j);
  await refreshDossier(once, 'growing');
  const expected = await once.dossier();
  await once.close();
  expect(JSON.stringify(buildDossier(items, { story: 'growing', engine: engineVersion, judgements }))).toBe(JSON.stringify(expected));
  const [a, b] = [tables(grown), tables(file)];
  for (const t of Object.keys(b)) expect(a[t], t).toEqual(b[t]);
  const store = openSqlite(grown, { readOnly: true });
  expect(JSON.stringify(await store.dossier())).toBe(JSON.stringify(expected));
  await store.close();
}

test('a file grown report by report, with changes and removals, holds what one made at once holds', async () => {
  const items = [...stories(12, 23)];
  let seed = 5;
  const roll = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
  for (let i = items.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  const file = path.join(root, 'grown.tabari');
  const held = new Map<string, PileItem>();
  const opened = openSqlite(file);
  let readWhole = 0;
  const store = new Proxy(opened, {
    get(target, name) {
      if (name === 'pile') readWhole++;
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const add = async (some: readonly PileItem[]): Promise<void> => {
    await put(store, some);
    for (const i of some) held.set(i.report.doc, i);
    await refreshDossier(store, 'growing');
  };
  await add(items.slice(0, items.length - 9));
  const judgements: Judgement[] = [];
  const decide = async (about: string, decision: Judgement['decision'], more: Partial<Judgement> = {}): Promise<void> => {
    const j = { id: `j${judgements.length}`, when: '2020-01-01T00:00:00Z', who: 'Dana', about, decision, ...more };
    judgements.push(j);
    await store.addJudgement(j);
  };
  for (let k = items.length - 9; k < items.length; k++) {
    const step = k - items.length + 9;
    await add([items[k]!]);
    if (step === 1) {
      const gone = [...held.keys()][roll(held.size)]!;
      held.delete(gone);
      await store.removeReports([gone]);
    }
    if (step === 3) {
      // Another text under the key of a report there.
      const known = [...held.values()][3]!;
      const other = generated(7, 40);
      const doc = known.report.doc;
      await add([{ report: { ...other.report, doc }, analysis: { ...other.analysis, doc } }]);
    }
    if (step === 5) {
      const d = (await store.dossier())!;
      const [first, second] = [
        d.contested[0]!,
        d.contested.find((c) => c.id.split(':')[2]!.slice(0, 6) !== d.contested[0]!.id.split(':')[2]!.slice(0, 6))!,
      ];
      await decide(first.id, 'merge', { after: [second.id] });
      await decide(`ledger:${d.ledger[0]!.id}`.replace('ledger:ledger:', 'ledger:'), 'accept');
      await decide(`claim:${d.claims[5]!.id}`, 'reject');
      await decide('contested:by hand', 'add', {
        after: {
          about: 'who',
          sides: [
            { says: 'a', evidence: d.claims[0]!.evidence },
            { says: 'b', evidence: d.claims[1]!.evidence },
          ],
        },
      });
      await decide('ledger:not there', 'accept');
      await decide(`place:${d.places[0]!.key}`, 'comment', { comment: 'seen' });
    }
  }
  await refreshDossier(store, 'growing');
  expect((await store.sizes()).blocks).toBeGreaterThan(2);
  // Once at first, and once for the decisions.
  expect(readWhole).toBe(2);
  await store.close();
  await compare(file, [...held.values()], judgements, 'once');
}, 600_000);
