import type { Claim, ContestedPoint, Evidence, Reason } from '../model/index.ts';
import { type Clause, clauseEvidence, wording } from './clauses.ts';
import { type Both, excerpt } from './headings.ts';

/** A side before sources and origins are filled in. */
export interface DraftSide {
  readonly says: string;
  /** The same in both languages where the words are not a report's own. */
  readonly saysIn?: Both;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
}

/** A contested point as a comparison rule proposes it. */
export interface Draft {
  readonly kind: ContestedPoint['kind'];
  readonly about: Both;
  readonly sides: readonly DraftSide[];
  readonly nature: ContestedPoint['nature'];
  /** In [0, 1]. */
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** A side made of clauses: its words are those of the clause that most others are like, the shortest first. */
export function sideOf(clauses: readonly Clause[], says?: string): DraftSide {
  const ordered = [...clauses].sort((a, b) => (a.report.doc < b.report.doc ? -1 : a.report.doc > b.report.doc ? 1 : a.start - b.start));
  const sample = [...ordered].sort((a, b) => a.end - a.start - (b.end - b.start))[0]!;
  return {
    says: says ?? excerpt(wording(sample), 200),
    evidence: ordered.map(clauseEvidence),
    claims: ordered.flatMap((c) => (c.claim ? [c.claim] : [])),
  };
}

/** A side made of clauses whose words are a template's, in both languages; `code` is that of the reports. */
export function sideIn(clauses: readonly Clause[], saysIn: Both, code: 'ar' | 'en'): DraftSide {
  return { ...sideOf(clauses, saysIn[code]), saysIn };
}

/** Number of different reports among evidence. */
export function docsOf(sides: readonly DraftSide[]): number {
  return new Set(sides.flatMap((s) => s.evidence.map((e) => e.doc))).size;
}

/** Weight of a point from what kind it is, how many reports take part and how evenly they part: [0, 1]. */
export function weightOf(base: number, sides: readonly DraftSide[], reports: number): number {
  const docs = docsOf(sides);
  const reach = reports <= 1 ? 0.5 : Math.min(1, docs / Math.max(2, reports));
  const sizes = sides.map((s) => new Set(s.evidence.map((e) => e.doc)).size).sort((a, b) => b - a);
  const even = Math.min(1, (sizes[1] ?? 0) / Math.max(1, sizes[0] ?? 1));
  return Math.round(Math.max(0, Math.min(1, base * (0.6 + 0.25 * reach + 0.15 * even))) * 1000) / 1000;
}
