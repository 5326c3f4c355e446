import {
  type Agreement,
  type Channel,
  type Claim,
  type ContestedPoint,
  type CopyGroup,
  type Diagnostic,
  type DossierActor,
  type DossierPlace,
  type LedgerEntry,
  type Link,
  nameFor,
  type Origin,
  type PositionCell,
  type Review,
  type SourceRef,
  type StatusHistory,
  type TimelineItem,
  type TrackedGroup,
  targets,
} from '../../model/index.ts';
import type {
  ActorRow,
  AgreementRow,
  Called,
  ChannelRow,
  ClaimRow,
  ContestedRow,
  CopyRow,
  DiagnosticRow,
  LedgerRow,
  LinkRow,
  OriginRow,
  Place,
  PlaceRow,
  PositionRow,
  Row,
  StatusRow,
  TimelineRow,
  TrackRow,
} from './compact-rows.ts';

export type * from './compact-rows.ts';

const TEXT = 300;
const NAMES = 8;

const cut = (text: string): string => (text.length > TEXT ? `${text.slice(0, TEXT - 1).trimEnd()}…` : text);
const at = (e: Place | undefined): Place | null => (e === undefined ? null : { doc: e.doc, start: e.start, end: e.end });
const unreviewed: Review = { status: 'unreviewed' };
const head = (id: string, target: string, review: Review | undefined): Row => ({ id, target, review: review ?? unreviewed });

/** Turns records of a dossier into rows of its lists. Pure and small: the same for the server, exports and the browser. */
export const compact = {
  claims: (c: Claim): ClaimRow => ({
    ...head(c.id, targets.claim(c), c.review),
    doc: c.doc,
    kind: c.kind,
    text: cut(c.text),
    origin: c.origin.name,
    originKey: c.origin.key,
    originKind: c.origin.kind,
    chain: c.chain.map((h) => h.from.name),
    chainKeys: c.chain.map((h) => h.from.key),
    polarity: c.polarity,
    strength: c.strength,
    said: c.said,
    at: at(c.evidence[0]),
  }),
  ledger: (l: LedgerEntry): LedgerRow => {
    const days = l.values.flatMap((v) => (v.reported === null ? [] : [v.reported])).sort();
    return {
      ...head(l.id, targets.ledger(l), l.review),
      thing: l.thing,
      role: l.role,
      unit: l.unit,
      headClass: l.headClass,
      scope: l.scope,
      min: l.min,
      max: l.max,
      verdict: l.verdict,
      values: l.values.length,
      docs: new Set(l.values.map((v) => v.doc)).size,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    };
  },
  contested: (c: ContestedPoint): ContestedRow => ({
    ...head(c.id, targets.contested(c), c.review),
    kind: c.kind,
    nature: c.nature,
    about: c.aboutIn,
    weight: c.weight,
    sides: c.sides.map((s) => ({
      says: cut(s.says),
      ...(s.saysIn ? { saysIn: s.saysIn } : {}),
      sources: s.sources.map((x) => x.name),
      sourceKeys: s.sources.map((x) => x.key),
      origins: s.origins,
      docs: new Set(s.evidence.map((e) => e.doc)).size,
      at: at(s.evidence[0]),
    })),
  }),
  positions: (p: PositionCell): PositionRow => ({
    ...head(positionId(p), targets.position(p), p.review),
    actor: p.actor,
    actorName: p.actorName,
    issue: p.issue,
    issueName: p.issueNameIn,
    verdict: p.verdict,
    entries: p.entries.map((e) => ({
      stance: e.stance,
      by: e.by,
      source: e.source.name,
      sourceKey: e.source.key,
      reported: e.reported,
      at: at(e.evidence)!,
    })),
  }),
  origins: (o: Origin): OriginRow => ({
    ...head(o.id, targets.origin(o), o.review),
    claim: cut(o.claim),
    origin: o.origin,
    originKey: o.originRef.key,
    originKind: o.originRef.kind,
    relayedBy: o.relayed_by,
    deniedBy: [...new Set(o.deniedBy.map((d) => d.source.name))],
    independent: o.independent,
    claims: o.claimIds.length,
    at: at(o.evidence[0]),
  }),
  timeline: (t: TimelineItem): TimelineRow => ({
    ...head(timelineId(t), targets.timeline(t), t.review),
    when: t.when,
    how: t.how,
    what: t.what,
    claim: t.claim,
    source: t.source.name,
    reported: t.reported,
    at: at(t.evidence)!,
  }),
  actors: (a: DossierActor): ActorRow => ({
    ...head(a.key, targets.actor(a), a.review),
    name: a.name,
    names: a.names.slice(0, NAMES),
    kind: a.kind,
    ref: a.ref,
    docs: a.docs.length,
    mentions: a.mentions.length,
    standing: a.standing,
  }),
  places: (p: DossierPlace): PlaceRow => ({
    ...head(p.key, targets.place(p), p.review),
    name: p.name,
    names: p.names.slice(0, NAMES),
    country: p.country,
    kind: p.kind,
    lat: p.lat,
    lon: p.lon,
    precisionKm: p.precisionKm,
    docs: p.docs.length,
    mentions: p.mentions.length,
  }),
  agreements: (a: Agreement): AgreementRow => ({
    ...head(a.id, targets.agreement(a), a.review),
    parties: a.parties,
    terms: a.terms.map(cut),
    status: a.status,
    at: at(a.evidence[0]),
  }),
  channels: (c: Channel): ChannelRow => {
    const days = c.accounts.flatMap((a) => (a.reported === null ? [] : [a.reported])).sort();
    return {
      ...head(c.id, targets.channel(c), c.review),
      kind: c.kind,
      from: called(c.from),
      to: called(c.to),
      directed: c.directed,
      through: c.through.map((x) => x.name),
      what: c.what === null ? null : cut(c.what),
      status: c.status,
      accounts: c.accounts.length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      at: at(c.accounts[0]?.evidence),
    };
  },
  tracks: (t: TrackedGroup): TrackRow => ({
    ...head(t.id, targets.track(t), t.review),
    name: t.name,
    names: t.names.slice(0, NAMES),
    sightings: t.sightings.length,
    path: t.path.map((s) => s.placeName),
    gaps: t.gaps.length,
  }),
  statuses: (h: StatusHistory): StatusRow => ({
    ...head(h.id, targets.status(h), h.review),
    says: cut(h.says),
    standing: h.standing,
    origins: h.origins,
    docs: h.docs.length,
    steps: h.steps.map((s) => ({ status: s.status, at: s.at, by: s.by.name })),
    at: at(h.steps[0]?.evidence),
  }),
  copies: (g: CopyGroup): CopyRow => ({
    ...head(g.docs[0] ?? '', targets.copies(g), g.review),
    docs: g.docs,
    score: g.links.length > 0 ? Math.min(...g.links.map((l) => l.score)) : null,
  }),
  links: (l: Link): LinkRow => ({
    ...head(`${l.kind}:${l.from}>${l.to}`, targets.link(l), l.review),
    kind: l.kind,
    from: l.from,
    to: l.to,
    score: l.score,
  }),
} as const;

function called(source: SourceRef | null): Called | null {
  if (source === null) return null;
  const names = [source.name, ...source.names];
  return { key: source.key, en: nameFor(names, 'en'), ar: nameFor(names, 'ar') };
}

/** Key of a cell of the position matrix. */
export function positionId(p: Pick<PositionCell, 'actor' | 'issue'>): string {
  return `${p.actor}|${p.issue}`;
}

/** Key of a line of the timeline: its passage and its time. */
export function timelineId(t: Pick<TimelineItem, 'evidence' | 'when'>): string {
  return `${t.evidence.doc}:${t.evidence.start}-${t.evidence.end}:${t.when}`;
}

/** A diagnostic as a row, every field there. */
export function diagnosticRow(d: Diagnostic): DiagnosticRow {
  return { code: d.code, severity: d.severity, message: d.message, where: d.where ?? null, start: d.start ?? null, end: d.end ?? null };
}
