/** A thread of its own for what takes long with a whole dossier: making it again, adding reports, replaying it. One task after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Dossier, PileItem } from '../model/index.ts';
import { openSqlite } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { pileAsOf } from './as-of.ts';
import type { BackgroundMessage, BackgroundTask } from './background.ts';
import { defaultWorkers } from './engine.ts';
import { type BuildOptions, build, dossierOf, isCurrent, refreshDossier } from './pipeline.ts';
import { WorkerPool } from './pool.ts';
import { indexDossier } from './search.ts';
import { engineVersion } from './version.ts';

const port = parentPort!;
const { file, readOnly } = workerData as { readonly file: string; readonly readOnly: boolean };
const send = (m: BackgroundMessage): void => port.postMessage(m);
let last: Promise<void> = Promise.resolve();
// The pile is kept between replays: a slider asks for one day after another.
let kept: { readonly revision: string; readonly pile: readonly PileItem[] } | null = null;
let open: Store | null = null;

function store(): Store {
  open ??= openSqlite(file, { readOnly });
  return open;
}

async function replay(day: string): Promise<Dossier> {
  const revision = await store().revision();
  if (kept?.revision !== revision) {
    const pile: PileItem[] = [];
    for await (const item of store().pile()) pile.push(item);
    kept = { revision, pile };
  }
  const known = pileAsOf(kept.pile, day);
  return dossierOf(known, (await store().meta('story')) ?? 'story', await store().diagnostics(), await store().judgements());
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

async function work(task: BackgroundTask): Promise<void> {
  switch (task.kind) {
    case 'refresh':
      if (!(await isCurrent(store()))) await refreshDossier(store(), (await store().meta('story')) ?? 'story');
      send({ id: task.id, step: 'done', dossier: null, diagnostics: [] });
      return;
    case 'index':
      await indexDossier(store(), store());
      send({ id: task.id, step: 'done', dossier: null, diagnostics: [] });
      return;
    case 'replay':
      send({ id: task.id, step: 'done', dossier: await replay(task.day), diagnostics: [] });
      return;
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
          onProgress: (progress) => send({ id: task.id, step: 'progress', progress }),
        });
        await indexDossier(store(), store());
        send({ id: task.id, step: 'done', dossier: null, diagnostics: result.diagnostics });
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
      await work(task);
    } catch (e) {
      send({ id: task.id, step: 'failed', message: (e as Error).message });
    }
  });
});
