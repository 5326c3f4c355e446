import type { ActorPhrase } from '../words/actors.ts';
import {
  AMBIGUOUS_HEADS,
  APPOSED,
  BEHIND,
  CAPITAL_ONLY,
  DASHES,
  type HeadEntry,
  isGiven,
  isSaying,
  type NamedEntry,
  NEEDY,
  PLURAL_DOCUMENTS,
  singleHead,
} from './actor-lexicon.ts';
import { OfficeReader } from './actor-offices.ts';
import type { Piece } from './actor-reader.ts';
import { locatives } from './titles.ts';

/** Decides what a run of pieces names. */
export abstract class PhraseReader extends OfficeReader {
  /** Makes a phrase of a run of pieces; null when it names nobody. */
  protected judge(i: number, article: string, run: Piece[], inside: boolean, apposed: boolean): ActorPhrase | null {
    let pieces = run;
    // A possessive splits: "Russia's Deputy Foreign Minister" is one office; "Clinton's emails" is Clinton.
    const heads = pieces.filter((p) => p.type === 'head');
    let headAt = -1;
    for (let k = 0; k < pieces.length; k++) if (pieces[k]!.type === 'head') headAt = k;
    if (heads.length === 0) {
      const cut = pieces.findIndex((p) => p.type === 'possessive');
      const after = cut >= 0 ? pieces.slice(cut + 1) : [];
      if (cut === 1 && pieces[0]!.type === 'actor' && after.length >= 2 && after.length <= 4 && after.every((p) => p.type === 'name')) {
        // "NBC's Dante Chinni"
        const body = this.bodiesIn(pieces.slice(0, 1));
        if (body.every((b) => b.kind !== 'person' && b.kind !== 'state')) {
          const end = after.at(-1)!.last;
          const name = this.text(after[0]!.first, end);
          return this.make(i, end, {
            kind: 'person',
            form: 'name',
            ref: null,
            head: '',
            state: null,
            name,
            nested: body,
            rule: 'actors/name',
          });
        }
      }
      if (cut >= 0) pieces = pieces.slice(0, cut);
      return this.named(i, article, pieces, inside);
    }
    // The office is the last head before the person's name.
    let nameFrom = headAt + 1;
    const tail = pieces.slice(nameFrom);
    const headPiece = pieces[headAt]!;
    const head = (headPiece.entry as HeadEntry).head;
    const before = pieces.slice(0, headAt);
    // Titles: "Mr Hague", "President Assad", "Foreign Secretary William Hague".
    if (head.shape === 'title' || head.shape === 'role') {
      const cut = tail.findIndex((p) => p.type === 'possessive');
      const names = cut >= 0 ? tail.slice(0, cut) : tail;
      const good = names.filter((p) => p.type === 'name' || (p.type === 'actor' && (p.entry as NamedEntry).actor.kind === 'person'));
      const joinable = names.length > 0 && good.length === names.length && names.length <= 5;
      if (joinable && (head.shape === 'role' || this.word(headPiece.first).capital) && this.word(names[0]!.first).capital) {
        const known = names.length === 1 && names[0]!.type === 'actor' ? (names[0]!.entry as NamedEntry) : null;
        const end = names.at(-1)!.last;
        return this.make(i, end, {
          kind: 'person',
          form: head.shape === 'title' && names.length === 1 && known === null ? 'surname' : 'name',
          ref: known?.actor.key ?? null,
          weak: known?.weak ?? false,
          head: head.lemma,
          state: this.stateIn(before),
          name: this.text(names[0]!.first, end),
          also: this.titlesIn(before),
          nested: this.bodiesIn(before),
          rule: 'actors/office-and-name',
        });
      }
      if (head.shape === 'title' && article === '') {
        nameFrom = 0;
        if (before.length === 0) return null;
        return this.named(i, article, before, inside);
      }
    }
    // A body's name may run on: "Syrian Observatory for Human Rights group"; a name after a body ends the phrase there.
    const end =
      head.shape === 'body' && tail.every((p) => p.type === 'name') && this.word(headPiece.first).capital
        ? pieces.at(-1)!.last
        : headPiece.last;
    const content = before.filter((p) => p.type !== 'possessive');
    const known = before.length === 1 && before[0]!.type === 'actor' ? (before[0]!.entry as NamedEntry) : null;
    const lower = !this.word(headPiece.first).capital || headPiece.first === this.from;
    if (head.shape === 'body' && known && known.actor.kind !== 'state' && known.actor.kind !== 'person' && APPOSED.has(head.lemma)) {
      // "the Syrian Observatory for Human Rights group", "Sputnik news agency"
      return this.make(i, end, {
        kind: known.actor.kind,
        form: 'name',
        ref: known.actor.key,
        weak: known.weak,
        head: head.lemma,
        state: known.actor.of,
        nested: [],
        rule: 'actors/known',
      });
    }
    const state = this.stateIn(before);
    const bare = content.length === 0 && end === headPiece.last;
    const determined = article !== '';
    if (
      bare &&
      !determined &&
      !apposed &&
      (head.shape === 'role' || head.shape === 'body' || head.shape === 'document' || head.shape === 'title')
    ) {
      if (
        !(head.shape === 'body' && (!lower || head.lemma === 'police' || head.lemma === 'opposition')) &&
        !(head.shape === 'document' && PLURAL_DOCUMENTS.has(head.lemma))
      )
        return null;
      if (head.shape !== 'document' && AMBIGUOUS_HEADS.has(head.lemma)) return null;
    }
    if (head.shape === 'title' && !determined) return null;
    // "Emily Post" is a person, "the Harbour Post" and "Levant Wire" are not.
    if (
      CAPITAL_ONLY.has(head.lemma) &&
      !determined &&
      before.length === 1 &&
      before[0]!.type === 'name' &&
      headPiece.last - headPiece.first === 1 &&
      isGiven(this.word(before[0]!.first))
    )
      return this.make(i, headPiece.last, {
        kind: 'person',
        form: 'name',
        ref: null,
        head: '',
        state: null,
        name: this.text(before[0]!.first, headPiece.last),
        nested: [],
        rule: 'actors/name',
      });
    // "the bodies of relatives": people without article or adjective behind a preposition do nothing in the report.
    if (head.shape === 'people' && bare && !determined && !apposed && !inside && i > this.from && BEHIND.has(this.word(i - 1).fold))
      return null;
    if (head.shape === 'document') {
      if (!determined && content.every((p) => p.type === 'modifier') && !PLURAL_DOCUMENTS.has(head.lemma)) return null;
      if (
        article !== 'the' &&
        article !== 'some' &&
        article !== 'many' &&
        article !== 'several' &&
        !content.some((p) => p.type === 'actor' || p.type === 'name' || p.type === 'adjective' || p.type === 'modifier')
      ) {
        if (
          head.lemma !== 'report' &&
          head.lemma !== 'statement' &&
          head.lemma !== 'account' &&
          head.lemma !== 'study' &&
          head.lemma !== 'poll' &&
          head.lemma !== 'survey' &&
          head.lemma !== 'reports'
        )
          return null;
      }
    }
    if (head.shape === 'body' && (article === 'a' || article === 'an') && content.length === 0) return null;
    if (
      head.shape === 'body' &&
      (article === 'some' || article === 'this' || article === 'that' || article === 'any' || article === 'no') &&
      content.length === 0
    )
      return null;
    const post = this.postmodifiers(end, head, inside);
    const anaphor =
      bare &&
      headPiece.first === i + 1 &&
      headPiece.last === i + 2 &&
      post.end === end &&
      (article === 'the' || article === 'this' || article === 'its' || article === 'his' || article === 'her' || article === 'their');
    const ref =
      head.shape === 'body' && head.organ !== '' && (state ?? post.state) !== null
        ? this.composed((state ?? post.state)!, head.organ)
        : null;
    const aliases = post.aliases;
    return this.make(i, post.end, {
      kind: head.kind,
      form: anaphor ? 'definite' : head.shape === 'body' ? 'name' : 'role',
      ref:
        head.organ !== '' || head.shape !== 'body'
          ? head.shape === 'body' && content.every((p) => p.type === 'adjective' || p.type === 'actor' || p.type === 'modifier')
            ? ref
            : null
          : null,
      head: head.lemma,
      state: state ?? (head.shape === 'body' || head.shape === 'role' ? post.state : null),
      aliases,
      nested: [...this.bodiesIn(before), ...post.nested],
      anaphor,
      needsAntecedent: anaphor && (article !== 'the' || NEEDY.has(head.lemma) || head.shape === 'title'),
      rule: `actors/${head.shape}`,
    });
  }

  /** A run without head noun: a known actor, a people, a person's name. */
  protected named(i: number, article: string, all: readonly Piece[], inside: boolean): ActorPhrase | null {
    let pieces = all;
    while (pieces.length > 0 && pieces[0]!.type === 'modifier' && pieces.length > 1) pieces = pieces.slice(1);
    const first = pieces[0];
    if (first === undefined) return null;
    const moved = pieces.length < all.length;
    if (first.type === 'people' && pieces.length === 1) {
      if (article !== 'the' && article !== 'many' && article !== 'some') return null;
      return this.make(i, first.last, {
        kind: 'state',
        form: 'name',
        ref: first.state!,
        head: '',
        state: first.state!,
        nested: [],
        rule: 'actors/nation',
      });
    }
    const known = pieces.find((p) => p.type === 'actor');
    if (known) {
      const { actor, weak } = known.entry as NamedEntry;
      const at = pieces.indexOf(known);
      if (actor.kind === 'state') {
        const near = known.first - 1;
        if (!inside && this.context.inPlace[known.first] === 1) return null;
        if (!inside && near >= this.from && this.isWord(near) && locatives.has(this.word(near).fold)) return null;
        if (pieces.length > at + 1 && pieces[at + 1]!.type === 'name') return null;
        return this.make(known.first, known.last, {
          kind: 'state',
          form: 'name',
          ref: actor.key,
          head: '',
          state: actor.key,
          nested: [],
          rule: 'actors/known',
        });
      }
      if (actor.kind === 'person') {
        // A given name before a surname of the lexicon: another person of that name, or the fuller name.
        const lead = pieces.slice(0, at).filter((p) => p.type === 'name');
        const start = lead.length > 0 && known.last - known.first === 1 ? lead[0]!.first : known.first;
        const whole = lead.length > 0 && known.last - known.first === 1;
        return this.make(start, known.last, {
          kind: 'person',
          form: known.last - start === 1 ? 'surname' : 'name',
          ref: whole && lead.length > 0 ? null : actor.key,
          weak: whole ? false : weak,
          head: '',
          state: actor.of,
          name: this.text(start, known.last),
          nested: [],
          rule: 'actors/known',
        });
      }
      const post = this.acronymAt(known.last);
      const start = at === 0 && !moved ? i : known.first;
      return this.make(article === 'the' || article === '' ? start : known.first, post > 0 ? post : known.last, {
        kind: actor.kind,
        form: 'name',
        ref: actor.key,
        weak,
        head: '',
        state: actor.of,
        aliases: post > 0 ? [this.word(known.last + 1).raw] : [],
        nested: [],
        rule: 'actors/known',
      });
    }
    // A person: given name first, or beside a verb of saying or an office.
    const names = pieces.filter((p) => p.type === 'name');
    if (names.length !== pieces.length || names.length === 0 || article !== '') return null;
    const start = names[0]!.first;
    const end = names.at(-1)!.last;
    const count = names.length;
    if (count > 5) return null;
    if (this.context.inPlace[start] === 1 && this.context.inPlace[end - 1] === 1) return null;
    const w = this.word(start);
    const saidAfter = this.isWord(end) && isSaying(this.word(end));
    const saidBefore =
      start > this.from &&
      this.isWord(start - 1) &&
      (isSaying(this.word(start - 1)) || this.word(start - 1).fold === 'to') &&
      !(this.word(start - 1).fold === 'to' && !(start - 2 >= this.from && this.word(start - 2).fold === 'according'));
    const office = this.isMark(end, ',') && this.officeAt(end + 1);
    const opens = start === this.from || (start === this.from + 1 && !this.isWord(this.from));
    const speaker =
      (this.isMark(end, ':') && opens) ||
      (start > this.from && DASHES.has(this.word(start - 1).raw) && (end >= this.to || !this.isWord(end)));
    if (isGiven(w) && count >= 2) {
      // a plain full name
    } else if (!(saidAfter || office || (saidBefore && count <= 3) || (speaker && count <= 3))) return null;
    if (count === 1 && start === this.from && !saidAfter && !office && !speaker) return null;
    if (count === 1 && (singleHead(w) !== null || w.raw.length < 3)) return null;
    return this.make(start, end, {
      kind: 'person',
      form: count === 1 ? 'surname' : 'name',
      ref: null,
      head: '',
      state: null,
      name: this.text(start, end),
      nested: [],
      rule: 'actors/name',
    });
  }
}
