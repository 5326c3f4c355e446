import { describe, expect, it } from 'vitest';
import { languageOf } from '../lang/index.ts';
import type { PileItem } from '../model/index.ts';
import { findCopies } from './copies.ts';
import { openReport } from './open.ts';

/** Deterministic numbers in [0, 1): a linear congruential generator. */
function numbers(seed: number): () => number {
  let s = seed >>> 0;
  return () => (s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const syllables = ['با', 'تر', 'سم', 'لو', 'كن', 'دي', 'رف', 'حس', 'مق', 'نب', 'جا', 'زي'];

/** A text of invented words, ten to a sentence. */
function prose(words: number, seed: number): string[] {
  const next = numbers(seed);
  return Array.from({ length: words }, () => Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join(''));
}

const write = (words: readonly string[]): string => words.map((w, i) => (i % 10 === 9 ? `${w}.` : w)).join(' ');

function edited(words: readonly string[], share: number, seed: number): string[] {
  const next = numbers(seed);
  const other = prose(words.length, seed + 1);
  return words.map((w, i) => (next() < share ? other[i]! : w));
}

/** A fatha after every letter: the same words, vowelled. */
const vowelled = (text: string): string => text.replace(/[\u0621-\u064a]/gu, (c) => `${c}\u064e`);

function pileOf(texts: Readonly<Record<string, string>>, outlet: string | null = null) {
  return Object.entries(texts).map(([doc, text]) => {
    const known = { value: null, how: 'unknown' } as const;
    const item: PileItem = {
      report: {
        doc,
        hash: '',
        text,
        language: 'ar',
        source: outlet === null ? known : { value: outlet, how: 'stated' },
        title: known,
        byline: known,
        published: known,
        url: null,
        blocks: [],
        diagnostics: [],
      },
      analysis: {
        doc,
        language: 'ar',
        source: null,
        published: null,
        regions: [[0, text.length]],
        statements: [],
        figures: [],
        times: [],
        places: [],
        actors: [],
        positions: [],
        events: [],
        diagnostics: [],
      },
    };
    return openReport(item, [], languageOf);
  });
}

const source = prose(200, 7);

describe('copies', () => {
  it('finds exact, edited and vowelled copies, and half of a report', () => {
    const { groups } = findCopies(
      pileOf({
        a: write(source),
        b: write(edited(source, 0.05, 11)),
        c: write(edited(source, 0.12, 12)),
        d: vowelled(write(source)),
        e: write(source.slice(40, 150)),
        z: write(prose(200, 99)),
      }),
    );
    const together = (x: string, y: string): boolean => groups.some((g) => g.includes(x) && g.includes(y));
    for (const copy of ['b', 'c', 'd', 'e']) expect(together('a', copy), `a and ${copy}`).toBe(true);
    expect(groups.flat()).not.toContain('z');
  });
  it('a paragraph spliced into another report is a shared passage, not a copy', () => {
    const other = prose(200, 21);
    const { groups, links } = findCopies(
      pileOf({ a: write(source), s: write([...other.slice(0, 100), ...source.slice(20, 60), ...other.slice(100)]) }),
    );
    expect(groups).toEqual([]);
    expect(links.map((l) => l.kind)).toEqual(['shares-passage']);
  });
  it('two short notes with the same formula are not copies', () => {
    const formula = prose(8, 5);
    expect(findCopies(pileOf({ a: write(formula), b: write(formula) })).groups).toEqual([]);
  });
  it('reads a headline that a page repeats once', () => {
    const title = prose(12, 31);
    const own = (seed: number): readonly string[] => [...title, ...title, ...title, ...title, ...prose(40, seed)];
    expect(findCopies(pileOf({ a: write(own(41)), b: write(own(42)) })).groups).toEqual([]);
  });
  it('takes a word put for another inside shared text for the same text', () => {
    const { overlaps } = findCopies(pileOf({ a: write(source), b: write(source.map((w, i) => (i % 8 === 5 ? 'ماما' : w))) }));
    expect(overlaps[0]!.shorter).toBeGreaterThan(0.95);
  });
  it('background that an outlet repeats in a later report of its own is no copy; another outlet that takes as much is one', () => {
    const shared = prose(60, 51);
    const texts = { a: write([...prose(45, 52), ...shared]), b: write([...prose(75, 53), ...shared]) };
    expect(findCopies(pileOf(texts, 'north.example')).groups).toEqual([]);
    expect(findCopies(pileOf({ a: write([...prose(20, 54), ...shared]), b: texts.b })).groups).toEqual([['a', 'b']]);
  });
  it('joins two edits of one text through it, and leaves out a text as like to one of them that is no edit of it', () => {
    const middle = source.slice(0, 64);
    const head = prose(18, 61);
    const tail = prose(18, 62);
    const original = [...head, ...middle, ...tail];
    const first = [...prose(78, 63), ...middle];
    const second = [...middle, ...prose(36, 64)];
    const { overlaps } = findCopies(pileOf({ first: write(first), second: write(second) }));
    expect(overlaps[0]!.shorter + overlaps[0]!.longer).toBeLessThan(1.18);
    expect(findCopies(pileOf({ first: write(first), second: write(second) })).groups).toEqual([]);
    const texts = { original: write(original), first: write([...first, ...tail]), second: write([...head, ...second]) };
    expect(findCopies(pileOf(texts)).copyGroups[0]?.docs).toEqual(['first', 'original', 'second']);
  });
  it('cites the shared run', () => {
    const { overlaps } = findCopies(pileOf({ a: write(source), e: write(source.slice(40, 150)) }));
    expect(overlaps[0]!.run).toBeGreaterThan(100);
  });
  it('joins four hundred edited copies among four hundred other texts', () => {
    const texts: Record<string, string> = {};
    for (let i = 0; i < 400; i++) {
      texts[`c${i}`] = write(edited(source, 0.03, i));
      texts[`o${i}`] = write(prose(200, 1000 + i));
    }
    const { copyGroups } = findCopies(pileOf(texts));
    expect(copyGroups[0]!.docs.length).toBeGreaterThan(390);
  });
});
