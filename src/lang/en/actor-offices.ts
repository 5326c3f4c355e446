import type { ActorPhrase } from '../words/actors.ts';
import { CLOSED, type HeadEntry, isNamelike, isSaying, type NamedEntry, singleHead } from './actor-lexicon.ts';
import { type Piece, Reader } from './actor-reader.ts';
import { determiners, type HeadNoun, links, modifiers } from './titles.ts';

/** Reads what stands around a head noun: bodies and states before it, complements behind it. */
export abstract class OfficeReader extends Reader {
  /** The phrase that starts at token `i`, without apposition; `inside` another phrase more is allowed. */
  protected abstract simple(i: number, inside: boolean, apposed?: boolean): ActorPhrase | null;

  protected composed(state: string, organ: string): string {
    return `${state}-${organ}`;
  }

  /** Whether an office begins at token `k`: "the UK foreign secretary", "an activist". */
  protected officeAt(k: number): boolean {
    let n = k;
    let steps = 0;
    while (this.isWord(n) && steps++ < 7) {
      const h = singleHead(this.word(n));
      if (h !== null && (h.shape === 'role' || h.shape === 'title')) return true;
      const w = this.word(n);
      if (
        h !== null ||
        determiners.has(w.fold) ||
        modifiers.has(w.fold) ||
        w.capital ||
        w.raw === "'s" ||
        w.raw === '’s' ||
        this.nounBeforeHead(n)
      )
        n++;
      else return false;
    }
    return false;
  }

  protected stateIn(pieces: readonly Piece[]): string | null {
    for (const p of pieces) {
      if (p.state) return p.state;
      if (p.type === 'actor') {
        const { actor } = p.entry as NamedEntry;
        if (actor.kind === 'state') return actor.key;
      }
    }
    for (const p of pieces) if (p.type === 'actor') return (p.entry as NamedEntry).actor.of;
    return null;
  }

  protected titlesIn(pieces: readonly Piece[]): readonly string[] {
    return pieces.flatMap((p) =>
      p.type === 'head' && ['role', 'title'].includes((p.entry as HeadEntry).head.shape) ? [(p.entry as HeadEntry).head.lemma] : [],
    );
  }

  /** Bodies named before the head: "White House spokesman", "Russia's foreign minister". */
  protected bodiesIn(pieces: readonly Piece[]): readonly ActorPhrase[] {
    const out: ActorPhrase[] = [];
    for (let k = 0; k < pieces.length; k++) {
      const p = pieces[k]!;
      if (p.type === 'actor') {
        const { actor, weak } = p.entry as NamedEntry;
        out.push(
          this.make(p.first, p.last, {
            kind: actor.kind,
            form: actor.kind === 'person' && p.last - p.first === 1 ? 'surname' : 'name',
            ref: actor.key,
            weak,
            head: '',
            state: actor.kind === 'state' ? actor.key : actor.of,
            name: actor.kind === 'person' ? this.text(p.first, p.last) : null,
            nested: [],
            rule: 'actors/known',
          }),
        );
      } else if (p.type === 'head' && (p.entry as HeadEntry).head.shape === 'body') {
        // "Turkish foreign ministry spokesman"
        let from = k;
        while (from > 0 && ['name', 'adjective'].includes(pieces[from - 1]!.type)) from--;
        const state = this.stateIn(pieces.slice(from, k));
        const { head } = p.entry as HeadEntry;
        const first = pieces[from]!.first;
        if (from === k && !this.word(p.first).capital) continue;
        out.push(
          this.make(first, p.last, {
            kind: head.kind,
            form: 'name',
            ref: state !== null && head.organ !== '' ? this.composed(state, head.organ) : null,
            head: head.lemma,
            state,
            nested: [],
            rule: 'actors/body',
          }),
        );
      }
    }
    return out;
  }

  /** "of …", "for …", "(SNN)" behind a head. */
  protected postmodifiers(
    from: number,
    head: HeadNoun,
    inside: boolean,
  ): { end: number; nested: readonly ActorPhrase[]; aliases: readonly string[]; state: string | null } {
    let end = from;
    let state: string | null = null;
    const nested: ActorPhrase[] = [];
    const aliases: string[] = [];
    const acronym = this.acronymAt(end);
    if (acronym > 0 && head.shape === 'body') {
      aliases.push(this.word(end + 1).raw);
      end = acronym;
    }
    if (head.shape === 'document' && !(this.isWord(end) && (this.word(end).fold === 'by' || this.word(end).fold === 'from')))
      return { end, nested, aliases, state };
    if (inside && this.depth >= 2) return { end, nested, aliases, state };
    for (let step = 0; step < 2 && this.isWord(end); step++) {
      let k = end;
      const w = this.word(k);
      if (head.shape === 'people' && (w.fold === 'close' || w.fold === 'loyal') && this.isWord(k + 1) && this.word(k + 1).fold === 'to')
        k++;
      else if (w.fold === 'familiar' && this.isWord(k + 1) && this.word(k + 1).fold === 'with') k++;
      else if (!links.has(w.fold) && !(head.shape === 'document')) break;
      const link = this.word(k).fold;
      if (head.shape === 'body' && link !== 'of' && link !== 'for') break;
      if (head.shape === 'people' && (link === 'for' || link === 'to' || link === 'with' || link === 'on') && k === end) break;
      if (link === 'on' && head.shape === 'role') break;
      if (!this.isWord(k + 1)) break;
      const next = k + 1;
      this.depth++;
      const p = this.depth <= 3 ? this.simple(next, true) : null;
      this.depth--;
      const place = this.placeFrom(next);
      if (
        p &&
        p.kind !== 'document' &&
        p.kind !== 'anonymous' &&
        !(p.kind === 'role' && link !== 'of' && link !== 'to' && link !== 'for') &&
        !(head.shape === 'role' && p.kind === 'person' && link === 'in') &&
        p.last >= place
      ) {
        if (!p.needsAntecedent) nested.push(p);
        state ??= p.state;
        end = p.last;
        continue;
      }
      if (place > 0) {
        end = place;
        continue;
      }
      // "sources in the opposition-held town": article and one or two plain words.
      if (
        this.word(next).fold === 'the' &&
        (head.shape === 'people' || head.shape === 'role') &&
        this.isWord(next + 1) &&
        !isSaying(this.word(next + 1))
      ) {
        let n = next + 1;
        while (
          this.isWord(n) &&
          n - next < 4 &&
          !isSaying(this.word(n)) &&
          !links.has(this.word(n).fold) &&
          !determiners.has(this.word(n).fold) &&
          !CLOSED.has(this.word(n).fold) &&
          !this.word(n).capital
        )
          n++;
        // "at the invented Strand Institute"
        const capital = n;
        while (this.isWord(n) && n - capital < 5 && isNamelike(this.word(n))) n++;
        end = n;
        continue;
      }
      break;
    }
    return { end, nested, aliases, state };
  }

  /** End of the place at token `k`, behind an article and modifiers ("the nearby Kfar Hod"); 0 when there is none. */
  protected placeFrom(k: number): number {
    let n = k;
    while (this.isWord(n) && n - k < 4 && (this.word(n).fold === 'the' || modifiers.has(this.word(n).fold))) n++;
    if (n >= this.to) return 0;
    if (this.context.placeEnd[n]! > 0) return Math.min(this.context.placeEnd[n]!, this.to);
    let m = n;
    while (this.isWord(m) && m - n < 4 && isNamelike(this.word(m))) m++;
    return m > n ? m : 0;
  }
}
