import { useMemo, useState } from 'react';
import { type RowOf, useRows, useWhole } from '../../api/index.ts';
import { OriginCount } from '../../components/badges.tsx';
import { EvidenceLink } from '../../components/evidence.tsx';
import { Icon } from '../../components/icon.tsx';
import { ViewLink } from '../../components/link.tsx';
import { useNamesAsWritten, useSources } from '../../components/names.tsx';
import { ReviewBar } from '../../components/review-bar.tsx';
import { Reasons } from '../../components/sources.tsx';
import { Ready } from '../../components/states.tsx';
import { UserText } from '../../components/text.tsx';
import { useLanguage, useMessages } from '../../i18n/index.ts';
import type { Node } from './graph.ts';
import { messages } from './messages.ts';

/** Accounts shown of a node. */
const ACCOUNTS = 20;

/** What goes through a node: claims with how many independent origins they have and why; the accounts themselves where none is told elsewhere. */
export function NodeDetail({ node, accounts }: { readonly node: Node | null; readonly accounts: readonly RowOf<'claims'>[] }) {
  const t = useMessages(messages);
  const { identity } = useSources();
  const origins = useRows('origins').data;
  const mine = useMemo(
    () =>
      node === null
        ? []
        : (origins ?? []).filter(
            (o) => identity(o.originKey, o.origin) === node.id || o.relayedBy.some((r) => identity(null, r) === node.id),
          ),
    [origins, node, identity],
  );
  if (node === null) return null;
  return (
    <article className="card node-detail" aria-live="polite">
      <header className="node-head">
        <h2>
          <UserText text={node.name} />
        </h2>
        <ViewLink change={{ node: null }} className="plain" aria-label={t('back')} title={t('back')}>
          <Icon name="close" />
        </ViewLink>
      </header>
      <p className="row-meta">
        <span>{node.unnamed ? t('unnamed') : t(node.kind)}</span>
        <span className="muted">{t('accounts', { n: node.weight })}</span>
      </p>
      <h3>{t('carries')}</h3>
      <ul className="node-claims">
        {mine.map((o) => (
          <Claim key={o.id} row={o} />
        ))}
        {mine.length === 0 && accounts.slice(0, ACCOUNTS).map((c) => <Account key={c.id} row={c} />)}
      </ul>
    </article>
  );
}

function Account({ row }: { readonly row: RowOf<'claims'> }) {
  return (
    <li>
      {row.at ? (
        <EvidenceLink at={row.at}>
          <UserText text={row.text} />
        </EvidenceLink>
      ) : (
        <UserText text={row.text} />
      )}
    </li>
  );
}

function Claim({ row }: { readonly row: RowOf<'origins'> }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  const nameOf = useNamesAsWritten();
  const [open, setOpen] = useState(false);
  return (
    <li>
      {row.at ? (
        <EvidenceLink at={row.at}>
          <UserText text={row.claim} />
        </EvidenceLink>
      ) : (
        <UserText text={row.claim} />
      )}
      <p className="row-meta">
        <OriginCount origins={row.independent} />
        {row.deniedBy.length > 0 && (
          <span className="badge nature-conflict">
            <UserText text={t('deniedBy', { who: row.deniedBy.map(nameOf).join(language === 'ar' ? '، ' : ', ') })} />
          </span>
        )}
      </p>
      <details onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary className="muted">{t('why')}</summary>
        {open && <Why id={row.id} />}
      </details>
    </li>
  );
}

function Why({ id }: { readonly id: string }) {
  const t = useMessages(messages);
  return (
    <Ready query={useWhole('origins', id)}>
      {({ record, target, review }) => (
        <>
          <Reasons reasons={record.reasons} />
          <ul className="pairs">
            {record.independence.slice(0, 40).map((p) => (
              <li key={`${p.a} ${p.b}`}>
                <span className={`badge${p.verdict === 'independent' ? ' nature-agree' : ''}`}>{t(p.verdict)}</span> <UserText text={p.a} />{' '}
                · <UserText text={p.b} />
                <Reasons reasons={p.reasons} />
              </li>
            ))}
          </ul>
          <ReviewBar target={target} review={review} at={record.evidence[0]} />
        </>
      )}
    </Ready>
  );
}
