import iconv from 'iconv-lite';
import { expect, test, vi } from 'vitest';
import { full } from '../sizes.ts';
import { random } from './random.ts';
import { faultIn, readAll } from './read-all.ts';

// Many processes or much work: slow on a busy machine, and no slower than that; the long sizes take hours.
vi.setConfig({ testTimeout: full ? 14_400_000 : 600_000 });

const arabic = 'أعلن المجلس المحلي يوم الاثنين مقتل تسعة أشخاص في المدينة، وقال متحدث إن الطريق مفتوحة أمام الحافلات.';

/** The texts read, and the codes told of them. */
async function told(bytes: Uint8Array, name = 'a.txt'): Promise<{ readonly texts: readonly string[]; readonly codes: readonly string[] }> {
  const all = await readAll(name, bytes);
  expect(faultIn(all)).toBeNull();
  const diagnostics = [...all.diagnostics, ...all.reports.flatMap((r) => r.diagnostics)];
  return { texts: all.reports.map((r) => r.text.trim()), codes: diagnostics.map((d) => d.code) };
}

test('Arabic in every encoding that reports come in', async () => {
  for (const encoding of ['utf8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6']) {
    const marked = encoding.startsWith('utf-16') ? iconv.encode(arabic, encoding, { addBOM: true }) : iconv.encode(arabic, encoding);
    expect([encoding, (await told(marked)).texts]).toEqual([encoding, [arabic]]);
  }
  expect((await told(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(arabic)]))).texts).toEqual([arabic]);
});

test('a page that names the wrong encoding, one that does not exist, or two', async () => {
  for (const named of ['iso-8859-1', 'us-ascii', 'x-unknown', 'utf-7', 'utf-16', '__proto__', ''])
    expect([named, (await told(Buffer.from(`<meta charset="${named}"><p>${arabic}</p>`), 'a.html')).texts]).toEqual([named, [arabic]]);
  const twice = `<meta charset="utf-8"><meta http-equiv="content-type" content="text/html; charset=windows-1252"><p>${arabic}</p>`;
  expect((await told(Buffer.from(twice), 'a.html')).texts).toEqual([arabic]);
});

test('damaged UTF-8 is told of, and never read as something else in silence', async () => {
  const sound = Buffer.from(arabic);
  const damages: readonly (readonly [string, Uint8Array])[] = [
    ['overlong', Buffer.from([0xc0, 0xaf])],
    ['overlong of three', Buffer.from([0xe0, 0x80, 0xaf])],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
    ['beyond Unicode', Buffer.from([0xf4, 0x90, 0x80, 0x80])],
    ['a byte that is none', Buffer.from([0xff])],
    ['a lone follower', Buffer.from([0x80])],
    ['a lone leader', Buffer.from([0xd8])],
  ];
  for (const [name, bytes] of damages) {
    const { texts, codes } = await told(Buffer.concat([sound, Buffer.from(' '), bytes, Buffer.from(' '), sound]));
    expect([name, codes]).toEqual([name, ['ingest/invalid-utf8']]);
    expect(texts[0]).toMatch(/\. \ufffd+ أعلن/);
  }
  expect((await told(Buffer.concat([sound, Buffer.from([0]), sound]))).codes).toEqual(['ingest/nul']);
});

test('a byte more than a character has, and wide encodings that nobody sends: told of or read, never half', async () => {
  for (const encoding of ['utf-32le', 'utf-32be']) {
    const { texts, codes } = await told(iconv.encode(arabic, encoding, { addBOM: true }));
    expect([encoding, texts.length === 0 ? codes.length > 0 : texts[0] === arabic || codes.length > 0]).toEqual([encoding, true]);
  }
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const cut = iconv.encode(arabic, encoding, { addBOM: true }).subarray(0, -1);
    const { texts, codes } = await told(cut);
    expect([encoding, texts[0] === arabic]).toEqual([encoding, false]);
    expect([encoding, texts.length === 0 || texts[0]!.startsWith('أعلن') || codes.length > 0]).toEqual([encoding, true]);
  }
});

test('thousands of texts with damaged bytes: read with every span in place, or refused', async () => {
  const r = random(20171113);
  // A hundred thousand of a long one with TABARI_SIZES=full.
  const count = full ? 100_000 : 10_000;
  const sound = Buffer.from(`${arabic}\n`.repeat(full ? 100 : 4));
  let read = 0;
  for (let n = 0; n < count; n++) {
    const bytes = Buffer.from(sound);
    for (let k = 1 + r.below(8); k > 0; k--) bytes[r.below(bytes.length)] = r.below(256);
    const { texts, codes } = await told(bytes);
    if (texts.length > 0) read++;
    expect(texts.length + codes.length).toBeGreaterThan(0);
  }
  expect(read).toBeGreaterThan(count * 0.95);
});
