import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { full } from '../sizes.ts';

// Many processes or much work: slow on a busy machine, and no slower than that; the long sizes take hours.
vi.setConfig({ testTimeout: full ? 14_400_000 : 600_000 });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-surroundings-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));
const program = path.join(import.meta.dirname, '../../bin/tabari.mjs');
const examples = path.join(import.meta.dirname, '../../examples/qalamoun-convoy');

/** Exit code, hash of what is printed, and what is told, of a command in an environment. */
function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  node: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly hash: string; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const p = spawn(process.execPath, [...node, program, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    let err = '';
    p.stdout.on('data', (c: Buffer) => chunks.push(c));
    p.stderr.on('data', (c) => {
      err += c;
    });
    p.on('close', (code) => {
      const out = Buffer.concat(chunks);
      resolve({ code, hash: createHash('sha256').update(out).digest('hex'), out: out.toString(), err });
    });
  });
}

test('time zone, locale and clock change nothing', async () => {
  // A clock that stands in another year, and one that runs over the leap day at midnight.
  const clock = (at: string): string => {
    const file = path.join(root, `clock-${at.slice(0, 4)}.mjs`);
    fs.writeFileSync(
      file,
      `const from = Date.now(), to = Date.parse(${JSON.stringify(at)}), now = () => to + (performance.timeOrigin + performance.now() - from);\nconst Real = Date;\nglobalThis.Date = class extends Real { constructor(...a) { super(...(a.length === 0 ? [now()] : a)); } static now() { return now(); } };`,
    );
    return file;
  };
  const zones = ['UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'Asia/Beirut', 'America/Scoresbysund'];
  const locales = ['C', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'en_US.UTF-8'];
  const clocks = [[], ['--import', clock('2096-02-28T23:59:59.900Z')], ['--import', clock('1999-12-31T23:59:59Z')]];
  // Forty combinations with TABARI_SIZES=full; otherwise five in which each zone, locale and clock stands.
  const combinations = full
    ? zones.flatMap((TZ) => locales.flatMap((LANG) => clocks.slice(0, 2).map((c) => [TZ, LANG, c] as const)))
    : zones.map((TZ, i) => [TZ, locales[(i * 3 + 1) % locales.length]!, clocks[i % clocks.length]!] as const);
  expect(new Set(combinations.map((c) => c[1])).size).toBe(locales.length);
  const surroundings = combinations.map(([TZ, LANG, node]) => [{ TZ, LANG, LC_ALL: LANG }, node] as const);
  const hashes = new Set<string>();
  for (const [i, [env, node]] of surroundings.entries()) {
    const file = path.join(root, `${i}.tabari`);
    expect(await run(['build', examples, '-o', file, '--quiet', '--workers', '0'], env, node)).toMatchObject({ code: 0, err: '' });
    hashes.add((await run(['export', file], env, node)).hash);
  }
  expect(hashes.size).toBe(1);
});

test('names and titles that drive a terminal reach none, in any command', async () => {
  const pile = path.join(root, 'pile');
  fs.mkdirSync(pile);
  const evil = [
    '\u001b[2J',
    '\u001b]8;;http://x\u0007',
    '\u009b31m',
    '\r',
    '\u0008\u0008',
    '\u202e',
    '\u2066',
    '\u001b]0;x\u0007',
    '\u0000',
    '\u001b[31;1m',
    '\u001b[?25l',
    '\u001b[6n',
    '\u001bc',
    '\u001bP+q\u001b\\',
    '\u001b]52;c;eA==\u0007',
    '\u001b]1337;File=:x\u0007',
    '\u001b[1;1H',
    '\u001b[s\u001b[u',
    '\u001b#8',
    '\u0090q\u009c',
    '\u009d8;;x\u009c',
    '\u0085',
    '\u000b\u000c',
    '\u007f\u007f',
    '\r\n0 errors',
    '\n\u001b[32mok',
    '\u202d',
    '\u202b',
    '\u2067',
    '\u2069',
    '\u0007',
  ];
  for (const [i, e] of evil.entries()) {
    const text = `${i} The council${e === '\u0000' ? '' : e} said on Monday that ${i + 3} people were killed in Aleppo, Dana${e}said.`;
    fs.writeFileSync(
      path.join(pile, `${i}.json`),
      JSON.stringify({ text, title: `Title ${e} end`, source: `Outlet${e}x`, byline: `By${e}x`, url: `http://x/${e}` }),
    );
    // File names may hold anything but a slash and a NUL.
    if (!/[\u0000/]/.test(e)) fs.writeFileSync(path.join(pile, `bad${e}${i}.json`), '{broken');
  }
  const file = path.join(root, 'evil.tabari');
  const runs = [await run(['build', pile, '-o', file], {})];
  for (const view of ['accounts', 'ledger', 'contested', 'origins', 'timeline']) runs.push(await run(['show', file, view], {}));
  for (const { out, err } of runs) {
    expect(out + err).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(err.split('\n').filter((l) => l !== '' && !/^(?:error|warning|[0-9]+ )/.test(l))).toEqual([]);
  }
  expect(runs[0]!.err).toContain('ingest/bad-json');
});

test.each([96, 128, 192])('with %i MB of memory a large input fails by itself or is read, and the others are read', async (size) => {
  const pile = path.join(root, `large-${size}`);
  fs.mkdirSync(pile);
  fs.writeFileSync(path.join(pile, 'a.txt'), 'The council said on Monday that nine people were killed in Aleppo.');
  fs.writeFileSync(path.join(pile, 'b.html'), `<p>The council said so.</p>${'<div><p>x</p>'.repeat(500_000)}`);
  const done = await run(
    ['build', pile, '-o', path.join(root, `large-${size}.tabari`), '--json', '--workers', '1', '--time-limit', '100000'],
    {},
    [`--max-old-space-size=${size}`],
  );
  expect(done.code).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({ failed: expect.any(Number) });
  expect(JSON.parse(done.out).reports).toBeGreaterThanOrEqual(1);
  expect(done.err).not.toMatch(/\n\s+at |FATAL/);
});
