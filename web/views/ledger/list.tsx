import { useMemo } from 'react';
import { roleWords, verdictWords } from '../../../src/dossier/views/words.ts';
import type { FigureRole } from '../../../src/model/index.ts';
import type { RowOf } from '../../api/index.ts';
import { amountWords } from '../../components/amount.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { ViewLink } from '../../components/link.tsx';
import { Choice, FilterField } from '../../components/page.tsx';
import { Empty, Region } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { matcher, ready } from '../../components/words.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useFilterWords, useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';

type Row = RowOf<'ledger'>;
const weight: Readonly<Record<string, number>> = { conflict: 0, update: 1, compatible: 2, agree: 3, single: 4 };

/** Rows that pass the filters, the contested ones first, and the words of the filter. */
export function useShown({ rows }: { readonly rows: readonly Row[] }) {
  const [{ role, verdict }] = useSelection();
  const { words, setWords, drawn, behind } = useFilterWords();
  const texts = useMemo(() => new Map(rows.map((r) => [r, ready(`${r.thing.ar} ${r.thing.en} ${r.scope ?? ''}`)])), [rows]);
  const shown = useMemo(() => {
    const fits = matcher(drawn);
    return rows
      .filter((r) => (!role || r.role === role) && (!verdict || r.verdict === verdict) && fits(texts.get(r) ?? ''))
      .sort((a, b) => (weight[a.verdict] ?? 9) - (weight[b.verdict] ?? 9) || b.values - a.values);
  }, [rows, texts, drawn, role, verdict]);
  return { rows, shown, words, setWords, behind };
}

/** Counted things with filters. */
export function EntryList({ rows, shown, words, setWords, behind, open }: ReturnType<typeof useShown> & { readonly open: string | null }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const [{ role, verdict }, select] = useSelection();
  const roles = useMemo(() => [...new Set(rows.flatMap((r) => (r.role ? [r.role] : [])))], [rows]);
  const verdicts = useMemo(() => [...new Set(rows.map((r) => r.verdict))], [rows]);
  return (
    <>
      <div className="filters">
        <FilterField label={t('filter')} value={words} onChange={setWords} />
        <Choice
          label={t('role')}
          value={role ?? ''}
          options={[['', t('all')], ...roles.map((r) => [r, roleWords[r as FigureRole][word]] as const)]}
          onChange={(v) => select({ role: v })}
        />
        <Choice
          label={t('verdict')}
          value={verdict ?? ''}
          options={[['', t('all')], ...verdicts.map((v) => [v, verdictWords[v]?.[word] ?? v] as const)]}
          onChange={(v) => select({ verdict: v })}
        />
      </div>
      <p className="muted" role="status">
        {t('shown', { n: shown.length })}
      </p>
      {shown.length === 0 && <Empty>{s('nothing')}</Empty>}
      <Region stale={behind}>
        <VirtualList items={shown} estimate={92} itemKey={(r) => r.id}>
          {(r) => (
            <ViewLink
              change={{ entry: r.id }}
              className={`row-link is-${r.review.status}`}
              {...(open === r.id ? { 'aria-current': 'true' as const } : {})}
            >
              <span className="row-name">
                <UserText text={r.thing[language]} heading />
              </span>
              <span className="row-meta">
                <span className={`badge ${r.verdict === 'single' || r.verdict === 'compatible' ? '' : `nature-${r.verdict}`}`}>
                  {verdictWords[r.verdict]?.[word]}
                </span>
                <span className="num">{amountWords({ low: r.min, high: r.max, approx: false }, language)}</span>
                <span className="muted">{t('values', { n: r.values })}</span>
                <ReviewMark review={r.review} quiet />
              </span>
            </ViewLink>
          )}
        </VirtualList>
      </Region>
    </>
  );
}
