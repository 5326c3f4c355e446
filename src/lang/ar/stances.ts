import type { Stance } from '../../model/index.ts';
import { type StanceCue, type StancePhrase, stancePhrases } from '../words/positions.ts';
import { accompanying, conjugate } from './conjugation.ts';

/**
 * Verbs that tell a stance, one a line: past, present, verbal noun, participle of the accompanying act, stance, stance when negated, prepositions to the target.
 * `-` where a form is missing or means too much else. Complement patterns after Hans Wehr's dictionary.
 */
const verbs = `
أيد يؤيد تأييد مؤيد supports opposes ل
دعم يدعم دعم داعم supports opposes ل
ساند يساند مساندة مساند supports opposes ل
رحب يرحب ترحيب مرحب supports - ب
أشاد يشيد إشادة مشيد supports - ب
امتدح يمتدح امتداح ممتدح supports -
ثمن يثمن تثمين مثمن supports -
بارك يبارك مباركة مبارك supports -
هنأ يهنئ تهنئة مهنئ supports - ب على
دعا يدعو - داعي supports - إلى ل
طالب يطالب مطالبة مطالب supports - ب
حث يحث - - supports - على
ناشد يناشد مناشدة مناشد supports -
اقترح يقترح - مقترح supports -
حبذ يحبذ - محبذ supports opposes
أراد يريد - - supports opposes
رغب يرغب رغبة راغب supports opposes في ب
تمسك يتمسك تمسك متمسك supports - ب
وافق يوافق موافقة موافق accepts rejects على
- يقبل قبول قابل accepts rejects ب
أذعن يذعن إذعان مذعن accepts rejects ل
رضخ يرضخ رضوخ - accepts rejects ل
سمح يسمح سماح - accepts opposes ب ل
تعهد يتعهد تعهد متعهد supports - ب
عارض يعارض - معارض opposes accepts
اعترض يعترض اعتراض معترض opposes accepts على
امتعض يمتعض امتعاض - opposes - من
عرقل يعرقل عرقلة معرقل opposes -
حذر يحذر - محذر opposes - من
تحفظ يتحفظ تحفظ متحفظ opposes - على
مانع يمانع ممانعة - opposes accepts في
رفض يرفض رفض رافض rejects accepts
دان يدين إدانة - condemns -
أدان - - - condemns -
ندد يندد تنديد مندد condemns - ب
استنكر يستنكر استنكار مستنكر condemns -
شجب يشجب شجب شاجب condemns -
انتقد ينتقد انتقاد منتقد condemns -
استهجن يستهجن استهجان مستهجن condemns -
استبعد يستبعد استبعاد مستبعد rejects -
شكك يشكك تشكيك مشكك rejects - في ب
سخر يسخر - - rejects - من
فند يفند تفنيد مفند denies -
تنصل يتنصل تنصل متنصل denies - من
تبرأ يتبرأ تبرؤ متبرئ rejects - من
رهن يرهن - - conditional -
اتهم يتهم اتهام متهم condemns -
نفى ينفي نفي نافي denies -
أنكر ينكر إنكار - denies -
كذب يكذب تكذيب مكذب denies -
دحض يدحض دحض - denies -
أسف يأسف أسف آسف regrets - ل على من
اشترط يشترط اشتراط مشترط conditional -
`;

/** "No comment came from": all that may stand between. */
const unsaid = ['لم يصدر', 'لم تصدر', 'لم يصدر حتى الآن', 'لم يرد', 'لم يأت']
  .flatMap((verb) =>
    ['تعليق', 'رد', 'موقف', 'بيان', 'توضيح'].flatMap((noun) =>
      [noun, `أي ${noun}`].flatMap((n) => ['', ' رسمي', ' فوري'].flatMap((how) => [`${verb} ${n}${how} من`, `${verb} ${n}${how} عن`])),
    ),
  )
  .join('|');

/** Phrases that tell a stance as a whole: stance, form, phrase; `|` parts spellings and persons, `>` the prepositions to the target. */
const phrases = `
silent noun صمت > تجاه حيال إزاء عن
silent passive ${unsaid} >
neutral verb يقف على مسافة واحدة|تقف على مسافة واحدة|وقف على مسافة واحدة|وقفت على مسافة واحدة > من
denies verb لا علاقة له|لا علاقة لها|لا علاقة لهم|لا صلة له|لا صلة لها|لا صلة لهم > ب
denies verb غير مسؤول عن|غير مسؤولة عن|غير مسؤولين عن|ليس مسؤولا عن|ليست مسؤولة عن >
denies verb ليس طرفا|ليست طرفا|ليسوا طرفا|لم يكن طرفا|لم تكن طرفا|لم يكونوا طرفا > في
opposes verb لم يكن متحمسا|لم تكن متحمسة|ليس متحمسا|ليست متحمسة|غير متحمس|غير متحمسة > ل
silent verb لم يعلق|لم تعلق|لم يعلقوا|لم يدل بتعليق|لم تدل بتعليق|لم يصدر عنه تعليق > على
silent verb لم يتطرق|لم تتطرق|لم يشر|لم تشر > إلى ل
silent verb رفض التعليق|رفضت التعليق|رفضوا التعليق|امتنع عن التعليق|امتنعت عن التعليق > على
neutral verb نأى بنفسه|نأت بنفسها|ينأى بنفسه|تنأى بنفسها > عن
neutral verb وقف على الحياد|وقفت على الحياد|التزم الحياد|التزمت الحياد > تجاه حيال إزاء
accepts verb لا تمانع|لا يمانع|لا يمانعون|لا نمانع >
accepts adjective لا مانع لديه|لا مانع لديها|لا مانع لديهم|لا مانع من|ليس لديه مانع|ليس لديها مانع|لا تمانع|لا يمانع > من في
supports noun استعداد|استعداده|استعدادها|استعدادهم > ل
supports adjective مستعد|مستعدة|مستعدون|مستعدين > ل
rejects adjective غير مستعد|غير مستعدة|غير مستعدين|غير مستعدون|ليس مستعدا|ليست مستعدة > ل
supports verb عرض المساعدة|عرضت المساعدة > ل على
rejects verb استخدم الفيتو|استخدمت الفيتو|استخدم حق النقض|استخدمت حق النقض|استخدمتا حق النقض|استخدمتا الفيتو > ضد
opposes verb وقف ضد|وقفت ضد|يقف ضد|تقف ضد >
supports verb وقف إلى جانب|وقفت إلى جانب|يقف إلى جانب|تقف إلى جانب >
conditional verb وافق بشرط|وافقت بشرط|وافق شريطة|وافقت شريطة >
`;

/** What makes stressing a wish: `شدد على ضرورة وقف القصف`. */
const need = new Set(['ضروره', 'اهميه', 'وجوب', 'حق', 'حرص', 'التزام', 'دعم', 'تاييد']);

/** What makes a consent conditional: `وافقت الحركة على الهدنة بشروط`. */
const conditions = new Set(['شروط', 'شرط', 'شريطه']);

/** What can be accepted as a direct object: `قبلت الفصائل الهدنة`. The same letters mean "before". */
const offered = new Set('هدنه اتفاق اتفاقا اتفاقيه صفقه تسويه مبادره مقترح مقترحا عرض عرضا خطه شروط مصالحه'.split(' '));

/** What makes a description a denial: `وصف الأنباء بأنها عارية من الصحة`. */
const untrue = new Set('عاريه كاذبه كاذب ملفقه مفبركه مفبرك مغلوطه زائفه مزاعم اكاذيب افتراء افتراءات مختلقه مضلله مضلل'.split(' '));

/** What a silence is kept by refusing: `رفض المتحدث التعليق`. */
const wordsRefused = new Set('تعليق كشف افصاح ادلاء اجابه خوض تعقيب حديث رد'.split(' '));

/** What "no … came from somebody" has no more of: `لم يصدر عن الحكومة أي موقف`. */
const wordsMissing = new Set('تعليق رد موقف بيان توضيح تعقيب'.split(' '));

/** What comes in or does not, where `لم ترد` is no silence: `لم ترد أنباء عن إصابات`. */
const arriving = new Set('انباء معلومات تفاصيل تقارير اي اسماء الينا في من'.split(' '));

/** What makes a description a condemnation: `وصف الوزير الغارة بأنها جريمة`. */
const wrongs = new Set(
  `جريمه جرائم مجزره مذبحه عدوان عدوانا انتهاك انتهاكا خرق خرقا تصعيد تصعيدا استفزاز استفزازا استفزازيه ارهابي ارهابيه ارهاب ارهابا همجي همجيه جبان جبانه مسرحيه مهزله
  تهجير تهجيرا ابتزاز ابتزازا فضيحه خيانه طعنه وصمه اهانه موامره ابادة اباده قرصنه بلطجه غدر غادر غادره شريك شريكا شريكه تغيير مخز مخزيه معيب معيبه شنيع شنيعه بربري بربريه وحشي وحشيه سافر سافره`
    .split(/\s+/)
    .map((w) => w.replace(/ة$/, 'ه')),
);

/** What makes a description a rejection. */
const refused = new Set('مرفوض مرفوضا مرفوضه باطل باطلا عبث عبثا هراء سخيف سخيفه'.split(' '));

/** Objects by which a plain verb of telling tells a stance: `أعرب المبعوث عن أسفه`, `جددت الحركة رفضها`. */
const told: readonly (readonly [Stance, string])[] = [
  ['supports', 'دعم تاييد ترحيب ارتياح تضامن استعداد'],
  ['rejects', 'رفض'],
  ['opposes', 'معارضه معارضت تحفظ اعتراض امتعاض'],
  ['condemns', 'ادانه ادانت استنكار تنديد صدمه صدمت شجب'],
  ['regrets', 'اسف'],
  ['accepts', 'موافقه موافقت قبول'],
];

/** What makes keeping to something a silence: `لاذت إيران بالصمت`. */
const silence = new Set(['صمت', 'سكوت']);

/** Duals are left out: in the past they are written like indefinite accusatives (دعما). */
const singularOrPlural = ({ form, agrees }: { readonly form: string; readonly agrees: string }): boolean =>
  agrees !== 'plural' || !/(?:[^و]ا|ان)$/.test(form);

const phrasesOf = (): StancePhrase[] => {
  const out: StancePhrase[] = [];
  const put = (phrase: string, cue: StanceCue): void => void out.push({ phrase, cue });
  // Before the plain senses: the first that fits is taken.
  for (const [past, present] of [
    ['وافق', 'يوافق'],
    ['قبل', 'يقبل'],
    ['رحب', 'يرحب'],
  ] as const) {
    const forms = conjugate(past, present);
    for (const f of [...forms.past, ...forms.present].filter(singularOrPlural))
      put(f.form, {
        lemma: past,
        stance: 'conditional',
        negated: null,
        form: 'verb',
        leads: ['على', 'ب'],
        with: conditions,
        ...(past === 'قبل' ? { strict: true as const } : {}),
      });
  }
  for (const [past, present] of [
    ['وصف', 'يصف'],
    ['اعتبر', 'يعتبر'],
    ['عد', 'يعد'],
  ] as const) {
    const forms = conjugate(past, present);
    for (const f of [...forms.past, ...forms.present].filter(singularOrPlural))
      put(f.form, { lemma: past, stance: 'denies', negated: null, form: 'verb', leads: [], with: untrue });
  }
  const every = (past: string, present: string, participle: string, cue: Omit<StanceCue, 'lemma' | 'form' | 'negated'>): void => {
    const forms = conjugate(past, present);
    const whole = { lemma: past, negated: null, ...cue } as const;
    for (const f of [...forms.past, ...forms.present].filter(singularOrPlural)) put(f.form, { ...whole, form: 'verb' });
    if (participle !== '-') for (const f of accompanying(participle)) put(f.form, { ...whole, form: 'accompanying' });
  };
  every('رفض', 'يرفض', 'رافض', { stance: 'silent', leads: ['على', 'عن'], with: wordsRefused });
  every('امتنع', 'يمتنع', 'ممتنع', { stance: 'silent', leads: ['على', 'عن'], with: wordsRefused });
  for (const form of ['لم يرد', 'لم ترد', 'لم يردوا', 'لم يجب', 'لم تجب'])
    put(form, { lemma: 'لم يرد', stance: 'silent', negated: null, form: 'verb', leads: ['على', 'عن'], notBefore: arriving });
  every('صوت', 'يصوت', 'مصوت', { stance: 'supports', leads: [], with: new Set(['صالح', 'مصلحه', 'تاييد']) });
  every('صوت', 'يصوت', 'مصوت', { stance: 'opposes', leads: [], with: new Set(['ضد']) });
  for (const [past, present] of [
    ['استخدم', 'يستخدم'],
    ['مارس', 'يمارس'],
    ['لوح', 'يلوح'],
  ] as const)
    every(past, present, '-', { stance: 'rejects', leads: ['ضد', 'على'], with: new Set(['نقض', 'فيتو']) });
  every('امتنع', 'يمتنع', 'ممتنع', { stance: 'neutral', leads: ['على'], with: new Set(['تصويت']) });
  for (const [past, present] of [
    ['سارع', 'يسارع'],
    ['بادر', 'يبادر'],
  ] as const) {
    every(past, present, '-', { stance: 'denies', leads: [], with: new Set(['نفي', 'تكذيب']) });
    every(past, present, '-', { stance: 'condemns', leads: ['ب'], with: new Set(['ادانه', 'تنديد', 'استنكار', 'شجب']) });
  }
  for (const form of ['لم يصدر عن', 'لم تصدر عن', 'لم يصدر من', 'لم يصدر حتى الآن عن'])
    put(form, { lemma: 'لم يصدر', stance: 'silent', negated: null, form: 'verb', leads: ['بشأن', 'حول', 'على'], with: wordsMissing });
  for (const [past, present, participle] of [
    ['وصف', 'يصف', 'واصف'],
    ['اعتبر', 'يعتبر', 'معتبر'],
    ['رأى', 'يرى', '-'],
    ['عد', 'يعد', '-'],
  ] as const) {
    every(past, present, participle, { stance: 'condemns', leads: [], with: wrongs, withTarget: 'object', bare: true });
    every(past, present, participle, { stance: 'rejects', leads: [], with: refused, withTarget: 'object', bare: true });
  }
  for (const [past, present, participle] of [
    ['أعرب', 'يعرب', 'معرب'],
    ['عبر', 'يعبر', 'معبر'],
    ['أبدى', 'يبدي', '-'],
    ['أعلن', 'يعلن', 'معلن'],
    ['أكد', 'يؤكد', 'مؤكد'],
    ['شدد', 'يشدد', 'مشدد'],
    ['جدد', 'يجدد', 'مجدد'],
    ['كرر', 'يكرر', 'مكرر'],
  ] as const)
    for (const [stance, nouns] of told)
      every(past, present, participle, {
        stance,
        leads: ['ل', 'ب', 'على', 'من', 'إزاء', 'تجاه', 'حيال'],
        with: new Set(nouns.split(' ')),
        withTarget: 'held',
      });
  for (const line of verbs.trim().split('\n')) {
    const [past, present, noun, participle, stance, negated, ...leads] = line.split(' ') as [
      string,
      string,
      string,
      string,
      Stance,
      Stance | '-',
      ...string[],
    ];
    const base = { lemma: past === '-' ? present : past, stance, negated: negated === '-' ? null : negated, leads };
    const forms = conjugate(past === '-' ? present : past, present === '-' ? past : present);
    if (past !== '-') for (const f of forms.past.filter(singularOrPlural)) put(f.form, { ...base, form: 'verb' });
    if (past !== '-' && forms.suffixed) for (const pronoun of ['ه', 'ها']) put(forms.suffixed + pronoun, { ...base, form: 'verb' });
    if (present !== '-') for (const f of forms.present.filter(singularOrPlural)) put(f.form, { ...base, form: 'verb' });
    // First person, plural and singular, inside quotations: "نرفض", "أرفض".
    if (present !== '-') for (const person of ['ن', 'أ']) put(person + present.slice(1), { ...base, form: 'verb' });
    if (noun !== '-') {
      put(noun, { ...base, form: 'noun' });
      const bound = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
      for (const pronoun of ['ه', 'ها', 'هم', 'نا']) put(bound + pronoun, { ...base, form: 'noun' });
    }
    if (participle !== '-') for (const f of accompanying(participle)) put(f.form, { ...base, form: 'accompanying' });
  }
  out.push(...stancePhrases(phrases));
  for (const [past, present, noun, participle] of [
    ['شدد', 'يشدد', 'تشديد', 'مشدد'],
    ['أكد', 'يؤكد', 'تأكيد', 'مؤكد'],
  ] as const) {
    const forms = conjugate(past, present);
    const cue = { lemma: past, stance: 'supports', negated: null, leads: [], with: need } as const;
    for (const f of [...forms.past, ...forms.present].filter(singularOrPlural)) put(f.form, { ...cue, form: 'verb' });
    for (const f of accompanying(participle)) put(f.form, { ...cue, form: 'accompanying' });
    put(noun, { ...cue, form: 'noun' });
  }
  // Objections in the plural: `اعتراضات موسكو على`.
  put('اعتراضات', { lemma: 'اعترض', stance: 'opposes', negated: null, form: 'noun', leads: ['على'] });
  for (const form of ['قبل', 'قبلت', 'قبلوا'])
    for (const object of [{ leads: ['ب'] }, { leads: [], with: offered, withTarget: 'behind' as const }])
      put(form, { lemma: 'قبل', stance: 'accepts', negated: 'rejects', form: 'verb', strict: true, ...object });
  for (const f of conjugate('قبل', 'يقبل').present.filter(singularOrPlural))
    put(f.form, { lemma: 'قبل', stance: 'accepts', negated: 'rejects', form: 'verb', leads: [], with: offered, withTarget: 'behind' });
  for (const [past, present] of [
    ['لاذ', 'يلوذ'],
    ['التزم', 'يلتزم'],
    ['لزم', 'يلزم'],
    ['آثر', 'يؤثر'],
  ] as const) {
    const forms = conjugate(past, present);
    for (const f of [...forms.past, ...forms.present])
      put(f.form, {
        lemma: past,
        stance: 'silent',
        negated: null,
        form: 'verb',
        leads: ['تجاه', 'حيال', 'إزاء', 'عن', 'بشأن'],
        with: silence,
      });
  }
  return out;
};

/** Every written form that tells a stance. */
export const stances: readonly StancePhrase[] = phrasesOf();
