// Prints how many hand-written corpus cases each extractor has in each language.
import fs from 'node:fs';
import path from 'node:path';
import { parseCorpus } from '../src/eval/corpus.ts';

const lang = path.join(import.meta.dirname, '../src/lang');
const table = {};
for (const language of fs.readdirSync(lang).sort()) {
  const folder = path.join(lang, language, 'corpus');
  if (!fs.existsSync(folder)) continue;
  for (const file of fs.readdirSync(folder).filter((f) => f.endsWith('.txt'))) {
    const negative = file.endsWith('.not.txt');
    const kind = file.replace(/(\.not)?\.txt$/, '').replace(/-.*$/, '');
    const n = parseCorpus(file, fs.readFileSync(path.join(folder, file), 'utf8'), negative).length;
    table[kind] ??= {};
    table[kind][language] = (table[kind][language] ?? 0) + (negative ? 0 : n);
    table[kind][`${language} not`] = (table[kind][`${language} not`] ?? 0) + (negative ? n : 0);
  }
}
console.table(table);
