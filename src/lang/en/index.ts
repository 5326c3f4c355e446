import { type Word, wordAttribute } from '../../text/index.ts';
import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { accounts } from './accounts.ts';
import { actors } from './actors.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { reconciling } from './reconciling.ts';
import { statements } from './statements.ts';
import { times } from './times.ts';

/** English words carry no clitics but the possessive, which the tokeniser already cuts off. */
const englishReadings = wordAttribute((word: Word) => [
  { stem: word.fold, at: 0, tail: 0, conjunction: '', preposition: '', article: false },
]);

/** English, as news is written in it. */
export const english: Language = {
  code: 'en',
  order: 'subject-first',
  abbreviations,
  readings: englishReadings,
  figures,
  times,
  places,
  actors,
  statements,
  positions,
  events,
  reconciling,
  accounts,
};
