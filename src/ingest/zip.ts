import { type Archive, ArchiveError, Budget, openArchive } from './archive.ts';
import { type Opening, type Parcel, type Part, stemOf } from './container.ts';
import { type Content, contentOfBytes } from './content.ts';
import { diagnose } from './item.ts';

/** A ZIP of reports: each file in it is looked into as if it lay in a folder of the archive's name. */
export async function* openZip(parcel: Parcel, _: Opening): AsyncGenerator<Part> {
  let archive: Archive;
  try {
    archive = await openArchive(parcel.content, parcel.budget);
  } catch (e) {
    yield refusal(parcel.where, e);
    return;
  }
  try {
    for (const entry of [...archive.entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
      const name = printableName(entry.name);
      const where = `${parcel.where}/${name}`;
      if (/(?:^|\/)(?:\.|__MACOSX\/)/.test(entry.name)) continue;
      if (entry.link) {
        yield { diagnostic: diagnose('ingest/archive-link', 'warning', where, 'is a link, not a file; passed over') };
        continue;
      }
      let bytes: Uint8Array;
      try {
        bytes = await archive.read(entry);
      } catch (e) {
        yield refusal(where, e);
        // What is left of the input cannot be trusted to be smaller.
        if (e instanceof ArchiveError && e.code === 'ingest/archive-bomb') return;
        continue;
      }
      yield {
        parcel: {
          below: `${stemOf(parcel.below)}/${name}`,
          where,
          content: contentOfBytes(bytes),
          depth: parcel.depth + 1,
          named: false,
          budget: parcel.budget,
        },
      };
    }
  } finally {
    archive.close();
  }
}

/** What to tell of an archive, or an entry, that is not opened. Faults of the program itself pass through. */
export function refusal(where: string, e: unknown): Part & { diagnostic: unknown } {
  if (!(e instanceof ArchiveError)) throw e;
  return { diagnostic: diagnose(e.code, 'error', where, e.message) };
}

/** A name of an archive without characters that hide what it is: controls, and marks that turn the direction of writing. */
function printableName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd').slice(0, 300);
}

/**
 * What a ZIP is by its table of contents: a document, a web archive, or a plain archive. `archive` for a table, a set of slides and other documents
 * that hold no report. A damaged one is a plain archive: opening it tells what is wrong.
 */
export async function archiveKind(content: Content): Promise<'docx' | 'odt' | 'wacz' | 'zip' | 'archive'> {
  let archive: Archive;
  try {
    archive = await openArchive(content, new Budget(content.size));
  } catch (e) {
    if (e instanceof ArchiveError) return 'zip';
    throw e;
  }
  try {
    const names = new Set(archive.entries.map((e) => e.name));
    if (names.has('[Content_Types].xml')) return names.has('word/document.xml') ? 'docx' : 'archive';
    if (names.has('content.xml') && names.has('mimetype')) {
      const mime = Buffer.from((await archive.readName('mimetype').catch(() => null)) ?? []).toString('latin1');
      return mime.startsWith('application/vnd.oasis.opendocument.text') ? 'odt' : 'archive';
    }
    return names.has('datapackage.json') && archive.entries.some((e) => /^archive\/.+\.warc(?:\.gz)?$/.test(e.name)) ? 'wacz' : 'zip';
  } finally {
    archive.close();
  }
}
