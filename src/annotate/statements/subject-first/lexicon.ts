import type { Language } from '../../../lang/language.ts';
import type { Cue, SubjectFirstWords, WordClass } from '../../../lang/words/statements.ts';
import { KIND, PhraseTrie, type Tokens, type Word, wordBits, wordNumbers } from '../../../text/index.ts';

/** Bits of a word: its classes, and what the cue lexicon and the lists of speakers know of it. */
export const BIT = {
  determiner: 1,
  preposition: 2,
  subject: 4,
  object: 8,
  auxiliary: 16,
  be: 32,
  conjunction: 64,
  subordinator: 128,
  relative: 256,
  adverb: 512,
  time: 1024,
  finite: 2048,
  negation: 4096,
  person: 8192,
  /** Shape of a finite verb or participle. */
  verbLike: 1 << 14,
  /** A finite form of a cue verb. */
  cueVerb: 1 << 15,
  /** Can start a cue. */
  cue: 1 << 16,
  speaker: 1 << 17,
  output: 1 << 18,
  outlet: 1 << 19,
  possessive: 1 << 20,
  capital: 1 << 21,
  word: 1 << 22,
  number: 1 << 23,
  complementiser: 1 << 24,
  /** Present participle by its shape. */
  ing: 1 << 25,
  /** Plural noun by its shape, or a plural without one. */
  plural: 1 << 26,
  /** Joins nouns: "and", "or", "&". */
  joins: 1 << 27,
  /** Has a sign (`SIGN`). */
  signed: 1 << 28,
} as const satisfies Record<WordClass, number> & Record<string, number>;

/** What a mark or small word is, as bits: asked at every step, where a look at its letters would cost more. */
export const SIGN = {
  comma: 1,
  /** `. ! ? ; : …`: may end a clause. */
  stop: 2,
  dot: 4,
  /** A dash that is no hyphen. */
  dash: 8,
  hyphen: 16,
  /** A non-breaking hyphen, a slash, an ampersand: they join words as a hyphen does. */
  link: 32,
  /** A quotation mark or bracket. */
  bracket: 64,
  /** A mark inside names and amounts: `%`, `$`, an apostrophe. */
  inner: 128,
  article: 256,
  /** A possessive pronoun. */
  possessive: 512,
  /** A preposition that leads to a complement of the noun before it. */
  attaching: 1024,
  /** Comes before a period of time: "last", "this". */
  beforePeriod: 2048,
  closing: 4096,
} as const;

const MARKS: readonly (readonly [number, string])[] = [
  [SIGN.comma, ','],
  [SIGN.stop, '.!?;:…'],
  [SIGN.dot, '.'],
  [SIGN.dash, '—–―'],
  [SIGN.hyphen, '-'],
  [SIGN.link, '‑/&'],
  [SIGN.bracket, '"“”«»„‘’\'()[]'],
  [SIGN.closing, ')'],
  [SIGN.inner, "%$£€’'@_#"],
];

/** Any auxiliary or form of "be". */
export const AUXILIARY = BIT.auxiliary | BIT.be;

/** A cue that stands at tokens `first..last`. */
export interface CueMatch {
  readonly first: number;
  readonly last: number;
  /** Senses, best first; a form may be past and participle. */
  readonly cues: readonly Cue[];
}

/** The statement words of a language made ready for look-up. */
export interface Lexicon {
  readonly words: SubjectFirstWords;
  /** Bits of the tokens of a text. */
  readonly bits: (tokens: Tokens) => Int32Array;
  /** What a mark or small word is: bits of `SIGN`. */
  readonly signs: (tokens: Tokens, i: number) => number;
  /** The cue that starts at token `i`, null for none or for a phrase that only looks like one. */
  readonly cueAt: (tokens: Tokens, i: number) => CueMatch | null;
  /** The senses of a word alone, the longer phrases it starts put aside. */
  readonly single: (word: Word) => readonly Cue[];
  /** First token after a phrase that looks like a cue and is none; `i` itself otherwise. */
  readonly pastTrap: (tokens: Tokens, i: number) => number;
}

const known = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, built once. */
export function lexiconOf(language: Language): Lexicon {
  const made = known.get(language);
  if (made) return made;
  const words = language.statements;
  const grammar = words.subjectFirst;
  if (!grammar) throw new Error(`language ${language.code} is subject-first and has no words for it`);
  const trie = new PhraseTrie<Cue>(language.readings);
  const traps = new PhraseTrie<true>(language.readings);
  const starts = new Set<string>();
  const finite = new Set<string>();
  const singles = new Map<string, Cue[]>();
  for (const { phrase, cue } of words.cues) {
    trie.add(phrase, cue);
    const first = phrase.split(' ')[0]!;
    starts.add(first);
    if (first === phrase) singles.set(first, [...(singles.get(first) ?? []), cue]);
    if (cue.form === 'past' || cue.form === 'present' || cue.form === 'relay') finite.add(first);
  }
  for (const phrase of grammar.notCues) {
    traps.add(phrase, true);
    starts.add(phrase.split(' ')[0]!);
  }
  const signsOf = (word: Word): number => {
    const w = word.fold;
    let s = 0;
    if (w.length === 1) for (const [bit, marks] of MARKS) if (marks.includes(w)) s |= bit;
    if (grammar.articles.has(w)) s |= SIGN.article;
    if (grammar.possessives.has(w)) s |= SIGN.possessive;
    if (grammar.attaching.has(w)) s |= SIGN.attaching;
    if (grammar.beforePeriod.has(w)) s |= SIGN.beforePeriod;
    return s;
  };
  const signs = wordBits(signsOf);
  const bits = wordNumbers((word: Word): number => {
    const w = word.fold;
    if (word.kind === KIND.number) return BIT.number;
    let b = signsOf(word) !== 0 ? BIT.signed : 0;
    if (word.kind !== KIND.word) return grammar.coordinators.has(w) ? b | BIT.joins : b;
    b |= BIT.word;
    // "US", "IT", "WHO" are names, not pronouns.
    const acronym = word.raw.length > 1 && word.raw === word.raw.toUpperCase() && word.raw !== word.raw.toLowerCase();
    if (!acronym) for (const c of grammar.classes.get(w) ?? []) b |= BIT[c];
    if (word.capital) b |= BIT.capital;
    else {
      if (grammar.isAdverb(w)) b |= BIT.adverb;
      if (grammar.isVerbLike(w)) b |= BIT.verbLike;
    }
    if (w === "'s") b |= BIT.possessive;
    if (grammar.isParticiple(w)) b |= BIT.ing;
    if (grammar.isPlural(w)) b |= BIT.plural;
    if (grammar.coordinators.has(w)) b |= BIT.joins;
    if (starts.has(w) && !(acronym && w.length < 4)) b |= BIT.cue;
    if (finite.has(w)) b |= BIT.cueVerb;
    if (words.speakerNouns.has(w)) b |= BIT.speaker;
    // Plurals of persons: "advisers".
    if (grammar.isPlural(w) && grammar.classes.get(w.slice(0, -1))?.includes('person')) b |= BIT.speaker;
    if (words.outputs.has(w)) b |= BIT.output;
    if (words.outletNouns.has(w) || grammar.outletNames.has(w)) b |= BIT.outlet;
    if (words.complementisers.has(w)) b |= BIT.complementiser;
    return b;
  });
  const lexicon: Lexicon = {
    words: grammar,
    bits,
    signs,
    cueAt: (tokens, i) => {
      const match = trie.match(tokens, i);
      return match === null ? null : { first: match.first, last: match.last, cues: match.values };
    },
    single: (word) => singles.get(word.fold) ?? [],
    pastTrap: (tokens, i) => traps.match(tokens, i)?.last ?? i,
  };
  known.set(language, lexicon);
  return lexicon;
}
