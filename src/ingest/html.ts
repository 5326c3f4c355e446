import { createRequire } from 'node:module';
import type { Block, BlockKind, Known } from '../model/index.ts';
import { fold } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { clean } from './encoding.ts';
import { joined, noticeKind } from './furniture.ts';
import { type Header, labelledDate, makeHeader } from './header.ts';
import { namedLanguage, pageMetadata } from './html-metadata.ts';
import { type HtmlPage, type PagePart, readPage } from './html-page.ts';
import { diagnose, type Item } from './item.ts';

// Loaded with the first page: they are a third of the start-up of a program that reads plain text.
const load = createRequire(import.meta.url);

// Readability walks the tree by recursion and again for each attempt; beyond these a page is judged by its tags alone.
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 30_000;
const MAX_LENGTH = 4_000_000;

/** Charset a page names for itself in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1];
}

/** Reads a page: its visible text in order is the report's text; blocks tell title, body, captions and furniture apart. */
export function readHtml(html: string, item: Item, fileName: string): Draft {
  const page = readPage(html);
  const stated = new Map(pageMetadata(page));
  if (page.byline && !stated.has('byline')) {
    const value = page.text.slice(page.byline.start, page.byline.end).trim();
    if (value.length > 0 && value.length <= 120 && !value.includes('\n')) stated.set('byline', { value, by: 'byline', at: page.byline });
  }
  if (!stated.has('published')) {
    const date = labelledDate(page.text);
    if (date) stated.set('published', date);
  }
  const header = makeHeader(item, stated, fileName);
  // Entities can write what the bytes do not show.
  const diagnostics = clean(page.text, 'utf-8', []).notes.map((n) => diagnose(n.code, n.severity, item.where, n.message, n.at));
  const simple = page.depth <= MAX_DEPTH && page.elements <= MAX_ELEMENTS && html.length <= MAX_LENGTH;
  if (!simple)
    diagnostics.push(
      diagnose(
        'ingest/html-complex',
        'warning',
        item.where,
        `${page.elements} elements, ${page.depth} deep: the report was told from the furniture by its tags alone`,
      ),
    );
  const article = simple ? articleText(html, item, diagnostics) : null;
  const blocks = layOut(page, article, header);
  const titleBlock = blocks.find((b) => b.kind === 'title');
  const title: Known<string> =
    header.title.value !== null
      ? titleBlock && header.title.how === 'stated'
        ? { ...header.title, at: { start: titleBlock.start, end: titleBlock.end } }
        : header.title
      : titleBlock
        ? {
            value: page.text.slice(titleBlock.start, titleBlock.end),
            how: 'stated',
            by: 'masthead',
            at: { start: titleBlock.start, end: titleBlock.end },
          }
        : header.title;
  const named = namedLanguage(page);
  const language: Known<string> =
    header.language.value !== null || named === null ? header.language : { value: named, how: 'implied', by: 'meta' };
  return { text: page.text, header: { ...header, title, language }, blocks, diagnostics };
}

/** Words of the article as Readability finds them, letters and digits only; null when it finds none. */
function articleText(html: string, item: Item, diagnostics: Draft['diagnostics'][number][]): string | null {
  try {
    const { parseHTML } = load('linkedom') as typeof import('linkedom');
    const { Readability } = load('@mozilla/readability') as typeof import('@mozilla/readability');
    const { document } = parseHTML(html);
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 200 }).parse();
    const text = found?.textContent ? bare(found.textContent) : '';
    return text.length < 40 ? null : text;
  } catch (e) {
    diagnostics.push(
      diagnose('ingest/html-complex', 'warning', item.where, `the page's layout could not be judged: ${(e as Error).message}`),
    );
    return null;
  }
}

function bare(s: string): string {
  return s.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Gives each part of the page its kind. */
function layOut(page: HtmlPage, article: string | null, header: Header): readonly Block[] {
  const { parts, text } = page;
  const inArticle = article === null ? null : alignment(page, article);
  const marked = parts.some((p) => p.inArticle && !p.aside && p.end - p.start > 40);
  const wanted = header.title.value === null ? null : fold(header.title.value);
  const byline = header.byline.value === null ? null : fold(header.byline.value);
  let titled = false;
  const blocks: Block[] = parts.map((p, i) => {
    const words = text.slice(p.start, p.end);
    let kind: BlockKind = 'furniture';
    const isTitle =
      !titled &&
      (p.tag === 'h1' || p.tag === 'h2') &&
      !p.aside &&
      (wanted === null ? p.tag === 'h1' : fold(words) === wanted || (p.tag === 'h1' && wanted.includes(fold(words))));
    if (isTitle && words.length > 3) {
      kind = 'title';
      titled = true;
    } else if (inArticle?.[i] || (inArticle === null && isBody(p, marked))) kind = p.caption ? 'caption' : 'body';
    else if (p.caption && !p.aside && (p.inArticle || !marked)) kind = 'caption';
    if (kind === 'body' && noticeKind(words) !== null) kind = 'furniture';
    if (kind === 'body' && byline !== null && words.length < 150 && fold(words).includes(byline)) kind = 'byline';
    return { start: p.start, end: p.end, kind };
  });
  return joined(blocks);
}

/** Without an article found: prose outside menus, inside the marked article where there is one. */
function isBody(p: PagePart, marked: boolean): boolean {
  if (p.aside || p.linked > (p.end - p.start) * 0.6) return false;
  return !marked || p.inArticle;
}

/** For each part whether its words stand in the article, in order. A short part must stand right after the last one found. */
function alignment(page: HtmlPage, article: string): readonly boolean[] {
  let at = 0;
  // Searching from the last place for every part of a page made of thousands of strangers would be quadratic.
  let budget = 200_000_000;
  const found = page.parts.map((p) => {
    const words = bare(page.text.slice(p.start, p.end));
    if (words === '') return false;
    const next = article.startsWith(words, at) ? at : words.length >= 25 && budget > 0 ? article.indexOf(words, at) : -1;
    if (next !== at) budget -= (next < 0 ? article.length : next) - at;
    if (next >= 0) {
      at = next + words.length;
      return true;
    }
    return false;
  });
  return found;
}
