import { publicationDate } from './dates.ts';
import type { Draft, Refused } from './draft.ts';
import { clean } from './encoding.ts';
import { plainBlocks } from './furniture.ts';
import { makeHeader, type StatedField } from './header.ts';
import { diagnose, type Field, type Given, type Item } from './item.ts';
import { parseJson } from './json-values.ts';
import { withTitle } from './text.ts';

/** Names that feeds, archives and our own analyses use for the fields of a report, best first. */
const names: Readonly<Record<Field | 'text', readonly string[]>> = {
  text: ['text', 'body', 'content', 'articleBody', 'maintext'],
  title: ['title', 'headline', 'name'],
  source: ['source', 'outlet', 'publisher', 'site', 'sourceName'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'datePublished', 'published_at', 'publishedAt', 'date_published', 'pubDate'],
  url: ['url', 'link', 'address'],
  language: ['language', 'lang', 'inLanguage'],
};

/** The text of a field: a string, a schema.org object with a name, or a list of these. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) {
    const all = value.map(wordsOf).filter((v) => v !== null);
    return all.length > 0 ? all.join(', ') : null;
  }
  if (value !== null && typeof value === 'object' && 'name' in value) return wordsOf((value as { name: unknown }).name);
  if (value !== null && typeof value === 'object' && 'value' in value) return wordsOf((value as { value: unknown }).value);
  return null;
}

/** A field of a JSON report by any of its names. */
export function jsonField(record: Readonly<Record<string, unknown>>, field: Field | 'text'): string | null {
  for (const name of names[field]) {
    if (!Object.hasOwn(record, name)) continue;
    const words = wordsOf(record[name]);
    if (words !== null) return words;
  }
  return null;
}

/** Metadata of a JSON object that stands beside a report or holds one. */
export function jsonGiven(record: Readonly<Record<string, unknown>>): Given {
  const given: Record<string, string> = {};
  for (const field of ['source', 'title', 'byline', 'published', 'url', 'language'] as const) {
    const value = jsonField(record, field);
    if (value === null) continue;
    if (field === 'published') {
      const date = publicationDate(value);
      if (date !== null) given.published = date;
    } else given[field] = field === 'language' ? value.toLowerCase().split(/[-_]/)[0]! : value.trim();
  }
  return given;
}

/** Reads one JSON object as a report. */
export function readJson(source: string, item: Item, fileName: string): Draft | Refused {
  const refuse = (code: string, message: string): Refused => ({ refused: [diagnose(code, 'error', item.where, message)] });
  let record: unknown;
  try {
    record = parseJson(source);
  } catch (e) {
    return refuse('ingest/bad-json', `is not JSON: ${(e as Error).message}`);
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record))
    return refuse('ingest/bad-json', 'is JSON, but not an object');
  const fields = record as Record<string, unknown>;
  const raw = jsonField(fields, 'text');
  if (raw === null) return refuse('ingest/no-text', 'has no field "text" with words in it');
  const { text, notes } = clean(raw, 'utf-8', []);
  const stated = new Map<Field, StatedField>(
    Object.entries(jsonGiven(fields)).map(([field, value]) => [field as Field, { value, by: 'fields' }]),
  );
  const header = makeHeader(item, stated, fileName);
  const blocks = plainBlocks(text, 0);
  const diagnostics = notes.map((n) => diagnose(n.code, n.severity, item.where, n.message, n.at));
  return { text, header: withTitle(header, text, blocks), blocks, diagnostics };
}
