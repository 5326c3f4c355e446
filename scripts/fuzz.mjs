// npm run fuzz -- [--minutes 60] [--seed N]: damaged files of all formats for as long as is asked; ends with 1 when a rule was broken.
// A fault names its number: `node_modules/.bin/node test/hostile/one.ts NUMBER SEED` reads that one again.
import { fuzz } from '../test/hostile/fuzz.ts';

const option = (name, value) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? value : Number(process.argv[at + 1]);
};
const seed = option('seed', Date.now() % 1_000_000_000);
const until = Date.now() + option('minutes', 60) * 60_000;
const result = await fuzz(Number.MAX_SAFE_INTEGER, seed, until, (n, faults) => console.log(`${n} damaged files, ${faults} faults`));
console.log(JSON.stringify({ seed, ...result }, null, 1));
process.exit(result.faults.length === 0 ? 0 : 1);
