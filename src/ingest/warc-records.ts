/** Records of a WARC file (ISO 28500), packed or not, one after another. Holds one record at a time, and gives up at the first that is damaged. */
import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';

/** A record: its headers with names in lower case, and its block; null where that is larger than was asked for. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Uint8Array | null;
  /** Bytes of the block. */
  readonly size: number;
}

/** An HTTP answer as a record holds it: `body` with its chunks put together, still packed as `content-encoding` says. */
export interface HttpAnswer {
  readonly status: number;
  readonly statusText: string;
  /** Names as written. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

// No honest header is longer.
const MAX_HEAD = 64 * 1024;
const MAX_LINE = 16 * 1024;
const CR = 13;
const LF = 10;

/** The records of a file given as a stream. Blocks longer than `maxBlock` are passed over. Throws where the file is damaged or torn, after what stands before. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, maxBlock: number): AsyncGenerator<WarcRecord> {
  const bytes = new Bytes(unpacked(chunks));
  for (;;) {
    let line = await bytes.line();
    while (line !== null && line === '') line = await bytes.line();
    if (line === null) return;
    if (!/^WARC\/[01]\.[0-9]{1,2}$/.test(line)) throw new Error('something other than a record stands where one should begin');
    const headers = new Map<string, string>();
    let last = '';
    let head = 0;
    for (;;) {
      const field = await bytes.line();
      if (field === null) throw new Error('ends in the head of a record');
      if (field === '') break;
      head += field.length;
      if (head > MAX_HEAD) throw new Error('has a record with too long a head');
      const colon = field.indexOf(':');
      if (/^[ \t]/.test(field) && last !== '') headers.set(last, `${headers.get(last)} ${field.trim()}`);
      else if (colon > 0) {
        last = field.slice(0, colon).trim().toLowerCase();
        headers.set(last, field.slice(colon + 1).trim());
      }
    }
    const length = headers.get('content-length') ?? '';
    if (!/^[0-9]{1,15}$/.test(length)) throw new Error('has a record that does not say how long it is');
    const size = Number(length);
    const block = await bytes.take(size, size <= maxBlock);
    yield { headers, block: size <= maxBlock ? block : null, size };
  }
}

/** A stream of bytes read line by line and stretch by stretch. */
class Bytes {
  private readonly source: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array();
  private at = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const next = await this.source.next();
      if (next.done) return false;
      this.chunk = next.value;
      this.at = 0;
    }
    return true;
  }

  /** The next line without its end; null at the end of the stream. */
  async line(): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (await this.fill()) {
      const end = this.chunk.indexOf(LF, this.at);
      const piece = this.chunk.subarray(this.at, end < 0 ? this.chunk.length : end);
      size += piece.length;
      if (size > MAX_LINE) throw new Error('has a line without end where a record should be');
      parts.push(piece);
      this.at = end < 0 ? this.chunk.length : end + 1;
      if (end >= 0) return textOf(parts);
    }
    return size === 0 ? null : textOf(parts);
  }

  /** The next `size` bytes, or nothing of them where they are only to be passed. Throws where the stream ends before. */
  async take(size: number, keep: boolean): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = size;
    while (left > 0) {
      if (!(await this.fill())) throw new Error(`ends ${left} bytes before the end of a record`);
      const piece = this.chunk.subarray(this.at, this.at + left);
      if (keep) parts.push(piece);
      left -= piece.length;
      this.at += piece.length;
    }
    return Buffer.concat(parts);
  }
}

function textOf(parts: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(parts);
  return bytes.toString('utf8', 0, bytes.at(-1) === CR ? bytes.length - 1 : bytes.length);
}

/** Unpacks gzip members as they come; what is not packed passes. */
async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all();
    return;
  }
  const gunzip = zlib.createGunzip({ chunkSize: 64 * 1024 });
  // What goes wrong is thrown where the stream is read.
  pipeline(Readable.from(all(), { objectMode: false }), gunzip, () => {});
  yield* gunzip as AsyncIterable<Uint8Array>;
}

/** The HTTP answer in a block; null when it holds none. */
export function httpAnswer(block: Uint8Array): HttpAnswer | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = headEnd(bytes);
  const lines = bytes.toString('utf8', 0, end.at).split(/\r?\n/);
  const status = /^HTTP\/[0-9](?:\.[0-9])? ([0-9]{3})(?: (.*))?$/.exec(lines[0] ?? '');
  if (status === null) return null;
  const headers: (readonly [string, string])[] = [];
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  const body = block.subarray(end.body);
  const chunked = headers.some(([n, v]) => n.toLowerCase() === 'transfer-encoding' && /chunked/i.test(v));
  return {
    status: Number(status[1]),
    statusText: status[2] ?? '',
    headers,
    body: chunked ? (withoutChunks(bytes.subarray(end.body)) ?? body) : body,
  };
}

function headEnd(bytes: Buffer): { readonly at: number; readonly body: number } {
  const wide = bytes.indexOf('\r\n\r\n');
  const narrow = bytes.indexOf('\n\n');
  if (wide >= 0 && (narrow < 0 || wide < narrow)) return { at: wide, body: wide + 4 };
  return narrow >= 0 ? { at: narrow, body: narrow + 2 } : { at: bytes.length, body: bytes.length };
}

/** A body without the marks of its chunks; null where they do not hold: some archivers put the body together and leave the header as it was. */
function withoutChunks(bytes: Buffer): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0 || end - at > 100) return null;
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?$/i.exec(bytes.toString('latin1', at, end))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (end + 2 + length > bytes.length) return null;
    parts.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return null;
}

/** A body unpacked as its `content-encoding` says, or null beyond `maxBytes`. One that does not unpack is taken for unpacked already. */
export function plainBody(answer: HttpAnswer, maxBytes: number): Uint8Array | null {
  const encoding =
    answer.headers
      .find(([n]) => n.toLowerCase() === 'content-encoding')?.[1]
      .trim()
      .toLowerCase() ?? '';
  const options = { maxOutputLength: maxBytes };
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return zlib.gunzipSync(answer.body, options);
    if (encoding === 'br') return zlib.brotliDecompressSync(answer.body, options);
    if (encoding === 'deflate')
      return (answer.body[0]! & 0x0f) === 8 ? zlib.inflateSync(answer.body, options) : zlib.inflateRawSync(answer.body, options);
  } catch (e) {
    return (e as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? null : answer.body;
  }
  return answer.body;
}
