import type { PlaceHead } from '../../lang/words/places.ts';
import { PLACE_CLASS } from '../../lang/words/places.ts';
import { adjacent, KIND, wordSign } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { adjacentBySpace, type Candidate, isMark, isQuote, noReading, startOf } from './candidate.ts';
import type { PlaceLexicon } from './lexicon.ts';

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

/**
 * A name nobody knows by the word it opens with: "تل مكسور", "عين الحجل". Where it may be taken for a place the words before it must say. Null where no such word
 * stands, or what follows is no name.
 */
export function openedName(page: Page, lexicon: PlaceLexicon, i: number, end: number): Candidate | null {
  const { tokens, language } = page;
  if (i + 1 >= end || tokens.kind[i + 1] !== KIND.word || !adjacentBySpace(tokens, i)) return null;
  const next = tokens.words[i + 1]!;
  const refused = next.fold.startsWith('و') || lexicon.classes(next) !== 0 || lexicon.demonym(next) !== '' || lexicon.head(next) !== null;
  if (!next.arabic || next.fold.length < 3 || refused || language.figures.numeral(next) !== null) return null;
  for (const { stem, reading } of lexicon.stems(tokens.words[i]!)) {
    const opener = language.places.openers.get(stem);
    if (opener === undefined || (opener === 'definite' && !next.fold.startsWith('ال'))) continue;
    return {
      first: i,
      last: i + 2,
      start: startOf(tokens, i, reading),
      end: tokens.end[i + 1]!,
      reading,
      senses: [],
      tier: 0,
      head: null,
      inner: i,
    };
  }
  return null;
}

/** What may be the site behind a name that nobody knows, written small: "Jabal Amel hospital". */
const bareSites: ReadonlySet<string> = new Set(
  'hospital prison refinery airbase crossing camp bridge dam airport checkpoint hotel'.split(' '),
);

/** Prepositions behind which an unknown name in capitals is a place. */
const placing: ReadonlySet<string> = new Set('in In near Near outside Outside at At toward towards reached entered'.split(' '));

const from: ReadonlySet<string> = new Set(['from', 'to', 'of']);

/** Words from an unknown name to the noun that tells what it is. */
const TELLS = 5;

/**
 * A Latin name nobody knows where the words around it tell a place: what it is behind a comma ("in Qalaat al-Nahr, a village of …"), or a site written small ("at
 * Jabal Amel hospital"). `first`: start of the sentence.
 */
export function latinName(page: Page, lexicon: PlaceLexicon, i: number, first: number, end: number): Candidate | null {
  const { tokens } = page;
  if (i <= first || tokens.kind[i - 1] !== KIND.word || page.language.places.script === 'arabic') return null;
  const the = tokens.words[i - 1]!.raw === 'the';
  const before = tokens.words[the ? i - 2 : i - 1]?.raw ?? '';
  const placed = placing.has(before) && !the;
  if (!placed && !the && !from.has(before)) return null;
  const last = latinEnd(page, lexicon, i, end);
  if (last === null || last - i > NAME_WORDS + 3) return null;
  for (let k = i; k < last; k++)
    if (
      tokens.words[k]!.capital &&
      (lexicon.classes(tokens.words[k]!) !== 0 || lexicon.demonym(tokens.words[k]!) !== '' || lexicon.head(tokens.words[k]!))
    )
      return null;
  const made = (to: number, head: PlaceHead | null): Candidate => ({
    first: i,
    last: to,
    start: tokens.start[i]!,
    end: tokens.end[to - 1]!,
    reading: noReading,
    senses: [],
    tier: 0,
    head,
    inner: i,
  });
  const next = last < end ? tokens.words[last]! : null;
  if (next && bareSites.has(next.raw)) return made(last + 1, lexicon.tail(next));
  if (!placed || tokens.words[i]!.raw.length < 4) return null;
  if (next?.raw === ',')
    for (let k = last + 1; k < Math.min(end, last + TELLS) && tokens.kind[k] === KIND.word; k++)
      if (lexicon.head(tokens.words[k]!) !== null && /^(?:an?|the|one)$/.test(tokens.words[last + 1]!.raw)) return made(last, null);
  return null;
}

/** First words of names, which are no names alone. Folded. */
export const joiners: ReadonlySet<string> = new Set(
  'تل دير كفر ابو البو ام بيت عين راس خان خربه بير بئر جب باب بني غار سوق سيدي فم واد وادي جبل حوش مزرعه شيخ الشيخ تله عرب معره جسر سد ود ابن بن اولاد ذو ذي ذات حله كوم ميت منيه نزله شط خور قصر برج غدير حمام مرج سن نهر قلعه قره رجم رجمه wadi tel tell kafr kfar beit bayt ain ein bir umm um abu ras deir dayr khirbet khirbat jabal jebel qasr wad'.split(
    ' ',
  ),
);

/** End of an unknown name that starts at token `i`; null when the words there are no name. */
export function unknownEnd(
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
  const proper = inside && trust === 'definite' && !definite ? isProper(page, lexicon, i, end) : 'no';
  const bare = (placed && !/[هي]$/.test(fold)) || proper !== 'no';
  // "معسكر للحشد": whose it is.
  if (inside && !definite && page.language.readings(word).some((r) => r.preposition === 'ل' && r.stem.length > 2)) return null;
  const named = bare && trust === 'any' ? ~PLACE_CLASS.locative : PLACE_CLASS.person;
  if (
    !definite &&
    ((trust !== 'any' && !opened && !bare) ||
      (proper !== 'sure' && adjectival(fold)) ||
      (!opened && (lexicon.classes(word) & ~named) !== 0))
  )
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
    !opened &&
    !(
      last < end &&
      ((lexicon.classes(tokens.words[last]!) & (PLACE_CLASS.locative | PLACE_CLASS.situated)) !== 0 ||
        lexicon.direction(tokens.words[last]!) >= 0 ||
        lexicon.head(tokens.words[last]!)?.reading.preposition === 'ب')
    )
  )
    return null;
  return last;
}

/** Words of one name at most behind its first. */
const NAME_WORDS = 2;

/**
 * Whether a bare noun behind "the base of" and the like is a name: what agrees with it is definite (قاعدة تمنهنت الجوية, وادي زغيتون التابع), or it is no word that
 * the lexicons know and ends like no adjective and no plural.
 */
function isProper(page: Page, lexicon: PlaceLexicon, i: number, end: number): 'sure' | 'likely' | 'no' {
  const { tokens, language } = page;
  const word = tokens.words[i]!;
  const { figures, statements } = language;
  if ((lexicon.classes(word) & ~PLACE_CLASS.situated) !== 0 || lexicon.head(word) !== null) return 'no';
  if (i + 1 < end && (lexicon.classes(tokens.words[i + 1]!) & PLACE_CLASS.situated) !== 0 && adjacentBySpace(tokens, i)) return 'sure';
  const unknown =
    word.fold.length > 3 &&
    !/(?:[هي]|ين|ون|ات|ان|ا)$/.test(word.fold) &&
    figures.noun(word) === null &&
    figures.numeral(word) === null &&
    !figures.stop.has(word.fold) &&
    !figures.verbal(word) &&
    figures.roles.match(tokens, i) === null &&
    !statements.speakerNouns.has(word.fold) &&
    statements.verbFirst?.isVerbalNoun(word.fold) !== true;
  return unknown ? 'likely' : 'no';
}

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
export function latinEnd(page: Page, lexicon: PlaceLexicon, i: number, end: number): number | null {
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
