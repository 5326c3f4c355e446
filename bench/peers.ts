/** The pipeline that a user would stitch together from npm: what the engine's speed is compared with. Development only. */

import recognizers from '@microsoft/recognizers-text-number';
import { AhoCorasick } from '@monyone/aho-corasick';
import * as chrono from 'chrono-node';
import minhash from 'minhash';

const { recognizeNumber, Culture } = recognizers as unknown as {
  recognizeNumber(text: string, culture: string): unknown[];
  Culture: { English: string };
};
const { Minhash } = minhash;

/** One pass over a report: words by paragraph, dates, numbers (English: the package knows no Arabic), 10,000 names, a MinHash signature. Returns how much was found, so that nothing is optimised away. */
export function stitched(names: readonly string[]): (text: string, language: 'ar' | 'en', published: Date) => number {
  const segmenters = { ar: new Intl.Segmenter('ar', { granularity: 'word' }), en: new Intl.Segmenter('en', { granularity: 'word' }) };
  const automaton = new AhoCorasick([...names]);
  return (text, language, published) => {
    let found = 0;
    const words: string[] = [];
    for (const paragraph of text.split('\n')) {
      for (const s of segmenters[language].segment(paragraph)) if (s.isWordLike) words.push(s.segment);
      found += (language === 'ar' ? chrono.ar : chrono.en).parse(paragraph, published).length;
      if (language === 'en') found += recognizeNumber(paragraph, Culture.English).length;
      found += automaton.matchInText(paragraph).length;
    }
    const signature = new Minhash({ numPerm: 128 });
    for (let i = 0; i + 3 <= words.length; i++) signature.update(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
    return found + words.length;
  };
}
