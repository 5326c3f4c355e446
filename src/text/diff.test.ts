import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './diff.ts';

const said = (a: string, b: string): readonly string[] =>
  changesBetween(a, b).map((c) => `${a.slice(c.before.start, c.before.end)} > ${b.slice(c.after.start, c.after.end)}`);

test('a word changed, added, taken out', () => {
  expect(said('nine men were killed', 'nine men were killed')).toEqual([]);
  expect(said('nine men were killed', 'six men were killed')).toEqual(['nine > six']);
  expect(said('the council said so', 'the town council said so')).toEqual([' > town']);
  expect(said('the council has said so', 'the council said so')).toEqual(['has > ']);
  expect(said('', 'all new')).toEqual([' > all new']);
  expect(said('all gone', '')).toEqual(['all gone > ']);
  expect(said('a b c d e f g h', 'a B c d e f G h')).toEqual(['b > B', 'g > G']);
  expect(said('a b c d e', 'a B c D e')).toEqual(['b c d > B c D']);
});

test('Arabic text', () => {
  expect(
    said(
      // Nine killed becomes six.
      'أعلن المجلس مقتل تسعة أشخاص في البلدة',
      'أعلن المجلس مقتل ستة أشخاص في البلدة',
    ),
  ).toEqual(['تسعة > ستة']);
});

test('applying the changes to the earlier text gives the words of the later one', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'ا'), { maxLength: 60 }).map((w) => w.join(' '));
  fc.assert(
    fc.property(words, words, (a, b) => {
      let out = '';
      let at = 0;
      for (const c of changesBetween(a, b)) {
        expect(c.before.start).toBeGreaterThanOrEqual(at);
        out += `${a.slice(at, c.before.start)} ${b.slice(c.after.start, c.after.end)} `;
        at = c.before.end;
      }
      out += a.slice(at);
      expect(out.split(/\s+/).filter(Boolean)).toEqual(b.split(/\s+/).filter(Boolean));
    }),
    { numRuns: 2000 },
  );
});

test('two long texts with nothing in common are one change', () => {
  const a = Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(' ');
  const b = Array.from({ length: 20_000 }, (_, i) => `b${i}`).join(' ');
  expect(changesBetween(a, b)).toEqual([{ before: { start: 0, end: a.length }, after: { start: 0, end: b.length } }]);
});
