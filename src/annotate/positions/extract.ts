import type { StanceCue } from '../../lang/words/positions.ts';
import type { Position, Statement } from '../../model/index.ts';
import { bySpan, quoted } from '../../model/index.ts';
import { KIND, type PhraseMatch, type Sentence, tokenFrom } from '../../text/index.ts';
import { type Extractor, idMaker, inRegions, type Page } from '../extractor.ts';
import { indexMentions, type MentionIndex, mentionFrom } from '../mention-index.ts';
import { statementFinder, statementsByCue } from '../statement-index.ts';
import { type Holder, holdersOf } from './holder.ts';
import { IS, type StanceLexicon, stanceLexicon } from './lexicon.ts';
import { pronounTarget, type Target, targetOf } from './target.ts';

/**
 * Reads positions: a cue of stance, who holds it, what it is about. The holder is the speaker where the cue makes a statement, else the subject that grammar gives;
 * silence counts only where a text says so. A cue without a holder, or one that needs a target and has none, is no position.
 */
export const positions: Extractor<'positions'> = {
  id: 'positions',
  needs: ['actors', 'statements'],
  extract(page, found) {
    const lexicon = stanceLexicon(page.language);
    const { cues, opens } = lexicon;
    const marks = lexicon.marks.of(page.tokens);
    const mentions = indexMentions(found.actors);
    const said = statementsByCue(found.statements);
    const around = statementFinder(found.statements);
    const annotations: Position[] = [];
    const id = idMaker('p');
    for (const sentence of page.sentences) {
      if (!inRegions(page, sentence)) continue;
      for (let t = sentence.first; t < sentence.last; t++) {
        if ((marks[t]! & opens) === 0) continue;
        const match = cues.match(page.tokens, t);
        if (!match || match.last > sentence.last || isOfName(page, mentions, match)) continue;
        const { made, last } = readCue(page, lexicon, mentions, sentence, match, said, around);
        for (const p of made) annotations.push({ ...p, id: id(p) });
        if (made.length > 0) t = last - 1;
      }
    }
    // A holder may stand far before the cue, before that of an earlier one.
    return { annotations: annotations.sort(bySpan) };
  },
};

/** Whether the word of a cue is one of a longer name: "الدعم السريع" supports nobody. */
function isOfName({ tokens }: Page, mentions: MentionIndex, match: PhraseMatch<StanceCue>): boolean {
  const start = tokens.start[match.first]! + match.reading.at;
  const around = mentions.outer[mentionFrom(mentions, start + 1) - 1];
  return around !== undefined && around.form === 'name' && around.kind !== 'person' && around.end > tokens.end[match.last - 1]!;
}

type Draft = Omit<Position, 'id'>;

/** The positions a cue tells, one a holder, and the token behind the cue and the word it needs of its own. */
interface Read {
  readonly made: readonly Draft[];
  readonly last: number;
}

function readCue(
  page: Page,
  lexicon: StanceLexicon,
  mentions: MentionIndex,
  sentence: Sentence,
  match: PhraseMatch<StanceCue>,
  said: ReadonlyMap<number, Statement>,
  around: (offset: number) => Statement | undefined,
): Read {
  const { tokens, text, language } = page;
  const words = language.positions;
  const at = tokens.start[match.first]!;
  const own = said.get(at) ?? said.get(at + match.reading.at);
  const inside = around(at);
  for (const cue of match.values) {
    if (!fits(page, lexicon, mentions, sentence, match, cue)) continue;
    const negation = negationOf(page, lexicon, sentence, match.first);
    const stance = negation >= 0 ? cue.negated : cue.stance;
    if (stance === null) continue;
    const holders = holdersOf(page, words, mentions, sentence, match, cue, own, inside);
    if (holders.length === 0) continue;
    // The target stands behind the cue, or behind its subject where that follows the cue.
    const past = holders.reduce(
      (end, h) => (h.at && h.at.start >= tokens.end[match.last - 1]! ? Math.max(end, h.at.end) : end),
      tokens.end[match.last - 1]!,
    );
    let from = match.last;
    while (from < sentence.last && tokens.start[from]! < past) from++;
    const beside = cue.with ? withAt(page, lexicon, sentence, match, cue) : match.last - 1;
    if (cue.withTarget === 'behind' && partedFrom(page, lexicon, from, beside)) continue;
    const behind =
      !cue.with || cue.withTarget === 'object' ? from : Math.max(from, held(page, cue, beside) + (cue.withTarget === 'behind' ? 0 : 1));
    const read = (at: number): Target | null => targetOf(page, lexicon, sentence, cue, at);
    const target =
      claimBefore(page, holders, around) ??
      (cue.withTarget === 'before'
        ? upTo(page, beside, match.first)
        : cue.form === 'passive'
          ? subjectBefore(page, sentence, match.first)
          : match.reading.tail > 0 && cue.form === 'verb' && !cue.withTarget
            ? pronounTarget(page, words, match.last - 1)
            : match.last < sentence.last && past > tokens.end[match.last]! && words.pronouns.has(tokens.words[match.last]!.fold)
              ? pronounTarget(page, words, match.last)
              : cutBefore(page, read(behind) ?? (behind > from ? read(from) : null), cue.withTarget === 'object' ? beside : 0));
    // A noun with its agent needs no object: "the double veto by Russia and China"; but "with support from the army" tells how.
    const agent = cue.form === 'noun' && match.reading.preposition === '' && past > tokens.end[match.last - 1]!;
    // "It was appalled": at what was told.
    const moved = cue.form === 'adjective' && stance === 'condemns';
    if (target === null && !agent && !moved && stance !== 'silent' && stance !== 'neutral') continue;
    const ends = [tokens.end[beside]!, past, target?.span.end ?? 0];
    const first = Math.min(...holders.map((h) => (h.at && h.at.start >= sentence.start ? h.at.start : at)));
    const made = holders.map((h): Draft => {
      const start = Math.min(negation >= 0 ? tokens.start[negation]! : at, target?.span.start ?? at, first);
      const evidence = quoted(text, start, Math.max(...ends, h.at && h.at.end <= sentence.end ? h.at.end : 0));
      return {
        ...evidence,
        rule: `positions/${cue.act ? 'act' : cue.form}/${cue.lemma}`,
        actor: h.names[0] ?? '',
        names: h.names,
        actorKey: h.key,
        target: target?.text ?? '',
        targetAt: target ? quoted(text, target.span.start, target.span.end) : null,
        stance,
        evidence,
        ...(cue.act ? { act: true as const } : {}),
        by: own ? 'self' : inside ? (sharesName(h, inside) ? 'self' : 'other') : 'outlet',
        ...(own || inside ? { statement: (own ?? inside)!.id } : {}),
      };
    });
    return { made, last: cue.withTarget === 'held' ? beside + 1 : match.last };
  }
  return { made: [], last: match.last };
}

/** What the holder answers in a clause set behind it: "…, a charge Damascus denies". Null where no such clause stands. */
function claimBefore(page: Page, holders: readonly Holder[], around: (offset: number) => Statement | undefined): Target | null {
  const { tokens, language } = page;
  const at = holders[0]?.at;
  if (!at) return null;
  let t = tokenFrom(tokens, at.start) - 1;
  // "a claim the army denies": the holder's own article.
  if (t >= 0 && tokens.words[t]!.fold === 'the') t--;
  if (t < 2 || !language.positions.claims.has(tokens.words[t]!.fold)) return null;
  const comma = tokens.kind[t - 1] === KIND.word ? t - 2 : t - 1;
  if (comma < 1 || tokens.words[comma]!.raw !== ',') return null;
  const said = around(tokens.end[comma - 1]! - 1)?.content.at(-1);
  return said ? { span: { start: said.start, end: said.end }, text: said.quote } : null;
}

/** Whether the way the word is written allows the sense: verbs carry no article and no preposition, a bare noun is no stance of anybody unless somebody owns it. */
function fits(
  page: Page,
  lexicon: StanceLexicon,
  mentions: MentionIndex,
  sentence: Sentence,
  match: PhraseMatch<StanceCue>,
  cue: StanceCue,
): boolean {
  const { tokens, language } = page;
  const { reading } = match;
  if (cue.form === 'verb' && (reading.article || (reading.preposition !== '' && reading.preposition !== 'س'))) return false;
  // Verb and verbal noun are often written alike (رفض, دعم): a verb opens its clause or follows its subject, a noun follows another word.
  if (
    cue.form === 'verb' &&
    language.order === 'verb-first' &&
    match.first > sentence.first &&
    reading.conjunction === '' &&
    match.values.some((v) => v.form === 'noun' && v.lemma === cue.lemma)
  ) {
    const before = match.first - 1;
    if (tokens.kind[before] === KIND.word && (lexicon.is(tokens, before) & (IS.between | IS.negation)) === 0) {
      const subject = mentions.outer[mentionFrom(mentions, tokens.start[match.first]!) - 1];
      if (!(subject && subject.end >= tokens.end[before]!)) return false;
    }
  }
  if (cue.form === 'accompanying' && (reading.article || reading.preposition !== '')) return false;
  if (cue.form === 'noun' && reading.preposition === 'س') return false;
  if (cue.with && withAt(page, lexicon, sentence, match, cue) < 0) return false;
  // "Was expected to protect the convoy": not done.
  if (cue.act && match.first > sentence.first && language.positions.subjunctive.has(tokens.words[match.first - 1]!.fold)) return false;
  // Second and first persons are written like other words (هناك): a report speaks of third ones.
  if (cue.form === 'verb' && reading.tail === 1 && !tokens.words[match.first]!.fold.endsWith('ه')) return false;
  // هنا is no هنأ.
  if (cue.form === 'verb' && cue.lemma.endsWith('أ') && reading.at === 0 && !/[أئؤء]/.test(tokens.words[match.first]!.raw)) return false;
  // "Who refused to give his name": a condition of the source's, on no issue.
  for (let k = match.last; k < Math.min(sentence.last, match.last + ANONYMITY); k++) if (lexicon.is(tokens, k) & IS.name) return false;
  if (cue.notBefore && match.last < sentence.last && cue.notBefore.has(tokens.words[match.last]!.fold)) return false;
  if (cue.strict && reading.conjunction === '' && match.first > sentence.first) return false;
  // The feminine and the plural are written like adjectives (قوات مساندة): as an accompanying act they stand behind a comma.
  if (
    cue.form === 'accompanying' &&
    !/ا$/.test(tokens.words[match.first]!.fold) &&
    !(match.first > sentence.first && ',،'.includes(tokens.words[match.first - 1]!.raw))
  )
    return false;
  return true;
}

/** Words behind a cue in which the name that is kept back is looked for. */
const ANONYMITY = 5;

/** Words before a cue in which what it is about is looked for. */
const BACK = 8;

/** The words from one token up to another as a target. */
function upTo({ tokens, text }: Page, first: number, last: number): { span: { start: number; end: number }; text: string } {
  const span = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
  return { span, text: text.slice(span.start, span.end) };
}

/** Token of the word that the cue needs beside it, within a few words; -1 when there is none. */
function withAt(page: Page, lexicon: StanceLexicon, sentence: Sentence, match: PhraseMatch<StanceCue>, cue: StanceCue): number {
  if (cue.withTarget === 'before') {
    for (let k = match.first - 1; k >= Math.max(sentence.first, match.first - BACK); k--)
      if (lexicon.is(page.tokens, k) & IS.beside && page.language.readings(page.tokens.words[k]!).some((r) => cue.with!.has(r.stem)))
        return k;
    return -1;
  }
  const owned = (k: number): boolean => k < sentence.last && ownedAt(page, k);
  for (let k = match.last; k < Math.min(sentence.last, match.last + 9); k++) {
    if (
      lexicon.is(page.tokens, k) & IS.beside &&
      page.language
        .readings(page.tokens.words[k]!)
        .some(
          (r) =>
            cue.with!.has(r.stem) && !(cue.bare && r.article) && (cue.withTarget !== 'held' || (!r.article && (owned(k) || owned(k + 1)))),
        )
    )
      return k;
    // What is said in a clause of its own is no object of the verb's.
    if (cue.withTarget === 'held' && lexicon.is(page.tokens, k) & IS.clauseStart) return -1;
  }
  return -1;
}

/** Whether the word at a token carries a pronoun of the third person: رفضه, بلادها. */
function ownedAt(page: Page, token: number): boolean {
  const word = page.tokens.words[token]!;
  return page.tokens.kind[token] === KIND.word && /(?:ه|ها|هم|هما)$/.test(word.raw) && page.language.readings(word).some((r) => r.tail > 0);
}

/** The last token of a word that a cue needs with its holder's pronoun: رفضه, رفض بلاده. */
function held(page: Page, cue: StanceCue, beside: number): number {
  return cue.withTarget === 'held' && !ownedAt(page, beside) ? beside + 1 : beside;
}

/** A target cut before the word that says what it is called: "the raid", of "called the raid a breach". */
function cutBefore(page: Page, target: Target | null, token: number): Target | null {
  const { tokens, text } = page;
  if (target === null || token <= 0 || target.span.start >= tokens.start[token]! || target.span.end <= tokens.start[token]!) return target;
  const span = { start: target.span.start, end: tokens.end[token - 1]! };
  return { span, text: text.slice(span.start, span.end) };
}

/** Whether another clause begins between a verb's subject and its object. */
function partedFrom(page: Page, lexicon: StanceLexicon, from: number, object: number): boolean {
  for (let k = from; k < object; k++)
    if (page.tokens.kind[k] === KIND.punctuation ? ',،;؛:'.includes(page.tokens.words[k]!.raw) : lexicon.is(page.tokens, k) & PARTS)
      return true;
  return false;
}

const PARTS = IS.between | IS.negation | IS.clauseStart;

/** Token of the negation before the cue; -1 when there is none. */
function negationOf(page: Page, lexicon: StanceLexicon, sentence: Sentence, first: number): number {
  for (let k = first - 1, n = 0; k >= sentence.first && n < 3; k--, n++) {
    // لن "يسمح بذلك"
    if (page.tokens.kind[k] === KIND.punctuation && '"“«'.includes(page.tokens.words[k]!.raw)) continue;
    const bits = lexicon.is(page.tokens, k);
    if (bits & IS.negates) return k;
    if (!(bits & IS.between)) return -1;
  }
  return -1;
}

/** Subject of a passive: the words before the cue back to the clause's beginning. */
function subjectBefore(page: Page, sentence: Sentence, first: number): { span: { start: number; end: number }; text: string } | null {
  const { tokens, text, language } = page;
  let k = first;
  while (k > sentence.first && first - k < 12) {
    const word = tokens.words[k - 1]!;
    if ((tokens.kind[k - 1] === KIND.punctuation && !"'’-".includes(word.raw)) || language.positions.clauseStarts.has(word.fold)) break;
    k--;
  }
  if (k === first) return null;
  const span = { start: tokens.start[k]!, end: tokens.end[first - 1]! };
  return { span, text: text.slice(span.start, span.end) };
}

function sharesName(holder: Holder, statement: Statement): boolean {
  return holder.names.some((n) => statement.names.includes(n));
}
