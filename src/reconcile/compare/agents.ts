import type { ActorMention } from '../../model/index.ts';
import type { Actors } from '../actors.ts';
import type { Clause } from '../clauses.ts';
import { denialAt, denierOf } from '../denier.ts';
import { type Both, excerpt, type Headings } from '../headings.ts';
import { narratorOf } from '../narrator.ts';
import { type Draft, type DraftSide, sideOf, weightOf } from '../points.ts';
import { blameAt, blamedIn } from './blame.ts';
import { denies } from './denial.ts';
import { phraseAt } from './opposed.ts';
import { tiedSides } from './ties.ts';

/** Most sides of a question. */
const SIDES = 6;
/** Words behind a clause in which the act is still told: "accused the group, which …, of shelling". */
const REST = 16;
/** Words behind a denial that tell what is denied. */
const DENIED = 8;
/** Words from an act to the one who did it. */
const REACH = 6;

/** Kinds that can strike. */
const able: ReadonlySet<string> = new Set(['state', 'organ', 'armed-group', 'organisation', 'group', 'person']);

interface Told {
  readonly clause: Clause;
  readonly voice: string;
}

/**
 * Who, or what, did the harm that a story is about: those accused, what the accused say of it (that they had no part in it, that another did it), and causes
 * that are nobody's doing. Asked only where someone is accused of an act or denies a part in it, and only of what voices differ on.
 */
export function agentPoints(clauses: readonly Clause[], actors: Actors, headings: Headings, reports: number): readonly Draft[] {
  const accused = new Map<string, Told[]>();
  const denied = new Map<string, Told[]>();
  const causes = new Map<string, Told[]>();
  const put = (map: Map<string, Told[]>, key: string, clause: Clause): void => {
    const list = map.get(key) ?? map.set(key, []).get(key)!;
    if (!list.some((t) => t.clause === clause)) list.push({ clause, voice: narratorOf(clause, actors) });
  };
  const doers: { readonly clause: Clause; readonly agent: string; readonly voice: string; readonly grave: boolean }[] = [];
  for (const c of clauses) {
    const words = c.report.language?.reconciling.contrasts;
    if (!words) continue;
    if (denies(c)) {
      if (ofPart(c)) {
        const who = denierOf(c, actors) ?? (c.claim ? actors.resolve(c.claim.origin) : null);
        if (who && who.key !== 'unknown' && who.kind !== 'anonymous') put(denied, bodyOf(who.key, c, actors), c);
      }
      continue;
    }
    for (const cause of words.causes) if (phraseAt(c, cause.phrases) >= 0) put(causes, cause.id, c);
    const at = blameAt(c);
    const blamed = at >= 0 && ofAct(c) ? blamedIn(c, at, actors) : null;
    if (blamed !== null) put(accused, blamed, c);
    const doer = doerIn(c, actors);
    if (doer?.denied && c.claim !== null) put(denied, doer.agent, c);
    else if (doer !== null) doers.push({ clause: c, ...doer, voice: narratorOf(c, actors) });
  }
  if (accused.size === 0 && denied.size === 0) return [];
  // What an accused says another did, and what others say an accused did, belongs to the same question.
  const parties = new Set([...accused.keys(), ...denied.keys()]);
  for (const d of doers) {
    const side = d.clause.claim ? bodyOf(d.voice, d.clause, actors) : d.voice;
    if (side === d.agent) continue;
    if (d.clause.claim !== null && (parties.has(side) || (d.grave && parties.has(d.agent)))) put(accused, d.agent, d.clause);
  }
  // What tells of another place or thing belongs to another question.
  const maps: readonly (readonly [string, ReadonlyMap<string, readonly Told[]>])[] = [
    ['accused', accused],
    ['cause', causes],
    ['denied', denied],
  ];
  const tied = tiedSides(
    new Map(maps.flatMap(([what, map]) => [...map].map(([key, list]): [string, readonly Told[]] => [`${what} ${key}`, list]))),
    null,
  );
  const only = (map: ReadonlyMap<string, readonly Told[]>, what: string): ReadonlyMap<string, readonly Told[]> =>
    new Map([...map.keys()].flatMap((k) => (tied.has(`${what} ${k}`) ? [[k, tied.get(`${what} ${k}`)!] as const] : [])));
  const sides: { readonly label: Both; readonly side: DraftSide; readonly voices: ReadonlySet<string> }[] = [];
  const add = (label: Both, told: readonly Told[], says: (text: string) => string): void => {
    const s = sideOf(told.map((t) => t.clause));
    sides.push({ label, side: { ...s, says: says(excerpt(s.says, 140)) }, voices: new Set(told.map((t) => t.voice)) });
  };
  for (const [key, told] of sorted(only(accused, 'accused'))) {
    const name = actors.nameOf(key);
    add(actors.nameIn(key), told, (text) => `${name}: ${quoted(text)}`);
  }
  for (const [id, told] of sorted(only(causes, 'cause'))) {
    const name = headings.fill(`cause/${id}`, {});
    const arabic = told[0]!.clause.report.language?.code === 'ar';
    add(name, told, (text) => `${name[arabic ? 'ar' : 'en']}: ${quoted(text)}`);
  }
  for (const [key, told] of sorted(only(denied, 'denied'))) {
    if (sides.length === 0) continue;
    const name = actors.nameOf(key);
    const code = told[0]!.clause.report.language?.code === 'ar' ? 'ar' : 'en';
    add(actors.nameIn(key), told, (text) => headings.fill('side/no-part', { x: name, y: text })[code]);
  }
  const list = sides.slice(0, SIDES);
  // An accusation that nobody answers and no other account rivals is no contest; nor is a bare denial.
  if (list.length < 2 || new Set(list.flatMap((s) => [...s.voices])).size < 2) return [];
  if (accused.size + causes.size === 0 || (accused.size + causes.size < 2 && denied.size === 0)) return [];
  const drafted = list.map((s) => s.side);
  const labels = [...new Map(list.map((s) => [s.label.en, s.label])).values()];
  return [
    {
      kind: 'responsibility',
      about: headings.fill('responsibility/agent', {
        x: { en: labels.map((l) => l.en).join(' / '), ar: labels.map((l) => l.ar).join(' / ') },
      }),
      sides: drafted,
      nature: 'conflict',
      weight: weightOf(0.85, drafted, reports),
      reasons: [{ code: 'responsibility/agent', en: 'accounts differ on who or what did it', ar: 'الروايات تختلف في من فعله أو ما سببه' }],
    },
  ];
}

const sorted = (map: ReadonlyMap<string, readonly Told[]>): readonly (readonly [string, readonly Told[]])[] =>
  [...map].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));

const quoted = (s: string): string => (/\p{Script=Arabic}/u.test(s) ? `«${s}»` : `“${s}”`);

/** Whether the clause or the next words of its sentence speak of an act of harm, the names of actors set aside. */
function ofAct(c: Clause): boolean {
  const words = c.report.language!.reconciling.contrasts;
  const { tokens, sentences, item } = c.report;
  const last = Math.min(sentences[c.sentence]!.last, c.last + REST);
  for (let t = c.first; t < last; t++) {
    const w = tokens.words[t]!;
    if (!words.strike(w) && !words.culprit(w) && !words.weapon(w)) continue;
    if (!item.analysis.actors.some((m) => m.start <= tokens.start[t]! && tokens.end[t]! <= m.end)) return true;
  }
  return false;
}

/** Words behind a denial in which a share in something is named as what is denied. */
const SHARE = 4;

/** Whether only a part in something is denied: that it happened is not. */
export function deniesPart(c: Clause): boolean {
  const words = c.report.language?.reconciling.contrasts;
  const at = denialAt(c);
  if (!words || at < 0) return false;
  const last = Math.min(c.report.sentences[c.sentence]!.last, at + 1 + SHARE);
  for (let t = at + 1; t < last; t++) if (words.part(c.report.tokens.words[t]!)) return true;
  return false;
}

/** Whether what is denied, by the words right behind the denial, is an act of harm or a part in one. */
function ofPart(c: Clause): boolean {
  const words = c.report.language!.reconciling.contrasts;
  const { tokens, sentences } = c.report;
  const at = denialAt(c);
  const first = at < 0 ? c.first : at + 1;
  const last = Math.min(sentences[c.sentence]!.last, first + DENIED);
  for (let t = first; t < last; t++) {
    const w = tokens.words[t]!;
    if (words.strike(w) || words.part(w) || words.culprit(w) || words.weapon(w)) return true;
  }
  return false;
}

/** Who strikes in a clause: the actor before or behind the word for the act, as the language puts it; a "grave" one when the word says that it was done wrongly. */
function doerIn(c: Clause, actors: Actors): { readonly agent: string; readonly grave: boolean; readonly denied: boolean } | null {
  const words = c.report.language!.reconciling.contrasts;
  const { tokens } = c.report;
  for (let t = c.first; t < c.last; t++) {
    const w = tokens.words[t]!;
    const weapon = words.weapon(w);
    const grave = weapon || words.culprit(w);
    if (!grave && !words.strike(w)) continue;
    const [start, end] = [tokens.start[t]!, tokens.end[t]!];
    const reach = (m: ActorMention): boolean => able.has(m.kind) && !c.speakers.some((s) => s.start < m.end && m.start < s.end);
    const before = c.actors.findLast((m) => reach(m) && m.end <= start && wordsBetween(c, m.end, start) <= (weapon ? 1 : REACH));
    const after =
      c.report.language!.order === 'verb-first'
        ? c.actors.find((m) => reach(m) && m.start >= end && wordsBetween(c, end, m.start) <= 1)
        : undefined;
    const m = before ?? after;
    if (!m) continue;
    // "Unexploded" and "without" deny nobody's doing.
    let no = false;
    for (let k = Math.max(c.first, t - REACH); k < t; k++) if (words.verbNot(tokens.words[k]!)) no = true;
    return { agent: actors.keyOf(c.report.doc, m.actor) ?? m.actor, grave, denied: no };
  }
  return null;
}

/** Words between two offsets of a clause. */
function wordsBetween(c: Clause, from: number, to: number): number {
  let n = 0;
  for (let t = c.first; t < c.last; t++) if (c.report.tokens.start[t]! >= from && c.report.tokens.end[t]! <= to) n++;
  return n;
}

/** The body a source speaks for, when the text says so; else the source itself. */
function bodyOf(key: string, c: Clause, actors: Actors): string {
  const { doc, item } = c.report;
  const m = item.analysis.actors.find((a) => a.affiliation !== undefined && (actors.keyOf(doc, a.actor) ?? a.actor) === key);
  return m?.affiliation === undefined ? key : (actors.keyOf(doc, m.affiliation) ?? key);
}
