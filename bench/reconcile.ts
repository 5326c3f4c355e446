/**
 * npm run bench -- --incremental: one report added to piles of 1,000 and of 10,000, and the whole compared byte for byte with a build from scratch; then the same to dossier
 * files, from the file of the report to the rows of the dossier.
 * npm run bench -- --reconcile [REPORTS]: the reconciliation of 100,000 (or REPORTS) generated reports in stories of twenty, with growth and peak memory.
 * Reports are generated from seeds (`bench/pile.ts`); analysing them is not measured. CPU seconds of one process.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildClaims } from '../src/claims/build.ts';
import { languageOf } from '../src/lang/index.ts';
import type { Claim, PileItem } from '../src/model/index.ts';
import { IncrementalPile } from '../src/reconcile/incremental.ts';
import { openReport, reconcile, reconcileEach } from '../src/reconcile/index.ts';
import { build, inProcess, openSqlite, refreshDossier } from '../src/run/index.ts';
import { generated, reportText } from './pile.ts';

/** Reports of one story. */
const STORY = 20;
/** Reports added one by one; the middle one of their times counts. */
const ADDED = 15;

const claimsOf = (item: PileItem): readonly Claim[] => buildClaims(item, languageOf(item.report.language)?.abbreviations ?? new Set());
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function grown(size: number): { readonly pile: IncrementalPile; readonly items: PileItem[] } {
  const pile = new IncrementalPile([], languageOf);
  const items: PileItem[] = [];
  for (let i = 0; i < size; i++) {
    const item = generated(Math.floor(i / STORY), i % STORY);
    items.push(item);
    pile.put(item, claimsOf(item));
  }
  pile.update();
  return { pile, items };
}

/** Adds reports to piles of two sizes; prints the times, what was done again, and whether the whole is what a build from scratch gives. */
export function incremental(sizes: readonly number[] = [1000, 10_000]): void {
  const medians: number[] = [];
  for (const size of sizes) {
    const { pile, items } = grown(size);
    const times: number[] = [];
    let opened = 0;
    let blocks = 0;
    for (let k = 0; k < ADDED; k++) {
      const item = generated((k * 37) % Math.floor(size / STORY), STORY + k);
      const claims = claimsOf(item);
      items.push(item);
      const t = cpu();
      pile.put(item, claims);
      const done = pile.update();
      times.push(cpu() - t);
      opened += done.opened;
      blocks = done.blocks;
    }
    times.sort((a, b) => a - b);
    const median = times[ADDED >> 1]!;
    medians.push(median);
    const t = cpu();
    const whole = JSON.stringify(pile.whole());
    const joined = cpu() - t;
    const from = cpu();
    const scratch = JSON.stringify(reconcile(items, new Map(items.map((i) => [i.report.doc, claimsOf(i)])), [], languageOf));
    const built = cpu() - from;
    process.stdout.write(
      `  ${String(size).padStart(6)} reports: one more in ${(median * 1000).toFixed(1)} ms (middle of ${ADDED}; slowest ${(times.at(-1)! * 1000).toFixed(1)} ms), ` +
        `${(opened / ADDED).toFixed(1)} reports looked at again, ${blocks} blocks; whole joined in ${joined.toFixed(2)} s, from scratch ${built.toFixed(2)} s: ${whole === scratch ? 'the same bytes' : 'OTHER BYTES'}\n`,
    );
    if (whole !== scratch) process.exitCode = 1;
  }
  process.stdout.write(`  ratio ${(medians[1]! / medians[0]!).toFixed(2)} (goal: at most 2)\n`);
}

/** Adds reports to dossier files of two sizes, each a file that is found, read, analysed, reconciled and stored; prints the times of each addition. */
export async function grownFiles(sizes: readonly number[] = [1000, 10_000]): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-bench-'));
  const medians: { readonly cpu: number; readonly wall: number }[] = [];
  try {
    for (const size of sizes) {
      const store = openSqlite(path.join(folder, `${size}.tabari`));
      for (let i = 0; i < size; i += STORY) {
        const some = Array.from({ length: Math.min(STORY, size - i) }, (_, n) => generated(i / STORY, n));
        await store.putReports(some.map((item) => ({ ...item, key: item.report.doc })));
      }
      const from = cpu();
      await refreshDossier(store, 'bench');
      const first = cpu() - from;
      const times: { readonly cpu: number; readonly wall: number }[] = [];
      for (let k = 0; k < ADDED; k++) {
        const { text, day } = reportText((k * 37) % Math.floor(size / STORY), STORY + k);
        const input = path.join(folder, `${size}-${k}.txt`);
        fs.writeFileSync(input, text);
        fs.writeFileSync(input.replace(/txt$/, 'json'), JSON.stringify({ source: `outlet ${k}`, published: day }));
        const [c, w] = [cpu(), performance.now()];
        await build({ inputs: [input], store, engine: inProcess(), story: 'bench', add: true });
        times.push({ cpu: cpu() - c, wall: (performance.now() - w) / 1000 });
      }
      const middle = (of: (t: { readonly cpu: number; readonly wall: number }) => number): number =>
        times.map(of).sort((a, b) => a - b)[ADDED >> 1]!;
      const median = { cpu: middle((t) => t.cpu), wall: middle((t) => t.wall) };
      medians.push(median);
      const { reports, blocks } = await store.sizes();
      await store.close();
      process.stdout.write(
        `  file of ${String(reports - ADDED).padStart(6)} reports (made in ${first.toFixed(1)} s, ${blocks} blocks, ${(fs.statSync(path.join(folder, `${size}.tabari`)).size / 1e6).toFixed(0)} MB): one more built in ${(median.cpu * 1000).toFixed(0)} ms CPU, ${(median.wall * 1000).toFixed(0)} ms on the clock (middle of ${ADDED})\n`,
      );
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const ratio = (of: 'cpu' | 'wall'): string => (medians[1]![of] / medians[0]![of]).toFixed(2);
  process.stdout.write(`  ratio ${ratio('cpu')} CPU, ${ratio('wall')} on the clock (goal: at most 2)\n`);
}

/** Reconciles piles of two sizes block by block; prints CPU time, growth and peak memory. */
export function growth(size: number): void {
  const times: { readonly n: number; readonly s: number }[] = [];
  for (const n of [Math.floor(size / 4), size]) {
    let spent = 0;
    const open = (i: number) => {
      const t = cpu();
      const item = generated(Math.floor(i / STORY), i % STORY);
      const claims = claimsOf(item);
      spent += cpu() - t;
      return openReport(item, claims, languageOf);
    };
    const from = cpu();
    let blocks = 0;
    let entries = 0;
    let points = 0;
    for (const r of reconcileEach(n, open, [], languageOf)) {
      blocks++;
      entries += r.ledger.length;
      points += r.contested.length;
    }
    const s = cpu() - from - spent;
    times.push({ n, s });
    const peak = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(
      `  ${String(n).padStart(7)} reports: ${s.toFixed(1)} s (${((s / n) * 1000).toFixed(2)} ms a report; generating and analysing ${spent.toFixed(0)} s apart), ${blocks} blocks, ${entries} counted things, ${points} contested points, peak memory ${peak.toFixed(0)} MB\n`,
    );
  }
  const [a, b] = times;
  process.stdout.write(`  growth exponent ${(Math.log(b!.s / a!.s) / Math.log(b!.n / a!.n)).toFixed(2)} (linear: 1)\n`);
}
