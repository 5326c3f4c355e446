import { KIND, type Tokens, type Word } from '../../text/index.ts';
import type { ActorContext, ActorPhrase } from '../words/actors.ts';
import {
  AMBIGUOUS_HEADS,
  adjectives,
  CAPITAL_ONLY,
  type Entry,
  type HeadEntry,
  IS,
  isGiven,
  isNamelike,
  isParticle,
  isSaying,
  isUpper,
  LETTERS,
  lettersOf,
  type NamedEntry,
  signs,
  stateOfAdjective,
  stateOfPeople,
  TITLE_DOTS,
  trie,
} from './actor-lexicon.ts';

/** What a run of name-like words, modifiers and nouns holds. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly type: 'name' | 'actor' | 'head' | 'adjective' | 'modifier' | 'possessive' | 'people';
  /** What the lexicon says it is; null for names and modifiers. */
  readonly entry: Entry | null;
  /** Key of the state of an adjective or people; null for all else. */
  readonly state: string | null;
}

const NONE: readonly string[] = [];

function piece(first: number, last: number, type: Piece['type'], entry: Entry | null = null, state: string | null = null): Piece {
  return { first, last, type, entry, state };
}

/** The words of a span as a reader would name it: one space between words, no article, no quotation marks. */
function labelOf(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  if (!isPlain(written))
    return written
      .replace(/\s+/g, ' ')
      .replace(/^(?:the|a|an) /i, '')
      .replace(/["“”]/g, '');
  const first = written.charCodeAt(0) | 0x20;
  return first === 0x61 || first === 0x74 ? written.replace(/^(?:the|a|an) /i, '') : written;
}

/** Whether a label holds nothing but visible ASCII with single spaces and no quotation mark. */
function isPlain(label: string): boolean {
  let before = 0x20;
  for (let i = 0; i < label.length; i++) {
    const c = label.charCodeAt(i);
    if (c < 0x20 || c > 0x7e || c === 0x22 || (c === 0x20 && before === 0x20)) return false;
    before = c;
  }
  return true;
}

/** Looks at the tokens of one sentence, `from..to`, exclusive. */
export class Reader {
  protected readonly context: ActorContext;
  protected readonly tokens: Tokens;
  /** Bits of `IS` by token. */
  protected readonly bits: Int32Array;
  protected readonly from: number;
  protected readonly to: number;
  /** How deep inside other phrases the reading is. */
  protected depth = 0;

  constructor(context: ActorContext, from: number, to: number) {
    this.context = context;
    this.tokens = context.tokens;
    this.bits = signs(context.tokens);
    this.from = from;
    this.to = to;
  }

  protected word(i: number): Word {
    return this.tokens.words[i]!;
  }

  /** Bits of `IS` of the word at token `i`; 0 for what is no word of the sentence. */
  protected is(i: number): number {
    return i >= this.from && i < this.to ? this.bits[i]! : 0;
  }

  protected isWord(i: number): boolean {
    return i >= this.from && i < this.to && this.tokens.kind[i] === KIND.word;
  }

  protected isMark(i: number, marks: string): boolean {
    return i >= this.from && i < this.to && this.tokens.kind[i] === KIND.punctuation && marks.includes(this.word(i).raw);
  }

  protected tight(k: number): boolean {
    return this.tokens.end[k - 1] === this.tokens.start[k] && k + 1 < this.to && this.tokens.end[k] === this.tokens.start[k + 1];
  }

  protected pairAdjective(k: number): string | null {
    if (!this.isWord(k + 1) || !this.word(k).capital) return null;
    return adjectives.get(`${this.word(k).fold} ${this.word(k + 1).fold}`) ?? null;
  }

  /** A capitalised body's noun so far: "Center", "Ministry", "Commission". */
  protected bodyName(pieces: readonly Piece[]): boolean {
    const last = pieces.at(-1)!;
    return (
      last.type === 'head' &&
      last.entry !== null &&
      last.entry.head !== null &&
      last.entry.head.shape === 'body' &&
      this.word(last.first).capital
    );
  }

  /** End of the capitalised words behind "of", "for": `0` when there are none. */
  protected capitalAfter(k: number): number {
    let n = k + 1;
    if (this.isWord(n) && this.word(n).fold === 'the') n++;
    const begin = n;
    while (n - begin < 5) {
      const bits = this.is(n);
      if (bits & IS.capital && !(bits & IS.opener)) n++;
      else if (bits & IS.inName && n > begin && this.is(n + 1) & IS.capital && /^(?:and|of)$/.test(this.word(n).fold)) n++;
      else break;
    }
    return n > begin ? n : 0;
  }

  protected acronymAt(k: number): number {
    if (!this.isMark(k, '(') || !this.isWord(k + 1) || !this.isMark(k + 2, ')')) return 0;
    const w = this.word(k + 1);
    return w.capital && w.raw.length >= 2 && w.raw.length <= 12 ? k + 3 : 0;
  }

  /** The known actor that the words `k..last` name, when letters and surroundings allow it. */
  protected holding(values: readonly Entry[], k: number, last: number): NamedEntry | null {
    for (const v of values) {
      if (v.actor === null) continue;
      const w = this.word(k);
      const letters = lettersOf(v);
      const upper = (letters & LETTERS.upper) !== 0;
      if (upper && !isUpper(w)) continue;
      if (!upper && !w.capital && (letters & LETTERS.capital) !== 0 && !(isParticle(w) && last - k > 1)) continue;
      if (last - k > 1 && (letters & LETTERS.lastCapital) !== 0 && !this.word(last - 1).capital && !/'s/.test(this.word(last - 1).raw))
        continue;
      if (
        v.guarded &&
        !this.isMark(last, '”"’') &&
        !(this.isWord(last) && isSaying(this.word(last))) &&
        !(k > this.from && this.word(k - 1).fold === 'the' && this.word(k).capital)
      )
        continue;
      if (
        v.actor.kind === 'person' &&
        last - k === 1 &&
        k + 1 < this.to &&
        this.isWord(last) &&
        isNamelike(this.word(last)) &&
        isGiven(this.word(k))
      )
        continue;
      return v;
    }
    return null;
  }

  /** An unknown lower-case word that qualifies a head noun: "Connecticut's tax commissioner". */
  protected nounBeforeHead(k: number): boolean {
    if (
      !(this.is(k + 1) & IS.phrase) ||
      this.is(k) & (IS.saying | IS.link | IS.determiner | IS.closed | IS.opener | IS.ed | IS.lyIng) ||
      this.word(k).fold.length < 3
    )
      return false;
    const m = trie.match(this.tokens, k + 1);
    return (
      m?.values.some(
        (v) =>
          v.head !== null &&
          (v.head.shape === 'role' || v.head.shape === 'people' || (v.head.shape === 'body' && !AMBIGUOUS_HEADS.has(v.head.lemma))),
      ) ?? false
    );
  }

  /** The pieces from token `j` on: name-like words, known names, head nouns, modifiers, possessives. */
  protected run(j: number, determined: boolean): Piece[] {
    const pieces: Piece[] = [];
    let names = 0;
    for (let k = j; k < this.to && pieces.length < 14; ) {
      const w = this.word(k);
      const kind = this.tokens.kind[k];
      if (kind === KIND.punctuation) {
        // "state-run", "al-Assad", "Ban Ki-moon"; an initial's dot.
        if (w.raw === '-' && k > j && this.tight(k) && this.isWord(k + 1)) {
          const last = pieces.at(-1);
          if (last && (this.word(k - 1).capital || this.is(k - 1) & (IS.particle | IS.modifier))) {
            const type = last.type === 'name' || this.word(k + 1).capital ? 'name' : 'modifier';
            pieces[pieces.length - 1] = piece(last.first, k + 2, type, last.entry, last.state);
            k += 2;
            continue;
          }
        }
        if (
          w.raw === '.' &&
          k > j &&
          this.tokens.end[k - 1] === this.tokens.start[k] &&
          (this.word(k - 1).raw.length === 1 || TITLE_DOTS.has(this.word(k - 1).fold)) &&
          this.isWord(k + 1) &&
          this.word(k + 1).capital
        ) {
          const last = pieces.at(-1)!;
          pieces[pieces.length - 1] = piece(last.first, k + 1, last.type, last.entry, last.state);
          k++;
          continue;
        }
        if (w.raw === '(' && k > j && this.acronymAt(k)) break;
        break;
      }
      if (kind !== KIND.word) break;
      const bits = this.bits[k]!;
      if (bits & IS.possessive) {
        if (pieces.length === 0) break;
        pieces.push(piece(k, k + 1, 'possessive'));
        k++;
        continue;
      }
      const m = bits & IS.phrase ? trie.match(this.tokens, k) : null;
      const actor = m ? this.holding(m.values, k, m.last) : null;
      const head = m
        ? (m.values.find((v): v is HeadEntry => v.head !== null && (w.capital || !CAPITAL_ONLY.has(v.head.lemma))) ?? null)
        : null;
      if (actor && m) {
        const dotted =
          (lettersOf(actor) & LETTERS.dot) !== 0 && this.isMark(m.last, '.') && this.tokens.end[m.last - 1] === this.tokens.start[m.last]
            ? m.last + 1
            : m.last;
        pieces.push(piece(k, dotted, 'actor', actor));
        k = dotted;
        continue;
      }
      // Several words of a name may begin with a state's adjective: "Syrian Arab Red Crescent" is matched above.
      if (bits & IS.ofState) {
        const adjective = stateOfAdjective(w);
        if (adjective !== '') {
          pieces.push(piece(k, k + 1, 'adjective', null, adjective));
          k++;
          continue;
        }
        const two = this.pairAdjective(k);
        if (two) {
          pieces.push(piece(k, k + 2, 'adjective', null, two));
          k += 2;
          continue;
        }
        const people = stateOfPeople(w);
        if (people !== '') {
          pieces.push(piece(k, k + 1, 'people', null, people));
          k++;
          break;
        }
      }
      const saying = (bits & IS.saying) !== 0;
      if (head && m) {
        if (saying && !w.capital && pieces.length > 0 && m.last === k + 1 && !determined) break;
        if (AMBIGUOUS_HEADS.has(w.fold) && !w.capital && m.last === k + 1 && pieces.some((p) => p.type === 'head')) break;
        pieces.push(piece(k, m.last, 'head', head));
        k = m.last;
        continue;
      }
      if (saying && names > 0) break;
      if (names > 0 && w.capital && w.raw.length === 1 && this.isMark(k + 1, '.') && this.isWord(k + 2) && this.word(k + 2).capital) {
        pieces.push(piece(k, k + 2, 'name'));
        k += 2;
        continue;
      }
      if (
        bits & IS.namelike ||
        (bits & IS.capital && !(bits & (IS.saying | IS.closed)) && pieces.length > 0 && (names > 0 || pieces.at(-1)!.type !== 'modifier'))
      ) {
        pieces.push(piece(k, k + 1, 'name'));
        names++;
        k++;
        continue;
      }
      if (
        bits & IS.particle &&
        this.is(k + 1) & (IS.capital | IS.particle) &&
        (names > 0 || w.fold === 'al' || w.fold === 'bin' || w.fold === 'el')
      ) {
        pieces.push(piece(k, k + 1, 'name'));
        k++;
        continue;
      }
      if (bits & IS.particle && this.isMark(k + 1, '-') && this.tight(k + 1) && this.isWord(k + 2)) {
        pieces.push(piece(k, k + 3, 'name'));
        names++;
        k += 3;
        continue;
      }
      if (bits & IS.modifier) {
        pieces.push(piece(k, k + 1, 'modifier'));
        k++;
        continue;
      }
      if (!w.capital && (pieces.length > 0 || determined) && this.nounBeforeHead(k)) {
        pieces.push(piece(k, k + 1, 'modifier'));
        k++;
        continue;
      }
      // "Centre for Human Rights", "Bank of Syria": of/for between capitals inside a body's name.
      const after = bits & IS.inName && pieces.length > 0 && this.bodyName(pieces) ? this.capitalAfter(k) : 0;
      if (after > 0) {
        pieces.push(piece(k, after, 'name'));
        k = after;
        continue;
      }
      break;
    }
    while (
      pieces.length > 0 &&
      (pieces.at(-1)!.type === 'modifier' || pieces.at(-1)!.type === 'possessive' || pieces.at(-1)!.type === 'adjective')
    )
      pieces.pop();
    return pieces;
  }

  protected text(first: number, last: number): string {
    return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1]);
  }

  protected make(
    first: number,
    last: number,
    fields: Pick<ActorPhrase, 'kind' | 'form' | 'ref' | 'head' | 'state' | 'nested' | 'rule'> &
      Partial<Pick<ActorPhrase, 'weak' | 'also' | 'name' | 'aliases' | 'anaphor' | 'needsAntecedent'>>,
  ): ActorPhrase {
    const start = this.tokens.start[first]!;
    const end = this.tokens.end[last - 1]!;
    const label = labelOf(this.tokens.text, start, end);
    let key = '';
    for (let k = first; k < last; k++) {
      const w = this.word(k);
      if (w.kind !== KIND.punctuation && !(k === first && (w.fold === 'the' || w.fold === 'a' || w.fold === 'an')))
        key += key === '' ? w.fold : ` ${w.fold}`;
    }
    // Field by field: copying `fields` costs more than all else here.
    return {
      start,
      end,
      first,
      last,
      kind: fields.kind,
      form: fields.form,
      ref: fields.ref,
      weak: fields.weak ?? false,
      head: fields.head,
      also: fields.also ?? NONE,
      state: fields.state,
      name: fields.name ?? null,
      key,
      label,
      aliases: fields.aliases ?? NONE,
      anaphor: fields.anaphor ?? false,
      needsAntecedent: fields.needsAntecedent ?? false,
      nested: fields.nested,
      rule: fields.rule,
    };
  }
}
