import { memo, useMemo, useState } from 'react';
import { estimate, type Policy, policyNames } from '../../../src/dossier/policies.ts';
import { policyWords, relationWords, verdictWords } from '../../../src/dossier/views/words.ts';
import type { LedgerEntry, LedgerValue, SourceRef } from '../../../src/model/index.ts';
import { useReports, useWhole } from '../../api/index.ts';
import { amountWords } from '../../components/amount.ts';
import { ReviewMark } from '../../components/badges.tsx';
import { EvidenceLink } from '../../components/evidence.tsx';
import { useNames } from '../../components/names.tsx';
import { Choice } from '../../components/page.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Scroll } from '../../components/scroll.tsx';
import { Chain, Reasons, SourceName } from '../../components/sources.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { byCode } from '../../components/words.ts';
import { formatNumber, useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { useSelection } from '../../state/selection.ts';
import { messages } from './messages.ts';
import { huesOf, Plot } from './plot.tsx';

/** Values tabled at first, and more each time they are asked for. */
const ROWS = 25;

/** One counted thing: the estimate of the chosen policy, the plot, the table. Drawn anew only for another thing or another policy. */
export const Entry = memo(function Entry({ id, policy }: { readonly id: string; readonly policy: Policy }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  return (
    <Ready query={useWhole('ledger', id)}>
      {({ record, target, review }) => {
        const made = estimate(record, policy);
        return (
          <article className="entry">
            <header className="entry-head">
              <div>
                <h2>
                  <UserText text={record.thing[language]} whole heading />
                </h2>
                <p className="row-meta">
                  <span className={`badge ${record.verdict === 'single' ? '' : `nature-${record.verdict}`}`}>
                    {verdictWords[record.verdict]?.[word]}
                  </span>
                  {record.scope && (
                    <span>
                      <UserText text={t('scope', { scope: record.scope })} />
                    </span>
                  )}
                </p>
              </div>
              <PolicyChoice policy={policy} />
            </header>
            <EstimateLine entry={record} made={made} />
            <Plot entry={record} estimate={made} />
            <Legend entry={record} />
            <ValueTable entry={record} />
            {record.reasons.length > 0 && (
              <details className="entry-why">
                <summary>{t('why')}</summary>
                <Reasons reasons={record.reasons} />
              </details>
            )}
            <ReviewBar target={target} review={review} at={record.values[0]?.evidence} />
          </article>
        );
      }}
    </Ready>
  );
});

function PolicyChoice({ policy }: { readonly policy: Policy }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const [, select] = useSelection();
  return (
    <Choice
      label={t('policy')}
      value={policy}
      options={policyNames.map((p) => [p, policyWords[p][language === 'ar' ? 1 : 0]] as const)}
      onChange={(p) => select({ policy: p })}
    />
  );
}

/** What the policy makes of the values; each end leads to the account that gives it. */
function EstimateLine({ entry, made }: { readonly entry: LedgerEntry; readonly made: ReturnType<typeof estimate> }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const from = new Set(made.from);
  const basis = (n: number): LedgerValue | undefined => {
    const gives = (v: LedgerValue): boolean => v.low === n || v.high === n;
    return (
      entry.values.find((v) => from.has(v.claim) && gives(v)) ?? entry.values.find(gives) ?? entry.values.find((v) => from.has(v.claim))
    );
  };
  const ends = (
    [
      ['low', made.low],
      ['best', made.best],
      ['high', made.high],
    ] as const
  ).filter((e): e is readonly ['low' | 'best' | 'high', number] => e[1] !== null);
  if (ends.length === 0) return <p className="muted">{t('noEstimate')}</p>;
  const same = ends.every((e) => e[1] === ends[0]![1]);
  return (
    <dl className="estimate">
      {(same ? ends.slice(0, 1) : ends).map(([name, n]) => {
        const value = basis(n);
        return (
          <div key={name} className={`estimate-${name}`}>
            <dt>{same ? t('best') : t(name)}</dt>
            <dd className="num">
              {value ? <EvidenceLink at={value.evidence}>{formatNumber(n, language)}</EvidenceLink> : formatNumber(n, language)}
              {value && (
                <span className="estimate-source">
                  <SourceName source={value.origin} />
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Legend({ entry }: { readonly entry: LedgerEntry }) {
  const t = useMessages(messages);
  const hues = useMemo(() => huesOf(entry), [entry]);
  const nameOf = useNames();
  const names = new Map(entry.values.map((v) => [v.origin.key, v.origin]));
  // Sources that are called alike are told apart by who carried them.
  const carriers = new Map(entry.values.map((v) => [v.origin.key, v.chain[0]?.to ?? null]));
  const called = (source: SourceRef): string => nameOf(source.key, source.name, source.names);
  const alike = (source: SourceRef): boolean => [...names.values()].filter((o) => called(o) === called(source)).length > 1;
  const shown = [...hues].slice(0, 7);
  return (
    <ul className="legend">
      {shown.map(([key, hue]) => {
        const source = names.get(key);
        return (
          <li key={key}>
            <span className={`swatch hue-${hue}`} aria-hidden="true" />
            {source && (
              <span>
                <SourceName source={source} />
                {alike(source) && carriers.get(key) && (
                  <span className="muted">
                    {' · '}
                    <SourceName source={carriers.get(key)!} />
                  </span>
                )}
              </span>
            )}
          </li>
        );
      })}
      {hues.size > shown.length && (
        <li className="muted">
          <span className="swatch hue-8" aria-hidden="true" />
          {t('more', { n: hues.size - shown.length })}
        </li>
      )}
    </ul>
  );
}

function ValueTable({ entry }: { readonly entry: LedgerEntry }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const reports = useReports().data;
  const outlets = useMemo(() => new Map((reports ?? []).map((r) => [r.doc, r.outlet])), [reports]);
  const values = useMemo(() => [...entry.values].sort((a, b) => byCode(a.reported ?? '9', b.reported ?? '9')), [entry]);
  const [most, setMost] = useState(ROWS);
  const rest = Math.min(ROWS, values.length - most);
  return (
    <>
      <Scroll label={t('table')}>
        <table className="data values">
          <caption className="unseen">{t('table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reported')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('means')}</th>
              <th scope="col">{t('chain')}</th>
              <th scope="col">{t('relation')}</th>
              <th scope="col">
                <span className="unseen">{t('state')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {values.slice(0, most).map((v) => (
              <tr key={v.claim} className={v.retracted || v.review?.status === 'rejected' ? 'is-withdrawn' : undefined}>
                <td className="when-cell">
                  <When value={v.reported} />
                  {v.asOf !== null && v.asOf !== v.reported && (
                    <span className="muted value-note">
                      {t('asOf')} <When value={v.asOf} />
                    </span>
                  )}
                </td>
                <td>
                  <EvidenceLink at={v.evidence}>
                    <UserText text={v.asWritten} />
                  </EvidenceLink>
                  {v.background && <span className="muted value-note">{t('background')}</span>}
                  {v.retracted && (
                    <span className="value-note">
                      <EvidenceLink at={v.retracted}>{t('retracted')}</EvidenceLink>
                    </span>
                  )}
                </td>
                <td className="num">{amountWords(v, language)}</td>
                <td>
                  <Chain chain={v.chain} outlet={outlets.get(v.doc) ?? null} />
                </td>
                <td>
                  <span className={`badge ${v.relation === 'conflict' || v.relation === 'update' ? `nature-${v.relation}` : ''}`}>
                    {relationWords[v.relation]?.[word]}
                  </span>
                  {v.reasons[0] && (
                    <span className="value-note muted">
                      <UserText text={v.reasons[0][language]} whole />
                    </span>
                  )}
                </td>
                <td>
                  <ReviewMark review={v.review} quiet />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setMost(most + ROWS)}>
          {s('showMore', { n: rest })}
        </button>
      )}
    </>
  );
}
