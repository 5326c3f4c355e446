import type { Word } from '../../text/index.ts';
import type { AgreementWords } from './agreements.ts';
import type { ContrastWords, VerdictWords } from './contrasts.ts';
import type { HappeningWords } from './happenings.ts';

/** What a verb or noun says about how far the thing has come: done needs no word. */
export type Completion = 'pending' | 'negated' | 'denied';

/** Which way a preposition points: where something goes, whence it comes, where it is. */
export type Direction = 'to' | 'from' | 'in';

/** Where a moving thing stands: it set out, turned back, or stayed where it was. */
export type Course = 'left' | 'returned' | 'remaining';

/** A name for something the engine counts or compares, as shown in headings. */
export interface HeadingWords {
  /** Headings of contested points; `{x}` and `{y}` are replaced. */
  readonly templates: Readonly<Record<string, string>>;
  /** Head class (`person`, `fighter`, `vehicle` …) in the plural. */
  readonly classes: Readonly<Record<string, string>>;
  /** Figure role as a past participle in the plural. */
  readonly roles: Readonly<Record<string, string>>;
  /** The same of things rather than people, where the language tells them apart. */
  readonly thingRoles: Readonly<Record<string, string>>;
  /** Unit of a measure. */
  readonly units: Readonly<Record<string, string>>;
  /** Stance as a verb. */
  readonly stances: Readonly<Record<string, string>>;
}

/** What reconciliation needs to know of a language. All word sets hold folded forms; stems are those `stem` returns. */
export interface ReconcilingWords {
  /** Folded words that set a sentence in an earlier time or a whole period: since, last, previously. */
  readonly background: ReadonlySet<string>;
  /** Folded words for hours and minutes: beside them "last" means now. */
  readonly hours: ReadonlySet<string>;
  /** Light stem: what two spellings or inflections of a word share. Empty for words that tell nothing (function words). */
  readonly stem: (word: Word) => string;
  /** Whether the word marks what follows as not done yet, or as not so. */
  readonly completion: (word: Word) => Completion | null;
  /** Whether the verb itself stands in the future, so that the mark is on it and not on what follows. */
  readonly future: (word: Word) => boolean;
  /** Folded words for rejecting, and for allegations: to reject an allegation is to deny it. */
  readonly rejection: ReadonlySet<string>;
  readonly allegation: ReadonlySet<string>;
  /** Direction of a preposition, glued ones included. */
  readonly direction: (word: Word) => Direction | null;
  /** Stems that say a count has risen or is newer than another. */
  readonly rising: ReadonlySet<string>;
  /** Whether the word says that someone answers for something. */
  readonly blame: (word: Word) => boolean;
  /** Stems of words for an agreement, and of the verbs of agreeing. */
  readonly agreement: ReadonlySet<string>;
  /** Stems of words for an inquiry and what it found, and for a vote: of each a story has one, by whatever word. */
  readonly inquiries: ReadonlySet<string>;
  readonly ballots: ReadonlySet<string>;
  /** Whether the noun at `at` is told as one of its kind: "an inquiry" that is asked for is not "the inquiry". */
  readonly indefinite: (words: readonly Word[], at: number) => boolean;
  /** Stems of working or talking with someone on something: an agreement in the making when both sides are named. */
  readonly dealing: ReadonlySet<string>;
  /** Stems that tell how an agreement stands, with the status they tell: `concluded proposed negotiated in-force violated delayed collapsed rejected`. */
  readonly status: ReadonlyMap<string, string>;
  /** Folded words behind which the terms of an agreement stand: what is given in exchange, what it provides; and those before it ("under the deal"). */
  readonly exchange: ReadonlySet<string>;
  readonly provision: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
  /** Whether the word lets someone do something ("allowed", سمحت): an agreement with the state whose forces are let in. */
  readonly permits: ReadonlySet<string>;
  /** Folded words for proposing to someone, and those before the one it is proposed to. */
  readonly proposes: ReadonlySet<string>;
  readonly proposedTo: ReadonlySet<string>;
  /** Folded nouns for meetings at which things are agreed. */
  readonly meetings: ReadonlySet<string>;
  /** Folded words between an agreement and what it is: "the understanding is that". */
  readonly is: ReadonlySet<string>;
  /** The state a word is the adjective of ("صيني", "Chinese"): its key and its name; null for other words. */
  readonly demonym: (word: Word) => { readonly key: string; readonly name: string } | null;
  /** Folded words that open the parties of an agreement: `between` all of them, `with` the other one. */
  readonly between: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  /** Stems of what a measure can be of, whatever its unit: depth, height, length. */
  readonly dimensions: ReadonlySet<string>;
  /** Stems of the points of the compass. */
  readonly compass: ReadonlySet<string>;
  /** Stems of things that are somewhere and go somewhere: a convoy, forces, an epicentre. */
  readonly movable: ReadonlySet<string>;
  /** Folded quantifiers for the larger part ("most", "غالبية"). */
  readonly majority: ReadonlySet<string>;
  /** Folded words for those who were harmed, which tell no more than that. */
  readonly victims: ReadonlySet<string>;
  /** Folded words that, before a colon, name where the whole report is from. */
  readonly credit: ReadonlySet<string>;
  /** Folded nouns for documents that count or estimate, by which a source is known without having told anybody: estimates, a study. */
  readonly documents: ReadonlySet<string>;
  /** Folded words that say the same of the name before the colon: "its source". */
  readonly creditBehind: ReadonlySet<string>;
  /** What a word says of where moving things stand: "turned back", "stranded". */
  readonly course: (word: Word) => Course | null;
  /** Folded words that, right before a value, deny it: "308, not 500". */
  readonly nor: ReadonlySet<string>;
  /** Folded words that point at what was said, and that join a further clause: "denies that and …". An Arabic `و` is glued on. */
  readonly pointing: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  /** Folded nouns, with the article where it is written on them, for what was asked or proposed before: "demand", المقترح. */
  readonly proposals: ReadonlySet<string>;
  /** Folded words that open the content of a saying: that, أن. */
  readonly complement: ReadonlySet<string>;
  /** Whether the word says that who stands before it answers for something: responsible, يتحمل. */
  readonly bears: (word: Word) => boolean;
  /** Folded words by which an outlet opens a correction of its own. */
  readonly correction: ReadonlySet<string>;
  /** Words by which accounts of one thing part. */
  readonly contrasts: ContrastWords;
  /** Words by which somebody judges a deal, a plan, a report, a vote. */
  readonly verdicts: VerdictWords;
  /** Words by which agreements are told, and their parties. */
  readonly agreements: AgreementWords;
  /** Words by which accounts say when something happened. */
  readonly happenings: HappeningWords;
  /** A clause as it can stand on its own in a heading, without what joined it to the words before. */
  readonly standing: (clause: string) => string;
  /** What a stance is about as the name of an issue, readable on its own. */
  readonly issueName: (target: string) => string;
  readonly headings: HeadingWords;
}
