import { Link, useParams } from '@tanstack/react-router';
import type { AriaAttributes, CSSProperties, ReactNode } from 'react';
import { changed, type Selection, type SelectionChange } from '../state/selection.ts';

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

/** A link inside the dossier: to a view, or to another selection of the view shown. */
export function ViewLink({ view, change = {}, children, ...rest }: ViewLinkProps) {
  const { dossier } = useParams({ strict: false }) as { dossier?: string };
  if (view === undefined)
    return (
      <Link to="." search={((prev: Selection) => changed(prev, change)) as never} resetScroll={false} {...rest}>
        {children}
      </Link>
    );
  return (
    <Link to={`/d/$dossier/${view}` as never} params={{ dossier } as never} search={changed({}, change) as never} {...rest}>
      {children}
    </Link>
  );
}
