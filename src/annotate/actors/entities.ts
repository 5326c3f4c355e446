import type { ActorPhrase, ActorWords, KnownActor } from '../../lang/words/actors.ts';
import type { ActorKind } from '../../model/index.ts';
import { fold, remembered } from '../../text/index.ts';
import { Distinct } from './distinct.ts';

/** An actor of the report: what its mentions have in common. */
export interface Entity {
  /** `a` and the number in order of first mention, from 1. */
  readonly key: string;
  kind: ActorKind;
  ref: string | null;
  /** State or body it belongs to. */
  state: string | null;
  /** Lexicon key of the body spoken for. */
  readonly bodies: Distinct;
  readonly heads: Distinct;
  /** Folded words of the person's name, particles left out; empty for bodies. */
  name: readonly string[];
  /** Written forms in order of appearance. */
  readonly forms: Distinct;
  /** The same, folded and without articles. */
  readonly keys: string[];
  /** The person's bare names as written. */
  readonly bareNames: Distinct;
  readonly aliases: Distinct;
  /** Order of the latest mention. */
  latest: number;
  names: readonly string[] | null;
  /** The entity that a fuller name has shown it to be; null for most. */
  into: Entity | null;
}

/** Longest part of a label that can pass for a name: longer ones are descriptions. */
const LONGEST = 110;

/**
 * The actors of one report: takes the phrases in order and gives each its entity. Names are kept by lexicon key, by name, by surname, by label;
 * definite nouns go to the latest actor with that head. Every look-up is a map's, so the cost does not grow with the number of actors but for the heads.
 */
export class Entities {
  readonly all: Entity[] = [];
  private readonly words: ActorWords;
  private readonly byRef = new Map<string, Entity>();
  private readonly byLabel = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byFirstName = new Map<string, Entity[]>();
  private readonly byHead = new Map<string, Entity[]>();
  /** The first two words of the names of bodies. */
  private readonly byWord = new Map<string, Entity>();
  private readonly nameWords: (name: string) => readonly string[];
  private clock = 0;

  constructor(words: ActorWords) {
    this.words = words;
    this.nameWords = nameCutter(words);
  }

  /** The entity of a phrase; null when it needs an antecedent and has none. */
  resolve(p: ActorPhrase): Entity | null {
    this.clock++;
    const found = this.find(p);
    const short = found === null ? this.shortened(p) : null;
    if (short !== null) {
      const entity = rootOf(short);
      this.note(entity, { ...p, name: null, anaphor: true });
      return entity;
    }
    const entity = found !== null ? rootOf(found) : p.needsAntecedent ? null : this.create(p);
    if (entity) this.note(entity, p);
    return entity;
  }

  /** The latest person whose surname is this folded word. */
  surnamed(word: string): Entity | null {
    return latest(this.bySurname.get(skeleton(word))?.filter((e) => e.name.at(-1) === word));
  }

  /** Folded surnames of the persons with a full name. */
  surnames(): ReadonlySet<string> {
    const out = new Set<string>();
    for (const e of this.all) {
      const last = e.name.at(-1);
      if (last !== undefined && e.name.length > 1 && last.length > 2) out.add(last);
    }
    return out;
  }

  /** A further mention of an entity. */
  touch(entity: Entity): void {
    entity.latest = ++this.clock;
  }

  private find(p: ActorPhrase): Entity | null {
    if (p.ref !== null && !p.weak) {
      const known = this.byRef.get(p.ref);
      if (known) return known;
      if (p.name === null) return null;
    }
    if (p.name !== null) {
      const name = this.nameWords(p.name);
      const person = this.person(name, p);
      if (person) return person;
      if (p.ref !== null) return this.byRef.get(p.ref) ?? null;
      return null;
    }
    if (p.anaphor) return this.antecedent(p);
    const same = this.byLabel.get(p.key);
    if (same) return same;
    return p.head === '' ? null : this.similar(p);
  }

  /** The person of this name: the same words; the surname alone; first and last name alike. */
  private person(name: readonly string[], p: ActorPhrase): Entity | null {
    const last = name.at(-1);
    if (last === undefined) return null;
    const candidates = this.bySurname.get(skeleton(last));
    if (candidates === undefined) {
      // "أردوغان" after "رجب طيب أردوغان" is found above; here: the given name alone ("شيه" for "شيه شياويان").
      if (name.length === 1) return latest(this.byFirstName.get(last)?.filter((e) => e.name.length > 1 && e.name[0] === last));
      return null;
    }
    const fitting = candidates.filter((e) => {
      if (p.ref !== null && e.ref !== null && e.ref !== p.ref && !p.weak) return false;
      if (name.length === 1 || e.name.length === 1) return true;
      const [a = ''] = name;
      const [b = ''] = e.name;
      return a === b || skeleton(a) === skeleton(b) || within(name, e.name) || within(e.name, name);
    });
    return latest(fitting);
  }

  /** The body of several words that one word with the article stands for, where that word was taken for a surname: "الإدارة" for "الإدارة الذاتية". */
  private shortened(p: ActorPhrase): Entity | null {
    if (p.name === null || p.form !== 'surname' || p.ref !== null || p.head !== '') return null;
    const [word] = this.nameWords(p.name);
    if (word === undefined || word === fold(p.name)) return null;
    return latest(this.byHead.get(word)?.filter((e) => e.kind !== 'person')) ?? this.byWord.get(word) ?? null;
  }

  /** The latest actor a definite noun alone can mean. */
  private antecedent(p: ActorPhrase): Entity | null {
    const same = this.byHead.get(p.head);
    const fitting = same?.filter((e) => p.state === null || e.state === null || e.state === p.state);
    return latest(fitting) ?? this.byLabel.get(p.key) ?? null;
  }

  /** A body or office named more briefly or with another adjective: all its words among those of an earlier one with the same head. */
  private similar(p: ActorPhrase): Entity | null {
    const same = this.byHead.get(p.head);
    if (same === undefined) return null;
    const words = wordsOf(p.key);
    const body = p.nested.find((n) => n.ref !== null)?.ref ?? null;
    const fitting = same.filter((e) => {
      if (p.kind === 'role' || e.kind === 'role' || e.kind === 'person') {
        if (p.kind !== 'role') return false;
        // "الرئيس التركي", "المتحدث باسم التحالف": same office of the same body.
        if (body !== null) return e.bodies.has(body);
        if (p.state !== null && !p.label.startsWith('ا') && words.length > 2) return false;
        return p.state !== null && e.state === p.state && words.length <= 2;
      }
      if (p.kind === 'anonymous' || p.kind === 'group' || e.kind === 'anonymous' || e.kind === 'group') return false;
      if (p.ref !== null && e.ref !== null && p.ref !== e.ref) return false;
      if (words.length === 2 && p.state !== null && e.state === p.state && e.ref !== null && e.kind !== 'organ' && e.kind !== 'armed-group')
        return true;
      if (words.length < 2) return false;
      for (const key of e.keys) if (within(words, wordsOf(key))) return true;
      return false;
    });
    return latest(fitting);
  }

  private create(p: ActorPhrase): Entity {
    const entity: Entity = {
      key: `a${this.all.length + 1}`,
      kind: p.kind,
      ref: p.ref,
      state: p.state,
      bodies: new Distinct(),
      heads: new Distinct(),
      name: [],
      forms: new Distinct(),
      keys: [],
      bareNames: new Distinct(),
      aliases: new Distinct(),
      latest: this.clock,
      names: null,
      into: null,
    };
    this.all.push(entity);
    if (p.ref !== null) {
      this.byRef.set(p.ref, entity);
      const known = this.words.known(p.ref);
      if (known) {
        for (const h of this.words.headsOf(known)) this.addHead(entity, h);
        if (known.kind === 'person') this.setName(entity, this.nameWords(this.fullestOf(known, p.name ?? '')));
      }
    }
    return entity;
  }

  /** The lexicon's full name in the script of `like`. */
  private fullestOf(known: KnownActor, like: string): string {
    const forms = /[\u0620-\u064a]/.test(like) || like === '' ? known.ar : known.en;
    return forms[0] ?? like;
  }

  private note(entity: Entity, p: ActorPhrase): void {
    entity.latest = this.clock;
    entity.state ??= p.state;
    if (p.head !== '' && !p.anaphor) this.addHead(entity, p.head);
    for (const h of p.also) this.addHead(entity, h);
    for (const n of p.nested) if (n.ref !== null) entity.bodies.add(n.ref);
    for (const a of p.aliases) {
      entity.aliases.add(a);
      const key = fold(a);
      if (key.length > 1 && !this.byLabel.has(key)) this.byLabel.set(key, entity);
    }
    if (p.name !== null) {
      entity.bareNames.add(p.name);
      const words = this.nameWords(p.name);
      if (words.length > entity.name.length) this.setName(entity, words);
      if (entity.kind === 'role') entity.kind = 'person';
      if (entity.ref === null && p.ref !== null && !p.weak && this.bears(entity.name, p.ref)) {
        entity.ref = p.ref;
        this.byRef.set(p.ref, entity);
      }
    }
    if (p.anaphor && entity.forms.size > 0) return;
    const { key } = p;
    const label = p.label.length > LONGEST ? p.label.slice(0, p.label.lastIndexOf(' ', LONGEST)) : p.label;
    if (entity.forms.add(label) && entity.keys.length < 20) entity.keys.push(key);
    if (!this.byLabel.has(key)) this.byLabel.set(key, entity);
    if (p.name === null && p.form === 'name' && p.kind !== 'person' && p.kind !== 'state' && key.includes(' ')) {
      const [first, second] = wordsOf(key);
      if (first!.length > 3) this.byWord.set(first!, entity);
      if (second!.length > 3) this.byWord.set(second!, entity);
    }
    // "المرصد السوري" for "المرصد السوري لحقوق الإنسان": the first two words of a longer name.
    const two = p.name === null && p.form === 'name' ? key.indexOf(' ', key.indexOf(' ') + 1) : -1;
    if (two < 0) return;
    const short = key.slice(0, two);
    const before = this.byLabel.get(short);
    if (before === undefined) this.byLabel.set(short, entity);
    else if (before !== entity && before.ref === null && before.name.length === 0 && before.keys.every((k) => k === short)) {
      // The short name came first: both are one.
      before.into = entity;
      this.byLabel.set(short, entity);
    }
  }

  private setName(entity: Entity, words: readonly string[]): void {
    entity.name = words;
    const last = words.at(-1);
    if (last === undefined) return;
    const [first = ''] = words;
    if (words.length > 1) keep(this.byFirstName, first, entity);
    const key = skeleton(last);
    keep(this.bySurname, key, entity);
  }

  private addHead(entity: Entity, head: string): void {
    if (!entity.heads.add(head)) return;
    // "the ministry" for "the foreign ministry".
    if (head.includes(' ')) this.addHead(entity, head.slice(head.lastIndexOf(' ') + 1));
    keep(this.byHead, head, entity);
  }

  /** Whether a name can be that of the lexicon's person: another given name before a known surname is another person. */
  private bears(name: readonly string[], ref: string): boolean {
    const known = this.words.known(ref);
    if (name.length < 2 || known?.kind !== 'person') return true;
    return [...known.ar, ...known.en].some((form) => {
      const full = this.nameWords(form);
      return full.length > 1 && (within(name, full) || within(full, name) || skeleton(full[0]!) === skeleton(name[0]!));
    });
  }
}

/** Folded words of a name without particles and initials, by language. */
const cutters = new Map<ActorWords, (name: string) => readonly string[]>();

function nameCutter(words: ActorWords): (name: string) => readonly string[] {
  let cutter = cutters.get(words);
  if (cutter === undefined) {
    cutter = remembered((name) => {
      const all = fold(name.replace(/[-.،,"“”«»()]/g, ' '))
        .split(' ')
        .filter((w) => w.length > 1)
        .map((w) => words.bare(w));
      const kept = all.filter((w) => !words.particles.has(w));
      return kept.length > 0 ? kept : all;
    });
    cutters.set(words, cutter);
  }
  return cutter;
}

const wordsOf = remembered((key: string): readonly string[] => key.split(' '));

/** All forms of an entity: the fullest used in the report first, then the others, then those of the lexicon, both languages. Made once an entity. */
export function namesOf(entity: Entity, words: ActorWords): readonly string[] {
  if (entity.names !== null) return entity.names;
  const forms = entity.forms.list;
  const bare = entity.bareNames.list;
  const out = new Distinct();
  let fullest = '';
  for (const f of forms) if (f.length > fullest.length) fullest = f;
  if (fullest !== '') out.add(fullest);
  for (const n of bare.length > 1 ? [...bare].sort((a, b) => b.length - a.length) : bare) out.add(n);
  for (const f of forms) out.add(f);
  if (entity.kind !== 'anonymous') for (const a of entity.aliases.list) out.add(a);
  if (entity.ref !== null) {
    const known = words.known(entity.ref);
    for (const f of known ? plainForms(known) : words.formsOf(entity.ref)) out.add(f);
  } else
    for (let k = 0; k < 2 && k < bare.length; k++) {
      const other = words.transliterate(bare[k]!);
      if (other !== null) out.add(other);
    }
  entity.names = out.list;
  return out.list;
}

const plain = new Map<KnownActor, readonly string[]>();

/** The lexicon's forms to show beside those of a report: three in either language that take no side and name nobody else. */
function plainForms(known: KnownActor): readonly string[] {
  const kept = plain.get(known);
  if (kept !== undefined) return kept;
  const isPlain = (f: string): boolean => !known.loaded.has(f) && !known.short.has(f) && !known.guarded.has(f);
  const forms = [...known.ar.filter(isPlain).slice(0, 3), ...known.en.filter(isPlain).slice(0, 3)];
  plain.set(known, forms);
  return forms;
}

/** The entity itself, or the one it was found to be. */
export function rootOf(entity: Entity): Entity {
  let e = entity;
  for (let n = 0; e.into !== null && n < 8; n++) e = e.into;
  return e;
}

/** Consonants of a name with the letters made one that transcriptions of one name exchange; short ones whole. */
export const skeleton: (word: string) => string = remembered(bones);

function bones(word: string): string {
  const s = word
    .replace(/[اوييءئؤعه']/g, '')
    .replace(/[زصث]/g, 'س')
    .replace(/[غجق]/g, 'ك')
    .replace(/[طة]/g, 'ت')
    .replace(/[ضظذ]/g, 'د');
  if (/[a-z]/.test(s))
    return s
      .replace(/ph/g, 'f')
      .replace(/(.)\1+/g, '$1')
      .replace(/y$/, 'i');
  return s.length >= 3 ? s : word;
}

/** Actors kept for one surname or head: so many that no report needs more, so few that looking through them costs nothing. */
const KEPT = 48;

function keep(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity)) {
    // The one longest unmentioned makes room.
    if (list.length >= KEPT) {
      let oldest = 0;
      for (let i = 1; i < list.length; i++) if (list[i]!.latest < list[oldest]!.latest) oldest = i;
      list.splice(oldest, 1);
    }
    list.push(entity);
  }
}

function within(some: readonly string[], all: readonly string[]): boolean {
  return some.length <= all.length && some.every((w) => all.includes(w));
}

function latest(list: readonly Entity[] | undefined): Entity | null {
  let best: Entity | null = null;
  for (const e of list ?? []) if (best === null || e.latest > best.latest) best = e;
  return best;
}
