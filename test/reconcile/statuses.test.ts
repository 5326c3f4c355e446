import { describe, expect, it } from 'vitest';
import type { Dossier, StatusHistory } from '../../src/model/index.ts';
import { told } from '../told.ts';

const line = (h: StatusHistory): readonly string[] => h.steps.map((s) => `${s.status} ${s.by.name} ${s.at}`);
const about = (d: Dossier, word: string): StatusHistory | undefined => d.statuses.find((h) => h.says.includes(word));

describe('the history of a piece of news', () => {
  it('goes from hearsay to a named source, a confirmation and a second origin, each with its passage', () => {
    const d = told(
      ['Harbour Post', '2020-05-01', 'Unconfirmed reports on social media said that the northern dam gate had collapsed near Wadi Saif.'],
      ['Coast Daily', '2020-05-02', 'Local residents said the northern dam gate collapsed near Wadi Saif.'],
      ['Orchard Wire', '2020-05-03', 'The water ministry confirmed that the northern dam gate had collapsed near Wadi Saif.'],
      ['Coast Daily', '2020-05-04', 'Governor Sami Haddad said the northern dam gate collapsed near Wadi Saif after heavy rain.'],
    );
    const h = about(d, 'dam gate')!;
    expect(h.steps.map((s) => s.status)).toEqual(['rumour', 'reported', 'confirmed', 'corroborated']);
    expect(h.standing).toBe('confirmed');
    expect(h.steps[2]!.evidence.quote).toBe('The water ministry confirmed that the northern dam gate had collapsed near Wadi Saif');
    expect(h.steps[3]!.reasons[0]!.en).toContain('an origin of its own');
    expect(h.origins.min).toBeGreaterThanOrEqual(2);
  });
  it('in Arabic: rumour, named source, denial, and the first outlet takes it back', () => {
    const d = told(
      ['شبكة الوادي', '2020-05-01', 'تداول ناشطون أنباء عن وصول قافلة المساعدات إلى بلدة الرستن صباح الجمعة.', 'ar'],
      ['صحيفة الساحل', '2020-05-02', 'قالت وزارة الصحة السورية إن قافلة المساعدات وصلت إلى بلدة الرستن صباح الجمعة.', 'ar'],
      ['صحيفة الميناء', '2020-05-03', 'نفى الهلال الأحمر السوري وصول قافلة المساعدات إلى بلدة الرستن.', 'ar'],
      ['شبكة الوادي', '2020-05-04', 'تصويب: قافلة المساعدات لم تصل إلى بلدة الرستن صباح الجمعة.', 'ar'],
    );
    const h = about(d, 'الرستن')!;
    expect(h.steps.map((s) => `${s.status} ${s.evidence.doc}`)).toEqual(['rumour 0', 'reported 1', 'denied 2', 'retracted 3']);
    expect(h.steps[3]!.by.name).toBe('شبكة الوادي');
    expect(h.steps.every((s) => s.reasons.every((r) => r.ar !== '' && r.en !== ''))).toBe(true);
    expect(h.standing).toBe('denied');
  });
  it('a copy repeats and never corroborates', () => {
    const text = 'The transport ministry said that the eastern pier of Port Karim burned down on Monday night.';
    const d = told(['Orchard Wire', '2020-05-01', text], ['Harbour Post', '2020-05-02', text]);
    const h = about(d, 'eastern pier')!;
    expect(line(h)).toEqual(['reported transport ministry 2020-05-01', 'repeated transport ministry 2020-05-02']);
    expect(h.steps[1]!.reasons[0]!.code).toBe('status/copy');
    expect(h.standing).toBe('repeated');
    expect(h.origins).toEqual({ min: 1, max: 1 });
  });
  it('two outlets that name nobody are no second origin', () => {
    const d = told(
      ['Harbour Post', '2020-05-01', 'The eastern pier of Port Karim burned down on Monday.'],
      ['Coast Daily', '2020-05-02', 'On Monday the eastern pier of Port Karim burned down completely.'],
    );
    const h = about(d, 'eastern pier')!;
    expect(h.steps.map((s) => s.status)).toEqual(['reported', 'repeated']);
    expect(h.steps[1]!.reasons[0]!.code).toBe('status/no-known-origin');
  });
  it('"has not confirmed" confirms nothing, and a number withdrawn is a retraction of that number only', () => {
    const d = told(
      ['A', '2020-03-01', 'The column in the valley holds 500 fighters.'],
      ['B', '2020-03-02', 'The ministry has not confirmed that the column in the valley holds 500 fighters.'],
      ['A', '2020-03-03', 'Correction: the column in the valley holds 308 fighters, not 500.'],
    );
    const steps = d.statuses.flatMap((h) => h.steps);
    expect(steps.some((s) => s.status === 'confirmed')).toBe(false);
    const withdrawn = steps.filter((s) => s.status === 'retracted');
    expect(withdrawn.map((s) => [s.by.name, s.evidence.doc])).toEqual([['A', '2']]);
  });
});
