import type { Cue } from '../../../lang/words/statements.ts';
import type { ActorMention } from '../../../model/index.ts';
import { adjacent, KIND, plainLetters, type Quotation, sourceOffset, type Word } from '../../../text/index.ts';
import { type GluedPreposition, IS, isComma, isMark } from './grammar.ts';
import { gluedAt, type Scene, tokenAfter, wordCount } from './scene.ts';

/** A noun phrase: tokens `first..last` (exclusive), and the actor mention it starts with. `start` may lie inside the first token, behind a clitic. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly mention: ActorMention | null;
  /** The mention goes on behind the phrase with words that are not the actor's name. */
  readonly cut?: boolean;
  /** An object of the verb follows at once, so that the phrase is its subject whatever it means. */
  readonly subject?: boolean;
}

const LONGEST = 14;
const STOPS =
  IS.phraseEnd |
  IS.complementiser |
  IS.preposition |
  IS.time |
  IS.conjunction |
  IS.relative |
  IS.circumstance |
  IS.saying |
  IS.particle |
  IS.auxiliary;

/** The noun phrase that starts at token `t`; null when none does. `start`: character at which it starts, where that is not the token's. */
export function nounPhrase(scene: Scene, t: number, limit: number, start = scene.tokens.start[t] ?? 0): NounPhrase | null {
  const { tokens, quotationAt } = scene;
  if (t >= limit) return null;
  const mention = scene.mentionAt.get(start) ?? (isMark(tokens, t, '"“«”') && t + 1 < limit ? quotedMention(scene, t) : undefined);
  let from = t;
  if (mention) {
    const whole = tokenAfter(scene, mention.end);
    from = endOfMention(scene, t, whole, mention.kind);
    if (from < whole || from > limit) return { first: t, last: Math.min(from, limit), start, mention, cut: true };
    if (isMark(tokens, t, '"“«”') && from < limit && isMark(tokens, from, '"”»“')) from++;
    // A title and the name behind it: two mentions, one phrase.
    const next = from < limit ? scene.mentionAt.get(tokens.start[from]!) : undefined;
    if (next && next.kind === 'person' && (mention.kind === 'role' || mention.form === 'role')) from = tokenAfter(scene, next.end);
    if (mention.kind !== 'anonymous' && mention.kind !== 'role' && mention.form !== 'role' && mention.form !== 'definite')
      return { first: t, last: Math.min(from, limit), start, mention };
  }
  let i = from;
  for (let n = 0; i < limit && n < LONGEST; n++) {
    const kind = tokens.kind[i]!;
    if (kind === KIND.word) {
      const bits = scene.is[i]!;
      if (i > t && bits & STOPS && !speaksFor(scene, t, i)) break;
      if (i === t && bits & ((STOPS & ~IS.time) | IS.presentCue | IS.joinedCue)) break;
      if (i === t && start === tokens.start[t] && bits & IS.verbalNoun && !(bits & (IS.speaker | IS.group))) break;
      if (i > t) {
        const glued = gluedAt(scene, i);
        if (glued && !glued.inName && (glued.verbalNoun || glued.reading.article || glued.adverbial || glued.outlet)) break;
        if (glued && toOutlet(scene, i, glued)) break;
        if (bits & (IS.presentCue | IS.joinedCue | IS.carryingCue | IS.letter)) break;
        if (i > t + 1 && bits & IS.manner && !(scene.is[i - 1]! & IS.group)) break;
        // An object with the subject's pronoun: "شدد الجيش حصاره".
        if (bits & IS.owned && !(bits & IS.definite) && scene.is[i - 1]! & IS.definite) break;
        if (bits & IS.verbalNoun && isComplete(scene, i, t)) break;
      }
      i++;
    } else if (kind === KIND.number) i++;
    else if (kind === KIND.punctuation) {
      const q = quotationAt.get(i);
      if (q?.closed && q.close < limit && isName(scene, q, i === t, limit)) {
        i = q.close + 1;
      } else if (isMark(tokens, i, '(') && i > t) {
        let j = i + 1;
        while (j < limit && j - i <= 5 && !isMark(tokens, j, ')')) j++;
        if (!isMark(tokens, j, ')')) break;
        const day = scene.is[i + 1]! & IS.time;
        if (day) break;
        i = j + 1;
      } else if (isMark(tokens, i, '%٪') || (isMark(tokens, i, '-') && adjacent(tokens, i - 1) && adjacent(tokens, i))) i++;
      else break;
    } else break;
  }
  i = Math.max(i, Math.min(from, limit));
  while (i > t && isComma(tokens, i - 1)) i--;
  if (i === t || wordCount(tokens, t, i) === 0) return null;
  return { first: t, last: i, start, mention: mention ?? null };
}

/** Whether "in the name of" at `i` goes on with a spokesman at `t`: whose he is. */
function speaksFor({ tokens, grammar }: Scene, t: number, i: number): boolean {
  const { onBehalf, spokesmen, article } = grammar.words;
  if (!onBehalf.has(tokens.words[i]!.fold) || i - t > 2) return false;
  const { fold } = tokens.words[t]!;
  return spokesmen.has(fold.startsWith(article) ? fold.slice(article.length) : fold);
}

/** Units between the end of a mention and the mark that closes the title it opens, at least, for it to be another name. */
const LONGER = 2;

/** The mention that opens a quotation, unless it is only the first word of a short title: "أربيل 24" is no city. */
function quotedMention(scene: Scene, t: number): ActorMention | undefined {
  const mention = scene.mentionAt.get(scene.tokens.start[t + 1]!);
  const q = scene.quotationAt.get(t);
  if (!mention || !q?.closed || wordCount(scene.tokens, q.open + 1, q.close) > 3 || mention.kind === 'person') return mention;
  return scene.tokens.start[q.close]! - mention.end >= LONGER ? undefined : mention;
}

/**
 * Token behind a mention, cut before what is no part of a speaker: the one quoted (عن, but an office is held "for" a place by it), the outlet
 * addressed (للتلفزيون), "his saying".
 */
function endOfMention(scene: Scene, t: number, last: number, kind: ActorMention['kind']): number {
  const { tokens, grammar } = scene;
  for (let i = t + 1; i < last; i++) {
    if (tokens.kind[i] !== KIND.word) continue;
    const bits = scene.is[i]!;
    const glued = gluedAt(scene, i);
    // "المدير الجهوي للتعليم": "of the" behind an adjective is of the office.
    const ofOffice = glued?.reading.article && scene.is[i - 1]! & IS.definite && i > t + 1;
    if (glued && !glued.inName && ((glued.verbalNoun && !ofOffice) || glued.adverbial)) return i;
    // In "أبو عودة" the word is a name, whatever else it means.
    const named = kind === 'person' && grammar.words.nameParticles.has(tokens.words[i - 1]!.fold);
    if (bits & IS.verbalNoun && !named && !(bits & (IS.definite | IS.speaker | IS.group)) && isComplete(scene, i, t)) return i;
    if (glued && toOutlet(scene, i, glued)) return i;
    if (
      bits & (IS.saying | IS.complementiser) ||
      glued?.outlet ||
      (kind !== 'person' && kind !== 'role' && bits & IS.key && tokens.words[i]!.fold === grammar.words.from)
    )
      return i;
  }
  return last;
}

/** Whether an outlet's name stands behind the preposition glued to token `i`: "مصادر لرويترز". */
function toOutlet(scene: Scene, i: number, glued: GluedPreposition): boolean {
  const kind = scene.mentionAt.get(sourceOffset(scene.tokens, i, glued.nounAt))?.kind;
  return kind === 'outlet' || kind === 'agency';
}

/** Whether a quotation inside a noun phrase is a name (وكالة "سبوتنيك") and not what was said. */
function isName(scene: Scene, q: Quotation, first: boolean, limit: number): boolean {
  const { tokens } = scene;
  const words = wordCount(tokens, q.open + 1, q.close);
  if (words > 5) return false;
  if (first) return true;
  const before = scene.is[q.open - 1]!;
  if (before & (IS.outlet | IS.group | IS.speaker)) return true;
  return words <= 3 && q.close + 1 < limit && !isMark(tokens, q.close + 1, '.!؟?');
}

/** Whether the phrase `t..i` needs no further word: the word before `i` is definite, closes a bracket, or is a name and no head that wants a complement. */
function isComplete(scene: Scene, i: number, t: number): boolean {
  const { tokens } = scene;
  if (tokens.kind[i - 1] !== KIND.word) return true;
  const bits = scene.is[i - 1]!;
  if (bits & IS.definite) return true;
  return !(bits & (IS.group | IS.verbalNoun)) && (i - 1 > t || !(bits & IS.speaker));
}

/** Written form of the phrase without outer quotation marks. */
export function phraseText(scene: Scene, np: NounPhrase): { start: number; end: number } {
  const { tokens } = scene;
  let a = np.first;
  let b = np.last;
  if (b - a > 2 && isMark(tokens, a, '"“«”') && isMark(tokens, b - 1, '"“”»')) {
    a++;
    b--;
    return { start: tokens.start[a]!, end: tokens.end[b - 1]! };
  }
  return { start: np.start, end: tokens.end[b - 1]! };
}

/**
 * A subject behind a verb that takes an object, cut where the object begins: one called upon ("دعا الوزير السكان"), a phrase with a quantifier ("نفت الشركة أي علاقة"),
 * a common noun that is no name ("انتقدت المعارضة قرار الحكومة"), a noun that does not agree with the one before and so is no adjective ("رفضت الحركة المقترح").
 */
export function withoutObject(scene: Scene, np: NounPhrase, agrees: Cue['agrees']): NounPhrase {
  const { tokens, grammar, mentionAt } = scene;
  const { words } = grammar;
  const kind = np.mention?.kind;
  const named = np.mention ? tokenAfter(scene, np.mention.end) : np.first;
  const body = kind !== undefined && kind !== 'person' && kind !== 'role' && kind !== 'anonymous';
  for (let i = np.first + 1; i < np.last; i++) {
    if (tokens.kind[i] !== KIND.word || tokens.kind[i - 1] !== KIND.word) continue;
    const word = tokens.words[i]!;
    const before = scene.is[i - 1]!;
    if (words.some.has(word.fold)) return { ...np, last: i, subject: true, ...(np.mention && named > i ? { cut: true } : {}) };
    if (!(before & IS.definite) || scene.is[i]! & IS.glued) continue;
    const mention = mentionAt.get(tokens.start[i]!);
    const definite = (scene.is[i]! & IS.definite) !== 0;
    const opens = definite
      ? (words.isAddressed(word.fold) && !words.isAddressed(tokens.words[i - 1]!.fold)) ||
        (i === np.first + 1 && named <= i && disagree(words, tokens.words[i - 1]!, word, agrees)) ||
        // "نعى رئيس الحكومة الضحايا": behind a whole office only an adjective goes on.
        (np.mention !== null && named === i && i > np.first + 1 && !words.isQuality(word.fold))
      : words.quantifiers.has(word.fold) ||
        (mention?.kind !== 'person' && (words.isCommon(word.raw) || (body && i >= named && i + 1 < np.last && isDefinite(scene, i + 1))));
    if (opens) return { ...np, last: i, subject: true, ...(np.mention && named > i ? { cut: true } : {}) };
  }
  return np;
}

/** A subject cut before what its verb takes with "by", the last such word behind the name: "رحب والي سوسة | بقرار المحكمة". */
export function beforeTaken(scene: Scene, np: NounPhrase): NounPhrase {
  const { tokens, grammar } = scene;
  const named = np.mention ? tokenAfter(scene, np.mention.end) : np.first + 1;
  for (let i = np.last - 1; i >= named; i--) {
    const glued = gluedAt(scene, i);
    if (!glued || glued.preposition !== grammar.words.by || glued.inName || glued.adverbial) continue;
    if (tokens.words[i]!.fold.length < 5 || scene.mentionAt.has(tokens.start[i]!)) continue;
    // A place by its bare name ("بسوسة") has nothing definite behind it.
    if (i + 1 < np.last && isDefinite(scene, i + 1)) return { ...np, last: i };
  }
  return np;
}

/** Whether a definite noun behind the subject cannot be its adjective: the verb tells the subject's gender, and the endings differ. */
function disagree(words: Scene['grammar']['words'], subject: Word, next: Word, agrees: Cue['agrees']): boolean {
  const [of, other] = [plainLetters(subject.raw), plainLetters(next.raw)];
  if (agrees === 'masculine') return words.isFeminine(other) && !words.mayBeFeminine(of);
  return agrees === 'feminine' && words.isFeminine(of) && !words.mayBeFeminine(other);
}

function isDefinite(scene: Scene, i: number): boolean {
  return (scene.is[i]! & IS.definite) !== 0;
}

/** A person with a title behind the name, where something announced follows: "أدان محمد علي عضو البرلمان استهداف …". */
export function withTitle(scene: Scene, np: NounPhrase, limit: number): NounPhrase {
  const { tokens } = scene;
  const t = np.last;
  if (np.mention?.kind !== 'person' || t + 1 >= limit || tokens.kind[t] !== KIND.word) return np;
  if (!(scene.is[t]! & (IS.speaker | IS.group))) return np;
  const title = nounPhrase(scene, t, limit);
  if (!title || title.last >= limit || tokens.kind[title.last] !== KIND.word) return np;
  const next = scene.is[title.last]!;
  return next & IS.verbalNoun && !(next & IS.definite) ? { ...np, last: title.last } : np;
}
