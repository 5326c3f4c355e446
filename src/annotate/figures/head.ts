import type { HeadNoun, Measure, NounReading } from '../../lang/words/figures.ts';
import { sourceOffset, type Tokens } from '../../text/index.ts';

/** The counted noun of a figure. */
export interface Head {
  readonly start: number;
  readonly end: number;
  /** First token, and the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly noun: HeadNoun | null;
  readonly measure: Measure | null;
}

/** A head from tokens `first..last` (exclusive), its clitics left out. */
export function headAt(tokens: Tokens, first: number, last: number, reading: NounReading | null, measure: Measure | null): Head {
  return {
    start: reading && reading.at > 0 ? sourceOffset(tokens, first, reading.at) : tokens.start[first]!,
    end: tokens.end[last - 1]!,
    first,
    last,
    noun: reading?.noun ?? null,
    measure: measure ?? reading?.noun.measure ?? null,
  };
}
