import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../src/annotate/extractor.ts';
import { parseCorpus, runCase } from '../src/eval/corpus.ts';

// The corpora are the specification of the extractors: every case of every file is a test of its own.
const root = path.join(import.meta.dirname, '../src/lang');
for (const language of fs.readdirSync(root)) {
  const folder = path.join(root, language, 'corpus');
  if (!fs.existsSync(folder)) continue;
  for (const file of fs.readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    const kind = file.replace(/(\.not)?\.txt$/, '').replace(/-.*$/, '') as Kind;
    const cases = parseCorpus(`${language}/${file}`, fs.readFileSync(path.join(folder, file), 'utf8'), file.endsWith('.not.txt'));
    describe(`${language}/${file}`, () => {
      for (const c of cases) test(`${c.where} ${c.text.slice(0, 40)}`, () => expect(runCase(kind, language, c)).toEqual([]));
    });
  }
}
