import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import { ArchiveError } from './archive.ts';
import { type Opening, type Parcel, type Part, stemOf } from './container.ts';
import { contentOfBytes } from './content.ts';
import { diagnose, type Fact } from './item.ts';
import { tooLarge } from './records.ts';
import { type HttpAnswer, httpAnswer, plainBody, warcRecords } from './warc-records.ts';

// Room for the headers of an answer above the limit of its body.
const HEAD = 64 * 1024;

/** A web archive: each page, document and feed that was answered with success is looked into, with its address and the day of its capture. */
export function openWarc(parcel: Parcel, opening: Opening): AsyncGenerator<Part> {
  return recordsOf(parcel, opening, () => true);
}

/** Whether a gzip file is a web archive, told by its first bytes unpacked. */
export function gzipKind(head: Uint8Array): 'warc' | 'gzip' {
  try {
    // A few bytes are enough, and unpack to little whatever they are.
    const start = zlib.gunzipSync(head.subarray(0, 1024), { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 * 1024 });
    return start.subarray(0, 5).toString('latin1') === 'WARC/' ? 'warc' : 'gzip';
  } catch {
    // Damaged, or no gzip in truth: nothing that is read either way.
    return 'gzip';
  }
}

/** The records of a web archive whose address is wanted, as parcels. A damaged archive is read as far as it goes. */
export async function* recordsOf(parcel: Parcel, opening: Opening, wanted: (url: string) => boolean): AsyncGenerator<Part> {
  const { limits } = opening;
  const seen = new Set<string>();
  let found = 0;
  try {
    // Counted as they come, and unpacked at most so much more than the file.
    for await (const record of warcRecords(parcel.content.chunks(), limits.maxBytes + HEAD)) {
      parcel.budget.takeEntries(1);
      parcel.budget.takeBytes(record.size);
      const url = record.headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
      if (url === null || !/^https?:/i.test(url) || !wanted(url)) continue;
      const where = `${parcel.where}#${url.slice(0, 200)}`;
      const kind = record.headers.get('warc-type');
      if (kind !== 'response' && kind !== 'resource' && kind !== 'conversion') continue;
      const answer = kind === 'response' && record.block ? httpAnswer(record.block) : null;
      if (kind === 'response' && record.block && answer?.status !== 200) continue;
      const type = typeOf((answer ? headerOf(answer, 'content-type') : record.headers.get('content-type')) ?? '');
      if (type === null && record.block) continue;
      const bytes = answer ? plainBody(answer, limits.maxBytes) : record.block;
      if (bytes === null || bytes.length > limits.maxBytes) {
        yield { diagnostic: tooLarge(where, Math.max(record.size, limits.maxBytes + 1), limits) };
        continue;
      }
      const digest = createHash('sha256').update(url).update('\0').update(bytes).digest('hex');
      if (bytes.length === 0 || seen.has(digest)) continue;
      parcel.budget.takeBytes(answer && bytes.length > answer.body.length ? bytes.length : 0);
      seen.add(digest);
      found++;
      const facts: Fact[] = [{ field: 'url', value: url, by: 'capture' }];
      const date = record.headers.get('warc-date');
      if (date) facts.push({ field: 'published', value: date, by: 'capture', weak: true });
      yield {
        parcel: {
          below: `${stemOf(parcel.below)}/${pathOf(url)}${type}`,
          where,
          content: contentOfBytes(bytes),
          told: { facts },
          depth: parcel.depth + 1,
          named: true,
          budget: parcel.budget,
        },
      };
    }
  } catch (e) {
    const [code, why] = e instanceof ArchiveError ? [e.code, e.message] : ['ingest/archive-damaged', `is damaged: ${(e as Error).message}`];
    yield { diagnostic: diagnose(code, 'error', parcel.where, why) };
    return;
  }
  if (found === 0) yield { diagnostic: diagnose('ingest/empty', 'warning', parcel.where, 'is a web archive without pages or documents') };
}

function headerOf(answer: HttpAnswer, name: string): string | undefined {
  return answer.headers.find(([n]) => n.toLowerCase() === name)?.[1];
}

// Types of what may be a report, with the ending its key is made of.
const types: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/, '.html'],
  [/^application\/pdf/, '.pdf'],
  [/^text\/plain/, '.txt'],
  [/^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|xml|feed\+json)/, '.xml'],
  [/^application\/(?:msword|rtf)|^text\/rtf/, '.rtf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml/, '.docx'],
  [/^application\/vnd\.oasis\.opendocument\.text/, '.odt'],
];

/** Ending for what is of a content type; null when that may be no report. */
function typeOf(type: string): string | null {
  return types.find(([pattern]) => pattern.test(type.trim().toLowerCase()))?.[1] ?? null;
}

/** An address as the path of a key: host and path, what names no file replaced. */
function pathOf(url: string): string {
  let path = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/#.*$/s, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // An address that is not written in UTF-8 stays as it is.
  }
  const clean = path
    .replace(/[\p{Cc}\p{Cf}\\]/gu, '\ufffd')
    .split('/')
    .filter((p) => p !== '' && p !== '.' && p !== '..')
    .join('/');
  return clean.length <= 150 ? clean : `${clean.slice(0, 130)}~${createHash('sha256').update(url).digest('hex').slice(0, 10)}`;
}
