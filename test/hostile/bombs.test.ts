// arabic-data: allow bidi controls
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findReports } from '../../src/ingest/files.ts';
import { build, openSqlite, WorkerPool } from '../../src/run/index.ts';
import { type ZipFile, zip } from './archives.ts';
import { faultIn, readAll } from './read-all.ts';

// Many processes or much work: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 600_000 });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-bombs-'));
const secret = path.join(root, 'secret.txt');
fs.writeFileSync(secret, 'The word is pomegranate.');
let reached = 0;
const canary = http.createServer((_, r) => {
  reached++;
  r.end('<x>pomegranate</x>');
});
let outside = '';
beforeAll(async () => {
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done));
  outside = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/x`;
});
afterAll(async () => {
  await new Promise((done) => canary.close(done));
  fs.rmSync(root, { recursive: true, force: true });
});

const text = 'The council said on Monday that nine people were killed at the bridge.';

/** Codes told, and texts read. */
async function read(name: string, bytes: Uint8Array): Promise<{ codes: readonly string[]; texts: readonly string[] }> {
  const all = await readAll(name, bytes);
  expect(faultIn(all)).toBeNull();
  return {
    codes: [...all.diagnostics, ...all.reports.flatMap((r) => r.diagnostics)].map((d) => d.code),
    texts: all.reports.map((r) => r.text),
  };
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (document: string | Uint8Array, more: readonly ZipFile[] = []): Uint8Array =>
  zip([
    {
      name: '[Content_Types].xml',
      content:
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content:
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', content: document },
    ...more,
  ]);
const odt = (content: string): Uint8Array =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content },
  ]);

describe('compressed bombs', () => {
  const zeros = Buffer.alloc(80 * 1024 * 1024);

  test('a file that unpacks to much, told or not told by its archive', async () => {
    expect(await read('a.zip', zip([{ name: 'a.txt', content: zeros }]))).toEqual({ codes: ['ingest/archive-bomb'], texts: [] });
    // An archive that lies about the size: what unpacks to more than it says is damaged.
    const lie = await read('a.zip', zip([{ name: 'a.txt', content: zeros, says: 1000 }]));
    expect(lie).toEqual({ codes: ['ingest/archive-damaged'], texts: [] });
  });

  test('many files that are one, and ten thousand files', async () => {
    const kernel: ZipFile = { name: 'k.txt', content: Buffer.alloc(5_000_000, 'word ') };
    const overlapping = zip([
      kernel,
      ...Array.from(
        { length: 500 },
        (_, i): ZipFile => ({ ...kernel, content: '', says: 5_000_000, name: `${i}.txt`, localName: 'k.txt', at: 0 }),
      ),
    ]);
    expect((await read('a.zip', overlapping)).codes).toEqual(['ingest/archive-bomb']);
    const crowd = zip(Array.from({ length: 12_000 }, (_, i): ZipFile => ({ name: `${i}.txt`, content: '' })));
    expect((await read('a.zip', crowd)).codes).toEqual(['ingest/archive-bomb']);
  });

  test('archives in archives: by depth, and by what they come to in all', async () => {
    let nested = zip([{ name: 'a.txt', content: text }]);
    for (let i = 0; i < 3; i++) nested = zip([{ name: 'a.zip', content: nested }]);
    expect(await read('a.zip', nested)).toEqual({ codes: ['ingest/archive-depth'], texts: [] });
    // Each of a hundred archives is small enough; all of them are not.
    const part = zip([{ name: 'a.txt', content: Buffer.alloc(900_000) }]);
    const wide = zip(Array.from({ length: 120 }, (_, i): ZipFile => ({ name: `${i}.zip`, content: part })));
    expect((await read('a.zip', wide)).codes).toContain('ingest/archive-bomb');
  });

  test('a document, a web archive, and a mail that unpack to much', async () => {
    expect((await read('a.docx', docx(zeros))).codes).toEqual(['ingest/archive-bomb']);
    const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.net/a\r\nContent-Length: ${zeros.length}\r\n\r\n`;
    expect((await read('a.warc.gz', zlib.gzipSync(Buffer.concat([Buffer.from(warc), zeros])))).codes).toEqual(['ingest/archive-bomb']);
    const page = zlib.gzipSync(zeros);
    const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n`;
    const block = Buffer.concat([Buffer.from(head), page]);
    const packed = Buffer.concat([Buffer.from(warc.replace(/Content-Length: [0-9]+/, `Content-Length: ${block.length}`)), block]);
    expect((await read('a.warc', packed)).codes).toContain('ingest/too-large');
    expect((await read('a.gz', zlib.gzipSync(zeros))).codes).toEqual(['ingest/binary']);
  });
});

describe('names that lead elsewhere', () => {
  const names = [
    '../../etc/cron.d/x.txt',
    '/etc/x.txt',
    'C:/x.txt',
    'a/../../x.txt',
    '..\\..\\x.txt',
    '\\\\server\\x.txt',
    'a\u0000.txt',
    `${'x'.repeat(5000)}.txt`,
    '\u202Etxt.exe.txt',
    'a\nb.txt',
    '\u001b[2Jx.txt',
    './././x.txt',
    '....//x.txt',
    'CON.txt',
  ];

  test('no archive writes anything, and no key leads out', async () => {
    const before = fs.readdirSync(root).sort();
    for (const name of names) {
      const all = await readAll('a.zip', zip([{ name, content: text }]));
      expect(faultIn(all)).toBeNull();
      for (const r of all.reports) {
        expect(r.doc).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|[\p{Cc}\u202a-\u202e\u2066-\u2069\\]/u);
        expect(r.doc.length).toBeLessThan(400);
      }
      for (const d of all.diagnostics) expect(d.message).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
    }
    expect(fs.readdirSync(root).sort()).toEqual(before);
  });

  test('links in archives are not followed', async () => {
    const links = zip([
      { name: 'a.txt', content: secret, mode: 0o120777 },
      { name: 'b.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: 'c.txt', content: text },
    ]);
    expect(await read('a.zip', links)).toEqual({ codes: ['ingest/archive-link', 'ingest/archive-link'], texts: [text] });
  });

  test('names that differ between the list and the file, and names that are one', async () => {
    const two = await read('a.zip', zip([{ name: 'a.txt', localName: 'b.txt', content: text }]));
    expect(two.texts.length + two.codes.length).toBe(1);
    expect(
      (
        await read(
          'a.zip',
          zip([
            { name: 'a.txt', content: text },
            { name: 'a.txt', content: `${text} Again.` },
          ]),
        )
      ).texts,
    ).toHaveLength(2);
    expect((await read('a.zip', zip([{ name: 'a.txt', content: text, encrypted: true }]))).codes).toEqual(['ingest/encrypted']);
  });
});

describe('entities', () => {
  const laughs = `<!DOCTYPE r [<!ENTITY a0 "pomegranate">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`;
  const quadratic = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50_000)}">]>`;
  const external = (): string =>
    `<!DOCTYPE r [<!ENTITY f SYSTEM "file://${secret}"><!ENTITY u SYSTEM "${outside}"><!ENTITY % p SYSTEM "${outside}">%p;]>`;
  const kinds: readonly (readonly [string, string, (head: string, use: string) => string | Uint8Array])[] = [
    [
      'a feed',
      'a.rss',
      (head, use) =>
        `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>t</title><item><title>${use}</title><description>${text}${use}</description></item></channel></rss>`,
    ],
    [
      'an Atom feed',
      'a.xml',
      (head, use) =>
        `<?xml version="1.0"?>${head}<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>x</title><id>1</id><content>${text}${use}</content></entry></feed>`,
    ],
    [
      'a reading list',
      'a.opml',
      (head, use) =>
        `<?xml version="1.0"?>${head}<opml version="2.0"><body><outline text="${use}" xmlUrl="http://news.net/rss"/></body></opml>`,
    ],
    ['a page', 'a.html', (head, use) => `${head}<html><body><p>${text}${use}</p></body></html>`],
    [
      'a Word document',
      'a.docx',
      (head, use) =>
        docx(`<?xml version="1.0"?>${head}<w:document ${w}><w:body><w:p><w:r><w:t>${text}${use}</w:t></w:r></w:p></w:body></w:document>`),
    ],
    [
      'an OpenDocument text',
      'a.odt',
      (head, use) =>
        odt(
          `<?xml version="1.0"?>${head}<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>${text}${use}</text:p></office:text></office:body></office:document-content>`,
        ),
    ],
  ];

  test.each(kinds)('%s: none is followed, outside or inside', async (_, name, make) => {
    for (const [head, use] of [
      [laughs, '&a12;'],
      [quadratic, '&a;'.repeat(10_000)],
      [external(), '&f;&u;'],
    ] as const) {
      const bytes = Buffer.from(make(head, use) as string);
      const all = await readAll(name, bytes);
      expect(faultIn(all)).toBeNull();
      for (const r of all.reports) {
        expect(r.text).not.toContain('pomegranate');
        expect(r.text.length).toBeLessThan(bytes.length + 1_000_000);
      }
    }
    expect(reached).toBe(0);
  });

  test('a document that names outside parts and templates fetches nothing', async () => {
    const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${outside}" TargetMode="External"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file://${secret}" TargetMode="External"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="../../../../${secret}"/></Relationships>`;
    const picture = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r1"/></w:drawing></w:r></w:p>`;
    const all = await readAll(
      'a.docx',
      docx(`<?xml version="1.0"?><w:document ${w}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>${picture}</w:body></w:document>`, [
        { name: 'word/_rels/document.xml.rels', content: rels },
      ]),
    );
    expect(faultIn(all)).toBeNull();
    expect(JSON.stringify(all)).not.toContain('pomegranate');
    expect(reached).toBe(0);
  });

  test('a page fetches nothing', async () => {
    const tags = [
      '<img src=U>',
      '<script src=U></script>',
      '<link rel=stylesheet href=U>',
      '<iframe src=U></iframe>',
      '<object data=U></object>',
      '<meta http-equiv=refresh content="0;url=U">',
      '<base href=U>',
      '<style>@import url(U)</style>',
      '<svg><image href=U /></svg>',
      '<video poster=U>',
    ];
    await read('a.html', Buffer.from(`<html><body>${tags.join('').replaceAll('U', outside)}<p>${text}</p></body></html>`));
    expect(reached).toBe(0);
  });
});

describe('shapes', () => {
  const deep = 100_000;
  const shapes: readonly (readonly [string, string, () => string | Uint8Array])[] = [
    ['nested elements of a feed', 'a.rss', () => `<rss version="2.0"><channel>${'<item>'.repeat(deep)}`],
    ['nested elements of an OpenDocument text', 'a.odt', () => odt(`<office:document-content>${'<office:text><text:p>'.repeat(deep)}x`)],
    ['nested elements of a Word document', 'a.docx', () => docx(`<w:document ${w}><w:body>${'<w:p><w:r><w:t>x</w:t></w:r>'.repeat(500)}`)],
    [
      'nested tables of a Word document',
      'a.docx',
      () =>
        docx(
          `<w:document ${w}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(3000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(3000)}</w:body></w:document>`,
        ),
    ],
    ['nested groups of an RTF', 'a.rtf', () => `{\\rtf1 ${'{'.repeat(deep)}x`],
    ['a binary stretch of an RTF', 'a.rtf', () => '{\\rtf1 \\bin999999999 x}'],
    ['nested lists of JSON', 'a.json', () => `{"text":"${text}","x":${'['.repeat(deep)}${']'.repeat(deep)}}`],
    [
      'nested parts of a mail',
      'a.eml',
      () =>
        `From: a@b.net\r\nTo: c@d.net\r\nSubject: x\r\nMIME-Version: 1.0\r\n${Array.from({ length: 2000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}x`,
    ],
    ['a mail of one header', 'a.eml', () => `From: a@b.net\r\nMIME-Version: 1.0\r\nTo: ${'a@b.net, '.repeat(200_000)}\r\n\r\n${text}`],
    ['a table of one row', 'a.csv', () => `title,text\n${'"x",'.repeat(300_000)}`],
    ['a table of open quotes', 'a.csv', () => `title,text\n${'"x\n'.repeat(20_000)}`],
    [
      'a chat of one message',
      'a.json',
      () =>
        `{"name":"c","type":"public_channel","id":1,"messages":[{"id":1,"type":"message","date":"2020-01-01T00:00:00","text":[${'{"type":"bold","text":"x"},'.repeat(50_000)}"y"]}]}`,
    ],
    ['lines without end', 'a.jsonl', () => `{"text":"${'x'.repeat(2_000_000)}`],
    ['a web archive without ends', 'a.warc', () => `WARC/1.0\r\n${'x: y\r\n'.repeat(100_000)}`],
    ['a web archive of one line', 'a.warc', () => `WARC/1.0\r\n${'x'.repeat(3_000_000)}`],
    [
      'a page that is two things',
      'a.html',
      () => Buffer.concat([Buffer.from('%PDF-1.4\n<html><body><p>'), Buffer.from(text), zip([{ name: 'a.txt', content: text }])]),
    ],
    [
      'an archive behind a page',
      'a.html',
      () =>
        Buffer.concat([Buffer.from(`<!doctype html><html><body><p>${text}</p></body></html>`), zip([{ name: 'b.txt', content: text }])]),
    ],
    ['a picture of great size', 'a.png', () => Buffer.from('89504e470d0a1a0a0000000d494844527fffffff7fffffff0806000000', 'hex')],
    [
      'a picture in a page',
      'a.html',
      () => `<html><body><p>${text}</p><img src="data:image/png;base64,${'A'.repeat(2_000_000)}"></body></html>`,
    ],
  ];

  test.each(shapes)('%s: read or refused', async (_, name, make) => {
    const all = await readAll(name, Buffer.from(make() as string));
    expect(faultIn(all)).toBeNull();
    expect(all.reports.length + all.diagnostics.length).toBeGreaterThan(0);
  });
});

test('a file of a million faults does not bury the others', async () => {
  const folder = path.join(root, 'faults');
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'a.jsonl'), '{"x":1}\nnot json\n'.repeat(5000));
  const notes = [];
  for await (const found of findReports({ inputs: [folder] })) if ('diagnostic' in found) notes.push(found.diagnostic);
  expect(notes).toHaveLength(101);
  expect(notes.at(-1)).toMatchObject({ code: 'ingest/bad-json', where: 'a.jsonl', message: 'a.jsonl: has 4900 more faults of this kind' });
});

test('a folder of all of them: each is told of, the sound reports are in the dossier, nothing is written but the dossier', async () => {
  const folder = path.join(root, 'pile');
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'good.txt'), text);
  fs.writeFileSync(path.join(folder, 'bomb.zip'), zip([{ name: 'a.txt', content: Buffer.alloc(80 * 1024 * 1024) }]));
  fs.writeFileSync(path.join(folder, 'slip.zip'), zip([{ name: '../../../slip.txt', content: text }]));
  fs.writeFileSync(
    path.join(folder, 'link.zip'),
    zip([
      { name: 'link.txt', content: secret, mode: 0o120777 },
      { name: 'good.txt', content: `${text} Again.` },
    ]),
  );
  fs.writeFileSync(
    path.join(folder, 'laughs.xml'),
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><rss version="2.0"><channel><item><title>One</title><description>${text} &a;</description></item></channel></rss>`,
  );
  const listing = (): readonly string[] => fs.readdirSync(root, { recursive: true }).map(String).sort();
  const before = listing();
  const file = path.join(root, 'story.tabari');
  const store = openSqlite(file);
  const engine = new WorkerPool({ workers: 1, timeLimit: 60_000 });
  try {
    const result = await build({ inputs: [folder], store, engine });
    expect((await store.dossier())!.reports.map((r) => r.doc)).toEqual(['good', expect.stringMatching(/^laughs\/.+/), 'link/good']);
    expect(result.diagnostics.map((d) => [d.where, d.code])).toEqual([
      ['bomb.zip', 'ingest/archive-bomb'],
      ['link.zip/link.txt', 'ingest/archive-link'],
      ['slip.zip', 'ingest/archive-unsafe'],
    ]);
  } finally {
    await engine.close();
    await store.close();
  }
  expect(listing()).toEqual([...before, 'story.tabari'].sort());
});
