import { z } from 'zod';
import type { Judgement, Known, Report } from '../../model/index.ts';
import {
  actor,
  agreement,
  annotation,
  block,
  captureRef,
  channel,
  claim,
  contestedPoint,
  copyGroup,
  credit,
  diagnostic,
  evidence,
  known,
  ledgerEntry,
  link,
  origin,
  place,
  positionCell,
  review,
  reviewStatus,
  statusHistory,
  timelineItem,
  track,
} from './records.ts';
import { rows } from './rows.ts';
import { edtf, list, maybe, offset, record } from './shape.ts';

/** An error, after RFC 9457: `application/problem+json`. `code` is stable; `docs/api.md` lists them. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    /** Fields of the request that do not hold, each with why. */
    errors: list(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

/** One dossier that is served. */
export const dossierRef = z
  .object({ id: z.string(), story: z.string(), file: z.string(), reports: z.int(), writable: z.boolean() })
  .meta({ id: 'DossierRef' });
export type DossierRef = z.infer<typeof dossierRef>;

/** What is served, and what the program can do. */
export const meta = z
  .object({
    name: z.literal('tabari'),
    version: z.string(),
    api: z.literal('v1'),
    dossiers: list(dossierRef),
    policies: list(z.string()),
    formats: list(z.object({ format: z.string(), type: z.string(), extension: z.string() })),
    uploads: z.object({ maxBytes: z.int(), maxFiles: z.int(), extensions: list(z.string()) }),
  })
  .meta({ id: 'Meta' });
export type Meta = z.infer<typeof meta>;

const counted = list(z.object({ value: z.string(), count: z.int() }));

/** What a dossier holds. */
export const summary = z
  .object({
    id: z.string(),
    story: z.string(),
    engine: z.string(),
    writable: z.boolean(),
    /** Changes when anything of the dossier does. */
    revision: z.string(),
    counts: z.record(z.string(), z.int()),
    languages: counted,
    outlets: counted,
    published: z.object({ from: edtf, to: edtf }),
    policies: list(z.string()),
    diagnostics: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
    review: z.object({
      /** Items a person can judge, and how many of them somebody has. */
      items: z.int(),
      reviewed: z.int(),
      statuses: z.record(reviewStatus, z.int()),
      judgements: z.int(),
      /** Judgements whose object a new reading no longer finds. */
      orphaned: z.int(),
    }),
    /** Whether the dossier is being made again. */
    refreshing: z.boolean(),
  })
  .meta({ id: 'Summary' });
export type Summary = z.infer<typeof summary>;

/** A report as read. */
export const report = record<Report>('Report', {
  doc: z.string(),
  hash: z.string(),
  text: z.string(),
  language: z.string(),
  source: known,
  title: known,
  byline: known,
  published: known,
  url: maybe,
  capture: captureRef.optional(),
  credits: list(credit).optional(),
  blocks: list(block),
  diagnostics: list(diagnostic),
} satisfies { readonly [K in keyof Report]: z.ZodType });
export type ReportAnswer = Report;
export type { Known };

/** Everything read from a report, and the claims made of it. */
export const annotations = z
  .object({
    doc: z.string(),
    language: z.string(),
    regions: list(z.tuple([offset, offset]).readonly()),
    statements: list(annotation),
    figures: list(annotation),
    times: list(annotation),
    places: list(annotation),
    actors: list(annotation),
    positions: list(annotation),
    events: list(annotation),
    claims: list(claim),
    diagnostics: list(diagnostic),
  })
  .meta({ id: 'Annotations' });

/** A stretch of a report around a piece of evidence: `text` is the report's characters from `from` to `to`. */
export const excerpt = z
  .object({ doc: z.string(), start: offset, end: offset, from: offset, to: offset, text: z.string() })
  .meta({ id: 'Excerpt' });
export type Excerpt = z.infer<typeof excerpt>;

/** One page of a list. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: list(item), total: z.int(), offset: z.int(), limit: z.int() });
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** One record whole, with the passages it rests on and the reports they stand in. */
export const whole = <T extends z.ZodType>(item: T) =>
  z.object({ id: z.string(), target: z.string(), review, record: item, excerpts: list(excerpt), reports: list(rows.reports) });
export interface Whole<T> {
  readonly id: string;
  readonly target: string;
  readonly review: z.infer<typeof review>;
  readonly record: T;
  readonly excerpts: readonly Excerpt[];
  readonly reports: readonly z.infer<typeof rows.reports>[];
}

/** The lists of a dossier: the schema of a row and of a whole record. */
export const parts = {
  claims: { row: rows.claims, record: claim },
  ledger: { row: rows.ledger, record: ledgerEntry },
  contested: { row: rows.contested, record: contestedPoint },
  positions: { row: rows.positions, record: positionCell },
  origins: { row: rows.origins, record: origin },
  timeline: { row: rows.timeline, record: timelineItem },
  places: { row: rows.places, record: place },
  actors: { row: rows.actors, record: actor },
  agreements: { row: rows.agreements, record: agreement },
  channels: { row: rows.channels, record: channel },
  tracks: { row: rows.tracks, record: track },
  statuses: { row: rows.statuses, record: statusHistory },
  copies: { row: rows.copies, record: copyGroup },
  links: { row: rows.links, record: link },
} as const;
/** A list of a dossier. */
export type PartName = keyof typeof parts;

/** What a policy makes of a counted thing: computed for this answer, never stored. */
export const estimate = z
  .object({
    policy: z.string(),
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    from: list(z.string()),
  })
  .meta({ id: 'Estimate' });
export type Estimate = z.infer<typeof estimate>;

/** A found thing. `spans` are offsets into `text`; for a report `text` is its passage that begins at `from`. */
export const hit = z
  .object({
    kind: z.enum(['report', 'claim', 'actor', 'place', 'contested']),
    id: z.string(),
    doc: maybe,
    title: maybe,
    outlet: maybe,
    language: maybe,
    published: edtf,
    score: z.number(),
    text: z.string(),
    /** Where `text` begins in the report `doc`; null for what is no passage of a report. */
    from: offset.nullable(),
    spans: list(z.tuple([offset, offset]).readonly()),
  })
  .meta({ id: 'Hit' });
export type Hit = z.infer<typeof hit>;

/** What was found. */
export const found = z
  .object({
    query: z.string(),
    items: list(hit),
    total: z.int(),
    offset: z.int(),
    limit: z.int(),
    facets: z.object({ kind: counted, outlet: counted, language: counted, month: counted }),
  })
  .meta({ id: 'Found' });
export type Found = z.infer<typeof found>;

/** Reports being read. */
export const job = z
  .object({
    id: z.string(),
    state: z.enum(['reading', 'reconciling', 'done', 'failed']),
    files: z.int(),
    analysed: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    /** Documents a second so far. */
    rate: z.number(),
    /** Seconds that are left, at this rate; null while nothing can be said. */
    left: z.number().nullable(),
    diagnostics: list(diagnostic),
    /** What went wrong, when it failed. */
    problem: problem.optional(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof job>;

/** A decision of a person. */
export const judgement = record<Judgement>('Judgement', {
  id: z.string(),
  when: z.string(),
  who: z.string(),
  about: z.string(),
  decision: z.string(),
  at: evidence.optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  comment: z.string().optional(),
  retires: z.string().optional(),
});
/** A judgement with its place in the log. */
export const loggedJudgement = z.object({ n: z.int(), previous: z.string(), hash: z.string(), judgement }).meta({ id: 'LoggedJudgement' });
export type LoggedJudgementAnswer = z.infer<typeof loggedJudgement>;

/** What became of a judgement: its row of the log and the thing's review after it. */
export const judged = z.object({ logged: loggedJudgement, target: z.string(), review }).meta({ id: 'Judged' });
export type Judged = z.infer<typeof judged>;

/** Whether the log is whole. */
export const logState = z
  .object({
    rows: z.int(),
    /** Hash of the last row: keep a copy elsewhere to tell later that nothing was cut off or forged. */
    head: z.string(),
    ok: z.boolean(),
    /** The first row that does not hold, and why. */
    bad: z.object({ n: z.int(), why: z.string() }).nullable(),
  })
  .meta({ id: 'LogState' });
export type LogState = z.infer<typeof logState>;

/** How far two reviewers agree on one kind of thing. */
export const agreementRow = z
  .object({
    kind: z.string(),
    a: z.string(),
    b: z.string(),
    items: z.int(),
    agreed: z.int(),
    kappa: z.number().nullable(),
    alpha: z.number().nullable(),
  })
  .meta({ id: 'ReviewerAgreement' });
export const reviewerAgreement = z.object({ reviewers: list(z.string()), pairs: list(agreementRow) }).meta({ id: 'ReviewerAgreements' });
export type ReviewerAgreement = z.infer<typeof reviewerAgreement>;
