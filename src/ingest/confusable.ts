/** Scripts whose letters are drawn alike, so that one stands in for another in a forged name. */
const alike: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];
/** UTF-16 units of a name that are looked at. */
const LONGEST = 500;

/**
 * The first word of a name that mixes scripts with letters alike ("Rеuters" with a Cyrillic е), and the scripts it mixes; null when none does.
 * Rule: mixed-script detection of Unicode Technical Standard 39, kept to scripts that can be taken for one another.
 */
export function mixedScriptWord(name: string): { readonly word: string; readonly scripts: readonly string[] } | null {
  for (const [word] of name.slice(0, LONGEST).matchAll(/[\p{L}\p{M}]+/gu)) {
    const scripts = alike.filter(([, letters]) => letters.test(word)).map(([script]) => script);
    if (scripts.length > 1) return { word, scripts };
  }
  return null;
}
