import { isVerbalNoun } from './verbal-nouns.ts';

/** Complementisers that open what is said, with what is glued to them. */
const complementiser = /^[وف]?ب?(?:أن|إن|ان)\s+(?=\S)/u;
/** A conjunction or the ب of the object before the first word. */
const clitics = /^([وف]?)(ب?)(?=[\u0621-\u064a]{3})/u;

/**
 * A clause as it stands on its own in a heading: without the complementiser it hung on, and without the ب and و that joined a verbal noun to its verb
 * («وبمنع وصول المساعدة» is «منع وصول المساعدة»). Other words keep their first letter: it may be their own.
 */
export function standing(clause: string): string {
  const bare = clause.replace(complementiser, '');
  if (bare !== clause) return bare;
  const m = clitics.exec(clause);
  if (!m || m[2] === '') return clause;
  const rest = clause.slice(m[0].length);
  const [first = ''] = rest.split(/\s/u, 1);
  // بناء and the like have a ب of their own.
  return isVerbalNoun(first) && !isVerbalNoun(m[2] + first) ? rest : clause;
}

/** Where something was said, before what it was about: «في بيان الطائرات …». */
const occasion =
  /^(?:في|عبر|خلال) (?:بيان|تصريح|تصريحات|رسالة|كلمة|مقابلة|حديث|خطاب|منشور|تغريدة)(?: (?:له|لها|لهم|صحفي|صحافي|رسمي|مشترك))? (?=[\u0621-\u064a]{3})/u;
/** The one something was put to, before what was put: «على الروس سلسلة من الخطوات». */
const addressee = /^على ال[\u0621-\u064a]{2,20} (?!ال|في |من |إلى |عن |على |مع |ضد |خلال |منذ |بعد |قبل |[بلوفك])(?=[\u0621-\u064a]{3})/u;

/** A stance's target as the name of an issue: quotation marks around it off, and what only tells where it was said or to whom. */
export function issueName(target: string): string {
  return target
    .replace(/^["“«]|["”»]$/gu, '')
    .replace(occasion, '')
    .replace(addressee, '');
}
