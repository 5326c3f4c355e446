import fs from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Path of the Chromium to test with: `npm test` finds or installs one and names it in CHROMIUM_PATH. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((p) => fs.existsSync(p));

/** Opens a headless Chromium that connects to nowhere by itself; `settings` are further arguments of it. */
export function openBrowser(settings: readonly string[] = []): Promise<Browser> {
  if (!chromiumPath) throw new Error('no Chromium found: run the tests with `npm test`, or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    // Machines that do other things as well take their time.
    timeout: 120_000,
    args: [
      '--no-sandbox',
      // Containers have little of it, and a tab that finds it full dies.
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...settings,
    ],
  });
}

/**
 * Waits until a page of the workbench shows what its address asks for and nothing is on its way. Whoever reads, counts, presses or photographs
 * something after an action waits for this first, and for what the action was to bring: the address alone is ahead of the page.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    if (main === null || document.querySelector('[aria-busy=true], .is-loading') !== null || document.fonts.status !== 'loaded')
      return false;
    if (main.dataset.shown === undefined) return true;
    const asked = new URLSearchParams();
    for (const [k, v] of new URLSearchParams(location.search)) if (v !== '' && !asked.has(k)) asked.set(k, v);
    const search = asked.toString();
    return main.dataset.shown === `${location.pathname}${search === '' ? '' : `?${search}`}`;
  });
}
