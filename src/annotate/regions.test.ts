import { expect, test } from 'vitest';
import { languageOf } from '../lang/index.ts';
import type { Block, Report } from '../model/index.ts';
import { openPage } from './index.ts';

const known = { value: null, how: 'unknown' } as const;

function sentences(text: string, blocks: readonly Block[]): readonly string[] {
  const report: Report = {
    doc: 'x',
    hash: '',
    text,
    language: 'en',
    source: known,
    title: known,
    byline: known,
    published: known,
    url: null,
    blocks,
    diagnostics: [],
  };
  return openPage(report, languageOf('en')!).sentences.map((s) => text.slice(s.start, s.end));
}

test('a sentence ends where furniture is glued to it', () => {
  const text = 'Home Sport Nine men left. Source: Orchard Wire Most read Bridge reopens';
  const body = { start: text.indexOf('Nine'), end: text.indexOf(' Most'), kind: 'body' } as const;
  const furniture = [
    { start: 0, end: body.start - 1, kind: 'furniture' },
    { start: body.end + 1, end: text.length, kind: 'furniture' },
  ] as const;
  expect(sentences(text, [])).toEqual(['Home Sport Nine men left.', 'Source: Orchard Wire Most read Bridge reopens']);
  expect(sentences(text, [furniture[0], body, furniture[1]])).toEqual([
    'Home Sport',
    'Nine men left.',
    'Source: Orchard Wire',
    'Most read Bridge reopens',
  ]);
});
