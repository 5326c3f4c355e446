import { KIND } from '../../../text/index.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import { gluedAt, isTo, type Scene } from './scene.ts';
import { isOutlet, phraseBehind } from './subject.ts';

function bitsAt(scene: Scene, t: number): number {
  return t >= 0 && t < scene.tokens.count ? scene.is[t]! : 0;
}

/** Whether a phrase names something that can speak: an actor, or a noun known to. */
export function canSpeak(scene: Scene, np: NounPhrase): boolean {
  if (np.mention) return true;
  return (bitsAt(scene, np.first) & IS.speaker) !== 0;
}

/** Whether a phrase names what shows and does not speak: a toll, pictures; what is also the name of a body (برنامج) speaks with a verb. */
export function isMute(scene: Scene, np: NounPhrase): boolean {
  if (canAct(np)) return false;
  const last = bitsAt(scene, np.first) & IS.speaker ? np.first + 1 : np.first + 2;
  for (let t = np.first; t < Math.min(np.last, last); t++)
    if (bitsAt(scene, t) & IS.notSource && !(bitsAt(scene, t) & (IS.speaker | IS.group))) return true;
  return false;
}

/** Whether a phrase names what one knows a thing by, and nobody who speaks: المعلومات، الأدلة. */
export function isEvidence(scene: Scene, np: NounPhrase): boolean {
  const { tokens, grammar } = scene;
  if (tokens.kind[np.first] !== KIND.word || canAct(np)) return false;
  const { fold } = tokens.words[np.first]!;
  return grammar.words.evidence.has(fold.startsWith(grammar.words.article) ? fold.slice(grammar.words.article.length) : fold);
}

function canAct(np: NounPhrase): boolean {
  return np.mention !== null && !['anonymous', 'document', 'group', 'role'].includes(np.mention.kind);
}

/** Carriers named between a cue and its content: "لوكالة رويترز", "في تصريح لقناة", "في تصريحات نقلتها قناة". */
export function carriers(scene: Scene, from: number, to: number): NounPhrase[] {
  const { tokens } = scene;
  const found: NounPhrase[] = [];
  let output = false;
  for (let t = from; t < to; t++) {
    if (tokens.kind[t] !== KIND.word) continue;
    const bits = scene.is[t]!;
    // "الذي طلب عدم ذكر اسمه لأنه غير مخول بالحديث إلى وسائل الإعلام،": told of the speaker, up to the comma.
    if (bits & IS.relative && !(bits & IS.preposition) && isComma(tokens, t - 1)) {
      let close = t + 1;
      while (close < to && !isComma(tokens, close)) close++;
      if (close < to) {
        t = close;
        continue;
      }
    }
    if (bits & IS.output) output = true;
    if (isTo(scene, t)) {
      const np = phraseBehind(scene, t, to);
      if (np && (isOutlet(scene, np) || (bits & IS.letter && isMark(tokens, np.first, '"“«')))) {
        found.push(np);
        t = np.last - 1;
      }
      continue;
    }
    const m = output && bits & IS.cue ? scene.cues.match(tokens, t) : null;
    const carried = m !== null && m.reading.tail > 0 && m.values.some((c) => c.form === 'past' && c.carries);
    if (carried || (bits & IS.preposition && !(bits & IS.complementiser))) {
      const s = isMark(tokens, t + 1, '(') ? t + 2 : t + 1;
      const np = nounPhrase(scene, s, to);
      if (!np) continue;
      // "على شاشة التلفزيون": the outlet behind its screen.
      const inner =
        !isOutlet(scene, np) && np.last - np.first > 1 && !gluedAt(scene, np.first + 1) ? nounPhrase(scene, np.first + 1, to) : null;
      const outlet = carried || isOutlet(scene, np) ? np : inner && isOutlet(scene, inner) ? inner : null;
      if (outlet && !(bitsAt(scene, outlet.first) & IS.adverbial)) {
        found.push(outlet);
        t = outlet.last - 1;
      }
    }
  }
  return found;
}
