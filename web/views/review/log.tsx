import { useJudgements, useLog, useReviewerAgreement } from '../../api/index.ts';
import { UserText } from '../../components/text.tsx';
import { formatInstant, formatNumber, useLanguage, useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';

/** Decisions shown. */
const SHOWN = 50;

/** The log of decisions: who, when, what; whether the chain of hashes holds; how far reviewers agree. */
export function DecisionLog() {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const decisions = useJudgements({ limit: SHOWN }).data;
  const log = useLog().data;
  const agreement = useReviewerAgreement().data;
  if (!decisions || decisions.total === 0) return null;
  return (
    <details className="decision-log">
      <summary>
        {t('log')} <span className="muted num">{formatNumber(decisions.total, language)}</span>
      </summary>
      {log && (
        <p className={log.ok ? 'log-ok' : 'state-failed'}>
          {log.ok ? t('logOk', { n: log.rows }) : t('logBad', { n: log.bad?.n ?? 0, why: log.bad?.why ?? '' })}
        </p>
      )}
      {agreement && agreement.pairs.length > 0 && (
        <>
          <h3>{t('agreement')}</h3>
          <ul>
            {agreement.pairs.map((p) => (
              <li key={`${p.kind} ${p.a} ${p.b}`}>
                <UserText text={t('agreed', { a: p.a, b: p.b, n: p.agreed, all: p.items })} />
                {p.kappa !== null && <span className="muted"> · {t('kappa', { k: p.kappa.toFixed(2) })}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <ol className="decisions">
        {decisions.items.map(({ n, judgement: j, standing }) => (
          <li key={n} className={standing ? undefined : 'is-undone'}>
            <span className="num muted">{n}</span> <UserText text={j.who} /> {t(j.decision)} <code dir="ltr">{j.about.slice(0, 120)}</code>
            <span className="muted"> · {formatInstant(j.when, language)}</span>
            {!standing && <span className="muted"> · {t('undone')}</span>}
            {j.comment && (
              <p>
                <UserText text={j.comment} whole />
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
