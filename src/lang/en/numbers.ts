import { type Word, wordAttribute } from '../../text/index.ts';
import type { Numeral, NumeralKind } from '../words/figures.ts';

type Entry = Pick<Numeral, 'kind' | 'value' | 'high' | 'plural' | 'bound' | 'rare'>;

const entries = new Map<string, Entry>();
const put = (kind: NumeralKind, value: number, forms: string, more: Partial<Entry> = {}): void => {
  for (const form of forms.split(' ')) entries.set(form, { kind, value, ...more });
};

put('zero', 0, 'zero nought');
const units = 'one two three four five six seven eight nine'.split(' ');
units.forEach((w, i) => {
  put('unit', i + 1, w);
});
put('unit', 1, 'single', { rare: true });
put('ten', 10, 'ten');
'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').forEach((w, i) => {
  put('teen', 11 + i, w);
});
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
tens.forEach((w, i) => {
  put('tens', 20 + 10 * i, w);
  // "twentytwo", "thirtyfirst": the hyphen left out.
  units.forEach((u, k) => {
    put('teen', 20 + 10 * i + k + 1, w + u);
  });
});
put('tens', 40, 'fourty');
put('hundred', 100, 'hundred');
put('hundred', 100, 'hundreds', { plural: true });
put('dozen', 12, 'dozen');
put('dozen', 12, 'dozens', { plural: true });
put('vague', 20, 'scores', { high: 99 });
put('vague', 20, 'tens', { high: 99, bound: true });
put('scale', 1e3, 'thousand');
put('scale', 1e6, 'million mln');
put('scale', 1e9, 'billion bln');
put('scale', 1e12, 'trillion trn');
put('scale', 1e5, 'lakh lac lkh lakhs lacs lkhs');
put('scale', 1e7, 'crore crores cr koti krore krores');
put('scale', 1e3, 'thousands', { plural: true });
put('scale', 1e6, 'millions', { plural: true });
put('scale', 1e9, 'billions', { plural: true });
put('scale', 1e12, 'trillions', { plural: true });
// Letters glued to digits: 100K, 1.2M. Bound: never numbers of their own.
put('scale', 1e3, 'k', { bound: true });
put('scale', 1e6, 'm mn', { bound: true });
put('scale', 1e9, 'bn b g', { bound: true });
put('scale', 1e12, 'tn', { bound: true });
put('several', 0, 'several many');
put('several', 3, 'few');
put('several', 2, 'couple');
put('several', 2, 'pair', { rare: true });
put('article', 1, 'a an');
put('fraction', 1 / 2, 'half');
put('fraction', 1 / 3, 'third', { bound: true });
put('fraction', 1 / 4, 'quarter', { bound: true });
put('fractions', 1 / 2, 'halves');
put('fractions', 1 / 3, 'thirds');
put('fractions', 1 / 4, 'quarters fourths');
put('fractions', 1 / 5, 'fifths');
put('fractions', 1 / 6, 'sixths');
put('fractions', 1 / 8, 'eighths');
put('fractions', 1 / 10, 'tenths');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
ordinals.split(' ').forEach((w, i) => {
  if (!entries.has(w)) put('ordinal', i + 1, w);
});
'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ').forEach((w, i) => {
  put('ordinal', 20 + 10 * i, w);
  ordinals
    .split(' ')
    .slice(0, 9)
    .forEach((u, k) => {
      put('ordinal', 20 + 10 * i + k + 1, tens[i]! + u);
    });
});
put('ordinal', 100, 'hundredth');
put('sign', -1, 'minus negative', { rare: true });
put('point', 0, 'point', { rare: true });

/** English number words. Only `one` to `nine` need no joining of their own; see `joins`. */
export const numeral = wordAttribute((word: Word): Numeral | null => {
  if (word.arabic || word.fold.length > 16) return null;
  const e = entries.get(word.fold);
  return e ? { ...e, at: 0, tail: 0, joined: false, article: false, preposition: false } : null;
});

/** How number words join: state, link, kind; `scale` is a closed group (a thousand), after which a smaller one follows. */
export const joins: ReadonlyMap<string, { readonly op: '+' | '*'; readonly state: string }> = new Map(
  (
    [
      ['tens hyphen unit', '+', 'done'],
      ['tens next unit', '+', 'done'],
      ['tens hyphen ordinal', '+', 'ordinal'],
      ['tens next ordinal', '+', 'ordinal'],
      ['tens hyphen fraction', '+', 'ordinal'],
      ...['unit', 'ten', 'teen', 'done', 'tens', 'digits', 'article'].flatMap((s) => [
        [`${s} next hundred`, '*', 'hundred'],
        [`${s} next dozen`, '*', 'done'],
        [`${s} next fractions`, '*', 'fraction'],
        [`${s} hyphen fractions`, '*', 'fraction'],
      ]),
      ['hundred next dozen', '*', 'done'],
      ['fraction next dozen', '*', 'done'],
      ['unit hyphen fraction', '*', 'fraction'],
      ['unit next fraction', '*', 'fraction'],
      ['article next fraction', '*', 'fraction'],
      // One and two may follow a scale without "and", as they may not in Arabic, where they describe the noun.
      ['scale next one', '+', 'group'],
      ...(['and', 'next'] as const).flatMap((link) =>
        ['unit', 'ten', 'teen', 'tens', 'article'].map((kind) => [`scale ${link} ${kind}`, '+', 'group'] as const),
      ),
      ...(['and', 'next'] as const).flatMap((link) => [
        [`hundred ${link} unit`, '+', 'done'],
        [`hundred ${link} ten`, '+', 'done'],
        [`hundred ${link} teen`, '+', 'done'],
        [`hundred ${link} tens`, '+', 'tens'],
      ]),
    ] as const
  ).map(([key, op, state]) => [key!, { op: op as '+' | '*', state: state! }]),
);
