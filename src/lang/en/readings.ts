import { type Readings, type Word, wordAttribute } from '../../text/index.ts';

/** English words carry no clitics but the possessive, which the tokeniser already cuts off: each is read as it stands. */
export const readings: Readings = wordAttribute((word: Word) => [
  { stem: word.fold, at: 0, tail: 0, conjunction: '', preposition: '', article: false },
]);
