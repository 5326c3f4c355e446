// Makes the PDFs of golden/formats with the browser: `node_modules/.bin/node scripts/pdf-samples.mjs`. All content is invented. The files differ from run to run
// in what the browser stamps into them, so they are made again only when a case changes.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browser as findBrowser } from './browser.mjs';

const root = path.join(import.meta.dirname, '../golden/formats');
const page = (body, style = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>بيان مجلس السواقي</title><style>@page{size:A5;margin:20mm 14mm}body{font:12pt/1.5 "Noto Naskh Arabic";margin:0}h1{font-size:17pt}.head{position:fixed;top:-14mm;font-size:8pt}${style}</style></head><body>${body}</body></html>`;

const samples = {
  'pdf/source.pdf': page(
    `<div class="head">مجلس بلدة السواقي - المكتب الصحفي</div>
<h1>مجلس السواقي ينفي إغلاق الجسر</h1>
<p>تل مروان - وكالة البستان: نفى مجلس بلدة السواقي يوم الثلاثاء 3 تشرين الثاني/نوفمبر 2020 أن يكون قد أمر بإغلاق الجسر، وقال إن ثلاثمئة وثماني شاحنات (308) عبرته خلال أسبوع، وإن الأهالي لا يدفعون أي رسوم.</p>
<p>وأضاف المجلس في بيان أن الحرس "لم يتلق أي أمر مكتوب" منذ ١٥ آب، وأن ما نُشِرَ عن الإغلاق لا أساس له. وقال متحدث باسم Orchard Wire إن 12.5 في المئة من الشاحنات عادت، أي نحو 30% من حمولة القمح [بحسب السائقين].</p>
<p style="break-before:page">وقال قائد الحرس إن الأوامر لم تتغير، وإن 17 حافلة نقلت الجرحى إلى مدينة النخيل بين الساعة 10:30 و11:45 من دون أن يعترضها أحد على الطريق.</p>
<p>قَالَ المُتَحَدِّثُ إِنَّ الأَهَالِيَ عَادُوا إِلَى بُيُوتِهِمْ.</p>
<p style="break-before:page" dir="ltr" lang="en">The guard said that nobody was hurt on the bridge in 2020, and that lorries (42 of them) had turned back.</p>`,
  ),
  'pdf-columns/source.pdf': page(
    `<h1>تقرير مرصد الوادي عن الطرق</h1><div class="cols">
<p>قال مرصد الوادي إن الطريق الشمالي أُغلِقَ ثلاث مرات خلال الشهر، وإن الحرس منع عبور الشاحنات في المرة الأخيرة لأكثر من تسع ساعات متواصلة.</p>
<p>وأوضح المرصد أن مجموع الشاحنات التي عادت بلغ ٤٢ شاحنة، بينها ١٧ شاحنة محملة بالقمح.</p>
<p>ولم يرد الحرس على أسئلة المرصد. وقال سائق يعمل على الطريق منذ 2014 إنه «لا يعرف من أمر بالإغلاق».</p>
<p>وذكر مسؤول في شركة Orchard Mills أن المطاحن تكفي أسبوعين فقط، ودعا إلى فتح الطريق يوم 15/11/2020.</p></div>`,
    '.cols{column-count:2;column-gap:8mm;font-size:10pt}',
  ),
};

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const tab = await browser.newPage();
  const put = (name, bytes) => {
    fs.mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    // The day the file was made, in as many bytes.
    const fixed = Buffer.from(bytes)
      .toString('latin1')
      .replace(/\(D:[0-9]{14}/g, '(D:20201103162000');
    fs.writeFileSync(path.join(root, name), Buffer.from(fixed, 'latin1'));
  };
  for (const [name, html] of Object.entries(samples)) {
    await tab.setContent(html);
    await tab.evaluate(() => document.fonts.ready);
    put(name, await tab.pdf({ preferCSSPageSize: true }));
  }
  // A page that is a picture of a page.
  await tab.setViewportSize({ width: 500, height: 200 });
  await tab.setContent(page('<p>قال الحرس إن الطريق مفتوح منذ الصباح.</p>'));
  const picture = (await tab.screenshot({ type: 'jpeg', quality: 60 })).toString('base64');
  await tab.setContent(`<style>@page{size:A6;margin:0}</style><img style="width:100%" src="data:image/jpeg;base64,${picture}">`);
  put('pdf-scanned/source.pdf', await tab.pdf({ preferCSSPageSize: true }));
} finally {
  await browser.close();
}
