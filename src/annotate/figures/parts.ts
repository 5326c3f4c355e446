import { KIND } from '../../text/index.ts';
import type { Page } from '../extractor.ts';
import type { Draft } from './extract.ts';
import type { Head } from './head.ts';
import { phraseBefore, type Quantity } from './quantities.ts';

/** Marks that open the list of those counted. */
const opensList: ReadonlySet<string> = new Set(['(', '[', ':']);

/** Id of the figure of the same sentence that this one is said to be a part of: بينهم 12 طفلا, "50 of them", "11 of the 17". Null when none is. */
export function partOf(page: Page, q: Quantity, head: Head | null, drafts: readonly Draft[]): string | null {
  const { tokens, language } = page;
  const words = language.figures;
  const last = drafts.at(-1);
  if (!last || q.percent) return null;
  const whole = last.figure.partOf ?? last.figure.id;
  if (last.figure.unit !== 'count' || (head?.measure ?? null) !== null) return null;
  const opened = phraseBefore(words.part, tokens, q.first);
  if (opened && opened.first >= last.quantity.last) return whole;
  const next = q.last < tokens.count && tokens.kind[q.last] === KIND.word ? words.ofThem.match(tokens, q.last) : null;
  if (next && (head === null || head.first >= next.last)) return whole;
  // Who they were stands right behind them: "13 others (9 children and 4 women)".
  const end = Math.max(last.quantity.last, last.head?.last ?? 0);
  if (
    q.first === end + 1 &&
    opensList.has(tokens.words[end]!.raw) &&
    (q.low ?? Number.POSITIVE_INFINITY) <= (last.figure.low ?? last.figure.high ?? 0)
  )
    return whole;
  // A part may have brothers: بينهم 5 أطفال و3 نساء.
  if (last.figure.partOf !== undefined) {
    const between = q.first - (last.head && last.head.last > last.quantity.last ? last.head.last : last.quantity.last);
    const joined =
      q.number.joined ||
      (q.noun !== null && words.noun(tokens.words[q.noun]!)?.joined === true) ||
      (q.first > 0 && words.and.has(tokens.words[q.first - 1]!.fold));
    if (joined && between <= 2) return last.figure.partOf;
  }
  return null;
}
