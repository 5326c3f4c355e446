import { expect, test } from 'vitest';
import { cutTo, printable, table, widthOf } from './terminal.ts';

test('a terminal table isolates right-to-left cells and cuts to the column, a pipe gets whole cells', () => {
  const columns = [
    { title: 'who', width: 8 },
    { title: 'n', right: true },
  ];
  const rows = [
    ['متحدث باسم المجلس', 9],
    ['Dana', 12],
  ];
  expect(table(columns, rows, false)).toBe('who\tn\nمتحدث باسم المجلس\t9\nDana\t12\n');
  const tty = table(columns, rows, true).split('\n');
  expect(tty[1]).toBe('\u2068متحدث ب…\u2069   9');
  expect(tty[2]).toBe('Dana      12');
});

test('widths: marks take no column, wide characters two', () => {
  expect(widthOf('قُتِلَ')).toBe(3);
  expect(widthOf('日本')).toBe(4);
  expect(widthOf('a\u200f')).toBe(1);
  expect(cutTo('abcdef', 4)).toBe('abc…');
  // A joined picture is cut whole, never in two.
  expect(cutTo('👩‍👩‍👧 abc', 3)).toBe('…');
});

test('nothing that drives a terminal passes', () => {
  for (let c = 0; c < 0x2100; c++) {
    const out = printable(`a${String.fromCharCode(c)}b`);
    expect(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(out)).toBe(false);
  }
});
