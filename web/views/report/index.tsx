import { useMemo } from 'react';
import { policyNames } from '../../../src/dossier/policies.ts';
import { policyWords } from '../../../src/dossier/views/words.ts';
import { useDossier, useDossierId, useRows, useWholes } from '../../api/index.ts';
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

/** The printable report: contested points, figures under a policy, numbered sources, method note. */
export default function Report() {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const id = useDossierId();
  const [selection, select] = useSelection();
  const policy = policyNames.find((p) => p === selection.policy) ?? 'airwars';
  const only = selection.which === 'accepted';
  const points = useRows('contested');
  const ledger = useRows('ledger', { policy });
  const keys = useMemo(
    () =>
      (points.data ?? [])
        .filter((p) => (only ? p.review.status !== 'unreviewed' && p.review.status !== 'rejected' : p.review.status !== 'rejected'))
        .slice(0, MOST)
        .map((p) => p.id),
    [points.data, only],
  );
  const { records, whole } = useWholes('contested', keys);
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
          <button type="button" className="button primary" disabled={!whole || points.data === undefined} onClick={() => window.print()}>
            <Icon name="print" /> {t('print')}
          </button>
          <ExportMenu dossier={id} />
        </div>
      </div>
      <Ready query={summary}>
        {(s) => (
          <Ready query={ledger}>
            {(rows) =>
              points.data && keys.length === 0 && rows.length === 0 ? (
                <Empty>{t('nothing')}</Empty>
              ) : (
                <Paper summary={s} points={records} ledger={rows} policy={policyWords[policy][word]} only={only} />
              )
            }
          </Ready>
        )}
      </Ready>
    </>
  );
}
