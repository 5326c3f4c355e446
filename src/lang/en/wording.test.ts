import { expect, it } from 'vitest';
import { issueName } from './wording.ts';

it('names an issue by a noun phrase', () => {
  expect(
    ['to leave an enclave', 'to sit with rebels', 'to die', 'to agree', 'to go', '"the plan"', 'the town', 'to-do lists'].map(issueName),
  ).toEqual(['leaving an enclave', 'sitting with rebels', 'dying', 'agreeing', 'going', 'the plan', 'the town', 'to-do lists']);
});
