// Scores the number grammar against public suites. usage: node scripts/conformance-numbers.mjs ../shared [--failures]
import fs from 'node:fs';
import path from 'node:path';
import { refusedSuites, scoreDuckling, scoreNumbers } from '../src/eval/conformance-numbers.ts';

const shared = process.argv[2] ?? path.join(import.meta.dirname, '../../shared');
const read = (file) =>
  fs
    .readFileSync(path.join(shared, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const scores = [...scoreNumbers(read('conformance/numbers.dev.jsonl'), 'ar'), ...scoreDuckling(read('english/duckling.dev.jsonl'))];
for (const { suite, passed, total, failures } of scores) {
  console.log(`${(passed / total).toFixed(3)} ${passed}/${total} ${suite}`);
  if (process.argv.includes('--failures')) for (const f of failures) console.log(`   ${f}`);
}
for (const [suite, reason] of refusedSuites) console.log(`refused ${suite}: ${reason}`);
