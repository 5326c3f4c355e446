import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dossier } from '../model/index.ts';
import { CaptureArchive, capturesFolder, PoliteReader, politeRules, readPages } from './captures.ts';
import { editsOf } from './edits.ts';
import { type BuildResult, build, inProcess, openSqlite } from './index.ts';
import { feedAddresses, nextRound } from './watch.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-captures-'));
const file = path.join(root, 'story.tabari');
let told = 'nine';
let menu = 1;
const publisher = http.createServer((request, response) => {
  if (request.url !== '/bridge') response.writeHead(404).end();
  else
    response.writeHead(200, { 'content-type': 'text/html' }).end(
      `<title>Bridge</title><nav><a href="/">Visitors today: ${menu++}</a></nav><article><h1>Bridge closed</h1>
       <p>The council said on Monday that ${told} people were killed at the bridge of Tell Marwan.</p></article>`,
    );
});
let address = '';
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => publisher.listen(0, '127.0.0.1', done));
  port = (publisher.address() as AddressInfo).port;
  address = `http://news.publisher.net:${port}/bridge`;
});
afterAll(async () => {
  await new Promise((done) => publisher.close(done));
  fs.rmSync(root, { recursive: true, force: true });
});

async function add(prune = false): Promise<BuildResult & { readonly dossier: Dossier | null }> {
  const store = openSqlite(file);
  const archive = new CaptureArchive(capturesFolder(file));
  const reader = new PoliteReader({ ...politeRules('0'), resolve: async () => ['127.0.0.1'], permit: (_, p) => p === port, delay: 0 });
  try {
    const result = await build({ inputs: [], pages: readPages([address], { reader, archive }), store, engine: inProcess(), prune });
    return { ...result, dossier: await store.dossier() };
  } finally {
    await store.close();
  }
}

test('a page becomes a report that its capture proves; a silent edit is shown with its words', async () => {
  const first = await add();
  expect(first).toMatchObject({ analysed: 1, failed: 0 });
  const report = first.dossier!.reports[0]!;
  expect(report.url).toBe(address);
  expect(report.capture).toMatchObject({ address });
  const archive = new CaptureArchive(capturesFolder(file));
  const held = await archive.body((await archive.list()).captures.find((c) => c.record === report.capture!.record)!);
  expect(Buffer.from(held!.body).toString()).toContain('that nine people were killed');
  expect(await archive.verify()).toEqual([]);

  told = 'six';
  const second = await add();
  expect(second).toMatchObject({ analysed: 1, unchanged: 0 });
  expect(second.dossier!.reports[0]!.capture!.sha256).not.toBe(report.capture!.sha256);
  const found = [];
  for await (const f of editsOf(new CaptureArchive(capturesFolder(file)), inProcess())) found.push(f);
  // The visitors of the menu have changed as well: furniture is not the report.
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    edit: {
      address,
      before: { sha256: report.capture!.sha256 },
      changes: [
        { removed: 'nine', added: 'six', left: 'closed The council said on Monday that', right: 'people were killed at the bridge of' },
      ],
    },
  });

  // A publisher that cannot be reached takes nothing away, not even from a build that prunes.
  publisher.removeAllListeners('request');
  publisher.on('request', (_, r: http.ServerResponse) => void r.writeHead(404).end());
  const third = await add(true);
  expect(third).toMatchObject({ analysed: 0, unchanged: 1, others: [] });
  expect(third.dossier!.reports).toEqual(second.dossier!.reports);
  expect(third.diagnostics.map((d) => d.code)).toEqual(['fetch/gone']);
  // That it is gone is a capture, kept once and told once.
  await add();
  const kept = (await new CaptureArchive(capturesFolder(file)).list()).captures.filter((c) => c.status === 404);
  expect(kept.map((c) => c.refersTo !== null)).toEqual([false, true]);
  expect(await new CaptureArchive(capturesFolder(file)).verify()).toEqual([]);
  const vanished = [];
  for await (const f of editsOf(new CaptureArchive(capturesFolder(file)), inProcess()))
    if ('edit' in f && f.edit.vanished) vanished.push(f.edit);
  expect(vanished).toMatchObject([{ address, before: { status: 200 }, after: { status: 404, record: kept[0]!.record }, changes: [] }]);
});

test('watching: new pages of a feed are read, young ones again when they are due, old ones no more', async () => {
  const pages = ['/one', '/two'];
  const asked: string[] = [];
  publisher.removeAllListeners('request');
  publisher.on('request', (q: http.IncomingMessage, r: http.ServerResponse) => {
    asked.push(q.url!);
    if (q.url === '/feed')
      r.writeHead(200, { 'content-type': 'application/rss+xml' }).end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${pages
          .map((p) => `<item><title>${p}</title><link>${p}#top</link><description>A teaser of the page.</description></item>`)
          .join('')}<item><title>inner</title><link>http://127.0.0.1/inner</link></item></channel></rss>`,
      );
    else if (/^\/(?:one|two|three)$/.test(q.url!))
      r.writeHead(200, { 'content-type': 'text/html' }).end(`<p>The council said so on the page ${q.url}.`);
    else r.writeHead(404).end();
  });
  const list = path.join(root, 'feeds.opml');
  fs.writeFileSync(list, `<opml version="2.0"><body><outline text="x" xmlUrl="http://news.publisher.net:${port}/feed"/></body></opml>`);
  const folder = path.join(root, 'watch.captures');
  const reader = new PoliteReader({
    ...politeRules('0'),
    resolve: async () => ['127.0.0.1'],
    permit: (h, p) => h !== '127.0.0.1' || p === port,
    delay: 0,
  });
  const hour = 3_600_000;
  const round = async (later: number): Promise<readonly string[]> => {
    const tools = { reader, archive: new CaptureArchive(folder) };
    const next = await nextRound({ lists: [list], tools, again: 6 * hour, within: 24 * hour, now: () => Date.now() + later });
    expect(next).toMatchObject({ feeds: 1, diagnostics: [] });
    const notes = [];
    for await (const f of readPages(next.pages, tools)) if ('diagnostic' in f) notes.push(f.diagnostic.code);
    // The address of an inner network that the feed names is refused like any other.
    expect(notes).toEqual(next.pages.some((p) => p.includes('inner')) ? ['fetch/address'] : []);
    return next.pages.filter((p) => !p.includes('inner')).map((p) => new URL(p).pathname);
  };
  expect(await round(0)).toEqual(['/one', '/two']);
  pages.unshift('/three');
  expect(await round(hour)).toEqual(['/three']);
  pages.pop();
  expect(await round(7 * hour)).toEqual(['/three', '/one', '/two']);
  expect(await round(30 * hour)).toEqual([]);
  expect(asked.filter((a) => a === '/feed')).toHaveLength(4);
  expect(feedAddresses([path.join(root, 'none.opml')]).diagnostics.map((d) => d.code)).toEqual(['ingest/not-found']);
});
