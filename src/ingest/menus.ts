import { fold } from '../text/index.ts';
import { menuWords } from './page-words.ts';

const known = new Set(menuWords.map(fold));

// Words of menus that make a menu, and the share of all words they are at least.
const LEAST = 4;
const SHARE = 1 / 3;
// Words of a menu that no list knows, one after another, are fewer.
const GAP = 6;
// A menu has so many words at most.
const LONGEST = 60;

/** Whether folded words are a menu's: four or more names of sections and tools of a page, a third of all. */
export function isMenu(words: readonly string[]): boolean {
  return words.length <= LONGEST && menuOf(words) > 0 && words.filter((w) => known.has(w)).length >= words.length * SHARE;
}

/** How many of the first words are a menu that something else is glued to; 0 for none. */
function menuOf(words: readonly string[]): number {
  let found = 0;
  let end = 0;
  let last = -1;
  for (const [i, w] of words.slice(0, LONGEST).entries()) {
    if (!known.has(w)) continue;
    if (i - last > GAP) break;
    last = i;
    found++;
    if (found >= LEAST && found >= (i + 1) * SHARE) end = i + 1;
  }
  return end;
}

/** Length, in UTF-16 units, of the menu that a stretch of text starts with and that was glued to what follows; 0 where there is none. */
export function menuAtHead(s: string): number {
  // One of several lines is told by its short lines.
  const line = s.indexOf('\n') < 0 ? s : s.slice(0, s.indexOf('\n'));
  const words = [...line.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].slice(0, LONGEST);
  const n = menuOf(words.map((m) => fold(m[0])));
  return n === 0 ? 0 : words[n - 1]!.index + words[n - 1]![0].length;
}
