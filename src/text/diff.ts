/** What changed between two states of a text, word by word. */
import type { Span } from '../model/index.ts';

/** One change: words of the earlier text that stand no more, and words of the later one in their place. Either may be empty, where it stands then. */
export interface Change {
  readonly before: Span;
  readonly after: Span;
}

// Beyond this many different words two texts are two texts: what lies between their common ends is given as one change.
const MOST_STEPS = 1500;
// Changes with fewer equal words between them are read as one.
const NEAR = 2;

/** Changes between two texts in order, by words (stretches without white space). Work grows with the length and with the number of changed words, up to a bound. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let from = 0;
  while (from < a.length && from < b.length && same(before, a[from]!, after, b[from]!)) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && same(before, a[endA - 1]!, after, b[endB - 1]!)) {
    endA--;
    endB--;
  }
  const ids = new Map<string, number>();
  const id = (text: string, w: Span): number => {
    const word = text.slice(w.start, w.end);
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
  const pairs = matched(
    a.slice(from, endA).map((w) => id(before, w)),
    b.slice(from, endB).map((w) => id(after, w)),
  );
  const changes: { a0: number; a1: number; b0: number; b1: number }[] = [];
  let x = from;
  let y = from;
  for (const [i, j] of [...pairs.map(([i, j]) => [i + from, j + from] as const), [endA, endB] as const]) {
    if (i > x || j > y) {
      const last = changes.at(-1);
      if (last && x - last.a1 <= NEAR) {
        last.a1 = i;
        last.b1 = j;
      } else changes.push({ a0: x, a1: i, b0: y, b1: j });
    }
    x = i + 1;
    y = j + 1;
  }
  return changes.map((c) => ({ before: spanOf(a, c.a0, c.a1, before.length), after: spanOf(b, c.b0, c.b1, after.length) }));
}

function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function same(a: string, x: Span, b: string, y: Span): boolean {
  return x.end - x.start === y.end - y.start && a.slice(x.start, x.end) === b.slice(y.start, y.end);
}

function spanOf(words: readonly Span[], from: number, to: number, length: number): Span {
  if (to > from) return { start: words[from]!.start, end: words[to - 1]!.end };
  const at = words[from]?.start ?? length;
  return { start: at, end: at };
}

/** Pairs of equal places in two lists, both rising: the longest such row (E. Myers, An O(ND) difference algorithm, 1986), or none beyond the bound. */
function matched(a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  const trace: Int32Array[] = [];
  const offset = MOST_STEPS + 1;
  const v = new Int32Array(2 * offset + 1);
  for (let d = 0; d <= MOST_STEPS; d++) {
    trace.push(v.slice(offset - d - 1, offset + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && v[offset + k - 1]! < v[offset + k + 1]!) ? v[offset + k + 1]! : v[offset + k - 1]! + 1;
      while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k]) x++;
      v[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return traced(trace, a, b);
    }
  }
  return [];
}

function traced(trace: readonly Int32Array[], a: readonly number[], b: readonly number[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const v = trace[d]!;
    const at = (k: number): number => v[k + d + 1]!;
    const k = x - y;
    const back = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
    // One step down (a word more in b) or to the right (one less), then equal words as far as they went.
    const px = d === 0 ? 0 : at(back);
    const sx = d === 0 ? 0 : back === k + 1 ? px : px + 1;
    while (x > sx) {
      x--;
      y--;
      pairs.push([x, y]);
    }
    x = px;
    y = px - back;
  }
  return pairs.reverse();
}
