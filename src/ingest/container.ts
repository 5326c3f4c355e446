import type { Diagnostic } from '../model/index.ts';
import type { Budget } from './archive.ts';
import type { Content } from './content.ts';
import { diagnose, type Format, type Limits, type Told } from './item.ts';

/** Something found among the inputs or inside a container, whose format is not told yet. */
export interface Parcel {
  /** Path the key is made of: below the input's root, `/` as separator, the containers it stands in before it. */
  readonly below: string;
  /** File and place for messages. */
  readonly where: string;
  readonly content: Content;
  readonly told?: Told;
  /** How many archives it stands in. */
  readonly depth: number;
  /** What the archives inside it may still unpack to. */
  readonly budget: Budget;
  /** Whether the user named it, or its container lists it as a report. */
  readonly named: boolean;
}

/** One report of a container, ready to be read. */
export interface Leaf {
  readonly below: string;
  readonly where: string;
  /** Key the report has of its own. */
  readonly own?: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly told?: Told;
}

/** What comes out of a container: reports, things to look into, things to tell. */
export type Part = { readonly leaf: Leaf } | { readonly parcel: Parcel } | { readonly diagnostic: Diagnostic };

/** What containers are opened with. */
export interface Opening {
  readonly limits: Limits;
  /** Column of a table for each field, as the user mapped them. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether a file of this path has a report beside it, so that JSON of its name is metadata. */
  readonly besideReport: (file: string) => boolean;
}

/** Takes a container apart, in its own order. Never throws on odd input. */
export type Opener = (parcel: Parcel, opening: Opening) => AsyncIterable<Part> | Iterable<Part>;

/** Containers that must be held in memory whole may be this many times as large as one report. */
export const WHOLE = 10;

/** The bytes of a container that must be held whole, or null with what to tell. */
export function wholeBytes(parcel: Parcel, limits: Limits): Uint8Array | Diagnostic {
  const most = limits.maxBytes * WHOLE;
  return parcel.content.size > most
    ? diagnose(
        'ingest/too-large',
        'error',
        parcel.where,
        `has ${parcel.content.size} bytes, more than ${most}, ${WHOLE} times the limit of one report (--max-bytes)`,
      )
    : parcel.content.bytes();
}

/** The path of a container without its ending, as the folder of its reports' keys. */
export function stemOf(below: string): string {
  const slash = below.lastIndexOf('/');
  const name = below.slice(slash + 1);
  const stem = name.replace(/(?:\.warc)?\.[A-Za-z0-9]{1,8}$/, '');
  return below.slice(0, slash + 1) + (stem || name);
}
