import { type ComponentProps, memo, useDeferredValue, useMemo } from 'react';
import type { ReportRow, Summary, Whole } from '../../../src/client/index.ts';
import { verdictWords } from '../../../src/dossier/views/words.ts';
import type { ContestedPoint, Evidence } from '../../../src/model/index.ts';
import type { RowOf } from '../../api/index.ts';
import { amountWords } from '../../components/amount.ts';
import { NatureBadge, OriginCount, ReviewMark } from '../../components/badges.tsx';
import { EvidenceLink } from '../../components/evidence.tsx';
import { Unhurried } from '../../components/link.tsx';
import { ExcerptPassage } from '../../components/passage.tsx';
import { Scroll } from '../../components/scroll.tsx';
import { Bearers, SourceName, useNamesOnce } from '../../components/sources.tsx';
import { Ready } from '../../components/states.tsx';
import { joined, UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { formatNumber, formatWhen, useLanguage, useMessages } from '../../i18n/index.ts';
import { printPlace } from '../../state/place.ts';
import { messages } from './messages.ts';

/** Counted things on paper, at most: those given most values first. */
const FIGURES = 150;
/** Sentences of a side on paper. */
const SENTENCES = 3;

/** The report as it is printed; of its points only the first `drawn` are there yet. */
export function Paper({
  summary,
  points,
  drawn,
  ledger,
  policy,
  only,
}: {
  readonly summary: Summary;
  readonly points: readonly Whole<ContestedPoint>[];
  readonly drawn: number;
  readonly ledger: ComponentProps<typeof Ready<readonly RowOf<'ledger'>[]>>['query'];
  readonly policy: string;
  readonly only: boolean;
}) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const sources = useMemo(() => numbered(points), [points]);
  // The table stands far below the first points: they do not wait for its rows.
  const after = useDeferredValue(only);
  const { from, to } = summary.published;
  const span = from === null ? '' : formatWhen(from === to ? from : `${from}/${to ?? '..'}`, language);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <article className="paper">
      <header>
        <h1>
          <UserText text={summary.story} whole={summary.story.length < 2000} />
        </h1>
        <p className="muted">{t('made', { day: formatWhen(today, language), reports: summary.counts.reports ?? 0, span })}</p>
      </header>
      {points.length > 0 && (
        <section>
          <h2>{t('contested')}</h2>
          <Unhurried>
            <Points points={points} drawn={drawn} sources={sources} />
          </Unhurried>
        </section>
      )}
      <Ready query={ledger}>{(rows) => <Figures ledger={rows} only={after} />}</Ready>
      <section>
        <h2>{t('method')}</h2>
        <p>{t('method1')}</p>
        <p>{t('method2', { policy })}</p>
        <p>{t('method3', { done: summary.review.reviewed, all: summary.review.items, n: summary.review.judgements })}</p>
      </section>
      <Sources sources={sources} />
    </article>
  );
}

const Points = memo(function Points({
  points,
  drawn,
  sources,
}: {
  readonly points: readonly Whole<ContestedPoint>[];
  readonly drawn: number;
  readonly sources: Numbered;
}) {
  return (
    <ol className="paper-points">
      {points.slice(0, drawn).map((p) => (
        <Point key={p.id} whole={p} sources={sources} />
      ))}
    </ol>
  );
});

const Figures = memo(function Figures({ ledger, only }: { readonly ledger: readonly RowOf<'ledger'>[]; readonly only: boolean }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const counted = useMemo(
    () =>
      ledger
        .filter((l) => l.review.status !== 'rejected' && (!only || l.review.status !== 'unreviewed'))
        .toSorted((a, b) => b.values - a.values),
    [ledger, only],
  );
  const figures = counted.slice(0, FIGURES);
  if (figures.length === 0) return null;
  return (
    <section className="paper-figures">
      <h2>{t('figures')}</h2>
      <Scroll label={t('figures')}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('thing')}</th>
              <th scope="col">{t('estimate')}</th>
              <th scope="col">{t('range')}</th>
              <th scope="col">{t('values')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((l) => (
              <FigureRow key={l.id} of={l} language={language} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {counted.length > figures.length && <p className="muted">{t('moreFigures', { n: counted.length - figures.length })}</p>}
    </section>
  );
});

/** One counted thing. Another policy draws anew only those whose estimate it changes. */
const FigureRow = memo(
  function FigureRow({ of: l, language }: FigureProps) {
    return (
      <tr>
        <th scope="row">
          <UserText text={l.thing[language]} heading /> <ReviewMark review={l.review} quiet />
        </th>
        <td className="num">{l.estimate ? estimateWords(l.estimate, language) : '–'}</td>
        <td className="num">{amountWords({ low: l.min, high: l.max, approx: false }, language)}</td>
        <td className="num">
          {formatNumber(l.values, language)} · {verdictWords[l.verdict]?.[language === 'ar' ? 1 : 0]}
        </td>
      </tr>
    );
  },
  (a, b) => a.language === b.language && JSON.stringify(a.of) === JSON.stringify(b.of),
);

interface FigureProps {
  readonly of: RowOf<'ledger'>;
  readonly language: 'ar' | 'en';
}

const Sources = memo(function Sources({ sources }: { readonly sources: Numbered }) {
  const t = useMessages(messages);
  if (sources.size === 0) return null;
  return (
    <section>
      <h2>{t('sources')}</h2>
      <ol className="paper-sources">
        {[...sources.values()].map(({ n, report }) => (
          <li key={report.doc} value={n} id={`source-${n}`}>
            {report.outlet && <UserText text={report.outlet} />}
            {report.title && (
              <>
                {' · '}
                <UserText text={report.title} />
              </>
            )}
            {' · '}
            <When value={report.published} />
            {report.url && (
              <>
                {' · '}
                <UserText text={report.url} className="paper-url" />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
});

interface PointProps {
  readonly whole: Whole<ContestedPoint>;
  readonly sources: Numbered;
}

/** Whether a point is drawn as before: the numbers of what is cited before it stay when more points come. */
function samePoint(a: PointProps, b: PointProps): boolean {
  return a.whole === b.whole && a.whole.reports.every((r) => a.sources.get(r.doc)?.n === b.sources.get(r.doc)?.n);
}

const Point = memo(function Point({ whole, sources }: PointProps) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const once = useNamesOnce();
  const { record, excerpts, review } = whole;
  const byPlace = new Map(excerpts.map((e) => [printPlace(e), e]));
  return (
    <li className="paper-point">
      <h3>
        <UserText text={record.aboutIn[language]} whole heading />
      </h3>
      <p className="row-meta">
        <NatureBadge nature={record.nature} />
        <ReviewMark review={review} />
      </p>
      <ol className="paper-sides">
        {record.sides.map((side, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sides are a fixed list
          <li key={i}>
            <p className="paper-says">
              <UserText text={side.saysIn?.[language] ?? side.says} whole />
            </p>
            <p className="row-meta">
              {side.sources.length === 0
                ? t('nobody')
                : joined(
                    once(side.sources).map((x) => (
                      <span key={x.key}>
                        <SourceName source={side.sources.find((s) => s.key === x.key)!} />
                        <Bearers count={x.count} />
                      </span>
                    )),
                    language === 'ar' ? '، ' : ', ',
                  )}
              <OriginCount origins={side.origins} />
            </p>
            {side.evidence.slice(0, SENTENCES).map((e: Evidence, at) => {
              const source = sources.get(e.doc);
              const excerpt = byPlace.get(printPlace(e));
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: one passage may be cited twice
                <div key={at} className="paper-quote">
                  {excerpt && <ExcerptPassage excerpt={excerpt} language={source?.report.language ?? 'und'} />}
                  <EvidenceLink at={e} className="paper-cite">
                    [{source?.n ?? '?'}]
                  </EvidenceLink>
                </div>
              );
            })}
          </li>
        ))}
      </ol>
    </li>
  );
}, samePoint);

function estimateWords(
  e: { readonly low: number | null; readonly best: number | null; readonly high: number | null },
  language: 'ar' | 'en',
): string {
  const range = amountWords({ low: e.low, high: e.high, approx: false }, language);
  return e.best === null || (e.best === e.low && e.best === e.high) ? range : `${formatNumber(e.best, language)} (${range})`;
}

type Numbered = ReadonlyMap<string, { readonly n: number; readonly report: ReportRow }>;

/** Reports cited, numbered in the order in which they are first cited. */
function numbered(points: readonly Whole<ContestedPoint>[]): Numbered {
  const out = new Map<string, { n: number; report: ReportRow }>();
  for (const p of points) {
    const reports = new Map(p.reports.map((r) => [r.doc, r]));
    for (const side of p.record.sides)
      for (const e of side.evidence.slice(0, SENTENCES)) {
        const report = reports.get(e.doc);
        if (report && !out.has(e.doc)) out.set(e.doc, { n: out.size + 1, report });
      }
  }
  return out;
}
