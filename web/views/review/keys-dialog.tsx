import type { RefObject } from 'react';
import { useMessages } from '../../i18n/index.ts';
import { messages as shared } from '../../i18n/shared.ts';
import { messages } from './messages.ts';

const keys = [
  ['j ↓', 'keyNext'],
  ['k ↑', 'keyPrevious'],
  ['a', 'keyAccept'],
  ['r', 'keyReject'],
  ['e', 'keyEdit'],
  ['m', 'keyMerge'],
  ['s', 'keySplit'],
  ['c', 'keyComment'],
  ['u', 'keyUndo'],
  ['o', 'keyOpen'],
  ['?', 'keyHelp'],
] as const;

/** The keys of the review. */
export function KeysDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const t = useMessages(messages);
  const s = useMessages(shared);
  return (
    <dialog ref={dialog} aria-label={t('keys')}>
      <h2>{t('keys')}</h2>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((k) => (
                <kbd key={k} dir="ltr">
                  {k}
                </kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <div className="form-actions">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {s('close')}
        </button>
      </div>
    </dialog>
  );
}
