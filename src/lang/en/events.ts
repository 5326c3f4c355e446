import type { EventWords, LightVerb } from '../words/events.ts';
import { stateOfAdjective } from './actor-lexicon.ts';
import { eventCues } from './event-cues.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const light = (list: string, subject: LightVerb['subject']): readonly LightVerb[] =>
  list
    .trim()
    .split('|')
    .map((phrase) => ({ phrase: phrase.trim(), subject }));

/** Words for the events extractor. */
export const events: EventWords = {
  cues: eventCues,
  light: [
    ...light(
      'launched|launches|launch|carried out|carries out|carry out|conducted|conducts|staged|mounted|unleashed|began|started|claimed responsibility for|claimed|held|holds|waged|intensified|resumed|stepped up',
      'actor',
    ),
    ...light('came under|come under|comes under|suffered', 'recipient'),
  ],
  agents: ['by', 'attributed to', 'blamed on', 'claimed by', 'carried out by', 'launched by', 'at the hands of', 'at hands of'],
  negations: words("not never no cannot can't won't don't doesn't didn't isn't wasn't weren't hasn't haven't hadn't without nor"),
  between: words(
    'has have had is are was were be been being will would also again repeatedly later earlier then did does do who that which reportedly allegedly still may might could should shall must can jointly publicly separately heavily deliberately already to',
  ),
  passives: words("is are was were be been being wasn't weren't got getting"),
  future: words("will shall won't"),
  hypothetical: words(
    'if may might could would can should must unless to potential possible whether possibility threat plans planned fears fear risk',
  ),
  maybe: words(''),
  pluperfect: words("had hadn't"),
  clauseStarts: words(
    'but while although though because whereas when after before since as if where said says saying adding unless until amid that',
  ),
  prepositions: words(
    'of in to from by against on with for at into near over under between among through during about like including alongside toward towards outside inside off upon despite per',
  ),
  halts: words(
    'halt simulated simulate simulating stop end prevent avoid ending stopping halting preventing avert cease anti suspend lift lifting',
  ),
  compounds: words(
    'them it him us me you down out helicopter helicopters aircraft plane planes jet jets force forces group groups team teams rifle dog dogs victim victims survivor survivors suspect suspects zone deal talks warrant warrants plan plans committee date mission operation operations list squad chamber room season price',
  ),
  stateOf: stateOfAdjective,
};
