import { expect, test } from 'vitest';
import { dateInAddress, dateInFileName, publicationDate } from './dates.ts';

// Arabic stands on its own line, the value on the next.
const written = `
2017-11-13
2017-11-13
2017-11-13T23:50:00+03:00
2017-11-13
2017/11/13 10:20
2017-11-13
13/11/2017-11:20
2017-11-13
13.11.2017
2017-11-13
11/25/2017
2017-11-25
20171113T102000Z
2017-11-13
Mon, 13 Nov 2017 10:20:00 GMT
2017-11-13
November 13, 2017
2017-11-13
Nov 13th 2017 at noon
2017-11-13
الإثنين، 13 نوفمبر 2017 12:10 م
2017-11-13
٢٤ كانون الأول ٢٠١٧
2017-12-24
12 أيار / مايو 2018
2018-05-12
٣ تشرين الثاني/نوفمبر ٢٠١٨
2018-11-03
آذار 2019
2019-03
2017
2017
2017-11-27/2017-12-03
2017-11-27/2017-12-03
31/02/2017
-
yesterday
-
13 men in 2017 cars
-
`
  .trim()
  .split('\n');

for (let i = 0; i < written.length; i += 2) test(written[i]!, () => expect(publicationDate(written[i]!) ?? '-').toBe(written[i + 1]));

test('dates in addresses and file names', () => {
  expect(dateInAddress('https://x.example/news/2017/11/03/title')).toBe('2017-11-03');
  expect(dateInAddress('https://x.example/2017-11-03-title.html')).toBe('2017-11-03');
  expect(dateInAddress('https://x.example/20171103/title')).toBe('2017-11-03');
  expect(dateInAddress('https://x.example/article/1514118916481086400')).toBeNull();
  expect(dateInAddress('https://x.example/2017/13/45/title')).toBeNull();
  expect(dateInFileName('2017-11-13-xyz')).toBe('2017-11-13');
  expect(dateInFileName('wire_20171113')).toBe('2017-11-13');
  expect(dateInFileName('00')).toBeNull();
});
