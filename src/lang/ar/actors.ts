import { fold, remembered } from '../../text/index.ts';
import { knownActors, organForms, states } from '../lexicon/index.ts';
import type { ActorWords } from '../words/actors.ts';
import { readActorPhrases } from './actor-grammar.ts';
import { adjectives, genitives, nameParticles, placeHeads, plainVerbs, rankWords, sayingVerbs } from './actor-words.ts';
import { givenNames, transliterateName } from './given-names.ts';

/** Nouns by which a body whose name holds them is taken up again: "التنظيم", "الصحيفة". */
const takenUp = new Set(
  fold(
    'تنظيم تحالف حركة جماعة وكالة صحيفة جريدة مجلة قناة موقع منظمة مرصد شبكة حزب جبهة هيئة جيش حكومة نظام وزارة مجلس اتحاد حلف جامعة لجنة محكمة بنك صندوق برنامج مفوضية بعثة معهد مركز مؤسسة ائتلاف فيلق لواء حشد تيار إدارة سلطة جهاز قيادة مكتب فصيل ميليشيا تلفزيون إذاعة سلطات رئاسة كونغرس برلمان بيشمركة شرطة',
  ).split(' '),
);

const heads = new Map<string, readonly string[]>();
/** Given names and words too common to mean a person alone. */
const commonNames: ReadonlySet<string> = new Set([
  ...[...givenNames.keys(), ...adjectives, ...genitives, ...placeHeads, ...rankWords].flatMap((w) => [
    w,
    w.startsWith('ال') ? w.slice(2) : w,
  ]),
  ...fold('شمالي جنوبي شرقي غربي شمال جنوب نيوز برس تايمز مواقع موقع ثاني أول عام').split(' '),
  ...states.flatMap((s) => s.adjectiveAr.map(fold)),
]);

/** Words and grammar for the actors extractor. */
export const actors: ActorWords = {
  phrases: readActorPhrases,
  known: (ref) => knownActors.get(ref),
  formsOf: organForms,
  transliterate: remembered(transliterateName),
  particles: nameParticles,
  commonNames,
  says: (word) =>
    sayingVerbs.has(word.fold) ||
    plainVerbs.has(word.fold) ||
    (/^[وف]/.test(word.fold) && (sayingVerbs.has(word.fold.slice(1)) || plainVerbs.has(word.fold.slice(1)))),
  bare: (word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word),
  headsOf(actor) {
    if (actor.kind === 'state' || actor.kind === 'person') return [];
    const kept = heads.get(actor.key);
    if (kept) return kept;
    const found = new Set<string>();
    for (const form of actor.ar) {
      const [first = ''] = fold(form).split(' ');
      const noun = first.startsWith('ال') && first.length > 4 ? first.slice(2) : first;
      if (takenUp.has(noun)) found.add(noun);
    }
    if (actor.kind === 'agency') found.add('وكاله');
    const list = [...found];
    heads.set(actor.key, list);
    return list;
  },
};
