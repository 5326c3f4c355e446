import type { Span, Statement } from '../../../model/index.ts';
import type { Sentence } from '../../../text/index.ts';
import type { Found, Page } from '../../extractor.ts';
import { borderOf, isClausal, isParagraphEnd, joinStart, joins, pastAdverbs, pastDateline } from './borders.ts';
import { type Clause, readClause } from './clause.ts';
import type { Draft } from './draft.ts';
import { finishDrafts } from './finish.ts';
import { BIT } from './lexicon.ts';
import { hasVerb } from './noun-phrases.ts';
import type { Quote } from './quotes.ts';
import { bitsOf, foldOf, isComma, isDash, isStop, type Reader, readerOf } from './reader.ts';
import { isQuoteEnd } from './verb-cues.ts';

/** Tokens of a sentence read at once: text without stops must not cost more than its length. */
const LONGEST = 400;

/** Sentences a colon may lead on to. */
const LED_ON = 1;

/** Statements of a text whose reporting clauses put the subject first ("The minister said that …"). */
export function readSubjectFirst(page: Page, found: Found): readonly Statement[] {
  const r = readerOf(page);
  const reading = new Reading(r);
  page.sentences.forEach((s, i) => {
    if (s.last - s.first <= LONGEST) {
      reading.sentence(s, i);
      return;
    }
    for (let first = s.first; first < s.last; first += LONGEST) {
      const last = Math.min(s.last, first + LONGEST);
      reading.sentence(
        last - first === s.last - s.first ? s : { ...s, first, last, start: r.tokens.start[first]!, end: r.tokens.end[last - 1]! },
        i,
      );
    }
  });
  return finishDrafts(r, found, reading.drafts);
}

/** Reads sentence after sentence; remembers what a later sentence may continue. */
class Reading {
  readonly drafts: Draft[] = [];
  private readonly r: Reader;
  private readonly claimed = new Set<Quote>();
  /** The last statement with content in quotation marks, which a sentence inside quotation marks continues. */
  private direct: Draft | null = null;
  /** A clause that ended in a colon. */
  private waiting: Draft | null = null;

  constructor(r: Reader) {
    this.r = r;
  }

  sentence(s: Sentence, index: number): void {
    const clauses = this.clausesOf(s);
    if (this.waiting !== null) this.leadOn(s, index, clauses.length);
    if (clauses.length === 0) {
      this.quoteOnly(s, index);
      return;
    }
    const before = this.drafts.length;
    this.arrange(clauses, s, index);
    if (this.r.quotes.length > 0)
      for (let k = before; k < this.drafts.length; k++) if (!this.drafts[k]!.dropped) this.noteQuotes(this.drafts[k]!);
    // A sentence in quotation marks behind "C, X said." is the same speaker's.
    const last = this.drafts.at(-1);
    if (last && !last.dropped && last.sentence === index && last.clause.place === 'before') this.direct = last;
    if (this.direct !== null && this.direct.sentence === index) this.direct.until = index;
  }

  private clausesOf(s: Sentence): readonly Clause[] {
    const { r } = this;
    const found: Clause[] = [];
    for (let t = s.first; t < s.last; t++) {
      if (!(r.bits[t]! & BIT.cue)) continue;
      const quote = r.quoteAt(t);
      if (quote !== null) {
        t = Math.max(t, quote.close);
        continue;
      }
      const past = r.lexicon.pastTrap(r.tokens, t);
      if (past > t) {
        t = past - 1;
        continue;
      }
      const match = r.lexicon.cueAt(r.tokens, t);
      if (match === null) continue;
      const clause = readClause(r, match, s.first, s.last);
      if (clause !== null) found.push(clause);
      // What stands between a cue and its content reports nothing: "said in a statement", "as saying".
      t = (clause?.place === 'after' ? Math.max(clause.from, match.last) : match.last) - 1;
    }
    return found;
  }

  private arrange(clauses: readonly Clause[], s: Sentence, index: number): void {
    const { r } = this;
    const text = r.tokens;
    const end = text.end[s.last - 1]!;
    const here: Draft[] = [];
    let open: Draft | null = null;
    let floor = s.first;
    let lead: Draft | null = null;
    // Cuts every content of this sentence that runs past a token.
    const close = (token: number): void => {
      const stop = text.start[token]!;
      for (const d of here) {
        const last = d.pieces.at(-1);
        if (last && last.end > stop && last.start < stop) d.pieces[d.pieces.length - 1] = { start: last.start, end: stop };
      }
      floor = token;
    };
    const keep = (d: Draft): void => {
      this.drafts.push(d);
      here.push(d);
    };
    for (const c of clauses) {
      const same = c.subject.kind === 'same';
      const draft: Draft = {
        clause: c,
        speaker: c.subject.at,
        sameAs: same ? lead : null,
        pieces: [],
        relays: [],
        outlets: [c.medium, c.addressee].filter((x) => x !== null),
        carriers: c.relay === null ? [] : [c.relay],
        sentence: index,
        until: index,
        dropped: false,
        said: null,
      };
      const noun = c.cue.form === 'noun';
      const start = noun ? c.at.first : c.subject.boundary;
      const piece: Span | undefined = open?.pieces.at(-1);
      const inside: boolean = piece !== undefined && text.start[start]! >= piece.start && text.start[start]! < piece.end;
      if (c.place === 'before') {
        if (c.cue.form === 'according' && c.cue.weak && (open !== null ? inside : lead !== null)) {
          // "Reuters said C, citing X": X speaks.
          const carried: Draft = open ?? lead!;
          close(start);
          if (carried.speaker !== null) carried.carriers.push(carried.speaker);
          carried.speaker = c.subject.at;
          continue;
        }
        if (open !== null && inside) {
          close(start);
          if (c.subject.kind !== 'pronoun') {
            open.relays.push(draft);
            draft.dropped = true;
            keep(draft);
          }
          open = null;
          continue;
        }
        this.before(draft, floor, s, end);
        if (draft.pieces.length === 0) {
          // "C, X said, according to Y".
          if (lead !== null && lead.clause.place === 'before' && c.subject.kind !== 'pronoun') {
            lead.relays.push(draft);
            draft.dropped = true;
            keep(draft);
          }
          continue;
        }
        keep(draft);
        lead = draft;
        floor = c.at.last;
        open = draft.pieces.length > 1 ? draft : null;
        continue;
      }
      if (c.place === 'around') {
        if (open !== null && inside) continue;
        const first = text.start[floor]!;
        const gap = text.start[c.at.first]!;
        if (gap > first) draft.pieces.push({ start: first, end: gap });
        draft.pieces.push({ start: text.start[c.from]!, end });
        keep(draft);
        open = draft;
        lead ??= null;
        continue;
      }
      if (same && draft.sameAs === null && draft.speaker === null) continue;
      if (c.from >= s.last && c.place !== 'next') continue;
      if (open !== null && inside && !this.beside(open, draft, c, close)) continue;
      if (c.place === 'next') {
        keep(draft);
        this.waiting = draft;
        lead = draft;
        continue;
      }
      if (noun && open !== null && inside) {
        draft.pieces.push({ start: text.start[c.from]!, end: Math.min(end, open.pieces.at(-1)!.end) });
        keep(draft);
        continue;
      }
      draft.pieces.push({ start: text.start[c.from]!, end: text.start[borderOf(r, c, s)] ?? end });
      keep(draft);
      open = draft;
      if (!noun || lead === null) lead = draft;
    }
  }

  /** A clause of attribution inside the content of another: set beside it (cuts it), nested in it (relayed by it), or mere content (false). */
  private beside(open: Draft, draft: Draft, c: Clause, close: (token: number) => void): boolean {
    const { r } = this;
    if (c.cue.form === 'noun') {
      // "expressed concern that C": the noun's content is the whole.
      if (c.at.first - open.clause.from < 4 && open.clause.link === 'object' && draft.speaker?.first === open.speaker?.first) {
        open.dropped = true;
      }
      return true;
    }
    const start = c.subject.boundary;
    if (c.subject.kind === 'same') {
      if (
        c.cue.weak &&
        isClausal(open.clause) &&
        /^(object|infinitive|bare)$/.test(c.link) &&
        /^(neutral|believing|asking)$/.test(c.cue.strength) &&
        c.cue.form !== 'participle'
      )
        return false;
      close(start);
      return true;
    }
    if (start === open.clause.from || start === pastAdverbs(r, open.clause.from)) {
      // "X said Y denied C": the innermost speaks, X relays; "X said he hoped C" is X's own.
      if (c.subject.kind === 'pronoun' || open.clause.cue.form === 'noun') return false;
      if (c.cue.weak && isClausal(open.clause) && c.link !== 'clause' && c.link !== 'quote') return false;
      draft.relays.push(open, ...open.relays);
      draft.carriers.push(...open.carriers);
      draft.outlets.push(...open.outlets);
      open.dropped = true;
      return true;
    }
    if (c.subject.kind === 'relative') {
      if (open.clause.cue.form !== 'relay') return false;
      draft.carriers.push(...open.carriers);
      open.dropped = true;
      return true;
    }
    if (!joins(r, start)) return false;
    // "says she hopes C, but she knows C": still her own words.
    if (c.subject.kind === 'pronoun' && c.cue.weak) return false;
    close(joinStart(r, start));
    return true;
  }

  /** Content that stands before its clause of attribution, and goes on behind it. */
  private before(draft: Draft, from: number, s: Sentence, end: number): void {
    let floor = from;
    const { r } = this;
    const { tokens } = r;
    const c = draft.clause;
    let stop = c.subject.boundary;
    if (foldOf(r, stop - 1) === r.lexicon.words.markers.role) stop--;
    if (floor === s.first) floor = pastDateline(r, s);
    let start = tokens.start[floor]!;
    const lead = r.quoteAt(floor);
    if (lead !== null && lead.open < floor) start = lead.start;
    let last = stop - 1;
    while (last > floor && (isComma(r, last) || isDash(r, last))) last--;
    if (last < floor || (last === floor && isComma(r, floor))) {
      // The line before ended in the quotation: "…?" he asked, cut by the stop inside.
      if (!isQuoteEnd(r, stop - 1)) return;
    }
    const closing = r.quoteAt(last);
    if (closing !== null && closing.close <= last && closing.open <= floor) start = closing.start;
    if (tokens.end[last]! > start) draft.pieces.push({ start, end: tokens.end[last]! });
    if (c.from >= 0 && c.from < s.last) {
      if ((!hasVerb(r, floor, stop) || this.goesOn(c.from)) && !isStop(r, c.from)) draft.pieces.push({ start: tokens.start[c.from]!, end });
    }
  }

  /** Whether what stands behind a parenthesis of attribution is still content: a quotation, a clause, a reason; not the reporter's "as", "looking on". */
  private goesOn(t: number): boolean {
    const { r } = this;
    for (let i = t; i < t + 3; i++) if (r.quoteAt(i)?.open === i) return true;
    const b = bitsOf(r, t);
    const word = foldOf(r, t);
    if (b & (BIT.conjunction | BIT.relative) && !(b & BIT.determiner)) return false;
    if (b & BIT.adverb && !(b & BIT.subordinator)) return false;
    if (b & BIT.cue && r.lexicon.cueAt(r.tokens, t)?.cues.some((c) => c.form === 'according')) return false;
    return !(b & BIT.ing) && !(b & BIT.subordinator && r.lexicon.words.beside.has(word));
  }

  /** Content that runs into a quotation longer than its sentence takes the whole quotation. */
  private noteQuotes(d: Draft): void {
    const { r } = this;
    for (let i = 0; i < d.pieces.length; i++) {
      const p = d.pieces[i]!;
      const last = Math.max(0, lastTokenBefore(r, p.end));
      const quote = r.quoteAt(last);
      if (quote !== null && quote.start >= p.start - 2 && quote.end > p.end) d.pieces[i] = { start: p.start, end: quote.end };
      if (quote !== null) {
        this.claimed.add(quote);
        this.direct = d;
      }
    }
    for (const p of d.pieces) {
      const quote = r.quoteAt(lastTokenBefore(r, p.start) + 1);
      if (quote !== null) {
        this.claimed.add(quote);
        this.direct = d;
      }
    }
  }

  private quoteOnly(s: Sentence, index: number): void {
    const { r } = this;
    const first = r.quoteAt(s.first);
    const last = r.quoteAt(s.last - 1);
    if (first === null || last === null || first !== last) return;
    if (this.claimed.has(first)) {
      if (this.direct !== null) this.direct.until = index;
      return;
    }
    // Waits for its last sentence: a clause behind it may claim it.
    if (first.close > s.last - 1 && first.close < r.tokens.count && !isStop(r, first.close)) {
      if (this.direct !== null && this.direct.until === index - 1) this.direct.until = index;
      return;
    }
    if (this.direct === null || this.direct.until < index - 1) return;
    this.direct.pieces.push({ start: first.start, end: first.end });
    this.direct.until = index;
    this.claimed.add(first);
  }

  /** The line behind "The minister said:". */
  private leadOn(s: Sentence, index: number, clauses: number): void {
    const { r } = this;
    const draft = this.waiting!;
    this.waiting = null;
    if (index - draft.sentence > LED_ON) return;
    const quote = r.quoteAt(s.first);
    if (quote === null || quote.open > s.first) {
      // A block quotation whose marks were lost: the paragraph behind the colon.
      const behind = draft.clause.from;
      if (isParagraphEnd(r, behind) && clauses === 0) {
        let last = index;
        while (last + 1 < r.page.sentences.length && r.page.sentences[last + 1]!.paragraph === s.paragraph) last++;
        draft.pieces.push({ start: s.start, end: r.page.sentences[last]!.end });
      }
      return;
    }
    draft.pieces.push({ start: quote.start, end: quote.end });
    draft.until = index;
    this.claimed.add(quote);
    this.direct = draft;
  }
}

function lastTokenBefore(r: Reader, offset: number): number {
  let lo = 0;
  let hi = r.tokens.count;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (r.tokens.start[mid]! < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo - 1;
}
