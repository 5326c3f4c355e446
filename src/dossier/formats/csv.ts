import type { Dossier } from '../../model/index.ts';
import { type Cell, type ViewName, viewRows } from '../views/rows.ts';

// A spreadsheet runs a cell that starts so, also behind characters that it or its reader cannot see.
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r|%]/u;

/** A cell as RFC 4180 has it. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export function csvCell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll('\0', '\ufffd');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One view of a dossier as CSV: RFC 4180, UTF-8 with a byte-order mark, so that spreadsheets read the Arabic. */
export function renderCsv(dossier: Dossier, view: ViewName): string {
  const { columns, rows } = viewRows(dossier, view);
  return `\ufeff${[columns, ...rows].map((r) => `${r.map(csvCell).join(',')}\r\n`).join('')}`;
}
