import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/index.ts';
import { type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { decode } from './encoding.ts';
import { diagnose, type Fact, type Field } from './item.ts';

/** A report of a feed, before it is read: the parts of its entry that the formats share. */
interface FeedItem {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly source: string | null;
  readonly content: string | null;
  readonly html: boolean;
}

/** Text of bytes that hold XML or JSON: the charset their prolog names is a hint. */
export function decodeXml(bytes: Uint8Array): ReturnType<typeof decode> {
  const prolog = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return decode(bytes, /^\s*<\?xml[^>]*encoding=["']([\w-]{2,20})/.exec(prolog)?.[1]);
}

/**
 * A feed in RSS, RDF, Atom or JSON Feed: each item is a report, its text the fullest the item holds. A teaser is read as what it is; the page behind it
 * is not fetched.
 */
export async function* openFeed(parcel: Parcel, { limits }: Opening): AsyncGenerator<Part> {
  const { where, below } = parcel;
  const bytes = wholeBytes(parcel, limits);
  if (!(bytes instanceof Uint8Array)) {
    yield { diagnostic: bytes };
    return;
  }
  const decoded = decodeXml(bytes);
  if (!decoded.ok) {
    yield { diagnostic: diagnose(decoded.code, 'error', where, decoded.message) };
    return;
  }
  const items = await itemsOf(decoded.text, where);
  if (!Array.isArray(items)) {
    yield { diagnostic: items as Diagnostic };
    return;
  }
  if (items.length === 0) yield { diagnostic: diagnose('ingest/empty', 'warning', where, 'is a feed without items') };
  for (const [i, item] of (items as readonly FeedItem[]).entries()) {
    const place = `${where}[${i}]`;
    if (item.content === null && item.title === null) {
      yield { diagnostic: diagnose('ingest/no-text', 'warning', place, 'is an item without text') };
      continue;
    }
    const facts: Fact[] = [];
    for (const field of ['source', 'title', 'byline', 'published', 'url', 'language'] as const satisfies readonly Field[]) {
      const value = item[field]?.trim();
      if (value)
        facts.push({
          field,
          value: field === 'language' ? value.toLowerCase().split(/[-_]/)[0]! : value,
          by: 'feed',
          ...(field === 'language' ? { weak: true } : {}),
        });
    }
    // The headline stands above the text as a reader of the feed sees it.
    const title = item.title?.trim() ?? '';
    const body = item.content ?? '';
    const page = item.html
      ? `<article>${title === '' ? '' : `<h1>${escaped(title)}</h1>`}${body}</article>`
      : `${title}${title === '' ? '' : '\n\n'}${body}`;
    yield {
      leaf: {
        below: `${stemOf(below)}/${keyOf(item, i)}.item`,
        where: place,
        format: item.html ? 'html' : 'text',
        bytes: Buffer.from(page),
        told: { facts },
      },
    };
  }
}

/** Key of an item below its feed: of what names it, so that it stays when newer items come in above it. */
function keyOf(item: FeedItem, i: number): string {
  const name = item.id ?? item.url ?? item.title;
  return name === null ? String(i + 1) : createHash('sha256').update(name).digest('hex').slice(0, 10);
}

function escaped(s: string): string {
  return s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

const words = (v: unknown): string | null => (typeof v === 'string' && v.trim() !== '' ? v : null);
const names = (people: readonly { name?: string | undefined }[] | undefined): string | null =>
  words(
    people
      ?.map((p) => p.name)
      .filter(Boolean)
      .join(', '),
  );

/** Whether a text is markup rather than plain: entities or tags in it. */
function isMarkup(s: string | null): boolean {
  return s !== null && /<[a-z!/][^<>]*>|&(?:[a-z]{2,8}|#[0-9]{1,6});/i.test(s);
}

/** Plain words of a title, which RSS lets be written as markup. */
function plain(s: string | null): string | null {
  return s === null
    ? null
    : s
        .replace(/<[^<>]*>/g, '')
        .replace(/&amp;/g, '&')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&#39;|&apos;/g, "'")
        .replace(/&nbsp;/g, ' ');
}

async function itemsOf(text: string, where: string): Promise<readonly FeedItem[] | Diagnostic> {
  const { parseFeed } = await import('feedsmith');
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (e) {
    return diagnose('ingest/bad-feed', 'error', where, `is a feed that cannot be read: ${(e as Error).message}`);
  }
  const item = (f: Partial<FeedItem>): FeedItem => {
    const { content = null } = f;
    const title = plain(f.title ?? null);
    return {
      id: null,
      url: null,
      byline: null,
      published: null,
      language: null,
      source: null,
      ...f,
      title,
      content,
      html: f.html ?? isMarkup(content),
    };
  };
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const { feed } = parsed;
      const site = words(feed.title);
      const language = words('language' in feed ? feed.language : undefined) ?? words(feed.dc?.languages?.[0]);
      return (feed.items ?? []).map((i) => {
        const rss = i as Partial<NonNullable<typeof parsed.feed.items>[number]> & Record<string, unknown>;
        const encoded = words((rss.content as { encoded?: string } | undefined)?.encoded);
        const dc = rss.dc as { creators?: string[]; dates?: string[] } | undefined;
        const authors = rss.authors as readonly (string | { name?: string })[] | undefined;
        return item({
          id: words((rss.guid as { value?: string } | undefined)?.value),
          url: words(rss.link),
          title: words(rss.title),
          byline: words(dc?.creators?.join(', ')) ?? words(authors?.map((a) => (typeof a === 'string' ? a : (a.name ?? ''))).join(', ')),
          published: words(rss.pubDate as string | undefined) ?? words(dc?.dates?.[0]),
          source: words((rss.source as { title?: string } | undefined)?.title) ?? site,
          language,
          content: encoded ?? words(rss.description),
          ...(encoded ? { html: true } : {}),
        });
      });
    }
    case 'atom': {
      const { feed } = parsed;
      return (feed.entries ?? []).map((e) =>
        item({
          id: words(e.id),
          url: words(e.links?.find((l) => l.rel === undefined || l.rel === 'alternate')?.href),
          title: words(textOf(e.title)),
          byline: names(e.authors as { name?: string }[] | undefined),
          published: words(e.published) ?? words(e.updated),
          source: words(textOf(e.source?.title)) ?? words(textOf(feed.title)),
          content: words(textOf(e.content)) ?? words(textOf(e.summary)),
        }),
      );
    }
    case 'json': {
      const { feed } = parsed;
      return (feed.items ?? []).map((i) =>
        item({
          id: words(i.id),
          url: words(i.url) ?? words(i.external_url),
          title: words(i.title),
          byline: names(i.authors as { name?: string }[] | undefined),
          published: words(i.date_published),
          source: words(feed.title),
          language: words(i.language) ?? words(feed.language),
          content: words(i.content_html) ?? words(i.content_text) ?? words(i.summary),
          html: words(i.content_html) !== null,
        }),
      );
    }
    default:
      return diagnose('ingest/bad-feed', 'error', where, 'is a feed of a kind that is not read');
  }
}

/** Text of an Atom construct, which is a string or an object that holds one. */
function textOf(v: unknown): string | undefined {
  if (typeof v === 'string') return v;
  if (v !== null && typeof v === 'object') {
    const o = v as { value?: unknown; text?: unknown };
    if (typeof o.value === 'string') return o.value;
    if (typeof o.text === 'string') return o.text;
  }
  return undefined;
}
