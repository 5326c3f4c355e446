// Writes src/text/calendar-hijri-table.ts: the month lengths of the Umm al-Qura calendar, 1343 to 1500 AH, as published (newspaper issues, the KFUPM comparison
// calendar, the calendar's own site), taken from @tabby_ai/hijri-converter. The platform's own islamic-umalqura calendar (ICU) differs from the published one by a
// day in about a third of the months before 1400 and after 1450 AH. Run at development time only. usage: node scripts/hijri-table.mjs
import fs from 'node:fs';
import path from 'node:path';
import converter from '@tabby_ai/hijri-converter';

const FIRST = 1343;
const LAST = 1500;
const day = (year, month) => {
  const g = converter.hijriToGregorian({ year, month, day: 1 });
  return Date.UTC(g.year, g.month - 1, g.day) / 86_400_000;
};
const rows = [];
for (let year = FIRST; year <= LAST; year++) {
  let mask = 0;
  for (let month = 1; month <= 12; month++) {
    let length;
    if (month < 12 || year < LAST) length = (month === 12 ? day(year + 1, 1) : day(year, month + 1)) - day(year, month);
    else {
      // The last month of the table: does it have a 30th?
      try {
        converter.hijriToGregorian({ year, month, day: 30 });
        length = 30;
      } catch {
        length = 29;
      }
    }
    if (length < 28 || length > 31) throw new Error(`month of ${length} days: ${year}-${month}`);
    mask |= (length - 28) << (2 * (month - 1));
  }
  rows.push(mask.toString(16).padStart(6, '0'));
}
const lines = [];
for (let i = 0; i < rows.length; i += 16) lines.push(`  '${rows.slice(i, i + 16).join('')}'`);
fs.writeFileSync(
  path.join(import.meta.dirname, '../src/text/calendar-hijri-table.ts'),
  `// Written by scripts/hijri-table.mjs from the published Umm al-Qura calendar. Do not edit.

/** First year of the table, AH. */
export const HIJRI_FIRST = ${FIRST};
/** Last year of the table, AH. */
export const HIJRI_LAST = ${LAST};
/** Day number (days since 1970-01-01) of 1 Muharram of the first year. */
export const HIJRI_START = ${day(FIRST, 1)};
/** Six hexadecimal digits a year: two bits a month, Muharram lowest, hold its length less 28. Months of 28 and 31 days stand in the published record of the early years. */
export const HIJRI_LENGTHS =
${lines.join(' +\n')};
`,
);
