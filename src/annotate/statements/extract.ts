import type { Extractor } from '../extractor.ts';
import { readSubjectFirst } from './subject-first/read.ts';
import { readVerbFirst } from './verb-first/read.ts';

/** Reads statements: who said what, through whom. Each word order has an engine of its own; the words come from the language. */
export const statements: Extractor<'statements'> = {
  id: 'statements',
  needs: ['actors'],
  extract: (page, found) => ({
    annotations: page.language.order === 'verb-first' ? readVerbFirst(page, found) : readSubjectFirst(page, found),
  }),
};
