/** First and last day (`YYYY-MM-DD`) of what an EDTF date can mean; null where open or not told. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const open: Days = { earliest: null, latest: null };

/** The days an EDTF date or interval covers. Marks of doubt are passed over: they tell no width. */
export function daysOf(edtf: string | null): Days {
  if (edtf === null) return open;
  const [a = '', b] = edtf.replace(/[~?%]/g, '').split('/');
  if (b === undefined) return { earliest: edge(a, false), latest: edge(a, true) };
  return { earliest: edge(a, false), latest: edge(b, true) };
}

function edge(part: string, last: boolean): string | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(part);
  if (!m) return null;
  const [, year, month, day] = m;
  if (day) return `${year}-${month}-${day}`;
  if (month && (Number(month) < 1 || Number(month) > 12)) return `${year}-${last ? '12-31' : '01-01'}`;
  if (!month) return `${year}-${last ? '12-31' : '01-01'}`;
  if (!last) return `${year}-${month}-01`;
  return `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Whole days from one day to another; null when one is open. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
