import type { ActorKind } from '../../model/index.ts';

/**
 * How a noun that heads an actor phrase behaves. `title` stands before a name; `role` is one person with an office; `people` is several; `body` an organisation;
 * `source` an unnamed source; `document` something written.
 */
export type Shape = 'title' | 'role' | 'people' | 'body' | 'source' | 'document';

/** A noun that heads actor phrases. */
export interface HeadNoun {
  /** Singular or usual form, by which mentions are compared ("وزير" for "وزراء" too). */
  readonly lemma: string;
  readonly shape: Shape;
  readonly kind: ActorKind;
  /** Ending of the composed key when a state is named ("russia-military"); empty when there is none. */
  readonly organ: string;
  /** Stands alone without article or complement ("قال مسؤول"). */
  readonly alone: boolean;
  /** Takes a proper name as genitive ("صحيفة in24", "كتائب عز الدين"). */
  readonly proper: boolean;
}

// shape | kind | forms: the lemma first; `=organ` after a form sets the composed key of the forms that follow on the line; `*` alone, `+` proper name
const table = `
title | person | كولونيل
title | person | جنرال
title | person | عقيد
title | person | عميد
title | person | لواء*
title | person | فريق
title | person | مقدم
title | person | رائد
title | person | نقيب
title | person | ملازم
title | person | عماد
title | person | مشير
title | person | أدميرال; اميرال
title | person | ميجور
title | person | ليفتنانت
title | person | كابتن
title | person | سيد; سيدة
title | person | دكتور; دكتورة
title | person | طبيب; طبيبة
title | person | مهندس; مهندسة
title | person | شيخ
title | person | أمير; أميرة
title | person | ملك; ملكة
title | person | حاج
title | person | أستاذ; أستاذة
title | person | بروفيسور; بروفسور
title | person | بابا
title | person | بطريرك
title | person | مطران
title | person | آية الله
title | person | إمام
role | role | متحدث; متحدثة; ناطق; ناطقة
role | role | وزير; وزيرة; وزير الدولة
role | role | رئيس; رئيسة
role | role | قائد; قائدة
role | role | مدير; مديرة
role | role | مسؤول*; مسؤولة*; مسئول*; مسئولة*; مسوول*
role | role | قيادي*; قيادية*
role | role | مبعوث; مبعوثة; موفد; موفدة
role | role | سفير; سفيرة
role | role | مندوب; مندوبة; ممثل; ممثلة
role | role | محافظ; محافظة المدينة
role | role | حاكم; والي
role | role | أمين; أمين عام; أمينة
role | role | مستشار; مستشارة
role | role | مساعد; مساعدة
role | role | وكيل; وكيلة
role | role | نائب; نائبة; نائب رئيس
role | role | عضو*; عضوة*
role | role | مفوض; مفوضة
role | role | منسق; منسقة
role | role | قائممقام; قائمقام; قائم مقام
role | role | مراسل*; مراسلة*; مراسلنا*
role | role | ناشط*; ناشطة*
role | role | صحفي*; صحافي*; صحفية*; صحافية*; إعلامي*; إعلامية*
role | role | محلل*; محللة*; خبير*; خبيرة*; باحث*; باحثة*
role | role | دبلوماسي*; ديبلوماسي*; دبلوماسية*
role | role | ضابط*
role | role | محامي*; محام*; محامية*
role | role | مرشد
role | role | عمدة; مختار
role | role | معارض*
role | role | زعيم; زعيمة
role | role | ولي عهد; ولي العهد
role | role | عاهل
role | role | مدع عام; المدعي العام; مدعي عام; النائب العام
role | role | قاضي; قاض
role | role | مقرر; مقررة; المقرر الخاص
role | role | سيناتور; السناتور; سناتور
role | role | ملحق
role | role | رجل دين*; داعية
role | role | مؤسس; مؤسسة الموقع
role | role | كاتب; كاتبة
role | role | شاهد عيان*; شاهد*; شاهدة*
role | role | سائق*; صياد*; تاجر*; ممرض*; ممرضة*; مسعف*; عامل إغاثة*
role | role | مزارع*; ساكن*; لاجئ*; لاجئة*
role | role | مرجع
role | role | مواطن*; مواطنة*
people | anonymous | مسؤولون*; مسؤولين*; مسئولون*; مسئولين*; مسؤولو; مسؤولي; مسئولو; مسئولي; مسؤولان*; مسؤولين
people | anonymous | قياديون*; قياديين*; قياديي
people | anonymous | قادة; قيادات
people | anonymous | وزراء
people | anonymous | رؤساء; زعماء; حكام
people | anonymous | خبراء*; محللون*; محللين*; محللو; محللي; باحثون*; باحثين*
people | anonymous | دبلوماسيون*; دبلوماسيين*; ديبلوماسيون*; ديبلوماسيين*
people | anonymous | ناشطون*; ناشطين*; نشطاء*; ناشطو
people | anonymous | صحفيون*; صحافيون*; صحفيين*; صحافيين*; إعلاميون*; إعلاميين*
people | anonymous | مراسلون*; مراسلين*; مراسلو; مراسلي
people | anonymous | مراقبون*; مراقبين*; مراقبو; مراقبي; متابعون*; متابعين*
people | anonymous | شهود*; شهود عيان*; شاهدان*
people | group | سكان*; أهالي*; قاطنو; قاطني
people | anonymous | ضباط; جنرالات; عسكريون*; عسكريين*
people | group | نواب; مشرعون*; مشرعين*; برلمانيون*; برلمانيين*
people | group | ناجون*; ناجين*; لاجئون*; لاجئين*; نازحون; نازحين
people | group | متظاهرون; متظاهرين; محتجون; محتجين
people | group | معارضون; معارضين
people | anonymous | أطباء; مسعفون; مسعفين
people | group | قبائل; عشائر; وجهاء; شيوخ
people | anonymous | مستشارون*; مستشارين*; مستشارو; مستشاري
people | group | مستخدمون; مستخدمين; مستخدمو; مستخدمي
people | anonymous | مغردون*; مغردين*; مدونون; مدونين
people | anonymous | محامون; محامين
body | organ | وزارة
body | organ | حكومة=government
body | organ | رئاسة=presidency
body | organ | سلطات=authorities; سلطة
body | organ | جيش=military
body | organ | قوات=military; قوة
body | organ | طائرات=military; مقاتلات; طيران; مروحيات; طائرة
body | organ | سلاح الجو=air-force; قوات جوية; القوات الجوية; القوة الجوية
body | organ | البحرية=navy; القوات البحرية
body | organ | شرطة=police
body | organ | مخابرات=intelligence; استخبارات; أجهزة مخابرات; المخابرات العامة
body | organ | برلمان=parliament; مجلس النواب; مجلس الشعب; مجلس نواب; مجلس الأمة; مجلس الشورى
body | organ | سفارة=embassy; قنصلية
body | organ | قضاء; نيابة; محكمة; النيابة العامة
body | organ | خارجية=foreign-ministry
body | organ | الإدارة=government; إدارة
body | organ | مديرية; دائرة; هيئة; مصلحة; أمانة; بلدية; قائممقامية; قائمقامية; مكتب; جهاز; خلية; مركز; مجلس; لجنة; لجان; غرفة; قيادة; رئاسة الأركان; هيئة الأركان; أركان
body | organ | مجلس الوزراء=government; مجلس وزراء
body | organ | وفد
body | organ | دفاع مدني; الدفاع المدني
body | organ | حرس; شرطة عسكرية
body | organ | سفينة
body | organ | تحالف
body | state | نظام=government
body | agency | وكالة+; وكالة أنباء+; وكالة الأنباء; وكالات; وكالات أنباء; وكالات الأنباء; وكالة إخبارية+; وكالات إعلام
body | outlet | صحيفة+; جريدة+; صحف
body | outlet | قناة+; فضائية+; قنوات; محطة+; شبكة+; تلفزيون=state-television; تلفزيون رسمي; تليفزيون; التلفزيون الرسمي; التلفزيون الحكومي; إذاعة+; راديو+
body | outlet | مجلة+; موقع+; موقع إخباري+; مواقع إخبارية; صفحة+
body | outlet | وسائل إعلام=state-media; وسائل الإعلام; إعلام; إعلام رسمي; الإعلام الرسمي; الإعلام الحربي; وسائل اعلام; وسائل إعلام محلية; الصحافة
body | organisation | منظمة+; جمعية+; مؤسسة+; شركة+; حزب+; منظمات; جمعيات; أحزاب; اتحاد; نقابة; معهد; جامعة; مستشفى+; مرصد; رابطة; ائتلاف; تيار; كتلة+; هيئات; مبادرة; حملة; مشفى+; بنك; مصرف; بعثة; كنيسة; مراكز; معارضة=opposition
body | organisation | منصة; فريق; مجموعة+; نادي
body | organ | كرملين
body | armed-group | حركة+; جبهة+; جماعة+; تنظيم+; فصيل+; ميليشيا+; مليشيا+; ميليشيات+; مليشيات+; كتائب+; كتيبة+; لواء+; ألوية+; سرايا+; فرقة+; فيلق+; فصائل; تنظيمات; جماعات; كتائب; مقاومة; حشد
body | armed-group | مسلحون; مسلحين; مسلحو; مسلحي; مقاتلون; مقاتلين; مقاتلو; مقاتلي; متمردون; متمردين; متشددون; متشددين; جهاديون; جهاديين; إرهابيون; إرهابيين; إرهابيو; إرهابيي; عناصر; مقاتلات; ثوار
source | anonymous | مصدر*; مصادر*; مصدران*; مصدرين*
source | anonymous | معلومات*; أنباء*; تقارير*; تسريبات*
document | document | بيان; تقرير; رسالة; قرار; تسجيل; مقال; تصريح; تغريدة; دراسة
`;

const marks = /[*+]/g;

/** The nouns that head actor phrases, by written form. */
export const headNouns: readonly (readonly [form: string, head: HeadNoun])[] = table
  .split('\n')
  .filter((line) => line.trim() !== '')
  .flatMap((line) => {
    const [shape = '', kind = '', forms = ''] = line.split('|').map((c) => c.trim());
    let organ = '';
    let lemma = '';
    return forms.split(';').map((cell): [string, HeadNoun] => {
      const [written = '', key] = cell.trim().split('=');
      if (key !== undefined) organ = key;
      const form = written.replace(marks, '').trim();
      const flags = cell;
      if (lemma === '') lemma = form;
      return [
        form,
        {
          lemma: shape === 'body' || shape === 'document' ? form : lemma,
          shape: shape as Shape,
          kind: kind as ActorKind,
          organ,
          alone: flags.includes('*'),
          proper: flags.includes('+'),
        },
      ];
    });
  });

/** Ministries by the noun that names their matter, as endings of composed keys. */
export const ministries: Readonly<Record<string, string>> = {
  الخارجية: 'foreign-ministry',
  خارجية: 'foreign-ministry',
  الدفاع: 'defence-ministry',
  دفاع: 'defence-ministry',
  الداخلية: 'interior-ministry',
  داخلية: 'interior-ministry',
  الصحة: 'health-ministry',
  صحة: 'health-ministry',
  العدل: 'justice-ministry',
  عدل: 'justice-ministry',
  المالية: 'finance-ministry',
  مالية: 'finance-ministry',
  الإعلام: 'information-ministry',
  إعلام: 'information-ministry',
};
