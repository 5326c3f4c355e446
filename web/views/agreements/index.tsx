import { partyNames } from '../../../src/dossier/views/parties.ts';
import type { Agreement } from '../../../src/model/index.ts';
import { useRows, useWhole } from '../../api/index.ts';
import { EvidenceLink } from '../../components/evidence.tsx';
import { useNamesAsWritten } from '../../components/names.tsx';
import { PageHead } from '../../components/page.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { SourceName } from '../../components/sources.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import { When } from '../../components/when.tsx';
import { type Translate, useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';
import './agreements.css';

/** Agreements: parties, terms, status, and each side's account of who keeps them. */
export default function Agreements() {
  const t = useMessages(messages);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={useRows('agreements')}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('none')}</Empty>
          ) : (
            <VirtualList items={rows} estimate={420} whole={12} itemKey={(r) => r.id} className="agreements">
              {(r) => <One id={r.id} />}
            </VirtualList>
          )
        }
      </Ready>
    </>
  );
}

/** A status such as `concluded; in-force` in the words of the language; parts it does not know stay as they are. */
function statusWords(status: string, t: Translate<keyof typeof messages>): readonly string[] {
  return status
    .split(';')
    .map((x) => x.trim())
    .filter((x) => x !== '')
    .map((x) => {
      const key = x.replace('-', '');
      return key in messages ? t(key as 'concluded') : x;
    });
}

function One({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const named = useNamesAsWritten();
  const whole = useWhole('agreements', id);
  return (
    // What is still on its way takes the room it will need: a list that shrank while it is scrolled would run away.
    <article className={whole.data === undefined ? 'card agreement is-coming' : 'card agreement'}>
      <Ready query={whole}>
        {({ record, target, review }) => (
          <>
            <header>
              <h2>
                <UserText text={partyNames(record, language).map(named).join(' · ')} />
              </h2>
              <p className="row-meta">
                {statusWords(record.status, t).map((s) => (
                  <span key={s} className="badge">
                    {s}
                  </span>
                ))}
              </p>
            </header>
            {record.terms.length > 0 && (
              <section>
                <h3>{t('terms')}</h3>
                <ol className="agreement-terms">
                  {record.terms.map((x) => (
                    <li key={x}>
                      <UserText text={x} whole />
                    </li>
                  ))}
                </ol>
              </section>
            )}
            <Details record={record} t={t} />
            <section>
              <h3>{t('rests')}</h3>
              <ul className="agreement-list">
                {record.evidence.map((e) => (
                  <li key={`${e.doc} ${e.start}`}>
                    <EvidenceLink at={e} />
                  </li>
                ))}
              </ul>
            </section>
            <ReviewBar target={target} review={review} at={record.evidence[0]} />
          </>
        )}
      </Ready>
    </article>
  );
}

function Details({ record, t }: { readonly record: Agreement; readonly t: Translate<keyof typeof messages> }) {
  return (
    <>
      {record.guarantors.length > 0 && (
        <section>
          <h3>{t('guarantors')}</h3>
          <ul className="agreement-list">
            {record.guarantors.map((g) => (
              <li key={`${g.source.key} ${g.evidence.doc}${g.evidence.start}`}>
                <EvidenceLink at={g.evidence}>
                  <SourceName source={g.source} />
                </EvidenceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.deadlines.length > 0 && (
        <section>
          <h3>{t('deadlines')}</h3>
          <ul className="agreement-list">
            {record.deadlines.map((d) => (
              <li key={`${d.when} ${d.evidence.doc}${d.evidence.start}`}>
                {t(d.kind)}{' '}
                <EvidenceLink at={d.evidence}>
                  <When value={d.when} />
                </EvidenceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.stages.length > 0 && (
        <section>
          <h3>{t('stages')}</h3>
          <ol className="agreement-list">
            {record.stages.map((s) => (
              <li key={`${s.stage} ${s.evidence.doc}${s.evidence.start}`}>
                <EvidenceLink at={s.evidence}>{t(s.stage.replace('-', '') as 'concluded')}</EvidenceLink>{' '}
                <span className="muted">
                  <SourceName source={s.by} /> · <When value={s.reported} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {record.compliance.length > 0 && (
        <section>
          <h3>{t('compliance')}</h3>
          <ul className="agreement-list">
            {record.compliance.map((c) => (
              <li key={`${c.by.key} ${c.evidence.doc}${c.evidence.start}`}>
                {c.side ? <SourceName source={c.side} /> : <span className="muted">{t('nobody')}</span>}
                {': '}
                <EvidenceLink at={c.evidence}>{t(`level${c.level}`)}</EvidenceLink>{' '}
                <span className="muted">
                  <SourceName source={c.by} /> · <When value={c.reported} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
