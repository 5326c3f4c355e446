import { fold, KIND, PhraseTrie, type Reading, type Word, wordAttribute, wordSign } from '../../text/index.ts';
import { knownActors, states } from '../lexicon/index.ts';
import type { KnownActor } from '../words/actors.ts';
import { adjectives, localNouns, nameParticles, plainVerbs, qualities, rankWords, sayingVerbs, stopWords } from './actor-words.ts';
import { arabicReadings } from './clitics.ts';
import { givenNames } from './given-names.ts';
import { type HeadNoun, headNouns, ministries } from './titles.ts';

/** A form of a known actor. */
export interface NamedEntry {
  readonly actor: KnownActor;
  readonly head: null;
  /** Folded lemma of the head noun; empty for actors. */
  readonly lemma: string;
  readonly weak: boolean;
  readonly guarded: boolean;
  readonly bare: boolean;
  readonly withArticle: boolean;
}

/** A form of a head noun. */
export interface HeadEntry {
  readonly actor: null;
  readonly head: HeadNoun;
  /** Folded lemma of the head noun. */
  readonly lemma: string;
  readonly weak: boolean;
  readonly guarded: boolean;
  readonly bare: boolean;
  readonly withArticle: boolean;
}

/** What a phrase of the trie stands for. */
export type Entry = NamedEntry | HeadEntry;

const named = (actor: KnownActor, weak: boolean, guarded: boolean, bare: boolean): NamedEntry => ({
  actor,
  head: null,
  lemma: '',
  weak,
  guarded,
  bare,
  withArticle: false,
});
const headed = (head: HeadNoun, withArticle: boolean): HeadEntry => ({
  actor: null,
  head,
  lemma: fold(head.lemma),
  weak: false,
  guarded: false,
  bare: false,
  withArticle,
});

/** Known actors and head nouns by their words. */
export const trie = new PhraseTrie<Entry>(arabicReadings);
/** Short acronyms that mean nothing else. */
export const shortSafe = new Set(['قسد', 'مسد'].map(fold));

for (const actor of knownActors.values()) {
  for (const form of [...actor.ar, ...actor.en]) {
    const folded = fold(form);
    const latin = !/[\u0620-\u064a]/.test(form);
    const guarded =
      actor.guarded.has(form) ||
      (!latin && actor.kind !== 'state' && actor.kind !== 'person' && folded.length <= 3 && !shortSafe.has(folded)) ||
      (latin && !/^[A-Z]/.test(form));
    const weak = actor.short.has(form);
    trie.add(form, named(actor, weak, guarded, false));
    if (folded.startsWith('ال') && folded.length > 4) trie.add(folded.slice(2), named(actor, weak, guarded, true));
  }
}
for (const [form, head] of headNouns) {
  const folded = fold(form);
  const withArticle = folded.startsWith('ال') && folded !== 'الله';
  trie.add(form, headed(head, withArticle));
  if (withArticle) trie.add(folded.slice(2), headed(head, withArticle));
}

/** Organ of a ministry by its folded matter: the spelling listed first decides. */
export const ministryOf: ReadonlyMap<string, string> = new Map(
  Object.entries(ministries)
    .map(([matter, organ]) => [fold(matter), organ] as const)
    .reverse(),
);

/** State whose adjective a word is ("روسية", "الروس"); empty when it is none. */
export const adjectiveState = new Map<string, string>();
for (const s of states) {
  for (const a of s.adjectiveAr) {
    const [first = '', second] = fold(a).split(' ');
    if (second !== undefined) continue;
    for (const ending of ['', 'ه', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات'])
      if (!adjectiveState.has(first + ending)) adjectiveState.set(first + ending, s.key);
  }
  for (const p of s.peopleAr) adjectiveState.set(fold(p), s.key);
}

/** Folded word without its article. */
export const bareStem = wordAttribute((w: Word): string => (w.fold.startsWith('ال') && w.fold.length > 3 ? w.fold.slice(2) : w.fold));
/** Key of the state whose adjective the word is; empty when it is none. */
export const stateOfAdjective = wordAttribute((w: Word): string => adjectiveState.get(bareStem(w)) ?? '');
/** Plurals that name a people. */
export const peopleWords = new Set(
  states.flatMap((s) => [...s.peopleAr.map(fold), ...s.adjectiveAr.flatMap((a) => [`${fold(a)}ون`, `${fold(a)}ين`])]),
);
/** Whether the word names a people: "الأتراك". */
export const isPeople = wordAttribute((w: Word): boolean => w.fold.startsWith('ال') && peopleWords.has(w.fold.slice(2)));
/** Whether the word is a given name. */
export const isGiven = wordAttribute((w: Word): boolean => givenNames.has(w.fold) && w.raw !== 'على');
/** Whether the word ends names and noun phrases. */
export const isStop = wordAttribute((w: Word): boolean => {
  if (stopWords.has(w.fold)) return w.raw !== 'علي';
  // Behind a conjunction, or behind ب and ل where a noun of the list follows ("بمقتل"); "بلدية" is not ب + "لديه".
  if (/^[وف]/.test(w.fold) && w.fold.length > 2) return stopWords.has(w.fold.slice(1));
  return /^[بل]/.test(w.fold) && w.fold.length > 4 && !w.fold.startsWith('لدي', 1) && stopWords.has(w.fold.slice(1));
});
/** Whether the word is a verb of the lists. */
export const isVerb = wordAttribute(
  (w: Word): boolean =>
    sayingVerbs.has(w.fold) ||
    plainVerbs.has(w.fold) ||
    (/^[وف]/.test(w.fold) && (sayingVerbs.has(w.fold.slice(1)) || plainVerbs.has(w.fold.slice(1)))),
);
/** Whether the word is a verb of saying. */
export const isSaying = wordAttribute(
  (w: Word): boolean => sayingVerbs.has(w.fold) || (/^[وف]/.test(w.fold) && sayingVerbs.has(w.fold.slice(1))),
);
/** Whether the word may report. */
export const isReporting = wordAttribute((w: Word): boolean => isSaying(w) || isVerb(w));
/** Whether the word carries the article. */
export const isDefinite = wordAttribute(
  (w: Word): boolean => w.fold.startsWith('ال') && w.fold.length > 3 && !stopWords.has(w.fold) && !w.fold.startsWith('الله'),
);
/** Given names that are common words too: alone they start no name. */
export const commonGiven = new Set(
  fold(
    'تركي نور سيف جهاد كريم أمل وفاء هدى فرح رعد هند شريف أمين أمير سعيد صالح مسلم مختار عزيز رشيد نادر عادل جميل بدر سالم حسن دعاء إيمان منصور رمضان ربيع صادق مراد فهد كامل حكمت أحلام أسماء وسام نضال كمال جمال جلال ضياء سلطان سعود مجيد حامد ناصر نصر سعد باسم خضر فارس راشد فاضل خالد سليم علي غانم تيسير مالك بهاء سناء سمر ليلى تقي مهدي باقر بول بن جان لي شي غير تشن هوا بيل ريم منى وليد عامر شاكر معن نوروز سليل آزاد هيوا جو',
  ).split(' '),
);

/** Closing marks by opening mark. */
export const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '“”',
  '«': '»',
  '(': ')',
  '‘': '’',
  "'": "'",
  '[': ']',
  '„': '“',
};

/** Given name behind a conjunction or ل: "ومحمد", "لمحمد". */
export const clippedGiven = wordAttribute(
  (w: Word): Reading | null =>
    (!w.arabic
      ? undefined
      : arabicReadings(w).find(
          (x) =>
            x.tail === 0 &&
            !x.article &&
            x.at > 0 &&
            (x.preposition === '' || x.preposition === 'ل') &&
            x.stem.length >= 4 &&
            givenNames.has(x.stem) &&
            !commonGiven.has(x.stem),
        )) ?? null,
);
/** Whether the word carries a possessive pronoun ("خبرها", "حلفائهم"): no part of a name, and the end of a phrase. */
export const isOwned = wordAttribute(
  (w: Word): boolean => w.fold.length > 4 && /(ها|هم|هما|كم)$/.test(w.fold) && !w.fold.startsWith('ال') && !isGiven(w),
);
/** Whether the word has the shape of a verbal noun of a derived stem ("اعتقال", "إرسال", "انسحاب", "استعادة", "تشكيل"): behind a full name it is the object. */
export const isVerbalNoun = wordAttribute(
  (w: Word): boolean => /^(ا..ا.|ا.ت.ا.|ان..ا.|است...?.?|ت..ي.ه?|م.ا..ه)$/.test(w.fold) && !isGiven(w) && !surnames.has(w.fold),
);
/** Whether a definite word is too plainly a noun to be a surname: feminine or plural ("الهدنة", "الأنباء المتداولة", "المتهمين"). */
export const isPlainNoun = wordAttribute(
  (w: Word): boolean =>
    w.fold.startsWith('ال') &&
    w.fold.length > 5 &&
    /(ة|ات|ون|ين)$/.test(w.raw) &&
    !/^ال(دين|عابدين)$/.test(w.fold) &&
    !isGiven(w) &&
    !surnames.has(w.fold),
);
/** Whether a word behind a surname with article can be a further surname: "العلي الناصر", "الشمري البغدادي", "العبد الله". */
export const mayFollowSurname = wordAttribute(
  (w: Word): boolean =>
    surnames.has(w.fold) ||
    nameParticles.has(w.fold) ||
    w.fold === 'الله' ||
    w.fold === 'الشيخ' ||
    (w.fold.startsWith('ال') && (w.fold.endsWith('ي') || givenNames.has(w.fold.slice(2)))),
);
/** Words that no name holds, by their vowel signs and hamza: accusatives ("عدداً"), "وأشخاص". */
export const isNever = wordAttribute((w: Word): boolean => w.raw === 'الآن' || /(ً[اى]|[اى]ً)$/.test(w.raw) || /^و[أإ]/.test(w.raw));
/** Whether the word has the shape of an imperfect and is no known name ("يهاجم", "تتخذ", "يستبعد"): behind an office it is the verb of a headline. */
export const isImperfect = wordAttribute(
  (w: Word): boolean =>
    /^(ي[^اوين]|ت[^اويشها])...?.?$/.test(w.fold) && !isGiven(w) && !surnames.has(w.fold) && !/(ه|ز|غ|ش|يني)$/.test(w.fold),
);
/** Participles that need what a preposition brings ("المتمركزة في", "المدعومة من"): without it they do not close a phrase. */
export const isLeaning = wordAttribute((w: Word): boolean =>
  /^(مدعوم|متمركز|داعم|موال|موالي|متواجد|منتشر|مشارك|منتسب|مرابط|معروف|متحالف|مرتبط|تابع|مقرب|متورط|منشق|مسيطر|موجود|صادر|ساكن|واقع|مناهض|معادي|مناويء?|مويد|عالق|هارب|قادم)(ه|ين|ون|ان|ي)?$/.test(
    bareStem(w),
  ),
);

/** Bodies in the field: a place behind them says where, not who. */
export const FORCES = new Set(
  fold(
    'معارض معارضون معارضين ضابط ضباط عسكريون أطباء لاجئون لاجئين نازحون نازحين ناجون ناجين قوات قوة طائرات مقاتلات طيران مروحيات طائرة جيش شرطة سفينة مسلحون مسلحين مسلحو مسلحي مقاتلون مقاتلين مقاتلو مقاتلي عناصر متمردون فصائل كتائب لواء ميليشيا ميليشيات مليشيات سلطات حكومة تنظيم',
  ).split(' '),
);
/** Definite words that qualify a noun: demonyms, nisba, and the adjectives of the lists. */
export const isAdjectival = wordAttribute(
  (w: Word): boolean =>
    !localNouns.has(w.fold) &&
    (stateOfAdjective(w) !== '' ||
      /..(ي|يه|يين|يون)$/.test(bareStem(w)) ||
      adjectives.has(bareStem(w)) ||
      qualities.has(bareStem(w)) ||
      rankWords.has(w.fold)),
);
/** Definite words after which another genitive may follow: none but those written without article. */
export const isConstructNoun = wordAttribute((w: Word): boolean => !isDefinite(w));
/** Masculine singular heads: no feminine adjective goes with them. */
export const MASCULINE = new Set(
  fold(
    'نظام جيش تنظيم تحالف حزب مجلس مرصد مركز مكتب جهاز فريق لواء فيلق اتحاد وفد برلمان تيار طيران بيان تقرير رئيس وزير مصدر متحدث',
  ).split(' '),
);
/** Persons by what they are: no names. */
export const COMMON_PERSONS = new Set(
  fold(
    'الرجل الشاب الطفل المرأة السيدة الفتاة الأب الأم الوالد الأخ الشقيق المصور الطالب المعلم العامل السائق الجندي الأسير الناس الشعب العالم الجميع البعض الآخر الأمر الوضع الاتفاق القرار الهجوم الحادث',
  ).split(' '),
);
/** Words behind news that has no source: "معلومات قد أفادت". */
export const TELLING = new Set(fold('قد تفيد تشير افادت أفادت ذكرت تقول قالت أكدت').split(' '));
/** Words before a source. */
export const ACCORDING = new Set(fold('بحسب حسب وفق وبحسب وحسب ووفق هناك ثمة بعض عن لسان عدة').split(' '));
/** Nouns behind "حركة" that make it a movement of people or goods, not a group. */
export const MOVEMENTS = new Set(
  fold('نزوح سير مرور عبور ملاحة طيران تنقل تجارة شحن لجوء هروب قطارات سفن نقل بيع شراء عمران بناء تسوق سياحة').split(' '),
);
/** Nouns behind "محطة" that make it a plant or a stop, not a channel. */
export const PLANTS = new Set(fold('كهرباء الكهرباء وقود الوقود مياه المياه محروقات تحويل ضخ قطار القطار قطارات حافلات معالجة').split(' '));
/** Nouns of a person that are more often the name of an act: "مساعدة" is help unless she speaks or is named. */
export const ACTS = new Set(fold('مساعدة تسجيل دعوة').split(' '));
/** What stands after the speaker: إن, أن and the like. */
export const SAID = new Set(fold('إن أن ان بأن بان إنه إنها أنه أنها إنهم أنهم إنّ قوله قولها لوكالة لصحيفة لقناة').split(' '));

/** Nouns so common that a definite one alone speaks only when it was introduced. */
export const NEEDY = new Set(
  fold(
    'قوات قوة طائرات مقاتلات طيران مروحيات طائرة مركز مكتب دائرة لجنة مجلس جهاز خلية غرفة محافظة بلدية مصلحة أمانة مديرية شركة جامعة مستشفى مشفى فريق مجموعة حملة مبادرة بنك مصرف موقع صفحة شبكة محطة لواء كتيبة فرقة كتائب عناصر مسلحون مسلحين مقاتلون مقاتلين سفينة حرس أمين عضو مزارع سائق ساكن مواطن مؤسس مرجع نادي منصة شاهد دعوة مساعدة مساعد نائب كاتب قرار رسالة قيادة قضاء محكمة قناة إذاعة مقاومة حشد ثوار إعلام أركان',
  ).split(' '),
);

/** Whether the lexicon has a person of this surname. */
export const isKnownSurname = wordAttribute((w: Word): boolean => surnames.has(w.fold));
/** Names of one word that the lexicon has. */
export const surnames = new Set<string>();
for (const a of knownActors.values()) if (a.kind === 'person') for (const form of a.ar) if (!form.includes(' ')) surnames.add(fold(form));

/** Looks like a common noun rather than a name: feminine ending or plural. */
export function nounLike(w: Word): boolean {
  return /(ات|ون|ين|ه)$/.test(w.fold) || w.fold.length < 3;
}

/** Bits of `opening`. */
export const OPENING = {
  /** A phrase of the lexicon may start with the word. */
  phrase: 1,
  /** It names a people. */
  people: 2,
  /** It is a given name, or one behind a clitic. */
  given: 4,
  /** Any of these: an actor may start here, whatever stands before. */
  any: 7,
  word: 8,
  /** A verb of saying. */
  saying: 16,
  /** A verb that may report. */
  reporting: 32,
  /** عن, حسب: whose words they are may follow. */
  from: 64,
  /** Any of these: the word after may be a speaker's name. */
  before: 112,
} as const;

/** What a token can be to the start of an actor phrase: bits of `OPENING`. */
export const opening = wordSign((w: Word): number =>
  w.kind !== KIND.word
    ? 0
    : OPENING.word |
      (trie.begins(w) ? OPENING.phrase : 0) |
      (isPeople(w) ? OPENING.people : 0) |
      (isGiven(w) || clippedGiven(w) !== null ? OPENING.given : 0) |
      (isSaying(w) ? OPENING.saying : 0) |
      (isReporting(w) ? OPENING.reporting : 0) |
      (w.fold === 'عن' || w.fold === 'حسب' || w.fold === 'بحسب' ? OPENING.from : 0),
);

/** Bits of `inside`. */
export const INSIDE = {
  /** A word that ties a complement: باسم, في, من, بقيادة, الذي, التابع. */
  link: 1,
  /** It ends the phrase: a stop word, a noun with its owner's pronoun, أن. */
  end: 2,
  adjective: 4,
  /** A phrase of the lexicon may start with it. */
  phrase: 8,
  definite: 16,
} as const;

const LINKS = new Set('باسم بأسم باسمه باسمها باسمهم باسمهما باسمهن في لدي الي عن علي من داخل ضد بقياده برئاسه الذي التي'.split(' '));

/** What a word can be in the complement of a head noun: bits of `INSIDE`. */
export const inside = wordSign(
  (w: Word): number =>
    (LINKS.has(w.fold) || /^ال?تابع/.test(w.fold) || w.fold === 'تابعه' || w.fold === 'تابع' || w.fold === 'تابعين' ? INSIDE.link : 0) |
    (isStop(w) || isOwned(w) || SAID.has(w.fold) ? INSIDE.end : 0) |
    (adjectives.has(w.fold) ? INSIDE.adjective : 0) |
    (trie.begins(w) ? INSIDE.phrase : 0) |
    (isDefinite(w) ? INSIDE.definite : 0),
);
