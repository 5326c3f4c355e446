import type { EventType } from '../../model/index.ts';
import type { EventCue, EventPhrase } from '../words/events.ts';
import { conjugate } from './conjugation.ts';

/**
 * Verbs of events, one a line: type, mode, past, present, verbal nouns, whom their genitive names, prepositions to the recipient (`.` a direct object).
 * `?` before the past: active or passive as written. `!` before the type: harm that may be an accident; `~`: said of words too. `-` where a form is missing or means too much else.
 * Types and modes after the PLOVER codebook; complements after Hans Wehr's dictionary.
 */
const verbs = `
ASSAULT shelling ?قصف يقصف قصف actor . على
ASSAULT airstrike ?أغار يغير - actor على
~ASSAULT - ?هاجم يهاجم مهاجمة recipient .
ASSAULT - ?استهدف يستهدف استهداف recipient .
ASSAULT ground اقتحم يقتحم اقتحام recipient .
ASSAULT ground داهم يداهم مداهمة recipient .
ASSAULT bombing ?فجر يفجر - recipient .
ASSAULT assassinate ?اغتال يغتال اغتيال recipient .
ASSAULT assassinate اغتيل - - recipient .
ASSAULT execute ?أعدم يعدم إعدام recipient .
ASSAULT torture ?عذب يعذب تعذيب recipient .
ASSAULT abduct ?خطف يخطف خطف|اختطاف recipient .
ASSAULT abduct ?اختطف يختطف - recipient .
!ASSAULT - ?قتل يقتل قتل recipient .
!ASSAULT - ?استشهد يستشهد - recipient .
!ASSAULT - ?أصيب يصاب - recipient .
!ASSAULT - ?جرح يجرح - recipient .
ASSAULT clash اشتبك يشتبك اشتباك actor مع
COERCE arrest ?اعتقل يعتقل اعتقال recipient .
COERCE arrest ?احتجز يحتجز احتجاز recipient .
COERCE siege ?حاصر يحاصر حصار recipient . على
COERCE seize سيطر يسيطر - actor على
COERCE seize استولى يستولي استيلاء actor على
COERCE seize ?صادر يصادر مصادرة recipient .
COERCE expel ?هجر يهجر تهجير recipient .
COERCE expel ?طرد يطرد طرد recipient .
RETREAT withdraw انسحب ينسحب انسحاب actor من
RETREAT withdraw تراجع - - actor من
RETREAT surrender استسلم يستسلم استسلام actor ل
RETREAT release ?أفرج يفرج - recipient عن
RETREAT release أطلق_سراح يطلق_سراح إطلاق_سراح recipient .
AID medical أجلى يجلي - recipient .
AID humanitarian ?أغاث يغيث إغاثة recipient .
COOPERATE - تعاون يتعاون تعاون actor مع
COOPERATE - نسق ينسق تنسيق actor مع
AGREE - اتفق يتفق - actor مع
AGREE - وقع_اتفاقا يوقع_اتفاقا توقيع_اتفاق actor مع
AGREE - وقع_اتفاقية يوقع_اتفاقية توقيع_اتفاقية actor مع
CONSULT meet التقى يلتقي لقاء actor . مع ب
CONSULT meet اجتمع يجتمع اجتماع actor مع ب
CONSULT visit زار يزور زيارة actor .
CONSULT talks تباحث يتباحث - actor مع
CONSULT talks تفاوض يتفاوض تفاوض actor مع
CONSULT meet استقبل يستقبل استقبال recipient .
SUPPORT - أيد يؤيد تأييد actor .
SUPPORT - ساند يساند مساندة actor .
CONCEDE - رضخ يرضخ رضوخ actor ل
CONCEDE - أذعن يذعن إذعان actor ل
REQUEST - طالب يطالب - actor .
REQUEST - ناشد يناشد - actor .
ACCUSE - اتهم يتهم اتهام actor .
ACCUSE - ?أدان يدين إدانة actor .
ACCUSE - ندد يندد تنديد actor ب
ACCUSE - استنكر يستنكر استنكار actor .
REJECT - رفض يرفض رفض actor .
REJECT veto استخدم_الفيتو يستخدم_الفيتو - actor ضد
THREATEN - هدد يهدد تهديد actor . ب
THREATEN - توعد يتوعد - actor . ب
PROTEST demo تظاهر يتظاهر تظاهر actor ضد
PROTEST demo احتج يحتج - actor على
PROTEST boycott قاطع يقاطع مقاطعة actor .
SANCTION - فرض_عقوبات يفرض_عقوبات فرض_عقوبات actor على
MOBILIZE troops حشد يحشد حشد actor .
MOBILIZE troops نشر_قوات ينشر_قوات نشر_قوات actor .
`;

/** Nouns and phrases of events that are no verbal nouns of the verbs above: type, mode, whom the genitive names, prepositions to the recipient, `>` forms parted by `|`. */
const nouns = `
ASSAULT airstrike actor على ضد > غارة|غارات|الغارة|غارتين|ضربة جوية|ضربات جوية|قصف جوي|القصف الجوي|غارة جوية|غارات جوية|ضربات صاروخية|ضربة صاروخية
ASSAULT shelling actor على ضد > قصف مدفعي|قصف صاروخي|القصف المدفعي|القصف الصاروخي|قصف بالصواريخ|قصف بالمدفعية
!ASSAULT - recipient > مقتل|استشهاد
~ASSAULT - actor على ضد > هجوم|هجمات|الهجوم|هجوم صاروخي|هجمات صاروخية
ASSAULT ground actor على ضد > هجوم بري|عملية برية
ASSAULT explosives actor على > تفجير|تفجيرات|تفجيرين
ASSAULT suicide-attack actor على ضد > هجوم انتحاري|تفجير انتحاري|هجمات انتحارية
ASSAULT chemical actor على ضد > هجوم كيميائي|هجوم كيماوي|قصف بالكيماوي
ASSAULT - actor ضد بحق > مجزرة|مجازر
ASSAULT clash actor مع > اشتباكات|مواجهات
COERCE arrest actor بحق > حملة اعتقالات
RETREAT withdraw actor > انسحابات
AID humanitarian actor إلى ل > مساعدات إنسانية|مساعدات غذائية|قافلة مساعدات|مساعدات طبية
AID military actor إلى ل > مساعدات عسكرية|دعم عسكري
MOBILIZE troops actor إلى > تعزيزات عسكرية
PROTEST demo actor ضد > مظاهرة|مظاهرات|تظاهرة|تظاهرات
SANCTION - actor على ضد > عقوبات
CONSULT talks actor مع > محادثات|مفاوضات|مباحثات
`;

/** Verbs with their object, all forms: type, mode, `>` past and present of the verb, then its objects. */
const joined = `
ASSAULT firearms على > أطلق يطلق : النار|الرصاص|الرصاص الحي|النيران|نيران
ASSAULT shelling على > أطلق يطلق : صاروخا|صواريخ|قذائف|صاروخين|قذيفة
ASSAULT airstrike على > ألقى يلقي : براميل متفجرة|قنابل|البراميل المتفجرة|القنابل
ASSAULT explosives . > زرع يزرع : عبوة ناسفة|ألغاما
RETREAT ceasefire مع > أعلن يعلن : وقف إطلاق النار|وقفا لإطلاق النار|هدنة
AID humanitarian ل إلى > قدم يقدم : مساعدات|المساعدات|مساعدات إنسانية
AID humanitarian ل إلى > أرسل يرسل : مساعدات|المساعدات
MOBILIZE troops إلى > أرسل يرسل : تعزيزات|قوات|تعزيزات عسكرية
RETREAT surrender ل > سلم يسلم : أسلحته|أسلحتهم|نفسه|أنفسهم
`;

const none = (s: string): string | null => (s === '-' ? null : s);
const leadsOf = (list: readonly string[]): readonly string[] => list.map((l) => (l === '.' ? '' : l));

const phrasesOf = (): readonly EventPhrase[] => {
  const out: EventPhrase[] = [];
  const put = (phrase: string, cue: EventCue): void => void out.push({ phrase: phrase.replaceAll('_', ' '), cue });
  for (const line of verbs.trim().split('\n')) {
    const [kind, mode, marked, present, nominal, genitive, ...leads] = line.split(' ') as [
      string,
      string,
      string,
      string,
      string,
      EventCue['genitive'],
      ...string[],
    ];
    const past = marked.replace('?', '');
    const about = {
      lemma: past.replaceAll('_', ' '),
      type: kind.replace(/[!~]/, '') as EventType,
      mode: none(mode),
      genitive,
      leads: leadsOf(leads),
      harm: kind.startsWith('!'),
      figurative: kind.startsWith('~'),
    };
    const passive = /^(اغتيل|أصيب|استشهد)$/.test(past);
    const verb = { ...about, form: passive ? 'passive' : 'verb', voice: marked.startsWith('?') ? 'either' : 'active' } as const;
    // A verb with its object: the verb is conjugated, the object stays.
    const [stem, ...object] = past.split('_');
    const rest = object.map((o) => ` ${o}`).join('');
    const forms = conjugate(stem!, present === '-' ? 'يفعل' : present.split('_')[0]!);
    for (const f of forms.past) put(f.form + rest, { ...verb, tense: 'past', plural: f.agrees === 'plural' });
    if (present !== '-') for (const f of forms.present) put(f.form + rest, { ...verb, tense: 'present', plural: f.agrees === 'plural' });
    if (present !== '-') {
      const jussive = present.split('_')[0]!;
      put(`${jussive}وا${rest}`, { ...verb, tense: 'present', plural: true });
    }
    if (nominal !== '-')
      for (const n of nominal.split('|')) put(n, { ...about, form: 'noun', tense: null, plural: false, voice: 'active' });
  }
  for (const line of nouns.trim().split('\n')) {
    const [head, forms] = line.split(' > ') as [string, string];
    const [kind, mode, genitive, ...leads] = head.split(' ') as [string, string, EventCue['genitive'], ...string[]];
    for (const form of forms.split('|'))
      put(form, {
        lemma: forms.split('|')[0]!,
        type: kind.replace(/[!~]/, '') as EventType,
        mode: none(mode),
        form: 'noun',
        tense: null,
        plural: false,
        voice: 'active',
        genitive,
        leads: leadsOf(leads),
        harm: kind.startsWith('!'),
        figurative: kind.startsWith('~'),
      });
  }
  for (const line of joined.trim().split('\n')) {
    const [head, tail] = line.split(' > ') as [string, string];
    const [type, mode, ...leads] = head.split(' ') as [EventType, string, ...string[]];
    const [pair, objects] = tail.split(' : ') as [string, string];
    const [past, present] = pair.split(' ') as [string, string];
    const forms = conjugate(past, present);
    for (const tense of ['past', 'present'] as const)
      for (const f of forms[tense])
        for (const object of objects.split('|'))
          put(`${f.form} ${object}`, {
            lemma: `${past} ${objects.split('|')[0]}`,
            type,
            mode: none(mode),
            form: 'verb',
            tense,
            plural: f.agrees === 'plural',
            voice: 'active',
            genitive: 'actor',
            leads: leadsOf(leads),
            harm: false,
            figurative: false,
          });
  }
  return out;
};

/** Every written form that tells an event. */
export const eventCues: readonly EventPhrase[] = phrasesOf();
