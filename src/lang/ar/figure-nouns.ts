import type { FigureRole } from '../../model/index.ts';
import { fold, PhraseTrie, type Word, wordAttribute } from '../../text/index.ts';
import type { HeadNoun, Measure, NounReading } from '../words/figures.ts';
import { arabicReadings } from './clitics.ts';

const nouns = new Map<string, HeadNoun>();

/**
 * All written forms of a noun, folded, by number. `plurals`: broken plurals in full; `ون` and `ات` for the sound ones. The dual in ين is told from the sound
 * plural in ين only where the noun has no such plural.
 */
function* forms(singular: string, plurals: readonly string[]): Generator<{ form: string; number: 'one' | 'two' | 'many'; dual: boolean }> {
  const one = fold(singular);
  const feminine = singular.endsWith('ة');
  const stem = feminine ? `${one.slice(0, -1)}ت` : one.endsWith('ي') && singular.endsWith('ى') ? `${one.slice(0, -1)}ي` : one;
  yield { form: one, number: 'one', dual: false };
  if (!feminine && !one.endsWith('ا') && !one.endsWith('اء')) yield { form: `${one}ا`, number: 'one', dual: false };
  const sound = plurals.includes('ون');
  yield { form: `${stem}ان`, number: 'two', dual: true };
  yield { form: `${stem}ين`, number: sound ? 'many' : 'two', dual: !sound };
  if (feminine) {
    // Before its complement the dual loses its nun: بلدتا, بلدتي. A pronoun (بلدتي "my town") is rare in reports.
    yield { form: `${stem}ا`, number: 'two', dual: true };
    yield { form: `${stem}ي`, number: 'two', dual: true };
  }
  for (const plural of plurals) {
    const bare = feminine ? one.slice(0, -1) : stem;
    if (plural === 'ون') for (const end of ['ون', 'ين', 'و', 'ي', 'وا']) yield { form: bare + end, number: 'many', dual: false };
    else if (plural === 'ات') yield { form: `${bare}ات`, number: 'many', dual: false };
    else {
      const p = fold(plural);
      yield { form: p, number: 'many', dual: false };
      // Before a pronoun the hamza takes a seat: أعضائه, أعضاؤها.
      if (p.endsWith('اء')) for (const seat of ['ئ', 'ؤ']) yield { form: p.slice(0, -1) + seat, number: 'many', dual: false };
      if (!p.endsWith('ه') && !p.endsWith('ا') && !p.endsWith('اء')) yield { form: `${p}ا`, number: 'many', dual: false };
    }
  }
}

/** Women of a family before a pronoun: أمهم, زوجته. */
for (const kin of ['أم', 'والدت', 'زوجت', 'ابنت', 'شقيقت', 'جدت'])
  for (const of of kin === 'أم' ? ['هم', 'هما', 'ها'] : ['ه', 'ها', 'هم', 'هما'])
    nouns.set(fold(kin + of), { class: 'woman', number: 'one' });

/** Two of a family before a pronoun, where the dual has lost its nun: طفليها, شقيقاه. */
for (const [cls, kin] of [
  ['child', ['طفل', 'طفلت', 'رضيع']],
  ['person', ['ولد', 'ابن', 'ابنت', 'بنت', 'شقيق', 'شقيقت', 'حفيد', 'حفيدت']],
] as const)
  for (const one of kin)
    for (const owner of ['ه', 'ها', 'هم', 'هما', 'هن'])
      for (const end of ['ا', 'ي']) nouns.set(fold(one + end + owner), { class: cls, number: 'two', dual: true });

/** One line a noun: singular, then its plurals. */
function put(cls: string, role: FigureRole | null, lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [singular, ...plurals] = line.trim().split(/\s+/);
    for (const { form, number, dual } of forms(singular!, plurals))
      if (!nouns.has(form) && !states.has(form)) nouns.set(form, { class: cls, number, ...(role && { role }), ...(dual && { dual }) });
  }
}

/** Names of states that the accusative of a demonym is spelled like. */
const states: ReadonlySet<string> = new Set(['روسيا', 'سوريا', 'تركيا', 'ليبيا'].map(fold));

put(
  'person',
  'killed',
  `قتيل قتلى
  شهيد شهداء
  شهيدة ات
  قتيلة ات
  وفاة وفيات`,
);
put(
  'person',
  'wounded',
  `جريح جرحى
  جريحة ات
  مصاب ون`,
);
put('person', 'missing', 'مفقود ون');
put(
  'person',
  'detained',
  `معتقل ون
  أسير أسرى
  محتجز ون
  سجين سجناء
  موقوف ون`,
);
put(
  'person',
  'abducted',
  `مختطف ون
  مخطوف ون
  رهينة رهائن`,
);
put(
  'person',
  'displaced',
  `نازح ون
  لاجئ ون
  مهجر ون`,
);
put('person', 'homeless', 'مشرد ون');
put('person', null, 'ضحية ضحايا');
for (const plural of ['أهالي', 'أهال', 'كوادر']) nouns.set(fold(plural), { class: 'person', number: 'many' });
put('body', null, 'جثة جثث\nجثمان جثامين');
put('child', null, 'طفل أطفال\nطفلة ات\nرضيع رضع\nقاصر ون قصر');
put('woman', null, 'امرأة نساء\nسيدة ات\nفتاة فتيات\nشابة ات');
put('man', null, 'رجل رجال\nشاب شبان شباب\nفتى فتيان');
put('civilian', null, 'مدني ون');
put('family', null, 'عائلة ات عوائل\nأسرة أسر');
put(
  'soldier',
  null,
  `جندي جنود
  عسكري ون
  ضابط ضباط
  شرطي ون
  مجند ون
  رقيب رقباء`,
);
put(
  'fighter',
  null,
  `مقاتل ون
  مسلح ون
  عنصر عناصر
  إرهابي ون
  انتحاري ون
  متمرد ون
  مرتزق ة
  قناص ون
  داعشي ون
  متشدد ون
  جهادي ون
  مرابط ون`,
);
put(
  'person',
  null,
  `شخص أشخاص
  فرد أفراد
  إنسان بشر
  مواطن ون
  نسمة ات
  ساكن سكان
  آخر ون
  مسن ون
  راكب ركاب
  طالب طلاب طلبة
  تلميذ تلاميذ
  معلم ون
  مدرس ون
  عامل ون عمال
  موظف ون
  مزارع ون
  صياد ون
  طبيب أطباء
  ممرض ون
  مسعف ون
  صحفي ون
  صحافي ون
  إعلامي ون
  ناشط ون نشطاء
  محتج ون
  متظاهر ون
  مهاجر ون
  حاج حجاج
  متطوع ون
  مسؤول ون
  مسئول ون
  وزير وزراء
  نائب نواب
  عضو أعضاء
  رئيس رؤساء
  قائد قادة
  قيادي ون
  دبلوماسي ون
  خبير خبراء
  مستشار ون
  مراقب ون
  محامي محامون
  قاضي قضاة
  سائق ون
  حارس حراس
  ناخب ون
  مرشح ون
  لاعب ون
  مشجع ون
  سوري ون
  عراقي ون
  فلسطيني ون
  لبناني ون
  إسرائيلي ون
  تركي أتراك
  يمني ون
  روسي روس
  أميركي ون
  أمريكي ون
  إيراني ون
  أفغاني أفغان
  مصري ون
  شغال ون
  متضرر ون
  ناجي ناجون
  عالق ون
  ابن أبناء
  ابنة بنات
  أخ إخوة أخوة
  شقيق أشقاء
  شقيقة ات
  قريب أقارب أقرباء
  والد
  مستفيد ون
  وافد ون
  هارب ون
  مهرب ون
  متزعم ون
  راعي رعاة
  أجنبي أجانب
  مترجم ون
  أستاذ أساتذة
  غريق غرقى
  مشارك ون
  مسافر ون
  إسرائيلية ات
  مشتبه
  مطلوب ون
  متهم ون
  عميل عملاء
  شاهد شهود
  مريض مرضى
  زائر زوار
  سائح سياح`,
);
put('case', 'wounded', 'إصابة ات');
put('case', null, 'حالة ات');
put(
  'vehicle',
  null,
  `مركبة ات
  سيارة ات
  شاحنة ات
  آلية ات
  عربة ات
  دراجة ات
  صهريج صهاريج
  جرافة ات
  قطار ات
  ناقلة ات
  إسعاف
  جيب ات`,
);
put('bus', null, 'حافلة ات\nباص ات');
put('tank', null, 'دبابة ات\nمدرعة ات');
put('ship', null, 'سفينة سفن\nزورق زوارق\nقارب قوارب\nبارجة بوارج\nباخرة بواخر');
put('aircraft', null, 'طائرة ات\nمروحية ات\nمسيرة ات\nمقاتلة ات');
put('missile', null, 'صاروخ صواريخ\nقذيفة قذائف\nراجمة ات');
put('weapon', null, 'قنبلة قنابل\nلغم ألغام\nعبوة ات\nبرميل براميل\nبندقية بنادق\nمدفع مدافع\nرشاش ات\nرصاصة ات\nسلاح أسلحة\nحزام أحزمة');
put(
  'strike',
  null,
  'غارة ات\nضربة ات\nهجوم ات هجمات\nهجمة ات\nتفجير ات\nانفجار ات\nعملية ات\nطلعة ات\nاشتباك ات\nمعركة معارك\nمجزرة مجازر\nخرق خروقات',
);
put('quake', null, 'زلزال زلازل\nهزة ات');
put('house', null, 'منزل منازل\nبيت بيوت\nشقة شقق\nخيمة خيم خيام');
put(
  'building',
  null,
  `مبنى مباني
  بناية ات
  مدرسة مدارس
  مستشفى مستشفيات
  مشفى مشافي مشاف
  مسجد مساجد
  جامع جوامع
  كنيسة كنائس
  مخيم ات
  محل ات
  متجر متاجر
  مصنع مصانع
  مخبز مخابز
  فرن أفران
  مركز مراكز
  سفارة ات
  منشأة منشآت
  مستودع ات
  محطة ات`,
);
put(
  'position',
  null,
  'حاجز حواجز\nموقع مواقع\nمقر ات مقار\nنقطة نقاط\nقاعدة قواعد\nجبهة ات\nمحور محاور\nمعبر معابر\nممر ات\nجسر جسور\nهدف أهداف\nنفق أنفاق',
);
put('village', null, 'قرية قرى\nبلدة ات');
put('place', null, 'مدينة مدن\nحي أحياء\nمحافظة ات\nمنطقة مناطق\nإقليم أقاليم\nولاية ات\nجزيرة جزر\nقضاء أقضية\nمديرية ات\nشارع شوارع');
put('state', null, 'دولة دول\nبلد بلدان بلاد\nحكومة ات');
put(
  'group',
  null,
  `مجموعة ات
  فصيل فصائل
  تنظيم ات
  حزب أحزاب
  لجنة لجان
  شركة ات
  منظمة ات
  وفد وفود
  فريق فرق
  كتيبة كتائب
  لواء ألوية
  سرية سرايا
  وحدة ات
  دفعة ات
  فرقة فرق
  خلية خلايا
  جماعة ات
  هيئة ات
  مؤسسة ات
  قبيلة قبائل
  عشيرة عشائر
  قوة ات
  ميليشيا ات
  مليشيا ات
  جهة ات
  طرف أطراف
  جانب جوانب`,
);
put('goods', null, 'بطانية ات\nسلة ات سلات سلال\nشحنة ات\nقافلة قوافل\nوجبة ات\nحصة حصص\nلقاح ات\nجرعة ات\nكيس أكياس');
put(
  'thing',
  null,
  `بند بنود
  مرة ات
  صوت أصوات
  مقعد مقاعد
  قرار ات
  جولة ات
  خطوة ات
  مرحلة مراحل
  شرط شروط
  سبب أسباب
  قضية قضايا
  اجتماع ات
  اتفاق ات
  لقاء ات
  حملة ات
  مشروع مشاريع
  ملف ات
  وسم وسوم
  تغريدة ات
  صورة صور
  حادث حوادث
  حادثة حوادث
  حريق حرائق
  حل حلول
  سؤال أسئلة
  ورقة أوراق
  خيار ات
  مبادئ
  مباراة مباريات
  هدف أهداف
  عاصمة عواصم
  وسيلة وسائل
  فئة ات
  نوع أنواع
  قسم أقسام
  جزء أجزاء
  ضعف أضعاف
  صف صفوف
  محاولة ات
  انتهاك ات
  جريمة جرائم
  شجرة أشجار
  طابق طوابق
  جامعة ات
  معمل معامل
  شبكة ات
  حركة ات
  ذخيرة ذخائر
  تقرير تقارير
  جنسية ات
  خط خطوط
  سيناريو هات
  صفقة ات
  عرض عروض
  حبة ات حبوب
  لغة ات
  كتاب كتب
  فيلم أفلام
  جائزة جوائز
  بئر آبار
  حقل حقول
  سد سدود
  نقطة نقاط
  رسالة رسائل
  مقطع مقاطع
  تصريح ات
  بيان ات
  مبادرة ات
  طلب ات
  لائحة لوائح
  أولوية ات
  تجربة تجارب
  مجال ات`,
);

/** Counted nouns behind their clitics. */
export const noun = wordAttribute((word: Word): NounReading | null => {
  if (!word.arabic) return null;
  for (const r of arabicReadings(word)) {
    const n = nouns.get(r.stem);
    if (!n || r.preposition === 'س') continue;
    const at = r.article && word.fold.startsWith('ال', r.at - 2) ? r.at - 2 : r.at;
    // A dual keeps its nun only without a pronoun.
    if (r.tail > 0 && n.dual && /[اي]ن$/.test(r.stem)) continue;
    // Nor has the accusative a pronoun: شقيقاها is no brother.
    if (r.tail > 0 && n.number === 'one' && r.stem.endsWith('ا')) continue;
    return { noun: n, at, joined: r.conjunction !== '', preposition: r.preposition !== '', article: r.article, tail: r.tail };
  }
  return null;
});

/** Nouns of measure and money. */
export const measures = new PhraseTrie<Measure>(arabicReadings);

/** `complement`: words that follow any form of the noun. */
function measure(unit: Measure['unit'], code: string, singular: string, plurals: string, complements = ''): void {
  for (const s of singular.split('|')) {
    for (const { form, number, dual } of forms(s, plurals === '' ? [] : plurals.split(' '))) {
      const value = { unit, code };
      if (complements === '') {
        measures.add(form, value);
        if (!nouns.has(form)) nouns.set(form, { class: unit === 'money' ? 'money' : unit, number, ...(dual && { dual }), measure: value });
      } else for (const c of complements.split('|')) measures.add(`${form} ${c}`, value);
    }
  }
}
const plain = (unit: Measure['unit'], code: string, names: string): void => {
  for (const n of names.split('|')) measures.add(n, { unit, code });
};

measure('distance', 'km', 'كيلومتر|كيلو', 'ات');
plain('distance', 'km', 'كلم|كم|كيلو متر|كيلو مترا|كيلو مترات|ك م');
measure('distance', 'm', 'متر', 'أمتار');
measure('distance', 'cm', 'سنتيمتر|سنتمتر', 'ات');
plain('distance', 'cm', 'سم');
measure('distance', 'mm', 'مليمتر|ميليمتر', 'ات');
measure('distance', 'mi', 'ميل', 'أميال');
measure('distance', 'ft', 'قدم', 'أقدام');
measure('distance', 'nmi', 'ميل', 'أميال', 'بحري|بحريا|بحرية');
for (const sq of ['مربع', 'مربعا', 'مربعة']) {
  measure('area', 'km2', 'كيلومتر', 'ات', sq);
  plain('area', 'km2', `كلم ${sq}|كم ${sq}|كيلو متر ${sq}`);
  measure('area', 'm2', 'متر', 'أمتار', sq);
}
for (const cu of ['مكعب', 'مكعبا', 'مكعبة']) measure('other', 'm3', 'متر', 'أمتار', cu);
measure('area', 'ha', 'هكتار', 'ات');
measure('area', 'dunam', 'دونم', 'ات');
measure('area', 'feddan', 'فدان', 'أفدنة');
for (const h of ['في الساعة', 'بالساعة']) {
  measure('speed', 'km/h', 'كيلومتر', 'ات', h);
  plain('speed', 'km/h', `كلم ${h}|كم ${h}`);
}
plain('speed', 'km/h', 'كلم/ساعة|كم/س|كم/ساعة');
measure('duration', 'second', 'ثانية', 'ثوان ثواني');
measure('duration', 'minute', 'دقيقة', 'دقائق');
measure('duration', 'hour', 'ساعة', 'ات');
measure('duration', 'day', 'يوم', 'أيام');
measure('duration', 'night', 'ليلة', 'ليال ليالي');
measure('duration', 'week', 'أسبوع', 'أسابيع');
measure('duration', 'month', 'شهر', 'أشهر شهور');
measure('duration', 'year', 'سنة', 'سنوات سنين');
measure('duration', 'year', 'عام', 'أعوام');
measure('duration', 'decade', 'عقد', 'عقود');
measure('duration', 'century', 'قرن', 'قرون');
measure('weight', 't', 'طن', 'أطنان');
measure('weight', 'kg', 'كيلوغرام|كيلوجرام', 'ات');
plain('weight', 'kg', 'كغ|كلغ|كجم|كغم|كيلو غرام');
measure('weight', 'g', 'غرام|جرام', 'ات');
plain('weight', 'g', 'غم|جم');
measure('other', 'l', 'لتر|ليتر', 'ات');
measure('other', 'V', 'فولت', '');
measure('other', 'W', 'واط', '');
plain('other', 'MW', 'ميغاواط|ميجاوات|ميغاوات');
measure('magnitude', '', 'درجة', 'ات');
for (const r of ['على مقياس ريختر', 'بمقياس ريختر', 'على سلم ريختر', 'على مقايس ريختر', 'ريختر']) {
  measure('magnitude', 'richter', 'درجة', 'ات', r);
  plain('magnitude', 'richter', r);
}
for (const c of ['مئوية', 'سلزيوس', 'سيليزية']) measure('degree', 'C', 'درجة', 'ات', c);
measure('degree', 'F', 'درجة', 'ات', 'فهرنهايت');

const money = (code: string, singular: string, plurals: string, complements = ''): void =>
  measure('money', code, singular, plurals, complements);
money('USD', 'دولار', 'ات');
money('', 'سنت|سينت|قرش|هللة|فلس', 'ات قروش');
money('USD', 'دولار', 'ات', 'أميركي|أمريكي|أميركيا|أمريكيا');
money('CAD', 'دولار', 'ات', 'كندي');
money('AUD', 'دولار', 'ات', 'أسترالي');
money('EUR', 'يورو|أورو', 'هات');
money('', 'ليرة', 'ات');
money('SYP', 'ليرة', 'ات', 'سورية');
money('LBP', 'ليرة', 'ات', 'لبنانية');
money('TRY', 'ليرة', 'ات', 'تركية');
money('', 'دينار', 'دنانير');
money('IQD', 'دينار', 'دنانير', 'عراقي|عراقيا');
money('JOD', 'دينار', 'دنانير', 'أردني|أردنيا');
money('KWD', 'دينار', 'دنانير', 'كويتي|كويتيا');
money('BHD', 'دينار', 'دنانير', 'بحريني');
money('LYD', 'دينار', 'دنانير', 'ليبي');
money('DZD', 'دينار', 'دنانير', 'جزائري');
money('TND', 'دينار', 'دنانير', 'تونسي');
money('', 'ريال', 'ات');
money('SAR', 'ريال', 'ات', 'سعودي|سعوديا');
money('YER', 'ريال', 'ات', 'يمني|يمنيا');
money('QAR', 'ريال', 'ات', 'قطري|قطريا|قطرية');
money('OMR', 'ريال', 'ات', 'عماني|عمانيا');
money('IRR', 'ريال', 'ات', 'إيراني|إيرانيا');
money('IRT', 'تومان', '');
money('', 'جنيه', 'ات');
money('EGP', 'جنيه', 'ات', 'مصري|مصريا');
money('GBP', 'جنيه', 'ات', 'إسترليني|استرليني|إسترلينيا|إسترلينية|استرلينية');
money('SDG', 'جنيه', 'ات', 'سوداني|سودانيا');
money('', 'درهم', 'دراهم');
money('AED', 'درهم', 'دراهم', 'إماراتي|إماراتيا');
money('MAD', 'درهم', 'دراهم', 'مغربي|مغربيا');
money('RUB', 'روبل', 'ات');
money('ILS', 'شيكل|شيقل', 'شواكل شواقل');
money('JPY', 'ين', '', 'ياباني');
money('CNY', 'يوان', 'ات');
money('CHF', 'فرنك', 'ات', 'سويسري');
money('', 'فرنك', 'ات');
money('', 'روبية', 'ات');
money('INR', 'روبية', 'ات', 'هندية');
money('PKR', 'روبية', 'ات', 'باكستانية');
