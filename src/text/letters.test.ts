import { expect, test } from 'vitest';
import { fold } from './letters.ts';

test('Latin letters that have no decomposition fold to those an English report would write', () => {
  expect(fold('Karkamış')).toBe('karkamis');
  expect(fold('Ḩamāh')).toBe('hamah');
  expect(fold('Łódź Århus Đà')).toBe('lodz arhus da');
});
