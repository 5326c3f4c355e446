import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { main } from './main.ts';

const repository = path.join(import.meta.dirname, '../..');
const program = path.join(repository, 'bin', 'tabari.mjs');
const sources = path.join(repository, 'src', 'cli', 'main.ts');
const examples = path.join(repository, 'examples', 'qalamoun-convoy');
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari cli '));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as a process of its own. */
function tabari(args: readonly string[], input?: string): Run {
  const r = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

/** The same in this process: no start-up for each case. */
async function inside(args: readonly string[]): Promise<Run> {
  const written = { out: '', err: '' };
  const to =
    (stream: 'out' | 'err') =>
    (text: string | Uint8Array, done?: unknown): boolean => {
      written[stream] += text.toString();
      if (typeof done === 'function') done();
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(to('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(to('err')),
  ];
  try {
    await main(args);
    return { code: Number(process.exitCode ?? 0), ...written };
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}

const dossier = path.join(root, 'convoy.tabari');

test('build, then every door of the dossier', async () => {
  const built = tabari(['build', examples, '-o', dossier, '--json']);
  expect(built.err).toBe('');
  expect(built.code).toBe(0);
  const total = fs.readdirSync(examples).length;
  expect(JSON.parse(built.out)).toMatchObject({ story: 'qalamoun-convoy', analysed: total, unchanged: 0, failed: 0, reports: total });
  expect(JSON.parse(tabari(['build', examples, '-o', dossier, '--json']).out)).toMatchObject({ analysed: 0, unchanged: total });

  for (const view of ['accounts', 'ledger', 'contested', 'positions', 'origins', 'timeline']) {
    const shown = await inside(['show', dossier, view]);
    expect(shown.code).toBe(0);
    // In a pipe: tabs, no escape sequence, no isolates.
    expect(shown.out.split('\n')[0]).toMatch(/\tdoc\tstart\tend\treview$/);
    expect(shown.out).not.toMatch(/[\u001b\u2066-\u2069]/);
    expect(Array.isArray(JSON.parse((await inside(['show', dossier, view, '--json'])).out))).toBe(true);
  }
  expect((await inside(['show', dossier, 'accounts', '--limit', '3'])).out.trimEnd().split('\n')).toHaveLength(4);

  const json = await inside(['export', dossier]);
  expect(JSON.parse(json.out)).toMatchObject({ schema: 'tabari/dossier/1', story: 'qalamoun-convoy' });
  const file = path.join(root, 'again.json');
  expect(await inside(['export', dossier, '--format', 'json', '-o', file])).toEqual({ code: 0, out: '', err: '' });
  expect(fs.readFileSync(file, 'utf8')).toBe(json.out);
  expect((await inside(['export', dossier, '--format', 'html'])).out).toMatch(/^<!doctype html>/);
  expect((await inside(['export', dossier, '--format', 'csv', '--view', 'accounts'])).out).toMatch(/^\ufeffpublished,chain,/);
  expect((await inside(['export', dossier, '--format', 'csv', '-o', path.join(root, 'tables/')])).code).toBe(0);
  expect(fs.readdirSync(path.join(root, 'tables'))).toHaveLength(11);
}, 120_000);

describe('analyze', () => {
  test('one JSON line a report, in the order of the inputs, and the line is an input again', () => {
    const { code, out } = tabari(['analyze', examples]);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(lines.map((l) => l.doc)).toEqual([...lines.map((l) => l.doc)].sort());
    for (const l of lines) {
      expect(Object.keys(l)).toEqual(
        expect.arrayContaining([
          'doc',
          'language',
          'source',
          'published',
          'regions',
          'statements',
          'figures',
          'times',
          'places',
          'positions',
        ]),
      );
      for (const f of l.figures) expect(l.text.slice(f.start, f.end)).toBe(f.quote);
    }
    const again = tabari(['analyze', '-'], out);
    expect(again.code).toBe(0);
    const second = again.out
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(second.map((l) => [l.doc, l.text, l.source, l.published])).toEqual(lines.map((l) => [l.doc, l.text, l.source, l.published]));
  }, 60_000);

  test('standard input with metadata given', () => {
    const { code, out } = tabari(
      ['analyze', '-', '--source', 'Orchard Wire', '--published', '2020-11-03'],
      'The council said on Monday that nine buses left.',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ doc: 'stdin', language: 'en', source: 'Orchard Wire', published: '2020-11-03' });
  });
});

describe('exit codes and messages', () => {
  test.each([
    [['--help'], 0, /^$/],
    [['--version'], 0, /^$/],
    [['build', '--help'], 0, /^$/],
    [[], 2, /Usage: tabari/],
    [['foo'], 2, /^tabari: unknown command 'foo'/],
    [['build'], 2, /^tabari: missing required argument 'reports'/],
    [['build', 'x', '--workers', 'many'], 2, /--workers/],
    [['show', 'x.tabari', 'poems'], 2, /'poems' is invalid/],
    [['export', 'x.tabari', '--format', 'docx'], 2, /docx/],
    [['eval'], 2, /missing argument 'gold'/],
    [['eval', 'nowhere'], 1, /^tabari: nowhere: no such folder/],
    [['show', 'nowhere.tabari', 'ledger'], 1, /^tabari: nowhere\.tabari: no such dossier file \[store\/not-found\]\n$/],
    [
      ['build', 'nowhere', '-o', path.join(root, 'n.tabari')],
      1,
      /^error: nowhere: no such file or folder \[ingest\/not-found\]\ntabari: no report could be read\n$/,
    ],
    [['analyze', 'nowhere'], 1, /no report could be read/],
  ] as const)('%j: %i', async (args, code, err) => {
    const r = await inside(args);
    expect(r.err).toMatch(err);
    expect(r.code).toBe(code);
    if (code !== 0) expect(r.err).not.toMatch(/\n\s+at /);
  });

  test('a foreign file is refused and left as it is; --strict tells of inputs that could not be read', async () => {
    const letter = path.join(root, 'letter.tabari');
    fs.writeFileSync(letter, 'A letter to nobody in particular.');
    const r = await inside(['build', examples, '-o', letter]);
    expect(r.code).toBe(1);
    expect(r.err).toMatch(/^tabari: .*is not a dossier file; it was left as it is \[store\/foreign\]\n$/);
    const mixed = path.join(root, 'mixed');
    fs.mkdirSync(mixed);
    fs.writeFileSync(path.join(mixed, 'a.txt'), 'The council said so on Monday.');
    fs.writeFileSync(path.join(mixed, 'b.txt'), Buffer.alloc(50, 1));
    expect((await inside(['build', mixed, '-o', path.join(root, 'm.tabari'), '--workers', '0'])).code).toBe(0);
    const strict = await inside(['build', mixed, '-o', path.join(root, 'm.tabari'), '--workers', '0', '--strict']);
    expect(strict.code).toBe(3);
    expect(strict.err).toMatch(/^error: b\.txt: is not text.*\[ingest\/binary\]\n$/);
  });

  test('titles and names cannot drive the terminal', async () => {
    const folder = path.join(root, 'esc');
    fs.mkdirSync(folder);
    const nasty = 'Bell\u0007 \u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link\u001b]8;;\u0007 \u202eturned\u202c';
    fs.writeFileSync(
      path.join(folder, 'x.jsonl'),
      `${JSON.stringify({ title: nasty, source: nasty, text: `The ${nasty} council said on Monday that nine buses left the town.` })}\n{bad \u001b[2J}\n`,
    );
    const file = path.join(root, 'esc.tabari');
    const b = await inside(['build', folder, '-o', file, '--story', nasty, '--workers', '0']);
    const s = await inside(['show', file, 'accounts']);
    for (const text of [b.out, b.err, s.out, s.err]) expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(s.out).toContain('red');
  });
});

describe('killed and stopped', () => {
  const many = path.join(root, 'many');
  const total = 250;
  const expected = path.join(root, 'whole.json');

  test('kill -9 at any moment: the next build goes on and ends with the same bytes', async () => {
    fs.mkdirSync(many);
    for (let i = 0; i < total; i++)
      fs.writeFileSync(
        path.join(many, `${String(i).padStart(3, '0')}.txt`),
        `The council of town ${i} said on Monday that ${i + 3} buses left. "We counted them," said Dana Holm.\n`,
      );
    const whole = path.join(root, 'whole.tabari');
    expect((await inside(['build', many, '-o', whole, '-q', '--story', 'many', '--workers', '0'])).code).toBe(0);
    expect((await inside(['export', whole, '-o', expected])).code).toBe(0);
    const file = path.join(root, 'killed.tabari');
    let before = 0;
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      // The sources, as `inside` runs them: another build of the engine would rightly analyse everything again.
      const child = spawn(process.execPath, [sources, 'build', many, '-o', file, '-q', '--story', 'many', '--workers', '1'], {
        stdio: 'ignore',
      });
      const ended = new Promise<number | null>((resolve) => child.on('close', (c) => resolve(c)));
      // Until more reports are in the file than before.
      const count = async (): Promise<number> => {
        const { default: Database } = await import('better-sqlite3');
        try {
          const db = new Database(file, { readonly: true, fileMustExist: true });
          try {
            return db.prepare('SELECT count(*) FROM reports').pluck().get() as number;
          } finally {
            db.close();
          }
        } catch {
          return 0;
        }
      };
      while ((await count()) <= before && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill(signal);
      const code = await ended;
      if (signal === 'SIGINT') expect([130, 0]).toContain(code);
      before = await count();
      expect(before).toBeGreaterThan(0);
    }
    const last = await inside(['build', many, '-o', file, '--json', '--story', 'many', '--workers', '0']);
    expect(last.code).toBe(0);
    const { analysed, unchanged } = JSON.parse(last.out);
    expect(analysed + unchanged).toBe(total);
    expect(unchanged).toBeGreaterThanOrEqual(before);
    const again = path.join(root, 'again-killed.json');
    expect((await inside(['export', file, '-o', again])).code).toBe(0);
    expect(fs.readFileSync(again, 'utf8') === fs.readFileSync(expected, 'utf8')).toBe(true);
  }, 120_000);

  test('two builds of one file at once: both end well, nothing twice', async () => {
    const file = path.join(root, 'both.tabari');
    const ends = await Promise.all(
      [0, 1].map(
        () =>
          new Promise<number | null>((resolve) => {
            spawn(process.execPath, [program, 'build', many, '-o', file, '-q', '--story', 'many', '--workers', '1'], {
              stdio: 'inherit',
            }).on('close', (c) => resolve(c));
          }),
      ),
    );
    expect(ends).toEqual([0, 0]);
    const again = path.join(root, 'both.json');
    await inside(['export', file, '-o', again]);
    expect(fs.readFileSync(again, 'utf8') === fs.readFileSync(expected, 'utf8')).toBe(true);
  }, 120_000);
});

test('serve: loopback only, strict headers, foreign names refused', async () => {
  const child = spawn(process.execPath, [program, 'serve', dossier, '--port', '0', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (d: Buffer) => resolve(JSON.parse(d.toString()).address));
      child.once('close', (code) => reject(new Error(`serve ended with ${code}`)));
    });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\/\?token=[A-Za-z0-9_-]{43}$/);
    const ask = (
      p: string,
      options: http.RequestOptions = {},
    ): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }> =>
      new Promise((resolve, reject) => {
        const request = http.request(new URL(p, address), options, (r) => {
          let body = '';
          r.setEncoding('utf8');
          r.on('data', (d) => (body += d));
          r.on('end', () => resolve({ status: r.statusCode!, headers: r.headers, body }));
        });
        request.on('error', reject);
        request.end();
      });
    // The printed address gives a cookie and leads on without the token; with the cookie everything is there.
    const opened = await ask(address);
    expect([opened.status, opened.headers.location]).toEqual([303, '/']);
    const cookie = opened.headers['set-cookie']![0]!.split(';')[0]!;
    const summary = await ask('/api/v1/meta', { headers: { cookie } });
    const { dossiers } = JSON.parse(summary.body) as { dossiers: { id: string }[] };
    const page = await ask(`/dossiers/${dossiers[0]!.id}/page`, { headers: { cookie } });
    expect(page.body).toMatch(/^<!doctype html>/);
    const answers = [
      page,
      await ask('/etc/passwd', { headers: { cookie } }),
      await ask('/api/v1/meta'),
      await ask('/', { headers: { host: 'evil.example', cookie } }),
    ];
    expect(answers.map((a) => a.status)).toEqual([200, 404, 401, 403]);
    for (const a of answers) {
      expect(a.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(a.headers['content-security-policy']).not.toContain('unsafe');
      expect(a.headers['x-content-type-options']).toBe('nosniff');
    }
  } finally {
    // The files it serves are taken away after this: it must have closed them.
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await ended;
  }
});

test('a Node too old for the program starts the one installed beside it', () => {
  const source = fs.readFileSync(program, 'utf8');
  // What runs before the other Node is started must be readable to an old one: no syntax newer than modules with top-level await.
  expect(source).not.toMatch(/\?\?=|\|\|=|#[a-z]+\(|import\.meta\.(?:main|dirname)/);
  const old = process.env.TABARI_OLD_NODE ?? '/usr/local/bin/node';
  const version = fs.existsSync(old) ? spawnSync(old, ['--version'], { encoding: 'utf8' }).stdout : '';
  if (!/^v(?:18|20)\./.test(version)) return;
  const r = spawnSync(old, [program, '--version'], { encoding: 'utf8' });
  expect(r.stdout.trim()).toBe(JSON.parse(fs.readFileSync(path.join(repository, 'package.json'), 'utf8')).version);
});
