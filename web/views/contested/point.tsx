import { useEffect, useMemo, useState } from 'react';
import type { Evidence, Side } from '../../../src/model/index.ts';
import type { Excerpt, ReportRow } from '../../../src/server/contract/index.ts';
import { useWhole } from '../../api/index.ts';
import { NatureBadge, OriginCount } from '../../components/badges.tsx';
import { Icon } from '../../components/icon.tsx';
import { ViewLink } from '../../components/link.tsx';
import { ExcerptPassage } from '../../components/passage.tsx';
import { ReportLine } from '../../components/report-line.tsx';
import { ReviewBar, useDecide } from '../../components/review-bar.tsx';
import { Bearers, Reasons, SourceName, useNamesOnce } from '../../components/sources.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { printPlace } from '../../state/place.ts';
import { messages } from './messages.ts';

/** Sentences of a side shown before the rest is asked for. */
const FIRST = 2;

const keyOf = (e: Pick<Evidence, 'doc' | 'start' | 'end'>): string => printPlace(e);

/** One contested point: its sides next to one another, each in the words of the reports. */
export function Point({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  const { language } = useLanguage();
  const whole = useWhole('contested', id);
  const { decide } = useDecide();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <article className="point" aria-label={t('title')}>
      <ViewLink change={{ point: null }} className="point-back">
        {t('back')}
      </ViewLink>
      <Ready query={whole}>
        {({ record, excerpts, reports, target, review }) => (
          <>
            <header className="point-head">
              <p className="point-meta">
                <NatureBadge nature={record.nature} />
                <span className="muted">{t(record.kind)}</span>
              </p>
              <h2>
                <UserText text={record.aboutIn[language]} whole heading />
              </h2>
              <ReviewBar target={target} review={review} at={record.sides[0]?.evidence[0]}>
                <label className="point-nature">
                  <span className="unseen">{t('setNature')}</span>
                  <select
                    value={record.nature}
                    onChange={(e) =>
                      void decide(target, 'retype', { before: { nature: record.nature }, after: { nature: e.target.value } })
                    }
                  >
                    {(['conflict', 'update', 'wording'] as const).map((n) => (
                      <option key={n} value={n}>
                        {s(n)}
                      </option>
                    ))}
                  </select>
                </label>
              </ReviewBar>
            </header>
            <div className="sides">
              {record.sides.map((side, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sides are a fixed list
                <SideColumn key={i} n={i + 1} side={side} excerpts={excerpts} reports={reports} />
              ))}
            </div>
            {record.reasons.length > 0 && (
              <details className="point-why">
                <summary>{t('why')}</summary>
                <Reasons reasons={record.reasons} />
              </details>
            )}
          </>
        )}
      </Ready>
    </article>
  );
}

function SideColumn({
  n,
  side,
  excerpts,
  reports,
}: {
  readonly n: number;
  readonly side: Side;
  readonly excerpts: readonly Excerpt[];
  readonly reports: readonly ReportRow[];
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const once = useNamesOnce();
  const [all, setAll] = useState(false);
  const byPlace = useMemo(() => new Map(excerpts.map((e) => [keyOf(e), e])), [excerpts]);
  const byDoc = useMemo(() => new Map(reports.map((r) => [r.doc, r])), [reports]);
  const evidence = all ? side.evidence : side.evidence.slice(0, FIRST);
  const rest = side.evidence.length - evidence.length;
  return (
    <section className="side" aria-label={t('side', { n })}>
      <h3 className="side-says">
        <UserText text={side.saysIn?.[language] ?? side.says} whole />
      </h3>
      <p className="side-who">
        {side.sources.length === 0
          ? t('nobody')
          : once(side.sources).map((x) => (
              <span key={x.key} className="side-source">
                <SourceName source={side.sources.find((s) => s.key === x.key)!} />
                <Bearers count={x.count} />
              </span>
            ))}
      </p>
      <p className="side-origins">
        <OriginCount origins={side.origins} />
      </p>
      <ul className="side-passages" aria-label={t('sentences')}>
        {evidence.map((e, at) => {
          const excerpt = byPlace.get(keyOf(e));
          const report = byDoc.get(e.doc);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one passage may be cited twice
            <li key={at}>
              {report && <ReportLine report={report} titled={false} />}
              {excerpt ? (
                <ExcerptPassage excerpt={excerpt} language={report?.language ?? 'und'} />
              ) : (
                <blockquote className="passage reading" dir="auto">
                  <UserText text={e.quote ?? ''} whole />
                </blockquote>
              )}
              <ViewLink view="reader" change={{ doc: e.doc, see: printPlace(e) }} className="side-open">
                <Icon name="page" /> {t('open')}
              </ViewLink>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('more', { n: rest })}
        </button>
      )}
    </section>
  );
}
