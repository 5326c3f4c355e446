import { describe, expect, test } from 'vitest';
import { plainBlocks } from './furniture.ts';

/** The furniture of a text, cut out. */
const furniture = (text: string): readonly string[] =>
  plainBlocks(text, 0).flatMap((b) => (b.kind === 'furniture' ? [text.slice(b.start, b.end)] : []));
const body = (text: string): string =>
  plainBlocks(text, 0)
    .flatMap((b) => (b.kind === 'furniture' ? [] : [text.slice(b.start, b.end)]))
    .join('\n');

const report = `أعلن مجلس بلدة السواقي يوم الثلاثاء أن الجسر لم يغلق، وقال إن 308 شاحنات عبرته خلال أسبوع واحد.
وأضاف المجلس في بيان أن حرس الجسر لم يتلق أي أمر مكتوب بإغلاق الجسر منذ مطلع الشهر.
وقال قائد الحرس إن الشاحنات التي عبرت الجسر كانت تحمل القمح إلى المطاحن في البلدة.
وأكد شهود من البلدة أن الشاحنات عبرت الجسر أمام الحرس من دون تفتيش طوال الأسبوع.`;

const english = `The council said on Tuesday that the bridge had not been closed to any of the lorries.
It said that 308 lorries had crossed the bridge in one week without being stopped.
The commander of the guard said that no written order had reached his men this month.
Witnesses in the town said the guards had let every lorry pass without looking inside.
A spokesman for the mills said the lorries had carried wheat and nothing else at all.
The council is to meet again on Thursday to hear the commander and the drivers.`;

describe('clutter is furniture', () => {
  test.each([
    [
      'a run of clock times',
      `${report}\nالأكثر تداولا اليوم 29 ديسمبر 2020 02:35 مساء 28 ديسمبر 2020 09:48 مساء 30 ديسمبر 2020 11:13 مساء 31 ديسمبر 2020 12:16 صباحا`,
      'الأكثر تداولا اليوم',
    ],
    ['counters', `${report}\nهل تؤيد القرار لا أهتم مشاهدة 1038 مشاهدة 854 مشاهدة 844 مشاهدة 724`, 'هل تؤيد القرار'],
    [
      'the address of the house',
      `${report}\nوكالة البستان المكتب الرئيسي شارع النخيل هاتف: 5550102 فاكس: 5550103 desk @ orchard. example`,
      'وكالة البستان المكتب',
    ],
    ['a word to readers', `${report}\nنشكر كل متابعينا ونعدكم بالأفضل دائما.`, 'نشكر كل متابعينا'],
    [
      'teasers of other stories',
      `${report}\nوزير الزراعة يفتتح معرض الزهور (صور) افتتح الوزير صباحا معرضا للورود النادرة في العاصمة.. نجم الكرة يوقع عقدا جديدا (شاهد) وقع اللاعب عقدا مدته ثلاث سنوات.. مهرجان الأفلام يختتم دورته بتكريم مخرجين شباب من المغرب.`,
      'وزير الزراعة يفتتح',
    ],
    [
      'captions under one heading',
      `${report}\n${['غابات الصنوبر', 'بحيرات الملح', 'كهوف الجليد', 'جزر المرجان', 'ينابيع الماء'].map((x) => `أجمل عشرة أماكن طبيعية في بلاد الشمال ${x} يقصدها الزوار كل صيف.`).join('\n')}`,
      'أجمل عشرة أماكن',
    ],
    [
      'a lead told again',
      `${report}\nقالت الوكالة إن الطريق الشمالي مفتوح.\nألبوم الصور أعلن مجلس بلدة السواقي يوم الثلاثاء أن الجسر لم يغلق، وقال إن 308 شاحنات عبرته خلال أسبوع واحد.`,
      'ألبوم الصور أعلن',
    ],
    [
      'an English caption',
      `${english.replace('The commander', 'The bridge was quiet on Tuesday morning The commander')}`,
      'The bridge was quiet on Tuesday morning',
    ],
    [
      'a passage set apart',
      `${english.replace('Witnesses', 'Nobody told us anything "End Quote Lorry driver So far nobody knows why, the driver said later.\nWitnesses')}`,
      'Nobody told us anything "End Quote Lorry driver',
    ],
    [
      'a closing promotion',
      `${english}\nThe flower market has lost its old charm since the road was built, says Dana Holm.`,
      'The flower market',
    ],
    [
      'a form for readers',
      `${english}\nSend us your pictures using the form below.\nYour contact details will never be published.`,
      'Send us your pictures',
    ],
  ])('%s', (_, text, found) => {
    expect(furniture(text).some((f) => f.includes(found))).toBe(true);
    // The report itself stays whole.
    for (const sentence of (text.includes('council') ? english : report).split('\n').slice(0, 2)) expect(body(text)).toContain(sentence);
  });

  test('the day and its counter between headline and report, in one line', () => {
    const text =
      'المجلس ينفي إغلاق الجسر 2020-11-03 مشاهدة 248 نفى مجلس بلدة السواقي يوم الثلاثاء إغلاق الجسر، وقال إن 308 شاحنات عبرته خلال أسبوع.';
    expect(plainBlocks(text, 0).map((b) => [b.kind, text.slice(b.start, b.start + 12)])).toEqual([
      ['title', 'المجلس ينفي '],
      ['furniture', '2020-11-03 م'],
      ['body', 'نفى مجلس بلد'],
    ]);
  });
});

describe('a report is none', () => {
  test.each([
    ['plain Arabic', report],
    ['plain English', english],
    [
      'a day in the lead',
      'تل مروان - أعلن المجلس يوم الثلاثاء 3 تشرين الثاني 2020 أن الجسر مفتوح أمام الشاحنات كلها.\nوقال الحرس إن الطريق آمن.',
    ],
    ['a day in figures in the lead', 'قال الحرس إن الجسر أغلق في 3/11/2020 ثم فتح في اليوم التالي أمام الشاحنات كلها من دون رسوم.'],
    [
      'a chronology told in sentences',
      `${report}\nوأغلق الجسر في 3/11/2020 ثم فتح في 4/11/2020 ثم أغلق في 5/11/2020 قبل أن يفتح نهائيا في 6/11/2020.`,
    ],
    [
      'one body named at the head of each sentence',
      Array.from(
        { length: 5 },
        (_, i) => `وقال المركز المحلي لتوثيق حوادث الطرق إن الحادث رقم ${i + 1} وقع ${'ليلا '.repeat(i + 1)}.`,
      ).join('\n'),
    ],
    [
      'a title with a capital inside a sentence',
      english.replace('A spokesman for the mills said', 'A spokesman for the mills told The Orchard Times that'),
    ],
    ['the last speaker in the present tense', `${english}\nThe road is safe now, says Dana Holm, who drives a lorry.`],
    ['a toll by town', `${report}\nالقتلى: السواقي 4، النخيل 2، تل مروان 3.`],
    [
      'a post whose preview broke off',
      'ارتفعت حصيلة القصف على البلدة صباح اليوم الأربعاء إلى عشرة قتلى بينهم أربعة أطفال وإصابة...\nالدفاع المدني\nارتفعت حصيلة القصف على البلدة صباح اليوم الأربعاء إلى عشرة قتلى بينهم أربعة أطفال وإصابة عشرين آخرين.',
    ],
    [
      'posts signed by one house',
      Array.from({ length: 5 }, (_, i) => `قصف ${i + 1} قرى.\n— الدفاع المدني في السواقي (@sawaqi_civil) September 8, 2021`).join('\n'),
    ],
    ['a short speaker in two places', `${english}\n"We saw nothing," said the guard. "We saw nothing," said the driver.`],
  ])('%s', (_, text) => expect(furniture(text)).toEqual([]));
});
