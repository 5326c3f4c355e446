import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newsText } from './text.ts';

const root = path.join(import.meta.dirname, '..');

/** Pieces of text with words of their own; a longer file goes through them again. */
const PIECES = 40;
const PIECE = 1_500_000;

/** Writes `megabytes` of JSON lines, two thirds Arabic; returns how many reports they are. */
async function writeReports(file: string, megabytes: number): Promise<number> {
  const out = fs.createWriteStream(file);
  let reports = 0;
  let size = 0;
  const pieces = new Map<number, readonly string[]>();
  for (let k = 0; size < megabytes * 1e6; k++) {
    const piece = k % PIECES;
    if (!pieces.has(piece)) pieces.set(piece, newsText(piece % 3 === 2 ? 'en' : 'ar', PIECE, piece + 1));
    for (const text of pieces.get(piece)!) {
      const line = `${JSON.stringify({ doc: `r${++reports}`, title: `Report ${reports}`, published: '2017-09-05', source: 'bench', text })}\n`;
      size += Buffer.byteLength(line);
      if (!out.write(line)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
      if (size >= megabytes * 1e6) break;
    }
  }
  await new Promise<void>((resolve, reject) => out.end((e?: Error | null) => (e ? reject(e) : resolve())));
  return reports;
}

/** Peak resident memory, in megabytes, of `tabari analyze` reading a stream of JSON lines; what it prints is counted and thrown away. */
export async function streamMemory(
  megabytes: number,
): Promise<{ readonly reports: number; readonly lines: number; readonly peak: number; readonly seconds: number }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-memory-'));
  try {
    const file = path.join(folder, 'reports.jsonl');
    const peak = path.join(folder, 'peak');
    const reports = await writeReports(file, megabytes);
    const from = performance.now();
    const child = spawn(
      process.execPath,
      ['--import', path.join(root, 'bench/peak.mjs'), path.join(root, 'bin/tabari.mjs'), 'analyze', file, '--workers', '1'],
      { env: { ...process.env, BENCH_PEAK: peak }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Error(`the command ended with ${code}`);
    if (lines !== reports) throw new Error(`${lines} analyses of ${reports} reports`);
    return { reports, lines, peak: Number(fs.readFileSync(peak, 'utf8')) / 1024, seconds: (performance.now() - from) / 1000 };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
