import type { Cue } from '../../../lang/words/statements.ts';
import type { ActorMention } from '../../../model/index.ts';
import { KIND, type PhraseTrie, type Quotation, type Tokens, tokenFrom } from '../../../text/index.ts';
import type { Found, Page } from '../../extractor.ts';
import { cueTrie } from '../cue.ts';
import { type IsPublisher, publisherOf } from '../publisher.ts';
import { type GluedPreposition, type Grammar, grammarOf, IS } from './grammar.ts';

/** A page made ready for reading statements: look-ups by token that every step asks. */
export interface Scene {
  readonly page: Page;
  readonly tokens: Tokens;
  readonly grammar: Grammar;
  /** Class bits of each token (`IS`); 0 for what is no word. */
  readonly is: Int32Array;
  readonly cues: PhraseTrie<Cue>;
  /** Longest actor mention that starts at a character. */
  readonly mentionAt: ReadonlyMap<number, ActorMention>;
  /** Quotation whose opening mark is this token. */
  readonly quotationAt: ReadonlyMap<number, Quotation>;
  /** Closed quotation whose closing mark is this token. */
  readonly quotationTo: ReadonlyMap<number, Quotation>;
  readonly isPublisher: IsPublisher;
}

/** Builds the look-ups of a page. */
export function sceneOf(page: Page, found: Found): Scene {
  const mentionAt = new Map<number, ActorMention>();
  for (const m of found.actors) {
    if (m.form === 'pronoun' || m.form === 'dropped') continue;
    const known = mentionAt.get(m.start);
    if (!known || known.end < m.end) mentionAt.set(m.start, m);
  }
  const quotationAt = new Map<number, Quotation>();
  const quotationTo = new Map<number, Quotation>();
  for (const q of page.quotations) {
    if (!quotationAt.has(q.open)) quotationAt.set(q.open, q);
    if (q.closed) quotationTo.set(q.close, q);
  }
  const { tokens } = page;
  const grammar = grammarOf(page.language);
  return {
    page,
    tokens,
    grammar,
    is: grammar.is(tokens),
    cues: cueTrie(page.language),
    mentionAt,
    quotationAt,
    quotationTo,
    isPublisher: publisherOf(page, page.language.statements.outletNouns),
  };
}

/** A one-letter preposition glued to the word at token `t`; null when there is none. */
export function gluedAt(scene: Scene, t: number): GluedPreposition | null {
  return scene.is[t]! & IS.glued ? scene.grammar.glued(scene.tokens.words[t]!) : null;
}

/** Whether "to", glued or alone, stands at token `t`. */
export function isTo(scene: Scene, t: number): boolean {
  const bits = scene.is[t]!;
  const { to } = scene.grammar.words;
  return (bits & IS.letter && scene.tokens.words[t]!.fold === to) || gluedAt(scene, t)?.preposition === to;
}

/** Whether the noun at `t` is what a verb takes that says all it says with one preposition: "أشاد | بجهود الوسطاء". What is behind it must be definite: then it is no adverb. */
export function takesNoun(scene: Scene, cue: Cue, t: number, end: number): boolean {
  const glued = cue.takes.length === 1 ? gluedAt(scene, t) : null;
  return (
    glued !== null &&
    cue.takes[0] === glued.preposition &&
    glued.reading.stem.length >= 4 &&
    !glued.adverbial &&
    !glued.outlet &&
    !scene.mentionAt.has(scene.tokens.start[t]!) &&
    t + 1 < end &&
    scene.tokens.kind[t + 1] === KIND.word &&
    (scene.is[t + 1]! & IS.definite) !== 0
  );
}

/** First token behind a character offset's end. */
export function tokenAfter(scene: Scene, offset: number): number {
  return tokenFrom(scene.tokens, offset);
}

/** Number of word and number tokens in `first..last`, counted up to 8: enough to tell a name from a sentence, and never a walk over a whole page. */
export function wordCount(tokens: Tokens, first: number, last: number): number {
  let n = 0;
  for (let i = first; i < last && n < 8; i++) if (tokens.kind[i] === KIND.word || tokens.kind[i] === KIND.number) n++;
  return n;
}
