// Scores the times grammar on the public suites. usage: node scripts/conformance-times.mjs SHARED_DIR [--misses FILE]
import fs from 'node:fs';
import { englishTimesRunner, timesRunner } from '../src/eval/conformance-times.ts';
import { together } from '../src/eval/runner.ts';

const [folder] = process.argv.slice(2);
const { rows, misses } = await together(timesRunner, englishTimesRunner).run(folder);
for (const r of rows) console.log(`${r.suite}\t${r.passed}/${r.total}\t${(r.passed / r.total).toFixed(3)}`);
const at = process.argv.indexOf('--misses');
if (at > 0) fs.writeFileSync(process.argv[at + 1], misses.map((m) => `${JSON.stringify(m)}\n`).join(''));
