import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Origin, Report } from '../model/index.ts';
import { buildDossier } from '../run/dossier.ts';

const unknown = { value: null, how: 'unknown' } as const;

/** Origins of a pile of reports: outlet, day, text of the report, foot of its page. */
function origins(...reports: readonly (readonly [string, string, string, string?])[]): readonly Origin[] {
  const pile = reports.map(([outlet, day, body, foot], i) => {
    const text = foot === undefined ? body : `${body}\n${foot}`;
    const report: Report = {
      doc: String(i),
      hash: String(i),
      text,
      language: 'ar',
      source: { value: outlet, how: 'stated' },
      title: unknown,
      byline: unknown,
      published: { value: day, how: 'stated' },
      url: null,
      blocks: [],
      diagnostics: [],
    };
    const analysis = annotate(report, languageOf('ar')!);
    return { report, analysis: foot === undefined ? analysis : { ...analysis, regions: [[0, body.length] as const] } };
  });
  return buildDossier(pile, { story: 'test' }).origins;
}

const withCode = (code: string, list: readonly Origin[]): readonly (readonly [string, readonly string[]])[] =>
  list.filter((o) => o.reasons.some((r) => r.code === code)).map((o) => [o.origin, o.relayed_by]);

const body =
  'وصلت سفينة محملة بالقمح إلى ميناء اللاذقية صباح الأحد. وأفرغ العمال حمولتها في صوامع المدينة خلال يومين. وتكفي الكمية حاجة المخابز في الساحل شهرا كاملا على الأقل. وكانت سفن سابقة قد تأخرت بسبب العواصف في البحر.';

describe('where the text of a whole report comes from', () => {
  it('the page around it names a source', () => {
    const found = origins(
      ['الأفق', '2020-03-01', body, 'صدى الميناء: - مصدره الأصلي من موقع آخر'],
      ['الجبل', '2020-03-01', 'افتتح السوق الجديد في بلدة جبلية.'],
    );
    expect(withCode('origin/foot', found)).toEqual([['صدى الميناء', ['0']]]);
    expect(found.flatMap((o) => o.reasons).find((r) => r.code === 'origin/foot')?.en).toContain('low certainty');
  });
  it('a foot that names the outlet itself is no source', () => {
    expect(withCode('origin/foot', origins(['صدى الميناء', '2020-03-01', body, 'المصدر: صدى الميناء']))).toEqual([]);
  });
  it('far down the page stand other stories', () => {
    const foot = `${'خبر آخر عن الطقس في الجبل. '.repeat(20)}\nالمصدر: رويترز`;
    expect(withCode('origin/foot', origins(['الأفق', '2020-03-01', body, foot]))).toEqual([]);
  });
  it('the earliest of copies that name no source', () => {
    expect(withCode('origin/first-copy', origins(['الجبل', '2020-03-03', body], ['الأفق', '2020-03-01', body]))).toEqual([
      ['الأفق', ['0']],
    ]);
  });
  it('copies of one day do not tell who was first', () => {
    expect(withCode('origin/first-copy', origins(['الجبل', '2020-03-01', body], ['الأفق', '2020-03-01', body]))).toEqual([]);
  });
  it('copies of one outlet, or one that credits an agency, have no first copy', () => {
    expect(withCode('origin/first-copy', origins(['الأفق', '2020-03-03', body], ['الأفق', '2020-03-01', body]))).toEqual([]);
    expect(
      withCode('origin/first-copy', origins(['الجبل', '2020-03-03', `${body}\nالمصدر: رويترز`], ['الأفق', '2020-03-01', body])),
    ).toEqual([]);
  });
});

describe('sources known by a document', () => {
  it('estimates are listed as an origin; what somebody said to the outlet is a plain account', () => {
    const told = 'الميناء يحتاج إلى 40 رافعة جديدة على الأقل.';
    expect(withCode('origin/document', origins(['الأفق', '2020-03-01', `وبحسب تقديرات منظمة الأمم المتحدة فإن ${told}`]))).toEqual([
      ['منظمة الأمم المتحدة', ['0']],
    ]);
    expect(withCode('origin/document', origins(['الأفق', '2020-03-01', `وبحسب منظمة الأمم المتحدة فإن ${told}`]))).toEqual([]);
  });
});
