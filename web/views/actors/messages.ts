import type { Catalogue } from '../../i18n/index.ts';

/** Words of the view of actors. */
export const messages = {
  title: ['Actors', 'الفاعلون'],
  lead: ['Everyone the reports name, under all their names.', 'كل من تذكرهم التقارير، بجميع أسمائهم.'],
  filter: ['Filter by name', 'رشِّح بالاسم'],
  kind: ['Kind', 'النوع'],
  all: ['all', 'الكل'],
  none: ['No actor was found in this dossier.', 'لم يُعثر على فاعلين في هذا الملف.'],
  shown: {
    en: { one: '# actor', other: '# actors' },
    ar: { zero: 'لا فاعلين', one: 'فاعل واحد', two: 'فاعلان', few: '# فاعلين', many: '# فاعلا', other: '# فاعل' },
  },
  mentions: {
    en: { one: 'named once', other: 'named # times' },
    ar: { zero: 'لم يُذكر', one: 'ذُكر مرة', two: 'ذُكر مرتين', few: 'ذُكر # مرات', many: 'ذُكر # مرة', other: 'ذُكر # مرة' },
  },
  docs: {
    en: { one: 'in one report', other: 'in # reports' },
    ar: { zero: 'لا في تقرير', one: 'في تقرير واحد', two: 'في تقريرين', few: 'في # تقارير', many: 'في # تقريرا', other: 'في # تقرير' },
  },
  back: ['All actors', 'كل الفاعلين'],
  names: ['Names', 'الأسماء'],
  said: ['What it says', 'أقواله'],
  stands: ['Where it stands', 'مواقفه'],
  where: ['Where it is named', 'مواضع ذكره'],
  why: ['Why these are one', 'لماذا عُدّت هذه الأسماء لواحد'],
  merge: ['Merge or split in review', 'ادمج أو افصل في المراجعة'],
  more: {
    en: { one: 'and one more', other: 'and # more' },
    ar: { one: 'وموضع آخر', two: 'وموضعان آخران', few: 'و# مواضع أخرى', many: 'و# موضعا آخر', other: 'و# موضع آخر' },
  },
} satisfies Catalogue;
