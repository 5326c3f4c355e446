import { useMemo } from 'react';
import { actorWords, stanceWords } from '../../../src/dossier/views/words.ts';
import { nameFor } from '../../../src/model/index.ts';
import { usePage, useRows, useWhole } from '../../api/index.ts';
import { EvidenceLink } from '../../components/evidence.tsx';
import { ViewLink } from '../../components/link.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Reasons } from '../../components/sources.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';

/** Mentions and statements listed. */
const MOST = 60;

/** One actor: its names, where it stands, what it says, where it is named. */
export function Actor({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const positions = useRows('positions').data;
  const said = usePage('claims', { origin: id, limit: MOST }).data;
  const stands = useMemo(() => (positions ?? []).filter((p) => p.actor === id), [positions, id]);
  return (
    <article className="card actor">
      <Ready query={useWhole('actors', id)}>
        {({ record, target, review, reports }) => {
          const outlets = new Map(reports.map((r) => [r.doc, r.outlet ?? r.doc]));
          return (
            <>
              <header>
                <h2>
                  <UserText text={nameFor([record.name, ...record.names], language)} />
                </h2>
                <p className="row-meta">
                  <span>{actorWords[record.kind]?.[word] ?? record.kind}</span>
                  <span className="muted">{t('mentions', { n: record.mentions.length })}</span>
                  <span className="muted">{t('docs', { n: record.docs.length })}</span>
                </p>
              </header>
              <ReviewBar target={target} review={review} at={record.mentions[0]}>
                <ViewLink view="review" change={{ part: 'actors', state: 'all', item: id }} className="button">
                  {t('merge')}
                </ViewLink>
              </ReviewBar>
              {record.names.length > 1 && (
                <section>
                  <h3>{t('names')}</h3>
                  <ul className="actor-names">
                    {record.names.slice(0, 30).map((n) => (
                      <li key={n}>
                        <UserText text={n} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {stands.length > 0 && (
                <section>
                  <h3>{t('stands')}</h3>
                  <ul className="actor-list">
                    {stands.map((p) => (
                      <li key={p.id}>
                        <ViewLink view="positions" change={{ cell: p.id }}>
                          {[...new Set(p.entries.map((e) => stanceWords[e.stance][word]))].join(' · ')}
                        </ViewLink>{' '}
                        <UserText text={p.issueName[language]} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {said && said.items.length > 0 && (
                <section>
                  <h3>{t('said')}</h3>
                  <ul className="actor-list">
                    {said.items.map((c) => (
                      <li key={c.id}>
                        {c.at ? (
                          <EvidenceLink at={c.at}>
                            <UserText text={c.text} />
                          </EvidenceLink>
                        ) : (
                          <UserText text={c.text} />
                        )}{' '}
                        <span className="muted">
                          <When value={c.said} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section>
                <h3>{t('where')}</h3>
                <ul className="actor-list">
                  {record.mentions.slice(0, MOST).map((m) => (
                    <li key={`${m.doc} ${m.start}`}>
                      <EvidenceLink at={m} />{' '}
                      <span className="muted">
                        <UserText text={outlets.get(m.doc) ?? m.doc} />
                      </span>
                    </li>
                  ))}
                </ul>
                {record.mentions.length > MOST && <p className="muted">{t('more', { n: record.mentions.length - MOST })}</p>}
              </section>
              {record.reasons.length > 0 && (
                <details>
                  <summary>{t('why')}</summary>
                  <Reasons reasons={record.reasons} />
                </details>
              )}
            </>
          );
        }}
      </Ready>
    </article>
  );
}
