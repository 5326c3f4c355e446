/**
 * A pure function of an object whose last answer is kept, for what several extractors ask of one list of the report at hand.
 * No weak map: its young keys and all they hold live through minor collections, so that every report would be copied and promoted.
 */
export function latest<K extends object, T>(compute: (of: K) => T): (of: K) => T {
  let last: { readonly of: K; readonly answer: T } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, answer: compute(of) };
    return last.answer;
  };
}
