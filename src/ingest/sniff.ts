import path from 'node:path';
import { fold } from '../text/index.ts';
import type { Format } from './item.ts';

/** Formats that hold several reports. */
export type Container =
  | 'records'
  | 'lines'
  | 'feed'
  | 'opml'
  | 'telegram'
  | 'telegram-page'
  | 'table'
  | 'mail'
  | 'mailbox'
  | 'zip'
  | 'warc'
  | 'wacz';

/** What bytes are: a format that is read, or `archive` (a ZIP that its table of contents must tell), `gzip`, `xml` of no kind that is read. What is no writing at all is told when it is decoded. */
export type Kind = Format | Container | 'archive' | 'gzip' | 'xml';

/** What a name ending says where the bytes are plain writing and say nothing themselves. */
const byName: Readonly<Record<string, Format | Container>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'records',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.csv': 'table',
  '.tsv': 'table',
  '.eml': 'mail',
  '.mbox': 'mailbox',
  '.rtf': 'rtf',
};

const otherEndings = new Set('.pdf .docx .odt .mht .mhtml .rss .atom .rdf .xml .opml .zip .warc .gz .wacz'.split(' '));

/** The ending of a name, lower case, with its dot. */
export function endingOf(name: string): string {
  return path.posix.extname(name).toLowerCase();
}

/** Whether files of this ending are read when a folder is walked. Others are read only when their bytes say that they are a document or an archive. */
export function knownEnding(name: string): boolean {
  const ending = endingOf(name);
  return Object.hasOwn(byName, ending) || otherEndings.has(ending);
}

/** Endings of files that are read when a folder is walked, with the dot, sorted. */
export const readEndings: readonly string[] = [...new Set([...Object.keys(byName), ...otherEndings])].sort();

/** Kinds that bytes alone tell surely enough to read a file of any ending. */
export const sureKinds: ReadonlySet<Kind> = new Set([
  'pdf',
  'docx',
  'odt',
  'rtf',
  'mhtml',
  'mail',
  'feed',
  'warc',
  'wacz',
  'telegram-page',
]);

const startsWith = (bytes: Uint8Array, ...codes: readonly number[]): boolean => codes.every((c, i) => bytes[i] === c);

/** The first characters, whatever the encoding: enough to see marks that are ASCII in all of them. */
function asciiView(head: Uint8Array): string {
  const wide = startsWith(head, 0xff, 0xfe) ? 'utf-16le' : startsWith(head, 0xfe, 0xff) ? 'utf-16be' : null;
  const text = wide ? new TextDecoder(wide).decode(head) : Buffer.from(head).toString('utf8');
  return text.replace(/^[\ufeff\s]+/, '');
}

/**
 * Tells a format by its first bytes. The name decides only between ways of plain writing: text, Markdown, a table, a page without its head.
 */
export function sniff(head: Uint8Array, name: string): Kind {
  const pdf = Buffer.from(head.subarray(0, 1024)).indexOf('%PDF-');
  if (pdf >= 0 && pdf <= 1000) return 'pdf';
  if (startsWith(head, 0x50, 0x4b, 3, 4) || startsWith(head, 0x50, 0x4b, 5, 6) || startsWith(head, 0x50, 0x4b, 7, 8)) return 'archive';
  if (startsWith(head, 0x1f, 0x8b)) return 'gzip';
  const text = asciiView(head);
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (/^WARC\/[01]\.[0-9]+\r?\n/.test(text)) return 'warc';
  if (text.startsWith('<')) return markup(text, name);
  if (text.startsWith('{') || text.startsWith('[')) return json(text, name);
  const mail = letter(text);
  if (mail) return mail;
  const ending = endingOf(name);
  const named = Object.hasOwn(byName, ending) ? byName[ending]! : null;
  if (named !== null && named !== 'text' && named !== 'mail' && named !== 'mailbox' && named !== 'records' && named !== 'rtf') return named;
  if (namesColumns(text)) return 'table';
  return isMarkdown(text.slice(0, 20_000)) ? 'markdown' : 'text';
}

/** A heading, with front matter before it at most, and another heading or a link below. */
function isMarkdown(top: string): boolean {
  const closed = /^---\r?\n/.test(top) ? top.indexOf('\n---', 3) : -1;
  const body = (closed > 0 && closed < 4000 ? top.slice(closed + 4) : top).trimStart();
  const line = body.indexOf('\n');
  return line > 0 && /^#{1,3} \S/.test(body) && /\n#{1,4} \S|\]\(https?:/.test(body.slice(line));
}

function markup(text: string, name: string): Kind {
  const top = text.slice(0, 8192).replace(/<!--[\s\S]{0,4000}?-->/g, '');
  const root = /<(?![?!])([A-Za-z][\w.-]*(?::[\w.-]+)?)/.exec(top)?.[1]?.toLowerCase() ?? '';
  if (root === 'rss' || root === 'rdf:rdf' || ((root === 'feed' || root === 'atom:feed') && top.includes('w3.org/2005/Atom')))
    return 'feed';
  if (root === 'opml') return 'opml';
  const page = /^<!doctype html/i.test(top) || pageTags.has(root);
  if (page && /class="(?:page_wrap|history)"/.test(text) && /class="(?:page_header|message )/.test(text)) return 'telegram-page';
  const ending = endingOf(name);
  if (ending === '.md' || ending === '.markdown') return 'markdown';
  if (page || ending === '.html' || ending === '.htm' || ending === '.xhtml') return 'html';
  return top.startsWith('<?xml') || /^<[a-z][\w.-]*(?:\s[^>]*)?xmlns/i.test(top) ? 'xml' : 'text';
}

const pageTags = new Set(
  'html head body title meta link script style base div p article section main header nav footer aside table h1 h2 h3 h4 h5 h6 ul ol dl span a b i strong em img br hr center font blockquote pre'.split(
    ' ',
  ),
);

function json(text: string, name: string): Kind {
  if (text.startsWith('[')) return /^\[\s*(?:\{|\])/.test(text) ? 'records' : endingOf(name) === '.json' ? 'records' : 'text';
  if (!/^\{\s*(?:"|\})/.test(text))
    return endingOf(name) === '.jsonl' || endingOf(name) === '.ndjson' ? 'lines' : endingOf(name) === '.json' ? 'records' : 'text';
  const top = text.slice(0, 4096);
  if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(top)) return 'feed';
  if (
    /"messages"\s*:\s*\[/.test(text) &&
    /"type"\s*:\s*"(?:personal_chat|bot_chat|private_|public_|saved_messages|service|message)/.test(text)
  )
    return 'telegram';
  if (/"chats"\s*:\s*\{/.test(text) && /"messages"\s*:\s*\[/.test(text)) return 'telegram';
  const ending = endingOf(name);
  if (ending === '.jsonl' || ending === '.ndjson') return 'lines';
  return /^\{[^\n]*\}[^\S\n]*\r?\n\s*\{/.test(text) ? 'lines' : 'records';
}

/** A letter: header lines of RFC 5322 down to a blank line, with names that only mail programs write. */
function letter(text: string): 'mail' | 'mailbox' | 'mhtml' | null {
  const box = /^From \S+ [^\n]*[0-9]{4}\r?\n/.exec(text);
  const rest = box ? text.slice(box[0].length) : text;
  if (!/^[A-Za-z][A-Za-z0-9-]*:/.test(rest)) return null;
  const end = /\r?\n\r?\n/.exec(rest)?.index ?? rest.length;
  const names = new Set<string>();
  let at = 0;
  while (at < end) {
    const stop = rest.indexOf('\n', at);
    const line = rest.slice(at, stop < 0 ? end : Math.min(stop, end));
    at = stop < 0 ? end : stop + 1;
    if (/^[ \t]/.test(line)) continue;
    const m = /^([A-Za-z][A-Za-z0-9-]*):/.exec(line);
    if (!m) return null;
    names.add(m[1]!.toLowerCase());
  }
  const program = ['mime-version', 'message-id', 'received', 'return-path', 'x-mailer'].some((n) => names.has(n));
  const people = ['from', 'to', 'date', 'subject'].filter((n) => names.has(n)).length;
  if (!program || people < 1) return null;
  if (
    names.has('snapshot-content-location') ||
    (/multipart\/related/i.test(rest.slice(0, end)) && /^From: *<?Saved by/im.test(rest.slice(0, end)))
  )
    return 'mhtml';
  return people < 2 ? null : box ? 'mailbox' : 'mail';
}

const columnNames = new Set(
  ['text', 'body', 'content', 'message', 'articlebody', 'full_text', 'النص', 'نص', 'نص الخبر', 'المحتوى', 'الخبر'].map(fold),
);

/** Whether the first line names columns, one of which holds text. */
function namesColumns(text: string): boolean {
  const line = text.slice(0, 2000).split(/\r?\n/, 1)[0]!;
  return [',', ';', '\t'].some((mark) => {
    const cells = line.split(mark).map((c) => fold(c.replace(/^\s*"|"\s*$/g, '')).trim());
    return cells.length >= 2 && cells.every((c) => c.length <= 40) && cells.some((c) => columnNames.has(c));
  });
}
