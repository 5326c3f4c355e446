import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import type { Reason } from '../../../src/model/index.ts';
import { useWhole } from '../../api/index.ts';
import { useNamesAsWritten } from '../../components/names.tsx';
import { ExcerptPassage } from '../../components/passage.tsx';
import { ReportLine } from '../../components/report-line.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Reasons } from '../../components/sources.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import { EditItem } from './edit-item.tsx';
import type { QueueRow } from './index.tsx';
import { MergeItem } from './merge-item.tsx';
import { messages } from './messages.ts';
import { ofTemplates, type Reviewed, titleOf } from './parts.ts';
import { SplitItem } from './split-item.tsx';

/** What keys can do with the open item. */
export interface ItemHandle {
  readonly edit: () => void;
  readonly merge: () => void;
  readonly split: () => void;
  readonly comment: () => void;
}

/** Passages shown of an item. */
const MOST = 6;

/** One thing under review: its name, why it was proposed, the sentences it rests on, and what can be decided. */
export function Item({
  ref,
  part,
  row,
  rows,
}: {
  readonly ref: Ref<ItemHandle>;
  readonly part: Reviewed;
  readonly row: QueueRow;
  readonly rows: readonly QueueRow[];
}) {
  const t = useMessages(messages);
  const r = useMessages(reviewMessages);
  const { language } = useLanguage();
  const whole = useWhole(part, row.id);
  const nameOf = useNamesAsWritten();
  const edit = useRef<HTMLDialogElement>(null);
  const merge = useRef<HTMLDialogElement>(null);
  const split = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => ({
    edit: () => edit.current?.showModal(),
    merge: () => merge.current?.showModal(),
    split: () => split.current?.showModal(),
    comment: () => box.current?.querySelector<HTMLButtonElement>('[data-comment]')?.click(),
  }));
  const byDoc = useMemo(() => new Map((whole.data?.reports ?? []).map((x) => [x.doc, x])), [whole.data]);
  return (
    <article className="review-item card" ref={box} aria-label={t(part)}>
      <p className="muted">{t(part)}</p>
      <h2>
        <UserText text={titleOf(part, row, language, nameOf)} whole heading={ofTemplates.has(part)} />
      </h2>
      <Ready query={whole}>
        {({ record, excerpts, target, review }) => {
          const at = row && 'at' in row ? row.at : null;
          return (
            <>
              <ReviewBar target={target} review={review} at={at ?? undefined}>
                <EditItem dialog={edit} part={part} target={target} record={record as unknown as Readonly<Record<string, unknown>>} />
                <MergeItem dialog={merge} part={part} row={row} rows={rows} />
                <SplitItem dialog={split} part={part} target={target} record={record} />
              </ReviewBar>
              <h3 className="muted">{t('sentences')}</h3>
              <ul className="review-passages">
                {excerpts.slice(0, MOST).map((e) => (
                  <li key={`${e.doc} ${e.start}-${e.end}`}>
                    {byDoc.has(e.doc) && <ReportLine report={byDoc.get(e.doc)!} titled={false} />}
                    <ExcerptPassage excerpt={e} language={byDoc.get(e.doc)?.language ?? 'und'} />
                  </li>
                ))}
              </ul>
              {reasonsOf(record).length > 0 && (
                <details>
                  <summary>{t('why')}</summary>
                  <Reasons reasons={reasonsOf(record)} />
                </details>
              )}
              <p className="unseen">{r('decisions')}</p>
            </>
          );
        }}
      </Ready>
    </article>
  );
}

function reasonsOf(record: object): readonly Reason[] {
  return 'reasons' in record && Array.isArray(record.reasons) ? (record.reasons as readonly Reason[]) : [];
}
