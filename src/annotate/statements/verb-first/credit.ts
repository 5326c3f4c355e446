import { KIND } from '../../../text/index.ts';
import { IS, isMark } from './grammar.ts';
import { isColon } from './opening.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** How far from the end of a report a credit may stand, in tokens: outlets print tags and links behind it. */
const TAIL = 400;
/** Words of a name that stands before the word for source. */
const NAME = 4;

/**
 * The source a report as a whole is credited to: "المصدر: سبوتنيك" or "صدى نيوز: مصدره الأصلي" near its end, or an agency's name alone on the last line of its last region.
 * What it relays, it relays through that source. Null when there is no credit, or when it names the publishing outlet itself.
 */
export function creditOf(scene: Scene): NounPhrase | null {
  const { tokens, grammar, page } = scene;
  for (let t = tokens.count - 2; t > Math.max(0, tokens.count - TAIL); t--) {
    const credits = grammar.credits(tokens, t);
    if (credits === 0) continue;
    if (credits === 2) {
      const before = namedBefore(scene, t);
      if (before && !isPublisher(scene, before)) return before;
      continue;
    }
    const colon = isColon(scene, t + 1);
    if (!colon) continue;
    const end = Math.min(tokens.count, t + 10);
    const np = nounPhrase(scene, t + 2, end);
    // Several sources, or the outlet beside an agency, tell not which passage came through whom.
    if (np && isMark(tokens, np.last, '-–—+/،,')) return null;
    if (np && !isPublisher(scene, np) && (np.mention ? np.mention.kind !== 'person' : np.last - np.first <= 3)) return np;
  }
  let last = tokens.count - 1;
  while (last > 0 && (tokens.kind[last] === KIND.breakLine || tokens.kind[last] === KIND.punctuation)) last--;
  let first = last;
  while (first > 0 && last - first < 5 && tokens.kind[first - 1] !== KIND.breakLine) first--;
  if (first === 0 || tokens.kind[first - 1] !== KIND.breakLine) return null;
  const np = nounPhrase(scene, isMark(tokens, first, '(') ? first + 1 : first, tokens.count);
  const kind = np?.mention?.kind;
  if (!np || (kind !== 'agency' && kind !== 'outlet') || np.last <= last - 1 || isPublisher(scene, np)) return null;
  return page.text.length > 300 && !(scene.is[np.first]! & IS.adverbial) ? np : null;
}

/** "Syria News: - its original source": the name that opens the line, up to a colon right before the word for source. */
function namedBefore(scene: Scene, t: number): NounPhrase | null {
  const { tokens } = scene;
  let colon = t - 1;
  while (isMark(tokens, colon, '-–—')) colon--;
  if (!isColon(scene, colon)) return null;
  let first = colon;
  while (first > 0 && colon - first < NAME && tokens.kind[first - 1] === KIND.word) first--;
  if (first === colon || (first > 0 && tokens.kind[first - 1] !== KIND.breakLine)) return null;
  return { first, last: colon, start: tokens.start[first]!, mention: scene.mentionAt.get(tokens.start[first]!) ?? null };
}

/** Whether a phrase names the outlet that published the report. */
function isPublisher(scene: Scene, np: NounPhrase): boolean {
  const source = scene.page.report.source.value?.toLowerCase();
  if (!source) return false;
  const names = np.mention?.names ?? [];
  const written = scene.page.text.slice(np.start, scene.tokens.end[np.last - 1]!);
  return [...names, written].some(
    (n) => source.includes(n.toLowerCase()) || source.replace(/^www\.|\.[a-z]{1,20}(?:\.[a-z]{1,20})?$/g, '') === n.toLowerCase(),
  );
}
