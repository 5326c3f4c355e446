/** Watching feeds: which pages they name, and which of those are to be read now. */
import fs from 'node:fs';
import { decodeXml } from '../ingest/feed.ts';
import { diagnose } from '../ingest/item.ts';
import { feedsOf } from '../ingest/opml.ts';
import { capturePage, isAddress, itemsOfCapture, type PageTools } from '../ingest/web/pages.ts';
import { FetchRefusal } from '../ingest/web/refusal.ts';
import type { Diagnostic } from '../model/index.ts';

/** What is to be read in one round. */
export interface Round {
  readonly feeds: number;
  /** Addresses of pages, in the order in which the feeds name them. */
  readonly pages: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How rounds are made. */
export interface WatchOptions {
  /** Reading lists (OPML files) and addresses of feeds. */
  readonly lists: readonly string[];
  readonly tools: PageTools;
  /** A page is read again when its last reading is older, milliseconds; never when 0. */
  readonly again: number;
  /** …and its first is not older than this, milliseconds: old news seldom changes. */
  readonly within: number;
  readonly now?: () => number;
}

/** Pages of one feed that are read in one round; the next round goes on. */
const MOST_PAGES = 200;

/** The addresses of feeds that the lists name, each once. A list that cannot be read is a diagnostic. */
export function feedAddresses(lists: readonly string[]): {
  readonly feeds: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const feeds = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const list of lists) {
    if (isAddress(list)) {
      feeds.add(list);
      continue;
    }
    try {
      const decoded = decodeXml(fs.readFileSync(list));
      const named = decoded.ok ? feedsOf(decoded.text) : [];
      for (const f of named) feeds.add(f.url);
      if (named.length === 0) diagnostics.push(diagnose('ingest/bad-feed', 'error', list, 'is no reading list (OPML) that names feeds'));
    } catch (e) {
      const missing = (e as NodeJS.ErrnoException).code === 'ENOENT';
      diagnostics.push(
        missing
          ? diagnose('ingest/not-found', 'error', list, 'no such file')
          : diagnose('ingest/unreadable', 'error', list, `cannot be read: ${(e as Error).message}`),
      );
    }
  }
  return { feeds: [...feeds], diagnostics };
}

/** Reads the feeds and tells which pages are new, or due to be read again for what has changed in them. */
export async function nextRound(options: WatchOptions): Promise<Round> {
  const { tools } = options;
  const now = (options.now ?? Date.now)();
  const { feeds, diagnostics } = feedAddresses(options.lists);
  const notes: Diagnostic[] = [...diagnostics];
  const named = new Set<string>();
  const read = await Promise.all(feeds.map((feed) => pagesOfFeed(feed, tools)));
  for (const { pages, told } of read) {
    notes.push(...told);
    for (const p of pages) named.add(p);
  }
  const { captures } = await tools.archive.list();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const c of captures) {
    const at = Date.parse(c.at);
    if (!first.has(c.address)) first.set(c.address, at);
    last.set(c.address, at);
  }
  const due = (page: string): boolean => {
    const seen = last.get(page);
    if (seen === undefined) return true;
    return options.again > 0 && now - seen >= options.again && now - first.get(page)! <= options.within;
  };
  // Pages that have left their feed are still read again while they are young: that is when they are edited.
  const feedsRead = new Set(feeds.map((f) => (URL.canParse(f) ? new URL(f).href : f)));
  const earlier = [...first.keys()].filter((p) => !named.has(p) && !feedsRead.has(p));
  return { feeds: feeds.length, pages: [...named, ...earlier].filter(due), diagnostics: notes };
}

async function pagesOfFeed(
  feed: string,
  tools: PageTools,
): Promise<{ readonly pages: readonly string[]; readonly told: readonly Diagnostic[] }> {
  const told: Diagnostic[] = [];
  const pages = new Set<string>();
  try {
    const { capture, body } = await capturePage(feed, tools);
    for await (const found of itemsOfCapture(capture, body, tools)) {
      if ('diagnostic' in found) {
        if (found.diagnostic.severity !== 'info') told.push(found.diagnostic);
        continue;
      }
      const url = found.item.told?.facts?.find((f) => f.field === 'url')?.value;
      // An item without an address of its own stands in the feed only; addresses that may not be read are told of when they are.
      if (url && URL.canParse(url, feed) && pages.size < MOST_PAGES) {
        const absolute = new URL(url, feed);
        absolute.hash = '';
        pages.add(absolute.href);
      }
    }
  } catch (e) {
    if (!(e instanceof FetchRefusal)) throw e;
    told.push(diagnose(e.code, 'error', feed, e.message));
  }
  return { pages: [...pages], told };
}
