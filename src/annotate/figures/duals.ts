import { KIND, sourceOffset } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import type { Head } from './head.ts';
import type { Quantity } from './quantities.ts';

/** A dual noun, and whether a conjunction is written with it. */
export interface Dual extends Head {
  readonly joined: boolean;
}

/** The dual noun at token `i`, which is its own number (جنديان); null when the word's form can be anything else. */
export function dualAt(page: Page, i: number): Dual | null {
  const { tokens, language } = page;
  if (tokens.kind[i] !== KIND.word) return null;
  const word = tokens.words[i]!;
  const reading = language.figures.noun(word);
  if (!reading?.noun.dual || reading.tail > 0) return null;
  // The construct form (بلدتي, بلدتا) stands before its complement, unless that is a pronoun (طفليها).
  const bare = /[اي]$/.test(word.fold) && !/[اي]ه(?:ا|ما)$/.test(word.fold);
  if (bare && !(i + 1 < tokens.count && tokens.kind[i + 1] === KIND.word && !language.figures.stop.has(tokens.words[i + 1]!.fold)))
    return null;
  if (bare && !coordinated(page, i) && !(carriers.has(reading.noun.class ?? '') && isKind(page, i + 1))) return null;
  return {
    start: reading.at > 0 ? sourceOffset(tokens, i, reading.at) : tokens.start[i]!,
    end: tokens.end[i]!,
    first: i,
    last: i + 1,
    noun: reading.noun,
    measure: reading.noun.measure ?? null,
    joined: reading.joined,
  };
}

/** Classes of things whose kind or load follows them: طائرتي نقل، قذيفتي هاون. */
const carriers: ReadonlySet<string> = new Set(['vehicle', 'bus', 'aircraft', 'missile', 'weapon', 'tank', 'ship', 'body']);

/** Whether the word at `i` tells a kind: without the article, as no complement of "my" would be. */
function isKind(page: Page, i: number): boolean {
  return /^(?!ال|و)[\u0621-\u064a]{3,}$/.test(page.tokens.words[i]!.fold);
}

/** Whether two things joined by و follow (بلدتي كفريا والفوعة): without them the ending is a pronoun (بلدتي "my town"). */
function coordinated(page: Page, i: number): boolean {
  const { tokens } = page;
  for (let k = i + 2; k < Math.min(tokens.count, i + 7); k++) {
    if (tokens.kind[k] === KIND.breakLine || '.؟!:'.includes(tokens.words[k]!.raw)) return false;
    if (tokens.kind[k] === KIND.word && tokens.words[k]!.fold.startsWith('و')) return true;
  }
  return false;
}

/** A dual as a quantity of two. */
export function dualQuantity(i: number, head: Dual): Quantity {
  return {
    first: i,
    last: i + 1,
    start: head.start,
    end: head.end,
    low: 2,
    high: 2,
    approx: false,
    number: {
      first: i,
      last: i + 1,
      start: head.start,
      end: head.end,
      low: 2,
      high: 2,
      ordinal: false,
      share: false,
      digits: null,
      kind: 'unit',
      article: false,
      pronoun: false,
      joined: head.joined,
      preposition: false,
      scale: 1,
    },
    upper: null,
    percent: false,
    currency: null,
    noun: i,
    qualifiers: [],
    rule: 'dual',
  };
}
