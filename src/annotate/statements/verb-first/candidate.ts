import type { Cue } from '../../../lang/words/statements.ts';
import type { Opening } from './opening.ts';
import type { NounPhrase } from './phrase.ts';

/** A cue with what was found around it, before the content's end is known. */
export interface Candidate {
  readonly rule: string;
  readonly cue: Cue;
  /** Tokens of the cue, `first..last` exclusive; `last === first` when there is none (a headline's colon). */
  readonly first: number;
  readonly last: number;
  /** First character of the cue behind its conjunction. */
  readonly start: number;
  /** Token at which the clause of this cue starts: speaker, auxiliary and adverbs included. What was said before ends there. */
  readonly clause: number;
  /** Whether the clause stands on its own (joined, behind a comma, at the start), and not inside what another says. */
  readonly own: boolean;
  speaker: NounPhrase | null;
  /** Where the speaker stands; `dropped`: in an earlier clause. */
  readonly side: 'right' | 'left' | 'dropped';
  /** For a cue without a speaker of its own: the subject of the sentence's first verb. */
  readonly subject?: NounPhrase;
  readonly opening: Opening;
  /** Carriers, nearest to the reader first. */
  via: NounPhrase[];
  /** Content that stands before the cue; the opening is then where it starts. */
  readonly before?: { readonly first: number; readonly last: number };
  /** Words that told of the chain, with the carrier they introduce. */
  readonly relay?: { readonly first: number; readonly last: number };
}
