import type { PositionWords, StanceCue } from '../../lang/words/positions.ts';
import type { ActorMention, Span, Statement } from '../../model/index.ts';
import { KIND, type PhraseMatch, type Sentence } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { type MentionIndex, mentionFrom } from '../mention-index.ts';

/** Who holds a stance: the mention (or the speaker of the statement that the cue makes), and where the words for it stand. */
export interface Holder {
  readonly names: readonly string[];
  readonly key: string | null;
  /** Null when the holder is known from the sentence before (a dropped subject). */
  readonly at: Span | null;
}

const holderOf = (m: ActorMention): Holder => ({ names: m.names, key: m.actor, at: m });

/** A topic opens its sentence within this many UTF-16 units: a conjunction, a complementiser. */
const TOPIC = 8;

/** Tokens of a bracket, at most. */
const BRACKET = 12;

/** How many words may stand between a cue and its holder beside those that part nothing. */
const NEAR = 2;

/**
 * The holders of a stance: the speaker where the cue makes a statement; else the subject, behind the verb or before it as the language has it, and those joined to it.
 * Empty when nobody can be named: a stance without a holder is none.
 */
export function holdersOf(
  page: Page,
  words: PositionWords,
  index: MentionIndex,
  sentence: Sentence,
  match: PhraseMatch<StanceCue>,
  cue: StanceCue,
  said: Statement | undefined,
  around: Statement | undefined,
): readonly Holder[] {
  const { tokens } = page;
  const cueEnd = tokens.end[match.last - 1]!;
  const both = said?.speaker && cue.form !== 'passive' ? sharedBy(page, words, index, said.speaker) : [];
  if (both.length > 1) return both;
  if (said && said.names.length > 0 && cue.form !== 'passive')
    return [
      {
        names: said.names,
        key: said.actor ?? null,
        at: said.speaker && said.speaker.start >= sentence.start && said.speaker.end <= sentence.end ? said.speaker : null,
      },
    ];
  const verbFirst = page.language.order === 'verb-first';
  const after = behind(page, words, index, sentence, match.last, cue.form === 'passive' || cue.form === 'noun');
  if (cue.form === 'passive') return after.length > 0 ? after : farAgent(page, words, index, sentence, match.last);
  if (
    cue.form === 'noun' &&
    (after.length > 0 || (verbFirst && match.reading.tail === 0 && !ownedByPronoun(tokens.words[match.last - 1]!.raw)))
  )
    return after;
  if (verbFirst && cue.form === 'verb' && after.length > 0) return after;
  const before = ahead(page, words, index, sentence, match.first, cueEnd);
  if (before.length > 0) return before;
  if (!verbFirst && cue.form !== 'noun') {
    const pronoun = pronounSubject(page, words, index, sentence, match.first, around);
    if (pronoun) return [pronoun];
  }
  if (cue.strict || (cue.form === 'verb' && !verbFirst) || cue.form === 'adjective') return [];
  // A dropped subject, or an adjunct: the topic that opens the sentence (or the words quoted), else whoever is speaking.
  const scope =
    around?.content.find((c) => c.start <= tokens.start[match.first]! && tokens.start[match.first]! < c.end)?.start ?? sentence.start;
  const from = Math.max(scope, sentence.start);
  // The subject that opens the last clause: "…, but Iraq, which …, condemned it".
  for (let k = match.first - 1; verbFirst && k > sentence.first && tokens.start[k]! >= from; k--) {
    if (!words.clauseStarts.has(tokens.words[k]!.fold)) continue;
    const opener = index.outer[mentionFrom(index, tokens.end[k]!)];
    if (opener && opener.start - tokens.end[k]! <= 1 && opener.end <= tokens.start[match.first]!) return [holderOf(opener)];
  }
  const topic = index.outer[mentionFrom(index, from)];
  if (topic && topic.start - from <= TOPIC && topic.end <= tokens.start[match.first]!) return [holderOf(topic)];
  // "قالت إنها ليست طرفا", "إن بلاده ليست طرفا": of whom the words are.
  if (around && around.names.length > 0 && match.first > sentence.first && meansSpeaker(page, words, match.first - 1, from))
    return [{ names: around.names, key: around.actor ?? null, at: null }];
  const dropped = match.first === sentence.first || match.reading.conjunction !== '' || cue.form !== 'verb';
  if (!dropped) return [];
  const nearest = index.outer[mentionFrom(index, tokens.start[match.first]!) - 1];
  if (nearest && nearest.start >= from) return [holderOf(nearest)];
  return around && around.names.length > 0 ? [{ names: around.names, key: around.actor ?? null, at: null }] : [];
}

/** Whether the word before a cue stands for the one whose words it opens: "that he", or a noun with his pronoun that opens the clause. */
function meansSpeaker(page: Page, words: PositionWords, token: number, from: number): boolean {
  const { tokens, language } = page;
  const { complementisers } = language.statements;
  const { fold } = tokens.words[token]!;
  if (complementisers.has(fold)) return !words.complementisers.has(fold) && /(?:ه|ها|هم|هما|نا)$/.test(fold);
  return (
    tokens.start[token]! <= from &&
    ownedByPronoun(tokens.words[token]!.raw) &&
    language.readings(tokens.words[token]!).some((r) => r.tail > 0)
  );
}

/** Holders behind the cue: at once, or behind "by" / من. */
function behind(
  page: Page,
  words: PositionWords,
  index: MentionIndex,
  sentence: Sentence,
  from: number,
  agent: boolean,
): readonly Holder[] {
  const { tokens } = page;
  let t = from;
  let skipped = 0;
  while (
    t < sentence.last &&
    skipped < NEAR &&
    (tokens.kind[t] === KIND.punctuation
      ? '"“”«»('.includes(tokens.words[t]!.raw)
      : words.between.has(tokens.words[t]!.fold) ||
        words.pronouns.has(tokens.words[t]!.fold) ||
        (agent && words.agents.has(tokens.words[t]!.fold)))
  ) {
    if (tokens.kind[t] !== KIND.punctuation) skipped++;
    t++;
  }
  if (t >= sentence.last) return [];
  if (words.latter.has(tokens.words[t]!.fold)) {
    const named = index.outer[mentionFrom(index, tokens.start[from]!) - 1];
    return named && named.start >= sentence.start ? [{ ...holderOf(named), at: { start: tokens.start[t]!, end: tokens.end[t]! } }] : [];
  }
  const first = index.outer[mentionFrom(index, tokens.start[t]!)];
  // "A Russian silence": the adjective of a state beside a noun of stance.
  const state = agent && (!first || first.start > tokens.start[t]!) ? page.language.reconciling.demonym(tokens.words[t]!) : null;
  if (state) return [{ names: [state.name], key: null, at: { start: tokens.start[t]!, end: tokens.end[t]! } }];
  if (!first || first.start >= tokens.end[t]! || first.end > sentence.end) return [];
  return joined(page, words, index, first);
}

/** The agent of a passive behind a complement: "was vetoed at the council by Russia". */
function farAgent(page: Page, words: PositionWords, index: MentionIndex, sentence: Sentence, from: number): readonly Holder[] {
  const { tokens } = page;
  for (let t = from; t < Math.min(sentence.last - 1, from + 10); t++) {
    if (tokens.kind[t] === KIND.punctuation) return [];
    if (words.agents.has(tokens.words[t]!.fold)) {
      const found = behind(page, words, index, sentence, t + 1, false);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** A pronoun right before the cue stands for the actor of its kind that opened the sentence before, else the last one named. */
function pronounSubject(
  page: Page,
  words: PositionWords,
  index: MentionIndex,
  sentence: Sentence,
  first: number,
  around: Statement | undefined,
): Holder | null {
  const { tokens } = page;
  let t = first - 1;
  for (let n = 0; n < 4 && t >= sentence.first; n++, t--)
    if (!words.between.has(tokens.words[t]!.fold) && !words.negations.has(tokens.words[t]!.fold) && tokens.kind[t] !== KIND.punctuation)
      break;
  const kinds = t >= sentence.first ? words.subjects.get(tokens.words[t]!.fold) : undefined;
  if (!kinds) return null;
  const at = { start: tokens.start[t]!, end: tokens.end[t]! };
  // "France said it was appalled": of whom the words are that it opens.
  if (around && around.names.length > 0 && around.mode !== 'direct' && around.content.some((c) => c.start === at.start))
    return { names: around.names, key: around.actor ?? null, at };
  const last = mentionFrom(index, at.start) - 1;
  const here = mentionFrom(index, sentence.start);
  for (let k = here; k <= last; k++) if (kinds.has(index.outer[k]!.kind)) return { ...holderOf(index.outer[k]!), at };
  for (let k = Math.min(last, here - 1), n = 0; k >= 0 && n < 6; k--, n++)
    if (kinds.has(index.outer[k]!.kind)) return { ...holderOf(index.outer[k]!), at };
  return null;
}

/** The bodies that speak as one: "رحبت فرنسا والاتحاد الأوروبي". */
function sharedBy(page: Page, words: PositionWords, index: MentionIndex, speaker: Span): readonly Holder[] {
  const first = index.outer[mentionFrom(index, speaker.start)];
  if (!first || first.start !== speaker.start || first.end >= speaker.end) return [];
  return joined(page, words, index, first).filter((h) => h.at !== null && h.at.end <= speaker.end);
}

/** A mention and those joined to it by "and". */
function joined(page: Page, words: PositionWords, index: MentionIndex, first: ActorMention): readonly Holder[] {
  const out = [holderOf(first)];
  const glued = (from: number, next: ActorMention): boolean => {
    const gap = page.text.slice(from, next.start);
    return words.joins.size === 0
      ? /^\s*(?:[)\]]\s*)?و$/.test(gap) || (/^\s+$/.test(gap) && page.text[next.start] === 'و')
      : words.joins.has(gap.trim());
  };
  let end = first.end;
  for (let k = mentionFrom(index, first.end); k < index.outer.length && out.length < 6; k++) {
    const next = index.outer[k]!;
    if (!glued(end, next)) {
      // "The former premier, close to … (his name) and the guard": what stands up to the bracket's end is still the premier.
      const past = bracketEnd(page.text, end);
      if (next.end <= past) continue;
      if (past === end || !glued(past, next)) break;
    }
    out.push(holderOf(next));
    end = next.end;
  }
  return out;
}

/** Units from an actor to the bracket that names him, and of the bracket. */
const APPOSED = 110;

/** End of the bracket that follows an actor within a few words; the offset itself where none does. */
function bracketEnd(text: string, from: number): number {
  const m = /^[^()،,.؛:\n]{0,40}\([^()\n]{1,60}\)/u.exec(text.slice(from, from + APPOSED));
  return m ? from + m[0].length : from;
}

/** Holders before the cue: a mention that ends right there, but for words that part nothing, and those joined to it. */
function ahead(
  page: Page,
  words: PositionWords,
  index: MentionIndex,
  sentence: Sentence,
  first: number,
  cueEnd: number,
): readonly Holder[] {
  const { tokens } = page;
  let t = first - 1;
  // What stands in brackets before the cue is no subject: "Iran (…) kept silent".
  if (t > sentence.first && tokens.words[t]!.raw === ')') {
    let open = t;
    while (open > sentence.first && tokens.words[open]!.raw !== '(' && t - open < BRACKET) open--;
    if (
      tokens.words[open]!.raw === '(' &&
      !index.outer.some((m) => m.start < tokens.start[open]! && m.end >= tokens.end[t]! - 1 && m.end <= cueEnd)
    )
      t = open - 1;
  }
  for (let n = 0; n < 4 && t >= sentence.first; n++, t--) {
    const w = tokens.words[t]!;
    if (
      !(
        words.between.has(w.fold) ||
        words.negations.has(w.fold) ||
        (tokens.kind[t] === KIND.punctuation && ')"”»,،'.includes(w.raw)) ||
        w.fold === "'s"
      )
    )
      break;
  }
  if (t < sentence.first) return [];
  const k = mentionFrom(index, tokens.end[t]!) - 1;
  const m = index.outer[k];
  if (!m || m.end < tokens.start[t]! || m.start < sentence.start || m.end > cueEnd) return [];
  const out = [holderOf(m)];
  for (let j = k - 1, next = m; j >= 0 && out.length < 6; j--) {
    const prior = index.outer[j]!;
    const gap = page.text.slice(prior.end, next.start).trim();
    if (prior.start < sentence.start || !(gap === ',' || words.joins.has(gap) || (words.joins.size === 0 && gap === 'و'))) break;
    out.unshift(holderOf(prior));
    next = prior;
  }
  return out;
}

/** A noun that carries its owner as a pronoun (رفضه) stands for somebody named before. */
function ownedByPronoun(raw: string): boolean {
  return /(?:ه|ها|هم|هما|نا)$/.test(raw);
}
