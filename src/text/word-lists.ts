import { type Word, wordAttribute } from './forms.ts';

/**
 * Questions whether a word is one of a list, for many lists at once: in which of them a word stands is remembered with the word as one attribute,
 * so that hundreds of lists take the place of one. A list must be made before the first question.
 */
export class WordLists {
  /** Numbers of the lists that a folded word stands in. */
  private readonly listed = new Map<string, number[]>();
  private made = 0;
  private readonly of: (word: Word) => ReadonlySet<number> | null;

  /** `stems`: the folded words that a written one can be looked up as. */
  constructor(stems: (word: Word) => readonly string[]) {
    this.of = wordAttribute((word) => {
      const found = stems(word).flatMap((stem) => this.listed.get(stem) ?? []);
      return found.length > 0 ? new Set(found) : null;
    });
  }

  /** Adds a list of folded words; the answer tells whether a word can be looked up as one of them. */
  list(words: Iterable<string>): (word: Word) => boolean {
    const number = this.made++;
    for (const w of words) {
      const known = this.listed.get(w);
      if (known) known.push(number);
      else this.listed.set(w, [number]);
    }
    return (word) => this.of(word)?.has(number) ?? false;
  }
}
