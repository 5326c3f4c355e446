import type { Claim, Dossier, DossierReport, Evidence } from '../../model/index.ts';
import type { Texts } from './texts.ts';

/** Characters of context kept on each side of a quotation. */
const CONTEXT = 32;

/** Address of a report: its own, else a name made of the hash of its text. */
export function reportIri(r: Pick<DossierReport, 'url' | 'hash' | 'doc'>): string {
  if (r.url !== null && /^https?:/i.test(r.url)) return r.url;
  return r.hash === '' ? `urn:tabari:report:${encodeURIComponent(r.doc)}` : `urn:hash::sha256:${r.hash}`;
}

/** Units between the places at which the code points of a text are counted beforehand. */
const STEP = 512;

/** A text whose code points before any offset are counted without reading it from its beginning. */
export class CountedText {
  readonly text: string;
  /** Second halves of pairs before each `STEP`th unit. */
  private readonly pairs: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.pairs = new Int32Array(Math.floor(text.length / STEP) + 1);
    for (let i = 1; i < this.pairs.length; i++) this.pairs[i] = this.pairs[i - 1]! + this.pairsIn((i - 1) * STEP, i * STEP);
  }

  private pairsIn(from: number, to: number): number {
    let n = 0;
    for (let i = from; i < to; i++)
      if ((this.text.charCodeAt(i) & 0xfc00) === 0xdc00 && i > 0 && (this.text.charCodeAt(i - 1) & 0xfc00) === 0xd800) n++;
    return n;
  }

  /** Code points before an offset; half a pair before it counts as one. */
  pointsBefore(offset: number): number {
    const i = Math.floor(offset / STEP);
    return offset - this.pairs[i]! - this.pairsIn(i * STEP, offset);
  }
}

/** Selectors of a passage. The position counts Unicode code points, as the Web Annotation Data Model asks (4.2.4); the dossier counts UTF-16 code units. */
export function selectorsOf(e: Evidence, counted: CountedText | undefined): readonly object[] {
  const text = counted?.text;
  const exact = e.quote ?? text?.slice(e.start, e.end) ?? '';
  if (counted === undefined || text === undefined) return [{ type: 'TextQuoteSelector', exact }];
  // Half a surrogate pair at the edge of the context is left out.
  const prefix = text.slice(Math.max(0, e.start - CONTEXT), e.start).replace(/^[\udc00-\udfff]/, '');
  const suffix = text.slice(e.end, e.end + CONTEXT).replace(/[\ud800-\udbff]$/, '');
  return [
    { type: 'TextPositionSelector', start: counted.pointsBefore(e.start), end: counted.pointsBefore(e.end) },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ];
}

/** Every claim as a W3C Web Annotation (JSON-LD): its passages with position and quotation selectors, and a body that tells kind, source and chain. */
export function renderWebAnnotations(dossier: Dossier, texts: Texts): string {
  const reports = new Map(dossier.reports.map((r) => [r.doc, r]));
  const counted = new Map<string, CountedText>();
  const textOf = (doc: string): CountedText | undefined => {
    const text = texts.get(doc)?.text;
    if (text !== undefined && !counted.has(doc)) counted.set(doc, new CountedText(text));
    return counted.get(doc);
  };
  const items = dossier.claims.map((c) => annotation(c, reports.get(c.doc), textOf(c.doc)));
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

function annotation(c: Claim, report: DossierReport | undefined, text: CountedText | undefined): object {
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
