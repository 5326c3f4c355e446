import { expect, test } from 'vitest';
import { daysBetween, daysOf } from '../../src/reconcile/days.ts';

test('the days an EDTF date covers', () => {
  expect(daysOf('2020-02')).toEqual({ earliest: '2020-02-01', latest: '2020-02-29' });
  expect(daysOf('2020')).toEqual({ earliest: '2020-01-01', latest: '2020-12-31' });
  expect(daysOf('2020-05-03~')).toEqual({ earliest: '2020-05-03', latest: '2020-05-03' });
  expect(daysOf('2020-05-03/2020-06')).toEqual({ earliest: '2020-05-03', latest: '2020-06-30' });
  expect(daysOf('../2020-05-03')).toEqual({ earliest: null, latest: '2020-05-03' });
  expect(daysOf('2020-21')).toEqual({ earliest: '2020-01-01', latest: '2020-12-31' });
  expect(daysOf(null)).toEqual({ earliest: null, latest: null });
});

test('days between two days, across the end of summer time', () => {
  expect(daysBetween('2020-10-24', '2020-10-26')).toBe(2);
  expect(daysBetween(null, '2020-10-26')).toBe(null);
});
