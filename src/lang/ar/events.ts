import { fold } from '../../text/index.ts';
import type { EventWords, LightVerb } from '../words/events.ts';
import { stateOfAdjective } from './actor-lexicon.ts';
import { conjugate } from './conjugation.ts';
import { eventCues } from './event-cues.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));

const conjugated = (pairs: string, subject: LightVerb['subject']): readonly LightVerb[] =>
  pairs
    .trim()
    .split(' ')
    .flatMap((pair) => {
      const forms = conjugate(...(pair.split('|') as [string, string]));
      return [...forms.past, ...forms.present].map((f) => ({ phrase: f.form, subject }));
    });

/** Words for the events extractor. */
export const events: EventWords = {
  cues: eventCues.map((e) => ({ ...e, cue: { ...e.cue, leads: e.cue.leads.map(fold) } })),
  light: [
    ...conjugated('شن|يشن نفذ|ينفذ وجه|يوجه ارتكب|يرتكب جدد|يجدد كثف|يكثف تبنى|يتبنى واصل|يواصل', 'actor'),
    ...conjugated('تعرض|يتعرض', 'recipient'),
  ],
  agents: [
    'على يد',
    'على أيدي',
    'بيد',
    'من قبل',
    'من جانب',
    'من طرف',
    'برصاص',
    'بنيران',
    'بصواريخ',
    'بقذائف',
    'بقصف',
    'نتيجة قصف',
    'جراء قصف',
    'إثر قصف',
    'في قصف',
    'في غارة',
    'في غارات',
    'بغارات',
    'بغارة',
  ],
  negations: words('لا لم لن ليس ليست عدم دون بدون'),
  between: words('هذه هذا تلك قد كان كانت كانوا سوف أيضا هو هي هم الذي التي الذين مجددا كذلك بدوره بدورها أمس اليوم'),
  passives: words('تم يتم'),
  future: words('سوف سيتم لن'),
  hypothetical: words('إذا لو ربما يمكن احتمال إمكانية لكي كي حتى يجب ينبغي حال محاولة نية يعتزم تعتزم قصد بهدف يريد تريد'),
  maybe: words('قد'),
  pluperfect: words('كان كانت كانوا وكان وكانت وكانوا'),
  clauseStarts: words(
    'بينما فيما حيث لكن ولكن إلا بعدما قبل بعد حين عندما إذ لأن كما وكان وكانت وقال وقالت وأضاف وأضافت وأكد وأكدت وأشار وأشارت مضيفا مشيرا مؤكدا وذلك وقد فقد وفق بحسب حسب وأن أن إن بأن أنه أنها',
  ),
  prepositions: words('في من إلى على عن مع ضد بين خلال منذ حتى لدى عبر نحو بحق تجاه قرب'),
  halts: words('وقف إيقاف إنهاء منع لمنع لوقف بوقف ووقف رفع فك لرفع كسر لكسر انتهاء نهاية تجنب لتجنب تعليق'),
  compounds: words(''),
  stateOf: stateOfAdjective,
};
