import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../model/index.ts';
import { Budget } from './archive.ts';
import { type Leaf, type Opening, type Parcel, WHOLE } from './container.ts';
import { contentOfBytes, contentOfFile } from './content.ts';
import { defaultLimits, diagnose, type Fact, type Given, type Item, type Limits, type Told } from './item.ts';
import { jsonGiven } from './json.ts';
import { parseJson } from './json-values.ts';
import { type OpenParcels, type OpenPart, openParcel } from './open.ts';
import { openLines, tooLarge } from './records.ts';
import { knownEnding, sniff, sureKinds } from './sniff.ts';

/** What is found among the inputs: first how many files there are, then reports to read and things to tell. */
export type Found = { readonly item: Item } | { readonly diagnostic: Diagnostic } | { readonly files: number };

/** Where to look: files, folders, globs, `-` for standard input (JSON lines, or one text). */
export interface Sources {
  readonly inputs: readonly string[];
  readonly limits?: Limits;
  /** Laid over what the reports say of themselves. */
  readonly given?: Given;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Column of a table for each field: `{ text: 'body', published: 'date' }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Where containers are opened; in this thread when left out. */
  readonly open?: OpenParcels;
}

/** A file to read, with the path its key is made of. */
interface Candidate {
  readonly file: string;
  /** Path below the input's root, `/` as separator: also what messages name, so that they are the same wherever the folder stands. */
  readonly below: string;
  readonly named: boolean;
}

/**
 * Finds the reports of the inputs, in the order of their keys. Keys: the path below the folder given, without extension; the file's name for a
 * file given by itself; with several folders the folder's name goes before. Of two files with one key the later keeps its extension.
 * A file that cannot be read is a diagnostic, and the search goes on.
 */
export async function* findReports(sources: Sources): AsyncGenerator<Found> {
  const limits = sources.limits ?? defaultLimits;
  const notes: Diagnostic[] = [];
  const candidates: Candidate[] = [];
  const folders = sources.inputs.filter((i) => i !== '-' && isFolder(i)).length;
  for (const input of sources.inputs) {
    if (input === '-') continue;
    const files = expand(input);
    if (files.length === 0) notes.push(diagnose('ingest/not-found', 'error', input, 'no such file or folder'));
    for (const f of files) {
      if (isFolder(f)) walk(f, folders > 1 ? `${path.basename(path.resolve(f))}/` : '', candidates, notes);
      else candidates.push({ file: f, below: path.basename(f), named: true });
    }
  }
  for (const n of notes) yield { diagnostic: n };
  candidates.sort((a, b) => (a.below < b.below ? -1 : a.below > b.below ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  // JSON beside reports is mostly metadata: counted only where there is nothing else.
  yield { files: candidates.filter((c) => path.extname(c.file).toLowerCase() !== '.json').length || candidates.length };
  const all = new Set(candidates.map((c) => c.file));
  const given = sources.given ?? {};
  const opening: Opening = {
    limits,
    columns: sources.columns ?? {},
    besideReport: (file) => reportEndings.some((x) => all.has(file.slice(0, file.length - path.extname(file).length) + x)),
  };
  const open = sources.open ?? openParcel;
  const keys = new Set<string>();
  const files = new Set<string>();
  for (const c of candidates) {
    const real = path.resolve(c.file);
    if (files.has(real)) continue;
    files.add(real);
    yield* readFile(c, keys, opening, given, open);
  }
  if (sources.inputs.includes('-')) yield* readStream(sources.stdin ?? process.stdin, keys, opening, given, open);
}

// A JSON file of the same name as a report of one of these endings is its metadata.
const reportEndings = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx', '.odt', '.rtf', '.mhtml', '.mht'];

function isFolder(file: string): boolean {
  try {
    return fs.statSync(file).isDirectory();
  } catch {
    return false;
  }
}

function expand(input: string): readonly string[] {
  if (fs.existsSync(input)) return [input];
  return /[*?[{]/.test(input) ? fs.globSync(input).sort() : [];
}

function walk(folder: string, prefix: string, out: Candidate[], notes: Diagnostic[]): void {
  const queue: (readonly [string, string])[] = [[folder, prefix]];
  const seen = new Set<string>();
  while (queue.length > 0) {
    const [dir, below] = queue.pop()!;
    let entries: fs.Dirent[];
    try {
      const real = fs.realpathSync(dir);
      if (seen.has(real)) continue;
      seen.add(real);
      entries = fs.readdirSync(dir, { withFileTypes: true });
    } catch (e) {
      notes.push(diagnose('ingest/unreadable', 'error', dir, `cannot be read: ${(e as Error).message}`));
      continue;
    }
    for (const e of entries) {
      if (e.name.startsWith('.')) continue;
      const full = path.join(dir, e.name);
      if (e.isDirectory() || (e.isSymbolicLink() && isFolder(full))) queue.push([full, `${below}${e.name}/`]);
      else if (knownEnding(e.name) || isSurely(full)) out.push({ file: full, below: below + e.name, named: false });
    }
  }
}

function keyOf(below: string, keys: Set<string>): string {
  const stem = below.slice(0, below.length - path.extname(below).length) || below;
  let key = keys.has(stem) ? below : stem;
  for (let n = 2; keys.has(key); n++) key = `${below}~${n}`;
  keys.add(key);
  return key;
}

/** Whether the bytes of a file of an unknown ending say that it is a document, a mail or an archive of pages. */
function isSurely(file: string): boolean {
  try {
    const head = contentOfFile(file).head();
    return head.length > 0 && sureKinds.has(sniff(head, file));
  } catch {
    // Not to be opened, or no file at all: it is nothing that its name promises.
    return false;
  }
}

async function* readFile(c: Candidate, keys: Set<string>, opening: Opening, given: Given, open: OpenParcels): AsyncGenerator<Found> {
  try {
    const facts = besides(c.file);
    const told: Told | undefined = facts.length > 0 ? { facts } : undefined;
    const content = contentOfFile(c.file);
    const parcel: Parcel = {
      budget: new Budget(content.size),
      below: c.below,
      where: c.below,
      content,
      depth: 0,
      named: c.named,
      ...(told ? { told } : {}),
    };
    for await (const part of fewNotes(open(parcel, opening), c.below))
      yield 'leaf' in part ? { item: itemOf(part.leaf, keys, given) } : part;
  } catch (e) {
    yield { diagnostic: diagnose('ingest/unreadable', 'error', c.below, `cannot be read: ${(e as Error).message}`) };
  }
}

// Of one kind of fault in one file so many are told; a file of a million broken lines must not bury all others.
const MOST_NOTES = 100;

/** The parts of a file, faults of one kind told of one by one up to a number, the rest counted. */
async function* fewNotes(parts: AsyncIterable<OpenPart>, where: string): AsyncGenerator<OpenPart> {
  const seen = new Map<string, { n: number; severity: Diagnostic['severity'] }>();
  for await (const part of parts) {
    if ('diagnostic' in part) {
      const { code, severity } = part.diagnostic;
      const known = seen.get(code) ?? { n: 0, severity };
      known.n++;
      seen.set(code, known);
      if (known.n > MOST_NOTES) continue;
    }
    yield part;
  }
  for (const [code, { n, severity }] of seen)
    if (n > MOST_NOTES) yield { diagnostic: diagnose(code, severity, where, `has ${n - MOST_NOTES} more faults of this kind`) };
}

/** A report with the key it has in this pile: its own, where it has one that is free, else its place. */
function itemOf(leaf: Leaf, keys: Set<string>, given: Given): Item {
  const { below, own, ...rest } = leaf;
  if (own !== undefined && !keys.has(own)) {
    keys.add(own);
    return { doc: own, given, ...rest };
  }
  return { doc: keyOf(below, keys), given, ...rest };
}

/** Metadata of `NAME.json` beside `NAME.txt`: fields source, title, byline, published, url, language. Anything else in it is passed over. */
function besides(file: string): readonly Fact[] {
  const json = `${file.slice(0, file.length - path.extname(file).length)}.json`;
  try {
    if (json === file || fs.statSync(json).size > 64 * 1024 * 1024) return [];
    const record: unknown = parseJson(fs.readFileSync(json, 'utf8'));
    if (record === null || typeof record !== 'object' || Array.isArray(record)) return [];
    return Object.entries(jsonGiven(record as Record<string, unknown>)).map(([field, value]) => ({
      field: field as Fact['field'],
      value,
      by: 'beside',
    }));
  } catch {
    // No such file, or not JSON: then nothing stands beside the report, and a broken one is told of when the folder is walked.
    return [];
  }
}

/** Standard input: JSON lines are read as they come, anything else when it has ended. */
async function* readStream(
  stdin: AsyncIterable<Uint8Array>,
  keys: Set<string>,
  opening: Opening,
  given: Given,
  open: OpenParcels,
): AsyncGenerator<Found> {
  const { limits } = opening;
  const iterator = stdin[Symbol.asyncIterator]();
  const ahead: Uint8Array[] = [];
  let first = -1;
  while (first < 0) {
    const next = await iterator.next();
    if (next.done) break;
    const chunk = typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
    ahead.push(chunk);
    first = chunk.findIndex((b) => b > 0x20 && b !== 0xef && b !== 0xbb && b !== 0xbf);
    if (first >= 0) first = chunk[first]!;
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield* ahead;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value;
  };
  const where = 'standard input';
  const parcel = { below: 'stdin.txt', where, depth: 0, named: true, budget: new Budget(limits.maxBytes) };
  if (first === 0x7b && sniff(Buffer.concat(ahead), 'stdin.jsonl') === 'lines') {
    const lines: Parcel = {
      ...parcel,
      below: 'stdin.jsonl',
      content: { size: 1, file: null, head: () => ahead[0]!, bytes: () => new Uint8Array(), chunks: rest },
    };
    for await (const part of openLines(lines, opening))
      if (!('parcel' in part)) yield 'leaf' in part ? { item: itemOf(part.leaf, keys, given) } : part;
    return;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of rest()) {
    size += chunk.length;
    if (size <= limits.maxBytes * WHOLE) chunks.push(chunk);
  }
  if (size > limits.maxBytes * WHOLE) yield { diagnostic: tooLarge(where, size, limits) };
  else
    for await (const part of fewNotes(open({ ...parcel, content: contentOfBytes(Buffer.concat(chunks)) }, opening), where))
      yield 'leaf' in part ? { item: itemOf(part.leaf, keys, given) } : part;
}
