import type { KnownBy } from '../model/index.ts';
import { publicationDate } from './dates.ts';
import { hostOf, type Stated, type StatedField } from './header.ts';
import type { HtmlPage } from './html-page.ts';
import type { Field } from './item.ts';
import { parseJson } from './json-values.ts';

type Json = Readonly<Record<string, unknown>>;

const articleTypes = /Article|NewsArticle|Report|BlogPosting|WebPage|SocialMediaPosting/;

/** What the markup of a page tells: JSON-LD before OpenGraph before other meta elements before `<time>` and `<title>`. */
export function pageMetadata(page: HtmlPage): Stated {
  const ld = articleOf(page.jsonLd);
  const meta = (...names: readonly string[]): string | null => {
    for (const n of names) {
      const v = page.meta.get(n)?.trim();
      if (v) return v;
    }
    return null;
  };
  const first = (...found: readonly (readonly [KnownBy, string | null])[]): StatedField | null => {
    for (const [by, value] of found) if (value !== null) return { value: fold(value), by };
    return null;
  };
  const fields = new Map<Field, StatedField>();
  const set = (field: Field, value: StatedField | null): void => {
    if (value !== null && value.value !== '') fields.set(field, value);
  };
  const url = first(
    ['meta', absolute(page.canonical)],
    ['opengraph', absolute(meta('og:url'))],
    ['json-ld', absolute(text(ld?.url)) ?? absolute(text(ld?.mainEntityOfPage))],
  );
  set('url', url);
  set(
    'title',
    first(
      ['json-ld', text(ld?.headline)],
      ['opengraph', meta('og:title')],
      ['meta', meta('twitter:title', 'dc.title')],
      ['page-title', headline(page.title)],
    ),
  );
  set(
    'source',
    first(
      ['json-ld', text(ld?.publisher)],
      ['opengraph', meta('og:site_name')],
      ['meta', meta('application-name', 'dc.publisher', 'twitter:site')],
      ['address', hostOf(url?.value ?? null)],
    ),
  );
  const byline = first(
    ['json-ld', text(ld?.author)],
    ['opengraph', meta('article:author')],
    ['meta', meta('author', 'dc.creator', 'parsely-author', 'byl')],
  );
  if (byline && !/^https?:/.test(byline.value)) set('byline', byline);
  set(
    'published',
    first(
      ['json-ld', date(text(ld?.datePublished))],
      ['opengraph', date(meta('article:published_time', 'og:published_time', 'article.published'))],
      ['meta', date(meta(...dateNames))],
      ['time-element', date(page.time)],
    ),
  );
  return fields;
}

/** Names of meta elements that hold the day of publication. */
const dateNames = ['datepublished', 'date', 'dc.date', 'dc.date.issued', 'parsely-pub-date', 'publishdate', 'pubdate', 'sailthru.date'];

function date(written: string | null): string | null {
  return written === null ? null : publicationDate(written);
}

/** The language a page names for itself: a hint only, templates often name the wrong one. */
export function namedLanguage(page: HtmlPage): string | null {
  const lang = page.lang ?? page.meta.get('og:locale') ?? page.meta.get('content-language') ?? null;
  return lang === null ? null : lang.toLowerCase().split(/[-_]/)[0]!;
}

function fold(s: string): string {
  return s.replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** `Headline - Outlet` and `Headline | Outlet`: the part before the last mark, when it is the longer one. */
function headline(title: string | null): string | null {
  if (title === null || title.trim() === '') return null;
  const m = /^(.{12,}?)\s+[|–—\-»:]\s+([^|–—»]{2,60})$/s.exec(title.trim().slice(0, 500));
  return m && m[1]!.length > m[2]!.length ? m[1]! : title;
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** First object of an article type in the JSON-LD of a page, `@graph` included. Broken JSON-LD is passed over: pages are full of it. */
function articleOf(scripts: readonly string[]): Json | null {
  let steps = 0;
  for (const s of scripts.slice(0, 50)) {
    let parsed: unknown;
    try {
      parsed = parseJson(s.trim().replace(/^<!--|-->$/g, ''));
    } catch {
      continue;
    }
    const queue: unknown[] = [parsed];
    while (queue.length > 0 && steps++ < 2000) {
      const at = queue.shift();
      if (Array.isArray(at)) queue.push(...at.slice(0, 200));
      else if (at !== null && typeof at === 'object') {
        const o = at as Json;
        const type = ([] as unknown[]).concat(o['@type']).filter((t) => typeof t === 'string');
        if (type.some((t) => articleTypes.test(t as string)) && (o.headline !== undefined || o.datePublished !== undefined)) return o;
        if (o['@graph'] !== undefined) queue.push(o['@graph']);
      }
    }
  }
  return null;
}

function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) {
    const all = value
      .slice(0, 10)
      .map(text)
      .filter((v) => v !== null);
    return all.length > 0 ? all.join(', ') : null;
  }
  if (value !== null && typeof value === 'object') return text((value as Json).name ?? (value as Json)['@id']);
  return null;
}
