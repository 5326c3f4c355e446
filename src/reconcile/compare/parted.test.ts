import { describe, expect, it } from 'vitest';
import { type Told, told } from '../../../test/told.ts';

const ar = (outlet: string, day: string, text: string): Told => [outlet, day, text, 'ar'];

/** The points that rest on a reason: for each, the reports of its sides. */
const by = (code: string, ...reports: readonly Told[]): readonly (readonly string[])[] =>
  told(...reports)
    .contested.filter((p) => p.reasons.some((r) => r.code === code))
    .map((p) => p.sides.map((s) => [...new Set(s.evidence.map((e) => e.doc))].sort().join(' ')));

describe('what one account corrects in another', () => {
  it('a number', () => {
    expect(
      by(
        'figure/corrected',
        ar('A', '2020-03-01', 'انهار فجر اليوم مبنى من تسعة طوابق في حي الميناء.'),
        ar('B', '2020-03-02', 'وقال مهندس عاين الموقع إن المبنى كان من ثلاثة عشر طابقا لا تسعة.'),
      ),
    ).toEqual([['0', '1']]);
  });
  it('a place, in either order', () => {
    expect(
      by(
        'place/corrected',
        ['A', '2020-03-01', 'The two sides signed the accord in Muscat on Sunday, officials said.'],
        ['B', '2020-03-02', 'A diplomat said the accord was signed not in Muscat but in Amman.'],
      ),
    ).toEqual([['0', '1']]);
  });
  it('nothing where nobody in the pile said it', () => {
    expect(
      by(
        'figure/corrected',
        ar('A', '2020-03-01', 'انهار فجر اليوم مبنى في حي الميناء.'),
        ar('B', '2020-03-02', 'وقال مهندس عاين الموقع إن المبنى كان من ثلاثة عشر طابقا لا تسعة.'),
      ),
    ).toEqual([]);
  });
});

describe('counts that the ledger keeps apart', () => {
  it('people taken away, by whatever word', () => {
    expect(
      by(
        'figure/recount',
        ar('A', '2020-03-01', 'اعتقل مسلحون 14 متطوعا من مطبخ خيري في مدني.'),
        ar('B', '2020-03-02', 'وقالت الرابطة إن 16 شخصا ما زالوا مفقودين.'),
      ),
    ).toEqual([['0', '1']]);
  });
  it('not those that went and those that stayed', () => {
    expect(
      by(
        'figure/recount',
        ['A', '2020-03-01', 'A column of 20 buses left the valley on Sunday.'],
        ['B', '2020-03-03', 'Twelve buses remained stranded near the bridge.'],
      ),
    ).toEqual([]);
  });
  it('not the small numbers of two incidents', () => {
    expect(
      by(
        'figure/recount',
        ar('A', '2020-03-01', 'قتل ثلاثة أطفال في قصف على بلدة سرمين.'),
        ar('B', '2020-03-02', 'وقال المرصد إن 27 طفلا قتلوا في المحافظة.'),
      ),
    ).toEqual([]);
  });
});

describe('descriptions that exclude each other', () => {
  it('one person, by a pronoun in the sentence behind', () => {
    expect(
      by(
        'opposed/custody',
        ar(
          'A',
          '2020-03-01',
          'نفى المحامي سامي الحلو أن يكون موكله هاربا، موضحا أنه سلم نفسه إلى النيابة. وقالت الشرطة إنها ألقت القبض عليه عند الجسر.',
        ),
      ),
    ).toEqual([['0', '0']]);
    expect(
      by('opposed/custody', [
        'A',
        '2020-03-01',
        'The pilot was arrested at the gate, police said. His brother said he had turned himself in.',
      ]),
    ).toEqual([['0', '0']]);
    expect(
      by('opposed/custody', [
        'A',
        '2020-03-01',
        'Police said a smuggler was arrested at the gate. The army said ten fighters surrendered in the hills.',
      ]),
    ).toEqual([]);
  });
  it('warned or not, by words that have nothing in common', () => {
    expect(
      by(
        'opposed/notice',
        ar('A', '2020-03-01', 'وقالت وزارة الري إنه تم إخطار البلديات قبل يومين.'),
        ar('B', '2020-03-02', 'وقال رئيس البلدية إن بلدته لم تتلق أي ورقة من الوزارة.'),
      ),
    ).toEqual([['0', '1']]);
  });
  it('one person arrested, or come by himself', () => {
    expect(
      by(
        'opposed/custody',
        ['A', '2020-03-01', 'Police said harbour master Omar Farah was arrested hours after the blast.'],
        ['B', '2020-03-02', 'The family of Omar Farah said he had handed himself in.'],
      ),
    ).toEqual([['0', '1']]);
  });
  it('one killed, or alive', () => {
    expect(
      by(
        'opposed/alive',
        ar('A', '2020-03-01', 'أعلن الفصيل مقتل القيادي سامي الحمصي في غارة.'),
        ar('B', '2020-03-02', 'وقال قريب له إن سامي الحمصي على قيد الحياة.'),
      ),
    ).toEqual([['0', '1']]);
  });
  it('two persons are no contradiction', () => {
    expect(
      by(
        'opposed/alive',
        ar('A', '2020-03-01', 'أعلن الفصيل مقتل القيادي سامي الحمصي في غارة.'),
        ar('B', '2020-03-02', 'وقال قريب له إن خالد الديري على قيد الحياة.'),
      ),
    ).toEqual([]);
  });
  it('civilians or fighters, in one town only', () => {
    const drone = (who: string, town: string): Told => ar('B', '2020-03-02', `وقال مصدر عسكري إن الضربة على ${town} استهدفت ${who}.`);
    const town = ar('A', '2020-03-01', 'قال الدفاع المدني إن الغارة على بلدة سرمين قتلت ثلاثة مدنيين.');
    expect(by('opposed/victims', town, drone('مسلحين', 'سرمين'))).toEqual([['0', '1']]);
    expect(by('opposed/victims', town, drone('مسلحين', 'منبج'))).toEqual([]);
  });
});

describe('what one account finds missing', () => {
  it('stores that others tell of', () => {
    expect(
      by(
        'outcome/absent',
        ar('A', '2020-03-01', 'قالت وكالة الغد إن مستودعا للذخيرة كان داخل المعسكر حين وقعت الانفجارات.'),
        ar('B', '2020-03-02', 'قال الناطق باسم الهيئة أحمد سالم إنه لا يوجد مستودع للذخيرة داخل المعسكر.'),
      ),
    ).toEqual([['0', '1']]);
  });
});

describe('who is said to keep silent', () => {
  it('and speaks of it in another report', () => {
    expect(
      by(
        'stance/silent',
        ar('A', '2020-03-01', 'أعلنت روسيا أن الاتفاق خطوة مهمة.'),
        ar('B', '2020-03-02', 'التزمت روسيا الصمت حيال الاتفاق.'),
      ),
    ).toEqual([['1', '0']]);
  });
  it('not where the other report has nothing of theirs on it', () => {
    expect(
      by(
        'stance/silent',
        ar('A', '2020-03-01', 'أعلنت روسيا أن الأمطار أغرقت القاعدة.'),
        ar('B', '2020-03-02', 'التزمت روسيا الصمت حيال الاتفاق.'),
      ),
    ).toEqual([]);
  });
});

describe('a stance on what was asked before', () => {
  it('is on the same issue', () => {
    const points = told(
      ['A', '2020-03-01', 'Germany demanded an international inquiry into the blast. Turkey rejected the demand within hours.'],
      ['B', '2020-03-02', 'The harbour was quiet on Monday.'],
    ).contested;
    expect(points.filter((p) => p.reasons.some((r) => r.code === 'stance/opposed')).map((p) => p.sides.length)).toEqual([2]);
  });
});

describe('more descriptions that exclude each other', () => {
  it('a siege that is over and one that goes on, its town named nowhere near', () => {
    expect(
      by(
        'outcome/act-lift-siege',
        ar('A', '2020-03-01', 'وقال المحافظ إن حصار البلدة انتهى إلى غير رجعة.'),
        ar('B', '2020-03-02', 'وقال ناشط إن الحصار ما زال مطبقا على من بقي.'),
      ),
    ).toEqual([['0', '1']]);
    expect(
      by(
        'outcome/act-withdraw',
        ['A', '2020-03-01', 'Militia forces withdrew from Sirte on Monday, the mayor said.'],
        ['B', '2020-03-02', 'A militia spokesman said its forces had not withdrawn from Sirte.'],
      ),
    ).toEqual([['0', '1']]);
  });
  it('a part in something, of one actor', () => {
    expect(
      by(
        'opposed/part',
        ar('A', '2020-03-01', 'وذكرت الصحيفة أن الأمم المتحدة أشرفت على خروج الدفعة الأولى.'),
        ar('B', '2020-03-02', 'وقال متحدث باسم الأمم المتحدة إن الأمم المتحدة لم تكن طرفا في الاتفاق.'),
      ),
    ).toEqual([['0', '1']]);
    expect(
      by(
        'opposed/part',
        ['A', '2020-03-01', 'The report said Turkey had mediated the exchange.'],
        ['B', '2020-03-02', 'Iran said it was not involved in the talks, and Iran was not a party to them.'],
      ),
    ).toEqual([]);
  });
  it('commitments met or not', () => {
    expect(
      by(
        'opposed/compliance',
        ['A', '2020-03-01', 'A Turkish envoy said Ankara had fulfilled its commitments on the strip.'],
        ['B', '2020-03-02', 'A Russian officer said Ankara had not met its commitments on the strip.'],
      ),
    ).toEqual([['0', '1']]);
    expect(
      by(
        'opposed/compliance',
        ar('A', '2020-03-01', 'وقال المبعوث إن أنقرة التزمت بتعهداتها في الشريط.'),
        ar('B', '2020-03-02', 'وقال ضابط إن أنقرة أخلت بتعهداتها في الشريط.'),
      ),
    ).toEqual([['0', '1']]);
  });
  it('news taken back, or stood by', () => {
    expect(
      by(
        'opposed/retraction',
        ['A', '2020-03-01', 'The Sahel agency has retracted its report on the convoy.'],
        ['B', '2020-03-02', 'The editor of the Sahel agency stands by the report on the convoy.'],
      ),
    ).toEqual([['0', '1']]);
  });
  it('heavy weapons, where somebody says that there were none', () => {
    expect(
      by(
        'opposed/heavy-weapons',
        ar('A', '2020-03-01', 'وقالت القيادة إن المهاجمين لم يستخدموا أسلحة ثقيلة، ولا توجد أسلحة ثقيلة في البلدة.'),
        ar('B', '2020-03-02', 'وأكد سكان استخدام قذائف الهاون طوال الليل.'),
      ),
    ).toEqual([['0', '1']]);
    expect(
      by(
        'opposed/heavy-weapons',
        ['A', '2020-03-01', 'The rebels have withdrawn their heavy weapons.'],
        ['B', '2020-03-02', 'Residents said mortars were fired at the mill.'],
      ),
    ).toEqual([]);
  });
  it('who came, and who was taken away', () => {
    expect(
      by(
        'opposed/force',
        ar('A', '2020-03-01', 'وصلت وحدة من القوات الخاصة الروسية إلى القاعدة، وفق مصدر عسكري.'),
        ar('B', '2020-03-02', 'وقال الناطق إن من وصلوا مهندسون لصيانة المدرج.'),
      ),
    ).toEqual([['0', '1']]);
    expect(
      by(
        'opposed/taken',
        ['A', '2020-03-01', 'Soldiers detained twelve volunteers at the kitchen, residents said.'],
        ['B', '2020-03-02', 'An army spokesman said collaborators had been detained at the kitchen.'],
      ),
    ).toEqual([['0', '1']]);
    expect(
      by(
        'opposed/force',
        ['A', '2020-03-01', 'Special forces arrived at the base on Monday, officials said.'],
        ['B', '2020-03-02', 'Two engineers were hurt in a crash on the road, police said.'],
      ),
    ).toEqual([]);
  });
  it('a teacher with no military role, or a senior figure', () => {
    expect(
      by(
        'opposed/victims',
        ['A', '2020-03-01', 'The brother of Samir Haddad said Haddad was a retired teacher with no military role.'],
        ['B', '2020-03-02', 'The army said Samir Haddad was a senior figure in the movement.'],
      ),
    ).toEqual([['0', '1']]);
  });
  it('an attack beaten off, or a place taken', () => {
    expect(
      by(
        'opposed/assault',
        ['A', '2020-03-01', 'The army said it had repelled an attack on Marib.'],
        ['B', '2020-03-02', 'The rebels said they had captured Marib overnight.'],
      ),
    ).toEqual([['0', '1']]);
  });
});

describe('what is answered in one breath', () => {
  it('a charge that the accused denies, named by no word', () => {
    expect(by('answer/denied', ar('A', '2020-03-01', 'واتهم الجيش الحركة بنهب شاحنات الطحين على الطريق، وهو ما تنفيه الحركة.'))).toEqual([
      ['0', '0'],
    ]);
    expect(
      by('answer/denied', [
        'A',
        '2020-03-01',
        'The army accused the movement of looting flour trucks on the road, which the movement denies.',
      ]),
    ).toEqual([['0', '0']]);
  });
  it('what one wants and another rejects', () => {
    expect(by('answer/rejected', ar('A', '2020-03-01', 'وتصر النقابة على نقل المحاكمة إلى العاصمة، الأمر الذي ترفضه الحكومة.'))).toEqual([
      ['0', '0'],
    ]);
    expect(
      by(
        'answer/rejected',
        ['A', '2020-03-01', 'The union insists that the trial be moved to the capital, a move opposed by nobody.'],
        ['B', '2020-03-02', 'The union wants the trial moved to the capital, something the government has rejected.'],
      ),
    ).toEqual([['1', '1']]);
  });
  it('not a denial that says itself what it denies', () => {
    expect(by('answer/denied', ['A', '2020-03-01', 'The raid hit the movement, which denies that it keeps arms in the town.'])).toEqual([]);
  });
});
