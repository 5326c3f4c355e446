/** Addresses as inputs: each is read, kept in the archive, and handed on as the report it holds. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Capture } from '../../model/index.ts';
import { Budget } from '../archive.ts';
import { contentOfBytes } from '../content.ts';
import type { Found } from '../files.ts';
import { defaultLimits, diagnose, type Given, type Item, type Limits } from '../item.ts';
import { type OpenParcels, openParcel } from '../open.ts';
import { checkAddress } from './address.ts';
import type { CaptureArchive } from './archive.ts';
import { isGone } from './fetch.ts';
import type { PoliteReader } from './polite.ts';
import { FetchRefusal } from './refusal.ts';
import type { Headers } from './request.ts';

/** What pages are read with. */
export interface PageTools {
  readonly reader: PoliteReader;
  readonly archive: CaptureArchive;
  /** Laid over what the pages say of themselves. */
  readonly given?: Given;
  readonly limits?: Limits;
  /** Where containers (feeds, archives) are opened; in this thread when left out. */
  readonly open?: OpenParcels;
  readonly signal?: AbortSignal;
}

/** Whether an input of the command line is an address. Other schemes too: they are refused as addresses instead of being looked for as files. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

// Hosts are read side by side, each for itself in its turn.
const SIDE_BY_SIDE = 8;

/** Reads addresses and yields what they hold, in the order given. An address that cannot be read is a diagnostic; what was captured of it before is kept. */
export async function* readPages(addresses: readonly string[], tools: PageTools): AsyncGenerator<Found> {
  const wanted = [...new Set(addresses)];
  yield { files: wanted.length };
  const under: Promise<readonly Found[]>[] = [];
  const docs = new Set<string>();
  let next = 0;
  while (next < wanted.length || under.length > 0) {
    while (next < wanted.length && under.length < SIDE_BY_SIDE) under.push(readPage(wanted[next++]!, tools));
    for (const found of await under.shift()!) {
      if ('item' in found) {
        // Two spellings of one address are one report.
        if (docs.has(found.item.doc)) continue;
        docs.add(found.item.doc);
      }
      yield found;
    }
  }
}

/** What came of reading an address again. */
export interface Reading {
  readonly capture: Capture;
  readonly body: Uint8Array;
  /** Whether there is something new in it: false when the body is one that was captured before. */
  readonly fresh: boolean;
}

/** Reads an address, asking only for what has changed since its last capture, and keeps what came; also that a page read before is gone. Throws `FetchRefusal`. */
export async function capturePage(address: string, tools: Pick<PageTools, 'reader' | 'archive' | 'signal'>): Promise<Reading> {
  const { reader, archive, signal } = tools;
  const { href } = checkAddress(address, reader.rules).url;
  const before = await archive.latest(href);
  const held = before === null ? null : await archive.body(before);
  // Of a page that was read before it is kept that it is gone, and when.
  const read = await reader.read(href, {
    headers: held === null ? [] : conditions(before!),
    gone: before !== null,
    ...(signal ? { signal } : {}),
  });
  const capture = await archive.keep(href, read);
  if (isGone(read.last.status))
    throw new FetchRefusal('fetch/gone', `is not there any more (status ${read.last.status})`, { status: read.last.status });
  const body = read.last.status === 304 ? held!.body : read.body;
  return { capture: await archive.first(capture), body, fresh: capture.refersTo === null };
}

function conditions(before: Capture): Headers {
  return [
    ...(before.etag === null ? [] : [['If-None-Match', before.etag] as const]),
    ...(before.lastModified === null ? [] : [['If-Modified-Since', before.lastModified] as const]),
  ];
}

async function readPage(address: string, tools: PageTools): Promise<readonly Found[]> {
  try {
    const { capture, body } = await capturePage(address, tools);
    return await held(capture, body, tools);
  } catch (e) {
    if (!(e instanceof FetchRefusal)) throw e;
    const before = await lastCapture(address, tools.archive);
    if (before === null) return [{ diagnostic: diagnose(e.code, 'error', address, e.message) }];
    return [
      { diagnostic: diagnose(e.code, 'warning', address, `${e.message}; what was read at ${before.capture.at} is kept`) },
      ...(await held(before.capture, before.body, tools)),
    ];
  }
}

async function lastCapture(address: string, archive: CaptureArchive): Promise<Pick<Reading, 'capture' | 'body'> | null> {
  if (!URL.canParse(address)) return null;
  const { href } = new URL(address);
  const latest = await archive.latest(href);
  const held = latest === null ? null : await archive.body(latest);
  return held === null ? null : { capture: await archive.first(held.capture), body: held.body };
}

async function held(capture: Capture, body: Uint8Array, tools: PageTools): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const f of itemsOfCapture(capture, body, tools)) found.push(f);
  return found;
}

/** The reports a capture holds, not yet read: one, unless it is a feed, an archive or another container. */
export async function* itemsOfCapture(
  capture: Capture,
  body: Uint8Array,
  { given, limits = defaultLimits, open = openParcel }: Pick<PageTools, 'given' | 'limits' | 'open'> = {},
): AsyncGenerator<{ readonly item: Item } | Extract<Found, { diagnostic: unknown }>> {
  const { address, at, sha256, file, record } = capture;
  const doc = docOfAddress(address);
  // The type a server names decides between plain ways of writing only; the bytes decide first.
  const below = `${doc}${endings.find(([type]) => type.test(capture.type ?? ''))?.[1] ?? '.page'}`;
  const parcel = { below, where: address, content: contentOfBytes(body), depth: 0, named: true, budget: new Budget(body.length) };
  for await (const part of open(parcel, { limits, columns: {}, besideReport: () => false })) {
    if ('diagnostic' in part) {
      yield part;
      continue;
    }
    const { below: place, own, ...leaf } = part.leaf;
    const key = place === below ? doc : `${doc}/${own ?? place.replace(/^.*\//, '').replace(/\.[^.]*$/, '')}`;
    yield {
      item: {
        ...leaf,
        doc: key,
        given: { ...(place === below ? { url: capture.url } : {}), ...given },
        capture: { address, at, sha256, file, record },
      },
    };
  }
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/i, '.html'],
  [/^text\/(?:x-)?markdown/i, '.md'],
  [/^application\/(?:x-)?(?:ndjson|jsonl)/i, '.jsonl'],
  [/^application\/(?:[a-z.]+\+)?json/i, '.json'],
  [/^text\/csv/i, '.csv'],
  [/^text\/plain/i, '.txt'],
  [/xml/i, '.xml'],
];

const LONGEST_KEY = 150;

/** Key of the report at an address: host and path as a reader would write them. What a key cannot hold (a query, a great length) is told apart by a hash. */
export function docOfAddress(address: string): string {
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '') + (url.port === '' ? '' : `_${url.port}`);
  const written = decoded(url.pathname).normalize('NFC');
  const clean = written
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/gu, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  const ending = path.posix.extname(clean);
  const stem = /^\.(?:html?|xhtml|php|aspx?|jsp)$/i.test(ending) ? clean.slice(0, -ending.length) : clean;
  const key = stem === '' ? host : `${host}/${stem}`;
  const lossless = url.search === '' && key.length <= LONGEST_KEY && written.replace(/\/$/, '') === (clean === '' ? '' : `/${clean}`);
  return lossless ? key : `${key.slice(0, LONGEST_KEY).toWellFormed()}~${createHash('sha256').update(url.href).digest('hex').slice(0, 10)}`;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
