import type { Claim, ContestedPoint, DossierActor, DossierPlace } from '../model/index.ts';
import type { SearchItem, Store } from '../store/store.ts';
import { indexTerms, type Query } from './search-terms.ts';

export { bestPassage, type Marked, markWords, type Query, readQuery } from './search-terms.ts';

/** Version of the way words are indexed: a changed one makes indexes anew. */
const VERSION = '1';
const EVERYTHING = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

/** State of a dossier that an index was made of. */
async function stateOf(store: Store): Promise<string> {
  return `${VERSION} ${(await store.meta('dossier-key')) ?? ''} ${(await store.counts(['reports'])).reports ?? 0}`;
}

/** Makes the index of words of a dossier in `target` (the dossier's own store, or one in memory), unless there is one of this state. */
export async function indexDossier(source: Store, target: Store): Promise<void> {
  const state = await stateOf(source);
  if ((await target.meta('search-state')) === state) return;
  const items: SearchItem[] = [];
  const about = new Map<string, Pick<SearchItem, 'title' | 'outlet' | 'language' | 'published'>>();
  const none = { title: null, outlet: null, language: null, published: null };
  for await (const { report: r } of source.pile()) {
    const head = { title: r.title.value, outlet: r.source.value, language: r.language, published: r.published.value };
    about.set(r.doc, head);
    items.push({
      kind: 'report',
      id: r.doc,
      doc: r.doc,
      ...head,
      at: 0,
      text: '',
      name: indexTerms([r.title.value, r.source.value, r.byline.value].filter((x) => x !== null).join('\n')),
      body: indexTerms(
        r.blocks
          .filter((b) => b.kind !== 'furniture')
          .map((b) => r.text.slice(b.start, b.end))
          .join('\n'),
      ),
    });
  }
  const list = async <T>(name: Parameters<Store['part']>[0]): Promise<readonly T[]> =>
    (await source.part(name, EVERYTHING)).records as readonly T[];
  for (const c of await list<Claim>('claims')) {
    const [first] = c.evidence;
    const at = c.evidence.length === 1 && first?.quote === c.text ? first.start : null;
    const head = { ...(about.get(c.doc) ?? none), published: c.said };
    items.push({
      kind: 'claim',
      id: c.id,
      doc: c.doc,
      ...head,
      at,
      text: c.text,
      name: indexTerms(c.origin.names.concat(c.origin.name).join('\n')),
      body: indexTerms(c.text),
    });
  }
  for (const a of await list<DossierActor>('actors'))
    items.push({
      kind: 'actor',
      id: a.key,
      doc: null,
      ...none,
      title: a.name,
      at: null,
      text: a.names.join(' · '),
      name: indexTerms([a.name, ...a.names].join('\n')),
      body: '',
    });
  for (const p of await list<DossierPlace>('places'))
    items.push({
      kind: 'place',
      id: p.key,
      doc: null,
      ...none,
      title: p.name,
      at: null,
      text: [...new Set([p.name, ...p.names])].join(' · '),
      name: indexTerms([p.name, ...p.names].join('\n')),
      body: '',
    });
  for (const c of await list<ContestedPoint>('contested')) {
    const says = c.sides.map((s) => s.says);
    items.push({
      kind: 'contested',
      id: c.id,
      doc: null,
      ...none,
      title: c.aboutIn.en,
      at: null,
      text: [c.about, ...says].join('\n'),
      name: indexTerms(`${c.aboutIn.en}\n${c.aboutIn.ar}`),
      body: indexTerms(says.join('\n')),
    });
  }
  await target.putSearchIndex(items, { 'search-state': state });
}

/** The search as the store's index takes it: any form of each word, all words. Null when nothing was asked for. */
export function matchOf(query: Query): string | null {
  if (query.words.length === 0) return null;
  // Terms hold letters and digits only, so that nothing of the search reaches the index's own grammar.
  return query.words.map((terms) => `(${terms.map((t) => `"${t}"`).join(' OR ')})`).join(' AND ');
}
