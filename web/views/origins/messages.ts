import type { Catalogue } from '../../i18n/index.ts';

/** Words of the view of origins. */
export const messages = {
  title: ['Origins', 'أصول الأخبار'],
  lead: [
    'Who carried what from whom. The reader stands at the first column; each line leads one step nearer to the origin.',
    'من نقل عمن. القارئ عند العمود الأول، وكل خط خطوة أقرب إلى الأصل.',
  ],
  graph: ['Chains', 'الأسانيد'],
  histories: ['Histories of claims', 'مسارات الأخبار'],
  show: ['Show', 'اعرض'],
  none: ['No report of this dossier names its sources.', 'لا يسمي أي تقرير في هذا الملف مصادره.'],
  noHistory: ['No claim has a history here.', 'لا مسارات لأخبار هنا.'],
  filter: ['Filter by name', 'رشِّح بالاسم'],
  hidden: {
    en: { one: 'One lesser node is left out.', other: '# lesser nodes are left out.' },
    ar: {
      zero: '',
      one: 'أُغفل مصدر أقل ذكرا.',
      two: 'أُغفل مصدران أقل ذكرا.',
      few: 'أُغفلت # مصادر أقل ذكرا.',
      many: 'أُغفل # مصدرا أقل ذكرا.',
      other: 'أُغفل # مصدر أقل ذكرا.',
    },
  },
  accounts: {
    en: { one: '# account', other: '# accounts' },
    ar: { zero: 'لا روايات', one: 'رواية واحدة', two: 'روايتان', few: '# روايات', many: '# رواية', other: '# رواية' },
  },
  outlet: ['outlet', 'وسيلة'],
  relay: ['carried on', 'ناقل'],
  origin: ['origin', 'أصل'],
  unnamed: ['unnamed: the chain breaks here', 'غير مسمى: ينقطع الإسناد هنا'],
  circular: ['circular', 'دائري'],
  circularNote: ['Some cite one another in a circle: drawn red.', 'بعضها ينقل عن بعض في دائرة: باللون الأحمر.'],
  copy: ['copies of one text', 'نسخ من نص واحد'],
  legend: [
    'Line: carried from. Dashes: copies of one text. Dashed frame: an unnamed source.',
    'الخط: نقل عن. المتقطع: نسخ من نص واحد. الإطار المتقطع: مصدر غير مسمى.',
  ],
  back: ['Close', 'إغلاق'],
  carries: ['What goes through it', 'ما مر به'],
  deniedBy: ['denied by {who}', 'نفاه {who}'],
  why: ['Why so many origins', 'لماذا هذا العدد من الأصول'],
  dependent: ['dependent', 'تابع'],
  independent: ['independent', 'مستقل'],
  unknown: ['unknown', 'غير معروف'],
  steps: ['Steps', 'الخطوات'],
} satisfies Catalogue;
