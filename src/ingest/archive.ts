import type yauzl from 'yauzl';
import type { Content } from './content.ts';

/** Why an archive, or an entry of one, is not opened; `code` is one of `docs/diagnostics.md`. */
export class ArchiveError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Most entries, of an archive and all archives inside it together. */
export const MAX_ENTRIES = 10_000;
/** Most bytes one entry may unpack to. */
export const MAX_ENTRY = 64 * 1024 * 1024;
/** Most times its packed size that an entry, or all of an archive with what stands inside, may unpack to. */
export const MAX_RATIO = 100;
// Small things may be packed better than that: a page of blanks is no bomb.
const SMALL = 1024 * 1024;

/** What may still be unpacked from one input, counted over the archives inside it as well. */
export class Budget {
  private bytes: number;
  private entries = MAX_ENTRIES;

  /** `size`: bytes of the input itself. */
  constructor(size: number) {
    this.bytes = Math.max(MAX_ENTRY, size * MAX_RATIO);
  }

  takeEntries(n: number): void {
    if (n > this.entries)
      throw new ArchiveError('ingest/archive-bomb', `has more than ${MAX_ENTRIES} entries, those of archives inside it counted`);
    this.entries -= n;
  }

  takeBytes(n: number): void {
    if (n > this.bytes)
      throw new ArchiveError('ingest/archive-bomb', `unpacks to more than ${MAX_RATIO} times its size, archives inside it counted`);
    this.bytes -= n;
  }
}

/** One file of an archive. */
export interface Entry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says; reading more or less is an error. */
  readonly size: number;
  readonly packed: number;
  readonly encrypted: boolean;
  readonly link: boolean;
  readonly raw: yauzl.Entry;
}

/** A ZIP archive, open. */
export interface Archive {
  readonly entries: readonly Entry[];
  read(entry: Entry): Promise<Uint8Array>;
  /** The bytes of the entry of this name, or null when there is none. */
  readName(name: string): Promise<Uint8Array | null>;
  /** The bytes of an entry as a stream, of any length: what reads them keeps no more than one report at once. */
  chunks(entry: Entry): AsyncIterable<Uint8Array>;
  close(): void;
}

/**
 * Opens a ZIP archive and reads its table of contents. Throws `ArchiveError` for what is damaged, has too many entries, or unpacks to too much: nothing
 * is unpacked before that is known. Names that lead out of the archive are refused by the library.
 */
export async function openArchive(content: Content, budget: Budget): Promise<Archive> {
  const { default: library } = await import('yauzl');
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    const done = (error: Error | null, file?: yauzl.ZipFile): void => (file ? resolve(file) : reject(damaged(error)));
    if (content.file !== null) library.open(content.file, options, done);
    else library.fromBuffer(Buffer.from(content.bytes()), options, done);
  });
  try {
    budget.takeEntries(zip.entryCount);
    const entries = await listOf(zip);
    let total = 0;
    for (const e of entries) total += e.size;
    if (total > SMALL && total > content.size * MAX_RATIO)
      throw new ArchiveError(
        'ingest/archive-bomb',
        `says it unpacks to ${total} bytes, more than ${MAX_RATIO} times its own ${content.size}`,
      );
    const read = (entry: Entry): Promise<Uint8Array> => unpack(zip, entry, budget);
    return {
      entries,
      read,
      readName: async (name) => {
        const entry = entries.find((e) => e.name === name);
        return entry ? read(entry) : null;
      },
      async *chunks(entry) {
        if (entry.encrypted) throw new ArchiveError('ingest/encrypted', `${entry.name} is locked with a password`);
        const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) =>
          zip.openReadStream(entry.raw, (error, s) => (s ? resolve(s) : reject(damaged(error)))),
        );
        for await (const chunk of stream) {
          budget.takeBytes(chunk.length);
          yield chunk;
        }
      },
      close: () => zip.close(),
    };
  } catch (e) {
    zip.close();
    throw e instanceof ArchiveError ? e : damaged(e as Error);
  }
}

function damaged(error: Error | null): ArchiveError {
  const why = error?.message ?? 'cannot be opened';
  return /relative path|absolute path|characters in fileName/.test(why)
    ? new ArchiveError('ingest/archive-unsafe', `holds a name that leads out of it: ${why}`)
    : new ArchiveError('ingest/archive-damaged', `is a damaged archive: ${why}`);
}

function listOf(zip: yauzl.ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (raw: yauzl.Entry) => {
      // The upper half of the attributes is the file's mode where a Unix program packed it.
      const mode = raw.versionMadeBy >>> 8 === 3 ? raw.externalFileAttributes >>> 16 : 0;
      if (entries.length > MAX_ENTRIES) {
        reject(new ArchiveError('ingest/archive-bomb', `has more than ${MAX_ENTRIES} entries`));
        return;
      }
      if (!raw.fileName.endsWith('/'))
        entries.push({
          name: raw.fileName,
          size: raw.uncompressedSize,
          packed: raw.compressedSize,
          encrypted: (raw.generalPurposeBitFlag & 1) === 1,
          link: (mode & 0xf000) === 0xa000,
          raw,
        });
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (e: Error) => reject(damaged(e)));
    zip.readEntry();
  });
}

function unpack(zip: yauzl.ZipFile, entry: Entry, budget: Budget): Promise<Uint8Array> {
  const { size, packed } = entry;
  if (entry.encrypted) throw new ArchiveError('ingest/encrypted', `${entry.name} is locked with a password`);
  if (size > MAX_ENTRY) throw new ArchiveError('ingest/archive-bomb', `${entry.name} unpacks to ${size} bytes, more than ${MAX_ENTRY}`);
  if (size > SMALL && size > packed * MAX_RATIO)
    throw new ArchiveError(
      'ingest/archive-bomb',
      `${entry.name} unpacks to ${size} bytes, more than ${MAX_RATIO} times its packed ${packed}`,
    );
  budget.takeBytes(size);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry.raw, (error, stream) => {
      if (error || !stream) {
        reject(damaged(error));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', (e: Error) => reject(damaged(e)));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
