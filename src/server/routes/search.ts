import type { Report } from '../../model/index.ts';
import type { Store } from '../../run/index.ts';
import { bestPassage, markWords, matchOf, type Query, readQuery } from '../../run/search.ts';
import type { App, Context } from '../context.ts';
import { found, type Hit, searchQuery } from '../contract/index.ts';
import { type Served, servedBy } from '../served.ts';
import { byDossier } from '../shared.ts';

/** UTF-16 units of the passage shown of a report. */
const WIDTH = 280;
const NOTHING = { items: [], total: 0, facets: { kind: [], outlet: [], language: [], month: [] } };

/** `GET /dossiers/:id/search`. */
export function addSearch(app: App, context: Context): void {
  app.get(
    '/dossiers/:id/search',
    {
      schema: {
        tags: ['search'],
        summary: 'Finds reports, claims, actors, places and contested points by their words, whatever clitics and spelling they have',
        params: byDossier,
        querystring: searchQuery,
        response: { 200: found },
      },
    },
    async (request) => {
      const served = servedBy(context.served, request.params.id);
      const { q, offset, limit, ...filters } = request.query;
      const query = readQuery(q);
      const match = matchOf(query);
      if (match === null) return { query: q, offset, limit, ...NOTHING };
      const index = await context.indexOf(served);
      const given = Object.fromEntries(Object.entries(filters).filter((e) => e[1] !== undefined));
      const { total, hits, facets } = await index.search({ match, offset, limit, ...given });
      const items: Hit[] = [];
      for (const { at, ...hit } of hits)
        if (hit.kind === 'report') {
          const report = await served.store.report(hit.id);
          items.push({ ...hit, ...(report === null ? { text: '', from: null, spans: [] } : passageOf(report, query)) });
        } else items.push({ ...hit, from: at, spans: spansOf(hit.text, query) });
      return { query: q, items, total, offset, limit, facets };
    },
  );
}

function spansOf(text: string, query: Query): (readonly [number, number])[] {
  return markWords(text, query).map((m) => [m.start, m.end] as const);
}

/** The passage of a report in which most of the search stands, with the words marked. */
function passageOf(report: Report, query: Query): Pick<Hit, 'text' | 'from' | 'spans'> {
  const all = markWords(report.text, query);
  const read = report.blocks.filter((b) => b.kind !== 'furniture');
  const inside = all.filter((m) => read.some((b) => b.start <= m.start && m.end <= b.end));
  const marks = inside.length > 0 ? inside : all;
  const best = bestPassage(report.text, marks, WIDTH);
  const { end } = best;
  // What stands before the block of the first word (a file's header, a menu) is not the passage.
  const first = marks.find((m) => m.start >= best.start);
  const start = Math.max(best.start, read.find((b) => first !== undefined && b.start <= first.start && first.end <= b.end)?.start ?? 0);
  return {
    text: report.text.slice(start, end),
    from: start,
    spans: marks.filter((m) => m.start >= start && m.end <= end).map((m) => [m.start - start, m.end - start] as const),
  };
}

/** Ids of what a search finds among one kind, the best thousand. */
export async function searchIds(context: Context, served: Served, q: string, kind: Hit['kind']): Promise<readonly string[]> {
  const match = matchOf(readQuery(q));
  if (match === null) return [];
  const index: Store = await context.indexOf(served);
  return (await index.search({ match, kind, offset: 0, limit: 1000 })).hits.map((h) => h.id);
}
