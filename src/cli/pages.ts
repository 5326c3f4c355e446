import { type Command, Option } from 'commander';
import type { PageTools } from '../run/captures.ts';
import { type BuildOptions, type Engine, engineVersion, isAddress } from '../run/index.ts';
import { givenOf, limitsOf, type ReadingOptions, wholeNumber } from './options.ts';

/** Options of commands that read addresses. */
export interface PageOptions {
  readonly contact?: string;
  readonly delay: number;
}

/** Adds the options of commands that read addresses. */
export function withPageOptions(command: Command): Command {
  return command
    .option('--contact <address>', 'how publishers can reach you: told to every site that is read')
    .addOption(new Option('--delay <ms>', 'time between two requests to one site, at least').argParser(wholeNumber(0)).default(1000));
}

/** What addresses of a dossier are read with; captures are kept beside its file. */
export async function pageToolsOf(
  dossier: string,
  options: PageOptions & ReadingOptions,
  engine: Engine,
  signal?: AbortSignal,
): Promise<PageTools> {
  const { CaptureArchive, capturesFolder, PoliteReader, politeRules } = await import('../run/captures.ts');
  const rules = politeRules(engineVersion, options.contact);
  return {
    reader: new PoliteReader({ ...rules, delay: options.delay, maxBytes: options.maxBytes }),
    archive: new CaptureArchive(capturesFolder(dossier), `tabari/${engineVersion}`),
    given: givenOf(options),
    limits: limitsOf(options),
    ...(engine.open ? { open: engine.open } : {}),
    ...(signal ? { signal } : {}),
  };
}

/** The addresses among the inputs as reports to build of. */
export async function pagesOf(
  inputs: readonly string[],
  dossier: string,
  options: PageOptions & ReadingOptions,
  engine: Engine,
  signal: AbortSignal,
): Promise<Pick<BuildOptions, 'pages'>> {
  const addresses = inputs.filter(isAddress);
  if (addresses.length === 0) return {};
  const { readPages } = await import('../run/captures.ts');
  return { pages: readPages(addresses, await pageToolsOf(dossier, options, engine, signal)) };
}
