import type { Analysis, Diagnostic, Report } from '../model/index.ts';

/** What came of one item: the report with its analysis, or the reasons why there is none. */
export interface Analyzed {
  readonly doc: string;
  readonly report: Report | null;
  readonly analysis: Analysis | null;
  /** What is to be told of an item that gave no report. */
  readonly diagnostics: readonly Diagnostic[];
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
