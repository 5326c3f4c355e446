import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../src/dossier/formats/html.ts';
import type { Claim, Dossier, DossierReport, Evidence, Reason, Report, SourceRef } from '../src/model/index.ts';
import { openBrowser } from './browser.ts';

// arabic-data: allow bidi controls

const texts: Readonly<Record<string, string>> = {
  'ar/01': 'قال المتحدث إن 308 مقاتلين غادروا.\r\nوأضاف: «لن نعود» 😀 ثم سكت.',
  'en/02': 'About 300 fighters <b>left</b>, said "the source" & Co.\nA second line \u202ewith controls\u202c here.',
  'x"><script>canary()</script>': '"><img src=x onerror=canary()>\0 javascript:canary() </script><svg onload=canary()>',
};

const report = (doc: string): DossierReport => ({
  doc,
  hash: '',
  language: doc.startsWith('ar') ? 'ar' : 'en',
  source: { value: doc.startsWith('x') ? '<script>canary()</script>\u202e' : `outlet of ${doc}`, how: 'stated' },
  title: { value: doc.startsWith('x') ? '<img src=x onerror=canary()>'.repeat(3) + 'n'.repeat(10_000) : `title of ${doc}`, how: 'stated' },
  byline: { value: null, how: 'unknown' },
  published: { value: '2017-09-01', how: 'stated' },
  url: null,
  length: texts[doc]!.length,
});
const at = (doc: string, quote: string): Evidence => {
  const start = texts[doc]!.indexOf(quote);
  return { doc, start, end: start + quote.length, quote };
};
const source: SourceRef = { key: 'a1', name: '<b onmouseover=canary()>المتحدث</b>', names: [], kind: 'person' };
const why: readonly Reason[] = [{ code: 'x', en: '<i>reason</i>', ar: '<i>سبب</i>' }];
const claim = (id: string, e: Evidence): Claim => ({
  id,
  doc: e.doc,
  kind: 'statement',
  evidence: [e],
  text: e.quote!,
  chain: [],
  origin: source,
  polarity: 'affirmed',
  strength: 'neutral',
  annotations: [],
  said: null,
});
const cited = [
  at('ar/01', '308 مقاتلين'),
  at('en/02', 'About 300 fighters <b>left</b>'),
  at('ar/01', 'لن نعود» 😀 ثم'),
  at('en/02', '\u202ewith controls'),
  at('x"><script>canary()</script>', '<img src=x onerror=canary()>\0 java'),
];
const dossier: Dossier = {
  schema: 'tabari/dossier/1',
  story: 'قصة <script>canary()</script>',
  engine: 'test',
  reports: Object.keys(texts).map(report),
  actors: [],
  claims: cited.map((e, i) => claim(`c${i}`, e)),
  links: [],
  ledger: [
    {
      id: 'l1',
      thing: { en: 'fighters', ar: 'مقاتلون' },
      head: 'fighters',
      headClass: 'fighter',
      role: null,
      unit: 'count',
      scope: null,
      values: [
        {
          claim: 'c0',
          doc: 'ar/01',
          low: 308,
          high: 308,
          approx: false,
          asWritten: '308',
          evidence: cited[0]!,
          chain: [],
          origin: source,
          reported: '2017-09-01',
          asOf: null,
          how: 'stated',
          relation: 'compatible',
          retracted: null,
          background: false,
          sentence: { start: 0, end: 1 },
          reasons: [],
        },
        {
          claim: 'c1',
          doc: 'en/02',
          low: 300,
          high: null,
          approx: true,
          asWritten: 'About 300',
          evidence: cited[1]!,
          chain: [],
          origin: source,
          reported: null,
          asOf: null,
          how: 'stated',
          relation: 'compatible',
          retracted: null,
          background: false,
          sentence: { start: 0, end: 1 },
          reasons: [],
        },
      ],
      min: 300,
      max: 308,
      verdict: 'compatible',
      reasons: why,
    },
  ],
  contested: [
    {
      id: 'p1',
      kind: 'figure',
      about: 'fighters',
      aboutIn: { en: 'how many <b>fighters</b>', ar: 'عدد <b>المقاتلين</b>' },
      sides: cited.map((e) => ({ says: e.quote!, evidence: [e], sources: [source], claims: [], origins: { min: 1, max: 2 } })),
      nature: 'conflict',
      weight: 1,
      reasons: why,
    },
  ],
  positions: [],
  origins: [],
  copies: [],
  copyGroups: [],
  agreements: [],
  channels: [],
  tracks: [],
  statuses: [],
  places: [],
  timeline: [],
  diagnostics: [],
};
const reports = new Map(Object.entries(texts).map(([doc, text]): [string, Pick<Report, 'text' | 'blocks'>] => [doc, { text, blocks: [] }]));

describe('the dossier page in a browser', () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari page '));
  beforeAll(async () => {
    const file = path.join(folder, 'dossier.html');
    fs.writeFileSync(file, renderHtml(dossier, reports));
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
    page.on('pageerror', (e) => faults.push(String(e)));
    page.on('request', (r) => !r.url().startsWith('file:') && faults.push(`request to ${r.url()}`));
    await page.addInitScript('window.canary = function () { window.hit = true; };');
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await browser?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('the text of each report on the page is, unit for unit, the text that was read', async () => {
    const shown = await page.$$eval('.text', (list) => list.map((x) => [(x as HTMLElement).dataset.doc!, x.textContent!] as const));
    // NUL cannot stand in HTML; U+FFFD takes its place, one unit for one.
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(Object.entries(texts).map(([d, t]) => [d, t.replaceAll('\0', '\ufffd')])));
  });

  test('each citation opens on exactly its characters', async () => {
    const links = await page.$$('#contested a.ev');
    expect(links).toHaveLength(cited.length);
    for (const [i, link] of links.entries()) {
      await link.click();
      expect(await page.textContent('#panel mark')).toBe(cited[i]!.quote!.replaceAll('\0', '\ufffd'));
      await page.click('#panel button');
    }
  });

  test('a citation leads on to the whole report', async () => {
    await (await page.$('#contested a.ev'))!.click();
    await page.click('#panel a.whole');
    await page.waitForFunction(() => document.querySelector<HTMLDetailsElement>('details.report')!.open);
    expect(await page.evaluate(() => location.hash)).toBe(`#e-ar%2F01-${cited[0]!.start}-${cited[0]!.end}`);
  });

  test('the language switch turns words and direction', async () => {
    const direction = () => page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]);
    const start = await direction();
    await page.click('#lang');
    const other = await direction();
    expect(new Set([start.join(), other.join()])).toEqual(new Set(['ar,rtl', 'en,ltr']));
    expect(await page.isVisible('h2 .t-en')).toBe(other[0] === 'en');
  });

  test('nothing from a report runs, asks for anything or breaks the policy', async () => {
    expect(await page.evaluate(() => (window as unknown as { hit?: boolean }).hit)).toBeUndefined();
    expect(await page.$$('script')).toHaveLength(1);
    expect(await page.$$('img, svg:not(.range), b[onmouseover]')).toHaveLength(0);
    expect(faults).toEqual([]);
  });

  test('bidi controls show, and turn nothing outside themselves', async () => {
    expect(await page.$$eval('.text .ctl', (x) => x.map((e) => (e as HTMLElement).dataset.u))).toEqual(['U+202E', 'U+202C']);
  });

  test('fits a narrow screen in both languages', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (let i = 0; i < 2; i++) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await page.click('#lang');
    }
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  test('axe finds nothing serious', async () => {
    // The page's policy forbids inline scripts, axe too: it is tested in a page without one, which changes no element.
    const free = await browser.newPage({ bypassCSP: true });
    await free.setContent(await page.content());
    await free.addScriptTag({ path: path.join(import.meta.dirname, '../node_modules/axe-core/axe.min.js') });
    const found = await free.evaluate(async () => {
      const axe = (
        globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }
      ).axe;
      return (await axe.run()).violations
        .filter((v) => v.impact === 'serious' || v.impact === 'critical')
        .map((v) => `${v.id}: ${v.nodes[0]!.html.slice(0, 120)}`);
    });
    expect(found).toEqual([]);
    await free.close();
  });
});
