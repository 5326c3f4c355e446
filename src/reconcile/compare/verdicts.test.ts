import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/told.ts';

const ar = (outlet: string, day: string, text: string): Told => [outlet, day, text, 'ar'];

/** Who is for and who against, as told: for each point, its sides. */
const sides = (...reports: readonly Told[]): readonly (readonly string[])[] =>
  told(...reports)
    .contested.filter((p) => p.reasons.some((r) => r.code === 'stance/opposed'))
    .map((p) => p.sides.map((s) => s.saysIn!.en).sort());

describe('stances told by a judgement', () => {
  it('a positive step and a non-starter', () => {
    expect(
      sides(
        ['A', '2021-05-08', 'Qatar said the proposal was a positive step.'],
        ['B', '2021-05-09', 'Israel said the proposal was a non-starter.'],
      ),
    ).toEqual([['Israel: opposes', 'Qatar: supports']]);
    expect(sides(['A', '2021-05-08', 'Qatar said the plan was fair. Israel called it a non-starter.'])).toEqual([
      ['Israel: opposes', 'Qatar: supports'],
    ]);
  });
  it('a judgement against a stance, by another word for the issue', () => {
    expect(
      sides(ar('A', '2021-05-08', 'ورحبت واشنطن بنتائج التحقيق.'), ar('B', '2021-05-09', 'وقال حزب الله إن التقرير ولد ميتا.')),
    ).toEqual([['Hezbollah: opposes', 'United States: supports']]);
  });
  it('turned round by "not"', () => {
    expect(
      sides(
        ['A', '2021-05-08', 'Qatar said the plan was not acceptable.'],
        ['B', '2021-05-09', 'Turkey said the plan was a step in the right direction.'],
      ),
    ).toEqual([['Qatar: opposes', 'Turkey: supports']]);
  });
  it('not on two issues, nor where both judge alike', () => {
    expect(
      sides(
        ['A', '2021-05-08', 'Qatar said the visit was a positive step.'],
        ['B', '2021-05-09', 'Israel said the sanctions were a mistake. Egypt said the visit was a breakthrough.'],
      ),
    ).toEqual([]);
  });
});

describe('a consent on a condition beside a refusal', () => {
  const shown = (...reports: readonly Told[]): readonly string[] =>
    told(...reports)
      .contested.filter((p) => p.reasons.some((r) => r.code === 'stance/condition'))
      .map((p) => p.aboutIn.en);
  it('of one actor, without a word in common', () => {
    expect(
      shown([
        'A',
        '2021-05-08',
        'Egypt rejected any foreign inquiry. Egypt said it would accept two experts provided that Cairo chose them.',
      ]),
    ).toHaveLength(1);
    expect(
      shown(ar('A', '2021-05-08', 'ورفضت مصر أي تحقيق أجنبي. وقالت الخارجية المصرية إن مصر لا تمانع وجود خبيرين إذا اختارتهما القاهرة.')),
    ).toHaveLength(1);
  });
  it('not of two actors, nor without a condition', () => {
    expect(
      shown([
        'A',
        '2021-05-08',
        'Egypt rejected any foreign inquiry. Sudan said it would accept two experts provided that Khartoum chose them.',
      ]),
    ).toEqual([]);
    expect(shown(['A', '2021-05-08', 'Egypt rejected any foreign inquiry. Egypt accepted the truce.'])).toEqual([]);
  });
});
