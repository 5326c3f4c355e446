import { annotate } from '../annotate/index.ts';
import { diagnose, type Item, readReport } from '../ingest/index.ts';
import { detectLanguage } from '../lang/detect.ts';
import { addPlaces } from '../lang/gazetteer/index.ts';
import { languageOf } from '../lang/index.ts';
import type { Analysis, Diagnostic, Report } from '../model/index.ts';
import { type Analyzed, bareAnalysis } from './analyzed.ts';
import { chosenPlaces } from './gazetteer.ts';

// Before the first report: what words mean is remembered with them.
addPlaces(chosenPlaces());

/** Reads an item and tells its language. */
export async function openItem(item: Item): Promise<{ readonly report: Report | null; readonly diagnostics: readonly Diagnostic[] }> {
  const outcome = await readReport(item);
  if (outcome.report === null) return outcome;
  const { report } = outcome;
  // A page's own word for its language is a hint; the caller's, or a header's line, is believed.
  const told = item.given.language ?? (item.format === 'html' || report.language === 'und' ? null : report.language);
  const language = told ?? (await detectLanguage(report.text, report.language === 'und' ? null : report.language));
  // A passage in another script is in another language: which one is told from itself.
  const blocks = report.blocks.some((b) => b.script !== undefined)
    ? await Promise.all(
        report.blocks.map(async (b) =>
          b.script === undefined ? b : { ...b, language: await detectLanguage(report.text.slice(b.start, b.end), null) },
        ),
      )
    : report.blocks;
  return { report: language === report.language && blocks === report.blocks ? report : { ...report, language, blocks }, diagnostics: [] };
}

/** Annotates a report. One in a language the engine does not know, or on which an extractor fails, is kept without annotations and says so. */
export function analyzeReport(report: Report, where: string): Analysis {
  const language = languageOf(report.language);
  if (language === null)
    return bareAnalysis(
      report,
      diagnose(
        'annotate/language',
        'warning',
        where,
        `is in a language the engine does not read (${report.language}): kept without annotations`,
      ),
    );
  try {
    return annotate(report, language);
  } catch (e) {
    return bareAnalysis(report, diagnose('annotate/failed', 'error', where, `could not be annotated: ${(e as Error).message}`));
  }
}

/** Reads and annotates an item in this thread. */
export async function analyzeItem(item: Item): Promise<Analyzed> {
  const { report, diagnostics } = await openItem(item);
  return { doc: item.doc, report, analysis: report === null ? null : analyzeReport(report, item.where), diagnostics };
}
