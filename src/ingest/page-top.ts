import { fold } from '../text/index.ts';
import { menuAtHead } from './menus.ts';
import { agencies, captionTails, readAlso } from './page-words.ts';

// How far the top of a page may reach, in UTF-16 units; the report below is longer than what is left of it.
const TOP = 400;
const REPORT = 150;

const also = readAlso.filter((w) => w.includes(' '));

/**
 * Where what a page puts above its report in one line ends: a menu, a path of sections (`News > World > `), fields of a template that were never filled, the page's
 * name and rights in another script. `from` where nothing of the kind stands there; never into a sentence.
 */
export function pageTop(text: string, from: number): number {
  let at = below(text, from);
  for (let n = 0; n < 4; n++) {
    const s = text.slice(at, at + TOP);
    const cut = Math.max(menuAtHead(s), pathAtHead(s), templateAtHead(s), rightsAtHead(s));
    if (cut === 0 || /\S[.!?؟]\s+\p{Lu}?\S/u.test(text.slice(at, at + cut).replace(/\b[A-Z]{2,9}\. (?:NEWS|COM|NET|ORG)\b/gi, ''))) break;
    const next = at + cut + (/^[\s/|:،,–-]*/.exec(text.slice(at + cut))?.[0].length ?? 0);
    if (text.length - next < REPORT) break;
    at = next;
  }
  return at;
}

/** The line where a menu starts below short notices of the page, each a sentence on its own line; `from` where none does. */
function below(text: string, from: number): number {
  let at = from;
  for (let n = 0; n < 3; n++) {
    const end = text.indexOf('\n', at);
    if (end < 0 || end - from > TOP || !/[.!?؟]\s*$/.test(text.slice(Math.max(at, end - 8), end))) return from;
    if (text.slice(at, end).trim().split(/\s+/).length > 12) return from;
    at = end + 1;
    if (menuAtHead(text.slice(at, at + TOP)) > 0) return at;
  }
  return from;
}

/** `Latest news > > `. */
function pathAtHead(s: string): number {
  const m = /^[^\n>›.!?؟]{0,80}(?:[>›]\s+){1,4}(?:[^\n>›.!?؟]{0,40}[>›]\s+){0,4}/u.exec(s);
  return m ? m[0].length : 0;
}

/** `12 { { month } } Sunrise { { sunrise } } `. */
function templateAtHead(s: string): number {
  let end = 0;
  for (const m of s.matchAll(/\{ ?\{[^{}\n]{0,40}\} ?\}/g)) {
    if (m.index - end > 60) break;
    end = m.index + m[0].length;
  }
  return end;
}

/** Latin words of a page's frame above an Arabic report: `Categories Copyright 2017 ORCHARD. NEWS `. */
function rightsAtHead(s: string): number {
  const m = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]{8,120}?(?=\p{Script=Arabic})/u.exec(s);
  return m && /copyright|©|categories|all rights|skip to|toggle|navigation|search for/i.test(m[0]) ? m[0].length : 0;
}

/** A headline without what a page glues to it: where it stands in the words above a stamp, in their UTF-16 units. Behind its question mark, or a word of links, stands something else. */
export function headlineIn(words: string): { readonly start: number; readonly end: number } {
  const menu = menuAtHead(words);
  const start = menu + (/^\s*/.exec(words.slice(menu))?.[0].length ?? 0);
  let end = words.length;
  for (const phrase of also) {
    const i = words.indexOf(phrase, start);
    if (i > start && i < end) end = i;
  }
  const asked = /[?؟]\s/.exec(words.slice(start, end));
  if (asked && words.slice(start, start + asked.index).split(/\s+/).length >= 3) end = start + asked.index + 1;
  return { start, end };
}

const credit = [...agencies, ...captionTails].map((a) => a.replace(/ /g, '[. ]{1,2}')).join('|');
/** A picture's words with the credit that ends them, in brackets or behind a dash. */
const caption = new RegExp(
  `^(?:\\[[^\\]\\n]{10,160}\\]|[^\\n.!?؟]{30,260}?(?:\\((?:${credit})[ .]*\\)| [-–] ?(?:${credit})(?: \\([^)\\n]{2,20}\\))?))(?=\\s+\\S)`,
  'u',
);
const particle = new Set(
  [
    'إن',
    'أن',
    'ان',
    'أنه',
    'بأن',
    'إنه',
    'عن',
    'في',
    'من',
    'إلى',
    'على',
    'مع',
    'الذي',
    'التي',
    'that',
    'on',
    'in',
    'from',
    'to',
    'at',
    'by',
  ].map(fold),
);

/** Length of the caption that stands between a stamp and the report; 0 where there is none. An agency that a sentence names in brackets is followed by a small word, or stands behind its own name. */
export function captionAtHead(s: string): number {
  const m = caption.exec(s.slice(0, 320));
  if (!m) return 0;
  const next = fold(/^\s*(\S+)/.exec(s.slice(m[0].length, m[0].length + 80))?.[1] ?? '');
  if (particle.has(next) || /^[و،,]/.test(next)) return 0;
  if (!m[0].startsWith('[') && (m[0].split(/\s+/).length < 7 || /وكال(?:ة|ات)|agenc(?:y|ies)/i.test(m[0]))) return 0;
  return m[0].length;
}
