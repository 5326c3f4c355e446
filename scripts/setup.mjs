// What both README commands need first: dependencies as locked, and the Node they bring. Plain JavaScript that any Node from 18 on can run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Root of the clone. */
export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');

/** Ends the run with one clear line. */
export function fail(message) {
  console.error(`\ntabari: ${message}`);
  process.exit(1);
}

/** Runs a program in the clone with its output shown; ends the run when it fails. */
export function run(what, command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.error) fail(`${what}: could not start ${command}: ${done.error.message}`);
  if (done.signal) process.exit(130);
  if (done.status !== 0 && !options.tolerate) fail(`${what} failed (exit code ${done.status}); the reason stands above`);
  return done.status;
}

/** Installs the locked dependencies unless they are installed already. */
export function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 18)
    fail(`Node ${process.versions.node} is too old to start with; any Node from 18 on will do, the right one is then installed beside it`);
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules', '.tabari-lock');
  const hash = createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
  const installed = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (installed !== hash) {
    console.log('Installing dependencies …');
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const done =
      npm && /\.[cm]?js$/.test(npm)
        ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
        : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (done.error) fail(`npm could not be started: ${done.error.message}`);
    if (done.signal) process.exit(130);
    if (done.status !== 0) fail('npm ci failed; the reason stands above. It needs the npm registry and a writable folder');
    fs.writeFileSync(stamp, hash);
  }
  if (!fs.existsSync(node()))
    fail(
      `${path.relative(root, node())} is missing after the installation: was npm told to ignore install scripts? Run "npm rebuild node"`,
    );
}

/** Path of the Node that the project runs on. */
export function node() {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Compiles the program to `dist/` and builds the workbench to `dist/web/`. */
export async function build() {
  run('Compiling', node(), [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
  const { buildWeb } = await import('./web.mjs');
  buildWeb();
}
