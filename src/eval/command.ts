import fs from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import { defaultWorkers, inProcess, WorkerPool } from '../run/index.ts';
import { summarizeIncidents } from './casualties.ts';
import { scoreGold } from './gold.ts';
import { runners } from './runners.ts';
import type { Figures } from './score.ts';

interface EvalOptions {
  readonly out?: string;
  readonly errors?: string;
  readonly casualties?: string;
  readonly json?: boolean;
  readonly workers: string;
  readonly [runner: string]: unknown;
}

/** `tabari eval`: measures the engine against gold files. */
export function addEval(program: Command): void {
  const command = program
    .command('eval')
    .summary('measure the engine against reports annotated by people')
    .description(
      'Reads each NN.txt of the stories below GOLD_DIR with the metadata (published, source, language) of its NN.json, analyses it, makes the dossier ' +
        'of each story, and scores both against the annotations. Figures for all reports and for each language.',
    )
    .argument('[gold]', 'folder of stories')
    .option('--out <dir>', 'write the analyses there, in the layout of the gold files')
    .option('--errors <file>', 'write what was missed, spurious or wrong there, one JSON object a line')
    .addOption(new Option('--workers <n>', 'worker threads; 0 for none').default(String(defaultWorkers())))
    .option('--json', 'print JSON: the figures of all reports, and those of each language in "languages"');
  command.option(
    '--casualties <dir>',
    'summarise each incident folder there (killed, injured, place, belligerents); JSON lines, to --out when given',
  );
  for (const r of runners) command.option(`--${r.flag} <dir>`, r.summary);
  command
    .addHelpText(
      'after',
      `
Examples:
  tabari eval ../shared/gold/dev
  tabari eval ../shared/gold/dev --out out/predictions --errors out/errors.jsonl --json`,
    )
    .action(async (gold: string | undefined, options: EvalOptions) => {
      const wanted = runners.filter((r) => typeof options[camel(r.flag)] === 'string');
      if (gold === undefined && wanted.length === 0 && options.casualties === undefined)
        command.error("error: missing argument 'gold' (or one of the options that name a folder)", { exitCode: 2 });
      const errors: object[] = [];
      for (const folder of [gold, options.casualties])
        if (folder !== undefined && !fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
          command.error(`error: ${folder}: no such folder`, { exitCode: 1 });
      const workers = Number(options.workers);
      const engine = workers > 0 ? new WorkerPool({ workers, timeLimit: 60_000 }) : inProcess();
      try {
        if (gold !== undefined) {
          const score = await scoreGold(gold, engine, options.out);
          errors.push(...score.misses);
          for (const d of score.faults) process.stderr.write(`error: ${d.message} [${d.code}]\n`);
          if (score.faults.length > 0) process.exitCode = 1;
          if (options.json) process.stdout.write(`${JSON.stringify({ ...score.all, languages: score.languages }, null, 1)}\n`);
          else {
            process.stdout.write(block('all', score.all));
            for (const [language, figures] of Object.entries(score.languages)) process.stdout.write(`\n${block(language, figures)}`);
          }
        }
        if (options.casualties !== undefined) {
          const lines: string[] = [];
          for await (const line of summarizeIncidents(options.casualties, engine)) lines.push(`${line}\n`);
          if (options.out === undefined) process.stdout.write(lines.join(''));
          else fs.writeFileSync(gold === undefined ? options.out : path.join(options.out, 'casualties.jsonl'), lines.join(''));
        }
      } finally {
        await engine.close();
      }
      for (const r of wanted) {
        const { rows, misses } = await (await r.load()).run(options[camel(r.flag)] as string);
        errors.push(...misses);
        if (options.json) process.stdout.write(`${JSON.stringify({ [r.flag]: rows })}\n`);
        else
          process.stdout.write(
            `\n${r.flag}\n${rows.map((x) => `  ${x.suite.padEnd(44)} ${String(x.passed).padStart(6)} / ${String(x.total).padEnd(6)} ${(x.total > 0 ? x.passed / x.total : 0).toFixed(3)}${x.note ? `  ${x.note}` : ''}\n`).join('')}`,
          );
      }
      if (options.errors !== undefined) fs.writeFileSync(options.errors, errors.map((e) => `${JSON.stringify(e)}\n`).join(''));
    });
}

/** Name under which the parser of the command line keeps an option. */
function camel(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
}

function block(name: string, figures: Readonly<Record<string, Figures>>): string {
  const lines = [`${name.padEnd(24)}      p      r     f1   gold   pred`];
  for (const [k, f] of Object.entries(figures))
    lines.push(
      `  ${k.padEnd(22)} ${[f.p, f.r, f.f1].map((x) => x.toFixed(3).padStart(6)).join(' ')} ${String(f.gold).padStart(6)} ${String(f.pred).padStart(6)}`,
    );
  return `${lines.join('\n')}\n`;
}
