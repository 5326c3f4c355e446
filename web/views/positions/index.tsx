import { useMemo } from 'react';
import { verdictWords } from '../../../src/dossier/views/words.ts';
import { type RowOf, useRows } from '../../api/index.ts';
import { Choice, FilterField, PageHead } from '../../components/page.tsx';
import { Empty, Ready, Region } from '../../components/states.tsx';
import { matcher, ready } from '../../components/words.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useFilterWords, useSelection } from '../../state/selection.ts';
import { Cell } from './cell.tsx';
import { Matrix } from './matrix.tsx';
import { messages } from './messages.ts';
import './positions.css';

/** Positions: who stands where on what, and the sentences of the cell that is open. */
export default function Positions() {
  const t = useMessages(messages);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={useRows('positions')}>{(rows) => (rows.length === 0 ? <Empty>{t('none')}</Empty> : <Filtered rows={rows} />)}</Ready>
    </>
  );
}

function Filtered({ rows }: { readonly rows: readonly RowOf<'positions'>[] }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const { language } = useLanguage();
  const [{ verdict, cell }, select] = useSelection();
  const { words, setWords, drawn, behind } = useFilterWords();
  const texts = useMemo(() => new Map(rows.map((r) => [r, ready(`${r.actorName} ${r.issueName.ar} ${r.issueName.en}`)])), [rows]);
  const shown = useMemo(() => {
    const fits = matcher(drawn);
    return rows.filter((r) => (!verdict || r.verdict === verdict) && fits(texts.get(r) ?? ''));
  }, [rows, texts, drawn, verdict]);
  const verdicts = useMemo(() => [...new Set(rows.map((r) => r.verdict))], [rows]);
  return (
    <>
      <div className="filters">
        <FilterField label={t('filter')} value={words} onChange={setWords} />
        <Choice
          label={t('verdict')}
          value={verdict ?? ''}
          options={[['', t('all')], ...verdicts.map((v) => [v, verdictWords[v]?.[language === 'ar' ? 1 : 0] ?? v] as const)]}
          onChange={(v) => select({ verdict: v })}
        />
      </div>
      <p className="muted" role="status">
        {t('shown', { n: shown.length })}
      </p>
      {shown.length === 0 && <Empty>{s('nothing')}</Empty>}
      <div className={cell ? 'positions has-cell' : 'positions'}>
        <Region stale={behind}>{shown.length > 0 && <Matrix rows={shown} open={cell ?? null} />}</Region>
        {cell && <Cell key={cell} id={cell} />}
      </div>
    </>
  );
}
