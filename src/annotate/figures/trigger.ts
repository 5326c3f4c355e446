import type { Language } from '../../lang/language.ts';
import type { FigureWords } from '../../lang/words/figures.ts';
import { KIND, type Tokens, type Word, type WordMarks, wordSign } from '../../text/index.ts';
import { marksOf } from '../marks.ts';

/** What a word can begin: nothing of figures, a number, a dual, a phrase that repeats the figure before. */
export const TRIGGER = { none: 0, number: 1, dual: 2, likewise: 3 } as const;

/** What a language's words can begin, by token. */
export interface Triggers {
  readonly at: (tokens: Tokens, i: number) => number;
  /** Where a word begins anything at all: the bit of that answer in the marks. */
  readonly marks: WordMarks;
  readonly bit: number;
  /** Where a phrase that tells a role may begin: the bit of that answer in the marks. */
  readonly tells: number;
}

const made = new Map<FigureWords, Triggers>();

/** The triggers of a language, computed once a written form: most words of a report begin nothing, and the scan must pass over them fast. */
export function triggersOf(language: Language): Triggers {
  const words = language.figures;
  const known = made.get(words);
  if (known) return known;
  const trigger = (word: Word): number => {
    if (word.kind === KIND.number) return TRIGGER.number;
    if (word.kind !== KIND.word) return TRIGGER.none;
    if (words.numeral(word) !== null) return TRIGGER.number;
    if (words.noun(word)?.noun.dual) return TRIGGER.dual;
    return words.likewise.opens(word) ? TRIGGER.likewise : TRIGGER.none;
  };
  const marks = marksOf(language);
  const triggers = {
    at: wordSign(trigger),
    marks,
    bit: marks.ask((word) => trigger(word) !== TRIGGER.none),
    tells: marks.ask((word) => word.kind === KIND.word && words.roles.opens(word)),
  };
  made.set(words, triggers);
  return triggers;
}
