import type { Catalogue } from '../../i18n/index.ts';

/** Words of the view of contested points. */
export const messages = {
  title: ['Where accounts part', 'حيث تختلف الروايات'],
  lead: [
    'Ranked by how much depends on it. Open a point to set the original sentences side by side.',
    'مرتبة بحسب أهميتها. افتح نقطة لترى الجمل الأصلية جنبا إلى جنب.',
  ],
  filter: ['Filter by words', 'رشِّح بالكلمات'],
  nature: ['How they differ', 'طبيعة الاختلاف'],
  kind: ['About', 'الموضوع'],
  allKinds: ['everything', 'الكل'],
  state: ['Review', 'المراجعة'],
  allStates: ['all', 'الكل'],
  figure: ['figure', 'عدد'],
  outcome: ['what happened', 'ما حدث'],
  responsibility: ['responsibility', 'المسؤولية'],
  stance: ['stance', 'الموقف'],
  place: ['place', 'المكان'],
  time: ['time', 'الزمن'],
  identity: ['identity', 'الهوية'],
  none: ['No accounts part in this dossier.', 'لا تختلف الروايات في هذا الملف.'],
  shown: {
    en: { one: '# point', other: '# points' },
    ar: { zero: 'لا نقاط', one: 'نقطة واحدة', two: 'نقطتان', few: '# نقاط', many: '# نقطة', other: '# نقطة' },
  },
  back: ['All points', 'كل النقاط'],
  side: ['Side {n}', 'الرواية {n}'],
  stands: ['Who says so', 'القائلون'],
  nobody: ['the reports themselves', 'التقارير نفسها'],
  sentences: ['In their words', 'بنص كلامهم'],
  more: {
    en: { one: 'One more sentence', other: '# more sentences' },
    ar: { one: 'جملة أخرى', two: 'جملتان أخريان', few: '# جمل أخرى', many: '# جملة أخرى', other: '# جملة أخرى' },
  },
  open: ['Open in the report', 'افتحها في التقرير'],
  setNature: ['How they differ', 'طبيعة الاختلاف'],
  why: ['Why this counts as contested', 'لماذا عُدّت خلافا'],
} satisfies Catalogue;
