/** Kills builds at random moments and looks at what is left. Shared by the short test and by `npm run torture`. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { hashText } from '../../src/ingest/index.ts';
import { build, inProcess, openSqlite, refreshDossier } from '../../src/run/index.ts';
import { verifyLog } from '../../src/store/judgement-log.ts';
import { random } from './random.ts';
import { writePile } from './sample-pile.ts';

/** What a series of kills showed. */
export interface TortureResult {
  readonly kills: number;
  /** Builds that came to their end, with everything compared. */
  readonly finished: number;
  /** Moments of the build at which it was killed, and how often. */
  readonly moments: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

export interface TortureOptions {
  readonly folder: string;
  readonly kills: number;
  readonly reports: number;
  readonly seed: number;
  readonly workers?: number;
  /** Told after each build that came to its end. */
  readonly progress?: (kills: number, faults: readonly string[]) => void;
}

const child = path.join(import.meta.dirname, 'torture-child.ts');

/** Kills a build `kills` times. Each time what the build had said must stand in the file, and the file must be whole; the next build goes on from there. */
export async function torture(options: TortureOptions): Promise<TortureResult> {
  const draw = random(options.seed);
  const pile = path.join(options.folder, 'pile');
  writePile(pile, options.reports);
  const moments: Record<string, number> = {};
  const faults: string[] = [];
  let finished = 0;
  let kills = 0;
  // Lines a build of this pile says; found out by the first that finishes.
  let lines = 12;
  for (let round = 0; kills < options.kills; round++) {
    const file = path.join(options.folder, `${round}.tabari`);
    const said = new Set<string>();
    for (let life = 0; ; life++) {
      const last = kills >= options.kills || life >= 12;
      const after = last ? Number.POSITIVE_INFINITY : draw.below(lines + 1);
      const run = await live([file, pile, `${round}.${life}`, String(options.workers ?? 0)], after, draw.below(40), said);
      if (run.error !== '') faults.push(`round ${round}.${life}: ${run.error}`);
      faults.push(...inspect(file, said).map((f) => `round ${round}.${life}, killed at "${run.at}": ${f}`));
      if (run.killed) {
        kills++;
        const what = run.at
          .split(' ')
          .slice(0, 2)
          .join(' ')
          .replace(/ [0-9.-]+$/, '');
        moments[what] = (moments[what] ?? 0) + 1;
      } else {
        lines = Math.max(lines, run.lines);
        break;
      }
    }
    faults.push(...(await compare(file, pile, path.join(options.folder, 'whole.tabari'))).map((f) => `round ${round}: ${f}`));
    finished++;
    options.progress?.(kills, faults);
  }
  return { kills, finished, moments, faults };
}

interface Life {
  readonly killed: boolean;
  readonly at: string;
  readonly lines: number;
  readonly error: string;
}

/** Runs one build and kills it `delay` ms after its `after`th line. */
function live(args: readonly string[], after: number, delay: number, said: Set<string>): Promise<Life> {
  return new Promise((resolve) => {
    const process_: ChildProcess = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let killed = false;
    let at = 'start';
    let lines = 0;
    let rest = '';
    let error = '';
    let timer: NodeJS.Timeout | null = null;
    const arm = (): void => {
      if (timer === null && lines >= after)
        timer = setTimeout(() => {
          killed = process_.kill('SIGKILL');
        }, delay);
    };
    arm();
    process_.stdout!.on('data', (chunk: Buffer) => {
      rest += chunk.toString();
      const parts = rest.split('\n');
      rest = parts.pop()!;
      for (const line of parts) {
        lines++;
        at = line;
        if (/^(?:report|judgement) /.test(line)) said.add(line);
      }
      arm();
    });
    process_.stderr!.on('data', (chunk: Buffer) => {
      error += chunk.toString();
    });
    process_.on('close', (code) => {
      if (timer) clearTimeout(timer);
      if (killed && at !== 'closed') resolve({ killed: true, at, lines, error: '' });
      // Killed when it had said its last: it had ended, and is not asked for its exit code.
      else resolve({ killed: false, at, lines, error: code === 0 || killed ? '' : `exit code ${code}: ${error.slice(0, 500)}` });
    });
  });
}

/** What is wrong with a dossier file: of what was said to be kept, and in itself. */
export function inspect(file: string, said: ReadonlySet<string> = new Set()): readonly string[] {
  if (!fs.existsSync(file)) return said.size === 0 ? [] : ['the file is gone'];
  const faults: string[] = [];
  const db = new Database(file);
  try {
    if (db.pragma('user_version', { simple: true }) === 0) return said.size === 0 ? [] : ['the file is empty'];
    const whole = db.pragma('integrity_check', { simple: true });
    if (whole !== 'ok') faults.push(`integrity_check: ${whole}`);
    const loose = db.pragma('foreign_key_check') as unknown[];
    if (loose.length > 0) faults.push(`foreign_key_check: ${loose.length} rows`);
    for (const table of db.prepare("SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5%'").pluck().all() as string[])
      db.prepare(`INSERT INTO ${table}(${table}) VALUES ('integrity-check')`).run();
    const log = verifyLog(
      db.prepare('SELECT n, id, made, who, about, decision, retires, data, previous, hash FROM judgements ORDER BY n').all() as never,
    );
    if (!log.ok) faults.push(`judgements: row ${log.bad!.n} ${log.bad!.why}`);
    const docs = new Set(db.prepare('SELECT doc FROM reports').pluck().all());
    const judged = new Set(db.prepare('SELECT id FROM judgements').pluck().all());
    for (const line of said) {
      const [what, id] = line.split(' ') as [string, string];
      if (!(what === 'report' ? docs : judged).has(id)) faults.push(`lost: ${line}`);
    }
    for (const r of db.prepare('SELECT doc, text, hash FROM reports').all() as { doc: string; text: string; hash: string }[])
      if (hashText(r.text) !== r.hash) faults.push(`${r.doc}: the text is not the one that was read`);
    for (const a of db
      .prepare('SELECT a.doc, a.start, a."end" AS till, a.quote, r.text FROM annotations a JOIN reports r ON r.doc = a.doc')
      .iterate() as Iterable<{
      doc: string;
      start: number;
      till: number;
      quote: string;
      text: string;
    }>)
      if (a.text.slice(a.start, a.till) !== a.quote) faults.push(`${a.doc}: an annotation does not stand on its words`);
  } catch (e) {
    faults.push(`cannot be read: ${(e as Error).message}`);
  } finally {
    db.close();
  }
  return faults;
}

/** Compares a tortured file with one that was built in peace and given the same judgements. */
export async function compare(file: string, pile: string, peaceful: string): Promise<readonly string[]> {
  fs.rmSync(peaceful, { force: true });
  const a = openSqlite(file);
  const b = openSqlite(peaceful);
  try {
    const story = (await a.meta('story')) ?? 'story';
    await build({ inputs: [pile], store: b, engine: inProcess(), story });
    for (const j of await a.judgements()) await b.addJudgement(j);
    for (const store of [a, b]) await refreshDossier(store, story);
    const dossiers = [JSON.stringify(await a.dossier()), JSON.stringify(await b.dossier())];
    const piles: string[] = [];
    for (const store of [a, b]) {
      const items = [];
      for await (const item of store.pile()) items.push(item);
      piles.push(JSON.stringify(items));
    }
    const faults: string[] = [];
    if (dossiers[0] !== dossiers[1]) faults.push('the dossier is not the one of a build in peace');
    if (piles[0] !== piles[1]) faults.push('the reports are not those of a build in peace');
    return faults;
  } finally {
    await a.close();
    await b.close();
  }
}
