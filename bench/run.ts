/**
 * npm run bench: the engine against the floor and against an npm pipeline, CPU time of one process on one core, ratios within one run.
 * `--incremental`, `--reconcile [REPORTS]`, `--copies [REPORTS]` measure the reconciliation instead (`bench/reconcile.ts`, `bench/copies.ts`).
 * `--workbench` measures the workbench over a large dossier, in Chromium (`bench/workbench/`).
 * `--text DIR` takes .txt files of one's own instead of the generated corpus; `--growth` adds growth by text length for
 * each hostile class (`--all` prints each); `--memory [MB]` adds the peak memory of a stream of JSON lines, 100 MB by default (`--memory 1000` for a gigabyte);
 * `--no-speed`, `--no-peers` and `--no-start` leave those out; `--json FILE` keeps the figures.
 */
import fs from 'node:fs';
import path from 'node:path';
import { annotate } from '../src/annotate/index.ts';
import { languageOf } from '../src/lang/index.ts';
import { floorPass } from './floor.ts';
import { growth } from './growth.ts';
import { best, cpu, reportOf } from './measure.ts';
import { streamMemory } from './memory.ts';
import { startUp } from './start.ts';
import { newsText } from './text.ts';

const root = path.join(import.meta.dirname, '..');
const flags = process.argv.slice(2);
if (flags.includes('--workbench')) {
  const { workbench } = await import('./workbench/index.ts');
  await workbench(flags);
  process.exit();
}
if (flags.some((f) => f === '--incremental' || f === '--reconcile' || f === '--copies')) {
  const sizeOf = (name: string, otherwise: number): number => Number(flags[flags.indexOf(name) + 1]) || otherwise;
  const { grownFiles, growth, incremental } = await import('./reconcile.ts');
  if (flags.includes('--incremental')) {
    console.log('\none report more (reconciliation; the reports are analysed before)');
    incremental();
    await grownFiles();
  }
  if (flags.includes('--reconcile')) {
    console.log('\nreconciliation of generated reports in stories of twenty');
    growth(sizeOf('--reconcile', 100_000));
  }
  if (flags.includes('--copies')) {
    const { copies } = await import('./copies.ts');
    console.log('\nnear copies by kind');
    copies(sizeOf('--copies', 10_000));
  }
  process.exit();
}
const flag = (name: string): string | undefined => (flags.includes(name) ? (flags[flags.indexOf(name) + 1] ?? '') : undefined);
const fixed = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toFixed(2));

interface Sample {
  readonly language: 'ar' | 'en';
  readonly bytes: readonly Uint8Array[];
  readonly mb: number;
}

function samples(): readonly Sample[] {
  const dir = flag('--text');
  const make = (language: 'ar' | 'en', texts: readonly string[]): Sample => {
    const bytes = texts.map((t) => new TextEncoder().encode(t));
    return { language, bytes, mb: bytes.reduce((s, b) => s + b.length, 0) / 1e6 };
  };
  if (dir) {
    const texts = fs
      .readdirSync(dir, { recursive: true })
      .map(String)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => fs.readFileSync(path.join(dir, f), 'utf8'));
    const arabic = (t: string): boolean => (t.slice(0, 2000).match(/[\u0621-\u064a]/g)?.length ?? 0) > 200;
    return [
      make('ar', texts.filter(arabic)),
      make(
        'en',
        texts.filter((t) => !arabic(t)),
      ),
    ].filter((s) => s.bytes.length > 0);
  }
  return [make('ar', newsText('ar', 5_600_000)), make('en', newsText('en', 2_000_000))];
}

const figures: Record<string, number> = {};
const decoder = new TextDecoder();
for (const { language, bytes, mb } of flags.includes('--no-speed') ? [] : samples()) {
  const lang = languageOf(language)!;
  console.log(`\n${language}: ${bytes.length} reports, ${mb.toFixed(1)} MB`);
  let found = 0;
  // Like the floor's, of a process that runs: passes until the compiler has settled (V8 goes on for eight or nine); the first is printed beside the best.
  const pass = (): void => {
    found = 0;
    for (const b of bytes) {
      const a = annotate(reportOf(decoder.decode(b), language), lang);
      found += a.statements.length + a.figures.length + a.times.length + a.places.length + a.actors.length + a.positions.length;
    }
  };
  const first = cpu(pass);
  let floor = Number.POSITIVE_INFINITY;
  let engine = Number.POSITIVE_INFINITY;
  // In turn, so that both meet the machine in the same state.
  for (let i = 0; i < 10; i++) {
    floor = Math.min(
      floor,
      best(2, () => {
        for (const b of bytes) floorPass(b);
      }),
    );
    engine = Math.min(engine, cpu(pass));
  }
  console.log(`  decode + tokenise       ${fixed(mb / floor).padStart(8)} MB/s`);
  console.log(
    `  whole analysis          ${fixed(mb / engine).padStart(8)} MB/s   ${fixed(engine / floor)} × the floor (goal ≤ 36; first pass ${fixed(first / floor)})   ${found} annotations`,
  );
  figures[`${language} × floor`] = engine / floor;
  figures[`${language} first pass × floor`] = first / floor;
  figures[`${language} MB/s`] = mb / engine;
  if (!flags.includes('--no-peers')) {
    const { stitched } = await import('./peers.ts');
    const names = lang.actors ? namesOf(language) : [];
    const peer = stitched(names);
    const part = bytes.slice(0, Math.max(1, Math.ceil(bytes.length / 20)));
    const partMb = part.reduce((s, b) => s + b.length, 0) / 1e6;
    const time = cpu(() => {
      for (const b of part) peer(decoder.decode(b), language, new Date('2017-09-05T12:00:00Z'));
    });
    console.log(
      `  npm pipeline            ${fixed(partMb / time).padStart(8)} MB/s   the engine is ${fixed(mb / engine / (partMb / time))} × as fast (goal ≥ 12)`,
    );
    figures[`${language} × npm`] = mb / engine / (partMb / time);
  }
}

/** Ten thousand names for the peer's automaton, drawn from the same generated vocabulary. */
function namesOf(language: 'ar' | 'en'): readonly string[] {
  const words = newsText(language, 400_000, 3)
    .join(' ')
    .split(/\s+/)
    .filter((w) => w.length > 4);
  const names = new Set<string>();
  for (let i = 0; i + 1 < words.length && names.size < 10_000; i += 2) names.add(`${words[i]} ${words[i + 1]}`);
  return [...names];
}

if (!flags.includes('--no-start')) {
  const starts = startUp(5);
  console.log(
    `\nstart to first analysis, tabari analyze in a new process: median ${starts[2]!.toFixed(0)} ms, least ${starts[0]!.toFixed(0)} ms (goal ≤ 400)`,
  );
  if (!fs.existsSync(path.join(root, 'dist/cli/main.js'))) console.log('  of the sources: nothing is compiled in dist/, as npm start does');
  figures['start ms'] = starts[2]!;
}

if (flags.includes('--growth')) {
  console.log('\ngrowth: exponent of CPU time over length up to 1 MB on one line (goal ≤ 1.1), and time for 1 MB (goal ≤ 1 s)');
  let worst = 0;
  let slowest = 0;
  let count = 0;
  for (const { language, name, exponent, million } of growth()) {
    count++;
    worst = Math.max(worst, exponent);
    slowest = Math.max(slowest, million);
    const over = exponent > 1.1 || million > 1;
    if (over || flags.includes('--all'))
      console.log(`  ${language} ${name.padEnd(22)} ${exponent.toFixed(2)}  ${million.toFixed(2)} s${over ? '  ✗' : ''}`);
    figures[`growth ${language} ${name}`] = exponent;
    figures[`1 MB s ${language} ${name}`] = million;
  }
  console.log(`  worst exponent ${worst.toFixed(2)}, slowest ${slowest.toFixed(2)} s, over ${count} generators`);
}

if (flags.includes('--memory')) {
  const given = Number(flag('--memory'));
  const { reports, peak, seconds } = await streamMemory(given > 0 ? given : 100);
  console.log(
    `\nmemory: tabari analyze of ${given > 0 ? given : 100} MB of JSON lines, ${reports} reports, ${seconds.toFixed(0)} s: peak ${peak.toFixed(0)} MB resident (goal < 400)`,
  );
  figures['peak MB'] = peak;
}
const keep = flag('--json');
if (keep) fs.writeFileSync(keep, `${JSON.stringify(figures, null, 1)}\n`);
