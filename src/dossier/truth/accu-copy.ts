/** One source's value for one item. */
export interface SourcedValue {
  readonly source: string;
  readonly item: string;
  readonly value: string;
}

/** What truth discovery makes of an item. */
export interface Finding {
  readonly item: string;
  /** Values with how likely each is, [0, 1], the likeliest first. */
  readonly values: readonly { readonly value: string; readonly probability: number; readonly sources: readonly string[] }[];
}

/** A source that seems to copy another. */
export interface Copying {
  readonly from: string;
  readonly to: string;
  /** Probability that `to` copies from `from`. */
  readonly probability: number;
}

/** The whole result: what each item's values are worth, how right each source is, who copies whom. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly accuracy: ReadonlyMap<string, number>;
  readonly copying: readonly Copying[];
  readonly rounds: number;
}

/** Numbers of the model. */
export interface AccuOptions {
  /** Wrong values an item can have, thought equally likely. */
  readonly wrong?: number;
  /** Accuracy of a source before anything is known of it. */
  readonly accuracy?: number;
  /** Probability, before looking, that one source copies another; 0 leaves copying out (the model ACCU). */
  readonly copying?: number;
  /** Share of its values that a copier copies. */
  readonly copied?: number;
  /** Most rounds, and the change of accuracy below which they end. */
  readonly rounds?: number;
  readonly still?: number;
}

/** Values two sources must share items on before they are compared; fewer tell nothing. */
const LEAST_SHARED = 3;
/** Bounds that keep the logarithms finite. */
const LOW = 0.01;
const HIGH = 0.99;

/**
 * Finds which of competing values is likeliest, and with it how accurate each source is and who copies whom: the model ACCU with copying (AccuCopy) of Dong,
 * Berti-Equille and Srivastava, "Integrating Conflicting Data: The Role of Source Dependence", VLDB 2009. Sources that share many *wrong* values copy; a copied value
 * adds little. Everything is summed in one fixed order (sources and items by code unit), so that the same values give the same bits, in whatever order they come.
 */
export function accuCopy(claims: readonly SourcedValue[], options: AccuOptions = {}): Findings {
  const { wrong = 10, accuracy: prior = 0.8, copying = 0.2, copied = 0.8, rounds = 30, still = 1e-6 } = options;
  const sources = [...new Set(claims.map((c) => c.source))].sort();
  const items = [...new Set(claims.map((c) => c.item))].sort();
  const sourceAt = new Map(sources.map((s, i) => [s, i]));
  const itemAt = new Map(items.map((s, i) => [s, i]));
  // One value a source and item: the first by code unit where a source gives several.
  const given: Map<number, string>[] = sources.map(() => new Map());
  for (const c of claims) {
    const own = given[sourceAt.get(c.source)!]!;
    const i = itemAt.get(c.item)!;
    const known = own.get(i);
    if (known === undefined || c.value < known) own.set(i, c.value);
  }
  const valuesOf: string[][] = items.map(() => []);
  const at: Map<string, number>[] = items.map(() => new Map());
  given.forEach((own) => {
    for (const [i, v] of own) if (!at[i]!.has(v)) at[i]!.set(v, 0);
  });
  at.forEach((m, i) => {
    valuesOf[i] = [...m.keys()].sort();
    for (const [k, v] of valuesOf[i]!.entries()) m.set(v, k);
  });
  // Sources of each item in order, with the index of the value each gives.
  const votes: { readonly source: number; readonly value: number }[][] = items.map(() => []);
  given.forEach((own, s) => {
    for (const [i, v] of own) votes[i]!.push({ source: s, value: at[i]!.get(v)! });
  });
  const n = sources.length;
  const A = new Float64Array(n).fill(prior);
  const P: Float64Array[] = valuesOf.map((list) => new Float64Array(list.length).fill(1 / Math.max(1, list.length)));
  // Before the first round a value is worth its share of the votes.
  votes.forEach((list, i) => {
    P[i]!.fill(0);
    for (const v of list) P[i]![v.value]! += 1 / list.length;
  });
  const pairs = copying > 0 ? sharedItems(votes, n) : [];
  const dep = new Map<number, number>();
  let done = 0;
  for (; done < rounds; done++) {
    for (const p of pairs) {
      const [forth, back] = dependence(p, A, P, wrong, copying, copied);
      dep.set(p.a * n + p.b, forth);
      dep.set(p.b * n + p.a, back);
    }
    votes.forEach((list, i) => {
      P[i] = probabilities(list, valuesOf[i]!.length, A, dep, n, wrong, copied);
    });
    let change = 0;
    const sum = new Float64Array(n);
    const count = new Float64Array(n);
    votes.forEach((list, i) => {
      for (const v of list) {
        sum[v.source]! += P[i]![v.value]!;
        count[v.source]!++;
      }
    });
    for (let s = 0; s < n; s++) {
      const next = Math.min(HIGH, Math.max(LOW, sum[s]! / count[s]!));
      change = Math.max(change, Math.abs(next - A[s]!));
      A[s] = next;
    }
    if (change < still) {
      done++;
      break;
    }
  }
  return {
    findings: items.map((item, i) => ({
      item,
      values: valuesOf[i]!.map((value, k) => ({
        value,
        probability: P[i]![k]!,
        sources: votes[i]!.filter((v) => v.value === k).map((v) => sources[v.source]!),
      })).sort((x, y) => y.probability - x.probability || y.sources.length - x.sources.length || (x.value < y.value ? -1 : 1)),
    })),
    accuracy: new Map(sources.map((s, i) => [s, A[i]!])),
    copying: [...dep]
      .filter(([, p]) => p >= 0.5)
      .sort((x, y) => x[0] - y[0])
      .map(([k, probability]) => ({ to: sources[Math.floor(k / n)]!, from: sources[k % n]!, probability })),
    rounds: done,
  };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Items both give a value for: the item, and the value's index where it is the same, else -1. */
  readonly items: Int32Array;
  readonly same: Int32Array;
}

/** The pairs of sources that give values for common items: found through the items, so that sources that never meet cost nothing. */
function sharedItems(votes: readonly (readonly { source: number; value: number }[])[], n: number): readonly Pair[] {
  const found = new Map<number, { items: number[]; same: number[] }>();
  votes.forEach((list, i) => {
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const [a, b] = [list[x]!, list[y]!];
        const key = a.source * n + b.source;
        let p = found.get(key);
        if (!p) found.set(key, (p = { items: [], same: [] }));
        p.items.push(i);
        p.same.push(a.value === b.value ? a.value : -1);
      }
  });
  return [...found]
    .filter(([, p]) => p.items.length >= LEAST_SHARED)
    .sort((x, y) => x[0] - y[0])
    .map(([key, p]) => ({ a: Math.floor(key / n), b: key % n, items: Int32Array.from(p.items), same: Int32Array.from(p.same) }));
}

/** Probability that `a` copies `b`, and that `b` copies `a`: Bayes over the values both give (section 3.2 of the paper; each shared value weighed by how likely it is right). */
function dependence(
  p: Pair,
  A: Float64Array,
  P: readonly Float64Array[],
  wrong: number,
  prior: number,
  c: number,
): readonly [number, number] {
  let right = 0;
  let both = 0;
  for (let k = 0; k < p.items.length; k++) {
    const v = p.same[k]!;
    if (v < 0) continue;
    both++;
    right += P[p.items[k]!]![v]!;
  }
  const falses = both - right;
  const different = p.items.length - both;
  const [x, y] = [A[p.a]!, A[p.b]!];
  const t = x * y;
  const f = ((1 - x) * (1 - y)) / wrong;
  const d = Math.max(1e-9, 1 - t - f);
  const alone = right * Math.log(t) + falses * Math.log(f) + different * Math.log(d);
  const copies = (acc: number): number =>
    right * Math.log(acc * c + t * (1 - c)) + falses * Math.log((1 - acc) * c + f * (1 - c)) + different * Math.log(d * (1 - c));
  const forth = copies(y);
  const back = copies(x);
  const most = Math.max(alone, forth, back);
  const w0 = (1 - prior) * Math.exp(alone - most);
  const w1 = (prior / 2) * Math.exp(forth - most);
  const w2 = (prior / 2) * Math.exp(back - most);
  const total = w0 + w1 + w2;
  return [w1 / total, w2 / total];
}

/** How likely each value of an item is: votes weighed by accuracy, copied ones discounted by who already gave the value (sections 3.3 and 4). */
function probabilities(
  list: readonly { readonly source: number; readonly value: number }[],
  size: number,
  A: Float64Array,
  dep: ReadonlyMap<number, number>,
  n: number,
  wrong: number,
  c: number,
): Float64Array {
  const score = new Float64Array(size);
  for (let v = 0; v < size; v++) {
    const of = list.filter((x) => x.value === v).map((x) => x.source);
    // The more accurate first: who is likelier the original counts in full.
    of.sort((a, b) => A[b]! - A[a]! || a - b);
    for (let i = 0; i < of.length; i++) {
      const s = of[i]!;
      let own = 1;
      for (let j = 0; j < i; j++) {
        const either = (dep.get(s * n + of[j]!) ?? 0) + (dep.get(of[j]! * n + s) ?? 0);
        own *= 1 - c * either;
      }
      score[v]! += own * Math.log((wrong * A[s]!) / (1 - A[s]!));
    }
  }
  const most = score.reduce((m, x) => Math.max(m, x), 0);
  // Wrong values that nobody gave share what is left.
  let total = Math.max(0, wrong + 1 - size) * Math.exp(-most);
  for (let v = 0; v < size; v++) total += Math.exp(score[v]! - most);
  return score.map((x) => Math.exp(x - most) / total);
}
