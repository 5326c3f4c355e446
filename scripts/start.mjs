// npm start: installs what is missing, compiles, builds the dossier of examples/ and serves it on the loopback address. Arguments go to `tabari serve`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, install, node, root, run } from './setup.mjs';

install();
await build();
const out = path.join(root, 'out');
fs.mkdirSync(out, { recursive: true });
const dossier = path.join('out', 'qalamoun-convoy.tabari');
const tabari = path.join(root, 'dist', 'cli', 'main.js');
run('Building the example dossier', node(), [
  tabari,
  'build',
  path.join('examples', 'qalamoun-convoy'),
  '-o',
  dossier,
  '--story',
  'قافلة القلمون العالقة · The stranded Qalamoun convoy',
]);
const server = spawn(node(), [tabari, 'serve', dossier, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
