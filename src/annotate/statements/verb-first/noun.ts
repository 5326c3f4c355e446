import type { Cue } from '../../../lang/words/statements.ts';
import { KIND, sourceOffset } from '../../../text/index.ts';
import type { CueMatch } from '../cue.ts';
import type { Candidate } from './candidate.ts';
import { canSpeak } from './carriers.ts';
import { IS } from './grammar.ts';
import { contentAt, type Opening, startBehind } from './opening.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import { bitsOf, startOf } from './position.ts';
import { gluedAt, type Scene, wordCount } from './scene.ts';
import { phraseBehind } from './subject.ts';

/** A noun of speech with its owner: "إعلان الحكومة أن", "تأكيده أن", "مطالبات من المنظمات ب". */
export function noun(scene: Scene, i: number, match: CueMatch, cue: Cue, limit: number): Candidate | null {
  const { tokens } = scene;
  const { reading, last } = match;
  if (reading.article || (reading.conjunction !== '' && reading.conjunction !== scene.grammar.words.and)) return null;
  let speaker: NounPhrase | null = null;
  let after = last;
  if (reading.tail === 0) {
    // The owner follows at once, or behind "by": "مناشدات من قبل المنظمات".
    const by = bitsOf(scene, last) & IS.preposition && bitsOf(scene, last + 1) & (IS.adverbial | IS.preposition) ? last + 2 : last;
    speaker = nounPhrase(scene, by, limit);
    if (speaker && !canSpeak(scene, speaker)) return null;
    if (speaker) after = speaker.last;
    else if (last >= limit || gluedAt(scene, last)?.preposition !== scene.grammar.words.to) return null;
  }
  // The content must follow at once: a noun of speech is no verb. Only demands, accusations and the like take a preposition.
  const forceful = cue.strength !== 'neutral' && cue.strength !== 'asserting' && cue.strength !== 'believing';
  let opening: Opening | null = null;
  for (let t = after; t < Math.min(limit, after + 4); t++) {
    const bits = bitsOf(scene, t);
    if (bits & IS.complementiser && !(bits & IS.joined)) {
      opening = contentAt(scene, t + 1, limit, t, 'clause');
      break;
    }
    const q = scene.quotationAt.get(t);
    if (q && reading.tail > 0 && wordCount(tokens, q.open + 1, q.close) > 5) {
      opening = contentAt(scene, t, limit, t, 'quote');
      break;
    }
    if (tokens.kind[t] !== KIND.word) continue;
    const word = tokens.words[t]!;
    const glued = gluedAt(scene, t);
    if (forceful && glued?.verbalNoun && !glued.adverbial && cue.takes.includes(glued.preposition)) {
      opening = { link: 'preposition', mark: t, first: t, start: sourceOffset(tokens, t, startBehind(glued)), quotation: null };
      break;
    }
    if (forceful && cue.takes.includes(word.fold) && bitsOf(scene, t + 1) & IS.verbalNoun) {
      opening = contentAt(scene, t + 1, limit, t, 'preposition');
      break;
    }
    // "مطالبات للنظام بفك الحصار": the one addressed.
    if (glued?.preposition === scene.grammar.words.to && t === after) {
      const addressed = phraseBehind(scene, t, limit);
      if (addressed) {
        t = addressed.last - 1;
        after = t;
        continue;
      }
    }
    if (bits & IS.preposition && cue.takes.includes(word.fold) && bitsOf(scene, t + 1) & IS.complementiser) continue;
    if (!(bits & IS.time)) break;
  }
  if (!opening) return null;
  return {
    rule: 'noun',
    cue,
    first: i,
    last,
    start: startOf(scene, i, match),
    clause: i,
    own: false,
    speaker,
    side: speaker ? 'right' : 'dropped',
    opening,
    via: [],
  };
}
