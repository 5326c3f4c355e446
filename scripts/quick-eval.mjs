// Development loop: analyse the gold reports with the engine as it stands and score them. usage: node scripts/quick-eval.mjs GOLD_DIR OUT_DIR [ar|en]
import fs from 'node:fs';
import path from 'node:path';
import { annotate } from '../src/annotate/index.ts';
import { languageOf } from '../src/lang/index.ts';

const [gold, out, only] = process.argv.slice(2);
for (const story of fs.readdirSync(gold).sort()) {
  for (const f of fs.readdirSync(path.join(gold, story)).filter((x) => /^\d+\.json$/.test(x))) {
    const g = JSON.parse(fs.readFileSync(path.join(gold, story, f), 'utf8'));
    if (only && g.language !== only) continue;
    const text = fs.readFileSync(path.join(gold, story, f.replace('.json', '.txt')), 'utf8');
    const known = (value) => ({ value, how: value === null ? 'unknown' : 'given' });
    const report = {
      doc: g.doc,
      hash: '',
      text,
      language: g.language,
      source: known(g.source),
      title: known(null),
      byline: known(null),
      published: known(g.published),
      url: null,
      blocks: [],
      diagnostics: [],
    };
    fs.mkdirSync(path.join(out, story), { recursive: true });
    fs.writeFileSync(path.join(out, story, f), JSON.stringify(annotate(report, languageOf(g.language)), null, 1));
  }
}
