/** Why a link, verdict or ranking was made, in words that a reader can check, in both languages of the interface. */
export interface Reason {
  /** Stable code, for example `copy/shared-shingles`, `origin/names-outlet`. */
  readonly code: string;
  readonly en: string;
  readonly ar: string;
  /** Contribution in [0, 1] where one was computed. */
  readonly score?: number;
}
