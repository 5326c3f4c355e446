import type { CaptureRef } from './capture.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './span.ts';

/** How a piece of metadata is known. `stated`: in the text or its markup; `given`: by the caller; `address`: from the URL; `file`: from the file's name or times. */
export type How = 'stated' | 'given' | 'address' | 'file' | 'implied' | 'unknown';

/**
 * What a piece of metadata was read from. In the order in which they are believed for a date: words of the caller (`option`, `beside`: a JSON file of
 * the same name); of what the report came in (`feed`, `mail`, `message`, `columns`, `fields` of a JSON object); of its markup (`json-ld`, `opengraph`,
 * `meta`, `time-element`, `page-title`) and its words (`front-matter`, `label`, `masthead`, `byline`, `dateline`); its `address`; the `file-name`; properties a
 * program wrote into the `document`; the `capture` by an archive, which is a latest date only.
 */
export type KnownBy =
  | 'option'
  | 'beside'
  | 'feed'
  | 'mail'
  | 'message'
  | 'columns'
  | 'fields'
  | 'json-ld'
  | 'opengraph'
  | 'meta'
  | 'time-element'
  | 'page-title'
  | 'front-matter'
  | 'label'
  | 'masthead'
  | 'byline'
  | 'dateline'
  | 'address'
  | 'file-name'
  | 'document'
  | 'capture';

/** A value with how it is known, what it was read from and, where it stands in the text, the span. */
export interface Known<T> {
  readonly value: T | null;
  readonly how: How;
  readonly by?: KnownBy;
  readonly at?: Span;
}

/** Where a stretch stands in the document it was read from, as its reader would cite it; the parts count from 1. */
export interface Locator {
  readonly page?: number;
  readonly paragraph?: number;
  /** Id of a message in its channel. */
  readonly message?: string;
}

/** Whom a report says it passes on, told by its form rather than by its words: the channel a message was forwarded from. */
export interface Credit {
  readonly name: string;
  readonly kind: 'forwarded';
  /** EDTF: when the forwarded message was written, where that is told. */
  readonly published?: string;
}

/** What a stretch of the report is. `furniture` (menus, "read also", comments, captions of other stories) is kept in the text but never annotated. */
export type BlockKind = 'title' | 'byline' | 'dateline' | 'body' | 'caption' | 'furniture';

/** Consecutive stretch of one kind and place; blocks tile the text in order, apart from white space between them. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly locator?: Locator;
  /** Told where it is not the report's own language. */
  readonly language?: LanguageCode;
  /** ISO 15924 code of the script most of its letters are of, where that is not the report's. */
  readonly script?: string;
}

/** BCP 47 primary subtag, or `und` when the language could not be told. */
export type LanguageCode = string;

/** One document of the pile, as read. `text` is immutable: every offset anywhere counts UTF-16 code units of it. */
export interface Report {
  /** Key in the pile: the path below the root given, without extension, `/` as separator; unique in a dossier. */
  readonly doc: string;
  /** Lower-case hex SHA-256 of the text in UTF-8 (lone surrogates as U+FFFD). */
  readonly hash: string;
  readonly text: string;
  readonly language: LanguageCode;
  /** The outlet: its name or host as a reader would cite it. */
  readonly source: Known<string>;
  readonly title: Known<string>;
  readonly byline: Known<string>;
  /** Publication date, EDTF (ISO 8601-2). */
  readonly published: Known<string>;
  /** Address the report was read from or says it was published at. */
  readonly url: string | null;
  /** What it was read from, when it was read from an address. */
  readonly capture?: CaptureRef;
  readonly credits?: readonly Credit[];
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}
