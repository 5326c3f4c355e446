import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Found } from '../files.ts';
import { CaptureArchive, capturesFolder, sha256 } from './archive.ts';
import { docOfAddress, isAddress, readPages } from './pages.ts';
import { PoliteReader, politeRules } from './polite.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-pages-'));
let n = 0;
const fresh = (): string => path.join(root, `${n++}.captures`);

let pages = new Map<string, { body: string | Buffer; headers?: http.OutgoingHttpHeaders; status?: number }>();
let asked: string[] = [];
const publisher = http.createServer((request, response) => {
  const page = pages.get(request.url!);
  const etag = page?.headers?.etag;
  asked.push(`${request.url}${request.headers['if-none-match'] ? ' if changed' : ''}`);
  if (!page) response.writeHead(404).end();
  else if (etag !== undefined && request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => publisher.listen(0, '127.0.0.1', done));
  port = (publisher.address() as AddressInfo).port;
});
beforeEach(() => {
  pages = new Map();
  asked = [];
});
afterAll(async () => {
  await new Promise((done) => publisher.close(done));
  fs.rmSync(root, { recursive: true, force: true });
});

const at = (p: string, host = 'news.publisher.net'): string => `http://${host}:${port}${p}`;
const reader = (): PoliteReader =>
  new PoliteReader({
    ...politeRules('0'),
    resolve: async () => ['127.0.0.1'],
    permit: (_, p) => p === port,
    delay: 0,
    sleep: async () => {},
  });

async function read(folder: string, ...addresses: string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const f of readPages(addresses, { reader: reader(), archive: new CaptureArchive(folder, 'tabari/test') }))
    if (!('files' in f)) found.push('item' in f ? { item: { ...f.item, bytes: new Uint8Array(f.item.bytes) } } : f);
  return found;
}
const itemOf = (f: Found | undefined) => {
  if (f === undefined || !('item' in f)) throw new Error(`no item: ${JSON.stringify(f)}`);
  return f.item;
};
const archived = (folder: string): string =>
  fs
    .readdirSync(folder)
    .sort()
    .map((f) => gunzipSync(fs.readFileSync(path.join(folder, f))).toString('latin1'))
    .join('');

describe('captures', () => {
  test('a page is kept as it came, with request, headers, time and hash', async () => {
    const folder = fresh();
    const body = '<p>أعلن المجلس أن الطريق مفتوحة.';
    pages.set('/a', { body: gzipSync(body), headers: { 'content-encoding': 'gzip', etag: '"1"', 'set-cookie': ['a=1', 'b=2'] } });
    pages.set('/leads', { body: '', status: 302, headers: { location: '/a' } });
    const item = itemOf((await read(folder, at('/leads')))[0]);
    expect(Buffer.from(item.bytes).toString()).toBe(body);
    expect(item).toMatchObject({
      doc: `news.publisher.net_${port}/leads`,
      format: 'html',
      given: { url: at('/a') },
      capture: { address: at('/leads'), sha256: sha256(Buffer.from(body)) },
    });
    const warc = archived(folder);
    const count = (s: string): number => warc.split(s).length - 1;
    expect([count('WARC-Type: response'), count('WARC-Type: request'), count('WARC-Type: metadata'), count('WARC-Type: warcinfo')]).toEqual(
      [2, 2, 1, 1],
    );
    for (const line of [
      'Set-Cookie: a=1',
      'set-cookie: b=2',
      'WARC-IP-Address: 127.0.0.1',
      'GET /leads HTTP/1.1',
      'User-Agent: tabari/0',
      'software: tabari/test',
    ])
      expect(warc.toLowerCase()).toContain(line.toLowerCase());
    const archive = new CaptureArchive(folder);
    const { captures, faults } = await archive.list();
    expect(faults).toEqual([]);
    expect(captures).toHaveLength(1);
    expect(captures[0]).toMatchObject({ ...item.capture, url: at('/a'), status: 200, etag: '"1"', ip: '127.0.0.1', refersTo: null });
    expect(Buffer.from((await archive.body(captures[0]!))!.body).toString()).toBe(body);
    expect(await archive.verify()).toEqual([]);
  });

  test('a page that has not changed is not kept twice and proves the same reading', async () => {
    const folder = fresh();
    pages.set('/a', { body: '<p>One.', headers: { etag: '"1"' } });
    pages.set('/b', { body: '<p>Two.' });
    const first = await read(folder, at('/a'), at('/b'));
    const again = await read(folder, at('/a'), at('/b'));
    expect(asked.filter((a) => a !== '/robots.txt').sort()).toEqual(['/a', '/a if changed', '/b', '/b']);
    expect(again).toEqual(first);
    const { captures } = await new CaptureArchive(folder).list();
    expect(captures.map((c) => [new URL(c.address).pathname, c.status, c.refersTo !== null]).sort()).toEqual([
      ['/a', 200, false],
      ['/a', 304, true],
      ['/b', 200, false],
      ['/b', 200, true],
    ]);
    expect(archived(folder).split('<p>One.')).toHaveLength(2);
    expect(captures.find((c) => c.status === 304)!.etag).toBe('"1"');
    expect(await new CaptureArchive(folder).verify()).toEqual([]);
  });

  test('a page that has changed, and changes back', async () => {
    const folder = fresh();
    for (const body of ['<p>Nine.', '<p>Six.', '<p>Nine.']) {
      pages.set('/a', { body });
      expect(Buffer.from(itemOf((await read(folder, at('/a')))[0]).bytes).toString()).toBe(body);
    }
    const { captures } = await new CaptureArchive(folder).list();
    expect(captures.map((c) => c.refersTo !== null)).toEqual([false, false, true]);
  });

  test('a page that is gone is told of, and what was read of it is kept', async () => {
    const folder = fresh();
    pages.set('/a', { body: '<p>One.' });
    const [first] = await read(folder, at('/a'));
    pages.clear();
    const again = await read(folder, at('/a'), at('/never'));
    expect(again.map((f) => ('diagnostic' in f ? [f.diagnostic.code, f.diagnostic.severity] : 'item'))).toEqual([
      ['fetch/gone', 'warning'],
      'item',
      ['fetch/status', 'error'],
    ]);
    expect(again[1]).toEqual(first);
    // The page comes back as it was: nothing of it is kept twice.
    pages.set('/a', { body: '<p>One.' });
    expect(await read(folder, at('/a'))).toEqual([first]);
    pages.set('/a', { body: 'No more.', status: 410, headers: { 'content-type': 'image/png' } });
    expect((await read(folder, at('/a')))[1]).toEqual(first);
    const { captures } = await new CaptureArchive(folder).list();
    expect(captures.map((c) => [c.status, c.refersTo !== null])).toEqual([
      [200, false],
      [404, false],
      [200, true],
      [410, false],
    ]);
    expect(await new CaptureArchive(folder).verify()).toEqual([]);
  });

  test('a torn file is read up to the tear, and told of', async () => {
    const folder = fresh();
    pages.set('/a', { body: `<p>${'One. '.repeat(50)}` });
    await read(folder, at('/a'));
    const [name] = fs.readdirSync(folder);
    const whole = fs.readFileSync(path.join(folder, name!));
    pages.set('/b', { body: '<p>Two.' });
    await read(folder, at('/b'));
    for (const keep of [0, 1, 17, Math.floor(whole.length / 2), whole.length - 30, whole.length - 1]) {
      fs.writeFileSync(path.join(folder, name!), whole.subarray(0, keep));
      const archive = new CaptureArchive(folder);
      const { captures, faults } = await archive.list();
      const paths = captures.map((c) => new URL(c.address).pathname);
      // Of a file that lacks its last bytes only, the last record may be whole.
      if (keep < whole.length - 40) expect(paths).toEqual(['/b']);
      else expect(paths).toContain('/b');
      expect(faults.map((f) => f.code)).toEqual(keep === 0 ? [] : ['capture/torn']);
      // The next reading goes on in a file of its own.
      expect(itemOf((await read(folder, at('/a')))[0]).doc).toContain('/a');
      for (const f of fs.readdirSync(folder)) if (f > name! && f !== captures.at(-1)!.file) fs.rmSync(path.join(folder, f));
    }
  });

  test('a changed byte is found out', async () => {
    const folder = fresh();
    pages.set('/a', { body: '<p>Nine men were seen on the road.' });
    await read(folder, at('/a'));
    const file = path.join(folder, fs.readdirSync(folder)[0]!);
    const forged = gunzipSync(fs.readFileSync(file)).toString('latin1').replace('Nine men', 'Nice men');
    fs.writeFileSync(file, gzipSync(Buffer.from(forged, 'latin1')));
    const faults = await new CaptureArchive(folder).verify();
    expect(faults.map((f) => f.code)).toEqual(['capture/changed', 'capture/changed']);
  });

  test('two programs add to one archive without losing a capture', async () => {
    const folder = fresh();
    const paths = Array.from({ length: 6 }, (_, i) => `/${i}`);
    for (const p of paths) pages.set(p, { body: `<p>${p}` });
    await Promise.all([read(folder, ...paths.map((p) => at(p))), read(folder, ...paths.map((p) => at(p, 'other.publisher.net')))]);
    expect((await new CaptureArchive(folder).list()).captures).toHaveLength(12);
    expect(fs.readdirSync(folder)).toHaveLength(2);
  });
});

test('the folder of captures belongs to the dossier file', () => {
  expect(capturesFolder('/x/story.tabari')).toBe('/x/story.captures');
  expect(capturesFolder('story')).toBe('story.captures');
});

test('keys of addresses', () => {
  const keys: readonly (readonly [string, string | RegExp])[] = [
    ['https://www.news.net/2017/09/05/convoy.html', 'news.net/2017/09/05/convoy'],
    ['https://news.net/', 'news.net'],
    ['https://news.net/a/', 'news.net/a'],
    ['https://news.net/%D8%AE%D8%A8%D8%B1', 'news.net/خبر'],
    ['https://news.net/a?id=1', /^news\.net\/a~[0-9a-f]{10}$/],
    ['https://news.net/a%2F..%2F..%2Fetc', /^news\.net\/a\/etc~[0-9a-f]{10}$/],
    ['https://news.net/%E2%80%AEgpj.exe', /^news\.net\/gpj\.exe~[0-9a-f]{10}$/],
    ['https://news.net/%00%0A', /^news\.net~[0-9a-f]{10}$/],
    ['https://news.net/%FF', 'news.net/%FF'],
    [`https://news.net/${'x'.repeat(4000)}`, /^.{150}~[0-9a-f]{10}$/],
  ];
  for (const [address, key] of keys) expect(docOfAddress(address)).toEqual(typeof key === 'string' ? key : expect.stringMatching(key));
  expect(docOfAddress('https://news.net/a?id=1')).not.toBe(docOfAddress('https://news.net/a?id=2'));
});

test('what is an address', () => {
  expect(['http://a', 'HTTPS://a', 'file:///x', 'gopher://x'].map(isAddress)).toEqual([true, true, true, true]);
  expect(['a.txt', './http', 'c:\\x', 'c://x', '-'].map(isAddress)).toEqual([false, false, false, false, false]);
});
