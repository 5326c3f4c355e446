import type { Cue } from '../../../lang/words/statements.ts';
import { KIND, type Sentence, sourceOffset } from '../../../text/index.ts';
import type { CueMatch } from '../cue.ts';
import { furtherOf, isImpersonal, opposes, visitorBefore } from './agreement.ts';
import { nestedSource } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { canSpeak, carriers, isMute } from './carriers.ts';
import { clauseStart, startsClause } from './clause-start.ts';
import { IS, isComma, isMark, readsAsWord } from './grammar.ts';
import { noun } from './noun.ts';
import { bareContent, contentAt, endOfAside, findOpening, type Opening, startBehind } from './opening.ts';
import { isIndefiniteAccusative, participle } from './participle.ts';
import { beforeTaken, type NounPhrase, nounPhrase, withoutObject, withTitle } from './phrase.ts';
import { addsAt, bitsOf, frontedBy, isAddress, isByline, isNominal, startOf } from './position.ts';
import { gluedAt, type Scene } from './scene.ts';
import { isOutlet, type LeftSubject, type Subject, subjectBefore, subjectBehind, subjectOfFirstVerb } from './subject.ts';

/** The candidate a cue makes, in the first of its senses that finds content; null when none does. */
export function candidateAt(scene: Scene, i: number, match: CueMatch, sentence: Sentence, limit: number): Candidate | null {
  for (const cue of match.values) {
    const made =
      cue.form === 'past' || cue.form === 'present'
        ? finite(scene, i, match, cue, sentence, limit)
        : cue.form === 'participle'
          ? participle(scene, i, match, cue, sentence, limit)
          : cue.form === 'noun'
            ? noun(scene, i, match, cue, limit)
            : null;
    if (made) return made;
  }
  return null;
}

/** A verb in the past or present with its subject on either side, or none. */
function finite(scene: Scene, i: number, match: CueMatch, cue: Cue, sentence: Sentence, limit: number): Candidate | null {
  const { tokens } = scene;
  const { reading, last } = match;
  if (cue.names && reading.tail > 0) return calling(scene, i, match, cue, sentence, limit);
  if (cue.spelled !== undefined && !tokens.words[i]!.raw.endsWith(cue.spelled)) return null;
  // A verb written over and over is no sentence.
  if (last < limit && i > 0 && tokens.words[last] === tokens.words[i] && tokens.words[i - 1] === tokens.words[i]) return null;
  if (reading.tail > 0 || reading.article || (reading.preposition !== '' && reading.preposition !== scene.grammar.words.to)) return null;
  if (cue.form === 'past' && reading.conjunction === '' && isByline(scene, i, last, sentence)) return null;
  // "خبير تحدثت إليه الصحيفة": what was said to somebody is not told.
  if (cue.takes[0] === scene.grammar.words.from && last < limit && scene.grammar.words.toPerson.has(tokens.words[last]!.fold)) return null;
  // "أما X فقال": the subject stands in front, and the verb answers it.
  const fronted = reading.conjunction !== '' && reading.conjunction !== scene.grammar.words.and ? frontedBy(scene, i, sentence.first) : -1;
  if (fronted < 0 && readsAsWord(scene.grammar.words, reading) && !cue.plain) return null;
  const before = bitsOf(scene, i - 1);
  if (i > sentence.first && isAddress(scene, i - 1) && cue.form === 'present') return null;
  if (i > sentence.first && before & IS.negation && (cue.form === 'present' || !(before & IS.complementiser))) return null;
  const subject = subjectOf(scene, cue, last, limit);
  const via: NounPhrase[] = [];
  let speaker = subject.phrase;
  let side: Candidate['side'] = 'right';
  let opening: Opening | null = null;
  let relay: Candidate['relay'];
  let cueFirst = i;
  let cueLast = last;
  let start = startOf(scene, i, match);
  let said = cue;
  let blamed = false;
  // Another's words: "نقلت الوكالة عن مصدر قوله إن".
  const source = cue.takes.includes(scene.grammar.words.from)
    ? null
    : relayed(scene, last, subject.last, limit, sourcePreposition(scene, cue));
  if (source && (source.saying !== null || cue.carries || cue.learned || cue.ascribes || (speaker && isOutlet(scene, speaker)))) {
    const saying = source.saying;
    const noun = saying !== null ? nounSense(scene, saying) : null;
    if (noun) said = noun;
    const from = saying !== null ? saying + 1 : source.phrase.last;
    opening = findOpening(scene, said, from, from, limit);
    if (opening) {
      if (speaker) via.push(speaker);
      relay = { first: i, last: source.phrase.first };
      speaker = source.phrase;
      if (saying !== null) {
        cueFirst = saying;
        cueLast = saying + 1;
        start = tokens.start[saying]!;
      }
    }
  }
  // "نفى الأنباء", "انتقد القرار": what follows cannot speak, so it is the object and the speaker is the one of before.
  let clause = i;
  if (!opening) {
    opening = findOpening(scene, cue, last, speaker ? subject.last : last, limit);
    // A verb in the plural has its subject before it: what follows is no subject.
    const plural = cue.agrees === 'plural' && speaker !== null && (reading.conjunction === '' || fronted >= 0);
    const strong = opening !== null && !plural && (opening.link === 'clause' || opening.link === 'quote');
    if (!speaker || !strong) {
      const before = reading.conjunction === '' || fronted >= 0 ? subjectBefore(scene, i, sentence.first, cue) : null;
      const left =
        before && !(before.described && speaker) && (fronted >= 0 || mayPrecede(scene, before, i, cue, sentence)) ? before : null;
      if (left) {
        const near = behindAdverbs(scene, last, limit);
        const direct = opening && !speaker ? opening : findOpening(scene, cue, last, last, limit);
        const object =
          !strong &&
          (cue.takes.includes('noun') || cue.takes.includes('object')) &&
          (speaker || bitsOf(scene, near) & IS.verbalNoun || (near > last && direct === null && isNominal(scene, near)))
            ? contentAt(scene, near, limit, near, 'noun')
            : null;
        const chosen = strong ? opening : (object ?? direct);
        if (chosen) {
          opening = chosen;
          speaker = left.phrase;
          side = 'left';
          clause = left.clause;
        } else if (!speaker || !canSpeak(scene, speaker)) return null;
      } else if (!speaker) side = 'dropped';
    }
  }
  if (!opening && !speaker && reading.conjunction !== '' && cue.takes.includes('object') && bitsOf(scene, last) & IS.verbalNoun)
    opening = contentAt(scene, last, limit, last, 'object');
  if (!opening && speaker?.mention && side === 'right') opening = bareContent(scene, cue, subject.last, limit);
  if (
    opening &&
    speaker &&
    side === 'right' &&
    opening.link !== 'clause' &&
    opening.link !== 'quote' &&
    cue.takes.includes('object') &&
    !speaker.subject &&
    !canSpeak(scene, speaker)
  ) {
    opening = contentAt(scene, speaker.first, limit, speaker.first, 'object');
    speaker = null;
    side = 'dropped';
  }
  // "وطالب بعثة السلام بإيفاد فريق": the one called upon is no speaker, by gender.
  if (
    opening &&
    speaker &&
    side === 'right' &&
    reading.conjunction !== '' &&
    cue.takes.includes('object') &&
    speaker.first === last &&
    opening.link !== 'clause' &&
    opening.link !== 'quote' &&
    opposes(scene, cue, speaker)
  ) {
    opening = contentAt(scene, speaker.first, limit, speaker.first, 'object');
    speaker = null;
    side = 'dropped';
    blamed = true;
  }
  // "وحملت الشركة مسؤولية الحادث": the one blamed is no speaker.
  if (
    opening &&
    speaker &&
    side === 'right' &&
    !speaker.subject &&
    opening.first === speaker.last &&
    scene.grammar.words.blame.has(tokens.words[opening.first]!.fold)
  ) {
    opening = contentAt(scene, speaker.first, limit, speaker.first, 'object');
    speaker = null;
    side = 'dropped';
    blamed = true;
  }
  if (!opening) return null;
  // "مصدر أبلغ رويترز أن", "أبلغ مسؤول رويترز أن": the outlet was told.
  if (speaker && side === 'right' && scene.grammar.words.telling.has(cue.lemma)) {
    const told = toldOutlet(scene, speaker);
    if (told && told.first > speaker.first) {
      via.push(told);
      speaker = { ...speaker, last: told.first };
    } else if (told) {
      const before = subjectBefore(scene, i, sentence.first, cue);
      if (before && mayPrecede(scene, before, i, cue, sentence)) {
        via.push(told);
        speaker = before.phrase;
        side = 'left';
        clause = before.clause;
      }
    }
  }
  // "أعربت الأمم المتحدة على لسان X عن": the mouth speaks.
  for (let t = last + 1; t < opening.mark && !blamed; t++)
    if (scene.is[t]! & IS.key && scene.grammar.words.mouth.has(tokens.words[t]!.fold)) {
      const mouth = nounPhrase(scene, t + 1, opening.mark);
      if (mouth && canSpeak(scene, mouth)) {
        speaker = mouth;
        if (side === 'dropped') side = 'right';
      }
      break;
    }
  // "قالت الوزارة، نقلا عن غرفة العمليات، إن"
  const nested =
    speaker && side === 'right' && !relay && isComma(tokens, speaker.last) ? nestedSource(scene, speaker.last, opening.mark) : null;
  if (nested && speaker) {
    via.push(speaker);
    speaker = nested;
  }
  if (speaker && isMute(scene, speaker)) return null;
  // "لا أحد يتحدث عن", "لم يكن السكان يعرفون أن"
  if (side !== 'right' && isDenied(scene, i, sentence.first)) return null;
  for (let t = last; t < opening.mark; t++)
    if (scene.is[t]! & IS.key && scene.grammar.words.attention.has(tokens.words[t]!.fold)) return null;
  // "نعى الرئيس الضحايا، ووجه بصرف تعويضات": a further act of the subject of the first verb.
  const further =
    cue.weak && side === 'dropped' && cue.strength === 'demanding' && opening.link === 'preposition' && opening.mark === last
      ? furtherOf(scene, i, reading.conjunction, sentence.first)
      : null;
  if (cue.weak && !blamed && !further && !(speaker && canSpeak(scene, speaker))) return null;
  if (cue.weak && !blamed && opening.link === 'object' && !speaker?.mention) return null;
  if (cue.ambiguous && ((cue.form === 'past' && reading.conjunction === '' && i > sentence.first) || opening.mark - last > 6)) return null;
  const owner =
    side === 'dropped' && reading.conjunction === '' && i > sentence.first
      ? (visitorBefore(scene, sentence.first, i) ?? subjectOfFirstVerb(scene, sentence.first, i))
      : null;
  if (
    side === 'dropped' &&
    !owner &&
    opening.link !== 'clause' &&
    opening.link !== 'quote' &&
    !(reading.conjunction || isComma(tokens, i - 1) || bitsOf(scene, i - 1) & (IS.particle | IS.conjunction) || addsAt(scene, i - 1))
  )
    return null;
  // What stands before the verb tells where it was said: "وفي تصريح للتلفزيون الرسمي، قال".
  if (i > sentence.first && i - sentence.first <= 14 && bitsOf(scene, sentence.first) & IS.preposition)
    via.push(...carriers(scene, sentence.first, i));
  const behind = speaker && side === 'right' ? speaker.last : last;
  via.push(...carriers(scene, last, speaker && side === 'right' ? speaker.first : last), ...carriers(scene, behind, opening.mark));
  // "17 شخصا يعتقد أنهم تحت الأنقاض": told of them by nobody.
  if (
    side === 'dropped' &&
    !reading.conjunction &&
    isImpersonal(scene, cue, '') &&
    cue.strength === 'believing' &&
    isIndefiniteAccusative(scene, i - 1)
  )
    return null;
  // "X تقر بالتوقيف وY تطالب بإجابات": the second clause of a headline, its subject joined with no comma.
  const second = side === 'left' && speaker !== null && clause === speaker.first && speaker.start > tokens.start[clause]!;
  const own = reading.conjunction !== '' || second || startsClause(scene, clause, sentence.first);
  const made: { -readonly [K in keyof Candidate]: Candidate[K] } = {
    rule:
      source && relay
        ? 'relay'
        : side === 'left'
          ? 'subject-verb'
          : side === 'dropped'
            ? isImpersonal(scene, cue, reading.conjunction)
              ? 'impersonal'
              : 'dropped-subject'
            : 'verb-subject',
    cue: said,
    first: cueFirst,
    last: cueLast,
    start,
    clause: clauseStart(scene, clause, sentence.first),
    own,
    speaker,
    side,
    opening,
    via: via.length > 0 ? via.filter((v) => v !== speaker) : via,
  };
  if (relay) made.relay = relay;
  if (owner ?? further) made.subject = (owner ?? further)!;
  return made;
}

/** A verb of calling with its object's pronoun, joined to what its speaker said before: "رفضت الاتهامات ووصفتها بأنها متسرعة". */
function calling(scene: Scene, i: number, match: CueMatch, cue: Cue, sentence: Sentence, limit: number): Candidate | null {
  const { reading, last } = match;
  const { and } = scene.grammar.words;
  if (reading.article || reading.preposition !== '' || reading.conjunction !== and || i === sentence.first || last >= limit) return null;
  const glued = scene.tokens.kind[last] === KIND.word ? gluedAt(scene, last) : null;
  const quoted = scene.quotationAt.has(bitsOf(scene, last) & IS.letter ? last + 1 : last);
  const opening = quoted
    ? contentAt(scene, bitsOf(scene, last) & IS.letter ? last + 1 : last, limit, last, 'quote')
    : bitsOf(scene, last) & IS.complementiser
      ? contentAt(scene, last + 1, limit, last, 'clause')
      : glued?.preposition === scene.grammar.words.by
        ? ({
            link: 'preposition',
            mark: last,
            first: last,
            start: sourceOffset(scene.tokens, last, startBehind(glued)),
            quotation: null,
          } as const)
        : null;
  if (!opening) return null;
  const start = startOf(scene, i, match);
  return { rule: 'dropped-subject', cue, first: i, last, start, clause: i, own: true, speaker: null, side: 'dropped', opening, via: [] };
}

/** Token behind the adverbs of time and manner at `t`: "اقترح أمس هدنة". */
function behindAdverbs(scene: Scene, t: number, limit: number): number {
  const { tokens } = scene;
  let i = t;
  while (i + 1 < limit && i - t < 5 && tokens.kind[i] === KIND.word) {
    const glued = gluedAt(scene, i);
    if (glued?.adverbial || scene.is[i]! & (IS.time | IS.manner)) i++;
    else break;
  }
  return i;
}

/** Whether nobody, or a subject of whom it is denied, stands before the verb at `i`. */
function isDenied(scene: Scene, i: number, first: number): boolean {
  const { tokens, grammar } = scene;
  for (let t = i - 1; t >= Math.max(first, i - 10) && !isComma(tokens, t); t--) {
    const bits = bitsOf(scene, t);
    if (bits & IS.negation && !(bits & IS.complementiser) && t + 1 < i && grammar.words.undone.has(tokens.words[t + 1]!.fold)) return true;
  }
  return false;
}

/** What stands behind a verb, with its object cut off. */
function subjectOf(scene: Scene, cue: Cue, last: number, limit: number): Subject {
  const found = subjectBehind(scene, cue, last, limit);
  const shorter = found.phrase && cue.takes.includes(scene.grammar.words.by) ? beforeTaken(scene, found.phrase) : found.phrase;
  const subject = shorter === found.phrase || !shorter ? found : { phrase: shorter, last: shorter.last };
  if (!subject.phrase || !(cue.takes.includes('object') || cue.takes.includes('noun'))) return subject;
  const whole = withTitle(scene, subject.phrase, limit);
  const phrase = cue.takes.includes('object') ? withoutObject(scene, whole, cue.agrees) : whole;
  const aside = cue.takes.includes('object') && isComma(scene.tokens, phrase.last) ? endOfAside(scene, cue, phrase.last, limit, true) : -1;
  return aside > 0 ? { phrase: { ...phrase, subject: true }, last: aside + 1 } : { phrase, last: phrase.last };
}

/** Whether the phrase before a verb is its speaker: it can speak, or it is all there is before a headline's verb. */
function mayPrecede(scene: Scene, left: LeftSubject, i: number, cue: Cue, sentence: Sentence): boolean {
  const { tokens, grammar } = scene;
  if (canSpeak(scene, left.phrase) || left.clause !== left.phrase.first) return true;
  const first = tokens.words[left.phrase.first]!;
  return cue.form === 'present' && left.clause === sentence.first && i - left.clause <= 4 && !grammar.words.isVerb(first.fold);
}

/** The outlet that a phrase names or ends in; null when it holds none. */
function toldOutlet(scene: Scene, np: NounPhrase): NounPhrase | null {
  for (let t = np.first; t < np.last; t++) {
    const mention = scene.mentionAt.get(scene.tokens.start[t]!);
    if (mention && (mention.kind === 'outlet' || mention.kind === 'agency') && mention.end >= scene.tokens.end[np.last - 1]!)
      return { first: t, last: np.last, start: scene.tokens.start[t]!, mention };
  }
  return null;
}

/** The sense of a noun of speech with its owner's pronoun at token `t` (قوله، تأكيده). */
function nounSense(scene: Scene, t: number): Cue | null {
  const m = scene.cues.match(scene.tokens, t);
  return m?.values.find((c) => c.form === 'noun') ?? null;
}

/** The preposition before the one whose words a verb carries, learned or ascribes. */
function sourcePreposition(scene: Scene, cue: Cue): string {
  const { words } = scene.grammar;
  return cue.learned ? words.learnedFrom : cue.ascribes ? words.ascribedTo : words.from;
}

/** "عن X (قوله)" between a verb and its content: whose words are carried. */
function relayed(
  scene: Scene,
  from: number,
  after: number,
  limit: number,
  preposition: string,
): { phrase: NounPhrase; saying: number | null } | null {
  const { tokens } = scene;
  const end = Math.min(limit, after + 12);
  for (let t = from; t < end; t++) {
    if (tokens.kind[t] === KIND.breakLine) return null;
    if (tokens.kind[t] !== KIND.word) {
      if (isMark(tokens, t, ':.!؟')) return null;
      continue;
    }
    const bits = scene.is[t]!;
    if (bits & IS.complementiser) return null;
    if (!(bits & IS.key) || tokens.words[t]!.fold !== preposition) continue;
    if (bitsOf(scene, t + 1) & IS.adverbial) continue;
    const phrase = nounPhrase(scene, t + 1, limit);
    if (!phrase) return null;
    for (let s = phrase.last; s < Math.min(limit, phrase.last + 14); s++) {
      if (isMark(tokens, s, '.!؟:')) break;
      if (tokens.kind[s] !== KIND.word) continue;
      const b = bitsOf(scene, s);
      if (b & IS.saying) return { phrase, saying: s };
      if (b & IS.complementiser) break;
      const m = b & IS.cue ? scene.cues.match(tokens, s) : null;
      if (m && m.reading.tail > 0 && m.reading.conjunction === '' && m.values.some((c) => c.form === 'noun')) return { phrase, saying: s };
    }
    return { phrase, saying: null };
  }
  return null;
}
