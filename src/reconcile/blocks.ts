import { fold, skeleton } from '../text/index.ts';
import type { OpenReport } from './open.ts';

/** A feature in more reports than this links none: it is a word of the trade, not of a story. A pile of no more reports is one story, whatever they share. */
export const CROWD = 64;
/** Bands of a text, and smallest hashes of three words in a row that make a band: one band in common makes two texts near copies, however many have it. Long enough that formulas alone make none. */
const BANDS = 3;
const BAND = 8;
const SHINGLE = 3;
/** A number from which on the same one in two reports tells something. */
const TELLING = 20;

/** What a report is linked to others by: hashes of 52 bits, each list sorted, without repeats. */
export interface Features {
  readonly named: Float64Array;
  readonly words: Float64Array;
  readonly bands: Float64Array;
}

/** Two runs of FNV-1a as one number of 52 bits. */
function hash(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x5bd1e995);
  }
  return (a >>> 0) * 0x100000 + ((b ^ (b >>> 13)) & 0xfffff);
}

const sorted = (set: ReadonlySet<number>): Float64Array => Float64Array.from(set).sort();

/** The features of a report. Places, actors, numbers and days are the same in every language; words are stems. */
export function featuresOf(r: OpenReport): Features {
  const { analysis } = r.item;
  const named = new Set<number>();
  for (const p of analysis.places) named.add(hash(`place ${p.ref ?? fold(p.name)}`));
  for (const a of analysis.actors)
    if (a.ref !== null) named.add(hash(`actor ${a.ref}`));
    else if (a.form === 'name' && a.names[0]) named.add(hash(`actor ${fold(a.names[0]).split(' ').map(skeleton).join(' ')}`));
  for (const f of analysis.figures) if ((f.low ?? 0) >= TELLING) named.add(hash(`number ${f.unit} ${f.low} ${f.high}`));
  for (const t of analysis.times) if (t.value !== null && /^\d{4}-\d{2}-\d{2}$/.test(t.value)) named.add(hash(`day ${t.value}`));
  const words = new Set<number>();
  const shingles = new Set<number>();
  const code = r.language?.code ?? '';
  for (let k = 0; k < r.body.length; k++) {
    const stem = r.stems[r.body[k]!]!;
    if (stem.length >= 2 && !/^[0-9]/.test(stem)) words.add(hash(`${code} ${stem}`));
    if (k + SHINGLE <= r.body.length) {
      let run = '';
      for (let j = k; j < k + SHINGLE; j++) run += `${r.tokens.words[r.body[j]!]!.fold} `;
      shingles.add(hash(run));
    }
  }
  const sketch = sorted(shingles);
  const bands = new Set<number>();
  for (let k = 0; k < BANDS && (k + 1) * BAND <= sketch.length; k++) bands.add(hash(sketch.slice(k * BAND, (k + 1) * BAND).join(' ')));
  return { named: sorted(named), words: sorted(words), bands: sorted(bands) };
}

/** Sets of numbers joined step by step; the smallest member stands for a set. */
export class Joined {
  private readonly parent: number[] = [];

  find(i: number): number {
    while (this.parent.length <= i) this.parent.push(this.parent.length);
    let r = i;
    while (this.parent[r] !== r) r = this.parent[r]!;
    for (let x = i; this.parent[x] !== r; ) {
      const next = this.parent[x]!;
      this.parent[x] = r;
      x = next;
    }
    return r;
  }

  join(i: number, j: number): void {
    const a = this.find(i);
    const b = this.find(j);
    if (a !== b) this.parent[Math.max(a, b)] = Math.min(a, b);
  }
}

/** How many features two reports of a pile of `size` must share to be of one story: telling ones (places, actors, numbers, days), or words. The larger the pile, the more are shared by chance; steps at powers of two keep the blocks of a growing pile. */
export function leastShared(size: number): { readonly named: number; readonly words: number } {
  const level = Math.max(0, Math.ceil(Math.log2(size / CROWD)));
  return { named: 2 + Math.floor(level / 4), words: 3 + Math.ceil(level / 2) };
}

/**
 * Parts a pile into blocks: reports that share enough features no crowd shares, directly or through others, and near copies. Reports of unrelated stories share no block,
 * so that each block is reconciled alone and a new report touches its own only. Positions of the list in, blocks in order of their first report. Linear in the number of
 * reports, since no crowd is ever paired.
 */
export function blocksOf(features: readonly Features[]): readonly (readonly number[])[] {
  if (features.length <= CROWD) return features.length === 0 ? [] : [features.map((_, i) => i)];
  const frequency = { named: new Map<number, number>(), words: new Map<number, number>() };
  for (const f of features)
    for (const kind of ['named', 'words'] as const) for (const h of f[kind]) frequency[kind].set(h, (frequency[kind].get(h) ?? 0) + 1);
  return linked(features, (kind, h) => frequency[kind].get(h) ?? 0, leastShared(features.length));
}

/** The sets of reports linked to each other, given how many reports of the whole pile have a feature. Sets in order of their first member. */
export function linked(
  features: readonly Features[],
  frequency: (kind: 'named' | 'words', feature: number) => number,
  least: { readonly named: number; readonly words: number },
): readonly (readonly number[])[] {
  const joined = new Joined();
  const shared = new Uint16Array(features.length);
  const touched: number[] = [];
  for (const kind of ['named', 'words'] as const) {
    // Reports that have a feature, of those met so far.
    const holders = new Map<number, number[]>();
    features.forEach((f, i) => {
      for (const h of f[kind]) {
        const n = frequency(kind, h);
        if (n < 2 || n > CROWD) continue;
        const list = holders.get(h);
        if (!list) {
          holders.set(h, [i]);
          continue;
        }
        for (const j of list) if (shared[j]!++ === 0) touched.push(j);
        list.push(i);
      }
      for (const j of touched) {
        if (shared[j]! >= least[kind]) joined.join(i, j);
        shared[j] = 0;
      }
      touched.length = 0;
    });
  }
  const bands = new Map<number, number>();
  features.forEach((f, i) => {
    for (const b of f.bands) {
      const first = bands.get(b);
      if (first === undefined) bands.set(b, i);
      else joined.join(first, i);
    }
  });
  const groups = new Map<number, number[]>();
  features.forEach((_, i) => {
    const r = joined.find(i);
    const g = groups.get(r);
    if (g) g.push(i);
    else groups.set(r, [i]);
  });
  return [...groups.values()];
}
