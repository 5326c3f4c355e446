import type { Claim, CopyGroup, Judgement, PileItem, Reconciliation, Side, SourceRef } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { type Actors, joinActors } from './actors.ts';
import { withAccounts } from './agreement-accounts.ts';
import { findAgreements } from './agreements.ts';
import { attributionOrigins, attributionPoints, deniedAttributions } from './attributions.ts';
import { blocksOf, CROWD, featuresOf } from './blocks.ts';
import { channelsOf } from './channels.ts';
import { alike, clausesOf, weigh, wordingsOf } from './clauses.ts';
import { absencePoints } from './compare/absence.ts';
import { actPoints } from './compare/acts.ts';
import { agentPoints, deniesPart } from './compare/agents.ts';
import { answerPoints } from './compare/answers.ts';
import { blamePoints } from './compare/blame.ts';
import { causePoints } from './compare/causes.ts';
import { conditionPoints } from './compare/conditions.ts';
import { correctionPoints } from './compare/corrections.ts';
import { countPoints } from './compare/count.ts';
import { findDenials } from './compare/denial.ts';
import { liesInPoints } from './compare/lies-in.ts';
import { majorityPoints } from './compare/majority.ts';
import { numberedPoints } from './compare/naming.ts';
import { chargePoints, opposedPoints } from './compare/opposed.ts';
import { outcomePoints } from './compare/outcome.ts';
import { namePoints } from './compare/persons.ts';
import { recountPoints } from './compare/recount.ts';
import { sitePoints } from './compare/sites.ts';
import { sourcePoints } from './compare/sources.ts';
import { heldPositions, positionCells, stancePoints } from './compare/stance.ts';
import { variantPoints } from './compare/variant.ts';
import { whenPoints } from './compare/when.ts';
import { whereaboutsPoints } from './compare/whereabouts.ts';
import { contestedPoints } from './contested.ts';
import { findCopies } from './copies.ts';
import { countedOf } from './counted.ts';
import { headingsOf } from './headings.ts';
import { buildLedger } from './ledger.ts';
import { mergeBlocks } from './merge.ts';
import { piecesOfNews } from './news.ts';
import { type LanguageOf, type OpenReport, openReport, outletOf } from './open.ts';
import { findOrigins, listedOrigins } from './origins.ts';
import { joinPlaces } from './places.ts';
import { reportOrigins } from './report-origins.ts';
import { statusesOf } from './statuses.ts';
import { timelineOf } from './timeline.ts';
import { tracksOf } from './tracks.ts';

export { blocksOf, CROWD, type Features, featuresOf, leastShared, linked } from './blocks.ts';
export { mergeActors, mergeBlocks, mergePlaces } from './merge.ts';
export { type LanguageOf, type OpenReport, openReport } from './open.ts';

/** Sets the claims of all reports of a pile beside each other. A pure function of the pile, its claims and the judgements that stand; the order of the pile does not matter. */
export function reconcile(
  pile: readonly PileItem[],
  claimsOf: ReadonlyMap<string, readonly Claim[]>,
  judgements: readonly Judgement[],
  languageOf: LanguageOf,
): Reconciliation {
  const sorted = [...pile].sort((a, b) => (a.report.doc < b.report.doc ? -1 : a.report.doc > b.report.doc ? 1 : 0));
  const open = (item: PileItem): OpenReport => openReport(item, claimsOf.get(item.report.doc) ?? [], languageOf);
  if (sorted.length <= CROWD) return reconcileBlock(sorted.map(open), judgements, languageOf, false);
  return mergeBlocks([...reconcileEach(sorted.length, (i) => open(sorted[i]!), judgements, languageOf)]);
}

/**
 * Reconciles a pile block by block. Reports are opened by `open` from their position in the order of their keys, each twice: once to part the pile, once with
 * its block, so that memory holds one block at a time. What is yielded is what `mergeBlocks` joins.
 */
export function* reconcileEach(
  size: number,
  open: (position: number) => OpenReport,
  judgements: readonly Judgement[],
  languageOf: LanguageOf,
): Generator<Reconciliation> {
  const blocks = blocksOf(Array.from({ length: size }, (_, i) => featuresOf(open(i))));
  for (const b of blocks) yield reconcileBlock(b.map(open), judgements, languageOf, blocks.length > 1);
}

/** Sets the claims of one block beside each other: reports in order of their keys, opened. Among other blocks, what only one block can name says so in its key. */
export function reconcileBlock(
  reports: readonly OpenReport[],
  judgements: readonly Judgement[],
  languageOf: LanguageOf,
  amongOthers: boolean,
): Reconciliation {
  const home = amongOthers ? `@${reports[0]!.doc}` : '';
  const headings = headingsOf(languageOf);
  const copies = findCopies(reports);
  const actors = joinActors(reports, judgements, home);
  const byAnnotation = new Map<string, Claim>();
  for (const r of reports) for (const c of r.claims) for (const a of c.annotations) byAnnotation.set(`${r.doc} ${a}`, c);
  const clauses = reports.flatMap((r) => clausesOf(r, holderOf(r)));
  const wordings = wordingsOf(clauses);
  const weights = weigh(wordings);
  const pairs = alike(wordings, weights);
  const counted = countedOf(clauses, byAnnotation);
  const ledger = buildLedger(counted, actors, headings);
  const byId = new Map(reports.flatMap((r) => r.claims.map((c) => [c.id, c] as const)));
  const held = heldPositions(reports, byAnnotation, actors);
  const news = piecesOfNews(wordings, pairs);
  const reach = new Map(
    news.flatMap((p) => {
      const docs = new Set(p.wordings.flatMap((w) => w.clauses.map((c) => c.report.doc))).size;
      return p.wordings.map((w) => [w, docs] as const);
    }),
  );
  const denials = findDenials(wordings, weights, (w) => reach.get(w) ?? 1, actors);
  const n = reports.length;
  const origins = findOrigins(news, denials, copies.copyGroups, copies.links, reports, actors);
  const attributions = deniedAttributions(clauses, actors);
  const agents = agentPoints(clauses, actors, headings, n);
  // A denial that answers who did it is a side of that question; of a part in something, it does not deny the thing.
  const answered = new Set(agents.flatMap((p) => p.sides.flatMap((s) => s.evidence.map((e) => `${e.doc} ${e.start}`))));
  const open = denials.filter((d) => !d.no.every((c) => deniesPart(c) || answered.has(`${c.report.doc} ${c.start}`)));
  const counts = countPoints(ledger, byId, clauses, n);
  const drafts = [
    ...counts,
    ...recountPoints(counted, counts, actors, headings, n),
    ...outcomePoints(open, news, pairs, weights, actors, headings, n),
    ...actPoints(clauses, actors, headings, n),
    ...opposedPoints(clauses, weights, actors, headings, n),
    ...causePoints(clauses, weights, actors, headings, n),
    ...chargePoints(clauses, actors, headings, n),
    ...namePoints(reports, actors, headings),
    ...stancePoints(held, clauses, reports, actors, headings),
    ...conditionPoints(held, actors, headings, n),
    ...answerPoints(clauses, headings, n),
    ...absencePoints(clauses, weights, actors, headings, n),
    ...correctionPoints(clauses, counts, headings, n),
    ...variantPoints(pairs, headings, n),
    ...whenPoints(clauses, weights, actors, headings, n),
    ...sourcePoints(origins, clauses, headings, n),
    ...numberedPoints(clauses, headings, n),
    ...liesInPoints(clauses, headings, n),
    ...majorityPoints(clauses, headings, n),
    ...agents,
    ...attributionPoints(attributions, headings, n),
    ...blamePoints(clauses, actors, headings, n),
    ...sitePoints(clauses, weights, actors, headings, n),
    ...whereaboutsPoints(clauses, headings, n),
  ];
  const byDoc = new Map(reports.map((r) => [r.doc, r]));
  const arabic = reports.filter((r) => r.language?.code === 'ar').length * 2 >= reports.length;
  const contested = contestedPoints(
    drafts,
    actors,
    (doc) => actors.resolve(outletOf(byDoc.get(doc)!)),
    (sources, docs) => independentOf(sources, docs, copies.copyGroups),
    arabic,
  );
  return {
    actors: actors.list,
    places: joinPlaces(reports),
    claims: reports.flatMap((r) => r.claims.map((c) => withKeys(c, actors))),
    links: copies.links,
    ledger,
    contested,
    // An issue is one story's: "the deal" of another is another.
    positions: positionCells(held, actors, headings).map((c) => (home === '' ? c : { ...c, issue: `${c.issue}${home}` })),
    origins: listedOrigins([...origins, ...attributionOrigins(attributions, actors), ...reportOrigins(copies.copyGroups, reports, actors)]),
    copies: copies.groups,
    copyGroups: copies.copyGroups,
    agreements: withAccounts(findAgreements(clauses, actors), clauses, actors),
    channels: channelsOf(clauses, actors),
    tracks: tracksOf(clauses, actors, languageOf),
    statuses: statusesOf(news, denials, pairs, copies.copyGroups, ledger, actors),
    timeline: timelineOf(wordings, actors),
  };
}

/** A claim with its sources under their keys in the dossier. */
function withKeys(c: Claim, actors: Actors): Claim {
  return {
    ...c,
    chain: c.chain.map((h) => ({ ...h, from: actors.resolve(h.from), to: actors.resolve(h.to) })),
    origin: actors.resolve(c.origin),
  };
}

/** Sources of this kind saw or decided what they speak of; outlets and the unnamed may have it from one another. */
const firsthand: ReadonlySet<string> = new Set(['person', 'state', 'organisation', 'armed-group', 'document']);

/** How many origins a side has: at least its named first-hand sources, at most all its sources, copies of one text being one. */
function independentOf(sources: readonly SourceRef[], docs: readonly string[], copies: readonly CopyGroup[]): Side['origins'] {
  const groupOf = new Map(copies.flatMap((g, i) => g.docs.map((d) => [d, i] as const)));
  const texts = new Set(docs.map((d) => groupOf.get(d) ?? d)).size;
  const named = new Set(sources.filter((s) => firsthand.has(s.kind)).map((s) => fold(s.name))).size;
  const others = new Set(sources.filter((s) => !firsthand.has(s.kind)).map((s) => fold(s.name))).size;
  return { min: Math.max(1, Math.min(named, texts)), max: Math.max(1, named + Math.min(others, texts)) };
}

/** Look-up from a span of a report to the innermost statement claim that covers it, or most of it. */
function holderOf(report: OpenReport): (span: { start: number; end: number }) => Claim | null {
  const pieces = report.claims
    .filter((c) => c.kind === 'statement')
    .flatMap((c) => c.evidence.map((e) => ({ start: e.start, end: e.end, c })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (span) => {
    let lo = 0;
    let hi = pieces.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (pieces[mid]!.start <= span.start) lo = mid + 1;
      else hi = mid;
    }
    for (let i = lo - 1; i >= 0 && i >= lo - 16; i--) if (pieces[i]!.end >= span.end - 2) return pieces[i]!.c;
    // A clause that is cue and content together belongs to the content that fills most of it.
    for (let i = lo; i < pieces.length && pieces[i]!.start < span.end; i++)
      if ((Math.min(pieces[i]!.end, span.end) - pieces[i]!.start) * 2 > span.end - span.start) return pieces[i]!.c;
    return null;
  };
}
