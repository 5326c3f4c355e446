import { type Command, InvalidArgumentError, Option } from 'commander';
import { build, openSqlite } from '../run/index.ts';
import { engineOf, givenOf, limitsOf, type ReadingOptions, withReadingOptions } from './options.ts';
import { type PageOptions, pageToolsOf, withPageOptions } from './pages.ts';
import { CommandError, exitCodes, print, printable, tellDiagnostics } from './terminal.ts';

interface WatchCommandOptions extends ReadingOptions, PageOptions {
  readonly to: string;
  readonly every: number;
  readonly again: number;
  readonly within: number;
  readonly once?: boolean;
  readonly json?: boolean;
}

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A stretch of time such as `30m`, in milliseconds. */
function stretch(value: string): number {
  const m = /^([0-9]{1,6})([smhd])$/.exec(value);
  if (!m) throw new InvalidArgumentError('must be a number with s, m, h or d: 30m, 6h, 7d.');
  return Number(m[1]) * units[m[2]!]!;
}

/** `tabari watch`. */
export function addWatch(program: Command): void {
  const span = (flags: string, what: string, value: string): Option =>
    new Option(flags, what).argParser(stretch).default(stretch(value), value);
  withPageOptions(withReadingOptions(program.command('watch')))
    .summary('follow feeds: read new pages, and young ones again for edits')
    .description(
      'Reads the feeds that reading lists (OPML) name, adds the pages that are new to the dossier, and reads young pages again, so that "tabari edits" ' +
        'can show what has changed in them. Goes on until it is stopped (Ctrl-C).',
    )
    .argument('<lists...>', 'OPML files, addresses of feeds')
    .requiredOption('--to <file>', 'the dossier file; made when it is missing')
    .addOption(span('--every <time>', 'time from one round to the next', '30m'))
    .addOption(span('--again <time>', 'read a page again after this time; 0s never', '6h'))
    .addOption(span('--within <time>', 'read pages again for so long after their first reading', '7d'))
    .option('--once', 'one round, then end')
    .option('--json', 'print each round as JSON')
    .action(async (lists: string[], options: WatchCommandOptions) => {
      const stop = new AbortController();
      const interrupt = (): void => {
        if (stop.signal.aborted) process.exit(exitCodes.interrupted);
        stop.abort();
      };
      process.on('SIGINT', interrupt);
      process.on('SIGTERM', interrupt);
      try {
        for (;;) {
          const ended = await round(lists, options, stop.signal);
          if (options.once || ended) break;
          await pause(options.every, stop.signal);
          if (stop.signal.aborted) break;
        }
      } finally {
        process.off('SIGINT', interrupt);
        process.off('SIGTERM', interrupt);
      }
    });
}

/** One round; true when it was stopped. */
async function round(lists: readonly string[], options: WatchCommandOptions, signal: AbortSignal): Promise<boolean> {
  const { nextRound } = await import('../run/watch.ts');
  const { readPages } = await import('../run/captures.ts');
  const store = openSqlite(options.to);
  const engine = engineOf(options);
  try {
    const tools = await pageToolsOf(options.to, options, engine, signal);
    const next = await nextRound({ lists, tools, again: options.again, within: options.within });
    tellDiagnostics(next.diagnostics);
    if (next.feeds === 0) throw new CommandError('the lists name no feed');
    const result = await build({
      inputs: [],
      pages: readPages(next.pages, tools),
      story: (await store.meta('story')) ?? options.to.replace(/^.*[\\/]|\.tabari$/gi, ''),
      store,
      engine,
      limits: limitsOf(options),
      given: givenOf(options),
      signal,
    });
    tellDiagnostics(result.diagnostics);
    const { analysed, unchanged, failed } = result;
    if (options.json) await print(`${JSON.stringify({ feeds: next.feeds, pages: next.pages.length, analysed, unchanged, failed })}\n`);
    else
      await print(
        `${new Date().toISOString()} ${printable(options.to)}: ${next.feeds} feeds, ${analysed} pages new or changed, ${unchanged} unchanged, ${failed} could not be read\n`,
      );
    return result.counts === null;
  } finally {
    await engine.close();
    await store.close();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
