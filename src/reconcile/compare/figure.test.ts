import { describe, expect, it } from 'vitest';
import { compareValues, inside, isSum, show, type ValueContext } from './figure.ts';

const value = (low: number | null, high: number | null, more: Partial<ValueContext> = {}): ValueContext => ({
  low,
  high,
  approx: false,
  when: null,
  source: 'a',
  rising: false,
  grows: true,
  ...more,
});
const dozens = value(20, 99);

describe('bounds', () => {
  it('308 lies inside "300 to 500"', () => {
    expect(inside(value(308, 308), value(300, 500))).toBe(true);
    expect(compareValues(value(308, 308), value(300, 500, { source: 'b' })).relation).toBe('refinement');
  });
  it('"dozens" does not contain 300', () => {
    expect(inside(value(300, 300), dozens)).toBe(false);
    expect(compareValues(value(300, 300), { ...dozens, source: 'b' }).relation).toBe('conflict');
  });
  it('"about 300" holds 308, "at least 328" holds 450 but not 140', () => {
    expect(inside(value(308, 308), value(300, 300, { approx: true }))).toBe(true);
    expect(inside(value(450, 450), value(328, null))).toBe(true);
    expect(compareValues(value(140, 140), value(328, null, { source: 'b' })).relation).toBe('conflict');
  });
  it('17 buses are 11 and 6 that turned back', () => {
    expect(isSum(value(17, 17), [value(11, 11), value(6, 6)])).toBe(true);
    expect(isSum(value(17, 17), [value(11, 11), value(5, 5)])).toBe(false);
    expect(isSum(value(17, null), [value(11, 11), value(6, 6)])).toBe(false);
  });
});

describe('time and source', () => {
  const first = value(30, 30, { when: '2020-05-01' });
  it('a later, higher toll from the same chain is an update', () => {
    expect(compareValues(first, value(61, 61, { when: '2020-05-02' })).relation).toBe('update');
  });
  it('two tolls on one day from two sources are a conflict', () => {
    expect(compareValues(first, value(61, 61, { when: '2020-05-01', source: 'b' })).relation).toBe('conflict');
  });
  it("another source's later, higher number of what does not grow is a conflict", () => {
    const convoy = value(308, 308, { when: '2020-05-01', grows: false });
    expect(compareValues(convoy, value(500, 500, { when: '2020-05-02', source: 'b', grows: false })).relation).toBe('conflict');
  });
  it('a later, lower toll is a conflict: people do not come back to life', () => {
    expect(compareValues(first, value(12, 12, { when: '2020-05-02' })).relation).toBe('conflict');
  });
  it('words that say the count rose make an update of one source without dates', () => {
    expect(compareValues(value(30, 30), value(61, 61, { rising: true })).relation).toBe('update');
  });
  it('does not depend on which is read first', () => {
    const second = value(61, 61, { when: '2020-05-02' });
    expect(compareValues(second, first).relation).toBe('update');
  });
});

describe('explanations', () => {
  it('gives a reason in both languages and shows bounds in digits', () => {
    const { reason } = compareValues(value(2, 2), value(7, 7, { source: 'b' }));
    expect(reason.en).toContain('2 and 7');
    expect(reason.ar).toContain('7');
    expect([value(328, null), value(null, 40), value(300, 500), value(5, 5, { approx: true })].map(show)).toEqual([
      '≥ 328',
      '≤ 40',
      '300–500',
      '~ 5',
    ]);
  });
});
