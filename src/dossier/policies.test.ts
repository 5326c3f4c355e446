import { describe, expect, it } from 'vitest';
import type { LedgerEntry, LedgerValue } from '../model/index.ts';
import { asOf, estimate } from './policies.ts';

const value = (
  low: number | null,
  high: number | null,
  source: string,
  reported: string,
  relation: LedgerValue['relation'] = 'conflict',
): LedgerValue => ({
  claim: `${source}:${low}-${high}`,
  doc: source,
  low,
  high,
  approx: false,
  how: 'stated',
  asWritten: '',
  evidence: { doc: source, start: 0, end: 1 },
  chain: [],
  origin: { key: source, name: source, names: [source], kind: 'organisation' },
  reported,
  asOf: null,
  background: false,
  sentence: { start: 0, end: 1 },
  relation,
  retracted: null,
  reasons: [],
});
const entry: LedgerEntry = {
  id: 'x',
  thing: { en: 'x', ar: 'x' },
  head: null,
  headClass: null,
  role: 'killed',
  unit: 'count',
  scope: null,
  values: [
    value(6, 6, 'a', '2020-01-01'),
    value(9, 9, 'b', '2020-01-01'),
    value(9, 9, 'c', '2020-01-02'),
    value(20, 99, 'd', '2020-01-02'),
    value(2, 2, 'a', '2020-01-01', 'part'),
  ],
  min: 2,
  max: 99,
  verdict: 'conflict',
  reasons: [],
};

describe('policies', () => {
  it('airwars: lowest to highest over all accounts, vague words by their lower bound, parts left out', () => {
    expect(estimate(entry, 'airwars')).toMatchObject({ low: 6, high: 20, best: null });
  });
  it('tells which account gives each end', () => {
    expect(estimate(entry, 'airwars').basis).toEqual({ low: ['a:6-6'], best: [], high: ['d:20-99'] });
    expect(estimate(entry, 'ucdp').basis).toEqual({ low: ['a:6-6'], best: ['b:9-9', 'c:9-9'], high: ['d:20-99'] });
    expect(estimate(entry, 'acled').basis.best).toEqual(['a:6-6']);
    expect(estimate(entry, 'latest').basis).toEqual({ low: ['c:9-9'], best: [], high: ['d:20-99'] });
  });
  it('ucdp: best is what most sources give', () => {
    expect(estimate(entry, 'ucdp')).toMatchObject({ low: 6, best: 9, high: 99 });
  });
  it('acled: the most conservative, dozens as twelve', () => {
    expect(estimate(entry, 'acled').best).toBe(6);
    expect(estimate({ ...entry, values: [value(20, 99, 'd', '2020-01-02')] }, 'acled').best).toBe(12);
  });
  it('latest: the range of the last day', () => {
    expect(estimate(entry, 'latest')).toMatchObject({ low: 9, high: 99 });
  });
  it('as of a day, later values are not known yet', () => {
    expect(asOf(entry, '2020-01-01')!.values).toHaveLength(3);
    expect(asOf(entry, '2019-12-31')).toBeNull();
  });
});
