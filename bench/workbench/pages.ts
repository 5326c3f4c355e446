import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { openBrowser, settled } from '../../test/browser.ts';
import { filterTimes, paintTime, scrollFrames } from './in-page.ts';
import type { Figures, Server } from './index.ts';
import { measureMemory } from './memory.ts';

/** Goals of the workbench over 2,000 reports and 60,000 annotations. */
const goals = { paint: 1500, filter: 100, frame: 1000, script: 400 } as const;

/** Views, the selection they are opened with, and what makes them useful: the first of it painted is the first useful paint. */
const views: readonly (readonly [name: string, path: string, useful: string])[] = [
  ['home', '/', '.top-point'],
  ['contested', 'contested', '.point-row'],
  ['ledger', 'ledger', '.values'],
  ['positions', 'positions', '.cell'],
  ['agreements', 'agreements', '.agreement-terms, .agreement h2'],
  ['channels', 'channels', '.row-link'],
  ['timeline', 'timeline', '.event'],
  ['map', 'map', '.row-link'],
  ['actors', 'actors', '.actor h2'],
  ['reader', 'reader', '.report-row'],
  ['a report', 'reader?doc=s000-03', '.report-text .on-figure'],
  ['origins', 'origins', '.node'],
  ['histories', 'origins?show=histories', '.history'],
  ['sources', 'sources', '.grade'],
  ['search', 'search?q=حلب', '.hit'],
  ['review', 'review', '.review-passages li'],
  ['report', 'report', '.paper-quote'],
];

/** Controls of a view that filter what it shows: lists of choices, fields for words, sliders, switches. */
const controls = '.filters select, .page-actions select, .filters input, .as-of input, .map-side select, .facet-value, .toggle';

const served = path.join(import.meta.dirname, '../../dist/web');
const mark = (value: number, goal: number): string => (value <= goal ? '✓' : '✗');
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1]!;

/** What the reader waits for, in Chromium: first paints, filters, scrolling; memory of a tab that saw every view; script of the first view. */
export async function measurePages(server: Server, figures: Figures): Promise<void> {
  const browser = await openBrowser();
  try {
    const { origin } = new URL(server.address);
    const fresh = async (): Promise<{ readonly context: BrowserContext; readonly page: Page }> => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar-SY' });
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      return { context, page };
    };
    // The first visit shows the token; those measured show its cookie, as after any reload.
    const { context: known, page: first } = await fresh();
    await first.goto(server.address);
    await settled(first);
    const id = (await first.evaluate(async () => (await (await fetch('/api/v1/meta')).json()) as { dossiers: { id: string }[] }))
      .dossiers[0]!.id;
    const facts = (await first.evaluate(
      async (d) => ((await (await fetch(`/api/v1/dossiers/${d}`)).json()) as { counts: Record<string, number> }).counts,
      id,
    )) as Record<string, number>;
    const state = await known.storageState();
    await known.close();
    console.log(
      `${facts.reports} reports, ${facts.annotations} annotations, ${facts.claims} claims, ${facts.ledger} counted things, ${facts.contested} contested points, ${facts.actors} actors`,
    );
    const address = (path: string): string => (path === '/' ? `${origin}/` : `${origin}/d/${id}/${path}`);

    console.log(
      `\nfirst useful paint of a cold load, median of three (goal ${goals.paint} ms); script, gzipped (goal ${goals.script} kB); data, as sent`,
    );
    for (const [name, at, useful] of views) {
      const times: number[] = [];
      let script = 0;
      let data = 0;
      for (let i = 0; i < 3; i++) {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar-SY', storageState: state });
        context.setDefaultTimeout(120_000);
        const page = await context.newPage();
        script = 0;
        data = 0;
        const seen: Request[] = [];
        page.on('requestfinished', (request) => seen.push(request));
        times.push(await paintTime(page, address(at), useful));
        await settled(page);
        for (const request of [...seen]) {
          const { pathname } = new URL(request.url());
          // From the folder it is served from: the browser no longer has what a worker was made of.
          if (pathname.endsWith('.js')) script += gzipSync(fs.readFileSync(path.join(served, pathname))).length;
          if (pathname.startsWith('/api/')) data += (await request.sizes()).responseBodySize;
        }
        await context.close();
      }
      const paint = median(times);
      figures[`paint ${name} ms`] = paint;
      figures[`script ${name} kB`] = script / 1000;
      console.log(
        `  ${name.padEnd(12)} ${paint.toFixed(0).padStart(6)} ms ${mark(paint, goals.paint)}   ${(script / 1000).toFixed(0).padStart(4)} kB ${mark(script / 1000, goals.script)}   ${(data / 1000).toFixed(0).padStart(6)} kB`,
      );
    }

    console.log(
      `\nfilters: from the input event to the first frame that shows the filtered rows, of all values that change a row (goal ${goals.filter} ms); "whole" is the frame in which what is open beside the rows stands as well, and the page moves no more. The address follows typed words a quarter of a second behind, and is no row.\nscrolling: longest frame (goal below ${goals.frame} ms)`,
    );
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar-SY', storageState: state });
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    for (const [name, at, useful] of views) {
      await page.goto(address(at));
      await page.locator(useful).first().waitFor({ state: 'attached' });
      await settled(page);
      for (const f of await filterTimes(page, controls)) {
        figures[`filter ${name} ${f.name} ms`] = f.slowest;
        figures[`filter ${name} ${f.name} CPU ms`] = f.cpu;
        figures[`filter ${name} ${f.name} whole ms`] = f.whole;
        console.log(
          `  ${name.padEnd(12)} ${f.name.padEnd(28)} median ${f.median.toFixed(0).padStart(5)} ms   slowest ${f.slowest.toFixed(0).padStart(5)} ms ${mark(f.slowest, goals.filter)}   whole ${f.whole.toFixed(0).padStart(5)} ms   (${f.count}; at most ${f.cpu.toFixed(0)} ms of the page's own work)`,
        );
      }
      await page.goto(address(at));
      await page.locator(useful).first().waitFor({ state: 'attached' });
      await settled(page);
      const s = await scrollFrames(page);
      if (s === null) continue;
      figures[`frame ${name} ms`] = s.longest;
      console.log(
        `  ${name.padEnd(12)} scrolled ${s.pixels.toFixed(0).padStart(7)} px          longest frame ${s.longest.toFixed(0).padStart(5)} ms ${mark(s.longest, goals.frame)}   (${s.frames} frames, ${s.slow} above 50 ms)`,
      );
    }
    await context.close();
    await measureMemory(browser, state, address, figures);
  } finally {
    await browser.close();
  }
}
