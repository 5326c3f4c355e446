import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, BlockKind } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { joined } from './furniture.ts';
import { frontMatter, makeHeader } from './header.ts';
import { diagnose, type Item } from './item.ts';
import { readText, withTitle } from './text.ts';

// The parser is super-linear on some hostile texts; no report in Markdown is this long, or has so many marks in one paragraph.
const MAX_LENGTH = 1_000_000;
const MAX_CROWDING = 500;

const kindOf: Readonly<Record<string, BlockKind>> = {
  code: 'furniture',
  html: 'furniture',
  definition: 'furniture',
  thematicBreak: 'furniture',
  table: 'body',
};

/** Reads a Markdown text. Offsets are those of the file, markup included; code, raw HTML, pictures and link definitions are furniture. */
export function readMarkdown(text: string, item: Item, fileName: string): Draft {
  if (text.length > MAX_LENGTH || crowding(text) > MAX_CROWDING) {
    const draft = readText(text, item, fileName);
    return {
      ...draft,
      diagnostics: [
        diagnose('ingest/markdown-as-text', 'info', item.where, 'too long or too full of marks for Markdown; read as plain text'),
      ],
    };
  }
  const front = frontMatter(text);
  const header = makeHeader(item, front.fields, fileName);
  const blocks: Block[] = front.end > 0 ? [{ start: 0, end: text.slice(0, front.end).trimEnd().length, kind: 'furniture' }] : [];
  let titled = false;
  for (const node of fromMarkdown(text.slice(front.end)).children) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || end <= start) continue;
    let kind: BlockKind = kindOf[node.type] ?? 'body';
    if (node.type === 'heading' && !titled && blocks.every((b) => b.kind === 'furniture')) {
      kind = 'title';
      titled = true;
    } else if (
      node.type === 'paragraph' &&
      node.children.every((c) => c.type === 'image' || (c.type === 'text' && c.value.trim() === ''))
    ) {
      kind = 'furniture';
    }
    blocks.push({ start: start + front.end, end: end + front.end, kind });
  }
  const cut = joined(blocks);
  return { text, header: withTitle(header, text, cut), blocks: cut, diagnostics: [] };
}

/** Greatest number of characters that open nesting in one paragraph, list item or heading. */
function crowding(text: string): number {
  let most = 0;
  let n = 0;
  let lineStart = true;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a) {
      // A blank line, an item or a heading starts anew.
      const next = text.charCodeAt(i + 1);
      if (next === 0x0a || next === 0x0d || next === 0x2d || next === 0x23) n = 0;
      lineStart = true;
      continue;
    }
    if (c === 0x5b || c === 0x5f || c === 0x60 || c === 0x3e || c === 0x3c || (c === 0x2a && !lineStart)) {
      n++;
      if (n > most) most = n;
    }
    if (c > 0x20) lineStart = false;
  }
  return most;
}
