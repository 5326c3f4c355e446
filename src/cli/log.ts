import fs from 'node:fs';
import type { Command } from 'commander';
import { headOf, type LogHead, openSqlite, verifyLog } from '../run/index.ts';
import { CommandError, exitCodes, print, printable, table } from './terminal.ts';

interface LogOptions {
  readonly verify?: boolean;
  readonly head?: boolean;
  readonly against?: string;
  readonly json?: boolean;
}

/** `tabari log`. */
export function addLog(program: Command): void {
  program
    .command('log')
    .summary('people’s decisions about a dossier, and whether their log is whole')
    .description(
      'Prints the decisions in the order they were made. Each row carries the hash of the one before it: --verify checks all of them and names the first that ' +
        'was changed, moved, added or taken out. Keep what --head prints in another place: --against then also tells rows cut off or forged to the end.',
    )
    .argument('<file>', 'dossier file')
    .option('--verify', `check the log; exits with ${exitCodes.failed} when a row does not hold`)
    .option('--head', 'print the number of rows and the hash of the last')
    .option('--against <head>', 'a head kept earlier, or a file that holds it; implies --verify')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  tabari log story.tabari\n  tabari log story.tabari --head > story.head\n  tabari log story.tabari --verify --against story.head',
    )
    .action(async (file: string, options: LogOptions) => {
      const against = options.against === undefined ? null : keptHead(options.against);
      const store = openSqlite(file, { readOnly: true });
      const rows = await store.judgementLog();
      const kept = headOf((await store.meta('judgement-head')) ?? '');
      await store.close();
      if (options.verify || against !== null) {
        const check = verifyLog(
          rows,
          [kept, against].filter((h): h is LogHead => h !== null),
        );
        if (options.json) await print(`${JSON.stringify(check)}\n`);
        else if (check.ok) await print(`${rows.length} decisions, every row holds; head ${check.rows} ${check.head}\n`);
        if (check.bad !== null) throw new CommandError(`${file}: row ${check.bad.n} of the log ${check.bad.why}`, exitCodes.failed);
        return;
      }
      if (options.head) {
        const check = verifyLog(rows);
        await print(options.json ? `${JSON.stringify({ rows: check.rows, hash: check.head })}\n` : `${check.rows} ${check.head}\n`);
        return;
      }
      if (options.json) {
        await print(
          rows.map((r) => `${JSON.stringify({ n: r.n, previous: r.previous, hash: r.hash, judgement: JSON.parse(r.data) })}\n`).join(''),
        );
        return;
      }
      await print(
        table(
          [
            { title: 'n', right: true },
            { title: 'when' },
            { title: 'who', width: 20 },
            { title: 'decision' },
            { title: 'about' },
            { title: 'hash' },
          ],
          rows.map((r) => [r.n, r.made, r.who, r.decision, r.about, r.hash.slice(0, 12)]),
          process.stdout.isTTY ?? false,
        ),
      );
    });
}

function keptHead(given: string): LogHead {
  const head = headOf(given) ?? headOf(fs.existsSync(given) && fs.statSync(given).size < 1000 ? fs.readFileSync(given, 'utf8') : '');
  if (head === null)
    throw new CommandError(`--against ${printable(given)}: is no head; it is written "ROWS HASH", as --head prints it`, exitCodes.usage);
  return head;
}
