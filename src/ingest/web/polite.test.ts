import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isDocumentType, retryAfter } from './fetch.ts';
import { PoliteReader, type PoliteRules, politeRules } from './polite.ts';
import { FetchRefusal } from './refusal.ts';
import { headerOf } from './request.ts';
import { readRobots, robotsAllow } from './robots.ts';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;
let answers = new Map<string, Answer>();
let seen: { path: string; at: number; headers: http.IncomingHttpHeaders }[] = [];
let under = 0;
let most = 0;
const publisher = http.createServer((request, response) => {
  seen.push({ path: request.url!, at: clock, headers: request.headers });
  most = Math.max(most, ++under);
  response.on('close', () => under--);
  const answer = answers.get(request.url!);
  if (answer) answer(request, response);
  else if (request.url === '/robots.txt') response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>The page.');
});
let port = 0;
let clock = 0;
let slept: number[] = [];

beforeAll(async () => {
  await new Promise<void>((done) => publisher.listen(0, '127.0.0.1', done));
  port = (publisher.address() as AddressInfo).port;
});
beforeEach(() => {
  answers = new Map();
  seen = [];
  slept = [];
  clock = 1_000_000;
  most = 0;
});
afterAll(() => new Promise((done) => publisher.close(done)));

const HOST = 'news.publisher.net';
const at = (path: string, host = HOST): string => `http://${host}:${port}${path}`;

/** A reader on the test's own clock: waiting takes no time and is written down. */
function reader(more: Partial<PoliteRules> = {}): PoliteReader {
  return new PoliteReader({
    ...politeRules('0', 'mailto:desk@newsroom.net'),
    resolve: async () => ['127.0.0.1'],
    permit: (_, p) => p === port,
    now: () => clock,
    sleep: async (ms) => {
      slept.push(ms);
      clock += ms;
    },
    ...more,
  });
}

async function refusal(read: Promise<unknown>): Promise<string> {
  try {
    await read;
  } catch (e) {
    if (e instanceof FetchRefusal) return e.code;
    throw e;
  }
  return 'read';
}

describe('manners', () => {
  test('robots.txt is asked first, once, and kept', async () => {
    answers.set('/robots.txt', (_, r) => r.end('User-agent: *\nDisallow: /private\nAllow: /private/open\nCrawl-delay: 3\n'));
    const r = reader();
    expect(await refusal(r.read(at('/a')))).toBe('read');
    expect(await refusal(r.read(at('/private/x')))).toBe('fetch/robots');
    expect(await refusal(r.read(at('/private/open')))).toBe('read');
    expect(seen.map((s) => s.path)).toEqual(['/robots.txt', '/a', '/private/open']);
    expect(seen[0]!.headers['user-agent']).toBe("tabari/0 (reads single reports for a researcher's dossier; mailto:desk@newsroom.net)");
    expect(slept).toEqual([3000]);
  });

  test('a host whose robots.txt fails is left alone; one without is not', async () => {
    answers.set('/robots.txt', (_, r) => r.writeHead(500).end());
    expect(await refusal(reader().read(at('/a')))).toBe('fetch/robots');
    answers.set('/robots.txt', (_, r) => r.writeHead(403).end());
    expect(await refusal(reader().read(at('/a')))).toBe('read');
    answers.set('/robots.txt', (_, r) => r.end(`${'x'.repeat(600_000)}`));
    expect(await refusal(reader().read(at('/a')))).toBe('fetch/robots');
  });

  test('robots.txt is asked of each host a page leads on to', async () => {
    answers.set('/leads', (_, r) => r.writeHead(302, { location: at('/elsewhere', 'other.publisher.net') }).end());
    answers.set('/robots.txt', (q, r) =>
      q.headers.host!.startsWith('other') ? r.end('User-agent: tabari\nDisallow: /') : r.writeHead(404).end(),
    );
    expect(await refusal(reader().read(at('/leads')))).toBe('fetch/robots');
    expect(seen.map((s) => `${s.headers.host!.split('.')[0]} ${s.path}`)).toEqual(['news /robots.txt', 'news /leads', 'other /robots.txt']);
  });

  test('one request at a time to a host, with time between', async () => {
    const r = reader();
    await Promise.all(['/a', '/b', '/c'].map((p) => r.read(at(p))));
    expect(most).toBe(1);
    expect(slept).toEqual([1000, 1000]);
  });

  test('a busy host is tried again when it says, and given up when it asks for too long', async () => {
    let calls = 0;
    answers.set('/a', (_, r) =>
      ++calls === 1 ? r.writeHead(429, { 'retry-after': '7' }).end() : r.writeHead(200, { 'content-type': 'text/plain' }).end('x'),
    );
    expect(await refusal(reader().read(at('/a')))).toBe('read');
    expect(slept).toContain(7000);
    answers.set('/b', (_, r) => r.writeHead(503, { 'retry-after': '7200' }).end());
    expect(await refusal(reader().read(at('/b')))).toBe('fetch/busy');
    answers.set('/c', (_, r) => r.writeHead(503).end());
    slept = [];
    expect(await refusal(reader({ delay: 0 }).read(at('/c')))).toBe('fetch/busy');
    expect(seen.filter((s) => s.path === '/c')).toHaveLength(3);
    answers.set('/d', (q) => q.socket.destroy());
    expect(await refusal(reader().read(at('/d')))).toBe('fetch/connection');
    expect(seen.filter((s) => s.path === '/d')).toHaveLength(3);
    expect(retryAfter('Wed, 21 Oct 2015 07:28:00 GMT', Date.UTC(2015, 9, 21, 7, 27))).toBe(60_000);
    expect([retryAfter('soon'), retryAfter('-1'), retryAfter(null)]).toEqual([null, null, null]);
  });

  test('conditions go to the host they were made for, and a 304 is an answer', async () => {
    answers.set('/a', (q, r) => (q.headers['if-none-match'] === '"1"' ? r.writeHead(304).end() : r.end('x')));
    const read = await reader().read(at('/a'), { headers: [['If-None-Match', '"1"']] });
    expect([read.last.status, read.body.length]).toEqual([304, 0]);
    answers.set('/b', (_, r) => r.writeHead(302, { location: at('/a', 'other.publisher.net') }).end());
    expect((await reader().read(at('/b'), { headers: [['If-None-Match', '"1"']] })).last.status).toBe(200);
    answers.set('/c', (_, r) => r.writeHead(304).end());
    expect(await refusal(reader().read(at('/c')))).toBe('fetch/status');
  });

  test('an Arabic address that a page leads on to in bare UTF-8', async () => {
    answers.set('/a', (_, r) => {
      r.socket!.end(Buffer.from(`HTTP/1.1 301 Moved\r\nLocation: /خبر/عاجل\r\nContent-Length: 0\r\n\r\n`));
    });
    const read = await reader().read(at('/a'));
    expect(read.last.url).toBe(at('/%D8%AE%D8%A8%D8%B1/%D8%B9%D8%A7%D8%AC%D9%84'));
    expect(read.exchanges.map((e) => e.status)).toEqual([301, 200]);
  });

  test('no cookie is kept, and nothing tells where we come from', async () => {
    answers.set('/a', (_, r) => r.writeHead(302, { location: '/b', 'set-cookie': 'id=1; Path=/' }).end());
    await reader().read(at('/a'));
    const { cookie, referer, authorization } = seen.find((s) => s.path === '/b')!.headers;
    expect([cookie, referer, authorization]).toEqual([undefined, undefined, undefined]);
  });
});

describe('limits on answers', () => {
  const page =
    (headers: http.OutgoingHttpHeaders, body: Uint8Array | string): Answer =>
    (_, r) =>
      r.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

  test('packed answers are unpacked, bombs are not', async () => {
    for (const [name, pack] of [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
      ['deflate', deflateSync],
      ['deflate', deflateRawSync],
      ['X-GZIP', gzipSync],
    ] as const) {
      answers.set('/a', page({ 'content-encoding': name }, pack('<p>The page.')));
      const read = await reader().read(at('/a'));
      expect(new TextDecoder().decode(read.body)).toBe('<p>The page.');
      expect(headerOf(read.last.headers, 'content-encoding')).toBe(name);
      answers.set('/b', page({ 'content-encoding': name }, pack(Buffer.alloc(30_000_000))));
      expect(await refusal(reader().read(at('/b')))).toBe('fetch/too-compressed');
      answers.set('/c', page({ 'content-encoding': name }, pack('<p>The page.').subarray(0, 9)));
      expect(await refusal(reader().read(at('/c')))).toBe('fetch/encoding');
    }
    for (const encoding of ['compress', 'gzip, gzip', '__proto__', 'constructor']) {
      answers.set('/d', page({ 'content-encoding': encoding }, gzipSync(gzipSync('x'))));
      expect(await refusal(reader().read(at('/d')))).toBe('fetch/encoding');
    }
  });

  test('too much: told beforehand, and found out', async () => {
    answers.set('/told', page({ 'content-length': '5000' }, 'x'.repeat(5000)));
    answers.set('/untold', (_, r) => {
      r.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        if (!r.destroyed) r.write('x'.repeat(100), () => setImmediate(more));
      };
      more();
    });
    const r = reader({ maxBytes: 1000 });
    expect(await refusal(r.read(at('/told')))).toBe('fetch/too-large');
    expect(await refusal(r.read(at('/untold')))).toBe('fetch/too-large');
  });

  test('too slow: silence, drops of bytes, a header without end', async () => {
    answers.set('/silent', () => {});
    answers.set('/drops', (_, r) => {
      r.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => r.write('x'), 10);
      r.on('close', () => clearInterval(timer));
    });
    answers.set('/header', (q) => {
      q.socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => q.socket.write('X-More: 1\r\n'), 10);
      q.socket.on('close', () => clearInterval(timer));
    });
    const r = reader({ timeLimit: 300, idleLimit: 150 });
    for (const path of ['/silent', '/drops', '/header']) expect([path, await refusal(r.read(at(path)))]).toEqual([path, 'fetch/too-slow']);
  });

  test('broken answers', async () => {
    const raw =
      (bytes: string): Answer =>
      (q) =>
        void q.socket.end(bytes);
    answers.set('/short', raw('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nhalf'));
    answers.set('/not-http', raw('SSH-2.0-OpenSSH_9.2\r\n'));
    answers.set('/long-header', raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`));
    answers.set('/two-lengths', raw('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'));
    answers.set('/upgrade', raw('HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'));
    answers.set('/nowhere', raw('HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n'));
    const codes: Record<string, string> = {};
    for (const path of answers.keys()) codes[path] = await refusal(reader({ retries: 0 }).read(at(path)));
    expect(codes).toEqual({
      '/short': 'fetch/connection',
      '/not-http': 'fetch/connection',
      '/long-header': 'fetch/connection',
      '/two-lengths': 'fetch/connection',
      '/upgrade': 'fetch/connection',
      '/nowhere': 'fetch/redirects',
    });
  });

  test('types and states', async () => {
    for (const type of [
      'image/png',
      'video/mp4',
      'audio/mpeg',
      'application/x-msdownload',
      'application/javascript',
      'text/css',
      'text/javascript',
      'font/woff2',
    ])
      expect([type, isDocumentType(type)]).toEqual([type, false]);
    for (const type of [
      '',
      'text/html; charset=windows-1256',
      'TEXT/PLAIN',
      'application/rss+xml',
      'application/pdf',
      'application/octet-stream',
      'application/feed+json',
    ])
      expect([type, isDocumentType(type)]).toEqual([type, true]);
    answers.set('/image', page({ 'content-type': 'image/svg' }, 'x'));
    answers.set('/gone', (_, r) => r.writeHead(410).end());
    expect(await refusal(reader().read(at('/image')))).toBe('fetch/content-type');
    expect(await refusal(reader().read(at('/gone')))).toBe('fetch/status');
  });

  test('stopping ends waiting and reading', async () => {
    answers.set('/silent', () => stop.abort());
    const stop = new AbortController();
    expect(await refusal(reader().read(at('/silent'), { signal: stop.signal }))).toBe('fetch/stopped');
    expect(await refusal(reader().read(at('/a'), { signal: stop.signal }))).toBe('fetch/stopped');
  });
});

describe('robots.txt', () => {
  const allowed = (text: string, path: string): boolean => robotsAllow(readRobots(text, 'tabari'), path);

  test('the group with our name goes before the group for all', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Tabari\nDisallow: /x\n';
    expect([allowed(text, '/a'), allowed(text, '/x/y')]).toEqual([true, false]);
    expect(allowed('User-agent: other\nDisallow: /', '/a')).toBe(true);
    expect(allowed('Disallow: /', '/a')).toBe(true);
  });

  test('the longest rule wins; stars and ends', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /a/*/c\nDisallow: /q?id=\nAllow: /a/open\nDisallow: /خبر\n';
    expect(['/x.pdf', '/x.pdf?y', '/a/b/c', '/a/open', '/q?id=1', '/q', '/%D8%AE%D8%A8%D8%B1/1'].map((p) => allowed(text, p))).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(allowed('User-agent: *\nDisallow: /p\nAllow: /p', '/p')).toBe(true);
    expect(allowed('User-agent: *\nDisallow:\n', '/p')).toBe(true);
  });

  test('odd files: CR line ends, comments, a byte-order mark, bare words, a thousand stars', () => {
    expect(allowed('\ufeffUser-agent: * # all\rDisallow: /x # no\rwhat\r', '/x')).toBe(false);
    expect(allowed(`User-agent: *\nDisallow: /${'*a'.repeat(1000)}b$`, `/${'a'.repeat(5000)}`)).toBe(true);
    expect(readRobots('User-agent: *\nCrawl-delay: 1e9\nCrawl-delay: 99999\n', 'tabari').delay).toBe(60_000);
  });
});
