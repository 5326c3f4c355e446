import type { Block, Known, Span } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { publicationDate } from './dates.ts';
import type { Header } from './header.ts';
import { agencies } from './page-words.ts';

const known = agencies.map(fold);

// How far into a report its dateline reaches, in UTF-16 units.
const DATELINE = 140;

/**
 * What the words of a report tell where nothing else did: the outlet from the name behind its headline, the credit below it or the agency of its dateline;
 * the day from the head above it or its dateline.
 */
export function fromWords(header: Header, text: string, blocks: readonly Block[]): Header {
  const source = header.source.value === null ? outletOf(text, blocks) : null;
  // A day that only a file's name, a document's properties or a capture told gives way to one the report itself tells.
  const loose = header.published.how === 'file' || header.published.how === 'implied' || header.published.value === null;
  const published = loose ? dayOf(text, blocks) : null;
  return { ...header, ...(source ? { source } : {}), ...(published ? { published } : {}) };
}

function stated(
  text: string,
  span: Span,
  by: 'masthead' | 'byline' | 'dateline',
  how: 'stated' | 'implied',
  value = text.slice(span.start, span.end),
): Known<string> {
  return { value, how, by, at: span };
}

function outletOf(text: string, blocks: readonly Block[]): Known<string> | null {
  return headlineOutlet(text, blocks) ?? creditOutlet(text, blocks) ?? datelineAgency(text, blocks);
}

/** What stands behind a headline's bar and is no outlet: a section, a menu. */
const section =
  /^(?:ال)?(?:[أا]خبار|مواضيع|أكثر|رئيسية|قائمة|عربي|دولي|محلي|سياسة|رياضة|اقتصاد|أرشيف|مقالات|تقارير|home|news$|latest|world|archive|politics|sport)/iu;

/** `Headline | Outlet` at the head of a page that lost its markup. */
function headlineOutlet(text: string, blocks: readonly Block[]): Known<string> | null {
  const first = blocks[0];
  if (first === undefined) return null;
  const line = text.slice(first.start, Math.min(first.end, first.start + 300)).split('\n', 1)[0]!;
  const m = /^(.{15,200}?)\s+[|»]\s+([^|»\n:]{3,40}?)(?:\s+[|»]|$)/u.exec(line);
  if (!m || m[2]!.split(/\s+/).length > 4 || !/\p{L}{2}/u.test(m[2]!) || section.test(m[2]!)) return null;
  const start = first.start + m[0].indexOf(m[2]!, m[1]!.length);
  return stated(text, { start, end: start + m[2]!.length }, 'masthead', 'implied');
}

/** `المصدر: …` below the report, on a line of its own. */
function creditOutlet(text: string, blocks: readonly Block[]): Known<string> | null {
  const last = blocks.findLast((b) => b.kind === 'byline' || b.kind === 'body');
  if (last === undefined) return null;
  const from = Math.max(last.start, last.end - 100);
  const m = /(?:^|\n)\s*(?:المصدر|مصدر الخبر|Source)\s*:\s*([^\n:]{2,40})$/u.exec(text.slice(from, last.end));
  if (!m || m[1]!.split(/\s+/).length > 5) return null;
  const start = from + m.index + m[0].length - m[1]!.length;
  return stated(text, { start, end: last.end }, 'byline', 'implied');
}

function opening(text: string, blocks: readonly Block[]): { readonly at: number; readonly words: string } | null {
  const first = blocks.find((b) => b.kind === 'body' || b.kind === 'dateline');
  return first === undefined
    ? null
    : { at: first.start, words: text.slice(first.start, Math.min(first.end, first.start + DATELINE)).split('\n', 1)[0]! };
}

/** `BEIRUT (Reuters) - …`, `تل مروان - وكالة البستان: …`: the agency at the head of the first sentence. */
function datelineAgency(text: string, blocks: readonly Block[]): Known<string> | null {
  const open = opening(text, blocks);
  if (open === null) return null;
  // The day may stand between place and agency.
  const bracketed =
    /^([\p{Lu}\p{Lo}][\p{L}\p{M} ،,.'/-]{1,40}?(?:[0-9٠-٩]{1,4}[\p{L}\p{M} ،,./-]{0,20}){0,3})\s*\(([^()\n]{2,30})\)\s*(?:[-–—:]|$)/u.exec(
      open.words,
    );
  const plain = /^([\p{L}\p{M} ]{2,30}?)\s*[-–—/:،,]\s*([\p{L}\p{M}. ]{2,30}?)\s*[-–—:]/u.exec(open.words);
  const m = bracketed ?? (plain && isAgency(plain[2]!) ? plain : null);
  if (
    !m ||
    m[1]!.split(/\s+/).length > (/[0-9٠-٩]{4}/.test(m[1]!) ? 8 : 5) ||
    /\p{Nd}/u.test(m[2]!) ||
    /^(?:ال)?وكالات$|^agencies$/iu.test(m[2]!)
  )
    return null;
  const start = open.at + m[0].indexOf(m[2]!, m[1]!.length);
  return stated(text, { start, end: start + m[2]!.length }, 'dateline', 'implied');
}

function isAgency(words: string): boolean {
  const name = ` ${fold(words)
    .replace(/[.\s]+/g, ' ')
    .trim()} `;
  return known.some((a) => name.includes(` ${a} `));
}

/** The day in a short line above the report, or in its dateline. */
function dayOf(text: string, blocks: readonly Block[]): Known<string> | null {
  const body = blocks.findIndex((b) => b.kind === 'body');
  // The last one: a page's own day of today stands at its very top.
  for (const b of blocks.slice(0, Math.max(0, body)).reverse()) {
    const words = text.slice(b.start, b.end);
    // What opens the page with its day, or counts hours with it, is its clock.
    if (b.kind !== 'furniture' || words.length > 120 || b.start > 2000 || b.start === 0 || words.includes('{')) continue;
    const value = publicationDate(words);
    if (value !== null && value.length === 10) return stated(text, { start: b.start, end: b.end }, 'masthead', 'stated', value);
  }
  const open = opening(text, blocks);
  // The day stands behind the place and before the mark that ends the dateline, or a mark parts them and the line ends there.
  const m =
    open === null
      ? null
      : (/^[\p{L}\p{M} ]{2,30}[،,]?\s+(?:[-–—/]\s+)?(?:في\s+)?([^\n()]{6,30}[0-9٠-٩]{4})\s*(?:\([^()\n]{2,30}\)\s*)?[-–—:]/u.exec(
          open.words,
        ) ??
        /^[\p{L}\p{M}' ]{2,30}\s*[،,:–—-]\s*([^\n()]{6,30}[0-9٠-٩]{4})\s*(?:م\s*)?[-–—:]?\s*(?:\([^()\n]{2,30}\)\s*)?[-–—:]?\s*$/u.exec(
          open.words,
        ));
  if (open === null || !m) return null;
  const value = publicationDate(m[1]!);
  const start = open.at + m[0].indexOf(m[1]!);
  return value === null || value.length !== 10 ? null : stated(text, { start, end: start + m[1]!.length }, 'dateline', 'stated', value);
}
