export { type CivilDate, civilDate, dayNumber, daysInMonth, isCivilDate, weekdayOf } from './calendar.ts';
export { dayPeriod, edtf, type Grain, isoDate, monthPeriod, type Period, parseEdtf, seasonPeriod, yearPeriod } from './calendar-edtf.ts';
export { hijriDate, hijriDay, hijriMonth, hijriYears } from './calendar-hijri.ts';
export { KIND, type Word, wordAttribute, wordOf } from './forms.ts';
export {
  digitValue,
  type Folded,
  fold,
  foldWord,
  isArabicLetter,
  isArabicMark,
  isBidiControl,
  isInvisible,
  plainLetters,
} from './letters.ts';
export { type DigitNumber, readDigits, readSpacedDigits, touching } from './numerals.ts';
export { compose, identityMap, type OffsetMap, toSource } from './offset-map.ts';
export { type PhraseMatch, PhraseTrie, type Reading, type Readings, sameLine } from './phrases.ts';
export { findQuotations, type Quotation } from './quotations.ts';
export { remembered } from './remembered.ts';
export { findSentences, type Sentence } from './sentences.ts';
export { endingMarks, endingOf, endingsIn, WordMarks, wordBits, wordNumbers, wordSign } from './signs.ts';
export { skeleton } from './skeleton.ts';
export { ints, octets } from './slab.ts';
export { adjacent, sourceOffset, type Tokens, tokenFrom, tokenize } from './tokens.ts';
export { WordLists } from './word-lists.ts';
