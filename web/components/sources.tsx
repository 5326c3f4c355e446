import type { Hop, Reason, SourceRef } from '../../src/model/index.ts';
import { formatNumber, useLanguage, useMessages } from '../i18n/index.ts';
import { messages } from '../i18n/shared.ts';
import { EvidenceLink } from './evidence.tsx';
import { useNames } from './names.tsx';
import { UserText } from './text.tsx';

/** Name of a source in the language of the interface, as the reports use it. */
export function SourceName({ source }: { readonly source: Pick<SourceRef, 'key' | 'name' | 'kind'> & Partial<Pick<SourceRef, 'names'>> }) {
  const t = useMessages(messages);
  const nameOf = useNames();
  if (source.kind === 'unknown' || source.name === '') return <span className="muted">{t('unknownSource')}</span>;
  const name = nameOf(source.key, source.name, source.names);
  if (name === source.name) return <UserText text={name} />;
  // What the report calls it.
  return (
    <span title={source.name}>
      <UserText text={name} />
    </span>
  );
}

/** Sources each name of which stands once, with how many bear it: unnamed sources of several reports are called alike. */
export function useNamesOnce(): (
  sources: readonly Pick<SourceRef, 'key' | 'name'>[],
) => readonly { readonly key: string; readonly name: string; readonly count: number }[] {
  const nameOf = useNames();
  return (sources) => {
    const named = new Map<string, { readonly key: string; readonly name: string; count: number }>();
    for (const s of sources) {
      const name = nameOf(s.key, s.name);
      const known = named.get(name);
      if (known === undefined) named.set(name, { key: s.key, name, count: 1 });
      else known.count++;
    }
    return [...named.values()];
  };
}

/** How many sources bear a name, where there are several. */
export function Bearers({ count }: { readonly count: number }) {
  const t = useMessages(messages);
  const { language } = useLanguage();
  if (count < 2) return null;
  return (
    <span className="muted num" title={t('bearers', { n: count })}>
      {' '}
      ({formatNumber(count, language)})
    </span>
  );
}

/** A chain of transmission on one line, from the outlet the reader holds inward to the origin; the words of attribution lead to where they stand. */
export function Chain({ chain, outlet }: { readonly chain: readonly Hop[]; readonly outlet: string | null }) {
  const t = useMessages(messages);
  const first = chain[0]?.to.name ?? outlet;
  return (
    <ol className="chain" aria-label={t('chain')}>
      <li>{first ? <UserText text={first} /> : <span className="muted">{t('unknownSource')}</span>}</li>
      {chain.length === 0 && <li className="muted chain-own">{t('outletVoice')}</li>}
      {chain.map((hop, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain is a fixed sequence
        <li key={i} className="chain-hop">
          {hop.verb !== '' &&
            (hop.at ? (
              <EvidenceLink at={hop.at} className="chain-verb">
                <UserText text={hop.verb} />
              </EvidenceLink>
            ) : (
              <span className="chain-verb">
                <UserText text={hop.verb} />
              </span>
            ))}
          <SourceName source={hop.from} />
        </li>
      ))}
    </ol>
  );
}

/** Why something was linked, ranked or judged so, in the language of the interface. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { language } = useLanguage();
  if (reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {reasons.map((r, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons are a fixed list
        <li key={`${r.code}${i}`}>
          <UserText text={r[language]} whole />
        </li>
      ))}
    </ul>
  );
}
