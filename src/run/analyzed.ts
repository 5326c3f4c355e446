import type { AnalysedReport, Analysis, Diagnostic, Report } from '../model/index.ts';

/** What came of one item: the report with its analysis, or the reasons why there is none. */
export interface Analyzed {
  readonly doc: string;
  readonly report: Report | null;
  readonly analysis: Analysis | null;
  /** What is to be told of an item that gave no report, or whose analysis is in `line`. */
  readonly diagnostics: readonly Diagnostic[];
  /** The line of `analysisLine` with its end, UTF-8, from a pool that was asked for lines; `analysis` is then null. */
  readonly line?: Uint8Array;
}

/** One line of JSON: the analysis, what is known of the report, and its text, so that offsets can be followed and the line can be an input again. */
export function analysisLine(report: Report, analysis: Analysis): string {
  const { title, byline, published, source, url, hash, blocks, text } = report;
  const line: AnalysedReport = { ...analysis, hash, url, title, byline, known: { source, published }, blocks, text };
  return JSON.stringify(line);
}

/** The analysis of a report that could not be annotated. */
export function bareAnalysis(report: Report, why: Diagnostic): Analysis {
  return {
    doc: report.doc,
    language: report.language,
    source: report.source.value,
    published: report.published.value,
    regions: [],
    statements: [],
    figures: [],
    times: [],
    places: [],
    actors: [],
    positions: [],
    events: [],
    diagnostics: [...report.diagnostics, why],
  };
}
