import type { CueStrength } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import type { ContentLink, Cue, CuePhrase } from '../words/statements.ts';
import { accompanying, conjugate } from './conjugation.ts';

/**
 * Verbs that report, one a line: past, present, participle (for the accompanying act), verbal noun, strength, ways in which content follows.
 * `-` where a form does not report. `!` after the strength: as often an act as speech; `?`: its past is written like another word (بين);
 * `~`: the subject learned it from another.
 * Patterns of complement after Hans Wehr's dictionary and the usage of the agencies.
 */
const verbs = `
قال يقول قائل قول neutral clause quote bare
أضاف يضيف مضيف - neutral clause quote
ذكر - ذاكر - neutral clause quote
- يذكر - - neutral! clause quote
أفاد يفيد مفيد إفادة neutral clause quote ب
أعلن يعلن معلن إعلان asserting clause quote عن noun
صرح يصرح مصرح تصريح neutral clause quote ب
أكد يؤكد مؤكد تأكيد asserting clause quote على noun object
أوضح يوضح موضح إيضاح asserting clause quote
بين يبين مبين - asserting? clause
أشار يشير مشير إشارة neutral clause quote إلى
لفت يلفت لافت لفت neutral clause quote إلى
ألمح يلمح ملمح تلميح neutral clause quote إلى
لمح يلمح ملمح - neutral clause إلى
نوه ينوه منوه تنويه neutral clause quote إلى ب
أورد يورد - - neutral clause quote
أخبر يخبر - إخبار neutral clause
أبلغ يبلغ مبلغ إبلاغ neutral clause ب عن
روى يروي - - neutral clause quote
حكى يحكي - - neutral clause
سرد يسرد - - neutral clause
كشف يكشف كاشف كشف asserting clause quote عن noun
تحدث يتحدث متحدث حديث neutral عن clause
كتب يكتب كاتب كتابة neutral quote clause
غرد يغرد مغرد تغريد neutral quote clause
علق يعلق معلق تعليق neutral quote clause
رد يرد - - neutral! quote clause
أجاب يجيب مجيب إجابة neutral quote clause
تابع يتابع - - neutral clause quote
استطرد يستطرد مستطرد - neutral clause quote
أردف يردف مردف - neutral clause quote
واصل يواصل - - neutral quote
استدرك يستدرك مستدرك - neutral quote clause
أكمل يكمل - - neutral quote
ختم يختم خاتم - neutral quote clause
اختتم يختتم مختتم - neutral quote clause
زاد - - - neutral clause
مضى - - - neutral quote
هتف يهتف هاتف - neutral quote clause ب
صاح يصيح صائح - neutral quote
همس يهمس - - neutral quote
خاطب يخاطب مخاطب - neutral quote
جزم يجزم جازم جزم asserting clause ب
أقسم يقسم مقسم - asserting clause
شدد يشدد مشدد تشديد asserting clause quote على
ركز يركز - - asserting clause على
اعترف يعترف معترف اعتراف asserting clause ب
أقر يقر مقر إقرار asserting clause ب
سلم - - - asserting clause ب
كرر يكرر مكرر - asserting clause quote noun
جدد يجدد مجدد تجديد asserting clause noun
ذكّر - مذكر تذكير neutral clause ب
أثبت - - - asserting clause
أعرب يعرب معرب إعراب neutral عن
عبر يعبر معبر تعبير neutral! عن
أبدى يبدي مبدي - neutral object
استعرض يستعرض مستعرض - neutral object
وصف يصف واصف وصف asserting object
سمى يسمي - - asserting -
زعم يزعم زاعم زعم doubting clause object
ادعى يدعي مدعي ادعاء doubting clause
توهم - - - doubting clause
شكك يشكك مشكك تشكيك doubting في ب
شك يشك - - doubting في clause
نفى ينفي نافي نفي denying clause object
أنكر ينكر منكر إنكار denying clause object
كذب يكذب مكذب تكذيب denying object clause
فند يفند مفند تفنيد denying object
دحض يدحض - - denying object
استبعد يستبعد مستبعد استبعاد denying clause object
رفض يرفض رافض - denying! object clause
اتهم يتهم متهم اتهام accusing object ب
حمل يحمل محمل تحميل accusing! object
انتقد ينتقد منتقد انتقاد accusing object
هاجم - - - accusing -
ندد يندد مندد تنديد accusing ب
أدان يدين - إدانة accusing object
دان يدين - - accusing! object
استنكر يستنكر مستنكر استنكار accusing object
شجب يشجب شاجب شجب accusing object
استهجن يستهجن مستهجن - accusing object
أسف يأسف - - believing ل
تأسف - - - believing ل
اشتكى يشتكي مشتكي - accusing من clause
شكا يشكو شاكي - accusing من clause
طالب يطالب مطالب مطالبة demanding ب object clause
طلب يطلب - طلب demanding! clause object من
دعا يدعو داعي دعوة demanding إلى clause ل object
ناشد يناشد مناشد مناشدة demanding object ب clause
حث يحث حاث حث demanding object على
أوصى يوصي موصي توصية demanding ب clause
نصح ينصح ناصح نصح demanding object ب clause
حض يحض - - demanding object على
أمر يأمر آمر أمر demanding! ب clause
أوعز يوعز - إيعاز demanding ب إلى
ألزم يلزم ملزم إلزام demanding! object
وجه يوجه موجه - demanding! ب
أجمع يجمع - إجماع believing! clause على
اكتفى يكتفي مكتفي - neutral clause
رهن يرهن - - demanding! object
اشترط يشترط مشترط اشتراط demanding object clause
اقترح يقترح مقترح اقتراح demanding object clause
عرض يعرض - - promising! -
تمنى يتمنى متمني - demanding clause object
أمل يأمل آمل - believing في clause
رجا يرجو - - demanding clause object
حذر يحذر محذر تحذير warning من clause quote
أنذر ينذر منذر إنذار warning clause ب
نبه ينبه منبه تنبيه warning إلى clause على من
هدد يهدد مهدد تهديد warning ب clause
توعد يتوعد متوعد توعد warning ب object clause
لوح يلوح ملوح تلويح warning ب clause
تعهد يتعهد متعهد تعهد promising ب clause
وعد يعد واعد وعد promising ب clause
التزم - - - promising -
تحدى - - - warning -
توقع يتوقع متوقع توقع believing clause object
رجح يرجح مرجح ترجيح believing clause object
اعتبر - معتبر اعتبار believing clause object quote
- يعتبر - - believing! clause object
رأى يرى - - believing clause quote
ارتأى يرتئي - - believing clause
اعتقد يعتقد معتقد اعتقاد believing clause
ظن يظن - - believing clause
حسب يحسب - - believing -
عد يعد - - believing! -
قدر يقدر مقدر تقدير believing! clause object ب
عزا يعزو عازي - asserting object
أرجع يرجع مرجع إرجاع believing! object
خشي يخشى - - believing clause من
علم يعلم - - neutral~ clause
استقى يستقي - - neutral~ clause
نسب ينسب - - neutral! clause
عرف يعرف - - believing clause
فهم يفهم - - believing clause
استغرب يستغرب مستغرب - believing object clause
تساءل يتساءل متسائل تساؤل asking quote عن clause bare
سأل يسأل سائل - asking quote clause عن
استفسر يستفسر مستفسر - asking عن
أشاد يشيد مشيد إشادة asserting ب
امتدح يمتدح ممتدح - asserting object
مدح يمدح - - asserting object
أثنى يثني مثني - asserting على
هنأ يهنئ مهنئ تهنئة asserting object
بارك يبارك مبارك - asserting! object
رحب يرحب مرحب ترحيب asserting ب
شكر يشكر شاكر - asserting! object
تفاخر يتفاخر متفاخر - asserting ب clause
تباهى يتباهى - - asserting ب clause
تبنى يتبنى متبني تبني asserting object
سلط يسلط مسلط - neutral object
خلص يخلص - - believing إلى clause
استنتج يستنتج مستنتج - believing clause object
لاحظ يلاحظ ملاحظ - neutral clause object
أظهر يظهر - - neutral clause
نشر - - - neutral! clause quote
بث - - - neutral! clause quote
نقل ينقل - - neutral clause
أذاع يذيع - - neutral clause quote
سجل - - - neutral! clause
وثق يوثق موثق - neutral! clause object
رصد يرصد - - neutral! clause
توصل - - - neutral -
ورد يرد - - neutral clause quote
جاء - - - neutral -
تناقل يتناقل - - neutral clause
تردد يتردد - - neutral clause عن
انتشر - - - neutral -
استشهد - - - neutral -
طمأن يطمئن - - promising clause
أبرز يبرز مبرز - asserting clause
أبان يبين - - asserting clause
أفصح يفصح مفصح إفصاح asserting عن clause
برر يبرر مبرر تبرير asserting object clause
علل يعلل معلل تعليل asserting object clause
احتج يحتج محتج - accusing clause
تخوف يتخوف متخوف تخوف warning من clause
أهاب يهيب مهيب - demanding ب
التمس يلتمس ملتمس - demanding! clause object من
أصر يصر مصر إصرار asserting على clause
أفتى يفتي - - asserting ب clause
روج يروج - - doubting clause
أيقن يوقن - - believing clause
افترض يفترض - افتراض believing clause
تكهن يتكهن متكهن تكهن believing ب clause
تنبأ يتنبأ متنبئ - believing ب clause
ارتاب يرتاب - - doubting في
تبرأ يتبرأ متبرئ - denying من
استبشر يستبشر - - believing ب
تمسك يتمسك متمسك - asserting! clause ب
جادل يجادل مجادل - asserting clause
تذرع يتذرع متذرع - asserting clause
تعلل يتعلل متعلل - asserting clause
ثمن يثمن مثمن تثمين asserting! object
قلل يقلل مقلل - doubting! من
سخر يسخر - - doubting! من quote
اعتذر يعتذر معتذر اعتذار neutral عن
اعترض يعترض معترض - accusing clause
دافع يدافع مدافع - asserting! عن
حرض يحرض - - demanding على object
نعى ينعي ناعي - asserting! object
`;

/** Cues of attribution that stand with the source's name alone. */
const according = [
  'بحسب',
  'حسب',
  'وفق',
  'وفقا ل',
  'وفقا',
  'وفق ا ل',
  'طبقا ل',
  'طبقا',
  'على حد قول',
  'على حد تعبير',
  'على حد وصف',
  'على حد زعم',
  'على حد ما',
  'على قول',
  'حد قول',
  'على لسان',
  'بالنسبة إلى',
  'نقلا عن',
  'نقل ا عن',
  'برأي',
  'في رأي',
  'من وجهة نظر',
  'استنادا إلى',
];

/** Openers of an attributing clause: followed by a reporting verb ("according to what X said"). */
const accordingVerb = ['حسبما', 'حسب ما', 'بحسب ما', 'وفق ما', 'وفقا لما', 'وفقما', 'كما', 'على ما', 'طبقا لما', 'مثلما', 'حسب ما كان'];

/** "This came in", before what was put out and by whom. */
const output = ['جاء ذلك في', 'جاء ذلك خلال', 'جاء هذا في', 'جاءت تصريحات', 'جاء كلام', 'جاء في'];

/** Phrases with a cue's word that report nothing. */
const idioms = `لفت الأنظار|لفت الانتباه|لفت انتباه|لفت نظر|لفت النظر|يلفت الأنظار|تلفت الأنظار|لفتت الأنظار|لفتت الانتباه|إن صح القول|إن جاز التعبير|على سبيل الذكر|جدير بالذكر|الجدير بالذكر|
سالف الذكر|سالفة الذكر|آنفة الذكر|آنف الذكر|غني عن القول|أعلن عن نفسه|كشف عن وجهه|رد الجميل|علم الدولة|علم البلاد|العلم الوطني|شعار قال|رفض الانصياع|رفض الخروج|يبلغ من العمر|تبلغ من العمر|البالغ من العمر|معرة مصرين|${['التي', 'والتي', 'الذي', 'والذي'].flatMap((r) => ['تعتبر', 'يعتبر', 'تعد', 'يعد'].map((v) => `${r} ${v}`)).join('|')}|
${['طلب', 'طلبت', 'طلبوا', 'طلبا', 'طالبا', 'طالبة', 'طالبين', 'يطلب', 'تطلب', 'رفض', 'رفضت', 'رفضوا', 'فضل']
  .flatMap((v) =>
    ['عدم ذكر', 'عدم الكشف', 'عدم نشر', 'عدم الإفصاح', 'ذكر اسمه', 'ذكر اسمها', 'الكشف عن اسمه', 'الكشف عن هويته', 'الكشف عن هويتها'].map(
      (o) => `${v} ${o}`,
    ),
  )
  .join('|')}`;

/** Verbs by which an outlet puts another's words before its readers. */
const carrying = new Set(['نقل', 'نشر', 'بث', 'أورد', 'أذاع', 'تناقل']);

/** Verbs by which a stance is told again. */
const renewing = new Set(['جدد', 'كرر']);

/** Verbs that say what their object is. */
const calling = new Set(['وصف', 'اعتبر', 'عد', 'سمى']);

const polarityOf = (strength: CueStrength): Cue['polarity'] =>
  strength === 'denying' ? 'denied' : strength === 'demanding' ? 'demanded' : strength === 'asking' ? 'open' : 'affirmed';

/** Every written form that can report: verbs conjugated, participles in the accusative, verbal nouns, phrases of attribution. */
export function reportingPhrases(): readonly CuePhrase[] {
  const found: CuePhrase[] = [];
  for (const line of verbs.split('\n')) {
    const [past, present, participle, noun, force, ...links] = line.split(' ');
    if (!past || !present || !participle || !noun || !force) continue;

    const weak = force.endsWith('!');
    const ambiguous = force.endsWith('?');
    const strength = force.replace(/[!?~]$/, '') as CueStrength;
    const takes: readonly ContentLink[] = links.filter((l) => l !== '-').map(fold);
    if (takes.length === 0) continue;
    const shared = {
      lemma: past === '-' ? present : past,
      strength,
      polarity: polarityOf(strength),
      takes,
      ...(weak ? { weak } : {}),
      ...(ambiguous ? { ambiguous } : {}),
      ...(force.endsWith('~') ? { learned: true } : {}),
      ...(carrying.has(past) ? { carries: true } : {}),
      ...(past === 'قال' ? { plain: true } : {}),
      ...(calling.has(past) ? { names: true } : {}),
      ...(renewing.has(past) ? { renews: true } : {}),
      ...(past === 'نسب' ? { ascribes: true } : {}),
    };
    const forms = conjugate(past, present === '-' ? past : present);
    if (past !== '-')
      for (const f of forms.past)
        found.push({
          phrase: f.form,
          cue: { ...shared, form: 'past', agrees: f.agrees, ...(/[^ا]أ$/.test(f.form) ? { spelled: 'أ' } : {}) },
        });
    // Only before a pronoun ("نفاه الوزير"), where nothing follows that was said.
    if (past !== '-' && forms.suffixed)
      found.push({ phrase: forms.suffixed, cue: { ...shared, form: 'past', agrees: 'masculine', takes: [] } });
    if (present !== '-')
      for (const f of forms.present)
        found.push({
          phrase: f.form,
          // يدعى is "is called".
          cue: { ...shared, form: 'present', agrees: f.agrees, ...(past === 'ادعى' && f.form.endsWith('ي') ? { spelled: 'ي' } : {}) },
        });
    if (participle !== '-')
      for (const f of accompanying(participle)) found.push({ phrase: f.form, cue: { ...shared, form: 'participle', agrees: f.agrees } });
    if (noun !== '-') {
      found.push({ phrase: noun, cue: { ...shared, form: 'noun' } });
      if (noun.length > 3) found.push({ phrase: `${noun.replace(/ة$/, '')}ات`, cue: { ...shared, form: 'noun' } });
    }
  }
  const attribution: Omit<Cue, 'lemma' | 'form'> = { strength: 'neutral', polarity: 'affirmed', takes: ['clause', 'quote'] };
  for (const phrase of idioms.split(/[|\n]+/)) found.push({ phrase, cue: { ...attribution, lemma: phrase, form: 'idiom', takes: [] } });
  for (const phrase of according) found.push({ phrase, cue: { ...attribution, lemma: phrase, form: 'according' } });
  for (const phrase of according.filter((a) => /^على|رأي$|حسب$|نظر$/.test(a)))
    for (const pronoun of ['ه', 'ها', 'هم'])
      found.push({ phrase: phrase + pronoun, cue: { ...attribution, lemma: phrase, form: 'according', takes: ['self'] } });
  for (const phrase of output) found.push({ phrase, cue: { ...attribution, lemma: phrase, form: 'according', takes: ['output'] } });
  for (const phrase of accordingVerb)
    found.push({
      phrase,
      cue: { ...attribution, lemma: phrase, form: 'according', takes: ['verb'], ...(phrase === 'كما' ? { ambiguous: true } : {}) },
    });
  return found;
}
