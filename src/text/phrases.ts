import { KIND, type Word, wordAttribute } from './forms.ts';
import { fold } from './letters.ts';
import { WordSign } from './signs.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** One way to read a written word: what is glued before it, and the stem that a lexicon knows. */
export interface Reading {
  /** Folded stem. */
  readonly stem: string;
  /** Units of the folded word before the stem; the stem starts there. */
  readonly at: number;
  /** Units of the folded word after the stem (a pronoun). */
  readonly tail: number;
  /** Conjunction glued on: `و`, `ف`, or empty. */
  readonly conjunction: string;
  /** Preposition or particle glued on: `ب`, `ل`, `ك`, `س`, or empty. */
  readonly preposition: string;
  /** Whether the article was taken off. */
  readonly article: boolean;
}

/** The readings of a word in a language, the word as it stands first. */
export type Readings = (word: Word) => readonly Reading[];

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** A phrase found: tokens `first..last` (exclusive), its values, and how the first word was read. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly values: readonly T[];
  readonly reading: Reading;
}

// Signs of a word in a trie: some phrase starts with it; it stands in some phrase behind the first word; it is a hyphen; it is a phrase by itself.
const OPENS = 1;
const FOLLOWS = 2;
const HYPHEN = 4;
const WHOLE = 8;

/**
 * A trie of phrases over folded words. The first word of a phrase is found behind its clitics; hyphens between words count as spaces.
 * Fill it before the first `match`: what a word can start is remembered with the word.
 */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };
  /** What a token can be in a phrase: a first look that costs next to nothing, for passes over the many words that are nothing. */
  private readonly sign: WordSign;
  private readonly inner = new Set<string>();
  private readonly waiting: [string, T][] = [];
  private readonly starts: (word: Word) => readonly { readonly reading: Reading; readonly node: Node<T> }[] | null;

  constructor(readings: Readings) {
    this.starts = wordAttribute((word) => {
      let found: { reading: Reading; node: Node<T> }[] | null = null;
      const root = this.grown();
      for (const reading of readings(word)) {
        const node = root.next.get(reading.stem);
        if (node) (found ??= []).push({ reading, node });
      }
      return found;
    });
    this.sign = new WordSign((word) => {
      const starts = this.starts(word);
      return (
        (starts === null ? 0 : OPENS) |
        (starts?.some((s) => s.node.values.length > 0) ? WHOLE : 0) |
        (word.raw === '-' ? HYPHEN : this.inner.has(word.fold) ? FOLLOWS : 0)
      );
    });
  }

  /** Adds a phrase; its words are folded here. A phrase may have several values. */
  add(phrase: string, value: T): void {
    this.waiting.push([phrase, value]);
  }

  /** The root, phrases that wait put in: a lexicon that is never asked costs nothing. */
  private grown(): Node<T> {
    if (this.waiting.length > 0) for (const [phrase, value] of this.waiting.splice(0)) this.put(phrase, value);
    return this.root;
  }

  private put(phrase: string, value: T): void {
    const { root } = this;
    let node = root;
    for (const key of keysOf(fold(phrase))) {
      let next = node.next.get(key);
      if (!next) {
        node.next.set(key, (next = { next: new Map(), values: [] }));
        if (node !== root) this.inner.add(key);
      }
      node = next;
    }
    if (node !== root && !node.values.includes(value)) node.values.push(value);
  }

  /** Whether a phrase may start with this word: a cheap first look for scans. */
  opens(word: Word): boolean {
    return this.starts(word) !== null;
  }

  /** Whether any phrase starts with this word: one look-up, for passing over the many words that start none. */
  begins(word: Word): boolean {
    return this.starts(word) !== null;
  }

  /** Whether any phrase starts with token `i`: reads no word, for passes over all tokens. */
  opensAt(tokens: Tokens, i: number): boolean {
    return (this.sign.at(tokens, i) & OPENS) !== 0;
  }

  /** Whether some phrase may end with token `i`: by itself or behind other words. Reads no word. */
  endsAt(tokens: Tokens, i: number): boolean {
    return (this.sign.at(tokens, i) & (WHOLE | FOLLOWS)) !== 0;
  }

  /** Whether the word can stand in a phrase, at its beginning or further on. */
  holds(word: Word): boolean {
    return this.starts(word) !== null || word.raw === '-' || this.inner.has(word.fold);
  }

  /** What the word means as a phrase of its own, as `match` reads it; null when it is none. */
  alone(word: Word): readonly T[] | null {
    return this.starts(word)?.find((s) => s.node.values.length > 0)?.node.values ?? null;
  }

  /** Longest phrase that starts at token `i`; among equally long ones the reading listed first. Null when none does. */
  match(tokens: Tokens, i: number): PhraseMatch<T> | null {
    if (i < 0 || i >= tokens.count) return null;
    const sign = this.sign.at(tokens, i);
    if ((sign & OPENS) === 0) return null;
    // Most words that start longer phrases only are not followed by a word of any.
    const open = i + 1 < tokens.count && (this.sign.at(tokens, i + 1) & (HYPHEN | FOLLOWS)) !== 0;
    if (!open && (sign & WHOLE) === 0) return null;
    const starts = this.starts(tokens.words[i]!)!;
    let best: PhraseMatch<T> | null = null;
    for (let s = 0; s < starts.length; s++) {
      const { reading, node } = starts[s]!;
      if (best === null && node.values.length > 0) best = { first: i, last: i + 1, values: node.values, reading };
      if (!open || reading.tail > 0) continue;
      let at: Node<T> | undefined = node;
      let j = i + 1;
      while (j < tokens.count && at.next.size > 0) {
        let follows = this.sign.at(tokens, j);
        if ((follows & HYPHEN) !== 0 && j + 1 < tokens.count) follows = this.sign.at(tokens, ++j);
        if ((follows & (HYPHEN | FOLLOWS)) === 0) break;
        at = at.next.get(tokens.words[j]!.fold);
        if (at === undefined) break;
        j++;
        if (at.values.length > 0 && (best === null || j > best.last)) best = { first: i, last: j, values: at.values, reading };
      }
    }
    return best;
  }
}

/** The words of a folded phrase. Plain letters and spaces need no tokeniser. */
function keysOf(phrase: string): readonly string[] {
  if (/^(?:[a-z ]+|[\u0620-\u063f\u0641-\u064a ]+)$/.test(phrase)) return phrase.split(' ').filter(Boolean);
  const tokens = tokenize(phrase);
  const keys: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const key = tokens.words[i]!.fold;
    if (key !== '-' && tokens.kind[i] !== KIND.breakLine) keys.push(key);
  }
  return keys;
}

/** Whether the tokens `first..last` stand on one line (no line break between). */
export function sameLine(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.kind[i] === KIND.breakLine) return false;
  return true;
}
