import { useMemo } from 'react';
import { verdictWords } from '../../../src/dossier/views/words.ts';
import { useWhole } from '../../api/index.ts';
import { Icon } from '../../components/icon.tsx';
import { ViewLink } from '../../components/link.tsx';
import { useNames } from '../../components/names.tsx';
import { ExcerptPassage } from '../../components/passage.tsx';
import { ReportLine } from '../../components/report-line.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Reasons } from '../../components/sources.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { printPlace } from '../../state/place.ts';
import { messages } from './messages.ts';
import { StanceChip } from './stance.tsx';

/** The sentences behind one cell, in order of time. */
export function Cell({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const nameOf = useNames();
  const whole = useWhole('positions', id);
  const reports = useMemo(() => new Map((whole.data?.reports ?? []).map((r) => [r.doc, r])), [whole.data]);
  const excerpts = useMemo(() => new Map((whole.data?.excerpts ?? []).map((e) => [printPlace(e), e])), [whole.data]);
  return (
    <article className="card cell-detail" aria-live="polite">
      <Ready query={whole}>
        {({ record, target, review }) => (
          <>
            <header className="cell-head">
              <h2>
                <UserText text={nameOf(record.actor, record.actorName)} /> · <UserText text={record.issueNameIn[language]} />
              </h2>
              <ViewLink change={{ cell: null }} className="plain" aria-label={t('close')} title={t('close')}>
                <Icon name="close" />
              </ViewLink>
            </header>
            <p className="row-meta">
              <span className="badge">{verdictWords[record.verdict]?.[language === 'ar' ? 1 : 0]}</span>
            </p>
            <ReviewBar target={target} review={review} at={record.entries[0]?.evidence} />
            <ol className="cell-entries">
              {record.entries.map((e) => {
                const key = printPlace(e.evidence);
                const excerpt = excerpts.get(key);
                const report = reports.get(e.evidence.doc);
                return (
                  <li key={`${key} ${e.stance}`}>
                    <p className="row-meta">
                      <StanceChip stance={e.stance} by={e.by} />
                      <UserText text={e.by === 'other' ? t('other', { who: nameOf(e.source.key, e.source.name) }) : t(e.by)} />
                    </p>
                    {e.reasons && <Reasons reasons={e.reasons} />}
                    {report && <ReportLine report={report} titled={false} />}
                    {excerpt && <ExcerptPassage excerpt={excerpt} language={report?.language ?? 'und'} />}
                    <ViewLink view="reader" change={{ doc: e.evidence.doc, see: key }} className="side-open">
                      <Icon name="page" /> {t('open')}
                    </ViewLink>
                  </li>
                );
              })}
            </ol>
          </>
        )}
      </Ready>
    </article>
  );
}
