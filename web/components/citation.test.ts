import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';

const text = 'قالت المصادر إن القافلة\nتضم 308 مقاتلين.';
const report = {
  doc: '01-madar',
  text,
  url: 'https://madar.example/1',
  source: { value: 'وكالة المدار' },
  title: { value: 'انطلاق القافلة' },
  published: { value: '2017-08-28' },
} as never;
const start = text.indexOf('القافلة');
const at = { start, end: text.indexOf(' مقاتلين') };
const place = `01-madar ${at.start}–${at.end}`;

test('a passage as it is quoted elsewhere, on one line, with the marks of the language', () => {
  expect(citationOf(report, at, 'ar')).toBe(
    `«القافلة تضم 308» (وكالة المدار، «انطلاق القافلة»، 28 أغسطس 2017، https://madar.example/1؛ ${place})`,
  );
  expect(citationOf(report, at, 'en')).toBe(
    `“القافلة تضم 308” (وكالة المدار, “انطلاق القافلة”, 28 August 2017, https://madar.example/1; ${place})`,
  );
});

test('what is not known of a report is left out', () => {
  const bare = {
    doc: 'x',
    text: 'a fact',
    url: null,
    source: { value: null },
    title: { value: null },
    published: { value: null },
  } as never;
  expect(citationOf(bare, { start: 2, end: 6 }, 'en')).toBe('“fact” (x 2–6)');
});
