import type { Language } from '../lang/language.ts';
import type { Claim, PileItem, SourceRef, Span } from '../model/index.ts';
import { findSentences, KIND, type Sentence, type Tokens, tokenFrom, tokenize } from '../text/index.ts';

/** A report made ready for comparison: tokens, stems, sentences, the tokens inside its regions. */
export interface OpenReport {
  readonly item: PileItem;
  readonly doc: string;
  readonly text: string;
  readonly language: Language | null;
  readonly tokens: Tokens;
  /** Stem of each token; empty for function words, punctuation, breaks. Numbers keep their digits. */
  readonly stems: readonly string[];
  readonly sentences: readonly Sentence[];
  /** Indices of the word and number tokens inside the regions, in order. */
  readonly body: Int32Array;
  readonly claims: readonly Claim[];
}

/** Language codes to languages: handed in, since stages do not know the list. */
export type LanguageOf = (code: string) => Language | null;

/** Opens a report for comparison. Linear in its text. */
export function openReport(item: PileItem, claims: readonly Claim[], languageOf: LanguageOf): OpenReport {
  const { report, analysis } = item;
  const language = languageOf(report.language) ?? languageOf(analysis.language);
  const tokens = tokenize(report.text);
  const stem = language?.reconciling.stem;
  const stems: string[] = new Array(tokens.count);
  const body: number[] = [];
  let region = 0;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    const content = kind === KIND.word || kind === KIND.number;
    const word = tokens.words[i]!;
    stems[i] = !content ? '' : kind === KIND.number || !stem ? word.fold : stem(word);
    while (region < analysis.regions.length && analysis.regions[region]![1] <= tokens.start[i]!) region++;
    const r = analysis.regions[region];
    if (content && r && tokens.start[i]! >= r[0] && tokens.end[i]! <= r[1]) body.push(i);
  }
  return {
    item,
    doc: report.doc,
    text: report.text,
    language,
    tokens,
    stems,
    sentences: findSentences(tokens, language?.abbreviations ?? new Set()),
    body: Int32Array.from(body),
    claims,
  };
}

/** Tokens of a span: `[first, last)`. */
export function tokensOf(report: OpenReport, span: Span): readonly [number, number] {
  const first = tokenFrom(report.tokens, span.start);
  let last = first;
  while (last < report.tokens.count && report.tokens.end[last]! <= span.end) last++;
  return [first, last];
}

/** The outlet of a report as a source: in its own voice it is one. */
export function outletOf({ doc, item }: OpenReport): SourceRef {
  const name = item.report.source.value;
  return { key: `outlet:${name ?? `doc:${doc}`}`, name: name ?? doc, names: name === null ? [] : [name], kind: 'outlet' };
}
