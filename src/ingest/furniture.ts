import type { Block, BlockKind } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { carve, clutter } from './clutter.ts';
import { type Line, linesOf } from './lines.ts';
import { stampOf } from './page-head.ts';
import { pageTop } from './page-top.ts';
import { afterwords, disclaimers, leftovers, readAlso } from './page-words.ts';
import { secondReport } from './second-report.ts';

const after = afterwords.map(fold);
const also = readAlso.map(fold);
/** Afterwords of two words or more: such a phrase opens furniture even inside a line. */
const strong = afterwords.filter((w) => w.trim().includes(' ') && w.length >= 9);
const leftover = leftovers.map((l) => l.toLowerCase());

/** What a line is taken for, before its neighbours are looked at. */
type Look = 'blank' | 'short' | 'long' | 'also' | 'after' | 'leftover';

/**
 * Blocks of a plain text that may have lost its HTML. Careful: a line is furniture only when its words say so (links to other stories, rights,
 * notices of the page's program), when it stands below such a line with no prose after it, or in a run of menu lines above or below all prose.
 * The first line is the title when it looks like one. What stands before `from` (header lines) is furniture.
 */
export function plainBlocks(text: string, from: number): readonly Block[] {
  const headline = menuHead(text, repeatedHead(text, pageTop(text, from)));
  const stamp = stampOf(text, headline);
  const start = stamp?.end ?? headline;
  const end = Math.min(tailCut(text, start), secondReport(text, start)?.start ?? text.length);
  const lines = linesOf(text.slice(0, end), start);
  const looks = lines.map((l) => lookOf(text, l));
  const kinds: (BlockKind | null)[] = looks.map((l) =>
    l === 'blank' ? null : l === 'also' || l === 'leftover' || l === 'after' ? 'furniture' : 'body',
  );
  const prose = (i: number): boolean => looks[i] === 'long' && lines[i]!.words >= 8;
  let firstProse = lines.findIndex((_, i) => prose(i));
  if (firstProse >= 0 && isLongHeadline(text, lines, looks, firstProse)) {
    const behind = lines.findIndex((_, i) => i > firstProse && prose(i));
    if (behind >= 0) firstProse = behind;
  }
  if (firstProse < 0) firstProse = lines.length;
  cutAfterwords(text, lines, looks, kinds);
  if (firstProse < lines.length) cutMenu(text, lines, looks, kinds, firstProse);
  cutHeadlines(text, lines, looks, kinds);
  if (!stamp?.blocks.some((b) => b.kind === 'title')) markTitle(text, lines, kinds, firstProse);
  const cut: Block[] = [];
  for (const [i, l] of lines.entries()) {
    const kind = kinds[i];
    if (kind) cut.push({ start: l.start, end: l.end, kind });
  }
  // Header lines, and a page's head up to its repeated headline, are one piece each.
  const furniture = (a: number, b: number): readonly Block[] =>
    linesOf(text.slice(0, b), a)
      .filter((l) => l.start < l.end)
      .map((l) => ({ start: l.start, end: l.end, kind: 'furniture' }));
  const blocks = [
    ...(from > 0 ? [{ start: 0, end: text.slice(0, from).trimEnd().length, kind: 'furniture' as const }] : []),
    ...furniture(from, headline),
    ...(stamp ? stamp.blocks : []),
    ...cut,
    ...furniture(end, text.length),
  ].filter((b) => b.end > b.start);
  return keepCredit(text, joined(carve(blocks, clutter(text, start, end), text)));
}

/** The credit that many outlets put right below a report (`المصدر: رويترز`) belongs to it: it names whom the report relays. */
function keepCredit(text: string, blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((b) => b.kind === 'body');
  const below = blocks[last + 1];
  if (last < 0 || below === undefined) return blocks;
  const m = /(?:^|[\s:])((?:المصدر|مصدر الخبر|Source)\s*:\s*[^\s:|،,.-]+(?: [^\s:|،,.-]+){0,3}?)(?=\s*(?:[-–|،,.\n]|$))/.exec(
    text.slice(below.start, Math.min(below.end, below.start + 120)),
  );
  if (!m) return blocks;
  const start = below.start + m.index + m[0].length - m[1]!.length;
  const end = start + m[1]!.length;
  const pieces: readonly Block[] = [
    { start: below.start, end: below.start + text.slice(below.start, start).trimEnd().length, kind: 'furniture' },
    { start, end, kind: 'byline' },
    { start: end + (/^\s*/.exec(text.slice(end, below.end))?.[0].length ?? 0), end: below.end, kind: 'furniture' },
  ];
  return [...blocks.slice(0, last + 1), ...pieces.filter((b) => b.end > b.start), ...blocks.slice(last + 2)];
}

// How far a page's head may reach, in UTF-16 units.
const HEAD = 1500;

/**
 * A page that lost its markup often starts with its title, then menus, then the headline again, all in one paragraph: where the headline stands for the
 * last time, or `from`. Only when no whole sentence stands before it, and the words that come again are a headline's length or stand behind a mark.
 */
function repeatedHead(text: string, from: number): number {
  const blank = /\S[^\S\n]*\n[^\S\n]*\n/.exec(text.slice(from, from + HEAD));
  const head = text.slice(from, from + (blank ? blank.index : HEAD));
  // A headline may be broken into lines once and not the second time.
  const flat = head.replace(/\s/g, ' ');
  const opening = (s: string): string | undefined => /^\s*(\S+(?:[^\S\n]+\S+){3})/.exec(s)?.[1];
  // The name of the site often stands before the headline the first time only.
  const site = /^\s*\S+(?: \S+){0,3} [-–|] /.exec(head)?.[0].length ?? 0;
  let at = -1;
  for (const skipped of site > 0 ? [0, site] : [0]) {
    const first = opening(head.slice(skipped));
    if (first === undefined || first.length < 18 || at >= 0) continue;
    const begin = flat.indexOf(first, skipped);
    for (let next = flat.indexOf(first, begin + first.length); next >= 0; next = flat.indexOf(first, next + first.length)) {
      let same = first.length;
      while (next + same < flat.length && begin + same < next && flat[begin + same] === flat[next + same]) same++;
      if (same >= 40 || /(?:^|[\n|/»>:–—0-9-])\s*$/.test(head.slice(Math.max(0, next - 8), next))) at = next;
    }
  }
  if (at < 0 || at > (text.length - from) * 0.5) return from;
  for (const sentence of head
    .slice(0, at)
    .split(/[.!?؟](?=\s)/)
    .slice(0, -1))
    if (wordCount(sentence) > 18) return from;
  // What leads into the repeated words is of the report: `Orchard Wire: `, `BEIRUT - `.
  const lead = /(?:^|[\n.!?؟|])[^\S\n]*([^\n.!?؟|:]{1,40}[:–-][^\S\n]*)$/.exec(head.slice(Math.max(0, at - 60), at));
  return from + at - (lead ? lead[1]!.length : 0);
}

/** Units of text in which a page's title, its name and a menu word may stand before the report. */
const MENU = 160;

/** Where the report starts behind a title, the name of the site and a word of its menu glued to it in one line ("Title - Site Latest news The army …"). */
function menuHead(text: string, from: number): number {
  const head = text.slice(from, from + MENU);
  const mark = /\s[-–|]\s/.exec(head);
  // One or two words before a dash are a dateline.
  if (!mark || wordCount(head.slice(0, mark.index)) < 4) return from;
  for (const phrase of strong) {
    const i = head.indexOf(phrase, mark.index);
    if (i < 0) continue;
    const end = from + i + phrase.length;
    if (/[.!?؟\n]/.test(head.slice(0, i)) || !/^\s+\S+(?:[^\S\n]+\S+){15}/.test(text.slice(end, end + 400))) continue;
    if (wordCount(head.slice(mark.index + mark[0].length, i)) > 4) continue;
    return end;
  }
  return from;
}

function wordCount(s: string): number {
  return s.split(/\s+/).filter(Boolean).length;
}

// A search for an afterword inside a line starts after this share of the text, and takes at most the share of the text below as tail.
const BODY_SHARE = 0.3;
const TAIL_SHARE = 0.15;
// A disclaimer stands in the last part of the text; its sentence opens at most so many units before the phrase.
const DISCLAIMED = 0.3;
const LEAD = 160;

/** The initials of writer and editor that some outlets close a report with, and its agencies: `ق.ص/ و.ب (رويترز)`. */
const signed = new RegExp(
  // Letters by range: a class of all letters, so often repeated, takes longer to compile than a report to read.
  '(?:^|\\s)L\\. ?L\\.? ?/ ?L\\. ?L\\.?(?: ?\\([^()\\n]{2,60}\\)|(?=\\s*\\n|\\s*$))'.replaceAll(
    'L',
    '[A-Za-z\\u00c0-\\u024f\\u0621-\\u064a]{1,2}',
  ),
);

/**
 * Where the furniture below a report starts inside a line, or the text's end: at the first of two or more such phrases ("related news … most read"),
 * or at one behind which no sentence ends, or at the notice of rights or the disclaimer that ends the text.
 */
function tailCut(text: string, from: number): number {
  const floor = from + Math.floor((text.length - from) * BODY_SHARE);
  // Phrases are written with plain letters on pages; a longer tail than this is no page furniture.
  const begin = Math.max(floor, text.length - 4000);
  const tail = text.slice(begin);
  const at: number[] = [];
  for (const phrase of strong) for (let i = tail.indexOf(phrase); i >= 0; i = tail.indexOf(phrase, i + phrase.length)) at.push(begin + i);
  at.sort((a, b) => a - b);
  for (const phrase of disclaimers) {
    const i = tail.lastIndexOf(phrase);
    if (i < 0 || tail.length - i > (text.length - from) * DISCLAIMED) continue;
    const line = text.lastIndexOf('\n', begin + i) + 1;
    const opens = Math.max(line, begin + i - LEAD, ...['. ', '؟ ', '! '].map((m) => text.lastIndexOf(m, begin + i) + 2));
    if (opens > floor && (opens === line || /[.؟!]\s$/.test(text.slice(opens - 2, opens)))) at.push(opens, opens);
  }
  at.sort((a, b) => a - b);
  const signature = signed.exec(text.slice(floor));
  if (signature && /[.!?؟]\s*$/.test(text.slice(floor + signature.index - 3, floor + signature.index + 1))) {
    const below = floor + signature.index + signature[0].length;
    if (at.length === 0 || below < at[0]!) return below;
  }
  for (const [i, start] of at.entries()) {
    const rest = text.length - start;
    if (
      at.length - i >= 3 ||
      (at.length - i === 2 && rest < (text.length - from) * 0.4) ||
      (rest <= Math.max(60, (text.length - from) * TAIL_SHARE) &&
        (/حقوق|rights/i.test(text.slice(start, start + 40)) || (at.length === 1 && !/[.!?؟](?=\s|$)/.test(text.slice(start)))))
    )
      return start;
  }
  return text.length;
}

/** Below the last prose: three or more lines like headlines, in a text whose paragraphs end with full stops, are links to other stories. */
function cutHeadlines(text: string, lines: readonly Line[], looks: readonly Look[], kinds: (BlockKind | null)[]): void {
  const body = lines.filter((l, i) => kinds[i] === 'body' && l.words >= 8);
  if (body.filter((l) => l.closed).length < body.length * 0.5) return;
  const last = lines.findLastIndex((l, i) => kinds[i] === 'body' && l.closed && l.words >= 8);
  if (last < 0) return;
  const run: number[] = [];
  for (let i = last + 1; i < lines.length; i++) {
    if (looks[i] === 'blank' || kinds[i] === 'furniture') continue;
    const words = text.slice(lines[i]!.start, lines[i]!.end);
    if (lines[i]!.words < 4 || lines[i]!.words > 20 || /^[0-9٠-٩•*-]|:$/.test(words)) return;
    run.push(i);
  }
  if (run.length >= 3) for (const i of run) kinds[i] = 'furniture';
}

function lookOf(text: string, l: Line): Look {
  if (l.start === l.end) return 'blank';
  const head = text.slice(l.start, Math.min(l.end, l.start + 60));
  const folded = fold(head).replace(/^[^\p{L}\p{N}©{]+/u, '');
  // A whole sentence may begin with such words: "Most read of all is …".
  if (after.some((w) => folded.startsWith(w)) && (l.words <= 10 || !l.closed || holdsAfterword(text, l, 1))) return 'after';
  if (l.words <= 8 && text[l.start] === '©') return 'leftover';
  if (also.some((w) => folded.startsWith(w))) {
    if (holdsAfterword(text, l)) return 'after';
    if (l.words <= 30) return 'also';
  }
  if (l.words <= 30) {
    const low = text.slice(l.start, l.end).toLowerCase();
    if (leftover.some((w) => low.includes(w))) return 'leftover';
  }
  return l.closed ? (l.words >= 4 ? 'long' : 'short') : l.words <= 14 ? 'short' : 'long';
}

/** What a block of a page is when its first words say that it is no part of the report; null when they do not. */
export function noticeKind(words: string): 'after' | 'also' | 'leftover' | null {
  const first = linesOf(words.slice(0, 400), 0)[0];
  const look = first ? lookOf(words, first) : 'blank';
  return look === 'after' || look === 'also' || look === 'leftover' ? look : null;
}

/**
 * Below a line of afterwords stands furniture: all the rest when there is no prose of weight in it, else (a box in the middle of a report) the lines up to
 * the next paragraph that ends with a full stop.
 */
function cutAfterwords(text: string, lines: readonly Line[], looks: readonly Look[], kinds: (BlockKind | null)[]): void {
  const weight = (i: number): number => {
    const l = lines[i]!;
    return looks[i] === 'long' && l.words >= 15 && l.closed && !/(?:\.\.|…)["»”]?$/.test(text.slice(l.start, l.end)) ? l.end - l.start : 0;
  };
  const total = lines.reduce((n, _, i) => n + weight(i), 0);
  const length = (i: number): number => (looks[i] === 'long' && lines[i]!.words >= 8 ? lines[i]!.end - lines[i]!.start : 0);
  const prose = lines.reduce((n, _, i) => n + length(i), 0);
  let below = 0;
  let belowAll = 0;
  let next = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (looks[i] === 'after') {
      // "Add a comment" also stands under headlines: the report is still to come.
      const above = belowAll > prose * 0.5;
      const box = below > total * 0.15;
      // What stands below the next such line has been judged already: `below` only grows on the way up.
      for (let j = i; j < next && !(j > i && (above || (box && weight(j) > 0))); j++) if (kinds[j] !== null) kinds[j] = 'furniture';
      next = i;
    }
    below += weight(i);
    belowAll += length(i);
  }
}

/** Whether more than `least` afterwords stand in the line. */
function holdsAfterword(text: string, l: Line, least = 0): boolean {
  const folded = fold(text.slice(l.start, Math.min(l.end, l.start + 400)));
  return after.filter((w) => w.length > 6 && folded.includes(w)).length > least;
}

/** Five or more short lines above all prose are a menu, unless they count or list something (`1-`, `•`, after a colon). Below the prose such lines may be a list of the dead. */
function cutMenu(text: string, lines: readonly Line[], looks: readonly Look[], kinds: (BlockKind | null)[], to: number): void {
  const run: number[] = [];
  for (let i = 0; i < to; i++) if (looks[i] === 'short') run.push(i);
  if (run.length < 5) return;
  const words = run.map((i) => lines[i]!.words).sort((a, b) => a - b);
  if (words[words.length >> 1]! > 6) return;
  if (run.filter((i) => /^[0-9٠-٩•*-]|[:：]$/.test(text.slice(lines[i]!.start, lines[i]!.end))).length * 4 > run.length) return;
  for (const i of run) kinds[i] = 'furniture';
}

/** Whether the first line of prose is a headline as long as a sentence: the first line of all, no mark ends it, and a blank line parts it from what follows. */
function isLongHeadline(text: string, lines: readonly Line[], looks: readonly Look[], i: number): boolean {
  const l = lines[i]!;
  return (
    looks.slice(0, i).every((look) => look === 'blank') &&
    looks[i + 1] === 'blank' &&
    !l.closed &&
    l.words <= LONGEST_HEADLINE &&
    !/[.:،,؛;…]$/.test(text.slice(l.start, l.end))
  );
}
const LONGEST_HEADLINE = 25;

/** Above the prose: the headline is the line that is repeated, else the last one with four words or more; without a menu it is the first line. */
function markTitle(text: string, lines: readonly Line[], kinds: (BlockKind | null)[], firstProse: number): void {
  const head: number[] = [];
  for (let i = 0; i < Math.min(firstProse, lines.length - 1); i++) if (lines[i]!.start < lines[i]!.end) head.push(i);
  if (head.length === 0) return;
  const looksTitle = (i: number): boolean => {
    const l = lines[i]!;
    return l.words >= 3 && l.words <= 30 && l.end - l.start <= 220 && !/[.:،,؛;]$/.test(text.slice(l.start, l.end)) && kinds[i] !== null;
  };
  const menu = head.some((i) => kinds[i] === 'furniture');
  if (!menu) {
    // The name of a section may stand above the headline.
    const best = looksTitle(head[0]!) ? head[0]! : head.find((i) => looksTitle(i) && lines[i]!.words >= 5);
    if (best !== undefined && kinds[best] === 'body') kinds[best] = 'title';
    return;
  }
  const seen = new Map<string, number>();
  let best = -1;
  for (const i of head) {
    const key = fold(text.slice(lines[i]!.start, lines[i]!.end));
    if (looksTitle(i) && lines[i]!.words >= 4 && seen.has(key)) best = i;
    seen.set(key, i);
  }
  if (best < 0) best = head.findLast((i) => looksTitle(i) && lines[i]!.words >= 5) ?? -1;
  if (best >= 0) kinds[best] = 'title';
}

/** Neighbouring blocks of one kind made one. */
export function joined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const b of blocks) {
    const last = out.at(-1);
    if (last && last.kind === b.kind && b.kind !== 'title' && samePlace(last, b)) out[out.length - 1] = { ...last, end: b.end };
    else out.push(b);
  }
  return out;
}

function samePlace(a: Block, b: Block): boolean {
  const [x, y] = [a.locator, b.locator];
  return x === y || (x?.page === y?.page && x?.paragraph === y?.paragraph && x?.message === y?.message);
}
