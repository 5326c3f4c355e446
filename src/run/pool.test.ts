import { expect, test } from 'vitest';
import { Budget } from '../ingest/archive.ts';
import { contentOfBytes } from '../ingest/content.ts';
import type { Item } from '../ingest/index.ts';
import { analyzeAll, type Engine, inProcess } from './engine.ts';
import { guarded } from './guarded.ts';
import { WorkerPool } from './pool.ts';

const item = (doc: string, text: string): Item => ({ doc, where: `${doc}.txt`, format: 'text', bytes: Buffer.from(text), given: {} });

async function* from(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function all(engine: Engine, items: readonly Item[]): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  try {
    for await (const done of analyzeAll(from(items), engine)) {
      const notes = [...done.diagnostics, ...(done.analysis?.diagnostics ?? [])].map((d) => d.code);
      out[done.doc] = `${done.report === null ? 'no report' : done.analysis!.language}${notes.length > 0 ? ` ${notes.join(' ')}` : ''}`;
    }
  } finally {
    await engine.close();
  }
  return Object.fromEntries(Object.entries(out).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// A worker that does as the text says.
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ id, item }) => {
    const text = new TextDecoder().decode(item.bytes);
    if (text === 'hang at once') for (;;);
    const known = { value: null, how: 'unknown' };
    const report = { doc: item.doc, hash: '', text, language: 'en', source: known, title: known, byline: known, published: known, url: null, blocks: [], diagnostics: [] };
    parentPort.postMessage({ id, step: 'read', report, diagnostics: [] });
    if (text === 'hang later') for (;;);
    if (text === 'throw') throw new Error('a rule failed');
    if (text === 'exit') process.exit(3);
    if (text === 'eat') { const kept = []; for (;;) kept.push(new Array(100000).fill(id)); }
    if (text === 'much') { const kept = []; for (let n = 0; n < 100; n++) kept.push(new Array(100000).fill(n / 2)); }
    parentPort.postMessage({ id, step: 'done', analysis: { language: 'en', diagnostics: [] } });
  });`)}`,
);

test.each([1, 2])(
  '%i workers: a report that hangs, throws, exits or eats all memory costs itself only',
  async (workers) => {
    const pool = new WorkerPool({ workers, timeLimit: 4000, memoryLimit: 32, script });
    const texts = ['fine', 'hang at once', 'fine', 'throw', 'fine', 'exit', 'fine', 'hang later', 'fine', 'eat', 'fine'];
    expect(
      await all(
        pool,
        texts.map((t, i) => item(`${String(i).padStart(2, '0')} ${t}`, t)),
      ),
    ).toEqual({
      '00 fine': 'en',
      '01 hang at once': 'no report run/time-limit',
      '02 fine': 'en',
      '03 throw': 'en run/worker-lost',
      '04 fine': 'en',
      '05 exit': 'en run/worker-lost',
      '06 fine': 'en',
      '07 hang later': 'en run/time-limit',
      '08 fine': 'en',
      '09 eat': 'en run/worker-lost',
      '10 fine': 'en',
    });
  },
  60_000,
);

test('a report that needs more memory than a common worker has is tried once in a larger one; the others go on in common ones', async () => {
  const texts = ['fine', 'much', 'fine', 'eat', 'much', 'fine'];
  const items = texts.map((t, i) => item(`${String(i).padStart(2, '0')} ${t}`, t));
  const expected = { '00 fine': 'en', '01 much': 'en', '02 fine': 'en', '03 eat': 'en run/worker-lost', '04 much': 'en', '05 fine': 'en' };
  for (const workers of [1, 2])
    expect(await all(new WorkerPool({ workers, timeLimit: 30_000, commonLimit: 32, memoryLimit: 160, script }), items)).toEqual(expected);
  expect(await all(new WorkerPool({ workers: 1, timeLimit: 30_000, memoryLimit: 32, script }), items)).toMatchObject({
    '01 much': 'en run/worker-lost',
    '05 fine': 'en',
  });
}, 60_000);

test('the pool gives what the main thread gives', async () => {
  const items = [
    item('ar', 'أعلن المجلس أن تسعة أشخاص قتلوا يوم الاثنين.'),
    item('en', 'The council said on Monday that nine people were killed in the town.'),
    item('fr', 'Le conseil a déclaré lundi que neuf personnes avaient été tuées dans la ville.'),
    item('bin', '\u0001'.repeat(100)),
  ];
  const expected = { ar: 'ar', bin: 'no report ingest/binary', en: 'en', fr: 'fr annotate/language' };
  expect(await all(inProcess(), items)).toEqual(expected);
  expect(await all(new WorkerPool({ workers: 2, timeLimit: 20_000 }), items)).toEqual(expected);
});

test('stops feeding when told to, and ends what is under way', async () => {
  const stop = new AbortController();
  let fed = 0;
  const endless = async function* (): AsyncGenerator<Item> {
    for (;;) yield item(`d${fed++}`, 'The council said so.');
  };
  const got: string[] = [];
  for await (const done of analyzeAll(endless(), { ...inProcess(), width: 3 }, stop.signal)) {
    got.push(done.doc);
    if (got.length === 5) stop.abort();
  }
  expect(got.length).toBe(fed);
  expect(fed).toBeLessThan(12);
});

test('without workers what is long or a document is still read within limits, and the rest where it is asked for', async () => {
  const long = item('long', 'The council said on Monday that nine people were killed in Aleppo. '.repeat(6000));
  const short = item('short', 'The council said on Monday that nine people were killed in Aleppo.');
  const pdf: Item = { ...item('pdf', '%PDF-1.4 nothing'), format: 'pdf' };
  expect(await all(guarded({ timeLimit: 1 }), [long, short, pdf])).toEqual({
    long: 'no report run/time-limit',
    pdf: 'no report run/time-limit',
    short: 'en',
  });
  expect(await all(guarded({ timeLimit: 120_000 }), [long, short])).toEqual({ long: 'en', short: 'en' });
});

test('a JSON file of more values than fit into memory is refused before it is parsed', async () => {
  const engine = guarded({ timeLimit: 120_000 });
  const bytes = Buffer.from(`[${'{},'.repeat(3_000_000)}{}]`);
  const parcel = {
    below: 'x.json',
    where: 'x.json',
    content: contentOfBytes(bytes),
    depth: 0,
    named: true,
    budget: new Budget(bytes.length),
  };
  const told = [];
  try {
    for await (const part of engine.open!(parcel, { limits: { maxBytes: 1 << 30 }, columns: {}, besideReport: () => false }))
      told.push('diagnostic' in part ? part.diagnostic.message : 'leaf');
  } finally {
    await engine.close();
  }
  expect(told).toEqual(['x.json: is not JSON: holds more than 3000000 values']);
});
