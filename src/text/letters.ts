/**
 * Folding of letters for look-up: what a reader takes for the same word must fold to the same string.
 * Works on code units; offsets of the folded string are mapped back by `OffsetMap`.
 */
import { identityMap, type OffsetMap } from './offset-map.ts';

/** Marks that carry no letter: harakat, superscript alef, Quranic marks, tatweel, and the presentation forms of marks that stand alone. */
export function isArabicMark(c: number): boolean {
  return (
    (c >= 0x064b && c <= 0x065f) ||
    c === 0x0670 ||
    c === 0x0640 ||
    (c >= 0x0610 && c <= 0x061a) ||
    (c >= 0x06d6 && c <= 0x06ed && c !== 0x06dd && c !== 0x06de && c !== 0x06e9) ||
    (c >= 0xfe70 && c <= 0xfe7f && c !== 0xfe73) ||
    (c >= 0xfc5e && c <= 0xfc63) ||
    (c >= 0xfcf2 && c <= 0xfcf4)
  );
}

/** Format characters that readers do not see: bidi controls, zero-width joiners and spaces, soft hyphen, byte-order mark. */
export function isInvisible(c: number): boolean {
  return (
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2060 && c <= 0x2064) ||
    (c >= 0x2066 && c <= 0x206f) ||
    c === 0x061c ||
    c === 0xfeff ||
    c === 0x00ad
  );
}

/** What is put between tatweels to hide a word from machines: full stop, asterisk, underscore, hyphen, slash, space. */
export function isGapMark(c: number): boolean {
  return c === 0x2e || c === 0x2a || c === 0x5f || c === 0x2d || c === 0x2f || c === 0x20;
}

/** Bidirectional controls, which can make a text look other than it is. */
export function isBidiControl(c: number): boolean {
  return c === 0x061c || c === 0x200e || c === 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/** A letter of the Arabic script, presentation forms included. */
export function isArabicLetter(c: number): boolean {
  return (
    (c >= 0x0620 && c <= 0x064a && c !== 0x0640) ||
    (c >= 0x066e && c <= 0x06d3 && c !== 0x0670) ||
    c === 0x06d5 ||
    (c >= 0x06ee && c <= 0x06ef) ||
    (c >= 0x06fa && c <= 0x06ff) ||
    (c >= 0x0750 && c <= 0x077f) ||
    (c >= 0x08a0 && c <= 0x08c9) ||
    (c >= 0xfb50 && c <= 0xfbb1) ||
    (c >= 0xfbd3 && c <= 0xfd3d) ||
    (c >= 0xfd50 && c <= 0xfdf9) ||
    (c >= 0xfe70 && c <= 0xfefc)
  );
}

/** Value of a decimal digit, ASCII, Arabic-Indic or Persian; -1 for anything else. */
export function digitValue(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  if (c >= 0x0660 && c <= 0x0669) return c - 0x0660;
  if (c >= 0x06f0 && c <= 0x06f9) return c - 0x06f0;
  return -1;
}

/** Letter that stands for `c` in look-ups. Arabic: alef forms are one, alef maqsura and Persian ya are ya, ta marbuta is ha, Persian kaf is kaf. */
function foldArabicUnit(c: number): number {
  switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
    case 0x0672:
    case 0x0673:
    case 0x0675:
      return 0x0627;
    case 0x0649:
    case 0x06cc:
    case 0x06cd:
    case 0x06d0:
    case 0x06d2:
    case 0x0620:
    case 0x063d:
      return 0x064a;
    case 0x0629:
    case 0x06c0:
    case 0x06c1:
    case 0x06c2:
    case 0x06c3:
    case 0x06d5:
    case 0x06be:
      return 0x0647;
    case 0x06a9:
    case 0x06aa:
    case 0x06ab:
    case 0x063b:
    case 0x063c:
      return 0x0643;
    case 0x06d3:
      return 0x0626;
    default:
      return c;
  }
}

/** A word folded for look-up, with the way back to its code units. */
export interface Folded {
  readonly text: string;
  /** Offsets of `text` into the word as written. */
  readonly map: OffsetMap;
}

/**
 * Folds one word. Arabic: presentation forms to letters (NFKC), marks, tatweel (with the marks behind it that cut a word up: قتـ.ـلى) and invisible characters off, letter variants to one.
 * Latin: lower case, accents off, typographic apostrophe to `'`. Digits: to ASCII.
 */
export function foldWord(word: string): Folded {
  const text = foldUnits(word, false);
  if (text !== null) return { text, map: identityMap(word.length) };
  const n = word.length;
  // Whole parts, and the one being written: a string that grows by a unit at a time is a chain as long as itself.
  const parts: string[] = [];
  let out = '';
  let starts = new Int32Array(n + 1);
  let length = 0;
  let gap = false;
  for (let i = 0; i < n; ) {
    const cp = word.codePointAt(i)!;
    const width = cp > 0xffff ? 2 : 1;
    gap = cp === 0x640 || (gap && isGapMark(cp));
    if (gap && cp !== 0x640) {
      i++;
      continue;
    }
    if (isArabicMark(cp) || isInvisible(cp)) {
      // A hamza written as a mark of its own (NFD) makes the letter below it another.
      const seat = cp === 0x0654 && i > 0 ? seats[out.at(-1) ?? ''] : undefined;
      if (seat !== undefined) out = out.slice(0, -1) + seat;
      i += width;
      continue;
    }
    const digit = width === 1 ? digitValue(cp) : -1;
    let piece: string;
    if (digit >= 0) piece = String.fromCharCode(0x30 + digit);
    else if (cp < 0x80) piece = String.fromCharCode(cp).toLowerCase();
    else if (cp === 0x2019 || cp === 0x2018 || cp === 0x02bc || cp === 0xff07) piece = "'";
    // Half a character must not meet its other half when what stands between them goes.
    else if (width === 1 && (cp & 0xf800) === 0xd800) piece = '\ufffd';
    else {
      piece = unfolded(cp);
      // An accent written as a mark of its own (NFD) goes the way of one that is part of its letter.
      if (marks.test(piece) && takesAccents.test(out.slice(-LAST))) piece = piece.replace(marks, '');
    }
    if (length + piece.length >= starts.length) {
      const more = new Int32Array(2 * starts.length + piece.length);
      more.set(starts);
      starts = more;
    }
    for (let k = 0; k < piece.length; k++) starts[length++] = i;
    if (out.length >= PART) {
      // The last units stay: what follows may change them.
      parts.push(out.slice(0, -LAST));
      out = out.slice(-LAST);
    }
    out += piece;
    i += width;
  }
  starts[length] = n;
  return { text: parts.length === 0 ? out : parts.join('') + out, map: { length, source: starts.slice(0, length + 1) } };
}

/** Units of a part, and those of them that are looked back at. */
const PART = 256;
const LAST = 2;
const marks = /^\p{M}+/u;
// In other scripts an accent can make another letter.
const takesAccents = /(?:[\p{Script=Latin}\p{Script=Arabic}]|[^\p{L}\p{M}])$/u;

/** Letters that a hamza above makes another, in folded form. */
const seats: Readonly<Record<string, string>> = { ي: 'ئ', و: 'ؤ' };

/** A word in the letters it is written with, hamza and ta marbuta kept: composed, presentation forms to letters, Persian kaf and ya to Arabic, marks and what is not seen taken off. */
export function plainLetters(word: string): string {
  if (isPlain(word)) return word;
  const parts: string[] = [];
  let out = '';
  for (const ch of word.normalize('NFKC')) {
    const c = ch.codePointAt(0)!;
    if (isArabicMark(c) || isInvisible(c)) continue;
    if (out.length >= PART) {
      parts.push(out);
      out = '';
    }
    out += c === 0x06cc ? '\u064a' : c === 0x06a9 ? '\u0643' : ch;
  }
  // What was taken off may have stood between a letter and its accent.
  return (parts.length === 0 ? out : parts.join('') + out).normalize('NFKC');
}

/** Whether a word holds nothing but ASCII and the letters of the Arabic alphabet, which are plain as they stand. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (!((c >= 0x20 && c < 0x7f) || (c >= 0x0621 && c <= 0x064a && c !== 0x0640))) return false;
  }
  return true;
}

/** Latin letters that have no decomposition, as English reports write them. */
const plainLatin: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss' };

/** What characters unfold to; none of a text's many different ones is remembered beyond these. */
const unfoldings = new Map<number, string>();
const UNFOLDINGS = 4096;

/** `unfoldCompatibility` of a code point. */
function unfolded(cp: number): string {
  if (cp >= 0x0600 && cp <= 0x06ff) return String.fromCharCode(foldArabicUnit(cp));
  const known = unfoldings.get(cp);
  if (known !== undefined) return known;
  const made = unfoldCompatibility(String.fromCodePoint(cp));
  if (unfoldings.size < UNFOLDINGS) unfoldings.set(cp, made);
  return made;
}

/** NFKD of one character, marks off, lower case, Arabic variants folded. */
function unfoldCompatibility(s: string): string {
  let out = '';
  // NFKC first: NFKD would split alef-hamza into alef and a combining hamza, which is dropped below, while waw-hamza must keep its hamza.
  for (const ch of s.normalize('NFKC').toLowerCase()) {
    const u = ch.codePointAt(0)!;
    if (isArabicMark(u) || isInvisible(u)) continue;
    if (u === 0x02bc) out += "'";
    else if (u >= 0x0600 && u <= 0x06ff) out += String.fromCharCode(foldArabicUnit(u));
    else if ((u >= 0x00c0 && u < 0x0250) || (u >= 0x1e00 && u < 0x1f00)) {
      const bare = ch.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      out += plainLatin[bare] ?? bare;
    }
    // The capital of the Turkish dotted i becomes small with its dot beside it.
    else if (u !== 0x0307 || out !== 'i') out += ch;
  }
  // The forms of marks that stand alone are a space with a mark; some signs are others with marks.
  return out.replace(/^ +\p{M}*$/u, '').replace(/(?<![\p{L}\p{M}])\p{M}+$/u, (m, at: number) => (at === 0 ? m : ''));
}

/** Folded form only, for lexicon entries. Spaces are kept and runs of them made one. */
export function fold(phrase: string): string {
  return (
    foldUnits(phrase, true) ??
    phrase
      .replace(/\u0640 \u0640/g, '')
      .split(/\s+/)
      .map((w) => foldWord(w).text)
      .filter(Boolean)
      .join(' ')
  );
}

// What a code unit of Latin or Arabic folds to where it stays one unit; 0 for all that takes a longer look.
const SINGLE = 0x700;
const single = new Uint16Array(SINGLE);
for (let c = 0x21; c < 0x7f; c++) single[c] = c >= 0x41 && c <= 0x5a ? c + 0x20 : c;
for (let c = 0x600; c < SINGLE; c++)
  if (!isArabicMark(c) && !isInvisible(c)) single[c] = digitValue(c) >= 0 ? 0x30 + digitValue(c) : foldArabicUnit(c);
/** Units folded before they are made a string: a call takes no more arguments than a stack has room for. */
const CHUNK = 2048;
const scratch = new Uint16Array(CHUNK);

/** Folds what folds unit by unit, with single spaces between words if `spaces`; null for all else. */
function foldUnits(s: string, spaces: boolean): string | null {
  const n = s.length;
  if (n > CHUNK) return foldLong(s, spaces);
  let same = true;
  for (let i = 0; i < n; i++) {
    const c = s.charCodeAt(i);
    let f = c < SINGLE ? single[c]! : 0;
    if (f === 0) {
      if (c !== 0x20 || !spaces || i === 0 || i === n - 1 || s.charCodeAt(i - 1) === 0x20) return null;
      f = c;
    }
    scratch[i] = f;
    if (f !== c) same = false;
  }
  return same ? s : String.fromCharCode.apply(null, scratch.subarray(0, n) as unknown as number[]);
}

/** The same for a long string without spaces, in parts. */
function foldLong(s: string, spaces: boolean): string | null {
  const parts: string[] = [];
  for (let i = 0; i < s.length; i += CHUNK) {
    const part = s.slice(i, i + CHUNK);
    const folded = spaces && part.includes(' ') ? null : foldUnits(part, false);
    if (folded === null) return null;
    parts.push(folded);
  }
  return parts.join('');
}
