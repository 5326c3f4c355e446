// npm run fuzz -- [--minutes 60] [--seed N] [--only files|properties]: damaged files of all formats, and short texts of which every property of every stage must hold,
// turn and turn about for as long as is asked; ends with 1 when a rule was broken.
// A fault of a file names its number: `node_modules/.bin/node test/hostile/one.ts NUMBER SEED` reads that one again.
// A fault of a property comes with a line for a new file in test/properties/regressions.
import { fuzz } from '../test/hostile/fuzz.ts';
import { askAll } from '../test/properties/run.ts';

const option = (name, value) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? value : process.argv[at + 1];
};
const seed = Number(option('seed', Date.now() % 1_000_000_000));
const only = option('only', '');
const until = Date.now() + Number(option('minutes', 60)) * 60_000;
const ROUND = 20_000;
const result = { seed, mutants: 0, texts: 0, reports: 0, peak: 0, faults: [] };
for (let at = seed; Date.now() < until; at += ROUND) {
  if (only !== 'properties') {
    // Each with the seed it is read again by.
    const files = await fuzz(ROUND, at, until);
    result.mutants += files.mutants;
    result.reports += files.reports;
    result.peak = Math.max(result.peak, files.peak);
    result.faults.push(...files.faults.map((f) => ({ ...f, seed: at })));
  }
  if (only !== 'files') {
    const texts = await askAll(ROUND, at, until, { all: true });
    result.texts += texts.cases;
    result.faults.push(...texts.faults);
  }
  console.log(`${result.mutants} damaged files, ${result.texts} texts, ${result.faults.length} faults`);
}
console.log(JSON.stringify(result, null, 1));
process.exit(result.faults.length === 0 ? 0 : 1);
