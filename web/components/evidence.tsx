import type { ReactNode } from 'react';
import type { Evidence } from '../../src/model/index.ts';
import { useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { printPlace } from '../state/place.ts';
import { ViewLink } from './link.tsx';
import { UserText } from './text.tsx';

/** Leads in one click to the characters a value rests on: opens them in the panel beside the view. */
export function EvidenceLink({
  at,
  children,
  className,
}: {
  readonly at: Evidence;
  readonly children?: ReactNode;
  readonly className?: string;
}) {
  const t = useMessages(messages);
  return (
    <ViewLink change={{ see: printPlace(at) }} className={`evidence ${className ?? ''}`} title={t('openHere')}>
      {children ?? <UserText text={at.quote ?? `${at.doc} ${at.start}–${at.end}`} />}
    </ViewLink>
  );
}
