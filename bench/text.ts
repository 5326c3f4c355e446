/**
 * News-like text in any quantity, always the same for the same seed. Sentences come from templates with names, figures, dates and quotations, and between them run
 * stretches of words drawn by Zipf's law from a vocabulary of tens of thousands of forms, so that caches of words earn here what they earn on news, not more.
 */

/** Deterministic generator of numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Forms by rank: rank r is drawn about as often as 1/r. */
function zipf(random: Random, forms: readonly string[]): string {
  return forms[Math.min(forms.length - 1, Math.floor(forms.length ** random()) - 1)] ?? forms[0]!;
}

const arabicLetters = 'بتثجحخدذرزسشصضطعغفقكلمنهوي';
const patterns = [
  'فعل',
  'فاعل',
  'مفعول',
  'فعيل',
  'تفعيل',
  'انفعال',
  'استفعال',
  'مفاعلة',
  'فعلة',
  'أفعال',
  'فعول',
  'متفعل',
  'تفاعل',
  'مفعلة',
  'فعالية',
  'يفعل',
  'تفعلون',
  'سيفعل',
];
const before = ['', '', '', 'ال', 'ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'كال', 'فال'];
const behind = ['', '', '', '', 'ة', 'ات', 'ين', 'ون', 'ها', 'هم', 'ه'];

/** About `size` written forms made from roots and patterns with clitics, the commonest function words first. */
function arabicForms(size: number): readonly string[] {
  const random = randomFrom(7);
  const forms =
    'في من على إلى أن التي الذي هذا هذه كما بعد قبل كان كانت لم لا مع عن بين حيث خلال منذ أو حتى كل غير تم ذلك عند قد أي ما هو هي لكن بينما إذا أكثر عام يوم مدينة منطقة قوات الحكومة الرئيس الوزير المدنيين القصف الهجوم المعارضة النظام الحدود الطريق المستشفى السكان المساعدات المفاوضات'.split(
      ' ',
    );
  while (forms.length < size) {
    const root = [0, 1, 2].map(() => pick(random, [...arabicLetters]));
    const stem = pick(random, patterns).replace('ف', root[0]!).replace('ع', root[1]!).replace('ل', root[2]!);
    forms.push(pick(random, before) + stem + pick(random, behind));
  }
  return forms;
}

function englishForms(size: number): readonly string[] {
  const random = randomFrom(11);
  const forms =
    'the of to and in a that for on was with as by at from it had were which their has been after have its but they not an or who this would more than about into over also when out up there between before some where while during such only other under could most against'.split(
      ' ',
    );
  const onset = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr', 'pr', 'ch'];
  const vowel = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
  const coda = ['', 'n', 'r', 's', 't', 'nd', 'rt', 'ction', 'ment', 'ing', 'ed', 'ly', 'er'];
  while (forms.length < size)
    forms.push(pick(random, onset) + pick(random, vowel) + pick(random, onset) + pick(random, vowel) + pick(random, coda));
  return forms;
}

const arabicNames = [
  'ديلون',
  'سمير الحاج',
  'نديم الشامي',
  'رامي السعدون',
  'جابر الحلي',
  'محمد علي حسن',
  'عبد الرحمن الكيلاني',
  'ليلى منصور',
  'هالة يوسف',
];
const arabicBodies = [
  'وزارة الدفاع',
  'التحالف الدولي',
  'المرصد',
  'الأمم المتحدة',
  'وكالة سانا',
  'حزب الله',
  'الجيش السوري',
  'وزارة الصحة',
  'الدفاع المدني',
  'مصادر مطلعة',
  'شهود عيان',
  'وكالة رويترز',
];
const arabicPlaces = [
  'دير الزور',
  'البوكمال',
  'إدلب',
  'الموصل',
  'صنعاء',
  'طرابلس',
  'غزة',
  'حلب',
  'القلمون',
  'الحسكة',
  'درعا',
  'الخرطوم',
  'كركوك',
  'مأرب',
];
const months = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'نوفمبر', 'ديسمبر'];
const days = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const counted = ['قتيلا', 'جريحا', 'مقاتلا', 'مدنيا', 'عائلة', 'حافلة', 'طفلا'];

const arabicTemplates: readonly ((r: Random, w: (n: number) => string) => string)[] = [
  (r, w) =>
    `قال المتحدث باسم ${pick(r, arabicBodies)} ${pick(r, arabicNames)} إن ${Math.ceil(r() * 300)} ${pick(r, counted)} ${w(8)} في ${pick(r, arabicPlaces)}.`,
  (_, w) => `وأضاف أن ${w(14)}، مشيرا إلى أن ${w(9)}.`,
  (r, w) =>
    `أعلنت ${pick(r, arabicBodies)} مقتل ${Math.ceil(r() * 40)} شخصا وإصابة نحو ${Math.ceil(r() * 90)} آخرين ${w(6)} يوم ${pick(r, days)} الماضي.`,
  (r, w) => `${w(18)} قرب مدينة ${pick(r, arabicPlaces)} ${w(7)}.`,
  (r, w) => `وبحسب ${pick(r, arabicBodies)}، ${w(16)}.`,
  (r, w) => `وقال ${pick(r, arabicNames)}: "${w(12)}، ولن ${w(6)}".`,
  (r, w) => `نقلت ${pick(r, arabicBodies)} عن مصدر عسكري قوله إن ${w(13)}.`,
  (r, w) => `${w(12)} في ${Math.ceil(r() * 28)} ${pick(r, months)} ${2011 + Math.floor(r() * 12)}، ${w(10)}.`,
  (r, w) => `ونفى ${pick(r, arabicNames)} ${w(9)}، لكن ${pick(r, arabicBodies)} ${w(8)}.`,
  (_, w) => `${w(24)}.`,
  (_, w) => `${w(11)}، و${w(15)}، ${w(8)}.`,
];

const englishNames = ['Dillon', 'Mona Reeve', 'Samir Haddad', 'James Porter', 'Leila Mansour'];
const englishBodies = [
  'the coalition',
  'the Syrian Observatory',
  'the United Nations',
  'Hezbollah',
  'the Foreign Ministry',
  'activists',
  'state media',
  'Reuters',
];
const englishPlaces = ['Homs', 'Deir ez-Zor', 'Idlib', 'Mosul', 'Aleppo', 'Baghdad', 'Gaza', 'Tripoli'];
const englishTemplates: readonly ((r: Random, w: (n: number) => string) => string)[] = [
  (r, w) =>
    `${pick(r, englishNames)}, a spokesman for ${pick(r, englishBodies)}, said that ${Math.ceil(r() * 200)} people were killed ${w(8)} in ${pick(r, englishPlaces)}.`,
  (r, w) => `"${w(12)}," said ${pick(r, englishNames)}. "${w(9)}."`,
  (r, w) => `According to ${pick(r, englishBodies)}, at least ${Math.ceil(r() * 50)} fighters ${w(10)} on Tuesday.`,
  (r, w) => `The ${w(14)} near ${pick(r, englishPlaces)} on ${Math.ceil(r() * 28)} August ${2011 + Math.floor(r() * 12)}.`,
  (r, w) => `He added that ${w(16)}, while ${pick(r, englishBodies)} denied ${w(7)}.`,
  (_, w) => `The ${w(22)}.`,
];

/** Reports of about 3,000 units each, `units` UTF-16 units in all. */
export function newsText(language: 'ar' | 'en', units: number, seed = 1): readonly string[] {
  const random = randomFrom(seed);
  const forms = language === 'ar' ? arabicForms(60_000) : englishForms(40_000);
  const templates = language === 'ar' ? arabicTemplates : englishTemplates;
  const words = (n: number): string => {
    const out: string[] = [];
    for (let i = 0; i < n; i++) out.push(zipf(random, forms));
    return out.join(' ');
  };
  const reports: string[] = [];
  for (let total = 0; total < units; ) {
    const lines: string[] = [];
    let length = 0;
    while (length < 3000) {
      const paragraph = [
        pick(random, templates)(random, words),
        pick(random, templates)(random, words),
        pick(random, templates)(random, words),
      ].join(' ');
      lines.push(paragraph);
      length += paragraph.length + 2;
    }
    reports.push(lines.join('\n\n'));
    total += length;
  }
  return reports;
}
