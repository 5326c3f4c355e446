import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findReports } from './files.ts';
import { readReport } from './index.ts';
import { sniff } from './sniff.ts';

const kind = (content: string, name = 'x.txt'): string => sniff(Buffer.from(content), name);

// What the bytes say goes before what the name says.
test.each([
  ['%PDF-1.4\n%', 'pdf'],
  ['\n\n%PDF-1.4', 'pdf'],
  ['{\\rtf1\\ansi', 'rtf'],
  ['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'warc'],
  ['\ufeff<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">', 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
  ['{"version": "https://jsonfeed.org/version/1", "items": []}', 'feed'],
  ['<opml version="2.0">', 'opml'],
  ['<!DOCTYPE html><title>x', 'html'],
  ['<p>The council said so.', 'html'],
  ['<?xml version="1.0"?><invoice/>', 'xml'],
  ['<note from the editor> The council said so.', 'text'],
  ['{"text":"a"}\n{"text":"b"}', 'lines'],
  ['[{"text":"a"}]', 'records'],
  ['[Beirut] The council said so.', 'text'],
  ['{"name":"x","type":"public_channel","id":1,"messages":[{"id":1,"type":"message"}]}', 'telegram'],
  ['From: a@b.example\r\nTo: c@d.example\r\nMessage-ID: <1@b.example>\r\n\r\nwords', 'mail'],
  ['From: Beirut\nDate: 3 November 2020\n\nThe council said so.', 'text'],
  ['Source: Orchard Wire\nTitle: Bridge open\n\nThe council said so.', 'text'],
  ['Subject: no letter at all\n\nwords', 'text'],
  ['العنوان,النص,التاريخ\r\nأ,ب,ج', 'table'],
  ['One, two, three, said the text.', 'text'],
  ['# A title\n\nThe council [said](https://a.example) so.', 'markdown'],
  ['# 12 lorries crossed', 'text'],
])('%j is %s', (content, expected) => expect(kind(content)).toBe(expected));

// The name decides where the bytes are plain writing.
test.each([
  ['The council said so.', 'x.md', 'markdown'],
  ['The council said so.<br>It did.', 'x.html', 'html'],
  ['a,b\n1,2', 'x.csv', 'table'],
  ['{"text":"a"}', 'x.jsonl', 'lines'],
  ['The council said so.', 'x.pdf', 'text'],
])('%j named %s is %s', (content, name, expected) => expect(kind(content, name)).toBe(expected));

describe('columns as the user maps them', () => {
  const read = async (columns: Record<string, string>): Promise<unknown[]> => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-columns-'));
    try {
      const file = path.join(folder, 'x.csv');
      fs.writeFileSync(file, 'when,who,words\n3/11/2020,Orchard Wire,The council said so.\n');
      const out: unknown[] = [];
      for await (const f of findReports({ inputs: [file], columns })) {
        if ('diagnostic' in f) out.push(f.diagnostic.code);
        if (!('item' in f)) continue;
        const { report } = await readReport(f.item);
        out.push([report!.text, report!.source.value, report!.published.value]);
      }
      return out;
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  };
  test('take their columns, tell of those that are not there', async () => {
    expect(await read({ text: 'words', published: 'when', source: 'who' })).toEqual([
      ['The council said so.', 'Orchard Wire', '2020-11-03'],
    ]);
    expect(await read({ text: 'words' })).toEqual([['The council said so.', null, null]]);
    expect(await read({ text: 'body' })).toEqual(['ingest/bad-table']);
    expect(await read({})).toEqual(['ingest/bad-table']);
  });
});
