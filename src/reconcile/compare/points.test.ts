import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate/index.ts';
import { languageOf } from '../../lang/index.ts';
import type { ContestedPoint, Report } from '../../model/index.ts';
import { buildDossier } from '../../run/dossier.ts';

/** A short report of a test: its outlet, day and text. Arabic when its text is. */
type Told = readonly [outlet: string, day: string, text: string];

/** The contested points of short reports, their keys `0`, `1` … */
function points(...reports: readonly Told[]): readonly ContestedPoint[] {
  const pile = reports.map(([outlet, day, text], i) => {
    const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
    const report: Report = {
      doc: String(i),
      hash: String(i),
      text,
      language,
      source: { value: outlet, how: 'stated' },
      title: { value: null, how: 'unknown' },
      byline: { value: null, how: 'unknown' },
      published: { value: day, how: 'stated' },
      url: null,
      blocks: [],
      diagnostics: [],
    };
    return { report, analysis: annotate(report, languageOf(language)!) };
  });
  return buildDossier(pile, { story: 'test' }).contested;
}

/** Points as `kind: heading`, and in which reports their sides stand. */
const shown = (list: readonly ContestedPoint[], heading: string): readonly (readonly string[])[] =>
  list
    .filter((p) => p.aboutIn.en.includes(heading))
    .map((p) => p.sides.map((s) => [...new Set(s.evidence.map((e) => e.doc))].sort().join(' ')));

describe('what is done here and still to come there', () => {
  it('a siege lifted, and one still to be lifted, of the same town, in any words', () => {
    const list = points(
      ['A', '2020-03-01', 'وحدات من الجيش تتقدم نحو مدينة درعا لفك الحصار عنها، كما قال متحدث باسمها.'],
      ['B', '2020-03-05', 'تمكن الجيش يوم الخميس من كسر حصار كان المسلحون يفرضونه على مدينة درعا.'],
      ['C', '2020-03-05', 'تتقدم قوات أخرى في الشرق لفك الحصار عن مطار حلب العسكري.'],
    );
    expect(shown(list, 'done, or still to come')).toEqual([['1', '0']]);
  });
  it('people who went back and people who would not', () => {
    const list = points(
      ['A', '2020-03-01', 'Some families returned to areas held by the army near the lake on Monday.'],
      ['B', '2020-03-02', 'Residents said the families are unwilling to return to areas held by the army.'],
    );
    expect(shown(list, 'whether it is so')).toEqual([['0', '1']]);
  });
  it('one voice that tells an aim and then its end parts with nobody', () => {
    expect(
      shown(points(['A', '2020-03-01', 'The army tried to break the siege of Aleppo. It broke the siege of Aleppo on Friday.']), 'done'),
    ).toEqual([]);
  });
});

describe('descriptions that exclude each other', () => {
  it('targeted, and at random', () => {
    const list = points(
      ['A', '2020-03-01', 'The government said the attack on Haram targeted specific buildings used by gunmen.'],
      ['B', '2020-03-01', 'Residents of Haram said that tanks had randomly shelled the town for hours.'],
    );
    expect(shown(list, 'targeted, or at random')).toEqual([['0', '1']]);
  });
  it('without conditions, and provided that', () => {
    const list = points(
      ['A', '2020-03-01', 'قال المبعوث إن بلاده مستعدة لإعادة إعمار المرفأ دون أي شروط.'],
      ['B', '2020-03-02', 'قال وزير المالية إن بلاده تشارك في إعادة إعمار المرفأ شريطة أن يصمد وقف إطلاق النار.'],
    );
    expect(shown(list, 'with conditions, or without')).toEqual([['0', '1']]);
  });
  it('aid withheld, and aid that came; a denial of withholding stands with those who say it came', () => {
    const list = points(
      ['A', '2020-03-01', 'اتهم حزب الله الطائرات بمنع وصول المساعدة إلى قافلة العائلات.'],
      ['B', '2020-03-02', 'نفى التحالف منع نقل الغذاء إلى قافلة العائلات.'],
      ['C', '2020-03-02', 'قال متحدث إن قافلة العائلات تلقت الغذاء والماء.'],
    );
    expect(shown(list, 'whether aid was blocked')).toEqual([['0', '1 2']]);
  });
  it('a grave name one uses and another says there is no ground for', () => {
    const list = points(
      ['A', '2020-03-01', 'The committee said that a massacre had been committed in the village.'],
      ['B', '2020-03-02', 'Observers said that there was no evidence of any massacre in the village.'],
    );
    expect(shown(list, 'whether there was a massacre')).toEqual([['0', '1']]);
  });
  it('a word that all use the same way is no question', () => {
    const list = points(
      ['A', '2020-03-01', 'The committee said that a massacre had been committed in the village.'],
      ['B', '2020-03-02', 'A witness spoke of a massacre too.'],
    );
    expect(shown(list, 'massacre')).toEqual([]);
  });
});

describe('names', () => {
  it('one name under two offices, and one office under two spellings of a name', () => {
    const list = points(
      ['A', '2020-03-01', 'قال بهجت سليمي نائب رئيس لجنة الإغاثة إن الطريق مقطوع.'],
      ['B', '2020-03-01', 'قال بهجت سليمي المتحدث باسم وزارة النقل والمواصلات إن الطريق مقطوع.'],
      ['C', '2020-03-02', 'نفى المبعوث النرويجي الخاص إلى السودان إريك لوندستروم الخبر.'],
      ['D', '2020-03-02', 'قال المبعوث النرويجي إلى السودان إريك لوندستروف إن بلاده لم ترسل أحدا.'],
    );
    expect(shown(list, 'which office')).toEqual([['0', '1']]);
    expect(shown(list, 'how the name is written')).toHaveLength(1);
  });
  it('a fuller title of the same office is no other office', () => {
    const list = points(
      ['A', '2020-03-01', 'قال بهجت سليمي نائب رئيس لجنة الإغاثة إن الطريق مقطوع.'],
      ['B', '2020-03-01', 'قال بهجت سليمي نائب رئيس لجنة الإغاثة والطوارئ في الإقليم إن الطريق مقطوع.'],
    );
    expect(shown(list, 'which office')).toEqual([]);
  });
});

describe('blame', () => {
  it('falls on whom a pronoun means in the words of one source', () => {
    const list = points(
      ['A', '2020-03-01', 'قال قائد التحالف إن الحكومة السورية تعرض الأطفال للخطر، وإنها تتحمل المسؤولية عن الوضع.'],
      ['B', '2020-03-02', 'حمل حزب الله الولايات المتحدة المسؤولية الكاملة عن الوضع.'],
    );
    expect(list.filter((p) => p.kind === 'responsibility').map((p) => p.sides.map((s) => s.evidence[0]!.doc).sort())).toEqual([['0', '1']]);
  });
  it('falls on nobody where the clause does not say on whom', () => {
    const list = points(
      ['A', '2020-03-01', 'The United Nations correspondent said that France accused.'],
      ['B', '2020-03-02', 'The minister blamed Russia for the failure.'],
    );
    expect(list.filter((p) => p.kind === 'responsibility')).toEqual([]);
  });
});

describe('denials', () => {
  it('of allegations that are told behind the word answer those, not the sentence before', () => {
    const list = points([
      'A',
      '2020-03-01',
      'Observers said that heavy weapons had been used in Haram. The bakery opened on Monday. The government rejected allegations that it used heavy weapons in Haram.',
    ]);
    expect(list.filter((p) => p.kind === 'outcome').map((p) => p.sides[0]!.says)).toEqual([expect.stringContaining('heavy weapons')]);
  });
});

describe('counts', () => {
  it('"dozens" is no rival of the number that lies in it, nor a distance to one place of that to another', () => {
    const list = points(
      ['A', '2020-03-01', 'Dozens of people were killed in Haram.'],
      ['B', '2020-03-01', 'At least 50 people were killed in Haram. The army is 20 km from Homs.'],
      ['C', '2020-03-01', 'The army is 30 km from Aleppo.'],
    );
    expect(list).toEqual([]);
  });
  it('a count that others say is too low parts with them though they give no number', () => {
    const list = points([
      'A',
      '2020-03-01',
      'The ministry said 40 people were killed in the flood. Aid workers said the real number is far higher than that.',
    ]);
    const [point] = list.filter((p) => p.kind === 'figure');
    expect(point?.sides.map((s) => s.says)).toEqual(['40 (“40 people”)', expect.stringContaining('number is far higher')]);
    expect(point?.nature).toBe('conflict');
  });
  it('parts of a whole share what befell it', () => {
    const list = points(
      ['A', '2020-03-01', 'Only 37 people, including two civilians, died in the raid on Haram.'],
      ['B', '2020-03-01', 'The number of civilians killed in Haram is not more than seven, a doctor said.'],
    );
    expect(shown(list, 'how many civilians killed')).toEqual([['0', '1']]);
  });
  it('what follows a list of counts by place is at none of them', () => {
    const list = points([
      'A',
      '2020-03-01',
      'قال الوزير إن أربعة أشخاص قتلوا في دربندخان واثنين في كلار وشخصا في حلبجة. وأصيب نحو 200 شخص. وأفادت معلومات أخرى بأن عدد الجرحى أكثر من 500 مصاب.',
    ]);
    expect(list.filter((p) => p.kind === 'figure').map((p) => p.aboutIn.en)).not.toContain('how many people wounded: Halabja');
  });
});

describe('who did it', () => {
  it('the accused, what the accused say another did, and a denial are one question', () => {
    const list = points(
      ['A', '2020-03-01', 'اتهمت لجان الحي قوات الدعم السريع بقصف السوق.'],
      [
        'B',
        '2020-03-01',
        'نفت قوات الدعم السريع قصف السوق. وقالت قوات الدعم السريع إن طيران الجيش السوداني هو الذي ألقى البراميل على الناس.',
      ],
    );
    const [point] = list.filter((p) => p.reasons[0]?.code === 'responsibility/agent');
    expect(point?.sides.map((s) => [...new Set(s.evidence.map((e) => e.doc))])).toEqual([['0'], ['1'], ['1']]);
    // The denial is no second question.
    expect(list.filter((p) => p.kind === 'outcome')).toEqual([]);
  });
  it('a cause that is nobody’s doing stands against an accusation', () => {
    const list = points(
      ['A', '2020-03-01', 'The party accused the Amal brigade of burning the office.'],
      ['B', '2020-03-01', 'Civil defence said an electrical fault caused the fire at the office.'],
    );
    expect(list.filter((p) => p.kind === 'responsibility').map((p) => p.sides.map((s) => s.evidence[0]!.doc))).toEqual([['0', '1']]);
  });
  it('an accusation that nobody answers is no contest', () => {
    expect(
      points(['A', '2020-03-01', 'The party accused the army of shelling the market.']).filter((p) => p.kind === 'responsibility'),
    ).toEqual([]);
  });
});

describe('places of one event', () => {
  it('counts put at the village and at its province are one question when no voice gives both', () => {
    const list = points(
      ['A', '2020-03-01', 'أصيب 47 شخصا في قصف سوق قرية ود الهشاب في السودان، بحسب لجان الحي.'],
      ['B', '2020-03-01', 'أصيب 60 شخصا في الأبيض، بحسب الأطباء.'],
    );
    expect(list.filter((p) => p.kind === 'figure')).toHaveLength(1);
  });
  it('a voice that gives a count for each of two places counts two things', () => {
    const list = points(['A', '2020-03-01', 'قتل 4 أشخاص في حلب. وقتل 7 أشخاص في إدلب.'], ['B', '2020-03-02', 'قتل 4 أشخاص في حلب.']);
    expect(list.filter((p) => p.kind === 'figure')).toEqual([]);
  });
});

describe('stances', () => {
  it('to condemn somebody and to urge him are no two stances', () => {
    const list = points(['A', '2020-03-01', 'The council condemned Moscow. The council urged Moscow to vote.']);
    expect(list.filter((p) => p.kind === 'stance')).toEqual([]);
  });
  it('who is told to be for it and against it stands on neither side among the others', () => {
    const list = points(
      ['A', '2020-03-01', 'Russia supported the deal. France opposed the deal. Turkey supported the deal.'],
      ['B', '2020-03-02', 'Russia rejected the deal.'],
    );
    const opposed = list.find((p) => p.reasons[0]?.code === 'stance/opposed')!;
    expect(opposed.sides.map((s) => s.says).join(' ')).not.toContain('Russia');
    expect(list.some((p) => p.reasons[0]?.code === 'stance/two' && p.about.includes('Russia'))).toBe(true);
  });
});

describe('counts of other incidents', () => {
  const main = (outlet: string, n: string): Told => [
    outlet,
    '2020-03-02',
    `قتل ${n} أشخاص في قصف على بلدة معرة النعمان يوم الأحد. وانتشلت فرق الإنقاذ الجثث من تحت الركام.`,
  ];
  it('the harmed put only somewhere in the country are no rivals where the reports tell of one incident', () => {
    const list = points(
      main('A', 'خمسة'),
      main('B', 'خمسة'),
      main('C', 'ستة'),
      ['D', '2020-03-02', 'قتل أربعون شخصا في سوريا يوم الأحد.'],
      ['E', '2020-03-02', 'قتل ستون شخصا في سوريا يوم السبت.'],
    );
    expect(shown(list, 'killed: Syria')).toEqual([]);
    expect(shown(list, 'Maarrat al-Nu')).toEqual([['0 1', '2']]);
  });
  it('where the country is the scene they are', () => {
    const list = points(
      ['D', '2020-03-02', 'قتل ثلاثة أشخاص في زلزال ضرب إيران يوم الأحد.'],
      ['E', '2020-03-02', 'قتل تسعة أشخاص في زلزال ضرب إيران يوم الأحد.'],
    );
    expect(shown(list, 'killed: Iran')).toEqual([['0', '1']]);
  });
});

describe('where a place lies', () => {
  it('two accounts put a village into different cities', () => {
    const list = points(
      ['A', '2020-03-01', 'وقع القصف على بلدة عفرين في محافظة حلب صباح الأحد.'],
      ['B', '2020-03-01', 'وصلت قافلة الإغاثة إلى عفرين في محافظة إدلب بعد تأخير طويل.'],
    );
    expect(shown(list, 'lies')).toEqual([['0', '1']]);
  });
  it('the people of a place are where they are', () => {
    const list = points(
      ['A', '2020-03-01', 'التقى الوفد نازحي عفرين في الحسكة صباح الأحد.'],
      ['B', '2020-03-01', 'يعيش سكان عفرين في حلب منذ أشهر طويلة.'],
    );
    expect(shown(list, 'lies')).toEqual([]);
  });
});
