import { useMemo } from 'react';
import { actorWords } from '../../../src/dossier/views/words.ts';
import { nameFor } from '../../../src/model/index.ts';
import { type RowOf, useRows } from '../../api/index.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { ViewLink } from '../../components/link.tsx';
import { Choice, FilterField, PageHead } from '../../components/page.tsx';
import { Split } from '../../components/split.tsx';
import { Empty, Ready, Region } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { matcher, ready } from '../../components/words.ts';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useFilterWords, useSelection } from '../../state/selection.ts';
import { Actor } from './actor.tsx';
import { messages } from './messages.ts';
import './actors.css';

/** Actors: everyone named, and what the reports tell of the one that is open. */
export default function Actors() {
  const t = useMessages(messages);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={useRows('actors')}>{(rows) => (rows.length === 0 ? <Empty>{t('none')}</Empty> : <Filtered rows={rows} />)}</Ready>
    </>
  );
}

function Filtered({ rows }: { readonly rows: readonly RowOf<'actors'>[] }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const [{ actor, kind }, select] = useSelection();
  const { words, setWords, drawn, behind } = useFilterWords();
  const texts = useMemo(() => new Map(rows.map((r) => [r, ready(`${r.name} ${r.names.join(' ')}`)])), [rows]);
  const shown = useMemo(() => {
    const fits = matcher(drawn);
    return rows.filter((r) => (!kind || r.kind === kind) && fits(texts.get(r) ?? '')).sort((a, b) => b.mentions - a.mentions);
  }, [rows, texts, drawn, kind]);
  const kinds = useMemo(() => [...new Set(rows.map((r) => r.kind))], [rows]);
  const open = actor ?? shown[0]?.id;
  return (
    <Split
      parameter="actor"
      open={actor ?? null}
      back={t('back')}
      list={
        <>
          <div className="filters">
            <FilterField label={t('filter')} value={words} onChange={setWords} />
            <Choice
              label={t('kind')}
              value={kind ?? ''}
              options={[['', t('all')], ...kinds.map((k) => [k, actorWords[k]?.[word] ?? k] as const)]}
              onChange={(v) => select({ kind: v })}
            />
          </div>
          <p className="muted" role="status">
            {t('shown', { n: shown.length })}
          </p>
          {shown.length === 0 && <Empty>{s('nothing')}</Empty>}
          <Region stale={behind}>
            <VirtualList items={shown} estimate={74} itemKey={(r) => r.id}>
              {(r) => (
                <ViewLink
                  change={{ actor: r.id }}
                  className={`row-link is-${r.review.status}`}
                  {...(r.id === open ? { 'aria-current': 'true' as const } : {})}
                >
                  <span className="row-name">
                    <UserText text={nameFor([r.name, ...r.names], language)} />
                  </span>
                  <span className="row-meta">
                    <span>{actorWords[r.kind]?.[word] ?? r.kind}</span>
                    <span className="muted">{t('mentions', { n: r.mentions })}</span>
                    <ReviewMark review={r.review} quiet />
                  </span>
                </ViewLink>
              )}
            </VirtualList>
          </Region>
        </>
      }
      detail={open ? <Actor key={open} id={open} /> : null}
    />
  );
}
