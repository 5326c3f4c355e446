import type { Dossier, Evidence, Judgement, Reconciliation, Review } from '../../model/index.ts';
import { targets } from '../../model/index.ts';
import { reviewWith, unreviewed } from '../review.ts';
import { judgeLedger } from './ledger.ts';
import { judgeStructure } from './structure.ts';

/** A judgement whose object a new reading no longer finds: kept and listed, never lost. */
export type Orphan = NonNullable<Dossier['orphaned']>[number];

/** Lists of the dossier whose items are judged: prefix of the target, what makes it, and the fields a person may edit. */
interface Judged {
  readonly prefix: string;
  readonly target: (item: never) => string;
  readonly fields: readonly string[];
}

const lists = {
  actors: { prefix: 'actor', target: targets.actor, fields: ['name', 'kind', 'names', 'standing'] },
  places: { prefix: 'place', target: targets.place, fields: ['name', 'country', 'kind', 'lat', 'lon', 'precisionKm'] },
  links: { prefix: 'link', target: targets.link, fields: ['kind'] },
  ledger: { prefix: 'ledger', target: targets.ledger, fields: ['thing', 'scope', 'role', 'headClass', 'unit'] },
  contested: { prefix: 'contested', target: targets.contested, fields: ['kind', 'nature', 'about', 'aboutIn'] },
  positions: { prefix: 'position', target: targets.position, fields: ['issueName', 'issueNameIn', 'verdict'] },
  origins: { prefix: 'origin', target: targets.origin, fields: ['claim', 'origin'] },
  agreements: { prefix: 'agreement', target: targets.agreement, fields: ['parties', 'terms', 'status'] },
  channels: { prefix: 'channel', target: targets.channel, fields: ['kind', 'what', 'status'] },
  tracks: { prefix: 'track', target: targets.track, fields: ['name', 'names'] },
  statuses: { prefix: 'status', target: targets.status, fields: ['says', 'standing'] },
  timeline: { prefix: 'timeline', target: targets.timeline, fields: ['when', 'what'] },
  copyGroups: { prefix: 'copies', target: targets.copies, fields: [] },
} as const satisfies Readonly<Record<string, Judged>>;
type ListName = keyof typeof lists;
type Item = { readonly review?: Review };

/**
 * Lays people's decisions over what reconciliation found: every item gets its review; edited fields keep what they were; merges and splits are done;
 * what was rejected stays, marked. Pure. `found` are judgements that the reports, claims and actors already took in; the rest, when nothing in the dossier is
 * what they judged, are orphans (`orphansOf`).
 */
export function judgeItems(
  made: Reconciliation,
  judgements: readonly Judgement[],
  found: ReadonlySet<string>,
): { readonly reconciliation: Reconciliation; readonly met: ReadonlySet<string> } {
  const met = new Set(found);
  const structured = judgeStructure(made, judgements, met);
  const byList = new Map<ListName, Judgement[]>();
  for (const j of judgements) {
    if (j.decision === 'undo' || j.decision === 'add') continue;
    const name = (Object.keys(lists) as ListName[]).find((n) => j.about.startsWith(`${lists[n].prefix}:`));
    if (name !== undefined) (byList.get(name) ?? byList.set(name, []).get(name)!).push(j);
  }
  const out: Record<string, unknown> = { ...structured };
  for (const name of Object.keys(lists) as ListName[]) {
    const items = (structured[name] ?? []) as readonly Item[];
    out[name] = judgeList(items, lists[name] as Judged, byList.get(name) ?? [], met);
  }
  const reconciliation = judgeLedger(out as unknown as Reconciliation, judgements, met);
  return { reconciliation: ranked(reconciliation), met };
}

/** Judgements whose object was not met. */
export function orphansOf(judgements: readonly Judgement[], met: ReadonlySet<string>): readonly Orphan[] {
  return judgements.filter((j) => j.decision !== 'undo' && !met.has(j.id)).map((j) => ({ judgement: j.id, about: j.about }));
}

/** Contested points by weight, places by reach again: merges and splits change both. */
function ranked(r: Reconciliation): Reconciliation {
  return {
    ...r,
    contested: r.contested.toSorted((a, b) => b.weight - a.weight),
    places: r.places.toSorted(
      (a, b) => b.docs.length - a.docs.length || b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    ),
  };
}

/** Targets of all items of a reconciliation but its actors and places, claims among them. */
export function targetsIn(r: Reconciliation): ReadonlySet<string> {
  const all = new Set(r.claims.map((c) => targets.claim(c)));
  for (const name of Object.keys(lists) as ListName[])
    if (name !== 'actors' && name !== 'places')
      for (const item of (r[name] ?? []) as readonly Item[]) all.add((lists[name] as Judged).target(item as never));
  return all;
}

function judgeList(items: readonly Item[], list: Judged, judgements: readonly Judgement[], met: Set<string>): readonly Item[] {
  const byTarget = new Map<string, number>();
  for (const [i, item] of items.entries()) byTarget.set(list.target(item as never), i);
  const judged = new Map<number, Judgement[]>();
  for (const j of judgements) {
    const i = byTarget.get(j.about) ?? whereNow(items, j);
    if (i === null || i === undefined) continue;
    met.add(j.id);
    (judged.get(i) ?? judged.set(i, []).get(i)!).push(j);
  }
  return items.map((item, i) => {
    let now: Item = item.review === undefined ? { ...item, review: unreviewed } : item;
    for (const j of judged.get(i) ?? []) now = judgedItem(now, list.fields, j);
    return now;
  });
}

/** The item that now rests on the characters judged; the one with most of its evidence in that report when several do. */
function whereNow(items: readonly Item[], j: Judgement): number | null {
  const { at } = j;
  if (at === undefined) return null;
  const rests = (e: Evidence): boolean =>
    e.doc === at.doc && ((e.start === at.start && e.end === at.end) || (at.quote !== undefined && at.quote !== '' && e.quote === at.quote));
  const i = items.findIndex((item) => evidenceOf(item).some(rests));
  return i < 0 ? null : i;
}

/** Passages an item rests on, wherever it keeps them. */
export function evidenceOf(item: unknown): readonly Evidence[] {
  const found: Evidence[] = [];
  const queue: unknown[] = [item];
  for (const x of queue) {
    if (Array.isArray(x)) queue.push(...x);
    else if (x !== null && typeof x === 'object') {
      const e = x as Partial<Evidence>;
      if (typeof e.doc === 'string' && typeof e.start === 'number' && typeof e.end === 'number' && !('claim' in x))
        found.push(e as Evidence);
      else queue.push(...Object.values(x));
    }
  }
  return found;
}

function judgedItem(item: Item, fields: readonly string[], j: Judgement): Item {
  const review = reviewWith(item.review ?? unreviewed, j);
  if ((j.decision !== 'edit' && j.decision !== 'retype') || j.after === null || typeof j.after !== 'object') return { ...item, review };
  const record = item as Readonly<Record<string, unknown>>;
  const after = j.after as Readonly<Record<string, unknown>>;
  // Only a value of the kind that stands there: a number is no name.
  const names = fields.filter(
    (f) => Object.hasOwn(after, f) && f in record && (record[f] === null || after[f] === null || sameKind(record[f], after[f])),
  );
  const before = { ...Object.fromEntries(names.map((f) => [f, record[f]])), ...(item.review?.before as object | undefined) };
  return { ...item, ...Object.fromEntries(names.map((f) => [f, after[f]])), review: { ...review, before } };
}

function sameKind(a: unknown, b: unknown): boolean {
  return typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
}
