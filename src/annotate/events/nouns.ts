import type { ActorMention } from '../../model/index.ts';
import { KIND } from '../../text/index.ts';
import { behind, type Clause, type CueAt, gluedBefore, isPreposition, mentionAt, mentionEnding, type Scene, STRIKERS } from './clause.ts';
import { agentOf, objectOf, type Participants, subjectAfter, subjectAhead } from './participants.ts';

/** What a state does by its forces. */
const FORCIBLE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE']);

/** Participants of a noun: its owner, its genitive, the subject of the verb that carries it, those behind prepositions. */
export function ofNoun(scene: Scene, at: CueAt, clause: Clause): Participants {
  const { match, cue } = at;
  let actor: ActorMention | undefined;
  let recipient: ActorMention | undefined;
  let from = match.last;
  if (scene.page.language.order === 'subject-first') {
    const owner = ownerBefore(scene, match.first);
    if (owner && cue.genitive === 'recipient' && ['person', 'role', 'anonymous'].includes(owner.kind)) recipient = owner;
    else actor = owner;
    if (scene.page.tokens.words[match.last]?.fold === 'of' && match.last < clause.last && cue.genitive === 'actor' && !actor)
      actor = objectOf(scene, ['of'], match.last, clause);
  } else if (match.reading.tail === 0) {
    const m = match.last < clause.last ? mentionAt(scene, match.last) : undefined;
    if (m && !match.reading.article && gluedBefore(scene, m.start, match.last) === '') {
      from = behind(scene, m, match.last);
      // "غارة البغدادي" names whom it was for.
      if (cue.genitive === 'actor' && cue.type === 'ASSAULT' && m.kind === 'person') return { actor: null, recipient: null };
      if (cue.mode === 'visit' && m.kind === 'state') recipient = m;
      else if (cue.genitive === 'actor' || (STRIKERS.has(m.kind) && objectFollows(scene, from, clause))) actor = m;
      else recipient = m;
    }
  }
  const adjective = actor ? null : adjectiveActor(scene, at, clause);
  const light = adjective ? undefined : lightVerb(scene, at, clause);
  if (light && 'actor' in light) actor ??= light.actor;
  else if (light) recipient ??= light.recipient;
  if (!adjective) actor ??= agentOf(scene, from, clause, cue.genitive);
  recipient ??= objectOf(scene, cue.leads.length > 0 && cue.leads[0] === '' ? cue.leads.slice(1).concat('ل') : cue.leads, from, clause);
  const key = actor?.actor ?? adjective;
  return { actor: key, recipient: recipient && recipient.actor !== key ? recipient.actor : null };
}

/** Whether an object follows the genitive of a verbal noun, so that the genitive is who acts: "استهداف الطيران للقرية", "اعتقال الشرطة 5 أشخاص". */
function objectFollows(scene: Scene, t: number, clause: Clause): boolean {
  const { tokens } = scene.page;
  if (t >= clause.last) return false;
  const word = tokens.words[t]!;
  if (tokens.kind[t] === KIND.number) return true;
  if (tokens.kind[t] !== KIND.word || isPreposition(scene, t)) return false;
  // A word in ب is behind a preposition, unless it is the head of a place's name (بلدة).
  if (scene.page.language.places.heads.has(word.fold)) return true;
  return !/^[وب]/.test(word.fold) && !scene.words.between.has(word.fold) && !scene.words.clauseStarts.has(word.fold);
}

/** Owner right before an English noun: "Israel's attack", "the Taliban's deadly attack", "Taliban attack". */
function ownerBefore(scene: Scene, first: number): ActorMention | undefined {
  const { tokens } = scene.page;
  for (let t = first - 1, n = 0; n < 4 && t >= scene.sentence.first; n++, t--) {
    const m = mentionEnding(scene, t);
    const possessive = /^['’]s?$/.test(tokens.words[t]!.raw);
    if (m && (n === 0 || /['’]s?$/.test(m.quote) || possessive))
      return n === 0 && !possessive && ['person', 'role', 'anonymous'].includes(m.kind) ? undefined : m;
    if (possessive) return t > scene.sentence.first ? mentionEnding(scene, t - 1) : undefined;
    if (tokens.kind[t] !== KIND.word || isPreposition(scene, t)) return undefined;
  }
  return undefined;
}

/** The verb that carries a noun and who its subject is: "launched an attack", "شن الطيران غارات", "غارات شنها الطيران". */
function lightVerb(
  scene: Scene,
  at: CueAt,
  clause: Clause,
): { readonly actor: ActorMention } | { readonly recipient: ActorMention } | undefined {
  const { light, page } = scene;
  const { tokens } = page;
  const { first, last } = at.match;
  for (let t = first - 1; t >= Math.max(clause.first, first - 10); t--) {
    const match = light.match(tokens, t);
    if (!match || match.last > first || match.reading.article || match.reading.tail > 0) continue;
    const subject =
      (page.language.order === 'verb-first' ? subjectAfter(scene, match.last, { first: clause.first, last: first })?.mention : undefined) ??
      subjectAhead(scene, t, clause);
    if (subject && partsLight(scene, subject, match.last, first)) continue;
    return subject ? (match.values[0] === 'actor' ? { actor: subject } : { recipient: subject }) : undefined;
  }
  if (page.language.order === 'verb-first')
    for (let t = last; t < Math.min(clause.last, last + 5); t++) {
      const match = light.match(tokens, t);
      if (!match || match.reading.tail === 0) continue;
      const subject = subjectAfter(scene, match.last, clause)?.mention;
      return subject && match.values[0] === 'actor' ? { actor: subject } : undefined;
    }
  return undefined;
}

/** Whether a preposition or another name between light verb and noun parts them: "continues to search for victims of the shelling". */
function partsLight(scene: Scene, subject: ActorMention, from: number, to: number): boolean {
  const { tokens } = scene.page;
  for (let t = from; t < to; t++) {
    if (tokens.start[t]! >= subject.start && tokens.start[t]! < subject.end) continue;
    if (isPreposition(scene, t) && !/^(?:of|in|من)$/.test(tokens.words[t]!.fold)) return true;
  }
  return false;
}

/** The actor whose state an adjective of the noun names ("Russian air strikes", "غارات روسية"), where the report mentions its forces or itself. */
function adjectiveActor(scene: Scene, at: CueAt, clause: Clause): string | null {
  const { page, words } = scene;
  const { first, last } = at.match;
  const verbFirst = page.language.order === 'verb-first';
  const from = verbFirst ? last : Math.max(scene.sentence.first, first - 2);
  const to = verbFirst ? Math.min(clause.last, last + (at.cue.genitive === 'actor' && at.cue.type === 'ASSAULT' ? 3 : 1)) : first;
  for (let t = from; t < to; t++) {
    const word = page.tokens.words[t]!;
    if (page.tokens.kind[t] !== KIND.word || isPreposition(scene, t)) {
      if (verbFirst) return null;
      continue;
    }
    const state = words.stateOf(word);
    if (state === '') continue;
    const forces = scene.byRef.get(`${state}-military`);
    const government = scene.byRef.get(state);
    return (FORCIBLE.has(at.cue.type) ? (forces ?? government) : government) ?? null;
  }
  return null;
}
