import type { SourceRef } from './claim.ts';
import type { Review } from './judgement.ts';
import type { Reason } from './reason.ts';
import type { Evidence } from './span.ts';

/**
 * How a claim stands. `rumour`: told with doubt or by someone unnamed; `reported`: told by a named source; `repeated`: carried on by others of the same origin or
 * of none known; `corroborated`: told by a second, independent origin; `confirmed`, `denied`: by someone who says so; `retracted`: withdrawn by who told it.
 */
export type ClaimStatus = 'rumour' | 'reported' | 'repeated' | 'corroborated' | 'confirmed' | 'denied' | 'retracted';

/** One step in the history of a claim. */
export interface StatusStep {
  readonly status: ClaimStatus;
  /** EDTF: publication of the report that brought it; null when unknown. */
  readonly at: string | null;
  /** Who tells, confirms, denies or retracts. */
  readonly by: SourceRef;
  /** Id of the claim; null in the outlet's own voice. */
  readonly claim: string | null;
  /** The passage that decides. */
  readonly evidence: Evidence;
  readonly reasons: readonly Reason[];
}

/** The history of a piece of news: what each report made of it, in order of time. Says what was told, never what is true. */
export interface StatusHistory {
  readonly id: string;
  /** The piece in the words of its fullest account. */
  readonly says: string;
  /** Ids of the claims that tell it. */
  readonly claims: readonly string[];
  /** Reports that tell it, sorted. */
  readonly docs: readonly string[];
  /** Independent origins known at the end, as a range. */
  readonly origins: { readonly min: number; readonly max: number };
  /** In order of time; steps of unknown date last. */
  readonly steps: readonly StatusStep[];
  /** How it stands after the last step: `disputed` when some confirm or corroborate and others deny. */
  readonly standing: ClaimStatus | 'disputed';
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}
