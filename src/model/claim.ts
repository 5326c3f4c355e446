import type { CueStrength } from './annotation.ts';
import type { Review } from './judgement.ts';
import type { Evidence } from './span.ts';

/** A source in a chain: an outlet, agency, person, body, role or anonymous source as one report names it. */
export interface SourceRef {
  /** Key among the dossier's actors once reconciled; in `claims/` the report's own `DOC#actor` key, or `outlet:NAME`, or `unknown`. */
  readonly key: string;
  /** Fullest form used. */
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: 'outlet' | 'agency' | 'organisation' | 'state' | 'armed-group' | 'person' | 'role' | 'anonymous' | 'document' | 'unknown';
}

/** One step of a source chain, nearest to the reader first in `Claim.chain`. */
export interface Hop {
  readonly from: SourceRef;
  readonly to: SourceRef;
  /** Words of attribution as written; empty for the outlet's own voice. */
  readonly verb: string;
  readonly at: Evidence | null;
}

/** What is claimed. */
export type ClaimKind = 'statement' | 'assertion' | 'figure' | 'position' | 'event';

/** Who said what through whom, resting on which characters. */
export interface Claim {
  /** `DOC#kind-letter+span`: unique in the dossier and the same on every run. */
  readonly id: string;
  readonly doc: string;
  readonly kind: ClaimKind;
  /** The characters that carry the proposition. */
  readonly evidence: readonly Evidence[];
  /** The proposition as written (pieces joined with ` … `). */
  readonly text: string;
  /** Chain of transmission from the outlet (first hop's `to`) inward to the origin (last hop's `from`). Empty when the outlet itself asserts it. */
  readonly chain: readonly Hop[];
  /** Innermost known source: last `from` of the chain, or the outlet. */
  readonly origin: SourceRef;
  readonly polarity: 'affirmed' | 'denied' | 'demanded' | 'open';
  readonly strength: CueStrength;
  /** Ids of the annotations it was built from. */
  readonly annotations: readonly string[];
  /** EDTF of when it was said (report's publication unless the text says otherwise). */
  readonly said: string | null;
  /** What people decided about it; every item of a built dossier has one. */
  readonly review?: Review;
}
