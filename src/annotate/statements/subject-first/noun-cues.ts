import type { Cue } from '../../../lang/words/statements.ts';
import type { Clause } from './clause.ts';
import { AUXILIARY, BIT, type CueMatch } from './lexicon.ts';
import { baseAfter, looksClausal, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrases.ts';
import { bitsOf, foldOf, isComma, isNominal, isStop, type Reader } from './reader.ts';
import { mainSubject, type Subject, subjectBefore, verbGroup, withApposition } from './subject.ts';

/** A form that may be noun or verb is a noun behind a determiner, adjective, preposition or possessive, or before "of". */
export function isNounCue(r: Reader, match: CueMatch, low: number): boolean {
  if (match.cues.every((c) => c.form === 'noun')) return true;
  const noun = match.cues.find((c) => c.form === 'noun')!;
  const i = match.first - 1;
  const next = foldOf(r, match.last);
  if (noun.takes.includes(next)) return true;
  if (i < low) return (bitsOf(r, match.last) & BIT.complementiser) !== 0;
  const b = bitsOf(r, i);
  const word = foldOf(r, i);
  if (b & BIT.possessive) return !(bitsOf(r, i - 1) & BIT.subject);
  if (b & BIT.preposition && !(b & BIT.adverb)) return !r.lexicon.words.governing.has(word) && word !== r.lexicon.words.markers.infinitive;
  // "These claim", "others report" are rare beside "the claim".
  if (b & BIT.determiner) return !(b & BIT.subject) && !(!(bitsOf(r, match.first) & BIT.plural) && bitsOf(r, i) & BIT.plural);
  if (b & AUXILIARY) return (b & BIT.be) !== 0;
  // "Local reports from": what opens the sentence is no speaker.
  const led = bitsOf(r, match.last) & BIT.preposition && !match.cues.some((c) => c.takes.includes(next));
  if (i === low && b & BIT.capital && !(b & (BIT.outlet | BIT.speaker | BIT.person)) && led && noun.takes.length > 1) return true;
  // "conflicting reports": an adjective behind a determiner, a preposition or "are".
  if (isNominal(r, i) && !(b & BIT.capital) && !(b & BIT.plural)) {
    const before = bitsOf(r, i - 1);
    return i === low || (before & (BIT.preposition | BIT.be)) !== 0 || isStop(r, i - 1);
  }
  return false;
}

/** Whether a phrase names somebody or something that can be a source. */
export function isSource(r: Reader, at: Range): boolean {
  for (let t = at.first; t < at.last; t++) {
    const b = bitsOf(r, t);
    if (b & (BIT.speaker | BIT.person | BIT.outlet | BIT.output | BIT.object | BIT.subject)) return true;
    if (b & BIT.capital && !(b & (BIT.determiner | BIT.preposition | BIT.adverb | BIT.time))) return true;
    if (r.lexicon.single(r.tokens.words[t]!).some((c) => c.form === 'noun')) return true;
  }
  return false;
}

/** "According to X, C" and "C, according to X". */
export function readAccording(r: Reader, match: CueMatch, cue: Cue, low: number, high: number): Clause | null {
  const i = match.last;
  let end = nounPhraseAfter(r, i, high);
  if (end === i && bitsOf(r, i) & (BIT.object | BIT.determiner)) end = i + 1;
  if (end === i) return null;
  end = withApposition(r, end, high);
  const initial = match.first === low || (match.first - low <= 3 && !isComma(r, match.first - 1) && !isNominal(r, match.first - 1));
  if (!isSource(r, { first: i, last: end }) && !initial) return null;
  const subject: Subject = {
    kind: bitsOf(r, i) & BIT.object && end === i + 1 ? 'pronoun' : 'noun',
    at: { first: i, last: end },
    boundary: match.first,
  };
  const at = { first: match.first, last: match.last };
  const base = { cue, at, subject, addressee: null, medium: null, relay: null, link: 'bare' as const };
  if (initial && !isStop(r, end)) {
    // Up to the comma that closes the phrase: "According to accounts heard by activists, …".
    let from = end;
    while (from < Math.min(high, end + 25) && !isComma(r, from) && !isStop(r, from)) from++;
    return { ...base, place: 'after', from: isComma(r, from) ? from + 1 : end, rule: 'statements/according-first' };
  }
  if (match.first === low) return null;
  const parenthesis = isComma(r, end) && isComma(r, match.first - 1);
  // "SANA, citing a soldier, said": read with its verb.
  if (cue.weak && parenthesis) return null;
  return {
    ...base,
    place: 'before',
    from: parenthesis || (foldOf(r, end) === ':' && end + 1 < high) ? end + 1 : -1,
    rule: 'statements/according',
  };
}

/** How far "the view in the capital … is that" may reach, in tokens. */
const COPULA = 16;

/** "reports that …", "UN allegations that …", "amid reports of …", "the view is that …". */
export function readNoun(r: Reader, match: CueMatch, cue: Cue, low: number, high: number): Clause | null {
  const i = match.last;
  const word = foldOf(r, i);
  const isThat = (t: number): boolean => (bitsOf(r, t) & BIT.complementiser) !== 0;
  let from = -1;
  if (isThat(i)) {
    if (!looksClausal(r, i + 1, Math.min(high, i + 25)) || bitsOf(r, i + 1) & AUXILIARY) return null;
    from = i + 1;
  } else if (cue.takes.includes(word)) {
    if (!isNominal(r, i + 1) && !(bitsOf(r, i + 1) & BIT.determiner)) return null;
    from = i + 1;
  } else if (bitsOf(r, i) & BIT.preposition && !(bitsOf(r, i + 1) & BIT.cue)) {
    // "reports from Syria that", "reports from Syria of".
    const behind = baseAfter(r, i + 1, high);
    if (behind > i + 1 && (isThat(behind) || cue.takes.includes(foldOf(r, behind)))) from = behind + 1;
  }
  let subject: Subject | null = null;
  const copular = from < 0;
  if (copular) {
    for (let t = i; t < Math.min(high, i + COPULA); t++) {
      if (isStop(r, t)) return null;
      const b = bitsOf(r, t);
      if (b & BIT.be && isThat(t + 1)) {
        from = t + 2;
        break;
      }
      if (b & AUXILIARY || b & (BIT.finite | BIT.verbLike | BIT.complementiser)) return null;
    }
    if (from < 0) return null;
    if (!cue.takes.includes('copula')) return null;
  }
  // "the consensus in the West is that": whoever the phrase behind names.
  if (copular && bitsOf(r, i) & BIT.preposition) {
    const end = nounPhraseAfter(r, i + 1, from - 2);
    if (end > i + 1) subject = { kind: 'noun', at: { first: i + 1, last: end }, boundary: match.first };
  }
  const owner = ownerOf(r, match.first - 1, low);
  subject ??=
    owner === null
      ? (giverOf(r, match.first, low) ?? { kind: 'none', at: null, boundary: match.first })
      : { kind: r.lexicon.words.possessives.has(foldOf(r, owner.first)) ? 'pronoun' : 'noun', at: owner, boundary: owner.first };
  return {
    cue,
    at: { first: match.first, last: match.last },
    subject,
    place: 'after',
    link: isThat(i) ? 'clause' : 'object',
    from,
    addressee: null,
    medium: null,
    relay: null,
    rule: 'statements/noun',
  };
}

/** "gave assurances that": the subject of the verb whose object the noun at `n` is. */
function giverOf(r: Reader, n: number, low: number): Subject | null {
  let i = n - 1;
  while (i >= low && n - i < 5 && ((isNominal(r, i) && !r.lexicon.words.issuing.has(foldOf(r, i))) || bitsOf(r, i) & BIT.determiner)) i--;
  if (i < low || !r.lexicon.words.issuing.has(foldOf(r, i))) return null;
  const group = verbGroup(r, i, low);
  if (group.passive) return null;
  const subject = subjectBefore(r, group.first, low);
  if (subject.kind === 'same') {
    const at = mainSubject(r, low, group.first);
    return at === null ? null : { ...subject, at };
  }
  return subject.kind === 'none' ? null : subject;
}

/** "Assad's claim", "UN allegations", "his claim": whoever owns the noun that stands behind token `p`. */
function ownerOf(r: Reader, p: number, low: number): Range | null {
  let i = p;
  while (i >= low && isNominal(r, i) && !(bitsOf(r, i) & (BIT.capital | BIT.possessive)) && !r.lexicon.words.issuing.has(foldOf(r, i))) i--;
  if (i < low) return null;
  const b = bitsOf(r, i);
  if (b & BIT.possessive) return nounPhraseBefore(r, i - 1, low);
  if (r.lexicon.words.possessives.has(foldOf(r, i))) return { first: i, last: i + 1 };
  // "Conflicting reports": an adjective that opens the sentence is no owner.
  if (b & BIT.capital && isNominal(r, i) && !(b & BIT.ing)) {
    let first = i;
    while (first > low && isNominal(r, first - 1) && (bitsOf(r, first - 1) & BIT.capital || foldOf(r, first - 1) === '.')) first--;
    return { first, last: i + 1 };
  }
  return null;
}
