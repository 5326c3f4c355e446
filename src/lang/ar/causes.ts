import { fold } from '../../text/index.ts';
import type { CauseWords } from '../words/happenings.ts';
import { phrases } from './phrases.ts';

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(/\s+/).filter(Boolean));
const blown: readonly string[] = ['explosion', 'fire', 'collapse'];
const fallen: readonly string[] = ['collapse'];

/** Arabic words for what may have caused a mishap. */
export const causes: CauseWords = {
  kinds: [
    { id: 'gas', of: blown, phrases: phrases(`اسطوانة/اسطوانات/قارورة/جرة غاز/بوتاجاز/الغاز|تسرب/تسريب غاز/الغاز/للغاز|فرضية الغاز`) },
    { id: 'electrical', of: blown, phrases: phrases(`تماس/ماس كهربائي/كهربي|التماس/الماس الكهربائي`) },
    {
      id: 'storage',
      of: blown,
      phrases: phrases(
        `سوء تخزين/التخزين/الخزن|ارتفاع درجة/درجات الحرارة|ذخيرة/ذخائر/اعتدة/مواد مخزنة/مكدسة|نترات الامونيوم/امونيوم|انفجار ذخيرة/ذخائر|مستودع/مخزن/مخازن ذخيرة/ذخائر/للذخيرة/عتاد`,
      ),
    },
    {
      id: 'air',
      of: [...blown, 'sinking', 'crash', 'outage'],
      phrases: phrases(
        `عدوان/قصف/بقصف جوي|القصف الجوي|غارة/غارات/بغارة|الغارة/الغارات|ضربة/ضربات جوية|قصف/قصفت/قصفه من الجو|صاروخ/بصاروخ|صواريخ/بصواريخ|طائرة/طائرات/طائرتين/بطائرة/بطائرات مسيرة/مسيرتين|مسيرة انتحارية|مقذوف/مقذوفات`,
      ),
    },
    {
      id: 'bomb',
      of: [...blown, 'sinking', 'crash'],
      phrases: phrases(`سيارة/دراجة/شاحنة مفخخة/ملغومة|عبوة/عبوات ناسفة/لاصقة|تفجير/هجوم انتحاري|انتحاري فجر|حزام ناسف`),
    },
    { id: 'remnants', of: blown, phrases: phrases(`لغم|بلغم|الغام|مخلفات الحرب/القصف|ذخائر/قذيفة/قنبلة غير منفجرة`) },
    { id: 'fault', of: [...blown, 'crash', 'sinking', 'outage'], phrases: phrases(`عطل/خلل/خطا فني/تقني/ميكانيكي|عطل في المحرك`) },
    { id: 'human', of: [...blown, 'crash', 'sinking', 'flood', 'outage'], phrases: phrases(`خطا بشري|اهمال|الاهمال|اعقاب سجائر`) },
    { id: 'arson', of: blown, phrases: phrases(`بفعل فاعل|حريق/الحريق متعمد/مدبر/مفتعل|عمل تخريبي|اضرم/اضرموا النار`) },
    {
      id: 'unlicensed',
      of: fallen,
      phrases: phrases(`تعلية/طوابق/ادوار/بناء/اعمال دون/بدون ترخيص|تعلية دون/بدون ترخيص|مخالفات البناء|طوابق مخالفة|مخالفة شروط البناء`),
    },
    { id: 'digging', of: fallen, phrases: phrases(`الحفر|حفر|حفريات|اعمال الحفر`) },
    { id: 'age', of: fallen, phrases: phrases(`قدم المبنى/العقار/البناء|تصدعات|شروخ|غش في مواد`) },
    {
      id: 'rain',
      of: [...fallen, 'flood'],
      phrases: phrases(`كمية/كميات الامطار|امطار/الامطار غزيرة/الغزيرة|هطول الامطار|تساقط الامطار|التساقطات`),
    },
    {
      id: 'gates',
      of: ['flood'],
      phrases: phrases(`فتح/فتحت بوابات/ابواب/السد|تفريغ/تصريف/اطلاق مياه/السد|التفريغ الوقائي|انهيار السد/سد|تصدع السد`),
    },
    { id: 'weather', of: ['crash', 'sinking'], phrases: phrases(`عاصفة|ضباب|الضباب|سوء الاحوال الجوية|رياح|امواج|الامواج|هيجان البحر`) },
    {
      id: 'overload',
      of: ['sinking', 'crash', 'outage', 'collapse'],
      phrases: phrases(`حمولة/الحمولة زائدة/الزائدة|فوق طاقته/طاقتها|اكتظاظ|زيادة الاحمال`),
    },
    { id: 'rammed', of: ['sinking', 'crash'], phrases: phrases(`صدم|صدمه|صدمته|صدمها|اصطدم|اصطدمت|دهس`) },
  ],
  cause: set(`سبب السبب بسبب سببه سببها تسبب تسببت وراء نجم نجمت ناجم ناجمة ناجما ناجمين نتيجة جراء ادى ادت عزا عزت مرده يعزى فرضية نجمه`),
  still: set(`تزال يزال زال زالت`),
  ruledOut: set(`استبعد استبعدت يستبعد تستبعد استبعاد مستبعدا مستبعدة نافيا نافية نفى نفت ينفي تنفي`),
};
