/** Way from offsets of a derived string back to the string it was made from. Both in UTF-16 code units. */
export interface OffsetMap {
  /** Length of the derived string. */
  readonly length: number;
  /** `source[i]` = offset in the original of derived unit `i`; one more entry for the end. Null when the two are the same. */
  readonly source: Int32Array | null;
}

/** The map of a string onto itself. */
export function identityMap(length: number): OffsetMap {
  return { length, source: null };
}

/** Original offset of derived offset `i` (0..length). */
export function toSource(map: OffsetMap, i: number): number {
  return map.source === null ? i : map.source[Math.min(i, map.length)]!;
}

/** Map of a derivation of a derivation: `outer` was made from what `inner` made. */
export function compose(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  if (inner.source === null) return outer;
  if (outer.source === null) return inner;
  const source = new Int32Array(outer.length + 1);
  for (let i = 0; i <= outer.length; i++) source[i] = toSource(inner, outer.source[i]!);
  return { length: outer.length, source };
}
