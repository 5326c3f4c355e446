import { expect, test } from 'vitest';
import { readReport } from '../../src/ingest/index.ts';
import { analyzeItem } from '../../src/run/analyze.ts';

/**
 * Paragraphs of the kinds that brought other readers of numbers and dates down: endless spelt-out numbers, numbers and units that nest, days relative to days,
 * bare digits and separators. Written for the project.
 */
const seeds: readonly (readonly [string, string])[] = [
  [
    'spelt-out numbers without end',
    'بلغ العدد ألف ألف ألف ألف ألف ألف ألف ألف ومئة ومئة ومئة ومئة ومئة وعشرة وعشرة وعشرة وعشرة قتيل في المدينة.',
  ],
  ['tens that go on', `قتل ${'عشرون وثلاثون وأربعون و'.repeat(60)}خمسون شخصا في القصف.`],
  ['a number with every mark', 'قتل 1,2,3,4.5.6٫7٬8,9،1؛2 شخصا، وأصيب ١٬٢٬٣٫٤٫٥ آخرون.'],
  ['a fraction of a fraction', `قال إن نصف ${'نصف ثلث ربع '.repeat(80)}السكان نزحوا.`],
  ['percent of percent', 'سيطروا على 50 % 50 % في المئة في المئة بالمئة 50% من % من مساحة %.'],
  ['units that nest', 'على بعد 5 كيلومترات 3 كيلومترات 2 كلم 1 متر 7 أمتار كم كم كم من المدينة.'],
  ['the day before the day before', `حدث ذلك ${'قبل يوم من '.repeat(100)}يوم الثلاثاء الماضي.`],
  ['a month of a month', 'في أيلول تشرين الأول كانون الثاني سبتمبر أكتوبر 2017 2018 2019 من شهر شهر رمضان محرم صفر.'],
  ['thirty-second days', 'في 32 أيلول 2017 و31/02/2017 و00/00/0000 و99/99/9999 و1438/13/45 هـ.'],
  ['a clock out of its day', 'عند الساعة 25:61 و99:99:99 و٢٤:٠٠ صباحا مساء ظهرا فجرا.'],
  ['ago ago ago', `The strike came ${'two days ago before the day after '.repeat(60)}Monday.`],
  ['in in in', `${'in 1 in 2 in 3 '.repeat(120)}people were killed.`],
  ['spelt-out English without end', `${'one hundred thousand million billion and '.repeat(60)}two people were killed.`],
  ['bare digits', '1 '.repeat(2000)],
  ['brackets of numbers', `${'(1 '.repeat(400)}${')'.repeat(400)} people were killed.`],
  ['a range of ranges', `between ${'1 and 2 to 3-4–5 '.repeat(120)}and 6 people were killed on 1-2-3-4-5-6-7.`],
];

test.each(seeds)('%s', async (name, text) => {
  const item = { doc: name, where: name, format: 'text' as const, bytes: Buffer.from(text), given: { published: '2017-09-05' } };
  expect((await readReport(item)).report!.text).toBe(text);
  const { analysis, diagnostics } = await analyzeItem(item);
  expect([...diagnostics, ...analysis!.diagnostics].filter((d) => d.severity === 'error')).toEqual([]);
  for (const list of [analysis!.figures, analysis!.times, analysis!.places, analysis!.actors, analysis!.statements])
    for (const a of list) expect(text.slice(a.start, a.end)).toBe(a.quote);
});
