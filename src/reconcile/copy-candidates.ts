/** A shingle in more reports than this names a formula, not a source. */
export const COMMON = 64;
/** Registers of the one-permutation MinHash, and how many of them make a band. */
const REGISTERS = 128;
const ROWS = 2;
const BANDS = REGISTERS / ROWS;
/** Rare shingles that two texts must share to be measured: one in `each` of the shorter one's, within these bounds; fewer are shared by chance. Or bands. */
const SHARED = { least: 3, each: 20, most: 6 };
const LEAST_BANDS = 2;

/**
 * Calls `meet` with every pair of texts worth measuring, once each, the first position smaller. Texts are lists of hashes of 32 bits. Candidates share shingles that few
 * texts have, or bands of a one-permutation MinHash (Li, Owen, Zhang 2012), which also find copies of what many have. Linear in the number of texts: a shingle of more
 * than `COMMON` texts proposes nothing, and of a crowd that shares a band only neighbours and the first are paired: they vouch for the rest.
 */
export function candidates(texts: readonly Uint32Array[], meet: (i: number, j: number) => void): void {
  const shingles = holdersOf(texts, COMMON);
  const bands = holdersOf(texts.map(bandsOf), Number.POSITIVE_INFINITY);
  const shared = new Uint32Array(texts.length);
  const inBands = new Uint32Array(texts.length);
  const touched: number[] = [];
  for (let i = 0; i < texts.length; i++) {
    const touch = (j: number): void => {
      if (shared[j] === 0 && inBands[j] === 0) touched.push(j);
    };
    for (let k = shingles.first[i]!; k < shingles.first[i + 1]!; k++) {
      const g = shingles.group[k]!;
      for (let m = shingles.start[g]!; shingles.member[m]! < i; m++) {
        const j = shingles.member[m]!;
        touch(j);
        shared[j]!++;
      }
    }
    for (let k = bands.first[i]!; k < bands.first[i + 1]!; k++) {
      const g = bands.group[k]!;
      const [from, to] = [bands.start[g]!, bands.start[g + 1]!];
      if (to - from <= COMMON)
        for (let m = from; bands.member[m]! < i; m++) {
          const j = bands.member[m]!;
          touch(j);
          inBands[j]!++;
        }
      else
        for (const m of [from, bands.place[k]! - 1])
          if (m >= from && bands.member[m]! < i) {
            const j = bands.member[m]!;
            touch(j);
            inBands[j]! += LEAST_BANDS;
          }
    }
    for (const j of touched) {
      const near = shared[j]! >= enough(Math.min(texts[i]!.length, texts[j]!.length)) || inBands[j]! >= LEAST_BANDS;
      shared[j] = 0;
      inBands[j] = 0;
      if (near) meet(j, i);
    }
    touched.length = 0;
  }
}

const enough = (length: number): number => Math.min(length, Math.max(SHARED.least, Math.min(SHARED.most, Math.ceil(length / SHARED.each))));

/** Which texts have a value: groups of texts by value, and the groups of each text. Values of one text only, or of more than `most`, have no group. */
interface Holders {
  /** Members of group `g` are `member[start[g] … start[g + 1])`, in order. */
  readonly start: Uint32Array;
  readonly member: Uint32Array;
  /** Groups of text `i` are `group[first[i] … first[i + 1])`; `place` is where the text stands in `member`. */
  readonly first: Uint32Array;
  readonly group: Uint32Array;
  readonly place: Uint32Array;
}

function holdersOf(lists: readonly Uint32Array[], most: number): Holders {
  let total = 0;
  for (const l of lists) total += l.length;
  // One sort of numbers: the value above, the text below. Up to two million texts.
  const keys = new Float64Array(total);
  let n = 0;
  lists.forEach((l, i) => {
    for (const v of l) keys[n++] = v * 0x200000 + i;
  });
  keys.sort();
  const member = new Uint32Array(total);
  const start: number[] = [];
  const groupOf = new Uint32Array(total);
  const counts = new Uint32Array(lists.length + 1);
  let kept = 0;
  for (let from = 0; from < total; ) {
    const value = Math.floor(keys[from]! / 0x200000);
    const begin = kept;
    let to = from;
    let last = -1;
    while (to < total && Math.floor(keys[to]! / 0x200000) === value) {
      const text = keys[to++]! % 0x200000;
      if (text !== last) member[kept++] = text;
      last = text;
    }
    if (kept - begin < 2 || kept - begin > most) kept = begin;
    else {
      for (let k = begin; k < kept; k++) {
        groupOf[k] = start.length;
        counts[member[k]! + 1]!++;
      }
      start.push(begin);
    }
    from = to;
  }
  start.push(kept);
  for (let i = 0; i < lists.length; i++) counts[i + 1]! += counts[i]!;
  const next = counts.slice();
  const group = new Uint32Array(kept);
  const place = new Uint32Array(kept);
  for (let k = 0; k < kept; k++) {
    const at = next[member[k]!]!++;
    group[at] = groupOf[k]!;
    place[at] = k;
  }
  return { start: Uint32Array.from(start), member, first: counts, group, place };
}

/** The bands of a text: hashes of two neighbouring registers of its one-permutation MinHash, each band with its number. */
function bandsOf(hashes: Uint32Array): Uint32Array {
  const registers = new Uint32Array(REGISTERS).fill(0xffffffff);
  for (const h of hashes) {
    const r = h % REGISTERS;
    const v = Math.floor(h / REGISTERS);
    if (v < registers[r]!) registers[r] = v;
  }
  const bands = new Uint32Array(BANDS);
  let n = 0;
  for (let b = 0; b < REGISTERS; b += ROWS) {
    if (registers[b] === 0xffffffff || registers[b + 1] === 0xffffffff) continue;
    let key = Math.imul(b ^ registers[b]!, 0x9e3779b1) >>> 0;
    key = Math.imul(key ^ (key >>> 15) ^ registers[b + 1]!, 0x85ebca77) >>> 0;
    bands[n++] = (key ^ (key >>> 13)) >>> 0;
  }
  return bands.slice(0, n);
}
