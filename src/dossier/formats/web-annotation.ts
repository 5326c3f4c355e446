import type { Claim, Dossier, DossierReport, Evidence } from '../../model/index.ts';
import type { Texts } from './texts.ts';

/** Characters of context kept on each side of a quotation. */
const CONTEXT = 32;

/** Address of a report: its own, else a name made of the hash of its text. */
export function reportIri(r: Pick<DossierReport, 'url' | 'hash' | 'doc'>): string {
  if (r.url !== null && /^https?:/i.test(r.url)) return r.url;
  return r.hash === '' ? `urn:tabari:report:${encodeURIComponent(r.doc)}` : `urn:hash::sha256:${r.hash}`;
}

/** Selectors of a passage. The position counts Unicode code points, as the Web Annotation Data Model asks (4.2.4); the dossier counts UTF-16 code units. */
export function selectorsOf(e: Evidence, text: string | undefined): readonly object[] {
  const exact = e.quote ?? text?.slice(e.start, e.end) ?? '';
  if (text === undefined) return [{ type: 'TextQuoteSelector', exact }];
  const points = (s: string): number => {
    let n = 0;
    for (const _ of s) n++;
    return n;
  };
  const start = points(text.slice(0, e.start));
  // Half a surrogate pair at the edge of the context is left out.
  const prefix = text.slice(Math.max(0, e.start - CONTEXT), e.start).replace(/^[\udc00-\udfff]/, '');
  const suffix = text.slice(e.end, e.end + CONTEXT).replace(/[\ud800-\udbff]$/, '');
  return [
    { type: 'TextPositionSelector', start, end: start + points(text.slice(e.start, e.end)) },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

/** Every claim as a W3C Web Annotation (JSON-LD): its passages with position and quotation selectors, and a body that tells kind, source and chain. */
export function renderWebAnnotations(dossier: Dossier, texts: Texts): string {
  const reports = new Map(dossier.reports.map((r) => [r.doc, r]));
  const items = dossier.claims.map((c) => annotation(c, reports.get(c.doc), texts));
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { tabari: 'urn:tabari:' }],
    id: `urn:tabari:dossier:${encodeURIComponent(dossier.story)}`,
    type: 'AnnotationCollection',
    label: dossier.story,
    total: items.length,
    first: { id: `urn:tabari:dossier:${encodeURIComponent(dossier.story)}:page:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(c: Claim, report: DossierReport | undefined, texts: Texts): object {
  const text = texts.get(c.doc)?.text;
  const language = report?.language;
  return {
    id: `urn:tabari:claim:${encodeURIComponent(c.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: c.kind },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        value: [...c.chain]
          .reverse()
          .map((h) => h.from.name)
          .concat(report?.source.value ?? c.doc)
          .join(' > '),
      },
    ],
    'tabari:source': c.origin.name,
    'tabari:polarity': c.polarity,
    'tabari:strength': c.strength,
    target: c.evidence.map((e) => ({
      source: report ? reportIri(report) : `urn:tabari:report:${encodeURIComponent(c.doc)}`,
      ...(language && language !== 'und' ? { language } : {}),
      selector: selectorsOf(e, text),
    })),
  };
}
