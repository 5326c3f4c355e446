// Pictures of the workbench on the example dossier, one a view and language; the README shows three. usage: npm run screenshots [-- OUT_DIR]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { settled } from '../test/browser.ts';
import { browser } from './browser.mjs';
import { node, root, run } from './setup.mjs';
import { buildWeb } from './web.mjs';

const out = path.resolve(process.argv[2] ?? path.join(root, 'out', 'pictures'));
fs.mkdirSync(out, { recursive: true });
buildWeb();
const tabari = path.join(root, 'src', 'cli', 'main.ts');
const file = path.join(out, 'qalamoun-convoy.tabari');
for (const old of [file, `${file}-wal`, `${file}-shm`]) fs.rmSync(old, { force: true });
run('Building', node(), [
  tabari,
  'build',
  path.join('examples', 'qalamoun-convoy'),
  '-o',
  file,
  '--story',
  'قافلة القلمون العالقة · The stranded Qalamoun convoy',
]);
const server = spawn(node(), [tabari, 'serve', file, '--port', '0', '--json'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
process.on('exit', () => server.kill());
const { address } = JSON.parse(
  await new Promise((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (d) => {
      text += d;
      if (text.includes('\n')) resolve(text);
    });
    server.once('exit', (code) => reject(new Error(`tabari serve ended with ${code}`)));
  }),
);

/** What is pictured: view, selection, what must be there, and what is clicked first. */
const pictures = [
  ['home', null, '.top-point'],
  ['contested', {}, '.point-row'],
  ['point', { view: 'contested' }, '.side .cited', '.points li:last-child .point-row'],
  ['reader', { doc: '01-madar-convoy-leaves' }, '.why-quote', '.report-text .on-figure >> nth=0'],
  ['ledger', {}, '.values'],
  ['positions', {}, '.cell'],
  ['agreements', {}, '.agreement-terms'],
  ['channels', {}, 'main h1'],
  ['timeline', { asOf: '2017-09-01' }, '.event.is-later'],
  ['map', {}, '.sheet .leg'],
  ['actors', {}, '.actor-list'],
  ['origins', {}, '.node'],
  ['histories', { view: 'origins', show: 'histories' }, '.history'],
  ['sources', {}, '.grade'],
  ['search', { q: 'القافلة' }, '.hit'],
  ['review', {}, '.review-passages li'],
  ['report', {}, '.paper-quote'],
];
const chrome = await chromium.launch({
  executablePath: browser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
for (const language of ['ar', 'en']) {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce', colorScheme: 'light' });
  await context.addInitScript((l) => localStorage.setItem('tabari.language', l), language);
  const tab = await context.newPage();
  await tab.goto(address);
  for (const [name, selection, ready, click] of pictures) {
    const { view = name, ...search } = selection ?? {};
    const to = selection === null ? '/' : `/d/qalamoun-convoy/${view}?${new URLSearchParams(search)}`;
    await tab.goto(new URL(to, address).href);
    await tab
      .locator(click ?? ready)
      .first()
      .waitFor({ state: 'attached' });
    await settled(tab);
    if (click) await tab.locator(click).click();
    await tab.locator(ready).first().waitFor({ state: 'attached' });
    await settled(tab);
    await tab.screenshot({ path: path.join(out, `${name}-${language}.png`) });
  }
  await context.close();
}
await chrome.close();
server.kill();
// The README shows three of them.
const images = path.join(root, 'docs', 'images');
fs.mkdirSync(images, { recursive: true });
for (const name of ['point-ar.png', 'ledger-ar.png', 'positions-en.png']) fs.copyFileSync(path.join(out, name), path.join(images, name));
console.log(`${pictures.length * 2} pictures in ${path.relative(process.cwd(), out) || '.'}`);
process.exit(0);
