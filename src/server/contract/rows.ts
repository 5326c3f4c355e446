import { z } from 'zod';
import type {
  ActorRow,
  AgreementRow,
  Called,
  ChannelRow,
  ClaimRow,
  ContestedRow,
  CopyRow,
  DiagnosticRow,
  LedgerRow,
  LinkRow,
  OriginRow,
  Place,
  PlaceRow,
  PositionRow,
  Row,
  StatusRow,
  TimelineRow,
  TrackRow,
} from '../../dossier/views/compact.ts';
import { review, standing } from './records.ts';
import { edtf, exact, list, maybe, offset } from './shape.ts';

const place = exact<Place>('Passage', { doc: z.string(), start: offset, end: offset });
const called = exact<Called>('Called', { key: z.string(), en: z.string(), ar: z.string() });
const both = z.object({ en: z.string(), ar: z.string() });
const range = z.object({ min: z.number(), max: z.number() });
const row: { readonly [K in keyof Row]: z.ZodType } = { id: z.string(), target: z.string(), review };

/** A report in one line of a list. */
export interface ReportRow {
  readonly doc: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly publishedHow: string;
  readonly language: string;
  /** UTF-16 length of the text. */
  readonly length: number;
  readonly url: string | null;
  readonly claims: number;
}

/** Schemas of the rows of lists. */
export const rows = {
  reports: exact<ReportRow>('ReportRow', {
    doc: z.string(),
    title: maybe,
    outlet: maybe,
    byline: maybe,
    published: edtf,
    publishedHow: z.string(),
    language: z.string(),
    length: offset,
    url: maybe,
    claims: z.int(),
  }),
  claims: exact<ClaimRow>('ClaimRow', {
    ...row,
    doc: z.string(),
    kind: z.string(),
    text: z.string(),
    origin: z.string(),
    originKey: z.string(),
    originKind: z.string(),
    chain: list(z.string()),
    chainKeys: list(z.string()),
    polarity: z.string(),
    strength: z.string(),
    said: edtf,
    at: place.nullable(),
  }),
  ledger: exact<LedgerRow>('LedgerRow', {
    ...row,
    thing: both,
    role: maybe,
    unit: z.string(),
    headClass: maybe,
    scope: maybe,
    min: z.number().nullable(),
    max: z.number().nullable(),
    verdict: z.string(),
    values: z.int(),
    docs: z.int(),
    from: edtf,
    to: edtf,
  }),
  contested: exact<ContestedRow>('ContestedRow', {
    ...row,
    kind: z.string(),
    nature: z.string(),
    about: both,
    weight: z.number(),
    sides: list(
      z.object({
        says: z.string(),
        saysIn: both.optional(),
        sources: list(z.string()),
        sourceKeys: list(z.string()),
        origins: range,
        docs: z.int(),
        at: place.nullable(),
      }),
    ),
  }),
  positions: exact<PositionRow>('PositionRow', {
    ...row,
    actor: z.string(),
    actorName: z.string(),
    issue: z.string(),
    issueName: both,
    verdict: z.string(),
    entries: list(z.object({ stance: z.string(), by: z.string(), source: z.string(), sourceKey: z.string(), reported: edtf, at: place })),
  }),
  origins: exact<OriginRow>('OriginRow', {
    ...row,
    claim: z.string(),
    origin: z.string(),
    originKey: z.string(),
    originKind: z.string(),
    relayedBy: list(z.string()),
    deniedBy: list(z.string()),
    independent: range,
    claims: z.int(),
    at: place.nullable(),
  }),
  timeline: exact<TimelineRow>('TimelineRow', {
    ...row,
    when: z.string(),
    how: z.string(),
    what: z.string(),
    claim: maybe,
    source: z.string(),
    reported: edtf,
    at: place,
  }),
  actors: exact<ActorRow>('ActorRow', {
    ...row,
    name: z.string(),
    names: list(z.string()),
    kind: z.string(),
    ref: maybe,
    docs: z.int(),
    mentions: z.int(),
    standing,
  }),
  places: exact<PlaceRow>('PlaceRow', {
    ...row,
    name: z.string(),
    names: list(z.string()),
    country: maybe,
    kind: z.string(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precisionKm: z.number().nullable(),
    docs: z.int(),
    mentions: z.int(),
  }),
  agreements: exact<AgreementRow>('AgreementRow', {
    ...row,
    parties: list(z.string()),
    terms: list(z.string()),
    status: z.string(),
    at: place.nullable(),
  }),
  channels: exact<ChannelRow>('ChannelRow', {
    ...row,
    kind: z.string(),
    from: called.nullable(),
    to: called.nullable(),
    directed: z.boolean(),
    through: list(z.string()),
    what: maybe,
    status: z.string(),
    accounts: z.int(),
    first: edtf,
    last: edtf,
    at: place.nullable(),
  }),
  tracks: exact<TrackRow>('TrackRow', {
    ...row,
    name: both,
    names: list(z.string()),
    sightings: z.int(),
    path: list(z.string()),
    gaps: z.int(),
  }),
  statuses: exact<StatusRow>('StatusRow', {
    ...row,
    says: z.string(),
    standing: z.string(),
    origins: range,
    docs: z.int(),
    steps: list(z.object({ status: z.string(), at: edtf, by: z.string() })),
    at: place.nullable(),
  }),
  copies: exact<CopyRow>('CopyRow', { ...row, docs: list(z.string()), score: z.number().nullable() }),
  links: exact<LinkRow>('LinkRow', { ...row, kind: z.string(), from: z.string(), to: z.string(), score: z.number() }),
  diagnostics: exact<DiagnosticRow>('DiagnosticRow', {
    code: z.string(),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string(),
    where: maybe,
    start: offset.nullable(),
    end: offset.nullable(),
  }),
} as const;
