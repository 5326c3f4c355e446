import type { Language } from '../../lang/language.ts';
import type { StanceCue } from '../../lang/words/positions.ts';
import { KIND, PhraseTrie, type Tokens, type WordMarks, wordBits } from '../../text/index.ts';
import { marksOf } from '../marks.ts';

/** What a word is to the reading of stances, as bits. */
export const IS = {
  /** Some cue needs it, or a form of it, beside it. */
  beside: 1,
  /** It negates what stands behind it, clitics off. */
  negates: 2,
  /** It parts nothing. */
  between: 4,
  /** It is a negation as it stands. */
  negation: 8,
  /** It begins another clause. */
  clauseStart: 16,
  /** It may be a target as a pronoun. */
  pronoun: 32,
  /** It leads to an actor: "by". */
  agent: 64,
  /** It opens a clause behind a glued preposition: بأن, بأنه. */
  saying: 128,
  /** It is what an unnamed source keeps back: its name. */
  name: 256,
} as const;

/** The words of stance of a language, made ready. */
export interface StanceLexicon {
  readonly cues: PhraseTrie<StanceCue>;
  /** Where a cue may start: the bit of that answer in the marks. */
  readonly marks: WordMarks;
  readonly opens: number;
  /** Bits of `IS` of the word at a token. */
  readonly is: (tokens: Tokens, i: number) => number;
}

const lexicons = new WeakMap<Language, StanceLexicon>();

/** The lexicon of a language, made once. */
export function stanceLexicon(language: Language): StanceLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const words = language.positions;
  const cues = new PhraseTrie<StanceCue>(language.readings);
  for (const { phrase, cue } of words.cues) cues.add(phrase, cue);
  const beside = new Set(words.cues.flatMap(({ cue }) => [...(cue.with ?? [])]));
  const is = wordBits((word) => {
    let bits = 0;
    for (const r of language.readings(word)) {
      if (beside.has(r.stem)) bits |= IS.beside;
      if (words.negations.has(r.stem) && !r.article && r.tail === 0) bits |= IS.negates;
    }
    if (words.between.has(word.fold)) bits |= IS.between;
    if (words.negations.has(word.fold)) bits |= IS.negation;
    if (words.clauseStarts.has(word.fold)) bits |= IS.clauseStart;
    if (words.pronouns.has(word.fold)) bits |= IS.pronoun;
    if (words.agents.has(word.fold)) bits |= IS.agent;
    if (word.arabic && word.fold.startsWith('ب') && language.statements.complementisers.has(word.fold)) bits |= IS.saying;
    if (words.anonymity.has(word.fold)) bits |= IS.name;
    return bits;
  });
  const marks = marksOf(language);
  const lexicon = { cues, marks, opens: marks.ask((word) => word.kind === KIND.word && cues.begins(word)), is };
  lexicons.set(language, lexicon);
  return lexicon;
}
