import type { ActorMention, Position } from '../model/index.ts';
import { KIND, tokenize } from '../text/index.ts';
import type { Actors } from './actors.ts';
import type { Party, SideOf } from './agreement-kinds.ts';
import type { Clause } from './clauses.ts';

/** Words before the word for an agreement in which who is bound by it is looked for, and from it to who stands behind it. */
const BOUND = 10;
const BACKED = 6;
/** Words from "between" to the adjectives of two states. */
const NATIONS = 5;
/** Words behind a verb of attacking in which the attackers are named, and most of them. */
const ATTACKERS = 22;
const MOST = 3;

/** Kinds that can be a party. */
const able: ReadonlySet<string> = new Set(['state', 'organ', 'armed-group', 'organisation', 'person', 'group', 'role', 'anonymous']);
const armed: ReadonlySet<string> = new Set(['state', 'organ', 'armed-group']);

/**
 * Who is told to have accepted the agreement at token `t`, and who is the other side: who made it, or, of a truce, who had attacked those who accept it. `name` is what
 * was accepted, in the report's words. Null where no acceptance is read. The other side may stay unknown.
 */
export function acceptedAt(c: Clause, t: number, sideOf: SideOf): { readonly parties: readonly Party[]; readonly name: string } | null {
  const { report } = c;
  const { tokens } = report;
  const accepted = acceptanceOf(c, t);
  if (!accepted || c.completion.has('denied') || c.completion.has('negated') || c.completion.has('pending')) return null;
  const list = report.item.analysis.actors;
  const holders = accepted.map((p) => holder(list, p)).filter((m) => m !== undefined);
  if (holders.length === 0) return null;
  const keys = new Set(holders.map(sideOf));
  const owner = ownerOf(c, t, sideOf);
  if (owner !== null) keys.add(owner);
  else if (wordIn(c, t, report.language!.reconciling.agreements.truces)) for (const k of attackers(c, t, sideOf)) keys.add(k);
  const at = accepted[0]!.targetAt!;
  const name = at.start <= tokens.start[t]! ? at.quote : tokens.words[t]!.raw;
  return { parties: [...keys].map((key) => ({ key })), name };
}

/** The positions that accept what is named at token `t`: their target covers it, or is a pronoun for it later in the sentence. */
function acceptanceOf(c: Clause, t: number): readonly Position[] | null {
  const { tokens, item, sentences } = c.report;
  const at = tokens.start[t]!;
  const { end } = sentences[c.sentence]!;
  const found = item.analysis.positions.filter(
    (p) =>
      p.stance === 'accepts' &&
      p.targetAt !== null &&
      ((p.targetAt.start <= at && at < p.targetAt.end) ||
        (p.targetAt.start > at && p.targetAt.start < end && p.target === tokens.words[t]!.raw)),
  );
  return found.length > 0 ? found : null;
}

/** The mention that a position's actor is, at the place where the position names him. */
function holder(list: readonly ActorMention[], p: Position): ActorMention | undefined {
  return (
    list.find((m) => m.actor === p.actorKey && m.start >= p.start && m.end <= p.end && able.has(m.kind)) ??
    list.findLast((m) => m.actor === p.actorKey && m.start < p.end && able.has(m.kind))
  );
}

/** Whose agreement it is: the body that the words for it belong to ("the Arab League plan"). */
function ownerOf(c: Clause, t: number, sideOf: SideOf): string | null {
  const { tokens, item } = c.report;
  const list = item.analysis.actors;
  const around = list.find((m) => m.start <= tokens.start[t]! && m.end >= tokens.end[t]! && m.affiliation !== undefined);
  if (around) return list.some((m) => m.actor === around.affiliation) ? sideOf({ ...around, kind: 'organ' }) : null;
  const subject = c.report.language!.order === 'subject-first';
  const from = tokens.start[Math.max(c.first, t - 2)]!;
  const beside = list.find((m) =>
    subject ? m.end <= tokens.start[t]! && m.end > from && m.start >= c.start : m.start >= tokens.end[t]! && m.start - tokens.end[t]! <= 1,
  );
  return beside && able.has(beside.kind) && beside.kind !== 'anonymous' ? sideOf(beside) : null;
}

/** Those who attacked, in the sentence that tells of a truce: its other side. */
function attackers(c: Clause, t: number, sideOf: SideOf): readonly string[] {
  const { report } = c;
  const { tokens } = report;
  const words = report.language!.reconciling.agreements;
  const { last } = report.sentences[c.sentence]!;
  for (let k = t + 1; k < last; k++) {
    const waged = words.waging.has(tokens.words[k]!.fold) || pairIn(c, k - 1, words.wagingPairs);
    if (!waged) continue;
    const end = tokens.end[Math.min(last, k + ATTACKERS) - 1]!;
    const found = report.item.analysis.actors.filter((m) => armed.has(m.kind) && m.start >= tokens.end[k]! && m.end <= end);
    const outer = found.filter((m) => !found.some((o) => o !== m && o.start <= m.start && m.end <= o.end));
    return [...new Set(outer.map(sideOf))].slice(0, MOST);
  }
  return [];
}

/** Who is bound by the agreement at token `t` ("Syria's commitment to the plan"), and who stands behind a plan ("a UN-backed plan"); null without the former. */
export function boundAt(c: Clause, t: number, actors: Actors, sideOf: SideOf): readonly Party[] | null {
  const { report } = c;
  const { tokens } = report;
  const { agreements } = report.language!.reconciling;
  let k = t - 1;
  while (k >= Math.max(c.first, t - BOUND) && !wordIn(c, k, agreements.committing)) k--;
  if (k < Math.max(c.first, t - BOUND)) return null;
  const subject = report.language!.order === 'subject-first';
  const owned = subject && tokens.words[k - 1]?.fold === "'s" ? k - 2 : subject ? k - 1 : k + 1;
  const bound = owned < c.first || owned >= c.last ? null : partyAt(c, owned, actors, sideOf);
  if (bound === null) return null;
  const backer = wordIn(c, t, agreements.plans) ? backerOf(c, t, actors, sideOf) : null;
  return backer === null || backer.key === bound.key ? [bound] : [bound, backer];
}

/** Who a participle right before or behind the agreement says stands behind it. */
function backerOf(c: Clause, t: number, actors: Actors, sideOf: SideOf): Party | null {
  const { report } = c;
  const { tokens } = report;
  const { agreements } = report.language!.reconciling;
  for (let k = Math.max(c.first, t - BACKED); k < Math.min(c.last, t + BACKED); k++) {
    if (!wordIn(c, k, agreements.backed)) continue;
    if (k < t && tokens.words[k - 1]?.raw === '-') return k - 2 >= c.first ? partyAt(c, k - 2, actors, sideOf) : null;
    let n = k + 1;
    while (n < c.last && agreements.backers.has(tokens.words[n]!.fold)) n++;
    if (k > t && n > k + 1) return n < c.last ? partyAt(c, n, actors, sideOf) : null;
  }
  return null;
}

/** The party named at a token: a mention that covers it, else a state by its name or adjective, else a body whose name stands alone (in "UN-backed" no actor is read). */
function partyAt(c: Clause, t: number, actors: Actors, sideOf: SideOf): Party | null {
  const { report } = c;
  const { tokens, language } = report;
  const start = tokens.start[t]!;
  const mention = report.item.analysis.actors.find((m) => m.start <= start && start < m.end && able.has(m.kind));
  if (mention) return { key: sideOf(mention) };
  const raw = tokens.words[t]!.raw;
  const { states, stateOfAdjective } = language!.accounts;
  const state = states.get(tokens.words[t]!.fold) ?? stateOfAdjective(tokens.words[t]!);
  if (state !== '') return stateParty(state, raw, actors, language!);
  const alone = tokenize(raw);
  const none = { placeEnd: new Int32Array(alone.count), inPlace: new Uint8Array(alone.count) };
  const body = language!.actors.phrases({ tokens: alone, ...none }, 0, alone.count).find((p) => p.ref !== null);
  if (!body) return null;
  return { key: body.ref!, name: nameOfKnown(body.ref!, language!) ?? raw };
}

type Words = NonNullable<Clause['report']['language']>;

function nameOfKnown(ref: string, language: Words): string | undefined {
  const known = language.actors.known(ref);
  return language.code === 'ar' ? known?.ar[0] : known?.en[0];
}

function stateParty(state: string, raw: string, actors: Actors, language: Words): Party {
  return actors.get(state) ? { key: state } : { key: state, name: nameOfKnown(state, language) ?? raw };
}

/**
 * Two states by their adjectives: behind "between" ("between the American and Russian armies"; `t` is that word), or beside the word for what they agree on at
 * `t` ("the US-Russian deal", "الاتفاق الروسي التركي"). Empty unless there are two.
 */
export function nationsAt(c: Clause, t: number, between: boolean, actors: Actors): readonly Party[] {
  const { tokens, language } = c.report;
  const { stateOfAdjective, and } = language!.accounts;
  const subject = language!.order === 'subject-first';
  const [from, to] = between ? [t + 1, t + 1 + NATIONS] : subject ? [t - 4, t] : [t + 1, t + 4];
  const found: { readonly key: string; readonly at: number }[] = [];
  for (let k = Math.max(c.first, from); k < Math.min(c.last, to); k++) {
    if (tokens.kind[k] !== KIND.word) continue;
    const key = stateOfAdjective(tokens.words[k]!) || (language!.reconciling.demonym(tokens.words[k]!)?.key ?? '');
    if (key === '') {
      if (found.length > 0 && !and.has(tokens.words[k]!.fold)) {
        if (found.length > 1 || !subject) break;
        found.length = 0;
      } else if (!between && !subject) break;
      continue;
    }
    found.push({ key, at: k });
  }
  const keys = [...new Set(found.map((f) => f.key))];
  return keys.length < 2
    ? []
    : keys.slice(0, MOST).map((key) => stateParty(key, tokens.words[found.find((f) => f.key === key)!.at]!.raw, actors, language!));
}

/** Whether a word, article, conjunction and preposition off, is in a set. */
export function wordIn(c: Clause, t: number, set: ReadonlySet<string>): boolean {
  const { language, tokens } = c.report;
  return language!.readings(tokens.words[t]!).some((r) => r.tail === 0 && set.has(r.stem));
}

/** Whether two words, clitics off, are in a set of pairs joined by one space. */
export function pairIn(c: Clause, t: number, set: ReadonlySet<string>): boolean {
  if (t < c.first || t + 1 >= c.last) return false;
  const { language, tokens } = c.report;
  const after = language!.readings(tokens.words[t + 1]!);
  return language!
    .readings(tokens.words[t]!)
    .some((a) => a.tail === 0 && after.some((b) => b.tail === 0 && set.has(`${a.stem} ${b.stem}`)));
}
