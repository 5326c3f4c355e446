import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from './csv.ts';

/** What a spreadsheet takes the cell for: quotes off. */
const opened = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\n=1',
  '\ufeff=1',
  '\u200f=1',
  '\u202e=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '|cmd',
  '%0',
  '="x"',
])('a formula is kept from running: %j', (text) => {
  expect(opened(csvCell(text))).toBe(`'${text}`);
});

test('words, numbers and nothing stay as they are', () => {
  expect(csvCell('قتل 308 مقاتلين')).toBe('قتل 308 مقاتلين');
  expect(csvCell('a, "b"\nc')).toBe('"a, ""b""\nc"');
  expect(csvCell(-1.5)).toBe('-1.5');
  expect(csvCell(null)).toBe('');
  expect(csvCell('300–500')).toBe('300–500');
});

test('no text makes a cell that starts like a formula, and none is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = opened(csvCell(text));
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cell === text.replaceAll('\0', '\ufffd') || cell === `'${text.replaceAll('\0', '\ufffd')}`).toBe(true);
    }),
    { seed: 3, numRuns: 2000 },
  );
});
