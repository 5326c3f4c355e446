import { type Command, Option } from 'commander';
import { changeRows } from '../dossier/views/change-rows.ts';
import { changesBetween } from '../dossier/views/changes.ts';
import { dossiersAsOf } from '../run/index.ts';
import { readDossierFile } from './open.ts';
import { dateOption } from './options.ts';
import { print, table } from './terminal.ts';

/** `tabari changes`. */
export function addChanges(program: Command): void {
  program
    .command('changes')
    .summary('print what changed in a dossier between two dates')
    .description(
      'Makes the dossier as it stood at the end of each of two dates, of the reports out by then, and prints what changed: reports, values, contested points, positions, the standing of news, agreements, channels.',
    )
    .argument('<file>', 'dossier file')
    .addOption(dateOption('--from <date>', 'the earlier date: YYYY, YYYY-MM or YYYY-MM-DD').makeOptionMandatory())
    .addOption(dateOption('--to <date>', 'the later date; the whole dossier when it is left out'))
    .option('--json', 'print the changes as JSON, whole')
    .addOption(new Option('--language <code>', 'language of the words that the program made').choices(['en', 'ar']).default('en'))
    .addHelpText('after', '\nExample:\n  tabari changes story.tabari --from 2017-08-31 --to 2017-09-02')
    .action(async (file: string, options: { from: string; to?: string; json?: boolean; language: 'en' | 'ar' }) => {
      const { dossier, store } = await readDossierFile(file);
      try {
        const [before, after = dossier] = await dossiersAsOf(store, options.to === undefined ? [options.from] : [options.from, options.to]);
        const changes = changesBetween(before!, after);
        if (options.json) {
          await print(`${JSON.stringify(changes, null, 2)}\n`);
          return;
        }
        const { columns, rows } = changeRows(changes, options.language);
        const widths: Readonly<Record<string, number>> = { change: 18, what: 70, before: 30, after: 40, doc: 24 };
        await print(
          table(
            columns.map((title) => ({
              title,
              ...(widths[title] ? { width: widths[title] } : {}),
              right: title === 'start' || title === 'end',
            })),
            rows,
            process.stdout.isTTY === true,
          ),
        );
      } finally {
        await store.close();
      }
    });
}
