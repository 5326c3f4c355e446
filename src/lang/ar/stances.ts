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
اتهم يتهم اتهام متهم condemns -
نفى ينفي نفي نافي denies -
أنكر ينكر إنكار - denies -
كذب يكذب تكذيب مكذب denies -
دحض يدحض دحض - denies -
أسف يأسف أسف آسف regrets - ل على من
اشترط يشترط اشتراط مشترط conditional -
`;

/** Phrases that tell a stance as a whole: stance, form, phrase; `|` parts spellings and persons, `>` the prepositions to the target. */
const phrases = `
silent noun صمت > تجاه حيال إزاء عن
silent verb لم يعلق|لم تعلق|لم يعلقوا|لم يدل بتعليق|لم تدل بتعليق|لم يصدر عنه تعليق > على
silent verb لم يتطرق|لم تتطرق|لم يشر|لم تشر > إلى ل
silent verb رفض التعليق|رفضت التعليق|رفضوا التعليق|امتنع عن التعليق|امتنعت عن التعليق > على
neutral verb نأى بنفسه|نأت بنفسها|ينأى بنفسه|تنأى بنفسها > عن
neutral verb وقف على الحياد|وقفت على الحياد|التزم الحياد|التزمت الحياد > تجاه حيال إزاء
accepts adjective لا مانع لديه|لا مانع لديها|لا مانع لديهم|لا مانع من|ليس لديه مانع|ليس لديها مانع|لا تمانع|لا يمانع > من في
supports noun استعداد|استعداده|استعدادها|استعدادهم > ل
supports adjective مستعد|مستعدة|مستعدون|مستعدين > ل
rejects adjective غير مستعد|غير مستعدة|غير مستعدين|غير مستعدون|ليس مستعدا|ليست مستعدة > ل
supports verb أعرب عن دعمه|أعربت عن دعمها|عبر عن دعمه|عبرت عن دعمها|أعرب عن تأييده|أعربت عن تأييدها|أبدى تأييده|أبدت تأييدها|جدد دعمه|جددت دعمها > ل
supports verb أعرب عن استعداده|أعربت عن استعدادها|أبدى استعداده|أبدت استعدادها|عرض المساعدة|عرضت المساعدة > ل على
rejects verb أعرب عن رفضه|أعربت عن رفضها|عبر عن رفضه|عبرت عن رفضها|أعلن رفضه|أعلنت رفضها|جدد رفضه|جددت رفضها|أكد رفضه|أكدت رفضها > ل
rejects verb استخدم الفيتو|استخدمت الفيتو|استخدم حق النقض|استخدمت حق النقض|استخدمتا حق النقض|استخدمتا الفيتو > ضد
condemns verb أعرب عن إدانته|أعربت عن إدانتها|عبر عن إدانته|عبرت عن إدانتها > ل
regrets verb أعرب عن أسفه|أعربت عن أسفها|عبر عن أسفه|عبرت عن أسفها|أبدى أسفه|أبدت أسفها > ل من على
opposes verb أعرب عن معارضته|أعربت عن معارضتها|أعرب عن تحفظه|أعربت عن تحفظها|أبدى تحفظه|أبدت تحفظها|أعرب عن اعتراضه > ل على
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
const untrue = new Set(['عاريه', 'كاذبه', 'كاذب', 'ملفقه', 'مفبركه', 'باطله', 'مغلوطه', 'زائفه']);

/** What makes keeping to something a silence: `لاذت إيران بالصمت`. */
const silence = new Set(['صمت', 'سكوت']);

/** Verbs that need another word in the clause: `حمّل … المسؤولية`. */
const responsible = new Set(['مسؤوليه', 'المسؤوليه', 'مسئوليه', 'المسئوليه', 'كامل']);

/** Duals are left out: in the past they are written like indefinite accusatives (دعما). */
const singularOrPlural = ({ form }: { readonly form: string }): boolean => !/(?:[^و]ا|ان)$/.test(form);

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
  for (const f of [...conjugate('حمل', 'يحمل').past, ...conjugate('حمل', 'يحمل').present, ...accompanying('محمل')])
    put(f.form, {
      lemma: 'حمل',
      stance: 'condemns',
      negated: null,
      form: f.form.startsWith('محمل') ? 'accompanying' : 'verb',
      leads: [],
      with: responsible,
    });
  return out;
};

/** Every written form that tells a stance. */
export const stances: readonly StancePhrase[] = phrasesOf();
