import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from './encoding.ts';

const arabic = 'أعلن المتحدث باسم المجلس يوم الاثنين أن تسعة أشخاص قتلوا في بلدة السواقي، وأضاف: "العملية مستمرة" حتى مساء اليوم.\n'.repeat(
  4,
);
const western = 'The café owner said that the naïve plan was déjà vu, and no one in Zürich or Köln disagreed with him.\n';

const read = (bytes: Uint8Array, declared?: string): { text: string; encoding: string; codes: readonly string[] } => {
  const d = decode(bytes, declared);
  if (!d.ok) throw new Error(`${d.code}: ${d.message}`);
  return { text: d.text, encoding: d.encoding, codes: d.notes.map((n) => n.code) };
};

test.each([
  ['utf-8', Buffer.from(arabic), 'utf-8'],
  ['utf-8 with mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(arabic)]), 'utf-8'],
  ['utf-16le with mark', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(arabic, 'utf-16le')]), 'utf-16le'],
  ['utf-16be with mark', Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(arabic, 'utf-16be')]), 'utf-16be'],
  ['utf-16le', iconv.encode(arabic, 'utf-16le'), 'utf-16le'],
  ['utf-16be', iconv.encode(arabic, 'utf-16be'), 'utf-16be'],
  ['windows-1256', iconv.encode(arabic, 'windows-1256'), 'windows-1256'],
  ['iso-8859-6', iconv.encode(arabic, 'iso-8859-6'), 'iso-8859-6'],
])('Arabic in %s', (_, bytes, encoding) => {
  expect(read(bytes)).toMatchObject({ text: arabic, encoding });
});

test('English in UTF-16 without a mark, and Western bytes', () => {
  expect(read(iconv.encode(western, 'utf-16le')).text).toBe(western);
  expect(read(iconv.encode(western, 'windows-1252'))).toEqual({ text: western, encoding: 'windows-1252', codes: ['ingest/encoding'] });
});

test('a few damaged bytes are replaced and told of, the rest stands', () => {
  const d = read(Buffer.concat([Buffer.from(arabic), Buffer.from([0xff, 0xc3]), Buffer.from(arabic)]));
  expect(d.codes).toEqual(['ingest/invalid-utf8']);
  expect(d.text.startsWith(arabic)).toBe(true);
  expect(d.text.endsWith(arabic)).toBe(true);
});

test('a charset that a page names wrongly does not win over its letters', () => {
  expect(read(iconv.encode(arabic, 'windows-1256'), 'iso-8859-1').text).toBe(arabic);
  expect(read(Buffer.from(arabic), 'windows-1256').text).toBe(arabic);
});

test('NUL, half pairs and bidirectional controls keep their places and are told of', () => {
  expect(read(Buffer.from('one word\0two words'))).toEqual({ text: 'one word\ufffdtwo words', encoding: 'utf-8', codes: ['ingest/nul'] });
  const half = read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\ud800b', 'utf16le')]));
  expect(half.text).toHaveLength(3);
  expect(half.text.isWellFormed()).toBe(true);
  expect(read(Buffer.from('of \u202e52\u202c men')).codes).toEqual(['ingest/bidi-control']);
  expect(read(Buffer.from('marks \u200f alone')).codes).toEqual([]);
});

test.each([
  ['PDF', Buffer.from('%PDF-1.7\nabc')],
  ['ZIP', Buffer.from('PK\x03\x04abc')],
  ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256))],
  ['zeros', Buffer.alloc(1000)],
])('%s is refused as binary', (_, bytes) => {
  const d = decode(bytes);
  expect(d.ok ? 'read' : d.code).toBe('ingest/binary');
});

test('any bytes: never throws, and the text is well formed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const d = decode(bytes);
      if (d.ok) expect(d.text.isWellFormed() && !d.text.includes('\0')).toBe(true);
      else expect(d.code).toMatch(/^ingest\/(?:binary|undecodable)$/);
    }),
    { seed: 7, numRuns: 500 },
  );
});
