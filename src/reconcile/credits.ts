import type { Evidence, SourceRef } from '../model/index.ts';
import { KIND } from '../text/index.ts';
import type { Actors } from './actors.ts';
import type { OpenReport } from './open.ts';

/** Words behind the end of a report in which its foot may credit a source: behind that stand other stories. */
const FOOT = 60;
/** Words of a name that stands before the word for source. */
const NAME = 4;

/** The source that a whole report names as its own: "Source: X" at its end or head. */
export interface Credit {
  readonly source: SourceRef;
  readonly at: Evidence;
}

/** Finds the credit of a report in its text: a word for source, a colon, a name. */
export function creditOf(report: OpenReport, actors: Actors): Credit | null {
  for (const t of report.body) {
    const found = creditAt(report, t, actors);
    if (found) return found;
  }
  return null;
}

/**
 * The credit that only the page's words right behind the report give: "Source: X", "X: its original source". Whether they speak of this report is likely, not sure.
 * Null where the text itself has one, or where the foot names the outlet itself.
 */
export function footCredit(report: OpenReport, actors: Actors): Credit | null {
  const { tokens, body } = report;
  if (body.length === 0 || creditOf(report, actors)) return null;
  const end = body.at(-1)!;
  for (let t = end + 1, seen = 0; t < tokens.count && seen < FOOT; t++) {
    if (tokens.kind[t] !== KIND.word) continue;
    seen++;
    const found = creditAt(report, t, actors) ?? creditBehind(report, t, actors);
    if (found) return found;
  }
  return null;
}

function creditAt(report: OpenReport, t: number, actors: Actors): Credit | null {
  const { tokens, language } = report;
  const credit = language?.reconciling.credit;
  if (!credit || tokens.kind[t] !== KIND.word || !credit.has(tokens.words[t]!.fold)) return null;
  if (tokens.words[t + 1]?.raw !== ':') return null;
  const from = t + 2;
  if (from >= tokens.count || tokens.kind[from] !== KIND.word) return null;
  const mention = report.item.analysis.actors.find((a) => a.start <= tokens.start[from]! + 2 && a.end > tokens.start[from]!);
  let to = from + 1;
  if (mention) while (to < tokens.count && tokens.end[to]! <= mention.end) to++;
  return named(report, from, to, t, to, actors);
}

/** "Syria Today: - its original source": the name opens the line. */
function creditBehind(report: OpenReport, t: number, actors: Actors): Credit | null {
  const { tokens, language } = report;
  if (!language?.reconciling.creditBehind.has(tokens.words[t]!.fold)) return null;
  let colon = t - 1;
  while (colon > 0 && /^[-–—]$/u.test(tokens.words[colon]!.raw)) colon--;
  if (tokens.words[colon]?.raw !== ':') return null;
  let first = colon;
  while (first > 0 && colon - first < NAME && tokens.kind[first - 1] === KIND.word) first--;
  if (first === colon || (first > 0 && tokens.kind[first - 1] !== KIND.breakLine)) return null;
  return named(report, first, colon, first, t + 1, actors);
}

/** The credit that names the tokens `[from, to)`, shown by the tokens `[first, last)`. */
function named(report: OpenReport, from: number, to: number, first: number, last: number, actors: Actors): Credit {
  const { tokens, doc, text } = report;
  const start = tokens.start[from]!;
  const mention = report.item.analysis.actors.find((a) => a.start <= start + 2 && a.end > start);
  const name = mention?.quote ?? text.slice(start, tokens.end[to - 1]!);
  const source = actors.resolve({
    key: mention ? `${doc}#${mention.actor}` : `name:${name}`,
    name,
    names: mention ? [...new Set([name, ...mention.names])] : [name],
    kind: 'agency',
  });
  const span = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
  return { source, at: { doc, ...span, quote: text.slice(span.start, span.end) } };
}
