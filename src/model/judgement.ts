import type { Channel } from './channel.ts';
import type { Claim } from './claim.ts';
import type {
  Agreement,
  ContestedPoint,
  CopyGroup,
  DossierActor,
  DossierPlace,
  LedgerEntry,
  LedgerValue,
  Origin,
  PositionCell,
  TimelineItem,
} from './dossier.ts';
import type { Link } from './link.ts';
import type { Evidence } from './span.ts';
import type { StatusHistory } from './status.ts';
import type { TrackedGroup } from './track.ts';

/** What a person decided about something. `retype` changes the kind or nature of a contested point; `add` puts in what the machine missed; `undo` only retires. */
export type Decision = 'accept' | 'reject' | 'edit' | 'merge' | 'split' | 'retype' | 'add' | 'comment' | 'undo';

/** A person's decision about something the machine proposed. Appended, never edited: a later judgement may retire it. */
export interface Judgement {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly when: string;
  readonly who: string;
  /** What is judged, `KIND:ID` as `targets` makes it: `claim:…`, `actor:…`, `contested:…`, `annotation:DOC#ID`. */
  readonly about: string;
  readonly decision: Decision;
  /** Characters it rests on: finds the thing again when a new reading gives it another id. */
  readonly at?: Evidence;
  /** The fields judged as they stood before, for `edit` and `retype`. */
  readonly before?: unknown;
  /** Fields after an `edit` or `retype`; ids joined by a `merge`; what a `split` takes out; the record an `add` puts in. */
  readonly after?: unknown;
  readonly comment?: string;
  /** Id of the judgement this one retires: undoing is a judgement too. */
  readonly retires?: string;
}

/** How far a person has looked at something. */
export type ReviewStatus = 'unreviewed' | 'accepted' | 'edited' | 'rejected' | 'added';

/** What people decided about one thing of the dossier. */
export interface Review {
  readonly status: ReviewStatus;
  /** Ids of the standing judgements about it, oldest first. */
  readonly judgements?: readonly string[];
  /** Who made the last of them, and when. */
  readonly by?: string;
  readonly when?: string;
  /** The edited fields as the machine had them. */
  readonly before?: unknown;
  readonly comments?: readonly { readonly who: string; readonly when: string; readonly text: string }[];
}

/** A judgement with its place in the log: each hash covers the record and the hash before it, so that no row can be changed, moved or taken out unseen. */
export interface LoggedJudgement {
  /** Place in the log, from 1. */
  readonly n: number;
  /** Lower-case hex SHA-256 of the row before; 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
  readonly judgement: Judgement;
}

const prefixed = (kind: string, id: string): string => (id.startsWith(`${kind}:`) ? id : `${kind}:${id}`);

/** Names of what can be judged (`Judgement.about`): the same for the same content on every run. */
export const targets = {
  annotation: (doc: string, id: string): string => `annotation:${doc}#${id}`,
  claim: (c: Pick<Claim, 'id'>): string => prefixed('claim', c.id),
  actor: (a: Pick<DossierActor, 'key'>): string => `actor:${a.key}`,
  place: (p: Pick<DossierPlace, 'key'>): string => `place:${p.key}`,
  ledger: (l: Pick<LedgerEntry, 'id'>): string => prefixed('ledger', l.id),
  /** One value of a ledger entry: its figure. */
  value: (v: Pick<LedgerValue, 'evidence'>): string => `value:${v.evidence.doc}:${v.evidence.start}-${v.evidence.end}`,
  contested: (c: Pick<ContestedPoint, 'id'>): string => prefixed('contested', c.id),
  position: (p: Pick<PositionCell, 'actor' | 'issue'>): string => `position:${p.actor}|${p.issue}`,
  origin: (o: Pick<Origin, 'id'>): string => prefixed('origin', o.id),
  agreement: (a: Pick<Agreement, 'id'>): string => prefixed('agreement', a.id),
  timeline: (t: Pick<TimelineItem, 'evidence' | 'when'>): string =>
    `timeline:${t.evidence.doc}:${t.evidence.start}-${t.evidence.end}:${t.when}`,
  link: (l: Pick<Link, 'kind' | 'from' | 'to'>): string => `link:${l.kind}:${l.from}>${l.to}`,
  channel: (c: Pick<Channel, 'id'>): string => prefixed('channel', c.id),
  /** A tracked group. */
  track: (t: Pick<TrackedGroup, 'id'>): string => prefixed('track', t.id),
  /** The history of a claim. */
  status: (h: Pick<StatusHistory, 'id'>): string => prefixed('status', h.id),
  copies: (g: Pick<CopyGroup, 'docs'>): string => `copies:${g.docs[0] ?? ''}`,
} as const;
