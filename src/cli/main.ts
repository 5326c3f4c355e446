import { Command, CommanderError } from 'commander';
import { engineVersion, StoreError } from '../run/reading.ts';
import { CommandError, exitCodes, printable } from './terminal.ts';

/** The commands in the order of the help. One is loaded when it is called: what a server or a store needs is no business of `analyze`. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  build: async () => (await import('./build.ts')).addBuild,
  add: async () => (await import('./add.ts')).addAdd,
  watch: async () => (await import('./watch.ts')).addWatch,
  show: async () => (await import('./show.ts')).addShow,
  changes: async () => (await import('./changes.ts')).addChanges,
  captures: async () => (await import('./captures.ts')).addCaptures,
  edits: async () => (await import('./captures.ts')).addEdits,
  export: async () => (await import('./export.ts')).addExport,
  serve: async () => (await import('./serve.ts')).addServe,
  log: async () => (await import('./log.ts')).addLog,
  analyze: async () => (await import('./analyze.ts')).addAnalyze,
  gazetteer: async () => (await import('./gazetteer.ts')).addGazetteer,
  eval: async () => (await import('../eval/command.ts')).addEval,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
};

/** The command line of the program, without running it: with the command that `args` call, or with all of them. */
export async function commandLine(args: readonly string[] = []): Promise<Command> {
  const program = new Command('tabari')
    .description('Sets every account of a contested event beside the others, each under its chain of transmitters.')
    .version(engineVersion)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'tabari: ')) })
    .addHelpText(
      'after',
      `
Examples:
  tabari build reports/ -o story.tabari     make a dossier of a folder of reports
  tabari show story.tabari contested        where the accounts part
  tabari serve story.tabari                 read it in a browser

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some input could not be read (with --strict), 130 stopped.`,
    );
  const called = args[0] !== undefined && Object.hasOwn(commands, args[0]) ? [args[0]] : Object.keys(commands);
  for (const name of called) (await commands[name]!())(program);
  return program;
}

/** Runs the command line and sets the exit code. Errors are one line on standard error. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has gone away (`| head`) ends the program quietly.
  if (process.stdout.listenerCount('error') === 0)
    process.stdout.on('error', (e: NodeJS.ErrnoException) => {
      if (e.code === 'EPIPE') process.exit(0);
      throw e;
    });
  try {
    await (await commandLine(args)).parseAsync(args, { from: 'user' });
  } catch (e) {
    if (e instanceof CommanderError) {
      process.exitCode =
        e.exitCode === 0 ? exitCodes.done : e.code.startsWith('commander.') && e.code !== 'commander.error' ? exitCodes.usage : e.exitCode;
      return;
    }
    if (e instanceof CommandError) {
      process.stderr.write(`tabari: ${printable(e.message)}\n`);
      process.exitCode = e.exitCode;
      return;
    }
    process.exitCode = exitCodes.failed;
    if (e instanceof StoreError) process.stderr.write(`tabari: ${printable(e.message)} [${e.code}]\n`);
    else process.stderr.write(`tabari: ${process.env.TABARI_DEBUG ? (e as Error).stack : printable((e as Error).message)}\n`);
  }
}

if (import.meta.main ?? /main\.[jt]s$/.test(process.argv[1] ?? '')) await main(process.argv.slice(2));
