import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { torture } from './torture.ts';

// Many processes or much work: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 600_000 });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-torture-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

// `npm run torture` does the same three hundred times.
test('a build that is killed fifteen times loses nothing it said was kept, and comes to the same dossier', async () => {
  const result = await torture({ folder: root, kills: 15, reports: 70, seed: 20171113 });
  expect(result.faults).toEqual([]);
  expect(result.kills).toBe(15);
  expect(result.finished).toBeGreaterThan(0);
});
