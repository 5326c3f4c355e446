import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Block, Diagnostic, Report } from '../model/index.ts';
import { mixedScriptWord } from './confusable.ts';
import type { Draft, Reader, Refused } from './draft.ts';
import { decode } from './encoding.ts';
import { diagnose, type Format, type Item } from './item.ts';
import { readJson } from './json.ts';
import { fromWords } from './masthead.ts';
import { withScripts } from './scripts.ts';
import { readText } from './text.ts';

export { type Found, findReports, type Sources } from './files.ts';
export { defaultLimits, diagnose, type Fact, type Format, type Given, type Item, type Limits, type Told } from './item.ts';

/**
 * What reads each format that holds one report. Formats that hold several are in `containers.ts`; both lists together are the table of
 * `docs/formats.md`. A reader that needs a library is loaded with the first report of its format.
 */
const readers: Readonly<Record<Format, () => Reader | Promise<Reader>>> = {
  text: () => decoded(readText),
  markdown: async () => decoded((await import('./markdown.ts')).readMarkdown),
  html: async () => {
    const { declaredCharset, readHtml } = await import('./html.ts');
    return decoded(readHtml, declaredCharset);
  },
  json: () => decoded(readJson),
  mhtml: async () => (await import('./mhtml.ts')).readMhtml,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  odt: async () => (await import('./odt.ts')).readOdt,
  rtf: async () => (await import('./rtf.ts')).readRtf,
};

/** What came of reading an item: a report, or the reason why there is none. */
export interface Outcome {
  readonly report: Report | null;
  /** Why there is no report; what is to be told of a report stands with the report. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Lower-case hex SHA-256 of a text in UTF-8. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What bytes that are no text are, where their first ones tell. */
async function typeName(bytes: Uint8Array): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined);
  return found === undefined ? null : `is a file of type ${found.mime}, which is not read`;
}

/** A reader of characters as a reader of bytes: what was found while decoding stands before its own diagnostics. */
function decoded(
  read: (text: string, item: Item, fileName: string) => Draft | Refused,
  charsetOf?: (bytes: Uint8Array) => string | undefined,
): Reader {
  return async (item, fileName) => {
    const found = decode(item.bytes, charsetOf?.(item.bytes));
    if (!found.ok) return { refused: [diagnose(found.code, 'error', item.where, (await typeName(item.bytes)) ?? found.message)] };
    const draft = read(found.text, item, fileName);
    if ('refused' in draft) return draft;
    // Places count in the text of the report: in a page or a JSON object they are found again there.
    const plain = item.format === 'text' || item.format === 'markdown';
    const notes = found.notes
      .filter((n) => plain || n.code !== 'ingest/bidi-control')
      .map((n) => diagnose(n.code, n.severity, item.where, n.message, plain ? n.at : undefined));
    return { ...draft, diagnostics: [...notes, ...draft.diagnostics] };
  };
}

/**
 * Makes a report of an item: decodes, reads its format, finds what is told about it. `language` is what the item says of itself, `und` when it says
 * nothing (`detect` of `lang/` tells then). Never rejects on odd input.
 */
export async function readReport(item: Item): Promise<Outcome> {
  const read = await readers[item.format]();
  const draft = await read(item, path.posix.basename(item.doc));
  if ('refused' in draft) return { report: null, diagnostics: draft.refused };
  // A document of pictures only has no text for a reason it has told already.
  const pictures = draft.diagnostics.filter((d) => d.code === 'ingest/scanned-page');
  if (draft.text.trim() === '' && pictures.length > 0)
    return { report: null, diagnostics: pictures.map((d) => ({ ...d, severity: 'error' })) };
  if (draft.text.trim() === '')
    return { report: null, diagnostics: [...draft.diagnostics, diagnose('ingest/empty', 'error', item.where, 'holds no visible text')] };
  const header = fromWords(draft.header, draft.text, draft.blocks);
  const { locator, credits } = item.told ?? {};
  const forged = [header.source.value, header.byline.value].flatMap((name) => {
    const mixed = name === null ? null : mixedScriptWord(name);
    return mixed === null
      ? []
      : [
          diagnose(
            'ingest/confusable-name',
            'warning',
            item.where,
            `the name “${mixed.word}” mixes ${mixed.scripts.join(' and ')} letters that look alike: it is not the name it looks like`,
          ),
        ];
  });
  const blocks = withScripts(draft.text, draft.blocks);
  return {
    report: {
      doc: item.doc,
      hash: hashText(draft.text),
      text: draft.text,
      language: header.language.value ?? 'und',
      source: header.source,
      title: header.title,
      byline: header.byline,
      published: header.published,
      url: header.url,
      ...(item.capture === undefined ? {} : { capture: item.capture }),
      ...(credits === undefined ? {} : { credits }),
      blocks: locator === undefined ? blocks : blocks.map((b): Block => ({ ...b, locator: { ...b.locator, ...locator } })),
      diagnostics: [...draft.diagnostics, ...forged],
    },
    diagnostics: [],
  };
}
