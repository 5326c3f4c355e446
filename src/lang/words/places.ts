import type { PlaceMention } from '../../model/index.ts';
import type { Gazetteer, NameScript } from '../gazetteer/index.ts';

/** What a word does to a place name beside it. Bits of `PlaceWords.classes`. */
export const PLACE_CLASS = {
  /** Preposition, adverb or direction: the name after it is a place ("in", "north"). */
  locative: 1,
  /** Preposition that places or not, as the word before it tells ("from", "on"). */
  open: 2,
  /** Noun whose complement is a place ("people of", "the battle of"). */
  scene: 4,
  /** Noun that opens the name of an organisation or outlet, with the place as its complement. */
  organisation: 8,
  /** Noun for an organ, an office or an act of a state: its complement is the state as an actor. */
  organ: 16,
  /** Given name or title: what follows is a person's name. */
  person: 32,
  /** Verb or adjective that says of a state what happens in it, not what it does. */
  scenic: 64,
  /** Before an open preposition: the name is an actor ("support from"). */
  agentive: 128,
  /** Function word or verb: neither a name nor a part of one. */
  function: 256,
  /** Common noun or adjective that can follow "town" without being its name. */
  common: 512,
  /** Adjective or noun that belongs to the name of a site ("military", "international"). */
  siteTail: 1024,
  /** Before an open preposition: the name is a place ("visit to", "border with"). */
  motion: 2048,
  /** Word that, after a place name, makes both one name of something else ("Democratic", "Post"). */
  notPlace: 4096,
  /** Noun that, after a place name, leaves it a place ("crisis", "residents"). */
  sceneAfter: 8192,
  /** Noun for one sent to a government, or what is sent to it: the name after "to" is an actor. */
  envoy: 16384,
  /** Verb of going whose object is a place, with the subject between ("زار الوزير بيروت"). */
  visit: 32768,
  /** Office held over the place named after it ("governor of"): the name is a place unless it is a state's. */
  office: 65536,
  /** Definite adjective or relative behind a bare noun, which makes that noun a name ("X, which lies", قاعدة X الجوية). */
  situated: 131072,
} as const;

/** A word like "town", "province" or "airport" beside a name. */
export interface PlaceHead {
  readonly kind: PlaceMention['kind'];
  /** Whether the word belongs to the name: "the airport of X" does, "the town of X" does not. */
  readonly inside: boolean;
  /** Which unknown words it makes a name: none, those with an article or in quotation marks (`located`: only with words of place after them), any. */
  readonly unknown: 'none' | 'located' | 'definite' | 'any';
  /** How many names may follow: 2 for duals, 9 for plurals. */
  readonly many?: number;
  /** Whether such sites are called after other places as often as not ("Palestine Street"): the name inside tells where it lies only within its country. */
  readonly honours?: true;
  /** Reference name made of the name inside it, `{}`; used when `inside`. */
  readonly label?: string;
}

/** What the places extractor needs to know of a language. */
export interface PlaceWords {
  readonly script: NameScript;
  /** The gazetteer, loaded at the first call. */
  readonly gazetteer: () => Gazetteer;
  /** Words before a name that tell what it is; folded, without article. */
  readonly heads: ReadonlyMap<string, PlaceHead>;
  /** Words after a name that tell what it is ("X province", "X River"); folded. */
  readonly tails: ReadonlyMap<string, PlaceHead>;
  /** Classes of words, folded: sums of `PLACE_CLASS`. */
  readonly classes: ReadonlyMap<string, number>;
  /** Words for compass directions, folded: degrees clockwise from north. */
  readonly directions: ReadonlyMap<string, number>;
  /** Words for kilometre and mile, folded: length in kilometres. */
  readonly lengths: ReadonlyMap<string, number>;
  /** Adjectives of countries, folded, without article: ISO 3166-1 alpha-2. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Names that hold a place and are none: organisations, treaties, outlets. */
  readonly masks: readonly string[];
  /** Adjectives, folded, that belong to an unknown name behind its noun with the article. */
  readonly epithets: ReadonlySet<string>;
  /** Words, folded, that open names of villages and stand in few other phrases (تل, كفر); `definite`: only before a word with the article (عين). */
  readonly openers: ReadonlyMap<string, 'any' | 'definite'>;
  /** Keys of places whose name in quotation marks is an outlet. */
  readonly titles: ReadonlySet<string>;
  /** Keys of places besides states and capitals whose name may stand for a government or body. */
  readonly actors: ReadonlySet<string>;
}
