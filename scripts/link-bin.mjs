// npm run prepare: makes `npx tabari …` work in the clone. npm links the programs of dependencies, not the package's own.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'bin', 'tabari.mjs');
const modules = path.join(root, 'node_modules');
// Installed as somebody's dependency, or nothing installed yet: npm does the linking then.
if (fs.existsSync(modules)) {
  const folder = path.join(fs.realpathSync(modules), '.bin');
  fs.mkdirSync(folder, { recursive: true });
  const link = path.join(folder, 'tabari');
  fs.rmSync(link, { force: true });
  if (process.platform === 'win32') fs.writeFileSync(`${link}.cmd`, `@node "${program}" %*\r\n`);
  else {
    fs.chmodSync(program, 0o755);
    fs.symlinkSync(path.relative(folder, program), link);
  }
}
