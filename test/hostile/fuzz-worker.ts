/** Reads mutants one after another and says at which it is. Run by `fuzz.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyzeReport } from '../../src/run/analyze.ts';
import { mutant, type Seed } from './mutate.ts';
import { random } from './random.ts';
import { faultIn, readAll } from './read-all.ts';

const { seeds, from, to, seed, progress } = workerData as {
  seeds: readonly Seed[];
  from: number;
  to: number;
  seed: number;
  progress: Int32Array;
};
let reports = 0;
const codes: Record<string, number> = {};
for (let n = from; n < to; n++) {
  Atomics.store(progress, 0, n);
  const { name, bytes } = mutant(seeds, random(seed + n));
  try {
    const read = await readAll(name, bytes);
    reports += read.reports.length;
    for (const d of read.diagnostics) codes[d.code] = (codes[d.code] ?? 0) + 1;
    const fault = faultIn(read);
    if (fault !== null) parentPort!.postMessage({ n, name, fault });
    // What comes out of damaged files is the oddest text there is: some of it goes through the whole analysis.
    if (n % 100 === 0)
      for (const r of read.reports.slice(0, 3)) {
        const a = analyzeReport({ ...r, language: n % 200 === 0 ? 'ar' : 'en' }, name);
        for (const d of a.diagnostics) if (d.code === 'annotate/failed') parentPort!.postMessage({ n, name, fault: d.message });
      }
  } catch (e) {
    parentPort!.postMessage({ n, name, fault: `throws: ${(e as Error).stack?.split('\n').slice(0, 4).join(' | ')}` });
  }
}
Atomics.store(progress, 0, to);
parentPort!.postMessage({ done: true, reports, codes });
