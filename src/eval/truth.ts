import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { accuCopy, type SourcedValue } from '../dossier/truth/accu-copy.ts';
import type { Runner, RunnerRow } from './runner.ts';

/** Columns of `flights/*.csv` that hold a time. */
const TIMES = ['sched_dep_time', 'act_dep_time', 'sched_arr_time', 'act_arr_time'];

/** Minutes of the day a cell gives: "6:55aDec 2", "12/2/11 6:35 a.m.", "Thu  6:55"; null where it holds no time. */
export function minutesOf(cell: string): string | null {
  const m = /(\d{1,2}):(\d{2})\s*([ap])?/i.exec(cell);
  if (!m) return null;
  const hour = m[3] ? (Number(m[1]) % 12) + (m[3].toLowerCase() === 'p' ? 12 : 0) : Number(m[1]);
  return String(hour * 60 + Number(m[2]));
}

/** Value of each item that most sources give; the smallest by code unit where several tie. */
export function majority(claims: readonly SourcedValue[]): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, Set<string>>>();
  for (const c of claims) {
    const m = votes.get(c.item) ?? new Map<string, Set<string>>();
    votes.set(c.item, m);
    m.set(c.value, (m.get(c.value) ?? new Set()).add(c.source));
  }
  return new Map([...votes].map(([item, m]) => [item, [...m].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]![0]]));
}

/** Accuracy of truth discovery on `DIR/flights`: majority vote, accuracy-weighted voting (ACCU) and with copying (AccuCopy). */
export const truthRunner: Runner = {
  async run(dir) {
    const read = (name: string): readonly Record<string, string>[] => {
      const file = path.join(dir, 'flights', name);
      if (!fs.existsSync(file)) throw new Error(`${file}: no such file; --truth wants the folder that holds flights/`);
      return parse(fs.readFileSync(file), { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
    };
    const truth = new Map<string, string>();
    for (const r of read('clean.csv'))
      for (const t of TIMES) {
        const v = minutesOf(r[t] ?? '');
        if (v !== null) truth.set(`${r.flight} ${t}`, v);
      }
    const claims: SourcedValue[] = [];
    for (const r of read('dirty.csv'))
      for (const t of TIMES) {
        const v = minutesOf(r[t] ?? '');
        if (v !== null) claims.push({ source: r.src!, item: `${r.flight} ${t}`, value: v });
      }
    const rows: RunnerRow[] = [];
    const misses: object[] = [];
    const told = (suite: string, of: ReadonlyMap<string, string>, note: string): void => {
      let passed = 0;
      for (const [item, v] of truth)
        if (of.get(item) === v) passed++;
        else misses.push({ suite, item, expected: v, got: of.get(item) ?? null });
      rows.push({ suite, passed, total: truth.size, note });
    };
    told('flights: majority vote', majority(claims), `${claims.length} values of ${new Set(claims.map((c) => c.source)).size} sources`);
    for (const [name, copying] of [
      ['ACCU', 0],
      ['AccuCopy', 0.2],
    ] as const) {
      const found = accuCopy(claims, { copying });
      told(`flights: ${name}`, new Map(found.findings.map((f) => [f.item, f.values[0]!.value])), `${found.rounds} rounds`);
    }
    return { rows, misses };
  },
};
