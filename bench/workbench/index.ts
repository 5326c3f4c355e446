/**
 * npm run bench -- --workbench [--reports N] [--no-api] [--no-page] [--json FILE]: the workbench over a dossier of 2,000 generated reports (1,400 Arabic, 600
 * English; stories of twenty, some 137,000 annotations), served by a process of its own. Measures what the API takes, and in Chromium what the reader
 * waits for, against the goals of docs/measures.md. Wall clock: only an idle machine gives figures that mean something.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureApi } from './api.ts';
import { largeDossier } from './dossier.ts';
import { measurePages } from './pages.ts';

const root = path.join(import.meta.dirname, '../..');

/** The server under measure. */
export interface Server {
  /** Address to open, with the token. */
  readonly address: string;
  readonly token: string;
  readonly pid: number;
}

/** Figures by name, as `--json` keeps them. */
export type Figures = Record<string, number>;

/** Memory of a process that is resident, megabytes; NaN where the system does not tell. */
export function residentOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!fs.existsSync(status)) return Number.NaN;
  return Number(/^VmRSS:\s+([0-9]+) kB/m.exec(fs.readFileSync(status, 'utf8'))?.[1]) / 1000;
}

/** Measures and prints everything. */
export async function workbench(flags: readonly string[]): Promise<void> {
  const flag = (name: string): string | undefined => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined);
  const web = spawnSync(process.execPath, [path.join(root, 'scripts/web.mjs')], { cwd: root, stdio: 'inherit' });
  if (web.status !== 0) throw new Error('the workbench could not be built');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-workbench-'));
  const file = path.join(folder, 'large.tabari');
  const figures: Figures = {};
  const { seconds } = await largeDossier(Number(flag('--reports') ?? 2000), file);
  if (seconds !== null) console.log(`dossier built in ${seconds.toFixed(0)} s`);
  const from = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'src/cli/main.ts'), 'serve', file, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const over = new Promise((resolve) => child.once('exit', resolve));
  try {
    const line = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (d) => {
        text += d;
        if (text.includes('\n')) resolve(text);
      });
      child.once('exit', (code) => reject(new Error(`tabari serve ended with ${code}`)));
    });
    const server: Server = { ...(JSON.parse(line) as { address: string; token: string }), pid: child.pid! };
    figures['start s'] = (performance.now() - from) / 1000;
    console.log(`server started in ${figures['start s'].toFixed(2)} s; dossier file ${(fs.statSync(file).size / 1e6).toFixed(0)} MB`);
    if (!flags.includes('--no-page')) await measurePages(server, figures);
    if (!flags.includes('--no-api')) await measureApi(server, figures);
  } finally {
    child.kill();
    await over;
    fs.rmSync(folder, { recursive: true, force: true });
  }
  const keep = flag('--json');
  if (keep) fs.writeFileSync(keep, `${JSON.stringify(figures, null, 1)}\n`);
}
