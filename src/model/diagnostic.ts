/** Something the reader should know about how a report was read: never thrown, always kept with the report. */
export interface Diagnostic {
  /** Stable code from the catalogue in `docs/diagnostics.md`, for example `ingest/undecodable`. */
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** One sentence in English that names the file and the cause. */
  readonly message: string;
  /** File, address or report key it is about. */
  readonly where?: string;
  readonly start?: number;
  readonly end?: number;
}
