import { expect, test } from 'vitest';
import { Distinct } from './distinct.ts';

test('keeps strings once in order, few or many', () => {
  for (const many of [3, 100]) {
    const strings = new Distinct();
    const texts = Array.from({ length: many }, (_, k) => `form ${k}`);
    for (const text of texts) expect(strings.add(text)).toBe(true);
    for (const text of texts) expect(strings.add(text)).toBe(false);
    expect([strings.size, strings.has('form 2'), strings.has('form'), [...strings.list]]).toEqual([many, true, false, texts]);
  }
});
