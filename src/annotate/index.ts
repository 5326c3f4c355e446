import type { Language } from '../lang/language.ts';
import type { Analysis, Annotation, Diagnostic, Report } from '../model/index.ts';
import { findQuotations, findSentences, type Sentence, type Tokens, tokenFrom, tokenize } from '../text/index.ts';
import { actors } from './actors/extract.ts';
import { events } from './events/extract.ts';
import { checkSpans, type Extractor, type Found, type Kind, type Page } from './extractor.ts';
import { figures } from './figures/extract.ts';
import { places } from './places/extract.ts';
import { positions } from './positions/extract.ts';
import { statements } from './statements/extract.ts';
import { times } from './times/extract.ts';
import { quotedTimes } from './times/quoted.ts';

/** The extractors in the order they run. A later one may read what earlier ones found; the reason for each place stands beside it. */
export const extractors: readonly Extractor[] = [
  times, // first: a year or a clock time is no figure
  figures, // needs times
  places, // before actors: "the mayor of X"; places that stand for governments are told apart there
  actors, // needs places
  statements, // needs actors
  quotedTimes, // after statements: times inside a dated quotation count from its day
  positions, // needs statements and actors
  events, // needs everything
];

// An order that cannot work is told before the first report.
for (const [at, { id, needs }] of extractors.entries())
  for (const kind of needs)
    if (!extractors.slice(0, at).some((e) => e.id === kind))
      throw new Error(`extractor ${id} needs ${kind}, which runs later: mend the list in annotate/index.ts`);

/** Makes a report ready for the extractors: one token pass, sentences, quotations, regions. */
export function openPage(report: Report, language: Language): Page {
  const tokens = tokenize(report.text);
  const regions = regionsOf(report);
  return {
    report,
    text: report.text,
    language,
    tokens,
    sentences: cutAtRegions(findSentences(tokens, language.abbreviations), regions, tokens),
    quotations: findQuotations(tokens),
    regions,
  };
}

/** Everything the extractors read from a report. Pure; the same for the same report and language. */
export function annotate(report: Report, language: Language): Analysis {
  const page = openPage(report, language);
  const found: { -readonly [K in Kind]: Found[K] } = {
    figures: [],
    times: [],
    places: [],
    actors: [],
    statements: [],
    positions: [],
    events: [],
  };
  const diagnostics: Diagnostic[] = [...report.diagnostics];
  for (const extractor of extractors) {
    const result = extractor.extract(page, found);
    checkSpans(report.text, result.annotations);
    (found as Record<Kind, readonly Annotation[]>)[extractor.id] = result.annotations;
    if (result.diagnostics) diagnostics.push(...result.diagnostics);
  }
  return {
    doc: report.doc,
    language: report.language,
    source: report.source.value,
    published: report.published.value,
    regions: page.regions,
    statements: found.statements,
    figures: found.figures,
    times: found.times,
    places: found.places,
    actors: found.actors,
    positions: found.positions,
    events: found.events,
    diagnostics,
  };
}

/** Sentences that run from a report into furniture glued to it, cut where the furniture starts or ends. */
function cutAtRegions(
  sentences: readonly Sentence[],
  regions: readonly (readonly [number, number])[],
  tokens: Tokens,
): readonly Sentence[] {
  // Nearly all borders stand between sentences.
  if (!regions.some((region) => splits(sentences, region[0]) || splits(sentences, region[1]))) return sentences;
  const borders = regions.flat();
  const cut: Sentence[] = [];
  let b = 0;
  for (const s of sentences) {
    while (b < borders.length && borders[b]! <= s.start) b++;
    let first = s.first;
    for (; b < borders.length && borders[b]! < s.end; b++) {
      const at = tokenFrom(tokens, borders[b]!);
      if (at <= first || at >= s.last) continue;
      cut.push({ ...s, first, last: at, start: tokens.start[first]!, end: tokens.end[at - 1]! });
      first = at;
    }
    cut.push(first === s.first ? s : { ...s, first, start: tokens.start[first]! });
  }
  return cut;
}

/** Whether an offset stands inside one of the sentences. */
function splits(sentences: readonly Sentence[], offset: number): boolean {
  let lo = 0;
  let hi = sentences.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (sentences[mid]!.end <= offset) lo = mid + 1;
    else hi = mid;
  }
  return lo < sentences.length && sentences[lo]!.start < offset;
}

/** All blocks but furniture, neighbours joined. A report without blocks is one region. */
function regionsOf(report: Report): readonly (readonly [number, number])[] {
  if (report.blocks.length === 0) return report.text.length > 0 ? [[0, report.text.length]] : [];
  const regions: [number, number][] = [];
  let joined = false;
  for (const b of report.blocks) {
    if (b.kind === 'furniture') {
      joined = false;
      continue;
    }
    const last = regions.at(-1);
    if (joined && last) last[1] = b.end;
    else regions.push([b.start, b.end]);
    joined = true;
  }
  return regions;
}
