import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { count, example, languages, openWorkbench, settled, type Workbench } from './open.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench(example, 'قافلة القلمون · The Qalamoun convoy');
});
afterAll(() => bench?.close());

// The tests of a language work on kinds of things of their own: decisions are kept.
const kinds = { ar: ['actors', 'ledger'], en: ['places', 'positions'] } as const;

describe.each(languages)('in %s', (language) => {
  test('another list and another state open their own queue', async () => {
    const { page, view, complaints, close } = await bench.open(language);
    await view('review');
    for (const part of ['ledger', 'claims', 'actors', 'timeline', 'contested']) {
      await page.locator('.filters select').first().selectOption(part);
      await page.waitForURL(new RegExp(`part=${part}`));
      await settled(page);
      await page.locator('.review-item h2').waitFor();
    }
    await page.locator('.filters select').nth(1).selectOption('rejected');
    await page.waitForURL(/state=rejected/);
    await settled(page);
    await count(page.locator('.row-link:not(.is-rejected)'), 0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('keys go through the queue, accept, reject and take back; a reload keeps what was decided', async () => {
    const { page, view, reload, complaints, close } = await bench.open(language);
    const [part] = kinds[language];
    await view('review', { part, state: 'all' });
    const name = page.locator('.review-item h2');
    await page.locator('.row-link').nth(1).waitFor();
    const first = await name.innerText();
    await page.keyboard.press('j');
    await name.getByText(first, { exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('k');
    await page.locator('.review-item', { has: page.getByRole('heading', { name: first, exact: true }) }).waitFor();
    await page.keyboard.press('a');
    const row = page.locator('.row-link').first();
    await row.locator('.is-accepted').waitFor();
    // The next one is open by now.
    await page.locator('.row-link').nth(1).and(page.locator('[aria-current]')).waitFor();
    await page.keyboard.press('r');
    await page.locator('.row-link').nth(1).locator('.is-rejected').waitFor();
    await page.keyboard.press('u');
    await page.locator('.row-link').nth(1).locator('.is-unreviewed').waitFor();
    await reload();
    await row.locator('.is-accepted').waitFor();
    await page.keyboard.press('?');
    await page.locator('dialog[open] kbd').first().waitFor();
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a comment is kept with who made it, the log is whole, the decision looks so elsewhere', async () => {
    const { page, view, complaints, close } = await bench.open(language);
    const [, part] = kinds[language];
    await view('review', { part, state: 'all' });
    await page.locator('.review-passages li').first().waitFor();
    await page.keyboard.press('c');
    await page.locator('dialog[open] textarea').fill('تُراجع مع المحرر <b>غدا</b>');
    await page.locator('dialog[open] button[type=submit]').click();
    await page.locator('.comments', { hasText: 'تُراجع مع المحرر <b>غدا</b>' }).waitFor();
    await page.keyboard.press('a');
    await page.locator('.row-link').first().locator('.is-accepted').waitFor();
    await page.locator('.decision-log summary').click();
    await page.locator('.log-ok').waitFor();
    await page.locator('.decisions li', { hasText: 'Lina' }).first().waitFor();
    await view(part);
    await page
      .locator(part === 'ledger' ? '.row-link.is-accepted' : '.cell.is-accepted')
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('a highlight is corrected where it is read, and text that was missed is added', async () => {
    const { page, view, reload, complaints, close } = await bench.open(language);
    const doc = language === 'ar' ? '01-madar-convoy-leaves' : '10-northern-ledger';
    await view('reader', { doc });
    await page.locator('.report-text .on-figure').first().click();
    await page.waitForURL(/pick=/);
    await settled(page);
    await page.locator('.why .review-bar button').nth(2).click();
    const low = page.locator('dialog[open] input[type=number]').first();
    await low.fill('16');
    await page.locator('dialog[open] button[type=submit]').click();
    await page.locator('.why .review-mark.is-edited').waitFor();
    await reload();
    await page.locator('.why .review-mark.is-edited').waitFor();
    // Selects from the middle of plain text into the highlight after it, as a reader would.
    await page.locator('.block-body span.on-figure').first().scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const marked = document.querySelector('.block-body span.on-figure')!;
      const plain = marked.previousElementSibling!;
      const range = document.createRange();
      range.setStart(plain.firstChild!, Math.max(0, plain.textContent!.trimEnd().lastIndexOf(' ') + 1));
      range.setEnd(marked.firstChild!, marked.textContent!.length);
      document.getSelection()!.removeAllRanges();
      document.getSelection()!.addRange(range);
      marked.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    });
    const bar = page.locator('.add-bar');
    await bar.waitFor();
    const quote = await bar.locator('.add-quote').innerText();
    expect(quote.trim().length).toBeGreaterThan(0);
    const kept = page.waitForResponse((r) => r.url().endsWith('/judgements') && r.request().method() === 'POST');
    await bar.locator('button.layer-actor').click();
    const { at, decision } = (await kept).request().postDataJSON();
    expect(decision).toBe('add');
    expect(at.quote).toBe(quote);
    const text = await page.evaluate(
      async (d) => (await (await fetch(`/api/v1/dossiers/story/reports/${encodeURIComponent(d)}`)).json()).text as string,
      doc,
    );
    expect(text.slice(at.start, at.end)).toBe(quote);
    await bar.waitFor({ state: 'detached' });
    // A position is asked for who holds it, where it stands and towards what.
    await page.evaluate(() => {
      const marked = document.querySelector('.block-body [data-start]')!;
      const range = document.createRange();
      range.selectNodeContents(marked);
      document.getSelection()!.removeAllRanges();
      document.getSelection()!.addRange(range);
      marked.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    });
    await bar.locator('button.layer-position').click();
    await bar.locator('.add-fields input').first().fill('القافلة');
    await bar.locator('.add-fields select').first().selectOption('rejects');
    await bar.locator('.add-fields input').nth(1).fill('التوقف');
    const position = page.waitForResponse((r) => r.url().endsWith('/judgements') && r.request().method() === 'POST');
    await bar.locator('.add-fields button[type=submit]').click();
    const { after } = (await position).request().postDataJSON();
    expect(after).toMatchObject({ kind: 'positions', actor: 'القافلة', stance: 'rejects', target: 'التوقف', by: 'outlet' });
    await bar.waitFor({ state: 'detached' });
    await settled(page);
    await page.locator('.report-text .on-position').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a source is graded, the grading is kept and is no orphan', async () => {
  const { page, view, reload, complaints, close } = await bench.open('ar');
  await view('sources');
  const row = page.locator('tbody tr').first();
  await row.getByRole('button').click();
  await page.locator('dialog[open] select').selectOption('C');
  await page.locator('dialog[open] input').first().fill('ملكية خاصة <i>');
  await page.locator('dialog[open] button[type=submit]').click();
  await page.locator('.grade-C').waitFor();
  await reload();
  await page.locator('.grade-C').waitFor();
  await page.locator('tbody tr', { hasText: 'ملكية خاصة <i>' }).waitFor();
  // What leaves the program was made with every decision.
  const orphaned = await page.evaluate(
    async () => ((await (await fetch('/api/v1/dossiers/story/export/json')).json()) as { orphaned?: { about: string }[] }).orphaned,
  );
  expect(orphaned?.filter((o) => o.about.startsWith('actor:')) ?? []).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('reports are added by pasting and by file, with progress, and can be read', async () => {
  const { page, view, complaints, close } = await bench.open('ar');
  const add = page.locator('.add');
  await add.locator('.add-way summary').first().click();
  await add.locator('textarea').fill('قال ناطق باسم البلدية إن 12 حافلة وصلت إلى المدينة مساء الاثنين.');
  await add.locator('input[name=title]').fill('وصول حافلات إلى المدينة');
  await add.locator('input[name=date]').fill('2017-09-11');
  await add.locator('form button[type=submit]').first().click();
  await add.locator('.job-done').waitFor();
  await add.locator('.job-done button').last().click();
  await add.locator('.job').waitFor({ state: 'detached' });
  await page.locator('.drop input[type=file]').setInputFiles([
    { name: 'بيان.txt', mimeType: 'text/plain', buffer: Buffer.from('أعلن ناطق باسم الجيش أن 40 مقاتلا استسلموا فجر الأحد.') },
    { name: 'broken.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0, 0]) },
  ]);
  await add.locator('.job-done').waitFor();
  await view('reader', { q: 'وصول حافلات' });
  await page.locator('.report-row').first().click();
  await page.locator('.report-text .on-figure', { hasText: '12' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});
