import { expect, test } from 'vitest';
import { random } from './random.ts';
import { faultIn, readAll } from './read-all.ts';

const text = 'The council said on Monday that nine people were killed at the bridge of Tell Marwan, and that the road is open again.';
/** Texts read of bytes under this name, or the codes told. */
async function told(name: string, bytes: string | Uint8Array): Promise<readonly string[]> {
  const all = await readAll(name, Buffer.from(bytes as string));
  expect(faultIn(all)).toBeNull();
  return all.reports.length > 0 ? all.reports.map((r) => r.text) : all.diagnostics.map((d) => d.code);
}

// What RFC 8259 takes, each as the value of a field beside the text.
const good = [
  '0',
  '-0',
  '1E+2',
  '1e-2',
  '123.456',
  '""',
  '"\\u0061"',
  '"\\uD834\\uDD1E"',
  '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
  '"\u007f"',
  '"\u2028"',
  '[]',
  '[[]]',
  '{}',
  '{"a":[]}',
  'true',
  'false',
  'null',
  '[1,null,"x"]',
  '"\\u0000"',
  '"€𝄞"',
  '{"":0}',
  '{"a":1,"a":2}',
  '" "',
  '1.0e28',
  '-123',
  '"\\uFFFF"',
  '[[[[[[]]]]]]',
];
// What it does not take.
const bad = [
  '+1',
  '01',
  '.5',
  '1.',
  '1e',
  '0x1',
  'Infinity',
  'NaN',
  '-',
  '1 2',
  '"\t"',
  '"\n"',
  '"\\x41"',
  '"\\u12"',
  '"\\',
  "'x'",
  '[1,]',
  '[,1]',
  '[1',
  '1]',
  '{"a":1,}',
  '{a:1}',
  '{"a" 1}',
  '{"a":}',
  '{1:1}',
  'True',
  'nul',
  'truex',
  '""x',
  '/* */1',
  '1 // x',
  '\u00a01',
  '\uff11',
  '[1}',
  '{"a":1]',
  '"\\a"',
  '--1',
  '1e+',
  '"\\uD8"',
  'undefined',
  '\u0000',
];

test('values that JSON has are read', async () => {
  for (const value of good) expect([value, await told('a.json', `{"text":"${text}","x":${value}}`)]).toEqual([value, [text]]);
});

test('values that JSON has not are refused, and so are documents that break off', async () => {
  for (const value of bad) expect([value, await told('a.json', `{"text":"${text}","x":${value}}`)]).toEqual([value, ['ingest/bad-json']]);
  const whole = `{"text":"${text}","x":[1,{"a":"b"}]}`;
  for (let at = 1; at < whole.length; at++) expect([at, await told('a.json', whole.slice(0, at))]).toEqual([at, ['ingest/bad-json']]);
});

// Node's own parser is the judge of what is JSON.
test('a thousand damaged values are read where they are JSON, and refused where they are not', async () => {
  const r = random(8259);
  const pieces = [...'{}[],:"\\/+-.eE0123456789 \t\u00a0\ufefftrufalsn\'', '\\u00', '\\ud83d', 'null', 'true', '1e9', '{}', '[]', '""'];
  const seen = { read: 0, refused: 0 };
  for (let n = 0; n < 1000; n++) {
    let value = r.pick(good);
    for (let k = 1 + r.below(3); k > 0; k--) {
      const at = r.below(value.length + 1);
      value = value.slice(0, at) + (r.below(3) === 0 ? '' : r.pick(pieces)) + value.slice(at + r.below(2));
    }
    const document = `{"text":"${text}","x":${value}}`;
    let sound = true;
    try {
      JSON.parse(document);
    } catch {
      sound = false;
    }
    seen[sound ? 'read' : 'refused']++;
    expect([value, await told('a.json', document)]).toEqual([value, sound ? [text] : ['ingest/bad-json']]);
  }
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(150);
});

test('fields named like parts of the language change nothing', async () => {
  for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '\\u005f\\u005fproto\\u005f\\u005f'])
    for (const value of ['{"polluted":1}', '"x"', 'null', '[]'])
      expect([name, value, await told('a.json', `{"${name}":${value},"text":"${text}"}`)]).toEqual([name, value, [text]]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  for (const key of ['title', 'source', 'byline', 'published', 'url', 'language', 'id', 'doc'])
    for (const value of ['{}', '[]', '1e308', 'true', 'null', '""', '"\\u0000"', `"${'x'.repeat(100_000)}"`, '"../../x"', '"\\u202e"'])
      expect([key, value.slice(0, 20), await told('a.json', `{"text":"${text}","${key}":${value}}`)]).toEqual([
        key,
        value.slice(0, 20),
        [text],
      ]);
});

test('lines: good ones before and behind a bad one are kept', async () => {
  const line = (n: number): string => `{"text":"Report ${n} says so."}`;
  for (const broken of ['{"text":', 'x', '[]', '{"text":1}', '\u0000', '{"text":"x"}{"text":"y"}', '\ufeff{'])
    expect([broken, await told('a.jsonl', `${line(1)}\n${broken}\n${line(2)}`)]).toEqual([
      broken,
      ['Report 1 says so.', 'Report 2 says so.'],
    ]);
  expect(await told('a.jsonl', `\ufeff${line(1)}\r\n\r\n${line(2)}\r\n`)).toEqual(['Report 1 says so.', 'Report 2 says so.']);
});

test('half surrogate pairs become what stands for the unknown, at the same place', async () => {
  expect(await told('a.json', '{"text":"The council\\ud800 said so \\udc00\\ud834."}')).toEqual([
    'The council\ufffd said so \ufffd\ufffd.',
  ]);
});
