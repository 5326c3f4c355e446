import type { Analysis } from './annotation.ts';
import type { Block, Known } from './report.ts';

/** One line of `tabari analyze`: the analysis of a report, what is known of the report, and its text, so that offsets can be followed and the line can be an input again. */
export interface AnalysedReport extends Analysis {
  readonly hash: string;
  readonly url: string | null;
  readonly title: Known<string>;
  readonly byline: Known<string>;
  readonly known: { readonly source: Known<string>; readonly published: Known<string> };
  readonly blocks: readonly Block[];
  readonly text: string;
}
