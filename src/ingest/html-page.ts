import type { Span } from '../model/index.ts';
import { streamTags, voidTags } from './html-stream.ts';

/** A stretch of visible text of a page that stands in one block of its layout. */
export interface PagePart extends Span {
  /** Name of the innermost block element, lower case. */
  readonly tag: string;
  /** Whether it stands in an element that holds no report: nav, header, footer, aside, form, a menu or share list by class. */
  readonly aside: boolean;
  /** Whether it stands in `<article>` or `<main>`. */
  readonly inArticle: boolean;
  readonly caption: boolean;
  /** UTF-16 units of it that are links. */
  readonly linked: number;
}

/** A page as a reader sees it, and what its markup tells of it. */
export interface HtmlPage {
  readonly text: string;
  readonly parts: readonly PagePart[];
  /** `name`, `property` or `itemprop` of each meta element, lower case, first value of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Contents of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly lang: string | null;
  readonly canonical: string | null;
  /** `datetime` of the first `<time>`, and of the first inside an article. */
  readonly time: string | null;
  /** Text marked as the byline. */
  readonly byline: Span | null;
  readonly elements: number;
  readonly depth: number;
}

const hidden = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'option',
  'datalist',
  'head',
  'button',
  'textarea',
  'canvas',
  'audio',
  'video',
]);
const inline = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
const asideTags = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog']);
const asideHint =
  /(?:^|[-_ ])(?:nav|navbar|menu|breadcrumbs?|sidebar|footer|share|sharing|social|related|comments?|newsletter|cookies?|popular|most-?read|tags?|pagination|advert\w*|promo|widget|ticker|copyright)(?:$|[-_ ])/i;
const bylineHint = /(?:^|[-_ ])(?:byline|author|author-name|writer)(?:$|[-_ ])/i;

interface Open {
  readonly tag: string;
  readonly hides: boolean;
  readonly aside: boolean;
  readonly article: boolean;
  readonly caption: boolean;
  readonly block: string;
  readonly byline: boolean;
}

/**
 * Reads the visible text of a page in one pass over its tags, without building a tree, so that depth and disorder cost nothing.
 * White space is folded as browsers fold it; every block element starts a new line.
 */
export function readPage(html: string): HtmlPage {
  const pieces: string[] = [];
  let length = 0;
  const parts: PagePart[] = [];
  const meta = new Map<string, string>();
  const jsonLd: string[] = [];
  const stack: Open[] = [];
  let top: Open = { tag: '', hides: false, aside: false, article: false, caption: false, block: 'body', byline: false };
  let title: string | null = null;
  let titleOpen = false;
  let script: string[] | null = null;
  let lang: string | null = null;
  let canonical: string | null = null;
  let firstTime: string | null = null;
  let articleTime: string | null = null;
  let byline: Span | null = null;
  let elements = 0;
  let depth = 0;
  // The part being written.
  let start = 0;
  let linked = 0;
  let links = 0;
  let space = false;
  let bylineFrom = -1;

  const write = (s: string): void => {
    pieces.push(s);
    length += s.length;
  };
  const close = (): void => {
    if (length > start) {
      parts.push({ start, end: length, tag: top.block, aside: top.aside, inArticle: top.article, caption: top.caption, linked });
      write('\n');
    }
    start = length;
    linked = 0;
    space = false;
  };

  streamTags(html, {
    open(tag, attributes) {
      elements++;
      if (tag === 'html' && attributes.lang) lang = attributes.lang;
      if (tag === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'])?.toLowerCase();
        if (key && attributes.content && !meta.has(key)) meta.set(key, attributes.content);
      }
      if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical' && attributes.href) canonical = attributes.href;
      if (tag === 'script' && attributes.type?.toLowerCase().startsWith('application/ld+json')) script = [];
      if (tag === 'title' && title === null) {
        titleOpen = true;
        title = '';
      }
      if (tag === 'time' && attributes.datetime) {
        firstTime ??= attributes.datetime;
        if (top.article && !top.aside) articleTime ??= attributes.datetime;
      }
      if (tag === 'br' && !top.hides) close();
      if (voidTags.has(tag)) return;
      const isBlock = !inline.has(tag);
      if (isBlock && !top.hides) close();
      if (tag === 'a') links++;
      const hints = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.role ?? ''}`.slice(0, 400);
      const style = attributes.style ?? '';
      const open: Open = {
        tag,
        hides:
          top.hides || hidden.has(tag) || 'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 400)),
        aside:
          top.aside ||
          asideTags.has(tag) ||
          (tag === 'header' && !top.article) ||
          (tag !== 'body' && tag !== 'html' && tag !== 'article' && tag !== 'main' && asideHint.test(hints)),
        article: top.article || tag === 'article' || tag === 'main' || attributes.itemprop === 'articleBody',
        caption: top.caption || tag === 'figcaption' || tag === 'caption',
        block: isBlock ? tag : top.block,
        byline: top.byline || attributes.rel === 'author' || attributes.itemprop === 'author' || bylineHint.test(hints),
      };
      if (open.byline && !top.byline && byline === null && !open.hides) bylineFrom = length;
      stack.push(top);
      top = open;
      if (stack.length > depth) depth = stack.length;
    },
    text(data) {
      if (script !== null) script.push(data);
      else if (titleOpen) title += data;
      if (top.hides || data === '') return;
      const before = length;
      if (top.block === 'pre') {
        write(data);
      } else {
        const folded = data.replace(/[ \t\r\n\f]+/g, ' ');
        let s = folded;
        if (s.startsWith(' ')) {
          space = true;
          s = s.slice(1);
        }
        if (s !== '') {
          if (space && length > start) write(' ');
          space = s.endsWith(' ');
          write(space ? s.slice(0, -1) : s);
        }
      }
      if (links > 0) linked += length - before;
    },
    close(tag) {
      if (tag === 'script' && script !== null) {
        jsonLd.push(script.join(''));
        script = null;
      }
      if (tag === 'title') titleOpen = false;
      if (tag === 'a' && links > 0) links--;
      if (!inline.has(tag) && !top.hides) close();
      if (bylineFrom >= 0 && top.byline && !stack.at(-1)?.byline) {
        if (length > bylineFrom) byline = { start: bylineFrom, end: length };
        bylineFrom = -1;
      }
      top = stack.pop() ?? top;
    },
  });
  close();
  return { text: pieces.join(''), parts, meta, jsonLd, title, lang, canonical, time: articleTime ?? firstTime, byline, elements, depth };
}
