import type { ActorKind } from '../../../model/index.ts';
import type { Content } from './content.ts';
import { IS } from './grammar.ts';
import type { Opening } from './opening.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Kinds of actor that speak of reports. */
const speaks: ReadonlySet<ActorKind> = new Set(['organ', 'person', 'organisation', 'armed-group', 'role', 'agency', 'outlet', 'state']);
/** Words from the noun to its "which". */
const NEAR = 3;

/**
 * A clause behind "that" which names a speaker and the reports he spoke of, while his verb is missing from the text ("the agency said that the ministry the reports
 * which circulated …"): a body is no report, so the nouns side by side make no sentence. The speaker, and the reports as the content; null where it is not so.
 */
export function verbless(
  scene: Scene,
  opening: Opening,
  content: Content,
): { readonly speaker: NounPhrase; readonly content: Content } | null {
  const { tokens, grammar } = scene;
  if (opening.link !== 'clause' || content.mode === 'direct') return null;
  const [first, ...rest] = content.pieces;
  const np = nounPhrase(scene, opening.first, tokens.count);
  if (!first || !np?.mention || !speaks.has(np.mention.kind) || np.start < first.start) return null;
  const at = np.last;
  if (at >= tokens.count || !grammar.words.reports.has(tokens.words[at]!.fold) || tokens.start[at]! >= first.end) return null;
  for (let t = at + 1; t < at + NEAR && t < tokens.count; t++)
    if (scene.is[t]! & IS.relative)
      return { speaker: np, content: { ...content, pieces: [{ start: tokens.start[at]!, end: first.end }, ...rest] } };
  return null;
}
