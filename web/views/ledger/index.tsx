import { useDeferredValue } from 'react';
import { policyNames } from '../../../src/dossier/policies.ts';
import { useAhead, useRows } from '../../api/index.ts';
import { PageHead } from '../../components/page.tsx';
import { Split } from '../../components/split.tsx';
import { Empty, Ready, Region } from '../../components/states.tsx';
import { useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { Entry } from './entry.tsx';
import { EntryList, useShown } from './list.tsx';
import { messages } from './messages.ts';
import './ledger.css';

/** The ledger: counted things, and all values of the one that is open. */
export default function Ledger() {
  const t = useMessages(messages);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ready query={useRows('ledger')}>{(rows) => (rows.length === 0 ? <Empty>{t('none')}</Empty> : <Things rows={rows} />)}</Ready>
    </>
  );
}

function Things({ rows }: Parameters<typeof useShown>[0]) {
  const t = useMessages(messages);
  const [{ entry, policy }] = useSelection();
  const filtered = useShown({ rows });
  const open = entry ?? filtered.shown[0]?.id ?? rows[0]?.id;
  // The list first: what is open of it follows when there is time.
  const drawn = useDeferredValue(open);
  useAhead('ledger', open ?? null);
  return (
    <Split
      parameter="entry"
      open={entry ?? null}
      back={t('back')}
      list={<EntryList {...filtered} open={open ?? null} />}
      detail={
        drawn ? (
          <Region stale={drawn !== open}>
            <Entry key={drawn} id={drawn} policy={policyNames.find((p) => p === policy) ?? 'airwars'} />
          </Region>
        ) : null
      }
    />
  );
}
