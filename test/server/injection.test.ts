import { createHash } from 'node:crypto';
import fs from 'node:fs';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { injections } from '../naughty.ts';
import { full } from '../sizes.ts';
import { type TestServer, testServer } from './server.ts';

// Thousands of requests: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: 600_000 });

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
}

/** Each table of the dossier file with the hash of its rows. */
function tables(): Readonly<Record<string, string>> {
  const db = new Database(server.file, { readonly: true });
  try {
    const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[];
    return Object.fromEntries(
      names.map((name) => {
        const hash = createHash('sha256');
        for (const row of db.prepare(`SELECT * FROM "${name}"`).raw().iterate()) hash.update(JSON.stringify(row));
        return [name, hash.digest('hex')];
      }),
    );
  } finally {
    db.close();
  }
}

test('SQL and the language of search in every parameter of every route: an answer or a typed error, no row changed', async () => {
  const paths = (await server.ask('GET', '/api/v1/openapi.json')).json().paths as Record<string, { get?: { parameters?: Parameter[] } }>;
  // The first search makes its index.
  expect((await server.ask('GET', '/api/v1/dossiers/convoy/search?q=council')).statusCode).toBe(200);
  const before = tables();
  expect(Object.keys(before)).toContain('reports');
  let asked = 0;
  let turn = 0;
  for (const [path, { get }] of Object.entries(paths)) {
    if (get === undefined || path.endsWith('/events')) continue;
    const parameters = get.parameters ?? [];
    for (const p of parameters) {
      // What is searched for gets every string, other parameters some in turn; all get all with TABARI_SIZES=full.
      const some = full || p.name === 'q' ? injections : Array.from({ length: 4 }, () => injections[turn++ % injections.length]!);
      for (const s of some) {
        const value = (other: Parameter): string =>
          other === p ? encodeURIComponent(s) : other.name === 'id' ? 'convoy' : other.name === 'q' ? 'council' : 'x';
        const at = path.replace(/\{([^}]+)\}/g, (_, name: string) => value(parameters.find((x) => x.in === 'path' && x.name === name)!));
        const query = parameters.filter((x) => x.in === 'query' && (x === p || x.required)).map((x) => `${x.name}=${value(x)}`);
        const answer = await server.ask(
          'GET',
          `${at.startsWith('/api') ? '' : '/api/v1'}${at}${query.length > 0 ? `?${query.join('&')}` : ''}`,
        );
        const seen = [path, p.name, s, answer.statusCode];
        expect(seen).toEqual([path, p.name, s, [200, 304, 400, 404].includes(answer.statusCode) ? answer.statusCode : 'another']);
        if (answer.statusCode >= 400) {
          expect([path, answer.json().code]).toEqual([path, expect.stringMatching(/^api\/[a-z-]+$/)]);
          // What went wrong inside stays inside.
          expect(answer.body).not.toMatch(/SQLITE|sqlite|syntax error|fts5|no such (?:table|column)/);
        }
        asked++;
      }
    }
  }
  expect(asked).toBeGreaterThan(full ? 3000 : 300);
  expect(tables()).toEqual(before);
  expect(server.told).toEqual([]);
  expect(fs.existsSync('/tmp/tabari-injected.db')).toBe(false);
});
