import type { Catalogue } from '../../i18n/index.ts';

/** Words of the ledger. */
export const messages = {
  title: ['Ledger of figures', 'سجل الأرقام'],
  lead: [
    'Every value given for a counted thing, by whom and when. Ranges and best values are computed by the policy you pick, never stored.',
    'كل قيمة ذُكرت لكل شيء معدود، ومن ذكرها ومتى. أما المدى والقيمة الفضلى فيُحسبان بالسياسة التي تختارها ولا يُخزَّنان.',
  ],
  filter: ['Filter by words', 'رشِّح بالكلمات'],
  role: ['What happened', 'ما جرى'],
  verdict: ['Accounts', 'الروايات'],
  all: ['all', 'الكل'],
  state: ['Review', 'المراجعة'],
  shown: {
    en: { one: '# counted thing', other: '# counted things' },
    ar: { zero: 'لا بنود', one: 'بند واحد', two: 'بندان', few: '# بنود', many: '# بندا', other: '# بند' },
  },
  none: ['No report of this dossier gives a figure.', 'لا يذكر أي تقرير في هذا الملف رقما.'],
  values: {
    en: { one: '# value', other: '# values' },
    ar: { zero: 'لا قيم', one: 'قيمة واحدة', two: 'قيمتان', few: '# قيم', many: '# قيمة', other: '# قيمة' },
  },
  back: ['All counted things', 'كل البنود'],
  scope: ['in {scope}', 'في {scope}'],
  policy: ['Counting policy', 'سياسة العد'],
  low: ['lowest', 'الأدنى'],
  best: ['best', 'الفضلى'],
  high: ['highest', 'الأعلى'],
  noEstimate: ['This policy gives no figure here.', 'لا تعطي هذه السياسة رقما هنا.'],
  plot: ['Values by the day they were reported', 'القيم بحسب يوم ذكرها'],
  undated: ['undated', 'بلا تاريخ'],
  reported: ['Reported', 'ذُكر في'],
  value: ['As written', 'كما كُتب'],
  means: ['Means', 'معناه'],
  source: ['Who says so', 'القائل'],
  chain: ['Through', 'سلسلة النقل'],
  asOf: ['Count as of', 'العدد حتى'],
  relation: ['To the others', 'صلته بغيره'],
  retracted: ['withdrawn by its outlet', 'تراجعت عنه الوسيلة'],
  background: ['background', 'خلفية'],
  table: ['All values', 'كل القيم'],
  why: ['Why these stand together', 'لماذا جُمعت هذه القيم'],
  more: {
    en: { one: 'and one more source', other: 'and # more sources' },
    ar: { one: 'ومصدر آخر', two: 'ومصدران آخران', few: 'و# مصادر أخرى', many: 'و# مصدرا آخر', other: 'و# مصدر آخر' },
  },
} satisfies Catalogue;
