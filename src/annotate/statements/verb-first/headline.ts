import type { Sentence } from '../../../text/index.ts';
import { unknownSpeaker } from '../speaker.ts';
import type { Candidate } from './candidate.ts';
import { canSpeak } from './carriers.ts';
import { contentOf } from './content.ts';
import { contentAt, isColon } from './opening.ts';
import { nounPhrase } from './phrase.ts';
import { type Scene, wordCount } from './scene.ts';
import type { Draft } from './statement.ts';

/** Whether a country before a colon tells where what follows is reported: "تونس: وزارة العدل تعلن …". */
export function isLocated(scene: Scene, from: number, candidate: Candidate | undefined): boolean {
  const np = candidate?.side === 'left' ? nounPhrase(scene, from, from + 4) : null;
  return np?.mention?.kind === 'state' && isColon(scene, np.last) && candidate!.clause === np.last + 1;
}

/** "X: content" at the start of a line: a headline's way to report. */
export function headlineOf(scene: Scene, sentence: Sentence, from: number, to: number, paragraphEnd: number): Draft | null {
  const { tokens } = scene;
  const end = Math.min(sentence.last, from + 9);
  let colon = from + 1;
  while (colon <= end && !isColon(scene, colon)) colon++;
  if (colon > end) return null;
  const np = nounPhrase(scene, from, end);
  if (!np || np.last >= sentence.last || !isColon(scene, np.last)) return null;
  // "Aleppo province: shells fell on …": where, not who.
  if (scene.grammar.words.localities.has(tokens.words[np.first]!.fold)) return null;
  if (!canSpeak(scene, np)) return null;
  const opening = contentAt(scene, np.last + 1, sentence.last, np.last, 'quote');
  if (!opening || wordCount(tokens, opening.first, sentence.last) < 3) return null;
  const content = contentOf(scene, opening, to > np.last ? to : sentence.last, paragraphEnd);
  if (!content) return null;
  return { rule: 'headline', candidate: null, attribution: null, speaker: np, who: null, content: { ...content, mode: 'direct' }, via: [] };
}

/** A sentence that opens with a quotation nobody is named for. */
export function freeQuotation(scene: Scene, sentence: Sentence, from: number, paragraphEnd: number): Draft | null {
  const q = scene.quotationAt.get(from);
  if (!q?.closed || q.depth > 0 || wordCount(scene.tokens, q.open + 1, q.close) < 7) return null;
  const content = contentOf(
    scene,
    { link: 'quote', mark: from, first: from + 1, start: q.inner.start, quotation: q },
    sentence.last,
    paragraphEnd,
  );
  return content ? { rule: 'quotation', candidate: null, attribution: null, speaker: null, who: unknownSpeaker, content, via: [] } : null;
}
