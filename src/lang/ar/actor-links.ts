import type { PhraseMatch, Word } from '../../text/index.ts';
import type { ActorPhrase } from '../words/actors.ts';
import {
  bareStem,
  type Entry,
  FORCES,
  isDefinite,
  isStop,
  isVerb,
  MOVEMENTS,
  type NamedEntry,
  PLANTS,
  stateOfAdjective,
  trie,
} from './actor-lexicon.ts';
import { NameReader } from './actor-names.ts';
import { adjectives, deputies, genitives, localNouns, offices, placeHeads, purposes } from './actor-words.ts';
import type { HeadNoun } from './titles.ts';
import { isVerbalNoun } from './verbal-nouns.ts';

/** How "for" on a word goes on with a name: not at all, with the noun, or with a noun that owes its genitive. */
export const PURPOSE = { none: 0, closed: 1, open: 2 } as const;

/** Reads what a preposition ties to a head noun. */
export class LinkReader extends NameReader {
  /** Whether the definite word at `j` may follow as genitive or adjective: the word before is a construct noun or a definite one. */
  protected genitiveOpen(j: number): boolean {
    const before = this.word(j - 1);
    return !(adjectives.has(before.fold) || stateOfAdjective(before) !== '') || isDefinite(before);
  }

  protected stateBehind(j: number): string | null {
    const m = trie.match(this.tokens, j);
    if (!m || (m.reading.preposition !== 'ب' && m.reading.preposition !== 'ل')) return null;
    const v = m.values.find((x): x is NamedEntry => x.actor !== null && x.actor.kind === 'state');
    return v ? v.actor.key : null;
  }

  protected localHead(values: readonly Entry[]): boolean {
    return values.some((v) => (v.actor !== null ? v.actor.kind !== 'person' : v.head.shape === 'body'));
  }

  /** End of a genitive of definite words, from `i`. */
  protected plainGenitive(i: number): number {
    let k = i;
    if (this.context.placeEnd[k]! > 0) return Math.min(this.context.placeEnd[k]!, this.to);
    if (this.isWord(k) && genitives.has(this.word(k).fold)) k++;
    while (this.isWord(k) && isDefinite(this.word(k)) && k - i < 5) k++;
    if (k === i && this.isMark(k, '"“«')) {
      while (k < this.to && k - i < 8 && !(k > i && this.isMark(k, '"”»'))) k++;
      return k < this.to && k - i < 8 ? k + 1 : i;
    }
    return k;
  }

  /** End of a place's name behind its head noun. */
  protected placeTail(i: number): number {
    if (i >= this.to) return this.to;
    if (this.context.placeEnd[i]! > 0) return Math.min(this.context.placeEnd[i]!, this.to);
    let k = i;
    // "جنوب شرق تركيا": each head of places goes on to the next.
    if (this.isWord(k) && placeHeads.has(this.word(k).fold)) return k - i < 1 && this.isWord(k + 1) ? this.placeTail(k + 1) : k + 1;
    if (this.isWord(k) && !isStop(this.word(k)) && !isVerb(this.word(k))) {
      k++;
      while (this.isWord(k) && isDefinite(this.word(k)) && k - i < 3) k++;
    }
    return k;
  }

  /** "في X", "من X", "إلى X" behind a head: the end of X, or `j` when it does not belong to the phrase. */
  protected linked(
    j: number,
    link: string,
    is: { links: HeadNoun['shape'] | 'known'; definite: boolean; lemma: string },
    filled: boolean,
    close: boolean,
    places: number,
    phraseAt: (k: number) => ActorPhrase | null,
    nested: ActorPhrase[],
  ): number {
    const k = j + 1;
    if (!this.isWord(k) || places > 2) return j;
    const w = this.word(k);
    if (link === 'ضد') {
      if (is.lemma !== 'تحالف' && !is.lemma.startsWith('التحالف') && is.lemma !== 'قوات') return j;
      const p = phraseAt(k);
      if (p) nested.push(p);
      return p ? p.last : j;
    }
    if (link === 'من') {
      if (!close && is.links !== 'source' && is.links !== 'people') return j;
      const p = phraseAt(k);
      if (p && p.kind !== 'person' && p.kind !== 'document') {
        nested.push(p);
        return p.last;
      }
      if (this.context.placeEnd[k]! > 0 && (is.links === 'source' || is.links === 'people')) return this.context.placeEnd[k]!;
      return close && isDefinite(w) ? this.plainGenitive(k) : j;
    }
    // "النائب عن البصرة": whom he stands for, by place or list.
    if (link === 'عن' && deputies.has(is.lemma) && is.links === 'role')
      return this.context.placeEnd[k]! > 0 || placeHeads.has(w.fold)
        ? this.placeTail(placeHeads.has(w.fold) ? k + 1 : k)
        : this.ofPhrase(k, phraseAt, nested, j);
    if (link === 'عن')
      return is.lemma === 'مسوول' || is.lemma === 'مسؤول' || is.links === 'document' ? this.ofPhrase(k, phraseAt, nested, j) : j;
    if (link === 'علي')
      return is.lemma === 'صفحه' && !isDefinite(w) ? k + 1 : is.lemma === 'صفحه' || is.lemma === 'مشرف' ? this.plainGenitive(k) : j;
    if (link === 'الي' && is.links !== 'role' && is.lemma !== 'وفد') return j;
    if (link === 'لدي' && is.links !== 'role') return j;
    if (is.links === 'document') return j;
    if (is.links === 'known') {
      // "التحالف الدولي … في العراق وسوريا" is where, not who.
      return j;
    }
    if (is.links === 'body' && !filled) return j;
    const place = this.context.placeEnd[k]!;
    if (is.links === 'body') {
      // A body's seat: "وزارة الصحة في غزة", "مكتب الطب الشرعي في الإقليم".
      if (FORCES.has(is.lemma)) return j;
      if (localNouns.has(w.fold)) return k + 1;
      if (placeHeads.has(w.fold)) return this.placeTail(k + 1);
      if (place > 0) return Math.min(place, this.to);
      const p = phraseAt(k);
      if (p && p.kind === 'organ' && p.form === 'name') {
        nested.push(p);
        return p.last;
      }
      return this.stateAt(k);
    }
    const p = phraseAt(k);
    if (p && p.kind !== 'person' && p.kind !== 'document' && p.kind !== 'anonymous' && p.kind !== 'role') {
      nested.push(p);
      return p.last;
    }
    if (place > 0) return Math.min(place, this.to);
    if (localNouns.has(w.fold)) return k + 1;
    if (placeHeads.has(w.fold)) return this.placeTail(k + 1);
    const s = this.stateAt(k);
    if (s > k) return s;
    if (link !== 'في') return this.plainGenitive(k) > k ? this.plainGenitive(k) : j;
    // "مسؤول في الأرصاد الجوية العراقية"
    if (isDefinite(w) && this.isWord(k + 1) && isDefinite(this.word(k + 1)) && (is.links === 'role' || is.links === 'people'))
      return this.plainGenitive(k);
    return j;
  }

  /**
   * Whether "for" on the word at `j` goes on with a name: a purpose ("لحقوق الإنسان") or, right behind an adjective of offices (`office`), anything but people and
   * acts ("المدير العام للموانئ").
   */
  protected purposeAt(j: number, links: HeadNoun['shape'] | 'known', office: boolean, match: PhraseMatch<Entry> | null): number {
    if (links !== 'role' && links !== 'body') return PURPOSE.none;
    const { fold } = this.word(j);
    const definite = fold.startsWith('لل');
    if (links === 'body' && !definite && purposes.has(fold.slice(1))) return PURPOSE.open;
    if (!definite) return PURPOSE.none;
    const noun = fold.slice(2);
    if (purposes.has(noun) && (links === 'body' || this.context.placeEnd[j] === 0)) return PURPOSE.closed;
    if (links === 'body' && purposes.has(`ل${noun}`)) return PURPOSE.closed;
    if (!office || noun.length < 3 || !offices.has(this.word(j - 1).fold) || isVerbalNoun(noun.replace(/ه$/, 'ة'))) return PURPOSE.none;
    return match?.values.some((v) => v.head?.shape === 'people') ? PURPOSE.none : PURPOSE.closed;
  }

  protected ofPhrase(k: number, phraseAt: (k: number) => ActorPhrase | null, nested: ActorPhrase[], none: number): number {
    const p = phraseAt(k);
    if (p) {
      nested.push(p);
      return p.last;
    }
    const g = this.plainGenitive(k);
    return g > k ? g : none;
  }

  /** End of a state's name at `k` that a preposition makes a place; `k - 1` when there is none. */
  protected stateAt(k: number): number {
    const m = trie.match(this.tokens, k);
    return m && m.reading.at === 0 && m.values.some((v) => v.actor !== null && v.actor.kind === 'state') ? m.last : k - 1;
  }

  /** Whether a preposition, or one with its pronoun or noun, stands at token `k`. */
  protected leansOn(k: number): boolean {
    const f = this.word(k).fold;
    return (
      /^(في|من|علي|الي|عن|مع|ضد|بين|لدي|قرب|داخل|حول)(ه|ها|هم)?$/.test(f) ||
      /^[لب](ه|ها|هم|ال|ل)/.test(f) ||
      (this.context.placeEnd[k]! > 0 && /^[لب]/.test(f))
    );
  }

  /** Whether a definite adjective can go with a definite noun: feminine and plurals of things take feminine ones, plurals of men none. */
  protected agrees(noun: Word, adjective: Word, lemma: string): boolean {
    // Of a head of several words only the whole could tell.
    if (lemma.includes(' ') || !isDefinite(noun)) return true;
    const feminine = adjective.fold.endsWith('ه');
    if (/(ون|ين)$/.test(noun.fold) && noun.fold.length > 5) return !feminine;
    if (/ه$/.test(noun.fold) && noun.raw.endsWith('ة'))
      return feminine || stateOfAdjective(adjective) !== '' || !adjective.fold.endsWith('ي');
    return true;
  }

  /** Whether a head noun with its complement means something else than an actor: "حركة نزوح", "قضاء خانقين", "محطة كهرباء". */
  protected elsewhere(
    head: HeadNoun,
    i: number,
    last: number,
    indefinite: boolean,
    c: { readonly end: number; readonly nested: readonly ActorPhrase[] },
  ): boolean {
    const owner = indefinite && this.isWord(last) ? this.word(last) : null;
    if (owner === null) return false;
    // "مجموعة أخرى" means nobody a reader could look up.
    if (head.shape === 'body' && c.end === last + 1 && /^(اخري|اخر)$/.test(owner.fold)) return true;
    if (head.lemma === 'حركة' && MOVEMENTS.has(bareStem(owner))) return true;
    if (this.word(i).fold.endsWith('محطه') && PLANTS.has(owner.fold)) return true;
    if (head.lemma === 'قضاء' && this.context.placeEnd[last]! > 0) return true;
    // "قيادة العميد …": a command of his.
    return head.lemma === 'قيادة' && c.nested[0]?.kind === 'person' && c.nested[0].first === last;
  }
}
