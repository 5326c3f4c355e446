import { packagedGazetteer } from '../gazetteer/index.ts';
import { PLACE_CLASS, type PlaceHead, type PlaceWords } from '../words/places.ts';
import { classWords, demonymWords, heads, masks, tails } from './places-words.ts';

const classes = new Map<string, number>();
for (const [name, words] of Object.entries(classWords))
  for (const w of words.split(' ')) classes.set(w, (classes.get(w) ?? 0) | PLACE_CLASS[name as keyof typeof classWords]);

const mapOf = (list: readonly (readonly [string, PlaceHead])[]): ReadonlyMap<string, PlaceHead> =>
  new Map(list.flatMap(([words, head]) => words.split(' ').map((w) => [w, head] as const)));

/** Words for the places extractor. */
export const places: PlaceWords = {
  script: 'latin',
  gazetteer: packagedGazetteer,
  heads: mapOf(heads),
  tails: mapOf(tails),
  classes,
  directions: new Map([
    ['north', 0],
    ['northeast', 45],
    ['east', 90],
    ['southeast', 135],
    ['south', 180],
    ['southwest', 225],
    ['west', 270],
    ['northwest', 315],
  ]),
  lengths: new Map([
    ...['km', 'kms', 'kilometer', 'kilometers', 'kilometre', 'kilometres'].map((w) => [w, 1] as const),
    ...['mile', 'miles'].map((w) => [w, 1.609] as const),
  ]),
  demonyms: new Map(
    demonymWords.split(' ').map((pair) => {
      const [word, country] = pair.split(':');
      return [word!, country!] as const;
    }),
  ),
  actors: new Set([
    'xx-europe',
    'be-brussels',
    'il-tel-aviv',
    'xx-jerusalem',
    'xx-gulf',
    'iq-erbil',
    'ps-ramallah',
    'so-hargeisa',
    'so-somaliland',
  ]),
  masks,
  epithets: new Set(),
  openers: new Map(),
  titles: new Set(),
};
