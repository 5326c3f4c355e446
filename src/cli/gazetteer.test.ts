import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const program = path.join(import.meta.dirname, '../../bin/tabari.mjs');
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari gazetteer '));
const data = path.join(root, 'data');
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const folders = { XDG_DATA_HOME: data, LOCALAPPDATA: data, HOME: data };
function tabari(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const r = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, ...folders } });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

const columns = (id: string, name: string, arabic: string, at: string): string =>
  [id, name, name, arabic, ...at.split(','), 'P', 'PPL', 'SY', '', '09', '', '', '', '52000', '', '', 'Asia/Damascus', '2024-01-01'].join(
    '\t',
  );
const yaqut = columns('99990002', 'Qasr Yaqut', 'قصر الياقوت', '36.2,38.6');

test('a dump is imported and its places are found, in this process and in workers', () => {
  fs.writeFileSync(path.join(root, 'SY.txt'), `${yaqut}\n`);
  fs.writeFileSync(path.join(root, 'report.txt'), 'أفاد شهود عيان بوقوع قصف على أطراف بلدة قصر الياقوت يوم الاثنين.\n');
  const imported = tabari('gazetteer', 'import', 'SY.txt', '--json');
  expect(imported).toMatchObject({ code: 0, err: '' });
  const { file, places, known } = JSON.parse(imported.out) as { file: string; places: number; known: number };
  expect({ places, known }).toEqual({ places: 1, known: 0 });
  expect(tabari('gazetteer', 'list').out).toBe(`name\tplaces\tfrom\tfile\nSY\t1\tSY.txt\t${file}\n`);

  const refs = (...options: readonly string[]): unknown => {
    const run = tabari('analyze', 'report.txt', ...options);
    expect(run.err).toBe('');
    return (JSON.parse(run.out) as { places: { ref: string | null }[] }).places.map((p) => p.ref);
  };
  expect(refs()).toEqual([null]);
  expect(refs('--gazetteer', 'SY')).toEqual(['99990002']);
  expect(refs('--gazetteer', file, '--workers', '0')).toEqual(['99990002']);

  // Another gazetteer makes another analysis: a build with it analyses again.
  const analysed = (...options: readonly string[]): unknown =>
    (JSON.parse(tabari('build', 'report.txt', '-o', 'story.tabari', '--json', ...options).out) as { analysed: number }).analysed;
  expect(analysed()).toBe(1);
  expect(analysed()).toBe(0);
  expect(analysed('--gazetteer', 'SY')).toBe(1);
});

test('what cannot be imported or used is told with file and line, and nothing is written', () => {
  fs.writeFileSync(path.join(root, 'bad.txt'), `${yaqut}\nTell Zumurrud\t36.1\n`);
  expect(tabari('gazetteer', 'import', 'bad.txt', '--to', 'bad.tsv')).toEqual({
    code: 1,
    out: '',
    err: 'tabari: bad.txt:2 has 2 columns, not the 19 of a GeoNames dump\n',
  });
  expect(fs.existsSync(path.join(root, 'bad.tsv'))).toBe(false);
  fs.writeFileSync(path.join(root, 'SY.zip'), Buffer.from('PK\x03\x04'));
  expect(tabari('gazetteer', 'import', 'SY.zip').err).toBe('tabari: SY.zip is a ZIP archive: unpack it and give the text file inside\n');
  expect(tabari('gazetteer', 'import', 'none.txt').err).toBe('tabari: none.txt cannot be read: ENOENT\n');
  fs.writeFileSync(path.join(root, 'empty.txt'), '');
  expect(tabari('gazetteer', 'import', 'empty.txt').err).toBe('tabari: empty.txt holds no place that news could name\n');
  const other = tabari('analyze', 'bad.txt', '--gazetteer', 'bad.txt');
  expect(other.code).toBe(1);
  expect(other.err).toMatch(/bad\.txt is no gazetteer of this version: make one with tabari gazetteer import\n$/);
});
