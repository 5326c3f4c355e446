import type { Block } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { plainBlocks } from './furniture.ts';
import { frontMatter, headLabels, labelledDate, makeHeader } from './header.ts';
import { diagnose, type Item } from './item.ts';
import { secondReport } from './second-report.ts';

/** Reads a plain text: header lines if it has any, then title and body, furniture told apart. Offsets are those of the text as decoded. */
export function readText(text: string, item: Item, fileName: string): Draft {
  const front = frontMatter(text);
  const head = headLabels(text, front.end);
  const stated = new Map([...head.fields, ...front.fields]);
  if (!stated.has('published')) {
    const date = labelledDate(text);
    if (date) stated.set('published', date);
  }
  const body = Math.max(front.end, head.end);
  const header = makeHeader(item, stated, fileName);
  const blocks = withHeadline(plainBlocks(text, body), text, header.title.value);
  const second = secondReport(text, body);
  const left = second !== null && blocks.some((b) => b.kind === 'furniture' && b.start <= second.start && second.end <= b.end);
  return {
    text,
    header: withTitle(header, text, blocks),
    blocks,
    diagnostics: left
      ? [
          diagnose(
            'ingest/second-report',
            'warning',
            item.where,
            `the report of another outlet follows (${text.slice(second.start, second.end)}); it was left out: give it as a report of its own`,
            second.start,
          ),
        ]
      : [],
  };
}

/** The first line as title where it is the title that something else told: the subject of a letter, the headline of a feed's item. */
function withHeadline(blocks: readonly Block[], text: string, title: string | null): readonly Block[] {
  const first = blocks.findIndex((b) => b.kind === 'body');
  if (title === null || first < 0 || blocks.some((b) => b.kind === 'title')) return blocks;
  const b = blocks[first]!;
  if (!text.startsWith(title, b.start) || !/^\s*\n/.test(text.slice(b.start + title.length, b.start + title.length + 4))) return blocks;
  const rest = text.slice(b.start + title.length, b.end);
  const start = b.end - rest.trimStart().length;
  return [
    ...blocks.slice(0, first),
    { ...b, end: b.start + title.length, kind: 'title' },
    ...(start < b.end ? [{ ...b, start }] : []),
    ...blocks.slice(first + 1),
  ];
}

/** The header with the title block's words when nothing else told the title. */
export function withTitle(header: Draft['header'], text: string, blocks: readonly Block[]): Draft['header'] {
  // A document's property sheet often keeps the title of the document it was copied from.
  if (header.title.value !== null && header.title.by !== 'document') return header;
  const title = blocks.find((b) => b.kind === 'title');
  if (!title) return header;
  const value = text
    .slice(title.start, title.end)
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { ...header, title: { value, how: 'stated', by: 'masthead', at: { start: title.start, end: title.end } } };
}
