import { fold, wordAttribute, wordOf } from '../../text/index.ts';
import { states } from '../lexicon/index.ts';
import type { Completion, Course, Direction, ReconcilingWords } from '../words/reconciling.ts';
import { agreements } from './agreements.ts';
import { contrasts } from './contrasts.ts';
import { happenings } from './happenings.ts';
import { headings } from './headings.ts';
import { verdicts } from './verdicts.ts';
import { issueName, standing } from './wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

const stop = set(
  `من الى عن على في مع بين حتى منذ عند لدى حول ضد دون بدون خلال بعد قبل فوق تحت امام وراء نحو عبر اثر اثناء سوى غير الا ان انه انها انهم اذا اذ لان لانه كي لكي لكن لكنه بل او ام
   ثم قد لقد كان كانت كانوا يكون تكون سيكون ليس ليست ما ماذا لا لم لن هل هو هي هم هن هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين اللتين اللواتي حيث كما مما فيما بينما عندما حين حينما كل بعض
   جميع اي ايضا كذلك هنا هناك الان فقط جدا مثل ضمن يوم اليوم امس قال قالت قالوا وقال واضاف اضاف اضافت اعلن اعلنت ذكر ذكرت اكد اكدت اوضح اوضحت اشار اشارت افاد افادت نقل نقلت حسب بحسب وفق وفقا
   به بها بهم له لها لهم فيه فيها منه منها عنه عنها عليه عليها اليه اليها معه معها نفسه نفسها انا نحن عليهم لديه لديها احد احدى اخر اخرى اخرون الاخر الاخرى عدد عدة تم يتم جرى وقد فقد وكان وكانت
   الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد`,
);

const prefix = /^(?:وبال|وال|فال|بال|كال|ولل|فلل|لل|ال|و(?=[^و].{3}))(?=.{3})/u;
const suffix = /(?:يا|تهما|تهم|تها|ياته|هما|كما|ات|ان|ون|ين|تين|هم|هن|ها|نا|يه|ته|ه|ي|ا)$/u;

/** Words whose inflections light stemming leaves apart. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['قوات', 'قوه'],
  ['قواته', 'قوه'],
  ['قواتها', 'قوه'],
  ['قوه', 'قوه'],
  ['قوي', 'قوه'],
  ['نساء', 'امراه'],
  ['رجال', 'رجل'],
  ['مصالح', 'مصلحه'],
  ['مصالحه', 'مصالحه'],
]);

/** The future prefix before an imperfect verb: س, one of ي ت ن ا, at least three letters; nouns that look like it are listed. */
function isFuture(w: string): boolean {
  return (
    /^[وف]?س[يتنا].{3,}$/u.test(w) &&
    !/^[وف]?س(?:ياس|ياح|ياق|يار|يطر|يناء|ينار|يول|ائق|اكن|ائح|ائل|يدة|يده|يري|تين|تار|اعا|اعة|اعه|نوا|اعد|ابق|احل|احه|احة|اهم|اخر|ادس|الم|يوف|يناريو)/u.test(
      w,
    )
  );
}

/** Light stemming after Larkey's light10: clitics, then one inflectional ending, then long vowels inside (وصول, وصلت: وصل), never below three letters. */
const stem = wordAttribute((word): string => {
  if (stop.has(word.fold)) return '';
  if (!word.arabic) return word.fold;
  // A future verb meets its perfect: سيناقش, ناقش.
  let w = isFuture(word.fold) ? word.fold.replace(/^[وف]?س[يتنا]/u, '') : word.fold.replace(prefix, '');
  if (stop.has(w)) return '';
  const known = irregular.get(w);
  if (known) return known;
  const bare = w.replace(suffix, '');
  if (bare.length >= 3) w = bare;
  if (w.length >= 4 && w.endsWith('ت')) w = w.slice(0, -1);
  if (w.length >= 4) {
    const short = w[0]! + w.slice(1, -1).replace(/[اوي]/gu, '') + w.at(-1)!;
    if (short.length >= 3) w = short;
  }
  return w;
});

const pendingWords = set(
  `سوف سيتم ستتم يحاول تحاول يحاولون محاولة محاولات يستعد تستعد يعتزم تعتزم يسعى تسعى لفك لكسر لرفع بهدف بغية يتوقع متوقع المتوقع المقرر يخطط تخطط ينوي تنوي`,
);
const negatedWords = set(`لم لن ليس ليست ليسوا عدم`);
const deniedWords = set(`نفى نفت ينفي تنفي نافيا نافية نفيه نفيها تكذيب كذب كذبت يكذب فند فندت انكر انكرت ينكر تنكر نفوا`);

const completion = wordAttribute((word): Completion | null => {
  const w = word.fold;
  const bare = w.replace(/^[وف](?=.{2})/u, '');
  if (deniedWords.has(w) || deniedWords.has(bare)) return 'denied';
  if (negatedWords.has(w) || negatedWords.has(bare)) return 'negated';
  if (pendingWords.has(w) || pendingWords.has(bare)) return 'pending';
  if (isFuture(w)) return 'pending';
  return null;
});

const courses: Readonly<Record<Course, ReadonlySet<string>>> = {
  left: set(`انطلق انطلقت غادر غادرت خرج خرجت خرجوا تحرك تحركت سار سارت`),
  returned: set(`عاد عادت عادوا يعود تعود رجع رجعت رجعوا ادراجها ادراجهم تراجعت`),
  remaining: set(
    `بقي بقيت بقوا يبقى تبقى باقية الباقية باقيا عالقة عالق عالقون عالقين العالقة العالقين متوقفة المتوقفة متوقف توقفت محاصرة المحاصرة تنتظر لاتزال`,
  ),
};
const course = wordAttribute((word): Course | null => {
  const bare = word.fold.replace(/^[وف](?=.{3})/u, '');
  const is = (c: Course): boolean => courses[c].has(word.fold) || courses[c].has(bare);
  return is('returned') ? 'returned' : is('remaining') ? 'remaining' : is('left') ? 'left' : null;
});

const to = set(`الى باتجاه نحو صوب لدخول بلوغ وصولا اتجاه`);
const from = set(`من انطلاقا`);
const inside = set(`في داخل قرب شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط ضمن عند`);

const direction = wordAttribute((word): Direction | null => {
  const w = word.fold;
  const bare = w.replace(/^[وف](?=.{2})/u, '');
  if (to.has(w) || to.has(bare)) return 'to';
  if (from.has(w) || from.has(bare)) return 'from';
  if (inside.has(w) || inside.has(bare)) return 'in';
  return null;
});

const stems = (words: string): ReadonlySet<string> => new Set([...set(words)].map((w) => stem(wordOf(w))));

const blaming = set(
  `مسؤولية المسؤولية بمسؤولية مسئولية المسئولية يتحمل تتحمل يحمل تحمل حمل حملت محملا محملة وحمل اتهم اتهمت يتهم تتهم متهما متهمة اتهام اتهامات اتهامه اتهامها بالمسؤولية مسؤوليتها مسؤوليته`,
);
const blame = wordAttribute((word): boolean => blaming.has(word.fold) || blaming.has(word.fold.replace(/^[وف](?=.{3})/u, '')));

const bearing = set(`يتحمل تتحمل يتحملون تحمل تحملت مسؤول مسؤولة مسؤولون مسؤولين مسئول مسئولة`);
const bears = wordAttribute((word): boolean => bearing.has(word.fold) || bearing.has(word.fold.replace(/^[وف](?=.{3})/u, '')));

const demonyms = new Map(
  states.flatMap((s) => [...s.adjectiveAr, ...s.peopleAr].map((a) => [fold(a), { key: s.key, name: s.ar[0]! }] as const)),
);
/** A nisba, article and endings of gender and number off. */
const demonym = wordAttribute((word) => {
  const bare = word.fold.replace(/^[وف]?(?:[بلك]?ال|لل)?(?=.{3})/u, '');
  return demonyms.get(bare) ?? demonyms.get(bare.replace(/(?:ه|ين|ون|ات)$/u, '')) ?? null;
});

/** Arabic words for setting accounts side by side. */
export const reconciling: ReconcilingWords = {
  stem,
  completion,
  future: (word) => isFuture(word.fold),
  rejection: set(`رفض رفضت يرفض ترفض رفضا فند فندت دحض دحضت استنكر`),
  allegation: set(`مزاعم المزاعم اتهامات الاتهامات ادعاءات الادعاءات ادعاء اتهام الاتهام انباء الانباء شائعات الشائعات`),
  direction,
  rising: stems(`ارتفع ارتفعت ارتفاع يرتفع ترتفع وارتفع وارتفعت ارتفاعا حصيلة الحصيلة زيادة تجاوز تجاوزت`),
  background: set(`منذ الماضي الماضية الماضيين الفائت الفائتة المنصرم المنصرمة السابق السابقة سابقا سابق اجمالي الاجمالي`),
  hours: set(`ساعة الساعة ساعات الساعات دقائق لحظات صباح`),
  blame,
  agreement: stems(`اتفاق اتفاقا الاتفاق اتفاقية اتفاقات صفقة هدنة اتفق اتفقا اتفقت تفاهم تفاهمات معاهدة مصالحة تسوية`),
  inquiries: stems(`تقرير التقرير تحقيق التحقيق تحقيقات التحقيقات نتائج النتائج استنتاجات خلاصات`),
  ballots: stems(`انتخابات الانتخابات اقتراع الاقتراع استفتاء الاستفتاء تصويت التصويت`),
  indefinite: (words, at) => ![words[at], words[at + 1]].some((w) => w !== undefined && /^[وف]?(?:[بك]?ال|لل)/u.test(w.fold)),
  dealing: stems(`بحث بحثت يبحث تعمل يعمل نعمل يتفاوض تتفاوض تفاوض مفاوضات مباحثات تنسق ينسق`),
  status: new Map(
    (
      [
        ['concluded', 'ابرم ابرمت ابرام توصل توصلت التوصل وقع وقعت توقيع انجزت انجز انجاز عقد عقدت اتفق اتفقا'],
        ['negotiated', 'مفاوضات يتفاوض محادثات مباحثات يبحث بحث تعمل يعمل'],
        ['proposed', 'اقترح اقترحت مقترح اقتراح عرض مبادرة'],
        ['in-force', 'بموجب سار ساري تثبيت تطبيق تنفيذ نفذ دخل'],
        ['violated', 'خرق خرقت انتهك انتهكت انتهاك خروقات انتهاكات'],
        ['delayed', 'تاجيل اجل تاجل تعثر عرقل عرقلت عرقلة توقف'],
        ['collapsed', 'انهار انهارت انهيار فشل فشلت'],
        ['rejected', 'رفض رفضت يرفض مرفوض'],
      ] as const
    ).flatMap(([status, words]) => [...stems(words)].map((s) => [s, status] as const)),
  ),
  exchange: set(`مقابل المقابل بالمقابل`),
  provision: set(`بموجبه بموجبها يقضي تقضي قضى ينص تنص يتضمن تتضمن يشمل`),
  under: set(`بموجب وفق حسب`),
  permits: set(`سمح سمحت يسمح تسمح سمحوا اذن اذنت وافق وافقت اجاز اجازت`),
  proposes: set(`اقترح اقترحت اقترحوا عرض عرضت عرضوا طرح طرحت`),
  proposedTo: set(`على`),
  meetings: set(`اجتماع اجتماعات محادثات مباحثات مفاوضات لقاء مؤتمر قمة جولة`),
  is: set(`هو هي يعني`),
  demonym,
  between: set(`بين وبين`),
  with: set(`مع`),
  dimensions: stems(`عمق العمق بعمق عمقه ارتفاع بارتفاع علو طول بطول عرض قطر بقطر`),
  compass: stems(
    `شرق غرب شمال جنوب شرقي غربي شمالي جنوبي شرقية غربية شمالية جنوبية الشرقية الغربية الشمالية الجنوبية الشرقي الغربي الشمالي الجنوبي`,
  ),
  movable: stems(
    `قافلة القافلة قوافل حافلات الحافلات سفينة السفينة سفن طائرة الطائرة طائرات مركزه مركز بؤرة وفد الوفد أسرى رهائن الرهائن لاجئين جثث الجثث شاحنات بعثة البعثة معتقلين المعتقلين المعتقلون محتجزين المحتجزين المحتجزون مختطفين المختطفين جثمان الجثمان معدات المعدات دفعة الدفعة`,
  ),
  majority: set(`معظم معظمهم معظمها غالبية غالبيتهم غالبيتها اغلب اغلبهم اغلبها اغلبية الاغلبية الغالبية`),
  victims: set(`ضحايا الضحايا ضحاياه ضحاياها`),
  documents: set(`تقديرات تقدير دراسة دراسات احصاءات احصاء احصائية احصائيات مسح استطلاع`),
  creditBehind: set(`مصدره مصدرها`),
  credit: set(`المصدر مصدر مصدره المصادر`),
  course,
  nor: set(`ليس ليست وليس وليست لا ولا`),
  pointing: set(`ذلك هذا هذه تلك الامر`),
  joining: set(`و`),
  proposals: set(
    `المقترح المقترحات الاقتراح الاقتراحات المطلب المطالب الطلب الدعوة الدعوات العرض المبادرة الخطة القرار الخطوة الفكرة الشرط الشروط بالمقترح بالدعوة بالقرار بالخطوة بالمبادرة بالعرض بالخطة للمقترح للقرار للخطوة للمبادرة`,
  ),
  complement: set(`ان بان انه بانه انها بانها`),
  bears,
  correction: set(`تصويب تصحيح تنويه توضيح استدراك تصوب تصحح تصويبا تصحيحا`),
  contrasts,
  verdicts,
  agreements,
  happenings,
  standing,
  issueName,
  headings,
};
