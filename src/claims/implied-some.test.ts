import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Report } from '../model/index.ts';
import { impliedSome } from './implied-some.ts';

function some(text: string, language: 'ar' | 'en'): readonly string[] {
  const unknown = { value: null, how: 'unknown' } as const;
  const known = { source: unknown, title: unknown, byline: unknown, published: unknown };
  const report: Report = { doc: 'd', hash: '', text, language, ...known, url: null, blocks: [], diagnostics: [] };
  const words = languageOf(language)!;
  const found = impliedSome({ report, analysis: annotate(report, words) }, words);
  for (const f of found) expect(text.slice(f.start, f.end)).toBe(f.quote);
  return found.map((f) => `${f.role} ${f.low}..${f.high ?? ''} ${f.quote}`);
}

describe('counts of several that no number states', () => {
  it('reads an unnumbered plural as two at least', () => {
    expect(some('سقط شهداء وجرحى في القصف على البلدة.', 'ar')).toEqual(['killed 2.. شهداء', 'wounded 2.. وجرحى']);
    expect(some('قتلت امرأة وأصيب آخرون بجروح.', 'ar')).toEqual(['wounded 2.. آخرون']);
    expect(some('أصيب عدد من المدنيين بجروح طفيفة.', 'ar')).toEqual(['wounded 2.. المدنيين']);
    expect(some('أصيب عدد آخر من العمال بجروح.', 'ar')).toEqual(['wounded 2.. العمال']);
    expect(some('سقط عدد من الجرحى في السوق.', 'ar')).toEqual(['wounded 2.. الجرحى']);
    expect(some('أدى الانفجار إلى وقوع إصابات في السوق.', 'ar')).toEqual(['wounded 2.. إصابات']);
    expect(some('Two people were killed and others were wounded.', 'en')).toEqual(['wounded 2.. others']);
    expect(some('مقتل أربعة عمال وإصابة آخرين في الانهيار.', 'ar')).toEqual(['wounded 2.. آخرين']);
    expect(some('سقوط قتيلين وجرحى في الانهيار.', 'ar')).toEqual(['wounded 2.. وجرحى']);
    expect(some('سقوط جرحى من الأهالي في الانهيار.', 'ar')).toEqual(['wounded 2.. جرحى']);
    expect(some('Several civilians were injured in the market.', 'en')).toEqual(['wounded 2.. civilians']);
  });
  it('leaves numbers to themselves', () => {
    expect(some('قتل 5 مدنيين وأصيب 7 آخرون بجروح.', 'ar')).toEqual([]);
    expect(some('سقط 6 شهداء وجرحى في القصف.', 'ar')).toEqual([]);
    expect(some('Seven civilians were injured.', 'en')).toEqual([]);
  });
  it('leaves out what is denied, and those told of before', () => {
    expect(some('قصفت الطائرات التلة دون وقوع إصابات.', 'ar')).toEqual([]);
    expect(some('رحمه الله وتقبله من الشهداء والصالحين.', 'ar')).toEqual([]);
    expect(some('لم يصب مدنيون بأذى.', 'ar')).toEqual([]);
    expect(some('نقل المسعفون الجرحى إلى المشفى.', 'ar')).toEqual([]);
    expect(some('No injuries were reported.', 'en')).toEqual([]);
  });
});
