import { KIND, PhraseTrie, type Tokens, type Word, wordAttribute, wordNumbers } from '../../text/index.ts';
import { knownActors, states } from '../lexicon/index.ts';
import type { KnownActor } from '../words/actors.ts';
import { readings } from './readings.ts';
import { determiners, givenNames, type HeadNoun, headNouns, links, modifiers, nameParticles, openers, sayingVerbs } from './titles.ts';

/** A form of a known actor. */
export interface NamedEntry {
  readonly actor: KnownActor;
  readonly head: null;
  /** As written in the lexicon. */
  readonly form: string;
  readonly weak: boolean;
  readonly guarded: boolean;
  /** Bits of `LETTERS` of the form, worked out when `lettersOf` first asks; -1 until then. */
  letters: number;
}
/** A form of a head noun. */
export interface HeadEntry {
  readonly actor: null;
  readonly head: HeadNoun;
  readonly form: string;
  readonly weak: boolean;
  readonly guarded: boolean;
  letters: number;
}
/** What a phrase of the trie stands for. */
export type Entry = NamedEntry | HeadEntry;

/** How a form is written, as bits: all in capitals and short; with a capital at its beginning; with one in its last word; with a dot. */
export const LETTERS = { upper: 1, capital: 2, lastCapital: 4, dot: 8 } as const;

/** Bits of `LETTERS` of an entry's form. */
export function lettersOf(entry: NamedEntry): number {
  if (entry.letters >= 0) return entry.letters;
  const { form } = entry;
  return (entry.letters =
    (form === form.toUpperCase() && form.length <= 6 ? LETTERS.upper : 0) |
    (/^[A-Z]/.test(form) ? LETTERS.capital : 0) |
    (/[A-Z]/.test(form.slice(form.lastIndexOf(' ') + 1)) ? LETTERS.lastCapital : 0) |
    (form.includes('.') ? LETTERS.dot : 0));
}

/** Known actors and head nouns by their words. */
export const trie = new PhraseTrie<Entry>(readings);
for (const actor of knownActors.values())
  for (const form of actor.en) {
    const value: NamedEntry = { actor, head: null, form, weak: actor.short.has(form), guarded: actor.guarded.has(form), letters: -1 };
    trie.add(form, value);
    // A leading article belongs to the noun phrase, not to the name.
    if (/^the /i.test(form)) trie.add(form.slice(4), value);
  }
for (const [form, head] of headNouns) trie.add(form, { actor: null, head, form, weak: false, guarded: false, letters: -1 });

/** States by their adjectives. */
export const adjectives = new Map<string, string>();
/** States by the names of their peoples. */
export const peoples = new Map<string, string>();
for (const s of states) {
  for (const a of s.adjectiveEn) adjectives.set(a.toLowerCase(), s.key);
  for (const p of s.peopleEn) peoples.set(p.toLowerCase(), s.key);
}

/** Head nouns by form. */
export const headOf = new Map<string, HeadNoun>(headNouns.map(([form, head]) => [form, head]));
/** Key of the state whose adjective the word is; empty when it is none. */
export const stateOfAdjective = wordAttribute((w: Word): string => (w.capital ? (adjectives.get(w.fold) ?? '') : ''));
/** Key of the state whose people the word names; empty when it is none. */
export const stateOfPeople = wordAttribute((w: Word): string => (w.capital ? (peoples.get(w.fold) ?? '') : ''));
/** Whether the word is a verb of saying. */
export const isSaying = wordAttribute((w: Word): boolean => sayingVerbs.has(w.fold));
/** The head noun that the word alone is; null when it is none. */
export const singleHead = wordAttribute((w: Word): HeadNoun | null => headOf.get(w.fold) ?? null);
/** Whether the word opens sentences and is no name. */
export const isOpener = wordAttribute((w: Word): boolean => openers.has(w.fold));
/** Whether no letter of the word is a small one. */
export const isUpper = wordAttribute((w: Word): boolean => w.raw === w.raw.toUpperCase());
/** Whether the word is a capitalised given name. */
export const isGiven = wordAttribute((w: Word): boolean => w.capital && givenNames.has(w.fold));
/** Whether the word is a particle of names. */
export const isParticle = wordAttribute((w: Word): boolean => nameParticles.has(w.fold));
/** Capital letter and no ordinary sentence opener: may be part of a name. */
export const isNamelike = wordAttribute((w: Word): boolean => w.capital && !/^'/.test(w.raw) && !/n't$/i.test(w.raw) && !isOpener(w));

/** The word itself when a lower-case form may start with it; null otherwise. */
export const trieStart = wordAttribute((w: Word): Word | null => (w.kind === KIND.word && lowerStarts.has(w.fold) ? w : null));
/** First words of forms written in lower case ("the regime", "al-Qaeda", "international community"). */
export const lowerStarts = new Set<string>();
for (const actor of knownActors.values())
  for (const form of actor.en) if (/^[a-z]/.test(form)) lowerStarts.add(form.replace(/^the /, '').split(/[ -]/)[0]!.toLowerCase());
for (const [form] of headNouns) lowerStarts.add(form.split(/[ -]/)[0]!);

/** Verbs of saying that are hardly anything else. */
export const PLAINLY_SAYS = new Set(
  'said says told tells added adds reported announced claimed claims stated declared denied denies confirmed insisted insists argued argues warned warns explained explains noted notes wrote tweeted replied asserted acknowledged alleges alleged disputes disputed'.split(
    ' ',
  ),
);
/** Written things that are sources in the plural without article. */
export const PLURAL_DOCUMENTS = new Set([
  'reports',
  'polls',
  'surveys',
  'studies',
  'exit polls',
  'documents',
  'records',
  'media reports',
  'news reports',
]);
/** Parts of newspapers' names that are common words in lower case. */
export const CAPITAL_ONLY = new Set([
  'times',
  'post',
  'herald',
  'tribune',
  'gazette',
  'news',
  'wire',
  'ledger',
  'dispatch',
  'courier',
  'chronicle',
  'telegraph',
]);
/** Prepositions that make a bare plural no more than a detail. */
export const BEHIND = new Set('of for against in on into about between among near at over under'.split(' '));
/** Signs before the name of whom a quotation is from. */
export const DASHES = new Set(['―', '—', '–', '--']);
/** Titles written with a dot. */
export const TITLE_DOTS = new Set('mr mrs ms dr prof gen lt col maj brig capt sgt cpl adm cmdr sen rep gov rev st jr sr'.split(' '));
/** Nouns put behind a name to say what it is. */
export const APPOSED = new Set(
  'group agency news agency newspaper magazine channel website movement organisation organization militia party network coalition front television tv broadcaster force forces think tank watchdog regime government paper daily fighters militants press agency'
    .split(' ')
    .concat(['news agency', 'think tank']),
);
/** Head nouns that are verbs or common nouns too: alone, without article, they head nothing. */
export const AMBIGUOUS_HEADS = new Set(
  'wire ledger dispatch courier chronicle telegraph post posts reports report states powers state head chief host ad video story piece book data figures times news front force forces press local source deputy victim records accounts account club conference office team union guard guards division daily journal light aircraft monitor speaker house critic user actor writer author'.split(
    ' ',
  ),
);
/** Capitalised words inside a run that end it. */
export const CLOSED = new Set(
  'the a an in on at by for from to with and or but as after before when while that who which his her its their monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);
/** Definite nouns that mean an actor only when one was introduced. */
export const NEEDY = new Set(
  'group groups family mother father wife husband widow son daughter brother sister friend neighbour neighbor colleague women men students teachers parents members workers employees users readers democrat republican independent socialist agency office team force forces front division company firm club conference post times news press media television radio channel website network centre center institute foundation university hospital bank church union society association department bureau committee commission council mission campaign party movement court resident local villager witness survivor refugee prisoner victim farmer shopkeeper teacher student businessman officer inspector detective actor singer musician comedian executive owner boss founder user supporter critic opponent fighter rebel militant soldier protester demonstrator voter nurse physician historian author writer economist deputy representative speaker delegate chief head leader candidate nominee rival title data figures records story piece interview states nations countries powers allies governments organizations organisations agencies families crowds aircraft jets warplanes guard guards corps gang initiative command delegation'.split(
    ' ',
  ),
);

/** What an English word can be to an actor phrase, as bits. */
export const IS = {
  word: 1,
  capital: 2,
  determiner: 4,
  modifier: 8,
  closed: 16,
  saying: 32,
  plainlySays: 64,
  link: 128,
  given: 256,
  particle: 512,
  namelike: 1024,
  opener: 2048,
  /** The adjective of a state, the first word of one, or the name of its people. */
  ofState: 4096,
  /** A head noun by itself. */
  head: 8192,
  /** A lower-case form of the lexicon may start with it. */
  lowerStart: 16384,
  /** `'s` */
  possessive: 32768,
  /** A phrase of the lexicon may start with it. */
  phrase: 65536,
  /** Ends like an adverb or a participle: `-ly`, `-ing`. */
  lyIng: 1 << 17,
  /** Ends in `-ed`. */
  ed: 1 << 18,
  /** May lead the complement of a body's name: "of", "for", "and", "on". */
  inName: 1 << 19,
} as const;

/** A phrase may start with any of these. */
export const OPENS = IS.capital | IS.determiner | IS.modifier | IS.phrase | IS.particle | IS.lowerStart;

const adjectiveStarts = new Set([...adjectives.keys()].filter((a) => a.includes(' ')).map((a) => a.split(' ')[0]!));

/** Bits of `IS` of the words of a text, by token; 0 for what is no word. */
export const signs: (tokens: Tokens) => Int32Array = wordNumbers((w: Word): number => {
  if (w.kind !== KIND.word) return 0;
  const f = w.fold;
  let bits: number = IS.word;
  if (w.capital) bits |= IS.capital;
  if (determiners.has(f)) bits |= IS.determiner;
  if (modifiers.has(f)) bits |= IS.modifier;
  if (CLOSED.has(f)) bits |= IS.closed;
  if (isSaying(w)) bits |= IS.saying;
  if (PLAINLY_SAYS.has(f)) bits |= IS.plainlySays;
  if (links.has(f)) bits |= IS.link;
  if (isGiven(w)) bits |= IS.given;
  if (isParticle(w)) bits |= IS.particle;
  if (isNamelike(w)) bits |= IS.namelike;
  if (isOpener(w)) bits |= IS.opener;
  if (stateOfAdjective(w) !== '' || stateOfPeople(w) !== '' || adjectiveStarts.has(f)) bits |= IS.ofState;
  if (singleHead(w) !== null) bits |= IS.head;
  if (trieStart(w) !== null) bits |= IS.lowerStart;
  if (w.raw === "'s" || w.raw === '’s') bits |= IS.possessive;
  if (trie.begins(w)) bits |= IS.phrase;
  if (/(?:ly|ing)$/.test(f)) bits |= IS.lyIng;
  if (f.endsWith('ed')) bits |= IS.ed;
  if (f === 'of' || f === 'for' || f === 'and' || f === 'on') bits |= IS.inName;
  return bits;
});

/** Folded nouns by which the bodies of a kind are taken up again. */
export const nounsOfKind: Readonly<Partial<Record<KnownActor['kind'], readonly string[]>>> = {
  'armed-group': ['group', 'movement', 'militia', 'organisation', 'organization'],
  agency: ['agency', 'news agency'],
  organisation: ['group', 'organisation', 'organization', 'body', 'agency', 'alliance'],
  outlet: ['newspaper', 'paper', 'outlet', 'website', 'channel', 'network', 'magazine', 'broadcaster'],
};
