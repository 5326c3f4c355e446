import { useRef, useState } from 'react';
import type { Decision, Evidence, Review } from '../../src/model/index.ts';
import { useDossier, useDossierId, useJudge, useUndo } from '../api/index.ts';
import { formatInstant, useLanguage, useMessages } from '../i18n/index.ts';
import { reviewMessages } from '../state/review-messages.ts';
import { useReviewer } from '../state/reviewer.tsx';
import { ReviewMark } from './badges.tsx';
import { Icon } from './icon.tsx';
import { UserText } from './text.tsx';

/** What a decision adds beyond its kind. */
export interface DecisionDetail {
  readonly at?: Evidence;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly comment?: string;
}

/** Makes a decision about a thing in the reviewer's name, asking for the name first when it is not known. */
export function useDecide(): {
  readonly decide: (about: string, decision: Exclude<Decision, 'undo'>, detail?: DecisionDetail) => Promise<boolean>;
  readonly busy: boolean;
  readonly error: Error | null;
} {
  const judge = useJudge();
  const { ask } = useReviewer();
  const decide = async (about: string, decision: Exclude<Decision, 'undo'>, detail: DecisionDetail = {}): Promise<boolean> => {
    const who = await ask();
    if (who === null) return false;
    try {
      await judge.mutateAsync({ who, about, decision, ...detail });
      return true;
    } catch {
      // Shown by whoever called: the mutation keeps the error.
      return false;
    }
  };
  return { decide, busy: judge.isPending, error: judge.error };
}

/** State of a thing and the decisions one can make about it. */
export function ReviewBar({
  target,
  review,
  at,
  children,
}: {
  readonly target: string;
  readonly review: Review;
  readonly at?: Evidence | undefined;
  readonly children?: React.ReactNode;
}) {
  const t = useMessages(reviewMessages);
  const { language } = useLanguage();
  const id = useDossierId();
  const writable = useDossier(id).data?.writable ?? false;
  const { decide, busy, error } = useDecide();
  const undo = useUndo();
  const { name } = useReviewer();
  const dialog = useRef<HTMLDialogElement>(null);
  const [comment, setComment] = useState('');
  const detail = at ? { at } : {};
  const last = review.judgements?.at(-1);
  return (
    <fieldset className="review-bar">
      <legend className="unseen">{t('decisions')}</legend>
      <ReviewMark review={review} />
      {writable ? (
        <>
          <button
            type="button"
            className="button"
            disabled={busy || review.status === 'accepted'}
            onClick={() => void decide(target, 'accept', detail)}
          >
            {t('accept')}
          </button>
          <button
            type="button"
            className="button"
            disabled={busy || review.status === 'rejected'}
            onClick={() => void decide(target, 'reject', detail)}
          >
            {t('reject')}
          </button>
          {children}
          <button type="button" className="button" data-comment disabled={busy} onClick={() => dialog.current?.showModal()}>
            {t('comment')}
          </button>
          {last !== undefined && review.by === name && (
            <button type="button" className="plain" disabled={undo.isPending} onClick={() => undo.mutate({ who: name, id: last })}>
              <Icon name="undo" /> {t('undo')}
            </button>
          )}
        </>
      ) : (
        <span className="muted">{t('readOnly')}</span>
      )}
      {(error ?? undo.error) && (
        <p role="alert" className="state-failed" dir="auto">
          {(error ?? undo.error)?.message}
        </p>
      )}
      {(review.comments ?? []).length > 0 && (
        <ul className="comments">
          {review.comments?.map((c) => (
            <li key={c.when + c.who}>
              <span className="muted">
                <UserText text={c.who} /> · {formatInstant(c.when, language)}
              </span>
              <p>
                <UserText text={c.text} whole />
              </p>
            </li>
          ))}
        </ul>
      )}
      <dialog ref={dialog} aria-label={t('yourComment')}>
        <form
          method="dialog"
          className="form"
          onSubmit={() => {
            if (comment.trim() !== '') void decide(target, 'comment', { ...detail, comment: comment.trim() });
            setComment('');
          }}
        >
          <label className="field">
            <span>{t('yourComment')}</span>
            <textarea rows={4} dir="auto" required value={comment} onChange={(e) => setComment(e.target.value)} />
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
    </fieldset>
  );
}
