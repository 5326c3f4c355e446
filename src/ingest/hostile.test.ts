import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../model/index.ts';
import { type Found, findReports } from './files.ts';
import { type Item, readReport } from './index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-hostile-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const item = (format: Item['format'], content: string): Item => ({ doc: 'x', where: 'x', format, bytes: Buffer.from(content), given: {} });

function check(r: Report): void {
  let at = 0;
  for (const b of r.blocks) {
    expect(b.start).toBeGreaterThanOrEqual(at);
    expect(b.end).toBeGreaterThan(b.start);
    at = b.end;
  }
  expect(at).toBeLessThanOrEqual(r.text.length);
}

async function codes(sources: Parameters<typeof findReports>[0]): Promise<{ docs: string[]; codes: string[] }> {
  const out = { docs: [] as string[], codes: [] as string[] };
  for await (const f of findReports(sources) as AsyncGenerator<Found>) {
    if ('item' in f) {
      const o = await readReport(f.item);
      if (o.report) {
        check(o.report);
        out.docs.push(o.report.doc);
      }
      for (const d of [...o.diagnostics, ...(o.report?.diagnostics ?? [])]) out.codes.push(`${d.where} ${d.code}`);
    } else if ('diagnostic' in f) out.codes.push(`${f.diagnostic.where} ${f.diagnostic.code}`);
  }
  return out;
}

describe('a folder of broken files', () => {
  test('each broken file gets a diagnostic that names it, the good ones are read', async () => {
    const put = (name: string, content: string | Uint8Array): void => fs.writeFileSync(path.join(folder, name), content);
    put('a-good.txt', 'The council said on Monday that the road is open again.');
    put('b-empty.txt', '');
    put('c-blank.txt', ' \n\t\n');
    put('d-binary.txt', Buffer.alloc(4000, 1));
    put('e-large.txt', 'word '.repeat(3000));
    put(
      'f-lines.jsonl',
      '{"text":"One report said so."}\nnot json\n{"title":"no text"}\n[]\n\n{"text":"Another report said so.","id":"own"}\n',
    );
    put('g-long.jsonl', `{"text":"${'x'.repeat(20_000)}"}\n{"text":"After the long line."}`);
    put('h.json', '{"what": "no report"}');
    put('i.json', '{broken');
    fs.symlinkSync('.', path.join(folder, 'j-loop'));
    fs.symlinkSync('/nonexistent/file', path.join(folder, 'k-dangling.txt'));
    put('l-good.md', '# Title\n\nThe council said so.');
    expect(await codes({ inputs: [folder, path.join(folder, 'missing')], limits: { maxBytes: 10_000 } })).toEqual({
      docs: ['a-good', 'f-lines/1', 'own', 'g-long/2', 'l-good'],
      codes: [
        `${path.join(folder, 'missing')} ingest/not-found`,
        'b-empty.txt ingest/empty',
        'c-blank.txt ingest/empty',
        'd-binary.txt ingest/binary',
        'e-large.txt ingest/too-large',
        'f-lines.jsonl:2 ingest/bad-json',
        'f-lines.jsonl:3 ingest/no-text',
        'f-lines.jsonl:4 ingest/bad-json',
        'g-long.jsonl:1 ingest/too-large',
        'h.json ingest/not-a-report',
        'i.json ingest/bad-json',
        'k-dangling.txt ingest/unreadable',
      ],
    });
  });

  test('standard input: text, a page, JSON lines, nothing', async () => {
    const stdin = async function* (s: string): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < s.length; i += 7) yield Buffer.from(s.slice(i, i + 7));
    };
    expect((await codes({ inputs: ['-'], stdin: stdin('\ufeffThe council said so.') })).docs).toEqual(['stdin']);
    expect((await codes({ inputs: ['-'], stdin: stdin('<p>The council said so.') })).docs).toEqual(['stdin']);
    expect((await codes({ inputs: ['-'], stdin: stdin('{"text":"One."}\n{"text":"Two."}\n') })).docs).toEqual(['stdin/1', 'stdin/2']);
    expect((await codes({ inputs: ['-'], stdin: stdin('') })).codes).toEqual(['standard input ingest/empty']);
  });

  test('two files with one stem keep apart; several folders get their names', async () => {
    const a = path.join(folder, 'n', 'one');
    const b = path.join(folder, 'n', 'two');
    for (const f of [a, b]) {
      fs.mkdirSync(f, { recursive: true });
      fs.writeFileSync(path.join(f, '00.txt'), 'The council said so.');
    }
    fs.writeFileSync(path.join(a, '00.html'), '<p>The council said so.');
    expect((await codes({ inputs: [a] })).docs).toEqual(['00', '00.txt']);
    expect((await codes({ inputs: [b, a] })).docs).toEqual(['one/00', 'one/00.txt', 'two/00']);
    expect((await codes({ inputs: [path.join(folder, 'n', '*', '*.txt')] })).docs).toEqual(['00', '00.txt']);
  });
});

// Generators of a size. A reader that is quadratic in it does not come back before the runner gives up; growth itself is measured in bench/.
const generators: readonly (readonly [string, Item['format'], (n: number) => string])[] = [
  ['nested blocks', 'html', (n) => `${'<div>'.repeat(n)}The text stands here.${'</div>'.repeat(n)}`],
  ['nested inline, never closed', 'html', (n) => `${'<b>'.repeat(n)}The text stands here.`],
  ['tables never closed', 'html', (n) => `${'<table><tr><td>'.repeat(n / 3)}The text stands here.`],
  ['closing tags only', 'html', (n) => `<i>The text stands here.${'<b></i>'.repeat(n / 2)}`],
  ['one long attribute', 'html', (n) => `<p class="${'a b '.repeat(n)}">The text stands here.</p>`],
  ['entities', 'html', (n) => `<p>The text stands here. ${'&amp;&#1575;'.repeat(n / 4)}</p>`],
  ['comments never closed', 'html', (n) => `<p>The text stands here.</p>${'<!-- '.repeat(n)}`],
  ['JSON-LD bombs', 'html', (n) => `<script type="application/ld+json">${'['.repeat(n)}</script><p>The text stands here.`],
  ['list items', 'html', (n) => `<ul>${'<li><a href="#">A short item of a menu</a>'.repeat(n / 20)}</ul><p>The text stands here.`],
  ['brackets', 'markdown', (n) => `${'['.repeat(n)}x`],
  ['quotes', 'markdown', (n) => `${'> '.repeat(n / 2)}x`],
  ['emphasis', 'markdown', (n) => '*a_ '.repeat(n / 4)],
  ['emphasis in paragraphs', 'markdown', (n) => `${'*a_ '.repeat(100)}\n\n`.repeat(n / 400)],
  ['emphasis in items', 'markdown', (n) => `- ${'*a_ '.repeat(20)}\n`.repeat(n / 80)],
  ['one line', 'text', (n) => 'قال المتحدث إن '.repeat(n / 10)],
  ['short lines', 'text', (n) => 'اقرأ أيضا\n'.repeat(n / 4)],
  ['afterwords', 'text', (n) => 'الأكثر قراءة\n'.repeat(n / 4)],
  ['afterwords between prose', 'text', (n) => `الأكثر قراءة\n${'قال المتحدث إن الطريق مفتوحة '.repeat(4)}.\n`.repeat(n / 100)],
  ['labels', 'text', (n) => 'source: x\n'.repeat(n / 8)],
  ['spaces', 'text', (n) => `a${' '.repeat(n * 4)}b`],
  ['unclosed header', 'text', (n) => `---\n${'key: value\n'.repeat(n / 8)}`],
  ['marks that end nothing', 'text', (n) => `The text stands here ${'!'.repeat(n)}x`],
  [
    'headings that come again',
    'text',
    (n) => Array.from({ length: n / 40 }, (_, i) => `أجمل عشرة أماكن طبيعية في بلاد ${i % 97} صورة.`).join('\n'),
  ],
  ['days and clocks', 'text', (n) => '3 نوفمبر 2020 10:20 '.repeat(n / 20)],
  ['mail addresses that are none', 'text', (n) => 'a.b@c-'.repeat(n / 6)],
  ['teasers', 'text', (n) => 'وزير يفتتح معرضا (صور) قال كلاما.. '.repeat(n / 35)],
  ['bars', 'text', (n) => 'The text | stands » '.repeat(n / 20)],
  ['RTF groups', 'rtf', (n) => `{\\rtf1 ${'{\\b '.repeat(n / 4)}The text stands here.`],
  ['RTF characters', 'rtf', (n) => `{\\rtf1 ${"\\'e1".repeat(n / 4)}}`],
  ['deep JSON', 'json', (n) => `{"text":"The text stands here.","x":${'['.repeat(n)}${']'.repeat(n)}}`],
];

test('bidirectional controls are told of wherever they hide, with their place in the text', async () => {
  const told = async (format: Item['format'], content: string): Promise<readonly unknown[]> => {
    const report = (await readReport(item(format, content))).report!;
    return report.diagnostics.map((d) => [d.code, report.text[d.start!]]);
  };
  const found = [['ingest/bidi-control', '\u202e']];
  expect(await told('text', 'Of \u202e52\u202c men')).toEqual(found);
  expect(await told('html', '<p>Of &#x202e;52&#8236; men')).toEqual(found);
  expect(await told('html', '<p title="\u202e">Of \u202e52 men')).toEqual(found);
  expect(await told('html', '<p title="\u202e">Of 52 men')).toEqual([]);
  expect(await told('json', '{"text":"Of \\u202e52 men"}')).toEqual(found);
});

describe('hostile shapes', () => {
  test.each(generators)('%s (%s): read to the end', async (_, format, make) => {
    const { report, diagnostics } = await readReport(item(format, make(100_000)));
    if (report) check(report);
    else expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('any text in any format: never throws, blocks hold', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<h1>',
        '<nav>',
        '<script>',
        '</',
        '<!--',
        '---\n',
        'title: x\n',
        '# ',
        '\n\n',
        'اقرأ أيضا',
        '&#x202e;',
        '{"text":',
        '"',
        '\u202e',
        '\ud83d',
        '﷽',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('text', 'markdown', 'html', 'json' as const),
        fc.array(piece, { maxLength: 30 }),
        async (format, pieces) => {
          const { report, diagnostics } = await readReport(item(format, pieces.join('')));
          if (report) check(report);
          else expect(diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { seed: 11, numRuns: 600 },
    );
  });
});
// arabic-data: allow presentation forms
