import { fold } from '../../src/text/letters.ts';

/** Text made ready for `matcher`: letters folded, so that spelling, vowel signs and kinds of digits do not matter. Fold once, match often. */
export function ready(text: string): string {
  return fold(text).toLowerCase();
}

/** Whether prepared text holds every word typed, anywhere in a word: clitics in front of it do not hide it. */
export function matcher(typed: string): (prepared: string) => boolean {
  const words = ready(typed)
    .split(/\s+/)
    .filter((w) => w !== '');
  return (prepared) => words.every((w) => prepared.includes(w));
}

const alphabet = new Intl.Collator('ar');

/** Order of names in a list, Arabic ones first: made once, because a comparison that looks up its rules each time takes a hundred times as long. */
export const byAlphabet = (a: string, b: string): number => alphabet.compare(a, b);

/** Order of keys and days in ISO notation. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
