import { type RefObject, useId, useMemo, useState } from 'react';
import { useNamesAsWritten } from '../../components/names.tsx';
import { useDecide } from '../../components/review-bar.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import type { QueueRow } from './index.tsx';
import { messages } from './messages.ts';
import { type Reviewed, titleOf } from './parts.ts';

const mergeable: readonly Reviewed[] = ['actors', 'places', 'contested', 'claims', 'ledger', 'origins'];

/** Button and dialog to say that two items are one. */
export function MergeItem({
  dialog,
  part,
  row,
  rows,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly part: Reviewed;
  readonly row: QueueRow;
  readonly rows: readonly QueueRow[];
}) {
  const t = useMessages(messages);
  const r = useMessages(reviewMessages);
  const { language } = useLanguage();
  const nameOf = useNamesAsWritten();
  const { decide } = useDecide();
  const list = useId();
  const [typed, setTyped] = useState('');
  // Hundreds of names, wanted when somebody is about to type one.
  const [wanted, setWanted] = useState(false);
  const names = useMemo(() => {
    const names = new Map<string, string>();
    if (!wanted) return names;
    for (const other of rows) {
      if (other.id === row.id) continue;
      const title = titleOf(part, other, language, nameOf).slice(0, 120);
      // Two of one name are told apart by their keys.
      names.set(names.has(title) ? `${title} (${other.id})` : title, other.id);
    }
    return names;
  }, [wanted, rows, row.id, part, language, nameOf]);
  if (!mergeable.includes(part)) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {r('merge')}
      </button>
      <dialog ref={dialog} aria-label={t('mergeWith')}>
        <form
          method="dialog"
          className="form"
          onSubmit={(e) => {
            const other = names.get(typed);
            if (other === undefined) {
              e.preventDefault();
              return;
            }
            void decide(row.target, 'merge', { after: other });
            setTyped('');
          }}
        >
          <label className="field">
            <span className="field-label">{t('mergeWith')}</span>
            <input
              dir="auto"
              list={list}
              required
              value={typed}
              onFocus={() => setWanted(true)}
              onChange={(e) => setTyped(e.target.value)}
            />
          </label>
          <datalist id={list}>
            {[...names].map(([name, id]) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <div className="form-actions">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {r('cancel')}
            </button>
            <button type="submit" className="button primary" disabled={!names.has(typed)}>
              {r('merge')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
