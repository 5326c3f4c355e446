import { KIND, type Sentence, sourceOffset } from '../../../text/index.ts';
import type { CueMatch } from '../cue.ts';
import { IS, isMark } from './grammar.ts';
import { gluedAt, type Scene } from './scene.ts';

/** First character of a cue behind its conjunction. */
export function startOf(scene: Scene, i: number, match: CueMatch): number {
  return sourceOffset(scene.tokens, i, match.reading.at);
}

/** Class bits of token `t`; 0 when it is no word. */
export function bitsOf(scene: Scene, t: number): number {
  return t >= 0 && t < scene.tokens.count ? scene.is[t]! : 0;
}

/** Whether "wrote" opens a line of its own that names the writer, before a colon or with the outlet behind a dash: "كتب: فلان - وكالات". */
export function isByline(scene: Scene, i: number, last: number, sentence: Sentence): boolean {
  const { tokens, grammar } = scene;
  if (i !== sentence.first || !grammar.words.writing.has(tokens.words[i]!.fold) || sentence.last - i > 14) return false;
  let named = false;
  for (let t = last; t < sentence.last; t++) {
    if (scene.is[t]! & (IS.complementiser | IS.preposition)) return false;
    if (isMark(tokens, t, '-–—|/')) named = true;
    if (isMark(tokens, t, ':') && t !== last) return false;
  }
  return named || (isMark(tokens, last, ':') && !scene.quotationAt.has(last + 1) && sentence.last - last <= 6);
}

/** Token of "as for" before a verb joined to it, in the same sentence; -1 when there is none. */
export function frontedBy(scene: Scene, i: number, first: number): number {
  for (let t = i - 1; t >= Math.max(first, i - 20); t--)
    if (scene.tokens.kind[t] === KIND.word && scene.grammar.words.fronting.has(scene.tokens.words[t]!.fold)) return t;
  return -1;
}

/** Whether the word at `t` makes of the verb behind it a question or a word to the reader: هل تعتقد، كنت ترى. */
export function isAddress(scene: Scene, t: number): boolean {
  return scene.tokens.kind[t] === KIND.word && scene.grammar.words.addresses.has(scene.tokens.words[t]!.fold);
}

/** Whether the word at `t` adds an account to the one before: "كما أعلنت …". */
export function addsAt(scene: Scene, t: number): boolean {
  const m = bitsOf(scene, t) & IS.cue ? scene.cues.match(scene.tokens, t) : null;
  return m?.values.some((c) => c.form === 'according' && c.ambiguous) ?? false;
}

/** Whether a word that can open an object stands at `t`. */
export function isNominal(scene: Scene, t: number): boolean {
  const other = IS.preposition | IS.conjunction | IS.relative | IS.complementiser | IS.time | IS.particle | IS.saying;
  return scene.tokens.kind[t] === KIND.word && !(bitsOf(scene, t) & other) && !gluedAt(scene, t);
}
