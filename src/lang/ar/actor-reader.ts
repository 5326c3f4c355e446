import { KIND, type Reading, sourceOffset, type Tokens, type Word } from '../../text/index.ts';
import type { ActorContext, ActorPhrase } from '../words/actors.ts';
import { ACCORDING, bareStem, isReporting, isSaying, isStop, type NamedEntry, SAID, TELLING, trie } from './actor-lexicon.ts';
import { placeHeads } from './actor-words.ts';

const NONE: readonly string[] = [];

/** Looks at the tokens of one sentence, `from..to`, exclusive. */
export class Reader {
  protected readonly context: ActorContext;
  protected readonly tokens: Tokens;
  protected readonly from: number;
  protected readonly to: number;
  /** How deep inside other phrases the reading is. */
  protected depth = 0;

  constructor(context: ActorContext, from: number, to: number) {
    this.context = context;
    this.tokens = context.tokens;
    this.from = from;
    this.to = to;
  }

  protected word(i: number): Word {
    return this.tokens.words[i]!;
  }

  protected isWord(i: number): boolean {
    return i < this.to && this.tokens.kind[i] === KIND.word;
  }

  protected isMark(i: number, marks: string): boolean {
    return i < this.to && i >= this.from && this.tokens.kind[i] === KIND.punctuation && marks.includes(this.word(i).raw);
  }

  protected actorHolds(v: NamedEntry, reading: Reading, i: number, last: number): boolean {
    if (reading.tail > 0) return false;
    if (v.bare !== reading.article && !(last - i === 1 && !v.bare && !reading.article)) return false;
    if ((reading.preposition === 'س' || reading.preposition === 'ك') && v.actor.kind !== 'state') return false;
    if (reading.at > 0 && reading.stem.length < 3) return false;
    const w = this.word(i);
    if (!w.arabic) {
      if (!w.capital) return false;
      if (w.raw.length <= 5 && last - i === 1 && w.raw !== w.raw.toUpperCase() && !/^[A-Z][a-z]{3,}$/.test(w.raw)) return false;
    }
    if (v.guarded || (v.actor.kind === 'state' && w.fold === 'مالي')) {
      const quotedBefore = this.isMark(i - 1, '"“«(') && last < this.to && this.isMark(last, '"”»)');
      if (!quotedBefore && !(i > this.from && isSaying(this.word(i - 1)) && reading.at === 0 && w.arabic)) return false;
    }
    if (v.actor.kind === 'person' && last - i === 1 && reading.preposition === 'س') return false;
    if (v.actor.kind === 'state') {
      if (this.context.inPlace[i] === 1 && this.depth === 0) return false;
      if (this.locative(i, reading)) return false;
      // "سورية" is also the adjective: "طائرة سورية".
      if (w.fold.endsWith('سوريه') && i > this.from && /(ه|ات)$/.test(this.word(i - 1).fold) && !isStop(this.word(i - 1))) return false;
    }
    // A surname that many bear, without article: a speaker or nobody; a full name elsewhere in the report is found by its surname.
    if (v.weak && last - i === 1 && !reading.stem.startsWith('ال') && !(i > this.from && isSaying(this.word(i - 1)))) return false;
    return true;
  }

  /** Whether what stands at token `i` is said to be where something is: behind في, ب, or a head of places. */
  protected locative(i: number, reading: Reading): boolean {
    if (reading.preposition === 'ب') return true;
    if (i <= this.from) return false;
    const before = this.word(i - 1);
    return (
      before.fold === 'في' ||
      before.fold === 'داخل' ||
      before.fold === 'الي' ||
      placeHeads.has(before.fold) ||
      placeHeads.has(before.fold.replace(/^[وبل]/, ''))
    );
  }

  protected bareHead(i: number, reading: Reading): string {
    const f = reading.stem;
    return f.startsWith('ال') && f.length > 4 ? f.slice(2) : f || this.word(i).fold;
  }

  protected composed(state: string, organ: string): string {
    return `${state}-${organ}`;
  }

  /** Whether "أن", "قوله", or ", قوله" stands at token `k`. */
  protected saidBehind(k: number): boolean {
    if (k >= this.to) return false;
    if (SAID.has(this.word(k).fold)) return true;
    return this.isMark(k, '،,') && k + 1 < this.to && (this.word(k + 1).fold === 'قوله' || this.word(k + 1).fold === 'قولها');
  }

  protected roleAt(i: number): boolean {
    const m = trie.match(this.tokens, i);
    return (
      m?.values.some(
        (v) =>
          v.head !== null &&
          (v.head.shape === 'role' || v.head.shape === 'title') &&
          m.reading.conjunction === '' &&
          m.reading.preposition === '',
      ) ?? false
    );
  }

  /** Whether a head noun with its owner's pronoun stands at `i`: مصادرها. */
  protected isOwnedHead(i: number): boolean {
    const m = trie.match(this.tokens, i);
    return m !== null && m.reading.tail > 0 && m.values.some((v) => v.head !== null);
  }

  protected titleOrKnown(j: number): boolean {
    const m = trie.match(this.tokens, j);
    return (
      m?.values.some(
        (v) => (v.head !== null && v.head.shape === 'title') || (v.actor !== null && v.actor.kind === 'person' && m.reading.at === 0),
      ) ?? false
    );
  }

  /** Whether what stands at `i` is a source by the word before: a verb of saying, "بحسب", "وفقا ل". */
  protected attributed(i: number, last: number, reading: Reading): boolean {
    if (this.word(i).fold.endsWith('انباء')) return true;
    if (last < this.to && (TELLING.has(this.word(last).fold) || SAID.has(this.word(last).fold) || this.isMark(last, ':'))) return true;
    if (i <= this.from) return false;
    const before = this.word(i - 1);
    return isReporting(before) || ACCORDING.has(before.fold) || (reading.preposition === 'ل' && before.fold.startsWith('وفق'));
  }

  /** Folded words without articles, for comparing phrases. */
  protected keyOf(i: number, last: number, reading: Reading): string {
    const stem = reading.stem;
    let key = stem.startsWith('ال') && stem.length > 4 ? stem.slice(2) : stem;
    for (let k = i + 1; k < last; k++) if (this.tokens.kind[k] !== KIND.punctuation) key += ` ${bareStem(this.word(k))}`;
    return key;
  }

  protected make(
    i: number,
    last: number,
    reading: Reading,
    fields: Pick<ActorPhrase, 'kind' | 'form' | 'ref' | 'head' | 'state' | 'aliases' | 'nested' | 'rule'> & Partial<ActorPhrase>,
  ): ActorPhrase {
    // The article belongs to the mention, but for "لل", where the preposition has swallowed it.
    const at = reading.article && this.word(i).fold.startsWith('ال', reading.at - 2) ? reading.at - 2 : reading.at;
    const nested = fields.ref === null || fields.nested.length === 0 ? fields.nested : fields.nested.filter((n) => n.ref !== fields.ref);
    const start = sourceOffset(this.tokens, i, at);
    const end = last === i + 1 && reading.tail > 0 ? this.tokens.end[i]! : this.tokens.end[last - 1]!;
    const written = this.tokens.text.slice(start, end);
    const clean = written.includes('\n') ? written.replace(/\s+/g, ' ') : written;
    const whole = reading.article && !clean.startsWith('ا') ? `ال${clean}` : clean;
    return {
      start,
      end,
      first: i,
      last,
      kind: fields.kind,
      form: fields.form,
      ref: fields.ref,
      weak: fields.weak ?? false,
      head: fields.head,
      also: fields.also ?? NONE,
      state: fields.state,
      name: fields.name ?? null,
      key: this.keyOf(i, last, reading),
      // A word holds no quotation mark.
      label: last === i + 1 ? whole : whole.replace(/["“”«»]/g, ''),
      aliases: fields.aliases,
      anaphor: fields.anaphor ?? false,
      needsAntecedent: fields.needsAntecedent ?? false,
      nested,
      rule: fields.rule,
    };
  }
}
