/** Reads one address: each step of its redirects is checked like the first. */
import { checkAddress, type Target } from './address.ts';
import { FetchRefusal } from './refusal.ts';
import { bodyOf, type Exchange, exchange, type Headers, headerOf, type RequestRules } from './request.ts';

/** What came of an address. */
export interface Fetched {
  /** Every request with its answer, redirects first. */
  readonly exchanges: readonly Exchange[];
  /** The answer that is not a redirect: 200, 304 when it was asked for conditionally, 404 or 410 when these were asked for. */
  readonly last: Exchange;
  /** Its body, unpacked; empty after a 304. */
  readonly body: Uint8Array;
}

/** What a caller may ask of one reading. */
export interface FetchRequest {
  /** Conditions and other headers of the first request; redirects to the same host repeat them. */
  readonly headers?: Headers;
  /** Content types read. */
  readonly types?: (type: string) => boolean;
  /** Whether an answer that the page is not there any more (404, 410) is read like a page, whatever its type. */
  readonly gone?: boolean;
  /** Called before each request: where manners (robots, waiting for one's turn) have their place. May throw `FetchRefusal`. */
  readonly before?: (target: Target) => Promise<void>;
  readonly signal?: AbortSignal;
}

const documents =
  /^(?:text\/(?!css|javascript|ecmascript|x-)[a-z0-9.+-]+|text\/x-(?:markdown|rst|web-markdown)|message\/rfc822|multipart\/related|application\/(?:[a-z0-9.-]+\+(?:xml|json|gzip)|xhtml\+xml|xml|json|jsonl|ndjson|x-ndjson|pdf|x-pdf|rtf|msword|zip|x-zip-compressed|gzip|x-gzip|warc|x-warc|octet-stream|x-mimearchive|epub\+zip|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text))$/;

/** Whether answers of a content type can be a report: text, pages, feeds, office documents, archives. An answer without a type is judged by its bytes. */
export function isDocumentType(type: string): boolean {
  const bare = (type.split(';')[0] ?? '').trim().toLowerCase();
  return bare === '' || documents.test(bare);
}

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** Whether a status says that a page is not there any more. */
export function isGone(status: number): boolean {
  return status === 404 || status === 410;
}

/** Reads an address. Throws `FetchRefusal`, whatever happens. */
export async function fetchAddress(address: string, rules: RequestRules, request: FetchRequest = {}): Promise<Fetched> {
  const exchanges: Exchange[] = [];
  const types = request.types ?? isDocumentType;
  let target = checkAddress(address, rules);
  const { origin } = target.url;
  for (;;) {
    await request.before?.(target);
    const headers = target.url.origin === origin ? (request.headers ?? []) : [];
    const answer = await withinTime(rules.timeLimit, request.signal, (signal) =>
      exchange(target, headers, rules, signal, (status, told) => judge(status, told, types, request.gone === true)),
    );
    exchanges.push(answer);
    if (!redirects.includes(answer.status)) {
      if (answer.status === 304 && headers.length === 0)
        throw new FetchRefusal('fetch/status', 'answered with status 304 without having been asked for changes');
      const body = answer.status === 304 ? new Uint8Array() : await bodyOf(answer, rules.maxBytes);
      return { exchanges, last: answer, body };
    }
    if (exchanges.length > rules.maxRedirects) throw new FetchRefusal('fetch/redirects', `leads on more than ${rules.maxRedirects} times`);
    const location = headerOf(answer.headers, 'location');
    if (location === null) throw new FetchRefusal('fetch/redirects', `leads on (status ${answer.status}) without saying where to`);
    target = onward(location, target, rules);
  }
}

/** Refuses an answer by its status and type, before its body is read. */
function judge(status: number, headers: Headers, types: (type: string) => boolean, gone: boolean): void {
  if (redirects.includes(status) || status === 304 || (gone && isGone(status))) return;
  if (status === 429 || status === 503)
    throw new FetchRefusal('fetch/busy', `is busy (status ${status})`, {
      status,
      retryAfter: retryAfter(headerOf(headers, 'retry-after')),
    });
  if (status !== 200) throw new FetchRefusal('fetch/status', `answered with status ${status}`, { status });
  const type = headerOf(headers, 'content-type') ?? '';
  if (!types(type)) throw new FetchRefusal('fetch/content-type', `is of the type "${type.slice(0, 80)}", which is not read`);
}

/** Runs a request with a signal that is aborted when its time is over or the caller stops. */
async function withinTime<T>(limit: number, caller: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new FetchRefusal('fetch/too-slow', `was not read within ${limit} ms`)), limit);
  const stop = (): void => clock.abort(new FetchRefusal('fetch/stopped', 'was being read when the program was stopped'));
  if (caller?.aborted) stop();
  caller?.addEventListener('abort', stop, { once: true });
  try {
    return await work(clock.signal);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener('abort', stop);
  }
}

function onward(location: string, from: Target, rules: RequestRules): Target {
  let absolute: string;
  try {
    const written = decodedHeader(location);
    absolute = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : new URL(written, from.url).href;
  } catch {
    throw new FetchRefusal('fetch/bad-address', 'leads on to what is not an address');
  }
  let to: Target;
  try {
    to = checkAddress(absolute, rules);
  } catch (e) {
    if (e instanceof FetchRefusal) throw new FetchRefusal(e.code, `leads on to an address that ${e.message}`);
    throw e;
  }
  if (from.secure && !to.secure) throw new FetchRefusal('fetch/downgrade', 'leads on from https to http');
  return to;
}

/** A header's value: HTTP hands it over byte by byte, and servers write Arabic paths into it as bare UTF-8. */
function decodedHeader(value: string): string {
  const utf8 = Buffer.from(value, 'latin1').toString('utf8');
  return utf8.includes('\ufffd') ? value : utf8;
}

/** Milliseconds a `Retry-After` header asks for: seconds or a date. Null when it says nothing that can be read. */
export function retryAfter(value: string | null, now: number = Date.now()): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^[0-9]{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
