import type { ReactNode } from 'react';
import { useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { Icon } from './icon.tsx';

/** Shown while data is on its way. */
export function Loading() {
  const t = useMessages(messages);
  return (
    <p className="state is-loading" role="status">
      {t('loading')}
    </p>
  );
}

/** Shown when data could not be had: what failed, and a way to try again. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const t = useMessages(messages);
  return (
    <div className="state state-failed" role="alert">
      <p>
        <Icon name="alert" /> {t('failed')}
      </p>
      <p className="muted" dir="auto">
        {error instanceof Error ? error.message : String(error)}
      </p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t('again')}
        </button>
      )}
    </div>
  );
}

/** Shown when there is nothing, saying why and what to do. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state">{children}</div>;
}

/**
 * What answers a question. While it still shows the answer to the one before (`stale`), it says so: busy to those who cannot see it, dimmed to those
 * who can, and its links lead nowhere, for nobody asked for these rows any more. It takes no room of its own: nothing moves.
 */
export function Region({ stale, children }: { readonly stale: boolean; readonly children: ReactNode }) {
  return (
    <div
      className="region"
      aria-busy={stale || undefined}
      onClickCapture={(e) => {
        if (!stale || !(e.target as Element).closest('a')) return;
        e.preventDefault();
        e.stopPropagation();
      }}
    >
      {children}
    </div>
  );
}

interface Query<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPlaceholderData: boolean;
  readonly refetch: () => unknown;
}

/** Shows a view once its data is there; data of the question before stands in, marked as such, until the answer comes. */
export function Ready<T>({ query, children }: { readonly query: Query<T>; readonly children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <Region stale={query.isPlaceholderData}>{children(query.data)}</Region>;
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}
