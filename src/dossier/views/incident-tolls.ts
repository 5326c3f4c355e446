import type { Dossier, DossierPlace, FigureRole, LedgerEntry, LedgerValue, Span } from '../../model/index.ts';
import { isSpot, type Mention, placeMentions, placesAround } from './incident-place.ts';

/** What one account says of one kind of harm: a stated whole, or the victims of one list summed. */
export interface Toll {
  readonly doc: string;
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
  /** A number states it, at least in part. */
  readonly stated: boolean;
  /** Only an unnumbered plural tells it: two at least. */
  readonly unnumbered: boolean;
  /** Told of an earlier time or of a whole period. */
  readonly background: boolean;
  /** Where it was, as far as the words around it tell: at the incident's place, at another, or not said. */
  readonly where: 'here' | 'elsewhere' | 'unsaid';
  /** Claims of the values summed. */
  readonly claims: readonly string[];
}

/** Classes that are not civilians, or not people counted one by one. */
/** Classes whose count others break down. */
const kinds: ReadonlySet<string> = new Set(['person', 'civilian']);
const armed: ReadonlySet<string> = new Set(['fighter', 'soldier', 'family']);
/** UTF-16 units between two victims of one list: "a child and a woman". */
const LIST = 45;
/** UTF-16 units between a count and the place it is of. */
const REACH = 110;

interface Victim {
  readonly value: LedgerValue;
  readonly entry: LedgerEntry;
}

/** The tolls that each report gives for a role, in order. Parts of a whole and vague words are none. */
export function tollsOf(dossier: Dossier, role: FigureRole, at: DossierPlace | null): ReadonlyMap<string, readonly Toll[]> {
  const byDoc = new Map<string, Victim[]>();
  for (const entry of dossier.ledger) {
    if (entry.role !== role || entry.unit !== 'count' || (entry.headClass !== null && armed.has(entry.headClass))) continue;
    for (const value of entry.values) {
      if ((value.low === null && value.high === null) || value.relation === 'part' || value.retracted || isVague(value)) continue;
      (byDoc.get(value.doc) ?? byDoc.set(value.doc, []).get(value.doc)!).push({ value, entry });
    }
  }
  const all = placeMentions(dossier);
  // A town that says where villages lie is no other place of the incident.
  const around = placesAround(all, at);
  const mentions = new Map([...all].map(([doc, list]) => [doc, list.filter((m) => isSpot(m.place) && !around.has(m.place))]));
  const tolls = new Map<string, readonly Toll[]>();
  for (const doc of [...byDoc.keys()].sort()) {
    const victims = byDoc.get(doc)!.sort((a, b) => a.value.evidence.start - b.value.evidence.start);
    const list: Toll[] = [];
    for (let n = 0; n < victims.length; ) {
      const first = victims[n]!;
      const group = [first];
      for (n++; n < victims.length && joins(group, victims[n]!); n++) group.push(victims[n]!);
      list.push(tollOf(doc, group, mentions.get(doc) ?? [], at));
    }
    tolls.set(doc, list);
  }
  return tolls;
}

/** Whether a victim belongs to the list so far; a whole restated is not a further victim. */
function joins(group: readonly Victim[], next: Victim): boolean {
  const last = group.at(-1)!;
  if (isUnnumbered(group[0]!.value) || isUnnumbered(next.value)) return false;
  if (next.value.evidence.start - last.value.evidence.end > LIST || next.value.sentence.start !== last.value.sentence.start) return false;
  if (next.value.how === 'implied' && !isFurther(group, next.value)) return false;
  return !group.some((v) => v.value.how === 'stated' && next.value.how === 'stated' && v.entry.headClass === next.entry.headClass);
}

function tollOf(doc: string, group: readonly Victim[], mentions: readonly Mention[], at: DossierPlace | null): Toll {
  const values = wholeOf(group).map((v) => v.value);
  const start = values[0]!.evidence.start;
  const end = values.at(-1)!.evidence.end;
  let low = 0;
  let high = 0;
  for (const v of values) {
    low += v.low ?? v.high!;
    high += v.high ?? v.low!;
  }
  const where = whereOf(start, end, values[0]!.sentence, mentions, at);
  return {
    doc,
    low,
    high,
    start,
    end,
    stated: values.some((v) => v.how === 'stated'),
    unnumbered: isUnnumbered(values[0]!),
    background: values[0]!.background,
    where,
    claims: values.map((v) => v.claim),
  };
}

/** Whether one who is told by a noun alone is one more victim, not the one before named again: in Arabic a conjunction is written with the word. */
function isFurther(group: readonly Victim[], { evidence }: LedgerValue): boolean {
  const quote = evidence.quote ?? '';
  if (/[\u0621-\u064a]/.test(quote)) return /^[وف]/.test(quote);
  return !group.some((v) => v.value.how === 'implied' && v.value.evidence.quote === quote);
}

/** A list without what only breaks its first count down: "5 civilians (4 children and a woman)". */
function wholeOf(group: readonly Victim[]): readonly Victim[] {
  const [first, ...rest] = group;
  const whole = first!.value.low;
  const parts = rest.reduce((sum, v) => sum + (v.value.low ?? 0), 0);
  const general = first!.entry.headClass === null || kinds.has(first!.entry.headClass);
  const breakdown = whole !== null && whole > 1 && (whole === parts || (rest.length > 1 && parts < whole));
  return breakdown && general && rest.every((v) => !kinds.has(v.entry.headClass ?? 'person')) ? [first!] : group;
}

/** The spot a count is of: the nearest its sentence names, behind it before ahead of it; else the one named shortly before the sentence. */
function whereOf(start: number, end: number, sentence: Span, spots: readonly Mention[], at: DossierPlace | null): Toll['where'] {
  const behind = spots.filter((m) => m.start >= end && m.end <= sentence.end);
  const ahead = spots.filter((m) => m.end <= start && m.start >= sentence.start).reverse();
  const lead = spots.filter((m) => m.end <= sentence.start && start - m.end < REACH).reverse();
  // A town named right behind a village only says where that lies.
  const near = (list: readonly Mention[]): boolean => list.slice(0, 2).some((m) => m.place === at);
  if (near(behind) || near(ahead)) return 'here';
  if (behind.length + ahead.length > 0) return 'elsewhere';
  return near(lead) ? 'here' : lead.length > 0 ? 'elsewhere' : 'unsaid';
}

const isUnnumbered = (v: LedgerValue): boolean => v.how === 'implied' && v.high === null;

const isVague = (v: LedgerValue): boolean => v.low !== null && v.high !== null && v.high >= 20 && v.high / Math.max(1, v.low) > 4;
