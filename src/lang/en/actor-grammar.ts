import type { ActorContext, ActorPhrase } from '../words/actors.ts';
import { IS, isNamelike, isParticle, isSaying, OPENS, PLAINLY_SAYS, signs, singleHead } from './actor-lexicon.ts';
import { PhraseReader } from './actor-phrases.ts';

/** Grammar of English actor phrases: `[determiner] [modifiers] head [of …] [name]`, known names, names beside offices. Looks at most some thirty tokens ahead. */
export function readActorPhrases(context: ActorContext, first: number, last: number): readonly ActorPhrase[] {
  const found: ActorPhrase[] = [];
  const grammar = new Grammar(context, first, last);
  const bits = signs(context.tokens);
  for (let i = first; i < last; ) {
    const phrase = bits[i]! & OPENS ? grammar.read(i) : null;
    if (phrase) {
      found.push(phrase);
      i = Math.max(phrase.last, i + 1);
    } else i++;
  }
  return found;
}

class Grammar extends PhraseReader {
  /** The phrase that starts at token `i`, with what stands in apposition to it; null when none does. */
  read(i: number): ActorPhrase | null {
    const p = this.simple(i, false) ?? this.subjectOfSaying(i);
    return p ? this.withApposition(p) : null;
  }

  /** Any noun phrase that speaks: "The woman says", "according to the appeals judge". Article, at most five plain words, then a plain verb of saying. */
  protected subjectOfSaying(i: number): ActorPhrase | null {
    if (!(this.is(i) & IS.determiner)) return null;
    let n = i + 1;
    while (n - i < 6 && (this.is(n) & (IS.word | IS.plainlySays | IS.closed | IS.determiner)) === IS.word) n++;
    if (n - i < 2 || !(this.is(n) & IS.plainlySays)) return null;
    const { fold } = this.word(i);
    if (fold === 'all' || fold === 'this' || fold === 'that') return null;
    const head = this.word(n - 1);
    if (this.is(n - 1) & (IS.saying | IS.lyIng | IS.link) || head.fold === 'time' || head.fold === 'also' || head.fold === 'have')
      return null;
    return this.make(i, n, {
      kind: 'role',
      form: 'role',
      ref: null,
      head: head.fold,
      state: null,
      nested: [],
      rule: 'actors/subject-of-saying',
    });
  }

  protected simple(i: number, inside: boolean, apposed = false): ActorPhrase | null {
    let j = i;
    const bits = this.is(i);
    const determined = (bits & IS.determiner) !== 0 && (!(bits & IS.capital) || i === this.from || (bits & IS.opener) !== 0);
    let article = '';
    if (determined) {
      article = this.word(i).fold;
      j++;
      if (
        this.is(j) & IS.inName &&
        this.word(j).fold === 'of' &&
        (article === 'some' ||
          article === 'many' ||
          article === 'several' ||
          article === 'one' ||
          article === 'most' ||
          article === 'dozens' ||
          article === 'hundreds')
      ) {
        j++;
        if (this.is(j) & IS.determiner) j++;
      }
      if (this.is(j) & IS.determiner) j++;
    } else if (!(bits & (IS.capital | IS.modifier | IS.head | IS.lowerStart))) return null;
    const pieces = this.run(j, article !== '');
    if (pieces.length === 0) return null;
    return this.judge(i, article, pieces, inside, apposed);
  }

  /** Joins name and office that stand side by side: "Jaafar, an activist with …", "A resident of Homs, Abu Mohammed". */
  protected withApposition(p: ActorPhrase): ActorPhrase {
    if (p.rule === 'actors/people' && this.isWord(p.last) && this.word(p.last).fold === 'and' && this.isWord(p.last + 1)) {
      // "activists and witnesses"
      const q = this.simple(p.last + 1, true);
      if (q?.rule === 'actors/people' && q.first === p.last + 1 && !q.anaphor && q.kind !== 'state' && p.kind !== 'state')
        return { ...p, end: q.end, last: q.last, label: this.text(p.first, q.last), also: [q.head], nested: [...p.nested, ...q.nested] };
    }
    let comma = p.last;
    if (p.name !== null && this.isMark(comma, '(')) {
      // "Rep. James Clyburn (D-S.C.), the assistant leader"
      let k = comma + 1;
      while (k < this.to && k - comma < 8 && !this.isMark(k, ')')) k++;
      if (this.isMark(k, ')')) comma = k + 1;
    }
    if (!this.isMark(comma, ',')) return p;
    const j = comma + 1;
    if (!this.isWord(j)) return p;
    if (
      p.kind === 'person' &&
      p.name !== null &&
      (p.rule === 'actors/name' || p.rule === 'actors/known' || p.rule === 'actors/office-and-name')
    ) {
      if (!this.officeAt(j)) return p;
      const q = this.simple(j, false, true);
      if ((q?.kind !== 'role' && q?.rule !== 'actors/title') || q.anaphor) return p;
      const end = this.apposedEnd(q.last);
      return end > 0 ? this.joined(p, { ...q, last: end, end: this.tokens.end[end - 1]! }, p.name) : p;
    }
    if (p.kind === 'role' && p.name === null && !p.anaphor) {
      const q = this.nameRun(j);
      if (q) return this.joined(p, q, q.name);
    }
    return p;
  }

  /** Where an apposed office ends that goes on after token `k` ("and CEO of …", "who runs …"): before the next comma, stop or verb of saying; 0 when none is near. */
  protected apposedEnd(k: number): number {
    for (let n = k; n <= this.to && n - k < 16; n++) {
      if (n === this.to || this.isMark(n, ',.;:"”)')) return n;
      if (this.isWord(n) && PLAINLY_SAYS.has(this.word(n).fold)) return n;
    }
    return 0;
  }

  /** A person's name from token `j` on that a comma or a verb of saying closes. */
  protected nameRun(j: number): ActorPhrase | null {
    const known = this.simple(j, true);
    if (known && known.kind === 'person' && known.name !== null) return known;
    let n = j;
    while (
      this.isWord(n) &&
      n - j < 5 &&
      (isNamelike(this.word(n)) || (n > j && isParticle(this.word(n)))) &&
      singleHead(this.word(n)) === null
    )
      n++;
    if (n === j || n - j > 4) return null;
    if (!(this.isMark(n, ',.:') || n >= this.to || (this.isWord(n) && isSaying(this.word(n))))) return null;
    if (this.context.inPlace[j] === 1 || (n - j === 1 && !this.isMark(n, ','))) return null;
    return this.make(j, n, {
      kind: 'person',
      form: 'name',
      ref: null,
      head: '',
      state: null,
      name: this.text(j, n),
      nested: [],
      rule: 'actors/name',
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
      head: p.kind === 'role' ? p.head : q.head !== '' ? q.head : p.head,
      also: [p.head, q.head, ...p.also, ...q.also].filter(Boolean),
      state: p.state ?? q.state,
      name,
      key: `${p.key} ${q.key}`,
      label: this.tokens.text.slice(p.start, q.end),
      nested: [...p.nested, ...q.nested],
      rule: 'actors/name-and-office',
    };
  }
}
