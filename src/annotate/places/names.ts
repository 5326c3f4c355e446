import { PLACE_CLASS } from '../../lang/words/places.ts';
import { KIND, type Reading, sourceOffset, type Tokens } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { type Candidate, isMark, isQuote, noReading, startOf } from './candidate.ts';
import type { NameNode, NameSense, PlaceLexicon } from './lexicon.ts';
import { latinEnd, unknownEnd } from './unknown.ts';

/** The longest name of the gazetteer that starts at token `i`, before token `end`; null when none does. `joined`: right after a place, where "وجدة" is "and Jeddah". */
export function knownName(page: Page, lexicon: PlaceLexicon, i: number, end: number, joined = false): Candidate | null {
  const { tokens } = page;
  const starts = lexicon.starts(tokens.words[i]!);
  if (starts === null) return null;
  let best: { last: number; senses: readonly NameSense[]; reading: Reading } | null = null;
  for (const { reading, node } of starts) {
    let at: NameNode | undefined = node;
    let j = i + 1;
    for (;;) {
      if (at.senses.length > 0 && (best === null || j > best.last || (joined && j === best.last && reading.conjunction === 'و')))
        best = { last: j, senses: at.senses, reading };
      if (at.next === null || j >= end) break;
      let k: number = j;
      if (isMark(tokens, k) && k + 1 < end) k++;
      const mark: NameNode | undefined = at.next.get(tokens.words[j]!.fold);
      const next: NameNode | undefined = mark ?? (k < end ? at.next.get(tokens.words[k]!.fold) : undefined);
      if (next === undefined) break;
      if (!wordsMatch(tokens, mark ? j : k)) break;
      j = (mark ? j : k) + 1;
      at = next;
    }
  }
  if (best === null) return null;
  const word = tokens.words[i]!;
  // Short Latin names are abbreviations: "US", not "us".
  if (
    !word.arabic &&
    best.last === i + 1 &&
    word.raw.length <= 3 &&
    word.raw !== word.raw.toUpperCase() &&
    best.senses.every((s) => s.tier === 0)
  )
    return null;
  // "البلاد", "معبر", "التحالف": a common noun of this trade is no name by itself, whatever village bears it.
  if (best.last === i + 1 && word.arabic && best.senses.every((x) => x.tier > 0)) {
    const common =
      PLACE_CLASS.function |
      PLACE_CLASS.common |
      PLACE_CLASS.scene |
      PLACE_CLASS.organisation |
      PLACE_CLASS.organ |
      PLACE_CLASS.motion |
      PLACE_CLASS.locative;
    const { classes, heads } = page.language.places;
    const { stem } = best.reading;
    const bare = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
    if ((((classes.get(stem) ?? 0) | (classes.get(bare) ?? 0)) & common) !== 0 || heads.has(bare)) return null;
  }
  const start = startOf(tokens, i, best.reading);
  let tier = best.senses[0]!.tier;
  for (const s of best.senses) if (s.tier < tier) tier = s.tier;
  return {
    first: i,
    last: best.last,
    start,
    end: tokens.end[best.last - 1]!,
    reading: best.reading,
    senses: best.senses,
    tier,
    head: null,
    inner: i,
  };
}

/** Latin names go on with words as they are written in names: not "us" after a capital by chance. */
function wordsMatch(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] !== KIND.breakLine;
}

/**
 * A name made by a word that belongs to it: "the airport of X", "the countryside of X province". Token `i` is the word.
 * The name inside may be unknown where the word vouches for it.
 */
export function headedName(page: Page, lexicon: PlaceLexicon, i: number, end: number): Candidate | null {
  const { tokens } = page;
  const read = lexicon.head(tokens.words[i]!);
  if (read === null || !read.head.inside) return null;
  const { head, reading } = read;
  let j = i + 1;
  // "ريف محافظة X", "مطار مدينة X"
  const between = j < end ? lexicon.head(tokens.words[j]!) : null;
  if (between && !between.head.inside && between.reading.at === 0) j++;
  const open = j < end && isQuote(tokens, j);
  if (open || (j < end && tokens.words[j]!.raw === '#')) j++;
  if (j >= end || tokens.kind[j] === KIND.breakLine) return null;
  const known = knownName(page, lexicon, j, end);
  let last: number;
  let senses: readonly NameSense[] = [];
  if (known && known.reading?.at === 0) {
    last = known.last;
    senses = known.senses;
  } else {
    const stop = unknownEnd(page, lexicon, j, end, open ? 'any' : head.unknown, open, true);
    if (stop === null || (between !== null && between.head.unknown === 'none')) return null;
    last = stop;
  }
  if (open && last < end && isQuote(tokens, last)) last++;
  else if (open) last = Math.max(last, j + 1);
  if (head.kind === 'site')
    while (
      last < end &&
      tokens.kind[last] === KIND.word &&
      (lexicon.classes(tokens.words[last]!) & PLACE_CLASS.siteTail) !== 0 &&
      tokens.words[last]!.fold.startsWith('ال')
    )
      last++;
  return {
    first: i,
    last,
    start: sourceOffset(tokens, i, reading.at),
    end: tokens.end[last - 1]!,
    reading,
    senses,
    tier: 0,
    head,
    inner: j,
  };
}

/** A name that only the word after it vouches for: "Lamjung district". Capitals, then the word written small. */
export function tailedName(page: Page, lexicon: PlaceLexicon, i: number, end: number): Candidate | null {
  const { tokens } = page;
  const marks = lexicon.marks.of(tokens);
  let j = i + 1;
  while (j < end && j < i + 3 && (marks[j]! & lexicon.tailing) === 0) j++;
  if (j >= end || (marks[j]! & lexicon.tailing) === 0) return null;
  j = i;
  while (
    j < end &&
    j < i + 3 &&
    tokens.words[j]!.capital &&
    lexicon.classes(tokens.words[j]!) === 0 &&
    lexicon.demonym(tokens.words[j]!) === ''
  )
    j++;
  if (j === i || j >= end || tokens.words[j]!.capital) return null;
  const tail = lexicon.tail(tokens.words[j]!);
  if (tail === null || (tail.kind !== 'province' && tail.kind !== 'district')) return null;
  return {
    first: i,
    last: j + 1,
    start: tokens.start[i]!,
    end: tokens.end[j]!,
    reading: noReading,
    senses: [],
    tier: 1,
    head: tail,
    inner: i,
  };
}

/** A site by its full name: "Al-Shifa Hospital", "Nour al-Din Bridge". Capitals up to a word for a site that is written with one too. */
export function namedSite(page: Page, lexicon: PlaceLexicon, i: number, end: number, known: Candidate | null): Candidate | null {
  const { tokens } = page;
  if (tokens.words[i]!.arabic || lexicon.classes(tokens.words[i]!) !== 0 || lexicon.demonym(tokens.words[i]!) !== '') return null;
  const last = latinEnd(page, lexicon, i, end);
  if (last === null || last < i + 2 || (known !== null && known.last >= last - 1)) return null;
  const tail = lexicon.tail(tokens.words[last - 1]!);
  if (tail?.kind !== 'site' || !tokens.words[last - 1]!.capital) return null;
  return {
    first: i,
    last,
    start: tokens.start[i]!,
    end: tokens.end[last - 1]!,
    reading: noReading,
    senses: known?.senses ?? [],
    tier: 1,
    head: tail,
    inner: i,
  };
}
