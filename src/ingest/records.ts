import type { Diagnostic } from '../model/index.ts';
import { type Leaf, type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { diagnose, type Limits } from './item.ts';
import { jsonField } from './json.ts';
import { parseJson } from './json-values.ts';

/** A `.json` file: one report, or a list of them. One without text is metadata of a neighbour or no report at all. */
export function* openRecords(parcel: Parcel, { limits, besideReport }: Opening): Generator<Part> {
  const { below, where } = parcel;
  if (parcel.content.size > limits.maxBytes) {
    yield { diagnostic: tooLarge(where, parcel.content.size, limits) };
    return;
  }
  const bytes = wholeBytes(parcel, limits);
  if (!(bytes instanceof Uint8Array)) return;
  let parsed: unknown;
  try {
    parsed = parseJson(decodeJson(bytes));
  } catch (e) {
    yield { diagnostic: diagnose('ingest/bad-json', 'error', where, `is not JSON: ${(e as Error).message}`) };
    return;
  }
  const list = Array.isArray(parsed) ? parsed : [parsed];
  const reports = list.filter(
    (r): r is Record<string, unknown> =>
      r !== null && typeof r === 'object' && !Array.isArray(r) && jsonField(r as Record<string, unknown>, 'text') !== null,
  );
  if (reports.length === 0) {
    if (parcel.content.file === null || !besideReport(parcel.content.file))
      yield { diagnostic: diagnose('ingest/not-a-report', parcel.named ? 'error' : 'info', where, 'holds no report: no field "text"') };
    return;
  }
  for (const [i, r] of reports.entries()) {
    const one = !Array.isArray(parsed);
    const place = one ? where : `${where}[${i}]`;
    let again: Uint8Array;
    try {
      again = Buffer.from(JSON.stringify(r));
    } catch {
      // Deeper than can be written: the parser that reads it has no such limit.
      yield { diagnostic: diagnose('ingest/bad-json', 'error', place, 'is nested too deeply') };
      continue;
    }
    yield { leaf: record(parcel, r, place, one ? below : `${stemOf(below)}/${i + 1}.json`, again) };
  }
}

/** JSON in UTF-8, or in UTF-16 with its mark, as some exports write it. */
function decodeJson(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

function record(parcel: Parcel, value: unknown, where: string, below: string, bytes: Uint8Array): Leaf {
  const own = ownKey(value);
  return {
    below,
    where,
    ...(own === null ? {} : { own }),
    format: 'json',
    bytes,
    ...(parcel.told ? { told: parcel.told } : {}),
  };
}

/** Key of a JSON report: its own `doc` or `id` where it has one. */
function ownKey(value: unknown): string | null {
  const own =
    value !== null && typeof value === 'object' ? ((value as Record<string, unknown>).doc ?? (value as Record<string, unknown>).id) : null;
  return typeof own === 'string' && own.length > 0 && own.length <= 200 && !/[\p{Cc}\p{Cf}]/u.test(own) ? own : null;
}

/** A diagnostic for what is larger than one report may be. */
export function tooLarge(where: string, size: number, limits: Limits): Diagnostic {
  return diagnose('ingest/too-large', 'error', where, `has ${size} bytes, more than the limit of ${limits.maxBytes} (--max-bytes)`);
}

// A longer line is not parsed where it is split: it may need many times its size. Its reader does that, within limits.
const PARSED = 64 * 1024;

/** JSON lines: one report a line, read as a stream of any length. */
export async function* openLines(parcel: Parcel, { limits }: Opening): AsyncGenerator<Part> {
  let number = 0;
  for await (const line of splitLines(parcel.content.chunks(), limits.maxBytes)) {
    number++;
    const where = `${parcel.where}:${number}`;
    if (line.dropped > 0) {
      yield { diagnostic: tooLarge(where, line.dropped, limits) };
      continue;
    }
    if (line.bytes.every((b) => b <= 0x20)) continue;
    if (line.bytes.length > PARSED) {
      yield {
        leaf: record(
          parcel,
          { doc: textField(line.bytes, 'doc') ?? textField(line.bytes, 'id') },
          where,
          `${stemOf(parcel.below)}/${number}.json`,
          line.bytes,
        ),
      };
      continue;
    }
    let value: unknown = null;
    try {
      value = JSON.parse(
        Buffer.from(line.bytes)
          .toString('utf8')
          .replace(/^\ufeff/, ''),
      );
    } catch (e) {
      yield { diagnostic: diagnose('ingest/bad-json', 'error', where, `is not JSON: ${(e as Error).message}`) };
      continue;
    }
    yield { leaf: record(parcel, value, where, `${stemOf(parcel.below)}/${number}.json`, line.bytes) };
  }
  if (number === 0) yield { diagnostic: diagnose('ingest/empty', 'warning', parcel.where, 'is empty') };
}

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];

/** The string that a field of a JSON object has, told from its bytes without parsing the rest; null where there is none, or it is long. The last of the same name counts. */
export function textField(bytes: Uint8Array, name: string): string | null {
  let depth = 0;
  let found: string | null = null;
  /** The name that a value is to follow, and whether one may. */
  let key: string | null = null;
  let awaited = false;
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i]!;
    if (c === QUOTE) {
      const start = i;
      for (i++; i < bytes.length && bytes[i] !== QUOTE; i++) if (bytes[i] === BACKSLASH) i++;
      if (depth !== 1) continue;
      const words = i - start > 2000 ? null : stringOf(bytes.subarray(start, i + 1));
      if (awaited) {
        if (key === name) found = words;
        awaited = false;
        key = null;
      } else key = words;
    } else if (c === COLON && depth === 1) awaited = true;
    else if (c === COMMA && depth === 1) awaited = false;
    else if (c === 0x7b || c === 0x5b) {
      // Another value than a string: it takes the place of one.
      if (depth === 1 && awaited && key === name) found = null;
      if (depth === 1) awaited = false;
      depth++;
    } else if (c === 0x7d || c === 0x5d) depth--;
    else if (depth === 1 && awaited && c > 0x20 && key === name) found = null;
  }
  return found;
}

function stringOf(json: Uint8Array): string | null {
  try {
    return JSON.parse(Buffer.from(json).toString('utf8')) as string;
  } catch {
    return null;
  }
}

/** Lines of a byte stream. One longer than the limit is counted and passed over without being kept. */
async function* splitLines(stream: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<{ bytes: Uint8Array; dropped: number }> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (): { bytes: Uint8Array; dropped: number } => {
    const line = size > max ? { bytes: new Uint8Array(), dropped: size } : { bytes: Buffer.concat(held), dropped: 0 };
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let nl = chunk.indexOf(10); nl >= 0; nl = chunk.indexOf(10, from)) {
      size += nl - from;
      if (size <= max) held.push(chunk.subarray(from, nl));
      yield take();
      from = nl + 1;
    }
    size += chunk.length - from;
    if (size <= max) held.push(chunk.subarray(from));
    else held = [];
  }
  if (size > 0) yield take();
}
