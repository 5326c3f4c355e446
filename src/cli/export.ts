import fs from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { renderCsv } from '../dossier/formats/csv.ts';
import { type FormatName, formats } from '../dossier/formats/index.ts';
import { type ViewName, viewNames } from '../dossier/views/rows.ts';
import { dossiersAsOf } from '../run/index.ts';
import { readDossierFile, textsOf } from './open.ts';
import { dateOption } from './options.ts';
import { CommandError, exitCodes, print } from './terminal.ts';

interface ExportOptions {
  readonly format: FormatName | 'csv';
  readonly output?: string;
  readonly view: ViewName;
  readonly asOf?: string;
}

/** `tabari export`. */
export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write a dossier as JSON, HTML, CSV or in a format of the field')
    .description(
      'Writes a dossier to standard output or a file. The same reports give the same bytes, whatever the number of workers or the order of the inputs.',
    )
    .argument('<file>', 'dossier file')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['csv', ...Object.keys(formats)]).default('json'))
    .option('-o, --output <file>', 'where to write; for CSV a folder ending in / gets one file a view')
    .addOption(new Option('--view <view>', 'view to write as CSV').choices(viewNames).default('accounts'))
    .addOption(dateOption('--as-of <date>', 'the dossier as it stood at the end of a date: made of the reports out by then'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
Formats: json         the whole dossier
         html         a page that needs nothing else
         csv          one view, or all of them
         graphml      signed network of actors
         dna          positions as Discourse Network Analyzer statements (CSV)
         annotations  claims as W3C Web Annotations (JSON-LD)
         claimreview  news and who confirms or denies it as schema.org Claim and ClaimReview (JSON-LD)
         geojson      places and sightings
         prov         source chains as PROV-JSON
         parquet      the ledger

Examples:
  tabari export story.tabari --format html -o story.html
  tabari export story.tabari --format csv --view ledger -o ledger.csv
  tabari export story.tabari --format csv -o tables/
  tabari export story.tabari --format geojson --as-of 2017-09-01 -o places.geojson`,
    )
    .action(async (file: string, options: ExportOptions & { json?: boolean }) => {
      const format = options.json ? 'json' : options.format;
      const { dossier: whole, store } = await readDossierFile(file);
      try {
        const dossier = options.asOf === undefined ? whole : (await dossiersAsOf(store, [options.asOf]))[0]!;
        if (format === 'csv' && options.output !== undefined && /[/\\]$/.test(options.output)) {
          writable(() => fs.mkdirSync(options.output!, { recursive: true }), options.output);
          for (const view of viewNames)
            writable(() => fs.writeFileSync(path.join(options.output!, `${view}.csv`), renderCsv(dossier, view)), options.output);
          return;
        }
        const written =
          format === 'csv'
            ? renderCsv(dossier, options.view)
            : await formats[format].render(dossier, formats[format].texts ? await textsOf(store) : new Map());
        if (options.output === undefined || options.output === '-') await print(written);
        else writable(() => fs.writeFileSync(options.output!, written), options.output);
      } finally {
        await store.close();
      }
    });
}

function writable(write: () => void, where: string): void {
  try {
    write();
  } catch (e) {
    throw new CommandError(`${where}: cannot be written: ${(e as Error).message}`, exitCodes.failed);
  }
}
