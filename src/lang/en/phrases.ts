import { type Word, WordLists } from '../../text/index.ts';
import type { Phrases } from '../words/contrasts.ts';

export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const lists = new WordLists((word) => [word.fold]);

/** Whether a word is one of the list. */
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
