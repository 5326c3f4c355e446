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
  type Span,
  type StatusHistory,
  type TimelineItem,
  type TrackedGroup,
  targets,
} from '../../model/index.ts';

/** What every row of a list carries. */
export interface Row {
  /** Key of the record in its list. */
  readonly id: string;
  /** Name under which it is judged (`Judgement.about`). */
  readonly target: string;
  readonly review: Review;
}

/** A source by its key, and by its name in each language where it has one in its script. */
export interface Called {
  readonly key: string;
  readonly en: string;
  readonly ar: string;
}

/** A stretch of a report. */
export interface Place extends Span {
  readonly doc: string;
}

/** A claim in one line of a list. `text` is cut at 300 UTF-16 units. */
export interface ClaimRow extends Row {
  readonly doc: string;
  readonly kind: Claim['kind'];
  readonly text: string;
  readonly origin: string;
  readonly originKey: string;
  readonly originKind: Claim['origin']['kind'];
  /** Names of the chain, nearest to the reader first. */
  readonly chain: readonly string[];
  readonly chainKeys: readonly string[];
  readonly polarity: Claim['polarity'];
  readonly strength: Claim['strength'];
  readonly said: string | null;
  readonly at: Place | null;
}

/** A counted thing in one line of a list. */
export interface LedgerRow extends Row {
  readonly thing: LedgerEntry['thing'];
  readonly role: LedgerEntry['role'];
  readonly unit: LedgerEntry['unit'];
  readonly headClass: string | null;
  readonly scope: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly verdict: LedgerEntry['verdict'];
  readonly values: number;
  readonly docs: number;
  /** Days of the first and the last report that gives a value. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A contested point in one line of a list. */
export interface ContestedRow extends Row {
  readonly kind: ContestedPoint['kind'];
  readonly nature: ContestedPoint['nature'];
  readonly about: ContestedPoint['aboutIn'];
  readonly weight: number;
  readonly sides: readonly {
    readonly says: string;
    readonly saysIn?: { readonly en: string; readonly ar: string };
    readonly sources: readonly string[];
    /** Keys of the sources, in the same order. */
    readonly sourceKeys: readonly string[];
    readonly origins: { readonly min: number; readonly max: number };
    readonly docs: number;
    /** The passage to open first. */
    readonly at: Place | null;
  }[];
}

/** A cell of the position matrix in one line of a list. */
export interface PositionRow extends Row {
  readonly actor: string;
  readonly actorName: string;
  readonly issue: string;
  readonly issueName: PositionCell['issueNameIn'];
  readonly verdict: PositionCell['verdict'];
  readonly entries: readonly {
    readonly stance: PositionCell['entries'][number]['stance'];
    readonly by: PositionCell['entries'][number]['by'];
    readonly source: string;
    readonly sourceKey: string;
    readonly reported: string | null;
    readonly at: Place;
  }[];
}

/** An origin in one line of a list. */
export interface OriginRow extends Row {
  readonly claim: string;
  readonly origin: string;
  readonly originKey: string;
  readonly originKind: Origin['originRef']['kind'];
  readonly relayedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly independent: Origin['independent'];
  readonly claims: number;
  readonly at: Place | null;
}

/** A dated line of the timeline. */
export interface TimelineRow extends Row {
  readonly when: string;
  readonly how: TimelineItem['how'];
  readonly what: string;
  readonly claim: string | null;
  readonly source: string;
  readonly reported: string | null;
  readonly at: Place;
}

/** An actor in one line of a list. */
export interface ActorRow extends Row {
  readonly name: string;
  /** At most eight. */
  readonly names: readonly string[];
  readonly kind: DossierActor['kind'];
  readonly ref: string | null;
  readonly docs: number;
  readonly mentions: number;
  readonly standing: DossierActor['standing'];
}

/** A place in one line of a list. */
export interface PlaceRow extends Row {
  readonly name: string;
  /** At most eight. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly kind: DossierPlace['kind'];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precisionKm: number | null;
  readonly docs: number;
  readonly mentions: number;
}

/** An agreement in one line of a list. */
export interface AgreementRow extends Row {
  readonly parties: readonly string[];
  readonly terms: readonly string[];
  readonly status: string;
  readonly at: Place | null;
}

/** A channel in one line of a list. */
export interface ChannelRow extends Row {
  readonly kind: Channel['kind'];
  readonly from: Called | null;
  readonly to: Called | null;
  readonly directed: boolean;
  readonly through: readonly string[];
  readonly what: string | null;
  readonly status: Channel['status'];
  readonly accounts: number;
  /** Days of the first and the last report of it. */
  readonly first: string | null;
  readonly last: string | null;
  readonly at: Place | null;
}

/** A tracked group in one line of a list. */
export interface TrackRow extends Row {
  readonly name: TrackedGroup['name'];
  readonly names: readonly string[];
  readonly sightings: number;
  /** Names of the places of its path. */
  readonly path: readonly string[];
  readonly gaps: number;
}

/** The history of a claim in one line of a list. */
export interface StatusRow extends Row {
  readonly says: string;
  readonly standing: StatusHistory['standing'];
  readonly origins: StatusHistory['origins'];
  readonly docs: number;
  readonly steps: readonly { readonly status: string; readonly at: string | null; readonly by: string }[];
  readonly at: Place | null;
}

/** A group of copies in one line of a list. */
export interface CopyRow extends Row {
  readonly docs: readonly string[];
  readonly score: number | null;
}

/** A link in one line of a list. */
export interface LinkRow extends Row {
  readonly kind: Link['kind'];
  readonly from: string;
  readonly to: string;
  readonly score: number;
}

/** A diagnostic as a row. */
export interface DiagnosticRow {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly where: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

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
