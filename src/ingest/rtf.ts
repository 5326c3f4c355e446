import iconv from 'iconv-lite';
import type { BlockKind } from '../model/index.ts';
import type { Reader } from './draft.ts';
import type { StatedField } from './header.ts';
import { diagnose, type Field } from './item.ts';
import { documentFields, draftOfParagraphs, type Paragraph } from './paragraphs.ts';

/** Destinations that hold no words of the text. */
const silent = new Set(
  'colortbl stylesheet listtable listoverridetable revtbl rsidtbl pict object objdata themedata colorschememapping latentstyles datastore xmlnstbl generator fldinst filetbl mmathPr wgrffmtfilter annotation atnid atnauthor atndate atnref atntime atrfstart atrfend template operator nonshppict bkmkstart bkmkend pgdsctbl pnseclvl'.split(
    ' ',
  ),
);

/** Single characters that have a word of their own. */
const characters: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: ' ',
  cell: '\n',
  row: '\n',
  nestcell: '\n',
  line: '\n',
  page: '\n',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  rtlmark: '\u200f',
  ltrmark: '\u200e',
};

/** Windows code page of each `\fcharset`. */
const codePages: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  134: 936,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

interface Group {
  readonly silent: boolean;
  readonly info: string | null;
  readonly kind: BlockKind | null;
  font: number;
  unicodeSkip: number;
  hidden: boolean;
}

// A document nested deeper than this was written by no word processor.
const MAX_DEPTH = 2000;

/** Reads Rich Text: its words in order; Unicode escapes and the code page of each font; running heads and feet as furniture. Pictures and fields' codes are left out. */
export const readRtf: Reader = (item, fileName) => {
  const { paragraphs, info, cut } = parse(Buffer.from(item.bytes).toString('latin1'));
  const stated = new Map<Field, StatedField>(
    documentFields({ title: info.title, byline: info.author, source: info.company, published: info.creatim }),
  );
  const notes = cut
    ? [
        diagnose(
          'ingest/document-damaged',
          'warning',
          item.where,
          'its groups do not close, or are nested too deep: read as far as it goes',
        ),
      ]
    : [];
  return draftOfParagraphs(paragraphs, item, fileName, stated, notes);
};

/** One pass over the document. `source`: its bytes, one character each. */
function parse(source: string): {
  readonly paragraphs: readonly Paragraph[];
  readonly info: Readonly<Record<string, string>>;
  readonly cut: boolean;
} {
  const paragraphs: Paragraph[] = [];
  const info: Record<string, string> = {};
  const fontPages = new Map<number, number>();
  let page = 1252;
  let group: Group = { silent: false, info: null, kind: null, font: -1, unicodeSkip: 1, hidden: false };
  const stack: Group[] = [];
  let words: string[] = [];
  let bytes: number[] = [];
  let bytesPage = 1252;
  let skip = 0;
  let starred = false;
  let fontTable = -1;
  let defining = -1;

  const flush = (): void => {
    if (bytes.length === 0) return;
    const encoding = iconv.encodingExists(`cp${bytesPage}`) ? `cp${bytesPage}` : 'cp1252';
    words.push(iconv.decode(Buffer.from(bytes), encoding));
    bytes = [];
  };
  const write = (s: string): void => {
    if (group.silent || group.hidden || fontTable >= 0) return;
    flush();
    if (group.info === null) words.push(s);
    else info[group.info] = (info[group.info] ?? '') + s;
  };
  const byte = (b: number): void => {
    if (group.silent || group.hidden || fontTable >= 0) return;
    const now = fontPages.get(group.font) ?? page;
    if (group.info !== null) {
      info[group.info] =
        (info[group.info] ?? '') + iconv.decode(Buffer.from([b]), iconv.encodingExists(`cp${page}`) ? `cp${page}` : 'cp1252');
      return;
    }
    if (now !== bytesPage) flush();
    bytesPage = now;
    bytes.push(b);
  };
  const paragraph = (kind: BlockKind | null = group.kind): void => {
    flush();
    const text = words.join('').trim();
    words = [];
    if (text !== '') paragraphs.push({ text, ...(kind ? { kind } : {}), locator: { paragraph: paragraphs.length + 1 } });
  };

  const control = (name: string, n: number | null): void => {
    if (silent.has(name) || (starred && !/^(?:shppict|shpinst|shptxt)$/.test(name) && name !== 'footnote'))
      group = { ...group, silent: true };
    starred = false;
    if (name === 'fonttbl') fontTable = stack.length;
    else if (name === 'f' && n !== null) {
      if (fontTable >= 0) defining = n;
      else group.font = n;
    } else if (name === 'fcharset' && n !== null && fontTable >= 0) {
      const cp = codePages[n];
      if (cp !== undefined) fontPages.set(defining, cp);
    } else if (name === 'cpg' && n !== null && fontTable >= 0) fontPages.set(defining, n);
    else if (name === 'ansicpg' && n !== null) page = n === 0 ? 1252 : n;
    else if (name === 'uc' && n !== null) group.unicodeSkip = Math.max(0, Math.min(n, 10));
    else if (name === 'u' && n !== null) {
      write(String.fromCharCode(n < 0 ? n + 65536 : n & 0xffff));
      skip = group.unicodeSkip;
    } else if (name === 'v') group.hidden = n !== 0;
    else if (name === 'plain') group.hidden = false;
    else if (name === 'info') group = { ...group, info: '' };
    else if (group.info !== null && /^(?:title|author|company|subject|creatim)$/.test(name)) group = { ...group, info: name };
    else if (group.info === 'creatim' && n !== null && /^(?:yr|mo|dy)$/.test(name))
      info.creatim = (info.creatim ? `${info.creatim}-` : '') + String(n).padStart(2, '0');
    else if (/^(?:header|footer)[lrf]?$/.test(name)) {
      paragraph();
      group = { ...group, kind: 'furniture' };
    } else if (name === 'par' || name === 'sect' || name === 'row') {
      if (!group.silent && fontTable < 0 && group.info === null) paragraph();
    } else if (Object.hasOwn(characters, name)) write(characters[name]!);
  };

  let cut = false;
  let i = 0;
  const n = source.length;
  while (i < n) {
    const c = source[i]!;
    if (c === '{') {
      if (stack.length >= MAX_DEPTH) {
        cut = true;
        break;
      }
      skip = 0;
      starred = false;
      stack.push(group);
      group = { ...group };
      i++;
    } else if (c === '}') {
      skip = 0;
      starred = false;
      if (group.kind === 'furniture' && stack.at(-1)?.kind !== 'furniture') paragraph('furniture');
      const outer = stack.pop();
      if (outer === undefined) {
        cut =
          i < n - 1 &&
          source
            .slice(i + 1)
            .trim()
            .replace(/\0/g, '') !== '';
        break;
      }
      group = outer;
      if (stack.length < fontTable) fontTable = -1;
      i++;
    } else if (c === '\\') {
      const next = source[i + 1] ?? '';
      if (next === "'") {
        const code = Number.parseInt(source.slice(i + 2, i + 4), 16);
        i += 4;
        if (skip > 0) skip--;
        else if (!Number.isNaN(code)) byte(code);
      } else if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) {
        let j = i + 1;
        while (j < i + 40 && /[A-Za-z]/.test(source[j] ?? '')) j++;
        const name = source.slice(i + 1, j);
        let k = j;
        if (source[k] === '-') k++;
        while (k < j + 11 && source[k]! >= '0' && source[k]! <= '9') k++;
        const number = k > j && /[0-9]$/.test(source.slice(j, k)) ? Number(source.slice(j, k)) : null;
        if (number === null) k = j;
        i = source[k] === ' ' ? k + 1 : k;
        if (name === 'bin' && number !== null) i += Math.max(0, number);
        else if (skip > 0) skip--;
        else control(name, number);
      } else {
        i += 2;
        if (next === '*') starred = true;
        else if (skip > 0) skip--;
        else if (next === '~') write('\u00a0');
        else if (next === '_') write('-');
        else if (next === '\n' || next === '\r') {
          if (!group.silent) paragraph();
        } else if (next === '\\' || next === '{' || next === '}') write(next);
      }
    } else {
      i++;
      if (c === '\r' || c === '\n' || c === '\0') continue;
      if (skip > 0) skip--;
      else byte(c.charCodeAt(0));
    }
  }
  paragraph(null);
  return { paragraphs, info, cut: cut || stack.length > 0 };
}
