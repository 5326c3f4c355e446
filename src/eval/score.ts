import type { Span } from '../model/index.ts';

/** Counts behind one figure. */
export interface Tally {
  hits: number;
  gold: number;
  pred: number;
}

/** Precision, recall and F1 with the numbers they stand on. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
  readonly pred: number;
}

/** One thing the analyses got wrong. */
export interface Miss {
  readonly doc: string;
  readonly kind: string;
  readonly what: string | undefined;
  readonly txt: string;
}

// The gold files are written by people: every field may be missing.
type MaybeSpan = Span | null | undefined;
interface Marked {
  readonly start?: number;
  readonly end?: number;
  readonly content?: readonly MaybeSpan[];
  readonly evidence?: MaybeSpan;
}
interface Said extends Marked {
  readonly speaker?: MaybeSpan;
  readonly names?: readonly string[];
  readonly mode?: string;
  readonly via?: readonly string[];
}
interface Valued extends Marked {
  readonly low?: number | null;
  readonly high?: number | null;
  readonly approx?: boolean;
  readonly head?: MaybeSpan;
  readonly value?: string | null;
  readonly country?: string | null;
}
interface Stands extends Marked {
  readonly actor: string;
  readonly names?: readonly string[];
  readonly stance?: string;
}
interface DocSpan extends Span {
  readonly doc: string;
}

/** Analysis of a report as gold and predictions hold it. */
export interface ScoredReport {
  readonly language?: string;
  readonly regions?: readonly (readonly [number, number])[];
  readonly statements?: readonly Said[];
  readonly figures?: readonly Valued[];
  readonly times?: readonly Valued[];
  readonly places?: readonly Valued[];
  readonly positions?: readonly Stands[];
}

/** What gold and predictions hold of a whole story. */
export interface ScoredStory {
  readonly contested?: readonly {
    readonly kind?: string;
    readonly about?: string;
    readonly sides?: readonly { readonly evidence?: readonly DocSpan[] }[];
  }[];
  readonly copies?: readonly (readonly string[])[];
}

/** Words of a name for comparison: letters folded, article and small words off. */
function nameWords(name: string): ReadonlySet<string> {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
  const words = new Set<string>();
  for (const word of folded.split(/[^\p{L}\p{N}]+/u)) {
    const stem = word.replace(/^(?:وال|بال|لل|ال)(?=..)/u, '');
    if (stem !== '' && !['the', 'of', 'al', 'a', 'في', 'من'].includes(stem)) words.add(stem);
  }
  return words;
}

/** How many elements two sets share. */
function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

function oneName(a: string, b: string): boolean {
  const x = nameWords(a);
  const y = nameWords(b);
  if (x.size === 0 || y.size === 0) return false;
  const shared = common(x, y);
  return shared === Math.min(x.size, y.size) || shared / Math.max(x.size, y.size) >= 0.5;
}

function namesMeet(xs: readonly string[], ys: readonly string[]): boolean {
  return xs.some((x) => ys.some((y) => oneName(x, y)));
}

const present = (spans: readonly MaybeSpan[]): readonly Span[] => spans.filter((s): s is Span => Boolean(s));

/** The spans an annotation is compared by: its content, itself, or its evidence. */
function spansOf(x: Marked): readonly MaybeSpan[] {
  if (x.content) return x.content;
  if (x.start !== undefined) return [x as Span];
  return x.evidence ? [x.evidence] : [];
}

function shared(as: readonly MaybeSpan[], bs: readonly MaybeSpan[]): number {
  let units = 0;
  for (const a of present(as)) for (const b of present(bs)) units += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return units;
}

/** Share of the code units of either that both cover. */
function overlapOf(as: readonly MaybeSpan[], bs: readonly MaybeSpan[]): number {
  const both = shared(as, bs);
  const length = (spans: readonly MaybeSpan[]): number => present(spans).reduce((n, s) => n + s.end - s.start, 0);
  return both / Math.max(1, length(as) + length(bs) - both);
}

/** One-to-one pairs of gold and prediction, greatest overlap first. */
function pairUp<G extends Marked, P extends Marked>(gold: readonly G[], pred: readonly P[], floor: number): readonly (readonly [G, P])[] {
  const candidates: { readonly overlap: number; readonly g: number; readonly p: number }[] = [];
  gold.forEach((g, i) => {
    pred.forEach((p, j) => {
      const overlap = overlapOf(spansOf(g), spansOf(p));
      if (overlap >= floor) candidates.push({ overlap, g: i, p: j });
    });
  });
  candidates.sort((a, b) => b.overlap - a.overlap);
  const takenGold = new Set<number>();
  const takenPred = new Set<number>();
  const pairs: (readonly [G, P])[] = [];
  for (const c of candidates) {
    if (takenGold.has(c.g) || takenPred.has(c.p)) continue;
    takenGold.add(c.g);
    takenPred.add(c.p);
    pairs.push([gold[c.g]!, pred[c.p]!]);
  }
  return pairs;
}

/** A dual that is its own noun ("بلدتان") may be annotated or not: neither side counts it. */
function isDual(f: Valued): boolean {
  return f.low === 2 && f.high === 2 && !!f.head && f.head.start === f.start && f.head.end === f.end;
}

const measures: readonly (readonly ['figures' | 'times' | 'places', (g: Valued, p: Valued) => boolean])[] = [
  ['figures', (g, p) => (g.low ?? null) === (p.low ?? null) && (g.high ?? null) === (p.high ?? null) && !!g.approx === !!p.approx],
  ['times', (g, p) => (g.value ?? null) === (p.value ?? null)],
  ['places', (g, p) => !g.country || !p.country || g.country === p.country],
];

/** Adds up scores over reports and stories, as `GUIDELINES.md` of the gold defines them. */
export class Scorer {
  readonly tallies = new Map<string, Tally>();
  readonly misses: Miss[] = [];

  private add(name: string, hits: number, gold: number, pred: number): void {
    const t = this.tallies.get(name) ?? { hits: 0, gold: 0, pred: 0 };
    this.tallies.set(name, { hits: t.hits + hits, gold: t.gold + gold, pred: t.pred + pred });
  }

  /** Scores one report. `doc` and `text` are for the list of misses. */
  report(doc: string, gold: ScoredReport, pred: ScoredReport, text: string): void {
    const regions = gold.regions ?? [];
    if (regions.length === 0) return;
    const cut = (x: Marked): string =>
      present(spansOf(x))
        .map((s) => text.slice(s.start, s.end))
        .join(' … ');
    const inside = <T extends Marked>(list: readonly T[] | undefined): readonly T[] =>
      (list ?? []).filter((x) => {
        const spans = present(spansOf(x));
        return spans.length > 0 && spans.every((s) => regions.some(([a, b]) => a <= s.start && s.end <= b));
      });
    const miss = (kind: string, what: string | undefined, x: Marked): void => void this.misses.push({ doc, kind, what, txt: cut(x) });

    this.statements(
      (gold.statements ?? []).filter((s) => (s.content ?? []).every(Boolean)),
      inside(pred.statements),
      miss,
    );
    for (const [kind, same] of measures) {
      const counted = (x: Valued): boolean => kind !== 'figures' || !isDual(x);
      const g = (gold[kind] ?? []).filter((x) => x.start !== undefined && counted(x));
      const p = inside(pred[kind]).filter(counted);
      const pairs = pairUp(g, p, 0.3);
      const right = pairs.filter(([a, b]) => same(a, b));
      this.add(`${kind}_span`, pairs.length, g.length, p.length);
      this.add(`${kind}_value`, right.length, g.length, p.length);
      if (kind === 'figures')
        this.add(
          'figures_head',
          right.filter(([a, b]) => !a.head || (!!b.head && shared([a.head], [b.head]) > 0)).length,
          g.length,
          p.length,
        );
      const show = (x: Valued): string => JSON.stringify(x.value ?? [x.low, x.high]);
      for (const x of g) if (!pairs.some(([a]) => a === x)) miss(`${kind} missed`, show(x), x);
      for (const x of p) if (!pairs.some(([, b]) => b === x)) miss(`${kind} spurious`, show(x), x);
      const full = (x: Valued): string => JSON.stringify(x.value ?? [x.low, x.high, x.approx]);
      for (const [a, b] of pairs) if (!same(a, b)) miss(`${kind} value`, `${full(a)} ≠ ${full(b)}`, a);
    }
    const g = (gold.positions ?? []).filter((x) => x.evidence);
    const p = inside(pred.positions);
    const used = new Set<Stands>();
    for (const a of g) {
      const b = p.find(
        (x) =>
          !used.has(x) &&
          x.evidence &&
          shared([a.evidence], [x.evidence]) > 0 &&
          a.stance === x.stance &&
          namesMeet([a.actor], [x.actor, ...(x.names ?? [])]),
      );
      if (b) used.add(b);
    }
    this.add('positions', used.size, g.length, p.length);
  }

  /** Scores how well the report was told from the page around it: characters that are not white space, inside the regions of gold and prediction. */
  body(gold: ScoredReport, pred: ScoredReport, text: string): void {
    if (!gold.regions?.length) return;
    const marks = new Uint8Array(text.length);
    for (const [bit, regions] of [
      [1, gold.regions],
      [2, pred.regions ?? []],
    ] as const)
      for (const [start, end] of regions) for (let i = start; i < Math.min(end, text.length); i++) marks[i] = marks[i]! | bit;
    let [both, g, p] = [0, 0, 0];
    for (let i = 0; i < text.length; i++) {
      if (marks[i] === 0 || /\s/.test(text[i]!)) continue;
      if (marks[i] === 3) both++;
      if ((marks[i]! & 1) === 1) g++;
      if ((marks[i]! & 2) === 2) p++;
    }
    this.add('body_characters', both, g, p);
  }

  private statements(
    gold: readonly Said[],
    pred: readonly Said[],
    miss: (kind: string, what: string | undefined, x: Marked) => void,
  ): void {
    const pairs = pairUp(gold, pred, 0.5);
    const spoken = pairs.filter(
      ([a, b]) => namesMeet(a.names ?? [], b.names ?? []) || (!!a.speaker && !!b.speaker && overlapOf([a.speaker], [b.speaker]) >= 0.5),
    );
    const relayed = (list: readonly Said[]): number => list.filter((s) => s.via?.length).length;
    this.add('statement_content', pairs.length, gold.length, pred.length);
    this.add('statement_with_speaker', spoken.length, gold.length, pred.length);
    this.add('statement_mode', pairs.filter(([a, b]) => a.mode === b.mode).length, pairs.length, pairs.length);
    this.add(
      'statement_via',
      pairs.filter(([a, b]) => !!a.via?.length && namesMeet(a.via, b.via ?? [])).length,
      relayed(gold),
      relayed(pred),
    );
    for (const s of gold) if (!pairs.some(([a]) => a === s)) miss('statement missed', s.names?.[0], s);
    for (const s of pred) if (!pairs.some(([, b]) => b === s)) miss('statement spurious', s.names?.[0], s);
    for (const pair of pairs) if (!spoken.includes(pair)) miss('speaker wrong', `${pair[0].names?.[0]} ≠ ${pair[1].names?.[0]}`, pair[0]);
  }

  /** Scores what only the whole story shows. */
  story(id: string, gold: ScoredStory, pred: ScoredStory): void {
    for (const c of gold.contested ?? []) {
      const hit = (pred.contested ?? []).some((q) => sidesMeet(c.sides ?? [], q.sides ?? []));
      this.add('contested_recall', hit ? 1 : 0, 1, 1);
      if (!hit) this.misses.push({ doc: id, kind: 'contested missed', what: c.kind, txt: c.about ?? '' });
    }
    const g = pairsIn(gold.copies ?? []);
    const p = pairsIn(pred.copies ?? []);
    this.add('copies', common(g, p), g.size, p.size);
  }

  /** The figures, in the order in which they first arose. */
  figures(): Readonly<Record<string, Figures>> {
    const out: Record<string, Figures> = {};
    for (const [name, t] of this.tallies) {
      const p = t.pred > 0 ? t.hits / t.pred : 0;
      const r = t.gold > 0 ? t.hits / t.gold : 0;
      const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
      out[name] = { p: +p.toFixed(3), r: +r.toFixed(3), f1: +f1.toFixed(3), gold: t.gold, pred: t.pred };
    }
    return out;
  }
}

type Sides = readonly { readonly evidence?: readonly DocSpan[] }[];

/** Whether two different sides of the gold point are touched by two different sides of the predicted one. */
function sidesMeet(gold: Sides, pred: Sides): boolean {
  const touched = gold.map((s) => {
    const js = new Set<number>();
    pred.forEach((t, j) => {
      if (
        (s.evidence ?? []).some((a) =>
          (t.evidence ?? []).some((b) => a.doc === b.doc && Math.min(a.end, b.end) > Math.max(a.start, b.start)),
        )
      )
        js.add(j);
    });
    return js;
  });
  return touched.some((a, i) => touched.some((b, k) => k > i && a.size > 0 && b.size > 0 && a.size + b.size - common(a, b) > 1));
}

/** Unordered pairs of reports that stand in one group. */
function pairsIn(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const group of groups) for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) pairs.add([a, b].sort().join('~'));
  return pairs;
}
