import type { ActorMention, Span } from '../../../model/index.ts';
import { KIND, type Sentence } from '../../../text/index.ts';
import { BIT, SIGN } from './lexicon.ts';
import { type Range, spanOf } from './noun-phrases.ts';
import { bitsOf, foldOf, isComma, isNominal, type Reader, signsOf } from './reader.ts';
import { mainSubject } from './subject.ts';

/** Somebody who speaks in the report, under all the names it uses. */
export interface Speaker {
  /** Fullest form first. */
  readonly names: readonly string[];
  readonly actor?: string | undefined;
  /** Which pronouns can mean it. */
  readonly person: boolean;
  readonly plural: boolean;
  readonly outlet: boolean;
}

/** Nobody named: "it was reported". */
export const NOBODY: Speaker = { names: [], person: false, plural: false, outlet: false };

/** How many earlier speakers a pronoun is looked up in. */
const MEMORY = 12;

/** Names kept of a speaker, and the longest, in UTF-16 units. */
const MOST_NAMES = 12;
const LONGEST_NAME = 240;

/** Tokens of a sentence looked at for it, so that text without stops costs no more. */
const WINDOW = 150;

/** Sentences a pronoun may look back. */
const SENTENCES_BACK = 4;

/** Finds who a noun phrase or pronoun means. Asked in order of reading. */
export class Speakers {
  private readonly r: Reader;
  private readonly actors: readonly ActorMention[];
  private readonly recent: { readonly speaker: Speaker; readonly at: number }[] = [];
  private readonly byKey = new Map<string, Speaker>();
  private fullNames: Map<string, string> | null = null;
  private next = 0;

  constructor(r: Reader, actors: readonly ActorMention[]) {
    this.r = r;
    this.actors = actors;
  }

  /** The speaker at a range of tokens; a pronoun is looked up before token `limit`. */
  at(range: Range, limit = range.first): Speaker {
    const span = spanOf(this.r, range);
    const pronoun = range.last === range.first + 1 && this.isPronoun(range.first);
    const parts = partsOf(this.r, range);
    const head = parts[0]!;
    const several = (bitsOf(this.r, head.last - 1) & BIT.plural) !== 0;
    const mention = this.mentionIn(spanOf(this.r, head)) ?? (several ? null : this.mentionIn(span));
    if (pronoun) {
      const known =
        mention && mention.names.length > 0 && mention.form === 'pronoun'
          ? fromMention(mention)
          : this.meant(pronounOf(foldOf(this.r, range.first)), limit);
      this.remember(known, range.first);
      return known;
    }
    const made = this.named(range, parts, mention);
    this.remember(made, range.first);
    return made;
  }

  /** Words of a range that name it: without article, apposition apart. */
  private named(range: Range, parts: readonly Range[], mention: ActorMention | null): Speaker {
    const { r } = this;
    const head = parts[0]!;
    const forms: string[] = [];
    for (const p of parts) addName(forms, wordsOf(r, p));
    let run: Range | null = null;
    for (const p of parts) {
      const capital = capitalRun(r, p);
      // "Western diplomats": one capital before a common noun names nobody.
      if (capital !== null && (capital.last === p.last || capital.last - capital.first > 1)) {
        if (capital.first !== p.first || capital.last !== p.last) addName(forms, wordsOf(r, capital));
        if (p === head) run = capital;
      }
      const short = acronymIn(r, p);
      if (short !== null) addName(forms, short);
    }
    if (parts.length > 1) addName(forms, wordsOf(r, range));
    const surname = run ? foldOf(r, run.last - 1) : '';
    const key = surname || foldOf(r, head.last - 1);
    const same = this.byKey.get(key);
    const known = same && (run !== null || within(forms[0] ?? '', same.names[0] ?? '')) ? same : undefined;
    if (known) for (const n of known.names) addName(forms, n);
    if (run && run.last - run.first === 1) {
      const full = this.fullName(surname);
      if (full) addName(forms, full);
    }
    if (mention) for (const n of mention.names) addName(forms, n);
    const personal = this.isPerson(head, run, range.last) || (known?.person ?? false) || mention?.kind === 'person';
    if (personal && forms.length !== 1) {
      // The fullest name leads.
      let best = 0;
      let most = forms.length > 0 ? capitals(forms[0]!) : 0;
      for (let k = 1; k < forms.length; k++) {
        const n = capitals(forms[k]!);
        if (n > most) {
          best = k;
          most = n;
        }
      }
      if (forms.length === 0) forms.push('');
      else if (best > 0) forms.unshift(forms.splice(best, 1)[0]!);
    }
    let outlet = mention?.kind === 'agency' || mention?.kind === 'outlet';
    for (let t = head.first; t < head.last; t++) if (bitsOf(r, t) & BIT.outlet) outlet = true;
    const last = bitsOf(r, head.last - 1);
    const made: Speaker = {
      names: forms,
      actor: mention?.actor,
      person: personal && !outlet,
      plural: ((last & BIT.plural) !== 0 && !(last & BIT.capital)) || this.isCoordinated(head),
      outlet: outlet && !personal,
    };
    if (key && (!known || known.names.length < made.names.length)) this.byKey.set(key, made);
    return made;
  }

  private isCoordinated(range: Range): boolean {
    for (let t = range.first; t < range.last; t++) if (bitsOf(this.r, t) & BIT.joins) return true;
    return false;
  }

  private isPronoun(t: number): boolean {
    const b = bitsOf(this.r, t);
    return (b & (BIT.subject | BIT.object)) !== 0 || (signsOf(this.r, t) & SIGN.possessive) !== 0;
  }

  /** Whether a phrase names one person: by its head, by the apposition behind it, or a bare name of two or three words. */
  private isPerson(head: Range, run: Range | null, last: number): boolean {
    const { r } = this;
    let org = false;
    for (let t = head.first; t < head.last; t++) {
      const b = bitsOf(r, t);
      if (b & BIT.person) return true;
      if (b & (BIT.speaker | BIT.outlet)) org = true;
    }
    if (org || run === null) return false;
    for (let t = head.last; t < last; t++) if (bitsOf(r, t) & BIT.person) return true;
    return (run.last - run.first === 2 || run.last - run.first === 3) && !(bitsOf(r, run.first - 1) & BIT.determiner);
  }

  /** Whom a pronoun means: sentence by sentence backwards, the last fitting speaker, then the sentence's subject, then (persons) a full name. */
  private meant(word: string, t: number): Speaker {
    const { r } = this;
    const { pronouns } = r.lexicon.words;
    const unknown: Speaker = { ...NOBODY, names: [word] };
    if (pronouns.writer.has(word)) return unknown;
    const person = pronouns.person.has(word);
    const fits = (s: Speaker): boolean => (person ? s.person : pronouns.plural.has(word) ? s.plural : !s.person && !s.plural);
    const { sentences } = r.page;
    let index = sentenceOf(sentences, t);
    let limit = t;
    let k = this.recent.length - 1;
    for (let rounds = 0; rounds < SENTENCES_BACK && index >= 0; rounds++, index--) {
      const s = { first: Math.max(sentences[index]!.first, limit - WINDOW), last: sentences[index]!.last };
      for (; k >= 0 && this.recent[k]!.at >= s.first; k--)
        if (this.recent[k]!.at < limit && fits(this.recent[k]!.speaker)) return this.recent[k]!.speaker;
      const subject = mainSubject(r, s.first, Math.min(limit, s.last));
      if (subject !== null && subject.last <= limit && !(subject.last === subject.first + 1 && this.isPronoun(subject.first))) {
        const made = this.named(subject, partsOf(r, subject), this.mentionIn(spanOf(r, subject)));
        if (fits(made)) return made;
      }
      if (person) {
        const name = this.nameBefore(Math.min(limit, s.last), s.first);
        if (name !== null) {
          const made = this.named(name, partsOf(r, name), this.mentionIn(spanOf(r, name)));
          if (made.person) return made;
        }
      }
      limit = s.first;
    }
    for (; k >= 0; k--) if (fits(this.recent[k]!.speaker)) return this.recent[k]!.speaker;
    for (let i = this.recent.length - 1; i >= 0 && !person; i--) if (!this.recent[i]!.speaker.person) return this.recent[i]!.speaker;
    return unknown;
  }

  private remember(speaker: Speaker, at: number): void {
    if (speaker.names.length === 0) return;
    this.recent.push({ speaker, at });
    if (this.recent.length > MEMORY) this.recent.shift();
  }

  /** The last run of two capitals between two tokens. */
  private nameBefore(t: number, low: number): Range | null {
    const { r } = this;
    for (let i = t - 1; i > low; i--) {
      if (!(bitsOf(r, i) & BIT.capital) || !isNominal(r, i)) continue;
      let first = i;
      while (first > low && bitsOf(r, first - 1) & BIT.capital && isNominal(r, first - 1)) first--;
      if (i > first) return { first, last: i + 1 };
      i = first;
    }
    return null;
  }

  /** The first full name of the report that ends in this surname. */
  private fullName(surname: string): string | undefined {
    if (this.fullNames === null) {
      const { r } = this;
      const names = new Map<string, string>();
      const { tokens } = r;
      for (let t = 1; t < tokens.count; t++) {
        if (!(bitsOf(r, t) & BIT.capital) || !(bitsOf(r, t - 1) & BIT.capital) || bitsOf(r, t + 1) & BIT.capital) continue;
        if (!isNominal(r, t) || !isNominal(r, t - 1) || bitsOf(r, t) & (BIT.speaker | BIT.outlet)) continue;
        let first = t - 1;
        while (first > 0 && t - first < 3 && bitsOf(r, first - 1) & BIT.capital && isNominal(r, first - 1)) first--;
        const key = foldOf(r, t);
        if (!names.has(key)) names.set(key, tokens.text.slice(tokens.start[first]!, tokens.end[t]!));
      }
      this.fullNames = names;
    }
    return this.fullNames.get(surname);
  }

  /** The mention of an actor that covers the span best. */
  private mentionIn(span: Span): ActorMention | null {
    const { actors } = this;
    // Spans are asked for nearly in order: step back a little, then walk on.
    while (this.next > 0 && actors[this.next - 1] && actors[this.next - 1]!.end > span.start) this.next--;
    while (this.next < actors.length && actors[this.next]!.end <= span.start) this.next++;
    let best: ActorMention | null = null;
    let size = 0;
    for (let i = this.next; i < actors.length && actors[i]!.start < span.end; i++) {
      const a = actors[i]!;
      const common = Math.min(a.end, span.end) - Math.max(a.start, span.start);
      if (common > size && common * 2 > a.end - a.start) {
        best = a;
        size = common;
      }
    }
    return best !== null && size * 3 >= Math.min(60, span.end - span.start) ? best : null;
  }
}

/** Adds a name that is not yet among the forms and no longer than a name can be. */
function addName(forms: string[], name: string): void {
  if (name.length > 1 && name.length < LONGEST_NAME && forms.length < MOST_NAMES && !forms.includes(name)) forms.push(name);
}

function fromMention(m: ActorMention): Speaker {
  return {
    names: m.names,
    actor: m.actor,
    person: m.kind === 'person' || m.kind === 'role',
    plural: m.kind === 'group',
    outlet: m.kind === 'outlet' || m.kind === 'agency',
  };
}

/** "they've": they. */
function pronounOf(word: string): string {
  const at = word.indexOf("'");
  return at > 0 ? word.slice(0, at) : word;
}

/** Whether all words of one name stand in the other: "government", "Syrian government". */
function within(a: string, b: string): boolean {
  if (a === b) return true;
  const x = a.toLowerCase().split(' ');
  const y = b.toLowerCase().split(' ');
  return x.every((w) => y.includes(w)) || y.every((w) => x.includes(w));
}

function sentenceOf(sentences: readonly Sentence[], t: number): number {
  let lo = 0;
  let hi = sentences.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sentences[mid]!.first <= t) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}

/** Words of a name that start with a capital. */
function capitals(name: string): number {
  let n = 0;
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c >= 0x41 && c <= 0x5a && (i === 0 || name.charCodeAt(i - 1) === 0x20)) n++;
  }
  return n;
}

/** The phrase and its appositions, cut at commas and relative clauses; articles off. */
function partsOf(r: Reader, range: Range): readonly Range[] {
  const parts: Range[] = [];
  let first = range.first;
  const put = (last: number): void => {
    let a = first;
    while (a < last && signsOf(r, a) & (a + 1 < last ? SIGN.article | SIGN.possessive : SIGN.article)) a++;
    let b = last;
    while (
      b > a &&
      (bitsOf(r, b - 1) & BIT.possessive || (r.tokens.kind[b - 1] === KIND.punctuation && !(signsOf(r, b - 1) & (SIGN.closing | SIGN.dot))))
    )
      b--;
    // "speaking in Geneva", "for its part", "quoted by Interfax" name nobody.
    const lead = bitsOf(r, a);
    const names = parts.length === 0 || !(lead & (BIT.ing | BIT.verbLike | BIT.preposition | BIT.relative) && !(lead & BIT.capital));
    if (b > a && names) parts.push({ first: a, last: b });
  };
  for (let t = range.first; t < range.last; t++) {
    const cut = isComma(r, t) || (t > range.first && (bitsOf(r, t) & BIT.relative) !== 0);
    if (!cut) continue;
    put(t);
    first = t + 1;
    if (bitsOf(r, t) & BIT.relative || bitsOf(r, t + 1) & BIT.relative) {
      first = range.last;
      break;
    }
  }
  put(range.last);
  return parts.length > 0 ? parts : [range];
}

function wordsOf(r: Reader, range: Range): string {
  const { start, end } = spanOf(r, range);
  return r.page.text.slice(start, end);
}

/** The longest run of capitalised words of a phrase; null when it has none. */
function capitalRun(r: Reader, range: Range): Range | null {
  let best: Range | null = null;
  for (let t = range.first; t < range.last; t++) {
    if (!(bitsOf(r, t) & BIT.capital) || bitsOf(r, t) & BIT.determiner) continue;
    let last = t + 1;
    while (last < range.last && (bitsOf(r, last) & BIT.capital || (signsOf(r, last) & SIGN.hyphen && bitsOf(r, last + 1) & BIT.capital)))
      last++;
    // "South Korea's military": the owner is not the speaker's name.
    const owner = last < range.last && (bitsOf(r, last) & BIT.possessive) !== 0;
    // "the correspondent in Beirut": nor is the place.
    const led = t > range.first && (bitsOf(r, t - 1) & BIT.preposition) !== 0 && foldOf(r, t - 1) !== r.lexicon.words.markers.partitive;
    if (!owner && !led && (best === null || last - t > best.last - best.first)) best = { first: t, last };
    t = last;
  }
  return best;
}

/** "(SNN)" */
function acronymIn(r: Reader, range: Range): string | null {
  for (let t = range.first; t + 2 < range.last + 1; t++)
    if (signsOf(r, t) & SIGN.bracket && foldOf(r, t) === '(' && foldOf(r, t + 2) === ')' && bitsOf(r, t + 1) & BIT.capital)
      return r.tokens.words[t + 1]!.raw;
  return null;
}
