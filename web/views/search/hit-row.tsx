import { memo, type ReactNode } from 'react';
import type { Hit } from '../../../src/client/index.ts';
import { ViewLink } from '../../components/link.tsx';
import { PlainText } from '../../components/passage.tsx';
import { UserText } from '../../components/text.tsx';
import { When } from '../../components/when.tsx';
import { useMessages } from '../../i18n/index.ts';
import { printPlace } from '../../state/place.ts';
import { messages } from './messages.ts';

/** Words for one thing of each kind. */
const one = {
  report: 'oneReport',
  claim: 'oneClaim',
  actor: 'oneActor',
  place: 'onePlace',
  contested: 'oneContested',
} as const satisfies Readonly<Record<Hit['kind'], keyof typeof messages>>;

/** A result: what was found, marked in its passage, and the way there. */
export const HitRow = memo(function HitRow({ hit }: { readonly hit: Hit }) {
  const t = useMessages(messages);
  const body = (
    <>
      <span className="hit-meta">
        <span className="badge">{t(one[hit.kind])}</span>
        {hit.outlet && <UserText text={hit.outlet} />}
        {hit.published && <When value={hit.published} />}
      </span>
      {hit.title && hit.kind === 'report' && (
        <span className="hit-title">
          <UserText text={hit.title} />
        </span>
      )}
      <span className="hit-text reading" dir="auto" lang={hit.language ?? undefined}>
        <Spans hit={hit} />
      </span>
    </>
  );
  return <Way hit={hit}>{body}</Way>;
});

function Way({ hit, children }: { readonly hit: Hit; readonly children: ReactNode }) {
  const first = hit.spans[0];
  switch (hit.kind) {
    case 'actor':
      return (
        <ViewLink view="actors" change={{ actor: hit.id }} className="hit">
          {children}
        </ViewLink>
      );
    case 'place':
      return (
        <ViewLink view="map" change={{ place: hit.id }} className="hit">
          {children}
        </ViewLink>
      );
    case 'contested':
      return (
        <ViewLink view="contested" change={{ point: hit.id }} className="hit">
          {children}
        </ViewLink>
      );
    default: {
      if (hit.doc === null) return <div className="hit">{children}</div>;
      if (hit.from === null)
        return (
          <ViewLink view="reader" change={{ doc: hit.doc }} className="hit">
            {children}
          </ViewLink>
        );
      const at = first
        ? { doc: hit.doc, start: hit.from + first[0], end: hit.from + first[1] }
        : { doc: hit.doc, start: hit.from, end: hit.from + hit.text.length };
      return (
        <ViewLink change={{ see: printPlace(at) }} className="hit">
          {children}
        </ViewLink>
      );
    }
  }
}

function Spans({ hit }: { readonly hit: Hit }) {
  const out: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of hit.spans) {
    if (start < at || end > hit.text.length) continue;
    out.push(<PlainText key={`${at}t`} text={hit.text.slice(at, start)} />);
    out.push(
      <mark key={start} className="cited">
        <PlainText text={hit.text.slice(start, end)} />
      </mark>,
    );
    at = end;
  }
  out.push(<PlainText key="end" text={hit.text.slice(at)} />);
  return <>{out}</>;
}
