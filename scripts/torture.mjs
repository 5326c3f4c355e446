// npm run torture -- [--kills 300] [--reports 120] [--seed 1] [--workers 0]: kills builds at random moments; ends with 1 when anything was lost.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { torture } from '../test/hostile/torture.ts';

const option = (name, value) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? value : Number(process.argv[at + 1]);
};
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-torture-'));
const seed = option('seed', Date.now() % 1_000_000);
// What was found so far is known however the run ends.
const progress = (kills, faults) => console.error(`${kills} kills, ${faults.length} faults`);
const result = await torture({
  folder,
  kills: option('kills', 300),
  reports: option('reports', 120),
  seed,
  workers: option('workers', 0),
  progress,
});
console.log(`seed ${seed}: ${result.kills} kills, ${result.finished} builds finished and compared`);
for (const [moment, n] of Object.entries(result.moments).sort((a, b) => b[1] - a[1])) console.log(`  ${String(n).padStart(4)} ${moment}`);
for (const f of result.faults) console.log(`FAULT ${f}`);
console.log(result.faults.length === 0 ? 'nothing was lost' : `${result.faults.length} faults; the files are kept in ${folder}`);
if (result.faults.length === 0) fs.rmSync(folder, { recursive: true, force: true });
process.exit(result.faults.length === 0 ? 0 : 1);
