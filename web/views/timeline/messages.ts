import type { Catalogue } from '../../i18n/index.ts';

/** Words of the timeline. */
export const messages = {
  title: ['Timeline', 'الخط الزمني'],
  lead: [
    'Events on the day they are said to have happened, drawn as long as they are uncertain. The ring is the day of the report.',
    'الأحداث في اليوم الذي قيل إنها وقعت فيه، وبطول الشك في زمنها. أما الحلقة فيوم نشر التقرير.',
  ],
  filter: ['Filter by words or source', 'رشِّح بالكلمات أو المصدر'],
  asOf: ['As known on', 'كما كان معروفا في'],
  all: ['everything', 'كل شيء'],
  known: ['{n} of {all} events reported by then', '{n} من {all} من الأحداث ذُكرت حتى ذلك اليوم'],
  points: {
    en: { one: '# contested point by then', other: '# contested points by then' },
    ar: {
      zero: 'لا خلاف حتى ذلك اليوم',
      one: 'نقطة خلاف واحدة حتى ذلك اليوم',
      two: 'نقطتا خلاف حتى ذلك اليوم',
      few: '# نقاط خلاف حتى ذلك اليوم',
      many: '# نقطة خلاف حتى ذلك اليوم',
      other: '# نقطة خلاف حتى ذلك اليوم',
    },
  },
  figures: {
    en: { one: '# counted thing by then', other: '# counted things by then' },
    ar: {
      zero: 'لا أرقام حتى ذلك اليوم',
      one: 'بند واحد في سجل الأرقام حتى ذلك اليوم',
      two: 'بندان في سجل الأرقام حتى ذلك اليوم',
      few: '# بنود في سجل الأرقام حتى ذلك اليوم',
      many: '# بندا في سجل الأرقام حتى ذلك اليوم',
      other: '# بند في سجل الأرقام حتى ذلك اليوم',
    },
  },
  none: ['No dated event in this dossier.', 'لا أحداث مؤرخة في هذا الملف.'],
  event: ['said to have happened', 'قيل إنه وقع'],
  report: ['reported', 'ذُكر'],
  implied: ['worked out from the report', 'مستنتج من التقرير'],
  earlier: ['earlier than shown', 'أقدم مما يظهر'],
  list: ['Events', 'الأحداث'],
} satisfies Catalogue;
