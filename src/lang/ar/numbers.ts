import { foldWord, type Word, wordAttribute } from '../../text/index.ts';
import type { Numeral, NumeralKind } from '../words/figures.ts';
import { arabicReadings } from './clitics.ts';

type Entry = Pick<Numeral, 'kind' | 'value' | 'high' | 'base' | 'plural' | 'bound' | 'rare'>;

const entries = new Map<string, Entry>();
const put = (kind: NumeralKind, value: number, forms: string, more: Partial<Entry> = {}): void => {
  for (const form of forms.split(' ')) entries.set(foldWord(form).text, { kind, value, ...more });
};

put('zero', 0, 'صفر');
// Units in both genders and every case; the colloquial ones of Egypt and the Levant last.
put('unit', 1, 'واحد واحدة واحدا');
put('unit', 1, 'أحد إحدى', { bound: true });
put('unit', 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين ثنتان ثنتين اثنيْن اتنين');
put('unit', 3, 'ثلاث ثلاثة ثلاثا تلاتة تلات');
put('unit', 4, 'أربع أربعة أربعا');
put('unit', 5, 'خمس خمسة خمسا');
put('unit', 6, 'ست ستة ستا');
put('unit', 7, 'سبع سبعة سبعا');
put('unit', 8, 'ثمان ثماني ثمانية ثمانيا تمانية تمنية تمن');
put('unit', 9, 'تسع تسعة تسعا');
put('ten', 10, 'عشر عشرة عشرا');
put('teen', 11, 'حداشر إحداشر أحدعشر');
put('teen', 12, 'اتناشر اطناشر اثناعشر اثنيعشر');
put('teen', 13, 'تلتاشر تلاتاشر تلطاشر ثلاثةعشر');
put('teen', 14, 'أربعتاشر أربعطاشر أربعةعشر');
put('teen', 15, 'خمستاشر خمسطاشر خمسةعشر');
put('teen', 16, 'ستاشر سطاشر ستةعشر');
put('teen', 17, 'سبعتاشر سبعطاشر سبعةعشر');
put('teen', 18, 'تمنتاشر تمنطاشر ثمانيةعشر');
put('teen', 19, 'تسعتاشر تسعطاشر تسعةعشر');
const tens: readonly (readonly [number, string])[] = [
  [20, 'عشر'],
  [30, 'ثلاث'],
  [40, 'أربع'],
  [50, 'خمس'],
  [60, 'ست'],
  [70, 'سبع'],
  [80, 'ثمان'],
  [90, 'تسع'],
];
for (const [value, stem] of tens) put('tens', value, `${stem}ون ${stem}ين`);
put('tens', 30, 'تلاتين');
put('tens', 80, 'تمانين');

// A hundred is written مئة or مائة; the word for 300 to 900 is one word or two, with or without the unit's ta marbuta.
put('hundred', 100, 'مئة مائة');
put('hundred', 100, 'مئات مائات مئآت', { plural: true });
// مية is water and part of كمية too; متين is also "solid": number words only where numbers alone are asked for.
put('hundred', 100, 'ميه ماية', { rare: true });
put('hundreds', 200, 'متين ميتين ميتان', { rare: true });
put('hundreds', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي');
const hundreds: readonly (readonly [number, string])[] = [
  [300, 'ثلاث ثلاثة ثلث تلت تلات'],
  [400, 'أربع أربعة'],
  [500, 'خمس خمسة'],
  [600, 'ست ستة'],
  [700, 'سبع سبعة'],
  [800, 'ثمان ثمانية ثماني تمن'],
  [900, 'تسع تسعة'],
];
for (const [value, units] of hundreds)
  for (const unit of units.split(' ')) for (const hundred of ['مئة', 'مائة', 'مية', 'ماية']) put('hundreds', value, unit + hundred);

const scales: readonly (readonly [number, string, string])[] = [
  [1e3, 'ألف', 'آلاف ألوف الآف آلآف'],
  [1e6, 'مليون', 'ملايين'],
  [1e9, 'مليار', 'مليارات ملايير'],
  [1e9, 'بليون', 'بلايين بليونات'],
  [1e12, 'تريليون', 'تريليونات تريليارات'],
  [1e12, 'ترليون', 'ترليونات'],
  [1e15, 'كوادريليون', 'كوادريليونات'],
];
for (const [value, one, many] of scales) {
  put('scale', value, one);
  put('scale', value, many, { plural: true });
  // ألفا is two thousand before its noun (ألفا جندي) and the accusative of a thousand after a number (11 ألفا): the grammar takes `base` there.
  put('scale', 2 * value, `${one}ان ${one}ين ${one}ا ${one}ي`, { base: value });
}
put('vague', 20, 'عشرات', { high: 99 });
put('several', 0, 'بضع بضعة عدة');
put('dozen', 12, 'دزينة دزينات دستة دستات', { rare: true });
put('dozen', 24, 'دزينتين دزينتان دستتين', { base: 12, rare: true });

put('fraction', 1 / 2, 'نصف');
put('fraction', 1 / 2, 'نص', { rare: true });
put('fraction', 1 / 3, 'ثلث');
put('fraction', 2 / 3, 'ثلثا ثلثي ثلثان ثلثين');
put('fraction', 1 / 4, 'ربع');
put('fractions', 1 / 3, 'أثلاث');
put('fractions', 1 / 4, 'أرباع');
put('fractions', 1 / 5, 'أخماس');
put('fractions', 1 / 6, 'أسداس');
put('fractions', 1 / 7, 'أسباع');
put('fractions', 1 / 8, 'أثمان');
put('fractions', 1 / 9, 'أتساع');
put('fractions', 1 / 10, 'أعشار');

const ordinals: readonly (readonly [number, string])[] = [
  [1, 'أول أولى حادي حادية'],
  [2, 'ثاني ثانية ثان'],
  [3, 'ثالث ثالثة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
];
for (const [value, forms] of ordinals) put('ordinal', value, forms);
put('sign', -1, 'سالب ناقص', { rare: true });
put('point', 0, 'فاصلة', { rare: true });

/** Words that only look like a number with a clitic: لست "I am not", وعد "promise". */
const never = new Set(['لست', 'ولست', 'فلست', 'السبع', 'بست', 'كست', 'فالف'].map((w) => foldWord(w).text));

/** Arabic number words behind their clitics. Spellings are one after folding: ستمئة, ستمائة; أربعة, اربعه. */
export const numeral = wordAttribute((word: Word): Numeral | null => {
  if (!word.arabic || word.fold.length < 2 || word.fold.length > 18 || never.has(word.fold)) return null;
  // وأحد is "and one of" or the start of وأحد عشر, though it folds to the word for one.
  if (word.fold === 'واحد' && word.raw.includes('أ'))
    return { kind: 'unit', value: 1, bound: true, at: 1, tail: 0, joined: true, article: false, preposition: false };
  for (const r of arabicReadings(word)) {
    const e = entries.get(r.stem);
    if (!e) continue;
    // A pronoun goes with a fraction only: نصفهم.
    if (r.tail > 0 && (e.kind !== 'fraction' || word.raw.endsWith('ة'))) continue;
    if (r.preposition === 'س') continue;
    const article = r.article ? 2 : 0;
    // After ل the article loses its alef: للمئة; the span then starts at the stem.
    const at = r.article && word.fold.startsWith('ال', r.at - 2) ? r.at - article : r.at;
    return { ...e, at, tail: r.tail, joined: r.conjunction === 'و', article: r.article, preposition: r.preposition !== '' };
  }
  return null;
});

/** How number words join: state, link, kind; `scale` is a closed group (ألف), after which a smaller one follows. Units stand before tens (واحد وعشرون) and after hundreds (مئة وثلاثة). */
export const joins: ReadonlyMap<string, { readonly op: '+' | '*'; readonly state: string }> = new Map(
  (
    [
      ['unit and tens', '+', 'done'],
      ['unit next ten', '+', 'done'],
      ['unit next hundred', '*', 'hundred'],
      ['digits next hundred', '*', 'hundred'],
      ['unit next dozen', '*', 'done'],
      ['digits next dozen', '*', 'done'],
      ['done next hundred', '*', 'hundred'],
      ['fraction next dozen', '*', 'done'],
      ...['unit', 'tens', 'done'].map((state) => [`${state} next fractions`, '*', 'fraction'] as const),
      ...['hundred', 'hundreds'].flatMap((h) =>
        (['and', 'next'] as const).flatMap((link) => [
          [`${h} ${link} unit`, '+', 'hundred-unit'],
          [`${h} ${link} ten`, '+', 'done'],
          [`${h} ${link} teen`, '+', 'done'],
          [`${h} ${link} tens`, '+', 'done'],
        ]),
      ),
      ['hundred and digits', '+', 'done'],
      ['hundreds and digits', '+', 'done'],
      ['hundred and dozen', '+', 'done'],
      ['hundreds and dozen', '+', 'done'],
      ['hundred-unit and tens', '+', 'done'],
      ['hundred-unit next ten', '+', 'done'],
      ...(['and', 'next'] as const).flatMap((link) =>
        ['unit', 'ten', 'teen', 'tens', 'hundred', 'hundreds', 'scale'].map((kind) => [`scale ${link} ${kind}`, '+', 'group'] as const),
      ),
      ['scale and digits', '+', 'group'],
      ['scale next digits', '+', 'group'],
      ['ordinal next ten', '+', 'ordinal'],
      ['ordinal and tens', '+', 'ordinal'],
    ] as const
  ).map(([key, op, state]) => [key!, { op: op as '+' | '*', state: state! }]),
);
