import { fold, KIND, type Word, WordLists } from '../../text/index.ts';
import type { DayTime, HappeningWords } from '../words/happenings.ts';
import { causes } from './causes.ts';
import { arabicReadings } from './clitics.ts';
import { sites } from './sites.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(/\s+/).filter(Boolean));
const lists = new WordLists((word) => [word.fold, ...arabicReadings(word).map((r) => r.stem)]);
const is = (words: string): ((word: Word) => boolean) => lists.list(set(words));

const said: string[] = [];
const kind = (id: string, says: string, of: string | null = null, not: string | null = null): HappeningWords['kinds'][number] => ({
  id,
  says: is(said[said.push(says) - 1]!),
  of: of === null ? null : is(of),
  not: not === null ? null : is(not),
});

const built = `مبنى مباني بناية عمارة عقار برج منزل بيت جسر سد سقف جدار مدرج نفق منجم`;

const kinds: HappeningWords['kinds'] = [
  kind('collapse', `انهار انهارت انهيار`, null, `اتفاق اتفاقية هدنة صفقة ليرة عملة اقتصاد نظام محادثات مفاوضات جبهة دفاعات صحي مصرفي`),
  kind('collapse', `هوى هوت سقط سقطت سقوط تداعى`, built),
  kind('explosion', `انفجار انفجارا انفجارات انفجر انفجرت انفجرتا تفجير تفجيرا`),
  kind('fire', `اندلع اندلعت اندلاع نشب نشبت شب شبت بدا`, `حريق حريقا حرائق نار نيران`),
  kind('crash', `تحطم تحطمت تصادم اصطدم اصطدمت اصطدام`),
  kind('sinking', `غرق غرقت انقلب انقلبت انقلاب`, `قارب زورق مركب سفينة عبارة قاربا زورقا مركبا ناقلة مهاجرين`),
  kind(
    'clashes',
    `اندلع اندلعت اندلاع نشب نشبت بدا بدات تجدد تجددت انفجر تفجر`,
    `اشتباك اشتباكات معارك معركة قتال اقتتال نزاع مواجهات صدامات`,
  ),
  kind('flood', `فيضان فيضانات سيول تفريغ`),
  kind('flood', `فتح فتحت جاء جاءت اجتاحت غمرت داهمت باغتت وصلت`, `بوابات البوابات موجة مياه سيول`),
  kind(
    'arrival',
    `وصل وصلت وصلوا وصول هبط هبطت هبطتا هبوط`,
    `وحدة قوات قوة جنود عسكريين عسكريا مقاتلين وفد طائرة طائرتي طائرتان دفعة قافلة خبراء لجنة بعثة`,
  ),
  kind('signing', `وقع وقعت وقعا توقيع ابرم ابرمت ابرام`, `اتفاق اتفاقا اتفاقية هدنة معاهدة صفقة مذكرة`),
  kind('carry-out', `تنفيذ استئناف يستانف تستانف تستؤنف تاجيل تاجلت ارجئت`, `صفقة تبادل اتفاق رحلات عملية اجلاء تسليم موعد موعدا`),
  kind('departure', `انطلق انطلقت انطلاق غادر غادرت مغادرة ابحر ابحرت بدات بدا`, `قافلة حافلات سفينة اسطول زورق رحلة شاحنات`),
];

/** Hours as ordinals, folded. */
const hours = new Map(
  [
    'الواحدة الاولى',
    'الثانية',
    'الثالثة',
    'الرابعة',
    'الخامسة',
    'السادسة',
    'السابعة',
    'الثامنة',
    'التاسعة',
    'العاشرة',
    'الحادية',
    'اثنتا',
  ].flatMap((names, i) => [...set(names)].map((w) => [w, i + 1] as const)),
);
const tens = set(`عشرة عشر`);
const hour = set(`الساعة ساعة`);
const before = set(`في عند حوالي نحو قرابة`);
const minute = set(`دقيقة دقائق`);
const half = set(`والنصف ونصف`);
const quarter = set(`والربع وربع`);
const third = set(`والثلث وثلث`);
const less = set(`الا`);
const ofDay: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['فجر فجرا الفجر', [180, 420]],
      ['صباح صباحا الصباح', [300, 720]],
      ['ظهر ظهرا الظهر', [690, 840]],
      ['عصر عصرا العصر', [870, 1080]],
      ['مساء المساء', [960, 1380]],
      ['ليل ليلا الليل ليلة', [1140, 1740]],
    ] as const
  ).flatMap(([names, span]) => [...set(names)].map((w) => [w, span] as const)),
);
const counted = new Map(['خمس', 'عشر', 'ثلاث', 'عشرين', 'خمسة', 'عشرة'].flatMap((w, i) => [[fold(w), [5, 10, 3, 20, 5, 10][i]!] as const]));

/** "الساعة 10:15 مساء", "في الثالثة وعشر دقائق فجرا", "الرابعة والنصف", "العاشرة ليلا", "فجر". */
function dayTime(words: readonly Word[], at: number, last: number): DayTime | null {
  const f = (t: number): string => (t >= 0 && t < last ? words[t]!.fold : '');
  const named = hour.has(f(at).replace(/^[بل](?=ا)/u, ''));
  let t = named ? at + 1 : at;
  const digits = t < last && words[t]!.kind === KIND.number && /^[0-9]{1,2}$/u.test(f(t)) ? Number(f(t)) : -1;
  let h = hours.get(f(t)) ?? -1;
  if (h < 0 && named && digits >= 0 && digits <= 24) h = digits;
  let minutes = 0;
  let sure = named;
  if (h < 0 && digits >= 0 && digits <= 24 && f(t + 1) === ':' && /^[0-5][0-9]$/u.test(f(t + 2))) h = digits;
  if (h < 0) {
    const part = named ? undefined : ofDay.get(f(at));
    return part ? { from: part[0], to: part[1], half: false, last: at + 1 } : null;
  }
  t++;
  if (h <= 2 && digits < 0 && tens.has(f(t))) {
    h = h === 2 ? 12 : 11;
    t++;
  } else if (h === 11 || h === 12) t += tens.has(f(t)) ? 1 : 0;
  if ((f(t) === ':' || f(t) === '.' || f(t) === '،') && /^[0-5][0-9]$/u.test(f(t + 1)) && words[t + 1]!.kind === KIND.number) {
    minutes = Number(f(t + 1));
    sure = sure || before.has(f(at - 1)) || h > 12;
    t += 2;
  } else if (half.has(f(t)) || quarter.has(f(t)) || third.has(f(t))) {
    minutes = half.has(f(t)) ? 30 : quarter.has(f(t)) ? 15 : 20;
    sure = true;
    t++;
  } else if (less.has(f(t)) && /^(?:ال)?(?:ربعا?|ثلثا?)$/u.test(f(t + 1))) {
    minutes = f(t + 1).includes('ربع') ? -15 : -20;
    sure = true;
    t += 2;
  } else {
    // "وعشر دقائق", "و40 دقيقة"
    const apart = f(t) === 'و';
    const n = apart ? t + 1 : t;
    const written = apart ? f(n) : f(n).replace(/^و/u, '');
    const count = /^[0-9]{1,2}$/u.test(written) ? Number(written) : (counted.get(written) ?? -1);
    if (count > 0 && count < 60 && minute.has(f(n + 1))) {
      minutes = count;
      sure = true;
      t = n + 2;
    }
  }
  let side: readonly [number, number] | undefined;
  let end = t;
  for (let k = t; k < Math.min(last, t + 3) && !side; k++) {
    side = ofDay.get(f(k));
    if (side) end = k + 1;
    else if (!/^(?:من|بعد|قبل|في)$/u.test(f(k))) break;
  }
  if (!sure && !side) return null;
  const base = (h % 12) * 60 + minutes;
  // The half of the day in which the part named lies: "العاشرة ليلا" is 22, "الثالثة فجرا" 3, "الواحدة ليلا" 1.
  const late = side !== undefined && side[0] >= 690 && !(side[0] === 1140 && h % 12 < 6);
  const from = (h > 12 ? h * 60 + minutes : late ? base + 720 : base) % 1440;
  return { from, to: from, half: side === undefined && h <= 12, last: end };
}

/** Arabic words by which accounts say when something happened. */
export const happenings: HappeningWords = {
  kinds,
  causes,
  sites,
  any: is(said.join(' ')),
  dayTime,
  relative: set(`بعد قبل منذ حتى عقب اثر غداة قبيل بعيد`),
  alarm: set(`بلاغ بلاغا البلاغ نداء استغاثة`),
  another: set(`ثان ثانية ثاني الثاني الثانية اخر اخرى الاخر ثالث ثالثة جديد جديدة`),
  was: set(`كانت وكانت`),
};
