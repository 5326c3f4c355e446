// Finds a Chromium for the browser tests, or installs Debian's where that can be done. Returns its path; ends the run with a clear line when there is none.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fail } from './setup.mjs';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/snap/bin/chromium',
];

export function browser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return fs.existsSync(asked) ? asked : fail(`CHROMIUM_PATH names ${asked}, which does not exist`);
  const found = candidates.find((p) => fs.existsSync(p));
  if (found) return found;
  if (fs.existsSync('/usr/bin/apt-get')) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    console.log('Installing Chromium for the browser tests …');
    for (const args of [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    ]) {
      const [command, ...rest] = [...asRoot, ...args];
      spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    const now = candidates.find((p) => fs.existsSync(p));
    if (now) return now;
  }
  return fail(
    'the browser tests need Chromium or Chrome, and none was found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to one',
  );
}
