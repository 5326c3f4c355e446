import type { Evidence } from '../model/index.ts';
import { KIND, type Word, wordAttribute } from '../text/index.ts';
import type { OpenReport } from './open.ts';

/** Words in a shingle. Three folded words in a row are rarely shared by chance and survive a word changed in ten. */
export const SHINGLE = 3;
/** Words in a row that a report says again: a repeated headline. */
const REPEAT = 6;
/** Words put for others between two shared runs that still count as the same text. */
const GAP = 2;
/** Places of a shingle within one text that are looked at. */
const PLACES = 8;

/** A report as the hashes of its words and of every three words in a row; what it says again is left out. */
export interface Shingled {
  readonly report: OpenReport;
  /** Token of each word. */
  readonly at: Uint32Array;
  /** Hash of each shingle, by its first word: 32 bits. */
  readonly hashes: Uint32Array;
  /** The hashes sorted, and the place of each; equal ones in order of place. */
  readonly sorted: Uint32Array;
  readonly places: Uint32Array;
}

/** How much of two reports is the same text. */
export interface Overlap {
  readonly a: OpenReport;
  readonly b: OpenReport;
  /** Share of the shorter and of the longer report's words that stand in shared runs. */
  readonly shorter: number;
  readonly longer: number;
  /** The longest shared run, in words, and where it stands in both. */
  readonly run: number;
  readonly inA: Evidence;
  readonly inB: Evidence;
}

/** FNV-1a with a final mix, 32 bits, of a word as compared: computed once a written form. */
const hashOf = wordAttribute((word: Word): number => {
  const s = word.fold;
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return mixed(h);
});

function mixed(x: number): number {
  let h = x ^ (x >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Hashes a report. Linear in its text. */
export function shingle(report: OpenReport): Shingled {
  const { body, tokens } = report;
  const all = new Uint32Array(body.length);
  for (let k = 0; k < body.length; k++) all[k] = hashOf(tokens.words[body[k]!]!);
  const again = repeated(all);
  let n = all.length;
  let at = Uint32Array.from(body);
  if (again !== null) {
    n = 0;
    at = at.filter((_, k) => !again[k]);
    for (let k = 0; k < all.length; k++) if (!again[k]) all[n++] = all[k]!;
  }
  const count = Math.max(0, n - SHINGLE + 1);
  const hashes = new Uint32Array(count);
  for (let k = 0; k < count; k++)
    hashes[k] = mixed(Math.imul(Math.imul(all[k]!, 0x9e3779b1) ^ all[k + 1]!, 0x85ebca77) ^ Math.imul(all[k + 2]!, 0xc2b2ae3d));
  // One sort of numbers: the hash above, the place below.
  const keys = new Float64Array(count);
  for (let k = 0; k < count; k++) keys[k] = hashes[k]! * 0x100000 + k;
  keys.sort();
  const sorted = new Uint32Array(count);
  const places = new Uint32Array(count);
  for (let k = 0; k < count; k++) {
    sorted[k] = Math.floor(keys[k]! / 0x100000);
    places[k] = keys[k]! % 0x100000;
  }
  return { report, at, hashes, sorted, places };
}

/** Marks the words of runs of `REPEAT` words that stand earlier in the same text; null when there are none. */
function repeated(words: Uint32Array): Uint8Array | null {
  let again: Uint8Array | null = null;
  const seen = new Map<number, number>();
  for (let i = 0; i + REPEAT <= words.length; i++) {
    let h = 0;
    for (let k = i; k < i + REPEAT; k++) h = (Math.imul(h, 0x01000193) ^ words[k]!) | 0;
    const first = seen.get(h);
    if (first === undefined) {
      seen.set(h, i);
      continue;
    }
    let same = true;
    for (let k = 0; k < REPEAT; k++) same &&= words[first + k] === words[i + k];
    if (same) (again ??= new Uint8Array(words.length)).fill(1, i, i + REPEAT);
  }
  return again;
}

/** First place in a sorted list with this value or a larger one. */
function lowest(list: Uint32Array, value: number): number {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (list[mid]! < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** Shingles that a copy shares at least, by the words of the shorter text: three words in five stand in runs of three, two put between. */
const OF_WORDS = 0.1;

/**
 * Whether two texts can be copies or share a passage of `passage` words at all: shingles enough for the one, or enough in a row for the other. Looks the shingles of the
 * shorter text up in the longer; most chance pairs end here, and none that the exact comparison would link.
 */
export function mayMatch(x: Shingled, y: Shingled, passage: number): boolean {
  const [a, b] = x.hashes.length <= y.hashes.length ? [x, y] : [y, x];
  const least = Math.max(1, Math.floor(a.at.length * OF_WORDS));
  let shared = 0;
  let run = 0;
  for (const h of a.hashes) {
    if (b.sorted[lowest(b.sorted, h)] === h) {
      run++;
      if (++shared >= least || run > passage - SHINGLE) return true;
    } else run = 0;
  }
  return false;
}

/** Exact comparison: every word in a run of `SHINGLE` shared words counts as the same text. Shares in order of length, the shorter text first; null where nothing is shared. */
export function measure(x: Shingled, y: Shingled): Overlap | null {
  const [a, b] = x.report.doc < y.report.doc ? [x, y] : [y, x];
  const inA = new Uint8Array(a.at.length);
  const inB = new Uint8Array(b.at.length);
  let run = 0;
  let runA = 0;
  let runB = 0;
  // Length of the shared run that ends with the shingle at each place of `b`, for this and the last shingle of `a`.
  let previous: number[] = [];
  const length = new Uint32Array(b.hashes.length);
  for (let i = 0; i < a.hashes.length; i++) {
    const h = a.hashes[i]!;
    const first = lowest(b.sorted, h);
    const current: number[] = [];
    const runs: number[] = [];
    for (let k = first; k < b.sorted.length && b.sorted[k] === h && k < first + PLACES; k++) {
      const j = b.places[k]!;
      inA.fill(1, i, i + SHINGLE);
      inB.fill(1, j, j + SHINGLE);
      const n = (j > 0 ? length[j - 1]! || SHINGLE - 1 : SHINGLE - 1) + 1;
      current.push(j);
      runs.push(n);
      if (n > run) {
        run = n;
        runA = i + SHINGLE - n;
        runB = j + SHINGLE - n;
      }
    }
    for (const j of previous) length[j] = 0;
    for (let k = 0; k < current.length; k++) length[current[k]!] = runs[k]!;
    previous = current;
  }
  if (run === 0) return null;
  bridge(inA);
  bridge(inB);
  const shares = [shareOf(inA), shareOf(inB)];
  const short = inA.length <= inB.length ? 0 : 1;
  return {
    a: a.report,
    b: b.report,
    shorter: shares[short]!,
    longer: shares[1 - short]!,
    run,
    inA: evidence(a, runA, run),
    inB: evidence(b, runB, run),
  };
}

function shareOf(marks: Uint8Array): number {
  let n = 0;
  for (const m of marks) n += m;
  return n / marks.length;
}

/** Counts a stretch of at most `GAP` words between shared runs as shared: one word put for another does not break a copy. */
function bridge(marks: Uint8Array): void {
  let last = -1;
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i]) continue;
    if (last >= 0 && i - last - 1 <= GAP) marks.fill(1, last + 1, i);
    last = i;
  }
}

function evidence({ report: r, at }: Shingled, first: number, length: number): Evidence {
  const start = r.tokens.start[at[first]!]!;
  let last = at[first + length - 1]!;
  if (last + 1 < r.tokens.count && r.tokens.kind[last + 1] === KIND.punctuation && r.tokens.end[last] === r.tokens.start[last + 1]) last++;
  return { doc: r.doc, start, end: r.tokens.end[last]! };
}
