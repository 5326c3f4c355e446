import type { Span } from '../../model/index.ts';
import { KIND } from '../../text/index.ts';
import type { Clause, Likeness } from '../clauses.ts';
import { clusterBy } from '../groups.ts';
import { excerpt, type Headings } from '../headings.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';

/** Least likeness of two clauses for their differences to tell two versions of one thing. */
const VERSION = 0.5;
/** Fewest stems they share. */
const SHARED = 4;
/** Most words of a difference. */
const HUNK = 6;

/** Kinds of actor that have a name of their own. */
const named: ReadonlySet<string> = new Set(['person', 'state', 'organ', 'armed-group', 'organisation']);

type Kind = 'time' | 'place' | 'identity';

/** A stretch in which two versions of a clause differ: tokens of each. */
interface Hunk {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

interface Variant {
  readonly kind: Kind;
  readonly pair: Likeness;
  readonly saysA: string;
  readonly saysB: string;
  /** What differs, folded. */
  readonly key: string;
}

/** Differences between versions of the same sentence in when, where and who: one point for each thing that differs, however many versions there are. */
export function variantPoints(pairs: readonly Likeness[], headings: Headings, reports: number): readonly Draft[] {
  const variants: Variant[] = [];
  for (const pair of pairs) {
    // One report that says a sentence twice with another place tells of two things.
    if (new Set([...pair.a.clauses, ...pair.b.clauses].map((c) => c.report.doc)).size < 2) continue;
    if (pair.cosine < VERSION || pair.shared.filter((s) => !/^[0-9]/.test(s)).length < SHARED) continue;
    const a = pair.a.sample;
    const b = pair.b.sample;
    for (const hunk of differences(a, b)) {
      const kind = kindOf(a, b, hunk);
      if (kind === null) continue;
      const [saysA, saysB] = [words(a, hunk.a), words(b, hunk.b)];
      variants.push({ kind, pair, saysA, saysB, key: `${kind} ${saysA}` });
    }
  }
  const groups = clusterBy(
    variants,
    (v) => [`${v.kind} ${v.pair.a.key}`, `${v.kind} ${v.pair.b.key}`, ...v.pair.shared],
    (x, y, shared) => x.kind === y.kind && (shared.length >= 4 || shared.some((s) => s.startsWith(x.kind))) && touching(x, y),
  );
  return groups.map((g) => {
    const kind = g[0]!.kind;
    const sides = new Map<string, Clause[]>();
    const put = (says: string, clauses: readonly Clause[]): void => {
      const key = fold(says);
      const list = sides.get(key) ?? sides.set(key, []).get(key)!;
      for (const c of clauses) if (!list.includes(c)) list.push(c);
    };
    for (const v of g) {
      put(v.saysA, v.pair.a.clauses);
      put(v.saysB, v.pair.b.clauses);
    }
    const list = [...sides].map(([says, clauses]) => sideOf(clauses, says));
    const likeness = Math.max(...g.map((v) => v.pair.cosine));
    const sample = g[0]!.pair.a.sample;
    return {
      kind,
      about: headings.fill(`${kind}/variant`, { x: excerpt(sample.report.text.slice(sample.start, sample.end)) }),
      sides: list,
      nature: 'wording' as const,
      weight: weightOf(0.25 + 0.4 * likeness, list, reports),
      reasons: [
        {
          code: `${kind}/variant`,
          en: 'two versions of one sentence differ here',
          ar: 'صيغتان لجملة واحدة تختلفان هنا',
          score: Math.round(likeness * 1000) / 1000,
        },
      ],
    };
  });
}

const fold = (s: string): string => s.replace(/\s+/gu, ' ');
const touching = (x: Variant, y: Variant): boolean => [x.saysA, x.saysB].some((s) => s === y.saysA || s === y.saysB);

function words(c: Clause, [first, last]: readonly [number, number]): string {
  return fold(c.report.text.slice(c.report.tokens.start[first]!, c.report.tokens.end[last - 1]!));
}

/** Longest common subsequence of the clauses' words; what lies between two matches on both sides is a hunk. Clauses have at most 48 tokens or so. */
export function differences(a: Clause, b: Clause): readonly Hunk[] {
  const x = content(a);
  const y = content(b);
  const n = x.length;
  const m = y.length;
  if (n * m > 10_000) return [];
  const key = (c: Clause, t: number): string => c.report.stems[t] || c.report.tokens.words[t]!.fold;
  const table = new Uint16Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      table[i * (m + 1) + j] =
        key(a, x[i]!) === key(b, y[j]!)
          ? table[(i + 1) * (m + 1) + j + 1]! + 1
          : Math.max(table[(i + 1) * (m + 1) + j]!, table[i * (m + 1) + j + 1]!);
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  let fromI = 0;
  let fromJ = 0;
  let matched = 0;
  const close = (): void => {
    // A difference at the very edge has no context on that side and is most often a difference in what was cut.
    if (i > fromI && j > fromJ && i - fromI <= HUNK && j - fromJ <= HUNK && matched > 0)
      hunks.push({ a: [x[fromI]!, x[i - 1]! + 1], b: [y[fromJ]!, y[j - 1]! + 1] });
  };
  while (i < n && j < m) {
    if (key(a, x[i]!) === key(b, y[j]!)) {
      close();
      i++;
      j++;
      matched++;
      fromI = i;
      fromJ = j;
    } else if (table[(i + 1) * (m + 1) + j]! >= table[i * (m + 1) + j + 1]!) i++;
    else j++;
  }
  i = n;
  j = m;
  if (matched >= 3) close();
  return hunks;
}

function content(c: Clause): readonly number[] {
  const out: number[] = [];
  for (let t = c.first; t < c.last; t++) {
    const k = c.report.tokens.kind[t];
    if (k === KIND.word || k === KIND.number) out.push(t);
  }
  return out;
}

function kindOf(a: Clause, b: Clause, h: Hunk): Kind | null {
  const sa = spanOf(a, h.a);
  const sb = spanOf(b, h.b);
  const meets = (list: readonly Span[], s: Span): boolean => list.some((x) => x.start < s.end && s.start < x.end);
  if (meets(a.figures, sa) && meets(b.figures, sb)) return null;
  if (meets(a.times, sa) && meets(b.times, sb)) return timesDiffer(a, b) ? 'time' : null;
  if (meets(a.places, sa) && meets(b.places, sb)) {
    const names = (c: Clause, s: Span): ReadonlySet<string> =>
      new Set(c.places.filter((p) => p.start < s.end && s.start < p.end).map((p) => p.name));
    const x = names(a, sa);
    const y = names(b, sb);
    return [...x].some((v) => y.has(v)) ? null : 'place';
  }
  if (compass(a, h.a) && compass(b, h.b)) return 'place';
  if (
    stemsIn(a, h.a).length !== h.a[1] - h.a[0] ||
    stemsIn(b, h.b).length !== h.b[1] - h.b[0] ||
    h.a[1] - h.a[0] > 3 ||
    h.b[1] - h.b[0] > 3
  )
    return null;
  if (stemsIn(a, h.a).some((s) => stemsIn(b, h.b).includes(s))) return null;
  const x = a.actors.find((m) => m.start <= sa.start && sa.end <= m.end);
  const y = b.actors.find((m) => m.start <= sb.start && sb.end <= m.end);
  if (x && y && x.form !== 'definite' && y.form !== 'definite' && (x.ref === null || x.ref !== y.ref)) {
    // One name in two versions has words in common; two names in one place are two actors.
    const longer = (m: Span, h: Span): boolean => m.start < h.start || h.end < m.end;
    if (longer(x, sa) && longer(y, sb)) return 'identity';
    if (named.has(x.kind) && named.has(y.kind) && x.form === 'name' && y.form === 'name' && x.ref !== null && y.ref !== null)
      return 'identity';
  }
  return null;
}

function stemsIn(c: Clause, [first, last]: readonly [number, number]): readonly string[] {
  return c.report.stems.slice(first, last).filter(Boolean);
}

function timesDiffer(a: Clause, b: Clause): boolean {
  const x = new Set(a.times.map((t) => t.value));
  return !x.has(null) && b.times.every((t) => t.value !== null && !x.has(t.value));
}

function compass(c: Clause, [first, last]: readonly [number, number]): boolean {
  const points = c.report.language?.reconciling.compass;
  for (let t = first; t < last; t++) if (points?.has(c.report.stems[t]!)) return true;
  return false;
}

function spanOf(c: Clause, [first, last]: readonly [number, number]): Span {
  return { start: c.report.tokens.start[first]!, end: c.report.tokens.end[last - 1]! };
}
