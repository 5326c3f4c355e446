import { type Command, Option } from 'commander';
import { wholeNumber } from './options.ts';
import { CommandError, print, printable } from './terminal.ts';

/** `tabari serve`. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('read, question and correct dossiers in the browser, on this machine only')
    .description(
      'Serves dossiers as a workbench at 127.0.0.1. The address it prints carries a token made anew at each start; nobody without it can ask anything. ' +
        'A build meanwhile shows on reload.',
    )
    .argument('<paths...>', 'dossier files, or folders of them')
    .addOption(new Option('-p, --port <n>', 'port; 0 for any free one').argParser(wholeNumber(0)).default(7350))
    .option('--json', 'print the address and the token as JSON')
    .addHelpText('after', '\nExamples:\n  tabari serve story.tabari\n  tabari serve dossiers/')
    .action(async (paths: string[], options: { port: number; json?: boolean }) => {
      // Loaded here: no other command needs a server.
      const { dossierFiles, startServer } = await import('../server/index.ts');
      const files = dossierFiles(paths);
      if (files.length === 0) throw new CommandError(`${paths.join(', ')}: holds no .tabari file`);
      const server = await startServer({
        paths: files,
        port: options.port,
        log: (message) => process.stderr.write(`tabari: ${printable(message)}\n`),
      }).catch((e: NodeJS.ErrnoException) => {
        throw e.syscall === 'listen' ? new CommandError(`port ${options.port}: ${e.message}`) : e;
      });
      const { address, token } = server;
      await print(
        options.json ? `${JSON.stringify({ address, token })}\n` : `${files.map(printable).join(', ')}: ${address}  (Ctrl-C stops)\n`,
      );
      await new Promise<void>((resolve) => {
        const stop = (): void =>
          void server
            .close()
            .catch((e: Error) => process.stderr.write(`tabari: ${printable(e.message)}\n`))
            .then(() => resolve());
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      });
    });
}
