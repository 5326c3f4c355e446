import type { EventMention } from '../../model/index.ts';
import { KIND } from '../../text/index.ts';
import type { Clause, CueAt, Scene } from './clause.ts';

/** Whether the event is denied and whether it took place, by the words before its cue. */
export function modalityOf(scene: Scene, at: CueAt, clause: Clause): Pick<EventMention, 'polarity' | 'modality'> {
  const { page, words } = scene;
  const { tokens } = page;
  const { match, cue } = at;
  const verbFirst = page.language.order === 'verb-first';
  let negated = false;
  let future = cue.form === 'verb' && match.reading.preposition === 'س';
  // A purpose: "ليقصف", "لطرد المسلحين".
  let hypothetical = match.reading.preposition === 'ل' && (cue.form !== 'noun' || cue.type === 'COERCE');
  let historical = false;
  let adjoining = true;
  const reach = cue.form === 'noun' ? 4 : 8;
  for (let t = match.first - 1, n = 0; n < reach && t >= clause.first - 1 && t >= scene.sentence.first; n++, t--) {
    if (tokens.kind[t] === KIND.punctuation && '،,'.includes(tokens.words[t]!.raw)) adjoining = false;
    const stem = stemOf(scene, t, verbFirst);
    if (adjoining && words.negations.has(stem) && n < (cue.form === 'noun' ? 2 : 5)) {
      negated = true;
      // "Will not", لن: both at once.
    }
    if (adjoining && words.future.has(stem)) future = true;
    if (adjoining && verbFirst && cue.tense === 'present' && n === 0 && (words.maybe.has(stem) || /^ان/.test(stem))) hypothetical = true;
    if (
      words.hypothetical.has(stem) &&
      (adjoining || /^(?:if|unless|اذا|لو)$/.test(stem)) &&
      !(stem === 'to' && cue.tense !== 'base' && tokens.words[t + 1]!.fold !== 'be')
    )
      hypothetical = true;
    if (adjoining && cue.form !== 'noun' && cue.tense === 'past' && words.pluperfect.has(stem)) historical = true;
    if (
      adjoining &&
      !words.between.has(stem) &&
      !words.negations.has(stem) &&
      !words.maybe.has(stem) &&
      !words.future.has(stem) &&
      !words.hypothetical.has(stem)
    ) {
      // Arabic puts the subject between: "كان الجيش قد قصف".
      if (!verbFirst && cue.form !== 'noun' && !/ly$/.test(stem)) adjoining = false;
    }
    if (t < clause.first) break;
  }
  return {
    polarity: negated ? 'negated' : 'affirmed',
    modality: future ? 'future' : hypothetical ? 'hypothetical' : historical ? 'historical' : 'actual',
  };
}

function stemOf(scene: Scene, t: number, verbFirst: boolean): string {
  const { fold } = scene.page.tokens.words[t]!;
  if (!verbFirst || fold.length < 3 || (fold[0] !== 'و' && fold[0] !== 'ف')) return fold;
  const { negations, future, hypothetical, pluperfect, maybe } = scene.words;
  const rest = fold.slice(1);
  return [negations, future, hypothetical, pluperfect, maybe].some((set) => set.has(rest)) ? rest : fold;
}

/** Whether the noun is said not to take place: "halt the shelling", "وقف القصف". */
export function halted(scene: Scene, at: CueAt): boolean {
  const { page, words } = scene;
  for (let t = at.match.first - 1, n = 0; t >= scene.sentence.first && n < 2; t--, n++) {
    const word = page.tokens.words[t]!;
    if (words.halts.has(word.fold)) return true;
    if (page.language.readings(word).some((r) => words.halts.has(r.stem) && r.tail === 0)) return true;
    if (page.language.order === 'verb-first' || !/^(?:the|all|its|their|any)$/.test(word.fold)) return false;
  }
  return false;
}
