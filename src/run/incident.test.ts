import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { incidentSummary } from '../dossier/views/incident.ts';
import { languageOf } from '../lang/index.ts';
import type { PileItem } from '../model/index.ts';
import { buildDossier } from './dossier.ts';

function item(doc: string, text: string): PileItem {
  const unknown = { value: null, how: 'unknown' } as const;
  const report = {
    doc,
    hash: '',
    text,
    language: 'ar',
    source: { value: doc, how: 'given' } as const,
    title: unknown,
    byline: unknown,
    published: { value: '2022-05-03', how: 'given' } as const,
    url: null,
    blocks: [],
    diagnostics: [],
  };
  return { report, analysis: annotate(report, languageOf('ar')!) };
}

const summaryOf = (...texts: readonly string[]) => {
  const dossier = buildDossier(
    texts.map((text, n) => item(String.fromCharCode(97 + n), text)),
    { story: 's' },
  );
  return { ...incidentSummary(dossier), dossier };
};

describe('incidentSummary', () => {
  it('ranges from the lowest to the highest toll, and names the claims of each end', () => {
    const s = summaryOf(
      'قتل ثلاثة مدنيين وأصيب خمسة آخرون بقصف مدفعي على بلدة سرمين شرقي إدلب.',
      'أدى القصف على بلدة سرمين شرقي إدلب إلى مقتل أربعة مدنيين وإصابة خمسة آخرين.',
    );
    expect(s.killed).toEqual([3, 4]);
    expect(s.injured).toEqual([5, 5]);
    const claims = new Map(s.dossier.claims.map((c) => [c.id, c]));
    expect(s.basis.killed?.low.map((id) => claims.get(id)?.text)).toEqual(['ثلاثة']);
    expect(s.basis.killed?.high.map((id) => claims.get(id)?.text)).toEqual(['أربعة']);
  });
  it('sums a list of victims', () => {
    expect(summaryOf('مقتل امرأة وثلاثة أطفال وإصابة رجل بقصف على قرية كنصفرة.').killed).toEqual([4, 4]);
  });
  it('does not add up what two sentences tell, nor a count and its kinds', () => {
    expect(summaryOf('جرح ثمانية مدنيين في قرية كنصفرة.\n\nوأصيب 3 أطفال في بلدة سرمين.').injured).toEqual([8, 8]);
    expect(summaryOf('إن 5 مدنيين (4 أطفال وسيدة) قتلوا بقصف على قرية كنصفرة.').killed).toEqual([5, 5]);
  });
  it('takes a headline and its lead, or a noun and its name, for one victim', () => {
    expect(summaryOf('استشهاد عامل في قصف استشهد عامل بقصف على قرية كنصفرة.').killed).toEqual([1, 1]);
    expect(summaryOf('قتل طفل وامرأة بقصف على قرية كنصفرة.').killed).toEqual([2, 2]);
    expect(summaryOf('مقتل امرأة وإصابة طفليها بقصف على قرية كنصفرة.').injured).toEqual([2, 2]);
  });
  it('leaves out the wounded of the hour before some of them died', () => {
    const s = summaryOf(
      'أصيبت امرأتان بقصف على قرية كنصفرة.',
      'توفيت امرأة متأثرة بجراحها وأصيبت امرأة أخرى بالقصف على قرية كنصفرة.',
      'حصيلة القصف على قرية كنصفرة مقتل امرأة وإصابة امرأة بجروح.',
    );
    expect(s.killed).toEqual([1, 1]);
    expect(s.injured).toEqual([1, 1]);
  });
  it('takes a town that says where villages lie for no other place', () => {
    const s = summaryOf(
      'قصف على قرية كنصفرة جنوبي إدلب. قتل طفل وأصيب أربعة مدنيين في إدلب.',
      'قصفت الطائرات قرية كنصفرة في ريف إدلب الجنوبي، ما أدى إلى إصابة ثلاثة مدنيين.',
      'قصف على قرية كنصفرة جنوبي إدلب.',
    );
    expect(s.injured).toEqual([3, 4]);
  });
  it('leaves out fighters, totals of a period and what happened elsewhere', () => {
    const s = summaryOf(
      'قتل مدنيان بغارة جوية على بلدة سرمين. وقتل سبعة مدنيين بقصف على مدينة أريحا.',
      'قتل مدنيان بغارة على بلدة سرمين. وقتل 40 مدنيا منذ بداية العام في المنطقة.',
      'غارة على بلدة سرمين قتلت مدنيين اثنين وثلاثة مقاتلين.',
    );
    expect(s.killed).toEqual([2, 2]);
    expect(s.place?.name).toBe('سرمين');
  });
  it('puts a village nobody knows at the place it is said to lie by', () => {
    const s = summaryOf('قتل طفل بقصف على قرية تل الحصيات قرب مدينة سراقب.');
    expect(s.place?.lat).toBeCloseTo(35.86, 1);
  });
  it('is not led astray by places that only one report names', () => {
    const s = summaryOf(
      'قتل طفل بقصف على قرية الزيدية بريف أبو راسين. زار وفد من بغداد مدينة عدن.',
      'أدى القصف على قرية الزيدية بريف أبو راسين إلى مقتل طفل. وصل وفد إلى الحسكة من أبو ظبي.',
    );
    // A town of that name lies in Yemen.
    expect(s.place?.name).toBe('الزيدية');
    expect(s.place?.lat).toBeCloseTo(36.8, 0);
  });
  it('says nothing where no report counts', () => {
    expect(summaryOf('اجتمع الوفدان في بلدة سرمين وبحثا الهدنة.').killed).toBeNull();
  });
});
