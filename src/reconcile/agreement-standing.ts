import type { Actors } from './actors.ts';
import type { Party, SideOf } from './agreement-kinds.ts';
import { acceptedAt, nationsAt, pairIn, wordIn } from './agreement-sides.ts';
import type { Clause } from './clauses.ts';
import { excerpt } from './headings.ts';

/** Words behind a line or an agreement in which "between", or a sponsor, is looked for. */
const REACH = 8;
/** Words of the name of such a thing. */
const NAME = 9;

/** An arrangement told by what it is, and in what words. */
export interface Standing {
  readonly parties: readonly Party[];
  readonly name: string;
}

/**
 * Standing arrangements at token `t` that no word for an agreement tells: a line kept open between two sides, a mission that one side sent and the other let in.
 * Null where none is read or a side is missing.
 */
export function standingAt(c: Clause, t: number, actors: Actors, sideOf: SideOf): Standing | null {
  const { tokens, language, item } = c.report;
  const words = language!.reconciling.agreements;
  const pair = pairIn(c, t, words.linePairs);
  if (pair || wordIn(c, t, words.lines)) {
    const behind = pair ? t + 1 : t;
    for (let k = behind + 1; k < Math.min(c.last, behind + REACH); k++) {
      if (!language!.reconciling.between.has(tokens.words[k]!.fold)) continue;
      const nations = nationsAt(c, k, true, actors);
      const end = tokens.end[Math.min(c.last, k + REACH) - 1]!;
      const named = item.analysis.actors.filter((m) => parties.has(m.kind) && m.start >= tokens.end[k]! && m.end <= end);
      const keys = [...new Set(named.map(sideOf))].slice(0, 2);
      const sides = keys.length === 2 ? keys.map((key) => ({ key })) : nations;
      return sides.length < 2 ? null : { parties: sides, name: phrase(c, t, k + (language!.order === 'subject-first' ? 6 : 4)) };
    }
    const sides = nationsAt(c, language!.order === 'subject-first' ? t : behind, false, actors);
    return sides.length < 2 ? null : { parties: sides, name: phrase(c, Math.max(c.first, t - 3), behind + 1) };
  }
  if (!pairIn(c, t, words.missionPairs)) return null;
  const told = acceptedAt(c, t, sideOf) ?? acceptedAt(c, t + 1, sideOf);
  if (!told || told.parties.length < 2) return null;
  // The body that the mission is read as says whose it is.
  const whole = item.analysis.actors.find((m) => m.start <= tokens.start[t]! && tokens.end[t + 1]! <= m.end);
  return { parties: told.parties, name: whole ? excerpt(whole.quote, 120) : phrase(c, t, t + 2) };
}

const parties: ReadonlySet<string> = new Set(['state', 'organ', 'armed-group', 'organisation', 'person', 'group']);

/** The name of an agreement in force whose parties the sentence leaves out but whose sponsor it names: "the truce under Russian auspices"; null for others. */
export function sponsoredAt(c: Clause, t: number): string | null {
  const { tokens, language } = c.report;
  const { guaranteeing, mediating, stateOfAdjective } = language!.accounts;
  const { between, with: along, status, demonym } = language!.reconciling;
  if (!c.stems.some((s) => told.has(status.get(s) ?? ''))) return null;
  const { last } = c.report.sentences[c.sentence]!;
  for (let k = t + 1; k < Math.min(last, t + REACH); k++) {
    const w = tokens.words[k]!;
    if (between.has(w.fold) || along.has(w.fold)) return null;
    if (!wordIn(c, k, guaranteeing) && !wordIn(c, k, mediating)) continue;
    for (let n = k + 1; n < Math.min(last, k + 4); n++) {
      const state = stateOfAdjective(tokens.words[n]!) !== '' || demonym(tokens.words[n]!) !== null;
      const named = c.report.item.analysis.actors.some((m) => m.start <= tokens.start[n]! && tokens.start[n]! < m.end);
      if (state || named) return phrase(c, t, n + 1);
    }
    return null;
  }
  return null;
}

const told: ReadonlySet<string> = new Set(['concluded', 'in-force', 'violated', 'delayed', 'collapsed']);

/** The words of a thing's name, tokens `[from, to)`. */
function phrase(c: Clause, from: number, to: number): string {
  const { tokens, text } = c.report;
  const last = Math.min(c.last, to, from + NAME);
  return excerpt(text.slice(tokens.start[from]!, tokens.end[last - 1]!), 120);
}
