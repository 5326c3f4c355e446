import type { Cue } from '../../../lang/words/statements.ts';
import { KIND, type Sentence, sourceOffset } from '../../../text/index.ts';
import type { CueMatch } from '../cue.ts';
import { canSpeak, carriers } from './carriers.ts';
import { IS, isComma, isMark, readsAsWord } from './grammar.ts';
import { isColon } from './opening.ts';
import { type NounPhrase, nounPhrase } from './phrase.ts';
import { gluedAt, isTo, type Scene, tokenAfter } from './scene.ts';
import { phraseBehind, type Subject, subjectBehind } from './subject.ts';

/** "According to X": where it stands and whom it names. */
export interface Attribution {
  readonly cue: Cue;
  /** Tokens of the cue; of the whole attribution up to `end`. */
  readonly first: number;
  readonly last: number;
  readonly end: number;
  readonly start: number;
  readonly source: NounPhrase | null;
  readonly via: readonly NounPhrase[];
  /** Whether what follows it is the content (it leads), or what precedes. */
  readonly leads: boolean;
  /** Token behind the source's name. */
  readonly behind: number;
  /** First token of the content when it leads. */
  readonly content: number;
}

const LONGEST = 24;

/** The attribution that starts at token `i`; null when the words there attribute nothing ("in accordance with the agreement"). */
export function attributionAt(scene: Scene, i: number, match: CueMatch, sentence: Sentence, limit: number): Attribution | null {
  const { tokens, grammar } = scene;
  const cue = match.values.find((c) => c.form === 'according');
  if (!cue || match.reading.tail > 0 || match.reading.article) return null;
  const end = Math.min(limit, match.last + LONGEST);
  let t = match.last;
  let source: NounPhrase | null = null;
  const via: NounPhrase[] = [];
  let last = match.last;
  let clause = -1;
  if (cue.takes.includes('output')) {
    source = outputBehind(scene, match.last, end);
    if (!source) return null;
    t = source.last;
    for (const c of carriers(scene, t, clauseEnd(scene, t, end))) via.push(c);
  } else if (cue.takes.includes('self')) {
    t = last;
  } else if (t < end && tokens.kind[t] === KIND.word && isOwnSaying(scene, t)) {
    // "بحسب قوله": the speaker is the one of before.
    t++;
    last = t;
  } else if (cue.takes.includes('verb')) {
    // Behind "according to what" stands a verb of report and its subject.
    const verb = scene.cues.match(tokens, t);
    if (!verb?.values.some((c) => c.form === 'past' || c.form === 'present') || verb.reading.article) return null;
    const said = verb.values[0]!;
    last = verb.last;
    const subject = subjectOfCarried(scene, said, verb.last, end);
    // "كما أعلن سابقا، …": nobody is named before the comma.
    let comma = verb.last;
    while (subject.phrase && comma < subject.phrase.first && !isComma(tokens, comma)) comma++;
    const unnamed = subject.phrase !== null && comma < subject.phrase.first;
    source = unnamed ? null : subject.phrase;
    t = source ? source.last : unnamed ? comma : subject.last;
    // "حسبما نقلت صحيفة عن مصادر"
    for (let s = verb.last; s < Math.min(end, t + 8); s++) {
      if (isComma(tokens, s)) break;
      if (scene.is[s]! & IS.key && tokens.words[s]!.fold === grammar.words.from) {
        const inner = nounPhrase(scene, s + 1, end);
        if (inner) {
          if (source) via.push(source);
          source = inner;
          t = inner.last;
        }
        break;
      }
    }
    if (!source && !unnamed) {
      // "حسبما ورد في تقرير لمجلة": the output and its owner.
      const output = outputBehind(scene, verb.last, end);
      if (output) {
        source = output;
        t = output.last;
      } else if (verb.last >= end || isMark(tokens, verb.last, '.،؛') || tokens.kind[verb.last] === KIND.breakLine) t = verb.last;
      else return null;
    }
    const stop = clauseEnd(scene, t, end);
    for (const c of unnamed ? [] : carriers(scene, verb.last, stop)) if (c.first !== source?.first) via.push(c);
  } else {
    const at = skipped(scene, t);
    // "بحسب إحصائية الدفاع المدني": whose account it is.
    let author = authorOf(scene, at, end);
    // An adverb in the accusative governs its noun with ل (وفقا لبلدية), a noun owns it: in "بحسب لجان" the letter is the name's.
    const withTo = tokens.words[match.last - 1]!.fold.endsWith('ا');
    const np =
      author ??
      (t < tokens.count && withTo && gluedAt(scene, t)?.preposition === grammar.words.to
        ? phraseBehind(scene, t, end)
        : nounPhrase(scene, at, end));
    if (!np) return null;
    // "بحسب حصيلة أوردها التلفزيون": the one who gave it out.
    author ??= givenBy(scene, np, end);
    const head = scene.is[np.first]!;
    if (!author && !np.mention) {
      if (head & (IS.notSource | IS.time) && !(head & IS.speaker)) return null;
      if (head & IS.verbalNoun && !(head & (IS.speaker | IS.output))) return null;
    }
    source = author ?? np;
    t = source.last;
    const owner = !author && head & IS.output && !np.mention ? ownerBehind(scene, np.last, end) : null;
    if (owner) {
      source = owner;
      t = owner.last;
    }
    // "وبحسب المصادر قُتل ثلاثة": behind a noun with the article a word without one opens the clause.
    clause = isLeading(scene, i, sentence) ? behindDefinite(scene, source) : -1;
    if (clause > 0) {
      source = { ...source, last: clause };
      t = clause;
    }
    const inner = nestedSource(scene, t, end);
    if (inner) {
      via.push(source);
      source = inner;
      t = inner.last;
    }
    for (const c of carriers(scene, t, clauseEnd(scene, t, end))) via.push(c);
  }
  // Content behind: "بحسب X فإن", "بحسب X أن", "بحسب X، …" at the start of the clause.
  const behind = leadAt(scene, t, end);
  const leading = isLeading(scene, i, sentence);
  let content = -1;
  if (behind >= 0) content = behind;
  else if (clause > 0) content = clause;
  else if (leading) {
    const c = clauseEnd(scene, t, end);
    if (isComma(tokens, c) || isColon(scene, c)) content = c + 1;
  }
  if (cue.takes.includes('output') && behind < 0) content = -1;
  if (cue.takes.includes('verb') && cue.ambiguous && (behind >= 0 || leading)) return null;
  return {
    cue,
    first: i,
    last,
    end: clauseEnd(scene, t, end),
    start: sourceOffset(tokens, i, match.reading.at),
    source,
    via,
    behind: t,
    leads: content >= 0,
    content,
  };
}

/** A noun of speech with its owner's pronoun: قوله، تعبيرها. */
function isOwnSaying(scene: Scene, t: number): boolean {
  if (scene.is[t]! & IS.saying) return true;
  const m = scene.cues.match(scene.tokens, t);
  return m !== null && m.reading.tail > 0 && !m.reading.conjunction && !m.reading.preposition && m.values.some((c) => c.form === 'noun');
}

/** The subject of a verb behind "according to what": past what the verb takes (به، عنه), and in quotation marks too (وفق ما قاله "…"). */
function subjectOfCarried(scene: Scene, cue: Cue, from: number, end: number): Subject {
  const { grammar, quotationAt } = scene;
  const t = from < end && grammar.words.withPerson.has(scene.tokens.words[from]!.fold) ? from + 1 : from;
  const subject = subjectBehind(scene, cue, t, end);
  if (subject.phrase || !quotationAt.get(subject.last)?.closed) return subject;
  const phrase = nounPhrase(scene, subject.last, end);
  return phrase ? { phrase, last: phrase.last } : subject;
}

/** Whether the attribution at token `i` opens its sentence or line. */
function isLeading(scene: Scene, i: number, sentence: Sentence): boolean {
  const { tokens } = scene;
  return i <= sentence.first + 1 || isMark(tokens, i - 1, '.–—-|:"”»') || tokens.kind[i - 1] === KIND.breakLine;
}

/** Token behind the definite noun a phrase starts with, where the next word has no article and starts no name: the phrase is over there. -1 otherwise. */
function behindDefinite(scene: Scene, np: NounPhrase): number {
  const { tokens, mentionAt } = scene;
  if (np.mention && np.mention.kind !== 'anonymous' && np.mention.kind !== 'role' && np.mention.form !== 'definite') return -1;
  const t = np.mention ? Math.max(np.first + 1, tokenAfter(scene, np.mention.end)) : np.first + 1;
  if (t > np.last || t >= tokens.count || tokens.kind[t] !== KIND.word || !(scene.is[t - 1]! & IS.definite)) return -1;
  return scene.is[t]! & (IS.definite | IS.preposition | IS.relative | IS.complementiser | IS.glued | IS.time) ||
    mentionAt.has(tokens.start[t]!) ||
    scene.grammar.words.same.has(tokens.words[t]!.fold)
    ? -1
    : t;
}

/**
 * Whose account stands at token `t`, named by its kind (إحصائية، إعلان، رصد): the owner in the genitive, behind "of", or the subject of "which … gave out".
 * Null when it is no account or nobody's.
 */
function authorOf(scene: Scene, t: number, end: number): NounPhrase | null {
  const { tokens, grammar } = scene;
  if (t >= end || tokens.kind[t] !== KIND.word) return null;
  const noun = gluedAt(scene, t)?.reading.stem ?? tokens.words[t]!.fold;
  if (!grammar.words.accounts.has(noun)) return null;
  for (let i = t + 1; i < Math.min(end, t + 3) && tokens.kind[i] !== KIND.breakLine && !isComma(tokens, i); i++) {
    const owner = isTo(scene, i) ? phraseBehind(scene, i, end) : nounPhrase(scene, i, end);
    if (owner && (canSpeak(scene, owner) || scene.quotationAt.has(owner.first))) return owner;
    const given = publisherAt(scene, i, end);
    if (given) return given;
  }
  return null;
}

/** The subject of "which … gave out" in or behind a phrase: أوردها، أعلنها، نشرتها. */
function givenBy(scene: Scene, np: NounPhrase, end: number): NounPhrase | null {
  for (let t = np.first + 1; t <= Math.min(np.last + 1, end - 1); t++) {
    const publisher = publisherAt(scene, t, end);
    if (publisher) return publisher;
  }
  return null;
}

/** The subject of a verb of report with the object's pronoun at token `t`. */
function publisherAt(scene: Scene, t: number, end: number): NounPhrase | null {
  const m = scene.is[t]! & IS.cue ? scene.cues.match(scene.tokens, t) : null;
  return m && m.reading.tail > 0 && !m.reading.conjunction && m.values.some((c) => c.form === 'past')
    ? nounPhrase(scene, m.last, end)
    : null;
}

function skipped(scene: Scene, t: number): number {
  return isMark(scene.tokens, t, '-–:') ? t + 1 : t;
}

/** "نقلا عن" behind a source: the one it has it from. */
export function nestedSource(scene: Scene, t: number, end: number): NounPhrase | null {
  const { tokens } = scene;
  const s = isComma(tokens, t) ? t + 1 : t;
  const m = s < end ? scene.cues.match(tokens, s) : null;
  if (
    !m?.values.some((c) => c.form === 'according' && c.strength === 'neutral') ||
    tokens.words[m.last - 1]?.fold !== scene.grammar.words.from
  )
    return null;
  return nounPhrase(scene, m.last, end);
}

/** What is put out ("في تقرير", "في بيان") behind a verb, with its owner where one follows. */
function outputBehind(scene: Scene, from: number, end: number): NounPhrase | null {
  const { tokens } = scene;
  for (let t = from; t < Math.min(end, from + 4); t++) {
    if (tokens.kind[t] !== KIND.word) return null;
    if (!(scene.is[t]! & (IS.output | IS.outlet))) continue;
    const np = nounPhrase(scene, t, end);
    if (!np) return null;
    return ownerBehind(scene, np.last, end) ?? np;
  }
  return null;
}

/** The owner behind "of" (ل, عن, صادر عن): "بيان لوزارة". */
function ownerBehind(scene: Scene, t: number, end: number): NounPhrase | null {
  const { tokens, grammar } = scene;
  if (t >= end || tokens.kind[t] !== KIND.word) return null;
  // "بيان (صادر) عن الرئاسة"
  for (let i = t; i < Math.min(end - 1, t + 2); i++)
    if (scene.is[i]! & IS.key && tokens.words[i]!.fold === grammar.words.from) return nounPhrase(scene, i + 1, end);
  if (isTo(scene, t)) return phraseBehind(scene, t, end);
  return null;
}

/** Token at which the clause of an attribution ends: the next comma, stop or closing mark, or word that opens a clause. */
function clauseEnd(scene: Scene, t: number, end: number): number {
  const { tokens } = scene;
  let i = t;
  while (i < end && tokens.kind[i] !== KIND.breakLine) {
    if (isComma(tokens, i) || isMark(tokens, i, '.!؟?') || isColon(scene, i)) break;
    if (scene.is[i]! & (IS.complementiser | IS.circumstance)) break;
    i++;
  }
  return i;
}

/** Token of content behind فإن, أن or a colon that follows the source; -1 when none does. */
function leadAt(scene: Scene, t: number, end: number): number {
  const { tokens, grammar } = scene;
  for (let i = t; i < Math.min(end, t + 10); i++) {
    if (tokens.kind[i] === KIND.breakLine || isMark(tokens, i, '.!؟?')) return -1;
    if (isColon(scene, i)) return i + 1;
    // "وفق ما أكده الطبيب، في حين قالت الوزارة إن": another clause, and another's.
    if (
      isComma(tokens, i) &&
      i + 2 < end &&
      (scene.is[i + 1]! | (scene.is[i + 1]! & IS.preposition ? scene.is[i + 2]! : 0)) & IS.conjunction
    )
      return -1;
    if (tokens.kind[i] !== KIND.word) continue;
    const bits = scene.is[i]!;
    const verb = bits & IS.cue ? scene.cues.match(tokens, i) : null;
    if (
      verb &&
      verb.reading.tail === 0 &&
      !readsAsWord(grammar.words, verb.reading) &&
      verb.values.some((c) => c.form === 'past' || c.form === 'present')
    )
      return -1;
    if (bits & IS.complementiser) {
      if (i > t && scene.is[i - 1]! & IS.blocked) continue;
      return bits & IS.joined && tokens.words[i]!.fold.startsWith(grammar.words.and) ? -1 : i + 1;
    }
  }
  return -1;
}
