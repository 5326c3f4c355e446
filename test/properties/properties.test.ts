import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { full } from '../sizes.ts';
import { faultOf, type PropertyResult, properties } from './run.ts';
import { type Case, Specimen } from './specimen.ts';

// Much work: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: full ? 7_200_000 : 900_000 });

const CASES = full ? 1_000_000 : 100_000;
const PROCESSES = 2;

/** Asks all properties of a stretch of the cases in a process of its own. */
function ask(from: number, count: number): Promise<PropertyResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(import.meta.dirname, 'run.ts'), String(count), String(from), ...(full ? ['Infinity', 'all'] : [])],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (c) => {
      out += c;
    });
    child.stderr.on('data', (c) => {
      err += c;
    });
    child.on('close', (code) => {
      if (err !== '' || out === '') reject(new Error(`ended with ${code}: ${err.slice(0, 2000)}`));
      else resolve(JSON.parse(out) as PropertyResult);
    });
  });
}

// The same cases on every run; `npm run fuzz` draws others for as long as it is told to.
test('a hundred thousand texts: every property of every stage holds', async () => {
  const each = CASES / PROCESSES;
  const results = await Promise.all(Array.from({ length: PROCESSES }, (_, i) => ask(i * each, each)));
  // A fault shows its number, its text as drawn, and a shorter one that shows it too: a line for a file in `regressions/`.
  expect(results.flatMap((r) => r.faults)).toEqual([]);
  for (const p of properties) {
    const asked = results.reduce((n, r) => n + r.asked[p.name]!, 0);
    expect([p.name, asked]).toEqual([p.name, full ? CASES : CASES / (p.every ?? 1)]);
  }
});

const regressions = path.join(import.meta.dirname, 'regressions');

test.each(fs.readdirSync(regressions).sort())('what was found before holds: %s', async (file) => {
  const { property, ...rest } = JSON.parse(fs.readFileSync(path.join(regressions, file), 'utf8')) as Case & { readonly property: string };
  // The property it was found by, and all others.
  expect(properties.map((p) => p.name)).toContain(property);
  const s = new Specimen(rest);
  for (const p of properties) expect([p.name, await faultOf(p, s)]).toEqual([p.name, null]);
});

test('a property that does not hold is told of, and its text cut down', async () => {
  const { askAll } = await import('./run.ts');
  const broken = { name: 'no text says so', check: (s: Specimen) => (s.text.includes('قال') ? 'it says so' : null) };
  const { faults, asked } = await askAll(3000, 0, Number.POSITIVE_INFINITY, { of: [broken] });
  expect(asked).toEqual({ 'no text says so': 3000 });
  expect(faults.length).toBe(3);
  expect(faults.map((f) => (JSON.parse(f.regression) as Case).text)).toEqual(['قال', 'قال', 'قال']);
});
