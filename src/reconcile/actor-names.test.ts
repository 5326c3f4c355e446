import { describe, expect, it } from 'vitest';
import { type Forms, nameIn, namesInOrder } from './actor-names.ts';

const mention = (quote: string) => ({ doc: 'd', start: 0, end: quote.length, quote });

describe('names of an actor', () => {
  it('shows a person without the office beside the name', () => {
    expect(nameIn({ kind: 'person', names: ['Lena Ortiz, a surgeon at the harbour clinic', 'Lena Ortiz'], quote: '' })).toBe('Lena Ortiz');
    expect(nameIn({ kind: 'person', names: ['Lena Ortiz', 'Ortiz'], quote: '' })).toBe('Lena Ortiz');
  });
  it('keeps the fullest form of a body', () => {
    expect(nameIn({ kind: 'organ', names: ['Harbour Rescue Board', 'Rescue Board'], quote: '' })).toBe('Harbour Rescue Board');
  });
  it('puts the neutral name in the script of most mentions first, the other script second, loaded forms last', () => {
    const forms: Forms = { ar: 'روسيا', en: 'Russia', loaded: new Set(['the bear']), heads: [] };
    const names = new Set(['Russian Federation', 'Moscow', 'the bear', 'Russia', 'روسيا']);
    const got = namesInOrder({ names, headings: ['Moscow'], mentions: [mention('Moscow'), mention('Moscow'), mention('روسيا')] }, forms);
    expect(got.slice(0, 3)).toEqual(['Russia', 'روسيا', 'Moscow']);
    expect(got.at(-1)).toBe('the bear');
  });
  it('shows an unknown actor by the name most reports give it', () => {
    const names = new Set(['Harbour Rescue', 'Harbour Rescue Board of the North']);
    const headings = ['Harbour Rescue', 'Harbour Rescue', 'Harbour Rescue Board of the North'];
    expect(namesInOrder({ names, headings, mentions: [mention('Harbour Rescue')] }, null)[0]).toBe('Harbour Rescue');
  });
});
