import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const walk = (dir: string, ext: RegExp): string[] =>
  fs
    .readdirSync(dir, { withFileTypes: true })
    .flatMap((d) =>
      d.name === 'node_modules' || d.name === 'dist' || d.name.startsWith('.')
        ? []
        : d.isDirectory()
          ? walk(path.join(dir, d.name), ext)
          : ext.test(d.name)
            ? [path.join(dir, d.name)]
            : [],
    );
const pages = walk(root, /\.md$/).filter(
  (p) => !p.includes(`${path.sep}examples${path.sep}qalamoun`) && !p.includes(`${path.sep}golden${path.sep}`),
);
const scripts = Object.keys(
  (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const named = (p: string): string => path.relative(root, p);

test('links between pages lead somewhere', () => {
  const broken: string[] = [];
  for (const page of pages)
    for (const [, target] of fs.readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g))
      if (!/^[a-z]+:/.test(target!) && !fs.existsSync(path.join(path.dirname(page), target!))) broken.push(`${named(page)}: ${target}`);
  expect(broken).toEqual([]);
});

test('every npm script that a page names exists', () => {
  const missing: string[] = [];
  for (const page of pages)
    for (const [, name] of fs.readFileSync(page, 'utf8').matchAll(/npm run ([a-z][a-z:-]*)/g))
      if (!scripts.includes(name!)) missing.push(`${named(page)}: npm run ${name}`);
  expect(missing).toEqual([]);
});

test('every path that a page names in code exists', () => {
  const missing: string[] = [];
  for (const page of pages)
    for (const [, name] of fs.readFileSync(page, 'utf8').matchAll(/`((?:src|test|docs|scripts|lint|examples|golden)\/[A-Za-z0-9_./-]*)`/g))
      if (!/\/(?:xx|NAME)\//.test(name!) && !fs.existsSync(path.join(root, name!))) missing.push(`${named(page)}: ${name}`);
  expect(missing).toEqual([]);
});

test('every diagnostic code in the sources is explained in docs/diagnostics.md', () => {
  const page = path.join(root, 'docs/diagnostics.md');
  const explained = new Set(
    fs.existsSync(page) ? [...fs.readFileSync(page, 'utf8').matchAll(/`([a-z]+\/[a-z0-9-]+)`/g)].map((m) => m[1]!) : [],
  );
  const missing = new Set<string>();
  for (const file of walk(path.join(root, 'src'), /\.ts$/)) {
    if (file.endsWith('.test.ts')) continue;
    for (const [, code] of fs.readFileSync(file, 'utf8').matchAll(/'((?:ingest|run|annotate|store|fetch|capture)\/[a-z0-9-]+)'/g))
      if (!explained.has(code!)) missing.add(`${named(file)}: ${code}`);
  }
  expect([...missing]).toEqual([]);
});

test('every format in the documents has its golden, and every golden its format', () => {
  const page = fs.readFileSync(path.join(root, 'docs/formats.md'), 'utf8');
  const linked = new Set([...page.matchAll(/\]\(\.\.\/golden\/formats\/([a-z-]+)\)/g)].map((m) => m[1]!));
  expect([...linked].sort()).toEqual(fs.readdirSync(path.join(root, 'golden/formats')).sort());
  // Of each row that is of text one is Arabic, and holds Arabic.
  for (const row of page.split('\n').filter((l) => l.includes('](../golden/formats/') && l.startsWith('|'))) {
    const cases = [...row.matchAll(/\]\(\.\.\/golden\/formats\/([a-z-]+)\)/g)].map((m) => m[1]!);
    const arabic = cases.some((c) =>
      fs
        .readdirSync(path.join(root, 'golden/formats', c))
        .some((f) => f === 'expected.json' && /[\u0621-\u064a]{3}/.test(fs.readFileSync(path.join(root, 'golden/formats', c, f), 'utf8'))),
    );
    // A reading list names feeds and gives no report.
    expect([cases.join(' '), row.includes('(Arabic'), arabic || cases.includes('opml')]).toEqual([cases.join(' '), true, true]);
  }
});
