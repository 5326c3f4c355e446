import { hash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Judgement } from '../model/index.ts';
import { headOf, type LogRow, NO_HASH, rowHash, verifyLog } from './judgement-log.ts';
import { openSqlite } from './sqlite/sqlite-store.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-log-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A whole log of so many rows. */
function logOf(count: number): LogRow[] {
  const rows: LogRow[] = [];
  for (let n = 1; n <= count; n++) {
    const j: Judgement = {
      id: `j${n}`,
      when: `2020-11-03T10:00:${String(n % 60).padStart(2, '0')}Z`,
      who: n % 3 === 0 ? 'دانة' : 'Amal',
      about: `claim:a#s${n}`,
      decision: n % 5 === 0 ? 'undo' : 'accept',
      ...(n % 5 === 0 ? { retires: `j${n - 1}` } : {}),
    };
    const data = JSON.stringify(j);
    const previous = rows.at(-1)?.hash ?? NO_HASH;
    rows.push({
      n,
      id: j.id,
      made: j.when,
      who: j.who,
      about: j.about,
      decision: j.decision,
      retires: j.retires ?? null,
      data,
      previous,
      hash: rowHash(n, previous, data),
    });
  }
  return rows;
}
const whole = logOf(60);
const head = { rows: whole.length, hash: whole.at(-1)!.hash };

test('a hash is SHA-256 over number, hash before and judgement', () => {
  expect(rowHash(1, NO_HASH, '{"a":1}')).toBe(hash('sha256', `1\n${'0'.repeat(64)}\n{"a":1}`, 'hex'));
});

test('a whole log holds, and leads to its head and every earlier one', () => {
  expect(verifyLog([])).toEqual({ rows: 0, head: NO_HASH, ok: true, bad: null });
  expect(verifyLog(whole, [head])).toMatchObject({ rows: 60, head: head.hash, ok: true });
  for (const r of whole) expect(verifyLog(whole, [{ rows: r.n, hash: r.hash }]).ok).toBe(true);
  expect(headOf(`${head.rows} ${head.hash}\n`)).toEqual(head);
  for (const odd of ['', 'x', `60 ${head.hash}0`, `-1 ${head.hash}`, `60${head.hash}`]) expect(headOf(odd)).toBeNull();
});

/** Forges rows from a place on, so that each follows from the one before. */
const forged = (rows: readonly LogRow[], from: number): LogRow[] => {
  const out = rows.slice(0, from);
  for (const r of rows.slice(from)) {
    const n = out.length + 1;
    const previous = out.at(-1)?.hash ?? NO_HASH;
    out.push({ ...r, n, previous, hash: rowHash(n, previous, r.data) });
  }
  return out;
};
const changed = (r: LogRow): LogRow => ({
  ...r,
  data: r.data.replace('"accept"', '"reject"').replace('"undo"', '"edit"'),
  decision: r.decision === 'accept' ? 'reject' : 'edit',
});

describe('every way to tamper is told, with the first bad row', () => {
  const at = fc.integer({ min: 0, max: 59 });
  const columns = ['n', 'id', 'made', 'who', 'about', 'decision', 'retires', 'data', 'previous', 'hash'] as const;
  const tamper = fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      at,
      column: fc.constantFrom(...columns),
      value: fc.string({ minLength: 1, maxLength: 8 }),
    }),
    fc.record({ kind: fc.constant('delete' as const), at }),
    fc.record({ kind: fc.constant('insert' as const), at, from: at }),
    fc.record({ kind: fc.constant('swap' as const), at, from: at }),
    fc.record({ kind: fc.constant('truncate' as const), at }),
    fc.record({ kind: fc.constant('forge' as const), at }),
    fc.record({ kind: fc.constant('drop and forge' as const), at }),
    fc.record({ kind: fc.constant('character' as const), at, from: fc.nat() }),
  );
  test('4,000 of them', () => {
    fc.assert(
      fc.property(tamper, (t) => {
        const rows: LogRow[] = [...whole];
        const row = rows[t.at]!;
        let first = t.at + 1;
        switch (t.kind) {
          case 'edit': {
            const value = t.column === 'n' ? t.value.length + 100 : t.value;
            fc.pre(value !== row[t.column]);
            rows[t.at] = { ...row, [t.column]: value };
            break;
          }
          case 'character': {
            const i = t.from % row.data.length;
            rows[t.at] = { ...row, data: `${row.data.slice(0, i)}${row.data[i] === 'x' ? 'y' : 'x'}${row.data.slice(i + 1)}` };
            break;
          }
          case 'delete':
            rows.splice(t.at, 1);
            break;
          case 'insert':
            rows.splice(t.at, 0, rows[t.from]!);
            // A second copy behind its own row is told there; before it, where it was put.
            first = t.from === t.at ? t.at + 2 : t.at + 1;
            break;
          case 'swap':
            fc.pre(t.at !== t.from);
            rows[t.at] = rows[t.from]!;
            rows[t.from] = row;
            first = Math.min(t.at, t.from) + 1;
            break;
          case 'truncate':
            rows.length = t.at;
            break;
          case 'forge':
            rows[t.at] = changed(row);
            rows.splice(0, rows.length, ...forged(rows, t.at));
            // Nothing in the log itself is wrong; only its head is another.
            first = rows.length;
            break;
          case 'drop and forge':
            rows.splice(t.at, 1);
            rows.splice(0, rows.length, ...forged(rows, t.at));
            first = rows.length + 1;
        }
        const check = verifyLog(rows, [head]);
        expect(check.ok).toBe(false);
        expect([t.kind, check.bad!.n]).toEqual([t.kind, first]);
      }),
      { seed: 30, numRuns: 4000 },
    );
  });

  test('with a head for a row in the middle, a forged tail is told at that row', () => {
    const kept = { rows: 30, hash: whole[29]!.hash };
    const rows = forged([...whole.slice(0, 10), changed(whole[10]!), ...whole.slice(11)], 10);
    expect(verifyLog(rows).ok).toBe(true);
    expect(verifyLog(rows, [kept]).bad).toMatchObject({ n: 30 });
    expect(verifyLog(whole, [kept, { rows: 30, hash: NO_HASH }]).bad).toMatchObject({ n: 30 });
  });
});

test('in a file: what is changed behind the program, triggers taken off, is told; so is a row cut off', async () => {
  const file = path.join(folder, 'x.tabari');
  const store = openSqlite(file);
  for (let n = 0; n < 5; n++)
    await store.addJudgement({ id: `j${n}`, when: '2020-11-03T10:00:00Z', who: '\ud800 odd', about: 'claim:x', decision: 'accept' });
  const kept = headOf((await store.meta('judgement-head'))!)!;
  expect(verifyLog(await store.judgementLog(), [kept])).toMatchObject({ ok: true, rows: 5 });
  await store.close();
  const db = new Database(file);
  db.exec("DROP TRIGGER judgements_stay; DROP TRIGGER judgements_remain; UPDATE judgements SET decision = 'reject' WHERE n = 3");
  db.close();
  const again = openSqlite(file);
  expect(verifyLog(await again.judgementLog(), [kept]).bad).toMatchObject({ n: 3 });
  await again.close();
  const cut = new Database(file);
  cut.exec("UPDATE judgements SET decision = 'accept' WHERE n = 3; DELETE FROM judgements WHERE n = 5");
  cut.close();
  const last = openSqlite(file);
  expect(verifyLog(await last.judgementLog(), [kept]).bad).toMatchObject({ n: 5 });
  await last.close();
});
