import type { Sentence } from '../../../text/index.ts';
import type { Candidate } from './candidate.ts';
import { canSpeak } from './carriers.ts';
import { IS, isComma, isMark } from './grammar.ts';
import type { Opening } from './opening.ts';
import { nounPhrase } from './phrase.ts';
import { type Scene, wordCount } from './scene.ts';

/** The closing mark of a quotation at `i` of which a verb of report behind it says whose it is: cues inside are its speaker's. Else `i`. */
export function behindAttributed(scene: Scene, i: number, limit: number): number {
  const q = scene.quotationAt.get(i);
  if (!q?.closed || q.close >= limit || wordCount(scene.tokens, q.open + 1, q.close) < 4) return i;
  const t = isComma(scene.tokens, q.close + 1) ? q.close + 2 : q.close + 1;
  const m = t < limit && scene.is[t]! & IS.cue ? scene.cues.match(scene.tokens, t) : null;
  const verb =
    m &&
    m.reading.at === 0 &&
    m.reading.tail === 0 &&
    m.values.some((c) => (c.form === 'past' || c.form === 'present') && c.takes.includes('quote'));
  return verb ? q.close : i;
}

/** "«…»، قال X": a quotation right before the verb, or a clause before a comma and "says X". */
export function afterQuotation(
  scene: Scene,
  i: number,
  cue: Candidate['cue'],
  last: number,
  sentence: Sentence,
  from: number,
): Candidate | null {
  const { tokens } = scene;
  if ((cue.form !== 'past' && cue.form !== 'present') || !cue.takes.includes('quote')) return null;
  let t = i - 1;
  while (t > from && (isComma(tokens, t) || isMark(tokens, t, '-–')) && i - t < 3) t--;
  if (!isMark(tokens, t, '"”»')) return null;
  const q = scene.quotationTo.get(t);
  if (!q || q.open < from || wordCount(tokens, q.open + 1, q.close) < 4) return null;
  const alone = isComma(tokens, last) || isMark(tokens, last, '.') || last >= sentence.last;
  const speaker = alone ? null : nounPhrase(scene, last, sentence.last);
  if (!alone && (!speaker || !(cue.plain || canSpeak(scene, speaker)))) return null;
  const opening: Opening = { link: 'quote', mark: q.open, first: q.open + 1, start: q.inner.start, quotation: q };
  return {
    rule: 'quotation-verb',
    cue,
    first: i,
    last,
    start: tokens.start[i]!,
    clause: q.open,
    own: true,
    speaker,
    side: speaker ? 'right' : 'dropped',
    opening,
    via: [],
    before: { first: q.open + 1, last: q.close },
  };
}
