import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Path of the Chromium to test with: `npm test` finds or installs one and names it in CHROMIUM_PATH. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((p) => fs.existsSync(p));

/** Opens a headless Chromium that connects to nowhere by itself. */
export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('no Chromium found: run the tests with `npm test`, or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
