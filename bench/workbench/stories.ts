import { coined, dice } from '../pile.ts';

/** Reports of one story. */
const STORY = 20;
const outletsOf = (arabic: boolean): readonly string[] =>
  Array.from({ length: 24 }, (_, i) => {
    const roll = dice(9000 + i);
    return arabic ? `وكالة ${coined(roll, true, 2)}` : `${coined(roll, false, 2)} Times`;
  });
const outlets = { ar: outletsOf(true), en: outletsOf(false) };

/** Places that the gazetteer knows, so that the map has something to draw. */
const towns = {
  ar: 'حلب حمص حماة إدلب الرقة تدمر درعا السويداء القنيطرة دمشق بغداد الموصل كركوك تكريت الرمادي البصرة صنعاء عدن تعز الحديدة طرابلس بنغازي سرت الخرطوم غزة نابلس بيروت صيدا'.split(
    ' ',
  ),
  en: 'Aleppo Homs Hama Idlib Raqqa Palmyra Daraa Damascus Baghdad Mosul Kirkuk Tikrit Ramadi Basra Sanaa Aden Taiz Tripoli Benghazi Sirte Khartoum Gaza Nablus Beirut Sidon'.split(
    ' ',
  ),
};

/** States that sign, mediate and carry messages. */
const states = {
  ar: 'روسيا تركيا إيران قطر مصر الأردن السعودية عُمان العراق لبنان الكويت الجزائر'.split(' '),
  en: 'Russia Turkey Iran Qatar Egypt Jordan Oman Iraq Lebanon Kuwait Algeria Tunisia'.split(' '),
};

/** What one story is about: invented people and groups, real towns, numbers. */
function storyOf(story: number) {
  const roll = dice(story * 31 + 5);
  const arabic = story % 10 < 7;
  const name = (n: number): string => coined(roll, arabic, n);
  const from = towns[arabic ? 'ar' : 'en'];
  const town = (): string => from[Math.floor(roll() * from.length)]!;
  return {
    arabic,
    towns: [town(), town(), town()] as const,
    village: name(3),
    minister: `${name(2)} ${name(3)}`,
    spokesman: `${name(2)} ${name(2)}`,
    governor: `${name(3)} ${name(2)}`,
    groups: [name(3), name(3), name(3)] as const,
    states: [0, 4, 8].map((k) => states[arabic ? 'ar' : 'en'][k + Math.floor(roll() * 4)]!) as unknown as readonly [string, string, string],
    hospital: name(2),
    killed: 20 + Math.floor(roll() * 80),
    wounded: 100 + Math.floor(roll() * 300),
    buses: 5 + Math.floor(roll() * 30),
    fighters: 200 + Math.floor(roll() * 900),
    families: 50 + Math.floor(roll() * 900),
    day: Date.UTC(2016, 0, 1 + Math.floor(roll() * 700)),
  };
}

type Story = ReturnType<typeof storyOf>;

/** Sentences that report `n` may choose from; who says how many differs from outlet to outlet. */
function sentences(s: Story, n: number, day: number): readonly string[] {
  const [a, b, c] = s.towns;
  const [x, y, z] = s.groups;
  const [one, other, third] = s.states;
  const toll = s.killed + (n % 4) * 3;
  const hurt = s.wounded + (n % 3) * 11;
  const buses = s.buses + (n % 2) * 4;
  const date = new Date(day);
  if (s.arabic)
    return [
      `قال وزير الداخلية ${s.minister} إن ${toll} مدنيا قتلوا في قصف على بلدة ${s.village} قرب ${a} يوم ${date.getUTCDate()} من الشهر.`,
      `وأفاد مصدر طبي في مستشفى ${s.hospital} بأن ${hurt} شخصا أصيبوا بجروح، بينهم 12 طفلا.`,
      `ونفى المتحدث باسم ${x} ${s.spokesman} أن يكون مقاتلوه قد قصفوا ${s.village}، قائلا: «لم نطلق قذيفة واحدة منذ يومين».`,
      `وذكرت وكالة ${y} نقلا عن مصادر محلية أن ${buses} حافلة تقل ${s.fighters} مقاتلا غادرت ${a} متجهة إلى ${b} مساء أمس.`,
      `وأعلن محافظ ${a} ${s.governor} أن نحو ${s.families} عائلة نزحت إلى ${c} خلال الأسبوع الماضي.`,
      `وقال ${s.minister} إن الحكومة ترفض وقف إطلاق النار مع ${x}، بينما رحبت ${y} بالمبادرة.`,
      `ووقعت ${one} و${other} اتفاقا لوقف إطلاق النار في ${a} بضمانة ${third} يقضي بفتح الطريق إلى ${b} خلال 72 ساعة.`,
      `وحملت ${third} رسالة من ${one} إلى ${other} تطلب تبادل الأسرى قبل نهاية الشهر.`,
      `ودانت ${z} الهجوم على ${s.village} وطالبت بتحقيق مستقل.`,
      `وأكد ${s.spokesman} في بيان أن القافلة وصلت إلى ${b} ظهر الثلاثاء وعلى متنها ما بين ${s.fighters - 50} و${s.fighters + 100} مقاتل.`,
      `وقال سكان في ${s.village} لمراسلنا إن العشرات ما زالوا تحت الأنقاض.`,
      `واتهم ${s.governor} ${y} بقصف السوق، وحمّلها المسؤولية عن مقتل ${toll} شخصا.`,
      `وأشار ${s.minister} إلى أن 3 طائرات نفذت 14 غارة على ${a} و${c} فجر الأحد.`,
      `وقالت ${y} إنها تؤيد خروج المقاتلين من ${a} وتعارض عودتهم إليها.`,
      `وكانت الأمم المتحدة أعلنت في ${date.getUTCFullYear() - 1} أن أكثر من 40 ألف شخص محاصرون في ${b}.`,
      `وأضاف ${s.spokesman} أن ${s.buses - 2} حافلات عادت أدراجها إلى ${c} بعد توقفها عند حاجز ${s.village}.`,
    ];
  return [
    `Interior Minister ${s.minister} said ${toll} civilians were killed in the shelling of ${s.village} near ${a} on Friday.`,
    `A medical source at ${s.hospital} hospital said ${hurt} people were wounded, among them 12 children.`,
    `"We have not fired a single shell in two days," said ${s.spokesman}, a spokesman for ${x}, denying that his fighters had shelled ${s.village}.`,
    `The ${y} agency, citing local sources, reported that ${buses} buses carrying ${s.fighters} fighters left ${a} for ${b} on Monday evening.`,
    `The governor of ${a}, ${s.governor}, announced that about ${s.families} families had fled to ${c} over the past week.`,
    `${s.minister} said the government rejects a ceasefire with ${x}, while ${y} welcomed the initiative.`,
    `A ceasefire agreement was signed between ${one} and ${other} in ${a}, guaranteed by ${third}, which opens the road to ${b} within 72 hours.`,
    `${one} passed a message to ${other} through ${third} asking for an exchange of prisoners before the end of the month.`,
    `${z} condemned the attack on ${s.village} and called for an independent inquiry.`,
    `${s.spokesman} said in a statement that the convoy reached ${b} on Tuesday with between ${s.fighters - 50} and ${s.fighters + 100} fighters on board.`,
    `Residents of ${s.village} told our reporter that dozens were still under the rubble.`,
    `${s.governor} accused ${y} of shelling the market and held it responsible for the death of ${toll} people.`,
    `${s.minister} added that 3 aircraft carried out 14 strikes on ${a} and ${c} at dawn on Sunday.`,
    `${y} said it supports the departure of the fighters from ${a} and opposes their return.`,
    `The United Nations said in ${date.getUTCFullYear() - 1} that more than 40,000 people were besieged in ${b}.`,
    `${s.spokesman} added that ${s.buses - 2} buses turned back to ${c} after being stopped at the ${s.village} checkpoint.`,
  ];
}

/** A report as a line of JSON: one of a pile of stories of twenty, most of them Arabic; the same for the same number on every machine. */
export function reportLine(i: number): string {
  const story = Math.floor(i / STORY);
  const n = i % STORY;
  const s = storyOf(story);
  // Two of every ten are near copies of the report before.
  const roll = dice(story * 1009 + (n % 10 === 4 || n % 10 === 9 ? n - 1 : n));
  const day = s.day + (n % 6) * 86_400_000;
  const all = sentences(s, n, day);
  const chosen = all.filter(() => roll() < 0.75);
  const outlet = outlets[s.arabic ? 'ar' : 'en'];
  return JSON.stringify({
    id: `s${String(story).padStart(3, '0')}-${String(n).padStart(2, '0')}`,
    title: chosen[0]!.slice(0, 70),
    source: outlet[(story * 7 + n * 5) % outlet.length],
    date: new Date(day).toISOString().slice(0, 10),
    text: chosen.join('\n'),
  });
}
