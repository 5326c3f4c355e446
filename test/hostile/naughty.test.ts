import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test, vi } from 'vitest';
import type { Dossier, Report } from '../../src/model/index.ts';
import { build, inProcess, openSqlite } from '../../src/run/index.ts';
import { injections, naughty } from '../naughty.ts';

// Hundreds of reports: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 600_000 });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-naughty-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const strings = [...new Set([...naughty, ...injections])];
const sentence = (s: string, i: number): string => `The mayor said on Monday that ${s} was number ${i} of 12 dead in Aleppo.`;
/** What the reader of files puts for what it tells of, and nothing else. */
const readable = (s: string): string => s.toWellFormed().replaceAll('\0', '\ufffd');
const damaged = (s: string): boolean => readable(s) !== s;

interface Sent {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly byline: string;
  readonly date: string;
  readonly text: string;
}

async function built(
  name: string,
  lines: readonly Sent[],
): Promise<{ readonly reports: ReadonlyMap<string, Report>; readonly dossier: Dossier }> {
  const file = path.join(root, `${name}.jsonl`);
  fs.writeFileSync(file, lines.map((l) => `${JSON.stringify(l)}\n`).join(''));
  const store = openSqlite(path.join(root, `${name}.tabari`));
  try {
    const { failed } = await build({ inputs: [file], store, engine: inProcess(), story: 'naughty' });
    expect(failed).toBe(0);
    const reports = new Map<string, Report>();
    for await (const { report } of store.pile()) reports.set(report.doc, report);
    return { reports, dossier: (await store.dossier())! };
  } finally {
    await store.close();
  }
}

test('naughty strings as text, title, outlet and writer: kept character for character or told of, and the same again when they come back', async () => {
  const sent = strings.map((s, i): Sent => ({ id: `n${i}`, title: s, source: s, byline: s, date: '2017-09-01', text: sentence(s, i) }));
  const first = await built('first', sent);
  expect(first.reports.size).toBe(strings.length);
  for (const [i, s] of strings.entries()) {
    const report = first.reports.get(`n${i}`)!;
    expect([s, report.text]).toEqual([s, readable(sentence(s, i))]);
    if (damaged(s)) expect(report.diagnostics.map((d) => d.code)).toContainEqual(expect.stringMatching(/^ingest\/(?:nul|lone-surrogate)$/));
    for (const field of ['title', 'source', 'byline'] as const) {
      // White space around a name is no part of it; one of nothing else is none.
      const name = s.trim();
      const { value } = report[field];
      if (name !== '') expect([field, s, value === null ? null : readable(value)]).toEqual([field, s, readable(name)]);
    }
    for (const b of report.blocks) expect(b.end).toBeLessThanOrEqual(report.text.length);
  }
  // Out of the dossier and in again: the same reports with the same hashes.
  const again = await built(
    'again',
    [...first.reports.values()].map((r) => ({
      id: r.doc,
      title: r.title.value ?? '',
      source: r.source.value ?? '',
      byline: r.byline.value ?? '',
      date: '2017-09-01',
      text: r.text,
    })),
  );
  for (const [doc, r] of first.reports) {
    const back = again.reports.get(doc)!;
    expect([doc, back.hash, back.title.value, back.source.value]).toEqual([doc, r.hash, r.title.value, r.source.value]);
  }
});

test('naughty strings as names of people: found, exported and read back from every table', async () => {
  const sent = strings.map(
    (s, i): Sent => ({
      id: `n${i}`,
      title: `Report ${i}`,
      source: 'Orchard Wire',
      byline: '',
      date: '2017-09-01',
      text: `Minister ${s} Holm said on Monday that ${i + 3} people were killed in Aleppo. "The bridge is open," said ${s}.`,
    }),
  );
  const { reports, dossier } = await built('names', sent);
  expect(reports.size).toBe(strings.length);
  // As JSON and back.
  expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
  const evidence = dossier.ledger.flatMap((item) => item.values.map((v) => v.evidence));
  expect(evidence.length).toBeGreaterThan(strings.length / 2);
  for (const e of evidence) expect(reports.get(e.doc)!.text.slice(e.start, e.end)).toBe(e.quote);
  const { renderCsv } = await import('../../src/dossier/formats/csv.ts');
  const csv = renderCsv(dossier, 'ledger');
  const rows = parse(csv, { bom: true, relax_column_count: false }) as string[][];
  expect(rows.length).toBeGreaterThan(strings.length / 2);
});
