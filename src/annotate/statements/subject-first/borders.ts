import { KIND, type Sentence } from '../../../text/index.ts';
import type { Clause } from './clause.ts';
import { BIT } from './lexicon.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import { bitsOf, foldOf, isComma, isDash, isStop, type Reader } from './reader.ts';

/** The token at which content behind its cue ends: the sentence's end, or a comma that closes the clause of the cue. */
export function borderOf(r: Reader, c: Clause, s: Sentence): number {
  const { tokens } = r;
  const { words } = r.lexicon;
  const before = c.subject.boundary - 1;
  const lead = bitsOf(r, before);
  const clausal = isClausal(c);
  // "Because X thought C, …" and ", which called for C, was backed".
  const subordinate =
    (lead & BIT.subordinator) !== 0 && !(lead & BIT.complementiser) && c.subject.kind !== 'relative' && c.cue.form !== 'participle';
  const relative = c.subject.kind === 'relative' && isComma(r, c.subject.boundary);
  for (let t = c.from + 1; t < s.last; t++) {
    if (c.link === 'object' && bitsOf(r, t) & BIT.preposition && endsInAdjunct(r, t, s.last)) return t;
    if (tokens.kind[t] === KIND.word) continue;
    if (foldOf(r, t) === ';' && (!clausal || tellsSilence(r, t + 1, s.last)) && r.quoteAt(t) === null) return t;
    if (!clausal && isDash(r, t) && r.quoteAt(t) === null) return t;
    if (!isComma(r, t) || r.quoteAt(t) !== null) continue;
    const next = bitsOf(r, t + 1);
    if (words.contrasting.has(foldOf(r, t + 1))) return t;
    if (relative && next & (BIT.auxiliary | BIT.be | BIT.finite | BIT.verbLike | BIT.cueVerb) && !(next & BIT.capital)) return t;
    if (subordinate && before <= s.first + 2 && !(next & (BIT.conjunction | BIT.relative)) && !isListed(r, t)) return t;
    if (clausal && breaksOff(r, t + 1)) return t;
    if (isAnsweredClaim(r, t + 1, s.last)) return t;
    if (bitsOf(r, t + 1) & BIT.conjunction && tellsSilence(r, t + 2, s.last)) return t;
    // "put the toll at nine, well below others": the rest is the writer's; "including two survivors" is of the toll.
    if (c.cue.takes.includes('measure') && !words.parting.has(foldOf(r, t + 1)) && tokens.start[t + 1]! > tokens.end[t]!) return t;
    if (!clausal && (words.cutting.has(foldOf(r, t + 1)) || isParticiple(r, t + 1))) return t;
  }
  return tokens.count;
}

/** "but gave no details", "but stopped short of", "but did not elaborate": what the speaker did not say. */
function breaksOff(r: Reader, t: number): boolean {
  const { words } = r.lexicon;
  if (foldOf(r, t) !== words.markers.but) return false;
  let i = t + 1;
  while (bitsOf(r, i) & (BIT.auxiliary | BIT.adverb)) i++;
  return words.breakingOff.has(foldOf(r, i));
}

/** Words between the noun of ", a charge Damascus has repeatedly denied" and its verb. */
const ANSWER = 8;

/** ", a charge Damascus denies", ", something the rebels reject": another's answer to what was said. */
function isAnsweredClaim(r: Reader, from: number, high: number): boolean {
  const { words } = r.lexicon;
  const noun = words.indefinite.has(foldOf(r, from)) ? from + 1 : from;
  if (!words.claims.has(foldOf(r, noun)) || !(bitsOf(r, noun + 1) & (BIT.capital | BIT.determiner))) return false;
  for (let t = noun + 2; t < Math.min(high, noun + ANSWER); t++) {
    if (isComma(r, t) || isStop(r, t)) return false;
    if (bitsOf(r, t) & BIT.cueVerb) return true;
  }
  return false;
}

/** Words of a clause that tells of somebody's silence. */
const SILENCE = 10;

/** "the coalition had no immediate comment": a clause of the writer's on somebody who did not answer. */
function tellsSilence(r: Reader, from: number, high: number): boolean {
  const { unanswered } = r.lexicon.words;
  for (let t = from + 1; t < Math.min(high, from + SILENCE); t++) {
    if (isComma(r, t) || isStop(r, t)) return false;
    if (!unanswered.what.has(foldOf(r, t))) continue;
    for (let k = t - 1; k > from && k >= t - 3; k--) if (unanswered.not.has(foldOf(r, k))) return true;
  }
  return false;
}

/** Longest medium read behind an object, in tokens. */
const ADJUNCT = 24;

/** Whether from the preposition at `t` to the end of the clause stand only where or when the words fell: "in a message on its radio", "within hours". */
function endsInAdjunct(r: Reader, t: number, high: number): boolean {
  const { words } = r.lexicon;
  const timed = words.within.has(foldOf(r, t)) && words.spans.has(foldOf(r, t + 1));
  const medium = words.media.has(foldOf(r, t)) && (bitsOf(r, t + 1) & (BIT.determiner | BIT.possessive)) !== 0;
  if (!timed && !medium) return false;
  let end = timed ? t + 2 : nounPhraseAfter(r, t + 1, high);
  if (medium && !holdsOutput(r, t + 1, end)) return false;
  while (end < high && end - t < ADJUNCT && words.media.has(foldOf(r, end))) {
    const more = nounPhraseAfter(r, end + 1, high);
    if (more === end + 1) break;
    end = more;
  }
  return end >= high || isStop(r, end) || isComma(r, end) || (bitsOf(r, end) & BIT.conjunction) !== 0;
}

function holdsOutput(r: Reader, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (bitsOf(r, t) & BIT.output) return true;
  return false;
}

/** "looping the streets": what the subject did besides. */
function isParticiple(r: Reader, t: number): boolean {
  const b = bitsOf(r, t);
  return (b & BIT.ing) !== 0 && !(b & (BIT.preposition | BIT.capital));
}

/** Whether the content of a clause is a clause or quotation itself. */
export function isClausal(c: Clause): boolean {
  return c.link === 'clause' || c.link === 'bare' || c.link === 'quote';
}

/** First token behind "BEIRUT (AP) —" at the start of a paragraph. */
export function pastDateline(r: Reader, s: Sentence): number {
  for (let t = s.first; t < Math.min(s.last, s.first + 14); t++) {
    if (isDash(r, t)) return t > s.first ? t + (foldOf(r, t + 1) === '-' ? 2 : 1) : s.first;
    const raw = r.tokens.words[t]!.raw;
    const small = bitsOf(r, t) & BIT.word && raw !== raw.toUpperCase();
    if (t === s.first ? small || raw.length < 2 : small && !(bitsOf(r, t) & BIT.capital)) return s.first;
  }
  return s.first;
}

/** A comma between the members of a list: "A, B and C". */
function isListed(r: Reader, comma: number): boolean {
  for (let t = comma + 1; t < comma + 6; t++) {
    if (bitsOf(r, t) & BIT.conjunction) return true;
    if (isComma(r, t)) return false;
  }
  return false;
}

/** Whether a line break stands at or right behind token `t`. */
export function isParagraphEnd(r: Reader, t: number): boolean {
  return t >= r.tokens.count || r.tokens.kind[t] === KIND.breakLine;
}

/** First token at or behind `t` that is no adverb. */
export function pastAdverbs(r: Reader, t: number): number {
  let i = t;
  while (bitsOf(r, i) & BIT.adverb && !(bitsOf(r, i) & BIT.determiner)) i++;
  return i;
}

/** Whether a clause that begins at `t` is set beside the one before: "but Y said", "; Y said". */
export function joins(r: Reader, t: number): boolean {
  const p = t - 1;
  const b = bitsOf(r, p);
  if (isStop(r, p) || isComma(r, p)) return true;
  return isDash(r, p) || (b & BIT.conjunction) !== 0 || r.lexicon.words.beside.has(foldOf(r, p));
}

/** Where the words that join a clause beginning at `t` to the one before start: its comma or conjunction. */
export function joinStart(r: Reader, t: number): number {
  let i = t - 1;
  while (bitsOf(r, i - 1) & BIT.conjunction) i--;
  return isComma(r, i - 1) ? i - 1 : i;
}
