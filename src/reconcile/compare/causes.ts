import type { Actors } from '../actors.ts';
import { type Clause, common, type Weights } from '../clauses.ts';
import { type Both, excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { ofSentence } from '../sentence-words.ts';
import { phraseAt } from './opposed.ts';
import { isOf } from './when.ts';

/** Words before a cause in which a verb rules it out, and in which "not" does. */
const BEFORE = 12;
const NOT = 3;
/** Kinds of mishap that a cause of its own has, at most. */
const OWN = 2;
/** In a pile of so many reports what befell is one thing; in a larger one two causes must be tied by a place or a telling word. */
const FEW = 8;
/** Wordings that such a word stands in, at most. */
const TIE = 40;
const SIDES = 6;
/** Clauses of a side, at most. */
const MOST = 8;

/** Kinds of place in which more than one thing happens. */
const wide: ReadonlySet<string> = new Set(['country', 'province', 'region', 'water']);

interface Told {
  readonly clause: Clause;
  readonly cause: string;
  readonly out: boolean;
  readonly voice: string;
  /** Said as the cause, or of what happened, in so many words. */
  readonly sure: boolean;
}

/** Ids of the kinds of event told in the clause's sentence. */
const kindsIn = ofSentence((report, sentence): ReadonlySet<string> => {
  const words = report.language?.reconciling.happenings;
  const s = report.sentences[sentence];
  const found = new Set<string>();
  for (let t = s?.first ?? 0; words && s && t < s.last; t++) {
    const word = report.tokens.words[t]!;
    if (words.any(word)) for (const k of words.kinds) if (k.says(word) && isOf(k, report, t, s)) found.add(k.id);
  }
  return found;
});

/** What caused the mishap that a story is about (a collapse, an explosion, a flood), where voices name different causes or rule out what others name. */
export function causePoints(
  clauses: readonly Clause[],
  weights: Weights,
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const docs = new Map<string, Set<string>>();
  for (const c of clauses) for (const k of kindsIn(c)) (docs.get(k) ?? docs.set(k, new Set()).get(k)!).add(c.report.doc);
  // One story is of one mishap: the one that most reports tell.
  const main = [...docs].filter(([, d]) => d.size * 2 >= reports).sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  if (main === undefined) return [];
  const whole = reports <= FEW && docs.get(main)!.size === reports;
  const told: Told[] = [];
  for (const [i, c] of clauses.entries()) {
    const words = c.report.language?.reconciling.happenings.causes;
    if (!words) continue;
    for (const cause of words.kinds) {
      const at = cause.of.includes(main) ? phraseAt(c, cause.phrases) : -1;
      if (at < 0) continue;
      // A bomb left from the war is not one that was planted.
      const left = words.kinds.find((k) => k.id === 'remnants');
      if (cause !== left && left && phraseAt(c, left.phrases) >= 0) continue;
      const { tokens } = c.report;
      const out = ruledOut(c, at);
      // What causes but one kind of mishap is told for its sake, and so is what is said in a pile all of whose reports tell of it.
      let sure =
        ((cause.of.length <= OWN || whole) && c.claim !== null) ||
        kindsIn(c).has(main) ||
        [clauses[i - 1], clauses[i + 1]].some((d) => d !== undefined && d.report === c.report && kindsIn(d).has(main));
      for (let t = c.first; t < c.last; t++) sure ||= words.cause.has(tokens.words[t]!.fold);
      told.push({ clause: c, cause: cause.id, out, voice: narratorOf(c, actors), sure });
    }
  }
  const kept = told.filter((t) => told.some((u) => (u.cause !== t.cause || u.out !== t.out) && tied(t.clause, u.clause, weights, reports)));
  const sides = new Map<string, Told[]>();
  for (const t of kept) {
    const key = `${t.out ? 1 : 0}${t.cause}`;
    (sides.get(key) ?? sides.set(key, []).get(key)!).push(t);
  }
  const named = [...sides].filter(([key, list]) => key[0] === '0' && list.some((t) => t.sure));
  const denied = [...sides].filter(([key]) => key[0] === '1' && named.some(([k]) => k.slice(1) === key.slice(1)));
  const list = [...named.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)), ...denied].slice(0, SIDES);
  if (list.length < 2) return [];
  if (new Set(list.flatMap(([, s]) => s.map((t) => t.voice))).size < 2) return [];
  const drafted = list.map(([key, s]) => {
    const cause = headings.fill(`because/${key.slice(1)}`, {});
    const label: Both = key[0] === '1' ? headings.fill('cause/ruled-out', { x: cause }) : cause;
    const side = sideOf(
      s
        .toSorted((a, b) => Number(b.sure) - Number(a.sure))
        .slice(0, MOST)
        .map((t) => t.clause),
    );
    const words = `: ${/\p{Script=Arabic}/u.test(side.says) ? `«${excerpt(side.says, 140)}»` : `“${excerpt(side.says, 140)}”`}`;
    const code = s[0]!.clause.report.language?.code === 'ar' ? 'ar' : 'en';
    return { ...side, says: label[code] + words, saysIn: { en: label.en + words, ar: label.ar + words } };
  });
  return [
    {
      kind: 'responsibility',
      about: headings.fill('cause/what', { x: headings.fill(`happening/${main}`, {}) }),
      sides: drafted,
      nature: 'conflict',
      weight: weightOf(0.75, drafted, reports),
      reasons: [{ code: 'cause/what', en: 'accounts name different causes', ar: 'تذكر الروايات أسبابا مختلفة' }],
    },
  ];
}

/** Whether the cause named at token `at` is ruled out: by a verb before it in its sentence, or by "not" right before it. */
function ruledOut(c: Clause, at: number): boolean {
  const { tokens, sentences, language } = c.report;
  const { ruledOut: verbs, still } = language!.reconciling.happenings.causes;
  const { verbNot } = language!.reconciling.contrasts;
  for (let t = Math.max(sentences[c.sentence]!.first, at - BEFORE); t < at; t++) {
    const w = tokens.words[t]!.fold;
    if (verbs.has(w) || verbs.has(w.replace(/^[وف](?=.{3})/u, ''))) return true;
    if (t >= Math.max(c.first, at - NOT) && verbNot.has(w) && !still.has(tokens.words[t + 1]!.fold)) return true;
  }
  return false;
}

/** Places below a province in the clause's sentence. */
const placesOf = ofSentence(
  ({ item, sentences }, sentence): ReadonlySet<string> =>
    new Set(
      item.analysis.places
        .filter((p) => p.start >= sentences[sentence]!.start && p.end <= sentences[sentence]!.end && !wide.has(p.kind))
        .map((p) => p.ref ?? p.name),
    ),
);

/** Whether two clauses may speak of one mishap: those put at two places do not. */
function tied(a: Clause, b: Clause, weights: Weights, reports: number): boolean {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (x.size > 0 && y.size > 0) return [...x].some((p) => y.has(p));
  if (reports <= FEW || (a.report === b.report && Math.abs(a.sentence - b.sentence) <= 1)) return true;
  return common(a.stems, b.stems).some((s) => weights.frequency(s) <= TIE);
}
