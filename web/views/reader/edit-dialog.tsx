import { useRef, useState } from 'react';
import { useDecide } from '../../components/review-bar.tsx';
import { useMessages } from '../../i18n/index.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import { type Fields, fieldsOf, Inputs } from './fields.tsx';
import { messages } from './messages.ts';
import type { Marked } from './segments.ts';

/** Button and dialog to correct what was read at a highlight. */
export function EditDialog({ doc, marked }: { readonly doc: string; readonly marked: Marked }) {
  const t = useMessages(messages);
  const r = useMessages(reviewMessages);
  const dialog = useRef<HTMLDialogElement>(null);
  const before = fieldsOf(marked);
  const [draft, setDraft] = useState<Fields>(before ?? {});
  const { decide } = useDecide();
  if (before === null) return null;
  const a = marked.annotation;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDraft(before);
          dialog.current?.showModal();
        }}
      >
        {r('edit')}
      </button>
      <dialog ref={dialog} aria-label={t('editTitle')}>
        <form
          method="dialog"
          className="form"
          onSubmit={() => {
            const after = Object.fromEntries(Object.entries(draft).filter(([k, v]) => JSON.stringify(v) !== JSON.stringify(before[k])));
            if (Object.keys(after).length > 0)
              void decide(`annotation:${doc}#${a.id}`, 'edit', {
                at: { doc, start: a.start, end: a.end, quote: a.quote },
                before: Object.fromEntries(Object.keys(after).map((k) => [k, before[k]])),
                after,
              });
          }}
        >
          <p dir="auto">{a.quote.slice(0, 300)}</p>
          <Inputs key={a.id} layer={marked.layer} draft={draft} onChange={setDraft} />
          <div className="form-actions">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {r('cancel')}
            </button>
            <button type="submit" className="button primary">
              {r('save')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
