import type { Claim, ContestedPoint, LedgerEntry, LedgerValue, Reason } from '../../model/index.ts';
import type { Clause } from '../clauses.ts';
import { anyone, telling } from '../counted.ts';
import { type Draft, type DraftSide, sideOf, weightOf } from '../points.ts';
import { meets, point, show } from './figure.ts';

/** How much a difference in such a count matters to those who record a conflict. */
const roleWeight: Readonly<Record<string, number>> = { killed: 1, wounded: 0.95, missing: 0.85, 'killed-or-wounded': 0.85 };

/** The contested points of the ledger: one for each thing with two values or more, its sides the distinct values, lowest first. */
export function countPoints(
  ledger: readonly LedgerEntry[],
  claims: ReadonlyMap<string, Claim>,
  clauses: readonly Clause[],
  reports: number,
): readonly Draft[] {
  const doubts = doubtsOf(clauses);
  const leftover = leftovers(ledger, clauses);
  const drafts: Draft[] = [];
  for (const entry of ledger) {
    if (leftover(entry)) continue;
    const groups = new Map<string, LedgerValue[]>();
    for (const v of entry.values) {
      // One victim among others is no rival count.
      if (v.how === 'implied') continue;
      // Nor is the count of a year or a war, unless another report gives it too: "since the outbreak" is the count of an epidemic.
      if (
        v.background &&
        entry.values.some((x) => !x.background) &&
        !entry.values.some((x) => x.doc !== v.doc && x.low === v.low && x.high === v.high)
      )
        continue;
      const key = `${v.low}:${v.high}:${v.approx}`;
      (groups.get(key) ?? groups.set(key, []).get(key)!).push(v);
    }
    for (const part of apart(reports > 1 ? ownCounts([...groups.values()]) : [...groups.values()]))
      drafts.push(...pointOf(entry, part, doubts, claims, reports));
  }
  return drafts;
}

/**
 * Whether the harmed that are only put somewhere in a country are of several incidents: where the pile tells of one at a place by name in more reports than any of
 * these numbers has, they are what round-ups tell of other places, and no rivals of each other.
 */
function leftovers(ledger: readonly LedgerEntry[], clauses: readonly Clause[]): (entry: LedgerEntry) => boolean {
  const countries = new Set<string>();
  for (const c of clauses) for (const p of c.places) if (p.kind === 'country') countries.add(p.name);
  const wide = (e: LedgerEntry): boolean => e.scope === null || countries.has(e.scope);
  const support = (e: LedgerEntry): number => {
    const docs = new Map<string, Set<string>>();
    for (const v of e.values)
      if (v.how === 'stated')
        (docs.get(`${v.low}:${v.high}`) ?? docs.set(`${v.low}:${v.high}`, new Set()).get(`${v.low}:${v.high}`)!).add(v.doc);
    return Math.max(0, ...[...docs.values()].map((d) => d.size));
  };
  const main = new Map<string, number>();
  for (const e of ledger)
    if (e.role !== null && harmed.has(e.role) && !wide(e)) main.set(e.role, Math.max(main.get(e.role) ?? 0, support(e)));
  return (e) => e.role !== null && harmed.has(e.role) && wide(e) && support(e) < (main.get(e.role) ?? 0);
}

/** Sentences after a count in which it is still said to be too low, and words between "the number" and "higher". */
const AFTER = 2;
const REACH = 4;

/** Counts that a clause without a number says are higher or lower ("the real number is far higher"), by the report and the start of the last count before it. */
function doubtsOf(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  const doubts = new Map<string, Clause>();
  let last: { readonly doc: string; readonly starts: readonly number[]; readonly sentence: number } = { doc: '', starts: [], sentence: 0 };
  for (const c of clauses) {
    const words = c.report.language?.reconciling.contrasts;
    if (words && last.doc === c.report.doc && c.sentence - last.sentence <= AFTER) {
      const { tokens } = c.report;
      for (let t = c.first; t < c.last; t++) {
        if (!words.toll.has(tokens.words[t]!.fold)) continue;
        for (let k = t + 1; k < Math.min(c.last, t + 1 + REACH); k++)
          if (
            words.beyond.has(tokens.words[k]!.fold) &&
            !c.figures.some((f) => f.start > tokens.start[t]! && f.start <= tokens.end[Math.min(c.last, k + 3) - 1]!)
          ) {
            const next = c.figures.find((f) => f.start > tokens.end[k]!);
            let to = c.last;
            while (next && to > k + 1 && tokens.start[to - 1]! >= next.start) to--;
            // The word that leads over to the next count goes too.
            if (next) to = Math.max(k + 1, Math.min(to, k + 4));
            const said = { ...c, first: t, last: to, start: tokens.start[t]!, end: tokens.end[to - 1]! };
            for (const start of last.starts) doubts.set(`${c.report.doc} ${start}`, said);
          }
      }
    }
    const counts = c.figures.filter((f) => f.role !== null);
    if (counts.length > 0)
      last = { doc: c.report.doc, starts: counts.flatMap((f) => [f.start, ...(f.head ? [f.head.start] : [])]), sentence: c.sentence };
  }
  return doubts;
}

/** Whether the value is a word like "dozens": a range whose upper end is more than twice the lower. */
const vague = (v: LedgerValue): boolean => v.low !== null && v.high !== null && v.high > 2 * v.low;

/** Roles that only people have, so that a count without a noun is of people. */
const harmed: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'evacuated',
  'homeless',
  'buried',
]);

/**
 * A voice that gives two numbers in one report counts two things, unless it says that the number rose. Of two such values the one that fewer reports give is
 * left out; values that others give too stay.
 */
function ownCounts(groups: readonly (readonly LedgerValue[])[]): readonly (readonly LedgerValue[])[] {
  const voice = (v: LedgerValue): string => `${v.doc} ${v.origin.key}`;
  const docs = (g: readonly LedgerValue[]): number => new Set(g.map((v) => v.doc)).size;
  const ranked = groups.toSorted((a, b) => docs(b) - docs(a) || a[0]!.evidence.start - b[0]!.evidence.start);
  const given = new Map<string, LedgerValue>();
  const kept: (readonly LedgerValue[])[] = [];
  for (const g of ranked) {
    const other = g.every((v) => {
      const known = given.get(voice(v));
      return known !== undefined && v.relation !== 'update' && known.relation !== 'update' && !meets(known, v);
    });
    if (other) continue;
    kept.push(g);
    for (const v of g) if (!given.has(voice(v))) given.set(voice(v), v);
  }
  return kept;
}

/** A count this many times the next lower one counts something else: a war, a year, another country's quake. */
const GAP = 20;

/** Values cut where they leap, lowest first. */
function apart(groups: readonly (readonly LedgerValue[])[]): readonly (readonly (readonly LedgerValue[])[])[] {
  const parts: (readonly LedgerValue[])[][] = [];
  let last = Number.NaN;
  for (const g of [...groups].sort((a, b) => point(a[0]!) - point(b[0]!))) {
    const n = point(g[0]!);
    if (parts.length === 0 || (last > 0 && n / last >= GAP)) parts.push([]);
    parts.at(-1)!.push(g);
    last = n;
  }
  return parts;
}

/** Roles of things. */
const damaged: ReadonlySet<string> = new Set(['hit', 'destroyed']);

/** Whether a class tells by itself what is counted, or is people. */
const counted = (cls: string | null): boolean => cls === null || telling.has(cls) || anyone.has(cls);

/** In the quotation marks of its script. */
const quoted = (s: string): string => (/\p{Script=Arabic}/u.test(s) ? `«${s}»` : `“${s}”`);

/** The point of values that lie together; none when all agree. */
function pointOf(
  entry: LedgerEntry,
  groups: readonly (readonly LedgerValue[])[],
  doubts: ReadonlyMap<string, Clause>,
  claims: ReadonlyMap<string, Claim>,
  reports: number,
): readonly Draft[] {
  const doubted = entry.role === null ? [] : groups.flat().flatMap((v) => doubts.get(`${v.doc} ${v.evidence.start}`) ?? []);
  if (groups.length + doubted.length < 2) return [];
  // "Dozens" is no rival of the number that lies in it.
  if (groups.filter(([v]) => !vague(v!)).length + doubted.length < 2 && entry.verdict !== 'conflict') return [];
  // Two values of one sentence are two things, or one and its part.
  const sentences = new Set(groups.flat().map((v) => `${v.doc} ${v.sentence.start}`));
  if (sentences.size < 2 && doubted.length === 0) return [];
  // A noun of no known class counts different things too easily.
  if (
    entry.unit === 'count' &&
    (entry.headClass === 'place' || (entry.headClass === null && (entry.role === null || !harmed.has(entry.role))))
  )
    return [];
  if (entry.unit === 'count' && entry.role !== null && !harmed.has(entry.role) && !damaged.has(entry.role) && !counted(entry.headClass))
    return [];
  // People of whom nothing is told but that they are so many: one thing only where reports meet on a number.
  if (
    entry.unit === 'count' &&
    entry.role === null &&
    entry.scope === null &&
    reports > 1 &&
    entry.headClass !== null &&
    anyone.has(entry.headClass) &&
    !groups.some((g) => new Set(g.map((v) => v.doc)).size > 1)
  )
    return [];
  const sides: DraftSide[] = groups.map((values) => {
    const v = values[0]!;
    const written = [...values].sort((a, b) => b.asWritten.length - a.asWritten.length || (a.asWritten < b.asWritten ? -1 : 1))[0]!
      .asWritten;
    return {
      says: `${show(v)} (${quoted(written.replace(/\s+/gu, ' '))})`,
      evidence: values.map((x) => x.evidence),
      claims: values.flatMap((x) => claims.get(x.claim) ?? []),
    };
  });
  for (const c of new Set(doubted)) sides.push(sideOf([c]));
  const nature: ContestedPoint['nature'] =
    entry.verdict === 'conflict' || doubted.length > 0 ? 'conflict' : entry.verdict === 'update' ? 'update' : 'wording';
  const role =
    entry.role === null
      ? entry.unit !== 'count' || (entry.headClass !== null && telling.has(entry.headClass))
        ? 0.6
        : 0.35
      : (roleWeight[entry.role] ?? 0.7);
  const base = role * (nature === 'wording' ? 0.55 : nature === 'update' ? 0.9 : 1);
  const reasons: Reason[] = [];
  for (const v of entry.values) for (const r of v.reasons) if (reasons.length < 6 && !reasons.some((x) => x.en === r.en)) reasons.push(r);
  return [{ kind: 'figure', about: entry.thing, sides, nature, weight: weightOf(base, sides, reports), reasons }];
}
