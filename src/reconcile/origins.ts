import type { Claim, CopyGroup, Evidence, Link, Origin, Reason, SourceRef } from '../model/index.ts';
import { fold, tokenFrom } from '../text/index.ts';
import type { Actors } from './actors.ts';
import { type Citing, chainReasons } from './circles.ts';
import { type Clause, clauseEvidence, proposition, type Wording } from './clauses.ts';
import type { Denial } from './compare/denial.ts';
import { type Credit, creditOf } from './credits.ts';
import { denierOf } from './denier.ts';
import { excerpt } from './headings.ts';
import { pairsOf } from './independence.ts';
import type { News } from './news.ts';
import type { OpenReport } from './open.ts';
import { outletsOf, sameOutlet } from './outlets.ts';

/** Fewest telling stems of a piece of news that says something on its own. */
const LEAST_STEMS = 4;

/** Denials listed with one origin: those of the pile's first reports. The contested point about it has them all. */
const MOST_DENIALS = 24;

interface Carried {
  readonly clause: Clause;
  readonly source: SourceRef;
  readonly relays: readonly SourceRef[];
  readonly reason: Reason;
}

/**
 * Where each piece of news comes from. A report that names a source for it, in the chain of the statement or as the credit of the whole report, goes back
 * to that source; so does a copy of such a report, though it may name nobody. Denials of the piece are set against it. Whether two reports of it are
 * independent has three answers, and "unknown" is the one without a known link.
 */
export function findOrigins(
  news: readonly News[],
  denials: readonly Denial[],
  groups: readonly CopyGroup[],
  links: readonly Link[],
  reports: readonly OpenReport[],
  actors: Actors,
): readonly Origin[] {
  const credits = new Map<string, Credit>();
  for (const r of reports) {
    const c = creditOf(r, actors);
    if (c) credits.set(r.doc, c);
  }
  const groupOf = new Map<string, number>();
  groups.forEach((g, i) => {
    for (const d of g.docs) groupOf.set(d, i);
  });
  const copied = new Set(links.filter((l) => l.kind === 'copy-of').map((l) => `${l.from.slice(4)}\n${l.to.slice(4)}`));
  const deniedBy = new Map<Wording, Denial[]>();
  for (const d of denials) for (const w of d.yes) (deniedBy.get(w) ?? deniedBy.set(w, []).get(w)!).push(d);
  const reportsOf = outletsOf(reports);
  const told = new Map<Clause, Origin['deniedBy'][number]>();
  const denial = (c: Clause): Origin['deniedBy'][number] => told.get(c) ?? told.set(c, denialOf(c, actors)).get(c)!;
  const found: Origin[] = [];
  for (const piece of news) {
    if (!piece.wordings.some((w) => w.stems.length >= LEAST_STEMS)) continue;
    const clauses = piece.wordings.flatMap((w) => w.clauses);
    const carried = carriersOf(clauses, credits, groupOf, actors);
    if (carried.length === 0) continue;
    const bySource = new Map<string, Carried[]>();
    for (const c of carried) {
      const key = originKey(c, groupOf, reportsOf);
      (bySource.get(key) ?? bySource.set(key, []).get(key)!).push(c);
    }
    const docs = new Set(clauses.map((c) => c.report.doc));
    const against = [...new Set(piece.wordings.flatMap((w) => deniedBy.get(w) ?? []))].flatMap((d) => d.no.map(denial));
    const answers = onceBySource(against).slice(0, MOST_DENIALS);
    const first = clauses[0]!;
    const pieceId = `${first.report.doc}:${first.start}-${first.end}`;
    const citing = carried.map(citingOf);
    for (const list of bySource.values()) {
      const o = originOf(pieceId, list, bySource, docs, answers, copied, groupOf, reportsOf, actors);
      const words = list[0]!.clause.report.language?.reconciling.contrasts;
      const chain = chainReasons(citing, list.map(citingOf), reportsOf, (name) => words?.media(fold(name)) ?? false);
      found.push(chain.length === 0 ? o : { ...o, reasons: [...o.reasons, ...chain] });
    }
  }
  const carriers = (o: Origin): number => new Set(o.evidence.map((e) => e.doc)).size;
  const where = (o: Origin): string => `${o.id} ${o.evidence.map((e) => `${e.doc}:${e.start}`).join(' ')}`;
  const sorted = joinParts(found).toSorted(
    (a, b) =>
      carriers(b) - carriers(a) ||
      b.relayed_by.length - a.relayed_by.length ||
      b.deniedBy.length - a.deniedBy.length ||
      b.evidence.length - a.evidence.length ||
      (where(a) < where(b) ? -1 : 1),
  );
  // Sources without a name that different reports call the same are apart, but share a key.
  const met = new Map<string, number>();
  return sorted.map((o) => {
    const n = (met.get(o.id) ?? 0) + 1;
    met.set(o.id, n);
    return n === 1 ? o : { ...o, id: `${o.id}.${n}` };
  });
}

const citingOf = (c: Carried): Citing => ({ report: c.clause.report, source: c.source, relays: c.relays });

/** The origins worth a line of their own: of news in several reports or through a relay, denied, or from someone unnamed. The rest are plain accounts. */
export function listedOrigins(origins: readonly Origin[]): readonly Origin[] {
  return origins.filter(
    (o) =>
      o.relayed_by.length > 1 ||
      o.independence.length > 0 ||
      o.deniedBy.length > 0 ||
      o.originRef.kind === 'anonymous' ||
      o.originRef.kind === 'unknown' ||
      o.reasons.some((r) => telling.has(r.code)),
  );
}

/** Reasons for which an origin is listed whoever carried it. */
const telling: ReadonlySet<string> = new Set([
  'origin/circular',
  'origin/laundered',
  'origin/denied-attribution',
  'origin/foot',
  'origin/first-copy',
  'origin/document',
]);

/** What tells one source of a piece of news from another: its key; for one without a name, the name it goes by and whose source it is, copies and relays being one. */
function originKey(c: Carried, groupOf: ReadonlyMap<string, number>, reportsOf: (name: string) => readonly string[]): string {
  const doc = c.clause.report.doc;
  if (c.source.kind !== 'anonymous' && c.source.kind !== 'role' && c.source.kind !== 'unknown') return c.source.key;
  const relayed = c.relays.flatMap((r) => reportsOf(r.name))[0];
  const home = relayed ?? doc;
  const group = groupOf.get(home);
  const outlet = c.clause.report.item.report.source.value ?? doc;
  const whose = group !== undefined ? `group ${group}` : (relayed ?? reportsOf(outlet)[0] ?? doc);
  return `${fold(c.source.name)} of ${whose}`;
}

/** Parts of one statement that go back to one source through the same reports are one origin: "…, which the army let leave" is no news of its own. */
function joinParts(origins: readonly Origin[]): readonly Origin[] {
  const joined: Origin[] = [];
  const at = new Map<string, number>();
  for (const o of origins) {
    const keys = o.claimIds.map((id) => `${o.relayed_by.join('\n')}\n${id}`);
    const known = keys.map((k) => at.get(k)).find((k) => k !== undefined);
    if (known === undefined) {
      for (const k of keys) at.set(k, joined.length);
      joined.push(o);
      continue;
    }
    const first = joined[known]!;
    const same = (e: Evidence): string => `${e.doc} ${e.start}`;
    joined[known] = {
      ...first,
      claimIds: [...new Set([...first.claimIds, ...o.claimIds])],
      evidence: [...new Map([...first.evidence, ...o.evidence].map((e) => [same(e), e])).values()],
      deniedBy: [...new Map([...first.deniedBy, ...o.deniedBy].map((d) => [same(d.evidence), d])).values()],
    };
  }
  return joined;
}

function carriersOf(
  clauses: readonly Clause[],
  credits: ReadonlyMap<string, Credit>,
  groupOf: ReadonlyMap<string, number>,
  actors: Actors,
): readonly Carried[] {
  const carried: Carried[] = [];
  const silent: Clause[] = [];
  for (const clause of clauses) {
    const chain = clause.claim?.chain ?? [];
    const credit = credits.get(clause.report.doc);
    const inner = chain.at(-1);
    if (inner && inner.from.key !== 'unknown') {
      const source = actors.resolve(inner.from);
      const relays = chain.slice(0, -1).map((h) => actors.resolve(h.from));
      const words = chain
        .map((h) => h.verb)
        .filter(Boolean)
        .join(' … ');
      carried.push({
        clause,
        source,
        relays:
          credit && credit.source.key !== source.key && !relays.some((r) => r.key === credit.source.key)
            ? [credit.source, ...relays]
            : relays,
        reason: {
          code: 'origin/names-source',
          en: `${clause.report.doc} names ${source.name}${words ? ` (“${words}”)` : ''}`,
          ar: `${clause.report.doc} يسمي ${source.name}${words ? ` («${words}»)` : ''}`,
        },
      });
    } else if (credit) {
      carried.push({
        clause,
        source: credit.source,
        relays: [],
        reason: {
          code: 'origin/credit',
          en: `${clause.report.doc} credits ${credit.source.name} (“${credit.at.quote}”)`,
          ar: `${clause.report.doc} يعزو إلى ${credit.source.name} («${credit.at.quote}»)`,
        },
      });
    } else silent.push(clause);
  }
  // A copy that names nobody goes back where a copy beside it goes.
  const named = new Map<number, Carried>();
  for (const c of carried) {
    const g = groupOf.get(c.clause.report.doc);
    if (g === undefined) continue;
    const known = named.get(g);
    if (!known || (known.source.kind === 'anonymous' && c.source.kind !== 'anonymous')) named.set(g, c);
  }
  // So does one that names only itself, or nobody in particular, where more of its copies name another.
  const votes = new Map<number, Map<string, number>>();
  for (const c of carried) {
    const g = groupOf.get(c.clause.report.doc);
    if (g === undefined) continue;
    const v = votes.get(g) ?? votes.set(g, new Map()).get(g)!;
    v.set(c.source.key, (v.get(c.source.key) ?? 0) + 1);
  }
  for (const c of [...carried]) {
    const g = groupOf.get(c.clause.report.doc);
    const by = g === undefined ? undefined : named.get(g);
    if (!by || by.source.key === c.source.key || !['agency', 'outlet', 'unknown'].includes(c.source.kind)) continue;
    const v = votes.get(g!)!;
    if ((v.get(by.source.key) ?? 0) > (v.get(c.source.key) ?? 0)) silent.push(c.clause);
  }
  for (const clause of silent) {
    const g = groupOf.get(clause.report.doc);
    const by = g === undefined ? undefined : named.get(g);
    if (!by) continue;
    carried.push({
      clause,
      source: by.source,
      relays: by.relays,
      reason: {
        code: 'origin/copy-of-relay',
        en: `${clause.report.doc} is a copy in the group of ${by.clause.report.doc}, which goes back to ${by.source.name}`,
        ar: `${clause.report.doc} نسخة في مجموعة ${by.clause.report.doc} الذي يعود إلى ${by.source.name}`,
      },
    });
  }
  return carried;
}

function originOf(
  pieceId: string,
  list: readonly Carried[],
  all: ReadonlyMap<string, readonly Carried[]>,
  docs: ReadonlySet<string>,
  answers: Origin['deniedBy'],
  copied: ReadonlySet<string>,
  groupOf: ReadonlyMap<string, number>,
  reportsOf: (name: string) => readonly string[],
  actors: Actors,
): Origin {
  const source = list[0]!.source;
  const sample = [...list].sort((a, b) => b.clause.stems.length - a.clause.stems.length || a.clause.start - b.clause.start)[0]!.clause;
  const said = proposition(sample).quote ?? '';
  const numbers = (stems: readonly string[]): readonly string[] => stems.filter((x) => /^\d+$/.test(x));
  const own = new Set(numbers(sample.stems));
  // Sources that give another number say something else.
  const others = [...all.values()].filter((x) => {
    const theirs = x.flatMap((c) => numbers(c.clause.stems));
    return x === list || own.size === 0 || theirs.length === 0 || theirs.some((n) => own.has(n));
  });
  const denied = sample.claim?.polarity === 'denied';
  const verb = sample.claim?.chain.at(-1)?.verb ?? '';
  // A report that says it was told is no relay of itself.
  const isOwn = (c: Carried, name: string): boolean => {
    const outlet = c.clause.report.item.report.source.value;
    const words = new Set(fold(outlet ?? '').split(' '));
    return (
      outlet !== null &&
      (sameOutlet(outlet, name) ||
        fold(name)
          .split(' ')
          .every((w) => words.has(w)))
    );
  };
  const through = list.flatMap((c) => c.relays.filter((r) => !isOwn(c, r.name)).map((r) => ({ doc: c.clause.report.doc, relay: r })));
  const relays = [...new Set(through.map(({ relay }) => actors.nameOf(relay.key)))].sort();
  const upstream = [
    ...through.map(({ doc, relay }) => ({ doc, name: relay.name })),
    ...list.map((c) => ({ doc: c.clause.report.doc, name: c.source.name })),
  ];
  const carriers = [...new Set(list.map((c) => c.clause.report.doc))].sort();
  const claims = [...new Map(list.flatMap((c) => (c.clause.claim ? [[c.clause.claim.id, c.clause.claim] as const] : []))).values()];
  const inPile: Reason[] = upstream.flatMap(({ doc, name }) => {
    const found = reportsOf(name).filter((d) => d !== doc);
    if (found.length === 0) return [];
    const these = found.slice(0, 4).join(', ');
    return [
      {
        code: 'origin/in-pile',
        en: `${doc} takes it from ${name}, whose own reports are here: ${these}`,
        ar: `ينقل ${doc} عن ${name}، وتقاريرها هنا: ${these}`,
      },
    ];
  });
  const reasons = [...new Map([...list.map((c) => c.reason), ...list.flatMap(documentOf), ...inPile].map((r) => [r.en, r])).values()];
  const firsthand = others.map((x) => x[0]!.source).filter((s) => s.kind !== 'anonymous' && s.kind !== 'agency' && s.kind !== 'outlet');
  const unattributed = [...docs].filter((d) => ![...all.values()].some((x) => x.some((c) => c.clause.report.doc === d)));
  const loose = new Set(own.size > 0 ? [] : unattributed.map((d) => (groupOf.has(d) ? `group ${groupOf.get(d)}` : d)));
  return {
    id: `origin:${pieceId}:${source.key}`,
    claim: excerpt(denied ? `${verb} «${said}»` : said, 200),
    claimIds: claims.map((c) => c.id),
    origin: source.name,
    originRef: source,
    relayed_by: [...carriers, ...relays],
    evidence: list.map((c) => clauseEvidence(c.clause)),
    deniedBy: denied ? [] : answers,
    independent: { min: Math.max(1, new Set(firsthand.map((s) => s.key)).size), max: others.length + loose.size },
    independence: pairsOf(list, others, own.size > 0 ? [] : unattributed, copied),
    reasons,
  };
}

/** Words behind "according to" in which the kind of document stands. */
const DOCUMENT = 3;

/** That the source is known by a document of its own ("according to estimates of X") and not by what it told the outlet. */
function documentOf({ clause, source }: Carried): readonly Reason[] {
  const { tokens, language, doc } = clause.report;
  const at = clause.claim?.chain.at(-1)?.at;
  if (!language || !at || at.doc !== doc) return [];
  const t = tokenFrom(tokens, at.end);
  for (let k = t; k < Math.min(tokens.count, t + DOCUMENT); k++)
    if (language.readings(tokens.words[k]!).some((r) => r.tail === 0 && language.reconciling.documents.has(r.stem))) {
      const word = tokens.words[k]!.raw;
      return [
        {
          code: 'origin/document',
          en: `${doc} has it from a document (“${word}”) of ${source.name}`,
          ar: `${doc} يأخذه من وثيقة («${word}») تعود إلى ${source.name}`,
        },
      ];
    }
  return [];
}

/** One denial for each source and report. */
function onceBySource(denials: Origin['deniedBy']): Origin['deniedBy'] {
  return [...new Map(denials.toReversed().map((d) => [`${d.source.key} ${d.evidence.doc}`, d])).values()].toReversed();
}

/** A denial with who denies: the actor beside the word of denial, else the source of its statement. */
function denialOf(c: Clause, actors: Actors): Origin['deniedBy'][number] {
  const claim: Claim | null = c.claim;
  const origin = claim ? actors.resolve(claim.origin) : null;
  return { claim: claim?.id ?? '', source: denierOf(c, actors) ?? origin ?? unknown, evidence: clauseEvidence(c) };
}

const unknown: SourceRef = { key: 'unknown', name: 'unknown', names: [], kind: 'unknown' };
