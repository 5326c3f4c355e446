import zlib from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { full } from '../sizes.ts';
import { formatSeeds } from './fuzz.ts';
import { mutant } from './mutate.ts';
import { page, pdf, stream } from './pdfs.ts';
import { random } from './random.ts';
import { faultIn, type ReadAll, readAll } from './read-all.ts';

// Many processes or much work: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 600_000 });

const text = 'The council said on Monday that nine people were killed at the bridge.';
const objects = page(text);
const sound = pdf(objects);
const with_ = (n: number, object: string | Uint8Array): readonly (string | Uint8Array)[] =>
  objects.map((o, i) => (i === n - 1 ? object : o));

async function read(bytes: Uint8Array): Promise<ReadAll> {
  const all = await readAll('a.pdf', bytes);
  expect(faultIn(all)).toBeNull();
  expect(all.reports.length + all.diagnostics.length).toBeGreaterThan(0);
  return all;
}

test('a sound file is read', async () => {
  expect((await read(sound)).reports[0]!.text).toContain(text);
});

test('cut at every tenth byte and at each mark: a text or a reason', async () => {
  const marks = ['xref', 'trailer', 'startxref', '%%EOF', 'endobj', 'stream'].map((m) => Buffer.from(sound).indexOf(m));
  for (const at of [...Array.from({ length: Math.floor(sound.length / 10) }, (_, i) => i * 10), ...marks])
    if (at > 0) await read(sound.subarray(0, at));
});

test('a cross-reference table that is wrong, gone, or points anywhere', async () => {
  const s = Buffer.from(sound).toString('latin1');
  const r = random(7);
  const broken = [
    s.replace(/startxref\n[0-9]+/, 'startxref\n0'),
    s.replace(/startxref\n[0-9]+/, 'startxref\n99999999999'),
    s.replace(/startxref\n[0-9]+/, 'startxref\n-1'),
    s.replace(/xref\n0 7/, 'xref\n0 99999999'),
    s.replace(/xref[\s\S]*trailer/, 'trailer'),
    s.replace(/trailer[\s\S]*$/, ''),
    s.replace(/\/Size [0-9]+/, '/Size -5'),
    s.replace(/\/Root 1 0 R/, '/Root 99 0 R'),
    s.replace(/\/Root 1 0 R/, `/Root 1 0 R /Prev ${s.lastIndexOf('xref\n0')}`),
    s.replace(/\/Root 1 0 R/, `/Root 1 0 R /XRefStm ${s.indexOf('4 0 obj')}`),
    ...Array.from({ length: 40 }, () =>
      s.replace(/([0-9]{10}) 00000 n/g, () => `${String(r.below(sound.length)).padStart(10, '0')} 00000 n`),
    ),
  ];
  for (const b of broken) await read(Buffer.from(b, 'latin1'));
});

describe('shapes', () => {
  const deep = 20_000;
  const shapes: readonly (readonly [string, () => Uint8Array])[] = [
    ['pages that are their own parents', () => pdf(with_(2, '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>'))],
    [
      'a circle of pages',
      () => pdf([...with_(2, '<< /Type /Pages /Kids [7 0 R] /Count 1 >>'), '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>']),
    ],
    ['a thousand million pages that are one', () => pdf(with_(2, '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>'))],
    ['fewer than no pages', () => pdf(with_(2, '<< /Type /Pages /Kids [3 0 R] /Count -7 >>'))],
    ['one page ten thousand times', () => pdf(with_(2, `<< /Type /Pages /Kids [${'3 0 R '.repeat(10_000)}] /Count 10000 >>`))],
    [
      'a form that draws itself',
      () =>
        pdf([
          ...with_(4, stream('/X1 Do')).slice(0, 5),
          stream('/X1 Do', '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X1 6 0 R >> >> '),
        ]),
    ],
    ['a length that is its own', () => pdf(with_(4, '<< /Length 4 0 R >>\nstream\nx\nendstream'))],
    ['a length beyond the file', () => pdf(with_(4, '<< /Length 999999999999 >>\nstream\nx\nendstream'))],
    ['lists in lists', () => pdf(with_(3, `<< /Type /Page /Parent 2 0 R /MediaBox ${'['.repeat(deep)}${']'.repeat(deep)} >>`))],
    [
      'dictionaries in dictionaries',
      () => pdf(with_(3, `<< /Type /Page /Parent 2 0 R /X ${'<</X '.repeat(deep)}0${'>>'.repeat(deep)} >>`)),
    ],
    [
      'a page of no size, of great size, of no numbers',
      () => Buffer.concat([pdf(page(text, '', '[0 0 0 0]')), pdf(page(text, '', '[0 0 1e38 1e38]')), pdf(page(text, '', '[a b c d]'))]),
    ],
    ['a page of great size', () => pdf(page(text, '', '[0 0 99999999 99999999]'))],
    [
      'a picture of great size',
      () =>
        pdf([
          ...with_(4, stream('/X1 Do')).slice(0, 5),
          stream('x', '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB '),
        ]),
    ],
    [
      'a stream that unpacks to much',
      () => pdf(with_(4, stream(zlib.deflateSync(Buffer.alloc(50_000_000, ' ')), '/Filter /FlateDecode '))),
    ],
    [
      'a stream packed many times over',
      () =>
        pdf(
          with_(
            4,
            stream(
              Array.from({ length: 8 }).reduce<Buffer>((b) => zlib.deflateSync(b), Buffer.alloc(20_000_000)),
              `/Filter [${'/FlateDecode '.repeat(8)}] `,
            ),
          ),
        ),
    ],
    ['a filter of a thousand steps', () => pdf(with_(4, stream('x', `/Filter [${'/ASCIIHexDecode '.repeat(1000)}] `)))],
    ['states saved without end', () => pdf(with_(4, stream('q '.repeat(200_000))))],
    ['a text of two hundred thousand letters', () => pdf(with_(4, stream(`BT /F1 1 Tf ${'(aaaaaaaaaa) Tj '.repeat(20_000)} ET`)))],
    [
      'fonts that are their own descendants',
      () => pdf(with_(5, '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>')),
    ],
    [
      'an outline in a circle',
      () =>
        pdf([...with_(1, '<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>'), '<< /First 7 0 R /Last 7 0 R /Next 7 0 R /Parent 7 0 R >>']),
    ],
    [
      'a program in it',
      () =>
        pdf([
          ...with_(1, '<< /Type /Catalog /Pages 2 0 R /OpenAction 7 0 R >>'),
          '<< /S /JavaScript /JS (app.alert\\(1\\); while\\(true\\){}) >>',
        ]),
    ],
    [
      'an address opened with it',
      () => pdf([...with_(1, '<< /Type /Catalog /Pages 2 0 R /OpenAction 7 0 R >>'), '<< /S /URI /URI (http://127.0.0.1:1/) >>']),
    ],
    [
      'locked',
      () =>
        pdf(
          objects,
          '/Encrypt << /Filter /Standard /V 1 /R 2 /O (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /U (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /P -4 >> /ID [(a) (b)] ',
        ),
    ],
    ['a head alone', () => Buffer.from('%PDF-1.7')],
    ['a head a kilobyte in', () => Buffer.concat([Buffer.alloc(900, ' '), sound])],
  ];

  test.each(shapes)('%s: a text or a reason', async (_, make) => {
    await read(make());
  });

  test('after all of that a sound file is read as before', async () => {
    expect((await read(sound)).reports[0]!.text).toContain(text);
  });
});

// Ten thousand with TABARI_SIZES=full; among the files of all formats damaged elsewhere are some two thousand more.
test('damaged files: a text or a reason', { timeout: 3_600_000 }, async () => {
  const seeds = [...formatSeeds().filter((s) => s.name.endsWith('.pdf')), { name: 'a.pdf', bytes: sound }];
  expect(seeds.length).toBeGreaterThan(3);
  // Without programs in its path: recognising pictures of pages is another test's.
  vi.stubEnv('PATH', '');
  const r = random(97);
  for (let n = 0; n < (full ? 10_000 : 600); n++) {
    const { bytes } = mutant(seeds, r);
    if (bytes.length > 0) await read(bytes);
  }
  vi.unstubAllEnvs();
});
