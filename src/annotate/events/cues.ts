import type { Language } from '../../lang/language.ts';
import type { EventCue, EventWords } from '../../lang/words/events.ts';
import { KIND, type PhraseMatch, PhraseTrie, type Tokens, type WordMarks, wordSign } from '../../text/index.ts';
import { marksOf } from '../marks.ts';
import { type CueAt, IS, mentionAt, mentionEnding, type Scene, STRIKERS } from './clause.ts';

/** The lexicons of a language, ready to be matched. */
export interface EventTries {
  readonly cues: PhraseTrie<EventCue>;
  /** Where a cue may start: the bit of that answer in the marks. */
  readonly marks: WordMarks;
  readonly opens: number;
  readonly light: PhraseTrie<'actor' | 'recipient'>;
  readonly agents: PhraseTrie<true>;
  /** Bits of `IS` of the word at a token. */
  readonly is: (tokens: Tokens, i: number) => number;
}

const tries = new WeakMap<Language, EventTries>();

/** Classes of a word that clauses are cut and searched by. */
function classesOf(words: EventWords): EventTries['is'] {
  return wordSign((word) => {
    const f = word.fold;
    const preposition = words.prepositions.has(f) || (word.arabic && f.length > 2 && f[0] === 'و' && words.prepositions.has(f.slice(1)));
    return (words.clauseStarts.has(f) ? IS.clauseStart : 0) | (preposition ? IS.preposition : 0) | (words.between.has(f) ? IS.between : 0);
  });
}

/** The lexicons of a language, filled once. */
export function triesOf(language: Language): EventTries {
  let made = tries.get(language);
  if (!made) {
    const cues = new PhraseTrie<EventCue>(language.readings);
    const marks = marksOf(language);
    made = {
      cues,
      marks,
      opens: marks.ask((word) => cues.begins(word)),
      light: new PhraseTrie(language.readings),
      agents: new PhraseTrie(language.readings),
      is: classesOf(language.events),
    };
    for (const { phrase, cue } of language.events.cues) made.cues.add(phrase, cue);
    for (const { phrase, subject } of language.events.light) made.light.add(phrase, subject);
    for (const phrase of language.events.agents) made.agents.add(phrase, true);
    tries.set(language, made);
  }
  return made;
}

/** The cue that a match stands for where it stands; null when the way it is written or what surrounds it allows none. */
export function readCue(scene: Scene, match: PhraseMatch<EventCue>, figureAt: (token: number) => boolean): CueAt | null {
  return scene.page.language.order === 'verb-first' ? readArabic(scene, match, figureAt) : readEnglish(scene, match);
}

/** Damma on the first letter of a verb, its conjunction off: a passive that is written out. */
const DAMMA = /^[وف]?.\u064f/u;

function readArabic(scene: Scene, match: PhraseMatch<EventCue>, figureAt: (token: number) => boolean): CueAt | null {
  const { page, words, sentence } = scene;
  const { tokens } = page;
  const { reading, first, last } = match;
  const noun = match.values.find((c) => c.form === 'noun');
  const verb = match.values.find((c) => c.form !== 'noun' && fitsReading(c, match));
  const asNoun = (): CueAt | null => (noun && reading.preposition !== 'س' ? { match, cue: noun, passive: false } : null);
  if (!verb) return asNoun();
  const raw = tokens.words[first]!.raw;
  const next = last < sentence.last ? mentionAt(scene, last) : undefined;
  const counted = last < sentence.last && figureAt(last);
  if (noun && !DAMMA.test(raw)) {
    const before = first - 1;
    const opens =
      first === sentence.first ||
      tokens.kind[before] === KIND.punctuation ||
      words.between.has(tokens.words[before]!.fold) ||
      words.negations.has(tokens.words[before]!.fold) ||
      mentionEnding(scene, before) !== undefined;
    if (!(reading.conjunction !== '' ? next !== undefined || counted : opens && (next !== undefined || counted || verb.voice === 'active')))
      return asNoun();
  }
  // "المناطق التي تسيطر عليها" tells who holds them, not that they were taken.
  if (
    verb.mode === 'seize' &&
    verb.tense === 'present' &&
    first > sentence.first &&
    /^(?:الذي|التي|الذين)$/.test(tokens.words[first - 1]!.fold)
  )
    return null;
  if (verb.form === 'passive') return { match, cue: verb, passive: true };
  if (verb.voice === 'active' || reading.tail > 0) return { match, cue: verb, passive: false };
  return { match, cue: verb, passive: DAMMA.test(raw) || isPassive(scene, verb, match, counted) };
}

function fitsReading(cue: EventCue, match: PhraseMatch<EventCue>): boolean {
  const { article, preposition, tail, stem } = match.reading;
  if (article) return false;
  if (preposition !== '' && !(cue.tense === 'present' && (preposition === 'س' || preposition === 'ل'))) return false;
  return tail === 0 || stem.length >= 4;
}

/** Whether an unvocalised verb is passive: it has neither a subject that acts nor one before it. */
function isPassive(scene: Scene, cue: EventCue, match: PhraseMatch<EventCue>, counted: boolean): boolean {
  const { page, sentence, words } = scene;
  const { tokens } = page;
  const { first, last } = match;
  let t = first - 1;
  while (t >= sentence.first && first - t < 4 && (words.between.has(tokens.words[t]!.fold) || words.negations.has(tokens.words[t]!.fold)))
    t--;
  while (t >= sentence.first && '"”»'.includes(tokens.words[t]!.raw)) t--;
  const ahead = t >= sentence.first ? mentionEnding(scene, t) : undefined;
  const acts = match.reading.conjunction === '' && ahead !== undefined && STRIKERS.has(ahead.kind);
  if (counted) return !acts;
  const next = last < sentence.last ? mentionAt(scene, last) : undefined;
  if (!next) return cue.harm && !acts;
  let k = last;
  while (k < sentence.last && tokens.start[k]! < next.end) k++;
  const bare =
    k >= sentence.last ||
    tokens.kind[k] === KIND.punctuation ||
    words.prepositions.has(tokens.words[k]!.fold) ||
    'بل'.includes(glued(scene, k));
  if (!STRIKERS.has(next.kind)) return cue.harm || (bare && !acts);
  return bare && cue.leads.every((l) => l === '') && !acts && next.kind !== 'state';
}

function glued(scene: Scene, t: number): string {
  const r = scene.page.language.readings(scene.page.tokens.words[t]!).find((x) => x.article && x.preposition !== '');
  return r ? r.preposition : '-';
}

const MODALS = /^(?:will|would|may|might|could|can|should|must|shall|to|did|do|does|didn't|don't|doesn't|cannot|can't|won't|not|never)$/;

function readEnglish(scene: Scene, match: PhraseMatch<EventCue>): CueAt | null {
  const { page, words, sentence } = scene;
  const { tokens } = page;
  const { first, last } = match;
  const noun = match.values.find((c) => c.form === 'noun');
  const verbs = match.values.filter((c) => c.form !== 'noun');
  let t = first - 1;
  while (t >= sentence.first && /(?:ly|^also|^again|^then|^have)$/.test(tokens.words[t]!.fold)) t--;
  const before = t >= sentence.first ? tokens.words[t]!.fold : '';
  const asNoun = (): CueAt | null => {
    if (!noun) return null;
    const next = last < sentence.last ? tokens.words[last]!.fold : '';
    return words.compounds.has(next) ? null : { match, cue: noun, passive: false };
  };
  const be = words.passives.has(before) || before === 'been' || before === 'being';
  if (last < sentence.last && /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens.words[last]!.fold)) return null;
  for (const cue of verbs) {
    switch (cue.tense) {
      case 'past': {
        // "shot" and the like are nouns and participles too: a passive has its auxiliary or its agent.
        if (be) return { match, cue, passive: true };
        if (last < sentence.last && tokens.words[last]!.fold === 'by') return { match, cue, passive: true };
        // "Shot and killed by": the second tells the voice.
        if (last + 2 < sentence.last && tokens.words[last]!.fold === 'and' && tokens.words[last + 2]!.fold === 'by')
          return { match, cue, passive: true };
        if (/^(?:a|an|the|of|with|his|her|their|its|by|in|from|for|to)$/.test(before)) return null;
        return { match, cue, passive: false };
      }
      case 'base':
        if (MODALS.test(before) && !(before === 'to' && noun && !isVerbPlace(scene, last))) return { match, cue, passive: false };
        break;
      case 'ing':
        if (be && !noun) return { match, cue, passive: false };
        break;
      case 'present':
        if (!noun && mentionEnding(scene, t)) return { match, cue, passive: false };
        break;
    }
  }
  return asNoun();
}

/** Whether what follows is an object rather than the next phrase: "to attack the base", not "to strike action". */
function isVerbPlace(scene: Scene, last: number): boolean {
  if (last >= scene.sentence.last) return false;
  return /^(?:the|a|an|his|her|its|their|our|any)$/.test(scene.page.tokens.words[last]!.fold) || mentionAt(scene, last) !== undefined;
}
