#!/usr/bin/env node
// Starts the program: the compiled one when it is there and not older than the sources, else the sources. Plain JavaScript, so that a Node too old for the program can still run
// it: then it starts again under the Node that `npm ci` has installed beside it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);
const compiled = path.join(root, 'dist', 'cli', 'main.js');
const source = path.join(root, 'src', 'cli', 'main.ts');
const script =
  !fs.existsSync(source) || (fs.existsSync(compiled) && !newerThan(path.join(root, 'src'), fs.statSync(compiled).mtimeMs))
    ? compiled
    : source;
if (major > 22 || (major === 22 && minor >= 19)) {
  // Compiled code is kept between runs: the lexicons are most of the start-up.
  module.enableCompileCache?.();
  const { main } = await import(pathToFileURL(script).href);
  await main(process.argv.slice(2));
} else {
  const node = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!fs.existsSync(node)) {
    console.error(
      `tabari: needs Node 22.19 or newer; this is ${process.versions.node}, and none is installed in ${path.dirname(node)} (npm ci installs one)`,
    );
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] : (code ?? 1)));
}

/** Whether a file below the folder was changed after the time given. A published package has no sources, and asks nothing of this. */
function newerThan(folder, time) {
  return fs.readdirSync(folder, { withFileTypes: true }).some((e) => {
    const file = path.join(folder, e.name);
    return e.isDirectory() ? newerThan(file, time) : !e.name.endsWith('.test.ts') && fs.statSync(file).mtimeMs > time;
  });
}
