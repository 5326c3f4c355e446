import type { EventType } from '../../model/index.ts';
import type { Word } from '../../text/index.ts';

/** A word or phrase that tells an event. */
export interface EventCue {
  /** Dictionary form, for rule names. */
  readonly lemma: string;
  readonly type: EventType;
  /** PLOVER mode or a plain name of the means ("airstrike"); null when the word tells none. */
  readonly mode: string | null;
  /** `verb`: finite and active, or passive too where the script does not tell (`voice`); `passive`: its subject is the recipient; `noun`: a verbal noun or a noun of the event. */
  readonly form: 'verb' | 'passive' | 'noun';
  /** Tense of a verb form; `base`: a bare stem, `ing`: a participle that needs its auxiliary. Null for nouns. */
  readonly tense: 'past' | 'present' | 'base' | 'ing' | null;
  /** Whether the verb's subject is plural by its form: it stands before the verb, or is dropped (Arabic). */
  readonly plural: boolean;
  /** Whether the form may be active or passive as written. */
  readonly voice: 'active' | 'either';
  /** Whom the noun's genitive names: "withdrawal of the army" its actor, "killing of the man" its recipient. */
  readonly genitive: 'actor' | 'recipient';
  /** Folded prepositions to the recipient; the empty one stands for a direct object. */
  readonly leads: readonly string[];
  /** An event only with an actor, or beside another act of violence: people also die in accidents. */
  readonly harm: boolean;
  /** Whether it is said of words too ("attacked his rival"): between persons it is no violence. */
  readonly figurative: boolean;
}

/** A cue with one of its written forms. */
export interface EventPhrase {
  readonly phrase: string;
  readonly cue: EventCue;
}

/** A verb that gives a noun of an event its actor or recipient: "launched an attack", "came under fire". */
export interface LightVerb {
  readonly phrase: string;
  readonly subject: 'actor' | 'recipient';
}

/** What the events extractor needs to know of a language. Word sets hold folded words. */
export interface EventWords {
  readonly cues: readonly EventPhrase[];
  readonly light: readonly LightVerb[];
  /** Phrases that lead to the actor of a passive or a noun ("by", "على يد"). */
  readonly agents: readonly string[];
  /** Words that negate the verb or noun behind them. */
  readonly negations: ReadonlySet<string>;
  /** Words that may stand between negation, auxiliary, subject and verb. */
  readonly between: ReadonlySet<string>;
  /** Auxiliaries of the passive ("was"); empty where the verb's form tells it. */
  readonly passives: ReadonlySet<string>;
  /** Words that set what follows in the future. */
  readonly future: ReadonlySet<string>;
  /** Words that make what follows a mere possibility, a wish or a condition. */
  readonly hypothetical: ReadonlySet<string>;
  /** Words that make a present tense a mere possibility (Arabic قد). */
  readonly maybe: ReadonlySet<string>;
  /** Auxiliaries of the pluperfect: with a past form what happened lies before the story. */
  readonly pluperfect: ReadonlySet<string>;
  /** Words that begin another clause. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Prepositions: what follows them is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Words before a noun by which the event does not take place ("halt", "prevent", وقف). */
  readonly halts: ReadonlySet<string>;
  /** Words behind a noun that make it part of another ("attack helicopter"). */
  readonly compounds: ReadonlySet<string>;
  /** Key of the state whose adjective the word is; empty when it is none. */
  stateOf(word: Word): string;
}
