/** Ways to damage a file so that parsers are led astray: seeded, so that a number names the mutant for good. */
// arabic-data: allow presentation forms
import zlib from 'node:zlib';
import { zip } from './archives.ts';
import type { Random } from './random.ts';

/** A sound file to begin with. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Marks that parsers look for, in every format that is read. */
const dictionary: readonly string[] = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#x0;',
  '&#xD800;',
  '&#99999999;',
  '<script>',
  '</',
  '<?xml version="1.0"?>',
  '<svg><style>',
  '<table><tr><td>',
  '<p',
  "'",
  '"',
  '<item>',
  '<entry>',
  '<w:p>',
  '<w:r><w:t>',
  '<text:p>',
  '<text:note>',
  '</w:body>',
  '%PDF-1.7',
  'obj',
  'endobj',
  'stream\n',
  'endstream',
  'xref\n',
  'trailer',
  'startxref\n0',
  '/Kids [1 0 R]',
  '/Length 999999999',
  '/Filter /FlateDecode',
  '<< /Type /Page >>',
  '/Parent 3 0 R',
  '/Count -1',
  '/MediaBox [0 0 1e9 1e9]',
  '{\\rtf1',
  '\\bin99999999 ',
  "\\'",
  '\\u-1?',
  '{\\*\\',
  '\\uc999 ',
  '}}}}',
  '{{{{',
  '{"',
  '":',
  '[[[[',
  ']]',
  '"\\ud800"',
  '"__proto__":',
  '1e999',
  ',,,',
  '\\u0000',
  'From ',
  'Content-Type: multipart/mixed; boundary=x\r\n\r\n',
  '--x',
  'Content-Transfer-Encoding: base64\r\n',
  '=?utf-8?B?////?=',
  '=\r\n',
  'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n',
  '\r\n\r\n',
  'HTTP/1.1 200 OK\r\n',
  '---\n',
  'title: ',
  '# ',
  '> ',
  '***',
  '![](',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\ufdfa',
  'ـ',
  '\t',
  '\u2028',
];
const tokens = dictionary.map((t) => Buffer.from(t));
const numbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const LONGEST = 64 * 1024;

/** A damaged file: of a seed, or of two. Archives are damaged inside as often as outside. */
export function mutant(seeds: readonly Seed[], r: Random): Seed {
  const seed = r.pick(seeds);
  const inner = r.below(2) === 0 ? inside(seed, seeds, r) : null;
  const bytes = inner ?? damage(seed.bytes, seeds, r);
  // Now and then the name lies.
  return { name: r.below(12) === 0 ? r.pick(seeds).name : seed.name, bytes };
}

function damage(from: Uint8Array, seeds: readonly Seed[], r: Random): Uint8Array {
  let bytes: Uint8Array = Uint8Array.from(from);
  for (let n = 1 + r.below(r.below(4) === 0 ? 12 : 3); n > 0; n--) bytes = one(bytes, seeds, r);
  return bytes.length > LONGEST ? bytes.subarray(0, LONGEST) : bytes;
}

function one(bytes: Uint8Array, seeds: readonly Seed[], r: Random): Uint8Array {
  const at = r.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + r.below(r.below(3) === 0 ? 4096 : 32));
  const put = (middle: Uint8Array, skip = 0): Uint8Array =>
    Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(Math.min(bytes.length, at + skip))]);
  switch (r.below(11)) {
    case 0: {
      const out = Uint8Array.from(bytes);
      for (let n = 1 + r.below(16); n > 0 && out.length > 0; n--) out[r.below(out.length)]! ^= 1 << r.below(8);
      return out;
    }
    case 1: {
      const out = Uint8Array.from(bytes);
      for (let n = 1 + r.below(8); n > 0 && out.length > 0; n--) out[r.below(out.length)] = r.below(256);
      return out;
    }
    case 2:
      return bytes.subarray(0, at);
    case 3:
      return put(new Uint8Array(), to - at);
    case 4: {
      const piece = bytes.subarray(at, to);
      return put(Buffer.concat(Array.from({ length: 1 + r.below(r.below(4) === 0 ? 500 : 4) }, () => piece)));
    }
    case 5: {
      const other = r.below(bytes.length + 1);
      return put(bytes.subarray(other, other + (to - at)), to - at);
    }
    case 6:
      return put(r.pick(tokens), r.below(8));
    case 7:
      return put(Buffer.concat(Array.from({ length: 1 + r.below(r.below(8) === 0 ? 2000 : 20) }, () => r.pick(tokens))));
    case 8: {
      const other = r.pick(seeds).bytes;
      return Buffer.concat([bytes.subarray(0, at), other.subarray(r.below(other.length + 1))]);
    }
    case 9: {
      const field = Buffer.alloc(4);
      const value = r.pick(numbers);
      if (r.below(2) === 0) field.writeUInt32LE(value);
      else field.writeUInt32BE(value);
      return put(field, 4);
    }
    default:
      return put(Buffer.alloc(1 + r.below(4096), r.below(256)));
  }
}

/** Damages what an archive holds and packs it again with sums that hold; null for what is no archive. */
function inside(seed: Seed, seeds: readonly Seed[], r: Random): Uint8Array | null {
  const { bytes } = seed;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return zlib.gzipSync(damage(zlib.gunzipSync(bytes), seeds, r));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const files = unzip(bytes);
  const chosen = r.below(files.length);
  return zip(files.map((f, i) => (i === chosen ? { ...f, content: damage(f.content, seeds, r) } : f)));
}

/** The files of a sound ZIP archive. */
function unzip(bytes: Uint8Array): readonly { readonly name: string; readonly content: Uint8Array }[] {
  const b = Buffer.from(bytes);
  const end = b.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const files: { name: string; content: Uint8Array }[] = [];
  let at = b.readUInt32LE(end + 16);
  for (let n = b.readUInt16LE(end + 10); n > 0; n--) {
    const [packed, name, extra, comment] = [
      b.readUInt32LE(at + 20),
      b.readUInt16LE(at + 28),
      b.readUInt16LE(at + 30),
      b.readUInt16LE(at + 32),
    ];
    const head = b.readUInt32LE(at + 42);
    const from = head + 30 + b.readUInt16LE(head + 26) + b.readUInt16LE(head + 28);
    const raw = b.subarray(from, from + packed);
    files.push({
      name: b.toString('utf8', at + 46, at + 46 + name),
      content: b.readUInt16LE(at + 10) === 0 ? raw : zlib.inflateRawSync(raw),
    });
    at += 46 + name + extra + comment;
  }
  return files;
}
