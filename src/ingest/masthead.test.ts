import { describe, expect, test } from 'vitest';
import { readReport } from './index.ts';
import type { Fact, Item } from './item.ts';

const read = async (text: string, more: Partial<Item> = {}) =>
  (await readReport({ doc: 'x', where: 'x', format: 'text', bytes: Buffer.from(text), given: {}, ...more })).report!;

const lead = 'نفى مجلس بلدة السواقي أن يكون قد أمر بإغلاق الجسر، وقال إن 308 شاحنات عبرته.';

// Arabic stands on its own line; on the next what the outlet is known by and from where.
describe('the outlet, where nothing else tells it', () => {
  test.each([
    [`تل مروان - وكالة البستان: ${lead}`, 'وكالة البستان', 'dateline'],
    [`تل مروان (سانا) - ${lead}`, 'سانا', 'dateline'],
    ['BEIRUT (Orchard Wire) - The council denied on Tuesday that it had closed the bridge.', 'Orchard Wire', 'dateline'],
    ['BEIRUT, Nov. 4, 2020 (Orchard Wire) - The council denied on Tuesday that it had closed the bridge.', 'Orchard Wire', 'dateline'],
    [`تل مروان، 4 تشرين الثاني 2020 (سانا) - ${lead}`, 'سانا', 'dateline'],
    [`المجلس ينفي إغلاق الجسر على الشاحنات | صحيفة السواقي\n${lead}`, 'صحيفة السواقي', 'masthead'],
    [`${lead}\nوأضاف المجلس أن الطريق مفتوح.\nالمصدر: رويترز\nجميع الحقوق محفوظة`, 'رويترز', 'byline'],
  ])('%s', async (text, value, by) => {
    const { source } = await read(text);
    expect([source.value, source.by, source.how]).toEqual([value, by, 'implied']);
    expect(text.slice(source.at!.start, source.at!.end)).toBe(value);
  });

  test.each([
    [`بغداد - وزير الخارجية: ${lead}`],
    [`بغداد - 4 تشرين الثاني 2020 (وكالات) - ${lead}`],
    [`المجلس ينفي إغلاق الجسر على الشاحنات | أخبار محلية\n${lead}`],
    [`وقال الحرس (وهم تسعة) إن الطريق مفتوح. ${lead}`],
    [lead],
  ])('none in: %s', async (text) => {
    expect((await read(text)).source).toEqual({ value: null, how: 'unknown' });
  });
});

// The evidence of a day, each believed before those behind it.
const ladder: readonly (readonly [string, string])[] = [
  ['option', '2020-01-01'],
  ['feed', '2020-01-02'],
  ['json-ld', '2020-01-03'],
  ['opengraph', '2020-01-04'],
  ['meta', '2020-01-05'],
  ['time-element', '2020-01-06'],
  ['label', '2020-01-07'],
  ['address', '2020-01-08'],
  ['file-name', '2020-01-09'],
  ['capture', '2020-01-10'],
];

test('each evidence of the day stands behind the ones above it, and says which it is', async () => {
  for (let from = 0; from < ladder.length; from++) {
    const left = new Map(ladder.slice(from));
    const has = (by: string): string | undefined => left.get(by);
    const facts: Fact[] = [];
    if (has('feed')) facts.push({ field: 'published', value: has('feed')!, by: 'feed' });
    if (has('capture')) facts.push({ field: 'published', value: has('capture')!, by: 'capture', weak: true });
    const url = has('address')
      ? `https://orchard.example/${has('address')!.replaceAll('-', '/')}/bridge`
      : 'https://orchard.example/bridge';
    const html = `<html><head><link rel="canonical" href="${url}">
${has('json-ld') ? `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"${has('json-ld')}"}</script>` : ''}
${has('opengraph') ? `<meta property="article:published_time" content="${has('opengraph')}">` : ''}
${has('meta') ? `<meta name="date" content="${has('meta')}">` : ''}</head><body><article><h1>Bridge open</h1>
${has('time-element') ? `<time datetime="${has('time-element')}">then</time>` : ''}
${has('label') ? `<p>تاريخ النشر: ${has('label')}</p>` : ''}
<p>The council said that the bridge is open to all lorries again, and that nobody had been hurt.</p></article></body></html>`;
    const { published } = await read(html, {
      format: 'html',
      doc: has('file-name') ? `${has('file-name')}-bridge` : 'bridge',
      given: has('option') ? { published: has('option')! } : {},
      told: { facts },
    });
    expect([published.by, published.value]).toEqual(ladder[from]);
  }
});

test('the day above a report or in its dateline goes before a file’s name and a document’s properties', async () => {
  const above = await read(`المجلس ينفي إغلاق الجسر 2020-11-03 مشاهدة 248 ${lead}`, { doc: '2021-01-01-x' });
  expect([above.published.value, above.published.by]).toEqual(['2020-11-03', 'masthead']);
  const dateline = await read(`تل مروان، 4 تشرين الثاني 2020 (سانا) - ${lead}`);
  expect([dateline.published.value, dateline.published.by]).toEqual(['2020-11-04', 'dateline']);
  for (const alone of [
    `المجلس ينفي إغلاق الجسر على الشاحنات\n\nتل مروان، 4 تشرين الثاني 2020\n${lead}`,
    `المجلس ينفي إغلاق الجسر على الشاحنات\n\nتل مروان - 4 تشرين الثاني 2020 (وكالات)\n${lead}`,
    `المجلس ينفي إغلاق الجسر على الشاحنات\n\nتل مروان: الأربعاء 4 نوفمبر 2020 م\n${lead}`,
    'Council denies that it has closed the old bridge to lorries, guards say; drivers wait for a second day\n\nBEIRUT, Nov. 4, 2020 (Orchard Wire) - The council denied on Tuesday that it had closed the bridge.',
  ]) {
    const { published } = await read(alone);
    expect([alone, published.value, published.by]).toEqual([alone, '2020-11-04', 'dateline']);
  }
  const none = await read(`قال المجلس في 4 تشرين الثاني 2020 إن الطريق مفتوح. ${lead}`);
  expect(none.published).toEqual({ value: null, how: 'unknown' });
});

test('a passage in another script is a block of its own', async () => {
  const english = 'The guard said that nobody was hurt on the bridge, and that the road is open to all.';
  const { blocks, text } = await read(`${lead}\n${english}\n${lead}`);
  expect(blocks.map((b) => [b.script ?? null, text.slice(b.start, b.start + 9)])).toEqual([
    [null, lead.slice(0, 9)],
    ['Latn', 'The guard'],
    [null, lead.slice(0, 9)],
  ]);
  expect((await read('وقالت Orchard Wire Agency Limited إن الجسر مفتوح.')).blocks.every((b) => b.script === undefined)).toBe(true);
});
