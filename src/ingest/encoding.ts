import { createRequire } from 'node:module';
import type chardetModule from 'chardet';
import type iconvModule from 'iconv-lite';
import { isBidiControl } from '../text/index.ts';

const load = createRequire(import.meta.url);

/** Bytes made into text, or the reason why they cannot be. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Something found while decoding: code of `docs/diagnostics.md`, sentence, offset of the first case. */
export interface Note {
  readonly code: string;
  readonly severity: 'info' | 'warning';
  readonly message: string;
  readonly at?: number;
}

const magic: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['an executable', [0x7f, 0x45, 0x4c, 0x46]],
  ['a SQLite file', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * Decodes the bytes of a report. Order: byte-order mark; UTF-8 when valid; UTF-16 told by its zero bytes; then the single-byte encodings of Arabic
 * and Western pages, of which the one that reads most like writing wins. `declared` is the charset a page names for itself: it wins ties only.
 * NUL and lone surrogates become U+FFFD, one unit for one unit, so that offsets hold.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  for (const [what, head] of magic)
    if (head.every((b, i) => bytes[i] === b)) return { ok: false, code: 'ingest/binary', message: `is ${what}, not text` };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return clean(new TextDecoder('utf-16le').decode(evenLength(bytes.subarray(2))), 'utf-16le', []);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return clean(new TextDecoder('utf-16be').decode(evenLength(bytes.subarray(2))), 'utf-16be', []);
  return utf8(bytes, declared);
}

function evenLength(bytes: Uint8Array): Uint8Array {
  return bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1);
}

function utf8(bytes: Uint8Array, declared?: string): Decoded {
  const wide = utf16Order(bytes);
  if (wide !== null) return clean(new TextDecoder(wide).decode(evenLength(bytes)), wide, []);
  const { controls, nuls } = count8(bytes);
  if (controls > bytes.length * 0.02 || nuls > bytes.length * 0.1)
    return { ok: false, code: 'ingest/binary', message: 'is not text: too many of its bytes are control codes' };
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8', []);
  } catch {
    return legacy(bytes, declared);
  }
}

/** Byte order of UTF-16 without a mark: the high bytes, zero for Latin and 6 for Arabic letters, stand on one side only. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sides = [0, 0];
  let spaces = 0;
  const n = Math.min(bytes.length, 65536);
  for (let i = 0; i < n; i++) {
    const b = bytes[i];
    if (b === 0 || b === 6) sides[i % 2]!++;
    else if (b === 0x20) spaces++;
  }
  const total = sides[0]! + sides[1]!;
  if (total < n * 0.35 || spaces === 0) return null;
  if (sides[1]! > total * 0.9) return 'utf-16le';
  return sides[0]! > total * 0.9 ? 'utf-16be' : null;
}

function count8(bytes: Uint8Array): { readonly controls: number; readonly nuls: number } {
  let controls = 0;
  let nuls = 0;
  for (const b of bytes) {
    if (b === 0) nuls++;
    else if ((b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d && b !== 0x0c && b !== 0x1b) || b === 0x7f) controls++;
  }
  return { controls, nuls };
}

/** Invalid UTF-8: UTF-8 with damage, or another encoding. */
function legacy(bytes: Uint8Array, declared?: string): Decoded {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const damage = count(lossy, 0xfffd);
  let multibyte = 0;
  for (let i = 0; i < lossy.length; i++) if (lossy.charCodeAt(i) > 0x7f) multibyte++;
  // Real UTF-8 of Arabic is nearly all valid pairs; a single-byte text decodes to almost nothing but U+FFFD.
  if (multibyte > 0 && damage / multibyte < 0.3)
    return clean(lossy, 'utf-8', [
      {
        code: 'ingest/invalid-utf8',
        severity: 'warning',
        message: `${damage} damaged UTF-8 sequence${damage === 1 ? '' : 's'} replaced by U+FFFD`,
        at: lossy.indexOf('\ufffd'),
      },
    ]);
  // As browsers do: a page that says Latin-1 means the Windows table, which holds its letters and more.
  const modern = (e: string | undefined): string | undefined =>
    e !== undefined && /^(?:iso-8859-1|latin1|us-ascii)$/.test(e) ? 'windows-1252' : e;
  const named = modern(declared?.toLowerCase());
  // UTF-8 needs neither: they are loaded with the first text in another encoding.
  const chardet = load('chardet') as typeof chardetModule;
  const iconv = load('iconv-lite') as typeof iconvModule;
  const guess = modern(chardet.detect(bytes.subarray(0, 65536))?.toLowerCase());
  const candidates = ['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be', 'windows-1252', named, guess].filter(
    (e, i, all): e is string => e !== undefined && iconv.encodingExists(e) && !/^utf-?8$|^ascii$/.test(e) && all.indexOf(e) === i,
  );
  const sample = bytes.subarray(0, 65536);
  let best: { encoding: string; score: number } | null = null;
  for (const encoding of candidates) {
    const bonus = (encoding === named ? 0.06 : 0) + (encoding === guess ? 0.03 : 0);
    const score = plausibility(iconv.decode(Buffer.from(sample), encoding)) + bonus;
    if (best === null || score > best.score) best = { encoding, score };
  }
  if (best === null || best.score < 0.5)
    return { ok: false, code: 'ingest/undecodable', message: 'is neither valid UTF-8 nor text in a known encoding' };
  const text = iconv.decode(Buffer.from(bytes), best.encoding);
  return clean(text, best.encoding, [
    { code: 'ingest/encoding', severity: 'info', message: `decoded as ${best.encoding}, told from its letters` },
  ]);
}

// Letters that make up most of Arabic writing; a wrong single-byte table scatters over rare ones.
const commonArabic = new Set('اليمنوترهةبعدفسقحأكج');

/** How much a text reads like writing, in [0, 1]: words of one script, few symbols inside words, common letters in common places. */
function plausibility(text: string): number {
  let letters = 0;
  let good = 0;
  let bad = 0;
  let articles = 0;
  let arabic = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) {
      if (c < 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) bad += 2;
      continue;
    }
    const ch = text[i]!;
    if (c >= 0x0600 && c <= 0x06ff) {
      letters++;
      arabic++;
      if (commonArabic.has(ch)) good++;
      if (c === 0x0627 && text.charCodeAt(i + 1) === 0x0644) articles++;
      // Ta marbuta ends its word.
      if (c === 0x0629 && isArabic(text.charCodeAt(i + 1))) bad++;
    } else if (/\p{L}/u.test(ch)) {
      letters++;
      // An accented letter among plain ones is Western writing; among its like it is a wrong table.
      const before = text.charCodeAt(i - 1);
      const after = text.charCodeAt(i + 1);
      if (isAscii(before) || isAscii(after)) good++;
      else bad++;
    } else if (/[\p{P}\p{Zs}]/u.test(ch)) good += 0.2;
    else bad++;
  }
  if (arabic > 20 && articles / arabic < 0.02) bad += arabic / 4;
  return letters === 0 ? 0.4 : Math.max(0, Math.min(1, (good - bad) / letters));
}

function isArabic(c: number): boolean {
  return c >= 0x0621 && c <= 0x064a;
}

function isAscii(c: number): boolean {
  return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
}

function count(text: string, unit: number): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === unit) n++;
  return n;
}

/** Makes the text well-formed, unit for unit, and notes what a reader should know of. */
export function clean(raw: string, encoding: string, notes: readonly Note[]): Decoded & { ok: true } {
  const found: Note[] = [...notes];
  let text = raw;
  const nuls = count(text, 0);
  if (nuls > 0) {
    found.push({ code: 'ingest/nul', severity: 'warning', message: `${nuls} NUL replaced by U+FFFD`, at: text.indexOf('\0') });
    text = text.replaceAll('\0', '\ufffd');
  }
  if (!text.isWellFormed()) {
    const formed = text.toWellFormed();
    let at = 0;
    while (text.charCodeAt(at) === formed.charCodeAt(at)) at++;
    found.push({ code: 'ingest/lone-surrogate', severity: 'warning', message: 'half surrogate pairs replaced by U+FFFD', at });
    text = formed;
  }
  let bidi = 0;
  let first = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    // Marks alone are ordinary in Arabic pages; embeddings, overrides and isolates can make a text look other than it is.
    if (c >= 0x202a && isBidiControl(c)) {
      bidi++;
      if (first < 0) first = i;
    }
  }
  if (bidi > 0)
    found.push({
      code: 'ingest/bidi-control',
      severity: 'warning',
      message: `${bidi} bidirectional control${bidi === 1 ? '' : 's'}: the text may look other than it reads`,
      at: first,
    });
  return { ok: true, text, encoding, notes: found };
}
