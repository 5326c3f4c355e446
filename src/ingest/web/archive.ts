/** The captures beside a dossier: every answer that was read, as WARC 1.1 records with hashes, headers and times. Files are only ever added to. */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { Capture } from '../../model/index.ts';
import { httpAnswer, warcRecords } from '../warc-records.ts';
import { type Fetched, isGone } from './fetch.ts';
import { FetchRefusal } from './refusal.ts';
import { bodyOf, type Exchange, type Headers, headerOf } from './request.ts';

/** The folder of captures that belongs to a dossier file: `story.captures` beside `story.tabari`. */
export function capturesFolder(dossier: string): string {
  return `${dossier.replace(/\.tabari$/i, '')}.captures`;
}

/** Lower-case hex SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The body of a capture with the headers it came with. */
export interface CapturedBody {
  readonly capture: Capture;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Something in the archive that is not as it was written. */
export interface Fault {
  readonly code: 'capture/torn' | 'capture/missing' | 'capture/changed';
  readonly file: string;
  readonly message: string;
}

interface Listing {
  readonly captures: readonly Capture[];
  readonly faults: readonly Fault[];
}

const REVISIT_SAME = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';
const REVISIT_UNCHANGED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';
/** Largest record body that is unpacked from the archive, in bytes. */
const MOST_BYTES = 1 << 30;

/** The captures of one dossier. */
export class CaptureArchive {
  readonly folder: string;
  private file: string | null = null;
  private known: Listing | null = null;
  private readonly software: string;
  private last: Promise<unknown> = Promise.resolve();

  /** `software` is what the files name as their maker. */
  constructor(folder: string, software = 'tabari') {
    this.folder = folder;
    this.software = software;
  }

  /** All captures by time, and what is wrong with the archive. A file torn by a killed program is read up to the tear. */
  async list(): Promise<Listing> {
    if (this.known === null) {
      const captures: Capture[] = [];
      const faults: Fault[] = [];
      for (const name of this.files()) {
        try {
          for await (const { capture } of this.records(name)) if (capture) captures.push(capture);
        } catch (e) {
          faults.push({
            code: 'capture/torn',
            file: name,
            message: `${path.join(this.folder, name)}: ends in the middle of a record (${(e as Error).message}); what stands before is kept`,
          });
        }
      }
      captures.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.record < b.record ? -1 : 1));
      this.known = { captures: inherited(captures), faults };
    }
    return this.known;
  }

  /** The latest capture of an address that holds its page: not one that only tells that it is gone. */
  async latest(address: string): Promise<Capture | null> {
    return (await this.list()).captures.findLast((c) => c.address === address && !isGone(c.status)) ?? null;
  }

  /** The first capture of an address with the body that its latest has: what a report is proved with. */
  async first(of: Capture): Promise<Capture> {
    return (await this.list()).captures.find((c) => c.address === of.address && c.sha256 === of.sha256 && c.refersTo === null) ?? of;
  }

  /** The body of a capture, or of the earlier one it refers to. Null when it is not there any more. */
  async body(capture: Capture): Promise<CapturedBody | null> {
    const id = capture.refersTo ?? capture.record;
    const holder = (await this.list()).captures.find((c) => c.record === id);
    if (holder === undefined || !fs.existsSync(path.join(this.folder, holder.file))) return null;
    for await (const { record, answer } of this.records(holder.file))
      if (answer && record === id) return { capture, headers: answer.headers, body: await bodyOf(answer, MOST_BYTES) };
    return null;
  }

  /** Keeps what was read. A body that an earlier capture of the address holds is not kept again: the record refers to that. Synced to disk on return. */
  keep(address: string, fetched: Fetched): Promise<Capture> {
    // One at a time: each looks at what the one before has added.
    const mine = this.last.then(() => this.write(address, fetched));
    this.last = mine.catch(() => {});
    return mine;
  }

  private async write(address: string, fetched: Fetched): Promise<Capture> {
    const { last } = fetched;
    const { captures } = await this.list();
    const mine = captures.filter((c) => c.address === address);
    const digest = last.status === 304 ? (mine.findLast((c) => !isGone(c.status))?.sha256 ?? null) : sha256(fetched.body);
    if (digest === null) throw new FetchRefusal('fetch/status', 'answered with status 304 and has not been read before');
    const holder = mine.find((c) => c.sha256 === digest && c.refersTo === null) ?? null;
    const chunks: Uint8Array[] = [];
    const name = this.file ?? `${new Date(last.at).toISOString().replaceAll(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}.warc.gz`;
    if (this.file === null)
      chunks.push(
        await packed(
          WARCRecord.createWARCInfo(
            { filename: name, warcVersion: 'WARC/1.1' },
            { software: this.software, format: 'WARC File Format 1.1' },
          ),
        ),
      );
    let record = '';
    for (const e of fetched.exchanges) {
      const final = e === last;
      const answer = answerRecord(e, final ? holder : null);
      record = answer.warcHeader('WARC-Record-ID')!;
      chunks.push(await packed(answer));
      chunks.push(await packed(requestRecord(e, record)));
    }
    const at = new Date(last.at).toISOString();
    const note = { address, sha256: digest };
    chunks.push(
      await packed(
        WARCRecord.create(
          {
            url: last.url,
            date: at,
            type: 'metadata',
            warcVersion: 'WARC/1.1',
            warcHeaders: { 'WARC-Concurrent-To': record, 'Content-Type': 'application/warc-fields' },
          },
          once(
            Buffer.from(
              Object.entries(note)
                .map(([k, v]) => `${k}: ${v}\r\n`)
                .join(''),
            ),
          ),
        ),
      ),
    );
    this.append(name, Buffer.concat(chunks));
    const capture = inherit(mine.at(-1) ?? null, {
      address,
      at,
      sha256: digest,
      file: name,
      record,
      url: last.url,
      ip: last.ip,
      status: last.status,
      ...told(last),
      refersTo: holder?.record ?? null,
    });
    this.known = { captures: [...captures, capture], faults: this.known?.faults ?? [] };
    return capture;
  }

  /** Reads every record again and compares: bodies with their hashes, references with what they refer to. */
  async verify(): Promise<readonly Fault[]> {
    const { captures, faults } = await this.list();
    const found: Fault[] = [...faults];
    const bodies = new Map<string, string>();
    for (const name of this.files()) {
      try {
        for await (const { record, answer, changed } of this.records(name)) {
          if (changed)
            found.push({
              code: 'capture/changed',
              file: name,
              message: `${name}: record ${record} does not have the hash it was written with`,
            });
          if (answer && answer.status !== 304) bodies.set(record, sha256(await bodyOf(answer, MOST_BYTES).catch(() => new Uint8Array())));
        }
      } catch {
        // Told of by the listing.
      }
    }
    for (const c of captures) {
      const id = c.refersTo ?? c.record;
      const held = bodies.get(id);
      if (held === undefined)
        found.push({ code: 'capture/missing', file: c.file, message: `${c.address}: the body read at ${c.at} is not there any more` });
      else if (held !== c.sha256)
        found.push({ code: 'capture/changed', file: c.file, message: `${c.address}: the body kept is not the one read at ${c.at}` });
    }
    return found;
  }

  private files(): readonly string[] {
    try {
      return fs
        .readdirSync(this.folder)
        .filter((f) => /\.warc(?:\.gz)?$/.test(f))
        .sort();
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw e;
    }
  }

  private append(name: string, bytes: Uint8Array): void {
    fs.mkdirSync(this.folder, { recursive: true });
    const fd = fs.openSync(path.join(this.folder, name), this.file === null ? 'ax' : 'a');
    try {
      let at = 0;
      while (at < bytes.length) at += fs.writeSync(fd, bytes, at);
      fs.fsyncSync(fd);
    } finally {
      fs.closeSync(fd);
    }
    this.file = name;
  }

  /** The records of a file: answers with their bodies, and captures where one is complete. Throws where the file is torn. */
  private async *records(
    name: string,
  ): AsyncGenerator<{ record: string; answer: Exchange | null; capture: Capture | null; changed: boolean }> {
    let last: { answer: Exchange; record: string; refersTo: string | null } | null = null;
    for await (const r of warcRecords(fs.createReadStream(path.join(this.folder, name)), MOST_BYTES)) {
      const field = (n: string): string => r.headers.get(n) ?? '';
      const record = field('warc-record-id');
      const block = r.block ?? new Uint8Array();
      const type = field('warc-type');
      if (type === 'response' || type === 'revisit') {
        const http = httpAnswer(block);
        if (http === null) throw new Error(`record ${record} holds no answer`);
        const answer: Exchange = {
          url: field('warc-target-uri'),
          ip: field('warc-ip-address'),
          at: Date.parse(field('warc-date')),
          request: [],
          status: http.status,
          statusText: http.statusText,
          headers: http.headers,
          wire: http.body,
        };
        const refersTo = r.headers.get('warc-refers-to') ?? null;
        last = { answer, record, refersTo };
        const changed = refersTo === null && field('warc-payload-digest') !== `sha256:${sha256(http.body)}`;
        yield { record, answer: refersTo === null ? answer : null, capture: null, changed };
      } else if (type === 'metadata') {
        const fields = new Map(
          new TextDecoder()
            .decode(block)
            .split('\r\n')
            .map((l) => [l.slice(0, l.indexOf(': ')), l.slice(l.indexOf(': ') + 2)] as const),
        );
        const address = fields.get('address');
        const digest = fields.get('sha256');
        if (last === null || address === undefined || digest === undefined) continue;
        const { answer, refersTo } = last;
        const capture: Capture = {
          address,
          at: field('warc-date'),
          sha256: digest,
          file: name,
          record: last.record,
          url: answer.url,
          ip: answer.ip || null,
          status: answer.status,
          ...told(answer),
          refersTo,
        };
        yield { record, answer: null, capture, changed: false };
      }
    }
  }
}

type Told = Pick<Capture, 'type' | 'etag' | 'lastModified'>;

function told(answer: Exchange): Told {
  return {
    type: headerOf(answer.headers, 'content-type'),
    etag: headerOf(answer.headers, 'etag'),
    lastModified: headerOf(answer.headers, 'last-modified'),
  };
}

/** "Nothing has changed" repeats little: what it leaves out is as it was in the capture before. */
function inherit(before: Capture | null, c: Capture): Capture {
  if (c.status !== 304 || before === null) return c;
  return { ...c, type: c.type ?? before.type, etag: c.etag ?? before.etag, lastModified: c.lastModified ?? before.lastModified };
}

function inherited(captures: readonly Capture[]): readonly Capture[] {
  const before = new Map<string, Capture>();
  return captures.map((c) => {
    const whole = inherit(before.get(c.address) ?? null, c);
    before.set(c.address, whole);
    return whole;
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function packed(record: WARCRecord): Promise<Uint8Array> {
  return WARCSerializer.serialize(record, { gzip: true });
}

function answerRecord(e: Exchange, holder: Capture | null): WARCRecord {
  return WARCRecord.create(
    {
      url: e.url,
      date: new Date(e.at).toISOString(),
      type: holder === null ? 'response' : 'revisit',
      warcVersion: 'WARC/1.1',
      keepHeadersCase: true,
      statusline: `HTTP/1.1 ${e.status} ${e.statusText}`.trimEnd(),
      // The body stands here in one piece, so that no reader must look for chunks in it.
      httpHeaders: e.headers.map(([n, v]) => [n.toLowerCase() === 'transfer-encoding' ? `X-Crawler-${n}` : n, v] as [string, string]),
      warcHeaders: {
        ...(e.ip === '' ? {} : { 'WARC-IP-Address': e.ip }),
        ...(holder === null
          ? {}
          : {
              'WARC-Profile': e.status === 304 ? REVISIT_UNCHANGED : REVISIT_SAME,
              'WARC-Refers-To': holder.record,
              'WARC-Refers-To-Target-URI': holder.url,
              'WARC-Refers-To-Date': holder.at,
            }),
      },
    },
    once(holder === null ? e.wire : new Uint8Array()),
  );
}

function requestRecord(e: Exchange, answer: string): WARCRecord {
  const url = new URL(e.url);
  return WARCRecord.create(
    {
      url: e.url,
      date: new Date(e.at).toISOString(),
      type: 'request',
      warcVersion: 'WARC/1.1',
      keepHeadersCase: true,
      statusline: `GET ${url.pathname}${url.search} HTTP/1.1`,
      httpHeaders: e.request.map(([n, v]) => [n, v] as [string, string]),
      warcHeaders: { 'WARC-Concurrent-To': answer },
    },
    once(new Uint8Array()),
  );
}
