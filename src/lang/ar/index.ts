import type { Language } from '../language.ts';
import { abbreviations } from './abbreviations.ts';
import { accounts } from './accounts.ts';
import { actors } from './actors.ts';
import { arabicReadings } from './clitics.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { reconciling } from './reconciling.ts';
import { statements } from './statements.ts';
import { times } from './times.ts';

/** Arabic, as news is written in it. */
export const arabic: Language = {
  code: 'ar',
  order: 'verb-first',
  abbreviations,
  readings: arabicReadings,
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
