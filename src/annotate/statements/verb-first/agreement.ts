import type { Cue } from '../../../lang/words/statements.ts';
import { fold, KIND, plainLetters } from '../../../text/index.ts';
import { canSpeak } from './carriers.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import { bitsOf } from './position.ts';
import type { Scene } from './scene.ts';
import { subjectOfFirstVerb } from './subject.ts';

/** Whether the noun right behind a verb cannot be its subject: it is feminine and the verb is not, or the other way about. */
export function opposes(scene: Scene, cue: Cue, np: NounPhrase): boolean {
  const { tokens, grammar } = scene;
  const first = isMark(tokens, np.first, '"“«') ? np.first + 1 : np.first;
  if (tokens.kind[first] !== KIND.word || np.mention?.kind === 'person' || np.mention?.kind === 'role') return false;
  const word = plainLetters(tokens.words[first]!.raw);
  const bare = fold(word).replace(/^ال(?=...)/, '');
  if (cue.agrees === 'feminine') return grammar.words.masculine.has(bare);
  return cue.agrees === 'masculine' && /(?:ة|ات)$/.test(word) && !grammar.words.brokenPlural(word);
}

/** Whether a verb with no subject says what is said and not who says it: يُعتقد، يُرجح، يقال. */
export function isImpersonal(scene: Scene, cue: Cue, conjunction: string): boolean {
  if (cue.form !== 'present' || cue.agrees !== 'masculine') return false;
  return scene.grammar.words.passives.has(fold(cue.lemma)) && (conjunction === '' || cue.strength === 'believing');
}

/** The subject of a sentence's first verb, of which a verb joined behind a comma at `i` tells a further act; null where the sentence opens with no verb of report. */
export function furtherOf(scene: Scene, i: number, conjunction: string, first: number): NounPhrase | null {
  if (conjunction !== scene.grammar.words.and || !isComma(scene.tokens, i - 1) || !(bitsOf(scene, first) & IS.cue)) return null;
  const subject = subjectOfFirstVerb(scene, first, i);
  return subject && canSpeak(scene, subject) ? subject : null;
}

/** Tokens before "where" in which the one who went there is named. */
const VISIT = 24;

/** The person named last before "where" and its verb: "زيارة قام بها الوزير إلى بغداد، حيث أشاد". Null where no such word stands right before the verb. */
export function visitorBefore(scene: Scene, first: number, i: number): NounPhrase | null {
  if (!(bitsOf(scene, i - 1) & IS.conjunction) || !isComma(scene.tokens, i - 2)) return null;
  for (let t = i - 3; t >= Math.max(first, i - VISIT); t--) {
    const kind = scene.mentionAt.get(scene.tokens.start[t]!)?.kind;
    if (kind === 'person' || kind === 'role') return nounPhrase(scene, t, i - 2);
  }
  return null;
}
