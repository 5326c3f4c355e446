import type { Report, Span } from '../../src/model/index.ts';
import { formatWhen, type UiLanguage } from '../i18n/index.ts';

/** A passage as it is quoted elsewhere: its words, who published them when under which title, and where in the report they stand. UTF-16 offsets. */
export function citationOf(
  report: Pick<Report, 'doc' | 'text' | 'source' | 'title' | 'published' | 'url'>,
  at: Span,
  language: UiLanguage,
): string {
  const [open, close, comma, semicolon] = language === 'ar' ? ['«', '»', '، ', '؛ '] : ['“', '”', ', ', '; '];
  const quoted = (words: string): string => `${open}${words.replace(/\s+/gu, ' ').trim()}${close}`;
  const from = [
    report.source.value,
    report.title.value && quoted(report.title.value),
    report.published.value && formatWhen(report.published.value, language),
    report.url,
  ].filter((x) => x !== null && x !== '');
  const place = `${report.doc} ${at.start}–${at.end}`;
  return `${quoted(report.text.slice(at.start, at.end))} (${[from.join(comma), place].filter((x) => x !== '').join(semicolon)})`;
}
