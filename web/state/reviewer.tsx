import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { usePreference } from './preferences.ts';
import { reviewMessages } from './review-messages.ts';

interface Reviewer {
  /** Name under which decisions are kept; empty until given. */
  readonly name: string;
  /** The name, asked for when it is not known yet; null when the person would rather not. */
  readonly ask: () => Promise<string | null>;
  readonly rename: () => void;
}

const Context = createContext<Reviewer>({ name: '', ask: async () => null, rename: () => undefined });

/** Keeps the name under which decisions go into the log, and asks for it before the first. */
export function ReviewerProvider({ children }: { readonly children: ReactNode }) {
  const t = useMessages(reviewMessages);
  const [name, setName] = usePreference('reviewer', '');
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useRef<(name: string | null) => void>(() => undefined);
  const [draft, setDraft] = useState('');
  const ask = useCallback(() => {
    if (name !== '') return Promise.resolve(name);
    setDraft('');
    dialog.current?.showModal();
    return new Promise<string | null>((resolve) => {
      answer.current = resolve;
    });
  }, [name]);
  const rename = useCallback(() => {
    setDraft(name);
    dialog.current?.showModal();
  }, [name]);
  const value = useMemo(() => ({ name, ask, rename }), [name, ask, rename]);
  return (
    <Context value={value}>
      {children}
      <dialog
        ref={dialog}
        aria-label={t('yourName')}
        onClose={() => {
          answer.current(null);
          answer.current = () => undefined;
        }}
      >
        <form
          method="dialog"
          className="form"
          onSubmit={() => {
            const given = draft.trim();
            if (given === '') return;
            setName(given);
            answer.current(given);
            answer.current = () => undefined;
          }}
        >
          <label className="field">
            <span>{t('yourName')}</span>
            <input value={draft} required maxLength={200} dir="auto" onChange={(e) => setDraft(e.target.value)} />
          </label>
          <p className="muted">{t('nameWhy')}</p>
          <div className="form-actions">
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </button>
            <button type="submit" className="button primary">
              {t('go')}
            </button>
          </div>
        </form>
      </dialog>
    </Context>
  );
}

/** Who reviews. */
export function useReviewer(): Reviewer {
  return useContext(Context);
}
