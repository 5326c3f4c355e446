import type { Evidence, Origin } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { type Clause, common } from '../clauses.ts';
import { excerpt, type Headings } from '../headings.ts';
import { type Draft, type DraftSide, weightOf } from '../points.ts';

/** Fewest telling stems of a clause that says what the news is. */
const LEAST_STEMS = 4;
/** Fewest reports of a piece of news whose source is worth asking about, and most pieces asked about. */
const SPREAD = 4;
const ASKED = 3;

/** Who the source of a widespread piece of news is, where the reports name different ones: one point a piece, the most widespread first. */
export function sourcePoints(
  origins: readonly Origin[],
  clauses: readonly Clause[],
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const stemsAt = new Map(clauses.map((c) => [`${c.report.doc} ${c.start}`, c.stems]));
  const stemsOf = (e: Evidence): readonly string[] => stemsAt.get(`${e.doc} ${e.start}`) ?? [];
  const byPiece = new Map<string, Origin[]>();
  for (const o of origins) {
    const piece = o.id.slice(0, o.id.length - o.originRef.key.length - 1);
    (byPiece.get(piece) ?? byPiece.set(piece, []).get(piece)!).push(o);
  }
  const drafts: Draft[] = [];
  for (const list of byPiece.values()) {
    const docs = new Set(list.flatMap((o) => o.evidence.map((e) => e.doc)));
    // What the most carried origin says, in full; others count where they say much of it.
    const core = list[0]!.evidence.map(stemsOf).sort((a, b) => b.length - a.length)[0] ?? [];
    const named: Origin[] = [];
    for (const o of list) {
      const evidence = o.evidence.filter((e) => {
        const own = stemsOf(e);
        // Another number is other news.
        const numbers = (list: readonly string[]): readonly string[] => list.filter((x) => /^\d+$/.test(x));
        if (numbers(own).length > 0 && numbers(core).length > 0 && common(numbers(own), numbers(core)).length === 0) return false;
        return own.length >= LEAST_STEMS && common(own, core).length >= 0.6 * Math.min(own.length, core.length);
      });
      if (evidence.length === 0) continue;
      const words = new Set(fold(o.origin).split(' '));
      const at = named.findIndex((k) => {
        const other = fold(k.origin).split(' ');
        return other.filter((w) => words.has(w)).length * 2 >= Math.min(other.length, words.size);
      });
      if (at < 0) named.push({ ...o, evidence });
      else named[at] = { ...named[at]!, evidence: [...named[at]!.evidence, ...evidence] };
    }
    const carriers = named.filter((o) => ['agency', 'outlet', 'anonymous', 'organisation'].includes(o.originRef.kind));
    if (carriers.length < 2 || docs.size < SPREAD) continue;
    const sides: DraftSide[] = named.slice(0, 6).map((o) => ({ says: o.origin, evidence: o.evidence, claims: [] }));
    drafts.push({
      kind: 'identity',
      about: headings.fill('identity/source', { x: excerpt(list[0]!.claim) }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.55, sides, reports),
      reasons: [
        { code: 'identity/source', en: 'reports name different sources for one piece of news', ar: 'تسمي التقارير مصادر مختلفة لخبر واحد' },
      ],
    });
  }
  return drafts.sort((a, b) => b.weight - a.weight).slice(0, ASKED);
}
