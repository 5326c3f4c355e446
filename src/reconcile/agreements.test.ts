import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { partyNames } from '../dossier/views/parties.ts';
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
    expect(parties('قبل مقاتلو تنظيم داعش هدنة واتفاقا لمغادرة المنطقة.')).toEqual([['مقاتلو تنظيم داعش']]);
  });
  it('a president agrees for his state, and a plan asks something of someone', () => {
    expect(parties('The Arab League peace plan, which involves President Assad stepping aside, was discussed.')).toEqual([
      ['Arab League', 'Syria'],
    ]);
  });
});

describe('parties that stand in genitives and adjectives', () => {
  it('who is bound by a plan, and who stands behind it', () => {
    expect(parties("Shelling the town was a violation of Syria's commitment to a UN-backed peace plan.")).toEqual([
      ['Syria', 'United Nations'],
    ]);
    expect(parties('القصف خرق لالتزام سوريا بخطة السلام المدعومة من الأمم المتحدة.')).toEqual([['الأمم المتحدة', 'سوريا']]);
  });
  it('a plan that nobody is bound by names no parties', () => {
    expect(parties('Ministers spoke of a UN-backed peace plan.')).toEqual([]);
  });
  it('two states by their adjectives', () => {
    expect(parties('The US-Russian deal was signed in Geneva.')).toEqual([['Russia', 'United States']]);
    expect(parties('وقع الاتفاق الروسي التركي في سوتشي.')).toEqual([['تركيا', 'روسيا']]);
  });
  it('one state by its adjective is no pair', () => {
    expect(parties('The Russian military hailed the deal.')).toEqual([]);
    expect(parties('سقطت قذائف على الحدود اللبنانية السورية بعد الهدنة.')).toEqual([]);
  });
});

describe('standing lines and missions', () => {
  it('a line between two armies', () => {
    expect(parties('قال مسؤول إن خطا ساخنا بين الجيشين الهندي والباكستاني لا يزال مفتوحا.')).toEqual([['الهند', 'باكستان']]);
    expect(parties('A hotline between the Indian and Pakistani armies is still open.')).toEqual([['India', 'Pakistan']]);
    expect(parties('The US-Russian military hotline is used every day.')).toEqual([['Russia', 'United States']]);
  });
  it('a hotline for readers joins nobody', () => {
    expect(parties('The ministry opened a hotline for families of the missing.')).toEqual([]);
    expect(parties('خصصت الوزارة خطا ساخنا لأهالي المفقودين.')).toEqual([]);
  });
  it('a mission is agreed between who sends it and who lets it in', () => {
    expect(parties('It backed the Arab League observer mission and persuaded the Sudanese government to accept it.')).toEqual([
      ['Arab League', 'Sudanese government'],
    ]);
    expect(parties('وافقت الحكومة السودانية على استقبال بعثة مراقبي الاتحاد الأفريقي.')).toEqual([
      ['الاتحاد الأفريقي', 'الحكومة السودانية'],
    ]);
  });
  it('a mission that nobody is told to have let in is no agreement', () => {
    expect(parties('The Arab League observer mission left on Friday.')).toEqual([]);
  });
});

describe('agreements told by one side', () => {
  it('the other side of a truce are those who attacked', () => {
    expect(parties('The rebels accepted a truce after attacks by the Lebanese army.')).toEqual([['Lebanese army', 'rebels']]);
  });
  it('who accepts is shown though the other side is not named', () => {
    const found = agreements('قبلت الفصائل المسلحة الهدنة.');
    expect(found.map((a) => a.parties)).toEqual([['الفصائل المسلحة']]);
    expect(partyNames(found[0]!, 'ar')).toEqual(['الفصائل المسلحة', 'أطراف أخرى غير مسماة']);
  });
  it('who did not accept, or is to accept, is no party', () => {
    expect(parties('The rebels did not accept the truce.')).toEqual([]);
    expect(parties('لم تقبل الفصائل المسلحة الهدنة.')).toEqual([]);
  });
  it('a sponsor without parties: the parties are not named', () => {
    const found = agreements('خرجت القوات من الغوطة بعد تثبيت اتفاقات «وقف القتال» برعاية تركية.');
    expect(found.map((a) => [a.parties, a.guarantors.map((g) => g.source.name)])).toEqual([[[], ['تركيا']]]);
    expect(partyNames(found[0]!, 'en')).toEqual(['parties not named']);
  });
  it('those who fight nearby are no parties of a truce that others sponsor', () => {
    expect(parties('حشد الجيش السوري قواته بعد تثبيت اتفاقات التهدئة برعاية تركية وقصفت البحرية الروسية المدينة.').flat()).toEqual([]);
  });
  it('interests are no reconciliation', () => {
    expect(parties('تضاربت المصالح الروسية التركية في المنطقة.')).toEqual([]);
  });
});

describe('one agreement told twice', () => {
  it('its party is called by the office here and by the state there', () => {
    expect(
      parties(
        'بحثت الحكومة السورية مع ضباط هنود مشاركة قوة هندية في حماية مخازن القمح شرق حلب. وفي نص آخر بحث الرئيس السوري مع ضباط هنود مشاركة قوة هندية في حماية مخازن القمح شرق حلب.',
      ).length,
    ).toBe(1);
  });
});
