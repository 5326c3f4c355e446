import fs from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { settled } from '../../test/browser.ts';
import type { Figures } from './index.ts';

/** Megabytes that a tab may take. */
const GOAL = 300;

/**
 * What a process holds, megabytes. Much of what is resident of a tab is the program file of Chromium, mapped once for all its processes: `resident` counts
 * it whole, `proportional` the process' share of it, `own` nothing of it.
 */
interface Held {
  readonly own: number;
  readonly proportional: number;
  readonly resident: number;
}

const nothing: Held = { own: 0, proportional: 0, resident: 0 };

/** What a process holds now; nothing where it has ended, null where the system does not tell. */
function heldBy(pid: number): Held | null {
  if (!fs.existsSync('/proc/self/smaps_rollup')) return null;
  if (!fs.existsSync(`/proc/${pid}/smaps_rollup`)) return nothing;
  const told = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const of = (name: string): number => Number(new RegExp(`^${name}:\\s+([0-9]+) kB`, 'm').exec(told)?.[1] ?? 0) / 1000;
  return { own: of('Private_Clean') + of('Private_Dirty'), proportional: of('Pss'), resident: of('Rss') };
}

const most = (all: readonly Held[]): Held =>
  all.reduce(
    (a, b) => ({
      own: Math.max(a.own, b.own),
      proportional: Math.max(a.proportional, b.proportional),
      resident: Math.max(a.resident, b.resident),
    }),
    nothing,
  );

const words = (h: Held): string =>
  `${h.own.toFixed(0).padStart(4)} MB of its own, ${h.proportional.toFixed(0)} MB with its share of Chromium, ${h.resident.toFixed(0)} MB resident`;

/** Processes that draw pages. */
async function renderers(browser: Browser): Promise<readonly number[]> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo.filter((p) => p.type === 'renderer').map((p) => p.id);
}

/** One tab goes through every view by the menu; what it holds then, and the most it held on the way, beside an empty tab. */
export async function measureMemory(
  browser: Browser,
  state: Awaited<ReturnType<BrowserContext['storageState']>>,
  address: (path: string) => string,
  figures: Figures,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar-SY', storageState: state });
  context.setDefaultTimeout(120_000);
  const before = await renderers(browser);
  const page = await context.newPage();
  const fresh = async (): Promise<readonly number[]> => (await renderers(browser)).filter((pid) => !before.includes(pid));
  const blank = most((await fresh()).flatMap((pid) => heldBy(pid) ?? []));
  await page.goto(address('contested'));
  await settled(page);
  // The page may have got another process than the empty tab had; the one that holds most is its.
  const pids = await fresh();
  const held = (): Held => most(pids.flatMap((pid) => heldBy(pid) ?? []));
  let peak = nothing;
  const watch = setInterval(() => {
    peak = most([peak, held()]);
  }, 200);
  const links = page.locator('.menu-wide .menu-link');
  for (let i = 0; i < (await links.count()); i++) {
    await links.nth(i).click();
    await links.nth(i).and(page.locator('[aria-current]')).waitFor();
    await settled(page);
  }
  clearInterval(watch);
  const cdp = await context.newCDPSession(page);
  const nodes = (await cdp.send('Memory.getDOMCounters')).nodes;
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const now = held();
  figures['tab heap MB'] = usedSize / 1e6;
  for (const [when, h] of [
    ['blank', blank],
    ['after', now],
    ['most', peak],
  ] as const)
    for (const [kind, mb] of Object.entries(h)) figures[`tab ${when} ${kind} MB`] = mb as number;
  console.log(`\nmemory of a tab that went through every view (goal ${GOAL} MB with its share of Chromium)`);
  console.log(`  an empty tab  ${words(blank)}`);
  console.log(`  at most       ${words(peak)} ${peak.proportional <= GOAL ? '✓' : '✗'}`);
  console.log(
    `  afterwards    ${words(now)}; script heap ${(usedSize / 1e6).toFixed(0)} MB; ${nodes} nodes before the rubbish was collected`,
  );
  await context.close();
}
