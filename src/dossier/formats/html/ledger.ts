import type { LedgerEntry, LedgerValue } from '../../../model/index.ts';
import { estimate, policyNames } from '../../policies.ts';
import { policyWords, relationWords, verdictWords } from '../../views/words.ts';
import { why } from './contested.ts';
import { type Citations, chainOf, sourceName } from './evidence.ts';
import { both, escapeText, type Html, html, userText } from './markup.ts';
import { reviewMark } from './review.ts';

/** Accounts shown for one end of a range. */
const GIVERS = 4;

/** Every counted thing with all its values: a dot-and-range strip, and the table it is drawn from. Things with one value stand in a folded list. */
export function ledgerSection(entries: readonly LedgerEntry[], cite: Citations): Html {
  const many = entries.filter((e) => e.values.length > 1);
  const single = entries.filter((e) => e.values.length === 1);
  return html`<section id="ledger"><h2>${both('Ledger of figures', 'سجل الأعداد')}</h2>
<p class="hint">${both('Every value given for a counted thing, with who gave it and through whom. A bar is a range, a ring a rough count, an open end has an arrow.', 'كل قيمة أُعطيت لكل معدود، ومن أعطاها وعمّن نقلها. الشريط نطاق، والحلقة تقدير، والسهم طرف مفتوح.')}</p>
${many.map((e) => entry(e, cite))}
${single.length > 0 ? html`<details class="card"><summary>${both(`Given once: ${single.length}`, `ذُكرت مرة واحدة: ${single.length}`)}</summary><div class="scroll"><table><tbody>${single.map((e) => html`<tr><td>${both(e.thing.en, e.thing.ar)}</td>${valueCells(e.values[0]!, cite)}</tr>`)}</tbody></table></div></details>` : null}</section>`;
}

function entry(e: LedgerEntry, cite: Citations): Html {
  const verdict = verdictWords[e.verdict] ?? [e.verdict, e.verdict];
  return html`<article class="card" id="l-${e.id}"><h3><span class="tag ${e.verdict}">${both(verdict[0], verdict[1])}</span>${both(e.thing.en, e.thing.ar)}${e.scope ? html` <span class="who">${userText(e.scope)}</span>` : null}${reviewMark(e)}</h3>
${strip(e.values)}
<div class="scroll"><table><thead><tr><th>${both('As written', 'كما ورد')}</th><th>${both('Chain', 'السلسلة')}</th><th>${both('Reported', 'تاريخ النشر')}</th><th></th></tr></thead><tbody>
${e.values.map((v) => html`<tr>${valueCells(v, cite)}</tr>`)}</tbody></table></div>${policyTable(e, cite)}${why(e.reasons)}</article>`;
}

/** What each counting policy makes of the values, folded away, with the accounts that give each end. */
function policyTable(e: LedgerEntry, cite: Citations): Html {
  const byClaim = new Map(e.values.map((v) => [v.claim, v]));
  const givers = (claims: readonly string[]): Html =>
    html`${claims.slice(0, GIVERS).flatMap((c, i) => {
      const v = byClaim.get(c);
      if (!v) return [];
      return [
        html`${i > 0 ? html`<br>` : null}${cite.link(v.evidence, userText(v.asWritten))} ${sourceName(v.origin)} <span class="chain">${cite.outlet(v.doc)}</span>`,
      ];
    })}${claims.length > GIVERS ? html` <span class="who">${both(`and ${claims.length - GIVERS} more`, `وعدد آخر: ${claims.length - GIVERS}`)}</span>` : null}`;
  const number = (n: number | null): string => (n === null ? '–' : n.toLocaleString('en'));
  return html`<details class="why"><summary>${both('What counting policies make of it', 'ما تستخلصه سياسات العد')}</summary><div class="scroll"><table><thead><tr><th>${both('Policy', 'السياسة')}</th><th>${both('Low', 'الأدنى')}</th><th>${both('Best', 'المعتمد')}</th><th>${both('High', 'الأعلى')}</th><th>${both('The low end is given by', 'مصدر الحد الأدنى')}</th><th>${both('The high end is given by', 'مصدر الحد الأعلى')}</th></tr></thead><tbody>
${policyNames.map((p) => {
  const x = estimate(e, p);
  return html`<tr><td>${both(policyWords[p][0], policyWords[p][1])}</td><td class="num">${number(x.low)}</td><td class="num">${number(x.best)}</td><td class="num">${number(x.high)}</td><td>${givers(x.basis.low)}</td><td>${givers(x.basis.high)}</td></tr>`;
})}</tbody></table></div></details>`;
}

function valueCells(v: LedgerValue, cite: Citations): Html {
  const r = relationWords[v.relation] ?? [v.relation, v.relation];
  return html`<td class="num">${cite.link(v.evidence, userText(v.asWritten))}</td><td>${chainOf(v.chain, v.doc, cite)}</td><td><time dir="ltr">${v.reported ?? ''}</time></td><td>${r[0] ? both(r[0], r[1]) : null}${reviewMark(v)}</td>`;
}

/** The strip: a number line that always runs left to right, as Arabic readers draw it too; one row a value. */
function strip(values: readonly LedgerValue[]): Html {
  const ends = values.flatMap((v) => [v.low, v.high]).filter((x): x is number => x !== null);
  if (ends.length === 0) return html``;
  const lo = Math.min(...ends);
  const hi = Math.max(...ends);
  if (lo === hi) return html``;
  const width = 640;
  const pad = 60;
  const row = 18;
  const x = (n: number): number => Math.round((pad + ((n - lo) / (hi - lo)) * (width - 2 * pad)) * 10) / 10;
  const height = values.length * row + 26;
  let body = '';
  values.forEach((v, i) => {
    const y = 12 + i * row;
    const a = v.low === null ? pad - 30 : x(v.low);
    const b = v.high === null ? width - pad + 30 : x(v.high);
    const color = v.relation === 'conflict' ? 'var(--conflict)' : v.relation === 'update' ? 'var(--update)' : 'var(--accent)';
    if (a !== b)
      body += `<line x1="${a}" y1="${y}" x2="${b}" y2="${y}" stroke="${color}" stroke-width="5" stroke-linecap="round" opacity=".45"/>`;
    if (v.low !== null)
      body += `<circle cx="${a}" cy="${y}" r="5" fill="${v.approx ? 'var(--card)' : color}" stroke="${color}" stroke-width="2"/>`;
    if (v.high !== null && b !== a)
      body += `<circle cx="${b}" cy="${y}" r="5" fill="${v.approx ? 'var(--card)' : color}" stroke="${color}" stroke-width="2"/>`;
    if (v.high === null) body += `<path d="M${b - 6} ${y - 5}l8 5l-8 5" fill="none" stroke="${color}" stroke-width="2"/>`;
    if (v.low === null) body += `<path d="M${a + 6} ${y - 5}l-8 5l8 5" fill="none" stroke="${color}" stroke-width="2"/>`;
  });
  const base = height - 8;
  const ticks = [lo, hi]
    .map((n) => `<text x="${x(n)}" y="${base}" text-anchor="middle">${escapeText(n.toLocaleString('en'))}</text>`)
    .join('');
  return { html: `<svg class="range" viewBox="0 0 ${width} ${height}" direction="ltr" aria-hidden="true">${body}${ticks}</svg>` };
}
