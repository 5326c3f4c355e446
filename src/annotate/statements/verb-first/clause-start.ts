import { KIND } from '../../../text/index.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { bitsOf } from './position.ts';
import type { Scene } from './scene.ts';

/** Whether token `t` starts a clause: at the start, behind a comma, a dash, a closing mark or a conjunction. */
export function startsClause(scene: Scene, t: number, first: number): boolean {
  const { tokens } = scene;
  if (t <= first) return true;
  const at = clauseStart(scene, t, first);
  if (at <= first || isComma(tokens, at - 1) || isMark(tokens, at - 1, '.-–—|:)"”»')) return true;
  return at < t;
}

/** Steps back from a verb over what belongs to its clause: auxiliaries, conjunctions, "on his part", "at the same time". */
export function clauseStart(scene: Scene, t: number, first: number): number {
  const { tokens } = scene;
  let a = t;
  while (a > first && bitsOf(scene, a - 1) & (IS.particle | IS.auxiliary | IS.conjunction) && !(bitsOf(scene, a - 1) & IS.complementiser))
    a--;
  // "، غير أن مصدرا قال"
  if (a - 2 >= first && bitsOf(scene, a - 1) & IS.complementiser && scene.grammar.words.contrasts.has(tokens.words[a - 2]!.fold))
    return a - 2;
  // An adverb between commas or behind one: "، من جانبه، قال".
  let b = a;
  for (let n = 0; n < 7 && b > first; n++) {
    const p = b - 1;
    if (isComma(tokens, p)) {
      if (b < a) return b;
      b--;
      continue;
    }
    if (tokens.kind[p] !== KIND.word && tokens.kind[p] !== KIND.number) break;
    const bits = bitsOf(scene, p);
    if (!(bits & (IS.time | IS.preposition | IS.adverbial)) && tokens.kind[p] === KIND.word) break;
    b--;
    if (bits & IS.joined || b === first) return b;
  }
  return a;
}
