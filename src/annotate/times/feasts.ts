import { dayNumber, weekdayOf } from '../../text/index.ts';

/** Days from 1 January of the year 1 (the count of Reingold and Dershowitz) to 1970. */
const UNIX = 719_163;

/** Day number of 1 Tishri of a Hebrew year. After: Reingold and Dershowitz, Calendrical Calculations, the Hebrew calendar. */
function tishri(year: number): number {
  const elapsed = (y: number): number => {
    const months = Math.floor((235 * y - 234) / 19);
    const day = months * 29 + Math.floor((12_084 + 13_753 * months) / 25_920);
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
  };
  const [before, now, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = after - now === 356 ? 2 : now - before === 382 ? 1 : 0;
  return now + delay - 1_373_427 - UNIX;
}

/** Moves a day by what its weekday (0 Monday) asks for. */
function moved(day: number, by: Readonly<Record<number, number>>): number {
  return day + (by[weekdayOf(day)] ?? 0);
}

/** Jewish feasts of a Gregorian year: the day, which begins at sunset of the day before. */
const jewish: Readonly<Record<string, (year: number) => number>> = {
  'rosh-hashanah': (y) => tishri(y + 3761),
  'yom-kippur': (y) => tishri(y + 3761) + 9,
  sukkot: (y) => tishri(y + 3761) + 14,
  'shemini-atzeret': (y) => tishri(y + 3761) + 21,
  'simchat-torah': (y) => tishri(y + 3761) + 22,
  hanukkah: (y) => {
    const length = tishri(y + 3762) - tishri(y + 3761);
    return tishri(y + 3761) + 30 + (length % 10 === 5 ? 30 : 29) + 24;
  },
  'tu-bishvat': (y) => passover(y) - ((7 * (y + 3760) + 1) % 19 < 7 ? 89 : 59),
  purim: (y) => passover(y) - 30,
  'shushan-purim': (y) => passover(y) - 29,
  passover,
  'holocaust-day': (y) => moved(passover(y) + 12, { 4: -1, 6: 1 }),
  'israel-independence': (y) => moved(passover(y) + 20, { 0: 1, 4: -1, 5: -2 }),
  'lag-baomer': (y) => passover(y) + 33,
  shavuot: (y) => passover(y) + 50,
  'tisha-bav': (y) => moved(tishri(y + 3761) - 51, { 5: 1 }),
};

/** 15 Nisan. */
function passover(year: number): number {
  return tishri(year + 3761) - 163;
}

/** Day number of a Jewish feast in a Gregorian year; null for a name that is none. */
export function jewishFeast(name: string, year: number): number | null {
  return jewish[name]?.(year) ?? null;
}

/** Orthodox Easter Sunday. After: Meeus, Astronomical Algorithms, chapter 9 (Julian Easter), moved to the Gregorian calendar. */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const julian = d + e + 114;
  return dayNumber(year, Math.floor(julian / 31), (julian % 31) + 1) + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
