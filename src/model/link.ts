import type { Review } from './judgement.ts';
import type { Reason } from './reason.ts';

/** How two claims (or reports, or actors) stand to each other. */
export type LinkKind = 'same' | 'refines' | 'contradicts' | 'updates' | 'derived-from' | 'copy-of' | 'shares-passage' | 'denies';

/** A proposed link with its score and its reasons. */
export interface Link {
  readonly kind: LinkKind;
  /** Ids of what is linked: claims, `doc:KEY` for reports. */
  readonly from: string;
  readonly to: string;
  /** In [0, 1]. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}
