import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** Milliseconds from the command to the end of its first analysis, in order: `tabari analyze` of one short report, each time a new process. */
export function startUp(runs: number): readonly number[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-start-'));
  try {
    const file = path.join(folder, 'report.txt');
    fs.writeFileSync(file, 'قال ديلون إن 308 مقاتلين غادروا دير الزور أمس.\n');
    const once = (): number => {
      const from = performance.now();
      const done = spawnSync(process.execPath, [path.join(root, 'bin/tabari.mjs'), 'analyze', file], { encoding: 'utf8' });
      const wall = performance.now() - from;
      if (done.status !== 0 || !done.stdout.includes('"statements"')) throw new Error(`the command failed: ${done.stderr}`);
      return wall;
    };
    // The first run fills the cache of compiled code, as a user's first run does.
    once();
    return Array.from({ length: runs }, once).sort((a, b) => a - b);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
