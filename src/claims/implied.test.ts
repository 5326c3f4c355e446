import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Report } from '../model/index.ts';
import { impliedOnes } from './implied.ts';

function ones(text: string, language: 'ar' | 'en'): readonly string[] {
  const unknown = { value: null, how: 'unknown' } as const;
  const report: Report = {
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
  const words = languageOf(language)!;
  return impliedOnes({ report, analysis: annotate(report, words) }, words).map((f) => `${f.role} ${f.quote}`);
}

describe('counts of one that no number states', () => {
  it('reads a victim in the singular, and those joined to it', () => {
    expect(ones('أدى القصف إلى مقتل طفل وامرأة وإصابة رجل.', 'ar')).toEqual(['killed طفل', 'killed وامرأة', 'wounded رجل']);
    expect(ones('A child was killed when a shell hit the market.', 'en')).toEqual(['killed child']);
  });
  it('gives each of two verbs its own where the first has its subject before it', () => {
    expect(ones('قالت الشرطة إن شابا على الأقل قتل وأصيب سائق في الحادث.', 'ar')).toEqual(['killed شابا', 'wounded سائق']);
    expect(ones('قتل وأصيب عمال في الحادث.', 'ar')).toEqual([]);
    expect(ones('سقط قتلى وجرحى من الأهالي.', 'ar')).toEqual([]);
    expect(ones('إصابة عدد آخر من العمال.', 'ar')).toEqual([]);
    expect(ones('سقوط شهيدة في السوق.', 'ar')).toEqual(['killed شهيدة']);
  });
  it('leaves stated counts to their numbers', () => {
    expect(ones('أدى القصف إلى مقتل 5 مدنيين وإصابة 7 آخرين.', 'ar')).toEqual([]);
    expect(ones('Five civilians were killed.', 'en')).toEqual([]);
  });
  it('reads one of a kind', () => {
    expect(ones('أدى القصف إلى مقتل أحد المدنيين.', 'ar')).toEqual(['killed المدنيين']);
  });
  it('adds those joined to a stated count', () => {
    expect(ones('مقتل أربعة أطفال وامرأة بقصف مدفعي.', 'ar')).toEqual(['killed وامرأة']);
    expect(ones('قتل ثلاثة أطفال ووالدتهم وطفل آخر.', 'ar')).toEqual(['killed ووالدتهم', 'killed وطفل']);
    expect(ones('مقتل خمسة مدنيين بينهم ثلاثة أطفال وامرأة.', 'ar')).toEqual([]);
    expect(ones('إن 6 مدنيين بينهم 3 أطفال وامرأة قتلوا أمس.', 'ar')).toEqual([]);
    expect(ones('استشهاد 12 عسكريا ومدنيا في الغارات.', 'ar')).toEqual([]);
    expect(ones('وفاة امرأة متأثرة بجراحها.', 'ar')).toEqual(['killed امرأة']);
  });
  it('leaves a list of those counted to their count', () => {
    expect(ones('أصيب 3 مدنيين (طفل ورجل وزوجته) بجروح.', 'ar')).toEqual([]);
    expect(ones('إصابة مدنيين اثنين: طفل ورجل.', 'ar')).toEqual([]);
    expect(ones('مقتل طفل (7 أعوام) وإصابة رجل.', 'ar')).toEqual(['killed طفل', 'wounded رجل']);
  });
  it('takes each victim once, and those of another harm apart', () => {
    expect(ones('أصيب مدني آخر بجروح خطيرة.', 'ar')).toEqual(['wounded مدني']);
    expect(ones('قتل أربعة أطفال وامرأة وأصيب آخرون جراء القصف.', 'ar')).not.toContain('wounded وامرأة');
    expect(ones('قتلت امرأة، وأصيب خمسة مدنيين بينهم امرأتان وطفل.', 'ar')).toEqual(['killed امرأة']);
  });
  it('leaves out demonyms that describe, titles, and names of states', () => {
    expect(ones('عدد القتلى في القصف الإسرائيلي لم يعرف.', 'ar')).toEqual([]);
    expect(ones('توفيت الطفلة ابنة الشهيد متأثرة بجراحها.', 'ar')).toEqual(['killed الطفلة']);
    expect(ones('قتله جيش النظام وروسيا في بيته.', 'ar')).toEqual([]);
  });
  it('is not misled by kinds and totals', () => {
    expect(ones('سقط 37 مدنيا بين قتيل وجريح.', 'ar')).toEqual([]);
    expect(ones('The death toll rose overnight.', 'en')).toEqual([]);
  });
});
