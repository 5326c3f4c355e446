import type { Catalogue } from '../../i18n/index.ts';

/** Words of the view of sources. */
export const messages = {
  title: ['Sources', 'المصادر'],
  lead: [
    'Who gives the accounts: what starts with them, what they pass on, what they deny. Reliability, ownership and alignment are yours to say; the program gives none.',
    'من تصدر عنهم الروايات: ما يبدأ عندهم وما ينقلونه وما ينفونه. أما الموثوقية والملكية والانحياز فتقديرها لك، والبرنامج لا يقدّرها.',
  ],
  none: ['No source was found in these reports.', 'لم يُعثر على مصادر في هذه التقارير.'],
  filter: ['Filter by name', 'رشِّح بالاسم'],
  grade: ['Reliability', 'الموثوقية'],
  all: ['all', 'الكل'],
  ungraded: ['not graded', 'بلا تقدير'],
  shown: {
    en: { one: '# source', other: '# sources' },
    ar: { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: '# مصادر', many: '# مصدرا', other: '# مصدر' },
  },
  source: ['Source', 'المصدر'],
  kind: ['Kind', 'النوع'],
  starts: ['News that starts with it', 'أخبار تبدأ عنده'],
  passes: ['News it passes on', 'أخبار ينقلها'],
  denies: ['News it denies', 'أخبار ينفيها'],
  ownership: ['Ownership', 'الملكية'],
  alignment: ['Alignment', 'الانحياز'],
  A: ['A: completely reliable', 'أ (A): موثوق تماما'],
  B: ['B: usually reliable', 'ب (B): موثوق عادة'],
  C: ['C: fairly reliable', 'ج (C): موثوق إلى حد ما'],
  D: ['D: not usually reliable', 'د (D): غير موثوق عادة'],
  E: ['E: unreliable', 'هـ (E): غير موثوق'],
  F: ['F: cannot be judged', 'و (F): يتعذر الحكم عليه'],
  save: ['Save', 'احفظ'],
  cancel: ['Cancel', 'ألغِ'],
  change: ['Grade …', 'قدِّر…'],
  note: ['Admiralty scale, first axis: the source, not the information.', 'مقياس الأدميرالية، محوره الأول: المصدر لا المعلومة.'],
} satisfies Catalogue;
