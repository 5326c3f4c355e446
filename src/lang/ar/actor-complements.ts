import { KIND } from '../../text/index.ts';
import { knownActors } from '../lexicon/index.ts';
import type { ActorPhrase, KnownActor } from '../words/actors.ts';
import {
  closers,
  FORCES,
  INSIDE,
  inside,
  isAdjectival,
  isConstructNoun,
  isDefinite,
  isGiven,
  isLeaning,
  isVerb,
  MASCULINE,
  type NamedEntry,
  SAID,
  stateOfAdjective,
  trie,
} from './actor-lexicon.ts';
import { LinkReader, PURPOSE } from './actor-links.ts';
import { closeness, genitives, localNouns, pairedNouns, placeHeads } from './actor-words.ts';
import type { HeadNoun } from './titles.ts';

/** Folded words that open a clause which denies. */
const denying: ReadonlySet<string> = new Set(['لا', 'لم', 'لن', 'ليس', 'ليست', 'ما']);

/** What belongs to a head noun, as read. */
export interface Complement {
  readonly end: number;
  readonly state: string | null;
  readonly nested: readonly ActorPhrase[];
  readonly aliases: readonly string[];
  readonly known: KnownActor | null;
  /** First noun after the head, folded. */
  readonly matter: string;
}

/** Reads the complement of a head noun. */
export abstract class ComplementReader extends LinkReader {
  /** The phrase that starts at token `i`, without apposition. */
  protected abstract simple(i: number): ActorPhrase | null;

  /** What belongs to a head noun: genitives, adjectives, quoted names, "باسم …", "في …", brackets. */
  protected complement(
    from: number,
    is: { proper: boolean; construct: boolean; definite: boolean; indefinite: boolean; links: HeadNoun['shape'] | 'known'; lemma: string },
  ): Complement {
    let j = from;
    let end = from;
    let state: string | null = null;
    let construct = is.construct;
    let known: KnownActor | null = null;
    let matter = '';
    let places = 0;
    let definites = 0;
    const nested: ActorPhrase[] = [];
    const aliases: string[] = [];
    // Behind "for the rights" the genitive is still owed.
    let owes = false;
    const take = (n: number): void => {
      j = n;
      end = n;
      construct = false;
      owes = false;
    };
    const phraseAt = (k: number): ActorPhrase | null => {
      if (this.depth >= 3 || !this.isWord(k)) return null;
      this.depth++;
      const p = this.simple(k);
      this.depth--;
      return p && !p.needsAntecedent ? p : null;
    };
    for (let step = 0; step < 14 && j < this.to; step++) {
      const kind = this.tokens.kind[j];
      if (kind === KIND.breakLine) break;
      const w = this.word(j);
      if (kind === KIND.punctuation) {
        const close = closers[w.raw];
        if (close === undefined) {
          if (j === from && '"”»'.includes(w.raw) && this.isMark(from - 2, '"“«') && is.links !== 'known') {
            j++;
            continue;
          }
          break;
        }
        let k = j + 1;
        while (k < this.to && k - j < 8 && !(this.tokens.kind[k] === KIND.punctuation && close.includes(this.word(k).raw))) k++;
        // "الحركة «لا تمانع …»": what is said is no name.
        if (k >= this.to || k - j >= 8 || k === j + 1 || denying.has(this.word(j + 1).fold)) break;
        const inner = this.tokens.text.slice(this.tokens.start[j + 1], this.tokens.end[k - 1]);
        const m = this.isWord(j + 1) ? trie.match(this.tokens, j + 1) : null;
        const actor =
          m && m.last === k
            ? m.values.find((v): v is NamedEntry => v.actor !== null && v.actor.kind !== 'person' && v.actor.kind !== 'state')
            : undefined;
        if (w.raw === '(' || w.raw === '[') {
          // A bracket holds an acronym or another name; a remark in brackets stays outside.
          if (k - j - 1 > 4 || this.word(j + 1).kind === KIND.number || (is.links !== 'body' && is.links !== 'known' && !actor)) break;
          if (is.links === 'known' && !actor && k - j - 1 > 2) break;
        } else if (is.links === 'role' || is.links === 'people') {
          if (!actor || !construct) break;
        } else if (is.links === 'known' && !actor) break;
        else if ((is.links === 'source' || is.links === 'document') && !construct) break;
        if (actor) {
          if (construct || j === from || w.raw === '(') known ??= is.links === 'body' ? actor.actor : null;
          if (known === null) {
            const p = phraseAt(j + 1);
            if (p) nested.push(p);
          }
        }
        aliases.push(inner);
        take(k + 1);
        continue;
      }
      if (kind === KIND.number) {
        if ((is.proper || is.lemma === 'قناه') && j === end) {
          take(j + 1);
          continue;
        }
        break;
      }
      if (kind !== KIND.word) break;
      if (!w.arabic) {
        if (is.proper && construct) {
          let k = j + 1;
          while (k < this.to && k - j < 4 && ((this.isWord(k) && !this.word(k).arabic) || this.tokens.kind[k] === KIND.number)) k++;
          const m = trie.match(this.tokens, j);
          const actor = m && m.last === k ? m.values.find((v): v is NamedEntry => v.actor !== null) : undefined;
          if (actor) known = actor.actor;
          take(k);
          continue;
        }
        break;
      }
      const f = w.fold;
      const bits = inside(this.tokens, j);
      // Linking words.
      if (bits & INSIDE.link) {
        // "الناطق باسمها": whose, the pronoun tells.
        if (f.startsWith('باسمه')) {
          take(j + 1);
          continue;
        }
        if (f === 'باسم' || f === 'بأسم') {
          const p = phraseAt(j + 1);
          if (p) {
            nested.push(p);
            take(p.last);
            state ??= p.state;
            continue;
          }
          const k = this.plainGenitive(j + 1);
          if (k > j + 1) {
            take(k);
            continue;
          }
          break;
        }
        if (f === 'في' || f === 'لدي' || f === 'الي' || f === 'عن' || f === 'علي' || f === 'من' || f === 'داخل' || f === 'ضد') {
          const n = this.linked(j, f, is, end > from || is.indefinite, closeness.has(this.word(j - 1).fold), places, phraseAt, nested);
          if (n > j) {
            if (f !== 'من' && f !== 'ضد') places++;
            take(n);
            if (places > 2) break;
            continue;
          }
          break;
        }
        if (f === 'بقياده' || f === 'برئاسه') {
          const p = phraseAt(j + 1);
          if (p && (p.kind === 'state' || p.kind === 'person' || p.ref !== null)) {
            nested.push(p);
            take(p.last);
            continue;
          }
          break;
        }
        if ((f === 'الذي' || f === 'التي') && this.isWord(j + 1) && /^[تي]قوده?ا?$/.test(this.word(j + 1).fold)) {
          const p = phraseAt(j + 2);
          if (p) {
            nested.push(p);
            take(p.last);
            continue;
          }
          break;
        }
        if (/^ال?تابع(ه|ين|ان)?$/.test(f) || f === 'تابعه' || f === 'تابع' || f === 'تابعين') {
          const m = this.isWord(j + 1) ? trie.match(this.tokens, j + 1) : null;
          if (m && m.reading.preposition === 'ل') {
            const p = phraseAt(j + 1);
            if (p) {
              nested.push(p);
              take(p.last);
              continue;
            }
          }
          if (this.isWord(j + 1) && /^ل/.test(this.word(j + 1).fold)) {
            take(j + 2);
            continue;
          }
          break;
        }
      }
      if (bits & INSIDE.end) break;
      if (is.indefinite && is.links !== 'body' && is.links !== 'known' && bits & INSIDE.adjective) {
        take(j + 1);
        if ((f === 'رفيع' || f === 'رفيعه') && this.isWord(j) && /^المستو/.test(this.word(j).fold)) take(j + 1);
        continue;
      }
      const match = bits & INSIDE.phrase ? trie.match(this.tokens, j) : null;
      const reading = match?.reading;
      if (match && reading && reading.conjunction === '' && reading.tail === 0) {
        const isTitle = match.values.some((v) => v.head !== null && v.head.shape === 'title' && reading.article);
        const personal = match.values.some((v) => v.actor !== null && v.actor.kind === 'person');
        if (
          reading.preposition === 'ل' &&
          is.links !== 'known' &&
          (is.links !== 'source' || end === from || closeness.has(this.word(j - 1).fold))
        ) {
          const p = phraseAt(j);
          // "المبعوث الخاص للأمين العام سامي الجمل": the name is of who holds the outer office.
          if (p?.kind === 'person' && p.name !== null && p.rule === 'actors/role' && is.links === 'role') {
            let named = p.last - 1;
            while (named > j && this.tokens.start[named]! > p.end - p.name.length) named--;
            if (named > j) {
              take(named);
              continue;
            }
          }
          // "قال المدير العام للصحفيين": people behind a whole title are addressed.
          const addressed = p?.kind === 'anonymous' && (definites > 0 || is.definite);
          if (p && !addressed && p.kind !== 'person' && p.kind !== 'document' && (is.links !== 'people' || end === from)) {
            nested.push(p);
            take(p.last);
            continue;
          }
        }
        if (reading.preposition === 'ب' && is.links !== 'known' && is.links !== 'document' && this.localHead(match.values)) {
          const p = phraseAt(j);
          if (p && (is.links !== 'body' || p.kind === 'organ')) {
            nested.push(p);
            take(p.last);
            continue;
          }
        }
        if (reading.preposition === '' && construct && !(isTitle && is.links !== 'body') && !(personal && is.links === 'role')) {
          const p = phraseAt(j);
          // "شرطة نينوى اللواء فلاح": who holds an office at it, and no part of its name.
          if (p && p.kind === 'person' && p.name !== null && end > from) break;
          if (p && p.kind !== 'document' && p.kind !== 'anonymous' && !(p.kind === 'person' && is.links === 'role' && !p.anaphor)) {
            if (matter === '') matter = f;
            nested.push(p);
            state ??= p.state;
            if (is.proper && p.kind !== 'state' && p.ref !== null && is.links === 'body' && p.kind !== 'person') {
              known = knownActors.get(p.ref) ?? null;
              if (known) nested.pop();
            }
            take(p.last);
            continue;
          }
          if (match.values.some((v) => v.actor !== null && v.actor.kind === 'state') && reading.at === 0) {
            state ??= (match.values.find((v) => v.actor !== null && v.actor.kind === 'state') as NamedEntry).actor.key;
            take(match.last);
            continue;
          }
        }
        if ((isTitle && definites > 0) || (isTitle && is.links !== 'body' && isDefinite(w))) break;
      }
      // "بكردستان العراق", "بمدينة …": where.
      if (
        f[0] === 'ب' &&
        !(bits & INSIDE.definite) &&
        !(is.links === 'body' && FORCES.has(is.lemma)) &&
        is.links !== 'known' &&
        is.links !== 'document' &&
        (this.context.placeEnd[j]! > 0 ||
          (placeHeads.has(f.slice(1)) && this.isWord(j + 1)) ||
          localNouns.has(f.slice(1)) ||
          this.stateBehind(j))
      ) {
        const p = this.context.placeEnd[j]!;
        let k = p > 0 ? p : placeHeads.has(f.slice(1)) ? this.placeTail(j + 1) : j + 1;
        if (k <= this.to) {
          const s = this.stateBehind(j);
          if (s) state ??= s;
          if (this.isWord(k) && isDefinite(this.word(k)) && stateOfAdjective(this.word(k)) !== '') k++;
          take(k);
          places++;
          continue;
        }
      }
      if (bits & INSIDE.definite) {
        if (definites >= 6) break;
        const s = stateOfAdjective(w);
        // After an indefinite head an article opens a genitive: only directly behind it, or agreeing with what was taken.
        if (is.indefinite && end === from && !construct) break;
        // "مصادر النيران", "معلومات الموقع": no source.
        if (is.links === 'source' && construct && end === from) break;
        // "دفاعات النظام الجوية": the adjective goes with another noun.
        if (end === from && is.definite && MASCULINE.has(is.lemma) && f.endsWith('ه')) break;
        // "النازحين العشوائية", "الخارجية الأردني": an adjective agrees with its noun, or it goes with another.
        if (is.definite && is.links !== 'known' && definites === 0 && end === from && !this.agrees(this.word(from - 1), w, is.lemma)) break;
        // "المجتمع الدولي المسؤولية": what is feminine behind a masculine adjective is no second adjective, but of a state it may go with the head.
        if (s === '' && f.endsWith('ه') && isDefinite(this.word(j - 1)) && /.{3}ي$/.test(this.word(j - 1).fold)) break;
        if (places > 0 && stateOfAdjective(w) === '') break;
        // After a definite head or its adjective only an adjective belongs to the phrase: what else follows is the clause's object.
        if (
          (is.definite || definites > 0) &&
          !owes &&
          !isAdjectival(w) &&
          !(definites > 0 && !is.definite && isConstructNoun(this.word(j - 1)))
        )
          break;
        // "محافظ حمص القرية", "رئيس الحكومة القرار": behind a place or a definite noun only an adjective goes on.
        if (
          end > from &&
          !owes &&
          !isAdjectival(w) &&
          (isDefinite(this.word(j - 1)) || (this.context.inPlace[j - 1] === 1 && this.context.inPlace[j] === 0))
        )
          break;
        if (is.indefinite && !is.definite && end > from && definites === 0 && !this.genitiveOpen(j)) break;
        if (s !== '') state ??= s;
        if (matter === '') matter = f;
        definites++;
        take(j + 1);
        continue;
      }
      if (definites > 0 && f.startsWith('وال') && pairedNouns.has(f.slice(1)) && isDefinite(this.word(j - 1))) {
        take(j + 1);
        continue;
      }
      const purpose = f[0] === 'ل' ? this.purposeAt(j, is.links, definites > 0 && end === j, match) : PURPOSE.none;
      if (purpose !== PURPOSE.none) {
        take(j + 1);
        construct = purpose === PURPOSE.open;
        owes = construct;
        continue;
      }
      if ((f.startsWith('لشؤون') || f.startsWith('لشئون')) && is.links !== 'known') {
        take(j + 1);
        construct = true;
        continue;
      }
      if (construct && this.context.placeEnd[j]! > 0 && f !== 'دير') {
        const p = this.context.placeEnd[j]!;
        const s = match?.values.find((v): v is NamedEntry => v.actor !== null && v.actor.kind === 'state');
        if (s) state ??= s.actor.key;
        take(p);
        continue;
      }
      if (
        is.indefinite &&
        (bits & INSIDE.adjective ||
          stateOfAdjective(w) !== '' ||
          (is.links === 'source' && f.length > 3 && /يه?$/.test(f) && !isVerb(w) && !isGiven(w)))
      ) {
        const s = stateOfAdjective(w);
        if (s !== '') state ??= s;
        // "وزير خارجية سابق": still closed; "رفيع المستوى": open.
        take(j + 1);
        if ((f === 'رفيع' || f === 'رفيعه') && this.isWord(j) && /^المستو/.test(this.word(j).fold)) take(j + 1);
        continue;
      }
      if (construct && (genitives.has(f) || placeHeads.has(f)) && matter === '') matter = f;
      if (construct && genitives.has(f)) {
        take(j + 1);
        construct = true;
        continue;
      }
      if (construct && placeHeads.has(f)) {
        take(this.placeTail(j + 1));
        continue;
      }
      if (
        construct &&
        is.links === 'role' &&
        j === from &&
        !isVerb(w) &&
        !isGiven(w) &&
        j + 1 < this.to &&
        SAID.has(this.word(j + 1).fold) &&
        !/^[وفبل]/.test(f)
      ) {
        take(j + 1);
        continue;
      }
      if (construct && is.proper) {
        let k = this.personName(j, 'usual', true);
        if (k - j > 3) k = j + 3;
        if (k > j) {
          take(k);
          continue;
        }
      }
      if (
        construct &&
        (is.links === 'role' || is.links === 'body' || is.links === 'people') &&
        !isVerb(w) &&
        !isGiven(w) &&
        j === from &&
        this.isWord(j + 1) &&
        isDefinite(this.word(j + 1)) &&
        !/^[وفبلك]ال/.test(f)
      ) {
        if (matter === '') matter = f;
        take(j + 1);
        construct = true;
        continue;
      }
      break;
    }
    // "قوات الحكومة المتمركزة" before "في التل", "الفصائل الموالية" before "لها": where the preposition stays outside, so does the participle.
    if (end > from && end < this.to && this.isWord(end) && this.isWord(end - 1) && isLeaning(this.word(end - 1)) && this.leansOn(end))
      end--;
    return { end, state, nested, aliases, known, matter };
  }
}
