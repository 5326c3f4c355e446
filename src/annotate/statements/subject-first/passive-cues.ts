import type { Cue } from '../../../lang/words/statements.ts';
import type { Clause } from './clause.ts';
import { BIT, type CueMatch } from './lexicon.ts';
import { nounPhraseAfter, type Range } from './noun-phrases.ts';
import { bitsOf, foldOf, isComma, type Reader } from './reader.ts';
import { type Subject, subjectBefore, type VerbGroup } from './subject.ts';

/** "it was reported that", "is believed to", "were reported killed", "was quoted as saying". */
export function readPassive(r: Reader, match: CueMatch, cue: Cue, group: VerbGroup, low: number, high: number): Clause | null {
  let i = match.last;
  const at = { first: group.first, last: match.last };
  const subject = subjectBefore(r, group.first, low);
  const base = { cue, at, addressee: null, medium: null, relay: null };
  let by: Range | null = null;
  const { markers, outcomes } = r.lexicon.words;
  if (foldOf(r, i) === markers.agent) {
    const end = nounPhraseAfter(r, i + 1, high);
    if (end > i + 1) {
      by = { first: i + 1, last: end };
      i = end;
    }
  }
  if (cue.form === 'relay') {
    // "X was quoted (by Y) as saying C": X speaks, Y relays.
    if (foldOf(r, i) !== markers.role || subject.at === null) return null;
    let from = i + 2;
    if (bitsOf(r, from) & BIT.complementiser || isComma(r, from) || foldOf(r, from) === ':') from++;
    return { ...base, subject, relay: by, place: 'after', link: 'clause', from, rule: 'statements/quoted-as' };
  }
  const nobody: Subject =
    by === null ? { kind: 'none', at: null, boundary: subject.boundary } : { kind: 'noun', at: by, boundary: subject.boundary };
  const impersonal = subject.kind === 'pronoun' && subject.at !== null && r.lexicon.words.pronouns.thing.has(foldOf(r, subject.at.first));
  if (impersonal && bitsOf(r, i) & BIT.complementiser && cue.takes.includes('clause'))
    return { ...base, subject: nobody, place: 'after', link: 'clause', from: i + 1, rule: 'statements/impersonal' };
  const raised =
    foldOf(r, i) === markers.infinitive ? bitsOf(r, i + 1) & BIT.word : bitsOf(r, i) & BIT.verbLike || outcomes.has(foldOf(r, i));
  if (cue.takes.includes('raised') && raised && subject.at !== null && (subject.kind === 'noun' || subject.kind === 'pronoun'))
    return { ...base, subject: nobody, place: 'around', link: 'raised', from: i, rule: 'statements/raised' };
  return null;
}
