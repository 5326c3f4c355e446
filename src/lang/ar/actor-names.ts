import { KIND, type Reading, sourceOffset, type Word, wordBits } from '../../text/index.ts';
import type { ActorPhrase } from '../words/actors.ts';
import {
  closers,
  isDefinite,
  isGiven,
  isImperfect,
  isKnownSurname,
  isNever,
  isOwned,
  isPeople,
  isPlainNoun,
  isStop,
  isVerb,
  isVerbalNoun,
  mayFollowSurname,
  type NamedEntry,
  nounLike,
  SAID,
  stateOfAdjective,
  trie,
} from './actor-lexicon.ts';
import { Reader } from './actor-reader.ts';
import { adjectives, genitives, nameParticles, rankWords } from './actor-words.ts';
import { arabicReadings } from './clitics.ts';
import { isVerbalNoun as isAct } from './verbal-nouns.ts';

/** An act with its owner's pronoun, the object of a verb behind an office: قلقه البالغ. */
const ownedAct = (raw: string): boolean => /..(?:ه|ها|هم)$/.test(raw) && isAct(raw.replace(/(?:ه|ها|هم)$/, ''));

const NO_NAME = /^(?:لل|بال|وال|فال|كال)/;

/** What a word can be inside a name, as bits. */
const NAME = {
  given: 1,
  surname: 2,
  definite: 4,
  particle: 8,
  stop: 16,
  verb: 32,
  /** Ends a name: أن, a noun with its owner's pronoun, letters of another script. */
  end: 64,
  never: 128,
  imperfect: 256,
  /** Rather the verb's object than a third name. */
  object: 512,
  /** Behind the first name: a conjunction and a word, a verb, a preposition and a definite noun, a rank. */
  clause: 1024,
  /** The same behind the second name: a verb, a genitive, an adjective too. */
  clauseLater: 2048,
  /** No name begins so, whatever stands before: a verb in the feminine, a state's adjective, a conjunction. */
  first: 4096,
  /** The same where no title stands before: a verb of several too. */
  firstStrict: 8192,
  /** An adjective, a genitive, a preposition with its noun: no first name, given name or not. */
  noName: 16384,
} as const;

const nameBits = wordBits((w: Word): number => {
  const f = w.fold;
  const feminine = /^ا.{3,}ت$/.test(f);
  const joined = f.length > 4 && NO_NAME.test(f);
  const common = adjectives.has(f) || genitives.has(f);
  const clause =
    (/^[وف]/.test(f) && f.length > 3 && !/^و[اي]/.test(f)) ||
    feminine ||
    joined ||
    (rankWords.has(f) && !['الشيخ', 'الطيار', 'البحري', 'الثاني'].includes(f));
  const first = feminine || stateOfAdjective(w) !== '' || (/^و/.test(f) && !f.startsWith('وان'));
  return (
    (isGiven(w) ? NAME.given : 0) |
    (isKnownSurname(w) ? NAME.surname : 0) |
    (isDefinite(w) ? NAME.definite : 0) |
    (nameParticles.has(f) ? NAME.particle : 0) |
    (isStop(w) ? NAME.stop : 0) |
    (isVerb(w) ? NAME.verb : 0) |
    (!w.arabic || f.length === 1 || SAID.has(f) || isOwned(w) || ownedAct(w.raw) ? NAME.end : 0) |
    (isNever(w) ? NAME.never : 0) |
    (isImperfect(w) ? NAME.imperfect : 0) |
    (isPlainNoun(w) || isVerbalNoun(w) || /^.ا..ا$/.test(f) ? NAME.object : 0) |
    (clause ? NAME.clause : 0) |
    ((/^ي/.test(f) && f.length > 4 && !/^ي[ون]/.test(f)) || common ? NAME.clauseLater : 0) |
    (first ? NAME.first : 0) |
    (first || /^[يت]...?(ان|ون)$/.test(f) ? NAME.firstStrict : 0) |
    (common || joined ? NAME.noName : 0)
  );
});

/** Reads personal names. */
export class NameReader extends Reader {
  /**
   * End of the person's name that starts at token `i`; `i` when none does. `loose` after a title, `usual` after an office with its complement,
   * `strict` where only a known given name or a clear end counts, `given` when token `i` is a given name.
   */
  protected personName(i: number, mode: 'loose' | 'usual' | 'strict' | 'given', afterComplement: boolean): number {
    let k = i;
    let close = '';
    // "الناطق باسم بني سعد" speaks in their name.
    if (this.isWord(i) && this.word(i).fold === 'باسم' && i > this.from && /(?:متحدث|ناطق|رسمي|اعلامي)/.test(this.word(i - 1).fold))
      return i;
    if (mode !== 'given' && this.isMark(k, '"“«(')) {
      close = closers[this.word(k).raw] ?? '';
      k++;
    }
    const begin = k;
    let particle = false;
    const whole = this.isWord(begin) ? trie.match(this.tokens, begin) : null;
    const full =
      whole && whole.reading.at === 0 && whole.last - begin > 1 && whole.values.some((v) => v.actor !== null && v.actor.kind === 'person')
        ? whole.last
        : -1;
    while (this.isWord(k) && k - begin < 6) {
      const w = this.word(k);
      const bits = nameBits(this.tokens, k);
      const given = (bits & NAME.given) !== 0;
      const definite = (bits & NAME.definite) !== 0;
      // The lexicon's full name ends where it ends, unless a further name follows.
      if (k === full && !given && !(bits & NAME.surname)) break;
      const at = k - begin;
      if (bits & NAME.end || (bits & NAME.never && (at > 0 || !w.raw.startsWith('و')))) break;
      if (mode !== 'loose' && k >= full && bits & NAME.imperfect && !(k + 1 < this.to && SAID.has(this.word(k + 1).fold))) break;
      // "النائب كريم سالم باستجواب": what the verb takes.
      if (at > 1 && !particle && !given && w.fold[0] === 'ب' && isAct(w.raw.slice(1))) break;
      if (at > 1 && !particle && !given) {
        // Given name and surname make a name: what follows is the verb's object, unless it can be a surname.
        if (bits & NAME.object) break;
        const closed = isDefinite(this.word(k - 1)) && !isGiven(this.word(k - 1)) && !nameParticles.has(this.word(k - 2).fold);
        if (closed && !mayFollowSurname(w)) break;
      }
      if (bits & NAME.particle && !(at > 0 && bits & NAME.stop && w.fold !== 'بن')) {
        if (!this.isWord(k + 1) || isStop(this.word(k + 1)) || isVerb(this.word(k + 1))) {
          if (!given) break;
        }
        particle = true;
        k++;
        continue;
      }
      if (!(at === 0 && mode === 'given') && !particle) {
        if (bits & NAME.stop || (bits & NAME.verb && !given)) break;
        if (
          !given &&
          (at > 0 ? bits & (NAME.clause | (at > 1 ? NAME.clauseLater : 0)) : bits & (mode === 'loose' ? NAME.first : NAME.firstStrict))
        )
          break;
        if (at === 0 && ((definite && mode !== 'loose' && !(bits & NAME.surname)) || bits & NAME.noName)) break;
        if (!given && !(at > 0 && definite)) {
          const m = trie.match(this.tokens, k);
          if (m) {
            const person = m.values.some((v) => v.actor !== null && v.actor.kind === 'person');
            const other = m.values.some(
              (v) => (v.actor !== null && v.actor.kind !== 'person' && !v.guarded && (!v.bare || m.reading.article)) || v.head !== null,
            );
            if (other && !person && m.reading.tail === 0) break;
          }
          if (at >= 2 && this.context.placeEnd[k]! > 0) break;
          if (at === 0 && this.context.placeEnd[k]! > 0) break;
        }
        if (at > 0 && definite) {
          // "رامي عبد الرحمن" but not "ريان ديلون المتحدث", "محمد الوزير".
          const m = trie.match(this.tokens, k);
          if (
            m?.values.some(
              (v) =>
                v.head !== null &&
                v.head.shape !== 'title' &&
                m.reading.article &&
                !(v.head.shape === 'role' && at === 1 && mode === 'given'),
            )
          )
            break;
          if (at >= 2 && stateOfAdjective(w) !== '') {
            k++;
            break;
          }
        }
      }
      particle = false;
      k++;
      // "جان-إيف", "بير - حسين"
      if (this.isMark(k, '-') && this.isWord(k + 1) && isGiven(this.word(k - 1)) && isGiven(this.word(k + 1))) k++;
    }
    const n = k - begin;
    if (n === 0) return i;
    if (particle && !isGiven(this.word(k - 1))) return i;
    if (close !== '') {
      if (!(k < this.to && this.tokens.kind[k] === KIND.punctuation && close.includes(this.word(k).raw))) return i;
      if (n < 2 && !isGiven(this.word(begin)) && !this.knownPerson(begin)) return i;
      return k + 1;
    }
    const first = this.word(begin);
    if (isGiven(first) && (n > 1 || mode !== 'strict')) return k;
    if (this.knownPerson(begin)) return k;
    const next = k < this.to ? this.word(k) : null;
    const ended = next === null || SAID.has(next.fold) || this.isMark(k, '،,.:؛"“«)”»') || isStop(next) || isVerb(next);
    if (mode === 'loose') return isDefinite(first) && n === 1 && !ended ? i : k;
    if (mode === 'usual') return n >= 2 ? (ended || n <= 3 ? k : i) : ended && afterComplement && !nounLike(first) ? k : i;
    if (mode === 'given') return k;
    // strict
    if (n > 4) return i;
    const said = next !== null && (SAID.has(next.fold) || this.isMark(k, ':'));
    return (n >= 2 && ended) ||
      said ||
      (next !== null && this.roleAt(k)) ||
      (this.isMark(k, '،,') && this.isWord(k + 1) && this.roleAt(k + 1))
      ? k
      : i;
  }

  /** Whether the unknown word at token `k` can be ب or ل with a noun. */
  protected clitic(k: number): boolean {
    return /^[بل]/.test(this.word(k).fold) && !isGiven(this.word(k)) && !this.knownPerson(k);
  }

  protected knownPerson(i: number): boolean {
    const m = trie.match(this.tokens, i);
    return m?.reading.at === 0 && m.values.some((v) => v.actor !== null && v.actor.kind === 'person');
  }

  /** The lexicon's person whose name fills the tokens `i..n`, quotation marks aside. */
  protected personIn(i: number, n: number): NamedEntry | null {
    const a = this.isMark(i, '"“«(') ? i + 1 : i;
    const b = this.isMark(n - 1, '"”»)“') ? n - 1 : n;
    const m = trie.match(this.tokens, a);
    if (!m || m.last !== b || m.reading.at !== 0) return null;
    return m.values.find((v): v is NamedEntry => v.actor !== null && v.actor.kind === 'person') ?? null;
  }

  protected nameText(i: number, n: number): string {
    const a = this.isMark(i, '"“«(') ? i + 1 : i;
    const b = this.isMark(n - 1, '"”»)“') ? n - 1 : n;
    return this.tokens.text.slice(this.tokens.start[a], this.tokens.end[b - 1]);
  }

  protected textOf(i: number, n: number, reading: Reading): string {
    return this.tokens.text.slice(sourceOffset(this.tokens, i, reading.at), this.tokens.end[n - 1]);
  }

  /** "الأتراك", "الأميركيون": a people as actor, not the adjective of a noun before. */
  protected people(i: number): ActorPhrase | null {
    const w = this.word(i);
    if (!isPeople(w)) return null;
    const before = i > this.from ? this.word(i - 1) : null;
    if (before !== null && (isDefinite(before) || /(ون|ين|ات)$/.test(before.fold) || stateOfAdjective(before) !== '')) return null;
    return this.make(i, i + 1, arabicReadings(w)[0]!, {
      kind: 'group',
      form: 'role',
      ref: null,
      head: w.fold,
      state: stateOfAdjective(w),
      aliases: [],
      nested: [],
      rule: 'actors/nation',
    });
  }

  protected joined(p: ActorPhrase, q: ActorPhrase, name: string | null): ActorPhrase {
    return {
      ...p,
      end: q.end,
      last: q.last,
      kind: 'person',
      form: 'name',
      ref: p.kind === 'person' ? p.ref : q.ref,
      weak: p.kind === 'person' ? p.weak : q.weak,
      head: p.head !== '' && p.kind === 'role' ? p.head : q.head !== '' ? q.head : p.head,
      state: p.state ?? q.state,
      also: [p.head, q.head, ...p.also, ...q.also].filter(Boolean),
      name,
      key: `${p.key} ${q.key}`,
      label: `${p.label}${this.isMark(p.last, '،,') ? '،' : ''} ${q.label}`,
      nested: [...p.nested, ...q.nested],
      rule: 'actors/name-and-office',
    };
  }
}
