import type { Completion } from '../../lang/words/reconciling.ts';
import type { Actors } from '../actors.ts';
import { type Clause, type Likeness, type Weights, type Wording, wording } from '../clauses.ts';
import { clusterBy } from '../groups.ts';
import { excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { stateOf } from './denial.ts';

/** Least likeness of two clauses that part in whether it is done. */
const PARTING = 0.45;
/** Fewest telling stems they share. */
const SHARED = 4;
/** Least likeness of two clauses on one side. */
const ALSO = 0.5;
/** Words from a negation to what it negates. */
const REACH = 3;

/** Stems that a word for "not" or "not yet" marks in a clause: the word's own, or those right after it. */
function marksOf(c: Clause): ReadonlyMap<string, Completion> {
  const marks = new Map<string, Completion>();
  const words = c.report.language?.reconciling;
  if (!words) return marks;
  const { tokens, stems } = c.report;
  for (let t = c.first; t < c.last; t++) {
    const mark = words.completion(tokens.words[t]!);
    if (mark === null || mark === 'denied') continue;
    let left = 2;
    for (let k = words.future(tokens.words[t]!) ? t : t + 1; k < Math.min(c.last, t + 1 + REACH) && left > 0; k++) {
      if (!stems[k]) continue;
      if (!marks.has(stems[k]!)) marks.set(stems[k]!, mark);
      left--;
    }
  }
  return marks;
}

/** Whether a stem only names: a place, an actor, a point of the compass. */
function names(w: Wording, stem: string): boolean {
  const { report, first, last, places, actors } = w.sample;
  if (report.language?.reconciling.compass.has(stem)) return true;
  for (let t = first; t < last; t++) {
    if (report.stems[t] !== stem) continue;
    const [start, end] = [report.tokens.start[t]!, report.tokens.end[t]!];
    if (![...places, ...actors].some((m) => m.start <= start && end <= m.end)) return false;
  }
  return true;
}

/** Whether all of both is told by one voice in one report. */
function oneVoice(a: Wording, b: Wording, actors: Actors): boolean {
  return new Set([...a.clauses, ...b.clauses].map((c) => `${c.report.doc} ${narratorOf(c, actors)}`)).size === 1;
}

interface Parting {
  readonly pair: Likeness;
  readonly done: Wording;
  readonly open: Wording;
  readonly stem: string;
  readonly mark: Completion;
}

/** What is done in one account and still to come, or not so, in another: wordings alike but for a mark on a verb they share. */
export function completionPoints(
  pairs: readonly Likeness[],
  weights: Weights,
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const known = new Map<string, ReadonlyMap<string, Completion>>();
  const marked = (w: Wording): ReadonlyMap<string, Completion> => {
    let m = known.get(w.key);
    if (!m) known.set(w.key, (m = marksOf(w.sample)));
    return m;
  };
  const beside = new Map<string, Wording[]>();
  for (const { a, b, cosine } of pairs) {
    if (cosine < ALSO) continue;
    (beside.get(a.key) ?? beside.set(a.key, []).get(a.key)!).push(b);
    (beside.get(b.key) ?? beside.set(b.key, []).get(b.key)!).push(a);
  }
  const parting: Parting[] = [];
  for (const pair of pairs) {
    if (pair.shared.length < SHARED || Math.max(pair.cosine, pair.containment * 0.6) < PARTING) continue;
    if (stateOf(pair.a) === 'denied' || stateOf(pair.b) === 'denied') continue;
    const a = marked(pair.a);
    const b = marked(pair.b);
    const stem = pair.shared
      .filter((s) => a.has(s) !== b.has(s) && !/^\d/.test(s) && !names(pair.a, s) && !names(pair.b, s))
      .sort((x, y) => weights.weight(y) - weights.weight(x) || (x < y ? -1 : 1))[0];
    if (stem === undefined) continue;
    const [done, open] = a.has(stem) ? [pair.b, pair.a] : [pair.a, pair.b];
    // What is itself marked as not so, or not yet, is not the other side of it.
    if (marked(done).size > 0 || oneVoice(done, open, actors)) continue;
    parting.push({ pair, done, open, stem, mark: (a.get(stem) ?? b.get(stem))! });
  }
  const groups = clusterBy(
    parting,
    (p) => [`stem ${p.stem}`, ...p.pair.shared],
    (x, y, shared) => x.stem === y.stem && shared.length >= 3,
  );
  return groups.flatMap((g) => {
    const unique = (list: readonly Wording[]): readonly Wording[] => [...new Map(list.map((w) => [w.key, w])).values()];
    const open = unique(g.map((p) => p.open));
    const marks = new Set(open.map((w) => w.key));
    const stem = g[0]!.stem;
    const plain = unique(g.map((p) => p.done)).filter((w) => !marks.has(w.key));
    if (plain.length === 0) return [];
    // Others that say what the first side says, in other words.
    const also = plain.flatMap((w) =>
      (beside.get(w.key) ?? []).filter((v) => v.stems.includes(stem) && !marked(v).has(stem) && stateOf(v) !== 'denied'),
    );
    const done = unique([...plain, ...also]).filter((w) => !marks.has(w.key));
    const pending = g.some((p) => p.mark === 'pending');
    const sides = [sideOf(done.flatMap((w) => w.clauses)), sideOf(open.flatMap((w) => w.clauses))];
    const strongest = Math.max(...g.map((p) => p.pair.cosine));
    const sample = done[0]!.sample;
    return [
      {
        kind: 'outcome' as const,
        about: headings.fill(pending ? 'outcome/pending' : 'outcome/negated', {
          x: excerpt(wording(sample)),
        }),
        sides,
        nature: pending ? ('update' as const) : ('conflict' as const),
        weight: weightOf(0.35 + 0.5 * strongest, sides, reports),
        reasons: [
          {
            code: pending ? 'outcome/pending' : 'outcome/negated',
            en: pending ? 'one account has it done, another still to come' : 'one account says it is so, another that it is not',
            ar: pending ? 'في رواية أنه تم وفي أخرى أنه لم يتم بعد' : 'في رواية أنه حدث وفي أخرى أنه لم يحدث',
            score: Math.round(strongest * 1000) / 1000,
          },
        ],
      },
    ];
  });
}
