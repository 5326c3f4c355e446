import type { CopyGroup, Evidence, Link, Reason } from '../model/index.ts';
import { KIND } from '../text/index.ts';
import type { OpenReport } from './open.ts';

/** Words in a shingle. Three folded words in a row are rarely shared by chance and survive a word changed in ten. */
const SHINGLE = 3;
/** Registers of the one-permutation MinHash, and how many of them make a band. */
const REGISTERS = 128;
const ROWS = 2;
/**
 * A copy: most of the shorter report is the same text, and the shares of both together reach `plain`; or nearly all of the shorter (`excerpt`) is. Two edits of one
 * text are less like one another than each is like it: where a chain of copies joins two reports, `shorter` and `both` are enough. Below `plain` the two also share a
 * run of a long sentence: what is patched together from the same news is no copy.
 */
const COPY = { shorter: 0.59, both: 0.95, plain: 1.18, excerpt: 0.75, taken: 1.1, whole: 0.85, run: 17 };
/** A report of few words says the same with the same words more easily: below `fewWords` this share of it must be the same. */
const BRIEF = { fewWords: 40, shorter: 0.7 };
/** Fewest words of a report that can be told to be a copy at all, and of a run that counts as a shared passage. */
const LEAST_WORDS = 12;
const PASSAGE = 14;
/** Words in a row that a report says again: a repeated headline. */
const REPEAT = 6;
/** Words put for others between two shared runs that still count as the same text. */
const GAP = 2;
/** A shingle in more reports than this names a formula, not a source. */
const COMMON = 64;

interface Shingled {
  readonly report: OpenReport;
  readonly words: readonly string[];
  /** Token of each word. */
  readonly at: readonly number[];
  readonly hashes: Uint32Array;
  /** The same, each once, sorted. */
  readonly distinct: Uint32Array;
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

/** What the comparison of texts yields. */
export interface Copies {
  /** Lists of report keys, each a set in which every two are copies; sorted. */
  readonly groups: readonly (readonly string[])[];
  readonly copyGroups: readonly CopyGroup[];
  readonly links: readonly Link[];
  readonly overlaps: readonly Overlap[];
}

/**
 * Finds reports that are wholly or largely the same text, and passages shared by reports that are not. Candidates come from banded one-permutation
 * MinHash (Li, Owen, Zhang 2012) and from rare shared shingles; each candidate is then measured exactly. Linear in the pile as long as no text is in
 * more than `COMMON` reports; beyond that the bands still find the copies.
 */
export function findCopies(reports: readonly OpenReport[]): Copies {
  const shingled = reports.map(shingle);
  const overlaps: Overlap[] = [];
  for (const [i, j] of candidates(shingled)) {
    const o = mayMatch(shingled[i]!, shingled[j]!) ? measure(shingled[i]!, shingled[j]!) : null;
    if (o) overlaps.push(o);
  }
  overlaps.sort((x, y) => order(x.a.doc, y.a.doc) || order(x.b.doc, y.b.doc));
  const sure = new Map<string, Set<string>>();
  const join = (x: string, y: string): void => {
    (sure.get(x) ?? sure.set(x, new Set()).get(x)!).add(y);
    (sure.get(y) ?? sure.set(y, new Set()).get(y)!).add(x);
  };
  // An outlet repeats paragraphs of its own in later reports.
  const sameOutlet = (o: Overlap): boolean =>
    o.a.item.report.source.value !== null && o.a.item.report.source.value === o.b.item.report.source.value;
  const enough = (o: Overlap): boolean =>
    o.shorter >= (Math.min(o.a.body.length, o.b.body.length) < BRIEF.fewWords ? BRIEF.shorter : COPY.shorter);
  const long = (o: Overlap): boolean => o.run >= COPY.run && !sameOutlet(o);
  const isPlain = (o: Overlap): boolean => {
    const both = o.shorter + o.longer;
    if (!enough(o)) return false;
    return (
      both >= COPY.plain ||
      (long(o) && ((o.shorter >= COPY.excerpt && both >= COPY.taken) || (o.shorter >= COPY.whole && both >= COPY.both)))
    );
  };
  for (const o of overlaps) if (isPlain(o)) join(o.a.doc, o.b.doc);
  const chained = new Map<string, number>();
  components(sure).forEach((docs, n) => {
    for (const d of docs) chained.set(d, n);
  });
  const inChain = (o: Overlap): boolean => chained.has(o.a.doc) && chained.get(o.a.doc) === chained.get(o.b.doc);
  const links: Link[] = [];
  for (const o of overlaps)
    if (isPlain(o) || (inChain(o) && enough(o) && long(o) && o.shorter + o.longer >= COPY.both)) {
      join(o.a.doc, o.b.doc);
      links.push(copyLink(o));
    } else if (o.run >= PASSAGE) links.push(passageLink(o));
  const wholes = components(sure);
  const groups = wholes.flatMap((docs) => (docs.length > COMMON ? [docs] : cliques(docs, sure)));
  groups.sort((x, y) => order(x.join('\n'), y.join('\n')));
  const copyGroups = wholes.map((docs) => {
    const inside = new Set(docs);
    return { docs, links: links.filter((l) => l.kind === 'copy-of' && inside.has(l.from.slice(4)) && inside.has(l.to.slice(4))) };
  });
  return { groups, copyGroups, links, overlaps };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function shingle(report: OpenReport): Shingled {
  const all: string[] = [];
  for (const t of report.body) all.push(report.tokens.words[t]!.fold);
  // A headline that a page repeats is read once.
  const again = new Uint8Array(all.length);
  const seen = new Set<string>();
  for (let i = 0; i + REPEAT <= all.length; i++) {
    const key = all.slice(i, i + REPEAT).join(' ');
    if (seen.has(key)) again.fill(1, i, i + REPEAT);
    else seen.add(key);
  }
  const words = all.filter((_, i) => !again[i]);
  const at = [...report.body].filter((_, i) => !again[i]);
  const n = Math.max(0, words.length - SHINGLE + 1);
  const hashes = new Uint32Array(n);
  for (let i = 0; i < n; i++) hashes[i] = hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return { report, words, at, hashes, distinct: Uint32Array.from(new Set(hashes)).sort() };
}

/** FNV-1a with a final mix, 32 bits. */
function hash(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h >>> 0;
}

/** Pairs worth measuring, each once, `i < j`. */
function candidates(shingled: readonly Shingled[]): readonly (readonly [number, number])[] {
  const pairs = new Set<number>();
  const n = shingled.length;
  const put = (docs: readonly number[]): void => {
    // Of a crowd only the neighbours and the first are paired: they vouch for the rest.
    if (docs.length <= COMMON)
      for (let x = 0; x < docs.length; x++) for (let y = x + 1; y < docs.length; y++) pairs.add(docs[x]! * n + docs[y]!);
    else
      for (let x = 1; x < docs.length; x++) {
        pairs.add(docs[0]! * n + docs[x]!);
        pairs.add(docs[x - 1]! * n + docs[x]!);
      }
  };
  const bands = new Map<number, number[]>();
  const postings = new Map<number, number[]>();
  shingled.forEach((s, d) => {
    if (s.hashes.length === 0) return;
    const registers = new Uint32Array(REGISTERS).fill(0xffffffff);
    for (const h of s.hashes) {
      const r = h % REGISTERS;
      const v = (h / REGISTERS) >>> 0;
      if (v < registers[r]!) registers[r] = v;
    }
    for (let b = 0; b < REGISTERS; b += ROWS) {
      let key = b;
      let empty = false;
      for (let r = b; r < b + ROWS; r++) {
        if (registers[r] === 0xffffffff) empty = true;
        key = Math.imul(key ^ registers[r]!, 0x9e3779b1) >>> 0;
      }
      if (!empty) (bands.get(key) ?? bands.set(key, []).get(key)!).push(d);
    }
    // A quarter of the shingles, chosen by value: short texts and shared passages that the bands miss.
    const own = new Set<number>();
    for (const h of s.hashes) if ((h & 3) === 0) own.add(h);
    for (const h of own) (postings.get(h) ?? postings.set(h, []).get(h)!).push(d);
  });
  for (const docs of bands.values()) if (docs.length > 1) put(docs);
  for (const docs of postings.values()) if (docs.length > 1 && docs.length <= COMMON) put(docs);
  return [...pairs].sort((x, y) => x - y).map((p) => [Math.floor(p / n), p % n] as const);
}

/** Shingles that a copy shares at least, by the words of the shorter text: three words in five stand in runs of three, two put between. */
const OF_WORDS = 0.1;

/**
 * Whether two texts can be copies or share a passage at all: shingles enough for the one, or enough in a row for the other. Looks the shingles of the shorter text up in
 * the sorted ones of the longer; most chance pairs end here, and none that the exact comparison would link.
 */
function mayMatch(x: Shingled, y: Shingled): boolean {
  const [a, b] = x.hashes.length <= y.hashes.length ? [x, y] : [y, x];
  const least = Math.max(1, Math.floor(a.words.length * OF_WORDS));
  const known = b.distinct;
  let shared = 0;
  let run = 0;
  for (const h of a.hashes) {
    let lo = 0;
    let hi = known.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (known[mid]! < h) lo = mid + 1;
      else hi = mid;
    }
    if (known[lo] === h) {
      run++;
      if (++shared >= least || run > PASSAGE - SHINGLE) return true;
    } else run = 0;
  }
  return false;
}

/** Exact comparison: every word in a run of `SHINGLE` shared words counts as the same text. */
function measure(x: Shingled, y: Shingled): Overlap | null {
  const [a, b] = x.report.doc < y.report.doc ? [x, y] : [y, x];
  const places = new Map<number, number[]>();
  b.hashes.forEach((h, i) => {
    const at = places.get(h);
    if (!at) places.set(h, [i]);
    else if (at.length < 8) at.push(i);
  });
  const inA = new Uint8Array(a.words.length);
  const inB = new Uint8Array(b.words.length);
  let run = 0;
  let runA = 0;
  let runB = 0;
  let previous = new Map<number, number>();
  for (let i = 0; i < a.hashes.length; i++) {
    const at = places.get(a.hashes[i]!);
    const current = new Map<number, number>();
    if (at)
      for (const j of at) {
        inA.fill(1, i, i + SHINGLE);
        inB.fill(1, j, j + SHINGLE);
        const length = (previous.get(j - 1) ?? SHINGLE - 1) + 1;
        current.set(j, length);
        if (length > run) {
          run = length;
          runA = i + SHINGLE - length;
          runB = j + SHINGLE - length;
        }
      }
    previous = current;
  }
  if (run === 0) return null;
  bridge(inA);
  bridge(inB);
  const share = (marks: Uint8Array): number => marks.reduce((n, m) => n + m, 0) / marks.length;
  const shares = [share(inA), share(inB)];
  const short = a.words.length <= b.words.length ? 0 : 1;
  if (Math.min(a.words.length, b.words.length) < LEAST_WORDS) shares[short] = Math.min(shares[short]!, COPY.shorter - 0.01);
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

const percent = (x: number): string => `${Math.round(x * 100)}`;

function copyLink(o: Overlap): Link {
  const reasons: Reason[] = [
    {
      code: 'copy/shared-shingles',
      en: `${percent(o.shorter)} % of the shorter and ${percent(o.longer)} % of the longer report are the same words in the same order`,
      ar: `${percent(o.shorter)} % من التقرير الأقصر و${percent(o.longer)} % من الأطول كلمات واحدة بترتيب واحد`,
      score: o.shorter,
    },
  ];
  return { kind: 'copy-of', from: `doc:${o.b.doc}`, to: `doc:${o.a.doc}`, score: round(o.shorter), reasons };
}

function passageLink(o: Overlap): Link {
  return {
    kind: 'shares-passage',
    from: `doc:${o.b.doc}`,
    to: `doc:${o.a.doc}`,
    score: round(Math.min(1, o.run / 60)),
    reasons: [
      {
        code: 'passage/shared-run',
        en: `${o.run} words in a row are the same`,
        ar: `${o.run} كلمة متتالية متطابقة`,
        score: round(o.shorter),
      },
    ],
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Connected components, each sorted, in order of their first member. */
function components(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const start of [...edges.keys()].sort()) {
    if (seen.has(start)) continue;
    const group: string[] = [];
    const queue = [start];
    seen.add(start);
    for (let d = queue.pop(); d !== undefined; d = queue.pop()) {
      group.push(d);
      for (const e of edges.get(d)!) if (!seen.has(e)) seen.add(e) && queue.push(e);
    }
    found.push(group.sort());
  }
  return found;
}

/** Covers the edges of one component by sets in which every two are joined: for each edge not covered yet, the set grown greedily from it. Components have at most `COMMON` members. */
function cliques(docs: readonly string[], edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const covered = new Set<string>();
  const groups: string[][] = [];
  for (const a of docs) {
    const near = [...edges.get(a)!].sort();
    for (const b of near) {
      if (b < a || covered.has(`${a}\n${b}`)) continue;
      const group = [a, b];
      for (const c of near) if (c !== b && group.every((g) => g === c || edges.get(g)!.has(c)) && !group.includes(c)) group.push(c);
      group.sort();
      for (const x of group) for (const y of group) if (x < y) covered.add(`${x}\n${y}`);
      groups.push(group);
    }
  }
  return groups;
}
