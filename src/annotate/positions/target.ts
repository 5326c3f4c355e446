import type { PositionWords, StanceCue } from '../../lang/words/positions.ts';
import type { Span } from '../../model/index.ts';
import { KIND, type Quotation, type Sentence, sourceOffset, tokenFrom } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import { IS, type StanceLexicon } from './lexicon.ts';

/** What a stance is about: its span, and the words to name it with. */
export interface Target {
  readonly span: Span;
  readonly text: string;
}

/** A target is a phrase: this many words at most. */
const LONGEST = 18;
/** A preposition that leads to the target stands at most this many words away. */
const REACH = 8;
/** Behind a word with its holder's pronoun what stands at once is its object: رفضه القرار. */
const HELD = 2;

const pronouns = new Set(['ه', 'ها', 'هم', 'هما', 'ذلك', 'هذا', 'هذه']);

/** The phrase a stance is about, from token `from` on: behind the cue's preposition, or at once. Null when there is none. */
export function targetOf(page: Page, lexicon: StanceLexicon, sentence: Sentence, cue: StanceCue, from: number): Target | null {
  const { tokens, text } = page;
  const words = page.language.positions;
  let t = pastAside(page, sentence, from);
  while (t < sentence.last && tokens.kind[t] === KIND.punctuation && ',،)]'.includes(tokens.words[t]!.raw)) t++;
  let start = -1;
  // Where the words to name it with start, behind a preposition glued on; and what stands in their front.
  let lead: { readonly at: number; readonly article: string } | null = null;
  if (cue.leads.length > 0) {
    const reach = page.language.order === 'subject-first' && cue.form === 'noun' ? 1 : cue.withTarget === 'held' ? HELD : REACH;
    for (let k = t; k < Math.min(sentence.last, t + reach) && start < 0; k++) {
      const word = tokens.words[k]!;
      if (cue.leads.includes(word.fold)) start = k + 1;
      else if (word.arabic && leadGlued(page, k, cue.leads)) {
        const rest = word.fold.slice(1);
        if (pronouns.has(rest)) {
          // "لهذه القافلة": a demonstrative before its noun is no pronoun.
          if (!definiteAt(page, k + 1, sentence.last)) return pronounTarget(page, words, k);
          start = k + 1;
          break;
        }
        start = k;
        lead = gluedLead(page, k, cue.leads);
      } else if (tokens.kind[k] === KIND.punctuation && '.؟!:؛;'.includes(word.raw)) break;
    }
    // Nouns and verbs that also take a direct object ("support for X", "support X"; أيد الصفقة, تأييد للصفقة).
    if (start < 0 && cue.form === 'noun') return null;
  }
  if (start < 0) {
    if (cue.leads.length > 0 && !takesObject(cue)) return null;
    start = t;
  }
  if (!lead) start = pastAdjuncts(page, words, sentence, start);
  while (start < sentence.last && tokens.kind[start] === KIND.punctuation && !'"“«‘'.includes(tokens.words[start]!.raw)) start++;
  if (start >= sentence.last) return null;
  if (
    words.pronouns.has(tokens.words[start]!.fold) &&
    (start + 1 >= sentence.last || tokens.kind[start + 1] === KIND.punctuation || words.clauseStarts.has(tokens.words[start + 1]!.fold))
  )
    return pronounTarget(page, words, start);
  // "ووصفه بأنه": what the pronoun stands for.
  if (lexicon.is(tokens, start) & IS.saying) return start > 0 ? pronounTarget(page, words, start - 1) : null;
  const quotation = quotationAt(page.quotations, tokens.start[start]!);
  let end = start;
  if (quotation) end = Math.min(sentence.last, tokenFrom(tokens, quotation.end));
  while (end < sentence.last && end - start < LONGEST) {
    const word = tokens.words[end]!;
    if (tokens.kind[end] === KIND.punctuation && '،,.؟!:؛;—–"”»'.includes(word.raw)) break;
    if (end > start && (lexicon.is(tokens, end) & (IS.clauseStart | IS.saying) || isFiniteCue(page, lexicon, end))) break;
    end++;
  }
  if (end === start) return null;
  const span = { start: tokens.start[start]!, end: tokens.end[end - 1]! };
  return { span, text: lead ? lead.article + text.slice(lead.at, span.end) : text.slice(span.start, span.end) };
}

/** Words of an aside between two commas behind the holder. */
const ASIDE = 5;

/** The comma that closes an aside of a few words behind the holder ("اتهمت السلطات، الأحد، فصيلا"); the token itself where none stands there. */
function pastAside(page: Page, sentence: Sentence, from: number): number {
  const { tokens } = page;
  const comma = (i: number): boolean => i < sentence.last && tokens.kind[i] === KIND.punctuation && '،,'.includes(tokens.words[i]!.raw);
  if (!comma(from)) return from;
  for (let k = from + 2; k <= from + ASIDE + 1; k++) if (comma(k)) return k;
  return from;
}

/** Words of an adjunct between a verb and what it is about. */
const ADJUNCT = 7;

/**
 * The token behind what only stands between a stance and its object: the word that opens a clause ("that"), and, before a comma, where or when it was said
 * ("accused, in a statement, the …").
 */
function pastAdjuncts(page: Page, words: PositionWords, sentence: Sentence, from: number): number {
  const { tokens } = page;
  let t = from;
  if (t < sentence.last && words.adjuncts.has(tokens.words[t]!.fold))
    for (let k = t + 1; k < Math.min(sentence.last - 1, t + ADJUNCT); k++)
      if (tokens.kind[k] === KIND.punctuation && '،,'.includes(tokens.words[k]!.raw)) {
        t = k + 1;
        break;
      } else if (words.complementisers.has(tokens.words[k]!.fold)) {
        // "نفت في بيان أن": where it was said, before the clause.
        t = k;
        break;
      }
  // "Denies that and …": a pronoun, not the opening of a clause.
  const opens = t + 1 < sentence.last && words.complementisers.has(tokens.words[t]!.fold);
  if (
    opens &&
    !words.clauseStarts.has(tokens.words[t + 1]!.fold) &&
    !(tokens.kind[t + 1] === KIND.punctuation && '.,،؛;!?؟'.includes(tokens.words[t + 1]!.raw))
  )
    t++;
  return t;
}

/** Whether the word at a token carries the article. */
function definiteAt(page: Page, token: number, last: number): boolean {
  return (
    token < last && page.language.readings(page.tokens.words[token]!).some((r) => r.article && r.preposition === '' && r.conjunction === '')
  );
}

/** Where the noun behind a glued preposition starts, and the article that the preposition swallowed (للقرار: القرار). */
function gluedLead(page: Page, token: number, leads: readonly string[]): { readonly at: number; readonly article: string } | null {
  const word = page.tokens.words[token]!;
  const r = page.language
    .readings(word)
    .filter((x) => x.preposition !== '' && x.conjunction === '' && leads.includes(x.preposition) && x.stem.length >= 3)
    .sort((a, b) => Number(b.article) - Number(a.article))[0];
  if (!r) return null;
  const swallowed = r.article && r.preposition === page.language.positions.swallows && r.at === 2;
  const from = r.article && !swallowed ? 1 : r.at;
  return { at: sourceOffset(page.tokens, token, from), article: swallowed ? page.language.positions.article : '' };
}

/** Whether a verb of stance joined by a conjunction stands at the token: another clause. */
function isFiniteCue(page: Page, lexicon: StanceLexicon, token: number): boolean {
  const m = lexicon.cues.match(page.tokens, token);
  return (
    m !== null &&
    m.reading.conjunction !== '' &&
    !m.reading.article &&
    m.reading.preposition === '' &&
    m.values.some((c) => c.form === 'verb')
  );
}

/** Verbs that take an object beside the preposition listed: their target may follow at once. */
function takesObject(cue: StanceCue): boolean {
  return (
    cue.form !== 'adjective' &&
    (cue.withTarget === 'held' || cue.stance === 'supports' || cue.stance === 'accepts' || cue.stance === 'regrets') &&
    cue.leads.includes('ل')
  );
}

function leadGlued(page: Page, token: number, leads: readonly string[]): boolean {
  const word = page.tokens.words[token]!;
  if (word.fold.length >= 2 && leads.includes(word.fold[0]!) && pronouns.has(word.fold.slice(1))) return true;
  return page.language
    .readings(word)
    .some(
      (r) =>
        r.preposition !== '' &&
        r.preposition !== 'س' &&
        r.conjunction === '' &&
        leads.includes(r.preposition) &&
        r.stem.length >= 3 &&
        (r.article || r.at === 1),
    );
}

/** A pronoun stands for the last issue named before it in its paragraph or the one before: the noun with the two words behind it. */
export function pronounTarget(page: Page, words: PositionWords, token: number): Target {
  const { tokens, text } = page;
  const span = { start: tokens.start[token]!, end: tokens.end[token]! };
  for (let k = token - 1, seen = 0; k >= 0 && seen < 80; k--, seen++) {
    if (tokens.kind[k] !== KIND.word || !page.language.readings(tokens.words[k]!).some((r) => words.issues.has(r.stem))) continue;
    const known = page.language.readings(tokens.words[k]!).find((r) => words.issues.has(r.stem))!;
    return { span, text: text.slice(sourceOffset(tokens, k, known.article ? Math.max(0, known.at - 2) : known.at), tokens.end[k]) };
  }
  return { span, text: text.slice(span.start, span.end) };
}

function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  let lo = 0;
  let hi = quotations.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (quotations[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  const q = quotations[lo];
  return q && q.start === offset ? q : null;
}
