import type { Dossier, SourceRef } from '../../model/index.ts';
import { unreviewed } from '../review.ts';
import { reportIri } from './web-annotation.ts';

/** Local part of a qualified name: what PROV-N leaves plain is left, the rest percent-encoded. */
const local = (s: string): string => encodeURIComponent(s).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

type Records = Record<string, Record<string, unknown>>;

/**
 * Source chains as PROV-JSON (W3C Member Submission, 2013). A report is an entity; so is each account of a claim along its chain, from the outlet's inward to the
 * origin's. An account is attributed to who gives it and derived, as a quotation, from the next one inward; reports that are copies are alternates.
 */
export function renderProv(dossier: Dossier): string {
  const entity: Records = {};
  const agent: Records = {};
  const attributed: Records = {};
  const derived: Records = {};
  const member: Records = {};
  const alternate: Records = {};
  const n = { value: 0 };
  const id = (): string => `_:r${++n.value}`;
  const agentOf = (s: SourceRef): string => {
    const key = `src:${local(s.key)}`;
    agent[key] ??= {
      'prov:label': s.name,
      'prov:type':
        s.kind === 'person'
          ? { $: 'prov:Person', type: 'xsd:QName' }
          : s.kind === 'unknown' || s.kind === 'anonymous'
            ? s.kind
            : { $: 'prov:Organization', type: 'xsd:QName' },
    };
    return key;
  };
  for (const r of dossier.reports)
    entity[`doc:${local(r.doc)}`] = {
      'prov:type': 'report',
      'prov:label': r.title.value ?? r.doc,
      'tabari:iri': reportIri(r),
      'tabari:sha256': r.hash,
      ...(r.published.value === null ? {} : { 'tabari:published': r.published.value }),
    };
  for (const c of dossier.claims) {
    if (c.kind !== 'statement' && c.kind !== 'assertion') continue;
    const at = (i: number): string => `claim:${local(c.id)}${i === 0 ? '' : `.${i}`}`;
    const outlet = c.chain[0]?.to ?? c.origin;
    entity[at(0)] = {
      'prov:type': c.kind,
      'prov:value': c.text,
      'tabari:polarity': c.polarity,
      'tabari:review': (c.review ?? unreviewed).status,
      'tabari:start': c.evidence[0]?.start ?? 0,
      'tabari:end': c.evidence.at(-1)?.end ?? 0,
    };
    member[id()] = { 'prov:collection': `doc:${local(c.doc)}`, 'prov:entity': at(0) };
    attributed[id()] = { 'prov:entity': at(0), 'prov:agent': agentOf(outlet) };
    c.chain.forEach((h, i) => {
      entity[at(i + 1)] = { 'prov:type': 'account' };
      attributed[id()] = { 'prov:entity': at(i + 1), 'prov:agent': agentOf(h.from) };
      derived[id()] = {
        'prov:generatedEntity': at(i),
        'prov:usedEntity': at(i + 1),
        'prov:type': { $: 'prov:Quotation', type: 'xsd:QName' },
        ...(h.verb === '' ? {} : { 'tabari:words': h.verb }),
      };
    });
  }
  for (const l of dossier.links)
    if (l.kind === 'copy-of')
      alternate[id()] = { 'prov:alternate1': `doc:${local(l.from.slice(4))}`, 'prov:alternate2': `doc:${local(l.to.slice(4))}` };
  const prov = {
    prefix: {
      prov: 'http://www.w3.org/ns/prov#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      doc: 'urn:tabari:report:',
      claim: 'urn:tabari:claim:',
      src: 'urn:tabari:source:',
      tabari: 'urn:tabari:',
    },
    entity,
    agent,
    hadMember: member,
    wasAttributedTo: attributed,
    wasDerivedFrom: derived,
    alternateOf: alternate,
  };
  return `${JSON.stringify(prov, null, 2)}\n`;
}
