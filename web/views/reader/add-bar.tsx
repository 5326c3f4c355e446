import type { Report, Span } from '../../../src/model/index.ts';
import { useDossier, useDossierId } from '../../api/index.ts';
import { useDecide } from '../../components/review-bar.tsx';
import { UserText } from '../../components/text.tsx';
import { useMessages } from '../../i18n/index.ts';
import { messages } from './messages.ts';
import type { Layer, Marked } from './segments.ts';

/** Letter that ids of a kind begin with, and the list of the analysis it stands in. */
const kinds: readonly (readonly [layer: Layer, letter: string, list: string])[] = [
  ['figure', 'f', 'figures'],
  ['time', 't', 'times'],
  ['place', 'p', 'places'],
  ['actor', 'a', 'actors'],
  ['statement', 's', 'statements'],
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
  const id = useDossierId();
  const writable = useDossier(id).data?.writable ?? false;
  const { decide, busy, error } = useDecide();
  const quote = report.text.slice(span.start, span.end);
  const at = { doc: report.doc, start: span.start, end: span.end, quote };
  if (!writable) return null;
  return (
    <section className="add-bar" aria-label={t('selected')}>
      <p className="add-quote" lang={report.language}>
        <UserText text={quote} />
      </p>
      <div className="add-buttons">
        <span className="field-label">{t('add')}</span>
        {kinds.map(([layer, letter, list]) => (
          <button
            key={layer}
            type="button"
            className={`button layer-${layer}`}
            disabled={busy}
            onClick={() => {
              void decide(`annotation:${report.doc}#${letter}${span.start}-${span.end}`, 'add', {
                at,
                after: { kind: list, start: span.start, end: span.end, quote },
              }).then((made) => made && onDone());
            }}
          >
            {t(`${layer}1` as 'figure1')}
          </button>
        ))}
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
      {error && (
        <p role="alert" className="state-failed" dir="auto">
          {error.message}
        </p>
      )}
    </section>
  );
}
