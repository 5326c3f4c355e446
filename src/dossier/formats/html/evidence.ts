import type { DossierReport, Evidence, Hop, SourceRef } from '../../../model/index.ts';
import { both, type Html, html, userText } from './markup.ts';

/** Fragment address of a stretch of a report in the page. */
export function anchorOf(e: Evidence): string {
  return `e-${encodeURIComponent(e.doc)}-${e.start}-${e.end}`;
}

/** What the sections need to cite reports: their records by key, and the number each is cited by. */
export class Citations {
  readonly cited = new Map<string, Map<string, Evidence>>();
  private readonly byDoc: ReadonlyMap<string, { readonly report: DossierReport; readonly number: number }>;

  constructor(reports: readonly DossierReport[]) {
    this.byDoc = new Map(reports.map((report, i) => [report.doc, { report, number: i + 1 }]));
  }

  /** A link that opens the report on exactly these characters; `label` defaults to the quote. */
  link(e: Evidence, label?: Html): Html {
    let spans = this.cited.get(e.doc);
    if (!spans) this.cited.set(e.doc, (spans = new Map()));
    spans.set(`${e.start}-${e.end}`, e);
    const known = this.byDoc.get(e.doc);
    const number = known ? `[${known.number}]` : `[${e.doc}]`;
    return html`<a class="ev" href="#${anchorOf(e)}" data-doc="${e.doc}" data-s="${e.start}" data-e="${e.end}">${label ?? userText(shorten(e.quote ?? ''))} <span class="n" dir="ltr">${number}</span></a>`;
  }

  /** Outlet and date of a report, for lines that cite it. */
  outlet(doc: string): Html {
    const r = this.byDoc.get(doc)?.report;
    return html`<span class="outlet">${userText(r?.source.value ?? doc)}</span>${r?.published.value ? html` <time dir="ltr">${r.published.value}</time>` : null}`;
  }

  /** Number by which a report is cited, from 1. */
  number(doc: string): number | null {
    return this.byDoc.get(doc)?.number ?? null;
  }
}

/** An actor's name as a reader of each language knows it: the first form in that script, else the name as it stands. */
export function actorName(name: string, names: readonly string[]): Html {
  const arabic = /[\u0621-\u064a]/;
  const ar = arabic.test(name) ? name : names.find((n) => arabic.test(n));
  const en = arabic.test(name) ? names.find((n) => !arabic.test(n)) : name;
  if (ar === undefined || en === undefined) return userText(name);
  return both(en, ar);
}

/** Cuts a long quote at a word for display; the link opens the whole. */
export function shorten(text: string, most = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.lastIndexOf(' ', most);
  return `${flat.slice(0, cut > most / 2 ? cut : most)} …`;
}

/** Name of a source with its kind as a tooltip-free suffix where it is anonymous or unknown. */
export function sourceName(s: SourceRef): Html {
  if (s.kind === 'unknown') return html`<span class="src unknown">${both('source unknown', 'مصدر غير معروف')}</span>`;
  return html`<span class="src ${s.kind}">${userText(s.name)}</span>`;
}

/** A chain of transmission from the origin to the outlet, in the direction of reading. */
export function chainOf(chain: readonly Hop[], doc: string, cite: Citations): Html {
  const steps = chain.length === 0 ? [cite.outlet(doc)] : [...chain].reverse().map((h) => sourceName(h.from));
  if (chain.length > 0) steps.push(cite.outlet(doc));
  return html`<span class="chain">${steps.map((s, i) => (i === 0 ? s : html`<span class="hop" aria-hidden="true"></span>${s}`))}</span>`;
}
