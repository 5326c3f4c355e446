import type { Readings } from '../text/index.ts';
import type { AccountWords } from './words/accounts.ts';
import type { ActorWords } from './words/actors.ts';
import type { EventWords } from './words/events.ts';
import type { FigureWords } from './words/figures.ts';
import type { PlaceWords } from './words/places.ts';
import type { PositionWords } from './words/positions.ts';
import type { ReconcilingWords } from './words/reconciling.ts';
import type { StatementWords } from './words/statements.ts';
import type { TimeWords } from './words/times.ts';

/** What the engine must know of a language: words and small grammars, no algorithm that another language could use. One folder below `lang/` each. */
export interface Language {
  /** BCP 47. */
  readonly code: 'ar' | 'en';
  /** Usual order of verb and subject in reporting clauses. */
  readonly order: 'verb-first' | 'subject-first';
  /** Folded words that a full stop follows without ending the sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** How a written word can be read: clitics off. */
  readonly readings: Readings;
  readonly figures: FigureWords;
  readonly times: TimeWords;
  readonly places: PlaceWords;
  readonly actors: ActorWords;
  readonly statements: StatementWords;
  readonly positions: PositionWords;
  readonly events: EventWords;
  readonly reconciling: ReconcilingWords;
  readonly accounts: AccountWords;
}
