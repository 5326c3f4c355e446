import { useState } from 'react';
import { statusWords } from '../../../src/dossier/views/words.ts';
import { type RowOf, useRows, useWhole } from '../../api/index.ts';
import { OriginCount, ReviewMark } from '../../components/badges.tsx';
import { EvidenceLink } from '../../components/evidence.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Reasons, SourceName } from '../../components/sources.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { When } from '../../components/when.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';

const tone: Readonly<Record<string, string>> = {
  denied: 'nature-conflict',
  retracted: 'nature-conflict',
  disputed: 'nature-conflict',
  confirmed: 'nature-agree',
  corroborated: 'nature-agree',
  rumour: 'nature-wording',
};

/** What became of each piece of news: rumour, repeated, confirmed, denied, in order of time. */
export function Histories() {
  const t = useMessages(messages);
  return (
    <Ready query={useRows('statuses')}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty>{t('noHistory')}</Empty>
        ) : (
          <VirtualList items={rows} estimate={120} itemKey={(r) => r.id} className="histories">
            {(r) => <History row={r} />}
          </VirtualList>
        )
      }
    </Ready>
  );
}

function History({ row }: { readonly row: RowOf<'statuses'> }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const [open, setOpen] = useState(false);
  return (
    <article className={`history is-${row.review.status}`}>
      <h2>
        {row.at ? (
          <EvidenceLink at={row.at}>
            <UserText text={row.says} />
          </EvidenceLink>
        ) : (
          <UserText text={row.says} />
        )}
      </h2>
      <p className="row-meta">
        <span className={`badge ${tone[row.standing] ?? ''}`}>{statusWords[row.standing][word]}</span>
        <OriginCount origins={row.origins} />
        <ReviewMark review={row.review} quiet />
      </p>
      <details onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary className="muted">{t('steps')}</summary>
        {open && <Steps id={row.id} />}
      </details>
    </article>
  );
}

function Steps({ id }: { readonly id: string }) {
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  return (
    <Ready query={useWhole('statuses', id)}>
      {({ record, target, review }) => (
        <>
          <ol className="steps">
            {record.steps.map((s) => (
              <li key={`${s.status} ${s.evidence.doc} ${s.evidence.start}`}>
                <p className="row-meta">
                  <span className="muted">
                    <When value={s.at} />
                  </span>
                  <span className={`badge ${tone[s.status] ?? ''}`}>{statusWords[s.status][word]}</span>
                  <SourceName source={s.by} />
                </p>
                <EvidenceLink at={s.evidence} />
                <Reasons reasons={s.reasons} />
              </li>
            ))}
          </ol>
          <ReviewBar target={target} review={review} at={record.steps[0]?.evidence} />
        </>
      )}
    </Ready>
  );
}
