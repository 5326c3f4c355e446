import { KIND, type Reading } from '../../text/index.ts';
import type { ActorContext, ActorPhrase } from '../words/actors.ts';
import { type Complement, ComplementReader } from './actor-complements.ts';
import {
  ACTS,
  COMMON_PERSONS,
  clippedGiven,
  commonGiven,
  FORCES,
  type HeadEntry,
  isDefinite,
  isGiven,
  isSaying,
  isStop,
  isVerb,
  ministryOf,
  type NamedEntry,
  NEEDY,
  OPENING,
  opening,
  SAID,
  stateOfAdjective,
  trie,
} from './actor-lexicon.ts';
import { kunyas, localNouns, placeHeads, rankWords } from './actor-words.ts';
import { arabicReadings } from './clitics.ts';

/** Grammar of Arabic actor phrases: head noun or known name, its complement, the person's name and what stands in apposition. Looks at most some thirty tokens ahead. */
export function readActorPhrases(context: ActorContext, first: number, last: number): readonly ActorPhrase[] {
  const found: ActorPhrase[] = [];
  const grammar = new Grammar(context, first, last);
  const { tokens } = context;
  let before = 0;
  for (let i = first; i < last; ) {
    const signs = opening(tokens, i);
    if ((signs & OPENING.any) === 0 && !((before & OPENING.before) !== 0 && (signs & OPENING.word) !== 0)) {
      before = signs;
      i++;
      continue;
    }
    const phrase = grammar.read(i);
    if (phrase) {
      found.push(phrase);
      i = Math.max(phrase.last, i + 1);
      before = opening(tokens, i - 1);
    } else {
      before = signs;
      i++;
    }
  }
  return found;
}

class Grammar extends ComplementReader {
  /** The phrase that starts at token `i`, with what stands in apposition to it; null when none does. */
  read(i: number): ActorPhrase | null {
    const phrase = this.simple(i);
    return phrase ? this.withApposition(phrase) : null;
  }

  /** A phrase without apposition. */
  protected simple(i: number): ActorPhrase | null {
    const signs = opening(this.tokens, i);
    const match = signs & OPENING.phrase ? trie.match(this.tokens, i) : null;
    if (match && match.last <= this.to && (match.reading.tail === 0 || match.last === i + 1)) {
      const { values, reading, last } = match;
      for (const v of values) {
        if (v.actor === null || !this.actorHolds(v, reading, i, last)) continue;
        const phrase = this.known(v, i, last, reading);
        if (phrase) return phrase;
        break;
      }
      for (const v of values) {
        if (v.head === null || (last - i === 1 && v.withArticle && !reading.article && this.word(i).fold !== v.lemma)) continue;
        const phrase = this.headed(v, i, last, reading, v.withArticle && last - i > 1);
        if (phrase) return phrase;
      }
    }
    return (signs & OPENING.people ? this.people(i) : null) ?? this.bareName(i, signs);
  }

  protected known(v: NamedEntry, i: number, last: number, reading: Reading): ActorPhrase | null {
    const { actor } = v;
    let end = last;
    const aliases: string[] = [];
    let nested: readonly ActorPhrase[] = [];
    if (actor.kind === 'person') {
      if (v.weak && last - i === 1 && this.isWord(last) && isDefinite(this.word(last)) && !this.word(i).fold.startsWith('ال')) return null;
    } else if (actor.kind !== 'state') {
      // "وكالة الأنباء السورية" goes on: "الرسمية (سانا)"; "التحالف" goes on: "ضد تنظيم داعش".
      const more = this.complement(end, {
        proper: false,
        construct: false,
        definite: true,
        indefinite: false,
        links: 'known',
        lemma: this.word(i).fold,
      });
      // A proper name takes no adjective but that of a state: "حركة حماس الفلسطينية", not "حركة حماس الهدنة".
      const goesOn =
        isDefinite(this.word(last - 1)) || !this.isWord(end) || !isDefinite(this.word(end)) || stateOfAdjective(this.word(end)) !== '';
      if (goesOn) {
        end = more.end;
        aliases.push(...more.aliases);
        nested = more.nested.filter((n) => n.ref !== actor.key);
      }
    }
    return this.make(i, end, reading, {
      kind: actor.kind,
      form: actor.kind === 'person' && last - i === 1 ? 'surname' : 'name',
      ref: actor.key,
      weak: v.weak,
      head: actor.kind === 'person' || actor.kind === 'state' ? '' : this.bareHead(i, reading),
      state: actor.kind === 'state' ? actor.key : actor.of,
      name: actor.kind === 'person' ? this.textOf(i, last, reading) : null,
      aliases,
      nested,
      rule: 'actors/known',
    });
  }

  /** A phrase headed by a noun of the table: `i..last` is the noun. */
  protected headed(entry: HeadEntry, i: number, last: number, reading: Reading, spelledDefinite: boolean): ActorPhrase | null {
    const { head, lemma } = entry;
    if (reading.at > 0 && reading.stem.length < 3) return null;
    if (reading.preposition === 'س' || this.word(i).raw === 'وإلى') return null;
    const definite = reading.article || spelledDefinite;
    if (reading.tail > 0 && (head.shape === 'title' || head.shape === 'source' || head.shape === 'document')) return null;
    if (head.shape === 'title') return this.titled(lemma, i, last, reading, definite);
    const indefinite = !definite && reading.tail === 0;
    // "قال في بيان الأحد", "اتهم في بيان الجيش": such a document is not of what follows.
    const construct = indefinite && !(head.shape === 'document' && i > this.from && this.word(i - 1).fold === 'في');
    const c: Complement =
      reading.tail > 0
        ? { end: last, state: null, nested: [], aliases: [], known: null, matter: '' }
        : this.complement(last, { proper: head.proper, construct, definite, indefinite, links: head.shape, lemma });
    const bare = c.end === last;
    if (c.known && head.shape === 'body' && (head.proper || FORCES.has(lemma))) {
      // A body with the name of a known actor: 'وكالة "سانا"', 'تنظيم "داعش"'.
      return this.make(i, c.end, reading, {
        kind: c.known.kind,
        form: 'name',
        ref: c.known.key,
        head: lemma,
        state: c.state ?? c.known.of,
        aliases: c.aliases,
        nested: [],
        rule: 'actors/body-of-known-name',
      });
    }
    if (this.elsewhere(head, i, last, indefinite, c)) return null;
    if (head.lemma === 'مركز' && indefinite && (placeHeads.has(c.matter) || localNouns.has(c.matter))) return null;
    if (bare && indefinite && !head.alone) return null;
    if (bare && reading.tail > 0 && head.shape !== 'body' && head.shape !== 'role') return null;
    if (head.shape === 'document' && !definite && c.nested.length === 0) return null;
    if (
      (head.shape === 'source' || head.shape === 'role') &&
      bare &&
      indefinite &&
      head.lemma !== 'مراسل' &&
      !this.attributed(i, last, reading)
    )
      return null;
    const organ = head.organ !== '' ? head.organ : head.lemma === 'وزارة' ? (ministryOf.get(c.matter) ?? '') : '';
    const ref = c.state !== null && organ !== '' && head.shape === 'body' ? this.composed(c.state, organ) : null;
    let end = c.end;
    let name: string | null = null;
    let kind = head.kind;
    let person: NamedEntry | null = null;
    if (head.shape === 'role') {
      let n = bare && indefinite ? end : this.personName(end, bare ? 'strict' : 'usual', !bare);
      // "الوزير بجهود …", "رئيس الائتلاف بفتح …": a preposition and its noun, unless what is said follows.
      if (n > end && this.isWord(end) && this.clitic(end) && !(n < this.to && SAID.has(this.word(n).fold))) n = end;
      if (bare && indefinite && head.lemma === 'مراسل') {
        // "مراسل بلدي نيوز": the outlet, not the reporter's name.
        const outlet = this.personName(end, 'loose', false);
        if (outlet > end) {
          const inner = this.make(end, outlet, arabicReadings(this.word(end))[0]!, {
            kind: 'outlet',
            form: 'name',
            ref: null,
            head: '',
            state: null,
            aliases: [],
            nested: [],
            rule: 'actors/body',
          });
          return this.make(i, outlet, reading, {
            kind,
            form: 'role',
            ref: null,
            head: lemma,
            state: null,
            aliases: [],
            nested: [inner],
            rule: 'actors/role',
          });
        }
      }
      if (n > end) {
        name = this.nameText(end, n);
        person = this.personIn(end, n);
        end = n;
        kind = 'person';
      }
    }
    const speaks = (i > this.from && isSaying(this.word(i - 1))) || (end < this.to && SAID.has(this.word(end).fold));
    if (name === null && !speaks && ACTS.has(this.bareHead(i, reading))) return null;
    const anaphor = (bare && definite && name === null) || (bare && reading.tail > 0);
    return this.make(i, end, reading, {
      kind,
      form: name !== null ? 'name' : anaphor ? 'definite' : head.shape === 'body' ? 'name' : 'role',
      ref: person?.actor.key ?? ref,
      weak: person?.weak ?? false,
      head: lemma,
      state: c.state,
      name,
      aliases: c.aliases,
      nested: c.nested,
      anaphor,
      needsAntecedent: anaphor && (reading.tail > 0 || NEEDY.has(lemma)),
      rule: `actors/${head.shape}`,
    });
  }

  /** Title and name: "الكولونيل ريان ديلون", "اللواء الركن …". */
  protected titled(lemma: string, i: number, last: number, reading: Reading, definite: boolean): ActorPhrase | null {
    let j = last;
    let state: string | null = null;
    if (!definite && !this.isWord(j)) return null;
    // "منطقة السيدة زينب" is a place.
    if (i > this.from && placeHeads.has(this.word(i - 1).fold)) return null;
    for (let k = 0; k < 4 && this.isWord(j); k++) {
      const w = this.word(j);
      if (definite && isDefinite(w) && stateOfAdjective(w) !== '') state = stateOfAdjective(w);
      else if (rankWords.has(w.fold)) {
        // a qualifier of the rank
      } else {
        const m = trie.match(this.tokens, j);
        const title = m?.values.find((v) => v.head !== null && v.head.shape === 'title');
        if (!(m && title && (m.reading.article || m.reading.at === 0) && m.reading.conjunction === '' && !isGiven(w))) break;
      }
      j++;
    }
    const n = this.personName(j, definite ? 'loose' : 'strict', false);
    if (n > j) {
      const person = this.personIn(j, n);
      return this.make(i, n, reading, {
        kind: 'person',
        form: 'name',
        ref: person?.actor.key ?? null,
        weak: person?.weak ?? false,
        head: lemma,
        state,
        name: this.nameText(j, n),
        aliases: [],
        nested: [],
        rule: 'actors/title-and-name',
      });
    }
    if (!definite) return null;
    // "اللواء 112", "الطبيب الشرعي": not a person unless one was named before.
    return this.make(i, j, reading, {
      kind: 'person',
      form: 'definite',
      ref: null,
      head: lemma,
      state,
      name: null,
      aliases: [],
      nested: [],
      anaphor: true,
      needsAntecedent: true,
      rule: 'actors/title',
    });
  }

  /** A name without title: known given name, or the subject of a verb of saying. */
  protected bareName(i: number, signs: number): ActorPhrase | null {
    const behind = i > this.from ? opening(this.tokens, i - 1) : 0;
    if (!(signs & OPENING.given) && !(behind & OPENING.before)) return null;
    const w = this.word(i);
    if (!w.arabic) return null;
    const afterSaying = (behind & OPENING.saying) !== 0;
    const quotedFrom = (behind & OPENING.from) !== 0 && this.saidBehind(i + 1);
    const afterVerb = (behind & OPENING.reporting) !== 0 || quotedFrom;
    let reading = arabicReadings(w)[0]!;
    let given = isGiven(w);
    if (!given && !afterVerb) {
      // "ومحمد", "لمحمد": the given name behind a clitic.
      const r = clippedGiven(w);
      if (!r) return null;
      reading = r;
      given = true;
    }
    if (given && commonGiven.has(reading.stem) && (!afterVerb || stateOfAdjective(w) !== '')) {
      const next = this.isWord(i + 1) ? this.word(i + 1) : null;
      if (next === null || !isGiven(next) || commonGiven.has(next.fold)) return null;
    }
    let n = this.personName(i, given ? 'given' : 'strict', false);
    if (n <= i && (afterSaying || quotedFrom) && isDefinite(w) && w.fold.length > 4 && stateOfAdjective(w) === '' && this.saidBehind(i + 1))
      n = i + 1;
    if (n <= i && quotedFrom && !isStop(w) && !isVerb(w) && !this.isOwnedHead(i)) n = i + 1;
    if (n <= i) return null;
    if (COMMON_PERSONS.has(w.fold)) return null;
    if (quotedFrom && n === i + 1) {
      return this.make(i, n, reading, {
        kind: 'person',
        form: 'surname',
        ref: null,
        head: '',
        state: null,
        name: this.textOf(i, n, reading),
        aliases: [],
        nested: [],
        rule: 'actors/name',
      });
    }
    if (!given || n - i === 1) {
      // Unknown word or single given name: only with clear signs that it is the speaker.
      if (!afterVerb) return null;
      const next = n < this.to ? this.word(n) : null;
      const stopped =
        next === null
          ? false
          : SAID.has(next.fold) ||
            this.isMark(n, ':') ||
            (afterSaying && n - i === 1 && (next.fold === 'الي' || (given && this.isMark(n, '"“«'))));
      const role = afterSaying && next !== null && this.tokens.kind[n] === KIND.word && this.roleAt(n);
      const comma = (afterSaying || n - i > 1) && this.isMark(n, '،,') && this.isWord(n + 1) && this.roleAt(n + 1);
      const kunya = afterSaying && n - i === 2 && kunyas.has(w.fold) && isGiven(this.word(i + 1));
      if (!(role || comma || kunya || (stopped && (afterSaying || SAID.has(next!.fold))))) return null;
      if (!given && n - i === 1 && !afterSaying && !(role || comma)) return null;
      if (!given && /^[بلك]/.test(w.fold) && w.fold.length > 3 && !(next !== null && SAID.has(next.fold))) return null;
      if (isDefinite(w) && !(role || comma || n - i > 1 || afterSaying)) return null;
    }
    return this.make(i, n, reading, {
      kind: 'person',
      form: n - i === 1 ? 'surname' : 'name',
      ref: null,
      head: '',
      state: null,
      name: this.textOf(i, n, reading),
      aliases: [],
      nested: [],
      rule: 'actors/name',
    });
  }

  /** Joins name and office that stand side by side: "ريان ديلون، المتحدث باسم …", "قائد التحالف، الجنرال … تاونزند". */
  protected withApposition(p: ActorPhrase): ActorPhrase {
    let j = p.last;
    const comma = this.isMark(j, '،,');
    if (comma) j++;
    if (!this.isWord(j)) return p;
    const bareName =
      p.kind === 'person' &&
      p.name !== null &&
      (p.rule === 'actors/name' || p.rule === 'actors/known' || p.rule === 'actors/title-and-name');
    const office = p.kind === 'role' && p.name === null && !p.anaphor;
    if (!bareName && !office) return p;
    if (bareName) {
      if (!this.roleAt(j)) return p;
      const q = this.simple(j);
      if (!q || q.anaphor || q.name !== null || (q.kind !== 'role' && q.kind !== 'organ')) return p;
      if (q.kind !== 'role') return p;
      return this.joined(p, q, p.name);
    }
    const w = this.word(j);
    if (!comma) {
      const q = this.titleOrKnown(j) ? this.simple(j) : null;
      return q && q.name !== null && q.kind === 'person' ? this.joined(p, q, q.name) : p;
    }
    if (this.titleOrKnown(j) || (isGiven(w) && !commonGiven.has(w.fold))) {
      const q = this.simple(j);
      if (q && q.name !== null && q.kind === 'person') return this.joined(p, q, q.name);
    }
    const n = this.personName(j, 'strict', false);
    if (n - j >= 2 && n - j <= 4 && n < this.to && (this.isMark(n, '،,') || SAID.has(this.word(n).fold))) {
      const q = this.make(j, n, arabicReadings(w)[0]!, {
        kind: 'person',
        form: 'name',
        ref: null,
        head: '',
        state: null,
        name: this.nameText(j, n),
        aliases: [],
        nested: [],
        rule: 'actors/name',
      });
      return this.joined(p, q, q.name);
    }
    return p;
  }
}
