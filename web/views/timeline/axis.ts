import { parseEdtf } from '../../../src/text/calendar-edtf.ts';

/** First and last day of a value as day numbers, and how sure it is; null when it cannot be read. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly approx: boolean;
}

/** The stretch of days an EDTF value may mean. Open ends of intervals reach a month. */
export function stretchOf(value: string | null): Stretch | null {
  if (value === null) return null;
  const [a = '', b] = value.split('/');
  if (b !== undefined && (b === '' || b === '..' || a === '' || a === '..')) {
    const known = parseEdtf(b === '' || b === '..' ? a : b);
    if (!known) return null;
    return a === '' || a === '..'
      ? { from: known.from - 30, to: known.to, approx: true }
      : { from: known.from, to: known.to + 30, approx: true };
  }
  const p = parseEdtf(value);
  return p && { from: p.from, to: p.to, approx: p.approx };
}

/** The days drawn: from the first event near the reports to the last. What lies long before is drawn at the edge, or one old date would flatten the rest. */
export function domainOf(
  events: readonly (Stretch | null)[],
  reports: readonly (Stretch | null)[],
): { readonly from: number; readonly to: number } {
  const known = reports.filter((r): r is Stretch => r !== null);
  const all = events.filter((e): e is Stretch => e !== null);
  const basis = known.length > 0 ? known : all;
  if (basis.length === 0) return { from: 0, to: 1 };
  const first = Math.min(...basis.map((s) => s.from));
  const last = Math.max(...basis.map((s) => s.to));
  const reach = Math.max(7, (last - first) * 0.5);
  const near = all.filter((s) => s.from >= first - reach && s.to <= last + reach);
  const from = Math.min(first, ...near.map((s) => s.from));
  const to = Math.max(last, ...near.map((s) => s.to));
  return { from: from - 0.5, to: to + 1.5 };
}

/** Where a day lies in the domain, in percent, kept inside it. */
export function percent(day: number, domain: { readonly from: number; readonly to: number }): number {
  return Math.max(0, Math.min(100, ((day - domain.from) / (domain.to - domain.from)) * 100));
}
