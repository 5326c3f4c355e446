import type { ContentLink, Cue } from '../../../lang/words/statements.ts';
import { type Behind, behindCue } from './adjuncts.ts';
import type { Clause } from './clause.ts';
import { BIT, type CueMatch } from './lexicon.ts';
import { isSource } from './noun-cues.ts';
import { isMark, looksClausal, nounPhraseAfter, type Range } from './noun-phrases.ts';
import { measures, namesIt, quotes, startsPhrase } from './objects.ts';
import { readPassive } from './passive-cues.ts';
import { bitsOf, foldOf, isComma, isDash, isNominal, isStop, type Reader } from './reader.ts';
import { mainSubject, type Subject, subjectAfter, subjectBefore, type VerbGroup, verbGroup } from './subject.ts';

const ordered = new WeakMap<readonly Cue[], readonly Cue[]>();

/** The verbs among the senses of a form, each use once; the past tense before a present that looks the same. */
function sensesOf(cues: readonly Cue[]): readonly Cue[] {
  const known = ordered.get(cues);
  if (known) return known;
  const uses = new Set<string>();
  const list = (['past', 'participle', 'present', 'relay', 'passive'] as const).flatMap((form) =>
    cues.filter((c) => {
      const use = c.strength + c.takes.join();
      if (c.form !== form || uses.has(use)) return false;
      uses.add(use);
      return true;
    }),
  );
  ordered.set(cues, list);
  return list;
}

/** Reads a verb that can report: its senses in turn until one fits. */
export function readVerb(r: Reader, found: CueMatch, low: number, high: number): Clause | null {
  for (const cue of sensesOf(found.cues)) {
    const clause = readSense(r, found, cue, low, high);
    if (clause !== null) return clause;
  }
  return null;
}

function readSense(r: Reader, found: CueMatch, sense: Cue, low: number, high: number): Clause | null {
  let match = found;
  let cue = sense;
  // "called on Sunday for": the particle belongs to the day.
  if (match.last > match.first + 1 && bitsOf(r, match.last) & BIT.time) {
    const cues = r.lexicon.single(r.tokens.words[match.first]!);
    const alone = cues.find((c) => c.form === sense.form && c.strength === sense.strength);
    if (!alone) return null;
    match = { first: match.first, last: match.first + 1, cues };
    cue = alone;
  }
  const v = match.first;
  // A capital in mid-sentence is a name: "the United States".
  if (bitsOf(r, v) & BIT.capital && v > low && !isMark(r, v - 1) && !isStop(r, v - 1) && !isTitle(r, v, low, high)) return null;
  const canBePassive = match.cues.some((c) => c.form === 'passive' || c.form === 'relay');
  let group = verbGroup(r, v, low);
  const participle = cue.form === 'participle' || (cue.form === 'relay' && (bitsOf(r, v) & BIT.ing) !== 0);
  if (group.passive && !participle) return canBePassive ? readPassive(r, match, cue, group, low, high) : null;
  if (group.infinitive) {
    const governed = governor(r, group, low);
    if (governed === null) return null;
    group = governed;
  }
  // "did not say", "neither confirmed nor denied": nothing was said.
  if (group.negated && cue.strength !== 'believing') return null;
  if (bitsOf(r, group.first - 1) & BIT.possessive && !participle) return null;
  const inverted = readInverted(r, match, cue, group, low, high);
  if (inverted !== null) return inverted;
  const subject = participle && !group.passive ? participleSubject(r, cue, group, low) : finiteSubject(r, cue, group, low);
  if (subject === null) return null;
  // The reporter's own voice.
  if (subject.kind === 'pronoun' && r.lexicon.words.pronouns.writer.has(foldOf(r, subject.at!.first))) return null;
  if (cue.weak && (subject.at === null ? subject.kind !== 'same' : !isSource(r, subject.at))) return null;
  const at = { first: group.first, last: match.last };
  const cited = subject.at === null ? null : citedIn(r, subject.at.first, subject.at.last, high);
  if (cited !== null && subject.at !== null) {
    // "SANA, citing a soldier, said" and "the ministry, quoted by Interfax, said".
    const head = { first: subject.at.first, last: cited.comma };
    const [speaker, relay] = cited.active ? [cited.at, head] : [head, cited.at];
    const clause = place(r, cue, at, { ...subject, at: speaker }, behindCue(r, match.last, high, cue), group, match, low, high);
    return clause === null ? null : { ...clause, relay };
  }
  if (cue.form === 'relay') return readRelay(r, cue, at, subject, high);
  const behind = behindCue(r, match.last, high, cue);
  // "reported, citing police sources, that".
  const source = citedIn(r, match.last, behind.next, high);
  const clause = place(r, cue, at, source === null ? subject : { ...subject, at: source.at }, behind, group, match, low, high);
  return clause !== null && source !== null ? { ...clause, relay: subject.at } : clause;
}

/** Whether the words around token `v` are capitalised as in a headline. */
function isTitle(r: Reader, v: number, low: number, high: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let t = Math.max(low, v - 6); t < Math.min(high, v + 7); t++) {
    const b = bitsOf(r, t);
    if (!(b & BIT.word) || b & (BIT.preposition | BIT.determiner | BIT.conjunction | BIT.possessive)) continue;
    words++;
    if (b & BIT.capital) capitals++;
  }
  return words > 3 && capitals >= words * 0.85;
}

/** Whoever is cited, or cites, in a parenthesis between two tokens: ", citing X", ", quoted by Y". */
function citedIn(r: Reader, first: number, last: number, high: number): { at: Range; comma: number; active: boolean } | null {
  for (let t = first + 1; t < last; t++) {
    if (!(bitsOf(r, t) & BIT.cue) || !isComma(r, t - 1)) continue;
    const senses = r.lexicon.single(r.tokens.words[t]!);
    const active = senses.some((c) => c.form === 'according');
    if (!active && !(senses.some((c) => c.form === 'relay') && foldOf(r, t + 1) === r.lexicon.words.markers.agent)) continue;
    const from = active ? t + 1 : t + 2;
    const end = nounPhraseAfter(r, from, high);
    if (end > from) return { at: { first: from, last: end }, comma: t - 1, active };
  }
  return null;
}

/** "went on to say", "issued a statement to say": the verb that governs the infinitive; null when it undoes the saying ("refused to say"). */
function governor(r: Reader, group: VerbGroup, low: number): VerbGroup | null {
  const { words } = r.lexicon;
  let p = group.first - 1;
  if (p < low) return null;
  if (bitsOf(r, p) & BIT.output) {
    while (p > low && group.first - p < 6 && !words.issuing.has(foldOf(r, p))) p--;
    return words.issuing.has(foldOf(r, p)) ? { ...verbGroup(r, p, low), last: group.last } : null;
  }
  if (!words.governing.has(foldOf(r, p))) return null;
  // "went on".
  if (bitsOf(r, p) & BIT.preposition) p--;
  return p < low ? null : { ...verbGroup(r, p, low), last: group.last };
}

/** Subject of a finite verb; null when there is none or it does not agree. */
function finiteSubject(r: Reader, cue: Cue, group: VerbGroup, low: number): Subject | null {
  let subject = subjectBefore(r, group.first, low);
  if (subject.kind === 'none') return null;
  if (subject.kind === 'same') {
    const main = mainSubject(r, low, group.first);
    subject = { ...subject, at: main };
  }
  if (cue.form === 'present' && group.last - group.first === 1 && subject.kind === 'noun' && subject.at !== null) {
    const verb = foldOf(r, group.first);
    const last = bitsOf(r, subject.at.last - 1);
    const joined = hasConjunction(r, subject.at);
    const plural = (last & BIT.plural) !== 0 || joined;
    const common = !(last & BIT.capital);
    if (verb === cue.lemma.split(' ')[0]) {
      if (!plural) return null;
    } else if (common && plural && !joined) return null;
  }
  return subject;
}

function hasConjunction(r: Reader, at: Range): boolean {
  for (let t = at.first; t < at.last; t++) if (bitsOf(r, t) & BIT.conjunction) return true;
  return false;
}

/** Subject of "saying": that of the clause before, or the noun right before it ("a statement saying"). */
function participleSubject(r: Reader, cue: Cue, group: VerbGroup, low: number): Subject | null {
  const p = group.first - 1;
  const main = (): Range | null => mainSubject(r, low, group.first);
  if (p < low) return { kind: 'same', at: null, boundary: group.first };
  const b = bitsOf(r, p);
  if (isComma(r, p) || isDash(r, p)) return { kind: 'same', at: main(), boundary: p };
  if (b & BIT.conjunction) return { kind: 'same', at: main(), boundary: isComma(r, p - 1) ? p - 1 : p };
  // "stopped short of announcing", "without saying": nothing was said.
  if (r.lexicon.words.unsaid.has(foldOf(r, p)) || (b & BIT.preposition && r.lexicon.words.unsaid.has(foldOf(r, p - 1)))) return null;
  if (b & (BIT.preposition | BIT.subordinator) && !(b & BIT.determiner)) return { kind: 'same', at: main(), boundary: p };
  if (!cue.reduced || !isNominal(r, p)) return null;
  const near = subjectBefore(r, group.first, low);
  const first = main();
  if (near.kind !== 'noun' || near.at === null) return null;
  const output = (bitsOf(r, near.at.last - 1) & BIT.output) !== 0;
  const speaks = bitsOf(r, near.at.last - 1) & (BIT.speaker | BIT.person);
  // "marched to the embassy calling for": the noun belongs to the preposition.
  const led = (bitsOf(r, near.boundary - 1) & BIT.preposition) !== 0;
  if ((output || led) && first !== null && isSource(r, first)) return { kind: 'same', at: first, boundary: near.boundary };
  if (output || speaks) return { ...near, kind: 'relative' };
  return first !== null && isSource(r, first) ? { kind: 'same', at: first, boundary: group.first } : null;
}

/** "…," said X. */
function readInverted(r: Reader, match: CueMatch, cue: Cue, group: VerbGroup, low: number, high: number): Clause | null {
  if (group.first !== match.first || cue.form === 'participle' || !cue.takes.includes('quote') || cue.addresses) return null;
  const p = match.first - 1;
  const quoted = p >= 0 && isQuoteEnd(r, p);
  if (!quoted && !((isComma(r, p) || isDash(r, p)) && p > low)) return null;
  let i = match.last;
  while (bitsOf(r, i) & BIT.adverb && !(bitsOf(r, i) & BIT.determiner)) i++;
  if (!quoted && cue.nounLike && cue.form === 'present') return null;
  const at = subjectAfter(r, i, high, quoted);
  if (at === null) return null;
  // "A, who runs B, said the attack": a subject before the comma wins unless the content is quoted.
  if (!quoted && subjectBefore(r, match.first, low).at !== null) return null;
  const behind = behindCue(r, at.last, high, { ...cue, addresses: false });
  return {
    cue,
    at: { first: match.first, last: match.last },
    subject: { kind: bitsOf(r, i) & BIT.subject ? 'pronoun' : 'noun', at, boundary: match.first },
    place: 'before',
    link: 'quote',
    from: restOf(r, behind.next, high, quoted),
    addressee: null,
    medium: behind.medium,
    relay: null,
    rule: 'statements/inverted',
  };
}

/** Whether token `p` closes a quotation, a comma behind it allowed. */
export function isQuoteEnd(r: Reader, p: number): boolean {
  const t = isComma(r, p) ? p - 1 : p;
  const quote = r.quoteAt(t);
  return quote !== null && quote.close === t;
}

/** Whether the quotation that ends at `p` ends in a comma or stop: content, not a word in quotation marks. */
function isWholeQuote(r: Reader, p: number, low: number): boolean {
  const t = isComma(r, p) ? p - 1 : p;
  const quote = r.quoteAt(t)!;
  const whole = isComma(r, p) || ',.?!…'.includes(foldOf(r, quote.close - 1));
  return quote.open <= low || (whole && !isHeading(r, quote.open, quote.close));
}

/** Whether all words of note between two tokens are capitalised: the title of a broadcast or book. */
function isHeading(r: Reader, first: number, last: number): boolean {
  for (let t = first + 1; t < last; t++) {
    const b = bitsOf(r, t);
    if (b & BIT.word && !(b & (BIT.capital | BIT.preposition | BIT.determiner | BIT.joins | BIT.possessive))) return false;
  }
  return true;
}

/** Where content goes on behind a parenthesis of attribution, -1 when it does not: a quotation goes on as a quotation only. */
function restOf(r: Reader, i: number, high: number, quoted: boolean): number {
  if (i >= high || foldOf(r, i) === '.') return -1;
  if (r.quoteAt(i)?.open === i) return i;
  if (!(isComma(r, i) || isDash(r, i) || isStop(r, i))) return -1;
  let from = i + 1;
  if (foldOf(r, i) === '-' && foldOf(r, from) === '-') from++;
  if (from >= high) return -1;
  if (!quoted) return from;
  for (let t = from; t < Math.min(high, from + 3); t++) if (r.quoteAt(t)?.open === t) return from;
  return -1;
}

/** "Reuters quoted X as saying C", "quoting X who said C". */
function readRelay(r: Reader, cue: Cue, at: Range, subject: Subject, high: number): Clause | null {
  const { markers } = r.lexicon.words;
  const end = nounPhraseAfter(r, at.last, high);
  if (end === at.last) return null;
  let t = end;
  while (t < Math.min(high, end + 12) && !isStop(r, t) && foldOf(r, t) !== markers.role) t++;
  const base = { cue, addressee: null, medium: null, relay: subject.at };
  if (foldOf(r, t) === markers.role && bitsOf(r, t + 1) & BIT.ing) {
    const speaker: Subject = { kind: 'noun', at: { first: at.last, last: end }, boundary: subject.boundary };
    let from = t + 2;
    if (bitsOf(r, from) & BIT.complementiser || isComma(r, from) || foldOf(r, from) === ':') from++;
    return {
      ...base,
      at: { first: at.first, last: at.last },
      subject: speaker,
      place: 'after',
      link: 'clause',
      from,
      rule: 'statements/quoted-as',
    };
  }
  return { ...base, at, subject, place: 'after', link: 'object', from: at.last, rule: 'statements/relay' };
}

/** Whether an indefinite noun for what was said opens a phrase behind a comma: ", a charge". */
function startsClaim(r: Reader, t: number): boolean {
  const { words } = r.lexicon;
  return isComma(r, t - 1) && words.claims.has(foldOf(r, words.indefinite.has(foldOf(r, t)) ? t + 1 : t));
}

/** Finds where the content lies by what stands behind the cue. */
function place(
  r: Reader,
  cue: Cue,
  at: Range,
  subject: Subject,
  behind: Behind,
  group: VerbGroup,
  match: CueMatch,
  low: number,
  high: number,
): Clause | null {
  const { addressee, medium, next: i } = behind;
  const word = foldOf(r, i);
  const b = bitsOf(r, i);
  const base = { cue, at, subject, addressee, medium, relay: null };
  const after = (link: ContentLink, from: number, rule: string): Clause => ({
    ...base,
    place: 'after',
    link,
    from,
    rule: `statements/${rule}`,
  });
  const can = (link: ContentLink): boolean => cue.takes.includes(link);
  // "Some reports state that": a form that is a noun as often needs more than a noun behind it.
  const firm =
    !cue.nounLike ||
    cue.form !== 'present' ||
    group.last - group.first > 1 ||
    subject.kind === 'pronoun' ||
    subject.kind === 'relative' ||
    // "Israel disputes the figure": no noun has an article behind it.
    (bitsOf(r, match.last) & (BIT.determiner | BIT.complementiser)) === BIT.determiner ||
    (subject.at !== null && (bitsOf(r, subject.at.last - 1) & (BIT.speaker | BIT.person)) !== 0);
  // "…, a charge Damascus has denied": what is answered stands before, and is somebody else's.
  if (subject.at !== null && startsClaim(r, subject.at.first)) return null;
  if (can('measure')) return measures(r, match.last, high) ? after('object', match.last, 'measure') : null;
  const p = subject.boundary - 1;
  const quoted = p >= 0 && isQuoteEnd(r, p);
  // "C," X told a meeting that was held: quoted content stands before.
  if (
    quoted &&
    subject.kind !== 'same' &&
    subject.kind !== 'relative' &&
    (can('quote') || can('bare')) &&
    isWholeQuote(r, p, low) &&
    r.quoteAt(isComma(r, i) ? i + 1 : i) === null &&
    (word !== ':' || i + 1 < high)
  )
    return { ...base, place: 'before', link: 'quote', from: restOf(r, i, high, quoted), rule: 'statements/after-content' };
  if (b & BIT.complementiser && can('clause')) {
    // "said that was": a pronoun.
    return after('clause', bitsOf(r, i + 1) & (BIT.be | BIT.auxiliary) ? i : i + 1, 'that');
  }
  if (word === ':' && (can('quote') || can('bare'))) {
    if (i + 1 >= high) return { ...base, place: 'next', link: 'quote', from: i + 1, rule: 'statements/colon' };
    return after('quote', i + 1, 'colon');
  }
  const mark = isComma(r, i) ? i + 1 : i;
  const opensQuote = r.quoteAt(mark)?.open === mark;
  const closed = i >= high || isStop(r, i) || isComma(r, i) || isDash(r, i) || isMark(r, i);
  const asClause = foldOf(r, p) === r.lexicon.words.markers.role && (p === low || isComma(r, p - 1) || isDash(r, p - 1));
  const preceded =
    p >= 0 && (isComma(r, p) || isDash(r, p) || quoted || asClause) && subject.kind !== 'same' && subject.kind !== 'relative';
  if (asClause && p === low) return isComma(r, i) ? after('bare', i + 1, 'as') : null;
  if (closed && preceded && !(opensQuote && isComma(r, p) && !quoted && r.quoteAt(p - 1) === null) && (can('quote') || can('bare')))
    return { ...base, place: 'before', link: 'quote', from: restOf(r, i, high, quoted), rule: 'statements/after-content' };
  if (opensQuote && (can('quote') || can('object') || can('bare'))) return after('quote', mark, 'quote');
  if (word === r.lexicon.words.markers.infinitive && can('infinitive')) return after('infinitive', addressee?.first ?? i, 'infinitive');
  if (b & BIT.preposition && cue.takes.includes(word)) return after(word, i + 1, word);
  if (isComma(r, i) && can('bare') && !cue.weak && looksClausal(r, i + 1, Math.min(high, i + 30)) && match.last < i)
    return after('bare', i + 1, 'comma');
  if (closed || !firm) return null;
  if (r.lexicon.words.questions.has(word) && (can('clause') || can('quote')) && !can('raised')) return after('clause', i, 'question');
  if (b & BIT.subordinator && (!(b & (BIT.determiner | BIT.preposition)) || bitsOf(r, i + 1) & BIT.subject)) return null;
  // "who many believe is determined": the gap stands for the subject.
  if (can('bare') && b & (BIT.be | BIT.auxiliary) && bitsOf(r, subject.boundary - 1) & BIT.relative) return after('bare', i, 'gap');
  const opensPhrase = startsPhrase(r, i) || ((b & BIT.preposition) !== 0 && word !== 'to');
  const objectOnly = b & BIT.object && !(b & (BIT.subject | BIT.determiner));
  // With a verb that takes objects too, the clause must show before the first comma.
  const reach = can('object') ? firstComma(r, i, Math.min(high, i + 30)) : Math.min(high, i + 30);
  if (can('bare') && opensPhrase && !objectOnly && looksClausal(r, i, reach)) {
    if ((!cue.weak && !cue.weakObject) || startsPhrase(r, i)) return after('bare', i, 'bare');
  }
  // "called the deal 'a mistake'": a name in quotation marks is speech.
  if (can('label') && startsPhrase(r, match.last) && quotes(r, match.last, Math.min(high, match.last + 14)))
    return after('object', match.last, 'label');
  // "called the deal a mistake", "called the terms unacceptable".
  if (can('label') && startsPhrase(r, match.last) && namesIt(r, match.last, Math.min(high, match.last + 14)))
    return after('object', match.last, 'label');
  const mayAct = cue.weakObject && (subject.at === null || !isSource(r, subject.at));
  // "rejected it for many reasons": nothing a reader could quote.
  if (b & BIT.object && (closesAt(r, i + 1) || (cue.strength === 'denying' && bitsOf(r, i + 1) & (BIT.preposition | BIT.subordinator))))
    return null;
  // "offered no comment"
  const nothing = cue.strength === 'promising' && bitsOf(r, match.last) & BIT.negation;
  // "Moscow has welcomed the uprisings": an attitude over time, no words of one day.
  const held = cue.weak && cue.strength === 'asserting' && r.lexicon.words.perfect.has(foldOf(r, group.first));
  if (can('object') && !mayAct && !nothing && !held && startsPhrase(r, match.last)) return after('object', match.last, 'object');
  return null;
}

function closesAt(r: Reader, t: number): boolean {
  return isStop(r, t) || isComma(r, t);
}

function firstComma(r: Reader, from: number, stop: number): number {
  let t = from;
  while (t < stop && !isComma(r, t)) t++;
  return t;
}
