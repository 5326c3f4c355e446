import { createHash } from 'node:crypto';
import type { Dossier, Report } from '../../../model/index.ts';
import { contestedSection } from './contested.ts';
import { Citations } from './evidence.ts';
import { ledgerSection } from './ledger.ts';
import { both, escapeText, type Html, html, userText } from './markup.ts';
import { channelsSection, statusSection, tracksSection } from './movements.ts';
import { reportsSection } from './reports.ts';
import { script } from './script.ts';
import { accountsSection, agreementsSection, originsSection, positionsSection, timelineSection } from './sections.ts';
import { style } from './style.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Content security policy of the page: nothing from anywhere, no inline part but its own style and script, named by hash. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; script-src 'sha256-${sha256(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The dossier as one self-contained page: Arabic and English, right to left correct, no request to anywhere, every line opens on the characters it came from.
 * `texts` holds the reports by key; deterministic: same dossier, same bytes. Starts in the language most reports are in.
 */
export function renderHtml(dossier: Dossier, texts: ReadonlyMap<string, Pick<Report, 'text' | 'blocks'>>): string {
  const cite = new Citations(dossier.reports);
  const arabic = dossier.reports.filter((r) => r.language === 'ar').length;
  const language = arabic * 2 >= dossier.reports.length ? 'ar' : 'en';
  const statements = dossier.claims.filter((c) => c.kind === 'statement').length;
  const sections: readonly (readonly [id: string, en: string, ar: string, body: Html | null])[] = [
    ['contested', 'Contested', 'الخلاف', contestedSection(dossier.contested, cite)],
    ['ledger', 'Ledger', 'الأعداد', ledgerSection(dossier.ledger, cite)],
    ['positions', 'Positions', 'المواقف', positionsSection(dossier.positions, dossier.actors, cite)],
    ['origins', 'Origins', 'المصادر', originsSection(dossier, cite)],
    ['status', 'Status', 'تطور الأخبار', statusSection(dossier.statuses, cite)],
    ['agreements', 'Agreements', 'الاتفاقات', agreementsSection(dossier.agreements, cite)],
    ['channels', 'Channels', 'القنوات', channelsSection(dossier.channels, cite)],
    ['tracks', 'Movements', 'التحركات', tracksSection(dossier.tracks, cite)],
    ['timeline', 'Timeline', 'الزمن', timelineSection(dossier.timeline, cite)],
    ['accounts', 'Accounts', 'الروايات', accountsSection(dossier, cite)],
    ['reports', 'Reports', 'التقارير', reportsSection(dossier.reports, texts, cite)],
  ];
  const shown = sections.filter((s) => s[3] !== null);
  const body = html`<header class="top"><div class="brand">${both('Tabari · dossier', 'الطبري · ملف')}</div><h1>${userText(dossier.story)}</h1>
<p class="lead">${both('Every account beside the others, each under its chain. Nothing here says which one is true.', 'كل رواية إلى جانب أخواتها، ولكل منها سندها. لا يحكم هذا الملف بصحة أي منها.')}</p>
<ul class="counts"><li>${both('reports', 'التقارير')} <b>${dossier.reports.length}</b></li><li>${both('attributed accounts', 'الروايات المنسوبة')} <b>${statements}</b></li><li>${both('contested points', 'مواضع الخلاف')} <b>${dossier.contested.length}</b></li><li>${both('counted things', 'المعدودات')} <b>${dossier.ledger.length}</b></li><li>${both('actors', 'الأطراف')} <b>${dossier.actors.length}</b></li></ul></header>
<nav class="tabs" aria-label="${language === 'ar' ? 'أقسام الملف' : 'Sections of the dossier'}"><div>${shown.map(([id, en, ar]) => html`<a href="#${id}">${both(en, ar)}</a>`)}<button id="lang" type="button"><span class="t-ar" lang="en">English</span><span class="t-en" lang="ar">العربية</span></button></div></nav>
<main>${shown.map((s) => s[3]!)}</main>
<footer>${both(`Made by Tabari ${dossier.engine}. Figures and links were proposed by rules and each shows its reasons; a person decides.`, `أعدّه الطبري ${dossier.engine}. القيم والصلات مقترحة بقواعد معلنة الأسباب، والحكم للإنسان.`)}</footer>
<dialog id="panel" aria-label="${language === 'ar' ? 'الجملة في سياقها' : 'The sentence in its context'}"><header><p class="meta"></p><button type="button">${both('Close', 'إغلاق')}</button></header><blockquote></blockquote><p><a class="whole" href="#reports">${both('Read in the whole report', 'اقرأها في التقرير كاملا')}</a></p></dialog>`;
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeText(pagePolicy)}">
<title>${escapeText(dossier.story)} — Tabari</title>
<style>${style}</style>
</head>
<body>
${body.html}
<script>${script}</script>
</body>
</html>
`;
}
