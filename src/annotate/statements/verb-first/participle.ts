import type { Cue } from '../../../lang/words/statements.ts';
import { KIND, type Sentence } from '../../../text/index.ts';
import type { CueMatch } from '../cue.ts';
import type { Candidate } from './candidate.ts';
import { carriers } from './carriers.ts';
import { IS, isComma, isMark } from './grammar.ts';
import { contentAt, findOpening, type Opening } from './opening.ts';
import { bitsOf, startOf } from './position.ts';
import { gluedAt, type Scene } from './scene.ts';
import { subjectOfFirstVerb } from './subject.ts';

/** How far behind a participle its content may open, in tokens. */
const FARTHEST_PARTICIPLE = 16;

/** An accompanying participle: "مضيفا أن". */
export function participle(scene: Scene, i: number, match: CueMatch, cue: Cue, sentence: Sentence, limit: number): Candidate | null {
  const { tokens } = scene;
  const { reading, last } = match;
  if (reading.tail > 0 || reading.article || reading.preposition !== '') return null;
  if (i > sentence.first && bitsOf(scene, i - 1) & (IS.auxiliary | IS.preposition | IS.relative)) return null;
  const free = i === sentence.first || isComma(tokens, i - 1) || isMark(tokens, i - 1, '"”»)') || reading.conjunction !== '';
  const opening =
    (cue.takes[0] === 'object' || callsUpon(scene, cue, last, limit) ? objectAt(scene, cue, last, limit) : null) ??
    findOpening(scene, cue, last, last, Math.min(limit, last + FARTHEST_PARTICIPLE)) ??
    objectAt(scene, cue, last, limit);
  if (!opening) return null;
  if (opening.link === 'quote' && opening.mark - last > (free ? 8 : 1)) return null;
  if (!free && opening.link !== 'clause' && opening.link !== 'quote' && opening.mark !== last) return null;
  if (!free && (opening.link === 'object' || cue.weak)) return null;
  // "قيودا مشددة على": a noun in the accusative without the article is described.
  if (!free && opening.link !== 'clause' && opening.link !== 'quote' && isIndefiniteAccusative(scene, i - 1)) return null;
  const subject = i > sentence.first ? subjectOfFirstVerb(scene, sentence.first, i) : null;
  return {
    rule: 'participle',
    cue,
    first: i,
    last,
    start: startOf(scene, i, match),
    clause: i,
    own: true,
    speaker: null,
    side: 'dropped',
    opening,
    via: carriers(scene, last, opening.mark),
    ...(subject ? { subject } : {}),
  };
}

/** Whether an indefinite noun in the accusative (قيودا، بيانا) stands at token `t`. */
export function isIndefiniteAccusative(scene: Scene, t: number): boolean {
  const { tokens } = scene;
  return (
    tokens.kind[t] === KIND.word &&
    /^(?!ال)[\u0621-\u064a]{3,}(?:\u0627|\u064b\u0627|\u0627\u064b)$/.test(tokens.words[t]!.raw) &&
    !(bitsOf(scene, t) & (IS.time | IS.particle))
  );
}

/** Whether the one called upon or accused follows a participle at once: "داعيا جميع الأطراف إلى". */
function callsUpon(scene: Scene, cue: Cue, t: number, limit: number): boolean {
  const { tokens } = scene;
  if (t >= limit || tokens.kind[t] !== KIND.word || cue.strength === 'neutral' || cue.strength === 'believing') return false;
  const word = tokens.words[t]!;
  const glued = gluedAt(scene, t);
  if (glued && (glued.verbalNoun || cue.takes.includes(glued.preposition))) return false;
  return word.fold.length > 1 && !(scene.is[t]! & (IS.manner | IS.particle | IS.auxiliary | IS.saying));
}

/** The object that follows a participle at once. */
function objectAt(scene: Scene, cue: Cue, t: number, limit: number): Opening | null {
  if (!cue.takes.includes('object') || t >= limit || scene.tokens.kind[t] !== KIND.word) return null;
  if (bitsOf(scene, t) & (IS.preposition | IS.conjunction | IS.relative | IS.complementiser | IS.time)) return null;
  return contentAt(scene, t, limit, t, 'object');
}
