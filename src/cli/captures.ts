import fs from 'node:fs';
import { type Command, Option } from 'commander';
import { defaultWorkers, WorkerPool } from '../run/index.ts';
import { wholeNumber } from './options.ts';
import { CommandError, exitCodes, print, printable, table } from './terminal.ts';

async function archiveOf(file: string) {
  const { CaptureArchive, capturesFolder } = await import('../run/captures.ts');
  const folder = capturesFolder(file);
  if (!fs.existsSync(folder))
    throw new CommandError(
      fs.existsSync(file) ? `${file}: nothing was captured for it (no folder ${folder})` : `${file}: no such dossier file`,
    );
  return new CaptureArchive(folder);
}

/** `tabari captures`. */
export function addCaptures(program: Command): void {
  program
    .command('captures')
    .summary('list what was read of addresses, and prove it')
    .description(
      'Lists each reading of an address: when, with which status, the SHA-256 of its body, and the WARC record that holds it. ' +
        'With --verify every record is read again and compared with its hash.',
    )
    .argument('<file>', 'the dossier file')
    .option('--verify', 'read every record again and compare hashes')
    .option('--json', 'print as JSON')
    .action(async (file: string, options: { verify?: boolean; json?: boolean }) => {
      const archive = await archiveOf(file);
      const { captures, faults: seen } = await archive.list();
      const faults = options.verify ? await archive.verify() : seen;
      if (options.json) await print(`${JSON.stringify({ folder: archive.folder, captures, faults }, null, 1)}\n`);
      else {
        const tty = process.stdout.isTTY === true;
        await print(
          table(
            [
              { title: 'time' },
              { title: 'status' },
              { title: 'sha256', width: 16 },
              { title: 'address', width: 80 },
              { title: 'record' },
              { title: 'file' },
            ],
            captures.map((c) => [c.at, c.refersTo === null ? c.status : `${c.status} unchanged`, c.sha256, c.address, c.record, c.file]),
            tty,
          ),
        );
        if (options.verify && faults.length === 0) process.stderr.write(`${captures.length} captures: all as they were written\n`);
      }
      for (const f of faults) process.stderr.write(`error: ${printable(f.message)} [${f.code}]\n`);
      if (faults.length > 0) process.exitCode = exitCodes.failed;
    });
}

/** `tabari edits`. */
export function addEdits(program: Command): void {
  program
    .command('edits')
    .summary('what pages have changed since they were first read')
    .description(
      'Compares the captures of each address and prints the words that were taken out and put in, and the pages that are gone. Menus and other furniture are left out. ' +
        'Read the pages again with "tabari add" first.',
    )
    .argument('<file>', 'the dossier file')
    .option('--json', 'print as JSON')
    .addOption(new Option('--time-limit <ms>', 'longest time one page may take').argParser(wholeNumber(1)).default(30_000))
    .action(async (file: string, options: { json?: boolean; timeLimit: number }) => {
      const archive = await archiveOf(file);
      const { editsOf } = await import('../run/edits.ts');
      const engine = new WorkerPool({ workers: Math.min(2, defaultWorkers()), timeLimit: options.timeLimit });
      try {
        const edits = [];
        for await (const found of editsOf(archive, engine)) {
          if ('diagnostic' in found)
            process.stderr.write(`${found.diagnostic.severity}: ${printable(found.diagnostic.message)} [${found.diagnostic.code}]\n`);
          else edits.push(found.edit);
        }
        if (options.json) await print(`${JSON.stringify(edits, null, 1)}\n`);
        else
          await print(
            edits.length === 0
              ? 'no page has changed its words or gone\n'
              : table(
                  [
                    { title: 'address', width: 50 },
                    { title: 'read' },
                    { title: 'read again' },
                    { title: 'before', width: 24 },
                    { title: 'was', width: 40 },
                    { title: 'is', width: 40 },
                    { title: 'after', width: 24 },
                  ],
                  edits.flatMap((e) =>
                    e.vanished
                      ? [[e.address, e.before.at, e.after.at, '', '', `gone (${e.after.status})`, '']]
                      : e.changes.map((c) => [e.address, e.before.at, e.after.at, c.left, c.removed, c.added, c.right]),
                  ),
                  process.stdout.isTTY === true,
                ),
          );
      } finally {
        await engine.close();
      }
    });
}
