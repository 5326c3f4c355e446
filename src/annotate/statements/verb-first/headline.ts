import { KIND, type Sentence } from '../../../text/index.ts';
import { unknownSpeaker } from '../speaker.ts';
import type { Candidate } from './candidate.ts';
import { canSpeak, carriers } from './carriers.ts';
import { contentOf } from './content.ts';
import { IS } from './grammar.ts';
import { contentAt, isColon } from './opening.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import { isTo, type Scene, wordCount } from './scene.ts';
import type { Draft } from './statement.ts';
import { endOfComplements, phraseBehind } from './subject.ts';

/** Whether a country before a colon tells where what follows is reported: "تونس: وزارة العدل تعلن …". */
export function isLocated(scene: Scene, from: number, candidate: Candidate | undefined): boolean {
  const np = candidate?.side === 'left' ? nounPhrase(scene, from, from + 4) : null;
  return np?.mention?.kind === 'state' && isColon(scene, np.last) && candidate!.clause === np.last + 1;
}

/** "X: content" at the start of a line: a headline's way to report. */
export function headlineOf(scene: Scene, sentence: Sentence, from: number, to: number, paragraphEnd: number): Draft | null {
  const { tokens } = scene;
  let first = from;
  while (first < sentence.last && isBullet(scene, first)) first++;
  const end = Math.min(sentence.last, first + 11);
  let colon = first + 1;
  while (colon <= end && !isColon(scene, colon)) colon++;
  if (colon > end) return null;
  const np = nounPhrase(scene, first, end);
  if (!np || np.last >= sentence.last) return null;
  // "مصدر في المستشفى:", "شيوخ من القبيلة لـ"الشبكة":"
  const addressed = isColon(scene, np.last) ? np.last : endOfComplements(scene, np.last, end);
  const at = isColon(scene, addressed) || !isTo(scene, addressed) ? addressed : (phraseBehind(scene, addressed, end)?.last ?? addressed);
  if (!isColon(scene, at)) return null;
  const via = at > np.last ? carriers(scene, np.last, at) : [];
  // "Aleppo province: shells fell on …": where, not who.
  if (scene.grammar.words.localities.has(tokens.words[np.first]!.fold)) return null;
  if (!canSpeak(scene, np)) return null;
  const opening = contentAt(scene, at + 1, sentence.last, at, 'quote');
  if (!opening || wordCount(tokens, opening.first, sentence.last) < 3) return null;
  const content = contentOf(scene, opening, to > at ? to : sentence.last, paragraphEnd);
  if (!content) return null;
  return { rule: 'headline', candidate: null, attribution: null, speaker: np, who: null, content: { ...content, mode: 'direct' }, via };
}

/** Whether token `t` is a mark or sign that sets off an entry of a list: •, -, an emoji. */
function isBullet(scene: Scene, t: number): boolean {
  const { kind, words } = scene.tokens;
  return kind[t] !== KIND.word && kind[t] !== KIND.number && kind[t] !== KIND.breakLine && !'"“«”»(:'.includes(words[t]!.raw);
}

/** "وهذا نص البيان: «…»": what was put out, quoted whole, of the one named with it or who spoke before. */
export function quotedText(scene: Scene, sentence: Sentence, from: number, paragraphEnd: number): Draft | null {
  const { tokens, grammar } = scene;
  for (let t = from; t < Math.min(sentence.last, from + 10); t++) {
    if (tokens.kind[t] === KIND.breakLine || isColon(scene, t)) return null;
    if (tokens.kind[t] !== KIND.word || !grammar.words.wording.has(tokens.words[t]!.fold)) continue;
    let colon = t + 1;
    while (colon < Math.min(sentence.last, t + 8) && !isColon(scene, colon)) colon++;
    const q = scene.quotationAt.get(colon + 1);
    if (!isColon(scene, colon) || !q || wordCount(tokens, q.open + 1, q.close) < 6) return null;
    const opening = contentAt(scene, colon + 1, paragraphEnd, colon, 'quote');
    const content = opening && contentOf(scene, opening, paragraphEnd, paragraphEnd + 1);
    if (content?.mode !== 'direct') return null;
    // "نص بيان الوزارة": whose it is.
    let speaker: NounPhrase | null = null;
    for (let i = t + 1; i < colon && !speaker; i++) {
      const np = scene.is[i]! & IS.output ? null : nounPhrase(scene, i, colon);
      if (np && canSpeak(scene, np)) speaker = np;
    }
    return { rule: 'text', candidate: null, attribution: null, speaker, who: null, content, via: [] };
  }
  return null;
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
