import type { Opener, Opening, Parcel, Part } from './container.ts';
import { diagnose } from './item.ts';
import { openLines, openRecords, tooLarge } from './records.ts';
import type { Container, Kind } from './sniff.ts';
import { knownEnding, sniff, sureKinds } from './sniff.ts';

/** What takes each container apart; a library is loaded with the first container of its kind. */
const openers: Readonly<Record<Container, () => Opener | Promise<Opener>>> = {
  records: () => openRecords,
  lines: () => openLines,
  feed: async () => (await import('./feed.ts')).openFeed,
  opml: async () => (await import('./opml.ts')).openOpml,
  telegram: async () => (await import('./telegram.ts')).openTelegram,
  'telegram-page': async () => (await import('./telegram-page.ts')).openTelegramPage,
  table: async () => (await import('./table.ts')).openTable,
  mail: async () => (await import('./mail.ts')).openMail,
  mailbox: async () => (await import('./mailbox.ts')).openMailbox,
  zip: async () => (await import('./zip.ts')).openZip,
  warc: async () => (await import('./warc.ts')).openWarc,
  wacz: async () => (await import('./wacz.ts')).openWacz,
};

// Archives inside archives beyond this are no one's reports.
const MAX_DEPTH = 3;
const archives: ReadonlySet<Kind> = new Set(['zip', 'warc', 'wacz', 'mailbox', 'mail']);

/** A report, or something to tell. */
export type OpenPart = Exclude<Part, { parcel: Parcel }>;

/** Where parcels are opened: `openParcel` in this thread, or the same apart from it. */
export type OpenParcels = (parcel: Parcel, opening: Opening) => AsyncIterable<OpenPart>;

/**
 * Looks into a parcel, and into what it holds, down to single reports: tells the format by the bytes, opens containers, refuses what is no report.
 * Touches nothing but the parcel's own content, so that it may run anywhere.
 */
export async function* openParcel(parcel: Parcel, opening: Opening): AsyncGenerator<OpenPart> {
  const { content, where } = parcel;
  if (content.size === 0) {
    yield { diagnostic: diagnose('ingest/empty', 'warning', where, 'is empty') };
    return;
  }
  let kind = sniff(content.head(), parcel.below);
  if (kind === 'archive') kind = await (await import('./zip.ts')).archiveKind(content);
  if (kind === 'gzip') kind = (await import('./warc.ts')).gzipKind(content.head());
  if (!parcel.named && !isWanted(kind, parcel.below)) return;
  if (kind === 'gzip' || kind === 'archive' || kind === 'xml') {
    yield { diagnostic: diagnose('ingest/binary', 'error', where, `is ${await nameOf(kind, content.head())}, which is not read`) };
    return;
  }
  if (!isContainer(kind)) {
    if (content.size > opening.limits.maxBytes) yield { diagnostic: tooLarge(where, content.size, opening.limits) };
    else
      yield {
        leaf: { below: parcel.below, where, format: kind, bytes: content.bytes(), ...(parcel.told ? { told: parcel.told } : {}) },
      };
    return;
  }
  if (archives.has(kind) && parcel.depth >= MAX_DEPTH) {
    yield {
      diagnostic: diagnose('ingest/archive-depth', 'error', where, `stands in ${parcel.depth} archives, one in another; not opened`),
    };
    return;
  }
  const opener = await openers[kind]();
  for await (const part of opener(parcel, opening)) {
    if ('parcel' in part) yield* openParcel(part.parcel, opening);
    else yield part;
  }
}

function isContainer(kind: Kind): kind is Container {
  return Object.hasOwn(openers, kind);
}

/** In a folder or an archive, things that are neither named like a report nor surely one by their bytes are passed over. */
function isWanted(kind: Kind, below: string): boolean {
  return knownEnding(below) || sureKinds.has(kind);
}

/** What a file that is no report is, in words. */
async function nameOf(kind: 'gzip' | 'archive' | 'xml', head: Uint8Array): Promise<string> {
  if (kind === 'xml') return 'XML of no kind that holds reports';
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head.subarray(0, 4100)).catch(() => undefined);
  return found ? `a file of type ${found.mime}` : 'no text';
}
