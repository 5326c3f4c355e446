import type { Block, BlockKind, Locator } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { clean } from './encoding.ts';
import { joined, noticeKind } from './furniture.ts';
import { headLabels, labelledDate, makeHeader, type StatedField } from './header.ts';
import { diagnose, type Field, type Item } from './item.ts';
import { withTitle } from './text.ts';

/** One paragraph of a document. `kind` where the document itself says what it is: its title, a running head, a caption. */
export interface Paragraph {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly locator?: Locator;
  /** Goes on from the paragraph before it, which the end of a page cut. */
  readonly continues?: boolean;
}

/**
 * Makes a report of a document's paragraphs: one a line, empty ones left out. A document is all report: only what it marks itself, and
 * notices of a page's program, are furniture. `stated`: the document's own metadata.
 */
export function draftOfParagraphs(
  paragraphs: readonly Paragraph[],
  item: Item,
  fileName: string,
  stated: ReadonlyMap<Field, StatedField>,
  notes: Draft['diagnostics'] = [],
): Draft {
  const pieces: string[] = [];
  const places: (Paragraph & { readonly start: number; readonly end: number })[] = [];
  let length = 0;
  for (const p of paragraphs) {
    const words = p.text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (words === '') continue;
    if (length > 0) {
      pieces.push(p.continues ? ' ' : '\n');
      length++;
    }
    places.push({ ...p, start: length, end: length + words.length });
    pieces.push(words);
    length += words.length;
  }
  const cleaned = clean(pieces.join(''), 'utf-8', []);
  const { text } = cleaned;
  const head = headLabels(text, 0);
  const fields = new Map([...head.fields, ...[...stated].filter(([field, s]) => !(s.weak && head.fields.has(field)))]);
  const date = fields.get('published');
  const labelled = date === undefined || date.weak ? labelledDate(text) : null;
  if (labelled) fields.set('published', labelled);
  const title = titleOf(places);
  const blocks = places.map((p, i): Block => {
    const words = text.slice(p.start, p.end);
    const kind = i === title ? 'title' : (p.kind ?? (p.end <= head.end || noticeKind(words) === 'leftover' ? 'furniture' : 'body'));
    return { start: p.start, end: p.end, kind, ...(p.locator ? { locator: p.locator } : {}) };
  });
  const header = makeHeader(item, fields, fileName);
  const cut = joined(blocks);
  const diagnostics = [...notes, ...cleaned.notes.map((n) => diagnose(n.code, n.severity, item.where, n.message, n.at))];
  return { text, header: withTitle(header, text, cut), blocks: cut, diagnostics };
}

/** The paragraph that is the title: the one the document calls so, else the first one when it is short, no sentence, and a longer one follows. */
function titleOf(paragraphs: readonly Paragraph[]): number {
  const told = paragraphs.findIndex((p) => p.kind === 'title');
  if (told >= 0) return told;
  const first = paragraphs.findIndex((p) => p.kind === undefined);
  const next = paragraphs.slice(first + 1).find((p) => p.kind === undefined);
  if (first < 0 || next === undefined) return -1;
  const { text } = paragraphs[first]!;
  return text.length <= 200 && !/[.!؟?:،,؛;]["»”]?$/.test(text) && !text.includes('\n') && next.text.length > text.length ? first : -1;
}

/** Facts of a document's own property sheet. A date there is when a program wrote it, a title often a template's: both are weak. */
export function documentFields(found: Partial<Record<Field, string | null | undefined>>): Map<Field, StatedField> {
  const fields = new Map<Field, StatedField>();
  for (const [field, value] of Object.entries(found))
    if (value && value.trim() !== '') fields.set(field as Field, { value: value.trim().slice(0, 500), by: 'document', weak: true });
  return fields;
}
