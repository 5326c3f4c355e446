/** A build that says what it has done, one line each, as soon as it is done: what it says must outlive it. Run by `torture.ts`, which kills it. */
import fs from 'node:fs';
import { build, inProcess, openSqlite, type Store, WorkerPool } from '../../src/run/index.ts';
import type { StoredReport } from '../../src/store/store.ts';

const [file, folder, who, workers] = process.argv.slice(2) as [string, string, string, string];
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);
const store = openSqlite(file);
let n = 0;
const judge = async (): Promise<void> => {
  const id = `${who}-${n++}`;
  await store.addJudgement({ id, when: '2026-01-01T00:00:00Z', who, about: 'claim:none', decision: 'comment', comment: 'seen' });
  say(`judgement ${id}`);
};
const told: Store = new Proxy(store, {
  get(target, name) {
    const method = Reflect.get(target, name) as unknown;
    if (typeof method !== 'function') return method;
    if (name === 'pile') return method.bind(target);
    return async (...args: unknown[]) => {
      say(`begin ${String(name)}`);
      const result: unknown = await method.apply(target, args);
      if (name === 'putReports') {
        for (const r of args[0] as readonly StoredReport[]) say(`report ${r.report.doc}`);
        await judge();
      } else say(`did ${String(name)}`);
      return result;
    };
  },
});
say('open');
const engine = workers === '0' ? inProcess() : new WorkerPool({ workers: Number(workers), timeLimit: 60_000 });
try {
  const { counts } = await build({ inputs: [folder], store: told, engine });
  say(`built ${counts?.reports}`);
} finally {
  await engine.close();
  await store.close();
}
say('closed');
