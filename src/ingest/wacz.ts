import { type Archive, openArchive } from './archive.ts';
import { type Opening, type Parcel, type Part, stemOf } from './container.ts';
import { recordsOf } from './warc.ts';
import { refusal } from './zip.ts';

/** A packed web archive (WACZ): the pages its list names, else all pages of the archives in it. */
export async function* openWacz(parcel: Parcel, opening: Opening): AsyncGenerator<Part> {
  let archive: Archive;
  try {
    archive = await openArchive(parcel.content, parcel.budget);
  } catch (e) {
    yield refusal(parcel.where, e);
    return;
  }
  try {
    const pages = await listedPages(archive);
    for (const entry of archive.entries.filter((e) => /^archive\/.+\.warc(?:\.gz)?$/.test(e.name))) {
      const where = `${parcel.where}/${entry.name}`;
      const content = {
        size: entry.size,
        file: null,
        head: () => new Uint8Array(),
        bytes: () => new Uint8Array(),
        chunks: () => archive.chunks(entry),
      };
      const inner: Parcel = { ...parcel, where, content, below: `${stemOf(parcel.below)}/${entry.name.slice(8)}`, depth: parcel.depth + 1 };
      yield* recordsOf(inner, opening, (url) => pages === null || pages.has(bare(url)));
    }
  } catch (e) {
    yield refusal(parcel.where, e);
  } finally {
    archive.close();
  }
}

/** Addresses of the pages that the archive lists, or null when it lists none. */
async function listedPages(archive: Archive): Promise<ReadonlySet<string> | null> {
  const list = await archive.readName('pages/pages.jsonl');
  if (list === null) return null;
  const pages = new Set<string>();
  for (const line of new TextDecoder().decode(list).split('\n')) {
    if (!line.startsWith('{')) continue;
    try {
      const { url } = JSON.parse(line) as { url?: unknown };
      if (typeof url === 'string') pages.add(bare(url));
    } catch {
      // A broken line of the list names no page; the others do.
    }
  }
  return pages.size > 0 ? pages : null;
}

function bare(url: string): string {
  return url.replace(/#.*$/s, '').replace(/\/$/, '');
}
