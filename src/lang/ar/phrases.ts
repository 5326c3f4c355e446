import { fold, type Word, WordLists } from '../../text/index.ts';
import type { Phrases } from '../words/contrasts.ts';
import { arabicReadings } from './clitics.ts';

export const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(/\s+/).filter(Boolean));

// Pronouns stay: سيطرته is no verb.
const lists = new WordLists((word) => [word.fold, ...arabicReadings(word).flatMap((r) => (r.tail === 0 ? [r.stem] : []))]);

/** Whether a word, what is glued before it taken off, is one of the list. */
export const is = (words: string): ((word: Word) => boolean) => lists.list(set(words));

/** Phrases parted by `|`, each word of one with alternatives parted by `/`. */
export const phrases = (list: string): Phrases => {
  const all = list.split('|').map((p) =>
    p
      .trim()
      .split(/\s+/)
      .map((w) => w.replaceAll('/', ' ')),
  );
  return { all: all.map((words) => words.map((w) => is(w))), opens: is(all.map(([first]) => first).join(' ')) };
};
