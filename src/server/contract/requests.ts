import { z } from 'zod';
import { evidence, reviewStatus } from './records.ts';

/** Largest page of a list. */
export const MOST_ROWS = 1000;
/** Longest filter or search. */
const word = z.string().max(1000);
const day = z.string().regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, 'a day as YYYY-MM-DD, a month or a year');

/** Which page of a list. */
export const paging = z.object({
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(100),
});

/** Filters of the list of reports. */
export const reportFilters = paging.extend({
  q: word.optional(),
  outlet: word.optional(),
  language: word.optional(),
  from: day.optional(),
  to: day.optional(),
});
export type ReportFilters = z.input<typeof reportFilters>;

/** Filters of the other lists; each list heeds those it has. */
export const partFilters = paging.extend({
  /** The dossier as it stood at the end of this day. */
  asOf: day.optional(),
  q: word.optional(),
  doc: z.string().max(20_000).optional(),
  kind: word.optional(),
  actor: word.optional(),
  issue: word.optional(),
  country: word.optional(),
  role: word.optional(),
  verdict: word.optional(),
  nature: word.optional(),
  polarity: word.optional(),
  origin: word.optional(),
  review: reviewStatus.optional(),
  from: day.optional(),
  to: day.optional(),
});
export type PartFilters = z.input<typeof partFilters>;

/** Ways of making one figure of competing ones. */
export const policy = z.enum(['airwars', 'ucdp', 'acled', 'latest']);
export const ledgerFilters = partFilters.extend({ policy: policy.optional() });
export type LedgerFilters = z.input<typeof ledgerFilters>;

/** A search. */
export const searchQuery = paging.extend({
  q: z.string().min(1).max(1000),
  kind: z.enum(['report', 'claim', 'actor', 'place', 'contested']).optional(),
  outlet: word.optional(),
  language: word.optional(),
  from: day.optional(),
  to: day.optional(),
});
export type SearchQuery = z.input<typeof searchQuery>;

/** A report typed or pasted. */
export const pasted = z.object({
  title: z.string().max(10_000).optional(),
  outlet: z.string().max(10_000).optional(),
  date: z.string().max(100).optional(),
  language: z.enum(['ar', 'en']).optional(),
  text: z.string().min(1).max(4_000_000),
});

export type Pasted = z.infer<typeof pasted>;

/** Reports to add, besides files sent as multipart. */
export const addition = z.union([z.strictObject({ paste: pasted }), z.strictObject({ url: z.string().min(1).max(20_000) })]);
export type Addition = z.infer<typeof addition>;

const target = z
  .string()
  .max(40_000)
  .regex(
    /^(annotation|claim|actor|place|ledger|value|contested|position|origin|agreement|timeline|link|copies|channel|track|status|report):/,
  );

/** A decision to append. */
export const judging = z.strictObject({
  who: z.string().trim().min(1).max(200),
  about: target,
  decision: z.enum(['accept', 'reject', 'edit', 'merge', 'split', 'retype', 'add', 'comment']),
  at: evidence.optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  comment: z.string().max(20_000).optional(),
  retires: z.string().max(200).optional(),
});
export type Judging = z.input<typeof judging>;

/** Which decision to take back: the named one, else the last standing one of the reviewer. */
export const undoing = z.strictObject({ who: z.string().trim().min(1).max(200), id: z.string().max(200).optional() });
export type Undoing = z.input<typeof undoing>;

/** Filters of the list of decisions. */
export const judgementFilters = paging.extend({
  about: z.string().max(40_000).optional(),
  who: word.optional(),
  decision: word.optional(),
});
export type JudgementFilters = z.input<typeof judgementFilters>;
