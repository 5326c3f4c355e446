import type { ActorMention } from '../../model/index.ts';
import { KIND } from '../../text/index.ts';
import {
  behind,
  type Clause,
  type CueAt,
  gluedBefore,
  governed,
  isPreposition,
  mentionAt,
  mentionEnding,
  placeOver,
  type Scene,
  STRIKERS,
  tokenOf,
} from './clause.ts';

/** Who did it and to whom: keys of actors; null where the clause names nobody. */
export interface Participants {
  readonly actor: string | null;
  readonly recipient: string | null;
}

const RELATIVE = /^(?:who|which|الذي|التي|الذين)$/;

/** Words between a subject or an agent and its verb. */
const NEAR = 6;
/** Words between a verb and its object. */
const OBJECT_REACH = 6;
/** Words between a noun or passive and its agent. */
const AGENT_REACH = 14;

/** Participants of a finite verb. */
export function ofVerb(scene: Scene, at: CueAt, clause: Clause): Participants {
  const { page } = scene;
  const { match, cue } = at;
  if (page.language.order === 'subject-first') {
    const subject = subjectAhead(scene, match.first, clause);
    if (at.passive) return { actor: agentOf(scene, match.last, clause)?.actor ?? null, recipient: subject?.actor ?? null };
    const object = objectOf(scene, cue.leads, match.last, clause);
    return { actor: subject?.actor ?? null, recipient: other(object, subject) };
  }
  // Behind a relative pronoun the subject stands before it, unless the verb carries its object: "الهجوم الذي استهدف المعسكر", "الهجوم الذي شنه الجيش".
  const relative = match.first > clause.first && RELATIVE.test(scene.page.tokens.words[match.first - 1]!.fold) && match.reading.tail === 0;
  const headline = match.reading.conjunction === '' && match.reading.tail === 0 && opensClause(scene, match.first);
  const after = cue.plural || relative || (headline && !at.passive) ? undefined : subjectAfter(scene, match.last, clause);
  if (at.passive) {
    const recipient = after?.mention ?? (match.reading.conjunction === '' ? subjectAhead(scene, match.first, clause) : undefined);
    return {
      actor: agentOf(scene, after?.last ?? match.last, clause)?.actor ?? null,
      recipient: recipient?.actor ?? null,
    };
  }
  // A verb with its object as a pronoun right behind a name is a relative clause: "رجل اعتقلته الشرطة".
  // What stands before a verb joined by و belongs to the verb before it.
  const ahead = after || match.reading.tail > 0 || match.reading.conjunction !== '' ? undefined : subjectAhead(scene, match.first, clause);
  const subject = after?.mention ?? ahead;
  const object = match.reading.tail > 0 ? undefined : objectOf(scene, cue.leads, after?.last ?? match.last, clause);
  return { actor: subject?.actor ?? null, recipient: other(object, subject) };
}

/** Whether the verb at token `first` has its subject before it, as headlines and clauses with أن have: a name that opens the sentence or the clause stands right before it. */
function opensClause(scene: Scene, first: number): boolean {
  const { tokens } = scene.page;
  let t = first - 1;
  while (t > scene.sentence.first && '"”»'.includes(tokens.words[t]!.raw)) t--;
  const m = t >= scene.sentence.first ? mentionEnding(scene, t) : undefined;
  if (!m) return false;
  let start = tokenOf(scene, m, t);
  if (gluedBefore(scene, m.start, start) !== '') return false;
  while (start > scene.sentence.first && '"“«'.includes(tokens.words[start - 1]!.raw)) start--;
  return start <= scene.sentence.first || tokens.kind[start - 1] === KIND.punctuation || /^[وب]?ان$/.test(tokens.words[start - 1]!.fold);
}

function other(object: ActorMention | undefined, subject: ActorMention | undefined): string | null {
  return object && object.actor !== subject?.actor ? object.actor : null;
}

/** The subject right before the verb: over auxiliaries and adverbs, over an aside between commas, over phrases with a preposition. */
export function subjectAhead(scene: Scene, first: number, clause: Clause): ActorMention | undefined {
  const { page, words } = scene;
  const { tokens } = page;
  const verbFirst = page.language.order === 'verb-first';
  let t = first - 1;
  let relative = false;
  for (let n = 0; n < NEAR && t >= clause.first; n++, t--) {
    const { fold } = tokens.words[t]!;
    if (!words.between.has(fold) && !words.negations.has(fold) && !words.maybe.has(fold) && !(!verbFirst && /ly$/.test(fold))) break;
    if (RELATIVE.test(fold)) relative = true;
  }
  while (t >= clause.first && '"”»'.includes(tokens.words[t]!.raw) && !mentionEnding(scene, t)) t--;
  for (let n = 0; n < 3 && t >= clause.first; n++) {
    if (!verbFirst && tokens.words[t]!.raw === ',') {
      if (!relative) {
        let k = t - 1;
        while (k >= clause.first && t - k < 14 && tokens.words[k]!.raw !== ',') k--;
        if (k < clause.first || tokens.words[k]!.raw !== ',') return undefined;
        t = k;
      }
      t--;
      continue;
    }
    const m = mentionEnding(scene, t);
    const start = m ? tokenOf(scene, m, t) : (placeStart(scene, t) ?? -1);
    if (start < clause.first) return undefined;
    if (m && (relative || !governed(scene, m, start))) return m;
    // "A licence for the army to kill".
    if (m && tokens.words[first - 1]!.fold === 'to' && tokens.words[start - 1]!.fold === 'for') return m;
    if (verbFirst || start - 1 < clause.first || !isPreposition(scene, start - 1)) return undefined;
    t = start - 2;
  }
  return undefined;
}

function placeStart(scene: Scene, t: number): number | undefined {
  const p = placeOver(scene, t);
  if (!p) return undefined;
  let k = t;
  while (k > 0 && scene.page.tokens.start[k]! > p.start) k--;
  return k;
}

/** The subject right behind the verb, and the token behind it and those joined to it. */
export function subjectAfter(scene: Scene, last: number, clause: Clause): { mention: ActorMention; last: number } | undefined {
  const { tokens } = scene.page;
  let t = last;
  for (let n = 0; n < 2 && t < clause.last && scene.words.between.has(tokens.words[t]!.fold); n++) t++;
  if (t >= clause.last) return undefined;
  const mention = mentionAt(scene, t);
  if (!mention || gluedBefore(scene, mention.start, t) !== '') return undefined;
  let end = behind(scene, mention, t);
  for (let n = 0; n < 4 && end < clause.last && tokens.words[end]!.fold[0] === 'و'; n++) {
    const next = mentionAt(scene, end);
    if (!next || next.start - tokens.start[end]! !== 1) break;
    end = behind(scene, next, end);
  }
  return { mention, last: end };
}

/** The object: the first mention behind the verb, or behind its preposition, with nothing but words of the same phrase between. A place that comes first is the object and no actor. */
export function objectOf(scene: Scene, leads: readonly string[], from: number, clause: Clause): ActorMention | undefined {
  const { tokens } = scene.page;
  let led = leads.includes('');
  const verbFirst = scene.page.language.order === 'verb-first';
  for (let t = from, n = 0; t < clause.last && n < OBJECT_REACH; t++, n++) {
    const { fold, raw } = tokens.words[t]!;
    if (tokens.kind[t] === KIND.punctuation && !'"“”«»-'.includes(raw)) return undefined;
    const m = mentionAt(scene, t);
    const glued = m ? gluedBefore(scene, m.start, t) : '';
    if (m && !verbFirst && modifies(scene, behind(scene, m, t))) return undefined;
    if (m && (led ? glued === '' || glued === 'ل' || leads.includes(glued) : leads.includes(glued))) return m;
    if (m) {
      if (led) return undefined;
      t = behind(scene, m, t) - 1;
      continue;
    }
    if (leads.includes(fold)) {
      led = true;
      continue;
    }
    if (!led && leads.some((l) => l.length === 1 && startsWithLead(scene, t, l))) led = true;
    else if (led && placeOver(scene, t)) return undefined;
    else if (isPreposition(scene, t) && fold !== 'of') {
      if (led) return undefined;
    } else if (/^(?:الذي|التي|الذين|who|which|that|and|[a-z]+ing)$/.test(fold)) return undefined;
  }
  return undefined;
}

/** Whether the mention before token `t` only qualifies a noun there: "released the police videos". */
function modifies(scene: Scene, t: number): boolean {
  const { page, sentence, words } = scene;
  if (t >= sentence.last || page.tokens.kind[t] !== KIND.word) return false;
  const { fold, capital } = page.tokens.words[t]!;
  if (capital || isPreposition(scene, t) || words.clauseStarts.has(fold) || words.between.has(fold) || words.negations.has(fold))
    return false;
  return !/^(?:and|or|than|so|there|here|today|yesterday|tonight|last|this|next|early|late|again|once|twice|because|.*ly|.*ing|.*ed)$/.test(
    fold,
  );
}

function startsWithLead(scene: Scene, t: number, lead: string): boolean {
  return scene.page.language.readings(scene.page.tokens.words[t]!).some((r) => r.preposition === lead && (r.article || r.stem.length > 3));
}

/** The actor behind "by", "على يد", or (for nouns) ل and من with nothing but adjectives between. */
export function agentOf(scene: Scene, from: number, clause: Clause, genitive?: 'actor' | 'recipient'): ActorMention | undefined {
  const { page, agents } = scene;
  const { tokens } = page;
  const verbFirst = page.language.order === 'verb-first';
  const noun = genitive !== undefined;
  for (let t = from; t < Math.min(clause.last, from + AGENT_REACH); t++) {
    if (tokens.kind[t] === KIND.punctuation && '.،,'.includes(tokens.words[t]!.raw) && (!verbFirst || noun)) return undefined;
    const match = agents.match(tokens, t);
    if (match && match.reading.tail === 0 && (verbFirst || !noun || leadsToAgent(scene, from, t))) {
      const m = firstMention(scene, match.last, clause, 4);
      if (m) return m;
    }
    if (noun && verbFirst && t < from + 5) {
      const m = mentionAt(scene, t);
      if (m)
        return STRIKERS.has(m.kind) &&
          genitive === 'actor' &&
          (gluedBefore(scene, m.start, t) === 'ل' || tokens.words[t - 1]?.fold === 'من')
          ? m
          : undefined;
    }
  }
  return undefined;
}

/** Whether "by" at token `t` goes with the noun that ends before `from`: at once, behind a verb of doing, or behind a name. */
function leadsToAgent(scene: Scene, from: number, t: number): boolean {
  if (t === from) return true;
  const { fold } = scene.page.tokens.words[t - 1]!;
  return (
    /^(?:out|launched|conducted|staged|mounted|claimed|led)$/.test(fold) ||
    mentionEnding(scene, t - 1) !== undefined ||
    placeOver(scene, t - 1) !== undefined
  );
}

/** The first mention from a token on, over a few words that are no prepositions but ل and "of". */
function firstMention(scene: Scene, from: number, clause: Clause, reach: number): ActorMention | undefined {
  const { tokens } = scene.page;
  for (let t = from; t < Math.min(clause.last, from + reach); t++) {
    if (tokens.kind[t] === KIND.punctuation && !'"“”«»'.includes(tokens.words[t]!.raw)) return undefined;
    const m = mentionAt(scene, t);
    if (m) return 'بك'.includes(gluedBefore(scene, m.start, t) || '-') ? undefined : m;
    const { fold } = tokens.words[t]!;
    if ((isPreposition(scene, t) && fold !== 'of' && fold !== 'من') || tokens.words[t]!.fold === 'and') return undefined;
    if (placeOver(scene, t)) return undefined;
  }
  return undefined;
}
