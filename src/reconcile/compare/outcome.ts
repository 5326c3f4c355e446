import type { Actors } from '../actors.ts';
import { type Likeness, type Weights, wording } from '../clauses.ts';
import { denierOf } from '../denier.ts';
import { excerpt, type Headings } from '../headings.ts';
import type { News } from '../news.ts';
import { type Draft, type DraftSide, sideIn, sideOf, weightOf } from '../points.ts';
import { completionPoints } from './completion.ts';
import { answersBefore, type Denial, stateOf } from './denial.ts';

/**
 * Outcomes on which accounts part: what one denies and another says; what is done in one and still to come, or not so, in another. Wordings are matched
 * by what they share in telling stems; a denial carries the names of who denies, since "his country" is named by them.
 */
export function outcomePoints(
  denials: readonly Denial[],
  news: readonly News[],
  pairs: readonly Likeness[],
  weights: Weights,
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  return [...denialPoints(denials, news, actors, headings, reports), ...completionPoints(pairs, weights, actors, headings, reports)];
}

function denialPoints(
  denials: readonly Denial[],
  news: readonly News[],
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const pieceOf = new Map(news.flatMap((p) => p.wordings.map((w) => [w, p] as const)));
  // Denials of one piece of news are sides of one question.
  const byPiece = new Map<unknown, Denial[]>();
  for (const d of denials) {
    const piece = pieceOf.get(d.yes[0]!) ?? d;
    (byPiece.get(piece) ?? byPiece.set(piece, []).get(piece)!).push(d);
  }
  return [...byPiece.values()].map((list) => {
    const d = list.toSorted((a, b) => b.score - a.score)[0]!;
    const sample = d.yes[0]!.sample;
    // All that say the same news as the best match, in whatever words, are denied with it.
    const also = (pieceOf.get(d.yes[0]!)?.wordings ?? []).filter((w) => stateOf(w) !== 'denied');
    const yes = [...new Set([...list.flatMap((x) => x.yes), ...also])];
    const sides = [
      sideOf(
        yes.flatMap((w) => w.clauses),
        excerpt(wording(sample), 200),
      ),
      ...list.map((x) => denyingSide(x, actors, headings)),
    ];
    return {
      kind: 'outcome',
      about: headings.fill('outcome/denied', { x: excerpt(wording(sample)) }),
      sides,
      nature: 'conflict',
      weight: weightOf(0.6 + 0.4 * Math.min(1, d.score), sides, reports),
      reasons: [{ code: 'outcome/denied', en: 'what one account denies another affirms', ar: 'ما ينفيه مصدر يؤكده آخر', score: d.score }],
    };
  });
}

/** Who denies what, in the words of the longest denial. */
function denyingSide(d: Denial, actors: Actors, headings: Headings): DraftSide {
  const longest = [...d.no].sort((a, b) => b.end - b.start - (a.end - a.start))[0]!;
  const who = denierOf(longest, actors);
  const code = longest.report.language?.code === 'ar' ? 'ar' : 'en';
  const pointing = answersBefore(longest);
  const denied = excerpt(pointing ? longest.report.text.slice(longest.start, longest.end) : wording(longest), 160);
  if (!who || pointing) return sideOf(d.no, denied);
  return sideIn(d.no, headings.fill('side/denies', { x: actors.nameOfSource(who), y: denied }), code);
}
