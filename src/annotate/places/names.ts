import type { PlaceHead } from '../../lang/words/places.ts';
import { PLACE_CLASS } from '../../lang/words/places.ts';
import { adjacent, KIND, type Reading, sourceOffset, type Tokens, wordSign } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import type { NameNode, NameSense, PlaceLexicon } from './lexicon.ts';

/** Words that may name a place: tokens `first..last` (exclusive). */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** Where the span starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  readonly reading: Reading | null;
  /** Places the name may mean; empty for names the gazetteer does not know. */
  readonly senses: readonly NameSense[];
  readonly tier: number;
  /** The word inside the span that tells the kind ("airport"), and the first token of the name it governs. */
  readonly head: PlaceHead | null;
  readonly inner: number;
}

const noReading: Reading = { stem: '', at: 0, tail: 0, conjunction: '', preposition: '', article: false };

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

/** Where a name starts whose first word was read so: after its clitics, but `لل` has swallowed the article and stays. */
export function startOf(tokens: Tokens, i: number, reading: Reading | null): number {
  if (reading === null || reading.at === 0) return tokens.start[i]!;
  return sourceOffset(tokens, i, reading.article ? reading.conjunction.length : reading.at);
}

/** Hyphens, underscores of hashtags and quotation marks, which may stand inside a name that is known without them. */
function isMark(tokens: Tokens, i: number): boolean {
  const raw = tokens.words[i]?.raw;
  return tokens.kind[i] === KIND.punctuation && (raw === '-' || raw === '‐' || raw === '–' || raw === '"' || raw === "'" || raw === '_');
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

/** A name that the gazetteer does not know, after a word like "town" that vouches for it. Token `i` is the name's first; `skip` units of it are a conjunction. */
export function unknownName(
  page: Page,
  lexicon: PlaceLexicon,
  i: number,
  end: number,
  head: PlaceHead,
  open: boolean,
  skip = 0,
): Candidate | null {
  const { tokens } = page;
  const last = unknownEnd(page, lexicon, i, end, open ? 'any' : head.unknown, open, head.inside, skip);
  if (last === null) return null;
  return {
    first: i,
    last,
    start: tokens.start[i]! + skip,
    end: tokens.end[last - 1]!,
    reading: skip > 0 ? null : noReading,
    senses: [],
    tier: 0,
    head: null,
    inner: i,
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

/** First words of names, which are no names alone. Folded. */
export const joiners: ReadonlySet<string> = new Set(
  'تل دير كفر ابو البو ام بيت عين راس خان خربه بير بئر جب باب بني غار سوق سيدي فم واد وادي جبل حوش مزرعه شيخ الشيخ تله عرب معره جسر سد ود ابن بن اولاد ذو ذي ذات حله كوم ميت منيه نزله شط خور قصر برج غدير حمام مرج سن نهر قلعه قره رجم رجمه wadi tel tell kafr kfar beit bayt ain ein bir umm um abu ras deir dayr khirbet khirbat jabal jebel qasr wad'.split(
    ' ',
  ),
);

/** End of an unknown name that starts at token `i`; null when the words there are no name. */
function unknownEnd(
  page: Page,
  lexicon: PlaceLexicon,
  i: number,
  end: number,
  trust: PlaceHead['unknown'],
  open: boolean,
  inside: boolean,
  skip = 0,
): number | null {
  const { tokens } = page;
  if (trust === 'none' || i >= end || tokens.kind[i] !== KIND.word) return null;
  const word = tokens.words[i]!;
  if (word.arabic !== (page.language.places.script === 'arabic')) return null;
  if (open) {
    // In quotation marks the name is what they hold, if short.
    for (let j = i; j < Math.min(end, i + 5); j++) {
      if (isQuote(tokens, j)) return j;
      if (tokens.kind[j] !== KIND.word && !isMark(tokens, j)) return null;
    }
    return null;
  }
  // A direction right behind vouches for more: قرية عدوان غربي إدلب, مدينة صرين جنوب كوباني.
  const placed = trust !== 'located' && directed(page, lexicon, i + 1, end);
  const refused = PLACE_CLASS.function | PLACE_CLASS.open | (placed && trust === 'any' ? 0 : PLACE_CLASS.common);
  if (!word.arabic) return latinEnd(page, lexicon, i, end);
  const fold = word.fold.slice(skip);
  const definite = fold.startsWith('ال');
  if ((lexicon.classes(word) & refused) !== 0 || (fold.length < 3 && !joiners.has(fold))) return null;
  const opened = joiners.has(fold);
  if (
    opened &&
    !definite &&
    trust !== 'any' &&
    !(i + 1 < end && tokens.words[i + 1]!.arabic && (lexicon.classes(tokens.words[i + 1]!) & refused) === 0)
  )
    return null;
  const bare = placed && !/[هي]$/.test(fold);
  const named = bare && trust === 'any' ? ~PLACE_CLASS.locative : PLACE_CLASS.person;
  if (!definite && ((trust !== 'any' && !opened && !bare) || adjectival(fold) || (!opened && (lexicon.classes(word) & ~named) !== 0)))
    return null;
  if (lexicon.demonym(word) !== '' && !(inside && definite)) return null;
  let last = i + 1;
  const next = last < end && tokens.kind[last] === KIND.word ? tokens.words[last]! : null;
  if (next?.arabic && adjacentBySpace(tokens, last - 1)) {
    const nextClasses = lexicon.classes(next);
    if (joiners.has(fold) && (nextClasses & PLACE_CLASS.function) === 0) last++;
    else if (!definite && next.fold.startsWith('ال') && nextClasses === 0 && !/(?:يه|ي)$/.test(next.fold)) last++;
    else if (definite && page.language.places.epithets.has(next.fold)) last++;
    if (trust === 'any') last = longerName(page, lexicon, last, end);
  }
  if (
    trust === 'located' &&
    !(last < end && ((lexicon.classes(tokens.words[last]!) & PLACE_CLASS.locative) !== 0 || lexicon.direction(tokens.words[last]!) >= 0))
  )
    return null;
  return last;
}

/** Words of one name at most behind its first. */
const NAME_WORDS = 2;

/** Whether a compass direction stands at token `i` with a name behind it: غربي إدلب. */
function directed(page: Page, lexicon: PlaceLexicon, i: number, end: number): boolean {
  const { tokens } = page;
  if (i >= end || tokens.kind[i] !== KIND.word || lexicon.direction(tokens.words[i]!) < 0) return false;
  const next = i + 1 < end && tokens.words[i + 1]!.raw === '#' ? i + 2 : i + 1;
  return next < end && lexicon.starts(tokens.words[next]!) !== null;
}

/**
 * End of a name of several words of which the lexicon knows none, where words of place follow them: قرية مقطع حجر كبير جنوبي منبج.
 * Without such words behind, what follows a name may be anything.
 */
function longerName(page: Page, lexicon: PlaceLexicon, from: number, end: number): number {
  const { tokens, language } = page;
  const { figures } = language;
  const inName = PLACE_CLASS.person | PLACE_CLASS.common;
  const headed = (k: number): boolean => k < end && lexicon.head(tokens.words[k]!) !== null;
  const behind = (k: number): boolean =>
    directed(page, lexicon, k, end) || headed(k) || (k < end && tokens.words[k]!.fold === 'في' && headed(k + 1));
  for (let k = from; k < Math.min(end, from + NAME_WORDS + 1); k++) {
    if (behind(k)) return k;
    const word = tokens.words[k]!;
    if (
      tokens.kind[k] !== KIND.word ||
      !word.arabic ||
      !adjacentBySpace(tokens, k - 1) ||
      (lexicon.classes(word) & ~inName) !== 0 ||
      /^ال.+ه$/.test(word.fold) ||
      lexicon.direction(word) >= 0 ||
      lexicon.demonym(word) !== '' ||
      figures.noun(word) !== null ||
      figures.numeral(word) !== null ||
      figures.stop.has(word.fold) ||
      figures.verbal(word) ||
      figures.roles.match(tokens, k) !== null
    )
      return from;
  }
  return from;
}

// What a word can be inside a Latin name.
const CAPITAL = 1;
const JOINER = 2;
const HYPHEN = 4;
/** Begins like an article: "al-", "el-", "ed-". */
const ARTICLE = 8;
const latinPart = wordSign(
  (word) =>
    (word.capital ? CAPITAL : 0) |
    (word.kind === KIND.word && /^(?:al|el|as|ar|ad|ash|at|an|az|de|du|e|i|ez|ed|es|abu|bin)$/.test(word.raw) ? JOINER : 0) |
    (word.raw === '-' ? HYPHEN : 0) |
    (/^[ae]/.test(word.raw) ? ARTICLE : 0),
);

/** English: a run of capitalised words, with "al-" and the like inside. */
function latinEnd(page: Page, lexicon: PlaceLexicon, i: number, end: number): number | null {
  const { tokens } = page;
  let j = i;
  let named = false;
  while (j < end && j < i + 8) {
    const part = latinPart(tokens, j);
    if ((part & CAPITAL) !== 0 && (lexicon.classes(tokens.words[j]!) & PLACE_CLASS.function) === 0) named = true;
    else if ((part & JOINER) !== 0 && j + 1 < end && tokens.kind[j + 1] !== KIND.breakLine) {
      // goes on only when a capital follows
      const k = (latinPart(tokens, j + 1) & HYPHEN) !== 0 ? j + 2 : j + 1;
      if (k >= end || (latinPart(tokens, k) & CAPITAL) === 0) break;
    } else if (
      (part & HYPHEN) === 0 ||
      (!(named && adjacent(tokens, j - 1) && adjacent(tokens, j) && (latinPart(tokens, j + 1) & CAPITAL) !== 0) &&
        !(j > i && (latinPart(tokens, j - 1) & ARTICLE) !== 0))
    )
      break;
    j++;
  }
  return named ? j : null;
}

/** Arabic: ends like an adjective of relation or a plural of one; such a word after "town" describes it. */
function adjectival(fold: string): boolean {
  return /(?:يه|ون|ات|هم|ها|تنا|نا)$/.test(fold);
}

function adjacentBySpace(tokens: Tokens, i: number): boolean {
  return tokens.start[i + 1]! - tokens.end[i]! === 1;
}

/** A double quotation mark or guillemet. */
export function isQuote(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.punctuation && '"“”«»„'.includes(tokens.words[i]!.raw);
}
