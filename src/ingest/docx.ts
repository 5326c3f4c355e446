import { ArchiveError, Budget, openArchive } from './archive.ts';
import { contentOfBytes } from './content.ts';
import type { Draft, Reader } from './draft.ts';
import { readPage } from './html-page.ts';
import { diagnose, type Item } from './item.ts';
import { documentFields, draftOfParagraphs, type Paragraph } from './paragraphs.ts';
import { xmlFields } from './xml-stream.ts';

/** The parts of a document that hold words; pictures and the rest are never unpacked. */
const parts = /\.(?:xml|rels)$/;

/** Reads a Word document: its text in order, footnotes below, the styles "Title" and "Heading 1" as title. Pictures, comments and deleted text are left out. */
export const readDocx: Reader = async (item, fileName) => {
  const refuse = (code: string, why: string) => ({ refused: [diagnose(code, 'error', item.where, why)] });
  try {
    const archive = await openArchive(contentOfBytes(item.bytes), new Budget(item.bytes.length));
    try {
      const files = new Map<string, Uint8Array>();
      for (const entry of archive.entries) if (parts.test(entry.name)) files.set(entry.name, await archive.read(entry));
      return await draftOf(files, item, fileName);
    } finally {
      archive.close();
    }
  } catch (e) {
    if (e instanceof ArchiveError) return refuse(e.code, e.message);
    return refuse('ingest/document-damaged', `is a damaged Word document: ${(e as Error).message}`);
  }
};

async function draftOf(files: ReadonlyMap<string, Uint8Array>, item: Item, fileName: string): Promise<Draft> {
  const { default: mammoth } = await import('mammoth');
  const text = (name: string): string => new TextDecoder().decode(files.get(name) ?? new Uint8Array());
  // The library's own way to open a document unpacks all of it without a limit.
  const file = {
    exists: (name: string) => files.has(name),
    read: async (name: string, encoding?: string) => (encoding === undefined ? files.get(name)! : text(name)),
  };
  const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: [
      "p[style-name='Title'] => h1:fresh",
      "p[style-name='caption'] => figcaption:fresh",
      "p[style-name='Caption'] => figcaption:fresh",
    ],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  const page = readPage(value);
  let titled = false;
  const paragraphs = page.parts.map((p, i): Paragraph => {
    const title = !titled && p.tag === 'h1' && page.parts.slice(0, i).every((q) => q.end - q.start < 200);
    titled ||= title;
    return {
      text: page.text.slice(p.start, p.end),
      ...(title ? { kind: 'title' as const } : p.caption ? { kind: 'caption' as const } : {}),
      locator: { paragraph: i + 1 },
    };
  });
  const core = xmlFields(text('docProps/core.xml'), ['dc:title', 'dc:creator', 'dc:publisher', 'dcterms:created']);
  const stated = documentFields({
    title: core['dc:title'],
    byline: core['dc:creator'],
    source: core['dc:publisher'],
    published: core['dcterms:created'],
  });
  return draftOfParagraphs(paragraphs, item, fileName, stated);
}
