import type { CopyGroup, Link, Reason } from '../model/index.ts';
import { COMMON, candidates } from './copy-candidates.ts';
import type { OpenReport } from './open.ts';
import { mayMatch, measure, type Overlap, shingle } from './shingles.ts';

/**
 * A copy: most of the shorter report is the same text, and the shares of both together reach `plain`; or nearly all of the shorter (`excerpt`) is. Two edits of one
 * text are less like one another than each is like it: where a chain of copies joins two reports, `shorter` and `both` are enough. Below `plain` the two also share a
 * run of a long sentence: what is patched together from the same news is no copy. A whole `paragraph` in a row weighs for the rest.
 */
const COPY = { shorter: 0.59, both: 0.95, plain: 1.18, excerpt: 0.75, taken: 1.1, whole: 0.85, run: 17, paragraph: 35, most: 0.7 };
/** A report of few words says the same with the same words more easily: below `fewWords` this share of it must be the same. */
const BRIEF = { fewWords: 40, shorter: 0.7 };
/** Fewest words of a report that can be told to be a copy at all, and of a run that counts as a shared passage. */
const LEAST_WORDS = 12;
const PASSAGE = 14;

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
 * MinHash (Li, Owen, Zhang 2012) and from rare shared shingles (`copy-candidates.ts`); each candidate is then measured exactly.
 */
export function findCopies(reports: readonly OpenReport[]): Copies {
  const shingled = reports.map(shingle);
  const overlaps: Overlap[] = [];
  candidates(
    shingled.map((s) => s.hashes),
    (i, j) => {
      const [x, y] = [shingled[i]!, shingled[j]!];
      const o = mayMatch(x, y, PASSAGE) ? measure(x, y) : null;
      if (o)
        overlaps.push(Math.min(x.at.length, y.at.length) < LEAST_WORDS ? { ...o, shorter: Math.min(o.shorter, COPY.shorter - 0.01) } : o);
    },
  );
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
      (long(o) &&
        ((o.shorter >= COPY.excerpt && both >= COPY.taken) ||
          (o.shorter >= COPY.most && both >= COPY.taken && o.run >= COPY.paragraph) ||
          (o.shorter >= COPY.whole && both >= COPY.both)))
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
  // A copy's two reports are in one set.
  const setOf = new Map(wholes.flatMap((docs, i) => docs.map((d) => [d, i] as const)));
  const linksOf: Link[][] = wholes.map(() => []);
  for (const l of links) if (l.kind === 'copy-of') linksOf[setOf.get(l.from.slice(4))!]!.push(l);
  const copyGroups = wholes.map((docs, i) => ({ docs, links: linksOf[i]! }));
  return { groups, copyGroups, links, overlaps };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
