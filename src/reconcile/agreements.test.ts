import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Agreement, Report } from '../model/index.ts';
import { buildDossier } from '../run/dossier.ts';

/** The agreements of one report told in a few sentences. */
function agreements(text: string): readonly Agreement[] {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  const unknown = { value: null, how: 'unknown' } as const;
  const report: Report = {
    doc: '0',
    hash: '0',
    text,
    language,
    source: { value: 'A', how: 'stated' },
    title: unknown,
    byline: unknown,
    published: { value: '2020-03-01', how: 'stated' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
  return buildDossier([{ report, analysis: annotate(report, languageOf(language)!) }], { story: 'test' }).agreements;
}

const parties = (text: string): readonly (readonly string[])[] => agreements(text).map((a) => [...a.parties].sort());

describe('agreements told without "between"', () => {
  it('a state that lets in the forces of another', () => {
    expect(parties('وكانت السلطات السورية سمحت في عام 2015 بدخول 3000 جندي هندي إلى أراضي البلاد.')).toEqual([
      ['السلطات السورية', 'الهند'],
    ]);
  });
  it('who let in is not let in', () => {
    expect(parties('سمحت السلطات السورية بعودة 300 مدني سوري إلى بيوتهم.')).toEqual([]);
  });
  it('someone proposes something to someone', () => {
    expect(parties('قال بيان إن قادة التحالف الدولي اقترحوا على روسيا سلسلة من الخطوات.').flat()).toContain('روسيا');
  });
  it('an understanding is that two sides do this and that', () => {
    expect(parties('يرى القادة أن التفاهم هو أن تبقى قوات سوريا الديمقراطية شرق النهر وأن يبقى الجيش السوري غربه.')).toEqual([
      ['الجيش السوري', 'قوات سوريا الديمقراطية'],
    ]);
  });
  it('something agreed at a meeting whose members are not named', () => {
    expect(parties('البلدة مشمولة ضمن مناطق خفض التوتر بموجب اتفاق تم التوصل إليه خلال اجتماع أستانا.')).toEqual([['اجتماع أستانا']]);
  });
  it('the fighters of a group are no second party beside it', () => {
    expect(parties('قبل مقاتلو تنظيم داعش هدنة واتفاقا لمغادرة المنطقة.')).toEqual([]);
  });
  it('a president agrees for his state, and a plan asks something of someone', () => {
    expect(parties('The Arab League peace plan, which involves President Assad stepping aside, was discussed.')).toEqual([
      ['Arab League', 'Syria'],
    ]);
  });
});
