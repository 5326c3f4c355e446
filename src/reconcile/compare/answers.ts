import { type Clause, wording } from '../clauses.ts';
import { clusterBy } from '../groups.ts';
import { excerpt, type Headings } from '../headings.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';

/** Telling stems that what is answered must have, at least. */
const LEAST = 3;

/** Clauses back in which it is looked for. */
const BACK = 4;
/** Share of the stems of two answered sayings that makes them one. */
const SAME = 0.6;

interface Answered {
  readonly way: 'denies' | 'rejects';
  readonly said: Clause;
  readonly answer: Clause;
}

/**
 * What somebody says or wants and another, named right behind, denies or rejects: "accused the group of looting aid, which it denies", وهذا ما يرفضه الوفد.
 * The answer names nothing itself: it is of the clause before it in its sentence. Answers to nearly the same words are one point.
 */
export function answerPoints(clauses: readonly Clause[], headings: Headings, reports: number): readonly Draft[] {
  const found = clauses.flatMap((c, i): readonly Answered[] => {
    const answer = c.report.language?.reconciling.contrasts.answer;
    for (let t = c.first; answer && t < c.last; t++) {
      const way = answer(c.report.tokens.words, t, c.last);
      if (way === null) continue;
      const said = antecedent(clauses, i, t);
      return said === null ? [] : [{ way, said, answer: { ...c, first: t, start: c.report.tokens.start[t]! } }];
    }
    return [];
  });
  const groups = clusterBy(
    found,
    (a) => a.said.stems,
    (a, b, shared) => a.way === b.way && shared.length >= SAME * Math.min(a.said.stems.length, b.said.stems.length),
  );
  return groups.map((g) => {
    const denied = g[0]!.way === 'denies';
    const sides = [sideOf(g.map((a) => a.said)), sideOf(g.map((a) => a.answer))];
    return {
      kind: denied ? 'outcome' : 'stance',
      about: headings.fill(denied ? 'outcome/denied' : 'stance/answered', { x: excerpt(wording(g[0]!.said)) }),
      sides,
      nature: 'conflict',
      weight: weightOf(denied ? 0.75 : 0.7, sides, reports),
      reasons: [
        denied
          ? { code: 'answer/denied', en: 'said by one and denied by another in one breath', ar: 'يقوله طرف وينفيه آخر في الجملة نفسها' }
          : {
              code: 'answer/rejected',
              en: 'wanted by one and rejected by another in one breath',
              ar: 'يريده طرف ويرفضه آخر في الجملة نفسها',
            },
      ],
    };
  });
}

/** What is answered at token `t`: the words of the clause before it, else the clause before in the same sentence. */
function antecedent(clauses: readonly Clause[], i: number, t: number): Clause | null {
  const c = clauses[i]!;
  const stems = (first: number, last: number): readonly string[] => [...new Set(c.report.stems.slice(first, last).filter(Boolean))].sort();
  const own = stems(c.first, t);
  if (own.length >= LEAST) return { ...c, last: t, end: c.report.tokens.end[t - 1]!, stems: own };
  for (let j = i - 1; j >= Math.max(0, i - BACK); j--) {
    const d = clauses[j]!;
    if (d.report !== c.report || d.sentence !== c.sentence) return null;
    if (d.stems.length >= LEAST) return d;
  }
  return null;
}
