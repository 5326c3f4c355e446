import type { ContentLink, Cue } from '../../../lang/words/statements.ts';
import type { CueMatch } from './lexicon.ts';
import { isNounCue, readAccording, readNoun } from './noun-cues.ts';
import type { Range } from './noun-phrases.ts';
import { foldOf, isComma, type Reader } from './reader.ts';
import type { Subject } from './subject.ts';
import { readVerb } from './verb-cues.ts';

/** One clause of attribution: who, the cue, and where the content lies. Positions are tokens. */
export interface Clause {
  readonly cue: Cue;
  /** Cue words as written, with auxiliaries. */
  readonly at: Range;
  readonly subject: Subject;
  /** `after`: content starts at `from`; `before`: it ends before `subject.boundary`, and goes on at `from` when the clause is a parenthesis; `around`: both, always; `next`: the next lines. */
  readonly place: 'after' | 'before' | 'around' | 'next';
  readonly link: ContentLink;
  /** -1: nowhere. */
  readonly from: number;
  /** Person or outlet addressed ("told Y"). */
  readonly addressee: Range | null;
  /** What it was said in or on ("in an interview with Y"). */
  readonly medium: Range | null;
  /** Whoever relays it ("Reuters quoted X as saying"). */
  readonly relay: Range | null;
  readonly rule: string;
}

/** Reads the cue at `match` as a noun of speech, a preposition of attribution or a verb; null when it reports nothing here. Tokens `low..high` are the sentence. */
export function readClause(r: Reader, match: CueMatch, low: number, high: number): Clause | null {
  const according = match.cues.find((c) => c.form === 'according');
  if (
    according &&
    (!according.weak || match.first === low || isComma(r, match.first - 1)) &&
    foldOf(r, match.last + 1) !== r.lexicon.words.markers.role
  ) {
    const clause = readAccording(r, match, according, low, high);
    if (clause !== null || according.weak) return clause;
  }
  const noun = match.cues.find((c) => c.form === 'noun');
  if (noun && isNounCue(r, match, low)) return readNoun(r, match, noun, low, high);
  return readVerb(r, match, low, high);
}
