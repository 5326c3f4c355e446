import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/model/index.ts';
import { type Layer, type Marked, pickAt, segments } from './segments.ts';

/** Highlights as `layer start-end`. */
const marked = (...list: readonly string[]): readonly Marked[] =>
  list.map((s) => {
    const [layer = '', span = ''] = s.split(' ');
    const [start, end] = span.split('-').map(Number);
    return { layer: layer as Layer, annotation: { id: s, start, end, rule: '', quote: '' } as Annotation };
  });

const drawn = (range: [number, number], list: readonly Marked[], cuts: readonly number[] = []): string =>
  segments({ start: range[0], end: range[1] }, list, cuts)
    .map((s) => `${s.start}-${s.end}:${s.under.map((m) => m.layer).join('+')}`)
    .join(' ');

describe('segments', () => {
  test('cover the range without gaps, whatever lies over it', () => {
    expect(drawn([0, 20], [])).toBe('0-20:');
    expect(drawn([0, 20], marked('figure 5-10'))).toBe('0-5: 5-10:figure 10-20:');
  });
  test('know every highlight where several cross', () => {
    expect(drawn([0, 20], marked('statement 0-12', 'figure 5-8', 'place 8-15'))).toBe(
      '0-5:statement 5-8:statement+figure 8-12:statement+place 12-15:place 15-20:',
    );
  });
  test('cut highlights that reach over the borders of a block', () => {
    expect(drawn([10, 20], marked('statement 0-15', 'time 18-30'))).toBe('10-15:statement 15-18: 18-20:time');
  });
  test('cut at the passage that was followed', () => {
    expect(drawn([0, 10], marked('figure 2-8'), [4, 99])).toBe('0-2: 2-4:figure 4-8:figure 8-10:');
  });
});

test('a click means the innermost highlight, the next click the one around it', () => {
  const under = segments({ start: 0, end: 20 }, marked('statement 0-12', 'figure 5-8'))[1]!.under;
  const first = pickAt(under, undefined);
  expect(first?.layer).toBe('figure');
  const second = pickAt(under, first?.annotation.id);
  expect(second?.layer).toBe('statement');
  expect(pickAt(under, second?.annotation.id)?.layer).toBe('figure');
});
