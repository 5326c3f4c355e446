import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openSqlite } from '../../src/run/index.ts';
import { full } from '../sizes.ts';
import { writePile } from './sample-pile.ts';
import { compare, inspect } from './torture.ts';

// Many processes or much work: slow on a busy machine, and no slower than that; the long sizes take hours.
vi.setConfig({ testTimeout: full ? 14_400_000 : 600_000 });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-disk-'));
fs.chmodSync(root, 0o755);
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const child = path.join(import.meta.dirname, 'torture-child.ts');
const program = path.join(import.meta.dirname, '../../bin/tabari.mjs');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const p = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    p.stdout.on('data', (c) => {
      out += c;
    });
    p.stderr.on('data', (c) => {
      err += c;
    });
    p.on('close', (code) => resolve({ code, out, err }));
  });
}

const said = (out: string): ReadonlySet<string> => new Set(out.split('\n').filter((l) => /^(?:report|judgement) /.test(l)));

// A limit on the size of files stands for a full disk: the system refuses the write in the same way, at the same places.
test('a disk that is full, at many sizes: a typed error, nothing lost, and the build goes on when there is room', async () => {
  const pile = path.join(root, 'pile');
  writePile(pile, 40);
  let stopped = 0;
  // Five hundred sizes, four kilobytes apart, with TABARI_SIZES=full: each write is the first that fails in one of them.
  const sizes = full ? Array.from({ length: 500 }, (_, i) => 4 * (i + 1)) : [4, 40, 120, 200, 300, 400, 520, 700, 900, 1200];
  for (const kilobytes of sizes) {
    const file = path.join(root, `full-${kilobytes}.tabari`);
    const limited = `trap '' XFSZ; ulimit -f ${kilobytes * 2}; exec "$0" "$@"`;
    // In blocks of 512 bytes.
    const done = await run('sh', ['-c', limited, process.execPath, child, file, pile, 'a', '0']);
    if (done.code !== 0) {
      stopped++;
      expect([kilobytes, /store\/full/.test(done.err)]).toEqual([kilobytes, true]);
    }
    expect([kilobytes, ...inspect(file, said(done.out))]).toEqual([kilobytes]);
    if (kilobytes === 300) {
      expect(await run(process.execPath, [child, file, pile, 'b', '0'])).toMatchObject({ code: 0, err: '' });
      expect(await compare(file, pile, path.join(root, 'whole.tabari'))).toEqual([]);
    }
  }
  expect(stopped).toBeGreaterThan(3);

  const seen = await run('sh', [
    '-c',
    `trap '' XFSZ; ulimit -f 80; exec "$0" "$@"`,
    process.execPath,
    program,
    'build',
    pile,
    '-o',
    path.join(root, 'seen.tabari'),
    '--workers',
    '0',
  ]);
  expect(seen.code).toBe(1);
  expect(seen.err).toMatch(/seen\.tabari: the disk is full.*\[store\/full\]/);
  expect(seen.err).not.toMatch(/\n\s+at /);
});

test('a folder that cannot be written to', async ({ skip }) => {
  const folder = path.join(root, 'locked');
  const pile = path.join(root, 'small');
  writePile(pile, 2);
  fs.mkdirSync(folder);
  const built = path.join(folder, 'old.tabari');
  expect((await run(process.execPath, [program, 'build', pile, '-o', built, '--workers', '0'])).code).toBe(0);
  const before = fs.readFileSync(built);
  fs.chmodSync(built, 0o444);
  fs.chmodSync(folder, 0o555);
  // The superuser may write anywhere: then the program is run as nobody.
  const isRoot = process.getuid?.() === 0;
  const drop = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  const may = isRoot
    ? spawnSync(drop[0]!, [...drop.slice(1), process.execPath, '-e', `require('fs').accessSync(${JSON.stringify(program)})`])
    : null;
  if (may !== null && may.status !== 0) skip('runs as root, and cannot be run as another user here');
  const as = (args: readonly string[]): Promise<Run> =>
    isRoot ? run(drop[0]!, [...drop.slice(1), process.execPath, program, ...args]) : run(process.execPath, [program, ...args]);
  try {
    const fresh = await as(['build', pile, '-o', path.join(folder, 'new.tabari'), '--workers', '0']);
    expect(fresh.code).toBe(1);
    expect(fresh.err).toMatch(/new\.tabari: .*\[store\/(?:unreadable|read-only)\]/);
    const old = await as(['build', pile, '-o', built, '--workers', '0', '--story', 'other']);
    expect(old.code).toBe(1);
    expect(old.err).toMatch(/old\.tabari: .*\[store\/read-only\]/);
    // What is finished can be read there.
    expect((await as(['show', built, 'accounts'])).code).toBe(0);
    expect(fs.readFileSync(built).equals(before)).toBe(true);
  } finally {
    fs.chmodSync(folder, 0o755);
  }
});

// A hundred rounds with TABARI_SIZES=full.
const rounds = full ? Array.from({ length: 100 }, (_, i) => [i, i % 10 === 0 ? 8 : 2] as const) : [[0, 2] as const, [1, 8] as const];

test.each(rounds)(
  'round %i: %i processes build one file at once, another reads: all end well, nothing is lost, the dossier is that of one',
  async (round, processes) => {
    const pile = path.join(root, `shared-${round}`);
    writePile(pile, 24);
    const file = path.join(root, `shared-${round}.tabari`);
    await openSqlite(file).close();
    let running = true;
    let reads = 0;
    const reader = (async () => {
      while (running) {
        // What is read is always whole: no dossier yet, or one whose claims are of its reports.
        const store = openSqlite(file, { readOnly: true, busyTimeout: 1000 });
        try {
          const dossier = await store.dossier();
          const docs = new Set(dossier?.reports.map((r) => r.doc));
          for (const c of dossier?.claims ?? []) expect(docs.has(c.doc)).toBe(true);
          reads++;
        } finally {
          await store.close();
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const runs = await Promise.all(Array.from({ length: processes }, (_, i) => run(process.execPath, [child, file, pile, `p${i}`, '0'])));
    running = false;
    await reader;
    expect(reads).toBeGreaterThan(0);
    for (const r of runs) expect({ code: r.code, err: r.err }).toEqual({ code: 0, err: '' });
    expect(inspect(file, new Set(runs.flatMap((r) => [...said(r.out)])))).toEqual([]);
    expect(await compare(file, pile, path.join(root, 'one.tabari'))).toEqual([]);
  },
);
