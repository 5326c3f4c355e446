import type { Cue } from '../../../lang/words/statements.ts';
import { KIND, sourceOffset } from '../../../text/index.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { isColon, startBehind } from './opening.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import { gluedAt, type Scene, takesNoun, wordCount } from './scene.ts';

/** What stands behind a verb of report before its content: the speaker, or none. */
export interface Subject {
  readonly phrase: NounPhrase | null;
  /** Token behind the subject, or behind the adverbs when there is none. */
  readonly last: number;
}

const FARTHEST = 24;

/** Whether a phrase names an outlet: by mention, by its head, or in quotation marks behind "to". */
export function isOutlet(scene: Scene, np: NounPhrase): boolean {
  if (np.mention?.kind === 'outlet' || np.mention?.kind === 'agency') return true;
  const { tokens } = scene;
  for (let i = np.first; i < np.last && i < np.first + (np.mention ? 1 : 2); i++)
    if (tokens.kind[i] === KIND.word) {
      const glued = i === np.first ? gluedAt(scene, i) : null;
      if (glued?.outlet || scene.is[i]! & IS.outlet) return true;
    }
  return false;
}

/** The phrase behind a preposition written on token `t` (لوكالة) or alone before it (لـ "…"); null when there is none. */
export function phraseBehind(scene: Scene, t: number, limit: number): NounPhrase | null {
  const { tokens } = scene;
  if (scene.is[t]! & IS.letter) {
    let s = t + 1;
    while (s < limit && isMark(tokens, s, '-–—')) s++;
    return nounPhrase(scene, s, limit);
  }
  const glued = gluedAt(scene, t);
  if (!glued) return null;
  const start = sourceOffset(tokens, t, startBehind(glued));
  const bare = sourceOffset(tokens, t, glued.reading.at);
  return nounPhrase(scene, t, limit, scene.mentionAt.has(start) ? start : bare);
}

/** Reads the subject behind a verb of report that ends at token `from`, past adverbs of time and place ("in a statement", "on Sunday"). */
export function subjectBehind(scene: Scene, cue: Cue, from: number, limit: number): Subject {
  const { tokens, grammar, quotationAt } = scene;
  const end = Math.min(limit, from + FARTHEST);
  let t = from;
  while (t < end) {
    const kind = tokens.kind[t]!;
    if (kind === KIND.breakLine || isColon(scene, t)) break;
    if (kind === KIND.number || isComma(tokens, t) || isMark(tokens, t, '-–/')) {
      const np = kind === KIND.number && isMark(tokens, t + 1, '%٪') ? nounPhrase(scene, t, limit) : null;
      if (np) return { phrase: np, last: np.last };
      t++;
      continue;
    }
    if (kind === KIND.punctuation) {
      const q = quotationAt.get(t);
      if (q?.closed && wordCount(tokens, q.open + 1, q.close) <= 5) {
        const announced = scene.is[t + 1]! & IS.verbalNoun && !scene.mentionAt.has(tokens.start[t + 1]!);
        const np = announced ? null : nounPhrase(scene, t, limit);
        return np && !isMark(tokens, np.last, '.!؟?') && np.last < limit ? { phrase: np, last: np.last } : { phrase: null, last: t };
      }
      if (isMark(tokens, t, '(')) {
        let j = t + 1;
        while (j < end && j - t < 6 && !isMark(tokens, j, ')')) j++;
        if (isMark(tokens, j, ')')) {
          t = j + 1;
          continue;
        }
      }
      break;
    }
    if (kind !== KIND.word) break;
    const word = tokens.words[t]!;
    const bits = scene.is[t]!;
    if (bits & (IS.complementiser | IS.saying | IS.relative | IS.circumstance) || (bits & IS.joined && bits & IS.conjunction)) break;
    if (scene.mentionAt.has(tokens.start[t]!) && !(bits & IS.time)) {
      const np = nounPhrase(scene, t, limit);
      if (np && t > from && grammar.words.isOblique(word.fold)) {
        t = np.last;
        continue;
      }
      return np ? withJoined(scene, np, limit) : { phrase: null, last: t };
    }
    if (bits & IS.time) {
      t++;
      continue;
    }
    if (bits & IS.preposition) {
      const next = t + 1 < end ? scene.is[t + 1]! : 0;
      if (bits & IS.key && word.fold === grammar.words.from && !(next & IS.adverbial)) break;
      if (bits & IS.key && cue.takes.includes(word.fold) && !(next & IS.adverbial)) break;
      if (next & IS.complementiser) {
        // "before he leaves for …": the clause belongs to the verb; what follows is read by the search for the opening.
        break;
      }
      t = behindPhrase(scene, cue, t + 1, end);
      continue;
    }
    if (bits & (IS.conjunction | IS.particle | IS.auxiliary)) break;
    const glued = gluedAt(scene, t);
    if (
      (glued &&
        (glued.adverbial || glued.outlet || glued.reading.article || scene.mentionAt.has(sourceOffset(tokens, t, startBehind(glued))))) ||
      word.fold === grammar.words.to
    ) {
      if (glued && cue.takes.includes(glued.preposition) && !glued.adverbial && !glued.outlet) break;
      const np = phraseBehind(scene, t, end);
      t = np ? np.last : t + 1;
      continue;
    }
    if (glued && ((glued.verbalNoun && cue.takes.includes(glued.preposition)) || takesNoun(scene, cue, t, end))) break;
    // "كتب ساخرا", "نفى رسميا": how it was said.
    if (bits & IS.manner) {
      t++;
      continue;
    }
    // "في تقرير نشرته الخميس": what was done with the output, and nobody who speaks.
    if (bits & IS.cue && scene.cues.match(tokens, t)?.reading.tail) break;
    const np = nounPhrase(scene, t, limit);
    // "أشاد خلال لقائه مسؤولين محليين بجهود": no subject ends so.
    if (np && t > from && grammar.words.isOblique(word.fold)) {
      t = np.last;
      continue;
    }
    return np ? { phrase: np, last: np.last } : { phrase: null, last: t };
  }
  return { phrase: null, last: t };
}

function behindPhrase(scene: Scene, cue: Cue, t: number, end: number): number {
  const np = nounPhrase(scene, t, end);
  for (let k = t + 1; np && k < np.last; k++) if (takesNoun(scene, cue, k, end)) return k;
  if (np) return np.last;
  // "في تصريح متلفز إن": an indefinite word behind what was put out tells of its kind.
  const of = t + 1;
  const qualified =
    of + 1 < end &&
    (scene.is[t]! & IS.output) !== 0 &&
    scene.tokens.kind[of] === KIND.word &&
    !(
      scene.is[of]! &
      (IS.definite | IS.preposition | IS.complementiser | IS.time | IS.conjunction | IS.relative | IS.glued | IS.cue | IS.letter)
    ) &&
    (isComma(scene.tokens, of + 1) ||
      isColon(scene, of + 1) ||
      (scene.tokens.kind[of + 1] === KIND.word &&
        (scene.is[of + 1]! & (IS.complementiser | IS.preposition | IS.time | IS.verbalNoun | IS.output)) !== 0));
  return qualified ? of + 1 : of;
}

/** A subject with the second body joined to it by "and": "أكدت روسيا وإيران أن". */
function withJoined(scene: Scene, np: NounPhrase, limit: number): Subject {
  const { tokens } = scene;
  if (np.mention && !np.cut && np.last < limit && tokens.kind[np.last] === KIND.word && scene.is[np.last - 1] !== undefined) {
    const second = joinedPhrase(scene, np.last, limit);
    if (second?.mention && second.mention.form !== 'pronoun' && !second.cut && second.start > tokens.start[np.last]!)
      return { phrase: { ...np, last: second.last }, last: second.last };
  }
  return { phrase: np, last: np.last };
}

/** A subject that stands before its verb, with the token at which its clause starts. */
export interface LeftSubject {
  readonly phrase: NounPhrase;
  readonly clause: number;
  /** A clause that describes the subject stands between it and the verb. */
  readonly described?: boolean;
}

/** Reads the subject before the verb `cue` at token `i`: "كان X قد قال", "X يعلن", "الذي قال". `first`: start of the sentence. */
export function subjectBefore(scene: Scene, i: number, first: number, cue: Cue): LeftSubject | null {
  const { tokens } = scene;
  let v = i;
  while (v - 1 >= first && scene.is[v - 1]! & IS.particle && !(scene.is[v - 1]! & IS.complementiser)) v--;
  if (v - 1 < first) return null;
  if (scene.is[v - 1]! & IS.relative) {
    // The antecedent, with its complements: "المسؤول من دمشق الذي قال".
    const far = Math.max(first, v - 12);
    let nearest: NounPhrase | null = null;
    for (let a = far; a < v - 1; a++) {
      const np = nounPhrase(scene, a, v - 1);
      if (!np) continue;
      if (np.last === v - 1) nearest ??= np;
      if ((np.mention || scene.is[np.first]! & IS.speaker) && endOfComplements(scene, np.last, v - 1) === v - 1)
        return { phrase: np, clause: v - 1 };
    }
    if (nearest) return { phrase: nearest, clause: v - 1 };
    return null;
  }
  // Pluperfect: كان … قد.
  const far = Math.max(first, v - 26);
  for (let a = v - 1; a >= far; a--) {
    if (tokens.kind[a] === KIND.breakLine) break;
    if (!(scene.is[a]! & IS.auxiliary)) continue;
    const subject = a + 1 < v ? nounPhrase(scene, a + 1, v) : null;
    if (!subject) break;
    // The subject alone, or with an appositive between commas.
    if (subject.last === v || isComma(tokens, v - 1) || isComma(tokens, subject.last) || v < i || v - subject.last <= 6)
      return { phrase: subject, clause: a };
    break;
  }
  // Subject first: the phrase between the start of the clause and the verb.
  let a = v - 1;
  const near = Math.max(first, v - 12);
  while (a >= near) {
    const k = tokens.kind[a]!;
    if (k === KIND.breakLine || isComma(tokens, a) || isColon(scene, a) || isMark(tokens, a, '.!؟?–—-|')) break;
    if (k === KIND.word && scene.is[a]! & (IS.complementiser | IS.conjunction | IS.auxiliary) && !(scene.is[a]! & IS.preposition)) break;
    a--;
  }
  let start = a + 1;
  // "🔹 الأهالي يناشدون": past what sets off an entry.
  while (start < v && tokens.kind[start] === KIND.symbol) start++;
  // "مقتل 17 والجيش يقول إنه": a second clause joined with no comma, its subject right before the verb.
  for (let j = v - 1; cue.agrees !== 'plural' && j > Math.max(start, near); j--) {
    if (tokens.kind[j] !== KIND.word) continue;
    const second = joinedPhrase(scene, j, v);
    if (second?.last === v && second.start > tokens.start[j]! && second.mention) return { phrase: second, clause: j };
  }
  if (start >= v || (a < near && a >= first)) return null;
  const np = joinedPhrase(scene, start, v) ?? nounPhrase(scene, start, v);
  if (!np) return null;
  if (np.last === v) return { phrase: np, clause: start };
  // "لكن مسؤولا أميركيا رفيعا قال": adjectives of a subject in the accusative.
  if (v - np.last <= 2 && isAccusative(scene, np.first) && isAccusative(scene, np.last) && isAccusative(scene, v - 1))
    return { phrase: { ...np, last: v }, clause: start };
  // "روسيا وإيران تؤكدان"
  const both = cue.agrees === 'plural' ? withJoined(scene, np, v) : null;
  if (both?.phrase && both.last === v) return { phrase: both.phrase, clause: start };
  // "مصدر في الجيش يقول": a phrase with its own complements.
  const head = scene.is[np.first]!;
  if ((head & IS.speaker || np.mention) && v - np.last <= 6 && scene.is[np.last]! & (IS.preposition | IS.relative))
    return { phrase: scene.is[np.last]! & IS.relative && !(scene.is[np.last]! & IS.preposition) ? np : { ...np, last: v }, clause: start };
  // "خبير تحدثت إليه الصحيفة قال": a clause that describes one not known, with no relative pronoun.
  const end = endOfComplements(scene, np.last, v);
  if (head & IS.speaker && !(head & IS.definite) && end < v && v - end <= 8 && (isVerbAt(scene, end) || scene.cues.match(tokens, end)))
    return { phrase: { ...np, last: end }, clause: start, described: true };
  return null;
}

/** Whether an indefinite noun or adjective in the accusative stands at `t`, by its ending. */
function isAccusative(scene: Scene, t: number): boolean {
  const word = scene.tokens.words[t]!;
  return word.arabic && word.fold.length > 3 && word.fold.endsWith('ا') && !(scene.is[t]! & (IS.definite | IS.preposition | IS.cue));
}

/**
 * The subject of a sentence that starts with a verb, for a cue later in it that has none ("بعث الوزير رسالة قال فيها"): the phrase behind the first word,
 * or behind كان, when it can speak and the cue at `i` is not joined to another sentence by و.
 */
export function subjectOfFirstVerb(scene: Scene, first: number, i: number): NounPhrase | null {
  const { tokens } = scene;
  for (let t = first; t < Math.min(i, first + 4); t++) {
    if (tokens.kind[t] !== KIND.word) continue;
    const bits = scene.is[t]!;
    if (bits & (IS.preposition | IS.time) && t === first) return null;
    if (t === first && !(bits & (IS.speaker | IS.definite))) continue;
    const np = nounPhrase(scene, t, i);
    if (np && (np.mention || scene.is[np.first]! & IS.speaker || (t === first && isVerbAt(scene, np.last)))) return np;
  }
  return null;
}

/** Whether the word at `t` has the shape of a verb. */
function isVerbAt(scene: Scene, t: number): boolean {
  return t < scene.tokens.count && scene.tokens.kind[t] === KIND.word && scene.grammar.words.isVerb(scene.tokens.words[t]!.fold);
}

/** Token behind the prepositional complements that follow a phrase ending at `t`. */
export function endOfComplements(scene: Scene, t: number, limit: number): number {
  const { tokens } = scene;
  let i = t;
  for (let n = 0; n < 4 && i < limit && tokens.kind[i] === KIND.word; n++) {
    const np =
      scene.is[i]! & IS.preposition && !(scene.is[i]! & IS.joined)
        ? nounPhrase(scene, i + 1, limit)
        : scene.is[i]! & IS.glued
          ? phraseBehind(scene, i, limit)
          : null;
    if (!np) return i;
    i = np.last;
  }
  return i;
}

/** A phrase behind a conjunction glued to its first word: وقائد. */
function joinedPhrase(scene: Scene, t: number, limit: number): NounPhrase | null {
  const { tokens } = scene;
  if (tokens.kind[t] !== KIND.word) return null;
  for (const r of scene.page.language.readings(tokens.words[t]!))
    if (r.conjunction && !r.preposition && r.tail === 0) {
      const np = nounPhrase(scene, t, limit, sourceOffset(tokens, t, 1));
      return np && (np.mention || scene.page.language.statements.speakerNouns.has(r.stem)) ? np : null;
    }
  return null;
}
