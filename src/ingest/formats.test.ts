import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../model/index.ts';
import { findReports } from './files.ts';
import { readReport } from './index.ts';
import { feedsOf } from './opml.ts';

// Each golden/formats/CASE/source.* beside what is read from it: metadata, credits, blocks with their places, and what is told. UPDATE_GOLDEN=1 rewrites.
const root = path.join(import.meta.dirname, '../../golden/formats');
const cases = fs.readdirSync(root).sort();

// Whether Tesseract is installed here must not tell: its part is tested in pdf.test.ts.
process.env.PATH = '';

const blockOf = (text: string, b: Block): unknown => {
  const { start, end, kind, ...rest } = b;
  return [kind, text.slice(start, end), ...(Object.keys(rest).length > 0 ? [rest] : [])];
};

function tiles(report: Report): void {
  let at = 0;
  for (const b of report.blocks) {
    expect(report.text.slice(at, b.start).trim()).toBe('');
    expect(b.end).toBeGreaterThan(b.start);
    at = b.end;
  }
  expect(report.text.slice(at).trim()).toBe('');
}

describe('formats', () => {
  test.each(cases)('%s', async (name) => {
    const folder = path.join(root, name);
    const source = fs.readdirSync(folder).find((f) => f.startsWith('source.'))!;
    const reports: unknown[] = [];
    const told: string[] = [];
    for await (const found of findReports({ inputs: [path.join(folder, source)] })) {
      if ('diagnostic' in found) told.push(`${found.diagnostic.severity} ${found.diagnostic.code}: ${found.diagnostic.message}`);
      if (!('item' in found)) continue;
      const { report, diagnostics } = await readReport(found.item);
      for (const d of [...diagnostics, ...(report?.diagnostics ?? [])]) told.push(`${d.severity} ${d.code}: ${d.message}`);
      if (!report) continue;
      tiles(report);
      for (const known of [report.title, report.source, report.byline, report.published])
        if (known.at) expect(known.at.end).toBeLessThanOrEqual(report.text.length);
      const { text, hash, blocks, diagnostics: _, ...rest } = report;
      reports.push({ ...rest, blocks: blocks.map((b) => blockOf(text, b)) });
    }
    const shown = `${JSON.stringify({ reports, told }, null, 1)}\n`;
    const file = path.join(folder, 'expected.json');
    if (process.env.UPDATE_GOLDEN) fs.writeFileSync(file, shown);
    expect(shown).toBe(fs.readFileSync(file, 'utf8'));
  });

  test('the bytes tell the format, whatever the name says', async () => {
    for (const name of ['pdf', 'docx', 'odt', 'rtf', 'mhtml', 'feed-rss', 'telegram-json', 'telegram-html', 'warc', 'html']) {
      const folder = path.join(root, name);
      const source = fs.readdirSync(folder).find((f) => f.startsWith('source.'))!;
      const other = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-formats-')), 'source.txt');
      try {
        fs.copyFileSync(path.join(folder, source), other);
        const docs: string[] = [];
        for await (const found of findReports({ inputs: [other] }))
          if ('item' in found) docs.push((await readReport(found.item)).report!.text);
        const expected = JSON.parse(fs.readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { reports: unknown[] };
        expect([name, docs.length]).toEqual([name, expected.reports.length]);
      } finally {
        fs.rmSync(path.dirname(other), { recursive: true });
      }
    }
  });

  test('a reading list names its feeds', () => {
    expect(feedsOf(fs.readFileSync(path.join(root, 'opml/source.opml'), 'utf8'))).toEqual([
      { title: 'صحيفة السواقي', url: 'https://sawaqi.example/feed' },
      { title: 'Orchard Wire', url: 'https://orchard.example/atom.xml?a=1&b=2' },
    ]);
  });
});
