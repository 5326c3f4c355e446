import type { Catalogue } from '../../i18n/index.ts';

/** Words of the map. */
export const messages = {
  title: ['Map', 'الخريطة'],
  lead: [
    'Places as the reports name them; a circle is as wide as the place is uncertain. Lines follow a group from where it was said to be to where it was said to go.',
    'الأماكن كما تسميها التقارير، والدائرة بسعة الشك في الموضع. والخطوط تتبع الجماعة من حيث قيل إنها كانت إلى حيث قيل إنها مضت.',
  ],
  none: ['No place of this dossier has a known point.', 'لا مكان في هذا الملف معروف الموضع.'],
  places: ['Places', 'الأماكن'],
  tracks: ['Tracked groups', 'الجماعات المتتبَّعة'],
  noTrack: ['none', 'لا جماعة'],
  mentions: {
    en: { one: 'named once', other: 'named # times' },
    ar: { zero: 'لم يُذكر', one: 'ذُكر مرة', two: 'ذُكر مرتين', few: 'ذُكر # مرات', many: 'ذُكر # مرة', other: 'ذُكر # مرة' },
  },
  within: ['within {n} km', 'في حدود {n} كم'],
  zoomIn: ['Zoom in', 'قرّب'],
  zoomOut: ['Zoom out', 'بعّد'],
  reset: ['Show all', 'أظهر الكل'],
  back: ['All places', 'كل الأماكن'],
  picture: ['Map of the places; the list beside it says the same', 'خريطة الأماكن، وفي القائمة بجانبها ما فيها'],
  disclaimer: [
    'Borders after Natural Earth: as held on the ground, no statement on status.',
    'الحدود عن Natural Earth كما هي على الأرض، ولا تعبر عن رأي في الوضع القانوني.',
  ],
  at: ['at', 'في'],
  from: ['left', 'غادرت'],
  to: ['bound for', 'متجهة إلى'],
  via: ['passed', 'مرت عبر'],
  actual: ['said to be so', 'قيل إنه وقع'],
  planned: ['planned', 'مقرر'],
  denied: ['denied', 'منفي'],
  gap: ['unknown between: {why}', 'مجهول بينهما: {why}'],
  unsure: ['order unsure', 'الترتيب غير مؤكد'],
  path: ['Path', 'المسار'],
  sightings: ['Accounts of where it was', 'روايات عن مواضعها'],
} satisfies Catalogue;
