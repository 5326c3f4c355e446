// Runs corpus files without a test runner. usage: node scripts/corpus.mjs KIND [ar|en]
import fs from 'node:fs';
import path from 'node:path';
import { parseCorpus, runCase } from '../src/eval/corpus.ts';

const [kind, only] = process.argv.slice(2);
let ok = 0;
let bad = 0;
for (const language of ['ar', 'en'].filter((l) => !only || l === only)) {
  const folder = path.join(import.meta.dirname, '../src/lang', language, 'corpus');
  for (const file of fs.readdirSync(folder).sort()) {
    if (!file.endsWith('.txt') || file.replace(/(\.not)?\.txt$/, '').replace(/-.*$/, '') !== kind) continue;
    for (const c of parseCorpus(`${language}/${file}`, fs.readFileSync(path.join(folder, file), 'utf8'), file.endsWith('.not.txt'))) {
      const wrong = runCase(kind, language, c);
      if (wrong.length === 0) ok++;
      else bad++;
      for (const w of wrong) console.log(w);
    }
  }
}
console.log(`${ok} passed, ${bad} failed`);
process.exitCode = bad > 0 ? 1 : 0;
