import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FuzzResult } from './fuzz.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-fuzz-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const golden = path.join(import.meta.dirname, '../../golden/formats');
const listing = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((e) => `${path.join(e.parentPath, e.name)} ${e.isFile() ? fs.statSync(path.join(e.parentPath, e.name)).size : ''}`)
    .sort();

// In a process of its own, whose memory is its own and whose folder for everything temporary is watched. `npm run fuzz` does the same for hours.
test('20,000 damaged files of all formats: no crash, no hang, no untyped error, nothing written, memory within its limit', async () => {
  const before = listing(golden);
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'fuzz.ts'), '20000', '20171113'], {
    cwd: root,
    // Without programs in its path: recognising pictures of pages is another test's.
    env: { ...process.env, TMPDIR: root, PATH: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  // Libraries must not write to the terminal of the user either.
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const result = JSON.parse(out) as FuzzResult;
  expect(result.faults).toEqual([]);
  expect(result.mutants).toBe(20_000);
  // Damaged a little, most files still hold something; damaged much, they are refused.
  expect(result.reports).toBeGreaterThan(5000);
  expect(Object.values(result.codes).reduce((a, b) => a + b, 0)).toBeGreaterThan(5000);
  // Under half of this on an idle machine; where it is busy, buffers outside the heap are freed late. A leak of the readers would be far above it.
  expect(result.peak).toBeLessThan(1536);
  expect(listing(root)).toEqual([]);
  expect(listing(golden)).toEqual(before);
}, 900_000);
