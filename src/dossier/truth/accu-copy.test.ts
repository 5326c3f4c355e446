import { describe, expect, it } from 'vitest';
import type { LedgerEntry, LedgerValue } from '../../model/index.ts';
import { accuCopy, type SourcedValue } from './accu-copy.ts';
import { ledgerTruth } from './ledger-truth.ts';

/** Sixty items: four honest sources that err apart, one that is wrong on every fourth item and five that copy it. */
function market(): readonly SourcedValue[] {
  const claims: SourcedValue[] = [];
  for (let i = 0; i < 60; i++) {
    const item = `item ${i}`;
    const put = (source: string, value: string): void => void claims.push({ source, item, value });
    ['north', 'south', 'east', 'west'].forEach((s, k) => {
      put(s, i % 7 === k ? `${s}${i}` : 'right');
    });
    for (const s of ['bad', 'copy1', 'copy2', 'copy3', 'copy4', 'copy5']) put(s, i % 4 === 0 ? `w${i}` : 'right');
  }
  return claims;
}

const share = (claims: readonly SourcedValue[], copying: number): number => {
  const { findings } = accuCopy(claims, { copying });
  return findings.filter((f) => f.values[0]!.value === 'right').length / findings.length;
};

describe('AccuCopy', () => {
  it('sees through five sources that copy a bad one, which a vote does not', () => {
    const claims = market();
    const votes = new Map<string, Map<string, number>>();
    for (const c of claims) {
      const m = votes.get(c.item) ?? new Map<string, number>();
      votes.set(c.item, m.set(c.value, (m.get(c.value) ?? 0) + 1));
    }
    const outvoted = [...votes.values()].filter((m) => [...m].sort((a, b) => b[1] - a[1])[0]![0] !== 'right').length;
    expect(outvoted).toBe(15);
    expect(share(claims, 0.2)).toBeGreaterThanOrEqual(0.9);
    const { accuracy, copying } = accuCopy(claims);
    expect(accuracy.get('north')!).toBeGreaterThan(accuracy.get('bad')!);
    const among = new Set(['bad', 'copy1', 'copy2', 'copy3', 'copy4', 'copy5']);
    expect(copying.length).toBeGreaterThan(0);
    expect(copying.every((c) => among.has(c.from) && among.has(c.to))).toBe(true);
  });
  it('gives the same bits in any order of the values', () => {
    const claims = market();
    const whole = (list: readonly SourcedValue[]): string => {
      const f = accuCopy(list);
      return JSON.stringify([f.findings, [...f.accuracy], f.copying, f.rounds]);
    };
    const first = whole(claims);
    let seed = 7;
    for (let run = 0; run < 20; run++) {
      const shuffled = [...claims];
      for (let i = shuffled.length - 1; i > 0; i--) {
        seed = (seed * 48271) % 2147483647;
        const j = seed % (i + 1);
        [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
      }
      expect(whole(shuffled)).toBe(first);
    }
  });
  it('takes no claims, one claim, one source', () => {
    expect(accuCopy([]).findings).toEqual([]);
    const one = accuCopy([{ source: 'a', item: 'x', value: '1' }]);
    expect(one.findings[0]!.values[0]!.value).toBe('1');
    expect(one.findings[0]!.values[0]!.probability).toBeGreaterThan(0.5);
    expect(Number.isFinite(one.accuracy.get('a'))).toBe(true);
  });
  it('stays finite where sources agree, or differ, on everything', () => {
    for (const value of [() => 'same', (s: number, i: number) => `${s} ${i}`]) {
      const claims = Array.from({ length: 300 }, (_, k) => ({ source: `s${k % 6}`, item: `i${k % 50}`, value: value(k % 6, k % 50) }));
      const found = accuCopy(claims);
      for (const f of found.findings) for (const v of f.values) expect(v.probability).toBeGreaterThanOrEqual(0);
      for (const a of found.accuracy.values()) expect(a > 0 && a < 1).toBe(true);
    }
  });
});

describe('as a policy on a ledger', () => {
  const value = (n: number, source: string, more: Partial<LedgerValue> = {}): LedgerValue =>
    ({
      claim: `${source}:${n}`,
      low: n,
      high: n,
      origin: { key: source, name: source, names: [source], kind: 'organisation' },
      relation: 'conflict',
      retracted: null,
      ...more,
    }) as LedgerValue;
  const entry = (id: string, values: readonly LedgerValue[]): LedgerEntry => ({ id, values }) as unknown as LedgerEntry;
  it('names the accounts its value rests on; parts and withdrawn values do not vote', () => {
    const { estimates, accuracy } = ledgerTruth([
      entry('a', [value(9, 'x'), value(9, 'y'), value(4, 'z'), value(2, 'y', { relation: 'part' })]),
      entry('b', [value(5, 'x'), value(7, 'z', { retracted: { doc: 'd', start: 0, end: 1 } })]),
      entry('c', []),
    ]);
    expect(estimates.map((e) => [e.entry, e.best, e.basis.best])).toEqual([
      ['a', 9, ['x:9', 'y:9']],
      ['b', 5, ['x:5']],
    ]);
    expect(accuracy.map((a) => [a.source, a.values])).toEqual([
      ['x', 2],
      ['y', 1],
      ['z', 1],
    ]);
  });
});
