// Arabic typed by eye goes wrong in ways no test of behaviour shows: presentation forms that ordinary text never equals, Persian letters that look Arabic,
// bidi controls, decomposed letters, ASCII-only regular expressions. This lint reads every file that can hold Arabic.
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const faults = [];
const walk = (dir) =>
  fs.readdirSync(dir, { withFileTypes: true }).flatMap((d) => (d.isDirectory() ? walk(path.join(dir, d.name)) : [path.join(dir, d.name)]));
const files = ['src', 'web', 'test', 'examples', 'golden', 'docs']
  .filter((d) => fs.existsSync(path.join(root, d)))
  .flatMap((d) => walk(path.join(root, d)));

// A file that must hold such characters (a test of them) says so with this line.
const exempt = /arabic-data: allow ([a-z -]+)/;

const rules = [
  ['presentation forms', /[\ufb50-\ufdff\ufe70-\ufefc]/, () => true],
  ['bidi controls', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, () => true],
  ['persian letters', /[\u06a9\u06cc\u06c1\u06be\u06d2]/, (f) => f.includes('/lang/ar/') || f.includes('/examples/')],
  // The mark of the Hijri year is written with it.
  ['tatweel', /(?<!\u0647)\u0640/, (f) => f.includes('/lang/ar/') && f.endsWith('.ts')],
  ['leading punctuation', /['"`][.،؛:]+[\u0621-\u064a]/, (f) => f.includes('/lang/ar/') && f.endsWith('.ts')],
];
const regex = /\/(?:[^/\\\n]|\\.)*\\[wWbBdD](?:[^/\\\n]|\\.)*\/[a-z]*/;

for (const file of files) {
  if (!/\.(tsx?|mjs|txt|md|html|json|jsonl|tsv)$/.test(file)) continue;
  const text = fs.readFileSync(file, 'utf8');
  const allowed = exempt.exec(text)?.[1] ?? '';
  const slashed = file.replaceAll(path.sep, '/');
  text.split('\n').forEach((line, i) => {
    const at = `${path.relative(root, file)}:${i + 1}`;
    for (const [name, pattern, applies] of rules)
      if (applies(slashed) && !allowed.includes(name) && pattern.test(line)) faults.push(`${at}: ${name}`);
    if (/[\u0600-\u06ff]/.test(line) && line.normalize('NFC') !== line && !allowed.includes('not nfc')) faults.push(`${at}: not nfc`);
    if (
      /\/src\/(lang\/ar|annotate|text)\//.test(slashed) &&
      file.endsWith('.ts') &&
      !file.endsWith('.test.ts') &&
      !allowed.includes('ascii classes') &&
      !/^\s*(\/\/|\*|\/\*)/.test(line) &&
      regex.test(line)
    )
      faults.push(`${at}: ascii classes: ${regex.exec(line)[0]}`);
  });
}
for (const f of faults.slice(0, 60)) console.error(f);
console.log(`Arabic data: ${files.length} files read, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
