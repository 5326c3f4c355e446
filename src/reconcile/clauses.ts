import type { Completion } from '../lang/words/reconciling.ts';
import type { ActorMention, Claim, Evidence, Figure, PlaceMention, Span, TimeExpression } from '../model/index.ts';
import { KIND } from '../text/index.ts';
import type { OpenReport } from './open.ts';

/** Fewest telling stems of a clause; shorter stretches are joined to what follows. Most tokens of one: longer ones are cut. */
const LEAST_STEMS = 3;
const MOST_TOKENS = 48;
/** Tokens over which a word of denial reaches into the clauses after it. */
const SCOPE = 16;

/** A stretch of a sentence between commas or at the borders of what a source says: the unit in which accounts are compared. */
export interface Clause extends Span {
  readonly report: OpenReport;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Distinct telling stems, sorted. */
  readonly stems: readonly string[];
  /** Innermost statement that holds it; null for the outlet's own voice. */
  readonly claim: Claim | null;
  /** What its words say about how far the thing has come. */
  readonly completion: ReadonlySet<Completion>;
  readonly figures: readonly Figure[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  /** Where speakers are named in it. */
  readonly speakers: readonly Span[];
  /** Index of the sentence in the report. */
  readonly sentence: number;
}

/** The clause as evidence. */
export function clauseEvidence(c: Clause): Evidence {
  return { doc: c.report.doc, start: c.start, end: c.end, quote: c.report.text.slice(c.start, c.end) };
}

/** What a clause says without the words that attribute it: its part inside what its source says; the whole clause in the outlet's own voice. */
export function proposition(c: Clause): Evidence {
  const whole = clauseEvidence(c);
  let best: Evidence | null = null;
  for (const e of c.claim?.evidence ?? []) {
    const start = Math.max(e.start, c.start);
    const end = Math.min(e.end, c.end);
    if (end - start > (best ? best.end - best.start : 0)) best = { doc: e.doc, start, end, quote: c.report.text.slice(start, end) };
  }
  return best ?? whole;
}

/** What a clause says, as it can stand on its own. */
export function wording(c: Clause): string {
  const said = proposition(c).quote ?? '';
  return c.report.language?.reconciling.standing(said) ?? said;
}

const separators = new Set(['،', ',', ';', '؛', ':', '–', '—', '|']);

/** Cuts the regions of a report into clauses, in order of reading. */
export function clausesOf(report: OpenReport, claimOf: (span: Span) => Claim | null): readonly Clause[] {
  const { tokens, stems, item } = report;
  const { analysis } = item;
  const words = report.language?.reconciling;
  const borders = new Set<number>();
  for (const s of analysis.statements)
    for (const c of s.content) {
      borders.add(c.start);
      borders.add(c.end);
    }
  const inside = new Uint8Array(tokens.count);
  for (const t of report.body) inside[t] = 1;
  const take = {
    figures: cursor(analysis.figures),
    times: cursor(analysis.times),
    places: cursor(analysis.places),
    actors: cursor(analysis.actors),
    speakers: cursor<Span>(analysis.statements.flatMap((s) => (s.speaker ? [s.speaker] : []))),
  };
  const clauses: Clause[] = [];
  // Last word of denial in the sentence: what follows it within a few words is what is denied.
  let denial = -SCOPE;
  const put = (first: number, last: number, sentence: number): void => {
    while (first < last && !inside[first]) first++;
    while (last > first && !inside[last - 1]) last--;
    if (first >= last) return;
    const own = new Set<string>();
    const completion = new Set<Completion>();
    const reaching = denial;
    const before = first - denial < SCOPE;
    for (let t = first; t < last; t++) {
      if (stems[t]) own.add(stems[t]!);
      const mark =
        words && tokens.kind[t] === KIND.word ? (refuses(report, t, last) ? 'denied' : words.completion(tokens.words[t]!)) : null;
      if (mark) completion.add(mark);
      if (mark === 'denied') denial = t;
    }
    const span = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
    const claim = claimOf(span);
    // "He denied it, explaining that …": what is explained is not what is denied.
    const cue = claim?.polarity === 'affirmed' ? claim.chain.at(-1)?.at?.start : undefined;
    if (before && !(cue !== undefined && cue > tokens.start[reaching]!)) completion.add('denied');
    const [figures, times, places, actors, speakers] = [
      take.figures(span),
      take.times(span),
      take.places(span),
      take.actors(span),
      take.speakers(span),
    ];
    // A page of half a million words alone on their lines: nothing to compare, and much to hold.
    const bare = own.size < 2 && claim === null && completion.size === 0;
    if (bare && figures.length + times.length + places.length + actors.length + speakers.length === 0) return;
    clauses.push({
      ...span,
      report,
      first,
      last,
      stems: [...own].sort(),
      claim,
      completion,
      figures,
      times,
      places,
      actors,
      speakers,
      sentence,
    });
  };
  report.sentences.forEach((s, n) => {
    denial = -SCOPE;
    let first = s.first;
    let telling = 0;
    for (let t = s.first; t < s.last; t++) {
      const border = borders.has(tokens.start[t]!) && t > first;
      if (border && telling >= LEAST_STEMS) {
        put(first, t, n);
        first = t;
        telling = 0;
      }
      if (stems[t]) telling++;
      const cut =
        (tokens.kind[t] === KIND.punctuation && separators.has(tokens.words[t]!.raw)) ||
        borders.has(tokens.end[t]!) ||
        t - first >= MOST_TOKENS;
      if (cut && telling >= LEAST_STEMS) {
        put(first, t + 1, n);
        first = t + 1;
        telling = 0;
      }
    }
    put(first, s.last, n);
  });
  return clauses;
}

/** Whether an allegation is rejected at token `t`. */
function refuses(report: OpenReport, t: number, last: number): boolean {
  const words = report.language?.reconciling;
  if (!words?.rejection.has(report.tokens.words[t]!.fold)) return false;
  for (let k = t + 1; k < Math.min(last, t + 4); k++) if (words.allegation.has(report.tokens.words[k]!.fold)) return true;
  return false;
}

/** Gives the annotations that start inside one span after another; spans must come in order of reading. */
function cursor<T extends Span>(list: readonly T[]): (span: Span) => readonly T[] {
  const sorted = [...list].sort((a, b) => a.start - b.start);
  let k = 0;
  return (span) => {
    while (k < sorted.length && sorted[k]!.start < span.start) k++;
    const found: T[] = [];
    for (let j = k; j < sorted.length && sorted[j]!.start < span.end; j++) if (sorted[j]!.end <= span.end) found.push(sorted[j]!);
    return found;
  };
}

/** Clauses that say the same words: one wording, all its occurrences in order of report and place. */
export interface Wording {
  readonly key: string;
  readonly clauses: readonly Clause[];
  readonly stems: readonly string[];
  /** First occurrence. */
  readonly sample: Clause;
}

/** Groups clauses by their words, so that what copies repeat is compared once. */
export function wordingsOf(clauses: readonly Clause[]): readonly Wording[] {
  const groups = new Map<string, Clause[]>();
  for (const c of clauses) {
    if (c.stems.length < LEAST_STEMS) continue;
    let key = '';
    for (let t = c.first; t < c.last; t++) {
      const k = c.report.tokens.kind[t];
      if (k === KIND.word || k === KIND.number) key += `${c.report.tokens.words[t]!.fold} `;
    }
    (groups.get(key) ?? groups.set(key, []).get(key)!).push(c);
  }
  return [...groups].map(([key, list]) => ({ key, clauses: list, stems: list[0]!.stems, sample: list[0]! }));
}

/** How telling each stem is: its inverse frequency among the wordings of the pile. */
export interface Weights {
  weight(stem: string): number;
  frequency(stem: string): number;
}

/** Counts in how many wordings each stem stands. */
export function weigh(wordings: readonly Wording[]): Weights {
  const count = new Map<string, number>();
  for (const w of wordings) for (const s of w.stems) count.set(s, (count.get(s) ?? 0) + 1);
  const n = wordings.length;
  return {
    weight: (stem) => Math.log(1 + n / (count.get(stem) ?? 1)),
    frequency: (stem) => count.get(stem) ?? 0,
  };
}

/** Two wordings that speak of the same thing. */
export interface Likeness {
  readonly a: Wording;
  readonly b: Wording;
  readonly shared: readonly string[];
  /** Weighted cosine of the stems, [0, 1]. */
  readonly cosine: number;
  /** Weighted share of the smaller one's stems that the larger one has. */
  readonly containment: number;
}

/** A stem in more wordings than this proposes no pairs, and a wording is compared with at most so many others. */
const POSTING = 40;
const PARTNERS = 24;

/** Pairs of wordings worth comparing: sharing at least two stems of which one is rare. Bounded per wording, hence linear in their number. */
export function alike(wordings: readonly Wording[], weights: Weights, least = 0.3): readonly Likeness[] {
  const postings = new Map<string, number[]>();
  wordings.forEach((w, i) => {
    for (const s of w.stems) {
      const f = weights.frequency(s);
      if (f < 2 || f > POSTING) continue;
      (postings.get(s) ?? postings.set(s, []).get(s)!).push(i);
    }
  });
  const norms = wordings.map((w) => Math.sqrt(w.stems.reduce((n, s) => n + weights.weight(s) ** 2, 0)));
  const found: Likeness[] = [];
  wordings.forEach((w, i) => {
    const score = new Map<number, number>();
    for (const s of w.stems) for (const j of postings.get(s) ?? []) if (j > i) score.set(j, (score.get(j) ?? 0) + weights.weight(s));
    const best = [...score].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, PARTNERS);
    for (const [j] of best) {
      const v = wordings[j]!;
      const shared = common(w.stems, v.stems);
      if (shared.length < 2) continue;
      const dot = shared.reduce((n, s) => n + weights.weight(s) ** 2, 0);
      const cosine = dot / (norms[i]! * norms[j]!);
      const sum = (x: Wording): number => x.stems.reduce((n, s) => n + weights.weight(s), 0);
      const containment = shared.reduce((n, s) => n + weights.weight(s), 0) / Math.min(sum(w), sum(v));
      if (cosine >= least || containment >= 0.6) found.push({ a: w, b: v, shared, cosine, containment });
    }
  });
  return found;
}

/** Members of both of two sorted lists. */
export function common(a: readonly string[], b: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      out.push(a[i]!);
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return out;
}
