import type { Diagnostic } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { columnNames } from './columns.ts';
import { type Opening, type Parcel, type Part, stemOf, wholeBytes } from './container.ts';
import { decode } from './encoding.ts';
import { diagnose, type Fact, type Field } from './item.ts';

// Rows beyond this are refused, not cut: a table is held whole.
const MAX_ROWS = 200_000;

/** A table in CSV or with tabs: each row a report. Columns are those the user mapped, else those whose names say what they hold. */
export async function* openTable(parcel: Parcel, { limits, columns }: Opening): AsyncGenerator<Part> {
  const { where } = parcel;
  const bytes = wholeBytes(parcel, limits);
  if (!(bytes instanceof Uint8Array)) {
    yield { diagnostic: bytes };
    return;
  }
  const decoded = decode(bytes);
  if (!decoded.ok) {
    yield { diagnostic: diagnose(decoded.code, 'error', where, decoded.message) };
    return;
  }
  const { parse } = await import('csv-parse/sync');
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(decoded.text, {
      bom: true,
      delimiter: delimiterOf(decoded.text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: MAX_ROWS + 2,
      max_record_size: limits.maxBytes,
    });
  } catch (e) {
    yield { diagnostic: diagnose('ingest/bad-table', 'error', where, `is a table that cannot be read: ${(e as Error).message}`) };
    return;
  }
  if (rows.length > MAX_ROWS + 1) {
    yield { diagnostic: diagnose('ingest/too-large', 'error', where, `has more than ${MAX_ROWS} rows`) };
    return;
  }
  const head = rows[0] ?? [];
  const places = placesOf(head, columns, where);
  if (!(places instanceof Map)) {
    yield { diagnostic: places };
    return;
  }
  for (const [i, row] of rows.entries()) {
    if (i === 0) continue;
    const cell = (field: Field | 'text' | 'id'): string => row[places.get(field) ?? -1]?.trim() ?? '';
    const text = cell('text');
    const place = `${where}:${i + 1}`;
    if (text === '') {
      yield {
        diagnostic: diagnose('ingest/no-text', 'error', place, `has nothing in the column ${JSON.stringify(head[places.get('text')!])}`),
      };
      continue;
    }
    const facts: Fact[] = [];
    for (const field of ['source', 'title', 'byline', 'published', 'url', 'language'] as const) {
      const value = cell(field);
      if (value !== '') facts.push({ field, value: field === 'language' ? value.toLowerCase().split(/[-_]/)[0]! : value, by: 'columns' });
    }
    const id = cell('id');
    yield {
      leaf: {
        below: `${stemOf(parcel.below)}/${i}.row`,
        where: place,
        ...(id !== '' && id.length <= 200 && !/[\p{Cc}\p{Cf}]/u.test(id) ? { own: `${stemOf(parcel.below)}/${id}` } : {}),
        format: /^\s*<(?:!doctype|html|p|div|article|h[1-6])\b/i.test(text) ? 'html' : 'text',
        bytes: Buffer.from(text),
        told: { facts },
      },
    };
  }
  if (rows.length < 2) yield { diagnostic: diagnose('ingest/empty', 'warning', where, 'is a table without rows') };
}

/** Comma, semicolon, tab or bar: the one that stands most often in the first line outside quotes. */
function delimiterOf(text: string): string {
  const line = text
    .slice(0, 20_000)
    .split(/\r?\n/, 1)[0]!
    .replace(/"[^"]*"/g, '');
  const count = (mark: string): number => line.split(mark).length - 1;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function placesOf(
  head: readonly string[],
  columns: Readonly<Record<string, string>>,
  where: string,
): Map<Field | 'text' | 'id', number> | Diagnostic {
  const names = head.map((h) => fold(h).trim());
  const places = new Map<Field | 'text' | 'id', number>();
  for (const [field, known] of Object.entries(columnNames) as [Field | 'text' | 'id', readonly string[]][]) {
    const wanted = columns[field];
    if (wanted !== undefined) {
      const at = names.indexOf(fold(wanted).trim());
      if (at < 0)
        return diagnose(
          'ingest/bad-table',
          'error',
          where,
          `has no column ${JSON.stringify(wanted)}; it has: ${head.slice(0, 30).join(', ')}`,
        );
      places.set(field, at);
      continue;
    }
    for (const name of known) {
      const at = names.indexOf(fold(name));
      if (at >= 0 && ![...places.values()].includes(at)) {
        places.set(field, at);
        break;
      }
    }
  }
  return places.has('text')
    ? places
    : diagnose(
        'ingest/bad-table',
        'error',
        where,
        `has no column of text that its name tells (--columns text=NAME); it has: ${head.slice(0, 30).join(', ')}`,
      );
}
