import type { RowOf } from '../../api/index.ts';

/** A source, relay or outlet of the graph. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly kind: 'outlet' | 'relay' | 'origin';
  /** Accounts that go through it. */
  readonly weight: number;
  /** Whether it is unnamed: chains break at it. */
  readonly unnamed: boolean;
  /** Column, 0 next to the reader. */
  readonly layer: number;
  /** Place in its column. */
  readonly row: number;
}

/** One step of chains: `to` carried what `from` said. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly kind: 'carried' | 'copy';
  readonly circular: boolean;
}

/** The drawn graph. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Nodes left out for being less spoken of. */
  readonly hidden: number;
  readonly columns: number;
  readonly rows: number;
}

/** Most nodes drawn. */
const MOST = 200;

/** Tells sources apart, and what each is called. */
export interface SourceNames {
  readonly identity: (key: string | null, written: string) => string;
  readonly byKey: (key: string, written: string) => string;
  readonly asWritten: (written: string) => string;
}

/** Builds the graph of chains in columns, from outlets inward: one node a source, whatever its reports call it. Pure; ties are kept in order of identities. */
export function graphOf(
  claims: readonly RowOf<'claims'>[],
  copies: readonly RowOf<'copies'>[],
  outletOf: ReadonlyMap<string, string | null>,
  sources: SourceNames,
): Graph {
  const names = new Map<string, string>();
  const weight = new Map<string, number>();
  const outlets = new Set<string>();
  const origins = new Set<string>();
  const unnamed = new Set<string>();
  const named = new Set<string>();
  const steps = new Map<string, { from: string; to: string; weight: number; kind: Edge['kind'] }>();
  // Chains name the same few again and again: each is looked up once.
  const known = new Map<string, string>();
  const node = (key: string | null, written: string): string => {
    const asked = `${key ?? ''}\n${written}`;
    const before = known.get(asked);
    if (before !== undefined) return before;
    const id = sources.identity(key, written);
    if (!names.has(id)) names.set(id, sources.byKey(id, sources.asWritten(written)));
    known.set(asked, id);
    return id;
  };
  const step = (from: string, to: string, kind: Edge['kind']): void => {
    if (from === to) return;
    const key = `${kind} ${from}\n${to}`;
    const known = steps.get(key);
    if (known) known.weight++;
    else steps.set(key, { from, to, weight: 1, kind });
  };
  for (const c of claims) {
    if (c.chain.length === 0) continue;
    let to = node(null, outletOf.get(c.doc) ?? c.doc);
    outlets.add(to);
    const through = new Set([to]);
    for (const [i, name] of c.chain.entries()) {
      const from = node(c.chainKeys[i] ?? null, name);
      step(from, to, 'carried');
      through.add(from);
      to = from;
    }
    origins.add(to);
    // A source that some report names is named, though another only says "the coalition".
    (c.originKind === 'anonymous' || c.originKind === 'unknown' ? unnamed : named).add(to);
    for (const id of through) weight.set(id, (weight.get(id) ?? 0) + 1);
  }
  for (const g of copies) {
    const [first, ...rest] = g.docs.map((d) => node(null, outletOf.get(d) ?? d));
    if (first === undefined) continue;
    for (const other of rest) {
      step(first, other, 'copy');
      for (const id of [first, other]) {
        outlets.add(id);
        weight.set(id, (weight.get(id) ?? 0) + 1);
      }
    }
  }
  const ids = [...names.keys()]
    .filter((id) => weight.has(id))
    .sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1));
  const kept = new Set(ids.slice(0, MOST));
  const inside = [...steps.values()].filter((s) => kept.has(s.from) && kept.has(s.to));
  const circular = circularSteps([...kept], inside);
  const layers = layersOf(
    [...kept],
    inside.filter((s) => s.kind === 'carried' && !circular.has(s)),
  );
  const order = ordered(layers, inside);
  const nodes: Node[] = [];
  for (const [layer, column] of order.entries())
    for (const [row, id] of column.entries())
      nodes.push({
        id,
        name: names.get(id) ?? id,
        kind: outlets.has(id) ? 'outlet' : origins.has(id) ? 'origin' : 'relay',
        weight: weight.get(id) ?? 0,
        unnamed: (unnamed.has(id) && !named.has(id)) || id === '?',
        layer,
        row,
      });
  return {
    nodes,
    edges: inside.map((s) => ({ ...s, circular: circular.has(s) })),
    hidden: ids.length - kept.size,
    columns: order.length,
    rows: Math.max(0, ...order.map((c) => c.length)),
  };
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly kind: Edge['kind'];
}

/** Steps that close a circle: those that lead back to a node whose own sources are being followed. Without recursion: chains may be long. */
function circularSteps<S extends Step>(ids: readonly string[], steps: readonly S[]): ReadonlySet<S> {
  const out = new Map<string, S[]>();
  for (const s of steps) if (s.kind === 'carried') (out.get(s.to) ?? out.set(s.to, []).get(s.to)!).push(s);
  const state = new Map<string, 'open' | 'done'>();
  const found = new Set<S>();
  for (const start of ids) {
    if (state.has(start)) continue;
    const stack = [{ id: start, next: 0 }];
    state.set(start, 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const s = out.get(top.id)?.[top.next++];
      if (s === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(s.from) === 'open') found.add(s);
      else if (!state.has(s.from)) {
        state.set(s.from, 'open');
        stack.push({ id: s.from, next: 0 });
      }
    }
  }
  return found;
}

/** Columns: each node one further inward than the farthest that carries it. */
function layersOf(ids: readonly string[], steps: readonly Step[]): readonly (readonly string[])[] {
  const layer = new Map<string, number>(ids.map((id) => [id, 0]));
  const waiting = new Map<string, number>(ids.map((id) => [id, 0]));
  const sources = new Map<string, string[]>();
  for (const s of steps) {
    waiting.set(s.from, (waiting.get(s.from) ?? 0) + 1);
    (sources.get(s.to) ?? sources.set(s.to, []).get(s.to)!).push(s.from);
  }
  const queue = ids.filter((id) => waiting.get(id) === 0);
  for (const id of queue)
    for (const from of sources.get(id) ?? []) {
      layer.set(from, Math.max(layer.get(from) ?? 0, (layer.get(id) ?? 0) + 1));
      const left = (waiting.get(from) ?? 0) - 1;
      waiting.set(from, left);
      if (left === 0) queue.push(from);
    }
  const columns: string[][] = [];
  for (const id of ids) {
    const n = layer.get(id) ?? 0;
    while (columns.length <= n) columns.push([]);
    columns[n]!.push(id);
  }
  return columns;
}

/** Orders each column by the middle of its neighbours, back and forth a few times, so that lines cross less. */
function ordered(columns: readonly (readonly string[])[], steps: readonly Step[]): readonly (readonly string[])[] {
  const near = new Map<string, string[]>();
  const add = (a: string, b: string): void => void (near.get(a) ?? near.set(a, []).get(a)!).push(b);
  for (const s of steps) {
    add(s.from, s.to);
    add(s.to, s.from);
  }
  let now = columns.map((c) => [...c]);
  for (let sweep = 0; sweep < 6; sweep++) {
    const place = new Map<string, number>();
    for (const column of now) column.forEach((id, i) => void place.set(id, column.length === 1 ? 0.5 : i / (column.length - 1)));
    now = now.map((column) => {
      const middle = new Map(
        column.map((id) => {
          const list = near.get(id) ?? [];
          return [id, list.length === 0 ? (place.get(id) ?? 0) : list.reduce((n, x) => n + (place.get(x) ?? 0), 0) / list.length];
        }),
      );
      return column.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
    });
  }
  return now;
}
