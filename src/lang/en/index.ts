import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { accounts } from './accounts.ts';
import { actors } from './actors.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { readings } from './readings.ts';
import { reconciling } from './reconciling.ts';
import { statements } from './statements.ts';
import { times } from './times.ts';

/** English, as news is written in it. */
export const english: Language = {
  code: 'en',
  order: 'subject-first',
  abbreviations,
  readings,
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
