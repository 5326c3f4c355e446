import type { ActorMention } from '../../model/index.ts';
import { tokenize } from '../../text/index.ts';
import type { Actors } from '../actors.ts';
import type { Clause } from '../clauses.ts';
import { excerpt, type Headings } from '../headings.ts';
import { type Draft, sideOf, weightOf } from '../points.ts';
import { denies } from './denial.ts';
import { tiedSides } from './ties.ts';

/** Who is said to answer for what happened: clauses with a word of blame or an accusation, their sides the actors blamed. */
export function blamePoints(clauses: readonly Clause[], actors: Actors, headings: Headings, reports: number): readonly Draft[] {
  const blamedFor = new Map<string, { readonly clause: Clause }[]>();
  for (const [i, c] of clauses.entries()) {
    // Who denies an answer for something blames nobody.
    const at = denies(c) ? -1 : blameAt(c);
    if (at < 0) continue;
    const blamed = blamedIn(c, at, actors) ?? meantIn(c, at, clauses[i - 1], actors);
    if (blamed === null) continue;
    (blamedFor.get(blamed) ?? blamedFor.set(blamed, []).get(blamed)!).push({ clause: c });
  }
  const sides = new Map([...tiedSides(blamedFor, null)].map(([key, list]) => [key, list.map((t) => t.clause)] as const));
  if (sides.size < 2) return [];
  const sources = new Set([...sides.values()].flat().map((c) => (c.claim ? actors.resolve(c.claim.origin).key : `outlet:${c.report.doc}`)));
  if (sources.size < 2) return [];
  const list = [...sides].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, 6);
  const drafted = list.map(([key, cs]) => {
    const s = sideOf(cs);
    const words = `: «${excerpt(s.says, 140)}»`;
    const name = actors.nameIn(key);
    return { ...s, says: actors.nameOf(key) + words, saysIn: { en: name.en + words, ar: name.ar + words } };
  });
  return [
    {
      kind: 'responsibility',
      about: headings.fill('responsibility/blame', {
        x: {
          en: list.map(([k]) => actors.nameIn(k).en).join(' / '),
          ar: list.map(([k]) => actors.nameIn(k).ar).join(' / '),
        },
      }),
      sides: drafted,
      nature: 'conflict',
      weight: weightOf(0.75, drafted, reports),
      reasons: [
        { code: 'responsibility/blame', en: 'sources hold different actors answerable', ar: 'المصادر تحمل أطرافا مختلفة المسؤولية' },
      ],
    },
  ];
}

/** Token of the first word of blame; -1 when there is none. */
export function blameAt(c: Clause): number {
  const blame = c.report.language?.reconciling.blame;
  if (blame) for (let t = c.first; t < c.last; t++) if (blame(c.report.tokens.words[t]!)) return t;
  // What an accusation says may stand apart from the word for accusing.
  return charged(c) ? c.first : -1;
}

/** The actor blamed: the first one after the word of blame who is not its source, else the last one before it. */
export function blamedIn(c: Clause, at: number, actors: Actors): string | null {
  const source = c.claim ? actors.resolve(c.claim.origin).key : null;
  const key = (m: ActorMention): string => actors.keyOf(c.report.doc, m.actor) ?? m.actor;
  const from = c.report.tokens.start[at]!;
  const able = c.actors.filter(
    (m) =>
      !['anonymous', 'agency', 'outlet', 'document'].includes(m.kind) &&
      key(m) !== source &&
      !c.speakers.some((s) => s.start < m.end && m.start < s.end),
  );
  const bears = c.report.language?.reconciling.bears;
  // "X answers for it": who stands before the word. "The US accused": whom, the clause does not say.
  const m =
    able.find((a) => (blames(c) ? a.start > from : a.start >= from && a.start - from <= OPENS)) ??
    (bearsAt(c, at, bears) || charged(c) ? able.findLast((a) => a.end <= from) : undefined);
  return m ? key(m) : null;
}

/** Units within which what an accusation says names the accused. */
const OPENS = 16;

/** Whether a word of blame stands in the clause itself. */
function blames(c: Clause): boolean {
  const blame = c.report.language?.reconciling.blame;
  for (let t = c.first; blame && t < c.last; t++) if (blame(c.report.tokens.words[t]!)) return true;
  return false;
}

/** Whether the clause is what an accusation says: "held the US answerable". */
function charged(c: Clause): boolean {
  const blame = c.report.language?.reconciling.blame;
  const verb = c.claim?.chain.at(-1)?.verb ?? '';
  return blame !== undefined && tokenize(verb).words.some((w) => blame(w));
}

function bearsAt(c: Clause, at: number, bears: ((word: Clause['report']['tokens']['words'][number]) => boolean) | undefined): boolean {
  for (let t = Math.max(c.first, at - 2); bears && t < Math.min(c.last, at + 3); t++) if (bears(c.report.tokens.words[t]!)) return true;
  return false;
}

/** "He bears the whole responsibility": the last actor of the clause before, in the same words of the same source. */
function meantIn(c: Clause, at: number, before: Clause | undefined, actors: Actors): string | null {
  if (!before || before.report !== c.report || before.claim !== c.claim || c.claim === null) return null;
  if (!bearsAt(c, at, c.report.language?.reconciling.bears)) return null;
  const source = actors.resolve(c.claim.origin).key;
  const m = before.actors.find(
    (a) =>
      ['state', 'organ', 'armed-group', 'organisation', 'person', 'group'].includes(a.kind) &&
      (actors.keyOf(c.report.doc, a.actor) ?? a.actor) !== source,
  );
  return m ? (actors.keyOf(c.report.doc, m.actor) ?? m.actor) : null;
}
