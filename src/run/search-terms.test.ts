import { describe, expect, test } from 'vitest';
import { bestPassage, indexTerms, markWords, readQuery } from './search-terms.ts';

/** Whether a search for `asked` finds a text of `written`. */
const finds = (asked: string, written: string): boolean => markWords(written, readQuery(asked)).length > 0;

describe('a search finds a word in its other forms', () => {
  test.each([
    ['الفيروس', 'بالفيروس'],
    ['فيروس', 'والفيروس'],
    ['الفيروس', 'للفيروس'],
    ['حلب', 'بحلب'],
    ['حلب', 'وحلب'],
    ['مقاتلين', 'والمقاتلون'],
    ['حافلة', 'حافلات'],
    ['القافله', 'القافلة'],
    ['أبو كمال', 'ابو'],
    ['قتل', 'قُتِل'],
    ['308', '٣٠٨'],
    ['buses', 'bus'],
    ['Fighters', 'fighter'],
  ])('%s: %s', (asked, written) => expect(finds(asked, written)).toBe(true));
});

describe('and not another word', () => {
  test.each([
    ['بلد', 'اللد'],
    ['حلب', 'محلات'],
    ['وزير', 'زيارة'],
    ['30', '308'],
  ])('%s: %s', (asked, written) => expect(finds(asked, written)).toBe(false));
});

test('nothing of what is typed is more than letters and digits in a term', () => {
  for (const odd of ['" OR 1=1 --', 'a* NEAR(b)', "x'); DROP TABLE reports; --", 'col:x ^y', '\u0000\u202e{}'])
    for (const terms of readQuery(odd).words) for (const t of terms) expect(t).toMatch(/^[\p{L}\p{N}]+$/u);
  expect(readQuery('?!… — *').words).toEqual([]);
  expect(indexTerms('a_b c\u0301d')).toMatch(/^[\p{L}\p{N} ]+$/u);
});

test('the passage holds the most different words, close together, cut at spaces', () => {
  const filler = 'stone '.repeat(100);
  const text = `bus ${filler}the bus left Homs on Monday ${filler}bus`;
  const query = readQuery('Homs bus');
  const marks = markWords(text, query);
  const { start, end } = bestPassage(text, marks, 80);
  expect(text.slice(start, end)).toContain('bus left Homs');
  expect(end - start).toBeLessThanOrEqual(80);
  expect(text[start - 1]).toBe(' ');
  expect(text[end]).toBe(' ');
});
