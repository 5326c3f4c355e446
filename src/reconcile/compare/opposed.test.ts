import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/told.ts';

const ar = (outlet: string, day: string, text: string): Told => [outlet, day, text, 'ar'];

/** The points on a question: for each, the reports of its sides. */
const by = (id: string, ...reports: readonly Told[]): readonly (readonly string[])[] =>
  told(...reports)
    .contested.filter((p) => p.reasons.some((r) => r.code === `opposed/${id}`))
    .map((p) => p.sides.map((s) => [...new Set(s.evidence.map((e) => e.doc))].sort().join(' ')));

/** What each question must find, in both languages, and what it must leave alone. */
const cases: readonly { readonly id: string; readonly found: readonly (readonly Told[])[]; readonly not: readonly Told[] }[] = [
  {
    id: 'waters',
    found: [
      [
        ['A', '2020-03-01', 'The navy said the tanker Alia was seized in its territorial waters.'],
        ['B', '2020-03-02', 'The owner said the tanker Alia was boarded in international waters.'],
      ],
      [
        ar('A', '2020-03-01', 'وقالت البحرية إن الناقلة علياء احتجزت في المياه الإقليمية.'),
        ar('B', '2020-03-02', 'وقال مالك الناقلة علياء إنها كانت في المياه الدولية.'),
      ],
    ],
    not: [['A', '2020-03-01', 'The navy said the tanker sailed from its territorial waters to international waters.']],
  },
  {
    id: 'permission',
    found: [
      [
        ['A', '2020-03-01', 'Washington said the raid near Rutba was carried out in coordination with Baghdad.'],
        ['B', '2020-03-02', 'An aide in Baghdad said the raid near Rutba took place without the knowledge of the government.'],
      ],
      [
        ar('A', '2020-03-01', 'وقال التحالف إن الغارة قرب الرطبة نفذت بالتنسيق مع بغداد.'),
        ar('B', '2020-03-02', 'وقال مستشار في بغداد إن الغارة قرب الرطبة نفذت دون علم الحكومة.'),
      ],
    ],
    not: [['A', '2020-03-01', 'Aid was handed out in coordination with the council. The shop was closed without permission.']],
  },
  {
    id: 'authentic',
    found: [
      [
        ['A', '2020-03-01', 'The ministry said the video of the convoy was fake.'],
        ['B', '2020-03-02', 'Analysts said the video of the convoy was genuine.'],
      ],
      [
        ar('A', '2020-03-01', 'وقالت الوزارة إن مقطع الفيديو عن القافلة مفبرك.'),
        ar('B', '2020-03-02', 'وقال خبراء إن مقطع الفيديو عن القافلة حقيقي.'),
      ],
    ],
    not: [['A', '2020-03-01', 'The police seized fake notes and filmed a video of the real owner.']],
  },
  {
    id: 'service',
    found: [
      [
        ['A', '2020-03-01', 'Doctors said the Shifa hospital was out of service.'],
        ['B', '2020-03-02', 'The army said the Shifa hospital was functioning normally.'],
      ],
      [
        ar('A', '2020-03-01', 'وقال أطباء إن مستشفى الشفاء خرج عن الخدمة.'),
        ar('B', '2020-03-02', 'وقال الجيش إن مستشفى الشفاء يعمل بشكل طبيعي.'),
      ],
    ],
    not: [
      ['A', '2020-03-01', 'Doctors said the northern hospital was out of service.'],
      ['B', '2020-03-02', 'A grocer said his shop was functioning normally.'],
    ],
  },
  {
    id: 'ransom',
    found: [
      [
        ['A', '2020-03-01', 'The minister said the sailors were freed and no ransom was paid.'],
        ['B', '2020-03-02', 'A relative said the family paid a ransom of $2 million.'],
      ],
      [
        ar('A', '2020-03-01', 'وقال الوزير إن البحارة أطلقوا دون فدية.'),
        ar('B', '2020-03-02', 'وقال قريب لأحدهم إن العائلة دفعت فدية قدرها مليونا دولار.'),
      ],
    ],
    not: [
      ['A', '2020-03-01', 'The minister said no ransom was paid for the sailors.'],
      ['B', '2020-03-02', 'A fuel company said it had paid $2 million in fees.'],
    ],
  },
  {
    id: 'fire-out',
    found: [
      [
        ['A', '2020-03-01', 'The governor said the fire at the depot was under control.'],
        ['B', '2020-03-02', 'A driver said the fire at the depot was still burning.'],
      ],
      [
        ar('A', '2020-03-01', 'وقال المحافظ إنه تمت السيطرة على الحريق في المستودع.'),
        ar('B', '2020-03-02', 'وقال سائق إن الحريق في المستودع ما زال مشتعلا.'),
      ],
    ],
    not: [['A', '2020-03-01', 'The army said the town was under control. A car was still burning on the road.']],
  },
  {
    id: 'warrant',
    found: [
      [
        ['A', '2020-03-01', 'Police said Samir Haddad was arrested under a court order.'],
        ['B', '2020-03-02', 'A lawyer for Samir Haddad said he had been detained without a warrant.'],
      ],
      [
        ar('A', '2020-03-01', 'وقالت الشرطة إن سمير الحداد أوقف بموجب مذكرة توقيف.'),
        ar('B', '2020-03-02', 'وقال محامي سمير الحداد إنه احتجز دون مذكرة قضائية.'),
      ],
    ],
    not: [
      ['A', '2020-03-01', 'Police said Samir Haddad was arrested under a court order.'],
      ['B', '2020-03-02', 'A lawyer for Walid Nasser said his client had been detained without a warrant.'],
    ],
  },
];

describe.each(cases)('$id', ({ id, found, not }) => {
  it.each(found)('two accounts, pile %#', (...pile) => {
    expect(by(id, ...pile)).toHaveLength(1);
    expect(by(id, ...pile)[0]!.toSorted()).toEqual(['0', '1']);
  });
  it('not where one voice tells both, or of other things', () => {
    expect(by(id, ...not)).toEqual([]);
  });
});

describe('alive', () => {
  it('a death told twice is no contest: ما أدى إلى مقتله negates nothing', () => {
    expect(
      by(
        'alive',
        ar('A', '2020-03-01', 'أعلن الرئيس مقتل القائد سامي الحلو في غارة.'),
        ar('B', '2020-03-02', 'وقال مسؤول إن سامي الحلو فجر نفسه ما أدى إلى مقتله ومقتل عائلته.'),
      ),
    ).toEqual([]);
  });
});
