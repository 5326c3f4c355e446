import { describe, expect, test } from 'vitest';
import { plainBlocks } from './furniture.ts';
import { readReport } from './index.ts';

/** Samples mark what is furniture: `⟦…⟧`. */
function marked(sample: string): { readonly text: string; readonly cut: readonly string[] } {
  const cut = [...sample.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1]!.trim());
  return { text: sample.replace(/[⟦⟧]/g, ''), cut };
}
const furniture = (text: string): readonly string[] =>
  plainBlocks(text, 0).flatMap((b) => (b.kind === 'furniture' ? [text.slice(b.start, b.end)] : []));
const squeeze = (parts: readonly string[]): string => parts.join(' ').replace(/\s+/g, ' ');

const english = `The council said on Tuesday that the bridge had not been closed to any of the lorries.
It said that 308 lorries had crossed the bridge in one week without being stopped.
The commander of the guard said that no written order had reached his men this month.
Witnesses in the town said the guards had let every lorry pass without looking inside.
A spokesman for the mills said the lorries had carried wheat and nothing else at all.`;
const below = `The council is to meet again on Thursday to hear the commander and the drivers.
"We will ask for the order," said the mayor, who has led the council since spring.`;

const report = `أعلن مجلس بلدة السواقي يوم الثلاثاء أن الجسر لم يغلق، وقال إن 308 شاحنات عبرته خلال أسبوع واحد.
وأضاف المجلس في بيان أن حرس الجسر لم يتلق أي أمر مكتوب بإغلاق الجسر منذ مطلع الشهر.
وقال قائد الحرس إن الشاحنات التي عبرت الجسر كانت تحمل القمح إلى المطاحن في البلدة.
وأكد شهود من البلدة أن الشاحنات عبرت الجسر أمام الحرس من دون تفتيش طوال الأسبوع.`;

describe('boxes and heads of pages are furniture', () => {
  test.each([
    [
      'the analysis of a correspondent, up to the first sentence that reports',
      `${english}\n⟦Dana Holm Orchard Wire Bridges Correspondent The guard has never been fond of the mills.\nIts officers look back on a winter of quarrels over tolls.\nThe town is seen as the next to lose its crossing.⟧\n${below}`,
    ],
    [
      'an analysis with its name',
      `${english}\n⟦Analysis: Dana Holm, bridges editor\nThe guard has never been fond of the mills.\nIts officers look back on a winter of quarrels over tolls.⟧\n${below}`,
    ],
    [
      'a box of days whose entries are glued into sentences',
      `${english}\n⟦3 Feb: The old bridge is closed after cracks are found 12 Mar: Ferries begin to cross.\nDrivers complain 25 May: The new bridge opens with one lane 6 Jun: Lorries are let through at night⟧ Another lorry crossed on Monday under the eyes of the guard.\n${below}`,
    ],
    [
      'a box of facts',
      `${english}\n⟦Union of nine mills along the river Includes bakers, millers, farmers Formed last spring after weeks of talks in town Stated aim is to keep the bridge open⟧ But the guard's deputy commander Omar Sand called the union a club of millers.\n${below}`,
    ],
    [
      'a pulled quotation of two sentences that lost its first mark',
      `${english}\n⟦The union has kept every promise that it made in spring.\nWe are no friends of the guard "End Quote Lena Mills Baker⟧ But the quarrel is an old one.\n"The union has kept every promise that it made in spring.\nWe are no friends of the guard," she said.\n${below}`,
    ],
    ['who wrote it, glued to the first sentence', `⟦By Dana Holm Orchard Wire Bridges Correspondent⟧ ${english}\n${below}`],
    [
      'a caption between headline and lead',
      `Council: the bridge is open to all lorries of the mills ⟦The OWN filmed the bridge on Tuesday at noon from the mills⟧ There are conflicting reports about it.\n${english}\n${english.replace(/lorr/g, 'carr')}\n${below}`,
    ],
    ['a menu glued to a lead', `⟦الرئيسية أخبار رياضة اقتصاد فيديو بحث⟧ ${report}`],
    ['a menu below a notice of the page', `⟦لقد اخترت صفحة البستان الصغيرة.\nبرامج التلفزيون دروس الحدائق أخبار /⟧ ${report}`],
    ['a path of sections', `⟦محليات > أخبار الجسور >⟧ ${report}`],
    ['fields of a template', `⟦21 { { month } } الشروق { { sunrise } } الغروب { { sunset } }⟧ ${report}`],
    ['the rights of a page in another script', `⟦Categories Copyright 2017 ORCHARD. NEWS⟧ ${report}`],
    [
      'the caption below a stamp',
      `المجلس ينفي إغلاق الجسر ⟦2020-11-03 10:20 شاحنات تقف أمام الجسر القديم في بلدة السواقي صباح الاثنين الماضي (رويترز)⟧ ${report}`,
    ],
    ['a caption in brackets', `المجلس ينفي إغلاق الجسر ⟦2020-11-03 10:20 [صورة من الجسر القديم في السواقي]⟧ ${report}`],
    ['links above the stamp', `المجلس ينفي إغلاق الجسر أمام الشاحنات ⟦اقرأ أيضا المطاحن تتوقف عن العمل 2020-11-03 10:20⟧ ${report}`],
    [
      'the page below the initials of writer and editor',
      `${report}\nن.س/ ق.ع (رويترز، د ب أ) ⟦أجمل الجسور في العالم جسر من الحبال فوق نهر سريع يعبره الرعاة كل صباح.⟧`,
    ],
    [
      'the report of another outlet',
      `${report}\n⟦صحيفة البستان: المطاحن تتوقف عن العمل في السواقي صحيفة البستان - سامر الحقلي: توقفت المطاحن عن العمل يوم الاثنين.\nوقال صاحب مطحنة إن القمح نفد.⟧`,
    ],
    [
      'a headline broken into lines the first time, with its page in between',
      `⟦صور وفيديو.. المجلس ينفي إغلاق الجسر القديم..\nوالشاحنات تعبر منذ أسبوع -\nرئيس التحرير: سامر الحقلي⟧ صور وفيديو..\nالمجلس ينفي إغلاق الجسر القديم.. والشاحنات تعبر منذ أسبوع\n${report}`,
    ],
    [
      'the name of a site that stands before its headline the first time only',
      `⟦البستان - المجلس ينفي إغلاق الجسر القديم أمام الشاحنات Search for:⟧ المجلس ينفي إغلاق الجسر القديم أمام الشاحنات\n${report}`,
    ],
  ])('%s', (_, sample) => {
    const { text, cut } = marked(sample);
    expect(squeeze(furniture(text))).toBe(squeeze(cut));
  });
});

test('the report of another outlet is told of', async () => {
  const text = `${report}\nصحيفة البستان: المطاحن تتوقف عن العمل في السواقي صحيفة البستان - سامر الحقلي: توقفت المطاحن عن العمل يوم الاثنين.`;
  const { report: read } = await readReport({ doc: 'x', where: 'x', format: 'text', bytes: Buffer.from(text), given: {} });
  expect(read!.diagnostics.map((d) => [d.code, text.slice(d.start, d.start! + 6)])).toEqual([['ingest/second-report', 'صحيفة ']]);
});

describe('what looks like one is the report', () => {
  test.each([
    ['a correspondent who is quoted', `${english}\nDana Holm, a correspondent for the Orchard Wire, said the guard was tired.\n${below}`],
    ['a correspondent who dies', `${english}\nOrchard Wire correspondent Dana Holm was among those who crossed.\n${below}`],
    ['a chronology of two days', `${english}\n3 Feb: the bridge was closed.\n12 Mar: it was opened again.\n${below}`],
    [
      'a report that goes day by day',
      `The week at the bridge, day by day, as the council and the guard told it.\n3 Feb: The council closed the bridge after cracks were found.\n4 Feb: Ferries began to cross the river at noon.\n5 Feb: Drivers said that they had waited for nine hours.\n6 Feb: The bridge was opened to lorries again.`,
    ],
    ['sentences that begin with founding', `${english}\nFounded in 1999, the union includes bakers and farmers.\n${below}`],
    ['newspapers with an article in their names', `The mayor told The Orchard Times that no lorry was stopped.\n${english}\n${below}`],
    ['a town whose name follows But', `${english}\nThe mills were shut on Monday. But Sawaqi kept its market open all day.\n${below}`],
    [
      'sections of a newspaper that a sentence lists',
      `أعلنت الصحيفة أنها ستغلق صفحات الرياضة والثقافة والاقتصاد والفنون ابتداء من الشهر المقبل.\n${report}`,
    ],
    ['an agency named in brackets', `وزعت وكالة أنباء البستان (رويترز) بيانا عن الجسر القديم في بلدة السواقي صباح الاثنين.\n${report}`],
    [
      'a speaker who is named twice before a colon',
      `${report}\nوقال المجلس: الجسر مفتوح. وأضاف المجلس - وهو أعلى سلطة في البلدة - أن الحرس باق.`,
    ],
    ['initials of a name', `${report}\nوقال ق.ع. صاحب المطحنة إن القمح وصل. وأضاف أن العمل مستمر.`],
    ['an Arabic report that opens with a Latin name', `BridgeWatch منظمة تراقب الجسور، وقد قالت يوم الثلاثاء إن الجسر مفتوح.\n${report}`],
    ['a headline told once', `المجلس ينفي إغلاق الجسر القديم أمام الشاحنات\n${report}`],
  ])('%s', (_, text) => expect(furniture(text)).toEqual([]));
});

test('a menu of several lines does not reach into the headline and the lead below it', () => {
  const text = `رياضة\n\nأخبار\n\nالعالم\n\nفيديو\n\nآراء\n\nالمجلس ينفي إغلاق الجسر القديم في السواقي\n\nمقطع فيديو يظهر الجسر القديم وهو مفتوح. ${report}`;
  expect(furniture(text).join(' ')).not.toContain('المجلس');
  expect(furniture(text).join(' ')).toContain('رياضة');
});
