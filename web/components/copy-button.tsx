import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';

/** Puts a citation on the clipboard and says whether that was done. */
export function CopyButton({ text }: { readonly text: string }) {
  const t = useMessages(messages);
  const [told, setTold] = useState<'copied' | 'notCopied' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told is of the text before
  useEffect(() => setTold(null), [text]);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          // There is none where the page did not come over a way the browser trusts.
          const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
          copying.then(
            () => setTold('copied'),
            () => setTold('notCopied'),
          );
        }}
      >
        {t('copyCitation')}
      </button>
      <span className="muted" role="status">
        {told === null ? '' : t(told)}
      </span>
    </>
  );
}
