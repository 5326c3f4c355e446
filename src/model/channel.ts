import type { SourceRef } from './claim.ts';
import type { Review } from './judgement.ts';
import type { Reason } from './reason.ts';
import type { Evidence } from './span.ts';

/** What goes through a channel. `mediation`: someone between two sides, nothing said of what was carried. */
export type ChannelKind = 'message' | 'proposal' | 'mediation';

/** One report's words on a channel. */
export interface ChannelAccount {
  /** `tells`: speaks of it; `acknowledges`: a side of it says so itself; `denies`: someone says there was none. */
  readonly stand: 'tells' | 'acknowledges' | 'denies';
  readonly source: SourceRef;
  /** Id of the claim it stands in; null in the outlet's own voice. */
  readonly claim: string | null;
  readonly evidence: Evidence;
  /** EDTF: publication of the report. */
  readonly reported: string | null;
  /** EDTF: when it passed, where the words tell. */
  readonly when: string | null;
}

/** A message, a proposal or mediation from one side to another, through a third or directly, as reported. */
export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  /** Who sends; null when no report tells. In mediation the two sides have no direction: `from` and `to` then stand in order of their keys. */
  readonly from: SourceRef | null;
  readonly to: SourceRef | null;
  readonly directed: boolean;
  /** Who carried it, as named. Empty when it is not told. */
  readonly through: readonly SourceRef[];
  /** What passed, in the words of the account that tells most; null when none tells. */
  readonly what: string | null;
  /** In order of report date, then report and place. */
  readonly accounts: readonly ChannelAccount[];
  /** `reported`: spoken of only; `acknowledged` by a side of it; `denied`; `disputed`: both. */
  readonly status: 'reported' | 'acknowledged' | 'denied' | 'disputed';
  readonly acknowledgedBy: readonly SourceRef[];
  readonly deniedBy: readonly SourceRef[];
  /** Why its accounts were taken to speak of one channel, and of its status. */
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}
