import { useMemo } from 'react';
import { useChains, useReports, useRows } from '../../api/index.ts';
import { useSoon } from '../../api/soon.ts';
import { useSources } from '../../components/names.tsx';
import { Choice, PageHead } from '../../components/page.tsx';
import { Empty, Ready } from '../../components/states.tsx';
import { useMessages } from '../../i18n/index.ts';
import { useSelection } from '../../state/selection.ts';
import { graphOf } from './graph.ts';
import { Histories } from './histories.tsx';
import { messages } from './messages.ts';
import { NodeDetail } from './node-detail.tsx';
import { Picture } from './picture.tsx';
import './origins.css';

/** Origins: the graph of chains, and the histories of claims. */
export default function Origins() {
  const t = useMessages(messages);
  const [{ show }, select] = useSelection();
  useSoon(show === 'histories' ? ['chains', 'copies', 'reports', 'actors'] : ['statuses']);
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        <Choice
          label={t('show')}
          value={show === 'histories' ? 'histories' : 'graph'}
          options={[
            ['graph', t('graph')],
            ['histories', t('histories')],
          ]}
          onChange={(v) => select({ show: v === 'graph' ? null : v, node: null })}
        />
      </PageHead>
      {show === 'histories' ? <Histories /> : <Chains />}
    </>
  );
}

function Chains() {
  const t = useMessages(messages);
  const claims = useChains();
  const copies = useRows('copies');
  const reports = useReports();
  const sources = useSources();
  const [{ node }] = useSelection();
  const graph = useMemo(() => {
    if (!claims.data || !copies.data || !reports.data) return null;
    return graphOf(claims.data, copies.data, new Map(reports.data.map((r) => [r.doc, r.outlet])), sources);
  }, [claims.data, copies.data, reports.data, sources]);
  const through = useMemo(
    () =>
      (node ? (claims.data ?? []) : []).filter((c) => c.chain.some((name, i) => sources.identity(c.chainKeys[i] ?? null, name) === node)),
    [claims.data, sources, node],
  );
  return (
    <Ready query={claims}>
      {() =>
        graph === null ? null : graph.nodes.length === 0 ? (
          <Empty>{t('none')}</Empty>
        ) : (
          <div className={node ? 'origins has-node' : 'origins'}>
            <Picture graph={graph} open={node ?? null} />
            {node && <NodeDetail key={node} node={graph.nodes.find((n) => n.id === node) ?? null} accounts={through} />}
          </div>
        )
      }
    </Ready>
  );
}
