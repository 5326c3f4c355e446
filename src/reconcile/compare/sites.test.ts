import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/told.ts';

const ar = (outlet: string, day: string, text: string): Told => [outlet, day, text, 'ar'];

/** The points on where something was, by their question: for each, the reports of its sides. */
const where = (...reports: readonly Told[]): readonly (readonly string[])[] =>
  told(...reports)
    .contested.filter((p) => p.reasons.some((r) => r.code.startsWith('site/')))
    .map((p) => [p.reasons[0]!.code, ...p.sides.map((s) => [...new Set(s.evidence.map((e) => e.doc))].sort().join(' ')).sort()]);

describe('where somebody is held, where something came from or went', () => {
  it('people held at a school, or taken to a prison', () => {
    expect(
      where(
        ar('A', '2021-05-08', 'وقالت عائلته إن الصحفي محتجز في مدرسة قرب السوق.'),
        ar('B', '2021-05-09', 'وقال مسؤول محلي إن الصحفي نقل إلى سجن المزة.'),
      ),
    ).toEqual([['site/held', '0', '1']]);
    expect(
      where(
        ['A', '2021-05-08', 'His family said the reporter was being held in a school near the market.'],
        ['B', '2021-05-09', 'An official said the reporter had been taken to the prison of Saydnaya.'],
      ),
    ).toEqual([['site/held', '0', '1']]);
  });
  it('drones that took off from two places, one that no gazetteer knows', () => {
    expect(
      where(
        ar('A', '2021-05-08', 'وقال الجهاز إن المسيرات أقلعت من منطقة السنوبر غرب الحقل.'),
        ar('B', '2021-05-09', 'وقالت الوزارة إن الطائرات انطلقت من قضاء الحويجة.'),
      ),
    ).toEqual([['site/launched', '0', '1']]);
  });
  it('a convoy that went to two places', () => {
    expect(
      where(
        ['A', '2021-05-08', 'The convoy headed to Idlib in the morning, a driver said.'],
        ['B', '2021-05-08', 'An official said the convoy was diverted to Jarabulus.'],
      ),
    ).toEqual([['site/headed', '0', '1']]);
  });
  it('not a place and the one it lies in, nor one voice on its way', () => {
    expect(
      where(
        ['A', '2021-05-08', 'The convoy headed to Saraqib in Idlib, a driver said.'],
        ['B', '2021-05-08', 'An official said the convoy was headed to Idlib.'],
      ),
    ).toEqual([]);
    expect(where(['A', '2021-05-08', 'The convoy headed to Homs. Later the convoy reached Idlib and headed to Jarabulus.'])).toEqual([]);
  });
});
