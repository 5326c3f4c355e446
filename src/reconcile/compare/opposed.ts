import type { Phrases } from '../../lang/words/contrasts.ts';
import type { Actors } from '../actors.ts';
import { type Clause, type Weights, wording } from '../clauses.ts';
import { excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, type DraftSide, sideIn, sideOf, weightOf } from '../points.ts';
import { ofSentence } from '../sentence-words.ts';
import { denies } from './denial.ts';
import { FEW, mayBeOne } from './ties.ts';

/** Kinds of place in which more than one thing happens. */
const wide: ReadonlySet<string> = new Set(['country', 'province', 'region', 'district', 'water']);

/** What two descriptions must have in common to be of one thing. */
type Tie = 'any' | 'place' | 'person' | 'story' | 'actor';

/** Words before a phrase in which a word of negation denies it. */
const NEGATED = 3;
/** The same for a grave name: "evidence has not yet been produced of any massacre". */
const DOUBTED = 8;
/** Words from what happened to whom or what it befell. */
const BESIDE = 5;

interface Pole {
  readonly clause: Clause;
  readonly one: boolean;
  readonly who: string;
}

/** Descriptions of one thing that exclude each other ("targeted" and "at random", "without conditions" and "provided that"), told by different voices. */
export function opposedPoints(
  clauses: readonly Clause[],
  weights: Weights,
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  const poles = new Map<string, Pole[]>();
  const ties = new Map<string, Tie>();
  for (const c of clauses) {
    const list = c.report.language?.reconciling.contrasts.oppositions ?? [];
    for (const o of list) {
      ties.set(o.id, o.tie ?? 'any');
      let [a, b] = [phraseAt(c, o.one), phraseAt(c, o.other)];
      if (a < 0 && b < 0) continue;
      const sure = o.sure !== undefined && phraseAt(c, o.sure) >= 0;
      if (o.of !== null && !sure && !holds(c, o.of)) continue;
      // "A teacher with no military role", "collaborators, not volunteers": what is negated says the other once more.
      if (a >= 0 && b >= 0) {
        if (negated(c, a, 1)) a = -1;
        if (negated(c, b, 1)) b = -1;
      }
      if (a < 0 === b < 0) continue;
      // Who denies having struck a hospital says nothing of what was struck.
      if (o.sure && denies(c)) continue;
      if (o.near && (denies(c) || (o.of !== null && !sure && !holds(c, o.of, Math.max(a, b))))) continue;
      const one = b < 0 !== (denies(c) || negated(c, Math.max(a, b), NEGATED));
      (poles.get(o.id) ?? poles.set(o.id, []).get(o.id)!).push({ clause: c, one, who: narratorOf(c, actors) });
    }
  }
  return [...poles].sort().flatMap(([id, list]) => {
    const tied = tie(list, weights, reports, ties.get(id)!);
    if (tied === null) return [];
    const sides = [true, false].map((one) =>
      sayings(
        tied.filter((p) => p.one === one),
        actors,
        headings,
      ),
    );
    return [
      {
        kind: kindOf[id] ?? ('outcome' as const),
        about: headings.fill(`opposed/${id}`, {}),
        sides,
        nature: 'conflict' as const,
        weight: weightOf(ties.get(id) === 'place' ? 0.5 : 0.65, sides, reports),
        reasons: [{ code: `opposed/${id}`, en: 'the two descriptions exclude each other', ar: 'الوصفان لا يجتمعان' }],
      },
    ];
  });
}

const kindOf: Readonly<Record<string, Draft['kind']>> = {
  aid: 'responsibility',
  conditions: 'stance',
  intent: 'responsibility',
  force: 'identity',
  taken: 'identity',
  victims: 'identity',
  'civilian-harm': 'responsibility',
};

/** Grave names for what happened that one account uses and another refuses: a massacre, a change of regime. */
export function chargePoints(clauses: readonly Clause[], actors: Actors, headings: Headings, reports: number): readonly Draft[] {
  const poles = new Map<string, Pole[]>();
  for (const c of clauses) {
    for (const charge of c.report.language?.reconciling.contrasts.charges ?? []) {
      const found = phraseAt(c, charge.phrases);
      if (found < 0) continue;
      const denied = denies(c) || negated(c, found, DOUBTED);
      (poles.get(charge.id) ?? poles.set(charge.id, []).get(charge.id)!).push({ clause: c, one: !denied, who: narratorOf(c, actors) });
    }
  }
  return [...poles].sort().flatMap(([id, list]) => {
    const sure = apart(list);
    if (sure === null) return [];
    const sides = [true, false].map((one) =>
      sayings(
        sure.filter((p) => p.one === one),
        actors,
        headings,
      ),
    );
    return [
      {
        kind: 'outcome' as const,
        about: headings.fill(`charge/${id}`, {}),
        sides,
        nature: 'conflict' as const,
        weight: weightOf(0.7, sides, reports),
        reasons: [
          {
            code: `charge/${id}`,
            en: 'one account speaks of it, another says there is no ground for it',
            ar: 'رواية تتحدث عنه وأخرى تنفي أن له أساسا',
          },
        ],
      },
    ];
  });
}

/** Poles told by voices that stand on both sides of the question: a voice on both is left out; null when one pole has no voice of its own. */
function apart(list: readonly Pole[]): readonly Pole[] | null {
  const sides = new Map<string, Set<boolean>>();
  for (const p of list) (sides.get(p.who) ?? sides.set(p.who, new Set()).get(p.who)!).add(p.one);
  const own = list.filter((p) => sides.get(p.who)!.size === 1);
  const both = list.some((p) => p.one) && list.some((p) => !p.one);
  if (own.some((p) => p.one) && own.some((p) => !p.one)) return own;
  // One voice alone may still tell of two that differ, in two sentences.
  const sentences = new Set(list.map((p) => `${p.clause.report.doc} ${p.clause.sentence} ${p.one}`));
  return both && own.length > 0 && sentences.size > 1 ? list : null;
}

/** Poles that speak of one thing: each has another of the other pole that may be of the same thing. */
function tie(list: readonly Pole[], weights: Weights, reports: number, by: Tie): readonly Pole[] | null {
  const sure = apart(list);
  if (sure === null) return null;
  const tied = sure.filter((p) => sure.some((q) => q.one !== p.one && linked(p.clause, q.clause, weights, reports, by)));
  return tied.length >= 2 ? tied : null;
}

function linked(a: Clause, b: Clause, weights: Weights, reports: number, by: Tie): boolean {
  if (by === 'actor') return sameActor(a, b);
  if (by !== 'any' && (samePerson(a, b) || meant(a, b))) return true;
  if (by === 'person') return false;
  if (reports === 1 && a.report === b.report) return true;
  const local = (p: Clause['places'][number]): boolean => (by === 'place' ? !wide.has(p.kind) : p.kind !== 'country');
  if (a.places.some((p) => local(p) && b.places.some((q) => (p.ref ?? p.name) === (q.ref ?? q.name)))) return true;
  // A round-up tells of harm in one place and of none in another.
  if (by === 'place') return false;
  if (a.actors.some((m) => m.ref !== null && b.actors.some((n) => n.ref === m.ref))) return true;
  return mayBeOne(a, b, by === 'story' && reports <= FEW ? null : weights);
}

/** Whether two clauses name one actor. */
function sameActor(a: Clause, b: Clause): boolean {
  return a.actors.some((m) => b.actors.some((n) => (m.ref !== null && m.ref === n.ref) || m.names.some((x) => n.names.includes(x))));
}

/** Whether the later of two clauses, a sentence behind the other at most, speaks of a person by a pronoun: "… was arrested. His family said he had handed himself in". */
function meant(a: Clause, b: Clause): boolean {
  if (a.report !== b.report || a.sentence === b.sentence || Math.abs(a.sentence - b.sentence) > 1) return false;
  const later = a.sentence > b.sentence ? a : b;
  const { pronouns } = later.report.language!.reconciling.contrasts;
  for (let t = later.first; t < later.last; t++) if (pronouns(later.report.tokens.words[t]!)) return true;
  return false;
}

/** Persons named in the clause's sentence: the name may stand before "said", and the clause hold a pronoun. */
const personsOf = ofSentence(({ item, sentences }, sentence) => {
  const { start, end } = sentences[sentence]!;
  return item.analysis.actors.filter((m) => m.kind === 'person' && m.start >= start && m.end <= end);
});

/** Whether two clauses name one person: by key, or by a name or its last word. */
function samePerson(a: Clause, b: Clause): boolean {
  return personsOf(a).some((m) =>
    personsOf(b).some(
      (n) => (m.ref !== null && m.ref === n.ref) || m.names.some((x) => n.names.some((y) => x === y || lastOf(x) === lastOf(y))),
    ),
  );
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The clauses of a pole as a side; what is denied in the words of its source says that it is. */
function sayings(list: readonly Pole[], actors: Actors, headings: Headings): DraftSide {
  const clauses = [...new Set(list.map((p) => p.clause))];
  const best = clauses.toSorted((x, y) => Math.abs(x.stems.length - 9) - Math.abs(y.stems.length - 9))[0]!;
  const said = excerpt(wording(best), 200);
  const who = best.claim?.polarity === 'denied' ? actors.resolve(best.claim.origin) : null;
  const code = best.report.language?.code === 'ar' ? 'ar' : 'en';
  if (who === null || who.key === 'unknown') return sideOf(clauses, said);
  return sideIn(clauses, headings.fill('side/denies', { x: actors.nameOfSource(who), y: said }), code);
}

/** Whether a word of a kind stands in the clause, or within a few words of token `at`. */
const holds = (c: Clause, is: (word: Clause['report']['tokens']['words'][number]) => boolean, at = -1): boolean => {
  const [first, last] = at < 0 ? [c.first, c.last] : [Math.max(c.first, at - BESIDE), Math.min(c.last, at + BESIDE + 1)];
  for (let t = first; t < last; t++) if (is(c.report.tokens.words[t]!)) return true;
  return false;
};

/** Token at which one of the phrases starts in the clause; -1 when none stands in it. */
export function phraseAt(c: Clause, phrases: Phrases): number {
  const { tokens } = c.report;
  for (let t = c.first; t < c.last; t++) {
    if (!phrases.opens(tokens.words[t]!)) continue;
    for (const phrase of phrases.all) if (t + phrase.length <= c.last && phrase.every((is, k) => is(tokens.words[t + k]!))) return t;
  }
  return -1;
}

/** Whether a word that negates verbs stands within `reach` words before token `t`, or one that negates nouns ("without") right before it, in the clause. */
function negated(c: Clause, t: number, reach: number): boolean {
  const { negation, verbNot } = c.report.language!.reconciling.contrasts;
  for (let k = Math.max(c.first, t - reach); k < t; k++) {
    const word = c.report.tokens.words[k]!;
    if (verbNot(word) || (k === t - 1 && negation.has(word.fold))) return true;
  }
  return false;
}
