import type { Span } from '../model/index.ts';
import { KIND } from './forms.ts';
import { wordSign } from './signs.ts';
import type { Tokens } from './tokens.ts';

/** A stretch between quotation marks. `start..end` covers the marks, `inner` what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Tokens of the marks; `close` is the token count of the paragraph's end when the quotation never closes. */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** 0 for the outermost. */
  readonly depth: number;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '‹': '›', '‘': '’', '「': '」' };
const doubled = new Set(['"', '“', '”', '«', '»', '„', '‟', '＂']);
const single = (m: string): boolean => m === "'" || m === '‘' || m === '’';
const quotationMark = wordSign(({ raw }) => (doubled.has(raw) || raw in closers || raw === '›' || raw === '」' || single(raw) ? 1 : 0));

/**
 * Pairs the quotation marks of a text, nested ones too, in one pass. A straight mark, and a curly one in the wrong direction (common in Arabic
 * pages), opens when none of its kind is open and closes otherwise; where white space tells (`" word`), it decides. A quotation ends at the latest
 * with its paragraph unless the next paragraph opens with a mark again; one that never closes is kept with `closed: false`.
 * Single marks are quotations only at word borders: `don’t` holds none.
 */
export function findQuotations(tokens: Tokens): readonly Quotation[] {
  const { text, count, start, end, kind, words } = tokens;
  const found: Quotation[] = [];
  let stack: { mark: string; token: number }[] = [];
  const gapBefore = (i: number): boolean => i === 0 || kind[i - 1] === KIND.breakLine || end[i - 1]! < start[i]!;
  const gapAfter = (i: number): boolean => i + 1 >= count || kind[i + 1] === KIND.breakLine || end[i]! < start[i + 1]!;
  const keep = (level: number, close: number, closed: boolean): void => {
    const open = stack[level]!.token;
    const from = end[open]!;
    const to = closed ? start[close]! : close > 0 ? end[close - 1]! : from;
    if (to > from)
      found.push({
        start: start[open]!,
        end: closed ? end[close]! : to,
        inner: trimmed(text, from, to),
        open,
        close,
        closed,
        depth: level,
      });
    stack = stack.slice(0, level);
  };
  for (let i = 0; i < count; i++) {
    if (kind[i] === KIND.breakLine) {
      while (stack.length > 0) keep(stack.length - 1, i, false);
      continue;
    }
    if (kind[i] !== KIND.punctuation) continue;
    if (quotationMark(tokens, i) === 0) continue;
    const mark = words[i]!.raw;
    if (single(mark)) {
      const opens = gapBefore(i) && !gapAfter(i) && mark !== '’';
      const level = stack.findLastIndex((s) => single(s.mark));
      if (level >= 0 && !opens && (gapAfter(i) || kind[i + 1] === KIND.punctuation)) keep(level, i, true);
      else if (opens && level < 0) stack.push({ mark, token: i });
      continue;
    }
    // Which open quotation could this mark close?
    let level = -1;
    for (let k = stack.length - 1; k >= 0 && level < 0; k--) {
      const o = stack[k]!.mark;
      if (o === mark ? mark === '"' || mark === '“' || mark === '”' || mark === '＂' : (closers[o]?.includes(mark) ?? false)) level = k;
      else if (o === '”' && mark === '“' && !gapBefore(i)) level = k;
      else if (doubled.has(o) && doubled.has(mark) && !'«»'.includes(o) && !'«»'.includes(mark) && mark !== '“' && mark !== '„') level = k;
    }
    const ambiguous = mark === '"' || mark === '＂' || (level >= 0 && stack[level]!.mark === mark);
    if (level >= 0 && ambiguous && gapBefore(i) && !gapAfter(i) && stack.length - level === 1 && stack[level]!.mark !== mark) level = -1;
    if (level >= 0) {
      while (stack.length - 1 > level) keep(stack.length - 1, i, false);
      keep(level, i, true);
    } else if (mark === '»' || mark === '›' || mark === '」') {
      // A closing guillemet with nothing open: some Arabic pages swap the pair.
      if (gapBefore(i) && !gapAfter(i)) stack.push({ mark: '«', token: i });
    } else stack.push({ mark, token: i });
    if (stack.length > 16) stack = stack.slice(1);
  }
  while (stack.length > 0) keep(stack.length - 1, count, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function trimmed(text: string, from: number, to: number): Span {
  let a = from,
    b = to;
  while (a < b && /\s/.test(text[a]!)) a++;
  while (b > a && /\s/.test(text[b - 1]!)) b--;
  return { start: a, end: b };
}
