import type { Actors } from '../actors.ts';
import type { Clause, Weights } from '../clauses.ts';
import { type Both, excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { ofSentence } from '../sentence-words.ts';
import { phraseAt } from './opposed.ts';
import { FEW, tiedSides } from './ties.ts';
import { isOf } from './when.ts';

/** Words before a cause in which a verb rules it out, and in which "not" does. */
const BEFORE = 12;
const NOT = 3;
/** Kinds of mishap that a cause of its own has, at most. */
const OWN = 2;
const SIDES = 6;
/** Clauses of a side, at most. */
const MOST = 8;

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
  const byCause = new Map<string, Told[]>();
  for (const t of told) {
    const key = `${t.out ? 1 : 0}${t.cause}`;
    (byCause.get(key) ?? byCause.set(key, []).get(key)!).push(t);
  }
  const sides = tiedSides(byCause, reports > FEW ? weights : null);
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
    if (t >= Math.max(c.first, at - NOT) && verbNot(tokens.words[t]!) && !still.has(tokens.words[t + 1]!.fold)) return true;
  }
  return false;
}
