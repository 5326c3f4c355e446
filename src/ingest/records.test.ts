import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textField } from './records.ts';

const of = (json: string): string | null => textField(Buffer.from(json), 'doc');

test('the key of a long line is told without parsing it, as a parser would', () => {
  expect(of('{"text":"x","doc":"خبر-1"}')).toBe('خبر-1');
  expect(of(' { "doc" : "a\\"b\\u0041" , "text" : "{\\"doc\\":\\"no\\"}" }')).toBe('a"bA');
  expect(of('{"inner":{"doc":"no"},"list":["doc","no"],"doc":"yes"}')).toBe('yes');
  expect(of('{"doc":"first","doc":"second"}')).toBe('second');
  expect(of('{"doc":"first","doc":7}')).toBe(null);
  expect(of('{"doc":"first","doc":{"doc":"x"}}')).toBe(null);
  expect(of('{"d\\u006fc":"written otherwise"}')).toBe('written otherwise');
  expect(of('{"doc":["a"]}')).toBe(null);
  for (const broken of ['', '{', '{"doc"', '{"doc":', '{"doc":"', '{"doc":"a\\', ']]]', '"doc":"a"', '[1,"doc"]'])
    expect(of(broken)).toBe(null);
});

test('of any object it is what JSON.parse says', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('doc', 'id', 'a', 'text'), fc.jsonValue({ depthSize: 'small' })), (object) => {
      const json = JSON.stringify(object, null, 1);
      const { doc } = JSON.parse(json) as { doc?: unknown };
      expect(of(json)).toBe(typeof doc === 'string' ? doc : null);
    }),
  );
});

test('brackets without end take no time to speak of and no memory', () => {
  expect(of(`{"doc":"a","x":${'['.repeat(5_000_000)}`)).toBe('a');
});
