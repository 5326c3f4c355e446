/** A thread of its own for what takes long with a whole dossier: making it again, adding reports, replaying it. One task after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { askList, madeRow, recordsOf, rowOf } from '../dossier/views/list.ts';
import type { Dossier, PileItem } from '../model/index.ts';
import { openSqlite } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { pileAsOf } from './as-of.ts';
import type { BackgroundMessage, BackgroundTask, RowsAhead } from './background.ts';
import { defaultWorkers } from './engine.ts';
import { type BuildOptions, build, dossierOf, isCurrent, refreshDossier } from './pipeline.ts';
import { WorkerPool } from './pool.ts';
import { indexDossier } from './search.ts';
import { engineVersion } from './version.ts';

const port = parentPort!;
const { file, readOnly } = workerData as { readonly file: string; readonly readOnly: boolean };
const send = (m: BackgroundMessage): void => port.postMessage(m);
let last: Promise<void> = Promise.resolve();
let open: Store | null = null;

/** Days replayed lately that are kept: what is asked of one comes in several questions. */
const DAYS = 2;
// The pile is kept between replays: a slider asks for one day after another.
let kept: { readonly revision: string; readonly pile: readonly PileItem[]; readonly days: Map<string, Dossier> } | null = null;

function store(): Store {
  open ??= openSqlite(file, { readOnly });
  return open;
}

async function replay(day: string): Promise<Dossier> {
  const revision = await store().revision();
  if (kept?.revision !== revision) {
    kept = null;
    const pile: PileItem[] = [];
    for await (const item of store().pile()) pile.push(item);
    kept = { revision, pile, days: new Map() };
  }
  const { pile, days } = kept;
  const known = days.get(day);
  days.delete(day);
  // Before the next is made: two of them at once are enough.
  for (const oldest of days.keys()) if (days.size >= DAYS) days.delete(oldest);
  const made =
    known ??
    (await dossierOf(
      pileAsOf(pile, day),
      (await store().meta('story')) ?? 'story',
      await store().diagnostics(),
      await store().judgements(),
    ));
  days.set(day, made);
  return made;
}

/** The pages at addresses, read with manners; what came is kept beside the dossier. */
async function pagesOf(addresses: readonly string[], maxBytes: number): Promise<Pick<BuildOptions, 'pages'>> {
  if (addresses.length === 0) return {};
  const { CaptureArchive, capturesFolder, PoliteReader, politeRules, readPages } = await import('./captures.ts');
  return {
    pages: readPages(addresses, {
      reader: new PoliteReader({ ...politeRules(engineVersion), maxBytes }),
      archive: new CaptureArchive(capturesFolder(file), `tabari/${engineVersion}`),
    }),
  };
}

/** Does a task and gives its answer. */
async function work(task: BackgroundTask): Promise<unknown> {
  switch (task.kind) {
    case 'refresh':
      if (!(await isCurrent(store()))) await refreshDossier(store(), (await store().meta('story')) ?? 'story');
      return null;
    case 'index':
      await indexDossier(store(), store());
      return null;
    case 'replay':
      return replay(task.day);
    case 'replay-list':
      return askList(recordsOf(await replay(task.day), task.list), task.list, task.question);
    case 'replay-record':
      return recordsOf(await replay(task.day), task.list).find((r) => rowOf(task.list, r).id === task.key) ?? null;
    case 'rows': {
      const made = (await store().meta('dossier-key')) ?? '';
      const positions = (await store().positions(task.list, { offset: task.offset, limit: task.limit })).records;
      const records = await store().at(task.list, positions);
      // Another program may have written meanwhile.
      const still = ((await store().meta('dossier-key')) ?? '') === made;
      return { made: still ? made : null, positions, rows: records.map((r) => madeRow(task.list, r)) } satisfies RowsAhead;
    }
    case 'add': {
      const engine = new WorkerPool({ workers: defaultWorkers(), timeLimit: 30_000 });
      try {
        const result = await build({
          inputs: task.inputs,
          store: store(),
          engine,
          add: true,
          limits: { maxBytes: task.maxBytes },
          ...(await pagesOf(task.addresses, task.maxBytes)),
          onProgress: (progress) => send({ step: 'progress', progress }),
        });
        await indexDossier(store(), store());
        return result.diagnostics;
      } finally {
        await engine.close();
      }
    }
  }
}

port.on('message', (task: BackgroundTask | 'close') => {
  last = last.then(async () => {
    if (task === 'close') {
      // Nothing is lost by a file that cannot be closed in order: its log is played back at the next opening.
      await open?.close().catch(() => {});
      port.close();
      return;
    }
    try {
      send({ step: 'done', answer: await work(task) });
    } catch (e) {
      send({ step: 'failed', message: (e as Error).message });
    }
  });
});
