import { type Reading, type Word, wordAttribute } from '../../text/index.ts';

/**
 * Clitics of written Arabic, modelled once: conjunction (و ف), then particle (ب ل ك س), then article (ال; لل after ل), then the stem, then a pronoun.
 * All splits that leave a stem of two letters or more are returned, the whole word first, then fewer clitics before more; the lexicon that is asked decides.
 * After: Buckwalter's prefix and suffix compatibility tables, reduced to what news prose needs.
 */
export const arabicReadings = wordAttribute((word: Word): readonly Reading[] => {
  const w = word.fold;
  const found: Reading[] = [{ stem: w, at: 0, tail: 0, conjunction: '', preposition: '', article: false }];
  if (!word.arabic || w.length < 3 || w.length > 24) return found;
  const put = (at: number, conjunction: string, preposition: string, article: boolean, stem = w.slice(at)): void => {
    if (stem.length >= 2) found.push({ stem, at, tail: 0, conjunction, preposition, article });
  };
  const article = (at: number, conjunction: string, preposition: string): void => {
    if (preposition === 'ل' && w[at] === 'ل' && w.length - at >= 3) put(at + 1, conjunction, preposition, true);
    else if (preposition !== 'س' && w.startsWith('ال', at) && w.length - at >= 4) put(at + 2, conjunction, preposition, true);
  };
  const particle = (at: number, conjunction: string): void => {
    const p = w[at]!;
    if (!'بلكس'.includes(p) || w.length - at < 3) return;
    put(at + 1, conjunction, p, false);
    article(at + 1, conjunction, p);
  };
  article(0, '', '');
  particle(0, '');
  if (w[0] === 'و' || w[0] === 'ف') {
    put(1, w[0], '', false);
    article(1, w[0], '');
    particle(1, w[0]);
  }
  // Pronouns: only on what precedes, so that "بلدتهم" is read as "بلدت" + "هم".
  const bare = found.slice();
  for (const pronoun of ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه', 'ك', 'ي']) {
    // Folding writes ta marbuta as ha: only a written ha is a pronoun.
    if (!w.endsWith(pronoun) || (pronoun === 'ه' && !/\u0647[\u064b-\u0652]*$/u.test(word.raw))) continue;
    for (const r of bare) {
      if (r.article || r.stem.length - pronoun.length < 2) continue;
      found.push({ ...r, stem: r.stem.slice(0, r.stem.length - pronoun.length), tail: pronoun.length });
    }
    break;
  }
  return found;
});
