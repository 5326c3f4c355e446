import type { Block, Span } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { boxes } from './boxes.ts';
import { isMenu } from './menus.ts';
import { months, notices } from './page-words.ts';
import { type Unit, unitsOf, type Word } from './units.ts';

/** Notices as lists of folded words, by their first. */
const noticesBy = new Map<string, (readonly string[])[]>();
for (const n of notices) {
  const words = fold(n).split(' ');
  noticesBy.set(words[0]!, [...(noticesBy.get(words[0]!) ?? []), words]);
}
const monthNames = months
  .flat()
  .filter((m) => m.length >= 3)
  .join('|');
const clock = /[0-9٠-٩]{1,2}:[0-9٠-٩]{2}/g;
const dated = new RegExp(
  `[0-9٠-٩]{1,2} (?:${monthNames})[a-z]{0,6}\\.? ?[0-9٠-٩]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}`,
  'gi',
);
const counter = /(?:مشاهدة|مشاهدات|قراءة|views?|comments?|تعليق) ?:? ?[0-9٠-٩]+|[0-9٠-٩]{1,12} (?:مشاهدة|مشاهدات|views|comments)/gi;
const contact = /(?:^|\s)(?:tel|fax|هاتف|فاكس)\s*[.:]|[\w.]{2} ?@ ?[\w-]{2,30} ?[.-] ?[a-z0-9]{2}/i;

function times(pattern: RegExp, s: string): number {
  let n = 0;
  pattern.lastIndex = 0;
  while (n < 20 && pattern.exec(s) !== null) n++;
  return n;
}

// Words a clock time or a counter of a run comes with at most.
const SPARSE = 9;

/** Whether a sentence is clutter by itself: a run of times or counters, a menu, an address of the house, a notice to readers. */
function isClutter(text: string, u: Unit): boolean {
  const s = text.slice(u.start, Math.min(u.end, u.start + 3000));
  if (/[0-9٠-٩]/.test(s)) {
    // A run of them, not a post with its counters around it.
    const runOf = (pattern: RegExp, least: number): boolean => {
      const n = times(pattern, s);
      return n >= least && n * SPARSE >= u.words;
    };
    if (s.includes(':') && runOf(clock, 4)) return true;
    if (runOf(counter, 3)) return true;
    if (u.words < 60 && !u.closed && times(dated, s) >= 4) return true;
  }
  if (!u.closed && isMenu(u.folded.map((w) => w.fold))) return true;
  return u.words <= 60 && u.folded.some((w, i) => noticesBy.get(w.fold)?.some((n) => n.every((x, k) => u.folded[i + k]?.fold === x)));
}

// What stands below clutter, in the lower part of a text, is clutter too unless this share of the text is whole sentences down there.
const BELOW = 0.15;
const LOWER = 0.4;
// The least of sentences that a report keeps, in UTF-16 units.
const LEAST = 150;

/**
 * Clutter between and below the sentences of a text that lost its markup, to be taken out of `[from, to)`: what is clutter by itself, what is told again word
 * for word, captions that repeat one heading, and the rest of the page below.
 */
export function clutter(text: string, from: number, to: number): readonly Span[] {
  const units = unitsOf(text, from, to);
  const out = new Set<number>();
  for (const [i, u] of units.entries())
    if (isClutter(text, u) || (u.start - from > (to - from) * LOWER && u.words < 60 && contact.test(text.slice(u.start, u.end))))
      out.add(i);
  for (const i of captions(text, units)) out.add(i);
  for (const i of galleries(text, units)) out.add(i);
  for (const i of teasers(text, units)) out.add(i);
  const first = [...out].sort((a, b) => a - b).find((i) => units[i]!.start - from > (to - from) * LOWER && !pulled(text, units[i]!));
  if (first !== undefined) {
    const prose = (i: number): number => (out.has(i) || !units[i]!.closed || units[i]!.words < 12 ? 0 : units[i]!.end - units[i]!.start);
    let below = 0;
    for (let i = units.length - 1; i > first; i--) below += prose(i);
    if (below < (to - from) * BELOW) for (let i = first; i < units.length; i++) out.add(i);
  }
  for (const i of boxes(text, units)) out.add(i);
  for (const i of toldAgain(units, from + Math.min(HEAD, (to - from) * 0.2))) out.add(i);
  // Where next to nothing would be left, what was taken for clutter is the report.
  const left = units.reduce((n, u, i) => n + (out.has(i) || u.words < 8 ? 0 : u.end - u.start), 0);
  return left < LEAST ? [] : [...out].sort((a, b) => a - b).map((i) => units[i]!);
}

/** A passage set apart in the middle of a report: nothing follows from it for what stands below. */
function pulled(text: string, u: Unit): boolean {
  return /end quote/i.test(text.slice(u.start, u.end));
}

// Share of the longer units that must end like sentences for one that does not to stand out.
const CLOSED = 0.8;

/** English captions and lines of credit between sentences: units without an end in a text whose sentences have theirs, right before one. */
function captions(text: string, units: readonly Unit[]): readonly number[] {
  const long = units.filter((u) => u.words >= 8);
  if (long.length < 6 || long.filter((u) => u.closed).length < long.length * CLOSED) return [];
  return units.flatMap((u, i) => {
    const next = units[i + 1];
    const short = !u.closed && u.words >= 4 && u.words <= 25 && i > 0 && next?.closed === true;
    return short && next.start === u.end + 1 && text[u.end] === ' ' && /^[\p{Lu}"“]/u.test(text.slice(u.start, u.start + 1)) ? [i] : [];
  });
}

// Words of a run that is compared, and the share of a sentence's runs that must have been read before.
const RUN = 6;
const AGAIN = 0.8;

// The head of a page tells its headline twice, and the second is the report's.
const HEAD = 1500;

/** Sentences of ten words or more, nearly all of which stand higher up word for word: teasers of galleries, the lead under each picture. */
function toldAgain(units: readonly Unit[], below: number): readonly number[] {
  const seen = new Set<number>();
  const again: number[] = [];
  let above: readonly Word[] = [];
  const leads = (i: number): boolean => units.slice(i + 1, i + 3).some((u) => u.closed && u.words >= 8);
  for (const [i, { start, folded: words }] of units.entries()) {
    const runs: number[] = [];
    for (let k = 0; k + RUN <= words.length; k++) {
      let run = 17;
      for (let n = 0; n < RUN; n++) run = (run * 65_599 + words[k + n]!.id) % 137_438_953_447;
      runs.push(run);
    }
    // A sentence that goes on where the one above broke off is the whole of it. Twice in a row is a slip of the pen; one that new sentences follow leads the report, and the teaser stood above.
    const twice = words.length === above.length && words.every((w, k) => w === above[k]);
    if (
      start >= below &&
      !twice &&
      words.length >= 10 &&
      seen.has(runs.at(-1)!) &&
      !leads(i) &&
      runs.filter((r) => seen.has(r)).length >= runs.length * AGAIN
    )
      again.push(i);
    for (const r of runs) seen.add(r);
    above = words;
  }
  return again;
}

// What posts are full of, and lists of links are not.
const post = /[#@]|pic\.twitter|https?:/;

// A heading of so many words that opens so many sentences is one of a gallery; prose names things more briefly the second time.
const HEADING = 6;
const PICTURES = 4;

const telling = new Set(
  ['إن', 'أن', 'بأن', 'أنه', 'إنه', 'said', 'says', 'told', 'that', 'reported', 'announced', 'according'].map((w) => fold(w)),
);

/** Whether an opening is a sentence's rather than a heading's: it goes on from the one before, or somebody says something. */
function tells(words: readonly Word[]): boolean {
  return words[0]!.fold.startsWith('و') || words.some((w) => telling.has(w.fold));
}

/** Sentences that open with one and the same heading, and those between them. */
function galleries(text: string, units: readonly Unit[]): readonly number[] {
  const openings = new Map<string, { first: number; last: number; count: number }>();
  for (const [i, { folded, closed, start, end }] of units.entries()) {
    // A caption goes on behind its heading; what signs a post or lists headlines does not.
    if (!closed || folded.length < HEADING + 3 || tells(folded.slice(0, HEADING + 4)) || post.test(text.slice(start, end))) continue;
    const key = folded
      .slice(0, HEADING)
      .map((w) => w.id)
      .join(' ');
    const known = openings.get(key);
    if (known) {
      known.last = i;
      known.count++;
    } else openings.set(key, { first: i, last: i, count: 1 });
  }
  const out: number[] = [];
  // In the order of their first pictures: what one gallery covers is not walked again for the next.
  let at = 0;
  for (const { first, last, count } of openings.values()) {
    if (count < PICTURES) continue;
    for (let i = Math.max(at, first); i <= last; i++) out.push(i);
    at = Math.max(at, last + 1);
  }
  return out;
}

// Marks of a teaser: the headline of another story with what it offers.
const teaserMark = /\((?:شاهد|فيديو|صور|بالفيديو|بالصور|صورة|video|photos?|watch)\)|(?<=[^\s.])(?:\.\.|…)(?= \S)/gi;
// Whole sentences above the list, or there is no report to tell it from.
const PROSE = 3;
// Share of the words of a sentence that the report above has used; another story shares little but particles.
const KNOWN = 0.34;
// What opens the list shares less still, or it may be the last sentence of the report.
const STRANGE = 0.2;

/**
 * Teasers of other stories below a report without a mark between: from the end upwards, sentences that share few words with the report, when two or more of
 * them carry a teaser's marks. Also one closing promotion, `…, says Dana Holm.`, of somebody the report never names.
 */
function teasers(text: string, units: readonly Unit[]): readonly number[] {
  const half = units.findIndex((u) => u.start - units[0]!.start > (units.at(-1)!.end - units[0]!.start) * LOWER);
  if (half < 1) return [];
  const out: number[] = [];
  const last = units.at(-1)!;
  const signed = /, (?:says|reports|writes|asks|explains) (\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+)\.$/u.exec(text.slice(last.start, last.end));
  if (signed && !text.slice(units[0]!.start, last.start).includes(signed[1]!)) out.push(units.length - 1);
  if (units.slice(0, half).filter((u) => u.closed && u.words >= 8).length < PROSE) return out;
  const above = new Set(units.slice(0, half).flatMap(stems));
  let marks = 0;
  let at = units.length;
  let strangers = 0;
  for (let i = units.length - 1; i >= half; i--) {
    const words = stems(units[i]!);
    if (words.length < 4) continue;
    const known = words.filter((w) => above.has(w)).length / words.length;
    if (known >= KNOWN || post.test(text.slice(units[i]!.start, units[i]!.end))) break;
    const n = times(teaserMark, text.slice(units[i]!.start, units[i]!.end + 2));
    marks += n;
    strangers++;
    // The last words of a report may be strangers to it too: what opens the list is marked.
    if (n > 0 && known < STRANGE) at = i;
  }
  if (marks >= 2 && strangers >= 3) for (let i = at; i < units.length; i++) out.push(i);
  return out;
}

/** What stays of the words that may carry a topic. */
function stems(u: Unit): readonly string[] {
  return u.folded
    .slice(0, 400)
    .flatMap(({ stem }) => (stem.length >= 3 && !(stem.charCodeAt(0) >= 0x30 && stem.charCodeAt(0) <= 0x39) ? [stem] : []));
}

/** Blocks with the spans taken out of them as furniture. Spans are in order and do not overlap. */
export function carve(blocks: readonly Block[], spans: readonly Span[], text: string): readonly Block[] {
  const out: Block[] = [];
  let at = 0;
  const put = (start: number, end: number, kind: Block['kind']): void => {
    let [a, b] = [start, end];
    while (a < b && text.charCodeAt(a) <= 0x20) a++;
    while (b > a && text.charCodeAt(b - 1) <= 0x20) b--;
    if (b > a) out.push({ start: a, end: b, kind });
  };
  for (const block of blocks) {
    while (at < spans.length && spans[at]!.end <= block.start) at++;
    if (block.kind !== 'body' || at >= spans.length || spans[at]!.start >= block.end) {
      out.push(block);
      continue;
    }
    let from = block.start;
    for (let i = at; i < spans.length && spans[i]!.start < block.end; i++) {
      const cut = Math.max(from, spans[i]!.start);
      const stop = Math.min(block.end, spans[i]!.end);
      put(from, cut, 'body');
      put(cut, stop, 'furniture');
      from = stop;
    }
    put(from, block.end, 'body');
  }
  return out;
}
