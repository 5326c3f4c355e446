import { useEffect, useRef, useState } from 'react';
import { nameFor, type Reliability, type SourceStanding } from '../../../src/model/index.ts';
import type { RowOf } from '../../api/index.ts';
import { useDecide } from '../../components/review-bar.tsx';
import { UserText } from '../../components/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import { grades } from './grades.ts';
import { messages } from './messages.ts';

const none: SourceStanding = { reliability: null, ownership: '', alignment: '' };

/** Button and dialog in which the analyst grades a source; kept as a decision in the log. */
export function GradeDialog({ actor }: { readonly actor: RowOf<'actors'> }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const { decide, error } = useDecide();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const before = actor.standing ?? none;
  const [draft, setDraft] = useState<SourceStanding>(before);
  const name = nameFor(actor.names, language);
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={`${t('change')} ${name}`}
        onClick={() => {
          setDraft(before);
          setOpen(true);
        }}
      >
        {t('change')}
      </button>
      {error && (
        <p role="alert" className="state-failed" dir="auto">
          {error.message}
        </p>
      )}
      {open && (
        <dialog ref={dialog} aria-label={t('grade')} onClose={() => setOpen(false)}>
          <form
            method="dialog"
            className="form"
            onSubmit={() => void decide(actor.target, 'edit', { before: { standing: actor.standing }, after: { standing: draft } })}
          >
            <h2>
              <UserText text={name} />
            </h2>
            <label className="field">
              <span className="field-label">{t('grade')}</span>
              <select
                value={draft.reliability ?? ''}
                onChange={(e) => setDraft({ ...draft, reliability: (e.target.value || null) as Reliability | null })}
              >
                <option value="">{t('ungraded')}</option>
                {grades.map((g) => (
                  <option key={g} value={g}>
                    {t(g)}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span className="field-label">{t('ownership')}</span>
              <input
                dir="auto"
                maxLength={500}
                value={draft.ownership}
                onChange={(e) => setDraft({ ...draft, ownership: e.target.value })}
              />
            </label>
            <label className="field">
              <span className="field-label">{t('alignment')}</span>
              <input
                dir="auto"
                maxLength={500}
                value={draft.alignment}
                onChange={(e) => setDraft({ ...draft, alignment: e.target.value })}
              />
            </label>
            <div className="form-actions">
              <button type="button" className="button" onClick={() => dialog.current?.close()}>
                {t('cancel')}
              </button>
              <button type="submit" className="button primary">
                {t('save')}
              </button>
            </div>
          </form>
        </dialog>
      )}
    </>
  );
}
