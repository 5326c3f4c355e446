import type { LedgerEntry } from '../model/index.ts';
import type { Actors } from './actors.ts';
import { point } from './compare/figure.ts';
import { anyone, type Counted, telling } from './counted.ts';
import { entryOf, withParts } from './entry.ts';
import { clusterBy } from './groups.ts';
import type { Headings } from './headings.ts';

/** Values of one class of thing that are few enough to be one question though the words around them differ, and how far apart they may then lie. */
const FEW = 10;
const APART = 6;

/** The quantity ledger: for each thing, role, scope and time every value given, and how the values stand to each other. */
export function buildLedger(counted: readonly Counted[], actors: Actors, headings: Headings): readonly LedgerEntry[] {
  const buckets = new Map<string, Counted[]>();
  for (const c of counted) {
    if (!isThing(c)) continue;
    const key = `${c.thing}|${c.past ?? ''}`;
    (buckets.get(key) ?? buckets.set(key, []).get(key)!).push(c);
  }
  const entries: LedgerEntry[] = [];
  for (const key of [...buckets.keys()].sort()) {
    const list = buckets.get(key)!;
    const byRole = list[0]!.figure.unit === 'count' && key.startsWith(`${list[0]!.figure.role} `);
    for (const group of byRole ? byScope(list) : byContext(list))
      if (isQuestion(group)) entries.push(entryOf(key, group, actors, headings));
  }
  return withParts(entries);
}

/** Whether a figure counts a thing worth a line: not a part without a role, nor a number without a noun. */
function isThing({ figure: f, course }: Counted): boolean {
  if (f.partOf !== undefined && f.role === null && course === null) return false;
  return f.unit !== 'count' || f.role !== null || f.head !== null;
}

/** Whether a group is worth a line: stretches of time only where reports part, "one source", "two groups", "once" never. */
function isQuestion(group: readonly Counted[]): boolean {
  const stated = group.filter((c) => !c.denied);
  if (stated.length === 0) return false;
  const { unit, role, headClass } = stated[0]!.figure;
  const distinct = new Set(stated.map((c) => `${c.figure.low}:${c.figure.high}`)).size;
  if (unit === 'duration') return distinct > 1 && new Set(stated.map((c) => c.clause.report.doc)).size > 1;
  if (unit !== 'count' || role !== null) return true;
  const vague = headClass === null || headClass === 'thing' || headClass === 'group';
  // A noun of no known class is a question where two reports at least count it.
  if (headClass === null && new Set(stated.map((c) => c.clause.report.doc)).size < 2) return false;
  return headClass !== 'thing' && !(vague && stated.every((c) => (c.figure.high ?? Infinity) <= 2));
}

/** Distances of one thing differ at most so many times. */
const FAR = 4;
/** A number from which on the same one twice is no chance. */
const TELLING = 20;
/** Places given with a number from which on they tell more than the counts before it. */
const SURE = 3;

/**
 * Counts with a role are told apart by where. A telling number goes where most reports put it, so that a border named beside it does not move it; a place
 * inside a country whose numbers are the country's is the country's count; values that name no place go with the place most values of the bucket name.
 */
function byScope(list: readonly Counted[]): readonly (readonly Counted[])[] {
  const numberOf = (c: Counted): string | null => {
    const n = c.figure.low ?? c.figure.high ?? 0;
    return n >= TELLING ? String(n) : null;
  };
  const votes = new Map<string, Map<string, number>>();
  const size = new Map<string, number>();
  const countryOf = new Map<string, string>();
  for (const c of list) {
    if (!c.scope) continue;
    size.set(c.scope, (size.get(c.scope) ?? 0) + 1);
    if (c.scope.startsWith('p:') && c.place?.country) countryOf.set(c.scope, `c:${c.place.country}`);
    const n = numberOf(c);
    if (n === null) continue;
    const v = votes.get(n) ?? votes.set(n, new Map()).get(n)!;
    v.set(c.scope, (v.get(c.scope) ?? 0) + 1);
  }
  const first = (m: ReadonlyMap<string, number>): string => [...m].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
  const main = first(size);
  const merged = new Map<string, string>();
  for (const v of votes.values())
    for (const s of v.keys()) {
      const country = countryOf.get(s);
      if (country !== undefined && v.has(country)) merged.set(s, country);
    }
  const groups = new Map<string, Counted[]>();
  const earlier = new Map<string, string>();
  for (const c of list) {
    const n = numberOf(c);
    // A count that names no place goes on from the one its report gave before.
    const before = earlier.get(c.clause.report.doc);
    const vote = n === null ? undefined : votes.get(n);
    const sure = vote !== undefined && [...vote.values()].reduce((a, b) => a + b, 0) >= SURE;
    const told = (c.scope === null && !sure ? before : null) || (vote && first(vote)) || c.scope || before || main;
    earlier.set(c.clause.report.doc, told);
    const scope = merged.get(told) ?? told;
    (groups.get(scope) ?? groups.set(scope, []).get(scope)!).push(c);
  }
  return joinScopes([...groups.keys()].sort().map((k) => groups.get(k)!));
}

/** Values of two places that may be of one thing differ at most so many times. */
const NEAR = 2.5;

/**
 * Reports put one event at the village, at its town or in its province: the counts of two places of one country are of one thing when they come near each other
 * and no voice in one report gives both. Larger groups take in smaller ones.
 */
function joinScopes(groups: readonly (readonly Counted[])[]): readonly (readonly Counted[])[] {
  if (groups.length < 2) return groups;
  const docs = (g: readonly Counted[]): number => new Set(g.map((c) => c.clause.report.doc)).size;
  const voices = (g: readonly Counted[]): ReadonlySet<string> => new Set(g.map((c) => `${c.clause.report.doc} ${c.claim.origin.key}`));
  const country = (g: readonly Counted[]): string | null => g.find((c) => c.place?.country)?.place?.country ?? null;
  const close = (a: readonly Counted[], b: readonly Counted[]): boolean =>
    a.some((x) =>
      b.some((y) => {
        const [p, q] = [point(x.figure), point(y.figure)];
        return x.clause.report !== y.clause.report && Math.max(p, q) <= NEAR * Math.min(p, q);
      }),
    );
  const homes: { members: Counted[]; voices: Set<string>; country: string | null; sited: boolean }[] = [];
  for (const g of groups.toSorted((a, b) => docs(b) - docs(a) || b.length - a.length)) {
    const own = voices(g);
    const where = country(g);
    const told = g.filter((c) => !c.background);
    const home = homes.slice(0, HOMES).find(
      (h) =>
        told.length === g.length &&
        // A country that was only carried over from the sentence before parts nothing.
        (h.country === null || where === null || h.country === where || !h.sited || !g.some((c) => c.sited)) &&
        ![...own].some((v) => h.voices.has(v)) &&
        close(h.members.slice(0, HOMES), told.slice(0, HOMES)),
    );
    if (!home) {
      homes.push({ members: [...g], voices: new Set(own), country: where, sited: g.some((c) => c.sited) });
      continue;
    }
    home.members.push(...g);
    for (const v of own) home.voices.add(v);
    home.country ??= where;
    home.sited ||= g.some((c) => c.sited);
  }
  return homes.map((h) => h.members);
}

/** Groups, and values of one, that a further group is compared with, at most. */
const HOMES = 24;

/** Other counts and measures are one thing when the words around them say so. */
function byContext(list: readonly Counted[]): readonly (readonly Counted[])[] {
  if (list.length === 1) return [list];
  const measure = list[0]!.figure.unit !== 'count';
  const cls = list[0]!.figure.headClass;
  const few = !measure && cls !== null && telling.has(cls) && new Set(list.map((c) => `${c.figure.low}:${c.figure.high}`)).size <= FEW;
  return clusterBy(
    list,
    (c) => [
      ...c.context,
      ...(c.scope ? [c.scope] : []),
      ...(few ? ['few'] : []),
      ...(measure && c.near ? [`near ${c.near}`] : []),
      ...(measure && c.dimension ? [`of ${c.dimension}`] : []),
    ],
    (a, b, shared) => {
      if (few) {
        const x = point(a.figure);
        const y = point(b.figure);
        return Math.max(x, y) <= APART * Math.min(x, y);
      }
      const least = Math.min(a.context.length, b.context.length);
      if (measure && a.dimension !== b.dimension) return false;
      // A story has one depth, one height: what two accounts measure is one thing when the values are of one order.
      if (measure && a.dimension !== '')
        return shared.length >= 1 || Math.max(point(a.figure), point(b.figure)) <= 2 * Math.min(point(a.figure), point(b.figure));
      // How far one place is from another: the same place, and of one order.
      if (
        list[0]!.figure.unit === 'distance' &&
        (a.scope !== b.scope || Math.max(point(a.figure), point(b.figure)) > FAR * Math.min(point(a.figure), point(b.figure)))
      )
        return false;
      if (measure && a.near && a.near === b.near && shared.length >= 2) return true;
      // The same telling number of one unit, qualified differently, or a measure whose name stands farther off.
      if (measure && shared.length >= 1 && point(a.figure) === point(b.figure) && point(a.figure) >= TELLING) return true;
      if (
        measure &&
        shared.length >= 1 &&
        (b.context.includes(a.near) || a.context.includes(b.near)) &&
        list[0]!.figure.unit !== 'duration'
      )
        return true;
      if (measure) return shared.length >= (list[0]!.figure.unit === 'distance' ? 3 : 2) && shared.length / Math.max(1, least) >= 0.3;
      const vague = cls === null || anyone.has(cls);
      return shared.length >= (vague ? 3 : 1) && shared.length / Math.max(1, least) >= (vague ? 0.4 : 0.2);
    },
  );
}
