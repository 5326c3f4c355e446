import { ArchiveError, Budget, openArchive } from './archive.ts';
import { contentOfBytes } from './content.ts';
import type { Reader } from './draft.ts';
import { diagnose } from './item.ts';
import { documentFields, draftOfParagraphs, type Paragraph } from './paragraphs.ts';
import { streamXml, xmlFields } from './xml-stream.ts';

/** Elements whose words are no part of the text as it stands. */
const silent = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'text:table-of-content',
  'office:forms',
  'text:sequence-decls',
]);

/** Reads an OpenDocument text: headings, paragraphs, lists and cells in order, notes after the paragraph they belong to. Comments and deleted text are left out. */
export const readOdt: Reader = async (item, fileName) => {
  try {
    const archive = await openArchive(contentOfBytes(item.bytes), new Budget(item.bytes.length));
    try {
      const read = async (name: string): Promise<string> => new TextDecoder().decode((await archive.readName(name)) ?? new Uint8Array());
      const meta = xmlFields(await read('meta.xml'), ['dc:title', 'dc:creator', 'meta:initial-creator', 'meta:creation-date', 'dc:date']);
      const stated = documentFields({
        title: meta['dc:title'],
        byline: meta['meta:initial-creator'] ?? meta['dc:creator'],
        published: meta['meta:creation-date'] ?? meta['dc:date'],
      });
      return draftOfParagraphs(paragraphsOf(await read('content.xml')), item, fileName, stated);
    } finally {
      archive.close();
    }
  } catch (e) {
    const code = e instanceof ArchiveError ? e.code : 'ingest/document-damaged';
    return {
      refused: [
        diagnose(code, 'error', item.where, e instanceof ArchiveError ? e.message : `is a damaged document: ${(e as Error).message}`),
      ],
    };
  }
};

function paragraphsOf(xml: string): readonly Paragraph[] {
  const out: Paragraph[] = [];
  // A note stands inside its paragraph: each open paragraph keeps its own words, and the notes that follow it.
  const open: { words: string[]; title: boolean; notes: Paragraph[] }[] = [];
  const titleStyles = new Set(['Title']);
  let hidden = 0;
  let body = false;
  let titled = false;
  streamXml(xml, {
    open(name, attributes) {
      if (name === 'office:text') body = true;
      if (name === 'style:style' && attributes['style:parent-style-name'] === 'Title' && attributes['style:name'])
        titleStyles.add(attributes['style:name']);
      if (silent.has(name)) hidden++;
      if (!body || hidden > 0) return;
      if (name === 'text:p' || name === 'text:h') {
        const title =
          titleStyles.has(attributes['text:style-name'] ?? '') ||
          (name === 'text:h' && attributes['text:outline-level'] === '1' && out.length < 3);
        open.push({ words: [], title, notes: [] });
      }
      const at = open.at(-1);
      if (at === undefined) return;
      if (name === 'text:s') at.words.push(' ');
      else if (name === 'text:tab') at.words.push(' ');
      else if (name === 'text:line-break') at.words.push('\n');
    },
    text(data) {
      if (hidden === 0) open.at(-1)?.words.push(data.replace(/\s+/g, ' '));
    },
    close(name) {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1);
      if (name === 'office:text') body = false;
      if (hidden > 0 || (name !== 'text:p' && name !== 'text:h')) return;
      const done = open.pop();
      const text = done?.words.join('').trim() ?? '';
      if (done === undefined) return;
      if (text === '') {
        (open.at(-1)?.notes ?? []).push(...done.notes);
        return;
      }
      const title = done.title && !titled;
      titled ||= title;
      const paragraph = { text, ...(title ? { kind: 'title' as const } : {}) };
      const outer = open.at(-1);
      if (outer) outer.notes.push(paragraph);
      else for (const p of [paragraph, ...done.notes]) out.push({ ...p, locator: { paragraph: out.length + 1 } });
    },
  });
  return out;
}
