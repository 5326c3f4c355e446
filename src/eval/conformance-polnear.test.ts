import { describe, expect, test } from 'vitest';
import { isSayType, matchPolnear, overlapOf, parsePolnear, scorePolnear } from './conformance-polnear.ts';

const text = 'The mayor said that the well was dry. "Dig deeper," she added.';
const spanOf = (part: string): { start: number; end: number } => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const line = JSON.stringify({
  doc: 'd',
  text,
  attributions: [
    {
      content: [{ spans: [Object.values(spanOf('that the well was dry'))], text: '' }],
      cue: [{ spans: [], text: 'said' }],
      source: [{ spans: [], text: 'The mayor' }],
    },
    { content: [{ spans: [Object.values(spanOf('"Dig deeper,"'))], text: '' }], cue: [{ spans: [], text: 'likes' }] },
  ],
});

describe('PolNeAR', () => {
  test('rows are read with content, cue and source', () => {
    const document = parsePolnear(line);
    expect(document.attributions[0]).toEqual({ content: [spanOf('that the well was dry')], cue: 'said', source: 'The mayor' });
  });
  test('the subset goes by the lemma of the cue', () => {
    expect(['said', 'has often said', 'according to', 'calls on', 'was denied'].every(isSayType)).toBe(true);
    expect(['supports', 'plans', 'called', 'statesman', ':'].some(isSayType)).toBe(false);
  });
  test('"that" and quotation marks at the borders do not count', () => {
    expect(overlapOf(text, [spanOf('that the well was dry')], [spanOf('the well was dry')])).toBe(1);
    expect(overlapOf(text, [spanOf('"Dig deeper,"')], [spanOf('Dig deeper')])).toBe(1);
    expect(overlapOf(text, [spanOf('the well')], [spanOf('Dig deeper')])).toBe(0);
  });
  test('recall counts the subset, precision any attribution', () => {
    const match = matchPolnear(parsePolnear(line), [
      { content: [spanOf('the well was dry')], cue: 'said' },
      { content: [spanOf('Dig deeper')], cue: 'added' },
      { content: [spanOf('The mayor')], cue: 'said' },
    ]);
    expect(scorePolnear([match])).toMatchObject({ gold: 1, found: 1, predicted: 3, right: 2, recall: 1 });
  });
});
