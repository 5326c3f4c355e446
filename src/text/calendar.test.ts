import converter from '@tabby_ai/hijri-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, dayNumber, daysInMonth, isCivilDate, weekdayOf } from './calendar.ts';
import { edtf, isoDate, type Period, parseEdtf } from './calendar-edtf.ts';
import { hijriDate, hijriDay, hijriMonth, hijriYears } from './calendar-hijri.ts';

describe('Gregorian calendar', () => {
  test('day numbers agree with the platform and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (n) => {
        const { year, month, day } = civilDate(n);
        const d = new Date(0);
        d.setUTCFullYear(year, month - 1, day);
        expect(d.getTime() / 86_400_000).toBe(n);
        expect(dayNumber(year, month, day)).toBe(n);
        expect(weekdayOf(n)).toBe((d.getUTCDay() + 6) % 7);
        expect(isCivilDate(year, month, day)).toBe(true);
      }),
    );
  });
  test('leap years', () => {
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(isCivilDate(2017, 2, 29)).toBe(false);
    expect(isCivilDate(2017, 13, 1)).toBe(false);
  });
});

describe('Umm al-Qura calendar', () => {
  test('every day of the table comes back', () => {
    const first = hijriMonth(hijriYears[0], 1)![0];
    const last = hijriMonth(hijriYears[1], 12)![1];
    for (let n = first; n <= last; n++) {
      const h = hijriDate(n)!;
      expect(hijriDay(h.year, h.month, h.day)).toBe(n);
    }
    expect(hijriDate(first - 1)).toBeNull();
    expect(hijriDate(last + 1)).toBeNull();
  });
  test('every month starts where the published calendar says', () => {
    for (let year = hijriYears[0]; year <= hijriYears[1]; year++)
      for (let month = 1; month <= 12; month++) {
        const g = converter.hijriToGregorian({ year, month, day: 1 });
        expect(hijriDay(year, month, 1)).toBe(dayNumber(g.year, g.month, g.day));
      }
  });
  test('refuses days no month has', () => {
    expect(hijriDay(1438, 13, 1)).toBeNull();
    expect(hijriDay(1438, 9, 32)).toBeNull();
    expect(hijriDay(1200, 1, 1)).toBeNull();
  });
});

describe('EDTF', () => {
  const grains: readonly Period['grain'][] = ['day', 'month', 'year', 'decade', 'interval'];
  test('what is written reads back to the same days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2200 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(...grains),
        fc.boolean(),
        (year, month, day, length, grain, approx) => {
          const decade = Math.floor(year / 10) * 10;
          const [from, to] =
            grain === 'day'
              ? [dayNumber(year, month, day), dayNumber(year, month, day)]
              : grain === 'month'
                ? [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
                : grain === 'year'
                  ? [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
                  : grain === 'decade'
                    ? [dayNumber(decade, 1, 1), dayNumber(decade + 9, 12, 31)]
                    : [dayNumber(year, month, day), dayNumber(year, month, day) + length];
          const p: Period = { from, to, grain, approx };
          const back = parseEdtf(edtf(p));
          expect(back).toEqual(p);
        },
      ),
    );
  });
  test.each([
    ['2017-09-05', '2017-09-05', '2017-09-05'],
    ['2017-09-05T10:00:00Z', '2017-09-05', '2017-09-05'],
    ['2017-12', '2017-12-01', '2017-12-31'],
    ['2014-22', '2014-06-01', '2014-08-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2017-11-27/2017-12-03', '2017-11-27', '2017-12-03'],
    ['2015-01~', '2015-01-01', '2015-01-31'],
  ])('%s is %s to %s', (value, from, to) => {
    const p = parseEdtf(value)!;
    expect([isoDate(p.from), isoDate(p.to)]).toEqual([from, to]);
  });
  test.each(['', '2017-13', '2017-02-30', 'yesterday', '2017-09-05/2017-09-01', '2017-25'])('%s is none', (value) => {
    expect(parseEdtf(value)).toBeNull();
  });
});
