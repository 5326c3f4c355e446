import { useMemo } from 'react';
import type { ReportRow } from '../../../src/server/contract/index.ts';
import { useReports } from '../../api/index.ts';
import { ViewLink } from '../../components/link.tsx';
import { Choice, FilterField, PageHead } from '../../components/page.tsx';
import { ReportLine } from '../../components/report-line.tsx';
import { Empty, Ready, Region } from '../../components/states.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { byAlphabet, byCode, matcher, ready } from '../../components/words.ts';
import { useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useFilterWords, useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';

/** All reports with filters. */
export function ReportList() {
  const t = useMessages(messages);
  return (
    <>
      <PageHead title={t('reports')} lead={t('lead')} />
      <Ready query={useReports()}>{(reports) => <Filtered reports={reports} />}</Ready>
    </>
  );
}

/** Orders of reports that stand in the order of their names. */
const orders: Readonly<Record<string, (a: ReportRow, b: ReportRow) => number>> = {
  date: (a, b) => byCode(a.published ?? '9', b.published ?? '9'),
  outlet: (a, b) => (a.outlet === b.outlet ? 0 : byAlphabet(a.outlet ?? '', b.outlet ?? '')),
  name: () => 0,
};

function Filtered({ reports }: { readonly reports: readonly ReportRow[] }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const [selection, select] = useSelection();
  const { words, setWords, drawn, behind } = useFilterWords();
  const { outlet, language, order = 'date' } = selection;
  const outlets = useMemo(() => [...new Set(reports.flatMap((r) => (r.outlet ? [r.outlet] : [])))].sort(byAlphabet), [reports]);
  const languages = useMemo(() => [...new Set(reports.map((r) => r.language))], [reports]);
  const texts = useMemo(
    () => new Map(reports.map((r) => [r, ready(`${r.title ?? ''} ${r.outlet ?? ''} ${r.doc} ${r.byline ?? ''}`)])),
    [reports],
  );
  // Put in order once, and not for each letter typed.
  const named = useMemo(() => reports.toSorted((a, b) => byAlphabet(a.doc, b.doc)), [reports]);
  const ordered = useMemo(() => named.toSorted(orders[order] ?? orders.date), [named, order]);
  const shown = useMemo(() => {
    const fits = matcher(drawn);
    return ordered.filter((r) => (!outlet || r.outlet === outlet) && (!language || r.language === language) && fits(texts.get(r) ?? ''));
  }, [ordered, texts, drawn, outlet, language]);
  const languageName = (l: string): string => (l === 'ar' || l === 'en' || l === 'und' ? t(l) : l);
  return (
    <>
      <div className="filters">
        <FilterField label={t('filter')} value={words} onChange={setWords} />
        <Choice
          label={t('outlet')}
          value={outlet ?? ''}
          options={[['', t('all')], ...outlets.map((o) => [o, o] as const)]}
          onChange={(v) => select({ outlet: v })}
        />
        <Choice
          label={t('language')}
          value={language ?? ''}
          options={[['', t('all')], ...languages.map((l) => [l, languageName(l)] as const)]}
          onChange={(v) => select({ language: v })}
        />
        <Choice
          label={t('order')}
          value={order}
          options={[
            ['date', t('byDate')],
            ['outlet', t('byOutlet')],
            ['name', t('byName')],
          ]}
          onChange={(v) => select({ order: v })}
        />
      </div>
      <p className="muted" role="status">
        {t('shown', { n: shown.length })}
      </p>
      {shown.length === 0 && <Empty>{s('nothing')}</Empty>}
      <Region stale={behind}>
        <VirtualList items={shown} estimate={88} itemKey={(r) => r.doc} className="report-list">
          {(r) => (
            <ViewLink view="reader" change={{ doc: r.doc }} className="report-row">
              <ReportLine report={r} />
              <span className="muted num">{t('claims', { n: r.claims })}</span>
            </ViewLink>
          )}
        </VirtualList>
      </Region>
    </>
  );
}
