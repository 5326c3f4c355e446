import type { Language } from '../../../lang/language.ts';
import type { Cue, VerbFirstWords } from '../../../lang/words/statements.ts';
import {
  fold,
  KIND,
  plainLetters,
  type Reading,
  type Tokens,
  type Word,
  wordAttribute,
  wordNumbers,
  wordSign,
} from '../../../text/index.ts';
import { cueTrie } from '../cue.ts';

/** Closed classes a word may belong to, as bits. */
export const IS = {
  complementiser: 1,
  preposition: 2,
  time: 4,
  relative: 8,
  conjunction: 16,
  negation: 32,
  auxiliary: 64,
  particle: 128,
  speaker: 256,
  outlet: 512,
  output: 1024,
  blocked: 2048,
  adverbial: 4096,
  group: 8192,
  notSource: 16384,
  saying: 32768,
  circumstance: 65536,
  /** The word carries a conjunction glued on, and the rest is of the class told by the other bits. */
  joined: 131072,
  /** The word carries the article. */
  definite: 262144,
  verbalNoun: 524288,
  phraseEnd: 1048576,
  /** A verb of report in the present, which no name holds. */
  presentCue: 2097152,
  /** A verb of report joined by a conjunction, which opens a clause. */
  joinedCue: 4194304,
  /** "Which … carried": نقلتها، بثه. */
  carryingCue: 8388608,
  /** Has the shape of an adverb of manner. */
  manner: 1 << 24,
  /** Ends like a noun with its owner's pronoun. */
  owned: 1 << 25,
  /** A preposition may be glued on (`Grammar.glued`). */
  glued: 1 << 26,
  /** A one-letter preposition standing alone: لـ "…". */
  letter: 1 << 27,
  /** A reporting phrase may start with it. */
  cue: 1 << 28,
  /** One of the words asked for by name: prepositions that lead to content, "mouth", "attention". */
  key: 1 << 29,
} as const;

/** A clitic preposition that may be read on a word: what it is, and what is left. */
export interface GluedPreposition {
  readonly preposition: string;
  readonly reading: Reading;
  /** Unit of the folded word at which the noun starts, its article included where it is written whole (بالإفراج). */
  readonly nounAt: number;
  readonly verbalNoun: boolean;
  readonly adverbial: boolean;
  readonly outlet: boolean;
  /** Inside a name: "للأنباء" in the name of an agency. */
  readonly inName: boolean;
}

/** What the engine asks of the words of a language, computed once a written form. */
export interface Grammar {
  readonly words: VerbFirstWords;
  /** Class bits of the word at a token; 0 for what is no word. */
  readonly is: (tokens: Tokens) => Int32Array;
  /** Whether a word joined by و can be a verb in the past or present: told by its shape, as names and nouns of the news mostly cannot be. */
  readonly isVerb: (word: Word) => boolean;
  /** Whether the word at a token credits a report's source: 1 the name stands behind it, 2 before it; else 0. */
  readonly credits: (tokens: Tokens, i: number) => number;
  /** A one-letter preposition on the word; null when there is none or the word is known as it stands. */
  readonly glued: (word: Word) => GluedPreposition | null;
}

/** Whether a conjunction other than "and" read before a short stem is more often a letter of the word: فرات، فلفت. */
export function readsAsWord(words: VerbFirstWords, reading: Reading): boolean {
  return reading.conjunction !== '' && reading.conjunction !== words.and && reading.stem.length < 4;
}

/** Whether a verb of report joined by a conjunction is long enough to be one, and can take a clause. */
function opensClause(cue: Cue, reading: Reading, word: Word): boolean {
  return (
    (cue.form === 'past' || (cue.form === 'present' && reading.stem.length > 3)) &&
    cue.takes.includes('clause') &&
    (cue.spelled === undefined || word.raw.endsWith(cue.spelled))
  );
}

const grammars = new WeakMap<Language, Grammar>();

/** The grammar of a verb-first language. */
export function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const { statements } = language;
  const words = statements.verbFirst;
  if (!words) throw new Error(`language ${language.code} is verb-first but has no verbFirst words`);
  const classes: readonly (readonly [number, ReadonlySet<string>])[] = [
    [IS.complementiser, statements.complementisers],
    [IS.preposition, words.prepositions],
    [IS.time, words.times],
    [IS.relative, words.relatives],
    [IS.conjunction, words.conjunctions],
    [IS.negation, words.negations],
    [IS.auxiliary, words.auxiliaries],
    [IS.particle, words.particles],
    [IS.blocked, statements.notBeforeComplementiser],
    [IS.saying, words.saying],
    [IS.circumstance, words.circumstance],
    [IS.phraseEnd, statements.phraseEnds],
    [IS.adverbial, words.adverbial],
  ];
  const nouns: readonly (readonly [number, ReadonlySet<string>])[] = [
    [IS.speaker, statements.speakerNouns],
    [IS.outlet, statements.outletNouns],
    [IS.output, statements.outputs],
    [IS.group, words.groupNouns],
    [IS.notSource, words.notSources],
  ];
  const written = (word: Word, at: number): string => {
    const from = word.map.source === null ? at : word.map.source[at]!;
    return plainLetters(word.raw.slice(from));
  };
  const cues = new Map<string, Cue[]>();
  for (const { phrase, cue } of statements.cues) {
    const form = fold(phrase);
    if (!form.includes(' ')) cues.set(form, [...(cues.get(form) ?? []), cue]);
  }
  const trie = cueTrie(language);
  const keys = new Set(
    [
      ...statements.cues.flatMap((c) => c.cue.takes),
      words.from,
      words.learnedFrom,
      words.ascribedTo,
      ...words.mouth,
      ...words.attention,
    ].filter((w) => w !== ''),
  );
  const classesOf = wordAttribute((word: Word): number => {
    let bits = 0;
    for (const [bit, set] of classes) if (set.has(word.fold)) bits |= bit;
    if (bits === 0 && word.arabic)
      for (const r of language.readings(word))
        if (r.conjunction && !r.preposition && !r.article && r.tail === 0)
          for (const [bit, set] of classes) if (set.has(r.stem)) bits |= bit | IS.joined;
    for (const r of language.readings(word)) {
      const found = r.preposition || r.article ? undefined : cues.get(r.stem);
      if (!found) continue;
      if (r.tail > 0) bits |= found.some((c) => c.form === 'past' && c.carries) ? IS.carryingCue : 0;
      else if (r.conjunction) bits |= !readsAsWord(words, r) && found.some((c) => opensClause(c, r, word)) ? IS.joinedCue : 0;
      else bits |= word.fold.length > 3 && found.some((c) => c.form === 'present') ? IS.presentCue : 0;
    }
    for (const r of language.readings(word)) {
      if (r.tail > 0 || r.preposition) continue;
      if (r.article) bits |= r.conjunction ? 0 : IS.definite;
      if (r.conjunction) {
        if (!r.article && statements.speakerNouns.has(r.stem)) bits |= IS.speaker;
        continue;
      }
      for (const [bit, set] of nouns) if (set.has(r.stem) || (bit === IS.speaker && set.has(words.singular(r.stem)))) bits |= bit;
    }
    if (word.arabic && !(bits & (IS.definite | IS.preposition | IS.complementiser | IS.phraseEnd | IS.saying))) {
      if (words.isVerbalNoun(written(word, 0))) bits |= IS.verbalNoun;
      // With its owner: استعداده، رفضها.
      else
        for (const r of language.readings(word))
          if (r.tail > 0 && r.at === 0 && r.stem.length > 2 && words.isOwnedNoun(r.stem)) bits |= IS.verbalNoun;
    }
    return bits;
  });
  const glued = wordAttribute((word: Word): GluedPreposition | null => {
    if (
      !word.arabic ||
      classesOf(word) & (IS.complementiser | IS.preposition | IS.relative | IS.conjunction | IS.time | IS.speaker | IS.saying)
    )
      return null;
    let best: GluedPreposition | null = null;
    for (const r of language.readings(word)) {
      if (
        r.conjunction ||
        (r.tail > 0 && !statements.outletNouns.has(r.stem)) ||
        r.stem.length < 3 ||
        (r.preposition !== words.by && r.preposition !== words.to)
      )
        continue;
      const verbalNoun = words.isVerbalNoun(written(word, r.at)) || words.isVerbalNoun(r.stem);
      const made: GluedPreposition = {
        preposition: r.preposition,
        reading: r,
        nounAt: word.fold.startsWith(words.article, 1) && r.article ? 1 : r.at,
        verbalNoun,
        adverbial: words.adverbial.has(r.stem),
        outlet: statements.outletNouns.has(r.stem),
        inName: r.article && words.insideNames.has(r.stem),
      };
      // للجان: to committees, not to the djinn.
      if (!best || (r.article && !statements.speakerNouns.has(best.reading.stem))) best = made;
    }
    if (best && !best.verbalNoun && !best.adverbial)
      for (const r of language.readings(word))
        if (r.tail > 0 && !r.conjunction && r.preposition === best.preposition && words.isOwnedNoun(r.stem))
          best = { ...best, verbalNoun: true };
    return best;
  });
  const isVerb = wordAttribute((word: Word): boolean => words.isVerb(word.fold.slice(1)));
  const credits = wordSign((word: Word): number =>
    word.kind !== KIND.word ? 0 : words.credits.has(word.fold) ? 1 : words.creditsBehind.has(word.fold) ? 2 : 0,
  );
  const is = wordNumbers((word: Word): number =>
    word.kind !== KIND.word
      ? 0
      : classesOf(word) |
        (words.isManner(word.raw) ? IS.manner : 0) |
        (words.isOwned(word.raw) ? IS.owned : 0) |
        (words.isPluralVerb(word.fold) ? IS.phraseEnd : 0) |
        (glued(word) ? IS.glued : 0) |
        (word.fold === words.to || word.fold === words.by ? IS.letter : 0) |
        (trie.begins(word) ? IS.cue : 0) |
        (keys.has(word.fold) ? IS.key : 0),
  );
  const grammar: Grammar = { words, is, credits, glued, isVerb };
  grammars.set(language, grammar);
  return grammar;
}

/** Whether token `i` is the punctuation `mark` (any of the characters). */
export function isMark(tokens: Tokens, i: number, marks: string): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === KIND.punctuation && marks.includes(tokens.words[i]!.raw);
}

/** Whether token `i` is a comma of either script, or a semicolon. */
export function isComma(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, '،,؛;');
}
