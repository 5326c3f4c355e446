// npm test: installs what is missing, then everything: types, lint with the import table, format, Arabic data, unit tests, corpora, goldens, docs, browser. Ends with one line of counts.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browser } from './browser.mjs';
import { build, install, node, run } from './setup.mjs';

install();
const started = Date.now();
const chromium = browser();
const failed = [];
const step = (what, args) => {
  console.log(`\n— ${what}`);
  if (run(what, node(), args, { tolerate: true }) !== 0) failed.push(what);
};
step('types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json']);
step('types of the workbench', ['node_modules/typescript/bin/tsc', '-p', 'web/tsconfig.json']);
step('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
step('import table', ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--config', '.dependency-cruiser.cjs', 'src', 'web']);
step('Arabic data', ['lint/arabic-data.mjs']);
step('regular expressions', ['lint/regex.mjs']);
await build();
const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-test-')), 'vitest.json');
console.log('\n— tests');
const code = run(
  'tests',
  node(),
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {
    tolerate: true,
    env: { ...process.env, CHROMIUM_PATH: chromium },
  },
);
let counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 0 };
if (fs.existsSync(report)) counts = JSON.parse(fs.readFileSync(report, 'utf8'));
fs.rmSync(path.dirname(report), { recursive: true, force: true });
console.log('\n— corpora: language × extractor × number of examples');
run('coverage table', node(), ['scripts/coverage-table.mjs'], { tolerate: true });
// A suite that could not even be loaded counts as a failure, or a broken file would pass unseen.
let bad = counts.numFailedTests + failed.length;
if (code !== 0 && bad === 0) bad = Math.max(1, counts.numFailedTestSuites ?? 1);
if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`);
console.log(
  `${counts.numPassedTests + 6 - failed.length} passed, ${bad} failed${counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : ''}`,
);
process.exit(bad > 0 ? 1 : 0);
