import { useState } from 'react';
import type { Found, SearchQuery } from '../../../src/client/index.ts';
import { useFound } from '../../api/index.ts';
import { useFoundSoon } from '../../api/soon.ts';
import { PageHead } from '../../components/page.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { formatWhen, useLanguage, useMessages } from '../../i18n/index.ts';
import { changed, type Selection, type SelectionChange, useSelection } from '../../state/selection.ts';
import { Facet } from './facet.tsx';
import { HitRow } from './hit-row.tsx';
import { messages } from './messages.ts';
import './search.css';

/** Results on a page. */
const PAGE = 25;

const kinds = ['report', 'claim', 'actor', 'place', 'contested'] as const;

/** What a selection asks for; null where it has no words. */
function queryOf({ q = '', kind, outlet, language, month, page }: Selection): SearchQuery | null {
  if (q.trim() === '') return null;
  const only = kinds.find((k) => k === kind);
  return {
    q: q.slice(0, 1000),
    limit: PAGE,
    offset: (Number(page) || 0) * PAGE,
    ...(only ? { kind: only } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
    ...(month && /^[0-9]{4}-[0-9]{2}$/.test(month) ? { from: month, to: month } : {}),
  };
}

/** What one may turn to next: each kind, each language, the next page. */
function nextTo(selection: Selection, { facets, total, offset }: Found): readonly SearchQuery[] {
  const changes: SelectionChange[] = [
    ...[null, ...facets.kind.map((v) => v.value)].map((kind) => ({ kind, page: null })),
    ...[null, ...facets.language.map((v) => v.value)].map((language) => ({ language, page: null })),
    ...(offset + PAGE < total ? [{ page: String(offset / PAGE + 1) }] : []),
  ];
  return changes.map((change) => queryOf(changed(selection, change))).filter((x) => x !== null);
}

/** Search over everything in the dossier, with facets. */
export default function Search() {
  const t = useMessages(messages);
  const [selection, select] = useSelection();
  const { q = '', page = '0' } = selection;
  const [typed, setTyped] = useState(q);
  const [last, setLast] = useState(q);
  if (q !== last) {
    setLast(q);
    setTyped(q);
  }
  const query = queryOf(selection);
  const found = useFound(query);
  useFoundSoon(query === null || found.isPlaceholderData || found.data === undefined ? [] : nextTo(selection, found.data));
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not announced everywhere yet */}
      <form
        className="find"
        role="search"
        aria-label={t('title')}
        onSubmit={(e) => {
          e.preventDefault();
          select({ q: typed, page: null });
        }}
      >
        <input type="search" dir="auto" aria-label={t('field')} value={typed} onChange={(e) => setTyped(e.target.value)} />
        <button type="submit" className="button primary">
          {t('go')}
        </button>
      </form>
      {query === null ? <Empty>{t('start')}</Empty> : <Ready query={found}>{(f) => <Results found={f} page={Number(page) || 0} />}</Ready>}
    </>
  );
}

function Results({ found, page }: { readonly found: Found; readonly page: number }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [, select] = useSelection();
  const named = (v: string): string => (([...kinds, 'ar', 'en'] as const).some((k) => k === v) ? t(v as 'report') : v);
  return (
    <div className="results">
      <div className="facets">
        <Facet name="kind" label={t('kind')} values={found.facets.kind} words={named} />
        <Facet name="outlet" label={t('outlet')} values={found.facets.outlet} />
        <Facet name="language" label={t('language')} values={found.facets.language} words={named} />
        <Facet name="month" label={t('month')} values={found.facets.month} words={(v) => formatWhen(v, language)} />
      </div>
      <div className="hits">
        <p className="muted" role="status">
          {t('found', { n: found.total })}
        </p>
        {found.items.length === 0 && <Empty>{t('nothing', { q: found.query.slice(0, 100) })}</Empty>}
        <ol>
          {found.items.map((h) => (
            <li key={`${h.kind} ${h.id} ${h.from}`}>
              <HitRow hit={h} />
            </li>
          ))}
        </ol>
        {found.total > PAGE && (
          <p className="pager">
            <button
              type="button"
              className="button"
              disabled={page === 0}
              onClick={() => select({ page: page === 1 ? null : String(page - 1) })}
            >
              {t('previous')}
            </button>
            <button
              type="button"
              className="button"
              disabled={(page + 1) * PAGE >= found.total}
              onClick={() => select({ page: String(page + 1) })}
            >
              {t('next')}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
