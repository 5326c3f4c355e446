// Every regular expression of the sources must be linear: each is looked at by recheck. What was found safe is remembered in regex-safe.txt (run with
// --write to add to it, --all to look at everything again); those that are not, but only ever see a bounded stretch, stand in regex-bounded.txt with why.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..');
const [all, write] = ['--all', '--write'].map((f) => process.argv.includes(f));
const safeFile = path.join(root, 'lint', 'regex-safe.txt');
const boundedFile = path.join(root, 'lint', 'regex-bounded.txt');
const idOf = (source, flags) => createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/** Regular expressions by id, with the first place of each. */
const found = new Map();
/** Patterns put together at run time: only from words of the program, and named here. */
const dynamic = [];
for (const e of fs.readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })) {
  if (!e.isFile() || !/\.tsx?$/.test(e.name) || /\.test\.tsx?$/.test(e.name)) continue;
  const file = path.join(e.parentPath, e.name);
  const tree = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2024, true);
  const place = (n) => `${path.relative(root, file)}:${tree.getLineAndCharacterOfPosition(n.getStart()).line + 1}`;
  const visit = (n) => {
    if (ts.isRegularExpressionLiteral(n)) {
      const end = n.text.lastIndexOf('/');
      const [source, flags] = [n.text.slice(1, end), n.text.slice(end + 1)];
      const id = idOf(source, flags);
      if (!found.has(id)) found.set(id, { source, flags, place: place(n) });
    } else if ((ts.isNewExpression(n) || ts.isCallExpression(n)) && n.expression.getText() === 'RegExp') dynamic.push(place(n));
    ts.forEachChild(n, visit);
  };
  visit(tree);
}

const safe = new Set(fs.existsSync(safeFile) ? fs.readFileSync(safeFile, 'utf8').split('\n').filter(Boolean) : []);
// `ID LENGTH REASON  /pattern/flags`: the pattern is there for the reader, the id decides.
const bounded = new Map(
  (fs.existsSync(boundedFile) ? fs.readFileSync(boundedFile, 'utf8').split('\n') : [])
    .filter((l) => /^[0-9a-f]{16} [0-9]+ \S/.test(l))
    .map((l) => [l.slice(0, 16), l.slice(17)]),
);
const faults = [];
const checked = new Set();
let looked = 0;
for (const [id, { source, flags, place }] of found) {
  if (bounded.has(id)) continue;
  if (safe.has(id) && !all) {
    checked.add(id);
    continue;
  }
  looked++;
  const { status, complexity, error } = await check(source, flags.replace('v', 'u'), { timeout: 20_000 });
  if (status === 'safe') checked.add(id);
  else faults.push(`${place}: ${status} (${complexity?.summary ?? error?.kind ?? '?'})\n  ${id} /${source}/${flags}`);
}
for (const id of bounded.keys()) if (!found.has(id)) faults.push(`lint/regex-bounded.txt: ${id} is no pattern of the sources any more`);
if (write)
  fs.writeFileSync(
    safeFile,
    [...checked]
      .sort()
      .map((id) => `${id}\n`)
      .join(''),
  );
console.log(
  `regular expressions: ${found.size} different, ${looked} looked at now, ${bounded.size} on bounded text, ${dynamic.length} put together at run time, ${faults.length} faults`,
);
for (const f of faults) console.log(f);
process.exit(faults.length > 0 ? 1 : 0);
