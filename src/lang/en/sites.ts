import type { SiteWords } from '../words/happenings.ts';
import { is } from './phrases.ts';

/** English words by which somebody or something is said to be, to have gone or to have come from somewhere. */
export const sites: SiteWords = {
  kinds: [
    { id: 'held', ways: ['in'], says: is(`held detained jailed imprisoned captive`), of: null },
    { id: 'held', ways: ['to'], says: is(`taken transferred moved`), of: is(`prison jail custody detention`) },
    {
      id: 'launched',
      ways: ['from'],
      says: is(`launched fired took flew came`),
      of: is(`drone drones missile missiles rocket rockets aircraft planes jets`),
    },
    {
      id: 'headed',
      ways: ['to'],
      says: is(`arrived reached headed heading bound diverted sailed`),
      of: is(`convoy buses bus trucks ship vessel flight ferry boat`),
    },
    { id: 'wrecked', ways: ['in'], says: is(`crashed sank capsized`), of: is(`plane aircraft helicopter boat ship ferry vessel`) },
    { id: 'met', ways: ['in'], says: is(`signed held met`), of: is(`agreement deal accord talks negotiations meeting`) },
  ],
  site: is(`prison jail school farm hospital camp headquarters building hotel mosque factory warehouse base airport port station`),
  head: is(`town village city district area valley`),
};
