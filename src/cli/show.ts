import { Argument, type Command, Option } from 'commander';
import { estimate, policyNames } from '../dossier/policies.ts';
import { ledgerTruth } from '../dossier/truth/ledger-truth.ts';
import { type Rows, truthRows, type ViewName, viewNames, viewRows } from '../dossier/views/rows.ts';
import { dossiersAsOf } from '../run/index.ts';
import { readDossierFile } from './open.ts';
import { dateOption, wholeNumber } from './options.ts';
import { CommandError, exitCodes, print, table } from './terminal.ts';

const widths: Readonly<Record<string, number>> = {
  chain: 36,
  says: 70,
  claim: 60,
  about: 40,
  thing: 30,
  'as written': 26,
  source: 26,
  sources: 36,
  what: 70,
  quote: 60,
  reasons: 50,
  'relayed by': 30,
  'denied by': 30,
  issue: 36,
  actor: 26,
  doc: 24,
};
const numeric = new Set(['start', 'end', 'point', 'side', 'value']);

/** `tabari show`. */
export function addShow(program: Command): void {
  program
    .command('show')
    .summary('print a view of a dossier')
    .description(
      'Prints one view of a dossier as a table: aligned on a terminal, tab-separated in a pipe. Every line names the report and the offsets it rests on.',
    )
    .argument('<file>', 'dossier file')
    .addArgument(new Argument('<view>', 'what to print').choices(viewNames))
    .option('--json', 'print the part of the dossier as JSON, whole')
    .addOption(new Option('--language <code>', 'language of the words that the program made').choices(['en', 'ar']).default('en'))
    .addOption(
      new Option('--policy <name>', 'of the view policies: only this one; accucopy is truth discovery').choices([
        ...policyNames,
        'accucopy',
      ]),
    )
    .addOption(dateOption('--as-of <date>', 'the dossier as it stood at the end of a date: made of the reports out by then'))
    .addOption(new Option('--limit <n>', 'print at most so many lines').argParser(wholeNumber(1)))
    .addHelpText(
      'after',
      `
Views: accounts   who said what, when, through whom
       ledger     every value given for each counted thing
       policies   what counting practices make of each counted thing, and which account gives each end
       contested  where the accounts part
       positions  who supports, opposes, rejects … what
       origins    who a claim goes back to, who carried it, who denies it
       status     how each piece of news came to stand as it does
       agreements what was agreed, by whom, and who is said to keep it
       channels   messages, proposals and mediation, and who owns to them
       tracks     where a convoy, unit or group was said to be
       timeline   what is dated when

Examples:
  tabari show story.tabari contested
  tabari show story.tabari ledger | grep conflict
  tabari show story.tabari contested --as-of 2017-09-01
  tabari show story.tabari origins --json | jq '.[].deniedBy'`,
    )
    .action(
      async (
        file: string,
        view: ViewName,
        options: { json?: boolean; language: 'en' | 'ar'; limit?: number; asOf?: string; policy?: string },
      ) => {
        const { dossier: whole, store } = await readDossierFile(file);
        const dossier = options.asOf === undefined ? whole : (await dossiersAsOf(store, [options.asOf]))[0]!;
        await store.close();
        if (options.policy !== undefined && view !== 'policies')
          throw new CommandError('--policy belongs to the view policies', exitCodes.usage);
        if (options.policy === 'accucopy') {
          const truth = ledgerTruth(dossier.ledger);
          await print(
            options.json
              ? `${JSON.stringify(truth, null, 2)}\n`
              : laidOut(truthRows(dossier.ledger, truth, options.language), options.limit),
          );
          return;
        }
        const parts = {
          accounts: dossier.claims,
          ledger: dossier.ledger,
          policies: dossier.ledger.flatMap((e) =>
            policyNames.filter((p) => p === (options.policy ?? p)).map((p) => ({ entry: e.id, thing: e.thing, ...estimate(e, p) })),
          ),
          contested: dossier.contested,
          positions: dossier.positions,
          origins: dossier.origins,
          status: dossier.statuses,
          agreements: dossier.agreements,
          channels: dossier.channels,
          tracks: dossier.tracks,
          timeline: dossier.timeline,
        };
        if (options.json) {
          await print(`${JSON.stringify(parts[view].slice(0, options.limit), null, 2)}\n`);
          return;
        }
        const { columns, rows } = viewRows(dossier, view, options.language);
        const only = options.policy === undefined ? rows : rows.filter((r) => r[columns.indexOf('policy')] === options.policy);
        await print(laidOut({ columns, rows: only }, options.limit));
      },
    );
}

/** A view as a table: aligned on a terminal. */
function laidOut({ columns, rows }: Rows, limit: number | undefined): string {
  const layout = columns.map((title) => ({
    title,
    ...(widths[title] === undefined ? {} : { width: widths[title] }),
    right: numeric.has(title),
  }));
  return table(layout, rows.slice(0, limit), process.stdout.isTTY === true);
}
