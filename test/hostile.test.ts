import { expect, test } from 'vitest';
import { annotate } from '../src/annotate/index.ts';
import { languages } from '../src/lang/index.ts';
import type { Analysis, Report } from '../src/model/index.ts';
import { hostile } from './hostile-text.ts';

// Half a million characters on one line. A rule that is quadratic in them does not come back before the runner gives up; how time grows is measured by
// `npm run bench -- --growth`, where nothing else runs.
const SIZE = 500_000;

/** What a text made to be slow is also full of: the kind and how many characters one of them takes at most. */
const full: Readonly<Record<string, readonly [keyof Analysis, number]>> = {
  'ar number words': ['figures', 25],
  'ar dates': ['times', 40],
  'ar weekdays': ['times', 25],
  'ar according to': ['actors', 15],
  'ar place names': ['places', 30],
  'ar actor names': ['actors', 30],
  'ar titles and names': ['actors', 30],
  'ar killed and wounded': ['figures', 10],
  'ar mixed': ['statements', 80],
  'en english number words': ['figures', 40],
  'en dates': ['times', 20],
  'en english said': ['statements', 2500],
  'en english quotes': ['statements', 40],
  'en capitalised words': ['actors', 150],
  'en killed and wounded': ['figures', 10],
};

function reportOf(text: string, code: string): Report {
  const none = { value: null, how: 'unknown' } as const;
  return {
    doc: 'x',
    hash: '',
    text,
    language: code,
    source: none,
    title: none,
    byline: none,
    published: { value: '2017-11-13', how: 'given' },
    url: null,
    blocks: [],
    diagnostics: [],
  };
}

for (const language of languages) {
  for (const [name, make] of Object.entries(hostile)) {
    test(`${language.code}: half a megabyte of ${name} is read to the end`, () => {
      const text = make(SIZE);
      const found = annotate(reportOf(text, language.code), language);
      for (const kind of ['times', 'figures', 'places', 'actors', 'statements', 'positions', 'events'] as const) {
        for (const a of found[kind]) expect(a.quote === text.slice(a.start, a.end) && a.end > a.start, `${kind} ${a.id}`).toBe(true);
        expect(new Set(found[kind].map((a) => a.id)).size, kind).toBe(found[kind].length);
      }
      const [kind, each] = full[`${language.code} ${name}`] ?? ['figures', Number.POSITIVE_INFINITY];
      expect((found[kind] as readonly unknown[]).length).toBeGreaterThanOrEqual(text.length / each);
    });
  }
}
