import { KIND, type Tokens } from '../../../text/index.ts';
import type { Page } from '../../extractor.ts';

/** A quotation as the engine sees it: those cut at a line break and closed later by a mark facing the wrong way are joined. */
export interface Quote {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark, or the one past the last token when it never closes. */
  readonly close: number;
  /** What stands between the marks, trimmed; UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Paragraphs a quotation that was never closed may run on. */
const JOINED_PARAGRAPHS = 12;

/** The outermost quotations in double marks, in order; single marks count only where a whole clause stands between them. */
export function quotesOf(page: Page): readonly Quote[] {
  const { tokens } = page;
  const found: Quote[] = [];
  let last = -1;
  let openEnded: { open: number; start: number } | null = null;
  for (const q of page.quotations) {
    if (q.open < last) continue;
    const mark = tokens.words[q.open]!.raw;
    const single = mark === "'" || mark === '‘' || mark === '’';
    // Two single marks typed for one double mark.
    const twice = mark === "'" && tokens.words[q.open + 1]?.raw === "'" && tokens.end[q.open] === tokens.start[q.open + 1];
    if (single && !twice && (!q.closed || q.close - q.open < 4)) continue;
    // ", "he said." after an open quotation of an earlier line: the mark closes that one.
    if (openEnded && !q.closed && q.open > 0 && isStop(tokens, q.open - 1)) {
      if (breaksBetween(tokens, openEnded.open, q.open) <= JOINED_PARAGRAPHS) {
        found.pop();
        found.push({ open: openEnded.open, close: q.open, start: openEnded.start, end: tokens.end[q.open - 1]! });
        last = q.open + 1;
      }
      openEnded = null;
      continue;
    }
    if (q.inner.end <= q.inner.start) continue;
    const close = twice && q.closed && tokens.words[q.close + 1]?.raw === "'" ? q.close + 1 : q.close;
    const start = twice ? Math.min(q.inner.start + 1, q.inner.end - 1) : q.inner.start;
    found.push({ open: q.open, close, start, end: q.inner.end });
    last = close;
    openEnded = q.closed || single ? null : { open: q.open, start: q.inner.start };
  }
  return found;
}

function isStop(tokens: Tokens, t: number): boolean {
  return tokens.kind[t] === KIND.punctuation && ',.?!…'.includes(tokens.words[t]!.raw);
}

function breaksBetween(tokens: Tokens, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n <= JOINED_PARAGRAPHS; i++) if (tokens.kind[i] === KIND.breakLine) n++;
  return n;
}
