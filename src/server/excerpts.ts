import type { Evidence, Report } from '../model/index.ts';
import type { Excerpt } from './contract/index.ts';

const AROUND = 320;

/** The passage in its paragraph, cut at spaces where the paragraph is long. Offsets never part a surrogate pair. */
export function excerptOf(report: Pick<Report, 'doc' | 'text'>, e: Evidence): Excerpt {
  const { text } = report;
  const start = Math.min(e.start, text.length);
  const end = Math.min(e.end, text.length);
  let from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  if (from > start) from = start;
  if (start - from > AROUND) {
    const space = text.indexOf(' ', start - AROUND);
    from = space >= 0 && space < start ? space + 1 : start;
  }
  let to = text.indexOf('\n', end);
  if (to < 0) to = text.length;
  if (to - end > AROUND) {
    const space = text.lastIndexOf(' ', end + AROUND);
    to = space > end ? space : end;
  }
  return { doc: report.doc, start, end, from, to, text: text.slice(from, to) };
}
