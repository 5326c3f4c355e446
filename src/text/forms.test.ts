import { describe, expect, test } from 'vitest';
import { tokenize, type Word, WordLists, WordMarks, wordAttribute, wordBits, wordNumbers, wordOf, wordSign } from './index.ts';

/** An attribute, and how often it was computed. */
function counted<T>(compute: (word: Word) => T): { readonly read: (word: Word) => T; readonly times: () => number } {
  let times = 0;
  const read = wordAttribute((word) => {
    times++;
    return compute(word);
  });
  return { read, times: () => times };
}

describe('what is computed of a word', () => {
  // Longer than what the table keeps.
  const rare = 'ط'.repeat(80);
  test.each([null, false, true, '', 0, 1, -1, -0, Number.NaN, 7, 'x', { a: 1 }, ['y']])(
    '%j is kept as it is, and computed once',
    (value) => {
      for (const raw of ['كلمة', rare]) {
        const { read, times } = counted(() => value);
        const word = wordOf(raw);
        expect(read(word)).toBe(value);
        expect(read(word)).toBe(value);
        expect(times()).toBe(1);
      }
    },
  );

  test('undefined is null', () => {
    expect(wordAttribute(() => undefined)(wordOf('كلمة'))).toBeNull();
  });

  test('more attributes than a row holds, on words met before and after they were made', () => {
    const before = wordOf('قبل');
    const attributes = Array.from({ length: 300 }, (_, n) => counted((word) => [word.raw, n]));
    for (const word of [before, wordOf('بعد'), wordOf(rare)]) {
      for (const [n, a] of attributes.entries()) expect(a.read(word)).toEqual([word.raw, n]);
      for (const [n, a] of attributes.entries()) expect(a.read(word)).toEqual([word.raw, n]);
    }
  });

  test('an attribute may ask for another of the same word', () => {
    const inner = wordAttribute((word) => [word.raw]);
    const outer = wordAttribute((word) => [...inner(word), 'outer']);
    const word = wordOf('متداخل');
    expect(outer(word)).toEqual([word.raw, 'outer']);
    expect(inner(word)).toEqual([word.raw]);
    expect(outer(word)).toEqual([word.raw, 'outer']);
  });

  test('the same after the table of forms was emptied, for old tokens and new ones', () => {
    const length = wordAttribute((word) => [word.raw.length]);
    const sign = wordSign((word) => word.raw.length % 200);
    const bits = wordBits((word) => word.raw.length);
    const numbers = wordNumbers((word) => word.raw.length);
    const marks = new WordMarks();
    const long = marks.ask((word) => word.raw.length > 4);
    const old = tokenize('كلمات قديمة هنا');
    const check = (tokens: typeof old): void => {
      const answers = marks.of(tokens);
      for (let i = 0; i < tokens.count; i++) {
        const n = tokens.end[i]! - tokens.start[i]!;
        expect(length(tokens.words[i]!)).toEqual([n]);
        expect(sign(tokens, i)).toBe(n);
        expect(bits(tokens, i)).toBe(n);
        expect(numbers(tokens)[i]).toBe(n);
        expect((answers[i]! & long) !== 0).toBe(n > 4);
      }
    };
    check(old);
    for (let k = 0; k < 5; k++)
      tokenize(
        Array.from(
          { length: 50_000 },
          (_, i) => `w${'abcdefghij'[k]}${i.toString(26).replace(/[0-9]/g, (d) => 'qrstuvwxyz'[Number(d)]!)}`,
        ).join(' '),
      );
    check(tokenize('كلمات قديمة هنا وأخرى جديدة'));
    check(old);
  });

  test('word lists tell each list from the others, under every stem of a word', () => {
    const lists = new WordLists((word) => [word.fold, word.fold.slice(1)]);
    const animals = lists.list(['cat', 'owl']);
    const short = lists.list(['cat', 'at']);
    const none = lists.list([]);
    const answers = (raw: string): readonly boolean[] => [animals, short, none].map((is) => is(wordOf(raw)));
    expect(answers('cat')).toEqual([true, true, false]);
    expect(answers('growl')).toEqual([false, false, false]);
    expect(answers('xowl')).toEqual([true, false, false]);
    expect(answers('bat')).toEqual([false, true, false]);
  });
});
