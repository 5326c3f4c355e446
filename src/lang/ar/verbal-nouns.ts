/** Verbal nouns of the first stem, whose shape tells nothing, as headlines and announcements use them; folded. */
const known = new Set(
  `قتل مقتل مصرع بدء بدايه وقف وقوف فك كسر فتح قصف دخول خروج وصول سقوط صد رفع منع دعم دفع طرد نقل ضرب عقد عوده هروب فرار نزوح حصول وجود عدم وفاه موت
  حرق هدم ضبط شن سحب صدور نيه رغبه عزم رفض قبول مسووليه مسؤوليه صحه زياده خفض فرض حظر نجاح فشل جرح اسر خطف حل بناء شراء بيع نشر سير حدوث وقوع ظهور غياب فقدان فقد
  خساره فوز عجز كشف رصد سيطره هجوم ضروره اهميه استعداد استعداده توقف بلوغ عبور مرور نفي قطع وضع جمع دفن حجز طلب قيام لجوء حمايه رعايه قياده زياره مغادره حضور
  حداد حاله افلاس براءه هدنه نفير حرب رغبه هبوط وصف وضع دعوه عجز مساعده ولاده سماع نشوب تفاصيل مواصله متابعه متانه حبس سجن منح عزل نزع ترك سد هدر نهب سلب سرقه حجب حشد شق صرف دمج نفاد تلف بث عرض قلق اسف اسفه امله قلقه رغبته حرص التزام خشيه مخاوف عثور نفوق خرق دهم دهس ذبح شنق صعود صمود زوال`.split(
    /\s+/,
  ),
);

/** Nouns that have the shape of a verbal noun and are none in the news. */
const others = new Set(
  'تمكن تموز تشرين تونس تاجر تجار تلعفر تدمر تبقي تعلن تقول تضم تحت تشهد تمتد تعود تقود تحمل تصل تدعم تملك تعمل تفيد تنظيم تقرير تركيا تلفزيون تيار تاريخ تحالف تجمع ادلب اسرائيل امريكا ايران انسان اسلام استاذ تويتر اعلام اقليم مجلس مدينه منظمه معارضه محافظه مصادر'.split(
    ' ',
  ),
);

/** Shapes of verbal nouns of the derived stems (إفعال، تفعيل، مفاعلة، انفعال، افتعال، استفعال), as written with their hamza. */
const shapes = /^(?:إ..ا[^ة]|إ.ا.ة|است..ا.|است.ا.ة|ا.ت.ا.|ان..ا.|ت..ي[^ا]|ت[^ا].ية|ت..ئة|م.ا..ة|ت[^اةي][^اي][^ايىةه]|ت[^ا]ا.[^اي])$/;

/** Past forms with ت of the feminine, the auxiliaries, and stems of the derived forms that no noun shares. */
const verbs = /^(?:كان|كانت|كانوا|يكون|تكون|ليس|ليست|[ا-ي]{3,5}ت|است[ا-ي]{3}|ان[ا-ي]{2}[^ا][ا-ي]|ا[ا-ي]ت[ا-ي][^ا]?[ا-ي]?|[يت][ا-ي]{3,5})$/;

/** Whether a folded word, its conjunction off, has the shape of a verb that opens a clause. */
export function isVerb(stem: string): boolean {
  return verbs.test(stem) && !/^ال|ات$/.test(stem) && !isVerbalNoun(stem);
}

/** Whether a word (as written, clitics off) is a verbal noun by shape or by list. */
export function isVerbalNoun(stem: string): boolean {
  const folded = stem.replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه').replace(/ى$/, 'ي');
  if (others.has(folded)) return false;
  return known.has(folded) || shapes.test(stem);
}
