import type { Cue } from '../../../lang/words/statements.ts';
import { KIND, plainLetters, type Quotation, sourceOffset } from '../../../text/index.ts';
import { type GluedPreposition, IS, isComma, isMark } from './grammar.ts';
import { nounPhrase } from './phrase.ts';
import { gluedAt, type Scene, takesNoun, wordCount } from './scene.ts';

/** Where and how the content of a cue begins. */
export interface Opening {
  readonly link: 'clause' | 'quote' | 'preposition' | 'noun' | 'object';
  /** Token of the opening word or mark. */
  readonly mark: number;
  /** First token of the content. */
  readonly first: number;
  /** First character of the content, which may lie inside the token, behind a clitic. */
  readonly start: number;
  /** The quotation that opens the content. */
  readonly quotation: Quotation | null;
}

const FARTHEST = 48;

/** Whether token `i` is a colon that opens speech, not one of a clock time. */
export function isColon(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (!isMark(tokens, i, ':：')) return false;
  return !(tokens.kind[i - 1] === KIND.number && tokens.kind[i + 1] === KIND.number && tokens.end[i - 1] === tokens.start[i]);
}

/** The content that starts at token `i`: behind a colon, a quotation mark or a complementiser that may follow one another. */
export function contentAt(scene: Scene, i: number, limit: number, mark: number, link: Opening['link']): Opening | null {
  const { tokens, quotationAt } = scene;
  let t = i;
  let quotation: Quotation | null = null;
  for (let n = 0; n < 4 && t < limit; n++) {
    const q = quotationAt.get(t);
    if (q && !quotation) {
      quotation = q;
      t++;
    } else if (isColon(scene, t) || isMark(tokens, t, '"”“»') || (isComma(tokens, t) && n === 0)) t++;
    else if (scene.is[t]! & IS.complementiser && !(scene.is[t]! & IS.joined)) t++;
    else break;
  }
  if (t >= limit || tokens.kind[t] === KIND.breakLine) return null;
  return { link, mark, first: t, start: tokens.start[t]!, quotation };
}

/**
 * How the content of `cue` opens behind token `from` (the cue's end): the first link the cue takes. `subjectEnd`: token behind the speaker, before which
 * a preposition or a verbal noun belongs to the speaker. Null when no link comes before the clause is over.
 */
export function findOpening(scene: Scene, cue: Cue, from: number, subjectEnd: number, limit: number): Opening | null {
  const { tokens, grammar, quotationAt } = scene;
  const end = Math.min(limit, from + FARTHEST);
  const clause = cue.takes.includes('clause');
  const quote = cue.takes.includes('quote');
  let relative = false;
  // Words between speaker and preposition that belong to neither: an object of the verb ("شدد رقابته على"), where the verb asserts and addresses nobody.
  let loose = 0;
  const addresses = cue.strength !== 'neutral' && cue.strength !== 'asserting' && cue.strength !== 'believing';
  for (let t = from; t < end; t++) {
    const kind = tokens.kind[t]!;
    if (kind === KIND.breakLine) return null;
    if (kind === KIND.punctuation) {
      if (isColon(scene, t)) return clause || quote ? contentAt(scene, t + 1, limit, t, 'quote') : null;
      const q = quotationAt.get(t);
      if (q) {
        const inside = wordCount(tokens, q.open + 1, q.close);
        const named = q.closed && inside <= 5 && q.close < limit && !endsClause(scene, q.close + 1, limit);
        if (t < subjectEnd || named) {
          if (q.closed && q.close < end) t = q.close;
          continue;
        }
        if ((quote || clause) && (!relative || inside >= 5)) return contentAt(scene, t, limit, t, 'quote');
        if (cue.takes.includes('object')) return contentAt(scene, t, limit, t, 'object');
        if (q.closed && q.close < end) t = q.close;
        continue;
      }
      if (t < subjectEnd) continue;
      if (isComma(tokens, t)) {
        relative = false;
        loose = 0;
        if (t >= subjectEnd && startsAnother(scene, t + 1, end)) return null;
        const aside = endOfAside(scene, cue, t, end);
        const that = aside > t || !clause || !cue.takes.includes('object') ? -1 : clauseBehind(scene, t + 1, end);
        if (aside > t || that > t) {
          t = aside > t ? aside : that - 1;
          continue;
        }
        if (t + 1 < end && (startsOwnClause(scene, t + 1) || (opensOtherClause(scene, t + 1) && !isWhat(scene, cue, t + 1)))) return null;
      }
      if (isMark(tokens, t, '.!؟?') && t >= subjectEnd) return null;
      continue;
    }
    if (kind !== KIND.word) continue;
    const word = tokens.words[t]!;
    const bits = scene.is[t]!;
    if (bits & IS.complementiser && !(bits & IS.joined)) {
      if (!clause && !cue.takes.some((l) => l.length === 1 && word.fold.startsWith(l))) continue;
      if (t > from && tokens.kind[t - 1] === KIND.word) {
        const before = scene.is[t - 1]!;
        if (before & IS.blocked) continue;
        // "غير أن …", "دون أن …": a clause of the writer's.
        const opener = tokens.words[t - 1]!.fold;
        if (t - 1 >= subjectEnd && (grammar.words.contrasts.has(opener) || grammar.words.without.has(opener))) return null;
      }
      return contentAt(scene, t + 1, limit, t, 'clause');
    }
    if (t < subjectEnd) continue;
    if (bits & IS.relative && !(bits & IS.preposition)) {
      relative = true;
      continue;
    }
    if (relative) continue;
    if (bits & IS.joinedCue) return null;
    if (bits & IS.key && cue.takes.includes(word.fold) && !(bits & IS.joined) && t + 1 < end && opensContent(scene, t + 1, end)) {
      const next = scene.is[t + 1]!;
      if (next & (IS.time | IS.preposition) && !(next & IS.complementiser)) continue;
      if (loose > 0 && !addresses && !(next & IS.complementiser)) return null;
      // "أعرب عن أمله في أن": what he hopes is what he said.
      if (scene.is[t + 1]! & IS.owned)
        for (let u = t + 2; u < Math.min(end, t + 4); u++)
          if (scene.is[u]! & IS.complementiser) return contentAt(scene, u + 1, limit, t, 'clause');
      // "سخر من الرواية: «…»": what it was about, and what was said.
      const topic = quote && !(next & IS.complementiser) ? nounPhrase(scene, t + 1, limit) : null;
      if (topic && isColon(scene, topic.last) && quotationAt.has(topic.last + 1))
        return contentAt(scene, topic.last + 1, limit, topic.last, 'quote');
      return contentAt(scene, t + 1, limit, t, next & IS.complementiser ? 'clause' : 'preposition');
    }
    const glued = gluedAt(scene, t);
    if (
      glued &&
      cue.takes.includes(glued.preposition) &&
      !glued.adverbial &&
      !glued.outlet &&
      (glued.verbalNoun ||
        (glued.preposition === grammar.words.by &&
          !(cue.weak && cue.strength === 'demanding') &&
          (glued.reading.article ||
            (t === subjectEnd && glued.reading.stem.length >= 4 && !scene.mentionAt.has(tokens.start[t]!)) ||
            takesNoun(scene, cue, t, end))))
    )
      return { link: 'preposition', mark: t, first: t, start: sourceOffset(tokens, t, startBehind(glued)), quotation: null };
    // A circumstance behind the speaker ("بقيادة الولايات المتحدة", "في بيان له") holds neither the content nor its start.
    if (glued?.adverbial || (bits & IS.preposition && !(bits & IS.joined))) {
      // "على لسان الناطق باسمها فلان": all that names the mouth.
      const mouth = t + 2 < end && scene.is[t + 1]! & IS.key && grammar.words.mouth.has(tokens.words[t + 1]!.fold);
      const np = nounPhrase(scene, mouth ? t + 2 : t + 1, end);
      // A glued preposition has its noun already ("بفيسبوك أن").
      if (np) {
        let stop = np.last;
        for (let k = t + 2; k < stop; k++) if (takesNoun(scene, cue, k, end)) stop = k;
        t = stop - 1;
      } else if (!glued?.adverbial) t++;
      continue;
    }
    if (bits & IS.key && grammar.words.attention.has(word.fold)) return null;
    if (
      cue.takes.includes('noun') &&
      (!cue.renews || isStance(scene, t)) &&
      isAnnounced(scene, t, t === subjectEnd && t > from) &&
      (t >= subjectEnd || t === from)
    )
      return { link: 'noun', mark: t, first: t, start: tokens.start[t]!, quotation: null };
    if (
      cue.takes.includes('object') &&
      !glued &&
      // "لوكالة رويترز أن": the outlet's name.
      !(t > from && gluedAt(scene, t - 1)?.outlet) &&
      // "دعت الأطراف كافة إلى": all of them.
      !(t + 1 < end && grammar.words.quantifiers.has(word.fold) && cue.takes.includes(tokens.words[t + 1]!.fold)) &&
      !(bits & IS.letter) &&
      (!(bits & (IS.preposition | IS.time | IS.conjunction | IS.phraseEnd)) || grammar.words.what.has(word.fold)) &&
      subjectEnd > from
    )
      return { link: 'object', mark: t, first: t, start: tokens.start[t]!, quotation: null };
    if (
      !(bits & (IS.time | IS.conjunction | IS.particle | IS.complementiser)) &&
      !grammar.words.same.has(word.fold) &&
      !glued?.outlet &&
      glued?.preposition !== grammar.words.to
    )
      loose++;
  }
  return null;
}

/** Whether what was announced starts at `t`: a verbal noun, one with the article only right behind the speaker's name ("أعلن الجيش السيطرة على"). */
function isAnnounced(scene: Scene, t: number, behindName: boolean): boolean {
  const { tokens, grammar, mentionAt } = scene;
  const bits = scene.is[t]!;
  if (!(bits & IS.definite)) return (bits & IS.verbalNoun) !== 0;
  if (!behindName || bits & (IS.time | IS.speaker) || mentionAt.has(tokens.start[t]!)) return false;
  const bare = plainLetters(tokens.words[t]!.raw).slice(grammar.words.article.length);
  return grammar.words.isAct(bare) && t + 1 < tokens.count && (scene.is[t + 1]! & IS.preposition) !== 0;
}

/** Whether the noun at `t` is a stance with its holder's pronoun: "جدد دعمه", but not "جدد قصفه". */
function isStance(scene: Scene, t: number): boolean {
  const { stances } = scene.grammar.words;
  return scene.page.language.readings(scene.tokens.words[t]!).some((r) => r.at === 0 && stances.has(r.stem));
}

/** Whether what follows a preposition can be content: no adverb ("in this connection"), but a thing pointed at ("in these figures"). */
function opensContent(scene: Scene, t: number, end: number): boolean {
  const { tokens, grammar } = scene;
  const word = tokens.words[t]!;
  if (!(scene.is[t]! & IS.adverbial)) return true;
  if (!grammar.words.demonstratives.has(word.fold) || t + 1 >= end || tokens.kind[t + 1] !== KIND.word) return false;
  const noun = tokens.words[t + 1]!.fold;
  return noun.startsWith(grammar.words.article) && !grammar.words.frames.has(noun);
}

/**
 * Comma that closes an aside on the speaker opened at the comma `t` ("، وهو مزارع،", "، مستشار الوزارة،", "، لصحيفة،"), where the content opens right behind it
 * (with `object`, an object of the verb); -1 when there is none.
 */
export function endOfAside(scene: Scene, cue: Cue, t: number, end: number, object = false): number {
  const { tokens, grammar } = scene;
  if (t + 2 >= end || tokens.kind[t + 1] !== KIND.word) return -1;
  const described =
    grammar.words.asides.has(tokens.words[t + 1]!.fold) ||
    (scene.is[t + 1]! & IS.relative) !== 0 ||
    keepsName(scene, t + 1, end) ||
    // "، المنحدر من القرية،": a participle with the article agrees with the one named.
    (!object && (scene.is[t + 1]! & IS.definite) !== 0 && t + 2 < end && (scene.is[t + 2]! & IS.preposition) !== 0);
  if (!described && (object || !isApposition(scene, t + 1))) return -1;
  for (let i = t + 2; i < Math.min(end - 1, t + 18); i++) {
    // "قالت أم خالد، وهي نازحة: «…»"
    if (described && !object && isColon(scene, i) && scene.quotationAt.has(i + 1)) return i - 1;
    if (!isComma(tokens, i)) continue;
    const next = i + 1;
    if (isColon(scene, next) || scene.quotationAt.has(next)) return i;
    if (tokens.kind[next] !== KIND.word) continue;
    const bits = scene.is[next]!;
    if (object) return bits & (IS.preposition | IS.conjunction | IS.relative | IS.time | IS.complementiser | IS.joinedCue) ? -1 : i;
    if ((bits & IS.complementiser && !(bits & IS.joined)) || cue.takes.includes(tokens.words[next]!.fold)) return i;
    if (cue.takes.includes('noun') && bits & IS.verbalNoun && !(bits & IS.definite)) return i;
    if (cue.takes.includes('object') && keepsName(scene, t + 1, i) && bits & IS.definite) return i;
  }
  return -1;
}

/** Whether an aside tells that the source keeps the name back: "، فضلت حجب اسمها،", "، شرط عدم ذكر اسمه،". */
function keepsName(scene: Scene, from: number, end: number): boolean {
  const { anonymity } = scene.page.language.positions;
  for (let t = from + 1; t < Math.min(end, from + 7) && !isComma(scene.tokens, t); t++)
    if (anonymity.has(scene.tokens.words[t]!.fold)) return true;
  return false;
}

/** Whether what stands at `t` tells who the speaker is or whom they addressed: a title, a body, "to the newspaper". */
function isApposition(scene: Scene, t: number): boolean {
  const bits = scene.is[t]!;
  return (bits & (IS.speaker | IS.group | IS.letter)) !== 0 || (gluedAt(scene, t)?.outlet ?? false);
}

/** Content with no mark at all right behind the speaker: "قال الناطق تم إجلاء الجرحى". */
export function bareContent(scene: Scene, cue: Cue, from: number, limit: number): Opening | null {
  const { tokens, grammar } = scene;
  if (!cue.takes.includes('bare') || from + 4 > limit || tokens.kind[from] !== KIND.word) return null;
  if (!grammar.words.openers.has(tokens.words[from]!.fold)) return null;
  return contentAt(scene, from, limit, from, 'clause');
}

/** Unit of the folded word at which what follows a glued preposition starts; the article stays with its noun, as in بالإفراج. */
export function startBehind(glued: GluedPreposition): number {
  return glued.nounAt;
}

/** Whether the clause ends at token `i`, so that a quotation before it was the content and no name. */
function endsClause(scene: Scene, i: number, limit: number): boolean {
  const { tokens } = scene;
  return (
    i >= limit || isMark(tokens, i, '.!؟?؛;') || tokens.kind[i] === KIND.breakLine || (isComma(tokens, i) && startsOwnClause(scene, i + 1))
  );
}

/** Whether a verb of report with its own speaker behind it stands at `i`: "، أقر مسؤول". */
function startsAnother(scene: Scene, i: number, end: number): boolean {
  if (i + 1 >= end || !(scene.is[i]! & IS.cue) || !(scene.is[i + 1]! & IS.speaker || scene.mentionAt.has(scene.tokens.start[i + 1]!)))
    return false;
  const m = scene.cues.match(scene.tokens, i);
  return (
    m !== null &&
    m.last === i + 1 &&
    m.reading.tail === 0 &&
    m.reading.at === 0 &&
    m.values.some((c) => c.form === 'past' && !c.ambiguous && !c.weak)
  );
}

/** Whether a cue that opens its own clause stands at `i`: joined by و, or an accompanying participle. */
export function startsOwnClause(scene: Scene, i: number): boolean {
  const m = i < scene.tokens.count && scene.is[i]! & IS.cue ? scene.cues.match(scene.tokens, i) : null;
  if (!m || m.reading.tail > 0 || m.reading.article || m.reading.preposition) return false;
  return m.values.some((c) => (c.form === 'participle' ? !c.plain : c.form === 'past' && m.reading.conjunction !== ''));
}

/** The complementiser behind the comma that closes what starts at `t`: "أكد المدير، سليم نور، للصحيفة، أن"; -1 when there is none. */
function clauseBehind(scene: Scene, t: number, end: number): number {
  for (let i = t + 1; i < Math.min(end, t + 14); i++)
    if (scene.is[i]! & IS.complementiser && !(scene.is[i]! & IS.joined) && isComma(scene.tokens, i - 1)) return i;
  return -1;
}

/** Whether "what" opens the object at `t`: "نفت الوزارة، في بيان، ما نشر عن". */
function isWhat(scene: Scene, cue: Cue, t: number): boolean {
  return cue.takes.includes('object') && scene.grammar.words.what.has(scene.tokens.words[t]!.fold);
}

/** Whether a conjunction of contrast or time ("while", "whereas") opens a clause of its own at `i`, or an attribution does. */
function opensOtherClause(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (tokens.kind[i] !== KIND.word) return false;
  const bits = scene.is[i]!;
  return (bits & IS.conjunction) !== 0 && !(bits & IS.relative) && i + 1 < tokens.count && !isComma(tokens, i + 1);
}
