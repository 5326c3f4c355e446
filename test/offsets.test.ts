import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../src/annotate/extractor.ts';
import { annotate } from '../src/annotate/index.ts';
import { languages } from '../src/lang/index.ts';
import type { Report } from '../src/model/index.ts';
import { hostile } from './hostile-text.ts';

// arabic-data: allow bidi controls

const kinds: readonly Kind[] = ['figures', 'times', 'places', 'actors', 'statements', 'positions', 'events'];

function reportOf(text: string, language: string): Report {
  const none = { value: null, how: 'unknown' } as const;
  return {
    doc: 'x',
    hash: '',
    text,
    language,
    source: none,
    title: none,
    byline: none,
    published: { value: '2017-11-13', how: 'given' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
}

/** Every span anywhere in a record, however deep. */
function* spansIn(value: unknown): Generator<{ start: number; end: number; quote?: string }> {
  if (Array.isArray(value)) for (const v of value) yield* spansIn(v);
  else if (value !== null && typeof value === 'object') {
    const o = value as Record<string, unknown>;
    if (typeof o.start === 'number' && typeof o.end === 'number') yield o as unknown as { start: number; end: number; quote?: string };
    for (const v of Object.values(o)) yield* spansIn(v);
  }
}

// News-like pieces in any order with odd characters between them: what trips offset code is a rule that almost fits.
const pieces = fc.constantFrom(
  'قال',
  'وأضاف',
  'أن',
  'إن',
  'بحسب',
  'نقلا عن',
  'وكالة سبوتنيك',
  'مصادر مطلعة',
  'المتحدث باسم التحالف',
  'ديلون',
  'دمشق',
  'في دير الزور',
  'شمال غربي البوكمال',
  'أكثر من',
  'نحو',
  '308',
  '٣٠٠',
  'إلى',
  '500',
  'مقاتل',
  'قتيلا',
  'جريحين',
  'عشرات',
  'أمس',
  'يوم الثلاثاء',
  '5 أيلول 2017',
  '13 نوفمبر / تشرين الثاني',
  'العام الماضي',
  'نفى',
  'ندد',
  'الصفقة',
  'said',
  'that',
  'according to',
  'Reuters',
  'Colonel Ryan Dillon',
  'at least',
  'forty',
  'people were killed',
  'in Homs',
  'on Friday',
  '12 July',
  '"',
  '“',
  '”',
  '«',
  '»',
  '(',
  ')',
  '،',
  '.',
  ':',
  '؟',
  '\n',
  ' ',
  ' ',
  ' ',
  '😀',
  '👨‍👩‍👧',
  '\u202e',
  '\u2068',
  '\u200f',
  '\ud800',
  '\udc00',
  'ـ',
  'ُ',
  'و',
  '-',
  '–',
  '%',
  '$',
  '\0',
  '\r\n',
  '\u00a0',
);
const newsLike = fc.array(pieces, { maxLength: 80 }).chain((p) => fc.constantFrom(' ', '', ' ').map((sep) => p.join(sep)));

for (const language of languages) {
  test(`${language.code}: every span of every annotation lies in the text and quotes it, on any text`, () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const analysis = annotate(reportOf(text, language.code), language);
        for (const kind of kinds) {
          const ids = new Set<string>();
          for (const a of analysis[kind]) {
            expect(ids.has(a.id), `${a.id} twice`).toBe(false);
            ids.add(a.id);
            for (const s of spansIn(a)) {
              expect(s.start).toBeGreaterThanOrEqual(0);
              expect(s.start).toBeLessThan(s.end);
              expect(s.end).toBeLessThanOrEqual(text.length);
              if (s.quote !== undefined) expect(s.quote).toBe(text.slice(s.start, s.end));
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
  test(`${language.code}: the same text gives the same analysis`, () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(JSON.stringify(annotate(reportOf(text, language.code), language))).toBe(
          JSON.stringify(annotate(reportOf(text, language.code), language)),
        );
      }),
      { numRuns: 60 },
    );
  });
  test(`${language.code}: hostile text is read without an exception`, () => {
    for (const [name, make] of Object.entries(hostile))
      expect(() => annotate(reportOf(make(4000), language.code), language), name).not.toThrow();
  });
}
