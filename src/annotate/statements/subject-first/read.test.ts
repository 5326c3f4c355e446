import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../../lang/en/index.ts';
import type { Report, Statement } from '../../../model/index.ts';
import { checkSpans } from '../../extractor.ts';
import { openPage } from '../../index.ts';
import { readSubjectFirst } from './read.ts';

const known = { value: null, how: 'unknown' } as const;
const nothing = { figures: [], times: [], places: [], actors: [], statements: [], positions: [], events: [] };
const read = (text: string, source: string | null = null): readonly Statement[] => {
  const report: Report = {
    doc: 'd',
    hash: '',
    text,
    language: 'en',
    source: source === null ? known : { value: source, how: 'given' },
    title: known,
    byline: known,
    published: known,
    url: null,
    blocks: [],
    diagnostics: [],
  };
  return readSubjectFirst(openPage(report, english), nothing);
};

const pieces = [
  'said',
  'that',
  'the',
  'minister',
  'he',
  '"',
  '“',
  '”',
  "''",
  ',',
  '.',
  ':',
  '\n',
  '—',
  '--',
  'according to',
  'told',
  'Reuters',
  'reports',
  'of',
  'and',
  'who',
  '(',
  ')',
  'Leila',
  'was',
  'quoted',
  'as',
  'saying',
  '٣',
  '\u202b',
  '\ud800',
];

describe('statements of a subject-first language', () => {
  test('never throw, and every span covers its quote', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const found = read(text);
        checkSpans(text, found);
        for (const s of found) {
          expect(s.content.length).toBeGreaterThan(0);
          for (const span of [s.speaker, s.cue, ...s.content]) if (span) expect(text.slice(span.start, span.end)).toBe(span.quote);
        }
      }),
      { numRuns: 300 },
    );
  });
  test('the publishing outlet is no relay', () => {
    const text = 'A baker told the BBC that the oven was hit.';
    expect(read(text)[0]!.via).toEqual(['BBC']);
    expect(read(text, 'www.bbc.co.uk')[0]!.via).toEqual([]);
  });
  test('the chain starts with the innermost source', () => {
    const [s] = read('Reuters quoted the colonel as saying the border was quiet.');
    expect(s!.hops.map((h) => [h.from, h.to])).toEqual([
      ['colonel', 'Reuters'],
      ['Reuters', null],
    ]);
  });
  test.each([
    ['no stops', 'he said, '],
    ['quotations', '"a" said he, '],
    ['quotations never closed', '"he said '],
    ['doubled single marks', "''x'' said "],
    ['open colons', 'he said:\n'],
    ['short sentences', 'It said that x is y. '],
    ['plain words', 'word '],
  ])('%s over 300,000 characters come through', (_name, unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    const found = read(text);
    checkSpans(text, found);
    expect(new Set(found.map((s) => s.id)).size).toBe(found.length);
  });
});
