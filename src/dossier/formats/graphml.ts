import type { Dossier } from '../../model/index.ts';
import { unreviewed } from '../review.ts';
import { networkOf } from '../views/network.ts';
import { xmlText } from './xml.ts';

/** The signed network of actors as GraphML (graphml.graphdrawing.org): `sign` is 1 or -1, `review` is what a person decided about the actor, `evidence` lists `doc:start-end` in UTF-16 code units. */
export function renderGraphml(dossier: Dossier): string {
  const { nodes, edges } = networkOf(dossier);
  const keys = [
    ['name', 'node', 'string'],
    ['kind', 'node', 'string'],
    ['review', 'node', 'string'],
    ['sign', 'edge', 'int'],
    ['relation', 'edge', 'string'],
    ['weight', 'edge', 'int'],
    ['about', 'edge', 'string'],
    ['evidence', 'edge', 'string'],
  ] as const;
  const data = (key: string, value: string | number): string => `      <data key="${key}">${xmlText(String(value))}</data>\n`;
  const review = new Map(dossier.actors.map((a) => [a.key, (a.review ?? unreviewed).status]));
  const id = new Map(nodes.map((n, i) => [n.key, `n${i}`]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys.map(([name, of, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`).join('')}  <graph id="actors" edgedefault="undirected">
${nodes.map((n) => `    <node id="${id.get(n.key)}">\n${data('node-name', n.name)}${data('node-kind', n.kind)}${data('node-review', review.get(n.key) ?? 'unreviewed')}    </node>\n`).join('')}${edges
  .map(
    (e, i) =>
      `    <edge id="e${i}" source="${id.get(e.from)}" target="${id.get(e.to)}" directed="${e.directed}">\n${data('edge-sign', e.sign)}${data('edge-relation', e.kind)}${data('edge-weight', e.weight)}${data('edge-about', e.about.join('; '))}${data('edge-evidence', e.evidence.map((x) => `${x.doc}:${x.start}-${x.end}`).join('; '))}    </edge>\n`,
  )
  .join('')}  </graph>
</graphml>
`;
}
