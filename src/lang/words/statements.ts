import type { CueStrength, Statement } from '../../model/index.ts';

/**
 * What a cue is in the clause. `according`: a preposition or conjunction of attribution ("according to"); `relay`: carries another's words ("quoted"); `noun`: a noun of speech with its owner ("the statement of X");
 * `idiom`: a phrase with a cue's word that reports nothing ("drew attention to").
 */
export type CueForm = 'past' | 'present' | 'participle' | 'passive' | 'noun' | 'according' | 'relay' | 'idiom';

/**
 * How content hangs on a cue. `clause`: behind a complementiser; `quote`: behind a colon or in quotation marks; `noun`: a verbal noun right behind the speaker
 * ("announced the death of"); `object`: everything behind the speaker, person addressed and all ("accused X of"); `bare`: a clause with no mark at all;
 * `verb`: a reporting verb follows ("according to what X said"); `output`: what was put out follows ("this came in a statement of X"); `self`: nothing, the
 * source is the speaker of before ("in his words"); `raised`: the passive with its subject in the content; `copula`: "is that"; `label`: an object and a name in quotation marks; `infinitive`; any other value is the folded preposition that leads to it.
 */
export type ContentLink = 'clause' | 'quote' | 'noun' | 'object' | 'bare' | 'verb' | 'output' | 'self' | (string & {});

/** One sense of a reporting word. */
export interface Cue {
  /** Dictionary form, for rule names and tests. */
  readonly lemma: string;
  readonly form: CueForm;
  readonly strength: CueStrength;
  readonly polarity: Statement['polarity'];
  /** Ways in which content may follow, most telling first. A word of everyday use lists only what proves it is reporting. */
  readonly takes: readonly ContentLink[];
  /** Gender and number of the speaker, where the form tells: for dropped subjects. */
  readonly agrees?: 'masculine' | 'feminine' | 'plural';
  /** As often an act as speech ("reject", "order"): reports only with a speaker that can speak. */
  readonly weak?: boolean;
  /** Written like another common word: reports only where it opens a clause and content follows close by. */
  readonly ambiguous?: boolean;
  /** The subject learned it from another, who stands behind `learnedFrom`: "علم المرصد من مصادر". */
  readonly learned?: boolean;
  /** What its subject puts before readers is another's: "quoted", "published", "aired". */
  readonly carries?: boolean;
  /** What its subject says again is a stance it held; with another noun it is an act. */
  readonly renews?: boolean;
  /** The subject ascribes words to another, who stands behind `ascribedTo`: "نسبت الصحيفة إلى مسؤول قوله". */
  readonly ascribes?: boolean;
  /** How the form must end as written, where folding makes it another word: هنأ is not هنا. */
  readonly spelled?: string;
  /** The plain "saying" that may follow another cue and adds nothing: "أضاف قائلا". */
  readonly plain?: boolean;
  /** Says what its object is: with the object's pronoun written on it, what follows is the content ("وصفها بأنها"). */
  readonly names?: boolean;
  /** Subject-first languages: a person addressed may stand between the verb and the content ("told reporters that"). */
  readonly addresses?: boolean;
  /** Subject-first languages: weak with an object or a clause without "that" only. */
  readonly weakObject?: boolean;
  /** Subject-first languages: a present form that is a noun as often ("states", "reports"): only with "that" or a quotation, or behind a speaker. */
  readonly nounLike?: boolean;
  /** Subject-first languages: its participle may follow a noun with no comma between ("a statement saying"). */
  readonly reduced?: boolean;
}

/** A cue with one of its written forms (any spelling; folded by the engine). Several entries may share a phrase. */
export interface CuePhrase {
  readonly phrase: string;
  readonly cue: Cue;
}

/** What the statements extractor needs to know of a language. Word sets hold folded words. */
export interface StatementWords {
  /** Every written form that can report, clitics off. */
  readonly cues: readonly CuePhrase[];
  /** Words that open the content clause: "that", أن, with the pronouns written on them. */
  readonly complementisers: ReadonlySet<string>;
  /** Words before a complementiser that make it something else: "before that", قبل أن. */
  readonly notBeforeComplementiser: ReadonlySet<string>;
  /** Nouns that can speak ("spokesman", "ministry", "sources"): heads of speakers that are no names. */
  readonly speakerNouns: ReadonlySet<string>;
  /** Nouns for what a source puts out ("statement", "interview", "tweet"): with the outlet or author that may follow. */
  readonly outputs: ReadonlySet<string>;
  /** Outlets' kinds ("agency", "channel", "newspaper"): a receiver that starts with one is a relay. */
  readonly outletNouns: ReadonlySet<string>;
  /** Words that end a noun phrase: prepositions, conjunctions, days and times. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Verb-first languages only. */
  readonly verbFirst?: VerbFirstWords;
  /** Subject-first languages only. */
  readonly subjectFirst?: SubjectFirstWords;
}

/** What only the engine for verb-first languages asks. Sets hold folded words. */
export interface VerbFirstWords {
  /** Whether a word (clitics off, as written) has the shape of a verbal noun or is known to be one. */
  readonly isVerbalNoun: (stem: string) => boolean;
  /** The same for a folded stem before a pronoun: استقالت of استقالته. */
  readonly isOwnedNoun: (stem: string) => boolean;
  /** Whether a folded word has the shape of a verb that opens a clause. */
  readonly isVerb: (stem: string) => boolean;
  /** Whether a word as written is an indefinite accusative, which tells how and names nobody: ساخرا, رسميا. */
  readonly isManner: (word: string) => boolean;
  readonly prepositions: ReadonlySet<string>;
  /** Words of time that may stand between verb, subject and content: "today", "Sunday", "later". */
  readonly times: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Conjunctions that start a clause: حيث, فيما. */
  readonly conjunctions: ReadonlySet<string>;
  /** What somebody keeps or refuses who does not answer: الصمت, التعليق. */
  readonly silences: ReadonlySet<string>;
  /** Lemmas of verbs whose object is who was told: أبلغ رويترز أن. */
  readonly telling: ReadonlySet<string>;
  /** Words that with a complementiser open a clause of contrast: غير أن, إلا أن. */
  readonly contrasts: ReadonlySet<string>;
  /** What happens at the same time, behind a preposition: في وقت, في حين. */
  readonly meanwhile: ReadonlySet<string>;
  /** "Not" before a verb, and what makes it something other than a report of speech: لم, لن, دون أن. */
  readonly negations: ReadonlySet<string>;
  /** "Was" before a subject and its verb in the pluperfect: كان X قد قال. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Particles between subject and verb: قد. */
  readonly particles: ReadonlySet<string>;
  /** Nouns behind a preposition that make an adverb of it: عن طريق, على هامش, بسبب; no content starts there. */
  readonly adverbial: ReadonlySet<string>;
  /** Nouns that need a complement to be a name (وزارة, قوات): what follows still belongs to them. */
  readonly groupNouns: ReadonlySet<string>;
  /** Nouns behind "according to" that are no source: اتفاق, قانون, خطة. */
  readonly notSources: ReadonlySet<string>;
  /** Whether a folded word has the ending of a verb in the plural (رفعوا), which no noun has: a phrase is over before it. */
  readonly isPluralVerb: (word: string) => boolean;
  /** Whether a definite word may be an adjective of the noun before it, by its shape: السوري, المستقيل. */
  readonly isQuality: (word: string) => boolean;
  /** Nouns for a stance that is held and renewed, before a pronoun and without: رفض, دعوت of دعوته. */
  readonly stances: ReadonlySet<string>;
  /** Words behind "not" that undo what follows, whoever it is said of: أحد, يكن, يعد. */
  readonly undone: ReadonlySet<string>;
  /** "The text of", before what was put out and quoted whole: نص البيان. */
  readonly wording: ReadonlySet<string>;
  /** Words by which the writer sets right what was said: والصحيح أن. */
  readonly corrections: ReadonlySet<string>;
  /** "The same" behind a noun: نفسه, ذاتها. */
  readonly same: ReadonlySet<string>;
  /** Whether a word, its article off, names an act and no quality: سيطرة, but not محاصرة. */
  readonly isAct: (stem: string) => boolean;
  /** Words behind which a verb asks or addresses the reader and reports nothing: هل, كنت. */
  readonly addresses: ReadonlySet<string>;
  /** Nouns behind "according to" that stand for whose account it is: إحصائية, إعلان, رصد, شهادات. */
  readonly accounts: ReadonlySet<string>;
  /** Nouns of what one knows a thing by, no speakers where another quotes them: معلومات, أدلة, مؤشرات. */
  readonly evidence: ReadonlySet<string>;
  /** Prepositions with a pronoun that belong to a verb behind "according to what": به, عنه. */
  readonly withPerson: ReadonlySet<string>;
  /** "His saying": قوله, قولها; the content follows. */
  readonly saying: ReadonlySet<string>;
  /** The preposition before the source relayed: عن. */
  readonly from: string;
  /** The preposition before the source of what was learned: من. */
  readonly learnedFrom: string;
  /** The article as written before a noun: ال. */
  readonly article: string;
  /** Nouns that stand behind ل inside a name: وكالة … للأنباء, معهد … للأبحاث. */
  readonly insideNames: ReadonlySet<string>;
  /** Words that can only open a clause, where speech is given with no mark before it: تم, هناك, لن. */
  readonly openers: ReadonlySet<string>;
  /** Whether a word as written ends in a pronoun that makes it another's: حصاره, قصفها. */
  readonly isOwned: (word: string) => boolean;
  /** What is drawn by what draws attention; a verb with it reports nothing. */
  readonly attention: ReadonlySet<string>;
  /** One-letter prepositions written on a noun: ل and ب. */
  readonly to: string;
  readonly by: string;
  /** A folded noun without the ending of its plural, dual or feminine, for the look-up of heads. */
  readonly singular: (stem: string) => string;
  /** The conjunction glued to the first word of a further clause: و. */
  readonly and: string;
  /** "What", which may open an object: "denied what was reported". */
  readonly what: ReadonlySet<string>;
  /** Whether a folded word with its article is a plural or collective of those who are called upon, which qualifies no singular before it: السكان, المواطنين. */
  readonly isAddressed: (word: string) => boolean;
  /** Whether an indefinite word as written has an ending that names of persons seldom have: شركات, كلفة. */
  readonly isCommon: (word: string) => boolean;
  /** Quantifiers that open a noun phrase of their own behind a definite one: أي, جميع. */
  readonly quantifiers: ReadonlySet<string>;
  /** "And he", which opens an aside on the speaker: وهو. */
  readonly asides: ReadonlySet<string>;
  /** "This": before a noun they point at a thing, before those of `frames` (with article) they make an adverb: "in this context". */
  readonly demonstratives: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
  /** Kinds of place ("province", "town"), folded: before a colon at the head of a line they tell where, not who. */
  readonly localities: ReadonlySet<string>;
  /** "Wrote", which opens a by-line. */
  readonly writing: ReadonlySet<string>;
  /** "Any", which opens an object wherever it stands: أي. */
  readonly some: ReadonlySet<string>;
  /** "The responsibility for", behind the one who is blamed. */
  readonly blame: ReadonlySet<string>;
  /** "To him", behind a verb of talking that tells nothing. */
  readonly toPerson: ReadonlySet<string>;
  /** Whether a word (marks off) ends as only a feminine does; whether it ends as an adjective of a feminine may. */
  readonly isFeminine: (word: string) => boolean;
  readonly mayBeFeminine: (word: string) => boolean;
  /** Particles inside names of persons: أبو، بن، عبد. */
  readonly nameParticles: ReadonlySet<string>;
  /** Those who speak for another: متحدث، ناطق. */
  readonly spokesmen: ReadonlySet<string>;
  /** "The mouth of", before one who speaks for a body: لسان. */
  readonly mouth: ReadonlySet<string>;
  /** "As for", which sets the subject before its verb: أما. */
  readonly fronting: ReadonlySet<string>;
  /** The preposition before the source words are ascribed to: إلى of نسبت إليه. */
  readonly ascribedTo: string;
  /** Words that introduce the credit of a whole report: "source", المصدر. */
  readonly credits: ReadonlySet<string>;
  /** Words by which it stands behind the name: "its source", مصدره. */
  readonly creditsBehind: ReadonlySet<string>;
  /** Definite nouns for what is reported: a body named right before one has lost its verb. */
  readonly reports: ReadonlySet<string>;
  /** Nouns behind في that open the writer's comment on what was said: إشارة, تلميح. */
  readonly comments: ReadonlySet<string>;
  /** Words that open a fragment about circumstances after reported content: وذلك. */
  readonly circumstance: ReadonlySet<string>;
  /** "Without", before "that" and a verb by which the writer tells what the source left out (من دون أن يسمي). */
  readonly without: ReadonlySet<string>;
  /** Those verbs. */
  readonly withheld: ReadonlySet<string>;
  /** Nouns for bodies that take a masculine verb: behind a feminine one they are its object. */
  readonly masculine: ReadonlySet<string>;
  /** Whether a word (marks off) that ends as a feminine does is the plural of a masculine: قادة, قضاة. */
  readonly brokenPlural: (word: string) => boolean;
  /** "In the name of", behind a spokesman: باسم. */
  readonly onBehalf: ReadonlySet<string>;
  /** "One of them", whose name may follow between commas. */
  readonly oneOf: ReadonlySet<string>;
  /** Whether an indefinite folded word is a plural that no subject can be: مسؤولين. */
  readonly isOblique: (word: string) => boolean;
  /** Lemmas (folded) whose present without a subject says what is said and not who says it: يُعتقد, يُرجح. */
  readonly passives: ReadonlySet<string>;
}

/**
 * Word classes by which clauses are told apart without a tagger; a word may have several. `subject` and `object`: pronouns that stand as such; `be`: its forms, which
 * make the passive with a participle; `time`: days, months, "yesterday"; `finite`: finite forms of everyday verbs that are no cues; `person`: nouns for one whom a
 * report might call "he" or "she".
 */
export type WordClass =
  | 'determiner'
  | 'preposition'
  | 'subject'
  | 'object'
  | 'auxiliary'
  | 'be'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'time'
  | 'finite'
  | 'negation'
  | 'person';

/** What only the engine for subject-first languages asks. All words folded. */
export interface SubjectFirstWords {
  /** Closed classes and everyday verbs, by word. */
  readonly classes: ReadonlyMap<string, readonly WordClass[]>;
  /** Names of outlets and agencies that carry no noun of their kind ("Reuters", "BBC"). */
  readonly outletNames: ReadonlySet<string>;
  /** Prepositions that lead to a complement of the noun before them. */
  readonly attaching: ReadonlySet<string>;
  /** Prepositions that lead to a time, place or medium between a cue and its content. */
  readonly adjuncts: ReadonlySet<string>;
  /** Pronouns, possessive ones too, by what they can mean; `writer`: whoever writes or is quoted. */
  readonly pronouns: Readonly<Record<'person' | 'plural' | 'thing' | 'writer', ReadonlySet<string>>>;
  /** Possessive pronouns. */
  readonly possessives: ReadonlySet<string>;
  /** Nouns of what is counted or estimated: "toll", "cost"; and the prepositions that lead from them to the figure. */
  readonly measures: ReadonlySet<string>;
  readonly toFigure: ReadonlySet<string>;
  /** Verbs behind "but" that tell what was not said: "gave (no details)", "declined". */
  readonly breakingOff: ReadonlySet<string>;
  /** Nouns for what was said, set behind a comma with the one who answers it: ", a charge Damascus denies". */
  readonly claims: ReadonlySet<string>;
  /** What a silence is about, and the words before it that make it one: "no immediate comment", "declined to respond". */
  readonly unanswered: { readonly what: ReadonlySet<string>; readonly not: ReadonlySet<string> };
  /** Words before a participle that undo it: "without saying", "short of announcing". */
  readonly unsaid: ReadonlySet<string>;
  /** Verbs of putting out a statement: "issued", "released". */
  readonly issuing: ReadonlySet<string>;
  /** Verbs behind which "to say" is still saying: "went on", "continued". */
  readonly governing: ReadonlySet<string>;
  /** Subordinators that set a clause beside another instead of inside it: "while", "although". */
  readonly beside: ReadonlySet<string>;
  /** Words behind a comma that end an object or infinitive as content: "rather than", "after". */
  readonly cutting: ReadonlySet<string>;
  /** Words behind a comma that end any content: the reporter sets another account against it. */
  readonly contrasting: ReadonlySet<string>;
  /** Words that open an indirect question. */
  readonly questions: ReadonlySet<string>;
  /** Articles. */
  readonly articles: ReadonlySet<string>;
  /** Prepositions before the medium of what was said ("in a statement", "on its channel"); before a span of time, and such spans ("within hours"). */
  readonly media: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly spans: ReadonlySet<string>;
  /** Words behind a comma that tell parts of a number: "including", "among". */
  readonly parting: ReadonlySet<string>;
  /** Auxiliaries of the perfect: "has", "have". */
  readonly perfect: ReadonlySet<string>;
  /** The indefinite articles, which open what something is called: "called it a lie". */
  readonly indefinite: ReadonlySet<string>;
  /** Whether a folded word is an adjective of judgement: "unacceptable", "false". */
  readonly isJudgement: (word: string) => boolean;
  /** Outlets that are platforms: what is posted there is not relayed by them. */
  readonly platforms: ReadonlySet<string>;
  /** Small words with a part of their own: before infinitives, before roles ("as saying"), before agents of the passive, before wholes. */
  readonly markers: Readonly<Record<'infinitive' | 'role' | 'agent' | 'partitive' | 'but', string>>;
  /** Words that join nouns: "and", "or". */
  readonly coordinators: ReadonlySet<string>;
  /** Prepositions that lead to what is spoken of. */
  readonly topics: ReadonlySet<string>;
  /** Words before a period of time: "last", "this"; and the nouns that follow them. */
  readonly beforePeriod: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** Adjectives that follow a passive of saying: "reported dead". */
  readonly outcomes: ReadonlySet<string>;
  /** Whether a folded word has the shape of a present participle. */
  readonly isParticiple: (word: string) => boolean;
  /** Whether a folded word is, or has the shape of, a plural noun. */
  readonly isPlural: (word: string) => boolean;
  /** Phrases that look like cues and are none: "needless to say". */
  readonly notCues: readonly string[];
  /** Whether a folded word has the shape of an adverb ("repeatedly"). */
  readonly isAdverb: (word: string) => boolean;
  /** Whether a folded word has the shape of a finite verb or participle ("attacked"). */
  readonly isVerbLike: (word: string) => boolean;
}
