import path from 'node:path';
import cliProgress from 'cli-progress';
import type { Command } from 'commander';
import { build, isAddress, openSqlite, type Progress } from '../run/index.ts';
import { engineOf, givenOf, limitsOf, type ReadingOptions, withReadingOptions } from './options.ts';
import { type PageOptions, pagesOf, withPageOptions } from './pages.ts';
import { CommandError, exitCodes, print, printable, tellDiagnostics } from './terminal.ts';

/** Options of the commands that build. */
export interface BuildCommandOptions extends ReadingOptions, PageOptions {
  readonly output: string;
  readonly story?: string;
  readonly prune?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `tabari build`. */
export function addBuild(program: Command): void {
  withPageOptions(withReadingOptions(program.command('build')))
    .summary('make or bring up to date the dossier of a pile of reports')
    .description(
      'Reads reports (files of any kind that docs/formats.md lists, folders, web addresses), analyses those that are new or changed, and keeps everything in one dossier file. ' +
        'It can be stopped at any moment (Ctrl-C); the next build goes on where this one stopped.',
    )
    .argument('<reports...>', 'files, folders, globs, addresses (http, https); - for standard input')
    .option('-o, --output <file>', 'the dossier file', 'dossier.tabari')
    .option('--story <name>', 'name of the story (default: the folder’s name)')
    .option('--prune', 'remove reports of the file that are not among the inputs (they are kept otherwise)')
    .option('--strict', `exit with ${exitCodes.partial} when an input could not be read`)
    .option('--json', 'print what was done as JSON')
    .option('-q, --quiet', 'print errors only')
    .addHelpText(
      'after',
      `
Examples:
  tabari build reports/ -o story.tabari
  tabari build 'feeds/*.jsonl' statement.html -o story.tabari --workers 4
  cat reports.jsonl | tabari build - -o story.tabari

A file NAME.json beside NAME.txt (or .md, .html) gives its metadata: source, title, byline, published, url, language.`,
    )
    .action((inputs: string[], options: BuildCommandOptions) => runBuild(inputs, options));
}

/** Builds or brings up to date a dossier of inputs: files, folders, addresses. */
export async function runBuild(inputs: readonly string[], options: BuildCommandOptions): Promise<void> {
  const store = openSqlite(options.output);
  const engine = engineOf(options);
  const stop = new AbortController();
  const interrupt = (): void => {
    // A second Ctrl-C ends at once; the file is whole at any moment.
    if (stop.signal.aborted) process.exit(exitCodes.interrupted);
    stop.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const bar = options.quiet || options.json || !process.stderr.isTTY ? null : progressBar();
  const started = performance.now();
  try {
    // A new dossier of addresses alone has no folder to take its name from.
    const nameless = options.story === undefined && inputs.every(isAddress) && (await store.meta('story')) === null;
    const story = nameless ? path.basename(options.output).replace(/\.tabari$/i, '') : options.story;
    const result = await build({
      inputs: inputs.filter((i) => !isAddress(i)),
      store,
      engine,
      limits: limitsOf(options),
      given: givenOf(options),
      signal: stop.signal,
      ...(await pagesOf(inputs, options.output, options, engine, stop.signal)),
      ...(options.columns === undefined ? {} : { columns: options.columns }),
      ...(story === undefined ? {} : { story }),
      ...(options.prune === undefined ? {} : { prune: options.prune }),
      ...(bar ? { onProgress: bar.update } : {}),
    });
    bar?.stop();
    const seconds = (performance.now() - started) / 1000;
    tellDiagnostics(result.diagnostics, false);
    if (result.counts === null) {
      process.stderr.write(
        `stopped: ${result.analysed} reports are kept in ${printable(options.output)}; the next build goes on from here\n`,
      );
      process.exitCode = exitCodes.interrupted;
      return;
    }
    if (options.json)
      await print(
        `${JSON.stringify(summaryJson(options.output, (await store.meta('story')) ?? '', result.counts, result, result.others))}\n`,
      );
    else if (!options.quiet) {
      await print(summary(options.output, result.counts, result, seconds));
      if (result.others.length > 0)
        process.stderr.write(
          options.prune
            ? `${result.others.length} reports that are not among the inputs were removed\n`
            : `${result.others.length} reports of the file are not among the inputs; they were kept (--prune removes them)\n`,
        );
    }
    if (result.counts.reports === 0) throw new CommandError('no report could be read');
    if (options.strict && result.failed > 0) process.exitCode = exitCodes.partial;
  } finally {
    bar?.stop();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await engine.close();
    await store.close();
  }
}

function progressBar(): { update(p: Progress): void; stop(): void } {
  const bar = new cliProgress.SingleBar(
    { format: 'reading [{bar}] {value}/{total} · {rate} docs/s', clearOnComplete: true, hideCursor: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  const started = performance.now();
  let running = false;
  return {
    update(p) {
      const done = p.analysed + p.unchanged + p.failed;
      if (!running) bar.start(Math.max(p.files, done), 0, { rate: 0 });
      running = true;
      bar.setTotal(Math.max(p.files, done));
      bar.update(done, { rate: Math.round(done / Math.max(0.001, (performance.now() - started) / 1000)) });
    },
    stop() {
      if (running) bar.stop();
      running = false;
    },
  };
}

type Counts = Readonly<Record<string, number>>;

function listed(c: Counts): readonly (readonly [string, number])[] {
  const lists = [
    ['reports', 'reports'],
    ['claims', 'claims'],
    ['actors', 'actors'],
    ['counted things', 'ledger'],
    ['contested points', 'contested'],
    ['positions', 'positions'],
    ['origins', 'origins'],
    ['groups of copies', 'copies'],
  ] as const;
  return lists.map(([what, list]) => [what, c[list] ?? 0]);
}

function summary(file: string, c: Counts, p: Progress, seconds: number): string {
  const lines = [
    `${printable(file)}: ${listed(c)
      .map(([what, n]) => `${n} ${what}`)
      .join(', ')}`,
    `${p.analysed} reports analysed, ${p.unchanged} unchanged, ${p.failed} could not be read · ${seconds.toFixed(1)} s`,
  ];
  return `${lines.join('\n')}\n`;
}

function summaryJson(file: string, story: string, c: Counts, p: Progress, others: readonly string[]): unknown {
  return {
    file,
    story,
    analysed: p.analysed,
    unchanged: p.unchanged,
    failed: p.failed,
    notAmongInputs: others.length,
    ...Object.fromEntries(listed(c).map(([what, n]) => [what.replaceAll(/ (.)/g, (_, c: string) => c.toUpperCase()), n])),
  };
}
