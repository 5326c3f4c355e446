import type { Dossier, Report } from '../model/index.ts';
import { openSqlite, refreshDossier, type Store, StoreError } from '../run/index.ts';
import { CommandError } from './terminal.ts';

/** Opens a dossier file for reading and hands over its dossier. One whose build was stopped before the end is brought up to date first. */
export async function readDossierFile(file: string): Promise<{ readonly dossier: Dossier; readonly store: Store }> {
  let store: Store;
  try {
    store = openSqlite(file, { readOnly: true });
  } catch (e) {
    // A file left by a killed build may need its log played back, which a reader must not do.
    if (!(e instanceof StoreError) || e.code !== 'store/unreadable') throw e;
    store = openSqlite(file);
  }
  const dossier = await store.dossier();
  if (dossier !== null) return { dossier, store };
  await store.close();
  const writable = openSqlite(file);
  if ((await writable.keys()).size === 0) {
    await writable.close();
    throw new CommandError(`${file}: holds no dossier yet; run "tabari build" first`);
  }
  await refreshDossier(writable, (await writable.meta('story')) ?? 'story');
  return { dossier: (await writable.dossier())!, store: writable };
}

/** The reports' texts and blocks by key. */
export async function textsOf(store: Store): Promise<ReadonlyMap<string, Pick<Report, 'text' | 'blocks'>>> {
  const texts = new Map<string, Pick<Report, 'text' | 'blocks'>>();
  for await (const { report } of store.pile()) texts.set(report.doc, { text: report.text, blocks: report.blocks });
  return texts;
}
