import type { Language } from '../../lang/language.ts';
import type { PlaceHead } from '../../lang/words/places.ts';
import { fold, KIND, PhraseTrie, type Reading, type Tokens, type Word, type WordMarks, wordAttribute, wordSign } from '../../text/index.ts';
import { marksOf } from '../marks.ts';

type Gazetteer = ReturnType<Language['places']['gazetteer']>;
/** A step of the gazetteer's trie. */
export type NameNode = NonNullable<ReturnType<Gazetteer['starting']>>;
/** A place a name may mean, with how freely the name may be taken for it. */
export type NameSense = NameNode['senses'][number];

/** A way to read a word as the first of a place name. */
export interface NameStart {
  readonly reading: Reading;
  readonly node: NameNode;
}

/** A word read as "town", "airport" and the like. */
export interface HeadReading {
  readonly reading: Reading;
  readonly head: PlaceHead;
}

/** What a word can do here; bits of `PlaceLexicon.interest`. */
export const INTEREST = { name: 1, head: 2, demonym: 4, mask: 8, capital: 16, opener: 32 } as const;

/** What single words mean to this extractor in one language; each is worked out once a written form. */
export interface PlaceLexicon {
  readonly gazetteer: Gazetteer;
  /** Bits of `INTEREST`; 0 for most words, which are passed over. */
  readonly interest: (tokens: Tokens, i: number) => number;
  /** Where there is any: the bit of that answer in the marks. */
  readonly marks: WordMarks;
  readonly interesting: number;
  /** Where a word makes a place of the name before it (`tail`): the bit of that answer in the marks. */
  readonly tailing: number;
  /** Folded forms under which the word, clitics off, may stand for a name read before in the report. */
  readonly stems: (word: Word) => readonly { readonly stem: string; readonly reading: Reading }[];
  /** Readings of the word that begin a name; null when none does. */
  readonly starts: (word: Word) => readonly NameStart[] | null;
  readonly head: (word: Word) => HeadReading | null;
  readonly tail: (word: Word) => PlaceHead | null;
  /** Sum of `PLACE_CLASS` of the word, clitics off. */
  readonly classes: (word: Word) => number;
  /** Country of a word that is a country's adjective; empty when it is none. */
  readonly demonym: (word: Word) => string;
  /** Degrees of a compass direction; -1 for other words. */
  readonly direction: (word: Word) => number;
  /** Kilometres in the unit; 0 for other words. */
  readonly length: (word: Word) => number;
  /** Names that hold a place and are none. */
  readonly masks: PhraseTrie<true>;
}

const lexicons = new Map<string, PlaceLexicon>();

/** The lexicon of a language, made at its first use. */
export function lexiconOf(language: Language): PlaceLexicon {
  let lexicon = lexicons.get(language.code);
  if (!lexicon) lexicons.set(language.code, (lexicon = makeLexicon(language)));
  return lexicon;
}

function makeLexicon(language: Language): PlaceLexicon {
  const { places: words, readings } = language;
  const gazetteer = words.gazetteer();
  const arabic = words.script === 'arabic';
  /** First reading without pronoun and without an article of its own for which `find` has a value. */
  const lookUp = <T>(word: Word, find: (stem: string) => T | undefined): { reading: Reading; value: T } | null => {
    if (word.kind !== KIND.word) return null;
    for (const reading of readings(word)) {
      if (reading.tail > 0 || reading.preposition === 'ك' || reading.preposition === 'س') continue;
      const value = find(reading.article ? `ال${reading.stem}` : reading.stem);
      if (value !== undefined) return { reading, value };
    }
    return null;
  };
  const masks = new PhraseTrie<true>(readings);
  const maskWords = new Set<string>();
  for (const m of words.masks) {
    masks.add(m, true);
    maskWords.add(fold(m).split(/[ -]/)[0]!);
  }
  /** Readings that can be the first word of a name, with the stem as names are listed: with its article. */
  const nameReadings = (word: Word): readonly { stem: string; reading: Reading }[] => {
    if (word.kind !== KIND.word || (arabic ? !word.arabic : !word.capital && !/^(?:al|el|ar|as|ad|an|at|az|ed|ez)$/.test(word.raw)))
      return [];
    const found: { stem: string; reading: Reading }[] = [];
    for (const reading of readings(word)) {
      // Of the particles only ب and ل stand before places in prose; ك and س would make places of verbs and comparisons.
      if (reading.tail > 0 || reading.preposition === 'ك' || reading.preposition === 'س') continue;
      if (!reading.article) found.push({ stem: reading.stem, reading });
      else if (reading.preposition === 'ل') found.push({ stem: `ال${reading.stem}`, reading });
    }
    return found;
  };
  const marks = marksOf(language);
  const interest = (word: Word): number => {
    if (word.kind !== KIND.word) return 0;
    return (
      (word.capital ? INTEREST.capital : 0) |
      (lexicon.starts(word) ? INTEREST.name : 0) |
      (lexicon.head(word) ? INTEREST.head : 0) |
      (words.openers.size > 0 && lexicon.stems(word).some(({ stem }) => words.openers.has(stem)) ? INTEREST.opener : 0) |
      (lexicon.demonym(word) !== '' ? INTEREST.demonym : 0) |
      (readings(word).some((r) => maskWords.has(r.stem)) ? INTEREST.mask : 0)
    );
  };
  const lexicon: PlaceLexicon = {
    gazetteer,
    masks,
    interest: wordSign(interest),
    marks,
    interesting: marks.ask((word) => interest(word) !== 0),
    tailing: marks.ask((word) => word.kind === KIND.word && words.tails.has(word.fold)),
    stems: wordAttribute(nameReadings),
    starts: wordAttribute((word) => {
      let found: NameStart[] | null = null;
      for (const { stem, reading } of nameReadings(word)) {
        const node = gazetteer.starting(words.script, stem);
        if (node) (found ??= []).push({ reading, node });
      }
      return found;
    }),
    head: wordAttribute((word) => {
      // "وأدى" (led to) folds to "وادي" (valley).
      if (/^[وف]?أد/.test(word.raw)) return null;
      const found = lookUp(word, (stem) => words.heads.get(stem));
      return found && { reading: found.reading, head: found.value };
    }),
    tail: wordAttribute((word) => (word.kind === KIND.word ? (words.tails.get(word.fold) ?? null) : null)),
    classes: wordAttribute((word) => lookUp(word, (stem) => words.classes.get(stem))?.value ?? 0),
    demonym: wordAttribute((word) => {
      if (word.kind !== KIND.word) return '';
      for (const reading of readings(word)) {
        const country = reading.tail === 0 ? words.demonyms.get(reading.stem) : undefined;
        if (country !== undefined) return country;
      }
      return '';
    }),
    direction: wordAttribute((word) => lookUp(word, (stem) => words.directions.get(stem))?.value ?? -1),
    length: wordAttribute((word) => lookUp(word, (stem) => words.lengths.get(stem))?.value ?? 0),
  };
  return lexicon;
}
