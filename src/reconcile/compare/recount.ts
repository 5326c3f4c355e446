import type { Figure } from '../../model/index.ts';
import { tokenFrom } from '../../text/index.ts';
import type { Actors } from '../actors.ts';
import { anyone, type Counted } from '../counted.ts';
import type { Headings } from '../headings.ts';
import { type Draft, type DraftSide, weightOf } from '../points.ts';
import { meets, point, show } from './figure.ts';

/** Two counts of one thing differ at most so many times: small ones of two incidents easily do, large ones seldom meet by chance. */
const APART = 2;
const FAR = 4;
const LARGE = 20;
/** Values that one report gives of one thing, at most: more are of several things. */
const VALUES = 3;
/** Sides of a point, at most. */
const SIDES = 8;
/** A number from which on a plural is no chance mention: "two men". */
const FEW = 3;

/**
 * Counts that the ledger keeps apart, because they stand at different places or among other words, and that are still one question: what befell people is told by
 * several reports and each has one number for it, or reports count one kind of thing and never give two numbers for it. Only where the ledger itself has not put
 * the question, and lighter than its own.
 */
export function recountPoints(
  counted: readonly Counted[],
  asked: readonly Draft[],
  actors: Actors,
  headings: Headings,
  reports: number,
): readonly Draft[] {
  if (reports < 2) return [];
  const taken = new Set(asked.flatMap((d) => d.sides.flatMap((s) => s.evidence.map((e) => `${e.doc} ${e.end}`))));
  const groups = new Map<string, Counted[]>();
  for (const c of counted) {
    const key = questionOf(c);
    if (key !== null) (groups.get(key) ?? groups.set(key, []).get(key)!).push(c);
  }
  const isTaken = (c: Counted): boolean =>
    taken.has(`${c.clause.report.doc} ${c.figure.end}`) || taken.has(`${c.clause.report.doc} ${c.figure.head?.end}`);
  const drafts: Draft[] = [];
  for (const key of [...groups.keys()].sort()) {
    // Where the ledger asks it of one incident already, what is left is of others.
    if (
      key.startsWith(FATE) &&
      new Set(
        groups
          .get(key)!
          .filter(isTaken)
          .map((c) => c.clause.report.doc),
      ).size > 1
    )
      continue;
    for (const group of clusters(leading(groups.get(key)!, actors))) {
      const values = new Map<string, Counted[]>();
      for (const c of group) {
        const value = `${c.figure.low}:${c.figure.high}:${c.figure.approx}`;
        (values.get(value) ?? values.set(value, []).get(value)!).push(c);
      }
      const sorted = [...values.values()].sort((a, b) => point(a[0]!.figure) - point(b[0]!.figure));
      if (sorted.length < 2 || sorted.length > SIDES) continue;
      const [least, most] = [sorted[0]![0]!.figure, sorted.at(-1)![0]!.figure];
      if (meets(least, most)) continue;
      if (new Set(group.map((c) => c.clause.report.doc)).size < 2) continue;
      if (group.every(isTaken)) continue;
      const sides: DraftSide[] = sorted.map((list) => ({
        says: `${show(list[0]!.figure)} (${quoted(list[0]!)})`,
        evidence: list.map((c) => evidenceOf(c)),
        claims: list.map((c) => c.claim),
      }));
      const days = new Set(group.map((c) => c.clause.report.item.report.published.value));
      drafts.push({
        kind: 'figure',
        about: headings.counted(group),
        sides,
        nature: days.size === sorted.length && isRising(sorted) ? 'update' : 'conflict',
        weight: weightOf(group[0]!.figure.role !== null ? 0.7 : 0.5, sides, reports),
        reasons: [
          {
            code: 'figure/recount',
            en: 'reports that each have one number for it give different ones',
            ar: 'تقارير لكل منها عدد واحد له، والأعداد مختلفة',
          },
        ],
      });
    }
  }
  return drafts;
}

/** What a count asks: the fate of people, or how many of one kind of thing there were; null where a number asks nothing by itself. */
function questionOf(c: Counted): string | null {
  const { figure: f } = c;
  // How many live somewhere is told of a state and not of an hour.
  const inhabitants = f.role === null && f.partOf === undefined && people.has(f.headClass ?? '') && point(f) >= MANY;
  if (f.unit !== 'count' || c.denied || (c.background && !inhabitants) || c.past !== null || f.rule.startsWith('implied/') || isVague(f))
    return null;
  const person = f.headClass === null ? f.role !== null : anyone.has(f.headClass) || f.headClass === 'body';
  if (f.partOf === undefined && person && f.role !== null && fates.has(f.role)) return `${FATE}${held.has(f.role) ? 'held' : f.role}`;
  if (inhabitants) return 'inhabitants';
  if (
    f.head === null ||
    c.head === '' ||
    (f.headClass !== null && (f.headClass === 'thing' || f.headClass === 'group' || f.headClass === 'place'))
  )
    return null;
  const { tokens, language } = c.clause.report;
  // "A toll of 16" counts no tolls.
  if (
    point(f) < (f.partOf === undefined ? FEW : 2) ||
    language?.reconciling.contrasts.toll.has(tokens.words[tokenFrom(tokens, f.head.start)]!.fold)
  )
    return null;
  const part = f.partOf === undefined ? '' : 'part ';
  // People by the word for them ("volunteers"), things by their kind ("aircraft").
  return f.headClass === null || anyone.has(f.headClass)
    ? plain.has(f.headClass ?? '')
      ? null
      : `${part}head ${c.head}`
    : `${part}class ${f.headClass} ${c.course ?? (f.role !== null && apart.has(f.role) ? f.role : '')}`;
}

const fates: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'evacuated',
  'released',
  'arrived',
]);
/** What sets things of one kind apart from others of it. */
const apart: ReadonlySet<string> = new Set(['killed', 'wounded', 'hit', 'destroyed']);
const FATE = 'fate ';
/** Taken away: reports know of one event as an arrest, an abduction or a disappearance. */
const held: ReadonlySet<string> = new Set(['detained', 'abducted', 'missing']);
/** Classes of those who live somewhere, and how many of them are no group one could count. */
const people: ReadonlySet<string> = new Set(['person', 'civilian', 'resident']);
const MANY = 1000;
/** Classes whose noun says no more than "people". */
const plain: ReadonlySet<string> = new Set(['person', 'people']);

const isVague = (f: Figure): boolean => f.low !== null && f.high !== null && f.high >= 20 && f.high / Math.max(1, f.low) > 4;

/** The first value that each voice of a report gives; nothing of a report that gives too many. */
function leading(group: readonly Counted[], actors: Actors): readonly Counted[] {
  const byDoc = new Map<string, Counted[]>();
  for (const c of group) (byDoc.get(c.clause.report.doc) ?? byDoc.set(c.clause.report.doc, []).get(c.clause.report.doc)!).push(c);
  return [...byDoc.values()].flatMap((list) => {
    if (new Set(list.map((c) => `${c.figure.low}:${c.figure.high}`)).size > VALUES) return [];
    const voices = new Map<string, Counted>();
    for (const c of list) {
      const voice = actors.resolve(c.claim.origin).key;
      const first = voices.get(voice);
      if (!first) voices.set(voice, c);
    }
    return list.filter((c) => [...voices.values()].some((v) => v.figure.low === c.figure.low && v.figure.high === c.figure.high));
  });
}

/** Counts near enough to be of one thing: cut where the next higher one is too far from the one before. */
function clusters(group: readonly Counted[]): readonly (readonly Counted[])[] {
  const parts: Counted[][] = [];
  let last = Number.NaN;
  for (const c of group.toSorted((a, b) => point(a.figure) - point(b.figure))) {
    const n = Math.max(1, point(c.figure));
    if (parts.length === 0 || n > (last >= LARGE ? FAR : APART) * last) parts.push([]);
    parts.at(-1)!.push(c);
    last = n;
  }
  return parts;
}

function isRising(sorted: readonly (readonly Counted[])[]): boolean {
  const days = sorted.map((list) => list.map((c) => c.clause.report.item.report.published.value ?? '').sort()[0]!);
  return days.every((d, i) => i === 0 || d >= days[i - 1]!);
}

function evidenceOf({ figure: f, clause }: Counted): { doc: string; start: number; end: number; quote: string } {
  const start = Math.min(f.start, f.head && f.head.start >= clause.start ? f.head.start : f.start);
  const end = Math.max(f.end, f.head && f.head.end <= clause.end ? f.head.end : f.end);
  return { doc: clause.report.doc, start, end, quote: clause.report.text.slice(start, end) };
}

const quoted = (c: Counted): string => {
  const written = evidenceOf(c).quote.replace(/\s+/gu, ' ');
  return /\p{Script=Arabic}/u.test(written) ? `«${written}»` : `“${written}”`;
};
