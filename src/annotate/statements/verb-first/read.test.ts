import { describe, expect, test } from 'vitest';
import { arabic } from '../../../lang/ar/index.ts';
import type { Report } from '../../../model/index.ts';
import { checkSpans } from '../../extractor.ts';
import { annotate, openPage } from '../../index.ts';
import { readVerbFirst } from './read.ts';

const unknown = { value: null, how: 'unknown' } as const;
const report = (text: string): Report => ({
  doc: 'case',
  hash: '',
  text,
  language: 'ar',
  source: unknown,
  title: unknown,
  byline: unknown,
  published: unknown,
  url: null,
  blocks: [],
  diagnostics: [],
});
const nothing = { figures: [], times: [], places: [], actors: [], statements: [], positions: [], events: [] };
const read = (text: string) => readVerbFirst(openPage(report(text), arabic), nothing);

describe('statements of a verb-first language', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['a verb over and over', 'قال '],
    ['verbs joined', '، وقال '],
    ['clauses nested', 'قال المتحدث إن الرئيس أعلن أن '],
    ['marks never closed', 'قال "'],
    ['participles', '، مضيفا أن '],
    ['attributions', 'بحسب المصدر '],
    ['marks only', '" '],
    ['no stop at all', 'وذكر المرصد أن الطائرات قصفت القرية '],
  ];
  test.each(hostile)('come through a line of 300,000 characters: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const found = read(text);
    checkSpans(text, found);
    expect(new Set(found.map((s) => s.id)).size).toBe(found.length);
  });

  test('do not need actors', () => {
    const found = read('قال وزير الصحة إن اللقاح وصل، مضيفا أن التوزيع يبدأ غدا.');
    expect(found.map((s) => s.names[0])).toEqual(['وزير الصحة', 'وزير الصحة']);
  });

  test('survive odd text', () => {
    for (const text of [
      '',
      ' ',
      'قال',
      'قال:',
      '"',
      'قال: "',
      'بحسب',
      'وفقا ل',
      'قال\nإن',
      '\ud83d قال إن \udc00',
      'أن'.repeat(50),
      'قال الوزير إن.',
    ])
      expect(() => checkSpans(text, read(text))).not.toThrow();
  });

  test('tell who carried the words, step by step', () => {
    const text = 'ونقلت وكالة رويترز عن مصدر أمني قوله إن الحدود أغلقت ليلا.';
    const [s] = annotate(report(text), arabic).statements;
    expect(s?.hops.map((h) => [h.from, h.to, h.verb])).toEqual([
      ['مصدر أمني', 'وكالة رويترز', 'قوله'],
      ['وكالة رويترز', null, 'ونقلت'],
    ]);
    for (const h of s!.hops) expect(text.slice(h.at.start, h.at.end)).toBe(h.verb);
  });

  test('credit a report that names one source for all of it', () => {
    const body = 'قال وزير النفط إن الإنتاج سيعود إلى مستواه قبل نهاية الشهر.';
    expect(annotate(report(`${body}\nالمصدر: رويترز`), arabic).statements[0]?.via).toHaveLength(1);
    expect(annotate(report(`${body}\nالمصدر: رويترز - وكالات`), arabic).statements[0]?.via).toHaveLength(0);
    expect(annotate(report(`${body}\nصدى الميناء: - مصدره الأصلي من موقع آخر`), arabic).statements[0]?.via).toEqual(['صدى الميناء']);
    expect(annotate(report(`${body}\nقال الخبير: الدخان كثيف، مصدره حريق المستودع`), arabic).statements[0]?.via).toHaveLength(0);
  });
});
