import { channelWords } from '../../../src/dossier/views/words.ts';
import type { SourceRef } from '../../../src/model/index.ts';
import { useRows, useWhole } from '../../api/index.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { EvidenceLink } from '../../components/evidence.tsx';
import { ViewLink } from '../../components/link.tsx';
import { useNames } from '../../components/names.tsx';
import { PageHead } from '../../components/page.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Reasons, SourceName } from '../../components/sources.tsx';
import { Split } from '../../components/split.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { joined, UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { When } from '../../components/when.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';
import './channels.css';

/** Channels: what passed from whom to whom, through whom, and what each account makes of it. */
export default function Channels() {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const nameOf = useNames();
  const [{ channel }] = useSelection();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={useRows('channels')}>
        {(rows) => {
          const open = channel ?? rows[0]?.id;
          if (open === undefined) return <Empty>{t('none')}</Empty>;
          return (
            <Split
              parameter="channel"
              open={channel ?? null}
              back={t('back')}
              list={
                <VirtualList items={rows} estimate={96} itemKey={(r) => r.id}>
                  {(r) => (
                    <ViewLink
                      change={{ channel: r.id }}
                      className={`row-link is-${r.review.status}`}
                      {...(r.id === open ? { 'aria-current': 'true' as const } : {})}
                    >
                      <span className="row-name">
                        <UserText text={r.from === null ? t('unknown') : nameOf(r.from.key, r.from[language])} />{' '}
                        <span aria-hidden="true">{!r.directed ? '⟷' : language === 'ar' ? '⟵' : '⟶'}</span>{' '}
                        <UserText text={r.to === null ? t('unknown') : nameOf(r.to.key, r.to[language])} />
                      </span>
                      <span className="row-meta">
                        <span className="badge">{channelWords[r.kind][word]}</span>
                        <span className={`badge${r.status === 'disputed' ? ' nature-conflict' : ''}`}>{channelWords[r.status][word]}</span>
                        <span className="muted">{t('accounts', { n: r.accounts })}</span>
                        <ReviewMark review={r.review} quiet />
                      </span>
                    </ViewLink>
                  )}
                </VirtualList>
              }
              detail={<One key={open} id={open} />}
            />
          );
        }}
      </Ready>
    </>
  );
}

function One({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const names = (list: readonly SourceRef[]): React.ReactNode =>
    joined(
      list.map((x) => <SourceName key={x.key} source={x} />),
      language === 'ar' ? '، ' : ', ',
    );
  return (
    <article className="card channel">
      <Ready query={useWhole('channels', id)}>
        {({ record, target, review }) => (
          <>
            <div className="channel-sides">
              <p className="channel-side">
                {record.from ? <SourceName source={record.from} /> : <span className="muted">{t('unknown')}</span>}
              </p>
              <p className={record.directed ? 'channel-way' : 'channel-way is-mutual'}>
                <span>{channelWords[record.kind][word]}</span>
                {record.through.length > 0 && (
                  <span className="muted">
                    {t('through')} {names(record.through)}
                  </span>
                )}
              </p>
              <p className="channel-side">
                {record.to ? <SourceName source={record.to} /> : <span className="muted">{t('unknown')}</span>}
              </p>
            </div>
            {record.what && (
              <blockquote className="passage reading" dir="auto">
                <UserText text={record.what} whole />
              </blockquote>
            )}
            {record.acknowledgedBy.length > 0 && (
              <p>
                {t('acknowledgedBy')}: {names(record.acknowledgedBy)}
              </p>
            )}
            {record.deniedBy.length > 0 && (
              <p>
                {t('deniedBy')}: {names(record.deniedBy)}
              </p>
            )}
            <ol className="channel-accounts">
              {record.accounts.map((a) => (
                <li key={`${a.evidence.doc} ${a.evidence.start}`}>
                  <p className="row-meta">
                    <span className={`badge${a.stand === 'denies' ? ' nature-conflict' : ''}`}>{channelWords[a.stand][word]}</span>
                    <SourceName source={a.source} />
                    <span className="muted">
                      <When value={a.reported} />
                    </span>
                  </p>
                  <EvidenceLink at={a.evidence} />
                </li>
              ))}
            </ol>
            {record.reasons.length > 0 && (
              <details>
                <summary>{t('why')}</summary>
                <Reasons reasons={record.reasons} />
              </details>
            )}
            <ReviewBar target={target} review={review} at={record.accounts[0]?.evidence} />
          </>
        )}
      </Ready>
    </article>
  );
}
