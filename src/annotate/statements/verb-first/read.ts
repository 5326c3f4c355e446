import type { Statement } from '../../../model/index.ts';
import { KIND, plainLetters, type Sentence } from '../../../text/index.ts';
import { type Found, idMaker, type Page } from '../../extractor.ts';
import { SpeakerTrail } from '../speaker.ts';
import { type Acting, actingIn } from './acting.ts';
import { type Attribution, attributionAt } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { isEvidence } from './carriers.ts';
import { candidateAt } from './clause.ts';
import { type Content, contentOf, isWhole } from './content.ts';
import { creditOf } from './credit.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { actingFor, calledUpon, goesOnInside, handsOver, opensJoined } from './handing.ts';
import { freeQuotation, headlineOf, isLocated, quotedText } from './headline.ts';
import { contentAround, goesOnAt, goneOn, insideClause, isInserted, joinedBy } from './inserted.ts';
import { contentAt, isColon, type Opening } from './opening.ts';
import { afterQuotation, behindAttributed } from './quotation.ts';
import { type Scene, sceneOf, wordCount } from './scene.ts';
import { type Draft, statementOf } from './statement.ts';
import { verbless } from './verbless.ts';

/** What was found in a sentence, in order of reading. */
type Step =
  | { readonly at: number; readonly candidate: Candidate; readonly attribution?: undefined }
  | { readonly at: number; readonly attribution: Attribution; readonly candidate?: undefined };

/** Statements of a text whose reporting clauses put the verb first ("قال الوزير إن …"). */
export function readVerbFirst(page: Page, found: Found): readonly Statement[] {
  const scene = sceneOf(page, found);
  const id = idMaker('s');
  const trail = new SpeakerTrail();
  const statements: Statement[] = [];
  const ends = paragraphEnds(page.sentences);
  const credit = creditOf(scene);
  let skip = 0;
  let acted: Acting | null = null;
  let spoke = false;
  for (let n = 0; n < page.sentences.length; n++) {
    const sentence = page.sentences[n]!;
    if (sentence.last <= skip) continue;
    const from = Math.max(sentence.first, skip);
    const before = page.sentences[n - 1];
    const told = before && before.paragraph === sentence.paragraph && skip <= before.first ? before : null;
    const goesOn = before?.paragraph === sentence.paragraph;
    const drafts = readSentence(scene, sentence, from, ends[n]!, trail, told, goesOn ? acted : null, goesOn && spoke);
    acted = drafts.length === 0 ? actingIn(scene, sentence) : null;
    for (const d of drafts) {
      skip = Math.max(skip, d.content.end);
      const s = statementOf(scene, d, trail, drafts, credit, id);
      if (s) statements.push(s);
    }
    spoke = drafts.at(-1)?.who?.agrees === 'masculine';
  }
  return statements.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** For each sentence the token behind the last of its paragraph. */
function paragraphEnds(sentences: readonly Sentence[]): Int32Array {
  const ends = new Int32Array(sentences.length);
  for (let i = sentences.length - 1; i >= 0; i--)
    ends[i] = i + 1 < sentences.length && sentences[i + 1]!.paragraph === sentences[i]!.paragraph ? ends[i + 1]! : sentences[i]!.last;
  return ends;
}

/** `told`: the sentence before in its paragraph, where nobody is said to have said it; `acted`: its subject, where it reports nothing; `spoke`: whether one man spoke last there. */
function readSentence(
  scene: Scene,
  sentence: Sentence,
  from: number,
  paragraphEnd: number,
  trail: SpeakerTrail,
  told: Sentence | null,
  acted: Acting | null,
  spoke: boolean,
): readonly Draft[] {
  const { tokens } = scene;
  const quoted = quotedText(scene, sentence, from, paragraphEnd);
  if (quoted) return [quoted];
  const steps = stepsOf(scene, sentence, from, paragraphEnd);
  const limits = limitsOf(scene, steps, sentence);
  const drafts: Draft[] = [];
  const headline =
    (steps.length === 0 || steps[0]!.at > from + 3) && !isLocated(scene, from, steps[0]?.candidate)
      ? headlineOf(scene, sentence, from, steps[0]?.at ?? sentence.last, paragraphEnd)
      : null;
  if (headline) drafts.push(headline);
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]!;
    const active = drafts.at(-1) ?? null;
    if (step.candidate) {
      const c = calledUpon(scene, step.candidate, active) ?? step.candidate;
      if (active && c.clause < active.content.end) continue;
      const limit = limits[k]!;
      let content =
        c.rule === 'inserted'
          ? contentAround(scene, c, limit, paragraphEnd)
          : c.before
            ? contentBefore(scene, c)
            : contentOf(scene, c.opening, limit, paragraphEnd);
      if (!content) continue;
      let last = c;
      const via = [...c.via];
      let outer: Draft['outer'];
      // A clause that only hands over to another's words: "قال المتحدث إن الرئيس هنأ".
      const deepest = Math.min(steps.length, k + 4);
      for (let j = k + 1; j < deepest; j++) {
        const inner = steps[j]!.candidate;
        if (!inner || inner.clause > last.opening.first || inner.first >= content.end + 1) break;
        if (last.opening.link !== 'clause' || content.mode === 'direct') break;
        if (inner.speaker && isEvidence(scene, inner.speaker)) break;
        if (!handsOver(scene, last, inner)) break;
        const innerContent = contentOf(scene, inner.opening, limits[j]!, paragraphEnd);
        if (!innerContent) break;
        if (last.speaker) {
          via.push(last.speaker);
          outer ??= { phrase: last.speaker, agrees: last.cue.agrees ?? null };
        }
        via.push(...inner.via);
        last = inner;
        content = innerContent;
        k = j;
      }
      const lost = last.speaker ? verbless(scene, last.opening, content) : null;
      if (lost && last.speaker) {
        via.push(last.speaker);
        outer ??= { phrase: last.speaker, agrees: last.cue.agrees ?? null };
        content = lost.content;
      }
      const acting = last.speaker ? null : actingFor(scene, last, active, sentence.first, acted);
      drafts.push({
        rule: last.rule === 'impersonal' && (acting || (spoke && opensJoined(scene, last, from))) ? 'dropped-subject' : last.rule,
        candidate: last,
        attribution: null,
        speaker: lost?.speaker ?? last.speaker,
        who: null,
        content,
        via,
        ...(outer ? { outer } : {}),
        ...(acting ? { acting } : {}),
      });
      continue;
    }
    const a = step.attribution;
    if (a.leads) {
      // "وفقا للوكالة، فقد كتب الوزير": the source named first carries the speaker of the verb.
      const next = steps[k + 1]?.candidate;
      if (next && a.source && next.rule !== 'participle' && next.clause <= a.content + 1) {
        next.via.unshift(a.source, ...a.via);
        continue;
      }
      // "نقلا عن الوكالة، قُتل خمسة، وفق بيان الوزارة": the first carries what the last said.
      const end = carriesOn(scene, a) ? steps[k + 1]?.attribution : undefined;
      if (end?.source && !end.leads && end.end >= sentence.last - 2) {
        const opening = contentAt(scene, a.content, end.first, a.content, 'clause');
        const content = opening && contentOf(scene, opening, limits[k]!, paragraphEnd);
        if (content && a.source) {
          drafts.push({
            rule: 'according',
            candidate: null,
            attribution: end,
            speaker: end.source,
            who: null,
            content,
            via: [a.source, ...a.via, ...end.via],
          });
          k++;
          continue;
        }
      }
      const opening = contentAt(scene, a.content, sentence.last, a.content, 'clause');
      const content = opening && contentOf(scene, opening, limits[k]!, paragraphEnd);
      if (content)
        drafts.push({ rule: 'according', candidate: null, attribution: a, speaker: a.source, who: null, content, via: [...a.via] });
      continue;
    }
    if (active && a.first - active.content.end <= 4) {
      const told = a.source ? actTold(scene, active, a.first) : null;
      if (told) {
        drafts[drafts.length - 1] = {
          rule: 'according',
          candidate: null,
          attribution: a,
          speaker: a.source,
          who: null,
          content: told,
          via: [...a.via],
        };
        continue;
      }
      const split = a.source && active.candidate ? joinedClause(scene, active.candidate.opening.first, a.first) : -1;
      const rest = split > 0 && active.content.mode !== 'direct' ? contentLeft(scene, split, a.first) : null;
      const kept = rest && active.candidate ? contentOf(scene, active.candidate.opening, split, paragraphEnd) : null;
      if (rest && kept) {
        active.content = kept;
        drafts.push({ rule: 'according', candidate: null, attribution: a, speaker: a.source, who: null, content: rest, via: [...a.via] });
        continue;
      }
      if (a.source) active.via = [...[a.source, ...a.via], ...active.via];
      continue;
    }
    if (!a.source && !active && trail.last() === null) continue;
    if (a.cue.takes.includes('output')) continue;
    const start = active ? Math.max(active.content.end, active.attribution?.end ?? 0) : from;
    const on = goesOnAt(scene, a, start);
    const head = on > 0 ? contentLeft(scene, start, a.first, 1) : null;
    if (head) {
      const whole = joinedBy(scene, head, on, limits[k]!, paragraphEnd);
      drafts.push({ rule: 'according', candidate: null, attribution: a, speaker: a.source, who: null, content: whole, via: [...a.via] });
      continue;
    }
    const bounded = isMark(tokens, a.end, '؛;');
    const before =
      contentLeft(scene, start, a.first, bounded ? 1 : 3) ?? (isInserted(scene, a, start) ? contentLeft(scene, start, a.first, 1) : null);
    const content =
      before && (a.source === null || isInserted(scene, a, start)) ? goneOn(scene, before, a.end, limits[k]!, paragraphEnd) : before;
    const acting = a.source || active || !acted ? null : acted.phrase;
    if (content)
      drafts.push({
        rule: 'according',
        candidate: null,
        attribution: a,
        speaker: a.source,
        who: null,
        content,
        via: [...a.via],
        ...(acting ? { acting } : {}),
      });
  }
  // "… . بحسب إحصائية الدفاع المدني.": a sentence that only attributes is of the one before.
  const alone = drafts.length === 0 && steps.length === 1 ? steps[0]!.attribution : undefined;
  if (told && alone?.source && alone.first <= sentence.first + 1 && alone.end >= sentence.last - 1) {
    const content = contentLeft(scene, told.first, told.last);
    if (content)
      drafts.push({
        rule: 'according',
        candidate: null,
        attribution: alone,
        speaker: alone.source,
        who: null,
        content,
        via: [...alone.via],
      });
  }
  if (drafts.length === 0) {
    const free = freeQuotation(scene, sentence, from, paragraphEnd);
    if (free) drafts.push(free);
  }
  return drafts;
}

/** The clause of a verb that is as often an act as speech, told by the one named behind it: "أمر الرئيس بتشكيل لجنة، بحسب مكتبه". Null where the words are told as said. */
function actTold(scene: Scene, { candidate }: Draft, to: number): Content | null {
  if (!candidate?.cue.weak || candidate.relay || candidate.opening.link === 'clause' || candidate.opening.link === 'quote') return null;
  return candidate.speaker ? contentLeft(scene, candidate.clause, to) : null;
}

/** Whether an attribution names who carries words and not whose they are: "نقلا عن". */
function carriesOn(scene: Scene, a: Attribution): boolean {
  return scene.tokens.words[a.last - 1]?.fold === scene.grammar.words.from;
}

/** The cues and attributions of a sentence that found content. What a quotation holds is its speaker's own. */
function stepsOf(scene: Scene, sentence: Sentence, from: number, paragraphEnd: number): readonly Step[] {
  const steps: Step[] = [];
  const { tokens } = scene;
  for (let i = from; i < sentence.last; i++) {
    if (tokens.kind[i] === KIND.punctuation) i = behindAttributed(scene, i, sentence.last);
    if (!(scene.is[i]! & IS.cue)) continue;
    const match = scene.cues.match(tokens, i);
    if (!match) continue;
    const attribution = attributionAt(scene, i, match, sentence, sentence.last);
    if (attribution) {
      steps.push({ at: i, attribution });
      i = Math.max(i, (attribution.leads ? attribution.content : attribution.end) - 1);
      continue;
    }
    const candidate =
      candidateAt(scene, i, match, sentence, sentence.last) ??
      afterQuotation(scene, i, match.values[0]!, match.last, sentence, from) ??
      insideClause(scene, i, match, sentence, from);
    if (!candidate || goesOnInside(steps.at(-1)?.candidate, candidate)) continue;
    steps.push({ at: i, candidate });
    const q = candidate.before ? null : candidate.opening.quotation;
    if (q && isWhole(scene, q, sentence.last, paragraphEnd)) i = Math.max(i, q.close);
    else i = Math.max(i, candidate.last - 1, candidate.before ? i : candidate.opening.mark - 1);
  }
  return steps;
}

/** For each step the token at which its content ends at the latest: the next clause of report that stands on its own, the next attribution, or the sentence's end. */
function limitsOf(scene: Scene, steps: readonly Step[], sentence: Sentence): readonly number[] {
  const { tokens } = scene;
  const limits: number[] = steps.map(() => 0);
  let limit = sentence.last;
  for (let k = steps.length - 1; k >= 0; k--) {
    limits[k] = limit;
    for (let j = k + 1; j < Math.min(steps.length, k + 4); j++) {
      const next = steps[j]!.candidate;
      if (next && isRunOn(scene, steps[k]!, next)) {
        limits[k] = Math.min(limits[k]!, next.clause);
        break;
      }
    }
    const s = steps[k]!;
    if (s.candidate) {
      if (s.candidate.own) limit = s.candidate.clause;
    } else {
      const a = s.attribution;
      // "الفوج الذي يقوده، كما قال، ابن عمه": in his own words, the content goes on.
      if (!a.source && isComma(tokens, s.at - 1) && isComma(tokens, a.end) && k > 0) continue;
      if (a.end >= sentence.last - 2 || isComma(tokens, s.at - 1) || isComma(tokens, a.end) || a.leads) limit = s.at;
    }
  }
  return limits;
}

/** A headline runs on into the report where a verb in the past with its own speaker follows with no conjunction: "X تعلن عملية قال الناطق إن". */
function isRunOn(scene: Scene, title: Step, next: Candidate): boolean {
  const { tokens } = scene;
  if (title.candidate?.cue.form !== 'present' || next.side !== 'right' || !next.speaker) return false;
  if (next.rule === 'relay') return true;
  if (next.cue.form !== 'past') return false;
  const before = next.clause - 1;
  return (
    tokens.kind[before] !== KIND.word ||
    !(scene.is[before]! & (IS.complementiser | IS.conjunction | IS.relative | IS.preposition | IS.blocked))
  );
}

function contentBefore(scene: Scene, c: Candidate): Content | null {
  const b = c.before!;
  const start = c.opening.start;
  const end = scene.tokens.end[b.last - 1]!;
  return end > start ? { pieces: [{ start, end }], mode: 'direct', end: c.last } : null;
}

/** Tokens of a line of place and agency before the report, at most. */
const DATELINE = 14;

/** Content that stands before "according to X": the clause from token `from`, without its conjunction. */
function contentLeft(scene: Scene, from: number, to: number, fewest = 3): Content | null {
  const { tokens } = scene;
  let a = from;
  let b = to;
  // What stands before a bar or a colon is a title or a label, not what was said.
  for (let t = to - 1; t > from; t--)
    if ((isColon(scene, t) && !scene.quotationAt.has(t + 1)) || tokens.words[t]!.raw === '|' || isMark(tokens, t, '؛;')) {
      a = t + 1;
      break;
    }
  // "الخرطوم (أ ف ب) - قتل خمسة": behind the line of place and agency.
  for (let t = a + 2; t < Math.min(to, a + DATELINE); t++)
    if (isMark(tokens, t, '-–—') && isMark(tokens, t - 1, ')')) {
      a = t + 1;
      break;
    }
  while (b > a && tokens.kind[b - 1] !== KIND.number && (tokens.kind[b - 1] === KIND.punctuation || scene.is[b - 1]! & IS.circumstance))
    b--;
  while (a < b && (tokens.kind[a] === KIND.punctuation ? !scene.quotationAt.has(a) : (scene.is[a]! & (IS.conjunction | IS.particle)) !== 0))
    a++;
  if (wordCount(tokens, a, b) < (isMark(tokens, a - 1, '؛;') ? 1 : fewest)) return null;
  const opening: Opening = { link: 'clause', mark: a, first: a, start: tokens.start[a]!, quotation: scene.quotationAt.get(a) ?? null };
  // With the mark that closes it.
  const end = b < to && tokens.kind[b] === KIND.punctuation ? b + 1 : b;
  if (opening.quotation) return contentOf(scene, { ...opening, first: a + 1 }, end, end);
  return contentOf(scene, opening, b, b);
}

/**
 * Token of the last clause joined by "، و" in `first..last` that does not go on with "and that": an attribution behind it is of that clause alone.
 * -1 when there is none.
 */
function joinedClause(scene: Scene, first: number, last: number): number {
  const { tokens, grammar } = scene;
  for (let i = last - 4; i > first + 3; i--) {
    if (!isComma(tokens, i - 1) || tokens.kind[i] !== KIND.word) continue;
    const word = tokens.words[i]!;
    if (word.fold[0] !== grammar.words.and || word.fold.length < 4 || scene.mentionAt.has(tokens.start[i]!)) continue;
    const bits = scene.is[i]!;
    if (
      bits & (IS.complementiser | IS.circumstance | IS.definite | IS.relative | IS.preposition) ||
      grammar.words.isVerbalNoun(plainLetters(word.raw).slice(1))
    )
      continue;
    if (!grammar.isVerb(word)) continue;
    return i;
  }
  return -1;
}
