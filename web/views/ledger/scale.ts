import { parseEdtf } from '../../../src/text/calendar-edtf.ts';

/** Where a number lies between the ends of an axis, in percent. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Steps of 1, 2 or 5 times a power of ten, about `count` of them. */
function niceStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const rest = rough / power;
  return (rest < 1.5 ? 1 : rest < 3.5 ? 2 : rest < 7.5 ? 5 : 10) * power;
}

/** An axis for counts: linear, by powers of ten where the largest is more than a hundred times the smallest. It begins at zero unless all values lie close together. */
export function countScale(values: readonly number[]): Scale {
  const known = values.filter((v) => Number.isFinite(v));
  const min = known.length > 0 ? Math.min(...known) : 0;
  const max = known.length > 0 ? Math.max(...known) : 1;
  if (min > 0 && max / min > 100) {
    const [a, b] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
    return {
      at: (v) => ((Math.log10(Math.max(v, 10 ** a)) - a) / Math.max(1, b - a)) * 100,
      ticks: Array.from({ length: b - a + 1 }, (_, i) => 10 ** (a + i)),
    };
  }
  const near = min > 0 && (max - min) / max < 0.5 && max !== min;
  const pad = near ? (max - min) * 0.25 : 0;
  const step = Math.max(max >= 1 ? 1 : 0.1, niceStep((near ? max - min + 2 * pad : max) || 1, 5));
  const from = near ? Math.max(0, Math.floor((min - pad) / step) * step) : Math.min(0, min);
  let to = Math.ceil((max + (near ? pad : max * 0.08)) / step) * step;
  if (to <= from) to = from + step;
  const ticks: number[] = [];
  for (let v = from; v <= to + step / 1000; v += step) ticks.push(Math.round(v * 1000) / 1000);
  return { at: (v) => ((v - from) / (to - from)) * 100, ticks };
}

/** Middle day of an EDTF value as a day number; null when it has none. */
export function dayOf(value: string | null): number | null {
  if (value === null) return null;
  const p = parseEdtf(value);
  return p === null ? null : (p.from + p.to) / 2;
}

/** An axis for days, with a few whole days marked. */
export function dayScale(days: readonly number[]): Scale {
  if (days.length === 0) return { at: () => 50, ticks: [] };
  const min = Math.min(...days);
  const max = Math.max(...days);
  const pad = Math.max(0.5, (max - min) * 0.06);
  const [from, to] = [min - pad, max + pad];
  const step = Math.max(1, Math.ceil((max - min) / 5));
  const ticks: number[] = [];
  for (let d = Math.ceil(min); d <= max; d += step) ticks.push(d);
  return { at: (d) => ((d - from) / (to - from)) * 100, ticks };
}
