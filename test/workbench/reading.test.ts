import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { axeFaults, count, example, languages, openWorkbench, settled, tooWide, type Workbench } from './open.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench(example, 'قافلة القلمون · The Qalamoun convoy');
});
afterAll(() => bench?.close());

const words = {
  ar: { open: 'افتح الملف', fighters: 'عدد المقاتلين', policy: 'سياسة العد', switch: 'English', why: 'القاعدة' },
  en: { open: 'Open the dossier', fighters: 'how many fighters', policy: 'Counting policy', switch: 'العربية', why: 'Rule' },
} as const;

describe.each(languages)('in %s', (language) => {
  const w = words[language];

  test('three clicks lead from the start page to the sentences behind a contested figure', async () => {
    const { page, complaints, close } = await bench.open(language);
    expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await page.getByRole('link', { name: w.open }).click();
    await page.locator('.point-row', { hasText: w.fighters }).click();
    const sides = page.locator('.side');
    await sides.nth(1).waitFor();
    await settled(page);
    expect(await sides.nth(0).locator('.cited').first().innerText()).toMatch(/250|300|308|500/);
    expect(await sides.nth(1).locator('.cited').first().innerText()).toMatch(/250|300|308|500/);
    const cited = await sides.nth(0).locator('.cited').first().innerText();
    await sides.nth(0).locator('.side-open').first().click();
    await page.locator('.report-text .is-cited').first().waitFor();
    await settled(page);
    expect((await page.locator('.report-text .is-cited').allInnerTexts()).join('')).toBe(cited);
    expect(complaints).toEqual([]);
    await close();
  });

  test('contested points: filters answer, the address keeps them', async () => {
    const { page, view, reload, close } = await bench.open(language);
    await view('contested');
    const rows = page.locator('.point-row');
    const all = await rows.count();
    expect(all).toBeGreaterThan(2);
    await page.locator('.filters select').nth(1).selectOption('figure');
    await page.waitForURL(/kind=figure/);
    await settled(page);
    await page.locator('.point-row', { hasText: w.fighters }).waitFor();
    const figures = await rows.count();
    expect(figures).toBeLessThan(all);
    await reload();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(figures);
    await page.locator('.filters input').fill('كلمة لا وجود لها');
    await count(rows, 0);
    await page.waitForURL(/q=/);
    await close();
  });

  test('ledger: each end of the range opens its account, and a reload keeps it', async () => {
    const { page, view, reload, complaints, close } = await bench.open(language);
    await view('ledger');
    const row = page.locator('.row-link', { hasText: w.fighters }).first();
    await row.click();
    await row.and(page.locator('[aria-current]')).waitFor();
    await page.locator('.entry h2', { hasText: w.fighters }).waitFor();
    await page.getByLabel(w.policy).selectOption('ucdp');
    await page.waitForURL(/policy=ucdp/);
    await settled(page);
    await page.locator('.estimate-low a').click();
    const cited = page.locator('.panel .cited');
    await cited.waitFor();
    const low = await cited.innerText();
    expect(low).toMatch(/[0-9]/);
    await reload();
    await cited.waitFor();
    expect(await cited.innerText()).toBe(low);
    expect(await page.getByLabel(w.policy).inputValue()).toBe('ucdp');
    await page.keyboard.press('Escape');
    await cited.waitFor({ state: 'detached' });
    await page.locator('.mark').first().click();
    await cited.waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('positions: a cell opens its sentences, each leads to the report', async () => {
    const { page, view, reload, complaints, close } = await bench.open(language);
    await view('positions');
    await page
      .locator('.cell', { has: page.locator('.is-self') })
      .first()
      .click();
    await page.locator('.cell-entries .cited').first().waitFor();
    await reload();
    await page.locator('.cell-entries .cited').first().waitFor();
    await page.locator('.cell-entries .side-open').first().click();
    await page.locator('.report-text .is-cited').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('reader: highlights can be switched, a highlight says why, furniture is folded', async () => {
    const { page, view, reload, complaints, close } = await bench.open(language);
    await view('reader');
    await page.locator('.report-row').first().click();
    const figures = page.locator('.report-text .on-figure');
    await figures.first().waitFor();
    await settled(page);
    expect(await page.locator('.report-text .on-actor').count()).toBe(0);
    await page.locator('.toggle.layer-actor').click();
    await page.locator('.report-text .on-actor').first().waitFor();
    await page.locator('.toggle.layer-figure').click();
    await count(figures, 0);
    await page.locator('.report-text .on-place').first().click();
    await page.locator('.why .facts', { hasText: w.why }).waitFor();
    await page.waitForURL(/pick=/);
    await reload();
    await page.locator('.why .facts', { hasText: w.why }).waitFor();
    // The keyboard goes from highlight to highlight.
    const first = await page.locator('.why-quote').innerText();
    await page.locator('.report-text').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.why-quote').getByText(first, { exact: true }).waitFor({ state: 'detached' });
    expect(await page.locator('details.furniture[open]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('timeline: the slider replays what was known, the address keeps it', async () => {
    const { page, view, reload, complaints, close } = await bench.open(language);
    await view('timeline');
    await page.locator('.event').first().waitFor();
    expect(await page.locator('.event.is-later').count()).toBe(0);
    const slider = page.locator('.as-of input');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.locator('.event.is-later').first().waitFor();
    await page.waitForURL(/asOf=2017-08/);
    await settled(page);
    const later = await page.locator('.event.is-later').count();
    await reload();
    await page.locator('.event.is-later').first().waitFor();
    expect(await page.locator('.event.is-later').count()).toBe(later);
    await page.locator('.event .evidence').first().click();
    await page.locator('.panel .cited').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('map: drawn without network, a place opens its sentences, a path is told step by step', async () => {
    const { page, view, complaints, close } = await bench.open(language);
    await view('map');
    await page.locator('.sheet .land').first().waitFor({ state: 'attached' });
    await page.locator('.sheet .country', { hasText: language === 'ar' ? 'العراق' : 'Iraq' }).waitFor();
    await page.locator('.track-steps li').nth(1).waitFor();
    await page.locator('.sheet .leg').first().waitFor({ state: 'attached' });
    await settled(page);
    await page.locator('.row-link', { hasText: language === 'ar' ? 'البوكمال' : 'Al-Bukamal' }).click();
    await page.locator('.map-mentions .evidence').first().click();
    await page.locator('.panel .cited').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('actors: filtered by a name, its statements lead to the sentence', async () => {
    const { page, view, complaints, close } = await bench.open(language);
    await view('actors', { q: 'ديلون' });
    await count(page.locator('.row-link'), 1);
    await page.locator('.row-link').click();
    await page.waitForURL(/actor=/);
    await settled(page);
    await page.locator('.actor .evidence').first().click();
    await page.locator('.panel .cited').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('origins: a node tells what goes through it, a history its steps', async () => {
    const { page, view, reload, complaints, close } = await bench.open(language);
    await view('origins');
    // One person is one node under all his names; unnamed sources of three reports are three.
    await count(page.locator('.node', { hasText: language === 'ar' ? 'ديلون' : 'Dillon' }), 1);
    await count(page.locator('.node', { hasText: 'مصدر ميداني' }), 3);
    await page.locator('.node', { hasText: 'مصدر ميداني' }).first().click();
    await page.locator('.node-claims .evidence').first().waitFor();
    await settled(page);
    await page.locator('.node', { hasText: 'مصادر محلية' }).click();
    await page.locator('.node-detail h2', { hasText: 'مصادر محلية' }).waitFor();
    await settled(page);
    await page.locator('.node-claims summary').first().click();
    await page.locator('.pairs li, .reasons li').first().waitFor();
    await reload();
    await page.locator('.node-claims .evidence').first().click();
    await page.locator('.panel .cited').waitFor();
    await view('origins', { show: 'histories' });
    await page.locator('.history summary').first().click();
    await page.locator('.steps .evidence').first().waitFor();
    await settled(page);
    await page.locator('.steps .evidence').first().click();
    await page.locator('.panel .cited').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('report: numbered sources, the policy and a method note, on paper without the menu', async () => {
    const { page, view, complaints, close } = await bench.open(language);
    await view('report', { policy: 'ucdp' });
    await page.locator('.paper-quote .cited').first().waitFor();
    await page.locator('.paper-sources li').first().waitFor();
    await page.locator('.no-print .button.primary:enabled').waitFor();
    const cited = await page.locator('.paper-cite').allTextContents();
    const numbers = new Set(cited.map((c) => c.replace(/[^0-9]/g, '')));
    await count(page.locator('.paper-sources li'), numbers.size);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.menu').isVisible()).toBe(false);
    expect(await page.locator('.no-print').isVisible()).toBe(false);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('search finds a word behind its clitics, and leads to it', async () => {
    const { page, view, context, close } = await bench.open(language);
    await view('contested');
    await page.locator('.search-box input').fill('قافلة');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=/);
    const marks = page.locator('.hit .cited', { hasText: 'القافلة' });
    await marks.first().waitFor();
    await settled(page);
    const reports = page.locator('.facet-value').filter({ hasText: language === 'ar' ? 'التقارير' : 'reports' });
    await reports.click();
    await reports.and(page.locator('[aria-pressed=true]')).waitFor();
    await settled(page);
    const kinds = new Set(await page.locator('.hit .badge').allTextContents());
    expect([...kinds]).toEqual([language === 'ar' ? 'تقرير' : 'report']);
    await page.locator('.hit').first().click();
    await page.locator('.panel .cited').waitFor();
    // What was found can be quoted elsewhere.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.panel-ways button').click();
    await page.locator('.panel-ways [role=status]', { hasText: language === 'ar' ? 'نُسخ' : 'Copied' }).waitFor();
    const cited = (await page.locator('.panel .cited').textContent()) ?? '';
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(cited.trim());
    await close();
  });

  test('results of the search before are seen to be old until the new ones come, and lead nowhere', async () => {
    const { page, view, complaints, close } = await bench.open(language);
    await view('search', { q: 'قافلة' });
    const hits = page.locator('.hit');
    // What comes into sight is laid out a frame later.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const old = await hits.first().boundingBox();
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/\/search\?.*outlet=/, async (route) => {
      await held;
      await route.continue();
    });
    // Kinds and languages are asked for ahead, outlets are not.
    const outlet = page.locator('.facet').nth(1).locator('.facet-value').last();
    await outlet.click();
    await outlet.and(page.locator('[aria-pressed=true]')).waitFor();
    const stale = page.locator('.region[aria-busy=true]');
    await stale.waitFor({ state: 'attached' });
    await page.waitForFunction(() => Number(getComputedStyle(document.querySelector('.region[aria-busy=true] > *')!).opacity) < 0.6);
    expect(await hits.first().boundingBox()).toEqual(old);
    // Neither the mouse nor the keyboard follows them.
    const asked = page.url();
    await hits.first().dispatchEvent('click');
    await hits.first().press('Enter');
    expect(page.url()).toBe(asked);
    answer();
    await settled(page);
    expect(await stale.count()).toBe(0);
    await hits.first().click();
    await page.locator('.panel .cited').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('the language of the interface changes in place and is kept', async () => {
    const { page, view, reload, close } = await bench.open(language);
    await view('ledger');
    await page.getByRole('button', { name: w.switch }).click();
    await page.locator(`html[dir=${language === 'ar' ? 'ltr' : 'rtl'}]`).waitFor();
    await reload();
    await page.locator(`html[dir=${language === 'ar' ? 'ltr' : 'rtl'}]`).waitFor();
    await close();
  });

  test('a dossier leaves as a file', async () => {
    const { page, close } = await bench.open(language);
    const download = page.waitForEvent('download');
    await page.locator('.export-menu summary').click();
    await page.locator('.export-menu a[href$="/export/json"]').click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    await close();
  });
});

/** Every view with something open in it. */
const views: readonly (readonly [view: string, search: Readonly<Record<string, string>>, ready: string])[] = [
  ['contested', {}, '.point-row'],
  ['ledger', {}, '.values'],
  ['positions', {}, '.cell'],
  ['agreements', {}, '.agreement-terms'],
  ['channels', {}, '.channel-sides'],
  ['timeline', { asOf: '2017-08-31' }, '.event'],
  ['map', {}, '.land'],
  ['actors', {}, '.actor-list'],
  ['origins', {}, '.node'],
  ['origins', { show: 'histories' }, '.history'],
  ['sources', {}, '.grade'],
  ['report', {}, '.paper-quote'],
  ['reader', {}, '.report-row'],
  ['reader', { doc: '01-madar-convoy-leaves' }, '.report-text .on-figure'],
  ['search', { q: 'قافلة' }, '.hit'],
  ['review', {}, '.review-passages li'],
];

describe.each(views)('%s %o', (view, search, ready) => {
  test('axe finds nothing serious, in Arabic on white and in English on black; nothing sticks out of 320 pixels', async () => {
    const window = await bench.open('ar');
    const { page, complaints } = window;
    await window.view(view, search);
    await page.locator(ready).first().waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    // What the program says itself stands in the language of the interface.
    expect((await page.locator('.badge').allTextContents()).filter((words) => /[a-z]{3}/i.test(words))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('.menu-small summary').waitFor();
    await settled(page);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      localStorage.setItem('tabari.language', 'en');
      localStorage.setItem('tabari.theme', 'dark');
    });
    await window.reload();
    await page.locator('html[dir=ltr][data-theme=dark]').waitFor();
    await page.locator(ready).first().waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await window.close();
  });
});

test('the start page: axe finds nothing serious', async () => {
  const { page, close } = await bench.open('ar');
  await page.locator('.top-point').first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await close();
});

test('text twice as large as usual: every view makes room for it in a window of 1280 pixels', async () => {
  const browser = await openBrowser(['--blink-settings=defaultFontSize=32']);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ar-SY' });
    page.setDefaultTimeout(90_000);
    await page.goto(bench.address);
    await settled(page);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const [view, search, ready] of views) {
      await page.goto(`${new URL(bench.address).origin}/d/${bench.id}/${view}?${new URLSearchParams(search)}`);
      await page.locator(ready).first().waitFor({ state: 'attached' });
      await page.locator('.menu-small summary').waitFor();
      await settled(page);
      expect([view, Math.max(0, await tooWide(page))]).toEqual([view, 0]);
    }
  } finally {
    await browser.close();
  }
});
