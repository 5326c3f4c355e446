/**
 * Reads damaged files of every format and looks for what must not happen: a crash, a hang, an untyped error, memory beyond the limit.
 * `node test/hostile/fuzz.ts COUNT [SEED] [MINUTES]` prints what it found as JSON. Seeds are the sources of `golden/formats`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Seed } from './mutate.ts';

/** What a run found. */
export interface FuzzResult {
  readonly mutants: number;
  readonly reports: number;
  readonly codes: Readonly<Record<string, number>>;
  /** Mutants at which a reader broke a rule, threw, hung or lost its worker. */
  readonly faults: readonly { readonly n: number; readonly name?: string; readonly fault: string }[];
  /** Peak of the process, MiB. */
  readonly peak: number;
}

/** Wall time after which a mutant counts as a hang; a sound machine takes milliseconds. */
const HANG_MS = 60_000;
const MEMORY_MB = 512;

/** The sources of all formats, by name of their folder. */
export function formatSeeds(): readonly Seed[] {
  const root = path.join(import.meta.dirname, '../../golden/formats');
  return fs
    .readdirSync(root)
    .sort()
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder))
        .filter((f) => f.startsWith('source.'))
        .map((f) => ({ name: f, bytes: new Uint8Array(fs.readFileSync(path.join(root, folder, f))) })),
    );
}

/** Reads mutants `0..count` of a seed, or as many as fit into the time. */
export async function fuzz(count: number, seed: number, until = Number.POSITIVE_INFINITY): Promise<FuzzResult> {
  const seeds = formatSeeds();
  const faults: FuzzResult['faults'][number][] = [];
  const codes: Record<string, number> = {};
  let reports = 0;
  let from = 0;
  while (from < count && Date.now() < until) {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    progress[0] = from;
    // A worker of its own for each stretch, so that what one leaves behind is seen as what it is.
    const to = Math.min(count, from + 5000);
    const next = await new Promise<number>((resolve) => {
      const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
        workerData: { seeds, from, to, seed, progress },
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      });
      let seen = -1;
      let since = Date.now();
      let ended = false;
      const end = (n: number, fault: string | null): void => {
        if (ended) return;
        ended = true;
        clearInterval(watch);
        if (fault !== null) faults.push({ n: n - 1, fault });
        void worker.terminate().then(() => resolve(n));
      };
      const watch = setInterval(() => {
        const at = Atomics.load(progress, 0);
        if (at !== seen) {
          seen = at;
          since = Date.now();
        } else if (Date.now() - since > HANG_MS) end(at + 1, 'hangs');
      }, 500);
      worker.on(
        'message',
        (m: { n?: number; name?: string; fault?: string; done?: boolean; reports?: number; codes?: Record<string, number> }) => {
          if (m.fault !== undefined) faults.push({ n: m.n!, name: m.name!, fault: m.fault });
          if (!m.done) return;
          reports += m.reports!;
          for (const [c, k] of Object.entries(m.codes!)) codes[c] = (codes[c] ?? 0) + k;
          end(to, null);
        },
      );
      worker.on('error', (e) => end(Atomics.load(progress, 0) + 1, `brings its worker down: ${e.message}`));
      worker.on('exit', (code) => end(Atomics.load(progress, 0) + 1, `ends its worker: ${code}`));
    });
    from = next;
  }
  return { mutants: Math.min(from, count), reports, codes, faults, peak: Math.round(process.resourceUsage().maxRSS / 1024) };
}

if (import.meta.main) {
  const [count = 20_000, seed = 1, minutes = Number.POSITIVE_INFINITY] = process.argv.slice(2).map(Number);
  process.stdout.write(`${JSON.stringify(await fuzz(count, seed, Date.now() + minutes * 60_000), null, 1)}\n`);
}
