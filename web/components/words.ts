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
