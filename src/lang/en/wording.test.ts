import { expect, it } from 'vitest';
import { issueName } from './wording.ts';

it('names an issue by a noun phrase', () => {
  expect(
    ['to leave an enclave', 'to sit with rebels', 'to die', 'to agree', 'to go', '"the plan"', 'the town', 'to-do lists'].map(issueName),
  ).toEqual(['leaving an enclave', 'sitting with rebels', 'dying', 'agreeing', 'going', 'the plan', 'the town', 'to-do lists']);
});

it('names an accusation by what is said to be done', () => {
  expect(['the guards of closing the road', 'the use of building materials', 'ministers of the union'].map(issueName)).toEqual([
    'the guards closing the road',
    'the use of building materials',
    'ministers of the union',
  ]);
});
