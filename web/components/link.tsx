import { useRouter } from '@tanstack/react-router';
import { type AriaAttributes, type CSSProperties, type MouseEvent, type ReactNode, useContext, useDeferredValue } from 'react';
import { changed, LinksFrom, printSelection, type Selection, type SelectionChange } from '../state/selection.ts';

interface ViewLinkProps extends Pick<AriaAttributes, 'aria-current' | 'aria-label'> {
  /** View to go to; the one shown when left out. */
  readonly view?: string;
  /** Selection there. Without `view` it changes the selection here; with it, it is the whole selection. */
  readonly change?: SelectionChange;
  readonly className?: string;
  readonly title?: string;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/**
 * A link inside the dossier: to a view, or to another selection of the view shown. An anchor of its own and not the router's: lists draw hundreds, and the
 * router's works out its whole destination, with all that could be matched there, for each of them at each change of the address.
 */
export function ViewLink({ view, change = {}, children, ...rest }: ViewLinkProps) {
  const router = useRouter();
  const { dossier, path, selection } = useContext(LinksFrom);
  const search = changed(view === undefined ? selection : {}, change);
  const to = view === undefined ? path : `/d/${encodeURIComponent(dossier)}/${view}`;
  const target = { to: `/d/$dossier/${view}` as never, params: { dossier } as never, search: search as never };
  const follow = (e: MouseEvent): void => {
    if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    void router.navigate(
      view === undefined ? { to: '.', search: ((now: Selection) => changed(now, change)) as never, resetScroll: false } : target,
    );
  };
  const prepare = view === undefined ? undefined : (): void => void router.preloadRoute(target);
  return (
    <a href={`${to}${printSelection(search)}`} onClick={follow} onPointerEnter={prepare} onFocus={prepare} {...rest}>
      {children}
    </a>
  );
}

/**
 * Links inside write out a new selection when there is time, after the frame that shows what it brought; those who follow one are led right at once. For
 * long stretches that hold hundreds of links and do not change with the selection otherwise.
 */
export function Unhurried({ children }: { readonly children: ReactNode }) {
  return <LinksFrom value={useDeferredValue(useContext(LinksFrom))}>{children}</LinksFrom>;
}
