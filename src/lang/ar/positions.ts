import { fold } from '../../text/index.ts';
import type { PositionWords } from '../words/positions.ts';
import { acts } from './acts.ts';
import { stances } from './stances.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));

/** Words for the positions extractor. */
export const positions: PositionWords = {
  cues: [...stances, ...acts].map((s) => ({ ...s, cue: { ...s.cue, leads: s.cue.leads.map(fold) } })),
  negations: words('لا لم لن ليس ليست غير عدم دون'),
  between: words('قد كان كانت الذي التي الذين أيضا بشدة رسميا مجددا كذلك بدوره بدورها أيضا سوف هو هي هم'),
  clauseStarts: words(
    'بينما فيما حيث لكن ولكن إلا بعدما قبل بعد منذ حين عندما إذ لأن كما وكان وكانت وقال وأضاف مضيفا مشيرا وذلك الأمر مما وقد فقد خلال وفق بحسب حسب',
  ),
  agents: words('من عن'),
  subjects: new Map(),
  joins: new Set(),
  issues: words(
    'صفقة الصفقة اتفاق الاتفاق اتفاقية الاتفاقية هدنة الهدنة خطة الخطة مبادرة المبادرة قرار القرار مشروع المشروع عملية العملية هجوم الهجوم خطوة الخطوة مقترح المقترح اقتراح تسوية التسوية مفاوضات المفاوضات محادثات المحادثات استفتاء الاستفتاء وقف زيارة الزيارة قصف القصف حصار الحصار نقل إجلاء تدخل التدخل عقوبات العقوبات اتهام اتهامات الاتهامات مزاعم ادعاءات الادعاءات أنباء الأنباء رواية الرواية تصريحات التصريحات حكم الحكم',
  ),
  adjuncts: words('في خلال عبر بعد'),
  complementisers: words('أن إن'),
  subjunctive: words('أن كي لكي حتى'),
  anonymity: words('اسمه اسمها اسمهم اسميهما أسمائهم هويته هويتها هويتهم هوياتهم'),
  claims: new Set(),
  article: 'ال',
  swallows: 'ل',
  latter: words('الأخير الأخيرة الأخيران الأخيرين'),
  pronouns: words('بها به بهم عليها عليه عليهم لها له لهم منها منه عنها عنه إليها إليه فيها فيه'),
};
