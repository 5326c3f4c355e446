import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, defaultWorkers, openSqlite, WorkerPool } from '../../src/run/index.ts';
import { engineFingerprint, reconcileFingerprint } from '../../src/run/version.ts';
import { reportLine } from './stories.ts';

/**
 * A dossier of `reports` generated reports, as a file of one's own. Built once for each state of the engine and of the generator, and kept in the folder for
 * temporary files under a hash of both; what is handed out is a copy, so that decisions made in it stay there. `seconds` is null when it was built before.
 */
export async function largeDossier(reports: number, copy: string): Promise<{ readonly seconds: number | null }> {
  const hash = createHash('sha256').update(engineFingerprint()).update(reconcileFingerprint()).update(String(reports));
  for (const part of ['stories.ts', '../pile.ts', 'dossier.ts']) hash.update(fs.readFileSync(path.join(import.meta.dirname, part)));
  const kept = path.join(os.tmpdir(), `tabari-bench-${hash.digest('hex').slice(0, 16)}.tabari`);
  let seconds: number | null = null;
  if (!fs.existsSync(kept)) {
    const from = performance.now();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-bench-'));
    try {
      const input = path.join(folder, 'reports.jsonl');
      fs.writeFileSync(input, Array.from({ length: reports }, (_, i) => reportLine(i)).join('\n'));
      const made = path.join(folder, 'made.tabari');
      const store = openSqlite(made);
      const engine = new WorkerPool({ workers: defaultWorkers(), timeLimit: 60_000 });
      await build({ inputs: [input], store, engine, story: `${reports} reports · ${reports} تقرير` });
      await engine.close();
      await store.close();
      // Of an engine that is no more.
      for (const old of fs.readdirSync(os.tmpdir()))
        if (/^tabari-bench-[0-9a-f]{16}\.tabari$/.test(old)) fs.rmSync(path.join(os.tmpdir(), old));
      fs.renameSync(made, kept);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
    seconds = (performance.now() - from) / 1000;
  }
  fs.copyFileSync(kept, copy, fs.constants.COPYFILE_FICLONE);
  return { seconds };
}
