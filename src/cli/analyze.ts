import type { Command } from 'commander';
import { analysisLine, analyzeAll, type Found, findReports, type Item } from '../run/reading.ts';
import { engineOf, givenOf, limitsOf, type ReadingOptions, withReadingOptions } from './options.ts';
import { CommandError, exitCodes, print, tellDiagnostics } from './terminal.ts';

/** `tabari analyze`. */
export function addAnalyze(program: Command): void {
  withReadingOptions(program.command('analyze'))
    .summary('analyse reports one by one, JSON to standard output')
    .description(
      'Analyses each report by itself and prints one JSON object a line, in the order of the inputs. A superset of the gold format NN.json.',
    )
    .argument('<inputs...>', 'files, folders, globs; - for standard input')
    .option('--json', 'JSON lines; the only output there is', true)
    .option('--pretty', 'indent the JSON (one report only is then a JSON file)')
    .option('--strict', `exit with ${exitCodes.partial} when an input could not be read`)
    .addHelpText(
      'after',
      `
Examples:
  tabari analyze report.txt | jq .statements
  tabari analyze reports/ > analyses.jsonl
  curl -s https://example.org/page | tabari analyze - --source example.org --published 2017-08-30`,
    )
    .action(async (inputs: string[], options: ReadingOptions & { pretty?: boolean; strict?: boolean }) => {
      const engine = engineOf(await small(inputs, options), true);
      let ok = 0;
      let bad = 0;
      const items = async function* (): AsyncGenerator<Item> {
        for await (const f of findReports({
          inputs,
          limits: limitsOf(options),
          given: givenOf(options),
          columns: options.columns ?? {},
          ...(engine.open ? { open: engine.open } : {}),
        }) as AsyncGenerator<Found>) {
          if ('item' in f) yield f.item;
          else if ('diagnostic' in f) {
            tellDiagnostics([f.diagnostic]);
            if (f.diagnostic.severity === 'error') bad++;
          }
        }
      };
      // Results are printed in the order of the items, whatever the order in which workers end.
      const waiting = new Map<string, string | Uint8Array>();
      const order: string[] = [];
      const ordered = async function* (): AsyncGenerator<Item> {
        for await (const item of items()) {
          order.push(item.doc);
          yield item;
        }
      };
      try {
        for await (const done of analyzeAll(ordered(), engine)) {
          tellDiagnostics([...done.diagnostics, ...(done.analysis?.diagnostics ?? [])]);
          const line = done.line ?? (done.report && done.analysis ? `${analysisLine(done.report, done.analysis)}\n` : null);
          if (line !== null) {
            ok++;
            const text = (): string => (typeof line === 'string' ? line : new TextDecoder().decode(line));
            waiting.set(done.doc, options.pretty ? `${JSON.stringify(JSON.parse(text()), null, 2)}\n` : line);
          } else {
            bad++;
            waiting.set(done.doc, '');
          }
          while (order.length > 0 && waiting.has(order[0]!)) {
            const doc = order.shift()!;
            await print(waiting.get(doc)!);
            waiting.delete(doc);
          }
        }
      } finally {
        await engine.close();
      }
      if (ok === 0) throw new CommandError('no report could be read');
      if (bad > 0 && options.strict) process.exitCode = exitCodes.partial;
    });
}

/** For one or two inputs that are small the start of a worker takes longer than the work. */
async function small(inputs: readonly string[], options: ReadingOptions): Promise<ReadingOptions> {
  if (inputs.length > 2 || inputs.includes('-')) return options;
  const { statSync } = await import('node:fs');
  const tiny = inputs.every((i) => {
    const s = statSync(i, { throwIfNoEntry: false });
    // What holds other files is opened apart, however small it is.
    return s?.isFile() === true && s.size < 200_000 && /\.(?:txt|text|md|markdown|html?|json|jsonl)$/i.test(i);
  });
  return tiny ? { ...options, workers: 0 } : options;
}
