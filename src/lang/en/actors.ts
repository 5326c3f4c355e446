import { fold } from '../../text/index.ts';
import { knownActors, organForms } from '../lexicon/index.ts';
import type { ActorWords } from '../words/actors.ts';
import { readActorPhrases } from './actor-grammar.ts';
import { nounsOfKind } from './actor-lexicon.ts';
import { givenNames, headNouns, nameParticles, sayingVerbs } from './titles.ts';

const bodyNouns = new Set(headNouns.filter(([, h]) => h.shape === 'body').map(([form]) => form));
const heads = new Map<string, readonly string[]>();

/** Words and grammar for the actors extractor. */
export const actors: ActorWords = {
  phrases: readActorPhrases,
  known: (ref) => knownActors.get(ref),
  formsOf: organForms,
  transliterate: () => null,
  particles: nameParticles,
  commonNames: givenNames,
  says: (word) => sayingVerbs.has(word.fold),
  bare: (word) => word,
  headsOf(actor) {
    if (actor.kind === 'state' || actor.kind === 'person') return [];
    const kept = heads.get(actor.key);
    if (kept) return kept;
    const found = new Set<string>();
    for (const form of actor.en) {
      const words = fold(form).split(' ');
      for (const n of [2, 1]) {
        const noun = words.slice(-n).join(' ');
        if (bodyNouns.has(noun)) found.add(noun);
      }
    }
    for (const noun of nounsOfKind[actor.kind] ?? []) found.add(noun);
    const list = [...found];
    heads.set(actor.key, list);
    return list;
  },
};
