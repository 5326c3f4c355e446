import type { Command } from 'commander';
import { runBuild } from './build.ts';
import { type ReadingOptions, withReadingOptions } from './options.ts';
import { type PageOptions, withPageOptions } from './pages.ts';
import { exitCodes } from './terminal.ts';

interface AddOptions extends ReadingOptions, PageOptions {
  readonly to: string;
  readonly story?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `tabari add`. */
export function addAdd(program: Command): void {
  withPageOptions(withReadingOptions(program.command('add')))
    .summary('add web pages or files to a dossier')
    .description(
      'Reads pages with manners (robots.txt, one request at a time to a site) and keeps each answer beside the dossier, in NAME.captures, as a WARC ' +
        'record with its hash, headers and time. A page read before is asked for again only if it has changed.',
    )
    .argument('<reports...>', 'addresses (http, https), files, folders')
    .requiredOption('--to <file>', 'the dossier file; made when it is missing')
    .option('--story <name>', 'name of the story (default: the file’s name)')
    .option('--strict', `exit with ${exitCodes.partial} when an input could not be read`)
    .option('--json', 'print what was done as JSON')
    .option('-q, --quiet', 'print errors only')
    .addHelpText(
      'after',
      `
Examples:
  tabari add https://news.example.org/2017/09/05/convoy --to story.tabari
  tabari captures story.tabari      what was read, when, with which hash
  tabari edits story.tabari         what pages have changed since`,
    )
    .action((inputs: string[], { to, ...options }: AddOptions) => runBuild(inputs, { ...options, output: to }));
}
