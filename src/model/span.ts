/** A stretch of a report's text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that carries the characters it covers; `text.slice(start, end) === quote` always holds. */
export interface QuotedSpan extends Span {
  readonly quote: string;
}

/** A span of a named report of the pile: the form in which a dossier cites its evidence. */
export interface Evidence extends Span {
  /** Key of the report (`Report.doc`). */
  readonly doc: string;
  readonly quote?: string;
}

/** The span with its characters. Throws `RangeError` when it does not lie inside the text: an offset bug, never odd input. */
export function quoted(text: string, start: number, end: number): QuotedSpan {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`span ${start}-${end} outside text of ${text.length} UTF-16 units`);
  return { start, end, quote: text.slice(start, end) };
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers the whole of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of reading: by start, the longer first among equals. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
