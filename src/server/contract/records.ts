import { z } from 'zod';
import type {
  Agreement,
  Annotation,
  Block,
  CaptureRef,
  Channel,
  ChannelAccount,
  Claim,
  ContestedPoint,
  CopyGroup,
  Credit,
  Diagnostic,
  DossierActor,
  DossierPlace,
  Evidence,
  Hop,
  Known,
  LedgerEntry,
  LedgerValue,
  Link,
  Locator,
  Origin,
  PositionCell,
  QuotedSpan,
  Reason,
  Review,
  Side,
  Sighting,
  SourceRef,
  SourceStanding,
  Span,
  StatusHistory,
  StatusStep,
  TimelineItem,
  TrackedGroup,
} from '../../model/index.ts';
import { edtf, exact, list, maybe, offset, record } from './shape.ts';

/** A stretch of a report's text. */
export const span = record<Span>('Span', { start: offset, end: offset });
/** A stretch with the characters it covers. */
export const quotedSpan = record<QuotedSpan>('QuotedSpan', { start: offset, end: offset, quote: z.string() });
/** A stretch of a named report. */
export const evidence = record<Evidence>('Evidence', { doc: z.string(), start: offset, end: offset, quote: z.string().optional() });
/** Why something was proposed, in both languages. */
export const reason = record<Reason>('Reason', { code: z.string(), en: z.string(), ar: z.string(), score: z.number().optional() });
/** How far a person has looked at something. */
export const reviewStatus = z.enum(['unreviewed', 'accepted', 'edited', 'rejected', 'added']).meta({ id: 'ReviewStatus' });
/** What people decided about one thing. */
export const review = record<Review>('Review', {
  status: reviewStatus,
  judgements: list(z.string()).optional(),
  by: z.string().optional(),
  when: z.string().optional(),
  before: z.unknown().optional(),
  comments: list(z.object({ who: z.string(), when: z.string(), text: z.string() })).optional(),
});
const reviewed = review.optional();

/** A source in a chain. */
export const sourceRef = record<SourceRef>('SourceRef', {
  key: z.string(),
  name: z.string(),
  names: list(z.string()),
  kind: z.enum(['outlet', 'agency', 'organisation', 'state', 'armed-group', 'person', 'role', 'anonymous', 'document', 'unknown']),
});
/** One step of a chain, nearest to the reader first. */
export const hop = record<Hop>('Hop', { from: sourceRef, to: sourceRef, verb: z.string(), at: evidence.nullable() });
/** Metadata with how it is known. */
export const known = record<Known<string>>('Known', {
  value: maybe,
  how: z.enum(['stated', 'given', 'address', 'file', 'implied', 'unknown']),
  by: z
    .enum([
      'option',
      'beside',
      'feed',
      'mail',
      'message',
      'columns',
      'fields',
      'json-ld',
      'opengraph',
      'meta',
      'time-element',
      'page-title',
      'front-matter',
      'label',
      'masthead',
      'byline',
      'dateline',
      'address',
      'file-name',
      'document',
      'capture',
    ])
    .optional(),
  at: span.optional(),
});
/** Where a stretch stands in the document it was read from. */
export const locator = record<Locator>('Locator', {
  page: z.int().optional(),
  paragraph: z.int().optional(),
  message: z.string().optional(),
});
/** Whom a report says by its form that it passes on. */
export const credit = record<Credit>('Credit', { name: z.string(), kind: z.enum(['forwarded']), published: z.string().optional() });
/** What a stretch of the report is. */
export const block = record<Block>('Block', {
  start: offset,
  end: offset,
  kind: z.enum(['title', 'byline', 'dateline', 'body', 'caption', 'furniture']),
  locator: locator.optional(),
  language: z.string().optional(),
  script: z.string().optional(),
});
/** Something told of an input or a report. */
export const diagnostic = record<Diagnostic>('Diagnostic', {
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  where: z.string().optional(),
  start: offset.optional(),
  end: offset.optional(),
});
/** What a report was read from, when it was read from an address. */
export const captureRef = record<CaptureRef>('CaptureRef', {
  address: z.string(),
  at: z.string(),
  sha256: z.string(),
  file: z.string(),
  record: z.string(),
});
/** What every annotation of a report has; each kind has fields of its own, described in `docs/schema/analysis.schema.json`. */
export const annotation = record<Annotation>('Annotation', {
  id: z.string(),
  start: offset,
  end: offset,
  quote: z.string(),
  rule: z.string(),
  from: list(z.string()).optional(),
  review: reviewed,
});

/** Who said what through whom. */
export const claim = record<Claim>('Claim', {
  id: z.string(),
  doc: z.string(),
  kind: z.enum(['statement', 'assertion', 'figure', 'position', 'event']),
  evidence: list(evidence),
  text: z.string(),
  chain: list(hop),
  origin: sourceRef,
  polarity: z.enum(['affirmed', 'denied', 'demanded', 'open']),
  strength: z.string(),
  annotations: list(z.string()),
  said: edtf,
  review: reviewed,
});
/** Two claims or reports and how they stand to each other. */
export const link = record<Link>('Link', {
  kind: z.enum(['same', 'refines', 'contradicts', 'updates', 'derived-from', 'copy-of', 'shares-passage', 'denies']),
  from: z.string(),
  to: z.string(),
  score: z.number(),
  reasons: list(reason),
  review: reviewed,
});
/** What an analyst holds of a source. */
export const standing = exact<SourceStanding>('SourceStanding', {
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
  ownership: z.string(),
  alignment: z.string(),
}).nullable();
/** An actor with every name the reports use. */
export const actor = record<DossierActor>('Actor', {
  key: z.string(),
  name: z.string(),
  names: list(z.string()),
  kind: z.string(),
  ref: maybe,
  mentions: list(evidence),
  docs: list(z.string()),
  standing,
  reasons: list(reason),
  review: reviewed,
});
/** A place with its point and how precise it is. */
export const place = record<DossierPlace>('Place', {
  key: z.string(),
  name: z.string(),
  names: list(z.string()),
  country: maybe,
  kind: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precisionKm: z.number().nullable(),
  mentions: list(evidence),
  docs: list(z.string()),
  review: reviewed,
});
/** One value given for a counted thing. */
export const ledgerValue = record<LedgerValue>('LedgerValue', {
  claim: z.string(),
  doc: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approx: z.boolean(),
  how: z.enum(['stated', 'implied']),
  asWritten: z.string(),
  evidence,
  chain: list(hop),
  origin: sourceRef,
  reported: edtf,
  asOf: edtf,
  background: z.boolean(),
  sentence: span,
  relation: z.enum(['same', 'compatible', 'refinement', 'update', 'conflict', 'part', 'sum', 'single']),
  retracted: evidence.nullable(),
  reasons: list(reason),
  review: reviewed,
});
/** A counted thing with all its values. */
export const ledgerEntry = record<LedgerEntry>('LedgerEntry', {
  id: z.string(),
  thing: z.object({ en: z.string(), ar: z.string() }),
  head: maybe,
  headClass: maybe,
  role: maybe,
  unit: z.string(),
  scope: maybe,
  values: list(ledgerValue),
  min: z.number().nullable(),
  max: z.number().nullable(),
  verdict: z.enum(['single', 'agree', 'compatible', 'update', 'conflict']),
  reasons: list(reason),
  review: reviewed,
});
const range = z.object({ min: z.number(), max: z.number() });
/** One side of a contested point. */
export const side = record<Side>('Side', {
  says: z.string(),
  saysIn: z.object({ en: z.string(), ar: z.string() }).optional(),
  evidence: list(evidence),
  sources: list(sourceRef),
  claims: list(z.string()),
  origins: range,
});
/** Where accounts part. */
export const contestedPoint = record<ContestedPoint>('ContestedPoint', {
  id: z.string(),
  kind: z.enum(['figure', 'outcome', 'responsibility', 'stance', 'place', 'time', 'identity']),
  about: z.string(),
  aboutIn: z.object({ en: z.string(), ar: z.string() }),
  sides: list(side),
  nature: z.enum(['conflict', 'update', 'wording']),
  weight: z.number(),
  reasons: list(reason),
  review: reviewed,
});
/** A cell of the position matrix with its history. */
export const positionCell = record<PositionCell>('PositionCell', {
  actor: z.string(),
  actorName: z.string(),
  issue: z.string(),
  issueName: z.string(),
  issueNameIn: z.object({ en: z.string(), ar: z.string() }),
  entries: list(
    z.looseObject({
      stance: z.string(),
      by: z.enum(['self', 'other', 'outlet']),
      source: sourceRef,
      evidence,
      reported: edtf,
      reasons: list(reason).optional(),
    }),
  ),
  verdict: z.enum(['single', 'agree', 'change', 'contradiction']),
  review: reviewed,
});
/** A claim's origin and who carried it. */
export const origin = record<Origin>('Origin', {
  id: z.string(),
  claim: z.string(),
  claimIds: list(z.string()),
  origin: z.string(),
  originRef: sourceRef,
  relayed_by: list(z.string()),
  evidence: list(evidence),
  deniedBy: list(z.looseObject({ claim: z.string(), source: sourceRef, evidence })),
  independent: range,
  independence: list(
    z.looseObject({ a: z.string(), b: z.string(), verdict: z.enum(['dependent', 'independent', 'unknown']), reasons: list(reason) }),
  ),
  reasons: list(reason),
  review: reviewed,
});
/** Something agreed, as reported. */
export const agreement = record<Agreement>('Agreement', {
  id: z.string(),
  parties: list(z.string()),
  terms: list(z.string()),
  status: z.string(),
  evidence: list(evidence),
  guarantors: list(z.looseObject({ source: sourceRef, evidence })),
  deadlines: list(z.looseObject({ when: z.string(), kind: z.enum(['starts', 'ends']), evidence })),
  stages: list(z.looseObject({ stage: z.string(), by: sourceRef, reported: edtf, evidence })),
  compliance: list(
    z.looseObject({
      side: sourceRef.nullable(),
      level: z.int().min(0).max(3),
      by: sourceRef,
      reported: edtf,
      evidence,
      reasons: list(reason),
    }),
  ),
  review: reviewed,
});
/** One report's words on a channel. */
export const channelAccount = record<ChannelAccount>('ChannelAccount', {
  stand: z.enum(['tells', 'acknowledges', 'denies']),
  source: sourceRef,
  claim: maybe,
  evidence,
  reported: edtf,
  when: edtf,
});
/** A message, a proposal or mediation from one side to another. */
export const channel = record<Channel>('Channel', {
  id: z.string(),
  kind: z.enum(['message', 'proposal', 'mediation']),
  from: sourceRef.nullable(),
  to: sourceRef.nullable(),
  directed: z.boolean(),
  through: list(sourceRef),
  what: maybe,
  accounts: list(channelAccount),
  status: z.enum(['reported', 'acknowledged', 'denied', 'disputed']),
  acknowledgedBy: list(sourceRef),
  deniedBy: list(sourceRef),
  reasons: list(reason),
  review: reviewed,
});
/** One account of where a group was. */
export const sighting = record<Sighting>('Sighting', {
  place: z.string(),
  placeName: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  way: z.enum(['at', 'from', 'to', 'via']),
  status: z.enum(['actual', 'planned', 'denied']),
  when: edtf,
  how: z.enum(['stated', 'implied', 'unknown']),
  earliest: maybe,
  latest: maybe,
  count: z.looseObject({ low: z.number().nullable(), high: z.number().nullable(), approx: z.boolean(), asWritten: z.string() }).nullable(),
  source: sourceRef,
  claim: maybe,
  evidence,
  reported: edtf,
});
/** A group of people that goes from place to place, as reported. */
export const track = record<TrackedGroup>('TrackedGroup', {
  id: z.string(),
  name: z.object({ en: z.string(), ar: z.string() }),
  names: list(z.string()),
  sightings: list(sighting),
  path: list(
    z.looseObject({
      place: z.string(),
      placeName: z.string(),
      sightings: list(z.int()),
      earliest: maybe,
      latest: maybe,
      order: z.enum(['after', 'unsure']).nullable(),
    }),
  ),
  gaps: list(
    z.looseObject({
      after: z.int(),
      km: z.number().nullable(),
      days: z.object({ least: z.number().nullable(), most: z.number().nullable() }),
      reason,
    }),
  ),
  reasons: list(reason),
  review: reviewed,
});
/** One step in the history of a claim. */
export const statusStep = record<StatusStep>('StatusStep', {
  status: z.enum(['rumour', 'reported', 'repeated', 'corroborated', 'confirmed', 'denied', 'retracted']),
  at: edtf,
  by: sourceRef,
  claim: maybe,
  evidence,
  reasons: list(reason),
});
/** The history of a piece of news. */
export const statusHistory = record<StatusHistory>('StatusHistory', {
  id: z.string(),
  says: z.string(),
  claims: list(z.string()),
  docs: list(z.string()),
  origins: range,
  steps: list(statusStep),
  standing: z.string(),
  review: reviewed,
});
/** One line of the timeline. */
export const timelineItem = record<TimelineItem>('TimelineItem', {
  when: z.string(),
  how: z.enum(['stated', 'implied']),
  what: z.string(),
  claim: maybe,
  evidence,
  reported: edtf,
  source: sourceRef,
  review: reviewed,
});
/** Reports that are one text. */
export const copyGroup = record<CopyGroup>('CopyGroup', { docs: list(z.string()), links: list(link), review: reviewed });
