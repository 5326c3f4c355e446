import type { Statement } from '../../../model/index.ts';
import { KIND, type Quotation } from '../../../text/index.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { type Opening, startsOwnClause } from './opening.ts';
import { gluedAt, type Scene, wordCount } from './scene.ts';

/** What a source said: its pieces as character spans, how it is rendered, and the token behind it. */
export interface Content {
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly mode: Statement['mode'];
  readonly end: number;
}

/** Longest quotation taken whole, in UTF-16 units: beyond it a mark was most likely left open. */
const LONGEST_QUOTATION = 2500;

/** The content that opens with `opening`, up to token `limit` at most (the next cue's clause, or the sentence's end). */
export function contentOf(scene: Scene, opening: Opening, limit: number, paragraphEnd: number): Content | null {
  const { tokens, quotationAt } = scene;
  const q = opening.quotation;
  if (q && isWhole(scene, q, limit, paragraphEnd)) {
    const start = Math.max(q.inner.start, opening.start);
    const pieces = [{ start, end: trimEnd(scene, start, q.inner.end) }];
    let end = q.close + 1;
    // Further quotations joined by a word or two: «…»، و«…».
    for (let n = 0; n < 4; n++) {
      let t = end;
      while (
        t < limit &&
        t - end < 3 &&
        !quotationAt.has(t) &&
        (isComma(tokens, t) || (tokens.kind[t] === KIND.word && tokens.words[t]!.fold.length <= 4))
      )
        t++;
      const more = t > end ? quotationAt.get(t) : undefined;
      if (!more?.closed || t >= limit || wordCount(tokens, more.open + 1, more.close) < 3) break;
      pieces.push({ start: more.inner.start, end: trimEnd(scene, more.inner.start, more.inner.end) });
      end = more.close + 1;
    }
    const kept = pieces.filter((p) => p.end > p.start);
    return kept.length > 0 ? { pieces: kept, mode: 'direct', end } : null;
  }
  const first = opening.first;
  let last = Math.max(first, cutCircumstance(scene, first, limit, opening.link !== 'clause' && opening.link !== 'quote'));
  while (
    last > first &&
    (tokens.kind[last - 1] === KIND.symbol || (tokens.kind[last - 1] === KIND.punctuation && !isMark(tokens, last - 1, ')%٪')))
  ) {
    const mark = last - 1;
    // A closing mark whose opening mark lies in the content stays.
    if (isMark(tokens, mark, '"”»') && closesInside(scene, first, mark)) break;
    last--;
  }
  if (last <= first) return null;
  let start = opening.start;
  if (q && q.open >= opening.mark && q.closed && q.close < last) start = q.start;
  const end = tokens.end[last - 1]!;
  if (end <= start || !saysSomething(scene, first, last)) return null;
  return { pieces: [{ start, end }], mode: holdsQuotation(scene, first, last) ? 'mixed' : 'indirect', end: last };
}

/** Whether a quotation at the opening is the content itself and not a word or name marked by the writer. */
export function isWhole(scene: Scene, q: Quotation, limit: number, paragraphEnd: number): boolean {
  const { tokens } = scene;
  if (!q.closed || q.end - q.start > LONGEST_QUOTATION || q.close >= paragraphEnd) return false;
  if (holdsReporter(scene, q)) return false;
  const words = wordCount(tokens, q.open + 1, q.close);
  const after = q.close + 1;
  const ends = after >= limit || isComma(tokens, after) || isMark(tokens, after, '.!؟?') || tokens.kind[after] === KIND.breakLine;
  return words >= 6 || (ends && words >= 2);
}

/** Whether the reporter's own "adding that" stands between the marks: then a mark was left out, and they pair wrongly. */
function holdsReporter(scene: Scene, q: Quotation): boolean {
  const { tokens } = scene;
  for (let i = q.open + 2; i < q.close; i++) {
    if (!isComma(tokens, i - 1) || tokens.kind[i] !== KIND.word) continue;
    const m = scene.cues.match(tokens, i);
    if (m && m.reading.tail === 0 && m.values.some((c) => c.form === 'participle')) return true;
  }
  return false;
}

function closesInside(scene: Scene, first: number, mark: number): boolean {
  for (let i = mark - 1; i >= first; i--) {
    const q = scene.quotationAt.get(i);
    if (q) return q.close === mark;
  }
  return false;
}

/** Whether a stretch holds two words, or one that is no pronoun: a date or the rest of a name is nothing said. */
function saysSomething(scene: Scene, first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last && words < 2; i++)
    // A count and what it counts are two: "تحدثت عن 22 قتيلا".
    if (scene.tokens.kind[i] === KIND.number ? i + 1 < last : scene.tokens.kind[i] === KIND.word && !(scene.is[i]! & IS.time)) words++;
  return words >= 2 || (words === 1 && last - first === 1 && scene.tokens.words[first]!.fold.length > 3);
}

/** Whether three or more words of the content stand in quotation marks. */
function holdsQuotation(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const q = scene.quotationAt.get(i);
    if (q?.closed && q.close <= last && wordCount(scene.tokens, q.open + 1, q.close) >= 4) return true;
  }
  return false;
}

/** Token at which "، وذلك بعد …" starts, the writer's own words on the circumstances; `limit` when there is none. */
function cutCircumstance(scene: Scene, first: number, limit: number, nominal: boolean): number {
  const { tokens, grammar } = scene;
  for (let i = first + 2; i < limit; i++) {
    if (!isComma(tokens, i - 1) || tokens.kind[i] !== KIND.word) continue;
    // What was announced by a noun ("أعلن إرسال مساعدات") is over where a clause follows.
    if (nominal && scene.is[i]! & (IS.conjunction | IS.particle | IS.auxiliary | IS.circumstance)) return i - 1;
    // "أمرت النيابة بضبطه، وكلفت لجنة": another verb of the same subject.
    if (nominal && joinsVerb(scene, i, limit)) return i - 1;
    // "، من دون أن تسمي الجهة": the writer tells what was left out.
    const without = grammar.words.without.has(tokens.words[i]!.fold)
      ? i
      : grammar.words.without.has(tokens.words[i + 1]?.fold ?? '')
        ? i + 1
        : -1;
    if (
      without >= 0 &&
      without + 2 < limit &&
      scene.is[without + 1]! & IS.complementiser &&
      grammar.words.withheld.has(tokens.words[without + 2]!.fold)
    )
      return i - 1;
    // "دان الهجوم، ولم يحدد من شنه": what was not done is the writer's.
    if (nominal && isNegated(scene, i, limit)) return i - 1;
    // "أعلنوا رفضهم الاقتراح، قبل أن يعود الناطق": what happened then.
    if (nominal && scene.is[i]! & IS.preposition && scene.is[i]! & IS.blocked && i + 1 < limit && scene.is[i + 1]! & IS.complementiser)
      return i - 1;
    // "، في وقت واصلت فيه الطائرات القصف": what happened meanwhile.
    if (nominal && scene.is[i]! & IS.preposition && i + 1 < limit && grammar.words.meanwhile.has(tokens.words[i + 1]!.fold)) return i - 1;
    if (tellsSilence(scene, i, limit)) return i - 1;
    // "، في إشارة إلى": the writer explains.
    if (scene.is[i]! & IS.preposition && i + 1 < limit && grammar.words.comments.has(tokens.words[i + 1]!.fold)) return i - 1;
    // "، والصحيح أنهم": the writer sets it right.
    if (grammar.words.corrections.has(tokens.words[i]!.fold) && i + 1 < limit && scene.is[i + 1]! & IS.complementiser) return i - 1;
    if (grammar.words.asides.has(tokens.words[i]!.fold) && isCommented(scene, i + 1, limit)) return i - 1;
    if (scene.is[i]! & IS.circumstance && i + 1 < limit && scene.is[i + 1]! & IS.blocked) return i - 1;
  }
  return limit;
}

/** Whether a verb joined by "and" stands at `i`, by its shape or as a verb of report. */
function joinsVerb(scene: Scene, i: number, limit: number): boolean {
  const word = scene.tokens.words[i]!;
  if (!word.fold.startsWith(scene.grammar.words.and) || i + 1 >= limit) return false;
  if ((scene.grammar.isVerb(word) && !gluedAt(scene, i)) || startsOwnClause(scene, i)) return true;
  // "واعتبرتها خطوة"
  const m = scene.is[i]! & IS.cue ? scene.cues.match(scene.tokens, i) : null;
  return m !== null && m.reading.conjunction !== '' && m.reading.tail > 1 && m.values.some((c) => c.form === 'past' && c.names === true);
}

/** Words of a clause that tells of somebody's silence. */
const SILENCE = 9;

/** "، في حين لزمت الوزارة الصمت", "، فيما رفض الناطق التعليق": a clause of the writer's on somebody who did not answer. */
function tellsSilence(scene: Scene, i: number, limit: number): boolean {
  const { tokens, grammar } = scene;
  const opens = scene.is[i]! & IS.conjunction || (i + 1 < limit && grammar.words.meanwhile.has(tokens.words[i + 1]!.fold));
  if (!opens) return false;
  for (let t = i + 2; t < Math.min(limit, i + SILENCE) && tokens.kind[t] === KIND.word; t++)
    if (grammar.words.silences.has(tokens.words[t]!.fold)) return true;
  return false;
}

/** Whether a verb with a negation opens the clause at token `i`, behind a conjunction: "ولم يحدد", but not "ولا الحصار". */
function isNegated(scene: Scene, i: number, limit: number): boolean {
  const { tokens, grammar } = scene;
  const { fold } = tokens.words[i]!;
  return (
    fold.length > 2 &&
    grammar.words.negations.has(fold.slice(1)) &&
    scene.page.language.readings(tokens.words[i]!).some((r) => r.conjunction !== '' && r.stem === fold.slice(1)) &&
    i + 1 < limit &&
    tokens.kind[i + 1] === KIND.word &&
    !(scene.is[i + 1]! & (IS.definite | IS.preposition))
  );
}

/** Whether behind "and that is" another answers what was said: "، وهو ما نفته اللجنة", "، وهو اتهام رفضه المحافظ". */
function isCommented(scene: Scene, from: number, limit: number): boolean {
  const { tokens } = scene;
  for (let t = from; t < Math.min(limit, from + 4) && tokens.kind[t] === KIND.word; t++) {
    const m = scene.is[t]! & IS.cue ? scene.cues.match(tokens, t) : null;
    if (m && m.reading.tail > 0 && m.values.some((c) => c.form === 'past' || c.form === 'present')) return true;
  }
  return false;
}

/** End of a span without the stop or comma that closes a quotation. */
function trimEnd(scene: Scene, start: number, end: number): number {
  const { text } = scene.page;
  let e = end;
  while (e > start && /[\s.،,]/.test(text[e - 1]!) && !text.startsWith('..', e - 2)) e--;
  return e > start ? e : end;
}
