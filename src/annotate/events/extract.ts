import type { EventMention, Figure, Statement } from '../../model/index.ts';
import { quoted } from '../../model/index.ts';
import { type Sentence, sourceOffset } from '../../text/index.ts';
import { type Extractor, type Found, idMaker, inRegions, type Page } from '../extractor.ts';
import { indexMentions } from '../mention-index.ts';
import { statementFinder, statementsByCue } from '../statement-index.ts';
import { type Clause, type CueAt, clauseOf, indexFrom, type Scene, STRIKERS } from './clause.ts';
import { type EventTries, readCue, triesOf } from './cues.ts';
import { halted, modalityOf } from './modality.ts';
import { ofNoun } from './nouns.ts';
import { ofVerb, type Participants } from './participants.ts';

/**
 * Reads events: a cue of the lexicon, who did it to whom, where, when, with which figures. A cue with none of them is no event, a bare noun or a death without
 * a hand in it neither. Of PLOVER's types with STATEMENT added none is of type STATEMENT: those are the report's statements, which are not written down twice.
 * The span is that of the cue, clitics left out.
 */
export const events: Extractor<'events'> = {
  id: 'events',
  needs: ['figures', 'times', 'places', 'actors', 'statements'],
  extract(page, found) {
    const tries = triesOf(page.language);
    const byRef = new Map<string, string>();
    const kindOf = new Map<string, string>();
    for (const m of found.actors) {
      if (!kindOf.has(m.actor)) kindOf.set(m.actor, m.kind);
      if (m.ref !== null && !byRef.has(m.ref)) byRef.set(m.ref, m.actor);
    }
    const scene = {
      page,
      words: page.language.events,
      mentions: indexMentions(found.actors),
      byRef,
      kindOf,
      places: found.places,
      ...tries,
    };
    const said = statementsByCue(found.statements);
    const around = statementFinder(found.statements);
    const annotations: EventMention[] = [];
    const id = idMaker('e');
    const marks = tries.marks.of(page.tokens);
    for (const sentence of page.sentences) {
      const first = firstCue(marks, sentence, tries.opens);
      if (first < 0 || !inRegions(page, sentence)) continue;
      const here: Scene = { ...scene, sentence };
      const cues = cuesOf(here, tries, marks, found, first);
      for (const draft of cues.length === 0 ? [] : read(here, cues, found, said)) {
        const inside = around(draft.start);
        annotations.push({ ...draft, id: id(draft), statement: inside?.id ?? null });
      }
    }
    return { annotations };
  },
};

type Draft = Omit<EventMention, 'id' | 'statement'>;

/** First token of the sentence that may start a cue; -1 when none does. */
function firstCue(marks: Int32Array, sentence: Sentence, opens: number): number {
  for (let t = sentence.first; t < sentence.last; t++) if (marks[t]! & opens) return t;
  return -1;
}

function cuesOf(scene: Scene, tries: EventTries, marks: Int32Array, found: Found, first: number): readonly CueAt[] {
  const { tokens } = scene.page;
  const cues: CueAt[] = [];
  const figureAt = (k: number): boolean => {
    const f = found.figures[indexFrom(found.figures, tokens.start[k]!)];
    return f !== undefined && f.start < tokens.end[k]!;
  };
  for (let t = first; t < scene.sentence.last; t++) {
    const match = marks[t]! & tries.opens ? tries.cues.match(tokens, t) : null;
    if (!match || match.last > scene.sentence.last) continue;
    const cue = readCue(scene, match, figureAt);
    if (!cue || insideName(scene, t) || insideTime(scene, found.times, t)) continue;
    cues.push(cue);
    t = match.last - 1;
  }
  return cues;
}

/** Whether the token is a part of an actor's name ("Strike Force"). */
function insideName(scene: Scene, t: number): boolean {
  const at = scene.page.tokens.start[t]!;
  const m = scene.mentions.outer[indexFrom(scene.mentions.outer, scene.page.tokens.end[t]!) - 1];
  return m !== undefined && m.start <= at && m.end > at;
}

/** Whether the token is a part of a time ("فجر اليوم" is a dawn, no blast). */
function insideTime(scene: Scene, times: Found['times'], t: number): boolean {
  const time = times[indexFrom(times, scene.page.tokens.end[t]!) - 1];
  return time !== undefined && time.end > scene.page.tokens.start[t]!;
}

function read(scene: Scene, cues: readonly CueAt[], found: Found, said: ReadonlyMap<number, Statement>): readonly Draft[] {
  const { page, sentence } = scene;
  const drafts: Draft[] = [];
  const violent = cues.some((c) => c.cue.type === 'ASSAULT' && !c.cue.harm);
  const parts: (Participants & { readonly clause: Clause })[] = [];
  cues.forEach((at, i) => {
    const finite = at.cue.form !== 'noun';
    const before = finite ? cues.slice(Math.max(0, i - 4), i).findLast((c) => c.cue.form !== 'noun') : undefined;
    const after = cues.slice(i + 1, i + 5).find((c) => c.cue.form !== 'noun');
    const clause = clauseOf(scene, at, before, finite ? after : undefined);
    const own = said.get(page.tokens.start[at.match.first]! + at.match.reading.at) ?? said.get(page.tokens.start[at.match.first]!);
    const read = finite ? ofVerb(scene, at, clause) : ofNoun(scene, at, clause);
    const actor = own?.actor && !at.passive && finite ? own.actor : (read.actor ?? (finite ? shared(scene, at, i, cues, parts) : null));
    parts.push({ actor, recipient: read.recipient === actor ? null : read.recipient, clause });
  });
  cues.forEach((at, i) => {
    const { cue, match } = at;
    const { clause, recipient } = parts[i]!;
    let { actor } = parts[i]!;
    const next = cues[i + 1];
    if (actor === null && at.passive && next?.passive && next.match.first === match.last + 1) actor = parts[i + 1]!.actor;
    if (cue.harm && actor === null) {
      if (!violent) return;
      actor = strikeActor(cues, parts, i);
    }
    if (cue.form === 'noun' && halted(scene, at)) return;
    const from = page.tokens.start[match.first]!;
    const place = nearest(found.places, page, clause, match.last, cue.form === 'noun' ? NOUN_PLACE : Number.MAX_SAFE_INTEGER);
    const figures = figuresOf(found.figures, page, at, clause);
    if (cue.figurative && ofWords(scene, actor, recipient)) return;
    if (cue.figurative && cue.form === 'verb' && actor === null && !(at.passive && place !== null)) return;
    if (!tells(at, actor, recipient, place !== null, figures.length > 0)) return;
    const start = match.reading.at > 0 ? sourceOffset(page.tokens, match.first, match.reading.at) : from;
    drafts.push({
      ...quoted(page.text, start, page.tokens.end[match.last - 1]!),
      rule: `events/${cue.form}/${cue.lemma}`,
      type: cue.type,
      mode: cue.mode,
      actor,
      recipient: recipient === actor ? null : recipient,
      place,
      time: nearest(found.times, page, clause, match.last) ?? onlyIn(found.times, sentence),
      figures,
      ...modalityOf(scene, at, clause),
    });
  });
  return drafts;
}

/** A place belongs to a noun when it stands this many tokens behind it at most. */
const NOUN_PLACE = 8;

/** Whether what is known makes an event: violence needs one thing, any other act its actor, or (for what is done to people) its recipient or figure. */
function tells(at: CueAt, actor: string | null, recipient: string | null, place: boolean, figures: boolean): boolean {
  const { type, form, mode } = at.cue;
  if (type === 'ASSAULT') return actor !== null || recipient !== null || place || ((form !== 'noun' || at.cue.harm) && figures);
  const done = recipient !== null || figures;
  if (mode === 'release') return done;
  if (mode === 'seize' && !done && !place) return false;
  if ((type === 'AID' && form === 'noun') || type === 'ACCUSE' || type === 'SANCTION') return actor !== null && (done || place);
  if (mode === 'meet' && form === 'verb' && recipient === null) return false;
  if (actor !== null) return true;
  return (type === 'COERCE' || type === 'AID') && done && (at.passive || form === 'noun');
}

/** A noun of an event is the subject of a verb at most this many tokens behind it. */
const SUBJECT_NOUN = 12;

/** The subject that a verb joined by "and" shares with the verb before it. */
function shared(scene: Scene, at: CueAt, i: number, cues: readonly CueAt[], parts: readonly Participants[]): string | null {
  const before = cues[i - 1];
  // "قصف لقوات النظام استهدف القرية": the noun is the subject.
  if (
    before?.cue.form === 'noun' &&
    at.cue.type === 'ASSAULT' &&
    before.cue.type === 'ASSAULT' &&
    !at.passive &&
    at.match.reading.conjunction === '' &&
    at.match.first - before.match.last <= SUBJECT_NOUN
  )
    return parts[i - 1]!.actor;
  if (!before || at.passive || before.passive || before.cue.form === 'noun' || at.match.first - before.match.last > 25) return null;
  const joins =
    at.match.reading.conjunction === 'و' ||
    (at.match.first > scene.sentence.first && scene.page.tokens.words[at.match.first - 1]!.fold === 'and');
  return joins && before.cue.tense === at.cue.tense ? (parts[i - 1]?.actor ?? null) : null;
}

/** Whether a word said of words too stands between people: no violence unless an armed body has a hand in it. */
function ofWords(scene: Scene, actor: string | null, recipient: string | null): boolean {
  const kind = (key: string | null): string => (key === null ? '' : (scene.kindOf.get(key) ?? ''));
  return PEOPLE.has(kind(actor)) || (!STRIKERS.has(kind(actor)) && PEOPLE.has(kind(recipient)));
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'outlet', 'agency', 'role']);

/** Who struck, where people were killed in a strike told in the same sentence: the nearest act of violence that has an actor. */
function strikeActor(cues: readonly CueAt[], parts: readonly Participants[], i: number): string | null {
  for (const k of [i + 1, i - 1, i + 2, i - 2]) {
    const c = cues[k];
    if (c && c.cue.type === 'ASSAULT' && !c.cue.harm && c.cue.mode !== 'clash' && parts[k]!.actor !== null) return parts[k]!.actor;
  }
  return null;
}

/** A place or time before the cue stands at most this many tokens before its end. */
const BEFORE = 14;

/** Id of the annotation of the clause that stands nearest behind the cue, else nearest before it; null when there is none. */
function nearest(
  list: readonly { readonly id: string; readonly start: number; readonly end: number }[],
  page: Page,
  clause: Clause,
  last: number,
  reach = Number.MAX_SAFE_INTEGER,
): string | null {
  const { tokens } = page;
  const behind = indexFrom(list, tokens.end[last - 1]!);
  const a = list[behind];
  const end = tokens.end[Math.min(clause.last, reach === Number.MAX_SAFE_INTEGER ? clause.last : last + reach) - 1]!;
  if (a && a.end <= end) return a.id;
  if (reach !== Number.MAX_SAFE_INTEGER) return null;
  const b = list[behind - 1];
  return b && b.start >= tokens.start[Math.max(clause.first, last - BEFORE)]! ? b.id : null;
}

function onlyIn(list: readonly { readonly id: string; readonly start: number; readonly end: number }[], sentence: Sentence): string | null {
  const k = indexFrom(list, sentence.start);
  const a = list[k];
  const b = list[k + 1];
  return a && a.end <= sentence.end && !(b && b.end <= sentence.end) ? a.id : null;
}

/** Classes of things counted that nothing is done to. */
const NO_VICTIMS: ReadonlySet<string> = new Set(['place', 'group', 'strike', 'quake', 'case', 'money', 'time', 'state']);

/** Ids of the counts of the clause: those behind a verb, or before it where they are its subject; for a noun those whose fate is told. */
function figuresOf(figures: readonly Figure[], page: Page, at: CueAt, clause: Clause): readonly string[] {
  const { tokens } = page;
  const ids: string[] = [];
  const from = tokens.start[clause.first]!;
  const to = tokens.end[clause.last - 1]!;
  for (let k = indexFrom(figures, from); k < figures.length && figures[k]!.end <= to && ids.length < 12; k++) {
    const f = figures[k]!;
    if (f.unit !== 'count' || f.headClass === null || NO_VICTIMS.has(f.headClass)) continue;
    const object =
      indexFrom(figures, tokens.end[at.match.last - 1]!) === k && f.start <= tokens.end[Math.min(clause.last, at.match.last + 2) - 1]!;
    if (f.role === null && (at.cue.form === 'noun' || !object)) continue;
    ids.push(f.id);
  }
  return ids;
}
