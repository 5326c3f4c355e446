import type {
  Channel,
  Claim,
  ContestedPoint,
  Diagnostic,
  DossierActor,
  DossierPlace,
  LedgerEntry,
  Link,
  Origin,
  PositionCell,
  Review,
  Span,
  StatusHistory,
  TimelineItem,
  TrackedGroup,
} from '../../model/index.ts';

/** What every row of a list carries. */
export interface Row {
  /** Key of the record in its list. */
  readonly id: string;
  /** Name under which it is judged (`Judgement.about`). */
  readonly target: string;
  readonly review: Review;
}

/** A source by its key, and by its name in each language where it has one in its script. */
export interface Called {
  readonly key: string;
  readonly en: string;
  readonly ar: string;
}

/** A stretch of a report. */
export interface Place extends Span {
  readonly doc: string;
}

/** A claim in one line of a list. `text` is cut at 300 UTF-16 units. */
export interface ClaimRow extends Row {
  readonly doc: string;
  readonly kind: Claim['kind'];
  readonly text: string;
  readonly origin: string;
  readonly originKey: string;
  readonly originKind: Claim['origin']['kind'];
  /** Names of the chain, nearest to the reader first. */
  readonly chain: readonly string[];
  readonly chainKeys: readonly string[];
  readonly polarity: Claim['polarity'];
  readonly strength: Claim['strength'];
  readonly said: string | null;
  readonly at: Place | null;
}

/** A counted thing in one line of a list. */
export interface LedgerRow extends Row {
  readonly thing: LedgerEntry['thing'];
  readonly role: LedgerEntry['role'];
  readonly unit: LedgerEntry['unit'];
  readonly headClass: string | null;
  readonly scope: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly verdict: LedgerEntry['verdict'];
  readonly values: number;
  readonly docs: number;
  /** Days of the first and the last report that gives a value. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A contested point in one line of a list. */
export interface ContestedRow extends Row {
  readonly kind: ContestedPoint['kind'];
  readonly nature: ContestedPoint['nature'];
  readonly about: ContestedPoint['aboutIn'];
  readonly weight: number;
  readonly sides: readonly {
    readonly says: string;
    readonly saysIn?: { readonly en: string; readonly ar: string };
    readonly sources: readonly string[];
    /** Keys of the sources, in the same order. */
    readonly sourceKeys: readonly string[];
    readonly origins: { readonly min: number; readonly max: number };
    readonly docs: number;
    /** The passage to open first. */
    readonly at: Place | null;
  }[];
}

/** A cell of the position matrix in one line of a list. */
export interface PositionRow extends Row {
  readonly actor: string;
  readonly actorName: string;
  readonly issue: string;
  readonly issueName: PositionCell['issueNameIn'];
  readonly verdict: PositionCell['verdict'];
  readonly entries: readonly {
    readonly stance: PositionCell['entries'][number]['stance'];
    readonly by: PositionCell['entries'][number]['by'];
    readonly source: string;
    readonly sourceKey: string;
    readonly reported: string | null;
    readonly at: Place;
  }[];
}

/** An origin in one line of a list. */
export interface OriginRow extends Row {
  readonly claim: string;
  readonly origin: string;
  readonly originKey: string;
  readonly originKind: Origin['originRef']['kind'];
  readonly relayedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly independent: Origin['independent'];
  readonly claims: number;
  readonly at: Place | null;
}

/** A dated line of the timeline. */
export interface TimelineRow extends Row {
  readonly when: string;
  readonly how: TimelineItem['how'];
  readonly what: string;
  readonly claim: string | null;
  readonly source: string;
  readonly reported: string | null;
  readonly at: Place;
}

/** An actor in one line of a list. */
export interface ActorRow extends Row {
  readonly name: string;
  /** At most eight. */
  readonly names: readonly string[];
  readonly kind: DossierActor['kind'];
  readonly ref: string | null;
  readonly docs: number;
  readonly mentions: number;
  readonly standing: DossierActor['standing'];
}

/** A place in one line of a list. */
export interface PlaceRow extends Row {
  readonly name: string;
  /** At most eight. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly kind: DossierPlace['kind'];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precisionKm: number | null;
  readonly docs: number;
  readonly mentions: number;
}

/** An agreement in one line of a list. */
export interface AgreementRow extends Row {
  readonly parties: readonly string[];
  readonly terms: readonly string[];
  readonly status: string;
  readonly at: Place | null;
}

/** A channel in one line of a list. */
export interface ChannelRow extends Row {
  readonly kind: Channel['kind'];
  readonly from: Called | null;
  readonly to: Called | null;
  readonly directed: boolean;
  readonly through: readonly string[];
  readonly what: string | null;
  readonly status: Channel['status'];
  readonly accounts: number;
  /** Days of the first and the last report of it. */
  readonly first: string | null;
  readonly last: string | null;
  readonly at: Place | null;
}

/** A tracked group in one line of a list. */
export interface TrackRow extends Row {
  readonly name: TrackedGroup['name'];
  readonly names: readonly string[];
  readonly sightings: number;
  /** Names of the places of its path. */
  readonly path: readonly string[];
  readonly gaps: number;
}

/** The history of a claim in one line of a list. */
export interface StatusRow extends Row {
  readonly says: string;
  readonly standing: StatusHistory['standing'];
  readonly origins: StatusHistory['origins'];
  readonly docs: number;
  readonly steps: readonly { readonly status: string; readonly at: string | null; readonly by: string }[];
  readonly at: Place | null;
}

/** A group of copies in one line of a list. */
export interface CopyRow extends Row {
  readonly docs: readonly string[];
  readonly score: number | null;
}

/** A link in one line of a list. */
export interface LinkRow extends Row {
  readonly kind: Link['kind'];
  readonly from: string;
  readonly to: string;
  readonly score: number;
}

/** A diagnostic as a row. */
export interface DiagnosticRow {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly where: string | null;
  readonly start: number | null;
  readonly end: number | null;
}
