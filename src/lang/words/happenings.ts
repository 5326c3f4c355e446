import type { Word } from '../../text/index.ts';
import type { Phrases } from './contrasts.ts';

/** A kind of event that accounts date: a collapse, an explosion, the outbreak of clashes. */
export interface Happening {
  /** Name of the kind, one for all languages: `collapse`. */
  readonly id: string;
  /** Whether a word tells it, as a verb or a noun. */
  readonly says: (word: Word) => boolean;
  /** Words of which one must stand within a few words of it; null when it needs none. */
  readonly of: ((word: Word) => boolean) | null;
  /** Words beside it that make it something else: the collapse of a currency. */
  readonly not: ((word: Word) => boolean) | null;
}

/** A time of day as written: minutes after midnight, `[from, to]`, the same for a time to the minute; `to` may lie beyond midnight. */
export interface DayTime {
  readonly from: number;
  readonly to: number;
  /** Whether the words leave open which half of the day it is in: "half past four". */
  readonly half: boolean;
  /** Token after its last one. */
  readonly last: number;
}

/** Words by which accounts say when something happened. Ids are shared by the languages. */
export interface HappeningWords {
  readonly kinds: readonly Happening[];
  readonly causes: CauseWords;
  readonly sites: SiteWords;
  /** Whether a word tells any of the kinds. */
  readonly any: (word: Word) => boolean;
  /** The time of day that starts at token `at` of `words`, before token `last`; null when none does. */
  readonly dayTime: (words: readonly Word[], at: number, last: number) => DayTime | null;
  /** Folded words before an event or a time that make the other one something else than its time: after, before, since, until. */
  readonly relative: ReadonlySet<string>;
  /** Folded words for a first call or report of what happened: a call, بلاغ. */
  readonly alarm: ReadonlySet<string>;
  /** Folded words beside an event that make it one of several: second, another. */
  readonly another: ReadonlySet<string>;
  /** Folded words by which a time is told of what was spoken of before: "it was a quarter past ten". */
  readonly was: ReadonlySet<string>;
}

/** What may have caused a mishap: gas, a bomb, rain. */
export interface Cause {
  /** Name of the cause, one for all languages. */
  readonly id: string;
  /** Kinds of event (`Happening.id`) that it may be the cause of. */
  readonly of: readonly string[];
  readonly phrases: Phrases;
}

/** Words for the causes of mishaps. Ids are shared by the languages. */
export interface CauseWords {
  readonly kinds: readonly Cause[];
  /** Folded words by which a cause is told as one: caused, due, بسبب, وراء. */
  readonly cause: ReadonlySet<string>;
  /** Folded words by which it is ruled out: not, dismissed, استبعد. */
  readonly ruledOut: ReadonlySet<string>;
  /** Folded words behind one of those with which nothing is ruled out: "no longer", لا تزال. */
  readonly still: ReadonlySet<string>;
}

/** A way in which somebody or something is put somewhere: held in, launched from, headed to. */
export interface Siting {
  /** Name of the question, one for all languages. */
  readonly id: string;
  readonly says: (word: Word) => boolean;
  /** Words of which one must stand within a few words of it; null when it needs none. */
  readonly of: ((word: Word) => boolean) | null;
  /** Prepositions that lead to the place. */
  readonly ways: readonly ('to' | 'from' | 'in')[];
}

/** Words by which somebody or something is put somewhere. */
export interface SiteWords {
  readonly kinds: readonly Siting[];
  /** Whether a word names a kind of site: prison, school, farm. */
  readonly site: (word: Word) => boolean;
  /** Whether a word stands before the name of a place that no gazetteer need know: village, district. */
  readonly head: (word: Word) => boolean;
}
