import { type Acting, actingBefore, actingFirst, actingToSay } from './acting.ts';
import type { Candidate } from './candidate.ts';
import { IS, isComma } from './grammar.ts';
import { contentAt } from './opening.ts';
import type { NounPhrase } from './phrase.ts';
import { type Scene, wordCount } from './scene.ts';
import type { Draft } from './statement.ts';
import { isOutlet } from './subject.ts';

/** Tokens between a verb's subject and "to say". */
const TO_SAY = 16;

/** Whom a clause without a subject goes back to, other than to the last who spoke: the nearest who acted since, in this sentence or the one before. */
export function actingFor(scene: Scene, c: Candidate, active: Draft | null, first: number, acted: Acting | null): NounPhrase | null {
  const joined = c.start > scene.tokens.start[c.first]!;
  if (joined && scene.tokens.words[c.first]!.fold[0] === scene.grammar.words.to)
    return actingToSay(scene, Math.max(active?.content.end ?? first, c.first - TO_SAY), c.first)?.phrase ?? null;
  const near = actingBefore(scene, active?.content.end ?? first, c.first, first);
  const found =
    near ??
    (active || c.subject ? null : joined && c.first > first ? actingFirst(scene, first, c.first) : c.first <= first + 1 ? acted : null);
  if (!found || (found.told && c.cue.form !== 'present')) return null;
  const agrees = c.cue.agrees ?? null;
  return found.agrees === null || agrees === null || found.agrees === agrees ? found.phrase : null;
}

/**
 * A demand joined to what its speaker said before, with the one called upon behind the verb, where a subject could stand too: "أدانت السفارة الهجوم، ودعت الحكومة إلى
 * محاسبة المسؤولين". Null where the verb has a subject of its own.
 */
export function calledUpon(scene: Scene, c: Candidate, before: Draft | null): Candidate | null {
  const { speaker, cue, opening } = c;
  const said = before?.candidate;
  if (!said || !speaker || c.side !== 'right' || cue.strength !== 'demanding') return null;
  if (cue.form !== 'past' && cue.form !== 'present') return null;
  // "دعت تركيا إلى …، وطالبت إيران ب…": two demands side by side are of two.
  if (said.cue.strength === 'demanding') return null;
  if (opening.link !== 'preposition' || !isComma(scene.tokens, c.first - 1)) return null;
  // "ودعت الأطراف كافة إلى"
  for (let t = speaker.last; t < opening.mark; t++) if (!scene.grammar.words.quantifiers.has(scene.tokens.words[t]!.fold)) return null;
  if (
    said.opening.link === 'clause' ||
    said.cue.form !== cue.form ||
    said.cue.agrees !== cue.agrees ||
    c.start === scene.tokens.start[c.first]
  )
    return null;
  const object = contentAt(scene, speaker.first, speaker.last + 1, speaker.first, 'object');
  return object && { ...c, rule: 'dropped-subject', speaker: null, side: 'dropped', opening: object };
}

/** Whether the complementiser at `t` carries a pronoun: إنه، بأنها. */
function isOwner(scene: Scene, t: number): boolean {
  return scene.page.language
    .readings(scene.tokens.words[t]!)
    .some((r) => r.tail > 0 && scene.page.language.statements.complementisers.has(r.stem));
}

/**
 * Whether a clause hands over to the speaker inside it: to words of theirs ("أبلغ الرئيس بإتمام" too), or, where an outlet or a spokesman reports, to any act of speech. A source who tells that
 * another proposed something ("كشف مصدر أن القاهرة اقترحت هدنة") tells it on its own account.
 */
export function handsOver(scene: Scene, last: Candidate, inner: Candidate): boolean {
  const outer = last.speaker;
  // "قالت إنها أبلغت الشرطة عن": she is the subject, and the police are told.
  const that = last.opening.first - 1;
  if (
    inner.speaker &&
    inner.side === 'right' &&
    inner.clause === last.opening.first &&
    scene.is[that]! & IS.complementiser &&
    isOwner(scene, that)
  )
    return false;
  const { link, quotation } = inner.opening;
  // "زعم أن الحركة تروج «رواية مضللة»": two words in quotation marks are the outer speaker's.
  if (link === 'quote' && quotation?.closed && wordCount(scene.tokens, quotation.open + 1, quotation.close) < 4) return false;
  if (link === 'clause' || link === 'quote' || (link === 'preposition' && inner.cue.strength === 'neutral')) return true;
  if (inner.cue.form === 'present' || !outer) return false;
  const { article, spokesmen } = scene.grammar.words;
  const { fold } = scene.tokens.words[outer.first] ?? { fold: '' };
  return isOutlet(scene, outer) || spokesmen.has(fold.startsWith(article) ? fold.slice(article.length) : fold);
}

/** Whether a verb of several goes on inside what one man said: "قال المصدر إن مسلحين خطفوا الراعي، وطالبوا بفدية". */
export function goesOnInside(before: Candidate | undefined, c: Candidate): boolean {
  return (
    before?.cue.agrees === 'masculine' &&
    before.opening.link === 'clause' &&
    before.opening.quotation === null &&
    c.rule === 'dropped-subject' &&
    c.cue.agrees === 'plural' &&
    c.cue.form === 'past'
  );
}

/** Whether a clause opens its sentence with "and": "ويرجح أن" behind what one man said is his. */
export function opensJoined(scene: Scene, c: Candidate, from: number): boolean {
  return c.first === from && c.start > scene.tokens.start[c.first]!;
}
