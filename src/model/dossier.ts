import type { ActorKind, Analysis, FigureRole, FigureUnit, PlaceMention, Stance } from './annotation.ts';
import type { CaptureRef } from './capture.ts';
import type { Channel } from './channel.ts';
import type { Claim, Hop, SourceRef } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Review } from './judgement.ts';
import type { Link } from './link.ts';
import type { Reason } from './reason.ts';
import type { Known, Report } from './report.ts';
import type { Evidence, Span } from './span.ts';
import type { StatusHistory } from './status.ts';
import type { TrackedGroup } from './track.ts';

/** A report of the pile with everything read from it: what claims and reconciliation start from. */
export interface PileItem {
  readonly report: Report;
  readonly analysis: Analysis;
}

/** A report as the dossier lists it. */
export interface DossierReport {
  readonly doc: string;
  readonly hash: string;
  readonly language: string;
  readonly source: Known<string>;
  readonly title: Known<string>;
  readonly byline: Known<string>;
  readonly published: Known<string>;
  readonly url: string | null;
  /** What it was read from, when it was read from an address. */
  readonly capture?: CaptureRef;
  /** UTF-16 length of the text. */
  readonly length: number;
}

/** How reliable a source is by the Admiralty (NATO STANAG 2511) scale, of which this is the first axis: A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** What an analyst holds of a source. The machine gives none. */
export interface SourceStanding {
  readonly reliability: Reliability | null;
  /** Who owns or funds it, in the analyst's words. */
  readonly ownership: string;
  /** Whose side it takes, in the analyst's words. */
  readonly alignment: string;
}

/** One actor of the dossier: every name the reports use for it. */
export interface DossierActor {
  readonly key: string;
  /** Name to show: the lexicon's neutral one, else the fullest of the reports; in the script of most mentions. */
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: ActorKind;
  readonly ref: string | null;
  readonly mentions: readonly Evidence[];
  readonly docs: readonly string[];
  /** What a person holds of it as a source; null until somebody says. */
  readonly standing: SourceStanding | null;
  /** Why mentions in different reports were taken to be one actor. */
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** A place of the dossier, joined across reports by its gazetteer entry or, failing that, its name. */
export interface DossierPlace {
  readonly key: string;
  /** Reference name, Latin script. */
  readonly name: string;
  /** Names as written, the commonest first; behind them the gazetteer's Arabic name where no report writes one. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly kind: PlaceMention['kind'];
  /** WGS 84 degrees; null when unknown. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Kilometres within which the point may lie. */
  readonly precisionKm: number | null;
  readonly mentions: readonly Evidence[];
  readonly docs: readonly string[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** How a value of the ledger stands to the others of its thing. */
export type ValueRelation = 'same' | 'compatible' | 'refinement' | 'update' | 'conflict' | 'part' | 'sum' | 'single';

/** One value given for a counted thing. */
export interface LedgerValue {
  readonly claim: string;
  readonly doc: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  /** Whether a number states the count, or only a noun in the singular. */
  readonly how: 'stated' | 'implied';
  /** The figure as written, qualifier included. */
  readonly asWritten: string;
  readonly evidence: Evidence;
  readonly chain: readonly Hop[];
  readonly origin: SourceRef;
  /** EDTF: when the report giving it was published. */
  readonly reported: string | null;
  /** EDTF: the moment the count is of, when the text tells. */
  readonly asOf: string | null;
  /** Whether its sentence tells of an earlier time or of a whole period: "since January", "last month". */
  readonly background: boolean;
  /** The sentence it stands in, UTF-16 offsets into its report. */
  readonly sentence: Span;
  readonly relation: ValueRelation;
  /** Where the outlet that gave the value withdraws it; null when it stands by it. */
  readonly retracted: Evidence | null;
  /** How it stands to each other value, the most serious first. */
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** A counted thing with all its competing values. */
export interface LedgerEntry {
  readonly id: string;
  /** What is counted, in words a reader understands on its own, both languages. */
  readonly thing: { readonly en: string; readonly ar: string };
  readonly head: string | null;
  readonly headClass: string | null;
  readonly role: FigureRole | null;
  readonly unit: FigureUnit;
  /** Place or event that narrows the count; null when none was told. */
  readonly scope: string | null;
  readonly values: readonly LedgerValue[];
  /** Lowest and highest value over all accounts; computed, never a verdict. */
  readonly min: number | null;
  readonly max: number | null;
  readonly verdict: 'single' | 'agree' | 'compatible' | 'update' | 'conflict';
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** One side of a contested point. */
export interface Side {
  readonly says: string;
  /** The same in both languages where the words are not a report's own: names and stances. */
  readonly saysIn?: { readonly en: string; readonly ar: string };
  readonly evidence: readonly Evidence[];
  /** Who stands on it: innermost sources. */
  readonly sources: readonly SourceRef[];
  readonly claims: readonly string[];
  /** Number of independent origins, as a range: what is known to be independent, and what could be. */
  readonly origins: { readonly min: number; readonly max: number };
}

/** Where accounts part. */
export interface ContestedPoint {
  readonly id: string;
  readonly kind: 'figure' | 'outcome' | 'responsibility' | 'stance' | 'place' | 'time' | 'identity';
  /** Readable on its own. */
  readonly about: string;
  readonly aboutIn: { readonly en: string; readonly ar: string };
  readonly sides: readonly Side[];
  readonly nature: 'conflict' | 'update' | 'wording';
  /** In [0, 1]; ranks the list. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** One cell of the position matrix, with its history. */
export interface PositionCell {
  readonly actor: string;
  readonly actorName: string;
  readonly issue: string;
  readonly issueName: string;
  readonly issueNameIn: { readonly en: string; readonly ar: string };
  readonly entries: readonly {
    readonly stance: Stance;
    readonly by: 'self' | 'other' | 'outlet';
    readonly source: SourceRef;
    readonly evidence: Evidence;
    readonly reported: string | null;
    /** Set where the stance is inferred (from an act), and so of low certainty: why. */
    readonly reasons?: readonly Reason[];
  }[];
  /** Whether the entries agree, changed with time, or contradict. */
  readonly verdict: 'single' | 'agree' | 'change' | 'contradiction';
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** Three-valued independence of two accounts. */
export type Independence = 'dependent' | 'independent' | 'unknown';

/** A claim's origin and who carried it. */
export interface Origin {
  readonly id: string;
  readonly claim: string;
  readonly claimIds: readonly string[];
  readonly origin: string;
  readonly originRef: SourceRef;
  /** Report keys and relays that carried it. */
  readonly relayed_by: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Claims that deny it, with who denies. */
  readonly deniedBy: readonly { readonly claim: string; readonly source: SourceRef; readonly evidence: Evidence }[];
  readonly independent: { readonly min: number; readonly max: number };
  readonly independence: readonly {
    readonly a: string;
    readonly b: string;
    readonly verdict: Independence;
    readonly reasons: readonly Reason[];
  }[];
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** Something agreed, as reported. */
export interface Agreement {
  readonly id: string;
  /** Those named as parties; fewer than two where the reports leave the others unnamed. */
  readonly parties: readonly string[];
  readonly terms: readonly string[];
  readonly status: string;
  readonly evidence: readonly Evidence[];
  /** Who is said to guarantee or sponsor it. */
  readonly guarantors: readonly { readonly source: SourceRef; readonly evidence: Evidence }[];
  /** Dates by which something is to be done, or from which it holds; `when` is EDTF. */
  readonly deadlines: readonly { readonly when: string; readonly kind: 'starts' | 'ends'; readonly evidence: Evidence }[];
  /** How far it is said to have come, each report's word, in order of their dates. */
  readonly stages: readonly {
    readonly stage: AgreementStage;
    readonly by: SourceRef;
    readonly reported: string | null;
    readonly evidence: Evidence;
  }[];
  /** Each side's account of who keeps it. */
  readonly compliance: readonly Compliance[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** How far an agreement has come. */
export type AgreementStage = 'proposed' | 'negotiated' | 'concluded' | 'in-force' | 'delayed' | 'violated' | 'collapsed' | 'rejected';

/** One account of whether a side keeps an agreement. */
export interface Compliance {
  /** Who is said to keep or break it; null when the words name nobody. */
  readonly side: SourceRef | null;
  /** 0 not carried out or broken, 1 begun or in small part, 2 in large part, 3 in full. After the implementation scale of the Peace Accords Matrix, Kroc Institute. */
  readonly level: 0 | 1 | 2 | 3;
  /** Who says so. */
  readonly by: SourceRef;
  readonly reported: string | null;
  readonly evidence: Evidence;
  readonly reasons: readonly Reason[];
}

/** One line of the timeline. Report time and event time are kept apart. */
export interface TimelineItem {
  /** EDTF of the event. */
  readonly when: string;
  readonly how: 'stated' | 'implied';
  readonly what: string;
  readonly claim: string | null;
  readonly evidence: Evidence;
  readonly reported: string | null;
  readonly source: SourceRef;
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** A group of reports that are the same text, wholly or largely. */
export interface CopyGroup {
  readonly docs: readonly string[];
  readonly links: readonly Link[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}

/** The dossier: a superset of the gold's `story.json`. Every list is in a stated, deterministic order. */
export interface Dossier {
  readonly schema: 'tabari/dossier/1';
  readonly story: string;
  /** Engine version that made it. */
  readonly engine: string;
  readonly reports: readonly DossierReport[];
  readonly actors: readonly DossierActor[];
  readonly places: readonly DossierPlace[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly ledger: readonly LedgerEntry[];
  readonly contested: readonly ContestedPoint[];
  readonly positions: readonly PositionCell[];
  readonly origins: readonly Origin[];
  /** The gold's form: lists of report keys. */
  readonly copies: readonly (readonly string[])[];
  readonly copyGroups: readonly CopyGroup[];
  readonly agreements: readonly Agreement[];
  readonly channels: readonly Channel[];
  readonly tracks: readonly TrackedGroup[];
  readonly statuses: readonly StatusHistory[];
  readonly timeline: readonly TimelineItem[];
  readonly diagnostics: readonly Diagnostic[];
  /** Standing judgements (by id) whose object a new reading no longer finds: listed here, never lost. */
  readonly orphaned?: readonly { readonly judgement: string; readonly about: string }[];
}

/** What reconciliation makes of a pile: every part of the dossier that looks across reports. */
export type Reconciliation = Omit<Dossier, 'schema' | 'story' | 'engine' | 'reports' | 'diagnostics' | 'orphaned'>;
