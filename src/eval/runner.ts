import fs from 'node:fs';
import path from 'node:path';

/** What a measuring run found, one row a suite or figure. */
export interface RunnerRow {
  readonly suite: string;
  readonly passed: number;
  readonly total: number;
  /** What else a reader must know of the row. */
  readonly note?: string;
}

/** A measuring run over a folder of shared cases. */
export interface Runner {
  run(folder: string): Promise<{ readonly rows: readonly RunnerRow[]; readonly misses: readonly object[] }>;
}

/** Lines of the JSONL files with this prefix in the folder, or in the one named `inside` below it. Throws when there are none: a run over nothing passes nothing. */
export function caseLines(folder: string, inside: string, prefix: string): readonly string[] {
  for (const at of [folder, path.join(folder, inside)]) {
    if (!fs.existsSync(at)) continue;
    const files = fs.readdirSync(at).filter((f) => f.startsWith(prefix) && f.endsWith('.jsonl'));
    if (files.length > 0) return files.sort().flatMap((f) => fs.readFileSync(path.join(at, f), 'utf8').split('\n').filter(Boolean));
  }
  throw new Error(`${folder}: holds no ${prefix}*.jsonl`);
}

/** Several runs over one folder as one. */
export function together(...runs: readonly Runner[]): Runner {
  return {
    async run(folder) {
      const done = [];
      for (const r of runs) done.push(await r.run(folder));
      return { rows: done.flatMap((d) => d.rows), misses: done.flatMap((d) => d.misses) };
    },
  };
}
