import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  chooseGazetteer,
  defaultLimits,
  defaultWorkers,
  type Engine,
  GazetteerError,
  type Given,
  guarded,
  type Limits,
  mappedFields,
  WorkerPool,
} from '../run/reading.ts';
import { CommandError } from './terminal.ts';

/** Options of every command that reads reports. */
export interface ReadingOptions {
  readonly workers: number;
  readonly maxBytes: number;
  readonly timeLimit: number;
  readonly language?: string;
  readonly source?: string;
  readonly published?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly gazetteer?: string;
}

/** A whole number of at least `low`. */
export function wholeNumber(low: number): (value: string) => number {
  return (value) => {
    const n = Number(value);
    if (!/^[0-9]+$/.test(value) || !Number.isSafeInteger(n) || n < low)
      throw new InvalidArgumentError(`must be a whole number, ${low} or more.`);
    return n;
  };
}

/** An option that takes a date: a year, a month or a day that is on the calendar. */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
    const day = m && new Date(Date.UTC(Number(m[1]), Number(m[2] ?? 1) - 1, Number(m[3] ?? 1)));
    if (!day || day.toISOString().slice(0, value.length) !== value)
      throw new InvalidArgumentError('must be YYYY, YYYY-MM or YYYY-MM-DD, a date of the calendar.');
    return value;
  });
}

/** Adds the options of commands that read reports. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--workers <n>', 'worker threads; 0 analyses in the main thread, long reports and documents in one of their own')
        .argParser(wholeNumber(0))
        .default(defaultWorkers()),
    )
    .addOption(new Option('--max-bytes <n>', 'largest report read, in bytes').argParser(wholeNumber(1)).default(defaultLimits.maxBytes))
    .addOption(new Option('--time-limit <ms>', 'longest time one report may take').argParser(wholeNumber(1)).default(30_000))
    .option('--gazetteer <name>', 'places to know beside the packaged ones: a file, or one imported (tabari gazetteer)')
    .option('--language <code>', 'language of all reports, instead of telling it from each (ar, en)')
    .option('--source <name>', 'outlet of all reports that have no other word for it')
    .option('--published <date>', 'publication date (EDTF) of all reports that have no other word for it')
    .addOption(
      new Option('--columns <map>', 'columns of tables: text=body,date=when,… (told from their names otherwise)').argParser(columnsOf),
    );
}

/** Columns of tables as the user maps them: `text=body,published=when`. `date` means `published`. */
function columnsOf(value: string): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  for (const pair of value.split(',')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at)).trim();
    const field = name === 'date' ? 'published' : name;
    const column = pair.slice(at + 1).trim();
    if (!mappedFields.includes(field) || column === '')
      throw new InvalidArgumentError(`must be FIELD=COLUMN,…; the fields are ${mappedFields.join(', ')}.`);
    columns[field] = column;
  }
  return columns;
}

/** The engine the options ask for; `lines`: with analyses as lines of JSON where they come from workers. */
export function engineOf(options: Pick<ReadingOptions, 'workers' | 'timeLimit' | 'gazetteer'>, lines = false): Engine {
  try {
    if (options.gazetteer !== undefined) chooseGazetteer(options.gazetteer);
  } catch (e) {
    throw e instanceof GazetteerError ? new CommandError(e.message) : e;
  }
  const { workers, timeLimit } = options;
  return workers === 0 ? guarded({ timeLimit }) : new WorkerPool({ workers, timeLimit, lines });
}

export function limitsOf(options: Pick<ReadingOptions, 'maxBytes'>): Limits {
  return { maxBytes: options.maxBytes };
}

/** Metadata the caller gave. */
export function givenOf(o: ReadingOptions): Given {
  return {
    ...(o.language === undefined ? {} : { language: o.language }),
    ...(o.source === undefined ? {} : { source: o.source }),
    ...(o.published === undefined ? {} : { published: o.published }),
  };
}
