import type { Language } from '../lang/language.ts';
import { WordMarks } from '../text/index.ts';

const made = new WeakMap<Language, WordMarks>();

/** The questions that extractors ask of the words of a language in passes over whole texts. */
export function marksOf(language: Language): WordMarks {
  let marks = made.get(language);
  if (!marks) made.set(language, (marks = new WordMarks()));
  return marks;
}
