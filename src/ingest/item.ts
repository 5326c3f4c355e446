import type { CaptureRef, Credit, Diagnostic, KnownBy, Locator } from '../model/index.ts';

/** How the bytes of an item are to be read: formats that hold one report. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'mhtml' | 'pdf' | 'docx' | 'odt' | 'rtf';

/** Metadata told by the caller or by a file beside the report; it goes before what the report itself says. */
export interface Given {
  readonly source?: string;
  readonly title?: string;
  readonly byline?: string;
  /** EDTF. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47 primary subtag. */
  readonly language?: string;
}

/** A field of a header. */
export type Field = keyof Given;

/** Metadata told by what the report came in: its feed, mail, archive, table. A `weak` fact is taken only where the report itself says nothing. */
export interface Fact {
  readonly field: Field;
  readonly value: string;
  readonly by: KnownBy;
  readonly weak?: boolean;
}

/** What a report brings along from what it came in. */
export interface Told {
  readonly facts?: readonly Fact[];
  readonly credits?: readonly Credit[];
  /** Laid on every block of the report. */
  readonly locator?: Locator;
}

/** One report of the pile, not yet read. */
export interface Item {
  /** Key the report will have (`Report.doc`). */
  readonly doc: string;
  /** File (and line) for messages. */
  readonly where: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly given: Given;
  /** What it was read from, when it was read from an address. */
  readonly capture?: CaptureRef;
  readonly told?: Told;
}

/** Limits on what is read: beyond them a report is refused with a diagnostic, never cut silently. */
export interface Limits {
  /** Bytes of one report. */
  readonly maxBytes: number;
}

/** 20 MiB a report: a hundred times the longest news report, read in a few seconds. */
export const defaultLimits: Limits = { maxBytes: 20 * 1024 * 1024 };

/** A diagnostic of this room; `code` is one of `docs/diagnostics.md`. */
export function diagnose(code: string, severity: Diagnostic['severity'], where: string, message: string, at?: number): Diagnostic {
  return { code, severity, message: `${where}: ${message}`, where, ...(at === undefined ? {} : { start: at, end: at + 1 }) };
}
