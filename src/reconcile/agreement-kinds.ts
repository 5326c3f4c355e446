import type { ActorMention } from '../model/index.ts';
import type { Actors } from './actors.ts';
import type { Clause } from './clauses.ts';

/** Words after a permission, a proposal, a definition in which the other side is looked for. */
const REACH = 12;
/** Kinds that can agree. */
const able: ReadonlySet<string> = new Set(['state', 'organ', 'armed-group', 'organisation', 'person', 'group']);

/** A party: its key, and the name to show where no actor of the pile bears the key. */
export interface Party {
  readonly key: string;
  readonly name?: string;
}

/** Key of the party that a mention stands for. */
export type SideOf = (m: ActorMention) => string;

/**
 * Agreements told without a word like "between": one state lets in the forces of another; someone proposes something to someone; an understanding "is that"
 * two sides do this and that; something was agreed at a meeting whose members are not named. Empty where none of these is read at token `t`.
 */
export function otherParties(clause: Clause, t: number, sideOf: SideOf, actors: Actors): readonly Party[] {
  return (
    permitted(clause, t, sideOf, actors) ??
    proposed(clause, t, sideOf) ??
    defined(clause, t, sideOf) ??
    owned(clause, t, sideOf) ??
    met(clause, t) ??
    []
  );
}

/** "The Syrian authorities allowed 5,000 Chinese soldiers in." */
function permitted(c: Clause, t: number, sideOf: SideOf, actors: Actors): readonly Party[] | null {
  const { tokens, language } = c.report;
  const words = language?.reconciling;
  if (!words?.permits.has(tokens.words[t]!.fold.replace(/^و(?=.{3})/u, ''))) return null;
  const giver = nearest(c, t);
  if (!giver) return null;
  for (let k = t + 1; k < Math.min(c.last, t + REACH); k++) {
    const state = words.demonym(tokens.words[k]!);
    if (state === null) continue;
    // Who let in is not let in.
    if (giver.start <= tokens.start[k]! && tokens.end[k]! <= giver.end) continue;
    const noun = [k - 1, k + 1].some(
      (n) => n >= c.first && n < c.last && soldiers.has(language!.figures.noun(tokens.words[n]!)?.noun.class ?? ''),
    );
    if (!noun) continue;
    const known = actors.named(state.name);
    const key = sideOf(giver);
    return known === key ? null : [{ key }, known === null ? { key: state.key, name: state.name } : { key: known }];
  }
  return null;
}

const soldiers: ReadonlySet<string> = new Set(['soldier', 'fighter', 'aircraft', 'ship', 'person']);

/** "The coalition proposed to the Russians …" */
function proposed(c: Clause, t: number, sideOf: SideOf): readonly Party[] | null {
  const { tokens, language } = c.report;
  const words = language?.reconciling;
  if (!words?.proposes.has(tokens.words[t]!.fold)) return null;
  // Who proposes may be read as a speaker.
  const from = nearest(c, t, true);
  // What is proposed may stand in a clause of its own.
  const { last } = c.report.sentences[c.sentence]!;
  for (let k = t + 1; from && k < Math.min(last, t + REACH); k++) {
    if (!words.proposedTo.has(tokens.words[k]!.fold)) continue;
    const to = c.report.item.analysis.actors.find(
      (m) => able.has(m.kind) && m !== from && m.start >= tokens.end[k]! && m.start - tokens.end[k]! <= 2,
    );
    if (to) return [{ key: sideOf(from) }, { key: sideOf(to) }];
    const state = k + 1 < last ? (words.demonym(tokens.words[k + 1]!) ?? null) : null;
    if (state) return [{ key: sideOf(from) }, { key: state.key, name: state.name }];
  }
  return null;
}

/** "The understanding is that the army stays west of the river and the militia east of it." */
function defined(c: Clause, t: number, sideOf: SideOf): readonly Party[] | null {
  const { report } = c;
  const { tokens } = report;
  const words = report.language?.reconciling;
  if (!words?.agreement.has(report.stems[t]!)) return null;
  const s = report.sentences[c.sentence]!;
  let said = -1;
  for (let k = t + 1; k < Math.min(s.last, t + 4); k++) if (words.is.has(tokens.words[k]!.fold)) said = k;
  if (said < 0) return null;
  const end = tokens.end[s.last - 1]!;
  const keys = [
    ...new Set(report.item.analysis.actors.filter((m) => able.has(m.kind) && m.start >= tokens.end[said]! && m.end <= end).map(sideOf)),
  ];
  return keys.length < 2 ? null : keys.slice(0, 2).map((key) => ({ key }));
}

/** "The Arab League peace plan, which involves the president": whose plan it is, and the one it asks something of. */
function owned(c: Clause, t: number, sideOf: SideOf): readonly Party[] | null {
  const { report } = c;
  const { tokens } = report;
  const words = report.language?.reconciling;
  if (!words?.agreement.has(report.stems[t]!) || report.language!.order !== 'subject-first') return null;
  const list = report.item.analysis.actors;
  const owner = list.findLast((m) => able.has(m.kind) && m.end <= tokens.start[t]! && m.end >= tokens.start[Math.max(c.first, t - 2)]! - 1);
  if (!owner) return null;
  const { last } = report.sentences[c.sentence]!;
  for (let k = t + 1; k < Math.min(last, t + 3); k++) {
    if (!words.provision.has(tokens.words[k]!.fold)) continue;
    const end = tokens.end[Math.min(last, k + 5) - 1]!;
    const other = list.find((m) => able.has(m.kind) && m.start >= tokens.end[k]! && m.start < end);
    if (other) return [{ key: sideOf(owner) }, { key: sideOf(other) }];
  }
  return null;
}

/** "Under an agreement reached at the Astana meeting." */
function met(c: Clause, t: number): readonly Party[] | null {
  const { report } = c;
  const { tokens } = report;
  const words = report.language?.reconciling;
  if (!words?.agreement.has(report.stems[t]!)) return null;
  const s = report.sentences[c.sentence]!;
  for (let k = t + 1; k < Math.min(s.last, t + REACH); k++) {
    if (!words.meetings.has(tokens.words[k]!.fold)) continue;
    const place = report.item.analysis.places.find(
      (p) => Math.abs(p.start - tokens.end[k]!) <= 3 || Math.abs(tokens.start[k]! - p.end) <= 3,
    );
    if (!place) continue;
    const from = Math.min(place.start, tokens.start[k]!);
    const to = Math.max(place.end, tokens.end[k]!);
    return [{ key: `meeting:${place.ref ?? place.name}`, name: report.text.slice(from, to) }];
  }
  return null;
}

/** The actor nearest before a word, else the first behind it; a speaker only where `speakers` is set. */
function nearest(c: Clause, t: number, speakers = false): ActorMention | undefined {
  const start = c.report.tokens.start[t]!;
  const list = c.actors.filter((m) => able.has(m.kind) && (speakers || !c.speakers.some((s) => s.start < m.end && m.start < s.end)));
  return list.findLast((m) => m.end <= start) ?? list.find((m) => m.start > start);
}
