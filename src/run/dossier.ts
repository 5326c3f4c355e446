import { buildClaims } from '../claims/build.ts';
import { impliedOnes } from '../claims/implied.ts';
import { impliedSome } from '../claims/implied-some.ts';
import { assembleDossier } from '../dossier/build.ts';
import { annotationReviews, annotationTarget, judgeAnalysis } from '../dossier/judged/analysis.ts';
import { judgeClaims } from '../dossier/judged/claims.ts';
import { judgeItems } from '../dossier/judged/items.ts';
import { standing } from '../dossier/review.ts';
import { languageOf } from '../lang/index.ts';
import type { Claim, Dossier, Judgement, PileItem } from '../model/index.ts';
import { reconcile } from '../reconcile/index.ts';

/** What a dossier is made with besides the pile. */
export interface DossierOptions {
  /** Name of the story. */
  readonly story: string;
  /** All judgements, retired ones too, in the order they were appended. */
  readonly judgements?: readonly Judgement[];
  /** Version of the engine, to be written into the dossier. */
  readonly engine?: string;
}

/** The dossier of a pile: claims, reconciliation, assembly, each with people's decisions laid over it. Pure: the same for the same pile in any order. */
export function buildDossier(pile: readonly PileItem[], options: DossierOptions): Dossier {
  const judgements = standing(options.judgements ?? []);
  const found = new Set<string>();
  const ofDoc = new Map<string, Judgement[]>();
  for (const j of judgements) {
    const doc = annotationTarget(j.about)?.doc;
    if (doc !== undefined) (ofDoc.get(doc) ?? ofDoc.set(doc, []).get(doc)!).push(j);
  }
  const claimJudgements = judgements.filter((j) => j.about.startsWith('claim:'));
  const claims = new Map<string, readonly Claim[]>();
  // Counts of one or of several that only a noun tells are read here, for the ledger; the stored analysis stays as extracted.
  const read = pile.map((whole) => {
    const judged = judgeAnalysis(whole, ofDoc.get(whole.report.doc) ?? []);
    for (const id of judged.found) found.add(id);
    for (const j of judgements) if (j.about === `report:${whole.report.doc}`) found.add(j.id);
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
    claims.set(item.report.doc, made.claims);
    return withOnes;
  });
  const { reconciliation, orphaned } = judgeItems(reconcile(read, claims, judgements, languageOf), judgements, found);
  return { ...assembleDossier(pile, reconciliation, options.story, options.engine ?? ''), orphaned };
}
