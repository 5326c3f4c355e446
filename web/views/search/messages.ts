import type { Catalogue } from '../../i18n/index.ts';

/** Words of the search. */
export const messages = {
  title: ['Search', 'البحث'],
  lead: [
    'Finds a word whatever is joined to it and however it is spelt, in reports, accounts, actors, places and contested points.',
    'يجد الكلمة مهما اتصل بها من حروف وكيفما كُتبت، في التقارير والروايات والفاعلين والأماكن ونقاط الخلاف.',
  ],
  field: ['Words to find', 'الكلمات المطلوبة'],
  go: ['Search', 'ابحث'],
  kind: ['Kind', 'النوع'],
  outlet: ['Outlet', 'الوسيلة'],
  language: ['Language', 'اللغة'],
  month: ['Month', 'الشهر'],
  all: ['all', 'الكل'],
  report: ['reports', 'التقارير'],
  claim: ['accounts', 'الروايات'],
  actor: ['actors', 'الفاعلون'],
  place: ['places', 'الأماكن'],
  contested: ['contested points', 'نقاط الخلاف'],
  oneReport: ['report', 'تقرير'],
  oneClaim: ['account', 'رواية'],
  oneActor: ['actor', 'فاعل'],
  onePlace: ['place', 'مكان'],
  oneContested: ['contested point', 'نقطة خلاف'],
  ar: ['Arabic', 'العربية'],
  en: ['English', 'الإنجليزية'],
  found: {
    en: { one: '# result', other: '# results' },
    ar: { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' },
  },
  nothing: ['Nothing was found for “{q}”. Try fewer words, or another spelling.', 'لم يُعثر على شيء عن «{q}». جرّب كلمات أقل أو رسما آخر.'],
  previous: ['Previous page', 'الصفحة السابقة'],
  next: ['Next page', 'الصفحة التالية'],
  start: ['Type words above, then press Enter.', 'اكتب كلمات في الأعلى ثم اضغط مفتاح الإدخال.'],
} satisfies Catalogue;
