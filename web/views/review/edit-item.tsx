import { type RefObject, useState } from 'react';
import { kindWords, natureWords } from '../../../src/dossier/views/words.ts';
import { useDecide } from '../../components/review-bar.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { reviewMessages } from '../../state/review-messages.ts';
import { messages } from './messages.ts';
import type { Reviewed } from './parts.ts';

type Fields = Readonly<Record<string, string>>;

/** Fields a person can correct of each kind of record; values of annotations are corrected in the reader. */
const editable: Readonly<Partial<Record<Reviewed, readonly ('name' | 'nature' | 'kind' | 'status' | 'when')[]>>> = {
  actors: ['name'],
  places: ['name'],
  contested: ['nature', 'kind'],
  agreements: ['status'],
  timeline: ['when'],
};

/** Button and dialog to correct the fields of an item. */
export function EditItem({
  dialog,
  part,
  target,
  record,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly part: Reviewed;
  readonly target: string;
  readonly record: Readonly<Record<string, unknown>>;
}) {
  const t = useMessages(messages);
  const r = useMessages(reviewMessages);
  const { language } = useLanguage();
  const word = language === 'ar' ? 1 : 0;
  const { decide } = useDecide();
  const names = editable[part] ?? [];
  const before: Fields = Object.fromEntries(names.map((n) => [n, String(record[n] ?? '')]));
  const [draft, setDraft] = useState<Fields>(before);
  if (names.length === 0) return null;
  const choices = (name: string): readonly (readonly [string, string])[] | null => {
    if (name === 'nature') return Object.entries(natureWords).map(([k, w]) => [k, w[word]] as const);
    if (name === 'kind') return Object.entries(kindWords).map(([k, w]) => [k, w[word]] as const);
    return null;
  };
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {r(part === 'contested' ? 'retype' : 'edit')}
      </button>
      <dialog ref={dialog} aria-label={r('edit')}>
        <form
          method="dialog"
          className="form"
          onSubmit={() => {
            const fields = names.filter((n) => draft[n] !== before[n]);
            if (fields.length === 0) return;
            const pick = (from: Fields): Fields => Object.fromEntries(fields.map((n) => [n, from[n] ?? '']));
            void decide(target, part === 'contested' ? 'retype' : 'edit', { before: pick(before), after: pick(draft) });
          }}
        >
          {names.map((n) => {
            const options = choices(n);
            return (
              // biome-ignore lint/a11y/noLabelWithoutControl: holds a select or an input
              <label className="field" key={n}>
                <span className="field-label">{t(n === 'name' ? 'editName' : n)}</span>
                {options ? (
                  <select value={draft[n] ?? ''} onChange={(e) => setDraft({ ...draft, [n]: e.target.value })}>
                    {options.map(([v, l]) => (
                      <option key={v} value={v}>
                        {l}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input dir="auto" required value={draft[n] ?? ''} onChange={(e) => setDraft({ ...draft, [n]: e.target.value })} />
                )}
              </label>
            );
          })}
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
