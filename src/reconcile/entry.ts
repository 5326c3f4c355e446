import type { Evidence, FigureRole, LedgerEntry, LedgerValue, Reason, Span, ValueRelation } from '../model/index.ts';
import type { Actors } from './actors.ts';
import { compareValues, interval, isSum, point, show, type ValueContext } from './compare/figure.ts';
import { asOfOf, type Counted, placeOf } from './counted.ts';
import type { Headings } from './headings.ts';
import { isCorrection } from './tellers.ts';

/** Values compared with each value of a thing, at most; reasons kept for each. */
const SAMPLES = 64;
const REASONS = 6;

const rank: Readonly<Record<ValueRelation, number>> = {
  single: 0,
  same: 1,
  refinement: 2,
  compatible: 3,
  part: 4,
  sum: 4,
  update: 5,
  conflict: 6,
};

/** Roles whose counts grow as more is learned. */
const growing: ReadonlySet<FigureRole | null> = new Set<FigureRole>([
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'displaced',
  'detained',
  'evacuated',
  'homeless',
  'hit',
  'destroyed',
  'buried',
  'rescued',
]);

const round = (x: number): number => Math.round(x * 1000) / 1000;
const keyOf = (v: ValueContext): string => `${v.low}:${v.high}:${v.approx}`;

function spanOf({ clause }: Counted): Span {
  const { start, end } = clause.report.sentences[clause.sentence]!;
  return { start, end };
}

/** One line of the ledger: the values of a thing, each compared with every other one, and with what its own outlet says of it later. */
export function entryOf(key: string, all: readonly Counted[], actors: Actors, headings: Headings): LedgerEntry {
  const group = all.filter((c) => !c.denied);
  const contexts: ValueContext[] = group.map((c) => ({
    low: c.figure.low,
    high: c.figure.high,
    approx: c.figure.approx,
    when: asOfOf(c) ?? c.claim.said,
    source: actors.resolve(c.claim.origin).key,
    rising: c.rising,
    grows: growing.has(c.figure.role),
  }));
  const withdrawn = retractions(all, group);
  // The earliest value of each kind that its outlet stands by.
  const distinct = new Map<string, number>();
  contexts.forEach((v, i) => {
    if (withdrawn[i]) return;
    const known = distinct.get(keyOf(v));
    if (known === undefined || (v.when ?? '~') < (contexts[known]!.when ?? '~')) distinct.set(keyOf(v), i);
  });
  const samples = [...distinct.values()].slice(0, SAMPLES);
  const seen = new Set<ValueRelation>();
  const values: LedgerValue[] = group.map((c, i) => {
    const told = withdrawn[i] ? withdrawal(contexts[i]!, withdrawn[i]) : relationOf(i, group, contexts, samples, seen);
    if (withdrawn[i]) seen.add('update');
    const f = c.figure;
    const joined =
      f.head !== null && !all.some((o) => o !== c && o.clause === c.clause && o.figure.head?.start === f.head!.start && between(o, c));
    const start = joined && f.head!.start < f.start ? f.head!.start : f.start;
    const end = joined && f.head!.end > f.end ? f.head!.end : f.end;
    const written = c.clause.report.text.slice(start, end);
    return {
      claim: c.claim.id,
      doc: c.clause.report.doc,
      low: f.low,
      high: f.high,
      approx: f.approx,
      how: f.rule.startsWith('implied/') ? 'implied' : 'stated',
      asWritten: written,
      evidence: { doc: c.clause.report.doc, start, end, quote: written },
      chain: c.claim.chain.map((h) => ({ ...h, from: actors.resolve(h.from), to: actors.resolve(h.to) })),
      origin: actors.resolve(c.claim.origin),
      reported: c.claim.said,
      asOf: asOfOf(c),
      background: c.background,
      sentence: spanOf(c),
      relation: f.partOf === undefined ? told.relation : 'part',
      retracted: withdrawn[i] ?? null,
      reasons: told.reasons,
    };
  });
  // A plural without a number bounds nothing where others count.
  const counting = contexts.filter((_, i) => group[i]!.figure.rule !== 'implied/some');
  const bounds = (counting.length > 0 ? counting : contexts).flatMap((v) => interval({ ...v, approx: false })).filter(Number.isFinite);
  const first = group[0]!;
  return {
    id: `ledger:${key}|${first.scope ?? ''}|${first.clause.report.doc}:${first.figure.start}`,
    thing: headings.counted(group),
    head: first.figure.head?.quote ?? null,
    headClass: first.figure.headClass,
    role: first.figure.role ?? (first.course === 'left' ? null : first.course),
    unit: first.figure.unit,
    scope: placeOf(group)?.name ?? null,
    values: values.sort((a, b) => point(a) - point(b) || (a.doc < b.doc ? -1 : a.doc > b.doc ? 1 : a.evidence.start - b.evidence.start)),
    min: bounds.length > 0 ? round(Math.min(...bounds)) : null,
    max: bounds.length > 0 ? round(Math.max(...bounds)) : null,
    verdict:
      group.length === 1
        ? 'single'
        : seen.has('conflict')
          ? 'conflict'
          : seen.has('update')
            ? 'update'
            : distinct.size > 1
              ? 'compatible'
              : 'agree',
    reasons: [],
  };
}

/** Whether a figure stands between another one of the same noun and that noun: the noun is then not part of its words. */
function between(other: Counted, own: Counted): boolean {
  const head = own.figure.head!;
  const [a, b] = head.start < own.figure.start ? [head.end, own.figure.start] : [own.figure.end, head.start];
  return other.figure.start >= a && other.figure.end <= b;
}

function relationOf(
  i: number,
  group: readonly Counted[],
  contexts: readonly ValueContext[],
  samples: readonly number[],
  seen: Set<ValueRelation>,
): { readonly relation: ValueRelation; readonly reasons: readonly Reason[] } {
  const own = contexts[i]!;
  let relation: ValueRelation = group.length > 1 ? 'same' : 'single';
  const told: { relation: ValueRelation; reason: Reason }[] = [];
  for (const j of samples) {
    if (j === i || keyOf(contexts[j]!) === keyOf(own)) continue;
    const r = compareValues(contexts[Math.min(i, j)]!, contexts[Math.max(i, j)]!);
    seen.add(r.relation);
    // The value that came first is what an update replaces; it is no update itself.
    const earlier = r.relation === 'update' && (own.when ?? '') < (contexts[j]!.when ?? '');
    const as = earlier ? 'compatible' : r.relation;
    if (rank[as] > rank[relation]) relation = as;
    told.push({ relation: as, reason: r.reason });
  }
  const reasons = told
    .sort((a, b) => rank[b.relation] - rank[a.relation])
    .slice(0, REASONS)
    .map((t) => t.reason);
  const parts = samples.filter((j) => j !== i && group[j]!.clause.report === group[i]!.clause.report).map((j) => contexts[j]!);
  for (let x = 0; x < parts.length; x++)
    for (let y = x + 1; y < parts.length; y++)
      if (isSum(own, [parts[x]!, parts[y]!])) {
        const sum = `${own.low} = ${parts[x]!.low} + ${parts[y]!.low}`;
        return { relation: 'sum', reasons: [{ code: 'figure/sum', en: sum, ar: sum }, ...reasons] };
      }
  return { relation, reasons };
}

/** For each value of `group`, where its own outlet withdraws it: by denying the number, or by giving another in a report that says it corrects. */
function retractions(all: readonly Counted[], group: readonly Counted[]): readonly (Evidence | null)[] {
  const outlet = (c: Counted): string | null => c.clause.report.item.report.source.value;
  const day = (c: Counted): string => c.clause.report.item.report.published.value ?? '';
  const denials = all.filter((c) => c.denied && outlet(c) !== null);
  const corrections = group.filter((c) => outlet(c) !== null && isCorrection(c.clause.report));
  if (denials.length === 0 && corrections.length === 0) return group.map(() => null);
  const same = (a: Counted, b: Counted): boolean => a.figure.low === b.figure.low && a.figure.high === b.figure.high;
  const evidence = ({ clause, figure: f }: Counted): Evidence => ({ doc: clause.report.doc, start: f.start, end: f.end, quote: f.quote });
  return group.map((c) => {
    const own = (d: Counted): boolean => outlet(d) === outlet(c) && d.clause.report !== c.clause.report && day(d) > day(c);
    const by = denials.find((d) => own(d) && same(d, c)) ?? corrections.find((d) => own(d) && !same(d, c));
    return by ? evidence(by) : null;
  });
}

function withdrawal(v: ValueContext, by: Evidence): { readonly relation: ValueRelation; readonly reasons: readonly Reason[] } {
  return {
    relation: 'update',
    reasons: [
      {
        code: 'figure/retracted',
        en: `the outlet itself withdraws ${show(v)} in ${by.doc}`,
        ar: `تراجعت الوسيلة نفسها عن ${show(v)} في ${by.doc}`,
      },
    ],
  };
}

/** Tells of wholes and their parts: those that turned back and those that stayed, where together they are those that set out. */
export function withParts(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const wholes = new Map<string, LedgerEntry>();
  for (const e of entries)
    if (e.unit === 'count' && e.headClass !== null && e.role === null && e.max !== null) {
      const known = wholes.get(e.headClass);
      if (!known || known.values.length < e.values.length) wholes.set(e.headClass, e);
    }
  const parts = new Map<LedgerEntry, LedgerEntry[]>();
  for (const e of entries) {
    const whole = e.headClass === null ? undefined : wholes.get(e.headClass);
    if (!whole || whole === e || (e.role !== 'returned' && e.role !== 'remaining') || (e.min ?? Infinity) > whole.max!) continue;
    (parts.get(whole) ?? parts.set(whole, []).get(whole)!).push(e);
  }
  const exact = (e: LedgerEntry): readonly number[] => [
    ...new Set(e.values.flatMap((v) => (v.low !== null && v.low === v.high ? [v.low] : []))),
  ];
  return entries.map((e) => {
    const own = parts.get(e);
    if (own) {
      const a = own.find((p) => p.role === 'returned');
      const b = own.find((p) => p.role === 'remaining');
      const reasons: Reason[] = [];
      if (a && b)
        for (const x of exact(a))
          for (const y of exact(b))
            if (exact(e).includes(x + y))
              reasons.push({
                code: 'figure/parts',
                en: `${x + y} = ${x} returned + ${y} remaining`,
                ar: `${x + y} = ${x} عادوا + ${y} باقون`,
              });
      return reasons.length > 0 ? { ...e, reasons } : e;
    }
    const whole = [...parts].find(([, list]) => list.includes(e))?.[0];
    if (!whole) return e;
    return {
      ...e,
      reasons: [{ code: 'figure/part-of', en: `part of: ${whole.thing.en}`, ar: `جزء من: ${whole.thing.ar}` }],
    };
  });
}
