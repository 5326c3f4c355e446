import { buildClaims } from '../claims/build.ts';
import { impliedOnes } from '../claims/implied.ts';
import { impliedSome } from '../claims/implied-some.ts';
import { assembleDossier } from '../dossier/build.ts';
import { annotationReviews, annotationTarget, judgeAnalysis } from '../dossier/judged/analysis.ts';
import { judgeClaims } from '../dossier/judged/claims.ts';
import { judgeItems, orphansOf } from '../dossier/judged/items.ts';
import { standing } from '../dossier/review.ts';
import { languageOf } from '../lang/index.ts';
import type { Claim, Dossier, Judgement, PileItem, Reconciliation } from '../model/index.ts';
import { blocksOf, CROWD, type Features, featuresOf, mergeBlocks, openReport, reconcileBlock } from '../reconcile/index.ts';

/** What a dossier is made with besides the pile. */
export interface DossierOptions {
  /** Name of the story. */
  readonly story: string;
  /** All judgements, retired ones too, in the order they were appended. */
  readonly judgements?: readonly Judgement[];
  /** Version of the engine, to be written into the dossier. */
  readonly engine?: string;
}

/** A report ready to be set beside others: judged, with counts of one and of several, and its claims. */
export interface ReadReport {
  readonly item: PileItem;
  readonly claims: readonly Claim[];
}

/** Makes reports ready, with people's decisions about them. */
export interface Reader {
  read(whole: PileItem): ReadReport;
  /** Ids of the judgements whose object was found in the reports read. */
  readonly found: ReadonlySet<string>;
}

/** A reader under judgements that stand. */
export function readerOf(judgements: readonly Judgement[]): Reader {
  const found = new Set<string>();
  const ofDoc = new Map<string, Judgement[]>();
  for (const j of judgements) {
    const doc = annotationTarget(j.about)?.doc;
    if (doc !== undefined) (ofDoc.get(doc) ?? ofDoc.set(doc, []).get(doc)!).push(j);
  }
  const claimJudgements = judgements.filter((j) => j.about.startsWith('claim:'));
  const read = (whole: PileItem): ReadReport => {
    const judged = judgeAnalysis(whole, ofDoc.get(whole.report.doc) ?? []);
    for (const id of judged.found) found.add(id);
    for (const j of judgements) if (j.about === `report:${whole.report.doc}`) found.add(j.id);
    // Counts of one or of several that only a noun tells are read here, for the ledger; the stored analysis stays as extracted.
    const language = languageOf(whole.report.language);
    const ones = language ? [...impliedOnes(judged.item, language), ...impliedSome(judged.item, language)] : [];
    const { item } = judged;
    const withOnes =
      ones.length === 0
        ? item
        : { ...item, analysis: { ...item.analysis, figures: [...item.analysis.figures, ...ones].sort((a, b) => a.start - b.start) } };
    const about = claimJudgements.filter((j) => j.about.startsWith(`claim:${whole.report.doc}#`));
    const made = judgeClaims(buildClaims(withOnes, language?.abbreviations ?? new Set()), about, annotationReviews(item));
    for (const id of made.found) found.add(id);
    return { item: withOnes, claims: made.claims };
  };
  return { read, found };
}

/** A block of a pile, reconciled: what stands in it before people's decisions about its items. */
export interface MadeBlock {
  /** Keys of its reports, sorted. */
  readonly docs: readonly string[];
  readonly made: Reconciliation;
}

/** A dossier with the blocks it was made of. */
export interface DossierInBlocks {
  readonly dossier: Dossier;
  readonly blocks: readonly MadeBlock[];
  readonly features: ReadonlyMap<string, Features>;
  /** Ids of the judgements whose object was found. */
  readonly met: ReadonlySet<string>;
}

const opened = (r: ReadReport) => openReport(r.item, r.claims, languageOf);

/** Features of a report, by which it is parted from others. */
export const featuresOfReport = (r: ReadReport): Features => featuresOf(opened(r));

/** Reconciles one block: its reports in order of their keys. */
export function makeBlock(reports: readonly ReadReport[], judgements: readonly Judgement[], amongOthers: boolean): MadeBlock {
  return {
    docs: reports.map((r) => r.item.report.doc),
    made: reconcileBlock(reports.map(opened), judgements, languageOf, amongOthers),
  };
}

/** The dossier of a pile: claims, reconciliation, assembly, each with people's decisions laid over it. Pure: the same for the same pile in any order. */
export function buildDossier(pile: readonly PileItem[], options: DossierOptions): Dossier {
  return dossierInBlocks(pile, options).dossier;
}

/** `buildDossier` with the blocks, for a store that goes on from them. */
export function dossierInBlocks(pile: readonly PileItem[], options: DossierOptions): DossierInBlocks {
  const judgements = standing(options.judgements ?? []);
  const reader = readerOf(judgements);
  const sorted = [...pile].sort((a, b) => (a.report.doc < b.report.doc ? -1 : a.report.doc > b.report.doc ? 1 : 0));
  const read = sorted.map((p) => reader.read(p));
  const features = read.map(featuresOfReport);
  const groups = read.length <= CROWD ? [read.map((_, i) => i)] : blocksOf(features);
  const blocks = groups.map((g) =>
    makeBlock(
      g.map((i) => read[i]!),
      judgements,
      groups.length > 1,
    ),
  );
  const { reconciliation, met } = judgeItems(mergeBlocks(blocks.map((b) => b.made)), judgements, reader.found);
  const dossier = { ...assembleDossier(pile, reconciliation, options.story, options.engine ?? ''), orphaned: orphansOf(judgements, met) };
  return { dossier, blocks, features: new Map(read.map((r, i) => [r.item.report.doc, features[i]!])), met };
}
