/**
 * Moments of a build, told from outside: before and after each extractor, each report, each call of the store, each statement that SQLite runs. The program itself knows nothing of them:
 * the lists and prototypes it works with are wrapped here for as long as a test runs.
 */
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { extractors } from '../../src/annotate/index.ts';
import type { Judgement } from '../../src/model/index.ts';
import { build, inProcess, openSqlite, refreshDossier, type Store } from '../../src/run/index.ts';
import { indexDossier } from '../../src/run/search.ts';
import { sampleText } from './sample-pile.ts';

/** Told the name of each moment as it comes. */
export type Tell = (moment: string) => void;

/** Runs something with every moment told. A statement is told of the first time it runs in a transaction. */
export async function toldOf<T>(tell: Tell, run: (tell: Tell) => Promise<T>): Promise<T> {
  const undo: (() => void)[] = [];
  const wrap = (target: object, name: string, make: (own: (...args: unknown[]) => unknown) => unknown): void => {
    const own = Reflect.get(target, name) as (...args: unknown[]) => unknown;
    const had = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value: make(own), configurable: true, writable: true });
    undo.push(() => (had ? Object.defineProperty(target, name, had) : Reflect.deleteProperty(target, name)));
  };
  const seen = new Set<string>();
  const statement = (sql: string, work: () => unknown): unknown => {
    const short = sql.replace(/\s+/g, ' ').slice(0, 60);
    if (/^BEGIN/i.test(short)) seen.clear();
    const first = !seen.has(sql);
    seen.add(sql);
    if (first) tell(`before ${short}`);
    const result = work();
    if (first) tell(`after ${short}`);
    return result;
  };
  const probe = new Database(':memory:');
  wrap(
    Object.getPrototypeOf(probe.prepare('CREATE TABLE x (y)')) as object,
    'run',
    (own) =>
      function (this: { source: string }, ...args: unknown[]) {
        return statement(this.source, () => own.apply(this, args));
      },
  );
  for (const name of ['exec', 'pragma'])
    wrap(
      Database.prototype,
      name,
      (own) =>
        function (this: unknown, ...args: unknown[]) {
          return statement(String(args[0]), () => own.apply(this, args));
        },
    );
  probe.close();
  for (const e of extractors)
    wrap(e, 'extract', (own) => (...args: unknown[]) => {
      tell(`before ${e.id}`);
      const found = own.apply(e, args);
      tell(`after ${e.id}`);
      return found;
    });
  try {
    return await run(tell);
  } finally {
    for (const back of undo.reverse()) back();
  }
}

/** A store each of whose calls is told of. */
function toldStore(store: Store, tell: Tell): Store {
  return new Proxy(store, {
    get(target, name) {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      if (name === 'pile') return method.bind(target);
      return async (...args: unknown[]) => {
        tell(`before ${String(name)}()`);
        const result: unknown = await method.apply(target, args);
        tell(`after ${String(name)}()`);
        return result;
      };
    },
  });
}

const judgements: readonly Judgement[] = [
  { id: 'one', when: '2026-01-01T00:00:00Z', who: 'a', about: 'report:0003', decision: 'comment', comment: 'seen' },
  { id: 'two', when: '2026-01-02T00:00:00Z', who: 'b', about: 'claim:none', decision: 'accept' },
  { id: 'three', when: '2026-01-03T00:00:00Z', who: 'a', about: 'claim:none', decision: 'undo', retires: 'two' },
];

/** Work on a dossier file that may be broken off anywhere and begun again. */
export interface Work {
  readonly name: string;
  /** Makes the file the work begins with, and the folder it reads. */
  prepare(file: string, folder: string): Promise<void>;
  run(file: string, folder: string, tell: Tell): Promise<void>;
}

const put = (folder: string, n: number, text = sampleText(n)): void =>
  fs.writeFileSync(path.join(folder, `${String(n).padStart(4, '0')}.txt`), text);

async function buildTold(file: string, folder: string, tell: Tell, prune: boolean): Promise<void> {
  const store = openSqlite(file);
  const engine = inProcess();
  try {
    const submit: typeof engine.submit = async (item) => {
      tell(`before report ${item.doc}`);
      const done = await engine.submit(item);
      tell(`after report ${item.doc}`);
      return done;
    };
    await build({ inputs: [folder], store: toldStore(store, tell), engine: { ...engine, submit }, prune, story: 'story' });
  } finally {
    await store.close();
  }
}

const silent: Tell = () => {};

/** The three ways a file is written to: made, grown and pruned, judged and indexed. */
export const works: readonly Work[] = [
  {
    name: 'a first build',
    async prepare(_, folder) {
      for (let n = 0; n < 5; n++) put(folder, n);
    },
    run: (file, folder, tell) => buildTold(file, folder, tell, false),
  },
  {
    name: 'a build over one that is there, with a report changed, one new and one gone',
    async prepare(file, folder) {
      for (let n = 0; n < 5; n++) put(folder, n);
      await buildTold(file, folder, silent, false);
      put(folder, 1, sampleText(21));
      put(folder, 7);
      fs.rmSync(path.join(folder, '0004.txt'));
    },
    run: (file, folder, tell) => buildTold(file, folder, tell, true),
  },
  {
    name: 'decisions, the dossier made with them, and the index of words',
    async prepare(file, folder) {
      for (let n = 0; n < 5; n++) put(folder, n);
      await buildTold(file, folder, silent, false);
    },
    async run(file, _, tell) {
      const store = openSqlite(file);
      try {
        const told = toldStore(store, tell);
        const there = new Set((await store.judgements()).map((j) => j.id));
        for (const j of judgements) if (!there.has(j.id)) await told.addJudgement(j);
        await refreshDossier(told, 'story');
        await indexDossier(told, told);
      } finally {
        await store.close();
      }
    },
  },
];

/** The files a dossier is made of at this moment: what stays of it when the process is killed now. */
export function filesOf(file: string): readonly string[] {
  const name = path.basename(file);
  return fs
    .readdirSync(path.dirname(file))
    .filter((f) => f === name || f.startsWith(`${name}-`))
    .filter((f) => !f.endsWith('-shm'))
    .sort();
}

/** Every row of every table, sorted, as one text: what a dossier file says. */
export function contentOf(file: string): string {
  const db = new Database(file, { readonly: true });
  try {
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_terms%' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    return tables
      .map((t) => {
        const rows = db.prepare(`SELECT * FROM "${t}"`).raw().all() as unknown[][];
        const lines = rows.map((r) => JSON.stringify(r, (_, v: unknown) => (v instanceof Uint8Array ? Buffer.from(v).toString('hex') : v)));
        return `${t}\n${lines.sort().join('\n')}`;
      })
      .join('\n\n');
  } finally {
    db.close();
  }
}
