import type { Word } from '../../text/index.ts';

/** Something done of which accounts may differ in whether it has been done: to lift a siege, to take a town, to return. */
export interface Act {
  /** Name of the class, one for all languages: `lift-siege`. */
  readonly id: string;
  /** Whether a word says the act, as a verb or as its noun. */
  readonly says: (word: Word) => boolean;
  /** Words of which one must stand within a few words of it; null when the act needs none. */
  readonly of: ((word: Word) => boolean) | null;
  /** Whether it can only be told of at a place: a town taken. */
  readonly placed: boolean;
  /** Whether its object may stand before it as its subject: "the siege is over", "forces withdrew". */
  readonly subject?: true;
  /** Words from its object to the place it is done at, at most. */
  readonly reach: number;
  /** Whether a word says by itself that the act has not been done: "besieged" of a siege to be lifted. */
  readonly undone: ((word: Word) => boolean) | null;
  /** Whether that word needs one of the `of` words too: a deal "obstructed". */
  readonly undoneOf?: boolean;
}

/** Phrases that may stand for one another. */
export interface Phrases {
  /** Each a list of what its words in a row must be. */
  readonly all: readonly (readonly ((word: Word) => boolean)[])[];
  /** Whether a word is the first of one of them. */
  readonly opens: (word: Word) => boolean;
}

/** Two descriptions of one thing that cannot both be right, or that take sides by the word chosen. */
export interface Opposition {
  /** Name of the question, one for all languages: `targeting`. */
  readonly id: string;
  readonly one: Phrases;
  readonly other: Phrases;
  /** Words of which one must stand in the clause for the poles to mean this; null when they mean it alone. */
  readonly of: ((word: Word) => boolean) | null;
  /** Those of the phrases that mean it without any of the `of` words. */
  readonly sure?: Phrases;
  /** What the two must name to be of one thing: one actor, one person, or one place below a district (or one person), the story of a few reports; anything telling when it is left out. */
  readonly tie?: 'person' | 'place' | 'story' | 'actor';
  /** One of the `of` words must stand within a few words of the phrase. */
  readonly near?: boolean;
}

/** A grave name for what happened, which one account uses and another refuses. */
export interface Charge {
  readonly id: string;
  readonly phrases: Phrases;
}

/** Words by which somebody judges a deal, a plan, a report, a vote. */
export interface VerdictWords {
  readonly good: Phrases;
  readonly bad: Phrases;
  /** Whether a word points at what was named before: it, بأنه. */
  readonly it: (word: Word) => boolean;
  /** Whether a word names what is judged. */
  readonly issue: (word: Word) => boolean;
}

/** Words by which accounts of one thing part. Ids are shared by the languages, so that accounts in two languages meet. */
export interface ContrastWords {
  readonly acts: readonly Act[];
  readonly oppositions: readonly Opposition[];
  /** What says that something is not there: لا توجد، لم يعثر على, "found no". What it is stands behind. */
  readonly absence: Phrases;
  /** How what was said right before is answered by words that start at token `at` and end before `last`: "which it denies", وهو ما ترفضه; null when none do. */
  readonly answer: (words: readonly Word[], at: number, last: number) => 'denies' | 'rejects' | null;
  readonly charges: readonly Charge[];
  /** What may have caused harm without anyone's doing it now: a fault, an accident, a mine. */
  readonly causes: readonly Charge[];
  /** Whether a word stands for one person named before, or holds a pronoun that does: he, himself, القبض عليه. */
  readonly pronouns: (word: Word) => boolean;
  /** Words for a share in an act, which one who is accused denies: link, involvement, responsibility. */
  readonly part: (word: Word) => boolean;
  /** Words by which someone is said to have done a grave act: committed, carried out, behind. */
  readonly culprit: (word: Word) => boolean;
  /** Words for what someone strikes with: the one named right beside it is the one who strikes. */
  readonly weapon: (word: Word) => boolean;
  /** Words for striking, as verbs and nouns: shelled, dropped, raid. */
  readonly strike: (word: Word) => boolean;
  /** Folded words that put a consent under a condition: provided, unless, شريطة, إذا. */
  readonly condition: ReadonlySet<string>;
  /** Folded words by which something is said not to be: not, no, without, never. */
  readonly negation: ReadonlySet<string>;
  /** Whether a word is one of them that negates a verb, a conjunction glued to it set aside: not, لم, ولا. */
  readonly verbNot: (word: Word) => boolean;
  /** Folded words that turn a verb of trying or failing into "not done": failed, unable. */
  readonly failing: ReadonlySet<string>;
  /** Whether an act named behind this word is an aim and not yet done: "to", purposive ل. */
  readonly purpose: (word: Word) => boolean;
  /** Folded words of the future behind the noun of an act: "the liberation will mean". */
  readonly will: ReadonlySet<string>;
  /** Folded words between urging and what is urged: "to force him to". */
  readonly urged: ReadonlySet<string>;
  /** Folded words that make an aim done after all: managed, able, تمكن. */
  readonly success: ReadonlySet<string>;
  /** Whether a word names a part of a town that is besieged and taken by itself: an airport, a base. */
  readonly facility: (word: Word) => boolean;
  /** Folded words for a count (toll, number), and for its being greater or smaller than said. */
  readonly toll: ReadonlySet<string>;
  readonly beyond: ReadonlySet<string>;
  /** Folded words that open the make-up of a group: among them, most of them. */
  readonly among: ReadonlySet<string>;
  /** Whether a folded name means media in general and no outlet: "media", "وسائل إعلام". */
  readonly media: (name: string) => boolean;
  /** Folded words by which a saying is put into someone's mouth: attributed to. */
  readonly attributed: ReadonlySet<string>;
  /** Stems of words for publishing and saying, which a denied attribution denies. */
  readonly publishing: ReadonlySet<string>;
  /** Stems of words for a border: a place without a name of its own. */
  readonly border: ReadonlySet<string>;
}
