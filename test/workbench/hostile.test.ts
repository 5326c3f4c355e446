import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, settled, tooWide, type Window, type Workbench } from './open.ts';

// arabic-data: allow bidi controls

const evil = '<script>canary()</script><img src=x onerror=canary()><svg onload=canary()>';
/** Reports that try to run, to mislead and to burst the page. */
const files: Readonly<Record<string, string>> = {
  '01-script.jsonl': JSON.stringify({
    title: `${evil} عنوان`,
    source: `"><script>canary()</script> وكالة`,
    published: '2024-03-01',
    url: 'javascript:canary()',
    text: `قال المتحدث ${evil} إن 30 مقاتلا قتلوا في مدينة حلب يوم الجمعة.\nوأضاف مصدر أمني أن 12 حافلة غادرت المدينة.`,
  }),
  '02-bidi.jsonl': JSON.stringify({
    title: 'أنباء \u202eمقلوبة\u202c عن القافلة',
    source: 'وكالة \u202eالمقلوبة',
    published: '2024-03-02',
    text: 'قال مصدر \u202emonitor\u202c إن 45 مقاتلا قتلوا في مدينة حلب 😀 يوم السبت، ثم \u2067عاد\u2069 17 مدنيا.\nOfficials in Aleppo said 50 fighters were killed 😀 on Friday.',
  }),
  '03-long.jsonl': JSON.stringify({
    title: 'ط'.repeat(10_000),
    source: 'N'.repeat(10_000),
    published: '2024-03-03',
    text: `قال ${'ع'.repeat(10_000)} إن 33 مقاتلا قتلوا في مدينة حلب.\nقال مصدر طبي إن 70 مقاتلا قتلوا في مدينة حلب.`,
  }),
  '04-formula.jsonl': JSON.stringify({
    title: '=HYPERLINK("http://evil.example","x")',
    source: '@SUM(1+1)*cmd',
    published: '2024-03-04',
    text: '=cmd|calc قال قائد ميداني إن 90 مقاتلا قتلوا في مدينة حلب.',
  }),
};

let bench: Workbench;
let folder: string;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tabari-hostile-'));
  for (const [name, line] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), `${line}\n`);
  bench = await openWorkbench([folder], `قصة ${evil} \u202e!`);
});
afterAll(async () => {
  await bench?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A window in which `canary()` tells when anything of a report ran. */
async function watched(): Promise<Window & { readonly ran: () => Promise<boolean> }> {
  const window = await bench.open('ar');
  await window.context.addInitScript(() => {
    const w = globalThis as unknown as { canary: () => void; ran?: boolean };
    w.canary = () => {
      w.ran = true;
    };
  });
  return { ...window, ran: () => window.page.evaluate(() => (globalThis as unknown as { ran?: boolean }).ran === true) };
}

const views = [
  ['contested', 'main'],
  ['ledger', '.values'],
  ['positions', 'main'],
  ['reader', '.report-row'],
  ['origins', '.node'],
  ['timeline', '.event'],
  ['map', '.land'],
  ['actors', '.actor'],
  ['sources', 'main h1'],
  ['review', 'main'],
  ['report', '.paper'],
] as const;

describe.each(views)('%s', (view, ready) => {
  test('runs nothing, puts no element of a report into the page, breaks no layout', async () => {
    const { page, ran, complaints, ...window } = await watched();
    await window.view(view);
    await page.locator(ready).first().waitFor({ state: 'attached' });
    await settled(page);
    expect(await page.locator('main script, main img, main [onload], main [onerror], a[href^="javascript:" i]').count()).toBe(0);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('.menu-small summary').waitFor();
    await settled(page);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    expect(await ran()).toBe(false);
    expect(complaints).toEqual([]);
    await window.close();
  });
});

test('controls of direction stand visibly in names and texts, and offsets stay right behind them and behind emoji', async () => {
  const { page, ran, complaints, ...window } = await watched();
  await window.view('reader');
  const row = page.locator('.report-row', { hasText: 'عن القافلة' });
  await row.locator('.control[data-name=RLO]').first().waitFor();
  await row.click();
  await page.locator('.report-text .control[data-name=RLO]').waitFor();
  const figures = page.locator('.report-text .on-figure');
  await figures.first().waitFor();
  await settled(page);
  const shown = await figures.allInnerTexts();
  for (const number of ['45', '17', '50']) expect(shown.join(' ')).toContain(number);
  // What is selected behind controls and emoji is what is sent.
  await page.evaluate(() => {
    const marked = [...document.querySelectorAll('.report-text .on-figure')].find((m) => m.textContent!.includes('50'))!;
    const range = document.createRange();
    range.selectNodeContents(marked);
    document.getSelection()!.removeAllRanges();
    document.getSelection()!.addRange(range);
    marked.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  });
  await page.locator('.add-bar .add-quote', { hasText: '50' }).waitFor();
  expect(await ran()).toBe(false);
  expect(complaints).toEqual([]);
  await window.close();
});

test('hostile addresses are told so, nothing of them runs', async () => {
  const { page, ran, ...window } = await watched();
  const { origin } = new URL(bench.address);
  for (const [view, search] of [
    ['reader', { doc: evil }],
    ['reader', { doc: '../../etc/passwd', see: 'x@9-1' }],
    ['contested', { point: evil }],
    ['ledger', { entry: '__proto__', see: `${evil}@0-99999999` }],
    ['search', { q: `${evil} ' OR 1=1 -- *:"` }],
    ['timeline', { asOf: evil }],
    ['map', { place: 'constructor', track: evil }],
  ] as const) {
    await page.goto(`${origin}/d/story/${view}?${new URLSearchParams(search)}`);
    await page.locator('main :is(h1, h2, .state)').first().waitFor();
    await settled(page);
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await ran()).toBe(false);
  }
  await window.close();
});
