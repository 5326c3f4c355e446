import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../lang/ar/index.ts';
import { english } from '../../lang/en/index.ts';
import { readNumbers } from './read-numbers.ts';

/** How a writer spells: case, gender, the word for a hundred, spaces around the conjunction. */
interface Spelling {
  readonly oblique: boolean;
  readonly feminine: boolean;
  readonly hundred: string;
  /** 300 to 900 in one word. */
  readonly fused: boolean;
  readonly and: string;
  /** Without hamza and ta marbuta, as in hasty writing. */
  readonly bare: boolean;
}

const unitsM = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const unitsF = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];
const tensStems = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

function below100(n: number, s: Spelling): string {
  const units = s.feminine ? unitsF : unitsM;
  if (n < 10) return n === 2 && s.oblique ? (s.feminine ? 'اثنتين' : 'اثنين') : units[n]!;
  if (n === 10) return s.feminine ? 'عشر' : 'عشرة';
  const ten = s.feminine ? 'عشرة' : 'عشر';
  if (n === 11) return `${s.feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (n === 12) return `${s.feminine ? (s.oblique ? 'اثنتي' : 'اثنتا') : s.oblique ? 'اثني' : 'اثنا'} ${ten}`;
  if (n < 20) return `${units[n - 10]} ${ten}`;
  const tens = tensStems[Math.floor(n / 10)]! + (s.oblique ? 'ين' : 'ون');
  return n % 10 === 0 ? tens : `${below100(n % 10, s)}${s.and}${tens}`;
}

function below1000(n: number, s: Spelling): string {
  const h = Math.floor(n / 100);
  const rest = n % 100;
  const stem = h === 8 ? 'ثمان' : unitsF[h]!;
  const hundreds =
    h === 0
      ? ''
      : h === 1
        ? s.hundred
        : h === 2
          ? `${s.hundred.slice(0, -1)}ت${s.oblique ? 'ين' : 'ان'}`
          : s.fused
            ? stem + s.hundred
            : `${unitsF[h]} ${s.hundred}`;
  if (rest === 0) return hundreds;
  return h === 0 ? below100(rest, s) : `${hundreds}${s.and}${below100(rest, s)}`;
}

const scales: readonly (readonly [number, string, string])[] = [
  [1e12, 'تريليون', 'تريليونات'],
  [1e9, 'مليار', 'مليارات'],
  [1e6, 'مليون', 'ملايين'],
  [1e3, 'ألف', 'آلاف'],
];

/** Arabic number words of a whole number up to 10^15. */
function spellArabic(value: number, s: Spelling): string {
  if (value === 0) return 'صفر';
  const parts: string[] = [];
  let left = value;
  for (const [scale, one, many] of scales) {
    const n = Math.floor(left / scale);
    left %= scale;
    if (n === 0) continue;
    if (n === 1) parts.push(one);
    else if (n === 2) parts.push(one + (s.oblique ? 'ين' : 'ان'));
    else if (n <= 10) parts.push(`${below1000(n, { ...s, feminine: false })} ${many}`);
    else parts.push(`${below1000(n, { ...s, feminine: false })} ${one}${n % 100 > 10 && s.oblique ? 'ا' : ''}`);
  }
  if (left > 0) parts.push(below1000(left, s));
  const text = parts.join(s.and);
  return s.bare ? text.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه') : text;
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spellEnglish(n: number, and: boolean, hyphen: string): string {
  if (n < 20) return ones[n - 1]!;
  if (n < 100) return tens[Math.floor(n / 10) - 2]! + (n % 10 ? hyphen + ones[(n % 10) - 1]! : '');
  if (n < 1000)
    return `${ones[Math.floor(n / 100) - 1]} hundred${n % 100 ? (and ? ' and ' : ' ') + spellEnglish(n % 100, and, hyphen) : ''}`;
  for (const [scale, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (n < scale) continue;
    const rest = n % scale;
    const link = rest > 0 && rest < 100 && and ? ' and ' : ' ';
    return `${spellEnglish(Math.floor(n / scale), and, hyphen)} ${word}${rest ? link + spellEnglish(rest, and, hyphen) : ''}`;
  }
  throw new RangeError(`${n}`);
}

/** Small, middle and large numbers alike. */
const numbers = fc.oneof(
  fc.integer({ min: 1, max: 120 }),
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 1, max: 9_999_999 }),
  fc.maxSafeInteger().map((n) => (Math.abs(n) % 999_999_999_999_999) + 1),
);

describe('number words', () => {
  test('Arabic number words are read back, in every spelling', () => {
    const spelling = fc.record({
      oblique: fc.boolean(),
      feminine: fc.boolean(),
      hundred: fc.constantFrom('مئة', 'مائة'),
      fused: fc.boolean(),
      and: fc.constantFrom(' و', ' و '),
      bare: fc.boolean(),
    });
    fc.assert(
      fc.property(numbers, spelling, (n, s) => {
        const text = spellArabic(n, s);
        const read = readNumbers(text, arabic);
        expect(read.map((r) => [r.start, r.end, r.value])).toEqual([[0, text.length, n]]);
      }),
      { numRuns: 3000 },
    );
  });

  test('English number words are read back', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.constantFrom('-', ' '), (n, and, hyphen) => {
        const text = spellEnglish(n, and, hyphen);
        const read = readNumbers(text, english);
        expect(read.map((r) => [r.start, r.end, r.value])).toEqual([[0, text.length, n]]);
      }),
      { numRuns: 2000 },
    );
  });

  test('digits are read back with every kind of separator and digit', () => {
    const arabicDigits = (t: string): string => t.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom('', ',', '٬', '\u00a0', '،'), fc.boolean(), (n, sep, east) => {
        const grouped = `${n}`.replace(/\B(?=(\d{3})+$)/g, sep);
        const text = east ? arabicDigits(grouped) : grouped;
        for (const language of [arabic, english])
          expect(readNumbers(text, language).map((r) => [r.start, r.end, r.value])).toEqual([[0, text.length, n]]);
      }),
      { numRuns: 1000 },
    );
  });
});
