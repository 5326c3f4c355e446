import type { Diagnostic } from '../model/index.ts';
import { type Leaf, type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { diagnose, type Limits } from './item.ts';
import { jsonField } from './json.ts';

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
    parsed = JSON.parse(decodeJson(bytes));
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
