// Scores the English statements against PolNeAR. usage: node scripts/conformance-polnear.mjs FILE.jsonl [--part all|seen|unseen] [--errors N]
import fs from 'node:fs';
import { annotate } from '../src/annotate/index.ts';
import { matchPolnear, parsePolnear, scorePolnear } from '../src/eval/conformance-polnear.ts';
import { languageOf } from '../src/lang/index.ts';

const [file] = process.argv.slice(2);
const option = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
const part = option('--part', 'all');
const show = Number(option('--errors', 0));
if (!fs.existsSync(file)) {
  console.error(`${file} is not here: nothing scored`);
  process.exit(2);
}
const known = { value: null, how: 'unknown' };
const matches = [];
fs.readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .forEach((line, i) => {
    if (part === 'seen' && i % 3 === 2) return;
    if (part === 'unseen' && i % 3 !== 2) return;
    const document = parsePolnear(line);
    const report = {
      doc: document.doc,
      hash: '',
      text: document.text,
      language: 'en',
      source: known,
      title: known,
      byline: known,
      published: known,
      url: null,
      blocks: [],
      diagnostics: [],
    };
    const statements = annotate(report, languageOf('en')).statements.map((s) => ({
      content: s.content,
      cue: s.cue?.quote ?? '',
      rule: s.rule,
    }));
    const match = matchPolnear(document, statements);
    matches.push(match);
    const cut = (c) => c.map((s) => document.text.slice(s.start, s.end)).join(' … ');
    if (matches.length <= show) {
      for (const a of match.missed)
        console.log(
          `MISS [${a.cue}] <${a.source}> ${cut(a.content)}\n        CTX ${document.text.slice(Math.max(0, a.content[0].start - 60), a.content.at(-1).end + 60).replaceAll('\n', '¶')}`,
        );
      for (const s of match.spurious) console.log(`SPUR [${s.cue}] ${s.rule} ${cut(s.content)}`);
    }
  });
console.log(JSON.stringify(scorePolnear(matches)));
