import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openSqlite } from '../../src/run/index.ts';
import { full } from '../sizes.ts';
import { contentOf, filesOf, toldOf, works } from './steps.ts';
import { inspect } from './torture.ts';

// Many builds, and processes: slow on a busy machine, and no slower than that.
vi.setConfig({ testTimeout: full ? 7_200_000 : 900_000 });

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-steps-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

interface Place {
  readonly folder: string;
  readonly file: string;
}

/** A place of its own with what a work begins with. */
async function prepared(work: number, name: string): Promise<Place> {
  const folder = path.join(root, `${work}-${name}`, 'pile');
  const file = path.join(root, `${work}-${name}`, 'a.tabari');
  fs.mkdirSync(folder, { recursive: true });
  await works[work]!.prepare(file, folder);
  return { folder, file };
}

async function dossierOf(file: string): Promise<string> {
  const store = openSqlite(file, { readOnly: true });
  try {
    return JSON.stringify(await store.dossier());
  } finally {
    await store.close();
  }
}

/** What does not hold of a file in which a work was broken off, before and after the work is done again. */
async function faultsOf(
  work: number,
  { file, folder }: Place,
  whole: { readonly content: string; readonly dossier: string },
): Promise<readonly string[]> {
  const faults = [...inspect(file)];
  await works[work]!.run(file, folder, () => {});
  faults.push(...inspect(file));
  if ((await dossierOf(file)) !== whole.dossier) faults.push('the dossier is another');
  const content = contentOf(file);
  if (content !== whole.content) {
    const tables = (c: string): readonly string[] => c.split('\n\n');
    const other = tables(content).find((t, i) => t !== tables(whole.content)[i]);
    faults.push(`the rows are others: ${other?.slice(0, 400)}`);
  }
  return faults;
}

// When a process is killed, the system keeps what it had written. So the files are copied at each moment: the copy is what a kill then would leave.
test.each(works.map((w, i) => [w.name, i] as const))(
  '%s, broken off at every moment: done again it comes to the same rows and the same dossier',
  async (_, work) => {
    const peace = await prepared(work, 'peace');
    await works[work]!.run(peace.file, peace.folder, () => {});
    const whole = { content: contentOf(peace.file), dossier: await dossierOf(peace.file) };
    expect(inspect(peace.file)).toEqual([]);

    const told = await prepared(work, 'told');
    const moments: string[] = [];
    /** The first moment of each state the files were in, and the copy of them. */
    const states = new Map<string, { readonly moment: string; readonly place: Place }>();
    await toldOf(
      (moment) => {
        moments.push(moment);
        const hash = createHash('sha256');
        const files = filesOf(told.file).map((name) => ({ name, bytes: fs.readFileSync(path.join(path.dirname(told.file), name)) }));
        for (const { name, bytes } of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
        const state = hash.digest('hex');
        if (states.has(state)) return;
        const folder = path.join(root, `${work}-state-${states.size}`);
        fs.mkdirSync(folder);
        for (const { name, bytes } of files) fs.writeFileSync(path.join(folder, name), bytes);
        states.set(state, { moment, place: { file: path.join(folder, 'a.tabari'), folder: told.folder } });
      },
      (tell) => works[work]!.run(told.file, told.folder, tell),
    );
    expect(moments.length).toBeGreaterThan(150);
    expect(states.size).toBeGreaterThan(4);
    for (const { moment, place } of states.values()) expect([moment, ...(await faultsOf(work, place, whole))]).toEqual([moment]);
  },
);

/** Runs a work in a process that kills itself at its `moment`th moment. */
function killed(work: number, { file, folder }: Place, moment: number): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'steps-child.ts'), String(work), file, folder, String(moment)], {
      stdio: 'ignore',
    });
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
}

// Every moment three times with TABARI_SIZES=full; otherwise four of each work.
test.each(works.map((w, i) => [w.name, i] as const))(
  '%s, killed in earnest: done again it comes to the same rows and the same dossier',
  async (_, work) => {
    const peace = await prepared(work, 'counted');
    let count = 0;
    await toldOf(
      () => void count++,
      (tell) => works[work]!.run(peace.file, peace.folder, tell),
    );
    const whole = { content: contentOf(peace.file), dossier: await dossierOf(peace.file) };
    const moments = full
      ? Array.from({ length: 3 * count }, (_, i) => i % count)
      : Array.from({ length: 4 }, (_, i) => Math.floor(((2 * i + 1) * count) / 8));
    const each = async (moment: number, n: number): Promise<void> => {
      const place = await prepared(work, `killed-${n}`);
      // What was done by the last moments is put together by time too: it may have come to its end.
      const end = await killed(work, place, moment);
      expect([moment, end]).toEqual([moment, moment < count - 30 || end === 'SIGKILL' ? 'SIGKILL' : 3]);
      expect([moment, ...(await faultsOf(work, place, whole))]).toEqual([moment]);
      fs.rmSync(path.dirname(place.file), { recursive: true });
    };
    for (let n = 0; n < moments.length; n += 2) await Promise.all(moments.slice(n, n + 2).map((m, k) => each(m, n + k)));
    // Not killed at all, it says so.
    expect(await killed(work, await prepared(work, 'alive'), 1_000_000)).toBe(3);
  },
);
