import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReport } from './index.ts';
import type { Item } from './item.ts';
import { type Glyph, linesOfPage } from './pdf-lines.ts';

const root = path.join(import.meta.dirname, '../../golden/formats');
const item = (bytes: Uint8Array): Item => ({ doc: 'x', where: 'x.pdf', format: 'pdf', bytes, given: {} });

// A stand-in for Tesseract, found first: what is tested is how a picture gets there and its words come back.
const tools = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-ocr-'));
fs.writeFileSync(
  path.join(tools, 'tesseract'),
  '#!/bin/sh\nif [ "$1" = --list-langs ]; then printf "List of available languages (2):\\nara\\neng\\n"; exit 0; fi\n[ "$(head -c 2)" = P5 ] || exit 3\ncat > /dev/null\nprintf "%s\\n" "قال الحرس إن الطريق مفتوح منذ الصباح."\n',
  { mode: 0o755 },
);
const before = process.env.PATH;
process.env.PATH = `${tools}${path.delimiter}${before}`;
afterAll(() => {
  process.env.PATH = before;
  fs.rmSync(tools, { recursive: true });
});

test.skipIf(process.platform === 'win32')('a page that is a picture is drawn, recognised, and said to be so', async () => {
  const { report } = await readReport(item(fs.readFileSync(path.join(root, 'pdf-scanned/source.pdf'))));
  expect(report!.text).toBe('قال الحرس إن الطريق مفتوح منذ الصباح.');
  expect(report!.blocks).toEqual([{ start: 0, end: report!.text.length, kind: 'body', locator: { page: 1 } }]);
  expect(report!.diagnostics.map((d) => [d.code, d.severity])).toEqual([['ingest/scanned-page', 'info']]);
});

test('cut at any point: a text or a typed error', async () => {
  const whole = fs.readFileSync(path.join(root, 'pdf/source.pdf'));
  for (let tenth = 1; tenth < 10; tenth++) {
    const { report, diagnostics } = await readReport(item(whole.subarray(0, (whole.length * tenth) / 10)));
    if (report) expect(report.text.length).toBeGreaterThan(0);
    else expect(diagnostics.every((d) => /^ingest\/(?:document-damaged|empty)$/.test(d.code))).toBe(true);
    if (!report) expect(diagnostics.length).toBeGreaterThan(0);
  }
  // The library is whole after each of them.
  expect((await readReport(item(whole))).report!.text).toContain('ثلاثمئة وثماني شاحنات (308)');
});

/** Characters of a line as drawn from left to right, ten points wide each; `drawn` names their order in the file. */
function line(visual: string, drawn: readonly number[] = [...visual].map((_, i) => i), y = 0): readonly Glyph[] {
  const chars = [...visual];
  return drawn.map((i) => ({ char: chars[i]!, x: i * 10, y, left: i * 10, right: i * 10 + 10, middle: i * 10 + 5, size: 12 }));
}

test('a blank without width, at the end of a word of a right-to-left line, is none: the paper tells where words part', () => {
  const drawn = line('نأ (بتكملا) ةرازو').filter((g) => g.char !== ' ');
  const blanks = [...'نأ (بتكملا) ةرازو'].flatMap((c, i) =>
    c === ')' ? [{ char: ' ', x: i * 10, y: 0, left: i * 10, right: i * 10, middle: i * 10, size: 12 }] : [],
  );
  expect(linesOfPage([...drawn, ...blanks]).map((l) => l.text)).toEqual(['وزارة (المكتب) أن']);
});

// What stands on paper from left to right, then what is read.
test.each([
  ['.ريصق مالك لاق', 'قال كلام قصير.'],
  ['ةنحاش 308 لاق', 'قال 308 شاحنة'],
  ['12.5 ةبسن', 'نسبة 12.5'],
  ['%30 ةبسن', 'نسبة 30%'],
  ['03-11-2020 يف', 'في 2020-11-03'],
  ['BBC TV مويلا ءاسم لاق', 'قال مساء اليوم BBC TV'],
  ['ﺮﺒﺧ', 'خبر'],
  ['plain English, 42 lines', 'plain English, 42 lines'],
  ['he said مويلا 3 لاق today', 'he said قال 3 اليوم today'],
])('%s', (visual, read) => {
  const n = [...visual].length;
  const orders = [[...Array(n).keys()], [...Array(n).keys()].reverse(), [...Array(n).keys()].sort((a, b) => (a % 3) - (b % 3))];
  // The file may draw in any order as long as pieces of the line meet.
  for (const order of orders.slice(0, 2)) expect(linesOfPage(line(visual, order)).map((l) => l.text)).toEqual([read]);
});

test('brackets told as they look are turned, those told as they are read are not', () => {
  expect(linesOfPage(line(')308( ةنحاش'))[0]!.text).toBe('شاحنة (308)');
  expect(linesOfPage(line('(308) ةنحاش'))[0]!.text).toBe('شاحنة (308)');
});

test('lam and alef drawn as one are read lam first, whichever way the box is split', () => {
  const at = (char: string, left: number): Glyph => ({ char, x: 0, y: 0, left, right: left + 5, middle: left + 2, size: 12 });
  expect(linesOfPage([at('ا', 0), at('ل', 5)])[0]!.text).toBe('لا');
  expect(linesOfPage([at('ل', 0), at('ا', 5)])[0]!.text).toBe('لا');
});
// arabic-data: allow presentation forms
