import type { ContestedPoint, Reason } from '../../../model/index.ts';
import { kindWords, natureWords } from '../../views/words.ts';
import { type Citations, sourceName } from './evidence.ts';
import { both, type Html, html, userText } from './markup.ts';
import { reviewMark } from './review.ts';

/** The ranked list of points on which accounts part, each with its sides next to one another. */
export function contestedSection(points: readonly ContestedPoint[], cite: Citations): Html {
  return html`<section id="contested"><h2>${both('Where accounts part', 'مواضع الخلاف')}</h2>
<p class="hint">${both('Each side with the sentences it rests on. The order shows how much hangs on a point; no side is called right.', 'كل طرف مع الجمل التي يستند إليها. الترتيب بحسب أهمية النقطة، ولا يُحكم لأي طرف.')}</p>
${points.length === 0 ? html`<p class="hint">${both('No point of difference was found.', 'لم يُعثر على موضع خلاف.')}</p>` : points.map((p) => point(p, cite))}</section>`;
}

function point(p: ContestedPoint, cite: Citations): Html {
  const nature = natureWords[p.nature];
  const kind = kindWords[p.kind] ?? [p.kind, p.kind];
  return html`<article class="card" id="p-${p.id}"><h3>${both(p.aboutIn.en, p.aboutIn.ar)}</h3>
<p class="who"><span class="tag ${p.nature}">${both(nature[0], nature[1])}</span><span class="tag">${both(kind[0], kind[1])}</span>${reviewMark(p)}</p>
<div class="sides">${p.sides.map(
    (s) => html`<div class="side"><span class="says">${s.saysIn ? both(s.saysIn.en, s.saysIn.ar) : userText(s.says)}</span>
<span class="who">${originRange(s.origins)}</span>
<ul>${s.evidence.map((e) => html`<li>${cite.link(e)} <span class="chain">${cite.outlet(e.doc)}</span></li>`)}</ul>
${s.sources.length > 0 ? html`<p class="who">${both('Held by: ', 'يقول به: ')}${s.sources.map((x, i) => html`${i > 0 ? '، ' : ''}${sourceName(x)}`)}</p>` : null}</div>`,
  )}</div>${why(p.reasons)}</article>`;
}

/** "2 independent origins", "1 to 3 independent origins". */
export function originRange(o: { readonly min: number; readonly max: number }): Html {
  const n = o.min === o.max ? `${o.min}` : `${o.min}–${o.max}`;
  return both(`independent origins: ${n}`, `مصادر مستقلة: ${n}`);
}

/** The reasons of a verdict, folded away. */
export function why(reasons: readonly Reason[]): Html | null {
  if (reasons.length === 0) return null;
  return html`<details class="why"><summary>${both('Why', 'لماذا')}</summary><ul>${reasons.map((r) => html`<li>${both(r.en, r.ar)}</li>`)}</ul></details>`;
}
