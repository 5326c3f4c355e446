/** The capture a report was read from: what a dossier can prove with the archive beside it. */
export interface CaptureRef {
  /** The address as it was asked for. */
  readonly address: string;
  /** When it was read, ISO 8601 in UTC. */
  readonly at: string;
  /** Lower-case hex SHA-256 of the body, unpacked. */
  readonly sha256: string;
  /** WARC file below the captures folder, and the record in it. */
  readonly file: string;
  readonly record: string;
}

/** One reading of an address, as the archive beside a dossier keeps it. */
export interface Capture extends CaptureRef {
  /** Where the address led in the end. */
  readonly url: string;
  /** IP address that was asked. */
  readonly ip: string | null;
  /** HTTP status; 304 when the server said that nothing had changed. */
  readonly status: number;
  /** Content type as the server named it. */
  readonly type: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The record that holds the body, when it was the same as in an earlier capture and is not kept twice. */
  readonly refersTo: string | null;
}
