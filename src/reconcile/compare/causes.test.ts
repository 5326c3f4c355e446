import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/told.ts';

const ar = (outlet: string, day: string, text: string): Told => [outlet, day, text, 'ar'];

/** The causes of a mishap, as told: for each point, its sides by their labels and the reports they stand in. */
const causes = (...reports: readonly Told[]): readonly (readonly string[])[] =>
  told(...reports)
    .contested.filter((p) => p.reasons.some((r) => r.code === 'cause/what'))
    .map((p) => p.sides.map((s) => `${s.saysIn!.en.split(':')[0]} ${[...new Set(s.evidence.map((e) => e.doc))].sort().join(' ')}`).sort());

describe('what caused a mishap', () => {
  it('different causes of one collapse, in words that have nothing in common', () => {
    expect(
      causes(
        ar('A', '2021-05-08', 'انهارت عمارة في حي السلام فجر اليوم. وقال المحافظ إن بناء طوابق دون ترخيص وراء الانهيار.'),
        ar('B', '2021-05-09', 'وعزا مهندس انهيار العمارة إلى أعمال الحفر في الأرض المجاورة. ونفت الشركة ذلك.'),
      ),
    ).toEqual([['digging 1', 'unlicensed building 0']]);
    expect(
      causes(
        ['A', '2021-05-08', 'The tower collapsed at dawn. The mayor said a gas leak was behind the collapse.'],
        ['B', '2021-05-09', 'An engineer said the tower collapsed because of digging next door. He dismissed the idea of a gas leak.'],
      ),
    ).toEqual([['digging 1', 'gas 0', 'not gas 1']]);
  });
  it('a bomb, or what was stored there', () => {
    expect(
      causes(
        [
          'A',
          '2021-05-08',
          'A blast tore through a depot. The minister said badly stored explosives in the depot, poor storage, caused the blast.',
        ],
        ['B', '2021-05-09', 'The blast at the depot killed six. A militant group said a car bomb had destroyed it.'],
      ),
    ).toEqual([['a bomb 1', 'stored ammunition or chemicals 0']]);
  });
  it('none where a round-up tells of two mishaps at two places', () => {
    expect(
      causes(
        ar('A', '2021-05-08', 'قتل طفل بانفجار لغم أرضي في بلدة سرمين.'),
        ar('B', '2021-05-08', 'أدى انفجار سيارة مفخخة في مدينة الباب إلى إصابة خمسة.'),
      ),
    ).toEqual([]);
  });
  it('none where one voice tells of both', () => {
    expect(
      causes(['A', '2021-05-08', 'The ferry sank off the coast. It was overloaded and a storm was blowing when the ferry sank.']),
    ).toEqual([]);
  });
  it('a missile that still falls is not ruled out', () => {
    expect(
      causes(
        ar('A', '2021-05-08', 'وقع انفجار في بلدة سرمين بفعل صاروخ، وفق سكان.'),
        ar('B', '2021-05-09', 'ولا تزال الصواريخ تسقط على سرمين بعد الانفجار، وفق سكان.'),
      ),
    ).toEqual([]);
  });
});
