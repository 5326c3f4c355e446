import type { Dossier, Evidence, Hop, LedgerEntry, LedgerValue, Review } from '../../model/index.ts';
import { estimate, policyNames } from '../policies.ts';
import type { LedgerTruth } from '../truth/ledger-truth.ts';
import { partyNames } from './parties.ts';

/** A question a dossier answers, as rows. */
export type ViewName =
  | 'accounts'
  | 'ledger'
  | 'policies'
  | 'contested'
  | 'positions'
  | 'origins'
  | 'status'
  | 'agreements'
  | 'channels'
  | 'tracks'
  | 'timeline';

/** All views, in the order a reader should meet them. */
export const viewNames: readonly ViewName[] = [
  'accounts',
  'ledger',
  'policies',
  'contested',
  'positions',
  'origins',
  'status',
  'agreements',
  'channels',
  'tracks',
  'timeline',
];

/** A value of a cell. */
export type Cell = string | number | null;

/** A view as a plain table: the same for the terminal, CSV and JSON rows. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The chain of an account on one line, from the reader inward: `outlet < agency < spokesman`. */
export function chainLine(chain: readonly Hop[], outlet: string | null): string {
  return [...(outlet === null ? [] : [outlet]), ...chain.map((h) => h.from.name)].filter((n, i, all) => n !== all[i - 1]).join(' < ');
}

/** A value as numbers: `300`, `300–500`, `≥ 250`, `≤ 40`, `~ 300`. */
export function amount(v: Pick<LedgerValue, 'low' | 'high' | 'approx'>): string {
  const mark = v.approx ? '~ ' : '';
  if (v.low !== null && v.high !== null) return mark + (v.low === v.high ? String(v.low) : `${v.low}–${v.high}`);
  if (v.low !== null) return `${mark}≥ ${v.low}`;
  return v.high === null ? '' : `${mark}≤ ${v.high}`;
}

const place = (e: Evidence | undefined): readonly [Cell, Cell, Cell] => (e ? [e.doc, e.start, e.end] : [null, null, null]);

/** How far a person has looked at what a row shows. */
const status = (item: { readonly review?: Review }): Cell => item.review?.status ?? 'unreviewed';

/** One view of a dossier. `language` chooses the words made by the program; what reports say is never translated. */
export function viewRows(dossier: Dossier, view: ViewName, language: 'en' | 'ar' = 'en'): Rows {
  const outlets = new Map(dossier.reports.map((r) => [r.doc, r.source.value]));
  switch (view) {
    case 'accounts':
      return {
        columns: ['published', 'chain', 'kind', 'polarity', 'strength', 'says', 'doc', 'start', 'end', 'review'],
        rows: dossier.claims.map((c) => [
          c.said,
          chainLine(c.chain, outlets.get(c.doc) ?? c.doc),
          c.kind,
          c.polarity,
          c.strength,
          c.text,
          ...place(c.evidence[0] ?? { doc: c.doc, start: 0, end: 0 }),
          status(c),
        ]),
      };
    case 'ledger':
      return {
        columns: [
          'thing',
          'scope',
          'value',
          'as written',
          'relation',
          'source',
          'chain',
          'reported',
          'as of',
          'verdict',
          'doc',
          'start',
          'end',
          'review',
        ],
        rows: dossier.ledger.flatMap((entry: LedgerEntry) =>
          entry.values.map((v) => [
            entry.thing[language],
            entry.scope,
            amount(v),
            v.asWritten,
            v.relation,
            v.origin.name,
            chainLine(v.chain, outlets.get(v.doc) ?? v.doc),
            v.reported,
            v.asOf,
            entry.verdict,
            ...place(v.evidence),
            status(v),
          ]),
        ),
      };
    case 'policies':
      return {
        columns: ['thing', 'scope', 'policy', 'low', 'best', 'high', 'low given by', 'best given by', 'high given by'],
        rows: dossier.ledger.flatMap((entry) => {
          const source = new Map(entry.values.map((v) => [v.claim, `${v.origin.name} (${v.doc})`]));
          const names = (claims: readonly string[]): string => [...new Set(claims.map((c) => source.get(c) ?? c))].join('; ');
          return policyNames.map((policy) => {
            const e = estimate(entry, policy);
            return [
              entry.thing[language],
              entry.scope,
              policy,
              e.low,
              e.best,
              e.high,
              names(e.basis.low),
              names(e.basis.best),
              names(e.basis.high),
            ];
          });
        }),
      };
    case 'contested':
      return {
        columns: ['point', 'kind', 'about', 'nature', 'side', 'says', 'sources', 'origins', 'doc', 'start', 'end', 'review'],
        rows: dossier.contested.flatMap((c, i) =>
          c.sides.map((s, n) => [
            i + 1,
            c.kind,
            c.aboutIn[language] || c.about,
            c.nature,
            n + 1,
            s.says,
            s.sources.map((x) => x.name).join('; '),
            s.origins.min === s.origins.max ? `${s.origins.min}` : `${s.origins.min}–${s.origins.max}`,
            ...place(s.evidence[0]),
            status(c),
          ]),
        ),
      };
    case 'positions':
      return {
        columns: ['actor', 'issue', 'stance', 'said by', 'source', 'reported', 'verdict', 'quote', 'doc', 'start', 'end', 'review'],
        rows: dossier.positions.flatMap((p) =>
          p.entries.map((e) => [
            p.actorName,
            p.issueName,
            e.stance,
            e.by,
            e.source.name,
            e.reported,
            p.verdict,
            e.evidence.quote ?? null,
            ...place(e.evidence),
            status(p),
          ]),
        ),
      };
    case 'origins':
      return {
        columns: ['claim', 'origin', 'relayed by', 'denied by', 'independent', 'reasons', 'doc', 'start', 'end', 'review'],
        rows: dossier.origins.map((o) => [
          o.claim,
          o.origin,
          o.relayed_by.join(', '),
          [...new Set(o.deniedBy.map((d) => d.source.name))].join('; '),
          o.independent.min === o.independent.max ? `${o.independent.min}` : `${o.independent.min}–${o.independent.max}`,
          o.reasons.map((r) => r[language]).join('; '),
          ...place(o.evidence[0]),
          status(o),
        ]),
      };
    case 'status':
      return {
        columns: ['claim', 'standing', 'origins', 'step', 'at', 'by', 'reasons', 'quote', 'doc', 'start', 'end', 'review'],
        rows: dossier.statuses.flatMap((h) =>
          h.steps.map((s) => [
            h.says,
            h.standing,
            h.origins.min === h.origins.max ? `${h.origins.min}` : `${h.origins.min}–${h.origins.max}`,
            s.status,
            s.at,
            s.by.name,
            s.reasons.map((r) => r[language]).join('; '),
            s.evidence.quote ?? null,
            ...place(s.evidence),
            status(h),
          ]),
        ),
      };
    case 'agreements':
      return {
        columns: ['parties', 'terms', 'status', 'guarantors', 'deadlines', 'compliance', 'quote', 'doc', 'start', 'end', 'review'],
        rows: dossier.agreements.map((a) => [
          partyNames(a, language).join('; '),
          a.terms.join('; '),
          a.status,
          a.guarantors.map((g) => g.source.name).join('; '),
          a.deadlines.map((d) => `${d.kind} ${d.when}`).join('; '),
          a.compliance.map((c) => `${c.side?.name ?? '?'} ${c.level}/3 (${c.by.name})`).join('; '),
          a.evidence[0]?.quote ?? null,
          ...place(a.evidence[0]),
          status(a),
        ]),
      };
    case 'channels':
      return {
        columns: ['kind', 'from', 'through', 'to', 'status', 'stand', 'source', 'reported', 'quote', 'doc', 'start', 'end', 'review'],
        rows: dossier.channels.flatMap((c) =>
          c.accounts.map((a) => [
            c.kind,
            c.from?.name ?? null,
            c.through.map((x) => x.name).join('; '),
            c.to?.name ?? null,
            c.status,
            a.stand,
            a.source.name,
            a.reported,
            a.evidence.quote ?? null,
            ...place(a.evidence),
            status(c),
          ]),
        ),
      };
    case 'tracks':
      return {
        columns: [
          'group',
          'way',
          'place',
          'status',
          'earliest',
          'latest',
          'count',
          'source',
          'reported',
          'quote',
          'doc',
          'start',
          'end',
          'review',
        ],
        rows: dossier.tracks.flatMap((t) =>
          t.sightings.map((s) => [
            t.name[language],
            s.way,
            s.placeName,
            s.status,
            s.earliest,
            s.latest,
            s.count?.asWritten ?? null,
            s.source.name,
            s.reported,
            s.evidence.quote ?? null,
            ...place(s.evidence),
            status(t),
          ]),
        ),
      };
    case 'timeline':
      return {
        columns: ['when', 'known', 'what', 'source', 'reported', 'doc', 'start', 'end', 'review'],
        rows: dossier.timeline.map((t) => [t.when, t.how, t.what, t.source.name, t.reported, ...place(t.evidence), status(t)]),
      };
  }
}

/** What truth discovery makes of a ledger, as rows. */
export function truthRows(ledger: readonly LedgerEntry[], truth: LedgerTruth, language: 'en' | 'ar'): Rows {
  const entries = new Map(ledger.map((e) => [e.id, e]));
  return {
    columns: ['thing', 'scope', 'policy', 'low', 'best', 'high', 'probability', 'given by'],
    rows: truth.estimates.map((x) => {
      const e = entries.get(x.entry)!;
      const source = new Map(e.values.map((v) => [v.claim, `${v.origin.name} (${v.doc})`]));
      return [
        e.thing[language],
        e.scope,
        x.policy,
        x.low,
        x.best,
        x.high,
        x.probability,
        x.basis.best.map((c) => source.get(c) ?? c).join('; '),
      ];
    }),
  };
}
