import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error a plain script without types
import { published, schemaText } from '../scripts/schema.mjs';

const root = path.join(import.meta.dirname, '..');
const schemas = published as Readonly<Record<string, string>>;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-schema-'));
const tabari = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(root, 'src/cli/main.ts'), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
const validate = (file: string, value: unknown): unknown => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const check = ajv.compile(JSON.parse(fs.readFileSync(path.join(root, 'docs/schema', file), 'utf8')));
  check(value);
  return check.errors?.slice(0, 5) ?? [];
};

beforeAll(() => {
  const built = tabari('build', 'examples/qalamoun-convoy', '-o', path.join(folder, 'x.tabari'));
  expect(built.stderr + built.status).toMatch(/0$/);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

for (const [file, type] of Object.entries(schemas))
  test(`docs/schema/${file} says what the type ${type} says (npm run schema rewrites it)`, () => {
    expect(fs.readFileSync(path.join(root, 'docs/schema', file), 'utf8')).toBe((schemaText as (type: string) => string)(type));
  });

test('an exported dossier holds to its schema', () => {
  const out = tabari('export', path.join(folder, 'x.tabari'), '--format', 'json');
  expect(validate('dossier.schema.json', JSON.parse(out.stdout))).toEqual([]);
});

test('an analysis holds to its schema', () => {
  const out = tabari('analyze', 'examples/qalamoun-convoy/01-madar-convoy-leaves.txt');
  expect(validate('analysis.schema.json', JSON.parse(out.stdout))).toEqual([]);
});
