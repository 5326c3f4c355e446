import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Found, findReports } from '../ingest/files.ts';
import type { Given, Item, Limits } from '../ingest/item.ts';
import type { Diagnostic, Dossier, PileItem } from '../model/index.ts';
import type { Store, StoredReport } from '../store/store.ts';
import type { Analyzed } from './analyzed.ts';
import type { DossierOptions } from './dossier.ts';
import { analyzeAll, type Engine } from './engine.ts';
import { notesKey } from './notes.ts';
import { engineFingerprint, engineVersion, reconcileFingerprint } from './version.ts';

/** What to build a dossier of, and how. */
export interface BuildOptions {
  readonly inputs: readonly string[];
  readonly store: Store;
  readonly engine: Engine;
  /** Name of the story; the one in the store, else the input folder's, when left out. */
  readonly story?: string;
  readonly limits?: Limits;
  readonly given?: Given;
  /** Column of a table for each field. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** More reports than the inputs hold: what `readPages` reads of addresses. */
  readonly pages?: AsyncIterable<Found>;
  /** Remove reports that are not among the inputs. */
  readonly prune?: boolean;
  /** The inputs are more reports for the pile: one whose key another report has gets a key of its own instead of taking its place. */
  readonly add?: boolean;
  /** Stops after the reports under way; what is done is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a build has come. */
export interface Progress {
  readonly files: number;
  readonly analysed: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** What a build did. */
export interface BuildResult extends Progress {
  /** Number of records of each list of the dossier, by name; null when the build was stopped before. */
  readonly counts: Readonly<Record<string, number>> | null;
  /** Reports of the store that are not among the inputs: kept, or removed with `prune`. */
  readonly others: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists of the dossier whose records are counted for who builds. */
const COUNTED = ['reports', 'claims', 'actors', 'ledger', 'contested', 'positions', 'origins', 'copies'];

// Reports are committed when this many wait or this much time has passed: what a killed build loses at most.
const BATCH = 32;
const BATCH_MS = 500;

/** Key under which an item is analysed: engine, format, metadata, bytes. The same key gives the same analysis. */
export function itemKey(item: Item, fingerprint: string): string {
  const given = JSON.stringify(Object.entries(item.given).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256')
    .update(`${fingerprint}\0${item.format}\0${item.doc}\0${given}\0${JSON.stringify(item.told ?? null)}\0`)
    .update(item.bytes)
    .digest('hex');
}

/** The item under a key that no other report has: its own, or with a number. The same bytes under the same key are the same report. */
function besideOthers(item: Item, known: ReadonlyMap<string, string>, fingerprint: string): { readonly item: Item; readonly key: string } {
  for (let n = 1; ; n++) {
    const named = n === 1 ? item : { ...item, doc: `${item.doc}~${n}` };
    const key = itemKey(named, fingerprint);
    const there = known.get(named.doc);
    if (there === undefined || there === key) return { item: named, key };
  }
}

/** The whole path: finds the reports, analyses those that are new or changed, keeps each as soon as it is done, and makes the dossier of all. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { store } = options;
  const fingerprint = engineFingerprint();
  const known = await store.keys();
  const story = options.story ?? (await store.meta('story')) ?? storyName(options.inputs);
  const progress = { files: 0, analysed: 0, unchanged: 0, failed: 0 };
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const keyOf = new Map<string, string>();
  const tell = (): void => options.onProgress?.({ ...progress });

  async function* changed(): AsyncGenerator<Item> {
    for await (const found of inTurn(
      findReports({ ...options, ...(options.engine.open ? { open: options.engine.open } : {}) }),
      options.pages,
    )) {
      if ('files' in found) progress.files += found.files;
      else if ('diagnostic' in found) {
        diagnostics.push(found.diagnostic);
        if (found.diagnostic.severity === 'error') progress.failed++;
      } else {
        const { item, key } = options.add
          ? besideOthers(found.item, known, fingerprint)
          : { ...found, key: itemKey(found.item, fingerprint) };
        seen.add(item.doc);
        if (known.get(item.doc) === key) progress.unchanged++;
        else {
          keyOf.set(item.doc, key);
          yield item;
        }
      }
      tell();
    }
  }

  let batch: StoredReport[] = [];
  let committed = Date.now();
  const commit = async (): Promise<void> => {
    if (batch.length > 0) await store.putReports(batch);
    batch = [];
    committed = Date.now();
  };
  const lost: string[] = [];
  const take = async (done: Analyzed): Promise<void> => {
    diagnostics.push(...done.diagnostics);
    if (done.report === null || done.analysis === null) {
      progress.failed++;
      // What stood under this key was an earlier state of a file that is no report any more.
      if (known.has(done.doc)) lost.push(done.doc);
    } else {
      progress.analysed++;
      batch.push({ key: keyOf.get(done.doc)!, report: done.report, analysis: done.analysis });
      if (batch.length >= BATCH || Date.now() - committed > BATCH_MS) await commit();
    }
    tell();
  };
  for await (const done of analyzeAll(changed(), options.engine, options.signal)) await take(done);
  await commit();
  if (options.signal?.aborted) return { ...progress, counts: null, others: [], diagnostics: sorted(diagnostics) };

  const others = [...known.keys()].filter((doc) => !seen.has(doc)).sort();
  const gone = options.prune ? [...lost, ...others] : lost;
  if (gone.length > 0) await store.removeReports(gone);
  await store.setMeta('story', story);
  const earlier = options.add ? (await store.diagnostics()).filter((d) => !diagnostics.some((n) => n.where === d.where)) : [];
  await store.putDiagnostics(sorted([...earlier, ...diagnostics]));
  await refreshDossier(store, story, fingerprint);
  return { ...progress, counts: await store.counts(COUNTED), others, diagnostics: sorted(diagnostics) };
}

/** What decides a dossier besides the reports: engine, words, story, judgements. */
async function baseOf(store: Store, story: string, fingerprint: string): Promise<string> {
  const judgements = await store.judgements();
  return createHash('sha256')
    .update(JSON.stringify([engineVersion, reconcileFingerprint(), fingerprint, story, judgements]))
    .digest('hex');
}

/** Whether the dossier in the store is the one that would be made now. */
export async function isCurrent(store: Store): Promise<boolean> {
  return stands(store, await baseOf(store, (await store.meta('story')) ?? 'story', engineFingerprint()));
}

async function stands(store: Store, base: string): Promise<boolean> {
  return (
    (await store.meta('dossier-base')) === base &&
    (await store.dossierPart('schema')) !== null &&
    (await store.changed()).length === 0 &&
    (await store.meta('dossier-notes')) === notesKey(await store.diagnostics())
  );
}

/** Makes the dossier of what the store holds, unless nothing it was made of has changed. What is done again is what the changed reports touch. */
export async function refreshDossier(store: Store, story: string, fingerprint: string = engineFingerprint()): Promise<void> {
  const base = await baseOf(store, story, fingerprint);
  if (await stands(store, base)) return;
  // Loaded here, because it brings the languages along, and a build that changes nothing needs none.
  const { makeDossier } = await import('./refresh.ts');
  await makeDossier(store, { story, engine: engineVersion, base });
}

/** The dossier of a pile, with what was told of inputs that gave no report. */
export async function dossierOf(
  pile: readonly PileItem[],
  story: string,
  notes: readonly Diagnostic[] = [],
  judgements: DossierOptions['judgements'] = [],
): Promise<Dossier> {
  // Loaded here, because it brings the languages along, and a build that changes nothing needs none.
  const { buildDossier } = await import('./dossier.ts');
  const dossier = buildDossier(pile, { story, engine: engineVersion, judgements });
  return { ...dossier, diagnostics: [...dossier.diagnostics, ...notes] };
}

async function* inTurn<T>(...parts: readonly (AsyncIterable<T> | undefined)[]): AsyncGenerator<T> {
  for (const part of parts) if (part) yield* part;
}

function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const order = (d: Diagnostic): string => `${d.where ?? ''}\0${d.code}\0${d.message}`;
  return [...diagnostics].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
}

/** The folder's name, or the first file's, or `story`. */
function storyName(inputs: readonly string[]): string {
  const first = inputs.find((i) => i !== '-');
  if (first === undefined) return 'story';
  const base = path.basename(path.resolve(first));
  return base.slice(0, base.length - path.extname(base).length) || base || 'story';
}
