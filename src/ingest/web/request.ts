/** One request to one address: the name looked up once, every answer checked, the connection made to the checked address and to no other. */
import dns from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { type Permit, refuseSpecial, type Target } from './address.ts';
import { FetchRefusal } from './refusal.ts';

/** How requests are made, and the limits on answers. */
export interface RequestRules {
  readonly userAgent: string;
  /** Bytes of a body, as it travels and unpacked. */
  readonly maxBytes: number;
  /** Milliseconds one request may take, from looking the name up to the last byte. */
  readonly timeLimit: number;
  /** Milliseconds without a byte. */
  readonly idleLimit: number;
  readonly maxRedirects: number;
  /** Looks a name up; the system's resolver when left out. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Ports read instead of `webPorts`. */
  readonly ports?: readonly number[];
  readonly permit?: Permit;
}

/** 20 MiB, 30 s a request, 15 s of silence, five redirects. */
export const defaultRequestRules: Omit<RequestRules, 'userAgent'> = {
  maxBytes: 20 * 1024 * 1024,
  timeLimit: 30_000,
  idleLimit: 15_000,
  maxRedirects: 5,
};

/** Header names and values in the order and letters in which they were sent. */
export type Headers = readonly (readonly [string, string])[];

/** One request with its answer, as they went over the wire. */
export interface Exchange {
  readonly url: string;
  /** IP address the connection was made to. */
  readonly ip: string;
  /** When the request was sent, milliseconds since 1970. */
  readonly at: number;
  readonly request: Headers;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** The body as it travelled: still packed as `content-encoding` says. */
  readonly wire: Uint8Array;
}

/** Value of a header; null when it is not there. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.find(([n]) => n.toLowerCase() === name)?.[1] ?? null;
}

const MOST_ADDRESSES = 4;

/** The addresses of a host, each of them checked. One special address among public ones refuses the name: that is how rebinding looks. */
export async function addressesOf(target: Target, rules: RequestRules, signal: AbortSignal): Promise<readonly string[]> {
  const permitted = (ip: string): boolean => rules.permit?.(ip, target.port) ?? false;
  if (isIP(target.host) !== 0) {
    if (!permitted(target.host)) refuseSpecial(target.host);
    return [target.host];
  }
  let found: readonly string[];
  try {
    found = await untilAborted((rules.resolve ?? systemResolver)(target.host), signal);
  } catch (e) {
    if (e instanceof FetchRefusal) throw e;
    throw new FetchRefusal(
      'fetch/unknown-host',
      `names a host that could not be looked up (${(e as NodeJS.ErrnoException).code ?? 'no answer'})`,
    );
  }
  if (found.length === 0) throw new FetchRefusal('fetch/unknown-host', 'names a host without an address');
  for (const ip of found) if (!permitted(ip)) refuseSpecial(ip);
  return found.slice(0, MOST_ADDRESSES);
}

async function systemResolver(host: string): Promise<readonly string[]> {
  return (await dns.lookup(host, { all: true })).map((a) => a.address);
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Sends one GET. `accept` judges status and headers before the body is read: a refusal it throws ends the connection. Throws `FetchRefusal`. */
export async function exchange(
  target: Target,
  extra: Headers,
  rules: RequestRules,
  signal: AbortSignal,
  accept: (status: number, headers: Headers) => void,
): Promise<Exchange> {
  const ips = await addressesOf(target, rules, signal);
  let last: unknown;
  for (const ip of ips) {
    try {
      return await send(target, ip, extra, rules, signal, accept);
    } catch (e) {
      if (e instanceof FetchRefusal && e.code !== 'fetch/connection') throw e;
      last = e;
    }
  }
  throw last;
}

function send(
  target: Target,
  ip: string,
  extra: Headers,
  rules: RequestRules,
  signal: AbortSignal,
  accept: (status: number, headers: Headers) => void,
): Promise<Exchange> {
  const { url } = target;
  const request: Headers = [
    ['Host', url.host],
    ['User-Agent', rules.userAgent],
    ['Accept', 'text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5'],
    ['Accept-Language', 'ar,en;q=0.8,*;q=0.5'],
    ['Accept-Encoding', 'gzip, deflate, br'],
    ['Connection', 'close'],
    ...extra,
  ];
  const at = Date.now();
  return new Promise<Exchange>((resolve, reject) => {
    const fail = (e: unknown): void => {
      sent.destroy();
      reject(e instanceof FetchRefusal ? e : refusalOf(e as NodeJS.ErrnoException, signal));
    };
    const sent = (target.secure ? https : http).request({
      // The checked address itself: nothing is looked up again, so there is nothing to rebind.
      host: ip,
      port: target.port,
      path: url.pathname + url.search,
      method: 'GET',
      headers: request.flat(),
      setHost: false,
      agent: false,
      signal,
      timeout: rules.idleLimit,
      ...(target.secure ? { servername: isIP(target.host) === 0 ? target.host : '' } : {}),
    });
    sent.on('error', fail);
    sent.on('timeout', () => fail(new FetchRefusal('fetch/too-slow', `sent nothing for ${rules.idleLimit} ms`)));
    // Something other than HTTP was asked for by nobody.
    sent.on('upgrade', (_r, socket) => {
      socket.destroy();
      fail(new FetchRefusal('fetch/connection', 'switched to another protocol'));
    });
    sent.on('response', (response) => {
      const headers: (readonly [string, string])[] = [];
      for (let i = 0; i + 1 < response.rawHeaders.length; i += 2) headers.push([response.rawHeaders[i]!, response.rawHeaders[i + 1]!]);
      const tooLarge = (size: string): FetchRefusal =>
        new FetchRefusal('fetch/too-large', `has ${size} bytes, more than the limit of ${rules.maxBytes} (--max-bytes)`);
      try {
        accept(response.statusCode ?? 0, headers);
        const told = Number(headerOf(headers, 'content-length') ?? 0);
        if (told > rules.maxBytes) throw tooLarge(String(told));
      } catch (e) {
        fail(e);
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > rules.maxBytes) fail(tooLarge(`at least ${size}`));
        else chunks.push(chunk);
      });
      response.on('error', fail);
      response.on('end', () => {
        if (!response.complete) fail(new FetchRefusal('fetch/connection', 'ended before the whole answer was there'));
        else
          resolve({
            url: url.href,
            ip,
            at,
            request,
            status: response.statusCode ?? 0,
            statusText: response.statusMessage ?? '',
            headers,
            wire: Buffer.concat(chunks, size),
          });
      });
    });
    sent.end();
  });
}

function refusalOf(e: NodeJS.ErrnoException, signal: AbortSignal): FetchRefusal {
  if (signal.aborted && signal.reason instanceof FetchRefusal) return signal.reason;
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_/.test(e.code ?? ''))
    return new FetchRefusal('fetch/certificate', `shows a certificate that does not hold (${e.code})`);
  return new FetchRefusal('fetch/connection', `could not be read: ${e.code ?? e.message}`);
}

const unpackers: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>>> = {
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  br: promisify(zlib.brotliDecompress),
  deflate: async (bytes, options) => {
    // Servers send both what the standard says (zlib) and the bare stream.
    const bare = bytes.length > 0 && (bytes[0]! & 0x0f) !== 8;
    return promisify(bare ? zlib.inflateRaw : zlib.inflate)(bytes, options);
  },
};

/** The body of an answer, unpacked as its `content-encoding` says; never more than `maxBytes`. Throws `FetchRefusal`. */
export async function bodyOf(answer: Pick<Exchange, 'headers' | 'wire'>, maxBytes: number): Promise<Uint8Array> {
  const encoding = (headerOf(answer.headers, 'content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '' || answer.wire.length === 0) return answer.wire;
  if (!Object.hasOwn(unpackers, encoding))
    throw new FetchRefusal('fetch/encoding', `is packed as "${encoding.slice(0, 40)}", which is not read`);
  try {
    return await unpackers[encoding]!(answer.wire, { maxOutputLength: maxBytes });
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new FetchRefusal('fetch/too-compressed', `unpacks to more than the limit of ${maxBytes} bytes (--max-bytes)`);
    throw new FetchRefusal('fetch/encoding', `is packed as ${encoding} and does not unpack: ${(e as Error).message}`);
  }
}
