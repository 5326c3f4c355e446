import { civilDate, dayNumber, hijriDate, hijriDay, weekdayOf } from '../../text/index.ts';
import { jewishFeast, orthodoxEaster } from './feasts.ts';

/** Fixed days of the Gregorian year: month and day. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'new-year': [1, 1],
  'new-year-eve': [12, 31],
  valentine: [2, 14],
  halloween: [10, 31],
  'labour-day': [5, 1],
  'womens-day': [3, 8],
  'earth-day': [4, 22],
  nowruz: [3, 21],
  'boxing-day': [12, 26],
  'vegan-day': [11, 1],
  'st-patrick': [3, 17],
  'guy-fawkes': [11, 5],
  'veterans-day': [11, 11],
  'groundhog-day': [2, 2],
  'lincoln-birthday': [2, 12],
  'loyalty-day': [5, 1],
  'mothers-day-arab': [3, 21],
  epiphany: [1, 6],
  'orthodox-christmas': [1, 7],
  'all-saints': [11, 1],
  'independence-us': [7, 4],
  'bastille-day': [7, 14],
  juneteenth: [6, 19],
  'st-george': [4, 23],
  'human-rights-day': [12, 10],
  'refugee-day': [6, 20],
  'press-freedom-day': [5, 3],
  'aids-day': [12, 1],
  'environment-day': [6, 5],
  'april-fools': [4, 1],
  'nakba-day': [5, 15],
  'land-day': [3, 30],
  'ides-of-march': [3, 15],
};

/** Fixed days of the Hijri year: month and day. */
const hijri: Readonly<Record<string, readonly [number, number]>> = {
  'hijri-new-year': [1, 1],
  ashura: [1, 10],
  mawlid: [3, 12],
  'eid-al-fitr': [10, 1],
  arafa: [12, 9],
  'laylat-al-qadr': [9, 27],
  'isra-miraj': [7, 27],
  'eid-al-adha': [12, 10],
};

/** The n-th weekday of a month (0 Monday); the last when `n` is 0. */
function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n === 0) {
    const last = month === 12 ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Western Easter Sunday. After: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** A day moved off the weekend: Saturday and Sunday by so many days. */
function observed(day: number, saturday: number, sunday: number): number {
  const w = weekdayOf(day);
  return w === 5 ? day + saturday : w === 6 ? day + sunday : day;
}

/** Last day of the federal tax year's filing: 15 April, or the next working day; Emancipation Day of the capital is none. */
function taxDay(year: number): number {
  const free = observed(dayNumber(year, 4, 16), -1, 1);
  let day = observed(dayNumber(year, 4, 15), 2, 1);
  if (day === free) day = observed(day + 1, 2, 1);
  return day;
}

/** Day number on which a feast falls in a Gregorian year; null for one whose day is not fixed by a calendar known here. */
export function holidayDay(holiday: string, year: number): number | null {
  const f = fixed[holiday];
  if (f) return dayNumber(year, f[0], f[1]);
  const jewish = jewishFeast(holiday, year);
  if (jewish !== null) return jewish;
  const h = hijri[holiday];
  if (h) {
    // Twice in some years: the first.
    const start = hijriDate(dayNumber(year, 1, 1));
    if (start === null) return null;
    for (const y of [start.year, start.year + 1]) {
      const d = hijriDay(y, h[0], h[1]);
      if (d !== null && civilDate(d).year === year) return d;
    }
    return null;
  }
  switch (holiday) {
    case 'easter':
      return easter(year);
    case 'good-friday':
      return easter(year) - 2;
    case 'maundy-thursday':
      return easter(year) - 3;
    case 'shrove-tuesday':
      return easter(year) - 47;
    case 'ash-wednesday':
      return easter(year) - 46;
    case 'mothering-sunday':
      return easter(year) - 21;
    case 'whit-monday':
      return easter(year) + 50;
    case 'cyber-monday':
      return nthWeekday(year, 11, 3, 4) + 4;
    case 'grandparents-day':
      return nthWeekday(year, 9, 0, 1) + 6;
    case 'summer-bank-holiday':
      return nthWeekday(year, 8, 0, 0);
    case 'summer-time-us':
      return nthWeekday(year, 3, 6, 2);
    case 'winter-time-us':
      return nthWeekday(year, 11, 6, 1);
    case 'easter-monday':
      return easter(year) + 1;
    case 'palm-sunday':
      return easter(year) - 7;
    case 'pentecost':
      return easter(year) + 49;
    case 'ascension':
      return easter(year) + 39;
    case 'thanksgiving':
      return nthWeekday(year, 11, 3, 4);
    case 'black-friday':
      return nthWeekday(year, 11, 3, 4) + 1;
    case 'mothers-day':
      return nthWeekday(year, 5, 6, 2);
    case 'fathers-day':
      return nthWeekday(year, 6, 6, 3);
    case 'memorial-day':
      return nthWeekday(year, 5, 0, 0);
    case 'us-labor-day':
      return nthWeekday(year, 9, 0, 1);
    case 'mlk-day':
      return nthWeekday(year, 1, 0, 3);
    case 'presidents-day':
      return nthWeekday(year, 2, 0, 3);
    case 'ramadan-last-friday': {
      const feast = holidayDay('eid-al-fitr', year);
      return feast === null ? null : feast - 1 - ((weekdayOf(feast - 1) - 4 + 7) % 7);
    }
    case 'orthodox-easter':
      return orthodoxEaster(year);
    case 'orthodox-good-friday':
      return orthodoxEaster(year) - 2;
    case 'orthodox-palm-sunday':
      return orthodoxEaster(year) - 7;
    case 'lazarus-saturday':
      return orthodoxEaster(year) - 8;
    case 'clean-monday':
      return orthodoxEaster(year) - 48;
    case 'corpus-christi':
      return easter(year) + 60;
    case 'holy-saturday':
      return easter(year) - 1;
    case 'trinity-sunday':
      return easter(year) + 56;
    case 'bosses-day':
      return observed(dayNumber(year, 10, 16), -1, 1);
    case 'emancipation-day':
      return observed(dayNumber(year, 4, 16), -1, 1);
    case 'tax-day':
      return taxDay(year);
    case 'administrative-professionals-day': {
      // Wednesday of the last full week of April, Sunday to Saturday.
      return nthWeekday(year, 4, 5, 0) - 3;
    }
    case 'ems-children-day':
      return nthWeekday(year, 5, 6, 3) + 3;
    case 'daisy-bates-day':
      return nthWeekday(year, 2, 0, 3);
    case 'columbus-day':
      return nthWeekday(year, 10, 0, 2);
    case 'giving-tuesday':
      return nthWeekday(year, 11, 3, 4) + 5;
    case 'us-election-day':
      return nthWeekday(year, 11, 0, 1) + 1;
    case 'super-tuesday':
      // Set by the parties for each presidential election: in 2008 in February, else on the first Tuesday of March.
      return year % 4 !== 0 || year < 1988 ? null : year === 2008 ? dayNumber(2008, 2, 5) : nthWeekday(year, 3, 1, year < 2000 ? 2 : 1);
    case 'super-tuesday-2008':
      return year === 2008 ? dayNumber(2008, 2, 5) : null;
    case 'koningsdag':
      // Before 2014 the day of another monarch.
      return year < 2014 ? null : observed(dayNumber(year, 4, 27), 0, -1);
    case 'parsi-new-year': {
      // A year of 365 days without leap days (Shahenshahi): 17 August in 2018.
      const from = dayNumber(year, 1, 1);
      return from + ((((dayNumber(2018, 8, 17) - from) % 365) + 365) % 365);
    }
    default:
      return null;
  }
}
