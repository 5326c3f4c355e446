import { expect, test } from 'vitest';
import type { RowOf } from '../../api/index.ts';
import { graphOf } from './graph.ts';

/** Accounts as `doc: carrier < … < origin`. */
const claims = (...list: readonly string[]): readonly RowOf<'claims'>[] =>
  list.map((s) => {
    const [doc = '', chain = ''] = s.split(': ');
    const names = chain === '' ? [] : chain.split(' < ');
    return {
      doc,
      chain: names,
      chainKeys: names.map((n) => `key:${n}`),
      originKind: chain.endsWith('unnamed') ? 'anonymous' : 'person',
    } as never;
  });
const outlets = new Map([
  ['d1', 'Daily'],
  ['d2', 'Wire'],
  ['d3', 'Post'],
]);
const sources = {
  identity: (_key: string | null, written: string) => written.toLowerCase(),
  byKey: (_key: string, name: string) => name,
  asWritten: (w: string) => w,
};
const columns = (g: ReturnType<typeof graphOf>): string =>
  Array.from({ length: g.columns }, (_, i) =>
    g.nodes
      .filter((n) => n.layer === i)
      .map((n) => n.name)
      .sort()
      .join(','),
  ).join(' | ');

test('columns lead from the outlets inward, an outlet that is cited stands further in', () => {
  const g = graphOf(claims('d1: Wire < general', 'd2: general', 'd3: unnamed'), [], outlets, sources);
  expect(columns(g)).toBe('Daily,Post | Wire,unnamed | general');
  expect(g.nodes.find((n) => n.name === 'unnamed')?.unnamed).toBe(true);
  expect(g.nodes.find((n) => n.name === 'Wire')?.kind).toBe('outlet');
  expect(g.edges.some((e) => e.circular)).toBe(false);
});

test('two names of one source are one node, unnamed only where no account names it', () => {
  const list = claims('d1: unnamed', 'd2: general');
  const g = graphOf(list, [], outlets, {
    identity: (key, written) => (key === 'key:unnamed' ? 'key:general' : (key ?? written)),
    byKey: (key, name) => (key === 'key:general' ? 'general' : name),
    asWritten: (w) => w,
  });
  expect(g.nodes.map((n) => n.name).sort()).toEqual(['Daily', 'Wire', 'general']);
  expect(g.nodes.find((n) => n.name === 'general')?.unnamed).toBe(false);
});

test('two sources that reports call the same are two nodes', () => {
  const list = [
    { doc: 'd1', chain: ['a field source'], chainKeys: ['field-source'], originKind: 'anonymous' },
    { doc: 'd2', chain: ['a field source'], chainKeys: ['field-source.2'], originKind: 'anonymous' },
  ] as never;
  const g = graphOf(list, [], outlets, { ...sources, identity: (key, written) => key ?? written });
  expect(g.nodes.filter((n) => n.name === 'a field source')).toHaveLength(2);
});

test('those who cite one another are marked, and still drawn', () => {
  const g = graphOf(claims('d1: Wire', 'd2: Post', 'd3: Daily'), [], outlets, sources);
  expect(g.edges).toHaveLength(3);
  expect(g.edges.filter((e) => e.circular)).toHaveLength(1);
  expect(g.nodes).toHaveLength(3);
});

test('copies join outlets; two hundred nodes are drawn and the rest counted', () => {
  const many = claims(...Array.from({ length: 260 }, (_, i) => `d1: source ${i}`), 'd1: source 0');
  const g = graphOf(many, [{ docs: ['d1', 'd3'] } as never], outlets, sources);
  expect(g.nodes).toHaveLength(200);
  expect(g.hidden).toBe(62);
  expect(g.edges.find((e) => e.kind === 'copy')).toMatchObject({ from: 'daily', to: 'post' });
  expect(g.nodes.some((n) => n.name === 'source 0')).toBe(true);
});
