import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../lang/ar/index.ts';
import { english } from '../../lang/en/index.ts';
import { parseEdtf } from '../../text/index.ts';
import { total } from './amounts.ts';
import { jewishFeast, orthodoxEaster } from './feasts.ts';
import { easter, holidayDay } from './holidays.ts';
import { instantOf } from './instant.ts';
import { readTimes, type TimePolicy } from './read.ts';

const everything: TimePolicy = { prefer: 'future', everything: true };
const pieces = [
  'أيار',
  'مايو',
  'تشرين الثاني',
  'كانون',
  'شهر',
  'عام',
  'سنة',
  'الأحد',
  'يوم',
  'أمس',
  'اليوم',
  'الماضي',
  'المقبل',
  'هذا',
  'منتصف',
  'أواخر',
  'قبل',
  'بعد',
  'منذ',
  'ثلاثة',
  'أيام',
  'الساعة',
  'صباحا',
  'مساء',
  'من',
  'إلى',
  'حتى',
  'بين',
  'و',
  'هـ',
  'الموافق',
  'رمضان',
  '(',
  ')',
  '،',
  ',',
  '/',
  '-',
  '.',
  ':',
  '12',
  '2017',
  '٥',
  '31',
  '1438',
  '99999999999',
  'في',
  'May',
  'March',
  'the',
  'last',
  'next',
  'week',
  'Monday',
  'of',
  'to',
  'and',
  'from',
  '3rd',
  'ago',
  'two',
  'days',
  'at',
  'pm',
  'early',
  'mid',
  '1990s',
  'half',
  'past',
  'hours',
  'an',
  'closest',
  'for',
  'tonight',
  'afternoon',
  'GMT',
  'Easter',
  'by',
  'before',
  'after',
  'EOM',
  'minutes',
  'in',
  'year',
  'late',
  'ألفين',
  'أسبوعي',
  'الأسبوع',
  '\n',
  '؟',
  'ـ',
  '\u200f',
  '\ud800',
] as const;
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '', '\n')), { maxLength: 40 })
  .map((xs) => xs.map(([a, b]) => a + b).join(''));

describe('readings of random text', () => {
  test.each([
    ['ar', arabic],
    ['en', english],
  ] as const)('%s: spans hold, follow one another, and values are EDTF', (_, language) => {
    fc.assert(
      fc.property(text, fc.constantFrom('2017-11-13', '2017-11', '2017', null), fc.boolean(), (t, reference, all) => {
        let end = 0;
        for (const r of readTimes(t, language, reference, all ? everything : undefined)) {
          expect(r.start).toBeGreaterThanOrEqual(end);
          expect(r.end).toBeGreaterThan(r.start);
          expect(r.end).toBeLessThanOrEqual(t.length);
          end = r.end;
          if (r.value !== null) expect(parseEdtf(r.value), r.value).not.toBeNull();
          if (r.clock) expect(r.clock.from).toBeLessThan(1440);
        }
      }),
      { numRuns: 1500 },
    );
  });
  test('a chain of clocks or of parts of the day does not overflow the stack', () => {
    for (const unit of ['5 past ', 'early hours of ', 'half of ', 'the week of ', 'after '])
      for (const policy of [undefined, everything])
        expect(readTimes(unit.repeat(20_000), english, '2017-11-13', policy).length).toBeGreaterThanOrEqual(0);
  });
  test('the same text is read the same twice', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(readTimes(t, arabic, '2017-11-13')).toEqual(readTimes(t, arabic, '2017-11-13'));
      }),
      { numRuns: 200 },
    );
  });
  test.each(['1/', 'في 12 ', 'الأحد ', 'أيار/', 'the ', 'from 3 to ', '2011-', '(الأحد ', '5 past ', 'early hours of ', '5 '])(
    'a line of 300,000 characters of nothing but «%s» is read to the end',
    (unit) => {
      const long = unit.repeat(Math.ceil(300_000 / unit.length));
      for (const words of [arabic, english]) {
        let end = 0;
        for (const r of readTimes(long, words, '2017-11-13')) {
          if (r.start < end || r.end <= r.start || r.end > long.length) expect.unreachable(`${r.start}-${r.end}`);
          end = r.end;
        }
      }
    },
  );
});

describe('policies', () => {
  test('a weekday is the last one for a report and the next one for an assistant', () => {
    expect(readTimes('Monday', english, '2013-02-12')[0]?.value).toBe('2013-02-11');
    expect(readTimes('Monday', english, '2013-02-12', everything)[0]?.value).toBe('2013-02-18');
  });
  test('an anchor of a month dates months, not days', () => {
    expect(readTimes('yesterday and last month', english, '2017-12').map((r) => r.value)).toEqual([null, '2017-11']);
  });
  test('durations and lone clock times only on request', () => {
    expect(readTimes('three days at 5 pm', english, '2013-02-12')).toEqual([]);
    expect(readTimes('three days', english, '2013-02-12', everything)[0]?.meaning).toEqual({
      is: 'duration',
      parts: [{ unit: 'day', n: 3 }],
    });
  });
});

describe('feasts', () => {
  test.each([
    ['easter', 2013, '2013-03-31'],
    ['eid-al-adha', 2013, '2013-10-15'],
    ['eid-al-fitr', 2013, '2013-08-08'],
    ['hijri-new-year', 2019, '2019-08-31'],
    ['thanksgiving', 2013, '2013-11-28'],
    ['christmas', 2020, '2020-12-25'],
    ['yom-kippur', 1973, '1973-10-06'],
    ['rosh-hashanah', 2023, '2023-09-16'],
    ['passover', 2018, '2018-03-31'],
    ['hanukkah', 2017, '2017-12-13'],
    ['tu-bishvat', 2016, '2016-01-25'],
    ['tisha-bav', 2018, '2018-07-22'],
    ['orthodox-easter', 2013, '2013-05-05'],
    ['tax-day', 2012, '2012-04-17'],
    ['koningsdag', 2014, '2014-04-26'],
    ['super-tuesday', 2008, '2008-02-05'],
  ])('%s %i', (holiday, year, day) => {
    expect(holidayDay(holiday, year)).toBe(parseEdtf(day)!.from);
  });
  test('Easter is a Sunday of March or April', () => {
    for (let y = 1900; y < 2100; y++) expect((((easter(y) + 3) % 7) + 7) % 7).toBe(6);
  });
  test('Orthodox Easter is a Sunday, never before the Western one', () => {
    for (let y = 1900; y < 2100; y++) {
      expect((((orthodoxEaster(y) + 3) % 7) + 7) % 7).toBe(6);
      expect(orthodoxEaster(y)).toBeGreaterThanOrEqual(easter(y));
    }
  });
  test('the Hebrew new year is never on a Sunday, Wednesday or Friday', () => {
    for (let y = 1900; y < 2100; y++) expect([0, 1, 3, 5]).toContain((((jewishFeast('rosh-hashanah', y)! + 3) % 7) + 7) % 7);
  });
  test('a report dates a Jewish feast by its day, an assistant by the evening before', () => {
    expect(readTimes('Yom Kippur 2018', english, '2018-01-01')[0]?.value).toBe('2018-09-19');
    expect(readTimes('Yom Kippur 2018', english, '2018-01-01', everything)[0]?.value).toBe('2018-09-18');
  });
  test('unknown feasts have no day', () => {
    expect(holidayDay('nobody-knows', 2013)).toBeNull();
  });
});

describe('lengths', () => {
  const sum = (text: string): unknown => {
    const m = readTimes(text, english, null, everything)[0]?.meaning;
    return m?.is === 'duration' ? total(m.parts) : m;
  };
  test.each([
    ['2 hours and 30 minutes', 150, 'minute'],
    ['an hour and a half', 90, 'minute'],
    ['1 hour fifteen', 75, 'minute'],
    ['one and three quarters of an hour', 105, 'minute'],
    ['2 years and 3 months', 27, 'month'],
    ['a month and a half', 45, 'day'],
    ['2m', 2, 'minute'],
    ['1/2 h', 30, 'minute'],
    ['three weeks', 3, 'week'],
  ] as const)('%s is %d %ss', (text, n, unit) => {
    expect(sum(text)).toEqual({ unit, n });
  });
});

describe('instants', () => {
  const now = { seconds: parseEdtf('2013-02-12')!.from * 86_400 + 4 * 3600 + 1800, zone: -120 };
  const iso = (s: number): string => new Date(s * 1000).toISOString().slice(0, 16);
  const at = (text: string): readonly unknown[] => {
    const r = readTimes(text, english, '2013-02-12', everything)[0];
    const x = r ? instantOf(r, now, english.times.dayHours) : null;
    return x ? [iso(x.from), iso(x.to), ...(x.open ? [x.open] : [])] : [];
  };
  test.each([
    ['4pm CET', ['2013-02-12T13:00', '2013-02-12T13:01']],
    ['8am until 6', ['2013-02-12T08:00', '2013-02-12T18:00']],
    ['at 3am', ['2013-02-13T03:00', '2013-02-13T03:01']],
    ['in the afternoon', ['2013-02-12T12:00', '2013-02-12T19:00']],
    ['late last night', ['2013-02-11T21:00', '2013-02-12T00:00']],
    ['next three hours', ['2013-02-12T05:00', '2013-02-12T08:00']],
    ['the week of October 5', ['2013-09-30T00:00', '2013-10-07T00:00']],
    ['by the end of the month', ['2013-02-12T04:30', '2013-03-01T00:00']],
    ['after 2 pm', ['2013-02-12T14:00', '2013-02-12T14:01', 'after']],
    ['three days after Easter', ['2013-04-03T00:00', '2013-04-04T00:00']],
    ['in 3 years and 2 months', ['2016-04-12T00:00', '2016-04-13T00:00']],
    ['two Sundays from now', ['2013-02-24T00:00', '2013-02-25T00:00']],
    ['tomorrow afternoon at 5', ['2013-02-13T17:00', '2013-02-13T17:01']],
    ['a quarter past 3pm', ['2013-02-12T15:15', '2013-02-12T15:16']],
    ['half three', ['2013-02-12T15:30', '2013-02-12T15:31']],
  ])('%s', (text, want) => {
    expect(at(text)).toEqual(want);
  });
});
