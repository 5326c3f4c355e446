import { useMemo, useRef } from 'react';
import type { RowOf } from '../../api/index.ts';
import { NatureBadge, ReviewMark } from '../../components/badges.tsx';
import { ViewLink } from '../../components/link.tsx';
import { Choice, FilterField, PageHead } from '../../components/page.tsx';
import { useNamesOnce } from '../../components/sources.tsx';
import { Empty, Region } from '../../components/states.tsx';
import { joined, UserText } from '../../components/text.tsx';
import { ScrollBox, VirtualList } from '../../components/virtual-list.tsx';
import { matcher, ready } from '../../components/words.ts';
import { formatNumber, useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useFilterWords, useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';

const kinds = ['figure', 'outcome', 'responsibility', 'stance', 'place', 'time', 'identity'] as const;
const natures = ['conflict', 'update', 'wording'] as const;
const states = ['unreviewed', 'accepted', 'edited', 'rejected', 'added'] as const;

type Row = RowOf<'contested'>;

/** The ranked list with its filters. */
export function PointList({ rows, open }: { readonly rows: readonly Row[]; readonly open: string | null }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const box = useRef<HTMLElement>(null);
  const { language } = useLanguage();
  const once = useNamesOnce();
  const [selection, select] = useSelection();
  const { words, setWords, drawn, behind } = useFilterWords();
  const { kind, nature, state } = selection;
  const texts = useMemo(
    () => rows.map((r) => ready(`${r.about.ar} ${r.about.en} ${r.sides.map((x) => `${x.says} ${x.sources.join(' ')}`).join(' ')}`)),
    [rows],
  );
  const shown = useMemo(() => {
    const fits = matcher(drawn);
    return rows.filter(
      (r, i) => (!kind || r.kind === kind) && (!nature || r.nature === nature) && (!state || r.review.status === state) && fits(texts[i]!),
    );
  }, [rows, texts, drawn, kind, nature, state]);
  return (
    <section className="points" aria-label={t('title')} ref={box}>
      <ScrollBox value={box}>
        <PageHead title={t('title')} lead={t('lead')} />
        <div className="filters">
          <FilterField label={t('filter')} value={words} onChange={setWords} />
          <Choice
            label={t('nature')}
            value={nature ?? ''}
            options={[['', t('allKinds')], ...natures.map((n) => [n, s(n)] as const)]}
            onChange={(v) => select({ nature: v })}
          />
          <Choice
            label={t('kind')}
            value={kind ?? ''}
            options={[['', t('allKinds')], ...kinds.map((k) => [k, t(k)] as const)]}
            onChange={(v) => select({ kind: v })}
          />
          <Choice
            label={t('state')}
            value={state ?? ''}
            options={[['', t('allStates')], ...states.map((k) => [k, s(k)] as const)]}
            onChange={(v) => select({ state: v })}
          />
        </div>
        <p className="muted" role="status">
          {t('shown', { n: shown.length })}
        </p>
        {rows.length === 0 && <Empty>{t('none')}</Empty>}
        {rows.length > 0 && shown.length === 0 && (
          <Empty>
            <p>{s('nothing')}</p>
            <button
              type="button"
              className="button"
              onClick={() => {
                setWords('');
                select({ q: null, kind: null, nature: null, state: null });
              }}
            >
              {s('clear')}
            </button>
          </Empty>
        )}
        <Region stale={behind}>
          <VirtualList items={shown} estimate={150} itemKey={(r) => r.id}>
            {(r) => (
              <ViewLink
                change={{ point: r.id }}
                className={`point-row is-${r.review.status}`}
                {...(open === r.id ? { 'aria-current': 'true' as const } : {})}
              >
                <span className="point-meta">
                  <NatureBadge nature={r.nature} />
                  <span className="muted">{t(r.kind)}</span>
                  <ReviewMark review={r.review} quiet />
                </span>
                <span className="point-about">
                  <UserText text={r.about[language]} heading />
                </span>
                <span className="point-sides">
                  {r.sides.slice(0, 4).map((side, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: sides are a fixed list
                    <span className="point-side" key={i}>
                      <UserText text={side.saysIn?.[language] ?? side.says} className="point-says" />
                      <span className="point-sources">
                        {side.sources.length > 0
                          ? // Each name apart: names of two scripts in one piece would change places.
                            joined(
                              once(side.sources.map((name, k) => ({ key: side.sourceKeys[k] ?? '', name })))
                                .slice(0, 3)
                                .map((x) => (
                                  <UserText key={x.key} text={x.count > 1 ? `${x.name} (${formatNumber(x.count, language)})` : x.name} />
                                )),
                              language === 'ar' ? '، ' : ', ',
                            )
                          : t('nobody')}
                      </span>
                    </span>
                  ))}
                  {r.sides.length > 4 && <span className="point-side muted num">+{r.sides.length - 4}</span>}
                </span>
              </ViewLink>
            )}
          </VirtualList>
        </Region>
      </ScrollBox>
    </section>
  );
}
