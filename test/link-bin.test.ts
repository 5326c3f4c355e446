import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const repository = path.join(import.meta.dirname, '..');
const root = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tabari link ')), 'a clone');
afterAll(() => fs.rmSync(path.dirname(root), { recursive: true, force: true }));

test.skipIf(process.platform === 'win32')(
  'npx finds the program of the clone once npm ci has run, also from a path with spaces, also twice',
  () => {
    for (const file of ['scripts/link-bin.mjs', 'bin/tabari.mjs']) {
      fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      fs.copyFileSync(path.join(repository, file), path.join(root, file));
    }
    const run = (): number | null => spawnSync(process.execPath, [path.join(root, 'scripts', 'link-bin.mjs')], { stdio: 'inherit' }).status;
    // Without dependencies there is nothing to link into, and no error.
    expect(run()).toBe(0);
    expect(fs.existsSync(path.join(root, 'node_modules'))).toBe(false);
    fs.mkdirSync(path.join(root, 'node_modules'));
    expect([run(), run()]).toEqual([0, 0]);
    const link = path.join(root, 'node_modules', '.bin', 'tabari');
    expect(fs.realpathSync(link)).toBe(fs.realpathSync(path.join(root, 'bin', 'tabari.mjs')));
    expect(fs.statSync(link).mode & 0o111).toBe(0o111);
    const scripts = JSON.parse(fs.readFileSync(path.join(repository, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
      bin: unknown;
    };
    expect(scripts.scripts.prepare).toBe('node scripts/link-bin.mjs');
    expect(scripts.bin).toEqual({ tabari: 'bin/tabari.mjs' });
  },
);
