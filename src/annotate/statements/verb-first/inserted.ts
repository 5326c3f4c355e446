import { KIND, type Sentence } from '../../../text/index.ts';
import type { CueMatch } from '../cue.ts';
import type { Attribution } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { canSpeak } from './carriers.ts';
import { type Content, contentOf } from './content.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { contentAt, type Opening } from './opening.ts';
import { nounPhrase } from './phrase.ts';
import { type Scene, wordCount } from './scene.ts';

/** "…، تقول الوزارة، …": verb and subject between commas, or behind one and before the stop, with the words around them and no quotation marks. */
export function insideClause(scene: Scene, i: number, match: CueMatch, sentence: Sentence, from: number): Candidate | null {
  const { tokens } = scene;
  const cue = match.values.find((c) => c.form === 'present' || c.form === 'past');
  const { reading, last } = match;
  if (
    !cue?.takes.includes('quote') ||
    cue.carries ||
    cue.weak ||
    cue.ambiguous ||
    reading.conjunction ||
    reading.preposition ||
    reading.tail > 0
  )
    return null;
  if (i - 1 <= from || !isMark(tokens, i - 1, '،,') || isMark(tokens, i - 2, '"”»')) return null;
  const alone = isMark(tokens, last, '،,');
  const speaker = alone ? null : nounPhrase(scene, last, sentence.last);
  if (!alone && (!speaker || !canSpeak(scene, speaker))) return null;
  const after = speaker?.last ?? last;
  const ends = after >= sentence.last || isMark(tokens, after, '.!؟؛') || tokens.kind[after] === KIND.breakLine;
  if (!ends && !isMark(tokens, after, '،,')) return null;
  const first = clauseBefore(scene, from, i - 1);
  if (wordCount(tokens, first, i - 1) < (ends && !isMark(tokens, first - 1, '؛;') ? 3 : 1)) return null;
  const opening: Opening = { link: 'clause', mark: first, first, start: tokens.start[first]!, quotation: null };
  return {
    rule: 'inserted',
    cue,
    first: i,
    last,
    start: tokens.start[i]!,
    clause: first,
    own: true,
    speaker,
    side: speaker ? 'right' : 'dropped',
    opening,
    via: [],
    before: { first, last: i - 1 },
  };
}

/** Whether an attribution stands between commas behind the first words of its clause: "الأسعار، في رأي خبير، لن تتراجع". */
export function isInserted(scene: Scene, a: Attribution, from: number): boolean {
  const { tokens } = scene;
  if ((!a.source && !a.cue.takes.includes('self')) || !isMark(tokens, a.first - 1, '،,') || !isMark(tokens, a.end, '،,')) return false;
  return wordCount(tokens, clauseBefore(scene, from, a.first - 1), a.first - 1) <= 2;
}

/**
 * Token at which a clause goes on behind an attribution put between its first words and their complement with no comma: "تهدف الضربات بحسب مسؤولين إلى …".
 * -1 when it does not.
 */
export function goesOnAt(scene: Scene, a: Attribution, from: number): number {
  const { tokens } = scene;
  const t = a.behind;
  if (
    !a.source ||
    !canSpeak(scene, a.source) ||
    tokens.kind[a.first - 1] !== KIND.word ||
    t >= tokens.count ||
    tokens.kind[t] !== KIND.word
  )
    return -1;
  const bits = scene.is[t]!;
  if (bits & (IS.joined | IS.time) || !(bits & (IS.preposition | IS.glued))) return -1;
  const words = wordCount(tokens, clauseBefore(scene, from, a.first), a.first);
  return words > 0 && words <= 3 ? t : -1;
}

/** First token of the clause that ends before token `to`, without what joins it to the one before. */
function clauseBefore(scene: Scene, from: number, to: number): number {
  const { tokens } = scene;
  let a = from;
  for (let t = to - 1; t > from; t--)
    if (isMark(tokens, t, '؛;:|') || tokens.kind[t] === KIND.breakLine) {
      a = t + 1;
      break;
    }
  while (a < to - 1 && (tokens.kind[a] === KIND.punctuation || scene.is[a]! & (IS.conjunction | IS.particle))) a++;
  return a;
}

/** What a cue inside a clause has before it and, between its commas, behind it. */
export function contentAround(scene: Scene, c: Candidate, limit: number, paragraphEnd: number): Content | null {
  const { tokens } = scene;
  const b = c.before!;
  const piece = { start: tokens.start[b.first]!, end: tokens.end[b.last - 1]! };
  const comma = c.speaker?.last ?? c.last;
  const before: Content = { pieces: [piece], mode: 'indirect', end: comma };
  if (!isMark(tokens, comma, '،,') || comma + 1 >= limit) return before;
  return goneOn(scene, before, comma, limit, paragraphEnd, 1);
}

/** Content that goes on behind "in his words" between commas. */
export function goneOn(scene: Scene, before: Content, comma: number, limit: number, paragraphEnd: number, fewest = 2): Content {
  if (!isComma(scene.tokens, comma) || comma + 1 + fewest > limit) return before;
  return joinedBy(scene, before, comma + 1, limit, paragraphEnd);
}

/** Content with what follows at token `t`, a piece of its own. */
export function joinedBy(scene: Scene, before: Content, t: number, limit: number, paragraphEnd: number): Content {
  const opening = contentAt(scene, t, limit, t - 1, 'clause');
  const rest = opening && contentOf(scene, opening, limit, paragraphEnd);
  return rest ? { pieces: [...before.pieces, ...rest.pieces], mode: before.mode, end: rest.end } : before;
}
