// Builds the browser workbench to dist/web, unless nothing it is made of has changed since. Plain JavaScript that any Node from 18 on can run.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { node, root, run } from './setup.mjs';

/** What the workbench is made of. */
const inputs = ['web', 'src/model', 'src/text', 'src/dossier', 'src/server/contract', 'src/client', 'package-lock.json', 'tsconfig.json'];

function* files(at) {
  if (!fs.existsSync(at)) return;
  if (fs.statSync(at).isFile()) yield at;
  else for (const name of fs.readdirSync(at).sort()) yield* files(path.join(at, name));
}

/** Builds the workbench when it has to be built. */
export function buildWeb() {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of files(path.join(root, input)))
      hash
        .update(`${path.relative(root, file).split(path.sep).join('/')}\0`)
        .update(fs.readFileSync(file))
        .update('\0');
  const now = hash.digest('hex');
  const out = path.join(root, 'dist', 'web');
  const stamp = path.join(out, '.stamp');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) return;
  // Built beside and moved into place: whoever serves the folder meanwhile never sees half of it.
  const fresh = path.join(root, 'dist', `web-${process.pid}`);
  const old = path.join(root, 'dist', `web-old-${process.pid}`);
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  run(
    'Building the workbench',
    node(),
    [vite, 'build', '--config', path.join('web', 'vite.config.ts'), '--outDir', fresh, '--logLevel', 'warn'],
    // Whoever builds, a test too, builds what is shipped.
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
  fs.writeFileSync(path.join(fresh, '.stamp'), now);
  if (!put(fresh, out, old)) throw new Error(`the workbench was built, but ${out} could not be replaced`);
  const assets = path.join(out, 'assets');
  const scripts = fs.readdirSync(assets).filter((f) => f.endsWith('.js'));
  const sizes = ['home', 'contested'].map((view) => `${view} ${firstView(assets, scripts, view)} kB`);
  console.log(`Workbench built: ${scripts.length} scripts; gzipped script of the first view: ${sizes.join(', ')}`);
}

/** Puts what was built in its place. Others may be doing the same at this moment, test files that start together: the place may be taken again just when it was cleared. */
function put(fresh, out, old) {
  for (let attempt = 0; attempt < 20; attempt++)
    try {
      if (fs.existsSync(out)) fs.renameSync(out, old);
      fs.renameSync(fresh, out);
      fs.rmSync(old, { recursive: true, force: true });
      return true;
    } catch (e) {
      if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(e.code)) throw e;
      fs.rmSync(old, { recursive: true, force: true });
    }
  return false;
}

/** Kilobytes of gzipped script that must be there before a view is shown: the entry, the view and all they import at once. */
function firstView(assets, scripts, view) {
  const seen = new Set();
  const queue = scripts
    .filter((f) => f.startsWith('index-') || f.startsWith(`${view}-`))
    .filter((f) => !f.startsWith('index-') || entry(assets, f));
  for (let f = queue.pop(); f !== undefined; f = queue.pop()) {
    if (seen.has(f)) continue;
    seen.add(f);
    const text = fs.readFileSync(path.join(assets, f), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) queue.push(next);
  }
  return Math.round([...seen].reduce((n, f) => n + gzipSync(fs.readFileSync(path.join(assets, f))).length, 0) / 1000);
}

/** Whether a script is the one that the page itself names. */
function entry(assets, f) {
  return fs.readFileSync(path.join(assets, '..', 'index.html'), 'utf8').includes(f);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) buildWeb();
