import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/told.ts';

const ar = (outlet: string, day: string, text: string): Told => [outlet, day, text, 'ar'];

/** When events happened, as told: for each point, the reports of its sides. */
const when = (...reports: readonly Told[]): readonly (readonly string[])[] =>
  told(...reports)
    .contested.filter((p) => p.reasons.some((r) => r.code === 'time/when'))
    .map((p) => p.sides.map((s) => [...new Set(s.evidence.map((e) => e.doc))].sort().join(' ')).sort());

describe('when something happened', () => {
  it('two hours of one collapse, by words and by the clock', () => {
    expect(
      when(
        ar('A', '2021-05-08', 'وقال ساكن في الحي إنه سمع صوت الانهيار في الخامسة والربع.'),
        ar('B', '2021-05-08', 'انهار المبنى عند الساعة 3:20 فجرا، وفق الدفاع المدني.'),
      ),
    ).toEqual([['0', '1']]);
    expect(
      when(
        ['A', '2021-05-08', 'The depot exploded at 9.40pm, the fire service said.'],
        ['B', '2021-05-08', 'A baker across the road said the blast came at half past ten.'],
      ),
    ).toEqual([['0', '1']]);
  });
  it('two days of one outbreak', () => {
    expect(
      when(
        ar('A', '2021-05-06', 'اندلعت الاشتباكات مساء الثلاثاء بين العشيرتين قرب السوق، وفق شرطي.'),
        ar('B', '2021-05-07', 'ويقول شيخ العشيرة إن القتال بدأ يوم الأحد لا الثلاثاء.'),
      ),
    ).toEqual([['0', '1']]);
    expect(
      when(
        ['A', '2021-05-06', 'The ferry capsized on Monday off the northern coast, the navy said.'],
        ['B', '2021-05-07', 'Survivors said the ferry sank on Saturday, two days before help came.'],
      ),
    ).toEqual([['0', '1']]);
  });
  it('a call that came before what a witness heard', () => {
    expect(
      when(
        ar('A', '2021-05-08', 'وأضاف المصدر أن بلاغا ورد إلى الإسعاف في الثانية وعشرين دقيقة فجرا. وقد انهارت العمارة فجر الجمعة.'),
        ar('B', '2021-05-08', 'وقال جار إنه سمع صوت انهيار العمارة في الرابعة والنصف.'),
      ),
    ).toEqual([['0', '1']]);
  });
  it('not the day on which it is told, nor a day counted from it', () => {
    expect(
      when(
        ['A', '2021-05-08', 'The tower collapsed on Thursday.'],
        ['B', '2021-05-09', 'The governor said on Saturday that the tower collapsed because of its age.'],
        ['C', '2021-05-09', 'On Friday, a day after the collapse, families were still waiting.'],
      ),
    ).toEqual([]);
  });
  it('not a night and the dawn behind it, nor an hour and the part of the day it lies in', () => {
    expect(
      when(
        ar('A', '2021-05-08', 'انهار المبنى ليل الخميس في حي الميناء.'),
        ar('B', '2021-05-08', 'انهار المبنى فجر الجمعة في حي الميناء.'),
        ar('C', '2021-05-08', 'وقع الانهيار في الرابعة والنصف فجرا.'),
      ),
    ).toEqual([]);
  });
  it('not two events of a kind', () => {
    expect(
      when(
        ['A', '2021-05-08', 'An explosion shook the port on Monday. A second explosion was heard on Wednesday.'],
        ['B', '2021-05-08', 'Officials said an explosion hit the port on Monday. Another explosion on Thursday hurt nobody.'],
      ),
    ).toEqual([]);
  });
  it('not the stamp of a post, nor a dateline', () => {
    expect(
      when(
        ['A', '2021-05-08', 'Two people died in the blast.\n12:47 PM May 8'],
        ['B', '2021-05-08', 'PORT CITY (Agency) 8 May - A blast killed two people. It happened at 3 am, police said.'],
      ),
    ).toEqual([]);
  });
});
