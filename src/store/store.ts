import type {
  Analysis,
  Diagnostic,
  Dossier,
  DossierActor,
  DossierPlace,
  DossierReport,
  Judgement,
  LoggedJudgement,
  PileItem,
  Report,
} from '../model/index.ts';
import type { LogRow } from './judgement-log.ts';

/** A report with its analysis and the key under which it was analysed. */
export interface StoredReport extends PileItem {
  /** Tells whether it must be analysed again: hash of bytes, metadata and engine. */
  readonly key: string;
}

/** A store that is not what it should be: another program's file, a newer version's, or a damaged one. `code` is one of `docs/diagnostics.md`. */
export class StoreError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** Lists of a dossier that can be read page by page. */
export type PartName =
  | 'claims'
  | 'ledger'
  | 'contested'
  | 'positions'
  | 'origins'
  | 'timeline'
  | 'places'
  | 'actors'
  | 'agreements'
  | 'channels'
  | 'tracks'
  | 'statuses'
  | 'copies'
  | 'links';

/** Which records of a list, and which page of them. Filters a list has no column for are passed over. */
export interface PartQuery {
  readonly offset: number;
  readonly limit: number;
  /** Values a column must have: doc, kind, actor, issue, country, role, verdict, nature, polarity, origin, review. */
  readonly equal?: Readonly<Record<string, string>>;
  /** EDTF days, inclusive, of the list's own date (said, happened). */
  readonly from?: string;
  readonly to?: string;
  /** Only records with these keys. */
  readonly ids?: readonly string[];
  /** Corrections of the filter `review`, by decisions the dossier was not made with yet: keys that have the status now, and keys that no longer do. */
  readonly reviewedNow?: { readonly with: readonly string[]; readonly without: readonly string[] };
}

/** One page of a list, and how many records there are in all. */
export interface PartPage<T> {
  readonly total: number;
  readonly records: readonly T[];
}

/** Which reports. */
export interface ReportQuery {
  readonly offset: number;
  readonly limit: number;
  readonly outlet?: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly docs?: readonly string[];
}

/** Something that can be searched: its words as the engine reads them in `name` and `body`, the rest to show it. */
export interface SearchItem {
  readonly kind: 'report' | 'claim' | 'actor' | 'place' | 'contested';
  readonly id: string;
  readonly doc: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published: string | null;
  /** Where `text` begins in the report; null when it is no passage of one. */
  readonly at: number | null;
  /** Words to show; empty for a report, whose text stands elsewhere. */
  readonly text: string;
  /** Terms of its name, which weigh more. */
  readonly name: string;
  readonly body: string;
}

/** What to look for in the index of words. */
export interface SearchQuery {
  /** In the grammar of FTS5, made by `matchOf` only. */
  readonly match: string;
  readonly offset: number;
  readonly limit: number;
  readonly kind?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
}

/** One thing found; a higher score is better. */
export type SearchHit = Omit<SearchItem, 'name' | 'body'> & { readonly score: number };

/** How many were found by each value of a field. */
export type Facet = readonly { readonly value: string; readonly count: number }[];

/** What was found, best first, and how it spreads. Each facet counts without its own filter. */
export interface SearchResult {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly facets: { readonly kind: Facet; readonly outlet: Facet; readonly language: Facet; readonly month: Facet };
}

/** A report in one line. */
export interface ReportSummary {
  readonly doc: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publishedHow: string;
  readonly language: string;
  readonly length: number;
  readonly url: string | null;
  readonly claims: number;
}

/** What a report is linked to others by: numbers below 2^52, each list sorted, without repeats. */
export interface StoredFeatures {
  readonly named: Float64Array;
  readonly words: Float64Array;
  readonly bands: Float64Array;
}

/** A report as the dossier lists it, with the key it was analysed under and what was told of it. */
export interface BlockReport {
  readonly doc: string;
  readonly key: string;
  readonly report: DossierReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** What one block holds of an actor or a place that other blocks may speak of too. */
export interface Piece {
  readonly key: string;
  readonly block: string;
  readonly data: DossierActor | DossierPlace;
}

/** Lists of the dossier whose records may span blocks. */
export type PieceList = 'actors' | 'places';

/** How a dossier that is put stands in blocks, and which part of the one there it replaces. */
export interface DossierBlocks {
  /** Value `dossier-state` the part was made at. Where another program has written meanwhile, nothing is put. */
  readonly state: string;
  /** Blocks whose records go, and the keys of actors and places that do; null replaces everything. */
  readonly gone: { readonly blocks: readonly string[]; readonly actors: readonly string[]; readonly places: readonly string[] } | null;
  /** Blocks that the records stand in: first report and all reports. */
  readonly blocks: readonly (readonly string[])[];
  readonly reports: readonly BlockReport[];
  /** Features of reports that are new or changed; null for one that is not there any more. */
  readonly features: ReadonlyMap<string, StoredFeatures | null>;
  readonly pieces: Readonly<Record<PieceList, readonly Piece[]>>;
  /** First report of the block that a record of a list stands in; empty for one that rests on no report. */
  readonly blockOf: (list: string, record: unknown) => string;
  /** What was told of inputs that gave no report. */
  readonly notes: readonly Diagnostic[];
  /** Values kept with the dossier that are no part of it, by name. */
  readonly kept: Readonly<Record<string, unknown>>;
}

/**
 * What a dossier is kept in. Knows records, not their meaning. Every method is one short transaction, safe against other processes on the same store
 * and against being killed at any moment. `contract.ts` is the suite every store must pass.
 */
export interface Store {
  /** Values by name: schema, story, engine. */
  meta(name: string): Promise<string | null>;
  setMeta(name: string, value: string): Promise<void>;
  /** Key of every report, by `doc`. */
  keys(): Promise<ReadonlyMap<string, string>>;
  /** Writes reports with their annotations, each in place of an earlier one with the same `doc`. All of them or none. */
  putReports(batch: readonly StoredReport[]): Promise<void>;
  removeReports(docs: readonly string[]): Promise<void>;
  report(doc: string): Promise<Report | null>;
  analysis(doc: string): Promise<Analysis | null>;
  /** All reports with their analyses, in order of `doc` by code unit. */
  pile(): AsyncIterable<PileItem>;
  /** What was told of inputs that gave no report, in place of the earlier list. */
  putDiagnostics(diagnostics: readonly Diagnostic[]): Promise<void>;
  diagnostics(): Promise<readonly Diagnostic[]>;
  /** Reports that were put, replaced or removed since the dossier was made of them, in no order. */
  changed(): Promise<readonly string[]>;
  /** A report with its analysis and key; null when there is none. */
  stored(doc: string): Promise<StoredReport | null>;
  /** Number of blocks of the dossier, and of the reports in them. */
  sizes(): Promise<{ readonly blocks: number; readonly reports: number }>;
  /** Blocks of the dossier that hold any of the reports, each the sorted list of its own. */
  blocks(docs: readonly string[]): Promise<readonly (readonly string[])[]>;
  /** Features of reports of the dossier. */
  features(docs: readonly string[]): Promise<ReadonlyMap<string, StoredFeatures>>;
  /** Reports of the dossier that have a feature, by feature, each list cut at `most`. */
  holders(list: keyof StoredFeatures, features: Iterable<number>, most: number): Promise<ReadonlyMap<number, readonly string[]>>;
  /** How many reports of the dossier have a feature, counted up to `most`. */
  holderCounts(list: keyof StoredFeatures, features: Iterable<number>, most: number): Promise<ReadonlyMap<number, number>>;
  /** What blocks hold of actors or places: by key, or by block. */
  pieces(list: PieceList, by: { readonly keys: readonly string[] } | { readonly blocks: readonly string[] }): Promise<readonly Piece[]>;
  /** A value kept with the dossier (`DossierBlocks.kept`); null when there is none. */
  kept(name: string): Promise<unknown>;
  /**
   * Writes a dossier in place of the earlier one, or a part of it in place of that part (`blocks.gone`), and with it values that say what it was made of (`setMeta`).
   * All of it or nothing: of two programs that write at once, the dossier and what is said of it are always one program's. False where another program wrote first.
   */
  putDossier(dossier: Dossier, meta?: Readonly<Record<string, string>>, blocks?: DossierBlocks): Promise<boolean>;
  /** The dossier as it was put, equal to the byte when printed; null before the first. */
  dossier(): Promise<Dossier | null>;
  /** Changes whenever anything in the store does, by this program or another. Means nothing to another opening of the store. */
  revision(): Promise<string>;
  /** Number of records of each list of the dossier, and of reports, annotations and judgements; only of those asked for, which costs less. */
  counts(asked?: readonly string[]): Promise<Readonly<Record<string, number>>>;
  /** Languages or outlets of the reports, the commonest first. */
  tally(what: 'language' | 'outlet'): Promise<readonly { readonly value: string; readonly count: number }[]>;
  /** First and last day of publication; EDTF digits, null without dated reports. */
  published(): Promise<{ readonly from: string | null; readonly to: string | null }>;
  /** A page of the reports, in order of publication, then of `doc`. */
  reports(query: ReportQuery): Promise<PartPage<ReportSummary>>;
  /** A page of one list of the dossier, in the dossier's order. */
  part(name: PartName, query: PartQuery): Promise<PartPage<unknown>>;
  /** Places in a list of the records that `part` would give, without reading them. */
  positions(name: PartName, query: PartQuery): Promise<PartPage<number>>;
  /** The records at places of a list. */
  at(name: PartName, positions: readonly number[]): Promise<readonly unknown[]>;
  /** One record of a list by its key; null when there is none. */
  record(name: PartName, id: string): Promise<unknown>;
  /** A part of the dossier that is no list of its own; null when there is none. */
  dossierPart(name: string): Promise<unknown>;
  /** Writes the index of words in place of the earlier one, with values that say what it was made of. All of it or nothing. */
  putSearchIndex(items: Iterable<SearchItem>, meta?: Readonly<Record<string, string>>): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Appends a judgement to the log and tells its place there. Judgements are never changed or removed. */
  addJudgement(judgement: Judgement): Promise<LoggedJudgement>;
  judgements(): Promise<readonly Judgement[]>;
  /** The log as it stands in the store, for `verifyLog`. */
  judgementLog(): Promise<readonly LogRow[]>;
  close(): Promise<void>;
}
