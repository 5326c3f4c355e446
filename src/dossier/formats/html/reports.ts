import type { Block, DossierReport, Evidence, Report } from '../../../model/index.ts';
import { howWords } from '../../views/words.ts';
import { anchorOf, type Citations } from './evidence.ts';
import { both, type Html, html, userText, visibleControls } from './markup.ts';

/** The reports as read, whole, with an anchor at every cited stretch. Comes last in the page, and must be rendered last: it needs to know what was cited. */
export function reportsSection(
  list: readonly DossierReport[],
  texts: ReadonlyMap<string, Pick<Report, 'text' | 'blocks'>>,
  cite: Citations,
): Html {
  return html`<section id="reports"><h2>${both('Reports', 'التقارير')}</h2>
<p class="hint">${both('The sources, as they were read. Everything above opens on its characters here.', 'النصوص كما قُرئت. كل سطر أعلاه يفتح على حروفه هنا.')}</p>
${list.map((r) => report(r, texts.get(r.doc), cite))}</section>`;
}

function report(r: DossierReport, read: Pick<Report, 'text' | 'blocks'> | undefined, cite: Citations): Html {
  const how = howWords[r.published.how] ?? [r.published.how, r.published.how];
  return html`<details class="report"><summary><span class="n" dir="ltr">[${cite.number(r.doc) ?? ''}]</span> <b>${userText(r.title.value ?? r.doc)}</b><br><span class="meta">${userText(r.source.value ?? r.doc)}${r.published.value ? html` · <time dir="ltr">${r.published.value}</time> · ${both(how[0], how[1])}` : html` · ${both('undated', 'بلا تاريخ')}`}</span></summary>
${read ? html`<div class="text" data-doc="${r.doc}" lang="${r.language}" dir="${r.language === 'ar' || r.language === 'fa' || r.language === 'ur' ? 'rtl' : 'auto'}">${anchored(read.text, read.blocks, [...(cite.cited.get(r.doc)?.values() ?? [])])}</div>` : null}</details>`;
}

/** The text with an empty anchor at the start of each cited stretch; furniture is dimmed. The element's text content stays, unit for unit, the text of the report. */
function anchored(text: string, blocks: readonly Block[], cited: readonly Evidence[]): Html {
  const at = new Map<number, Evidence[]>();
  for (const e of cited) at.set(e.start, [...(at.get(e.start) ?? []), e]);
  const furniture = blocks.filter((b) => b.kind === 'furniture');
  const cuts = new Set<number>([0, text.length]);
  for (const e of cited) cuts.add(Math.min(e.start, text.length)).add(Math.min(e.end, text.length));
  for (const b of furniture) cuts.add(b.start).add(b.end);
  const order = [...cuts].sort((a, b) => a - b);
  let out = '';
  let k = 0;
  for (let i = 0; i + 1 < order.length; i++) {
    const from = order[i]!;
    const to = order[i + 1]!;
    for (const e of at.get(from) ?? []) out += html`<a class="at" id="${anchorOf(e)}"></a>`.html;
    while (k < furniture.length && furniture[k]!.end <= from) k++;
    const dim = k < furniture.length && furniture[k]!.start <= from;
    out += `<span${dim ? ' class="furniture"' : ''}>${visibleControls(text.slice(from, to))}</span>`;
  }
  return { html: out };
}
