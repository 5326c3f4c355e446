import { type Command, Option } from 'commander';
import { GazetteerError, listGazetteers } from '../run/gazetteer.ts';
import { importGeoNames } from '../run/gazetteer-import.ts';
import { wholeNumber } from './options.ts';
import { CommandError, print, printable, table } from './terminal.ts';

/** `tabari gazetteer`. */
export function addGazetteer(program: Command): void {
  const command = program
    .command('gazetteer')
    .summary('add places of your own choice to those the program knows')
    .description('Makes gazetteers that build, add and analyze take with --gazetteer, beside the packaged one.');
  command
    .command('import')
    .summary('make a gazetteer of a GeoNames dump')
    .description(
      'Reads a dump of GeoNames, nineteen columns separated by tabs, and keeps what news can name: settlements, divisions, waters, regions, some sites. Nothing is fetched: ' +
        'get the file of a country from https://download.geonames.org/export/dump/ and unpack it. Places that the program knows already stay as they are.',
    )
    .argument('<file>', 'the dump, for example SY.txt')
    .option('--to <file>', 'where to write the gazetteer (by default in the user’s data folder, under the name of the dump)')
    .addOption(new Option('--min-population <n>', 'leave out settlements of fewer people').argParser(wholeNumber(0)).default(0))
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExamples:\n  tabari gazetteer import SY.txt\n  tabari build reports/ -o story.tabari --gazetteer SY')
    .action(async (file: string, options: { to?: string; minPopulation: number; json?: boolean }) => {
      const done = await told(() =>
        importGeoNames(file, { minPopulation: options.minPopulation, ...(options.to === undefined ? {} : { to: options.to }) }),
      );
      const say = `${printable(done.file)}: ${done.places} places of ${done.lines} lines; ${done.known} were known already\n`;
      await print(options.json ? `${JSON.stringify(done)}\n` : say);
    });
  command
    .command('list')
    .summary('list the gazetteers imported')
    .option('--json', 'print as JSON')
    .action(async (options: { json?: boolean }) => {
      const found = await told(async () => listGazetteers());
      await print(
        options.json
          ? `${JSON.stringify(found)}\n`
          : table(
              [{ title: 'name' }, { title: 'places', right: true }, { title: 'from' }, { title: 'file', width: 80 }],
              found.map((g) => [g.name, g.places, g.from, g.file]),
              process.stdout.isTTY,
            ),
      );
    });
}

/** Does something with a gazetteer; its errors are the user's. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (e) {
    throw e instanceof GazetteerError ? new CommandError(e.message) : e;
  }
}
