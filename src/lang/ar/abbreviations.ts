/** Abbreviations after which a full stop ends no sentence: titles (د. doctor, أ. professor, م. engineer), news agencies' letters, measures. Folded. */
export const abbreviations: ReadonlySet<string> = new Set([
  'د',
  'ا',
  'م',
  'ص',
  'ق',
  'ب',
  'ف',
  'ت',

  'ه',
  'كم',
  'كلم',
  'سم',
  'ج',
  'ش',
  'ح',
  'ز',
  'و',
]);
