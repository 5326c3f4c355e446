import { fold, wordAttribute } from '../../text/index.ts';
import { states } from '../lexicon/index.ts';
import type { AccountWords, Errand, GroupClass, Motion, Parcel } from '../words/accounts.ts';
import { stateOfAdjective } from './actor-lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));
/** Without a glued "and". */
const bare = (w: string): string => w.replace(/^[وف](?=.{3})/u, '');

const parcels: Readonly<Record<Parcel, ReadonlySet<string>>> = {
  message: set(`رسالة رسائل الرسالة الرسائل رسالتين رسالته رسالتها برقية`),
  proposal: set(`مقترح مقترحا المقترح مقترحات عرض عرضا العرض عروض مبادرة المبادرة اقتراح اقتراحا مسودة`),
};
const parcel = wordAttribute((word): Parcel | null => {
  const w = word.fold;
  const b = w.replace(/^(?:[وف]?[بل]|[وف])(?=.{3})/u, '');
  return parcels.message.has(w) || parcels.message.has(b)
    ? 'message'
    : parcels.proposal.has(w) || parcels.proposal.has(b)
      ? 'proposal'
      : null;
});

const errands: Readonly<Record<Errand, ReadonlySet<string>>> = {
  send: set(
    `ارسل ارسلت ارسلوا يرسل ترسل ارسال بعث بعثت يبعث تبعث بعثوا وجه وجهت يوجه توجيه قدم قدمت يقدم تقدم تقديم عرضت طرح طرحت طرحوا مرر مررت تمرير سلمت`,
  ),
  carry: set(`نقل نقلت ينقل تنقل نقلوا نقله نقلها حمل حملت يحمل تحمل حاملا حاملة اوصل اوصلت يوصل ايصال سلم يسلم تسليم ابلغ ابلغت`),
  receive: set(`تلقى تلقت تلقي تلقيها تلقيه يتلقى تتلقى تلقوا تسلم تسلمت يتسلم تتسلم استلم استلمت استلام وصلت وصلته وصلتها وصلهم`),
};
const errand = wordAttribute((word): Errand | null => {
  const w = word.fold;
  const b = bare(w);
  const has = (e: Errand): boolean => errands[e].has(w) || errands[e].has(b);
  return has('send') ? 'send' : has('receive') ? 'receive' : has('carry') ? 'carry' : null;
});

const groups: Readonly<Record<GroupClass, ReadonlySet<string>>> = {
  convoy: set(`قافلة القافلة قوافل القوافل حافلة الحافلة حافلات الحافلات شاحنة شاحنات الشاحنات باصات الباصات عربات رتل الرتل ارتال`),
  ship: set(`سفينة السفينة سفن السفن باخرة الباخرة ناقلة الناقلة زورق الزورق قارب القارب قوارب عبارة العبارة`),
  aircraft: set(`طائرة الطائرة`),
  delegation: set(`وفد الوفد بعثة البعثة مبعوث المبعوث`),
  captives: set(`اسرى الاسرى رهائن الرهائن مختطفين المختطفين مختطفون المختطفون سجناء السجناء`),
  displaced: set(`مهجرين المهجرين مهجرون المهجرون نازحين النازحين نازحون النازحون لاجئين اللاجئين لاجئون اللاجئون`),
  unit: set(`لواء اللواء كتيبة الكتيبة فرقة الفرقة فوج الفوج سرية السرية وحدة الوحدة`),
};
const group = wordAttribute((word): GroupClass | null => {
  const b = word.fold.replace(/^(?:[وف]?[بلك]|[وف])(?=.{3})/u, '');
  for (const [cls, words] of Object.entries(groups)) if (words.has(word.fold) || words.has(b)) return cls as GroupClass;
  return null;
});

const motions: Readonly<Record<Motion, ReadonlySet<string>>> = {
  to: set(`وصل وصلت وصول وصولها وصوله دخل دخلت دخول دخولها بلغ بلغت يصل تصل يدخل تدخل وصلوا دخلوا انتقل انتقلت انتقلوا عاد عادت عادوا`),
  from: set(`غادر غادرت غادروا مغادرة مغادرتها انطلق انطلقت انسحب انسحبت خرج خرجت خروج خروجها يغادر تغادر`),
  at: set(`متوقفة المتوقفة متوقف توقف توقفت عالقة العالقة عالق عالقون رست ترسو رسا متمركزة تمركز تمركزت بقيت بقي`),
  via: set(`مر مرت عبرت عبر اجتازت اجتاز تمر يمر تعبر`),
};
const motion = wordAttribute((word): Motion | null => {
  for (const [way, words] of Object.entries(motions)) if (words.has(word.fold) || words.has(bare(word.fold))) return way as Motion;
  return null;
});

/** Arabic words of accounts. */
export const accounts: AccountWords = {
  hearsay: set(
    `شائعات الشائعات شائعة اشاعات اشاعة الاشاعات متداولة المتداولة متداول تداول تداولت يتداول تتداول تداوله تداولته يشاع اشيع مزاعم زعم زعمت`,
  ),
  hearsayPairs: new Set(['انباء عن', 'غير مؤكده', 'غير مؤكد', 'لم يتسن', 'لم تتاكد', 'لم يتاكد'].map((p) => fold(p))),
  confirming: set(`اكد اكدت اكدوا يؤكد تؤكد تاكيد تاكيدا مؤكدا مؤكدة اقر اقرت يقر تقر اعترف اعترفت يعترف تعترف ثبت تثبت`),
  parcel,
  errand,
  mediating: set(`وساطة الوساطة بوساطة وساطات وسيط الوسيط وسطاء الوسطاء وسيطا يتوسط تتوسط توسط توسطت`),
  through: set(`عبر بواسطة بوساطة`),
  throughPairs: new Set(['من خلال', 'عن طريق'].map((p) => fold(p))),
  to: set(`الى على`),
  from: set(`من`),
  between: set(`بين`),
  and: set(`و وبين`),
  by: new Set(),
  stateOfAdjective,
  states: new Map(states.flatMap((s) => [...s.ar, ...s.capitalAr].map((n) => [fold(n), s.key] as const))),
  group,
  groupNames: {
    convoy: 'القافلة',
    ship: 'السفينة',
    aircraft: 'الطائرة',
    delegation: 'الوفد',
    captives: 'المحتجزون',
    displaced: 'المهجرون',
    unit: 'الوحدة العسكرية',
  },
  aid: set(`مساعدات المساعدات اغاثة الاغاثة اغاثية انسانية الانسانية غذائية طبية الطبية غذاء دواء`),
  motion,
  toward: set(`باتجاه نحو صوب اتجاه`),
  towardPairs: new Set(['في طريقها', 'في طريقه', 'متجهه الى', 'متوجهه الى', 'توجهت الى', 'توجه الى', 'متجها الى'].map((p) => fold(p))),
  passing: set(`عبر مرت مر تمر يمر مرورا عبرت يعبر تعبر اجتازت اجتاز`),
  guaranteeing: set(
    `ضامن الضامن ضامنة الضامنة ضامنين الضامنين ضامنون ضمانة ضمانات بضمانة بضمانات بضمان ضمنت يضمن تضمن برعاية رعاية راعية الراعية راعي الراعي`,
  ),
  until: set(`حتى بحلول غاية لغاية قبل مهلة تنتهي ينتهي اقصاه خلال`),
  starting: set(`اعتبارا ابتداء بدءا يبدا تبدا يسري تسري`),
  keeping: new Map(
    (
      [
        [
          3,
          'التزم التزمت التزموا يلتزم تلتزم ملتزم ملتزمة ملتزمون الالتزام بالتزام التزام التزامه التزامها نفذ نفذت ينفذ تنفذ اوفى اوفت وفى وفت احترم احترمت يحترم تحترم تقيد تقيدت',
        ],
        [0, 'خرق خرقت خرقا خرقها خرقه خروقات خروق انتهك انتهكت انتهاك انتهاكات ينتهك تنتهك اخل اخلت الاخلال تنصل تنصلت نقض نقضت'],
      ] as const
    ).flatMap(([level, words]) => [...set(words)].map((w) => [w, level] as const)),
  ),
  not: set(`لم لا لن عدم بعدم ليس ليست غير يرفض رفض رفضت دون`),
  partly: set(`جزئيا جزئي جزئية بدا بدات يبدا جزء بعض ببعض ببطء المرحلة`),
  obliging: set(`يجب ينبغي دعا دعت دعوا يدعو تدعو طالب طالبت يطالب تطالب تعهد تعهدت يتعهد تتعهد وعد وعدت ضرورة بضرورة مستعد مستعدة حث حثت`),
};
