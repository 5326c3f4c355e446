import type { ActorKind } from '../../model/index.ts';
import type { Tokens, Word } from '../../text/index.ts';

/** An actor of the shared lexicon (`lang/lexicon`): one line of its files. */
export interface KnownActor {
  /** Key shared by all languages: `isis`, `russia`, `reuters`. */
  readonly key: string;
  readonly kind: ActorKind;
  /** Arabic forms, the neutral one first. */
  readonly ar: readonly string[];
  /** English forms, the neutral one first. */
  readonly en: readonly string[];
  /** Forms of either language that take a side ("داعش", "ميليشيا …"): recognised as written, never offered as the name. */
  readonly loaded: ReadonlySet<string>;
  /** Forms that name others too (surnames, short names): they mean this actor only when the report has no other actor of that name. */
  readonly short: ReadonlySet<string>;
  /** Forms that are common words too: recognised between quotation marks, in brackets or as the subject of a reporting verb only. */
  readonly guarded: ReadonlySet<string>;
  /** Key of the state or body it belongs to; null when none is given. */
  readonly of: string | null;
}

/** A noun phrase that may name an actor, as the grammar of a language reads it: not yet resolved. */
export interface ActorPhrase {
  /** Span in the text, clitics left out. */
  readonly start: number;
  readonly end: number;
  /** Tokens covered: `first..last`, exclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: ActorKind;
  readonly form: 'name' | 'surname' | 'definite' | 'role';
  /** Lexicon key, or a key composed of state and organ (`russia-military`); null when unknown. */
  readonly ref: string | null;
  /** Whether `ref` comes from a short form that may mean another actor of the report. */
  readonly weak: boolean;
  /** Folded head noun without article ("وزير", "minister"); empty for a bare name. */
  readonly head: string;
  /** Further heads, where name and office stand in apposition. */
  readonly also: readonly string[];
  /** Key of the state that an adjective or genitive ties it to; null when none. */
  readonly state: string | null;
  /** The person's name in it, as written; null when there is none. */
  readonly name: string | null;
  /** Its folded words without articles and marks, for comparing phrases. */
  readonly key: string;
  /** Readable form: article put back, no quotation marks. */
  readonly label: string;
  /** Acronyms and names in brackets or quotation marks inside it. */
  readonly aliases: readonly string[];
  /** Whether a definite noun alone: it needs an antecedent. */
  readonly anaphor: boolean;
  /** Whether it is worth a mention only when an antecedent is found. */
  readonly needsAntecedent: boolean;
  /** Phrases inside it, in order; the first body is what it speaks for. */
  readonly nested: readonly ActorPhrase[];
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** What a grammar may look at beside the tokens. */
export interface ActorContext {
  readonly tokens: Tokens;
  /** For each token the end token (exclusive) of the place mention that starts there; 0 when none. */
  readonly placeEnd: Int32Array;
  /** For each token whether a place mention covers it. */
  readonly inPlace: Uint8Array;
}

/** What the actors extractor needs to know of a language. */
export interface ActorWords {
  /** Reads the actor phrases of the tokens `first..last` (one sentence), outermost ones only, in order. */
  phrases(context: ActorContext, first: number, last: number): readonly ActorPhrase[];
  /** The lexicon's actor of this key; undefined for keys composed or unknown. */
  known(ref: string): KnownActor | undefined;
  /** Forms by which readers know an actor of a composed key (`russia-military`), Arabic first; empty when unknown. */
  formsOf(ref: string): readonly string[];
  /** A name in the other script; null where it cannot be given. */
  transliterate(name: string): string | null;
  /** Folded words of a person's name that are no name by themselves: "عبد", "van", "al". */
  readonly particles: ReadonlySet<string>;
  /** Folded names that are common words or given names too: alone they mean nobody in particular. */
  readonly commonNames: ReadonlySet<string>;
  /** Whether a word is a verb of saying: what stands beside it speaks. */
  says(word: Word): boolean;
  /** The noun without its article, folded: "التنظيم" → "تنظيم"; the word itself where nothing comes off. */
  bare(word: string): string;
  /** Folded nouns by which a known body can be taken up again ("التنظيم", "the group"), whatever its name. */
  headsOf(actor: KnownActor): readonly string[];
}
