/** Reads one mutant again and shows what came of it: `node test/hostile/one.ts NUMBER SEED [FILE]`; the mutant is written to FILE. */
import fs from 'node:fs';
import { formatSeeds } from './fuzz.ts';
import { mutant } from './mutate.ts';
import { random } from './random.ts';
import { faultIn, readAll } from './read-all.ts';

const [n = '0', seed = '1', file] = process.argv.slice(2);
const { name, bytes } = mutant(formatSeeds(), random(Number(seed) + Number(n)));
if (file) fs.writeFileSync(file, bytes);
console.log(`${name}, ${bytes.length} bytes`);
const read = await readAll(name, bytes);
for (const r of read.reports) console.log(`${r.doc}: ${r.text.length} characters`);
for (const d of read.diagnostics) console.log(`${d.code} ${d.message}`);
console.log(faultIn(read) ?? 'no rule is broken');
