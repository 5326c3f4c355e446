import type { Cue } from '../../../lang/words/statements.ts';
import { KIND, type Sentence } from '../../../text/index.ts';
import { canSpeak } from './carriers.ts';
import { IS, isComma } from './grammar.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import { frontedBy } from './position.ts';
import type { Scene } from './scene.ts';
import { subjectBefore, subjectBehind, subjectOfFirstVerb } from './subject.ts';

/** Who did something without any of their words being told, and may be the one a verb without a subject behind it goes back to. */
export interface Acting {
  readonly phrase: NounPhrase;
  readonly agrees: Cue['agrees'] | null;
  /** Only the sentence's subject, whose verb is none of report: goes on where the verb behind it is in the present. */
  readonly told: boolean;
}

const FARTHEST = 40;

/**
 * The subject of the nearest clause of report in tokens `from..to` that told nothing: "ينفون ويؤكدون أن", "وهو اتهام نفاه متحدث باسم الجيش، قائلا إن".
 * `first`: start of the sentence. Null when no such clause stands there.
 */
export function actingBefore(scene: Scene, from: number, to: number, first: number): Acting | null {
  const { tokens } = scene;
  for (let t = to - 1; t >= Math.max(from, to - FARTHEST); t--) {
    if (!(scene.is[t]! & IS.cue)) continue;
    const m = scene.cues.match(tokens, t);
    const cue = m?.values.find((c) => c.form === 'past' || c.form === 'present');
    if (!m || !cue || m.reading.article || m.reading.preposition || cue.ambiguous) continue;
    const fronted = frontedBy(scene, t, first);
    const left =
      fronted >= 0
        ? nounPhrase(scene, fronted + 1, t)
        : m.reading.conjunction
          ? null
          : (subjectBefore(scene, t, first, cue)?.phrase ?? null);
    const speaks = left && canSpeak(scene, left) ? left : null;
    const right = speaks ? null : subjectBehind(scene, cue, m.last, to).phrase;
    const phrase = speaks ?? (right && canSpeak(scene, right) ? right : null);
    if (phrase) return { phrase, agrees: cue.agrees ?? null, told: false };
  }
  return null;
}

/** The subject of a sentence that reports nothing: of its clause of report ("رفض المتحدث التعليق"), or the phrase it opens with or behind its first verb. */
export function actingIn(scene: Scene, sentence: Sentence): Acting | null {
  const { first, last } = sentence;
  const acting = actingBefore(scene, first, Math.min(last, first + 16), first);
  if (acting) return acting;
  const np = nounPhrase(scene, first, last);
  if (np?.mention && (np.mention.kind === 'person' || np.mention.kind === 'role') && np.last < last && tokensOpen(scene, np.last))
    return { phrase: np, agrees: null, told: true };
  const behind = subjectOfFirstVerb(scene, behindAdverb(scene, first, last), last);
  return behind?.mention?.kind === 'person' ? { phrase: behind, agrees: null, told: true } : null;
}

/** The subject of the verb for whose purpose another speaks ("عاد المتحدث باسمهم ليقول إن"): the nearest phrase in tokens `from..to` that names who can speak. */
export function actingToSay(scene: Scene, from: number, to: number): Acting | null {
  let found: NounPhrase | null = null;
  for (let t = from; t < to; t++) {
    if (scene.tokens.kind[t] !== KIND.word || !(scene.is[t]! & IS.speaker || scene.mentionAt.has(scene.tokens.start[t]!))) continue;
    const np = nounPhrase(scene, t, to);
    if (!np) continue;
    if (canSpeak(scene, np)) found ??= np;
    t = np.last - 1;
  }
  return found && { phrase: found, agrees: null, told: false };
}

/** The subject of the first verb of a sentence, past "in parliament," in front of it. */
export function actingFirst(scene: Scene, first: number, to: number): Acting | null {
  const phrase = subjectOfFirstVerb(scene, behindAdverb(scene, first, to), to);
  return phrase && canSpeak(scene, phrase) ? { phrase, agrees: null, told: false } : null;
}

function tokensOpen(scene: Scene, t: number): boolean {
  return scene.tokens.kind[t] === KIND.word && !(scene.is[t]! & (IS.relative | IS.complementiser));
}

/** Token behind an adverb of place or time and its comma at the start of a sentence; the start where there is none. */
function behindAdverb(scene: Scene, first: number, to: number): number {
  if (!(scene.is[first]! & (IS.preposition | IS.time))) return first;
  for (let t = first + 1; t < Math.min(to, first + 8); t++) if (isComma(scene.tokens, t)) return t + 1;
  return first;
}
