import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('answers once a string, null too, and forgets only what was asked for long ago', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect([length('حلب'), length('حلب'), length(''), length('')]).toEqual([3, 3, null, null]);
  expect(asked).toEqual(['حلب', '']);
  for (let k = 0; k < 19_000; k++) length(`name ${k}`);
  expect(length('name 18999')).toBe(10);
  expect(asked).toHaveLength(19_002);
  for (let k = 0; k < 15_000; k++) length(`other ${k}`);
  expect(length('حلب')).toBe(3);
  expect(asked.filter((text) => text === 'حلب')).toHaveLength(2);
});
