import { AUXILIARY, BIT } from './lexicon.ts';
import { hasVerb, isMark, nounPhraseAfter, nounPhraseBefore, opensClause, type Range } from './noun-phrases.ts';
import { bitsOf, foldOf, isComma, isDash, isNominal, isStop, type Reader } from './reader.ts';

/** The verb with its auxiliaries and adverbs. */
export interface VerbGroup extends Range {
  readonly passive: boolean;
  readonly negated: boolean;
  /** The verb stands behind "to". */
  readonly infinitive: boolean;
}

/** Who is the subject of a verb, and where its clause begins. */
export interface Subject {
  /** `same`: that of the clause before ("and said", ", adding"); `relative`: the noun before "who"; `none`: impersonal or unknown. */
  readonly kind: 'noun' | 'pronoun' | 'same' | 'relative' | 'none';
  readonly at: Range | null;
  /** First token of the clause of attribution. */
  readonly boundary: number;
}

/** Adverbs and auxiliaries a verb group may hold, in tokens. */
const GROUP_REACH = 8;

/** Walks left from the verb at `v` over auxiliaries and adverbs. */
export function verbGroup(r: Reader, v: number, low: number): VerbGroup {
  let first = v;
  let passive = false;
  let negated = false;
  let infinitive = false;
  while (first > low && v - first < GROUP_REACH) {
    const i = first - 1;
    const b = bitsOf(r, i);
    const word = foldOf(r, i);
    // "Theresa May said".
    if (b & BIT.capital && bitsOf(r, i - 1) & BIT.capital && isNominal(r, i)) break;
    if (b & BIT.negation) negated = true;
    if (b & BIT.be) passive = true;
    // "they've": subject and auxiliary in one.
    if (b & BIT.subject && b & AUXILIARY) break;
    if (b & BIT.possessive && bitsOf(r, i - 1) & BIT.subject) {
      first = i;
      continue;
    }
    if (b & AUXILIARY || b & BIT.negation) {
      first = i;
      continue;
    }
    if (b & BIT.adverb && !(b & BIT.conjunction)) {
      // "Both said", "others then said": a word that can be the subject itself stays.
      if (b & BIT.determiner && !isNominal(r, i - 1) && !(bitsOf(r, i - 1) & (BIT.subject | AUXILIARY))) break;
      if (b & BIT.time && !(isNominal(r, i - 1) || bitsOf(r, i - 1) & BIT.subject)) break;
      first = i;
      continue;
    }
    if (word === r.lexicon.words.markers.infinitive) {
      infinitive = true;
      first = i;
    }
    break;
  }
  return { first, last: v + 1, passive, negated, infinitive };
}

const NONE = (boundary: number): Subject => ({ kind: 'none', at: null, boundary });

/** Longest apposition between a subject and its verb, in tokens. */
const APPOSITION = 40;

/** Subject of the verb group that starts at token `g`, to its left. */
export function subjectBefore(r: Reader, g: number, low: number): Subject {
  const p = g - 1;
  if (p < low || isStop(r, p)) return NONE(g);
  const b = bitsOf(r, p);
  const word = foldOf(r, p);
  if (
    b & BIT.subject &&
    !(b & BIT.capital && p > low && word.length > 2 && r.tokens.words[p]!.raw === r.tokens.words[p]!.raw.toUpperCase())
  )
    return { kind: 'pronoun', at: { first: p, last: p + 1 }, boundary: p };
  if (b & BIT.relative && !(b & BIT.complementiser)) return relative(r, p, low);
  if (b & BIT.complementiser)
    return bitsOf(r, p - 1) & BIT.word && isNominal(r, p - 1)
      ? relative(r, p, low)
      : { kind: 'noun', at: { first: p, last: p + 1 }, boundary: p };
  if (b & BIT.conjunction) return { kind: 'same', at: null, boundary: isComma(r, p - 1) ? p - 1 : p };
  if (isComma(r, p) || isDash(r, p)) return parenthetical(r, p, g, low);
  const end = beforeTime(r, p, low);
  const at = nounPhraseBefore(r, end, low);
  if (at !== null && end < p) return { kind: 'noun', at: { first: at.first, last: at.last }, boundary: at.first };
  if (at === null) return b & BIT.determiner && b & BIT.plural ? { kind: 'noun', at: { first: p, last: g }, boundary: p } : NONE(g);
  // "In an interview Haddad said": the name behind the phrase of a preposition that opens the clause.
  if (bitsOf(r, at.first - 1) & BIT.preposition && opensClause(r, at.first - 2, low)) {
    for (let t = at.last - 1; t > at.first; t--) {
      if (!(bitsOf(r, t) & BIT.capital) || !isNominal(r, t)) break;
      const before = bitsOf(r, t - 1);
      if (before & BIT.word && !(before & (BIT.capital | BIT.possessive | BIT.determiner)))
        return { kind: 'noun', at: { first: t, last: at.last }, boundary: t };
    }
  }
  const whole = antecedent(r, at, low);
  return { kind: 'noun', at: whole ?? at, boundary: (whole ?? at).first };
}

/** Longest clause that describes a subject with no comma around it, in tokens. */
const DESCRIPTION = 12;

/**
 * The noun before a clause that ends in the phrase `at`: "analysts who saw the site said", "an aide briefed on the talks said". Null when `at` is the subject itself.
 */
function antecedent(r: Reader, at: Range, low: number): Range | null {
  for (let t = at.first - 1; t > Math.max(low, at.first - DESCRIPTION); t--) {
    const b = bitsOf(r, t);
    if (isStop(r, t) || isComma(r, t) || isDash(r, t) || isMark(r, t) || r.quoteAt(t) !== null) return null;
    if (b & (BIT.cueVerb | BIT.complementiser | BIT.subordinator) && !(b & (BIT.preposition | BIT.relative))) return null;
    const related = (b & BIT.relative) !== 0 && !(b & (BIT.complementiser | BIT.subordinator));
    const reduced = (b & BIT.verbLike) !== 0 && !(b & BIT.ing) && (bitsOf(r, t + 1) & BIT.preposition) !== 0 && at.first - t <= 3;
    if (!related && !reduced) continue;
    if (!isNominal(r, t - 1) || !(bitsOf(r, t - 1) & BIT.word)) return null;
    // "who" as the object has a subject of its own behind it.
    if (related && !(bitsOf(r, t + 1) & (BIT.verbLike | BIT.finite | AUXILIARY | BIT.adverb))) return null;
    const before = nounPhraseBefore(r, t - 1, low);
    if (before === null || !opensClause(r, before.first - 1, low)) return null;
    if (reduced && !(bitsOf(r, before.last - 1) & (BIT.speaker | BIT.person | BIT.plural))) return null;
    return before;
  }
  return null;
}

function relative(r: Reader, p: number, low: number): Subject {
  const end = isComma(r, p - 1) ? p - 2 : p - 1;
  const at = end >= low ? nounPhraseBefore(r, end, low) : null;
  return at === null ? NONE(p) : { kind: 'relative', at, boundary: isComma(r, p - 1) ? p - 1 : p };
}

/** Steps back over a time or participle behind a noun: "officials on Monday said", "a report published last week said". */
function beforeTime(r: Reader, p: number, low: number): number {
  let i = p;
  if (!(bitsOf(r, i) & (BIT.time | BIT.number)) || (bitsOf(r, i) & BIT.capital && isNominal(r, i))) return p;
  while (i > low && bitsOf(r, i) & (BIT.time | BIT.number)) i--;
  while (i > low && (bitsOf(r, i) & (BIT.preposition | BIT.time | BIT.adverb) || (bitsOf(r, i) & BIT.determiner && p - i < 4))) i--;
  if (i > low && r.lexicon.words.issuing.has(foldOf(r, i)) && isNominal(r, i - 1)) i--;
  return isNominal(r, i) && i < p ? i : p;
}

/**
 * "Jaafar, 45, of Homs, who heads the network, told …": the leftmost phrase from which only appositions lead to the verb, with them.
 */
function parenthetical(r: Reader, comma: number, g: number, low: number): Subject {
  const stop = Math.max(low, comma - APPOSITION);
  let best: Range | null = null;
  let right = comma;
  let whole = g - 1;
  for (let c = comma - 1; c > stop; c--) {
    if (isStop(r, c) || r.quoteAt(c) !== null) break;
    if (!(isComma(r, c) || isDash(r, c))) continue;
    if (!isApposition(r, c + 1, right)) break;
    right = c;
    const at = nounPhraseBefore(r, c - 1, low);
    if (at === null || !opensClause(r, at.first - 1, low)) continue;
    // A name before the comma is the subject; only "of Homs" or a lone place may be an apposition itself.
    if (
      best !== null &&
      bitsOf(r, best.first) & BIT.capital &&
      !(bitsOf(r, best.first) & BIT.determiner) &&
      best.last - best.first > 0 &&
      named(r, best.first, right) > 1
    )
      break;
    // "Two fishermen, however, say"
    const aside = best === null && onlyAdverbs(r, c + 1, comma);
    if (aside) whole = at.last;
    best = { first: at.first, last: whole };
    if (!isComma(r, at.first - 1) || at.first - 1 <= low || isMark(r, at.first - 2)) break;
  }
  return best === null ? NONE(comma) : { kind: 'noun', at: best, boundary: best.first };
}

/** Capitals between two tokens, up to the first comma. */
function named(r: Reader, first: number, last: number): number {
  let n = 0;
  for (let t = first; t < last && !isComma(r, t); t++) if (bitsOf(r, t) & BIT.capital) n++;
  return n;
}

function onlyAdverbs(r: Reader, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (!(bitsOf(r, t) & BIT.adverb)) return false;
  return last > first;
}

function onlyDeterminers(r: Reader, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (!(bitsOf(r, t) & BIT.determiner)) return false;
  return true;
}

/** How far back the semicolon that opens a clause is looked for, in tokens. */
const CLAUSE = 60;

/** Subject of the sentence's main clause: its first noun phrase, behind an opening phrase and its comma. Null when none is plain. */
export function mainSubject(r: Reader, low: number, limit: number): Range | null {
  let i = low;
  // "A wants it; B opposes it, warning": the clause behind the last semicolon.
  for (let t = limit - 1; t > Math.max(low, limit - CLAUSE); t--)
    if (foldOf(r, t) === ';') {
      i = t + 1;
      break;
    }
  for (let rounds = 0; rounds < 3 && i < limit; rounds++) {
    while (i < limit && bitsOf(r, i) & (BIT.adverb | BIT.conjunction) && !(bitsOf(r, i) & BIT.determiner)) i++;
    const b = bitsOf(r, i);
    if (b & BIT.subject) return { first: i, last: i + 1 };
    if (!(b & (BIT.preposition | BIT.subordinator)) && r.quoteAt(i) === null) {
      const end = nounPhraseAfter(r, i, limit);
      if (end > i && !onlyDeterminers(r, i, end)) return { first: i, last: end };
    }
    while (i < limit && !isComma(r, i)) i++;
    i++;
  }
  return null;
}

function isApposition(r: Reader, first: number, last: number): boolean {
  if (last <= first) return false;
  const b = bitsOf(r, first);
  if (b & (BIT.subject | BIT.conjunction | BIT.complementiser) && !(b & BIT.determiner)) return false;
  if (b & BIT.relative) return true;
  const opener = b & (BIT.determiner | BIT.preposition | BIT.number | BIT.adverb | BIT.subordinator) || b & BIT.ing || b & BIT.verbLike;
  let end = first;
  while (end < last && !(bitsOf(r, end) & BIT.relative && !(bitsOf(r, end) & BIT.complementiser))) end++;
  if (opener) return !(b & BIT.determiner && hasVerb(r, first, Math.min(end, first + 4)));
  return isNominal(r, first) && !hasVerb(r, first, end);
}

/** "…, said X": the subject behind the verb whose last token is before `i`; null when what stands there is no noun phrase or goes on as a clause. */
export function subjectAfter(r: Reader, i: number, high: number, sure: boolean): Range | null {
  const b = bitsOf(r, i);
  if (b & BIT.subject) {
    const next = i + 1;
    return next >= high || isStop(r, next) || isComma(r, next) || isMark(r, next) ? { first: i, last: i + 1 } : null;
  }
  const end = nounPhraseAfter(r, i, high);
  if (end === i) return null;
  if (!sure) {
    const after = bitsOf(r, end);
    if (
      !(
        end >= high ||
        isStop(r, end) ||
        isComma(r, end) ||
        isMark(r, end) ||
        isDash(r, end) ||
        after & (BIT.relative | BIT.preposition | BIT.time | BIT.subordinator | BIT.adverb)
      )
    )
      return null;
  }
  return { first: i, last: withApposition(r, end, high) };
}

/** "X, an activist with the network" when a comma or the end closes the apposition. */
export function withApposition(r: Reader, end: number, high: number): number {
  if (!isComma(r, end)) return end;
  const b = bitsOf(r, end + 1);
  if (!(b & BIT.determiner || (isNominal(r, end + 1) && !(b & BIT.cueVerb) && !(b & BIT.ing)))) return end;
  const close = nounPhraseAfter(r, end + 1, high);
  return close > end + 1 && (close >= high || isStop(r, close) || isComma(r, close)) ? close : end;
}
