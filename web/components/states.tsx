import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { LinksFrom } from '../state/selection.ts';
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

/** Milliseconds after which an answer that is still the one before fades: one that comes at once must not flicker. */
const PATIENCE = 100;

/**
 * What answers a question. While it still shows the answer to the one before (`stale`), it says so: busy to those who cannot see it, soon dimmed to those
 * who can, and its links lead nowhere, for nobody asked for these rows any more. It takes no room of its own: nothing moves.
 */
export function Region({ stale, children }: { readonly stale: boolean; readonly children: ReactNode }) {
  const here = useContext(LinksFrom);
  const [asked, setAsked] = useState(here);
  if (!stale && asked !== here) setAsked(here);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!stale) return;
    let dimmed: readonly HTMLElement[] = [];
    const timer = window.setTimeout(() => {
      dimmed = [...(box.current?.children ?? [])] as HTMLElement[];
      for (const child of dimmed) child.style.opacity = '0.45';
    }, PATIENCE);
    return () => {
      window.clearTimeout(timer);
      for (const child of dimmed) child.style.opacity = '';
    };
  }, [stale]);
  return (
    // No style sheet may ask for aria-busy, or for what stands below a region: the browser would work out the style of all that is below, or of the whole
    // page, at each question and once more at its answer.
    <div
      ref={box}
      className="region"
      aria-busy={stale || undefined}
      onClickCapture={(e) => {
        if (!stale || !(e.target as Element).closest('a')) return;
        e.preventDefault();
        e.stopPropagation();
      }}
    >
      <LinksFrom value={stale ? asked : here}>{children}</LinksFrom>
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
