/** Month names of all Arabic calendars in use at once: a news text may mix them. Variants of hamza, ya and ta marbuta fold to one, so each spelling stands once. */

/** Gregorian months, January first: Levantine and Iraqi; Egyptian, Sudanese and Gulf; Maghrebi (Tunisia and Algeria; Morocco); Mauritanian. */
export const gregorianMonths: readonly (readonly string[])[] = [
  ['كانون الثاني', 'كانون ثاني', 'كانون ثان', 'كانون2', 'يناير', 'جانفي', 'جانفييه', 'ينار'],
  ['شباط', 'فبراير', 'فيفري', 'فبراير', 'فبرير'],
  ['آذار', 'مارس', 'مارت'],
  ['نيسان', 'أبريل', 'إبريل', 'أفريل', 'إبريل', 'ابرير'],
  ['أيار', 'مايو', 'ماي', 'ايار', 'مايه'],
  ['حزيران', 'يونيو', 'يونيه', 'جوان', 'يونية', 'خزيران'],
  ['تموز', 'يوليو', 'يوليه', 'جويلية', 'يوليوز', 'يولية'],
  ['آب', 'أغسطس', 'أوت', 'غشت', 'أغشت', 'اوغسطس', 'أغسطوس'],
  ['أيلول', 'سبتمبر', 'شتنبر', 'سبتامبر', 'شتمبر'],
  ['تشرين الأول', 'تشرين أول', 'أكتوبر', 'اكتوبر', 'أوكتوبر', 'اوكتوبر'],
  ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نوفمبر', 'نونبر', 'نوفمر', 'نوفنبر'],
  ['كانون الأول', 'كانون أول', 'ديسمبر', 'دجنبر', 'ديسامبر', 'دجمبر', 'ديسنبر'],
];

/** Words among them that are ordinary words or names too. */
export const weakMonths: ReadonlySet<string> = new Set([
  'آب',
  'ماي',
  'مارت',
  'جوان',
  'أوت',
  'مارس',
  'ينار',
  'مايه',
  'يونية',
  'تموز',
  'نيسان',
]);

/** Hijri months, Muharram first. */
export const hijriMonths: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام', 'المحرم الحرام'],
  ['صفر', 'صفر الخير'],
  ['ربيع الأول', 'ربيع أول', 'ربيع الاول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني', 'ربيع الاخر'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادي الأولى', 'جماد الأول', 'جماد أول', 'جمادى الاولى', 'جماد الأولى'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جماد الثاني', 'جماد الآخر', 'جماد ثاني', 'جماد الآخرة'],
  ['رجب', 'رجب الفرد', 'رجب المرجب'],
  ['شعبان', 'شعبان المعظم'],
  ['رمضان', 'رمضان المبارك', 'رمضان الكريم'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'ذوالقعدة', 'ذي قعدة', 'ذو قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'ذوالحجة', 'ذي حجة', 'ذو حجة'],
];

/** Weekdays, Monday first, without the article; spellings that differ after folding. */
export const weekdays: readonly (readonly string[])[] = [
  ['اثنين', 'إثنين'],
  ['ثلاثاء', 'ثلثاء', 'ثلاثا'],
  ['أربعاء', 'اربعا'],
  ['خميس'],
  ['جمعة'],
  ['سبت'],
  ['أحد'],
];

/** English month names, as Arabic texts paste them from agency captions. */
export const latinMonths: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
