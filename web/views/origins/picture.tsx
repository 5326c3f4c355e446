import { useMemo } from 'react';
import { ViewLink } from '../../components/link.tsx';
import { Scroll } from '../../components/scroll.tsx';
import { UserText } from '../../components/text.tsx';
import { useMessages } from '../../i18n/index.ts';
import type { Graph, Node } from './graph.ts';
import { messages } from './messages.ts';

/** Sizes of the drawing; sixteen are one em of the page, so that boxes grow with their words. */
const BOX = { width: 190, height: 46, across: 80, down: 12 };

/** Short columns are spread over the height of the tallest, so that lines stay short. */
const top = (n: Node, count: number, rows: number): number =>
  ((n.row + 0.5) / count) * rows * (BOX.height + BOX.down) - (BOX.height + BOX.down) / 2;
const em = (size: number): string => `${size / 16}rem`;
const start = (n: Node): number => n.layer * (BOX.width + BOX.across);

/** The graph in columns; the first is where the reader stands: at the right in Arabic, at the left in English. */
export function Picture({ graph, open }: { readonly graph: Graph; readonly open: string | null }) {
  const t = useMessages(messages);
  const { counts, at, width, height, near } = useMemo(() => {
    const counts = new Map<number, number>();
    for (const n of graph.nodes) counts.set(n.layer, (counts.get(n.layer) ?? 0) + 1);
    const at = new Map(graph.nodes.map((n) => [n.id, { x: start(n), y: top(n, counts.get(n.layer) ?? 1, graph.rows) }]));
    const near = new Set<string>();
    if (open !== null) {
      near.add(open);
      for (const e of graph.edges) if (e.from === open || e.to === open) near.add(e.from).add(e.to);
    }
    return {
      counts,
      at,
      near,
      width: graph.columns * (BOX.width + BOX.across) - BOX.across,
      height: graph.rows * (BOX.height + BOX.down),
    };
  }, [graph, open]);
  const circular = graph.edges.some((e) => e.circular);
  return (
    <div>
      <p className="muted">
        {t('legend')} {circular && <span className="is-circular">{t('circularNote')}</span>}{' '}
        {graph.hidden > 0 && t('hidden', { n: graph.hidden })}
      </p>
      <Scroll label={t('graph')}>
        <div className={open ? 'graph has-open' : 'graph'} style={{ inlineSize: em(width), blockSize: em(height) }}>
          <svg className="graph-lines" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {graph.edges.map((e) => {
              const a = at.get(e.to);
              const b = at.get(e.from);
              if (!a || !b) return null;
              const [x1, y1, x2, y2] = [a.x + BOX.width, a.y + BOX.height / 2, b.x, b.y + BOX.height / 2];
              const same = a.x === b.x;
              const d = same
                ? `M${a.x} ${y1} C${a.x - 45} ${y1} ${a.x - 45} ${y2} ${a.x} ${y2}`
                : `M${x1} ${y1} C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
              const on = open === null || e.from === open || e.to === open;
              return (
                <path
                  key={`${e.kind} ${e.from} ${e.to}`}
                  d={d}
                  className={`line line-${e.kind}${e.circular ? ' is-circular' : ''}${on ? '' : ' is-off'}`}
                  strokeWidth={Math.min(5, 1 + Math.log2(e.weight))}
                />
              );
            })}
          </svg>
          <ul>
            {graph.nodes.map((n) => (
              <li
                key={n.id}
                className="graph-place"
                style={{
                  insetInlineStart: em(start(n)),
                  insetBlockStart: em(top(n, counts.get(n.layer) ?? 1, graph.rows)),
                  inlineSize: em(BOX.width),
                  blockSize: em(BOX.height),
                }}
              >
                <ViewLink
                  change={{ node: n.id }}
                  className={`node node-${n.kind}${n.unnamed ? ' is-unnamed' : ''}${open !== null && !near.has(n.id) ? ' is-off' : ''}`}
                  title={`${n.name} · ${n.unnamed ? t('unnamed') : t(n.kind)} · ${t('accounts', { n: n.weight })}`}
                  {...(open === n.id ? { 'aria-current': 'true' as const } : {})}
                >
                  <UserText className="node-name" text={n.name} />
                  <span className="node-kind">
                    {t(n.kind)} · <span className="num">{n.weight}</span>
                  </span>
                </ViewLink>
              </li>
            ))}
          </ul>
        </div>
      </Scroll>
    </div>
  );
}
