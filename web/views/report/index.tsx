import { startTransition, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { policyNames } from '../../../src/dossier/policies.ts';
import { policyWords } from '../../../src/dossier/views/words.ts';
import { type RowOf, useDossier, useDossierId, usePage, useRows, useWholes } from '../../api/index.ts';
import { usePoliciesSoon } from '../../api/soon.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Icon } from '../../components/icon.tsx';
import { Choice, PageHead } from '../../components/page.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';
import { Paper } from './paper.tsx';
import './report.css';

/** Points on paper, at most. */
const MOST = 40;
/** Points asked for to find them among. */
const HEAD = 100;
/** Points drawn with the first frame: more than a screen of them. */
const FIRST = 4;

/** The printable report: contested points, figures under a policy, numbered sources, method note. */
export default function Report() {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const id = useDossierId();
  const [selection, select] = useSelection();
  const policy = policyNames.find((p) => p === selection.policy) ?? 'airwars';
  const only = selection.which === 'accepted';
  const { points, all } = usePoints(only);
  const ledger = useRows('ledger', { policy });
  usePoliciesSoon(policyNames);
  const keys = useMemo(() => points.map((p) => p.id), [points]);
  const { records, whole } = useWholes('contested', keys);
  const drawn = useGrowing(records);
  const summary = useDossier(id);
  return (
    <>
      <div className="no-print">
        <PageHead title={t('title')} lead={t('lead')} />
        <div className="filters">
          <Choice
            label={t('policy')}
            value={policy}
            options={policyNames.map((p) => [p, policyWords[p][word]] as const)}
            onChange={(v) => select({ policy: v })}
          />
          <Choice
            label={t('which')}
            value={only ? 'accepted' : 'all'}
            options={[
              ['all', t('all')],
              ['accepted', t('accepted')],
            ]}
            onChange={(v) => select({ which: v === 'all' ? null : v })}
          />
          <button
            type="button"
            className="button primary"
            disabled={!whole || drawn < records.length || !all || ledger.data === undefined || ledger.isPlaceholderData}
            onClick={() => window.print()}
          >
            <Icon name="print" /> {t('print')}
          </button>
          <ExportMenu dossier={id} />
        </div>
      </div>
      <Ready query={summary}>
        {(s) =>
          all && keys.length === 0 && ledger.data?.length === 0 ? (
            <Empty>{t('nothing')}</Empty>
          ) : (
            <Paper summary={s} points={records} drawn={drawn} ledger={ledger} policy={policyWords[policy][word]} only={only} />
          )
        }
      </Ready>
    </>
  );
}

/** The first points that go in, and whether that is all that do. The head of the list is asked for first: it nearly always holds them. */
function usePoints(only: boolean): { readonly points: readonly RowOf<'contested'>[]; readonly all: boolean } {
  const goesIn = ({ review: { status } }: RowOf<'contested'>): boolean => status !== 'rejected' && (!only || status !== 'unreviewed');
  const head = usePage('contested', { limit: HEAD }).data;
  const some = (head?.items ?? []).filter(goesIn);
  const short = head !== undefined && some.length < MOST && head.items.length < head.total;
  const rows = useRows('contested', {}, short).data;
  const points = (short ? (rows ?? []).filter(goesIn) : some).slice(0, MOST);
  const [kept, keep] = useState(points);
  const same = points.length === kept.length && points.every((p, i) => p === kept[i]);
  if (!same) keep(points);
  return { points: same ? kept : points, all: head !== undefined && (!short || rows !== undefined) };
}

/** How many of the items are drawn: a few with the first frame, the others when there is time, and all of them before anything is printed. */
function useGrowing<T>(items: readonly T[]): number {
  const [state, set] = useState({ items, drawn: FIRST });
  const goesOn = state.items[0] === items[0] && state.items[state.drawn - 1] === items[state.drawn - 1];
  const drawn = state.items === items || goesOn ? state.drawn : FIRST;
  if (state.items !== items) set({ items, drawn });
  useEffect(() => {
    const all = (): void => set({ items, drawn: Math.max(FIRST, items.length) });
    const now = (): void => flushSync(all);
    if (drawn < items.length) startTransition(all);
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, [items, drawn]);
  return Math.min(drawn, items.length);
}
