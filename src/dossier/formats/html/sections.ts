import type { Agreement, Claim, Dossier, DossierActor, Origin, PositionCell, TimelineItem } from '../../../model/index.ts';
import { partyNames } from '../../views/parties.ts';
import { stanceWords, verdictWords } from '../../views/words.ts';
import { originRange, why } from './contested.ts';
import { actorName, type Citations, chainOf, sourceName } from './evidence.ts';
import { both, type Html, html, userText } from './markup.ts';
import { reviewMark } from './review.ts';

/** Actor by issue, each cell with its stance and the sentence it is read from; attributed stances are dashed. */
export function positionsSection(cells: readonly PositionCell[], actors: readonly DossierActor[], cite: Citations): Html | null {
  if (cells.length === 0) return null;
  const known = new Map(actors.map((a) => [a.key, a]));
  return html`<section id="positions"><h2>${both('Positions', 'المواقف')}</h2>
<p class="hint">${both('Who stands where. A dashed stance is one that others ascribe to the actor; silence counts only where a report says so.', 'من يقف أين. الموقف المخطط تحته منسوب إلى صاحبه من غيره، والصمت لا يُحسب إلا حيث نص عليه تقرير.')}</p>
<div class="scroll card"><table><thead><tr><th>${both('Actor', 'الطرف')}</th><th>${both('Towards', 'إزاء')}</th><th>${both('Stance', 'الموقف')}</th><th>${both('Words', 'النص')}</th></tr></thead><tbody>
${cells.map((c) => {
  const verdict = c.verdict === 'change' || c.verdict === 'contradiction' ? verdictWords[c.verdict] : undefined;
  return html`${c.entries.map((e, i) => {
    const w = stanceWords[e.stance];
    return html`<tr>${i === 0 ? html`<td rowspan="${c.entries.length}">${actorName(c.actorName, known.get(c.actor)?.names ?? [])}${verdict ? html` <span class="tag conflict">${both(verdict[0], verdict[1])}</span>` : null}${reviewMark(c)}</td><td rowspan="${c.entries.length}">${userText(c.issueName)}</td>` : null}
<td><span class="stance ${e.stance}${e.by === 'self' ? '' : ' attributed'}">${both(w[0], w[1])}</span></td><td>${cite.link(e.evidence)}${e.reasons ? why(e.reasons) : null}</td></tr>`;
  })}`;
})}</tbody></table></div></section>`;
}

/** Which accounts go back to which source, who carried them, and who denies them. */
export function originsSection(d: Dossier, cite: Citations): Html | null {
  if (d.origins.length === 0 && d.copies.length === 0) return null;
  return html`<section id="origins"><h2>${both('Origins and relays', 'المصادر ومن نقل عنها')}</h2>
<p class="hint">${both('Reports that copy or name one another count as one origin. Where no link is known, independence is unknown, not assumed.', 'التقارير المنقولة بعضها عن بعض مصدر واحد. وحيث لا تُعرف صلة فالاستقلال مجهول لا مفترض.')}</p>
${d.copyGroups.map((g) => html`<p class="card"><span class="tag">${both('same text', 'نص واحد')}</span>${g.docs.map((doc, i) => html`${i > 0 ? ' · ' : ''}${cite.outlet(doc)}`)}</p>`)}
${d.origins.map((o) => origin(o, cite))}</section>`;
}

function origin(o: Origin, cite: Citations): Html {
  return html`<article class="card" id="o-${o.id}"><h3>${userText(o.claim)}${reviewMark(o)}</h3>
<p class="who">${both('goes back to ', 'مصدره ')}<b>${sourceName(o.originRef)}</b> · ${originRange(o.independent)}</p>
<ul class="plain">${o.evidence.map((e) => html`<li>${cite.link(e)} <span class="chain">${cite.outlet(e.doc)}</span></li>`)}</ul>
${o.deniedBy.length > 0 ? html`<p class="who"><span class="tag conflict">${both('denied', 'منفي')}</span></p><ul class="plain">${o.deniedBy.map((x) => html`<li>${sourceName(x.source)}: ${cite.link(x.evidence)}</li>`)}</ul>` : null}
${why([...o.reasons, ...o.independence.flatMap((x) => x.reasons)])}</article>`;
}

/** Events and report dates in order, event time first. */
export function timelineSection(items: readonly TimelineItem[], cite: Citations): Html | null {
  if (items.length === 0) return null;
  return html`<section id="timeline"><h2>${both('Timeline', 'التسلسل الزمني')}</h2>
<p class="hint">${both('When it is said to have happened, and when it was reported.', 'متى قيل إنه حدث، ومتى نُشر.')}</p>
<div class="scroll card"><table><thead><tr><th>${both('Happened', 'وقع')}</th><th>${both('What', 'الحدث')}</th><th>${both('Reported', 'نُشر')}</th></tr></thead><tbody>
${items.map((t) => html`<tr><td class="num"><time dir="ltr">${t.when}</time></td><td>${cite.link(t.evidence, userText(t.what))}${reviewMark(t)}</td><td>${cite.outlet(t.evidence.doc)}</td></tr>`)}</tbody></table></div></section>`;
}

/** Tells that parties of an agreement are not named. */
function unnamedParties(a: Agreement): Html {
  const named = a.parties.length;
  return html`${named > 0 ? ' ↔ ' : ''}${both(partyNames(a, 'en')[named] ?? '', partyNames(a, 'ar')[named] ?? '')}`;
}

/** What was agreed, by whom, who guarantees it, and each side on who keeps it, as reported. */
export function agreementsSection(list: readonly Agreement[], cite: Citations): Html | null {
  if (list.length === 0) return null;
  return html`<section id="agreements"><h2>${both('Agreements', 'الاتفاقات')}</h2>
${list.map(
  (
    a,
  ) => html`<article class="card"><h3>${a.parties.map((p, i) => html`${i > 0 ? ' ↔ ' : ''}${userText(p)}`)}${a.parties.length > 1 ? null : unnamedParties(a)}</h3>
<ul>${a.terms.map((t) => html`<li>${userText(t)}</li>`)}</ul>${a.status ? html`<p class="who">${userText(a.status)}</p>` : null}
${a.guarantors.length > 0 ? html`<p class="who">${both('Guaranteed by: ', 'الضامنون: ')}${a.guarantors.map((g, i) => html`${i > 0 ? '، ' : ''}${cite.link(g.evidence, sourceName(g.source))}`)}</p>` : null}
${a.deadlines.length > 0 ? html`<p class="who">${a.deadlines.map((d) => html`${d.kind === 'ends' ? both('until ', 'حتى ') : both('from ', 'اعتبارا من ')}${cite.link(d.evidence, html`<time dir="ltr">${d.when}</time>`)} `)}</p>` : null}
${a.compliance.length > 0 ? html`<div class="scroll"><table><thead><tr><th>${both('Side', 'الطرف')}</th><th>${both('Keeps it (0–3)', 'الالتزام (0–3)')}</th><th>${both('Says', 'القائل')}</th><th>${both('Words', 'النص')}</th></tr></thead><tbody>${a.compliance.map((c) => html`<tr><td>${c.side ? sourceName(c.side) : both('not told', 'غير مذكور')}</td><td class="num">${String(c.level)}</td><td>${sourceName(c.by)}</td><td>${cite.link(c.evidence)}</td></tr>`)}</tbody></table></div>` : null}
<ul class="plain">${a.evidence.map((e) => html`<li>${cite.link(e)} <span class="chain">${cite.outlet(e.doc)}</span></li>`)}</ul></article>`,
)}</section>`;
}

/** Who said what, through whom: every statement and assertion of every report, in order of reading. */
export function accountsSection(d: Dossier, cite: Citations): Html {
  const byDoc = new Map<string, Claim[]>();
  for (const c of d.claims) if (c.kind === 'statement' || c.kind === 'assertion') byDoc.set(c.doc, [...(byDoc.get(c.doc) ?? []), c]);
  return html`<section id="accounts"><h2>${both('Accounts', 'الروايات')}</h2>
<p class="hint">${both('Each account under its chain of transmitters, from the one who said it to the outlet.', 'كل رواية تحت سند ناقليها، من قائلها إلى المنبر الذي نشرها.')}</p>
${d.reports.map((r) => {
  const claims = byDoc.get(r.doc) ?? [];
  if (claims.length === 0) return html``;
  return html`<details class="card"><summary>${cite.outlet(r.doc)} — ${userText(r.title.value ?? r.doc)} <span class="who">${both(`${claims.length} accounts`, `الروايات: ${claims.length}`)}</span></summary>
<ul class="plain">${claims.map((c) => html`<li class="card">${chainOf(c.chain, c.doc, cite)}${c.polarity === 'denied' ? html` <span class="tag conflict">${both('denies', 'ينفي')}</span>` : null}${reviewMark(c)}<br>${c.evidence.map((e) => cite.link(e))}</li>`)}</ul></details>`;
})}</section>`;
}
