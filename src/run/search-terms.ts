import { stemmer } from '@orama/stemmers/english';
import { arabicReadings } from '../lang/ar/clitics.ts';
import { KIND, type Tokens, tokenize, type Word, wordAttribute } from '../text/index.ts';

/** Ending of Arabic nouns and verbs that a reader does not search by. After "light10", Larkey, Ballesteros and Connell (2007). */
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
/** Shortest stem that an ending leaves; a shorter one is another word. */
const LEAST = 3;
/** Shortest stem from which a query takes a conjunction or preposition off: "بلد" is no "لد". */
const LEAST_ASKED = 4;

function light(stem: string): string {
  for (const e of endings) if (stem.endsWith(e) && stem.length - e.length >= LEAST) return stem.slice(0, stem.length - e.length);
  return stem;
}

/** Terms under which a word is found: as folded, without clitics, without endings. The whole word comes first. */
const indexed = wordAttribute((word: Word): readonly string[] => variants(word, LEAST));
/** Terms a word of a query asks for: fewer, because what it may stand for with clitics off is found by them. */
const asked = wordAttribute((word: Word): readonly string[] => variants(word, LEAST_ASKED));

function variants(word: Word, least: number): readonly string[] {
  const whole = term(word.fold);
  if (whole === '') return [];
  if (word.kind === KIND.number) return [whole];
  if (!word.arabic) return [...new Set([whole, singular(whole), stemmer(whole)])];
  const found = new Set([whole, light(whole)]);
  for (const r of arabicReadings(word)) {
    if (r.tail > 0 || (!r.article && r.stem.length < least) || r.stem.length < LEAST) continue;
    found.add(r.stem).add(light(r.stem));
  }
  return [...found];
}

/** An English noun without its plural ending; the stemmer takes "buses" for another word than "bus". */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return /(?:ss?|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Letters and digits only: what the index takes for one word. */
function term(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 64);
}

const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i] === KIND.word || tokens.kind[i] === KIND.number;

/** All terms of a text, for the index. */
export function indexTerms(text: string): string {
  const tokens = tokenize(text);
  const out: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (isWord(tokens, i)) out.push(...indexed(tokens.words[i]!));
  return out.join(' ');
}

/** A search as the index understands it. */
export interface Query {
  /** For each word asked for, the terms any of which will do. Empty when nothing was asked for. */
  readonly words: readonly (readonly string[])[];
}

/** Reads what a person typed: every word must be there, in any of its forms. */
export function readQuery(text: string): Query {
  const tokens = tokenize(text);
  const words: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < tokens.count && words.length < 24; i++) {
    if (!isWord(tokens, i)) continue;
    const terms = asked(tokens.words[i]!);
    const key = terms.join(' ');
    if (terms.length === 0 || seen.has(key)) continue;
    seen.add(key);
    words.push(terms);
  }
  return { words };
}

/** A stretch of a text that is a word of the search, and which. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** Position in `Query.words`. */
  readonly word: number;
}

/** Where the words of a search stand in a text. */
export function markWords(text: string, query: Query): readonly Marked[] {
  const wanted = new Map<string, number>();
  for (const [i, terms] of query.words.entries()) for (const t of terms) if (!wanted.has(t)) wanted.set(t, i);
  const tokens = tokenize(text);
  const found: Marked[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isWord(tokens, i)) continue;
    const hit = indexed(tokens.words[i]!).find((t) => wanted.has(t));
    if (hit !== undefined) found.push({ start: tokens.start[i]!, end: tokens.end[i]!, word: wanted.get(hit)! });
  }
  return found;
}

/** The stretch of a text, at most `width` units, in which the most different words of a search stand close together; cut at spaces. */
export function bestPassage(text: string, marks: readonly Marked[], width: number): { readonly start: number; readonly end: number } {
  let best = { from: 0, words: 0, marks: 0 };
  const counts = new Map<number, number>();
  let left = 0;
  for (let right = 0; right < marks.length; right++) {
    const m = marks[right]!;
    counts.set(m.word, (counts.get(m.word) ?? 0) + 1);
    while (m.end - marks[left]!.start > width * 0.7 && left < right) {
      const gone = marks[left++]!.word;
      const n = counts.get(gone)! - 1;
      if (n === 0) counts.delete(gone);
      else counts.set(gone, n);
    }
    if (counts.size > best.words || (counts.size === best.words && right - left > best.marks))
      best = { from: marks[left]!.start, words: counts.size, marks: right - left };
  }
  let start = Math.max(0, best.from - Math.floor(width * 0.2));
  if (start > 0) {
    const space = text.indexOf(' ', start);
    start = space >= 0 && space < best.from ? space + 1 : best.from;
  }
  let end = Math.min(text.length, start + width);
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space > best.from) end = space;
    // Never between the halves of a pair.
    else if (text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) <= 0xdfff) end++;
  }
  return { start, end };
}
