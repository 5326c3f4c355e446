import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

// Whole builds: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 600_000 });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-offline-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const program = path.join(import.meta.dirname, '../../bin/tabari.mjs');
// An address, not a path: a blank in a path would part the option in two.
const guard = pathToFileURL(path.join(import.meta.dirname, 'guard.mjs')).href;
const examples = path.join(import.meta.dirname, '../../examples/qalamoun-convoy');
const log = path.join(root, 'asked.log');
const guarded: NodeJS.ProcessEnv = { ...process.env, GUARD_LOG: log, NODE_OPTIONS: `--import ${guard}` };
const asked = (): string => (fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '');

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const done = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect({ code: done.status, err: done.stderr }).toEqual({ code: 0, err: '' });
  return done.stdout;
}
const hash = (s: string): string => createHash('sha256').update(s).digest('hex');

test('the guard sees and refuses what leaves the machine', () => {
  const tries = `import net from 'node:net'; import dns from 'node:dns';
    try { net.connect(80, '192.0.2.1'); } catch {}
    try { dns.lookup('news.example', () => {}); } catch {}
    try { await fetch('http://192.0.2.2/'); } catch {}`;
  const file = path.join(root, 'tries.mjs');
  fs.writeFileSync(file, tries);
  run(process.execPath, [file], guarded);
  expect(asked()).toMatch(/192\.0\.2\.1:80[\s\S]*lookup news\.example/);
  fs.rmSync(log);
});

/** The dossier as the program makes it where it may ask a network. */
const plain = (): string => {
  const file = path.join(root, 'plain.tabari');
  run(process.execPath, [program, 'build', examples, '-o', file, '--quiet', '--workers', '1']);
  return hash(run(process.execPath, [program, 'export', file]));
};

test('a dossier is built, exported and served without one question to a network', async () => {
  const file = path.join(root, 'guarded.tabari');
  run(process.execPath, [program, 'build', examples, '-o', file, '--quiet', '--workers', '1'], guarded);
  expect(hash(run(process.execPath, [program, 'export', file], guarded))).toBe(plain());
  const child: ChildProcess = spawn(process.execPath, [program, 'serve', file, '--port', '0', '--json'], {
    env: guarded,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const { address, token } = await new Promise<{ address: string; token: string }>((resolve, reject) => {
      let out = '';
      child.stdout!.on('data', (c) => {
        out += c;
        if (out.includes('\n')) resolve(JSON.parse(out));
      });
      child.once('close', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    const { origin } = new URL(address);
    for (const at of [
      '/',
      '/api/v1/openapi.json',
      '/api/v1/dossiers/guarded',
      '/api/v1/dossiers/guarded/search?q=convoy',
      '/api/v1/dossiers/guarded/export/html',
    ]) {
      const status = await new Promise((resolve, reject) => {
        http
          .get(`${origin}${at}`, { headers: { authorization: `Bearer ${token}` } }, (r) =>
            r.resume().on('end', () => resolve(r.statusCode)),
          )
          .on('error', reject);
      });
      // The root leads on to the workbench, or to its first dossier.
      expect([at, status]).toEqual([at, at === '/' && status === 302 ? 302 : 200]);
    }
  } finally {
    await new Promise((resolve) => {
      child.once('close', resolve);
      child.kill('SIGTERM');
    });
  }
  expect(asked()).toBe('');
});

test('in a network namespace without routes the dossier is the same, byte for byte', ({ skip }) => {
  const may = spawnSync('unshare', ['-rn', 'true']);
  if (may.status !== 0) skip('no network namespace can be made here (unshare -rn)');
  const file = path.join(root, 'alone.tabari');
  run('unshare', ['-rn', process.execPath, program, 'build', examples, '-o', file, '--quiet', '--workers', '1']);
  expect(hash(run('unshare', ['-rn', process.execPath, program, 'export', file]))).toBe(plain());
});
