import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { Budget } from '../../src/ingest/archive.ts';
import type { Parcel } from '../../src/ingest/container.ts';
import { contentOfBytes, contentOfFile } from '../../src/ingest/content.ts';
import { defaultLimits } from '../../src/ingest/item.ts';
import { openParcel } from '../../src/ingest/open.ts';
import { OpeningWorker } from '../../src/run/opening.ts';
import { zip } from './archives.ts';

// Many processes or much work: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 600_000 });

const opening = { limits: defaultLimits, columns: {}, besideReport: () => false };
const parcelOf = (below: string, bytes: Uint8Array): Parcel => ({
  below,
  where: below,
  content: contentOfBytes(bytes),
  depth: 0,
  named: true,
  budget: new Budget(bytes.length),
});

async function told(worker: OpeningWorker, parcel: Parcel): Promise<readonly string[]> {
  const out: string[] = [];
  for await (const part of worker.open(parcel, opening)) out.push('leaf' in part ? part.leaf.below : part.diagnostic.code);
  return out;
}

test('a worker opens what this thread opens', async () => {
  const root = path.join(import.meta.dirname, '../../golden/formats');
  const worker = new OpeningWorker({ timeLimit: 60_000 });
  try {
    for (const folder of fs.readdirSync(root).sort()) {
      const name = fs.readdirSync(path.join(root, folder)).find((f) => f.startsWith('source.'))!;
      const file = path.join(root, folder, name);
      const parcel = (): Parcel => ({ ...parcelOf(name, fs.readFileSync(file)), content: contentOfFile(file) });
      const here = [];
      for await (const part of openParcel(parcel(), opening)) here.push(part);
      const apart = [];
      for await (const part of worker.open(parcel(), opening)) apart.push(part);
      const plain = (parts: readonly unknown[]): string =>
        JSON.stringify(parts, (k, v) =>
          k === 'bytes'
            ? Buffer.from(Object.values(v as object).length > 2 ? (v as Uint8Array) : ((v as { data: number[] }).data ?? v)).toString('hex')
            : v,
        );
      expect([folder, plain(apart)]).toEqual([folder, plain(here)]);
    }
  } finally {
    await worker.close();
  }
});

// A worker that does as the name says.
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  let below = '';
  const hang = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  parentPort.on('message', (request) => {
    if (request.ask === 'leave') return;
    if (request.ask === 'open') {
      below = request.below;
      if (below === 'hang at once') hang();
      if (below === 'throw') throw new Error('a reader failed');
      if (below === 'exit') process.exit(3);
      if (below === 'eat') { const kept = []; for (;;) kept.push(new Array(100000).fill(1)); }
      parentPort.postMessage({ part: { leaf: { below: below + '/1' } } });
    } else if (below === 'hang later') hang();
    else parentPort.postMessage({ end: true });
  });`)}`,
);

test('a container that hangs, throws, exits or eats all memory costs itself only', async () => {
  const worker = new OpeningWorker({ timeLimit: 8000, memoryLimit: 32, script });
  const archive = zip([{ name: 'a.txt', content: 'The council said so.' }]);
  try {
    const out: Record<string, readonly string[]> = {};
    for (const name of ['fine', 'hang at once', 'throw', 'exit', 'hang later', 'eat', 'fine again'])
      out[name] = await told(worker, parcelOf(name, archive));
    expect(out).toEqual({
      fine: ['fine/1'],
      'hang at once': ['run/time-limit'],
      throw: ['run/worker-lost'],
      exit: ['run/worker-lost'],
      'hang later': ['hang later/1', 'run/time-limit'],
      eat: ['run/worker-lost'],
      'fine again': ['fine again/1'],
    });
  } finally {
    await worker.close();
  }
});

test('a reader that stops early leaves the worker free for the next, and two at once take turns', async () => {
  const worker = new OpeningWorker({ timeLimit: 60_000 });
  const archive = zip(
    Array.from({ length: 20 }, (_, i) => ({ name: `${String(i).padStart(2, '0')}.txt`, content: `The council said so on day ${i}.` })),
  );
  try {
    for await (const part of worker.open(parcelOf('a.zip', archive), opening)) {
      expect('leaf' in part).toBe(true);
      break;
    }
    const [a, b] = await Promise.all([told(worker, parcelOf('b.zip', archive)), told(worker, parcelOf('c.zip', archive))]);
    expect([a.length, b.length, a[0], b.at(-1)]).toEqual([20, 20, 'b/00.txt', 'c/19.txt']);
  } finally {
    await worker.close();
  }
});
