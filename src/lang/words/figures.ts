import type { FigureRole, FigureUnit } from '../../model/index.ts';
import type { PhraseTrie, Word } from '../../text/index.ts';

/**
 * What a number word is. `unit` 1–9, `ten` 10, `teen` 11–19, `tens` 20–90, `hundred` 100, `hundreds` 200–900 in one word, `dozen` 12,
 * `scale` a thousand and its powers, `fraction`, `vague` (dozens, hundreds), `several` (a word that makes what follows vague), `article` ("a hundred"),
 * `ordinal`, `sign` (minus), `point` (the word for the decimal mark), `digits` for digits.
 */
export type NumeralKind =
  | 'zero'
  | 'unit'
  | 'ten'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'dozen'
  | 'scale'
  | 'fraction'
  | 'fractions'
  | 'vague'
  | 'several'
  | 'article'
  | 'ordinal'
  | 'sign'
  | 'point'
  | 'digits';

/** A number word as the grammar sees it. */
export interface Numeral {
  readonly kind: NumeralKind;
  /** Its value; for `vague` the lowest count it stands for; for `scale` with `count` the whole (ألفان = 2000). */
  readonly value: number;
  /** `vague`: the highest count it stands for. */
  readonly high?: number;
  /** `scale`: the power itself where `value` is a multiple of it (ألفان: 1000). */
  readonly base?: number;
  /** A plural that is vague when nothing multiplies it: آلاف, thousands. */
  readonly plural?: boolean;
  /** Cannot stand alone: أحد (of أحد عشر). */
  readonly bound?: boolean;
  /** A number only where number grammar is asked for, no count of a report: `single`, `a pair`. */
  readonly rare?: boolean;
  /** Units of the folded word before the number proper: a conjunction and a preposition, the article not counted. */
  readonly at: number;
  /** Units of the folded word after it: a pronoun. */
  readonly tail: number;
  /** The conjunction is glued on: وعشرون. */
  readonly joined: boolean;
  readonly article: boolean;
  /** A preposition is glued on, which ends a number that stands before it. */
  readonly preposition: boolean;
}

/** How two parts of a number stand together. */
export type NumeralLink = 'and' | 'next' | 'hyphen';

/** Effect of a qualifier on the bounds. */
export type Qualifier = 'min' | 'max' | 'about';

/** A unit of measure. */
export interface Measure {
  readonly unit: FigureUnit;
  /** ISO 4217, or SI-like: `km`, `km2`, `kg`, `day`, `km/h`, `richter`. Empty when only the words after it can tell (دينار). */
  readonly code: string;
}

/** What the lexicon knows of a counted noun. */
export interface HeadNoun {
  /** `person civilian fighter soldier child woman man family body vehicle …`. */
  readonly class: string;
  readonly role?: FigureRole;
  readonly number: 'one' | 'two' | 'many';
  /** The form can be nothing but a dual, so that the noun is its own number. */
  readonly dual?: boolean;
  readonly measure?: Measure;
}

/** A counted noun found in a written word: what stands before the stem, as in `Reading`. */
export interface NounReading {
  readonly noun: HeadNoun;
  /** Units of the folded word before the noun, the article not counted. */
  readonly at: number;
  readonly joined: boolean;
  readonly preposition: boolean;
  readonly article: boolean;
  /** Units after it: a pronoun. */
  readonly tail: number;
}

/** A word or phrase that tells what happened to what is counted. */
export interface RoleCue {
  readonly role: FigureRole;
  /** `before`: governs what follows (مقتل 7); `after`: follows what it is said of (لقوا حتفهم); `any`. */
  readonly side: 'before' | 'after' | 'any';
  /** Of two verbs in one cue: what the second tells where the first has its subject before it (شخصا قتل وأصيب ثلاثة). */
  readonly second?: FigureRole;
}

/** What the figures extractor needs to know of a language. */
export interface FigureWords {
  /** Reads a word as a number word; null when it is none. A word attribute. */
  readonly numeral: (word: Word) => Numeral | null;
  /** New state when `right` follows a group below 1000 in state `left`, or null; the operation is `+` or `*`. Keys: `left link right`. */
  readonly joins: ReadonlyMap<string, { readonly op: '+' | '*'; readonly state: string }>;
  /** Words between the two numbers of a division: 3 على 4, جزء من. */
  readonly over: PhraseTrie<true>;
  /** A phrase that is one over the number after it: جزء من. */
  readonly oneOver: PhraseTrie<true>;
  /** Number words that are a fraction before a noun with the article: خمس الفطيرة. */
  readonly fractionOf: ReadonlyMap<string, number>;
  /** Letters glued to digits that make an ordinal: `st`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Whether `D.DDD` is a thousand rather than a decimal. */
  readonly dotGroups: boolean;
  /** Folded words that link two numbers into one: `و`, `and`. */
  readonly and: ReadonlySet<string>;
  /** Folded words allowed between a vague word or a fraction and a scale: `of`, `a`. */
  readonly of: ReadonlySet<string>;
  /** Qualifiers before the number. */
  readonly before: PhraseTrie<Qualifier>;
  /** Qualifiers after the number, or after the number and its noun. */
  readonly after: PhraseTrie<Qualifier>;
  /** Phrases before a number that make it rough without being part of it: "it is estimated that". */
  readonly hedge: PhraseTrie<true>;
  /** Forms of a qualifier's first word that tell where something ended and bound nothing: ليصل (إلى). Folded. */
  readonly results: ReadonlySet<string>;
  /** Classes of noun that "one" before them counts. */
  readonly counted: ReadonlySet<string>;
  /** What makes the number a time of day: before it (الساعة) or after it (بتوقيت). */
  readonly clock: PhraseTrie<true>;
  /** Words that open a range: `between` (its link is `and`) and `from` (its link is `to`). */
  readonly rangeOpen: PhraseTrie<'between' | 'from'>;
  /** Words between the ends of a range. */
  readonly rangeTo: ReadonlySet<string>;
  /** Words for "or" between two guesses: ثلاثة أو أربعة. */
  readonly or: ReadonlySet<string>;
  /** Words that line up two values of one thing: ثم, then. */
  readonly following: ReadonlySet<string>;
  /** Folded stems of verbs of change, after which "from A to B" is two figures. */
  readonly change: ReadonlySet<string>;
  /** Verbs that lead to a value without change, and what stands for them: بلغت, was. Folded. */
  readonly reaching: ReadonlySet<string>;
  /** Words between such a verb, or one of change, and its value: إلى, by. Folded. */
  readonly leading: ReadonlySet<string>;
  /** Words that open a clause of another subject: بينما, while. Folded. */
  readonly meanwhile: ReadonlySet<string>;
  /** Nouns whose value is a share: نسبة, معدل. */
  readonly rates: PhraseTrie<true>;
  /** Adjectives that stand before the noun they describe and are not what is counted: كبار. Folded. */
  readonly foremost: ReadonlySet<string>;
  /** What stands after a number and makes it a share. */
  readonly percent: PhraseTrie<true>;
  /** Signs and codes before or after a number: `$`, `USD`. Folded. */
  readonly currency: ReadonlyMap<string, string>;
  /** Words for strength, after which "7, 3" is one number. */
  readonly strength: PhraseTrie<true>;
  /** Nouns of measure by their words: كيلومتر مربع. */
  readonly measures: PhraseTrie<Measure>;
  /** A counted noun's class; null for words the lexicon does not know. A word attribute. */
  readonly noun: (word: Word) => NounReading | null;
  /** Folded stems that cannot be a counted noun: prepositions, conjunctions, pronouns, verbs. */
  readonly stop: ReadonlySet<string>;
  /** Whether a word's form shows that it is no noun (a verb's ending). A word attribute. */
  readonly verbal: (word: Word) => boolean;
  /** Words between number and noun that are neither: `other`, `more`. */
  readonly skip: ReadonlySet<string>;
  /** Words after a number that open its noun: `من`, `of`. */
  readonly partitive: ReadonlySet<string>;
  /** Words between the partitive and the number of the whole: أصل, the. */
  readonly whole: ReadonlySet<string>;
  /** Words that make the number after them a name, not a count: القرار 2254, اللواء 105. Folded stems. */
  readonly naming: ReadonlySet<string>;
  /** Folded words after which a number is a year or a day even when no extractor of dates has taken it. */
  readonly dating: ReadonlySet<string>;
  /** Names of months, folded. */
  readonly months: ReadonlySet<string>;
  /** Folded particles that are written glued to digits: و, ل. */
  readonly proclitics: ReadonlySet<string>;
  /** Words near a number of years that make it an age. */
  readonly age: PhraseTrie<true>;
  /** Nouns that announce a count whose thing is named with them: عدد القتلى …, the death toll. */
  readonly tally: PhraseTrie<FigureRole | 'count'>;
  /** Words that tell a role. */
  readonly roles: PhraseTrie<RoleCue>;
  /** Words that open a part of what was counted before: بينهم, including. */
  readonly part: PhraseTrie<true>;
  /** Phrases after a number that make it a part of the one before: منهم, of them. */
  readonly ofThem: PhraseTrie<true>;
  /** Phrases that repeat the figure before: مثلهم, as many. */
  readonly likewise: PhraseTrie<true>;
  /** Fixed phrases with a number word in them that count nothing: في وقت واحد. */
  readonly idioms: PhraseTrie<true>;
  /** Folded words that tell of several harmed by themselves: آخرون, injuries. */
  readonly several: ReadonlySet<string>;
  /** Folded words that count without a number, before a partitive: عدد من الجرحى. */
  readonly amounts: ReadonlySet<string>;
  /** Folded words before a noun that deny it: دون, without. */
  readonly without: ReadonlySet<string>;
  /** Whether the counted noun follows its number at once (Arabic) or stands at the end of a noun phrase (English). */
  readonly nounPhrase: 'head-first' | 'head-last';
}
