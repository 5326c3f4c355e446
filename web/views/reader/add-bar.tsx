import { useState } from 'react';
import type { Report, Span } from '../../../src/model/index.ts';
import { useDossier, useDossierId } from '../../api/index.ts';
import { useDecide } from '../../components/review-bar.tsx';
import { UserText } from '../../components/text.tsx';
import { useMessages } from '../../i18n/index.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import { type Fields, firstFields, Inputs } from './fields.tsx';
import { messages } from './messages.ts';
import type { Layer, Marked } from './segments.ts';

/** What the name of one that is added begins with, and the list of the analysis it stands in. */
const kinds: readonly (readonly [layer: Layer, letter: string, list: string])[] = [
  ['figure', 'f', 'figures'],
  ['time', 't', 'times'],
  ['place', 'p', 'places'],
  ['actor', 'a', 'actors'],
  ['statement', 's', 'statements'],
  ['position', 'position', 'positions'],
];

/** What can be done with selected text: put in what the machine missed, or mend the span of the picked highlight. */
export function AddBar({
  report,
  span,
  picked,
  onDone,
}: {
  readonly report: Report;
  readonly span: Span;
  readonly picked: Marked | null;
  readonly onDone: () => void;
}) {
  const t = useMessages(messages);
  const r = useMessages(reviewMessages);
  const id = useDossierId();
  const writable = useDossier(id).data?.writable ?? false;
  const { decide, busy, error } = useDecide();
  const quote = report.text.slice(span.start, span.end);
  const at = { doc: report.doc, start: span.start, end: span.end, quote };
  /** What is being added, while its fields are asked for. */
  const [adding, setAdding] = useState<{ readonly kind: (typeof kinds)[number]; readonly draft: Fields } | null>(null);
  if (!writable) return null;
  const add = ([, letter, list]: (typeof kinds)[number], given: Fields): void => {
    const known = Object.fromEntries(Object.entries(given).filter(([, v]) => v !== null && v !== ''));
    void decide(`annotation:${report.doc}#${letter}${span.start}-${span.end}`, 'add', {
      at,
      after: { kind: list, start: span.start, end: span.end, quote, ...known },
    }).then((made) => made && onDone());
  };
  return (
    <section className="add-bar" aria-label={t('selected')}>
      <p className="add-quote" lang={report.language}>
        <UserText text={quote} />
      </p>
      <div className="add-buttons">
        <span className="field-label">{t('add')}</span>
        {kinds.map((kind) => {
          const [layer] = kind;
          return (
            <button
              key={layer}
              type="button"
              className={`button layer-${layer}`}
              disabled={busy}
              aria-expanded={firstFields(layer, quote) === null ? undefined : adding?.kind === kind}
              onClick={() => {
                const draft = firstFields(layer, quote);
                if (draft === null) add(kind, {});
                else setAdding({ kind, draft });
              }}
            >
              {t(`${layer}1` as 'figure1')}
            </button>
          );
        })}
        {picked && (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => {
              const a = picked.annotation;
              void decide(`annotation:${report.doc}#${a.id}`, 'edit', {
                at: { doc: report.doc, start: a.start, end: a.end, quote: a.quote },
                before: { start: a.start, end: a.end, quote: a.quote },
                after: { start: span.start, end: span.end, quote },
              }).then((made) => made && onDone());
            }}
          >
            {t('useSpan')}
          </button>
        )}
      </div>
      {adding && (
        <form
          className="form add-fields"
          onSubmit={(e) => {
            e.preventDefault();
            add(adding.kind, adding.draft);
          }}
        >
          <Inputs layer={adding.kind[0]} draft={adding.draft} onChange={(draft) => setAdding({ ...adding, draft })} />
          <div className="form-actions">
            <button type="button" className="button" onClick={() => setAdding(null)}>
              {r('cancel')}
            </button>
            <button type="submit" className="button primary" disabled={busy}>
              {r('save')}
            </button>
          </div>
        </form>
      )}
      {error && (
        <p role="alert" className="state-failed" dir="auto">
          {error.message}
        </p>
      )}
    </section>
  );
}
