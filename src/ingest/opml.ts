import type { Parcel, Part } from './container.ts';
import { diagnose } from './item.ts';
import { streamXml } from './xml-stream.ts';

/** A feed that a reading list names. */
export interface ListedFeed {
  readonly title: string | null;
  readonly url: string;
}

// A list longer than this is none that a person reads.
const MAX_FEEDS = 10_000;

/** The feeds of a reading list in OPML, in its order, each address once. */
export function feedsOf(opml: string): readonly ListedFeed[] {
  const feeds = new Map<string, ListedFeed>();
  streamXml(opml, {
    open(name, attributes) {
      if (name.toLowerCase() !== 'outline') return;
      const of = (wanted: string): string | undefined =>
        Object.entries(attributes)
          .find(([key]) => key.toLowerCase() === wanted)?.[1]
          ?.trim();
      const url = of('xmlurl');
      if (url && !feeds.has(url) && feeds.size < MAX_FEEDS) feeds.set(url, { title: of('title') || of('text') || null, url });
    },
    text() {},
    close() {},
  });
  return [...feeds.values()];
}

/** A reading list holds no report: it says where to look. */
export function* openOpml(parcel: Parcel): Generator<Part> {
  yield {
    diagnostic: diagnose(
      'ingest/reading-list',
      parcel.named ? 'error' : 'info',
      parcel.where,
      'is a list of feeds, not a report: `tabari watch` reads it',
    ),
  };
}
