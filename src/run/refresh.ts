import { assembleDossier } from '../dossier/build.ts';
import { annotationTarget } from '../dossier/judged/analysis.ts';
import { judgeItems, orphansOf, targetsIn } from '../dossier/judged/items.ts';
import { standing } from '../dossier/review.ts';
import { homeOf } from '../dossier/standing-in.ts';
import type { Diagnostic, Dossier, DossierActor, DossierPlace, Judgement, PileItem, Reconciliation } from '../model/index.ts';
import { type Features, mergeActors, mergeBlocks, mergePlaces } from '../reconcile/index.ts';
import type { BlockReport, DossierBlocks, Piece, PieceList, Store, StoredReport } from '../store/store.ts';
import { dossierInBlocks, featuresOfReport, type MadeBlock, makeBlock, type ReadReport, readerOf } from './dossier.ts';
import { notesKey } from './notes.ts';
import { partAgain } from './parting.ts';

/** What a dossier is made with besides the store. */
export interface Making {
  readonly story: string;
  readonly engine: string;
  /** What the engine, its words, the story and the judgements come to: another value makes the whole dossier again. */
  readonly base: string;
}

/** A dossier, or a part of one, as the store takes it. */
interface Made {
  readonly dossier: Dossier;
  readonly blocks: DossierBlocks;
}

/** Names of what is kept beside the dossier: judgements whose object was met, and blocks that people's decisions about items concern. */
const MET = 'met';
const JUDGED = 'judged';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Makes the dossier of what the store holds and writes it: where one of the same base is there, only the blocks that changed reports touch are reconciled, and only their
 * rows written. The rows are those of a dossier made at once. Does it again where another program writes meanwhile.
 */
export async function makeDossier(store: Store, making: Making): Promise<void> {
  for (;;) {
    const state = (await store.meta('dossier-state')) ?? '0';
    const judgements = standing(await store.judgements());
    const notes = await store.diagnostics();
    const changed = await store.changed();
    const known = (await store.meta('dossier-base')) === making.base && (await store.dossierPart('schema')) !== null;
    const made =
      (known ? await grown(store, making, judgements, notes, changed, state) : null) ?? (await whole(store, making, notes, changed, state));
    const meta = {
      engine: making.engine,
      'dossier-base': making.base,
      'dossier-notes': notesKey(notes),
      'dossier-key': `${making.base}.${Number(state) + 1}`,
    };
    if (await store.putDossier(made.dossier, meta, made.blocks)) return;
  }
}

const blockReport = ({ key, report, analysis }: StoredReport): BlockReport => {
  const { reports, diagnostics } = assembleDossier([{ report, analysis }], nothing, '', '');
  return { doc: report.doc, key, report: reports[0]!, diagnostics };
};

const nothing: Reconciliation = mergeBlocks([]);

function piecesOf(blocks: readonly MadeBlock[], list: PieceList): readonly Piece[] {
  return blocks.flatMap((b) => b.made[list].map((data): Piece => ({ key: data.key, block: b.docs[0]!, data })));
}

/** First report of the block a record stands in. */
function placing(blocks: readonly (readonly string[])[]): DossierBlocks['blockOf'] {
  const blockOf = new Map(blocks.flatMap((docs) => docs.map((d) => [d, docs[0]!] as const)));
  return (list, record) => blockOf.get(homeOf(list as keyof Dossier, record) ?? '') ?? '';
}

/** Judgements about items of the dossier, not about what was read from one report. */
const ofItems = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter((j) => annotationTarget(j.about) === null && !j.about.startsWith('report:') && j.decision !== 'undo');

/** Everything a judgement names: what it is about, and what it joins. */
function named(j: Judgement): readonly string[] {
  const kind = j.about.slice(0, j.about.indexOf(':'));
  const others = (Array.isArray(j.after) ? j.after : [j.after]).filter((x): x is string => typeof x === 'string');
  return [j.about, ...others.map((o) => (o.startsWith(`${kind}:`) ? o : `${kind}:${o}`))];
}

/** First reports of the blocks that hold something people decided about. */
function judgedBlocks(blocks: readonly MadeBlock[], judgements: readonly Judgement[]): readonly string[] {
  const wanted = new Set(ofItems(judgements).flatMap(named));
  if (wanted.size === 0) return [];
  return blocks.filter((b) => [...targetsIn(b.made)].some((t) => wanted.has(t))).map((b) => b.docs[0]!);
}

async function whole(store: Store, making: Making, notes: readonly Diagnostic[], changed: readonly string[], state: string): Promise<Made> {
  const all = await store.judgements();
  const judgements = standing(all);
  const keys = await store.keys();
  const pile: PileItem[] = [];
  for await (const item of store.pile()) pile.push(item);
  const made = dossierInBlocks(pile, { story: making.story, engine: making.engine, judgements: all });
  const blocks = made.blocks.map((b) => b.docs).filter((d) => d.length > 0);
  const there = new Set(pile.map((p) => p.report.doc));
  const gone = changed.filter((d) => !there.has(d));
  return {
    dossier: { ...made.dossier, diagnostics: [...made.dossier.diagnostics, ...notes] },
    blocks: {
      state,
      gone: null,
      blocks,
      reports: pile.map((p) => blockReport({ ...p, key: keys.get(p.report.doc) ?? '' })),
      features: new Map<string, Features | null>([...made.features, ...gone.map((d) => [d, null] as const)]),
      pieces: { actors: piecesOf(made.blocks, 'actors'), places: piecesOf(made.blocks, 'places') },
      blockOf: placing(blocks),
      notes,
      kept: { [MET]: [...made.met], [JUDGED]: judgedBlocks(made.blocks, judgements) },
    },
  };
}

/** The part of the dossier that a change touches; null where the whole must be made again. */
async function grown(
  store: Store,
  making: Making,
  judgements: readonly Judgement[],
  notes: readonly Diagnostic[],
  changed: readonly string[],
  state: string,
): Promise<Made | null> {
  const reader = readerOf(judgements);
  const read = new Map<string, ReadReport>();
  const stored = new Map<string, StoredReport>();
  const take = async (doc: string): Promise<void> => {
    const report = stored.has(doc) ? null : await store.stored(doc);
    if (report === null) return;
    stored.set(doc, report);
    read.set(doc, reader.read(report));
  };
  const now = new Map<string, Features | null>();
  for (const doc of changed) {
    await take(doc);
    const r = read.get(doc);
    now.set(doc, r === undefined ? null : featuresOfReport(r));
  }
  const parted = await partAgain(store, now);
  if (parted === null) return null;
  // What people decided may bind an item to one of another block: those blocks are looked at with them.
  const items = ofItems(judgements);
  const bound = [
    ...(((await store.kept(JUDGED)) as readonly string[] | null) ?? []),
    ...items.flatMap((j) => (j.at === undefined ? [] : [j.at.doc])),
  ];
  const gone = new Set(parted.gone);
  const groups = [...parted.made];
  for (const docs of await store.blocks(bound)) {
    if (gone.has(docs[0]!)) continue;
    gone.add(docs[0]!);
    groups.push(docs);
  }
  groups.sort((a, b) => order(a[0]!, b[0]!));
  for (const docs of groups) for (const d of docs) await take(d);
  if (groups.some((docs) => docs.some((d) => !read.has(d)))) return null;
  const blocks = groups.map((docs) =>
    makeBlock(
      docs.map((d) => read.get(d)!),
      judgements,
      true,
    ),
  );
  const merged = blocks.length === 0 ? nothing : mergeBlocks(blocks.map((b) => b.made));
  const actors = await joined(store, 'actors', blocks, gone, items);
  const places = await joined(store, 'places', blocks, gone, items);
  const { reconciliation, met } = judgeItems(
    {
      ...merged,
      actors: mergeActors(actors.records as readonly DossierActor[]),
      places: mergePlaces(places.records as readonly DossierPlace[]),
    },
    judgements,
    reader.found,
  );
  // What was found in reports not looked at now is still there.
  const docs = new Set([...groups.flat(), ...changed]);
  const before = new Set(((await store.kept(MET)) as readonly string[] | null) ?? []);
  const allMet = new Set(met);
  for (const j of judgements) if (before.has(j.id) && !docs.has(reportOf(j) ?? '') && reportOf(j) !== null) allMet.add(j.id);
  const pile = groups.flat().map((d) => stored.get(d)!);
  const dossier = assembleDossier(pile, reconciliation, making.story, making.engine);
  return {
    dossier: { ...dossier, orphaned: orphansOf(judgements, allMet) },
    blocks: {
      state,
      gone: { blocks: [...gone], actors: actors.keys, places: places.keys },
      blocks: groups,
      reports: pile.map(blockReport),
      features: now,
      pieces: { actors: piecesOf(blocks, 'actors'), places: piecesOf(blocks, 'places') },
      blockOf: placing(groups),
      notes,
      kept: { [MET]: [...allMet], [JUDGED]: judgedBlocks(blocks, judgements) },
    },
  };
}

/** The report that a judgement is about something of: an annotation, a value, a claim, the report; null for an item of the dossier. */
function reportOf(j: Judgement): string | null {
  const target = annotationTarget(j.about);
  if (target !== null) return target.doc;
  if (j.about.startsWith('report:')) return j.about.slice('report:'.length);
  return j.about.startsWith('claim:') && j.decision !== 'merge' ? j.about.slice('claim:'.length, j.about.lastIndexOf('#')) : null;
}

/** Keys of actors or places that the change or a decision concerns, and what all blocks hold of them, in the order of the blocks. */
async function joined(
  store: Store,
  list: PieceList,
  blocks: readonly MadeBlock[],
  gone: ReadonlySet<string>,
  items: readonly Judgement[],
): Promise<{ readonly keys: readonly string[]; readonly records: readonly Piece['data'][] }> {
  const prefix = list === 'actors' ? 'actor:' : 'place:';
  const fresh = piecesOf(blocks, list);
  const keys = new Set(fresh.map((p) => p.key));
  for (const p of await store.pieces(list, { blocks: [...gone] })) keys.add(p.key);
  for (const j of items) if (j.about.startsWith(prefix)) for (const n of named(j)) keys.add(n.slice(prefix.length));
  const others = (await store.pieces(list, { keys: [...keys] })).filter((p) => !gone.has(p.block));
  const records = [...fresh, ...others].sort((a, b) => order(a.block, b.block)).map((p) => p.data);
  // What a decision split off has a key of its own.
  return { keys: [...keys].flatMap((k) => [k, `${k}.split`]), records };
}
