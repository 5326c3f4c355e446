import type { Span } from '../model/index.ts';

/** One attribution of PolNeAR: content spans in UTF-16 units, cue and source as written. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly cue: string;
  readonly source: string;
}

/** A document of PolNeAR as kept in `polnear.*.jsonl`. */
export interface PolnearDocument {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

interface Part {
  readonly spans: readonly (readonly [number, number])[];
  readonly text: string;
}

/** Reads one line of the file. */
export function parsePolnear(line: string): PolnearDocument {
  const raw = JSON.parse(line) as {
    doc: string;
    text: string;
    attributions: readonly { content?: readonly Part[]; cue?: readonly Part[]; source?: readonly Part[] }[];
  };
  const words = (parts: readonly Part[] | undefined): string => (parts ?? []).map((p) => p.text).join(' ');
  return {
    doc: raw.doc,
    text: raw.text,
    attributions: raw.attributions.map((a) => ({
      content: (a.content ?? []).flatMap((p) => p.spans.map(([start, end]) => ({ start, end }))),
      cue: words(a.cue),
      source: words(a.source),
    })),
  };
}

/**
 * Stems of the cues of the say-type subset: verbs of saying, writing, asserting, denying, demanding, warning and promising, and "according to".
 * PolNeAR also annotates attitudes ("supports"), plans ("plans to"), documents ("the rules prohibit") and quotation marks alone; these are left out.
 */
const SAY_TYPE =
  /\b(?:s(?:ay|ays|aid|aying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|announc\w*|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|accus(?:e|es|ed|ing)|warn(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|insist(?:s|ed|ing)?|report(?:s|ed|ing)?|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|according to|wr(?:ite|ites|ote|itten|iting)|tweet(?:s|ed|ing)?|stat(?:e|es|ed|ing)|not(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|assert(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|explain(?:s|ed|ing)?|declar(?:e|es|ed|ing)|recall(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|contend(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|emphasi[sz](?:e|es|ed|ing)|stress(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|point(?:s|ed|ing)? out|complain(?:s|ed|ing)?|remark(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|predict(?:s|ed|ing)?|caution(?:s|ed|ing)?|joke(?:s|d)?|quip(?:s|ped)?|boast(?:s|ed|ing)?|maintain(?:s|ed|ing)?|reveal(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|testif(?:y|ies|ied|ying)|continued|mention(?:s|ed|ing)?|indicat(?:e|es|ed|ing))\b/i;

/** Whether a cue belongs to the say-type subset. */
export function isSayType(cue: string): boolean {
  return SAY_TYPE.test(cue);
}

/** Precision, recall and their harmonic mean, with the counts behind them. */
export interface PolnearScore {
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A predicted statement as far as the scorer asks. */
export interface PredictedAttribution {
  readonly content: readonly Span[];
  readonly cue: string;
}

/** What matched in one document and what did not. */
export interface PolnearMatch {
  readonly missed: readonly Attribution[];
  readonly spurious: readonly PredictedAttribution[];
  readonly gold: number;
  readonly predicted: number;
  readonly found: number;
  readonly right: number;
}

/** Share of the common characters in all characters of two contents, "that", quotation marks, white space and stops at the borders put aside. */
export function overlapOf(text: string, a: readonly Span[], b: readonly Span[]): number {
  const x = a.map((s) => bare(text, s));
  const y = b.map((s) => bare(text, s));
  const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);
  let common = 0;
  for (const s of x) for (const t of y) common += Math.max(0, Math.min(s.end, t.end) - Math.max(s.start, t.start));
  return common / Math.max(1, size(x) + size(y) - common);
}

function bare(text: string, s: Span): Span {
  let { start, end } = s;
  const lead = /^(?:that\s+|["“”'‘’\s])+/i.exec(text.slice(start, Math.min(end, start + 40)));
  if (lead) start += lead[0].length;
  while (end > start && /["“”'‘’\s.,]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/**
 * Compares statements with the attributions of a document. Found: say-type attributions with a statement whose content overlaps by half or more, one to one.
 * Right: say-type statements whose content so overlaps any attribution, of the subset or not.
 */
export function matchPolnear(document: PolnearDocument, statements: readonly PredictedAttribution[]): PolnearMatch {
  const gold = document.attributions.filter((a) => isSayType(a.cue) && a.content.length > 0);
  const predicted = statements.filter((s) => isSayType(s.cue));
  const pair = <A extends { content: readonly Span[] }, B extends { content: readonly Span[] }>(
    left: readonly A[],
    right: readonly B[],
  ): Set<A> => {
    const pairs: [number, A, B][] = [];
    for (const a of left)
      for (const b of right) {
        const v = overlapOf(document.text, a.content, b.content);
        if (v >= 0.5) pairs.push([v, a, b]);
      }
    pairs.sort((p, q) => q[0] - p[0]);
    const lefts = new Set<A>();
    const rights = new Set<B>();
    for (const [, a, b] of pairs)
      if (!lefts.has(a) && !rights.has(b)) {
        lefts.add(a);
        rights.add(b);
      }
    return lefts;
  };
  const found = pair(gold, statements);
  const right = pair(predicted, document.attributions);
  return {
    missed: gold.filter((a) => !found.has(a)),
    spurious: predicted.filter((s) => !right.has(s)),
    gold: gold.length,
    predicted: predicted.length,
    found: found.size,
    right: right.size,
  };
}

/** The score of all documents together. */
export function scorePolnear(matches: readonly PolnearMatch[]): PolnearScore {
  const sum = (of: (m: PolnearMatch) => number): number => matches.reduce((n, m) => n + of(m), 0);
  const gold = sum((m) => m.gold);
  const predicted = sum((m) => m.predicted);
  const found = sum((m) => m.found);
  const right = sum((m) => m.right);
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? found / gold : 0;
  return {
    gold,
    predicted,
    found,
    right,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}
