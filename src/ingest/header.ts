import type { How, Known, KnownBy, Span } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { dateInAddress, dateInFileName, publicationDate } from './dates.ts';
import type { Field, Item } from './item.ts';
import { linesOf } from './lines.ts';
import { labels } from './page-words.ts';

/** What is told about a report besides its text, field by field with how it is known. */
export interface Header {
  readonly source: Known<string>;
  readonly title: Known<string>;
  readonly byline: Known<string>;
  readonly published: Known<string>;
  readonly url: string | null;
  readonly language: Known<string>;
}

/** A field as the report itself tells it. A `weak` one (a property of its document) goes behind its address and its file's name. */
export interface StatedField {
  readonly value: string;
  readonly by: KnownBy;
  readonly at?: Span;
  readonly weak?: boolean;
}

/** Fields that the report itself tells, with where. */
export type Stated = ReadonlyMap<Field, StatedField>;

const fieldOf = new Map(Object.entries(labels).map(([name, field]) => [fold(name), field]));

/** A block `---` … `---` of `key: value` lines at the head of a text. `end` is where the text proper starts; 0 when there is none. */
export function frontMatter(text: string): { readonly fields: Stated; readonly end: number } {
  const none = { fields: new Map(), end: 0 };
  if (!/^---[ \t]*\r?\n/.test(text.slice(0, 8))) return none;
  const fields = new Map<Field, StatedField>();
  let at = text.indexOf('\n') + 1;
  for (let n = 0; n < 100 && at > 0 && at < text.length; n++) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end).trimEnd();
    if (line === '---' || line === '...') return { fields, end: stop < 0 ? text.length : stop + 1 };
    const field = labelled(text, at, at + line.length);
    if (field && !fields.has(field.field)) fields.set(field.field, { value: field.value, by: 'front-matter', at: field.at });
    if (stop < 0) break;
    at = stop + 1;
  }
  return none;
}

/** Lines `label: value` at the head of a text, before anything else. */
export function headLabels(text: string, from: number): { readonly fields: Stated; readonly end: number } {
  const fields = new Map<Field, StatedField>();
  let end = from;
  for (const line of linesOf(text.slice(0, from + 4000), from).slice(0, 20)) {
    if (line.start === line.end) continue;
    const field = line.end - line.start <= 400 ? labelled(text, line.start, line.end) : null;
    if (!field) break;
    if (!fields.has(field.field)) fields.set(field.field, { value: field.value, by: 'label', at: field.at });
    end = line.end;
  }
  return { fields, end };
}

/** Reads `label: value` from one line. */
function labelled(text: string, start: number, end: number): { field: Field; value: string; at: Span } | null {
  const line = text.slice(start, end);
  const colon = /[:：]/.exec(line)?.index ?? -1;
  if (colon < 1 || colon > 30) return null;
  const field = fieldOf.get(fold(line.slice(0, colon)));
  if (!field) return null;
  let a = colon + 1;
  let b = line.length;
  while (a < b && /\s/.test(line[a]!)) a++;
  while (b > a && /\s/.test(line[b - 1]!)) b--;
  if (b - a >= 2 && (line[a] === '"' || line[a] === "'") && line[b - 1] === line[a]) {
    a++;
    b--;
  }
  return b > a ? { field, value: line.slice(a, b), at: { start: start + a, end: start + b } } : null;
}

/** Publication dates named by a label inside the head of a page that lost its markup: `تاريخ النشر: 13/11/2017-11:20`. */
export function labelledDate(text: string): StatedField | null {
  const head = text.slice(0, 1500);
  const m =
    /(?:تاريخ النشر|نشر في|نشر بتاريخ|First Published|Published(?: on)?|Posted(?: on)?|Publication date)\s*:?\s*([^\n]{6,40})/i.exec(head);
  if (!m) return null;
  const value = publicationDate(m[1]!);
  const start = m.index + m[0].length - m[1]!.length;
  return value === null ? null : { value, by: 'label', at: { start, end: start + m[1]!.trimEnd().length } };
}

/** Host of an address as a reader would cite it, `www.` off; null when it is no web address. */
export function hostOf(url: string | null): string | null {
  if (!url) return null;
  try {
    const host = new URL(url).hostname.replace(/^www\./, '');
    return host === '' ? null : host;
  } catch {
    return null;
  }
}

/**
 * Joins what is told of a report into one header, the earlier before the later: the caller; what it came in; its own markup and words; its address; its
 * file's name; properties of its document; when it was captured.
 */
export function makeHeader(item: Pick<Item, 'given' | 'told'>, stated: Stated, fileName: string): Header {
  const { given } = item;
  const facts = item.told?.facts ?? [];
  const unknown: Known<string> = { value: null, how: 'unknown' };
  const known = (value: string | null, how: How, by: KnownBy, at?: Span): Known<string> | null =>
    value === null || value === '' ? null : { value, how, by, ...(at ? { at } : {}) };
  const read = (field: Field, value: string | undefined): string | null =>
    value === undefined ? null : field === 'published' ? publicationDate(value) : value;
  const fact = (field: Field, weak: boolean): Known<string> | null => {
    for (const f of facts) {
      if (f.field !== field || (f.weak ?? false) !== weak) continue;
      const value = known(read(field, f.value), f.by === 'beside' ? 'given' : weak ? 'implied' : 'stated', f.by);
      if (value) return value;
    }
    return null;
  };
  const own = (field: Field, weak: boolean): Known<string> | null => {
    const s = stated.get(field);
    return s && (s.weak ?? false) === weak ? known(read(field, s.value), weak ? 'implied' : 'stated', s.by, s.at) : null;
  };
  const url = given.url ?? fact('url', false)?.value ?? own('url', false)?.value ?? fact('url', true)?.value ?? null;
  const pick = (field: Exclude<Field, 'url'>): Known<string> => {
    const address = field === 'source' ? hostOf(url) : field === 'published' && url !== null ? dateInAddress(url) : null;
    return (
      // A date given is taken as written: it is EDTF already.
      known(given[field] ?? null, 'given', 'option') ??
      fact(field, false) ??
      own(field, false) ??
      known(address, 'address', 'address') ??
      known(field === 'published' ? dateInFileName(fileName) : null, 'file', 'file-name') ??
      own(field, true) ??
      fact(field, true) ??
      unknown
    );
  };
  return {
    source: pick('source'),
    title: pick('title'),
    byline: pick('byline'),
    published: pick('published'),
    url,
    language: pick('language'),
  };
}
