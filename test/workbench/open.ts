import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openBrowser, settled } from '../browser.ts';

export { settled };

const root = path.join(import.meta.dirname, '../..');
const main = path.join(root, 'src/cli/main.ts');
/** Longest wait for anything: generous, for loaded machines. Nothing is timed. */
const PATIENCE = 90_000;

/** Language of the interface. */
export type Ui = 'ar' | 'en';
export const languages: readonly Ui[] = ['ar', 'en'];

/** A dossier served by the program, and a browser to open it in. */
export interface Workbench {
  readonly browser: Browser;
  /** Address printed by `tabari serve`, with its token. */
  readonly address: string;
  /** Key of the dossier in addresses. */
  readonly id: string;
  readonly folder: string;
  /** A fresh window in a language, that has shown its token and stands on the start page. What the page complains of is collected in `complaints`. */
  open(language: Ui, options?: OpenOptions): Promise<Window>;
  close(): Promise<void>;
}

/** How a window is opened. */
export interface OpenOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A window of the browser on the workbench. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and of its content policy so far. */
  readonly complaints: string[];
  /** Goes to a view of the dossier and waits until it stands. */
  view(view: string, search?: Readonly<Record<string, string>>): Promise<void>;
  /** Loads the page anew and waits until it stands. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

function tabari(args: readonly string[]): void {
  const done = spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`tabari ${args.join(' ')}: ${done.stderr || done.error?.message}`);
}

/** Builds the workbench where that was not done, a dossier of the inputs, and serves it. */
export async function openWorkbench(inputs: readonly string[], story: string): Promise<Workbench> {
  const web = spawnSync(process.execPath, [path.join(root, 'scripts/web.mjs')], { cwd: root, encoding: 'utf8' });
  if (web.status !== 0) throw new Error(`the workbench could not be built: ${web.stdout}${web.stderr}`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-workbench-'));
  const file = path.join(folder, 'story.tabari');
  tabari(['build', ...inputs, '-o', file, '--story', story]);
  const server = spawn(process.execPath, [main, 'serve', file, '--port', '0', '--json'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    const over = new Promise((resolve) => server.once('exit', resolve));
    if (server.kill()) await over;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const begin = async () => ({
    address: (JSON.parse(await firstLine(server)) as { readonly address: string }).address,
    browser: await openBrowser(),
  });
  const { address, browser } = await begin().catch(async (e: Error) => {
    await stop();
    throw e;
  });
  const origin = new URL(address).origin;
  return {
    browser,
    address,
    id: 'story',
    folder,
    open: async (language, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
        locale: language === 'ar' ? 'ar-SY' : 'en-GB',
        reducedMotion: 'reduce',
        colorScheme: options.theme ?? 'light',
        acceptDownloads: true,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (e) => complaints.push(e.message));
      page.on('console', (m) => {
        if (m.type() === 'error') complaints.push(m.text());
      });
      await page.addInitScript(() => localStorage.setItem('tabari.reviewer', 'Lina'));
      await page.goto(address);
      await page.locator('main h1').waitFor();
      await settled(page);
      return {
        page,
        context,
        complaints,
        view: async (view, search = {}) => {
          const query = new URLSearchParams(search).toString();
          await page.goto(`${origin}/d/story/${view}${query === '' ? '' : `?${query}`}`);
          await page.locator('main :is(h1, h2)').first().waitFor();
          await settled(page);
        },
        reload: async () => {
          await page.reload();
          await settled(page);
        },
        close: () => context.close(),
      };
    },
    close: async () => {
      await browser.close();
      await stop();
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    server.stderr?.on('data', (d) => {
      err += d;
    });
    server.stdout?.on('data', (d) => {
      out += d;
      const end = out.indexOf('\n');
      if (end >= 0) resolve(out.slice(0, end));
    });
    server.once('exit', (code) => reject(new Error(`tabari serve ended with ${code}: ${err}`)));
  });
}

/** The example dossier of the repository. */
export const example = [path.join(root, 'examples/qalamoun-convoy')];

/** Serious faults that axe finds on the page as it stands. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const source = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  // Evaluated by the debugger, which the page's content policy does not bind.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    return (await axe.run()).violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map(
        (v) =>
          `${v.id}: ${v.nodes
            .map((n) => `${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 200)}`)
            .join(' | ')
            .slice(0, 700)}`,
      );
  });
}

/** How many pixels the page is wider than the window: more than none means that it scrolls sideways. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Waits until a locator matches exactly `n` elements. */
export async function count(locator: Locator, n: number): Promise<void> {
  if (n > 0) await locator.nth(n - 1).waitFor({ state: 'attached' });
  await locator.nth(n).waitFor({ state: 'detached' });
}
