// Makes the binary sources of golden/formats: `node_modules/.bin/node scripts/format-samples.mjs`. Same bytes each time. Text sources are written by hand.
// All content is invented.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const root = path.join(import.meta.dirname, '../golden/formats');
const put = (name, bytes) => {
  fs.mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), bytes);
};

/** A ZIP archive of `[name, content, stored?]`, with a fixed time. */
export function zip(files, attributes = {}) {
  const parts = [];
  const central = [];
  let at = 0;
  for (const [name, content, stored] of files) {
    const raw = Buffer.from(content);
    const packed = stored ? raw : zlib.deflateRawSync(raw, { level: 9 });
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x800, 6);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt16LE(0x6000, 10);
    head.writeUInt16LE(0x5163, 12);
    head.writeUInt32LE(zlib.crc32(raw), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(raw.length, 22);
    head.writeUInt16LE(title.length, 26);
    parts.push(head, title, packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0314, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE((attributes[name] ?? 0o100644) * 65536, 38);
    entry.writeUInt32LE(at, 42);
    central.push(entry, title);
    at += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text) => `<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (text, style) => `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}<w:bidi/></w:pPr>${text}</w:p>`;

export const docx = (body, core = '') =>
  zip([
    [
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/styles.xml',
      `<?xml version="1.0"?><w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="a2"><w:name w:val="caption"/></w:style></w:styles>`,
    ],
    [
      'word/_rels/document.xml.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ],
    ['word/document.xml', `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`],
    [
      'docProps/core.xml',
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    ],
  ]);

put(
  'docx/source.docx',
  docx(
    [
      para(run('مجلس السواقي ينفي إغلاق الجسر'), 'a1'),
      para(
        run('تل مروان - وكالة البستان: نفى مجلس بلدة السواقي يوم الثلاثاء أن يكون قد أمر بإغلاق الجسر، وقال إن ') +
          run('٣٠٨ شاحنات') +
          run(' عبرته خلال أسبوع.'),
      ),
      para(
        `<w:del w:id="1">${run('كلام محذوف').replace(/w:t/g, 'w:delText')}</w:del>${run('وأضاف المجلس أن الحرس "لم يتلق أي أمر مكتوب".')}`,
      ),
      para(run('صورة: الجسر صباح الثلاثاء'), 'a2'),
      `<w:tbl><w:tr><w:tc>${para(run('القتلى'))}</w:tc><w:tc>${para(run('9'))}</w:tc></w:tr></w:tbl>`,
      para(run('وقال مصدر في المستشفى إن الجرحى غادروا مساء اليوم نفسه.')),
    ].join(''),
    '<dc:title>بيان</dc:title><dc:creator>هالة درويش</dc:creator><dcterms:created>2020-11-03T16:20:00Z</dcterms:created>',
  ),
);

const odf =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
export const odt = (body, meta = '') =>
  zip([
    ['mimetype', 'application/vnd.oasis.opendocument.text', true],
    [
      'content.xml',
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${odf}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
    [
      'meta.xml',
      `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ${odf}><office:meta>${meta}</office:meta></office:document-meta>`,
    ],
  ]);

put(
  'odt/source.odt',
  odt(
    [
      '<text:p text:style-name="P1">هدنة في وادي السرو تبدأ فجر الجمعة</text:p>',
      '<text:p>أعلن قائد الحامية أن الهدنة تبدأ فجر الجمعة<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>بحسب التوقيت المحلي للوادي.</text:p></text:note-body></text:note>، وأن <text:span>كل<text:s/>الأطراف</text:span> وقعت عليها.</text:p>',
      '<text:p><office:annotation><dc:creator>م.</dc:creator><text:p>راجع الرقم</text:p></office:annotation>وقال وسيط إن 17 حافلة ستنقل الجرحى<text:line-break/>إلى مدينة النخيل &amp; ما حولها.</text:p>',
      '<text:list><text:list-item><text:p>البند الأول: وقف إطلاق النار.</text:p></text:list-item><text:list-item><text:p>البند الثاني: تبادل الأسرى.</text:p></text:list-item></text:list>',
    ].join(''),
    '<dc:title>هدنة</dc:title><meta:initial-creator>سامر نجار</meta:initial-creator><meta:creation-date>2020-11-05T08:00:00</meta:creation-date>',
  ),
);

const feed = fs.existsSync(path.join(root, 'feed-rss/source.xml')) ? fs.readFileSync(path.join(root, 'feed-rss/source.xml')) : '';
put(
  'zip/source.zip',
  zip(
    [
      ['تقارير/2020-11-04-bridge.txt', 'الجسر مفتوح منذ الصباح\n\nقال حارس الجسر يوم الأربعاء إن الطريق مفتوح منذ الصباح أمام الشاحنات.\n'],
      ['notes.md', '# Bridge log\n\nThe guard said on Wednesday that the road was open.\n'],
      ['inner.zip', zip([['deep.txt', 'The council said on Thursday that no order was given.\n']])],
      ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
      ['link.txt', '/etc/hostname'],
      ['feed.xml', feed],
    ],
    { 'link.txt': 0o120777 },
  ),
);

/** One WARC record. */
export function warcRecord(type, url, date, block, contentType) {
  const body = Buffer.from(block);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\n${url ? `WARC-Target-URI: ${url}\r\n` : ''}WARC-Date: ${date}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${zlib.crc32(body).toString().padStart(12, '0').slice(-12)}>\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
}
const answer = (status, type, body, extra = '') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\n${extra}\r\n`), Buffer.from(body)]);
const page = `<!doctype html><html lang="ar"><head><title>الجسر يفتح من جديد | صحيفة السواقي</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>الجسر يفتح من جديد</h1><p>أعلن مجلس البلدة يوم الاثنين فتح الجسر من جديد بعد أسبوع من الإغلاق، وقال إن 42 شاحنة عبرت في الساعة الأولى من دون أن يعترضها أحد.</p><p>وأكد قائد الحرس أن الطريق سيبقى مفتوحا، مضيفا أن الأوامر لم تتغير منذ الصيف.</p></article></body></html>`;
const records = [
  warcRecord('warcinfo', null, '2020-11-10T09:00:00Z', 'software: by hand\r\n', 'application/warc-fields'),
  warcRecord(
    'request',
    'https://sawaqi.example/news/bridge-open',
    '2020-11-10T09:00:01Z',
    'GET /news/bridge-open HTTP/1.1\r\nHost: sawaqi.example\r\n\r\n',
    'application/http; msgtype=request',
  ),
  warcRecord(
    'response',
    'https://sawaqi.example/news/bridge-open',
    '2020-11-10T09:00:01Z',
    answer(200, 'text/html; charset=utf-8', zlib.gzipSync(page), 'Content-Encoding: gzip\r\n'),
    'application/http; msgtype=response',
  ),
  warcRecord(
    'response',
    'https://sawaqi.example/style.css',
    '2020-11-10T09:00:02Z',
    answer(200, 'text/css', 'p{}'),
    'application/http; msgtype=response',
  ),
  warcRecord(
    'response',
    'https://sawaqi.example/gone',
    '2020-11-10T09:00:03Z',
    answer(404, 'text/html', '<p>Not here'),
    'application/http; msgtype=response',
  ),
  warcRecord(
    'response',
    'https://sawaqi.example/2020/11/09/statement.txt',
    '2020-11-10T09:00:04Z',
    answer(200, 'text/plain; charset=utf-8', 'The guard said that nobody was hurt on the bridge.\n'),
    'application/http; msgtype=response',
  ),
];
put('warc/source.warc.gz', Buffer.concat(records.map((r) => zlib.gzipSync(r))));
put(
  'wacz/source.wacz',
  zip([
    ['archive/data.warc.gz', Buffer.concat(records.map((r) => zlib.gzipSync(r))), true],
    [
      'pages/pages.jsonl',
      '{"format":"json-pages-1.0","id":"pages","title":"All Pages"}\n{"url":"https://sawaqi.example/news/bridge-open","title":"الجسر"}\n',
    ],
    ['datapackage.json', '{"profile":"data-package","wacz_version":"1.1.1","resources":[]}'],
  ]),
);
