import type { Cue } from '../../../lang/words/statements.ts';
import { BIT } from './lexicon.ts';
import { baseAfter, hasVerb, isMark, nounPhraseAfter, type Range } from './noun-phrases.ts';
import { bitsOf, foldOf, isComma, isDash, isNominal, isPeriod, isStop, type Reader } from './reader.ts';

/** Words of attribution read further than this from the verb are no part of it. */
const REACH = 30;

/** What stands between a cue and its content. */
export interface Behind {
  /** First token that is none of it. */
  readonly next: number;
  readonly addressee: Range | null;
  readonly medium: Range | null;
}

/** Skips the person addressed, times, places and media between a cue and its content: "told reporters on Tuesday", "said in a statement". */
export function behindCue(r: Reader, from: number, high: number, cue: Cue): Behind {
  const { words } = r.lexicon;
  let i = from;
  let addressee: Range | null = null;
  let medium: Range | null = null;
  const stop = Math.min(high, from + REACH);
  const closes = (t: number): boolean => t >= high || isStop(r, t) || isComma(r, t) || isMark(r, t) || isDash(r, t);
  const ends = (t: number): boolean =>
    closes(t) ||
    isPeriod(r, t) ||
    (bitsOf(r, t) & (BIT.complementiser | BIT.preposition | BIT.time | BIT.adverb | BIT.subordinator | BIT.conjunction)) !== 0;
  if (cue.addresses && !(bitsOf(r, i) & BIT.complementiser)) {
    const pronoun = (bitsOf(r, i) & BIT.object) !== 0 && (!isNominal(r, i + 1) || (bitsOf(r, i) & BIT.subject) !== 0);
    const end = pronoun ? i + 1 : addresseeEnd(r, i, stop);
    if (end > i) {
      addressee = { first: i, last: end };
      i = end;
    }
  }
  while (i < stop) {
    const b = bitsOf(r, i);
    const word = foldOf(r, i);
    if (b & BIT.time) {
      i++;
      if (bitsOf(r, i) & BIT.number) i++;
    } else if (b & BIT.adverb && !(b & (BIT.determiner | BIT.complementiser | BIT.conjunction | BIT.capital))) i++;
    else if (isPeriod(r, i)) i += 2;
    else if (word === words.markers.infinitive && cue.takes.includes('infinitive')) break;
    else if (b & BIT.preposition && words.adjuncts.has(word) && !cue.takes.includes(word)) {
      if (bitsOf(r, i + 1) & BIT.time) {
        i += 2;
        if (bitsOf(r, i) & BIT.number) i++;
        continue;
      }
      if (isPeriod(r, i + 1)) {
        i += 3;
        continue;
      }
      const end = bitsOf(r, i + 1) & BIT.object && !isNominal(r, i + 2) ? i + 2 : nounPhraseAfter(r, i + 1, stop);
      if (end === i + 1) break;
      const output = carries(r, i + 1, end);
      // "said of the deal." is an adjunct, "said of the arrests, 21 …" is content.
      if (!output && !ends(end)) break;
      if (words.topics.has(word) && !(end >= high || isStop(r, end) || r.quoteAt(isComma(r, end) ? end + 1 : end) !== null)) break;
      // "said to hold": an infinitive is no person addressed.
      if (
        word === words.markers.infinitive &&
        !(bitsOf(r, i + 1) & (BIT.determiner | BIT.capital | BIT.object | BIT.speaker | BIT.person | BIT.outlet)) &&
        !(bitsOf(r, end - 1) & BIT.plural)
      )
        break;
      if (output) medium = { first: i + 1, last: end };
      i = end;
    } else if (medium !== null && b & (BIT.verbLike | BIT.finite) && foldOf(r, i + 1) === words.markers.agent) {
      // "in a statement carried by SANA".
      const end = nounPhraseAfter(r, i + 2, stop);
      if (end === i + 2) break;
      medium = { first: i + 2, last: end };
      i = end;
    } else break;
  }
  // "said at a stop in Toledo, Ohio, that": up to the complementiser when no verb comes between.
  if (isComma(r, i) && cue.takes.includes('clause')) {
    let t = i + 1;
    while (t < Math.min(high, i + 10) && !isStop(r, t) && !(bitsOf(r, t) & BIT.complementiser)) t++;
    if (t < Math.min(high, i + 10) && bitsOf(r, t) & BIT.complementiser && !hasVerb(r, i, t) && (t === i + 1 || isComma(r, t - 1))) i = t;
  }
  return { next: i, addressee, medium };
}

function carries(r: Reader, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (bitsOf(r, k) & (BIT.output | BIT.outlet)) return true;
  return false;
}

/** End of the person addressed; stops before a bare clause: "told AFP most of those killed". */
function addresseeEnd(r: Reader, i: number, high: number): number {
  let end = nounPhraseAfter(r, i, high);
  const plain = baseAfter(r, i, high);
  // "told reporters in Geneva that": the place is an adjunct of the telling.
  if (end > plain && foldOf(r, plain) !== r.lexicon.words.markers.partitive && !(bitsOf(r, plain) & BIT.joins)) end = plain;
  let caps = i;
  while (caps < end && bitsOf(r, caps) & BIT.determiner && !(bitsOf(r, caps) & BIT.capital)) caps++;
  const settled =
    end >= high ||
    isStop(r, end) ||
    isComma(r, end) ||
    isMark(r, end) ||
    (bitsOf(r, end) & (BIT.complementiser | BIT.time | BIT.preposition)) !== 0;
  if (!(bitsOf(r, caps) & BIT.capital) || settled) return end;
  // A name of an outlet ends where its capitals end: "told the New York Times soldiers were".
  let k = caps;
  while (k < end && (bitsOf(r, k) & (BIT.capital | BIT.outlet | BIT.possessive) || !(bitsOf(r, k) & BIT.word))) k++;
  while (k < end && bitsOf(r, k) & (BIT.outlet | BIT.speaker | BIT.person | BIT.output)) k++;
  return k;
}
