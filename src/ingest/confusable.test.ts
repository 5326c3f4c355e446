import { expect, test } from 'vitest';
import { mixedScriptWord } from './confusable.ts';
import { readReport } from './index.ts';

test.each([
  ['R\u0435uters', 'Latin Cyrillic'],
  ['Al Jazeer\u03b1', 'Latin Greek'],
  ['\u0420euters', 'Latin Cyrillic'],
])('%j mixes letters that look alike', (name, scripts) => {
  expect(mixedScriptWord(name)?.scripts.join(' ')).toBe(scripts);
});

test.each([
  'Reuters',
  'Agence France-Presse',
  'рейтерс',
  // The agency with its Latin name behind the Arabic one.
  'وكالة Reuters',
  // Two words, each of one script.
  'ТАСС agency',
  'Ελλάδα news',
  '',
])('%j does not', (name) => {
  expect(mixedScriptWord(name)).toBeNull();
});

test('the outlet and the writer of a report are looked at, and the report is read', async () => {
  const text = '---\nsource: R\u0435uters\npublished: 2020-03-01\n---\nThe minister said on Sunday that the road was open.\n';
  const { report } = await readReport({ doc: 'x', where: 'x.txt', format: 'text', bytes: Buffer.from(text), given: {} });
  expect(report?.source.value).toBe('R\u0435uters');
  expect(report?.diagnostics.map((d) => [d.code, d.severity])).toEqual([['ingest/confusable-name', 'warning']]);
  expect(report?.diagnostics[0]?.message).toContain('Latin and Cyrillic');
});
