import type { Diagnostic } from './diagnostic.ts';
import type { Review } from './judgement.ts';
import type { LanguageCode } from './report.ts';
import type { QuotedSpan, Span } from './span.ts';

/** What every annotation carries: its span, its characters, the rule that made it. */
export interface Annotation extends QuotedSpan {
  /** Unique in the report and the same on every run: kind letter and span, for example `f120-133`; `.2` appended when two of a kind share a span. */
  readonly id: string;
  /** Name of the rule, `extractor/rule`, for example `figures/at-least`. */
  readonly rule: string;
  /** Ids of the annotations or `start-end` spans it was built from, where that helps a reader to see why. */
  readonly from?: readonly string[];
  /** What people decided about it; left out while nobody has. */
  readonly review?: Review;
}

/** What a counted thing is. */
export type FigureUnit =
  | 'count'
  | 'percent'
  | 'ratio'
  | 'money'
  | 'distance'
  | 'area'
  | 'duration'
  | 'weight'
  | 'speed'
  | 'magnitude'
  | 'degree'
  | 'other';

/** What happened to the things counted, told by the words around the figure; null when nothing tells. */
export type FigureRole =
  | 'killed'
  | 'wounded'
  | 'killed-or-wounded'
  | 'missing'
  | 'detained'
  | 'abducted'
  | 'evacuated'
  | 'displaced'
  | 'returned'
  | 'surrendered'
  | 'remaining'
  | 'sent'
  | 'arrived'
  | 'hit'
  | 'destroyed'
  | 'released'
  | 'rescued'
  | 'homeless'
  | 'buried';

/** A count or measure (gold: `figures`). `start..end` covers the number with its qualifier. */
export interface Figure extends Annotation {
  /** Inclusive bounds; null = open; equal for an exact value. */
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  /** The noun counted; null when the text has none. */
  readonly head: QuotedSpan | null;
  /** Short description of the thing counted: head with its complement, as written. */
  readonly what: string;
  readonly unit: FigureUnit;
  /** ISO 4217 or SI-like code for money and measures: `USD`, `km`, `day`. */
  readonly unitCode?: string;
  /** Class of the head from the language's lexicon: `person civilian fighter child woman vehicle building body ...`; null when unknown. */
  readonly headClass: string | null;
  readonly role: FigureRole | null;
  /** The word that told the role. */
  readonly roleAt?: QuotedSpan;
  /** Id of the figure this one is said to be part of ("11 of the 17 buses", "300 killed, 50 of them children"). */
  readonly partOf?: string;
}

/** Calendar in which a time is written. */
export type Calendar = 'gregorian' | 'hijri' | 'none';

/** A calendar expression (gold: `times`). */
export interface TimeExpression extends Annotation {
  /** EDTF (ISO 8601-2); null when it cannot be worked out. */
  readonly value: string | null;
  readonly calendar: Calendar;
  /** EDTF of the date it was worked out from: the report's publication, or the date of the report quoted. Null for absolute expressions. */
  readonly anchor: string | null;
  /** Whether every component of `value` is written, or some (year, month) were filled from the anchor. */
  readonly how: 'stated' | 'implied';
  /** ISO 8601 time of day when written: `T06:00`. */
  readonly clock?: string;
}

/** A point said by distance and direction from a named place. */
export interface PointAway extends QuotedSpan {
  /** Distance in kilometres, compass direction and place: "32 km SW of Halabja". */
  readonly name: string;
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** Kilometres within which the point may lie. */
  readonly precisionKm: number;
}

/** A named place where something is or happens (gold: `places`). */
export interface PlaceMention extends Annotation {
  /** Reference name, Latin script. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null when unknown or not in one country. */
  readonly country: string | null;
  /** Gazetteer key; null when the place is known from the words around it only. */
  readonly ref: string | null;
  readonly kind: 'country' | 'region' | 'province' | 'district' | 'city' | 'village' | 'quarter' | 'site' | 'water' | 'derived' | 'unknown';
  /** WGS 84 degrees. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Kilometres within which the point may lie. */
  readonly precisionKm: number | null;
  /** A point said by distance and direction from this place ("32 km south-west of X"); the words run from the number to the end of the name. */
  readonly away?: PointAway;
  /** Other gazetteer keys the same words may mean, best first. */
  readonly alternatives?: readonly string[];
}

/** What kind of actor a mention names. */
export type ActorKind =
  | 'person'
  | 'state'
  | 'organ'
  | 'armed-group'
  | 'agency'
  | 'outlet'
  | 'organisation'
  | 'role'
  | 'anonymous'
  | 'document'
  | 'group';

/** A mention of an actor, by name or by a phrase that stands for one. */
export interface ActorMention extends Annotation {
  /** Key shared by all mentions of the same actor inside this report, for example `a3`. Mentions that could not be resolved have a key of their own. */
  readonly actor: string;
  /** All forms for the actor: first the fullest used in this report, then other forms a reader would know it by, English included. */
  readonly names: readonly string[];
  readonly kind: ActorKind;
  /** Key in the actor lexicon (`isis`, `us-led-coalition`), shared by both languages; null for actors the lexicon does not know. */
  readonly ref: string | null;
  /** Whether this mention is a name, a definite noun ("التنظيم"), a surname, a title, a pronoun or a dropped subject. */
  readonly form: 'name' | 'surname' | 'definite' | 'role' | 'pronoun' | 'dropped';
  /** Key (`actor`) of the body this person or organ speaks for, when the text says it. */
  readonly affiliation?: string;
}

/** How strongly the cue commits the reporter or the source. */
export type CueStrength =
  | 'neutral'
  | 'asserting'
  | 'doubting'
  | 'denying'
  | 'accusing'
  | 'demanding'
  | 'warning'
  | 'promising'
  | 'believing'
  | 'asking';

/** One step of a chain of transmission: `from` said it, `to` carried it nearer to the reader. */
export interface StatementHop {
  /** Name of the source of this step as written. */
  readonly from: string;
  /** Name of the carrier; null for the publishing outlet. */
  readonly to: string | null;
  /** The words of attribution as written: "نقلا عن", "told". */
  readonly verb: string;
  /** Where the words of attribution stand. */
  readonly at: Span;
}

/** A piece of content that the report attributes to a source (gold: `statements`). `start..end` covers cue, speaker and content. */
export interface Statement extends Annotation {
  /** Fullest mention in or next to the sentence; null if implied. */
  readonly speaker: QuotedSpan | null;
  /** The resolved source: first the fullest form used in the report, then other forms. Empty when unknown. */
  readonly names: readonly string[];
  readonly cue: QuotedSpan | null;
  readonly content: readonly QuotedSpan[];
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** Relays named in the text, nearest to the reader first; never the publishing outlet. */
  readonly via: readonly string[];
  readonly strength: CueStrength;
  /** Whether the content is asserted, negated by the cue ("نفى"), or asked for. */
  readonly polarity: 'affirmed' | 'denied' | 'demanded' | 'open';
  /** The chain, innermost source first. */
  readonly hops: readonly StatementHop[];
  /** Key of the speaker among this report's actors. */
  readonly actor?: string;
}

/** Stance of a position, as in the gold guidelines. */
export type Stance =
  | 'supports'
  | 'opposes'
  | 'accepts'
  | 'rejects'
  | 'condemns'
  | 'silent'
  | 'neutral'
  | 'denies'
  | 'regrets'
  | 'conditional';

/** What an actor wants of, or thinks about, a deal, a plan, an event or another actor's act (gold: `positions`). `start..end` is the evidence. */
export interface Position extends Annotation {
  readonly actor: string;
  readonly names: readonly string[];
  /** Key among this report's actors; null when not resolved. */
  readonly actorKey: string | null;
  readonly target: string;
  readonly targetAt: QuotedSpan | null;
  readonly stance: Stance;
  /** Same span as the annotation: the gold format's field. */
  readonly evidence: QuotedSpan;
  /** Whether the actor says it, or another (or the outlet) says it of the actor. */
  readonly by: 'self' | 'other' | 'outlet';
  /** Whether the stance is read from what the actor did, and not from words on what he thinks. */
  readonly act?: true;
  /** Id of the statement it was read from, if any. */
  readonly statement?: string;
}

/** PLOVER event types with STATEMENT added. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'STATEMENT';

/** Something said to have happened. */
export interface EventMention extends Annotation {
  readonly type: EventType;
  readonly mode: string | null;
  /** Keys among this report's actors. */
  readonly actor: string | null;
  readonly recipient: string | null;
  /** Ids of place, time and figure annotations of the same clause. */
  readonly place: string | null;
  readonly time: string | null;
  readonly figures: readonly string[];
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'actual' | 'future' | 'hypothetical' | 'historical';
  /** Id of the statement that reports it; null for the outlet's own voice. */
  readonly statement: string | null;
}

/** Everything read from one report: a superset of the gold's `NN.json`. All lists in order of reading. */
export interface Analysis {
  readonly doc: string;
  readonly language: LanguageCode;
  readonly source: string | null;
  readonly published: string | null;
  /** The stretches annotated, `[start, end)`: all blocks but furniture, adjacent ones joined. */
  readonly regions: readonly (readonly [number, number])[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly positions: readonly Position[];
  readonly events: readonly EventMention[];
  readonly diagnostics: readonly Diagnostic[];
}
