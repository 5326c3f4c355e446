import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lang/index.ts';
import type { Report } from '../../model/index.ts';
import { checkSpans, type Found } from '../extractor.ts';
import { openPage } from '../index.ts';
import { figures } from './extract.ts';

const nothing: Found = { figures: [], times: [], places: [], actors: [], statements: [], positions: [], events: [] };
const unknown = { value: null, how: 'unknown' } as const;

function report(text: string, language: string): Report {
  return {
    doc: 'd',
    hash: '',
    text,
    language,
    source: unknown,
    title: unknown,
    byline: unknown,
    published: unknown,
    url: null,
    blocks: [],
    diagnostics: [],
  };
}

const pieces = fc.constantFrom(
  ...'و|مئة|وعشرون|ألف|آلاف|عشرات|قتيلا|شخصين|على الأقل|أكثر من|بين|إلى|من|نصف|في المئة|بينهم|مقتل|عدد|واحد|الثلاثة|12|٣٤|7, 3|1,234|2017-11-13|5%|$|-|(|)|.|,|\n| |"|«|إف|عاما|عمره|كلم|دولار|at least|two|hundred|and|of|the|dozens|killed|people|aged|million|half|\u200f|\u202b|\u0640|\ud83d|\ud83d\ude00|e|^|/|:|#'.split(
    '|',
  ),
);

describe('figures', () => {
  test('spans, heads and roles hold on any mixture of number words, marks and broken characters', () => {
    const text = fc.array(fc.tuple(pieces, fc.constantFrom('', ' ', '  ')), { maxLength: 60 }).map((ps) => ps.flat().join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 })), fc.constantFrom('ar', 'en'), (t, code) => {
        const language = languages.find((l) => l.code === code)!;
        const page = openPage(report(t, language.code), language);
        const found = figures.extract(page, nothing).annotations;
        checkSpans(t, found);
        let end = 0;
        const ids = new Set<string>();
        for (const f of found) {
          expect(f.start).toBeGreaterThanOrEqual(end);
          end = f.end;
          for (const s of [f.head, f.roleAt]) if (s) expect(t.slice(s.start, s.end)).toBe(s.quote);
          expect(f.low === null && f.high === null).toBe(false);
          if (f.low !== null && f.high !== null) expect(f.low).toBeLessThanOrEqual(f.high);
          for (const n of [f.low, f.high]) if (n !== null) expect(Number.isFinite(n)).toBe(true);
          expect(ids.has(f.id)).toBe(false);
          ids.add(f.id);
        }
        for (const f of found) if (f.partOf) expect(ids.has(f.partOf)).toBe(true);
      }),
      { numRuns: 3000, examples: [['شخصين  مئة  وأكثر من', 'ar']] },
    );
  });

  test.each([
    ['digits', '1234567890'],
    ['separators', '1,234.5'],
    ['spaced separators', '1, '],
    ['dashes', '1-'],
    ['scales', 'مليون '],
    ['hundreds', 'مئة وعشرون ألف '],
    ['conjunctions', 'و '],
    ['tens', 'وعشرون '],
    ['qualifiers', 'أكثر من '],
    ['wholes', '11 من أصل '],
    ['tallies', 'عدد القتلى 5 '],
    ['English units', 'five and '],
    ['shares', '5% '],
  ])('a line of nothing but %s is read to the end', (_, unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    for (const language of languages) {
      const found = figures.extract(openPage(report(text, language.code), language), nothing).annotations;
      checkSpans(text, found);
      for (const f of found) for (const n of [f.low, f.high]) if (n !== null) expect(Number.isFinite(n)).toBe(true);
      for (let i = 1; i < found.length; i++) if (found[i]!.start < found[i - 1]!.end) expect.unreachable(`${found[i]!.id} overlaps`);
    }
  });
});
