import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Reader } from './draft.ts';
import { diagnose, type Item } from './item.ts';
import { recognise } from './ocr.ts';
import { documentFields, draftOfParagraphs } from './paragraphs.ts';
import { type Glyph, linesOfPage, type PageLine } from './pdf-lines.ts';
import { paragraphsOfPages } from './pdf-paragraphs.ts';

// A book is no report; a page with more characters is no page.
const MAX_PAGES = 2000;
const MAX_CHARACTERS = 100_000;
// A page with fewer letters than this, and a picture on it, is a picture of a page.
const FEW = 12;
const IMAGE = 3;
const DPI = 200;

let library: Promise<WrappedPdfiumModule> | null = null;

/** The library, started once a thread: its code is read from the package, nothing is fetched. */
function pdfium(): Promise<WrappedPdfiumModule> {
  library ??= (async () => {
    const { init } = await import('@embedpdf/pdfium');
    const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const module = await init({ wasmBinary: fs.readFileSync(file) } as unknown as Parameters<typeof init>[0]);
    module.PDFiumExt_Init();
    return module;
  })();
  return library;
}

/** Reads a PDF: its text layer in the order of reading, page by page; pages that are pictures go to Tesseract where it is installed with Arabic. */
export const readPdf: Reader = async (item, fileName) => {
  let lib: WrappedPdfiumModule | null = null;
  try {
    lib = await pdfium();
    const pages = readPages(lib, item);
    if ('code' in pages) return { refused: [diagnose(pages.code, 'error', item.where, pages.message)] };
    const { info, notes } = pages;
    const stated = documentFields({ title: info.Title, byline: info.Author, published: dateOf(info.CreationDate) });
    return draftOfParagraphs(paragraphsOfPages(pages.lines), item, fileName, stated, notes);
  } catch (e) {
    // After a fault inside it the library's memory is not to be trusted: the next report gets a fresh one.
    library = null;
    return { refused: [diagnose('ingest/document-damaged', 'error', item.where, `is a PDF that cannot be read: ${(e as Error).message}`)] };
  }
};

/** `D:20201103162000+03'00'`. */
function dateOf(written: string | undefined): string | null {
  const m = /^(?:D:)?([0-9]{4})([0-9]{2})?([0-9]{2})?/.exec(written ?? '');
  return m ? [m[1], m[2], m[3]].filter(Boolean).join('-') : null;
}

interface Pages {
  readonly lines: readonly (readonly PageLine[])[];
  readonly info: Readonly<Record<string, string>>;
  readonly notes: ReturnType<typeof diagnose>[];
}

function readPages(lib: WrappedPdfiumModule, item: Item): Pages | { readonly code: string; readonly message: string } {
  const { wasmExports: memory } = lib.pdfium as unknown as { wasmExports: { malloc(n: number): number; free(p: number): void } };
  const file = memory.malloc(item.bytes.length);
  (lib.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8.set(item.bytes, file);
  const room = memory.malloc(64);
  const doc = lib.FPDF_LoadMemDocument(file, item.bytes.length, '');
  try {
    if (doc === 0)
      return lib.FPDF_GetLastError() === 4
        ? { code: 'ingest/encrypted', message: 'is locked with a password' }
        : { code: 'ingest/document-damaged', message: 'is a damaged PDF' };
    const count = lib.FPDF_GetPageCount(doc);
    if (count > MAX_PAGES) return { code: 'ingest/too-large', message: `has ${count} pages, more than ${MAX_PAGES}` };
    const notes: ReturnType<typeof diagnose>[] = [];
    const lines: (readonly PageLine[])[] = [];
    for (let n = 0; n < count; n++) {
      const page = lib.FPDF_LoadPage(doc, n);
      if (page === 0) {
        notes.push(diagnose('ingest/document-damaged', 'warning', item.where, `page ${n + 1} is damaged and left out`));
        lines.push([]);
        continue;
      }
      try {
        const glyphs = glyphsOf(lib, page, room);
        if (glyphs === null) {
          notes.push(
            diagnose(
              'ingest/document-damaged',
              'warning',
              item.where,
              `page ${n + 1} has more than ${MAX_CHARACTERS} characters and is left out`,
            ),
          );
          lines.push([]);
        } else if (glyphs.filter((g) => /[\p{L}\p{N}]/u.test(g.char)).length < FEW && hasPicture(lib, page))
          lines.push(scanned(lib, page, n + 1, item, notes));
        else lines.push(linesOfPage(glyphs));
      } finally {
        lib.FPDF_ClosePage(page);
      }
    }
    return { lines, info: infoOf(lib, doc, memory), notes };
  } finally {
    if (doc !== 0) lib.FPDF_CloseDocument(doc);
    memory.free(room);
    memory.free(file);
  }
}

function infoOf(
  lib: WrappedPdfiumModule,
  doc: number,
  memory: { malloc(n: number): number; free(p: number): void },
): Record<string, string> {
  const info: Record<string, string> = {};
  const room = memory.malloc(2048);
  try {
    for (const name of ['Title', 'Author', 'CreationDate']) {
      const length = lib.FPDF_GetMetaText(doc, name, room, 2048);
      if (length > 2 && length <= 2048) {
        const heap = (lib.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
        info[name] = new TextDecoder('utf-16le').decode(heap.slice(room, room + length - 2)).replace(/\0/g, '');
      }
    }
  } finally {
    memory.free(room);
  }
  return info;
}

/** The characters of a page with their boxes, blanks the library made up left out. Null when there are too many. */
function glyphsOf(lib: WrappedPdfiumModule, page: number, room: number): readonly Glyph[] | null {
  const text = lib.FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    const count = lib.FPDFText_CountChars(text);
    if (count > MAX_CHARACTERS) return null;
    const glyphs: Glyph[] = [];
    for (let i = 0; i < count; i++) {
      const code = lib.FPDFText_GetUnicode(text, i);
      if (lib.FPDFText_IsGenerated(text, i) === 1 || code === 0 || code === 0xfffe || code === 0xffff) continue;
      const heap = lib.pdfium as unknown as { HEAPF64: Float64Array; HEAPF32: Float32Array };
      const [d, f] = [room / 8, room / 4];
      if (!lib.FPDFText_GetCharOrigin(text, i, room, room + 8)) continue;
      const [x, y] = [heap.HEAPF64[d]!, heap.HEAPF64[d + 1]!];
      lib.FPDFText_GetCharBox(text, i, room, room + 8, room + 16, room + 24);
      const [inkLeft, inkRight] = [heap.HEAPF64[d]!, heap.HEAPF64[d + 1]!];
      const loose = lib.FPDFText_GetLooseCharBox(text, i, room);
      const [left, right] = loose ? [heap.HEAPF32[f]!, heap.HEAPF32[f + 2]!] : [inkLeft, inkRight];
      const size = lib.FPDFText_GetFontSize(text, i);
      const char = code >= 0xd800 && code <= 0xdfff ? '\ufffd' : String.fromCodePoint(code);
      if (/[\p{Cc}\p{Cf}]/u.test(char) && char !== '\u200c' && char !== '\u200d') continue;
      glyphs.push({
        char: /\s/.test(char) ? ' ' : char,
        x,
        y,
        left: Math.min(left, right),
        right: Math.max(left, right),
        middle: (inkLeft + inkRight) / 2,
        size: size > 0 ? size : 10,
      });
    }
    return glyphs;
  } finally {
    lib.FPDFText_ClosePage(text);
  }
}

function hasPicture(lib: WrappedPdfiumModule, page: number): boolean {
  const count = Math.min(lib.FPDFPage_CountObjects(page), 1000);
  for (let i = 0; i < count; i++) if (lib.FPDFPageObj_GetType(lib.FPDFPage_GetObject(page, i)) === IMAGE) return true;
  return false;
}

/** The lines of a page that is a picture, recognised where that is possible; says so either way. */
function scanned(
  lib: WrappedPdfiumModule,
  page: number,
  number: number,
  item: Item,
  notes: ReturnType<typeof diagnose>[],
): readonly PageLine[] {
  const tell = (severity: 'info' | 'warning', message: string): void =>
    void notes.push(diagnose('ingest/scanned-page', severity, item.where, `page ${number} ${message}`));
  const picture = render(lib, page);
  const read = picture === null ? { why: 'is too large to be drawn' } : recognise(picture);
  if ('why' in read) {
    tell('warning', `is a picture without a text layer and was not read: ${read.why}`);
    return [];
  }
  tell('info', 'is a picture without a text layer; its text was recognised by Tesseract and may hold errors');
  return read.text
    .split('\n')
    .filter((l) => l.trim() !== '')
    .map((text, i) => ({
      text: text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim(),
      left: 0,
      right: 0,
      y: -i,
      size: 1,
      rtl: /\p{Script=Arabic}/u.test(text),
    }));
}

const MAX_PIXELS = 40_000_000;

/** A page as a grey picture (PGM). */
function render(lib: WrappedPdfiumModule, page: number): Uint8Array | null {
  const scale = DPI / 72;
  const width = Math.round(lib.FPDF_GetPageWidthF(page) * scale);
  const height = Math.round(lib.FPDF_GetPageHeightF(page) * scale);
  if (!(width > 0 && height > 0) || width * height > MAX_PIXELS) return null;
  const bitmap = lib.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) return null;
  try {
    lib.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    lib.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const stride = lib.FPDFBitmap_GetStride(bitmap);
    const at = lib.FPDFBitmap_GetBuffer(bitmap);
    const heap = (lib.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
    const head = Buffer.from(`P5\n${width} ${height}\n255\n`);
    const out = Buffer.alloc(head.length + width * height);
    head.copy(out);
    for (let y = 0, o = head.length; y < height; y++)
      for (let x = 0, p = at + y * stride; x < width; x++, p += 4) out[o++] = (heap[p]! * 11 + heap[p + 1]! * 59 + heap[p + 2]! * 30) / 100;
    return out;
  } finally {
    lib.FPDFBitmap_Destroy(bitmap);
  }
}
