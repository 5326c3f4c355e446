/** Short texts for the property tests, drawn by a number: the same number gives the same text on every run and machine. */
// arabic-data: allow presentation forms, bidi controls, Persian letters, persian letters, tatweel, not nfc
import { type Random, random } from '../hostile/random.ts';
import type { Case } from './specimen.ts';

const words = {
  ar: {
    cue: ['قال', 'وأضاف', 'أعلن', 'نفى', 'وأكد', 'فيما أوضح', 'بحسب', 'نقلا عن', 'ذكرت', 'وأشار', 'حذر', 'طالب', 'ندد', 'ونقلت', 'زعم'],
    who: [
      'المتحدث باسم التحالف',
      'الوزير',
      'وكالة سبوتنيك',
      'مصدر عسكري',
      'ديلون',
      'المرصد',
      'قائد في قوات سوريا الديمقراطية',
      'الحكومة العراقية',
      'التنظيم',
      'شهود عيان',
      'الرئيس بشار الأسد',
      'وزارة الدفاع الروسية',
      'مصادر مطلعة',
      'الأمم المتحدة',
    ],
    that: ['إن', 'أن', 'بأن', 'أنه', 'إلى أن', 'عن', ':', 'على', 'لرويترز إن', ''],
    number: [
      '308',
      '٣٠٠',
      'أكثر من 40',
      'نحو ٧٠',
      'ثلاثة',
      'خمسة وعشرين',
      'ما لا يقل عن 12',
      'عشرات',
      '1,200',
      '٢٫٥ مليون',
      'بين 300 و500',
      'مئة ألف',
      '7 - 9',
      'نصف',
      '50 %',
    ],
    thing: ['قتيلا', 'مقاتل', 'شخصا', 'أشخاص', 'جريحين', 'مدنيا بينهم طفلان', 'حافلة', 'كيلومترا', 'دولار', 'من أصل 17', 'آخرين', 'صاروخ'],
    verb: ['قتلوا', 'غادرت', 'قُتل', 'أصيب', 'نزح', 'دخلت', 'قصفت', 'سيطرت على', 'لم يقتل', 'ستنسحب من', 'انسحب', 'وصل', 'اتفق'],
    where: [
      'في حلب',
      'في دير الزور',
      'شمال غربي البوكمال',
      'قرب الموصل',
      'من الرقة',
      'في صنعاء',
      '32 كم جنوب حلبجة',
      'بدمشق',
      'وحمص',
      'لبنان',
    ],
    when: [
      'يوم الاثنين',
      'أمس',
      '5 أيلول 2017',
      'في 13 نوفمبر / تشرين الثاني',
      'العام الماضي',
      'قبل يومين',
      'منذ 2011',
      'عند الساعة السادسة صباحا',
      '2017/9/5',
      '14 محرم 1439',
      'حتى الآن',
      'فجر الجمعة',
    ],
    join: [' ', ' ', ' ', ' و', '، ', '. ', ' ثم ', '\n', ' "', '" ', ' («', '») ', '؛ ', ': ', ' - '],
  },
  en: {
    cue: [
      'said',
      'told Reuters',
      'denied',
      'announced',
      'according to',
      'warned',
      'claimed',
      'added',
      'condemned',
      'reported',
      'quoted',
      'asked',
    ],
    who: [
      'Colonel Ryan Dillon',
      'the council',
      'a spokesman for the coalition',
      'Reuters',
      'Mr. Lavrov',
      'a military source',
      'President Assad',
      'SDF',
      'the U.N.',
      'witnesses',
      'ISIS',
      'he',
      'the Iraqi government',
      'Dr. J. Smith',
    ],
    that: ['that', ',', ':', 'saying', 'of', 'the', 'on', ''],
    number: [
      '308',
      'at least 12',
      'about forty',
      'between 300 and 500',
      '1,200',
      'two hundred and three',
      '2.5 million',
      'dozens of',
      'half of',
      '50%',
      '$7',
      'a dozen',
      'no',
      '7-9',
      'one of the 17',
    ],
    thing: [
      'people',
      'civilians, including two children,',
      'fighters',
      'buses',
      'km',
      'dollars',
      'wounded',
      'others',
      'soldiers',
      "Assad's men",
      'rockets',
    ],
    verb: [
      'were killed',
      'left',
      'was not hit',
      'agreed',
      'would withdraw from',
      'have entered',
      'rejected the deal',
      'died',
      'were wounded',
      'seized',
    ],
    where: [
      'in Homs',
      'near Aleppo',
      'in Deir ez-Zor',
      'from Raqqa',
      '32 km SW of Halabja',
      'at the bridge of Tell Marwan',
      'in Syria',
      'of Sanaa',
    ],
    when: [
      'on Friday',
      '12 July',
      'last year',
      'two days ago',
      'since 2011',
      'at 6 a.m.',
      'on 5 September 2017',
      '2017-09-05',
      'in the 1970s',
      'so far',
      'yesterday',
      'March 3, 2016',
    ],
    join: [' ', ' ', ' ', ' and ', ', ', '. ', '; ', '\n', ' "', '," ', ' (', ') ', ' - ', ' but ', ' “'],
  },
} as const;
const parts = ['cue', 'who', 'that', 'number', 'thing', 'verb', 'where', 'when'] as const;

/** What trips code that works with offsets: marks, controls, digits of other kinds, signs of two units, letters that fold. */
const odd: readonly string[] = [
  '\u0640',
  '\u0640.\u0640',
  '\u064e',
  '\u0651',
  '\u0654',
  '\u0670',
  '\u06e1',
  '\u200f',
  '\u200d',
  '\u200c',
  '\u202e',
  '\u2068',
  '\u2069',
  '\u061c',
  '\u00ad',
  '\ufeff',
  '\u2060',
  '\u0301',
  '\u20e3',
  '\ufe0f',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u{1f1f8}\u{1f1fe}',
  '\u{1f44d}\u{1f3fd}',
  '\u2764\ufe0f',
  '1\ufe0f\u20e3',
  '\ud800',
  '\udfff',
  '\u{1d400}',
  '\u{1d7d8}',
  '\0',
  '\t',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u202f',
  '\u3000',
  '\ufefb',
  '\ufdfa',
  '\ufdf2',
  '\ufb50',
  '\ufe8e',
  '\u06cc',
  '\u06a9',
  '\u06c0',
  '\u0649',
  '\u0671',
  '\u0626',
  '\u0624',
  '\u06f3',
  '\u0663',
  '\u0967',
  '\uff11',
  '\u00bd',
  '\u066b',
  '\u066c',
  '\u066a',
  '\u060c',
  '\u061f',
  '\u06d4',
  '\u2019',
  '\u2018',
  '\u2026',
  '\u2013',
  '\u0130',
  '\u0131',
  '\u017f',
  '\u01c5',
  '\ufb01',
  '\u1e9e',
  '\u0301e\u0301',
  'e\u0301',
  '\u0344',
  '\u4e2d\u6587',
  '\u0e01\u0e33',
  '\u1100\u1161\u11a8',
  '\ud55c',
  '\u05d0"\u05d1',
  '\u30ab',
  '_',
  '/',
  '\\',
  "'",
  '"',
  '\u00ab',
  '\u00bb',
  '%',
  '$',
  '#',
  '@',
  '=',
  '{',
  '}',
  '<b>',
  '&amp;',
  'https://news.example/a?b=1',
  'a@b.example',
  '@name_x',
  '#\u062d\u0644\u0628',
  '...',
  '!?',
  '(((',
  ')))',
  '**',
  '0',
  '-0',
  '1e9',
  '00:00',
  '9999999999999999',
  '\u0648',
  '\u0648\u0628\u0627\u0644',
  '\u0644\u0644',
];

/** Stretches of code points from which whole characters are drawn. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x0600, 0x06ff],
  [0x0621, 0x064a],
  [0x064b, 0x065f],
  [0x0750, 0x077f],
  [0x00a0, 0x024f],
  [0x0300, 0x036f],
  [0x2000, 0x206f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
  [0x1f300, 0x1faff],
  [0x0000, 0xffff],
  [0x10000, 0x10ffff],
];

function sentence(r: Random, language: 'ar' | 'en'): string {
  const w = words[language];
  let out = '';
  const from = r.below(parts.length);
  for (let n = 2 + r.below(5), k = from; n > 0; n--, k = r.below(4) === 0 ? r.below(parts.length) : (k + 1) % parts.length) {
    out += (out === '' ? '' : r.pick(w.join)) + r.pick(w[parts[k]!] as readonly string[]);
  }
  return r.below(3) === 0 ? `${out}.` : out;
}

function characters(r: Random): string {
  let out = '';
  const [from, to] = r.pick(ranges);
  for (let n = 5 + r.below(30); n > 0; n--) {
    const [a, b] = r.below(4) === 0 ? r.pick(ranges) : [from, to];
    out += r.below(6) === 0 ? r.pick(odd) : String.fromCodePoint(a + r.below(b - a + 1));
  }
  return out;
}

/** A text with a few characters put in, taken out, doubled or moved. */
function damaged(r: Random, text: string): string {
  let s = text;
  for (let n = 1 + r.below(4); n > 0; n--) {
    const at = r.below(s.length + 1);
    const len = 1 + r.below(5);
    switch (r.below(5)) {
      case 0:
      case 1:
        s = s.slice(0, at) + r.pick(odd) + s.slice(at);
        break;
      case 2:
        s = s.slice(0, at) + s.slice(at + len);
        break;
      case 3:
        s = s.slice(0, at) + s.slice(at, at + len) + s.slice(at);
        break;
      default:
        s = s.slice(0, at) + s.slice(at + len) + s.slice(at, at + len);
    }
  }
  return s;
}

/** The case of a number. */
export function caseOf(n: number): Case {
  const r = random(Math.imul(n, 0x9e3779b1) ^ 0x7ab);
  const language = r.below(3) === 0 ? 'en' : 'ar';
  const other = language === 'en' ? 'ar' : 'en';
  let text: string;
  switch (r.below(8)) {
    case 0:
    case 1:
      text = sentence(r, language);
      break;
    case 2:
      text = `${sentence(r, language)}${r.pick(words[language].join)}${sentence(r, language)}`;
      break;
    case 3:
      text = `${sentence(r, language)} ${sentence(r, other)}`;
      break;
    case 4:
      text = characters(r);
      break;
    default:
      text = damaged(r, sentence(r, language));
  }
  return { language, text: text.length > 160 ? text.slice(0, 160) : text };
}
