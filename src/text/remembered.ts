/** Answers in a generation. */
const KEPT = 10_000;

/**
 * A pure function of a string whose latest answers are kept, for what is asked of the same names again and again.
 * The strings asked for longest ago are forgotten: two generations of answers, the older dropped when the younger is full.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    // A copy: a part of a report would keep the whole report in memory.
    const own = text.split('').join('');
    const made = old.get(own) ?? compute(own);
    if (young.size >= KEPT) {
      old = young;
      young = new Map();
    }
    young.set(own, made);
    return made;
  };
}
