import type { ActorMention } from '../model/index.ts';
import type { Actors } from './actors.ts';
import type { Party } from './agreement-kinds.ts';
import { nationsAt } from './agreement-sides.ts';
import type { Clause } from './clauses.ts';

/** Words after the word for an agreement in which its parties are looked for, and before it. */
const AFTER = 16;
const BEFORE = 8;

/** Kinds that can be a party. */
const parties: ReadonlySet<string> = new Set(['state', 'organ', 'armed-group', 'organisation', 'person', 'group']);

/** Key of the party a mention stands for: a person or an organ agrees for the state or group it belongs to. */
export function sideOf(doc: string, m: ActorMention, actors: Actors): string {
  const body =
    m.affiliation !== undefined && (m.kind === 'person' || m.kind === 'role' || m.kind === 'organ')
      ? actors.keyOf(doc, m.affiliation)
      : null;
  return body ?? actors.keyOf(doc, m.actor) ?? m.actor;
}

/** Mentions of possible parties among the tokens `[from, to)` of the clause's sentence, its speaker left out. */
function near(clause: Clause, from: number, to: number): readonly ActorMention[] {
  const { report } = clause;
  const { tokens } = report;
  const sentence = report.sentences[clause.sentence]!;
  const speaker = clause.claim?.chain.at(-1)?.from.key ?? null;
  const a = tokens.start[Math.max(sentence.first, from)]!;
  const b = tokens.end[Math.min(sentence.last, to) - 1]!;
  const inside = within(report.item.analysis.actors, a, b).filter((m) => parties.has(m.kind) && `${report.doc}#${m.actor}` !== speaker);
  // "The fighters of the group": one party, not two.
  return inside.filter((m) => !inside.some((o) => o !== m && o.start <= m.start && m.end <= o.end));
}

function keyed(clause: Clause, list: readonly ActorMention[], actors: Actors): readonly string[] {
  return [...new Set(list.map((m) => sideOf(clause.report.doc, m, actors)))];
}

/** Parties that "between" or "with" opens behind the word for an agreement at token `t`, two states by their adjectives among them; null where neither word stands there. */
export function openedParties(clause: Clause, t: number, actors: Actors): readonly Party[] | null {
  const { tokens, language, sentences } = clause.report;
  const words = language!.reconciling;
  const { last } = sentences[clause.sentence]!;
  const found = (from: number, to: number): readonly string[] => keyed(clause, near(clause, from, to), actors);
  for (let k = t + 1; k < Math.min(last, t + AFTER); k++) {
    const w = tokens.words[k]!.fold;
    if (words.between.has(w)) {
      const named = found(k + 1, k + AFTER).slice(0, 3);
      const nations = named.length < 2 ? nationsAt(clause, k, true, actors) : [];
      return nations.length > 1 ? nations : named.toSorted().map((key) => ({ key }));
    }
    if (words.with.has(w)) {
      const other = found(k + 1, k + 8).slice(0, 1);
      const first = found(t, k).slice(0, 1);
      const one = first.length > 0 ? first : found(t - BEFORE, t).slice(-1);
      const both = [...new Set([...one, ...other])];
      if (both.length > 0) return both.sort().map((key) => ({ key }));
    }
  }
  return null;
}

const done: ReadonlySet<string> = new Set(['concluded', 'in-force', 'delayed', 'violated']);

/** Those named beside the word for an agreement at token `t`: parties only where the clause says what was done to it, not in "X supports the deal". */
export function partiesBeside(clause: Clause, t: number, actors: Actors): readonly Party[] {
  const { status } = clause.report.language!.reconciling;
  if (!clause.stems.some((x) => done.has(status.get(x) ?? ''))) return [];
  const beside = keyed(clause, near(clause, t - BEFORE, t + BEFORE), actors);
  // "The deal" takes up one of those the sentence speaks of; another may be one of long ago.
  const { first, last } = clause.report.sentences[clause.sentence]!;
  const all = beside.length > 0 || !definite(clause, t) ? beside : keyed(clause, near(clause, first, last), actors);
  return all
    .slice(0, 3)
    .toSorted()
    .map((key) => ({ key }));
}

/** Whether the word carries the article. */
function definite({ report, first }: Clause, t: number): boolean {
  const { tokens, language } = report;
  return language!.readings(tokens.words[t]!).some((r) => r.article) || (t > first && tokens.words[t - 1]!.fold === 'the');
}

/** The two sides of "A works with B", "A discussed with B": empty unless both are named. */
export function dealersAt(clause: Clause, t: number, actors: Actors): readonly string[] {
  const { report } = clause;
  const { tokens } = report;
  const words = report.language!.reconciling;
  const able = clause.actors.filter((m) => parties.has(m.kind) || m.kind === 'role');
  for (let k = t + 1; k < Math.min(clause.last, t + 6); k++) {
    if (!words.with.has(tokens.words[k]!.fold)) continue;
    const end = tokens.end[Math.min(clause.last, k + 4) - 1]!;
    const other = clause.actors.find((m) => m.start >= tokens.start[k]! && m.start < end);
    const one = able.findLast((m) => m.end <= tokens.start[k]!);
    const speaker = clause.claim?.origin ?? null;
    const first = one
      ? (actors.keyOf(report.doc, one.actor) ?? one.actor)
      : speaker && speaker.key !== 'unknown'
        ? actors.resolve(speaker).key
        : null;
    if (!other || first === null) return [];
    return [...new Set([first, sideOf(report.doc, other, actors)])].sort();
  }
  return [];
}

/** Mentions inside `[a, b)`: binary search over the list in order of reading. */
function within(mentions: readonly ActorMention[], a: number, b: number): readonly ActorMention[] {
  let lo = 0;
  let hi = mentions.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (mentions[mid]!.start < a) lo = mid + 1;
    else hi = mid;
  }
  const out: ActorMention[] = [];
  for (let i = lo; i < mentions.length && mentions[i]!.start < b; i++) if (mentions[i]!.end <= b) out.push(mentions[i]!);
  return out;
}
